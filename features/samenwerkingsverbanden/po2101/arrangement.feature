# language: nl
Functionaliteit: Arrangementen bij SWV Friesland
  Een arrangement is extra hulp op een gewone school. Wat de school zelf al kan, gaat voor.
  Deze regels zijn geleend van andere samenwerkingsverbanden: zij geven een aanwijzing en houden geen besluit tegen.

  @gewone_hulp_eerst_ingezet
  Regel: De school heeft eerst haar basisondersteuning ingezet

    Voorbeeld: De school van Baukje zette alle vier de onderdelen in
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "gewone_hulp_eerst_ingezet" voldaan
      En is er niet het gebrek "gewone_hulp_niet_helemaal_ingezet"

    Voorbeeld: De school van Jelle zette drie van de vier onderdelen in
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      En in regel 1 van "basisondersteuning_gegeven" is "ingezet" "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "gewone_hulp_eerst_ingezet" niet voldaan
      En is er het gebrek "gewone_hulp_niet_helemaal_ingezet"
      En mag het besluit worden afgegeven

    Voorbeeld: De school van Sanne noemt hetzelfde onderdeel twee keer
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      En in regel 4 van "basisondersteuning_gegeven" is "aspect" "basiskwaliteit"
      Als de aanvraag wordt beoordeeld
      Dan is "gewone_hulp_eerst_ingezet" niet voldaan

    Voorbeeld: Van één onderdeel is niet bekend of de school van Rink het inzette
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      En in regel 2 van "basisondersteuning_gegeven" is "ingezet" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "gewone_hulp_eerst_ingezet" nog niet te zeggen
      En is er niet het gebrek "gewone_hulp_niet_helemaal_ingezet"

    Voorbeeld: Femke vraagt een verklaring en geen arrangement
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "gewone_hulp_eerst_ingezet" niet van toepassing
      En is er niet het gebrek "gewone_hulp_niet_helemaal_ingezet"

  @behoefte_volledig_beschreven
  Regel: De behoefte is op vijf velden beschreven en gaat ergens boven de basis uit

    Voorbeeld: Wat Anouk nodig heeft staat er op vijf velden en gaat boven de basis uit
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_volledig_beschreven" voldaan
      En is er niet het gebrek "behoefte_half_beschreven"

    Voorbeeld: Voor Tjeerd zijn vier van de vijf velden beschreven
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      En in regel 5 van "ondersteuningsbehoeften" is "veld_van_behoefte" "ruimte"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_volledig_beschreven" niet voldaan
      En is er het gebrek "behoefte_half_beschreven"

    Voorbeeld: Voor Hidde is op elk veld de basis genoeg
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      En in regel 1 van "ondersteuningsbehoeften" is "zwaarte" "basis"
      En in regel 4 van "ondersteuningsbehoeften" is "zwaarte" "basis"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_volledig_beschreven" niet voldaan

    Voorbeeld: Wat Marit nodig heeft is nog niet beschreven
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      En "ondersteuningsbehoeften" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_volledig_beschreven" nog niet te zeggen
      En is er niet het gebrek "behoefte_half_beschreven"

    Voorbeeld: Voor Wietse staan er vijf velden en ontbreekt op één veld hoeveel hij nodig heeft
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      En in regel 1 van "ondersteuningsbehoeften" is "zwaarte" niet bekend
      En in regel 4 van "ondersteuningsbehoeften" is "zwaarte" "basis"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_volledig_beschreven" nog niet te zeggen

    Voorbeeld: Voor Femke wordt een verklaring gevraagd
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_volledig_beschreven" niet van toepassing
      En is er niet het gebrek "behoefte_half_beschreven"

    Abstract Scenario: Op één veld is deze zwaarte nodig en op de andere vier de basis
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      En in regel 1 van "ondersteuningsbehoeften" is "zwaarte" "<zwaarte>"
      En in regel 4 van "ondersteuningsbehoeften" is "zwaarte" "basis"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_volledig_beschreven" <oordeel>

      Voorbeelden:
        | zwaarte   | oordeel      |
        | basis     | niet voldaan |
        | extra     | voldaan      |
        | intensief | voldaan      |

  @geld_en_uren_afgesproken
  Regel: Het is duidelijk wie het geld beheert en de uren zijn voor de leerling

    Voorbeeld: De eigen school van Femke beheert het geld en alle uren zijn voor haar
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "geld_en_uren_afgesproken" voldaan
      En is er niet het gebrek "geld_of_uren_onduidelijk"

    Voorbeeld: Een ander bestuur beheert het geld voor Jelle
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      En "arrangement_budgethouder" is "ander_bestuur"
      Als de aanvraag wordt beoordeeld
      Dan is "geld_en_uren_afgesproken" voldaan

    Voorbeeld: Over het geld voor Sanne is niets afgesproken
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      En "arrangement_budgethouder" is "geen"
      Als de aanvraag wordt beoordeeld
      Dan is "geld_en_uren_afgesproken" niet voldaan
      En is er het gebrek "geld_of_uren_onduidelijk"

    Voorbeeld: In de uren voor Rink zit ook overleg
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      En "uren_alleen_voor_leerling" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "geld_en_uren_afgesproken" niet voldaan

    Voorbeeld: Wie het geld voor Anouk beheert is niet bekend
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      En "arrangement_budgethouder" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "geld_en_uren_afgesproken" nog niet te zeggen
      En is er niet het gebrek "geld_of_uren_onduidelijk"

    Voorbeeld: Voor Femke vraagt de school geen uren en geen geld
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "geld_en_uren_afgesproken" niet van toepassing
      En is er niet het gebrek "geld_of_uren_onduidelijk"
