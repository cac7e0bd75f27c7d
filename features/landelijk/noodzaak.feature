# language: nl
Functionaliteit: Is extra ondersteuning nodig
  Een verklaring gaat over wat de leerling nodig heeft, en niet over geld, plaats of personeel.
  Eerst telt de gewone hulp op school, dan extra hulp in een gewone school, en pas daarna een speciale school.

  @niet_alleen_taal
  Regel: De reden is niet alleen het leren van de Nederlandse taal

    Voorbeeld: Noor heeft moeite met leren
      Gegeven de regels van "po2001" op 24 november 2026
      En "hoofdreden" is "leren"
      Als de aanvraag wordt beoordeeld
      Dan is "niet_alleen_taal" voldaan

    Voorbeeld: Sem is pas in Nederland en leert nog Nederlands
      Gegeven de regels van "po2001" op 24 november 2026
      En "hoofdreden" is "alleen_nederlandse_taal"
      Als de aanvraag wordt beoordeeld
      Dan is "niet_alleen_taal" niet voldaan

    Voorbeeld: In de aanvraag voor Lotte staat geen reden
      Gegeven de regels van "po2001" op 24 november 2026
      En "hoofdreden" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "niet_alleen_taal" nog niet te zeggen

  @niet_alleen_geld_of_plaats
  Regel: De reden is niet alleen geld of een vrije plaats

    Voorbeeld: Mila heeft hulp nodig bij haar gedrag
      Gegeven de regels van "po2001" op 24 november 2026
      En "hoofdreden" is "gedrag"
      Als de aanvraag wordt beoordeeld
      Dan is "niet_alleen_geld_of_plaats" voldaan

    Voorbeeld: Voor Daan is alleen een plaats vrij op het sbo
      Gegeven de regels van "po2001" op 24 november 2026
      En "hoofdreden" is "alleen_geld_of_plaats"
      Als de aanvraag wordt beoordeeld
      Dan is "niet_alleen_geld_of_plaats" niet voldaan

    Voorbeeld: De school van Fenna heeft de reden nog niet ingevuld
      Gegeven de regels van "po2001" op 24 november 2026
      En "hoofdreden" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "niet_alleen_geld_of_plaats" nog niet te zeggen

  @niet_alleen_bezetting
  Regel: De reden is niet alleen te weinig leraren of ruimte op de school

    Voorbeeld: Yara heeft een lichamelijke beperking
      Gegeven de regels van "po2001" op 24 november 2026
      En "hoofdreden" is "lichaam"
      Als de aanvraag wordt beoordeeld
      Dan is "niet_alleen_bezetting" voldaan

    Voorbeeld: De school van Otis heeft geen leraar voor de groep
      Gegeven de regels van "po2001" op 24 november 2026
      En "hoofdreden" is "alleen_bezetting_school"
      Als de aanvraag wordt beoordeeld
      Dan is "niet_alleen_bezetting" niet voldaan

    Voorbeeld: Waarom de school van Jayden aanvraagt is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "hoofdreden" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "niet_alleen_bezetting" nog niet te zeggen

  @niet_alleen_dyslexie_of_hoogbegaafd
  Regel: De reden is niet alleen dyslexie, dyscalculie of hoogbegaafdheid

    Voorbeeld: Finn heeft problemen met leren en met gedrag
      Gegeven de regels van "po2001" op 24 november 2026
      En "hoofdreden" is "combinatie"
      Als de aanvraag wordt beoordeeld
      Dan is "niet_alleen_dyslexie_of_hoogbegaafd" voldaan

    Voorbeeld: Saar heeft alleen dyslexie
      Gegeven de regels van "po2001" op 24 november 2026
      En "hoofdreden" is "alleen_dyslexie_of_dyscalculie"
      Als de aanvraag wordt beoordeeld
      Dan is "niet_alleen_dyslexie_of_hoogbegaafd" niet voldaan

    Voorbeeld: Pip is alleen hoogbegaafd
      Gegeven de regels van "po2001" op 24 november 2026
      En "hoofdreden" is "alleen_hoogbegaafd"
      Als de aanvraag wordt beoordeeld
      Dan is "niet_alleen_dyslexie_of_hoogbegaafd" niet voldaan

    Voorbeeld: Voor Tess is de belangrijkste reden niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "hoofdreden" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "niet_alleen_dyslexie_of_hoogbegaafd" nog niet te zeggen

  @hulp_geprobeerd_of_verklaard
  Regel: Er is hulp geprobeerd, of er is een goede reden waarom dat niet kon

    Voorbeeld: Extra hulp voor Noor hielp te weinig
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "hulp_geprobeerd_of_verklaard" voldaan
      En is er niet het gebrek "hulp_niet_aangetoond"

    Voorbeeld: Voor Sem is niets geprobeerd en niets uitgelegd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "interventies" is leeg
      En "reden_zonder_poging" is "geen"
      Als de aanvraag wordt beoordeeld
      Dan is "hulp_geprobeerd_of_verklaard" niet voldaan
      En is er het gebrek "hulp_niet_aangetoond"
      En mag het besluit niet worden afgegeven

    Voorbeeld: De hulp voor Lotte werkte goed
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "interventies"
        | soort_hulp          | begonnen_op      | geeindigd_op | geevalueerd | effect    |
        | extra_ondersteuning | 1 september 2025 | 26 juni 2026 | ja          | voldoende |
      En "reden_zonder_poging" is "geen"
      Als de aanvraag wordt beoordeeld
      Dan is "hulp_geprobeerd_of_verklaard" niet voldaan
      En is er het gebrek "hulp_niet_aangetoond"

    Voorbeeld: Niemand keek of de hulp voor Mila werkte
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "interventies"
        | soort_hulp          | begonnen_op      | geeindigd_op | geevalueerd | effect      |
        | extra_ondersteuning | 1 september 2025 | 26 juni 2026 | nee         | onvoldoende |
      En "reden_zonder_poging" is "geen"
      Als de aanvraag wordt beoordeeld
      Dan is "hulp_geprobeerd_of_verklaard" niet voldaan

    Voorbeeld: Het effect van de hulp voor Daan is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "interventies"
        | soort_hulp          | begonnen_op      | geeindigd_op | geevalueerd | effect |
        | extra_ondersteuning | 1 september 2025 | 26 juni 2026 | ja          |        |
      En "reden_zonder_poging" is "geen"
      Als de aanvraag wordt beoordeeld
      Dan is "hulp_geprobeerd_of_verklaard" nog niet te zeggen
      En is er niet het gebrek "hulp_niet_aangetoond"

    Voorbeeld: Voor Fenna is niets geprobeerd en over de reden is niets bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "interventies" is leeg
      Als de aanvraag wordt beoordeeld
      Dan is "hulp_geprobeerd_of_verklaard" nog niet te zeggen

    Voorbeeld: Voor Bram wordt een arrangement gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "hulp_geprobeerd_of_verklaard" niet van toepassing

    Abstract Scenario: Welk effect van de hulp genoeg zegt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "interventies" is "effect" "voldoende"
      En in regel 2 van "interventies" is "effect" "<effect>"
      En "reden_zonder_poging" is "geen"
      Als de aanvraag wordt beoordeeld
      Dan is "hulp_geprobeerd_of_verklaard" <oordeel>

      Voorbeelden:
        | effect      | oordeel      |
        | onvoldoende | voldaan      |
        | wisselend   | voldaan      |
        | voldoende   | niet voldaan |

    Abstract Scenario: Wie al op een speciale school zit, hoeft bij verlenging niet eerst een gewone school te proberen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "interventies" is leeg
      En "soort_aanvraag" is "<soort>"
      En "reden_zonder_poging" is "zit_al_op_speciale_school"
      Als de aanvraag wordt beoordeeld
      Dan is "hulp_geprobeerd_of_verklaard" <oordeel>
      En is "extra_hulp_geprobeerd" <oordeel>

      Voorbeelden:
        | soort              | oordeel      |
        | verlenging         | voldaan      |
        | eerste_tlv         | niet voldaan |
        | andere_voorziening | niet voldaan |

    Abstract Scenario: Wanneer proberen niet hoeft
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "interventies" is leeg
      En "reden_zonder_poging" is "<reden>"
      Als de aanvraag wordt beoordeeld
      Dan is "hulp_geprobeerd_of_verklaard" <oordeel>

      Voorbeelden:
        | reden                    | oordeel      |
        | eerste_inschrijving      | voldaan      |
        | emb                      | voldaan      |
        | veiligheid               | voldaan      |
        | deskundige_verwacht_niet | voldaan      |
        | geen                     | niet voldaan |

  @behoefte_boven_basisondersteuning
  Regel: De leerling heeft meer nodig dan de basisondersteuning

    Voorbeeld: Voor Yara is de gewone hulp op school niet genoeg
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "deskundige" oordeelt over "basisondersteuning_toereikend": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_boven_basisondersteuning" voldaan

    Voorbeeld: Voor Otis is de gewone hulp op school genoeg
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "deskundige" oordeelt over "basisondersteuning_toereikend": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_boven_basisondersteuning" niet voldaan
      En is de uitkomst "basisondersteuning_volstaat"

    Voorbeeld: Niemand heeft nog geoordeeld of de gewone hulp voor Jayden genoeg is
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "basisondersteuning_toereikend" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_boven_basisondersteuning" aan een mens

  @gewone_school_schiet_tekort
  Regel: Een gewone school kan niet bieden wat de leerling nodig heeft

    Voorbeeld: Ook met extra hulp lukt het Finn niet op een gewone school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "commissie" oordeelt over "arrangement_toereikend": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "gewone_school_schiet_tekort" voldaan

    Voorbeeld: Met extra hulp kan Saar op een gewone school blijven
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "commissie" oordeelt over "arrangement_toereikend": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "gewone_school_schiet_tekort" niet voldaan
      En is de uitkomst "arrangement"

    Voorbeeld: Of extra hulp voor Pip genoeg is, heeft nog niemand gewogen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "arrangement_toereikend" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "gewone_school_schiet_tekort" aan een mens

  @hardheid_niet_nodig
  Regel: De criteria werken in dit geval niet onredelijk

    Voorbeeld: De commissie vindt de uitkomst voor Tess redelijk
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "criteria_onredelijk" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "hardheid_niet_nodig" voldaan

    Voorbeeld: De commissie vindt de uitkomst voor Noor onredelijk
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "criteria_onredelijk" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "hardheid_niet_nodig" niet voldaan

    Voorbeeld: De commissie heeft bij Sem nog niet gekeken of de uitkomst redelijk is
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "criteria_onredelijk" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "hardheid_niet_nodig" nog niet te zeggen

    Voorbeeld: Bij de aanvraag voor Lotte is er nog geen uitkomst om te wegen
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "aanvraag"
      Als de aanvraag wordt beoordeeld
      Dan is "hardheid_niet_nodig" niet van toepassing
