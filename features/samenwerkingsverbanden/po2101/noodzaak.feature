# language: nl
Functionaliteit: Wanneer de gewone school niet genoeg is bij SWV Friesland
  Een speciale school komt pas in beeld als de leerling niet past bij wat een gewone school kan bieden, ook met extra hulp.
  Een deskundige en de commissie oordelen daarover, en niet de regels.

  @past_niet_bij_basisondersteuning
  Regel: De leerling heeft meer nodig dan de basisondersteuning van de school

    Voorbeeld: Femke heeft meer nodig dan de gewone hulp op school
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "past_niet_bij_basisondersteuning" voldaan

    Voorbeeld: Voor Jelle is de gewone hulp op school genoeg
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En de "deskundige" oordeelt over "basisondersteuning_toereikend": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "past_niet_bij_basisondersteuning" niet voldaan
      En is de uitkomst "basisondersteuning_volstaat"

    Voorbeeld: Over de gewone hulp voor Sanne is nog geen oordeel
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "basisondersteuning_toereikend" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "past_niet_bij_basisondersteuning" aan een mens
      En wordt gevraagd aan "deskundige" naar "basisondersteuning_toereikend"

  @past_niet_bij_gewone_school
  Regel: De leerling past niet bij wat een gewone school met hulp kan bieden

    Voorbeeld: Rink redt het ook met extra hulp niet op een gewone school
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "past_niet_bij_gewone_school" voldaan
      En is de uitkomst "toelaatbaar_sbo"

    Voorbeeld: Anouk redt het met extra hulp op een gewone school
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En de "commissie" oordeelt over "arrangement_toereikend": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "past_niet_bij_gewone_school" niet voldaan
      En is de uitkomst "arrangement"

    Voorbeeld: Of extra hulp voor Tjeerd genoeg is moet nog worden beoordeeld
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "arrangement_toereikend" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "past_niet_bij_gewone_school" aan een mens
      En is het advies nog open
      En wordt gevraagd aan "commissie" naar "arrangement_toereikend"

  @andere_gewone_school_in_friesland_bekeken
  Regel: Ook een andere gewone school in de buurt is bekeken

    Voorbeeld: Voor Hidde zijn ook andere scholen in de buurt bekeken
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "andere_gewone_school_in_friesland_bekeken" voldaan
      En is er niet het gebrek "andere_school_in_friesland_niet_bekeken"

    Voorbeeld: Voor Marit is alleen de eigen school bekeken
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "andere_gewone_school_onderzocht" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "andere_gewone_school_in_friesland_bekeken" niet voldaan
      En is er het gebrek "andere_school_in_friesland_niet_bekeken"

    Voorbeeld: Of er voor Wietse ook elders is gekeken is niet bekend
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "andere_gewone_school_onderzocht" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "andere_gewone_school_in_friesland_bekeken" nog niet te zeggen
      En is er niet het gebrek "andere_school_in_friesland_niet_bekeken"

    Voorbeeld: Baukje blijft op een gewone school
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "andere_gewone_school_in_friesland_bekeken" niet van toepassing
      En is er niet het gebrek "andere_school_in_friesland_niet_bekeken"

    Voorbeeld: Voor Silke is bekeken of een gewone school in de buurt kan
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "postcode_woonplaats" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "andere_gewone_school_in_friesland_bekeken" voldaan

  @sbo_past_niet @sbo_eerst_bekeken
  Regel: Voor het so is eerst bekeken of het sbo genoeg is

    Voorbeeld: Voor Silke is eerst naar het sbo gekeken
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "postcode_woonplaats" is "8911"
      En "sbo_bekeken" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_past_niet" voldaan
      En is er niet het gebrek "sbo_niet_eerst_bekeken"
      En is er niet het gebrek "sbo_profiel_niet_bekeken"

    Voorbeeld: Voor Rink is niet naar het sbo gekeken
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "postcode_woonplaats" is "8911"
      En "sbo_bekeken" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_past_niet" niet voldaan
      En is er het gebrek "sbo_niet_eerst_bekeken"
      En is er het gebrek "sbo_profiel_niet_bekeken"
      En is de uitkomst "toelaatbaar_so"

    Voorbeeld: Of voor Anouk naar het sbo is gekeken, is niet bekend
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "postcode_woonplaats" is "8911"
      En "sbo_bekeken" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_past_niet" nog niet te zeggen
      En is er niet het gebrek "sbo_niet_eerst_bekeken"
      En is er niet het gebrek "sbo_profiel_niet_bekeken"
      En wordt gevraagd aan "commissie" naar "sbo_bekeken"

    Voorbeeld: Voor Femke wordt het sbo zelf gevraagd
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_past_niet" niet van toepassing

  @school_legt_uit_waarom_niet_gewoon
  Regel: De school legt uit waarom een gewone school met hulp niet genoeg is

    Voorbeeld: De school van Hidde legt uit waarom haar hulp niet genoeg is
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "school_legt_uit_waarom_niet_gewoon" voldaan
      En is er niet het gebrek "waarom_niet_gewoon_ontbreekt"

    Voorbeeld: De school van Marit noemt alleen welke hulp zij gaf
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "tekort_uitgelegd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "school_legt_uit_waarom_niet_gewoon" niet voldaan
      En is er het gebrek "waarom_niet_gewoon_ontbreekt"
      En mag het besluit pas na herstel worden afgegeven

    Voorbeeld: Of de school van Wietse het uitlegt, is niet bekend
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "tekort_uitgelegd" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "school_legt_uit_waarom_niet_gewoon" nog niet te zeggen
      En is er niet het gebrek "waarom_niet_gewoon_ontbreekt"

    Voorbeeld: Baukje blijft op een gewone school, dus er valt niets uit te leggen
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "school_legt_uit_waarom_niet_gewoon" niet van toepassing
