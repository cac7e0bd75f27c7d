# language: nl
Functionaliteit: De route met ouders en beoogde school bij SWV Friesland
  Bij verschil van mening helpt een gesprek met alle partijen, en de school vraagt vooraf of er plaats is.
  Deze regels zijn geleend van andere samenwerkingsverbanden: zij geven een aanwijzing en houden geen besluit tegen.

  @gesprek_bij_verschil_van_mening
  Regel: Bij verschil van mening is er een overleg met alle partijen, tenzij er spoed is

    Voorbeeld: De ouders van Femke zijn het oneens en er is overlegd
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "standpunt_ouders" is "oneens"
      En "meerpartijenoverleg" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "gesprek_bij_verschil_van_mening" voldaan
      En is er niet het gebrek "geen_gesprek_bij_verschil"

    Voorbeeld: De ouders van Jelle zijn het oneens en er is haast
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "standpunt_ouders" is "oneens"
      En "meerpartijenoverleg" is "nee"
      En "spoed" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "gesprek_bij_verschil_van_mening" voldaan

    Voorbeeld: De ouders van Sanne denken er verschillend over en er is niet overlegd
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "standpunt_ouders" is "verdeeld"
      En "meerpartijenoverleg" is "nee"
      En "spoed" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "gesprek_bij_verschil_van_mening" niet voldaan
      En is er het gebrek "geen_gesprek_bij_verschil"

    Voorbeeld: De ouders van Rink zijn het oneens en van een overleg is niets bekend
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "standpunt_ouders" is "oneens"
      En "meerpartijenoverleg" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "gesprek_bij_verschil_van_mening" nog niet te zeggen
      En is er niet het gebrek "geen_gesprek_bij_verschil"

    Voorbeeld: De ouders van Anouk zijn het met de aanvraag eens
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "gesprek_bij_verschil_van_mening" niet van toepassing
      En is er niet het gebrek "geen_gesprek_bij_verschil"

    Voorbeeld: De ouders van Silke willen geen so en er is niet overlegd
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "postcode_woonplaats" is "8911"
      En "standpunt_ouders" is "oneens"
      En "meerpartijenoverleg" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "gesprek_bij_verschil_van_mening" niet voldaan

  @plaats_op_school_besproken
  Regel: Op de beoogde school is plaats

    Voorbeeld: Op de school voor Tjeerd is een plaats vrij
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "plaats_op_school_besproken" voldaan
      En is er niet het gebrek "geen_plaats_in_friesland"

    Voorbeeld: De school voor Hidde zit vol en de verklaring gaat door
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "plaats_besproken" is "geen_plaats"
      Als de aanvraag wordt beoordeeld
      Dan is "plaats_op_school_besproken" niet voldaan
      En is er het gebrek "geen_plaats_in_friesland"
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Voor Marit is nog niet naar een plaats gevraagd
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "plaats_besproken" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "plaats_op_school_besproken" niet voldaan

    Voorbeeld: Of er plaats is voor Wietse is niet bekend
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "plaats_besproken" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "plaats_op_school_besproken" nog niet te zeggen
      En is er niet het gebrek "geen_plaats_in_friesland"

    Voorbeeld: Baukje blijft met hulp op haar eigen school
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "plaats_op_school_besproken" niet van toepassing
      En is er niet het gebrek "geen_plaats_in_friesland"

    Voorbeeld: Op de so-school voor Silke is een plaats vrij
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "postcode_woonplaats" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "plaats_op_school_besproken" voldaan

  @school_in_friesland_of_uitgelegd
  Regel: De beoogde school ligt in Friesland, of de aanvraag legt uit waarom niet

    Voorbeeld: De beoogde school van Femke staat in Drachten
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "postcode_beoogde_school" is "9203"
      Als de aanvraag wordt beoordeeld
      Dan is "school_in_friesland_of_uitgelegd" voldaan
      En is er niet het gebrek "buiten_friesland_niet_uitgelegd"

    Voorbeeld: De beoogde school van Jelle staat in Groningen en er staat bij waarom
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "postcode_beoogde_school" is "9712"
      En "buiten_gebied_uitgelegd" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "school_in_friesland_of_uitgelegd" voldaan

    Voorbeeld: De beoogde school van Sanne staat in Assen en er staat niet bij waarom
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "postcode_beoogde_school" is "9401"
      En "buiten_gebied_uitgelegd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "school_in_friesland_of_uitgelegd" niet voldaan
      En is er het gebrek "buiten_friesland_niet_uitgelegd"

    Voorbeeld: De beoogde school van Rink staat in Groningen en over de reden is niets bekend
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "postcode_beoogde_school" is "9712"
      En "buiten_gebied_uitgelegd" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "school_in_friesland_of_uitgelegd" nog niet te zeggen
      En is er niet het gebrek "buiten_friesland_niet_uitgelegd"

    Voorbeeld: Waar de beoogde school van Anouk staat is niet bekend
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "postcode_beoogde_school" is niet bekend
      En "buiten_gebied_uitgelegd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "school_in_friesland_of_uitgelegd" nog niet te zeggen

    Voorbeeld: Baukje gaat niet naar een speciale school
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "school_in_friesland_of_uitgelegd" niet van toepassing
      En is er niet het gebrek "buiten_friesland_niet_uitgelegd"

    Voorbeeld: De so-school van Silke staat in Drachten
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "postcode_woonplaats" is "8911"
      En "postcode_beoogde_school" is "9203"
      Als de aanvraag wordt beoordeeld
      Dan is "school_in_friesland_of_uitgelegd" voldaan
