# language: nl
Functionaliteit: De drie gronden van PO 20-01
  Een verklaring kan als de gewone hulp op school tekortschiet (grond a), en extra hulp op een gewone school niet kan (grond b)
  of te weinig helpt (grond c). Onderwijs zo dicht mogelijk bij huis en op een gewone school gaat voor.

  @basisondersteuning_schiet_tekort
  Regel: De leerling heeft meer nodig dan de basisondersteuning van de school

    Voorbeeld: Noor heeft meer nodig dan de gewone hulp op school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "basisondersteuning_schiet_tekort" voldaan

    Voorbeeld: Voor Sem is de gewone hulp op school genoeg
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "deskundige" oordeelt over "basisondersteuning_toereikend": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "basisondersteuning_schiet_tekort" niet voldaan
      En is de uitkomst "basisondersteuning_volstaat"

    Voorbeeld: Over de gewone hulp voor Lotte heeft nog niemand geoordeeld
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "basisondersteuning_toereikend" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "basisondersteuning_schiet_tekort" aan een mens
      En wordt gevraagd aan "deskundige" naar "basisondersteuning_toereikend"

  @regulier_met_hulp_schiet_tekort
  Regel: Extra ondersteuning in een gewone school kan niet worden geboden of werkt te weinig

    Voorbeeld: Een jaar extra hulp bracht Mila te weinig
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "regulier_met_hulp_schiet_tekort" voldaan
      En is de uitkomst "toelaatbaar_sbo"

    Voorbeeld: Daan redt het met extra hulp op een gewone school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "commissie" oordeelt over "arrangement_toereikend": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "regulier_met_hulp_schiet_tekort" niet voldaan
      En is de uitkomst "arrangement"

    Voorbeeld: Of extra hulp voor Fenna genoeg is moet nog worden beoordeeld
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "arrangement_toereikend" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "regulier_met_hulp_schiet_tekort" aan een mens
      En is het advies nog open
      En wordt gevraagd aan "commissie" naar "arrangement_toereikend"

  @andere_gewone_school_bekeken
  Regel: Ook een andere gewone school in de buurt is bekeken

    Voorbeeld: Voor Yara zijn ook andere scholen in de buurt bekeken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "andere_gewone_school_bekeken" voldaan
      En is er niet het gebrek "andere_school_niet_bekeken"

    Voorbeeld: Voor Otis is alleen de eigen school bekeken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "andere_gewone_school_onderzocht" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "andere_gewone_school_bekeken" niet voldaan
      En is er het gebrek "andere_school_niet_bekeken"
      En mag het besluit worden afgegeven

    Voorbeeld: Of er voor Finn ook elders is gekeken is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "andere_gewone_school_onderzocht" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "andere_gewone_school_bekeken" nog niet te zeggen
      En is er niet het gebrek "andere_school_niet_bekeken"

    Voorbeeld: Bram houdt zijn plek op de gewone school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "andere_gewone_school_bekeken" niet van toepassing

    Voorbeeld: Voor Ties is bekeken of een gewone school in de buurt kan
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "andere_gewone_school_bekeken" voldaan

  @plaats_bij_beoogde_school
  Regel: Met de beoogde school is besproken of zij past en plaats heeft

    Voorbeeld: De school voor Saar is betrokken en heeft plaats
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "plaats_bij_beoogde_school" voldaan
      En is er niet het gebrek "beoogde_school_niet_betrokken"

    Voorbeeld: De school voor Jayden is betrokken en heeft geen plaats
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "plaats_besproken" is "geen_plaats"
      Als de aanvraag wordt beoordeeld
      Dan is "plaats_bij_beoogde_school" voldaan
      En is er niet het gebrek "beoogde_school_niet_betrokken"

    Voorbeeld: Over Tess is nog niet met een nieuwe school gesproken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "plaats_besproken" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "plaats_bij_beoogde_school" niet voldaan
      En is er het gebrek "beoogde_school_niet_betrokken"
      En mag het besluit worden afgegeven

    Voorbeeld: Of er over Pip met een nieuwe school is gesproken is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "plaats_besproken" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "plaats_bij_beoogde_school" nog niet te zeggen

    Voorbeeld: Voor Bram is er geen andere school in beeld
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "plaats_bij_beoogde_school" niet van toepassing

    Voorbeeld: Over Ties is met de so-school gesproken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "plaats_bij_beoogde_school" voldaan

  @overleg_bij_verschil
  Regel: Bij verschil van mening is er een overleg met de ouders en alle scholen

    Voorbeeld: De ouders van Noor zijn het oneens en er is overlegd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is "oneens"
      En "meerpartijenoverleg" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "overleg_bij_verschil" voldaan
      En is er niet het gebrek "geen_meerpartijenoverleg"

    Voorbeeld: De ouders van Sem zijn het oneens en er is niet overlegd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is "oneens"
      En "meerpartijenoverleg" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "overleg_bij_verschil" niet voldaan
      En is er het gebrek "geen_meerpartijenoverleg"
      En mag het besluit pas na herstel worden afgegeven

    Voorbeeld: De ouders van Lotte denken er verschillend over en er is niet overlegd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is "verdeeld"
      En "meerpartijenoverleg" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "overleg_bij_verschil" niet voldaan
      En is er het gebrek "geen_meerpartijenoverleg"

    Voorbeeld: De ouders van Mila zijn het oneens en van een overleg is niets bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is "oneens"
      En "meerpartijenoverleg" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "overleg_bij_verschil" nog niet te zeggen
      En wordt gevraagd aan "school" naar "meerpartijenoverleg"

    Voorbeeld: De ouders van Daan zijn het met de aanvraag eens
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is "eens"
      Als de aanvraag wordt beoordeeld
      Dan is "overleg_bij_verschil" niet van toepassing
      En wordt niet gevraagd naar "meerpartijenoverleg"

    Voorbeeld: De ouders van Ties willen geen so en er is niet overlegd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "standpunt_ouders" is "oneens"
      En "meerpartijenoverleg" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "overleg_bij_verschil" niet voldaan

  @overleg_kan_wachten
  Regel: Bij spoed kan het overleg ook na het besluit; het vervalt niet

    Voorbeeld: Voor Noor is er haast en er is nog niet overlegd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is "oneens"
      En "meerpartijenoverleg" is "nee"
      En "spoed" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "overleg_bij_verschil" niet voldaan
      En is "overleg_kan_wachten" voldaan
      En is er niet het gebrek "geen_meerpartijenoverleg"
      En is er het gebrek "meerpartijenoverleg_volgt"
      En mag het besluit worden afgegeven

    Voorbeeld: Voor Sem is er geen haast en er is nog niet overlegd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is "oneens"
      En "meerpartijenoverleg" is "nee"
      En "spoed" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "overleg_kan_wachten" niet voldaan
      En is er het gebrek "geen_meerpartijenoverleg"
      En is er niet het gebrek "meerpartijenoverleg_volgt"
      En mag het besluit pas na herstel worden afgegeven

    Voorbeeld: Of er voor Lotte haast is, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is "oneens"
      En "meerpartijenoverleg" is "nee"
      En "spoed" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "overleg_kan_wachten" nog niet te zeggen
      En wordt gevraagd aan "school" naar "spoed"
      En mag het besluit pas na herstel worden afgegeven

    Voorbeeld: Met de ouders van Daan is al overlegd, en er is haast
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is "oneens"
      En "meerpartijenoverleg" is "ja"
      En "spoed" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "overleg_kan_wachten" niet van toepassing
      En is er niet het gebrek "meerpartijenoverleg_volgt"

    Voorbeeld: Ook als de redenen over Mila later volgen, moet het overleg er nog komen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "spoedbesluit"
      En "spoed" is "ja"
      En "standpunt_ouders" is "verdeeld"
      En "meerpartijenoverleg" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "redenen_mogen_later" voldaan
      En is er het gebrek "meerpartijenoverleg_volgt"
      En is er niet het gebrek "geen_meerpartijenoverleg"

  @vier_aspecten_ingezet
  Regel: De basisondersteuning is op alle vier de onderdelen ingezet

    Voorbeeld: De school van Fenna zette alle vier de onderdelen in
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "vier_aspecten_ingezet" voldaan
      En is er niet het gebrek "basis_niet_volledig_ingezet"

    Voorbeeld: De school van Yara zette drie van de vier onderdelen in
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 4 van "basisondersteuning_gegeven" is "ingezet" "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "vier_aspecten_ingezet" niet voldaan
      En is er het gebrek "basis_niet_volledig_ingezet"
      En mag het besluit worden afgegeven

    Voorbeeld: De school van Otis noemt vier keer hulp en dat is twee keer hetzelfde onderdeel
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 4 van "basisondersteuning_gegeven" is "aspect" "basiskwaliteit"
      Als de aanvraag wordt beoordeeld
      Dan is "vier_aspecten_ingezet" niet voldaan

    Voorbeeld: Van één onderdeel is niet bekend of de school van Finn het inzette
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "basisondersteuning_gegeven" is "ingezet" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "vier_aspecten_ingezet" nog niet te zeggen
      En is er niet het gebrek "basis_niet_volledig_ingezet"

    Voorbeeld: De school van Saar schreef nog niets op over de basisondersteuning
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "basisondersteuning_gegeven" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "vier_aspecten_ingezet" nog niet te zeggen

    Voorbeeld: Ties is nog nooit naar een basisschool geweest
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "vier_aspecten_ingezet" niet van toepassing

    Voorbeeld: Voor Jesse vraagt zijn basisschool het so aan
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "gevraagde_voorziening" is "so"
      Als de aanvraag wordt beoordeeld
      Dan is "vier_aspecten_ingezet" voldaan

  @extra_hulp_geprobeerd
  Regel: Er is meer geprobeerd dan basisondersteuning, of er is een goede reden waarom dat niet kon

    Voorbeeld: Jayden kreeg een jaar lang extra ondersteuning
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "extra_hulp_geprobeerd" voldaan
      En is er niet het gebrek "alleen_basis_geprobeerd"

    Voorbeeld: Tess kreeg alleen de gewone hulp van de school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "interventies" is "soort_hulp" "basisondersteuning"
      En "reden_zonder_poging" is "geen"
      Als de aanvraag wordt beoordeeld
      Dan is "extra_hulp_geprobeerd" niet voldaan
      En is er het gebrek "alleen_basis_geprobeerd"
      En mag het besluit worden afgegeven

    Voorbeeld: Pip kreeg geen extra hulp en waarom is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "interventies" is leeg
      En "reden_zonder_poging" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "extra_hulp_geprobeerd" nog niet te zeggen
      En wordt gevraagd aan "school" naar "reden_zonder_poging"

    Voorbeeld: Welke hulp Mees kreeg is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "interventies" is niet bekend
      En "reden_zonder_poging" is "geen"
      Als de aanvraag wordt beoordeeld
      Dan is "extra_hulp_geprobeerd" nog niet te zeggen

    Voorbeeld: Bram vraagt nog geen speciale school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "extra_hulp_geprobeerd" niet van toepassing

    Voorbeeld: Ties kreeg hulp op de voorschool
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "extra_hulp_geprobeerd" voldaan

    Abstract Scenario: Welke hulp telt als meer dan basisondersteuning
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "interventies"
        | soort_hulp |
        | <hulp>     |
      En "reden_zonder_poging" is "geen"
      Als de aanvraag wordt beoordeeld
      Dan is "extra_hulp_geprobeerd" <oordeel>

      Voorbeelden:
        | hulp                | oordeel      |
        | extra_ondersteuning | voldaan      |
        | jeugdhulp           | voldaan      |
        | voorschools         | voldaan      |
        | basisondersteuning  | niet voldaan |

    Abstract Scenario: Welke reden verklaart dat er geen extra hulp is geprobeerd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "interventies" is leeg
      En "reden_zonder_poging" is "<reden>"
      Als de aanvraag wordt beoordeeld
      Dan is "extra_hulp_geprobeerd" <oordeel>

      Voorbeelden:
        | reden                    | oordeel      |
        | eerste_inschrijving      | voldaan      |
        | emb                      | voldaan      |
        | veiligheid               | voldaan      |
        | deskundige_verwacht_niet | voldaan      |
        | geen                     | niet voldaan |

  @school_legt_tekort_uit
  Regel: De school legt uit waarom een gewone school met hulp niet genoeg is

    Voorbeeld: De school van Jayden legt uit waarom haar hulp niet genoeg is
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "school_legt_tekort_uit" voldaan
      En is er niet het gebrek "tekort_niet_uitgelegd"

    Voorbeeld: De school van Tess noemt alleen welke hulp zij gaf
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "tekort_uitgelegd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "school_legt_tekort_uit" niet voldaan
      En is er het gebrek "tekort_niet_uitgelegd"
      En mag het besluit pas na herstel worden afgegeven

    Voorbeeld: Of de school van Ties het uitlegt, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "tekort_uitgelegd" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "school_legt_tekort_uit" nog niet te zeggen
      En is er niet het gebrek "tekort_niet_uitgelegd"

    Voorbeeld: Bram blijft op een gewone school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "school_legt_tekort_uit" niet van toepassing
