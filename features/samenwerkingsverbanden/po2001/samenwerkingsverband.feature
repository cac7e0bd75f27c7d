# language: nl
Functionaliteit: PO 20-01 in Groningen en Noordenveld
  PO 20-01 beslist over aanvragen uit de provincie Groningen en de gemeente Noordenveld.
  De landelijke indeling van postcodes zegt welke scholen en welke woonplaatsen daarbij horen.

  @hoort_bij_po2001
  Regel: De school of woonplaats hoort bij PO 20-01

    Voorbeeld: Noor zit op een basisschool in de stad Groningen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "hoort_bij_po2001" voldaan
      En is de waarde van "bevoegd_verband" "PO2001"

    Voorbeeld: Sem zit op een basisschool in Tynaarlo
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "9481"
      Als de aanvraag wordt beoordeeld
      Dan is "hoort_bij_po2001" niet voldaan
      En is de uitkomst "doorzenden"
      En staat in het advies "bevoegd_verband" als "PO2201"

    Voorbeeld: De postcode van de school van Lotte is niet ingevuld
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "hoort_bij_po2001" nog niet te zeggen
      En wordt gevraagd aan "school" naar "postcode_school"

    Voorbeeld: Ties gaat nog niet naar school en woont in Groningen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "hoort_bij_po2001" voldaan

    Voorbeeld: Mila gaat nog niet naar school en woont in Leeuwarden
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "postcode_woonplaats" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "hoort_bij_po2001" niet voldaan
      En is de uitkomst "doorzenden"
      En staat in het advies "bevoegd_verband" als "PO2101"

    Voorbeeld: Van Daan is niet bekend waar hij woont
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "postcode_woonplaats" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "hoort_bij_po2001" nog niet te zeggen
      En wordt gevraagd aan "school" naar "postcode_woonplaats"

    Voorbeeld: Fenna zit op een basisschool in Groningen en woont in Leeuwarden
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_woonplaats" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "hoort_bij_po2001" voldaan

    Voorbeeld: De postcode van de school van Otis staat niet in de indeling
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "1000"
      Als de aanvraag wordt beoordeeld
      Dan is "hoort_bij_po2001" niet voldaan
      En is de uitkomst "voorleggen"

    Abstract Scenario: Scholen in het gebied en net daarbuiten
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "<postcode>"
      Als de aanvraag wordt beoordeeld
      Dan is "hoort_bij_po2001" <oordeel>

      Voorbeelden: Groningen en Noordenveld
        | postcode | plaats      | oordeel |
        | 9301     | Roden       | voldaan |
        | 9331     | Norg        | voldaan |
        | 9501     | Stadskanaal | voldaan |
        | 9641     | Veendam     | voldaan |
        | 9712     | Groningen   | voldaan |
        | 9901     | Appingedam  | voldaan |

      Voorbeelden: De buren
        | postcode | plaats     | oordeel      |
        | 9401     | Assen      | niet voldaan |
        | 9761     | Eelde      | niet voldaan |
        | 7811     | Emmen      | niet voldaan |
        | 8911     | Leeuwarden | niet voldaan |
        | 9851     | Burum      | niet voldaan |
