# language: nl
Functionaliteit: De toelating door de school, na of naast de verklaring
  Met een verklaring mag een leerling naar het speciaal onderwijs. Of de leerling op een school komt, beslist de school zelf.
  Deze voorbeelden laten zien wat de wet dan van de school vraagt. Het advies van het samenwerkingsverband verandert er niet door;
  wel staat er een waarschuwing bij als de school zich er niet aan houdt.

  @zorgplicht_geldt
  Regel: De school waar een leerling is aangemeld, zoekt een passende plek, tenzij zij vol is of de ouders haar richting niet respecteren

    Voorbeeld: Er is plaats op de school waar Ties is aangemeld, en zijn ouders respecteren de richting
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "school_vol" is "nee"
      En "ouders_eerbiedigen_grondslag" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "zorgplicht_geldt" voldaan

    Voorbeeld: De school waar Mila is aangemeld, heeft voor niemand meer plaats
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "school_vol" is "ja"
      En "ouders_eerbiedigen_grondslag" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "zorgplicht_geldt" niet voldaan

    Voorbeeld: De ouders van Jayden willen de richting van de school niet respecteren
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "school_vol" is "nee"
      En "ouders_eerbiedigen_grondslag" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "zorgplicht_geldt" niet voldaan

    Voorbeeld: Of er voor Pip plaats is, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "school_vol" is niet bekend
      En "ouders_eerbiedigen_grondslag" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "zorgplicht_geldt" nog niet te zeggen

    Voorbeeld: Of de ouders van Tess de richting respecteren, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "school_vol" is "nee"
      En "ouders_eerbiedigen_grondslag" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "zorgplicht_geldt" nog niet te zeggen

    Voorbeeld: De school is vol, dus wat de ouders van Saar vinden maakt niet meer uit
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "school_vol" is "ja"
      En "ouders_eerbiedigen_grondslag" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "zorgplicht_geldt" niet voldaan

    Voorbeeld: Of Finn nog ergens is ingeschreven, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "inschrijving" is niet bekend
      En "school_vol" is "nee"
      En "ouders_eerbiedigen_grondslag" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "zorgplicht_geldt" nog niet te zeggen

    Voorbeeld: Een volle school verandert het advies over Evi niet
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "school_vol" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "zorgplicht_geldt" niet voldaan
      En is de uitkomst "toelaatbaar_so"
      En mag het besluit worden afgegeven

  @weigering_met_andere_school
  Regel: Een school weigert pas als een andere school de leerling wil toelaten

    Voorbeeld: De school weigert Ties, en een andere school wil hem toelaten
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "school_vol" is "nee"
      En "ouders_eerbiedigen_grondslag" is "ja"
      En "besluit_over_toelating" is "geweigerd"
      En "andere_school_bereid" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "weigering_met_andere_school" voldaan
      En is er niet het gebrek "geweigerd_zonder_andere_school"

    Voorbeeld: De school weigert Milan, en er is nog geen andere school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "school_vol" is "nee"
      En "ouders_eerbiedigen_grondslag" is "ja"
      En "besluit_over_toelating" is "geweigerd"
      En "andere_school_bereid" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "weigering_met_andere_school" niet voldaan
      En is er het gebrek "geweigerd_zonder_andere_school"

    Voorbeeld: Of een andere school Lina wil toelaten, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "school_vol" is "nee"
      En "ouders_eerbiedigen_grondslag" is "ja"
      En "besluit_over_toelating" is "geweigerd"
      En "andere_school_bereid" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "weigering_met_andere_school" nog niet te zeggen
      En is er niet het gebrek "geweigerd_zonder_andere_school"

    Voorbeeld: Noor zit op een basisschool, en het sbo weigert haar zonder andere school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "school_vol" is "nee"
      En "ouders_eerbiedigen_grondslag" is "ja"
      En "besluit_over_toelating" is "geweigerd"
      En "andere_school_bereid" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "weigering_met_andere_school" niet voldaan

    Voorbeeld: De school is vol en hoeft voor Teun geen andere school te zoeken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "school_vol" is "ja"
      En "ouders_eerbiedigen_grondslag" is "ja"
      En "besluit_over_toelating" is "geweigerd"
      En "andere_school_bereid" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "weigering_met_andere_school" niet van toepassing
      En is er niet het gebrek "geweigerd_zonder_andere_school"

    Voorbeeld: Wat de school over Isa besloot, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "school_vol" is "nee"
      En "ouders_eerbiedigen_grondslag" is "ja"
      En "besluit_over_toelating" is niet bekend
      En "andere_school_bereid" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "weigering_met_andere_school" nog niet te zeggen

    Voorbeeld: Lieke blijft met hulp op haar eigen school, dus er is geen toelating
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "weigering_met_andere_school" niet van toepassing

    Abstract Scenario: De school weigert niet
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "school_vol" is "nee"
      En "ouders_eerbiedigen_grondslag" is "ja"
      En "besluit_over_toelating" is "<besluit>"
      En "andere_school_bereid" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "weigering_met_andere_school" niet van toepassing

      Voorbeelden:
        | besluit    |
        | nog_niet   |
        | toegelaten |

  @weigering_om_grondslag_mag
  Regel: Een speciale school weigert een leerling alleen om haar richting als de ouders die niet willen respecteren

    Voorbeeld: De ouders van Noor weigeren de richting van het sbo te respecteren
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "besluit_over_toelating" is "geweigerd_om_grondslag"
      En "ouders_eerbiedigen_grondslag" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "weigering_om_grondslag_mag" voldaan
      En is er niet het gebrek "geweigerd_om_richting"

    Voorbeeld: De ouders van Sem respecteren de richting, en toch weigert het sbo hem daarom
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "besluit_over_toelating" is "geweigerd_om_grondslag"
      En "ouders_eerbiedigen_grondslag" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "weigering_om_grondslag_mag" niet voldaan
      En is er het gebrek "geweigerd_om_richting"

    Voorbeeld: Of de ouders van Lotte de richting respecteren, is nog niet gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "besluit_over_toelating" is "geweigerd_om_grondslag"
      En "ouders_eerbiedigen_grondslag" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "weigering_om_grondslag_mag" nog niet te zeggen
      En is er niet het gebrek "geweigerd_om_richting"

    Voorbeeld: Wat de school over Bram besloot, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "besluit_over_toelating" is niet bekend
      En "ouders_eerbiedigen_grondslag" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "weigering_om_grondslag_mag" nog niet te zeggen

    Abstract Scenario: Bij sbo en so, en alleen bij een weigering om de richting
      Gegeven de regels van "po2001" op 24 november 2026
      En "gevraagde_voorziening" is "<voorziening>"
      En "besluit_over_toelating" is "<besluit>"
      En "ouders_eerbiedigen_grondslag" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "weigering_om_grondslag_mag" <oordeel>

      Voorbeelden:
        | voorziening | besluit                | oordeel             |
        | sbo         | geweigerd_om_grondslag | niet voldaan        |
        | so          | geweigerd_om_grondslag | niet voldaan        |
        | regulier    | geweigerd_om_grondslag | niet van toepassing |
        | sbo         | geweigerd              | niet van toepassing |
        | sbo         | toegelaten             | niet van toepassing |
        | so          | nog_niet               | niet van toepassing |

  @geen_vrijstelling_van_leerplicht_gevraagd
  Regel: Vrijstelling van de leerplicht vragen ouders bij de gemeente, niet bij het samenwerkingsverband

    Voorbeeld: De ouders van Fenna vragen geen vrijstelling
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "leerplichtvrijstelling" is "geen"
      Als de aanvraag wordt beoordeeld
      Dan is "geen_vrijstelling_van_leerplicht_gevraagd" voldaan
      En is er niet het gebrek "vrijstelling_hoort_bij_gemeente"

    Voorbeeld: De ouders van Daan vinden dat hij helemaal niet naar school kan
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "leerplichtvrijstelling" is "niet_geschikt"
      Als de aanvraag wordt beoordeeld
      Dan is "geen_vrijstelling_van_leerplicht_gevraagd" niet voldaan
      En is er het gebrek "vrijstelling_hoort_bij_gemeente"

    Voorbeeld: Of de ouders van Otis vrijstelling vragen, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "leerplichtvrijstelling" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "geen_vrijstelling_van_leerplicht_gevraagd" nog niet te zeggen
      En is er niet het gebrek "vrijstelling_hoort_bij_gemeente"

    Voorbeeld: Noor staat ingeschreven op een school, dus de vraag hoeft niet
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "geen_vrijstelling_van_leerplicht_gevraagd" niet van toepassing
      En is er niet het gebrek "vrijstelling_hoort_bij_gemeente"

    Abstract Scenario: Elke vrijstelling loopt via de gemeente
      Gegeven de regels van "po2001" op 24 november 2026
      En "inschrijving" is "nergens"
      En "leerplichtvrijstelling" is "<vrijstelling>"
      Als de aanvraag wordt beoordeeld
      Dan is "geen_vrijstelling_van_leerplicht_gevraagd" <oordeel>

      Voorbeelden:
        | vrijstelling     | oordeel      |
        | geen             | voldaan      |
        | niet_geschikt    | niet voldaan |
        | trekkend_bestaan | niet voldaan |
        | anders           | niet voldaan |
