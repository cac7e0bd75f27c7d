# language: nl
Functionaliteit: SWV Friesland (PO 21-01)
  SWV Friesland beslist over aanvragen uit Friesland. De landelijke indeling van postcodes zegt wat daarbij hoort.
  Wat bij een ander samenwerkingsverband hoort, wordt doorgestuurd.

  @hoort_bij_po2101
  Regel: De school of woonplaats hoort bij SWV Friesland

    Voorbeeld: Femke zit op een basisschool in Leeuwarden
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "hoort_bij_po2101" voldaan
      En is de uitkomst "toelaatbaar_sbo"

    Voorbeeld: Jelle zit op een basisschool in de stad Groningen
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "9712"
      Als de aanvraag wordt beoordeeld
      Dan is "hoort_bij_po2101" niet voldaan
      En is de uitkomst "doorzenden"
      En staat in het advies "bevoegd_verband" als "PO2001"

    Voorbeeld: De postcode van de school van Sanne is niet ingevuld
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "hoort_bij_po2101" nog niet te zeggen
      En wordt gevraagd aan "school" naar "postcode_school"

    Voorbeeld: Rink gaat nog niet naar school en woont in Leeuwarden
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "postcode_woonplaats" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "hoort_bij_po2101" voldaan

    Voorbeeld: Anouk gaat nog niet naar school en woont in Groningen
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "hoort_bij_po2101" niet voldaan
      En is de uitkomst "doorzenden"

    Voorbeeld: Waar Tjeerd woont is niet bekend
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "postcode_woonplaats" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "hoort_bij_po2101" nog niet te zeggen
      En wordt gevraagd aan "school" naar "postcode_woonplaats"

    Abstract Scenario: Scholen in Friesland en net daarbuiten
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "<postcode>"
      Als de aanvraag wordt beoordeeld
      Dan is "hoort_bij_po2101" <oordeel>

      Voorbeelden: Friesland
        | postcode | plaats     | oordeel |
        | 8441     | Heerenveen | voldaan |
        | 8601     | Sneek      | voldaan |
        | 8801     | Franeker   | voldaan |
        | 8911     | Leeuwarden | voldaan |
        | 9203     | Drachten   | voldaan |
        | 9851     | Burum      | voldaan |

      Voorbeelden: De buren
        | postcode | plaats     | oordeel      |
        | 8331     | Steenwijk  | niet voldaan |
        | 9301     | Roden      | niet voldaan |
        | 9401     | Assen      | niet voldaan |
        | 9861     | Grootegast | niet voldaan |
