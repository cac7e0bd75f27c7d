# language: nl
Functionaliteit: De duur van de verklaring
  Een verklaring geldt een of meer hele schooljaren. Begint zij midden in een schooljaar, dan komt de rest van dat jaar erbij.
  Zij eindigt op 31 juli. Verlengen kan in het laatste schooljaar, als de leerling nog niet terug kan naar een gewone school.

  @einddatum_lang_genoeg
  Regel: De verklaring duurt minstens een heel schooljaar

    Voorbeeld: De verklaring van Noor geldt tot en met de eerst mogelijke dag
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "einddatum_lang_genoeg" voldaan
      En is de waarde van "vroegste_einddatum" "31 juli 2028"
      En is er niet het gebrek "einddatum_te_vroeg"

    Voorbeeld: De verklaring van Sem stopt aan het einde van dit schooljaar
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "voorgestelde_einddatum" is "31 juli 2027"
      Als de aanvraag wordt beoordeeld
      Dan is "einddatum_lang_genoeg" niet voldaan
      En is er het gebrek "einddatum_te_vroeg"
      En mag het besluit niet worden afgegeven

    Voorbeeld: Voor Lotte is nog geen einddatum voorgesteld
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "voorgestelde_einddatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "einddatum_lang_genoeg" nog niet te zeggen

    Voorbeeld: Voor Bram wordt geen verklaring gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "einddatum_lang_genoeg" niet van toepassing

    Abstract Scenario: De einddatum valt rond 31 juli 2028
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "voorgestelde_einddatum" is "<einddatum>"
      Als de aanvraag wordt beoordeeld
      Dan is "einddatum_lang_genoeg" <oordeel>

      Voorbeelden:
        | einddatum       | oordeel      |
        | 30 juli 2028    | niet voldaan |
        | 31 juli 2028    | voldaan      |
        | 1 augustus 2028 | voldaan      |

    Abstract Scenario: De dag van het besluit en de dag van de start bepalen samen de vroegste einddatum
      Gegeven de regels van "po2001" op <besluit>
      En "fase" is "aanvraag"
      En "gewenste_startdatum" is "<start>"
      Als de aanvraag wordt beoordeeld
      Dan is de waarde van "vroegste_einddatum" "<vroegste einddatum>"

      Voorbeelden: Besluit en start rond de wisseling van het schooljaar
        | besluit         | start           | vroegste einddatum |
        | 30 juli 2027    | 30 juli 2027    | 31 juli 2028       |
        | 31 juli 2027    | 31 juli 2027    | 31 juli 2028       |
        | 1 augustus 2027 | 1 augustus 2027 | 31 juli 2028       |
        | 2 augustus 2027 | 2 augustus 2027 | 31 juli 2029       |

      Voorbeelden: Een besluit voor de zomer en een start erna: de laatste van de twee dagen telt
        | besluit          | start           | vroegste einddatum |
        | 24 november 2026 | 1 augustus 2027 | 31 juli 2028       |
        | 24 november 2026 | 2 augustus 2027 | 31 juli 2029       |
        | 2 augustus 2027  | 1 augustus 2027 | 31 juli 2029       |

    Voorbeeld: Over het bezwaar tegen de verklaring van Fenna wordt na de zomer beslist
      Gegeven de regels van "po2001" op 2 september 2027
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "bezwaar"
      En "besluitdatum" is "24 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de waarde van "vroegste_einddatum" "31 juli 2028"
      En is er niet het gebrek "einddatum_te_vroeg"

    Voorbeeld: De dag van het besluit over Daan is nog niet ingevuld
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En "besluitdatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan wordt gevraagd aan "samenwerkingsverband" naar "besluitdatum"
      En is er niet het gebrek "einddatum_te_vroeg"

    Abstract Scenario: De school stelde voor Yusuf een te vroege einddatum voor
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "voorgestelde_einddatum" is "31 juli 2027"
      En "fase" is "<fase>"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluitdatum" is "24 november 2026"
      En "besluit_ingangsdatum" is "4 januari 2027"
      En "besluit_einddatum" is "<besluit tot en met>"
      Als de aanvraag wordt beoordeeld
      Dan is "einddatum_lang_genoeg" <voorstel>
      En is "besluit_einde_lang_genoeg" <besluit>

      Voorbeelden: Het besluit herstelt het voorstel, of neemt de fout over
        | fase         | besluit tot en met | voorstel            | besluit             |
        | aanvraag     | 31 juli 2028       | niet voldaan        | niet van toepassing |
        | besluit      | 31 juli 2028       | niet van toepassing | voldaan             |
        | spoedbesluit | 31 juli 2028       | niet van toepassing | voldaan             |
        | bezwaar      | 31 juli 2028       | niet van toepassing | voldaan             |
        | besluit      | 31 juli 2027       | niet van toepassing | niet voldaan        |

    Abstract Scenario: Is er een besluit, dan telt de dag van het besluit en niet de dag van vandaag
      Gegeven de regels van "po2001" op <vandaag>
      En "fase" is "<fase>"
      En "besluitdatum" is "<besluit>"
      En "gewenste_startdatum" is "4 januari 2027"
      Als de aanvraag wordt beoordeeld
      Dan is de waarde van "vroegste_einddatum" "<vroegste einddatum>"

      Voorbeelden:
        | fase     | vandaag         | besluit         | vroegste einddatum |
        | bezwaar  | 1 augustus 2027 | 1 december 2026 | 31 juli 2028       |
        | bezwaar  | 2 augustus 2027 | 1 december 2026 | 31 juli 2028       |
        | bezwaar  | 2 augustus 2027 | 1 augustus 2027 | 31 juli 2028       |
        | bezwaar  | 2 augustus 2027 | 2 augustus 2027 | 31 juli 2029       |
        | besluit  | 30 juli 2027    | 1 augustus 2027 | 31 juli 2028       |
        | besluit  | 30 juli 2027    | 2 augustus 2027 | 31 juli 2029       |
        | aanvraag | 1 augustus 2027 | 1 december 2026 | 31 juli 2028       |
        | aanvraag | 2 augustus 2027 | 1 december 2026 | 31 juli 2029       |

  @einddatum_op_31_juli
  Regel: De verklaring eindigt op 31 juli

    Voorbeeld: De verklaring van Mila eindigt op 31 juli
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "einddatum_op_31_juli" voldaan
      En is er niet het gebrek "einddatum_geen_31_juli"

    Voorbeeld: De verklaring van Daan eindigt met Kerst
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "voorgestelde_einddatum" is "25 december 2028"
      Als de aanvraag wordt beoordeeld
      Dan is "einddatum_op_31_juli" niet voldaan
      En is er het gebrek "einddatum_geen_31_juli"
      En is de waarde van "einde_schooljaar_van_voorstel" "31 juli 2029"

    Voorbeeld: De einddatum voor Fenna is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "voorgestelde_einddatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "einddatum_op_31_juli" nog niet te zeggen

    Abstract Scenario: De einddatum ligt een dag voor of na 31 juli
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "voorgestelde_einddatum" is "<einddatum>"
      Als de aanvraag wordt beoordeeld
      Dan is "einddatum_op_31_juli" <oordeel>

      Voorbeelden:
        | einddatum       | oordeel      |
        | 30 juli 2029    | niet voldaan |
        | 31 juli 2029    | voldaan      |
        | 1 augustus 2029 | niet voldaan |

  @einddatum_binnen_leeftijd
  Regel: De verklaring loopt niet door na het schooljaar waarin de leerling veertien wordt

    Voorbeeld: Yara wordt pas in 2032 veertien
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "einddatum_binnen_leeftijd" voldaan
      En is er niet het gebrek "einddatum_na_leeftijdsgrens"

    Voorbeeld: De verklaring van Otis loopt door tot na zijn vijftiende
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "voorgestelde_einddatum" is "31 juli 2033"
      Als de aanvraag wordt beoordeeld
      Dan is "einddatum_binnen_leeftijd" niet voldaan
      En is er het gebrek "einddatum_na_leeftijdsgrens"
      En mag het besluit niet worden afgegeven

    Voorbeeld: De geboortedatum van Jayden is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "einddatum_binnen_leeftijd" nog niet te zeggen

    Abstract Scenario: Finn is geboren op 14 mei 2018 en wordt in schooljaar 2031-2032 veertien
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "voorgestelde_einddatum" is "<einddatum>"
      Als de aanvraag wordt beoordeeld
      Dan is "einddatum_binnen_leeftijd" <oordeel>

      Voorbeelden:
        | einddatum       | oordeel      |
        | 30 juli 2032    | voldaan      |
        | 31 juli 2032    | voldaan      |
        | 1 augustus 2032 | niet voldaan |

    Abstract Scenario: De veertiende verjaardag valt rond de wisseling van het schooljaar
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is "<geboren>"
      En "voorgestelde_einddatum" is "31 juli 2032"
      Als de aanvraag wordt beoordeeld
      Dan is "einddatum_binnen_leeftijd" <oordeel>

      Voorbeelden:
        | geboren         | oordeel      |
        | 31 juli 2017    | niet voldaan |
        | 1 augustus 2017 | voldaan      |
        | 2 augustus 2017 | voldaan      |

  @verlenging_in_laatste_schooljaar
  Regel: De verlenging wordt gevraagd in het laatste schooljaar

    Voorbeeld: De verklaring van Saar loopt tot het einde van dit schooljaar
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "soort_aanvraag" is "verlenging"
      En "lopende_tlv_tot" is "31 juli 2027"
      Als de aanvraag wordt beoordeeld
      Dan is "verlenging_in_laatste_schooljaar" voldaan
      En is er niet het gebrek "verlenging_te_vroeg"

    Voorbeeld: De verklaring van Pip loopt nog een schooljaar langer
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "soort_aanvraag" is "verlenging"
      En "lopende_tlv_tot" is "31 juli 2028"
      Als de aanvraag wordt beoordeeld
      Dan is "verlenging_in_laatste_schooljaar" niet voldaan
      En is er het gebrek "verlenging_te_vroeg"

    Voorbeeld: Van Tess is niet bekend tot wanneer de verklaring loopt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "soort_aanvraag" is "verlenging"
      Als de aanvraag wordt beoordeeld
      Dan is "verlenging_in_laatste_schooljaar" nog niet te zeggen

    Voorbeeld: Noor krijgt voor het eerst een verklaring
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "verlenging_in_laatste_schooljaar" niet van toepassing

    Abstract Scenario: Het laatste schooljaar van een verklaring tot en met 31 juli 2028 begint op 1 augustus 2027
      Gegeven de regels van "po2001" op <vandaag>
      En "soort_aanvraag" is "verlenging"
      En "gevraagde_voorziening" is "sbo"
      En "lopende_tlv_tot" is "31 juli 2028"
      Als de aanvraag wordt beoordeeld
      Dan is "verlenging_in_laatste_schooljaar" <oordeel>

      Voorbeelden:
        | vandaag         | oordeel      |
        | 31 juli 2027    | niet voldaan |
        | 1 augustus 2027 | voldaan      |
        | 2 augustus 2027 | voldaan      |

  @verklaring_loopt_nog
  Regel: De leerling volgt geen speciaal onderwijs zonder geldige verklaring

    Voorbeeld: De verklaring van Sem is nog geldig
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "soort_aanvraag" is "verlenging"
      En "lopende_tlv_tot" is "31 juli 2027"
      Als de aanvraag wordt beoordeeld
      Dan is "verklaring_loopt_nog" voldaan
      En is er niet het gebrek "verklaring_verlopen"

    Voorbeeld: De verklaring van Lotte liep voor de zomer af
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "soort_aanvraag" is "verlenging"
      En "lopende_tlv_tot" is "31 juli 2026"
      Als de aanvraag wordt beoordeeld
      Dan is "verklaring_loopt_nog" niet voldaan
      En is er het gebrek "verklaring_verlopen"

    Voorbeeld: Van Mila is de einddatum van de verklaring niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "soort_aanvraag" is "verlenging"
      Als de aanvraag wordt beoordeeld
      Dan is "verklaring_loopt_nog" nog niet te zeggen

    Abstract Scenario: De verklaring geldt tot en met 31 juli 2027
      Gegeven de regels van "po2001" op <vandaag>
      En "soort_aanvraag" is "verlenging"
      En "gevraagde_voorziening" is "so"
      En "lopende_tlv_tot" is "31 juli 2027"
      Als de aanvraag wordt beoordeeld
      Dan is "verklaring_loopt_nog" <oordeel>

      Voorbeelden:
        | vandaag         | oordeel      |
        | 30 juli 2027    | voldaan      |
        | 31 juli 2027    | voldaan      |
        | 1 augustus 2027 | niet voldaan |

  @verklaring_op_speciale_school
  Regel: Wie op een speciale school zit, heeft een verklaring voor die soort school of verblijft in een instelling

    Voorbeeld: Noor zit op het sbo met een verklaring voor het sbo
      Gegeven de regels van "po2001" op 24 november 2026
      En "inschrijving" is "sbo"
      En "lopende_tlv" is "sbo"
      Als de aanvraag wordt beoordeeld
      Dan is "verklaring_op_speciale_school" voldaan
      En is er niet het gebrek "geen_verklaring_op_speciale_school"

    Voorbeeld: Sem zit op het so en zijn verklaring is niet verlengd
      Gegeven de regels van "po2001" op 24 november 2026
      En "inschrijving" is "so"
      En "lopende_tlv" is "geen"
      En "verblijf" is "thuis"
      Als de aanvraag wordt beoordeeld
      Dan is "verklaring_op_speciale_school" niet voldaan
      En is er het gebrek "geen_verklaring_op_speciale_school"

    Voorbeeld: Mila zit op het so met een verklaring voor het sbo
      Gegeven de regels van "po2001" op 24 november 2026
      En "inschrijving" is "so"
      En "lopende_tlv" is "sbo"
      En "verblijf" is "thuis"
      Als de aanvraag wordt beoordeeld
      Dan is "verklaring_op_speciale_school" niet voldaan

    Voorbeeld: Daan zit op het sbo met een verklaring voor het so
      Gegeven de regels van "po2001" op 24 november 2026
      En "inschrijving" is "sbo"
      En "lopende_tlv" is "so"
      Als de aanvraag wordt beoordeeld
      Dan is "verklaring_op_speciale_school" niet voldaan

    Voorbeeld: Fenna verblijft in een instelling en zit daar op het so
      Gegeven de regels van "po2001" op 24 november 2026
      En "inschrijving" is "so"
      En "lopende_tlv" is "geen"
      En "verblijf" is "residentieel"
      Als de aanvraag wordt beoordeeld
      Dan is "verklaring_op_speciale_school" voldaan

    Voorbeeld: Of Yara een verklaring heeft, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "inschrijving" is "sbo"
      En "lopende_tlv" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "verklaring_op_speciale_school" nog niet te zeggen
      En is er niet het gebrek "geen_verklaring_op_speciale_school"

    Voorbeeld: Otis zit op een gewone basisschool
      Gegeven de regels van "po2001" op 24 november 2026
      En "inschrijving" is "basisschool"
      En "lopende_tlv" is "geen"
      Als de aanvraag wordt beoordeeld
      Dan is "verklaring_op_speciale_school" niet van toepassing

  @blijven_onderbouwd
  Regel: De school legt uit waarom langer blijven nodig is

    Voorbeeld: De school van Daan legt uit waarom hij op het sbo moet blijven
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "soort_aanvraag" is "verlenging"
      En "blijven_nodig" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "blijven_onderbouwd" voldaan
      En is er niet het gebrek "blijven_niet_onderbouwd"

    Voorbeeld: De school van Fenna legt niets uit
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "soort_aanvraag" is "verlenging"
      En "blijven_nodig" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "blijven_onderbouwd" niet voldaan
      En is er het gebrek "blijven_niet_onderbouwd"

    Voorbeeld: De uitleg van de school van Yara is nog niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "soort_aanvraag" is "verlenging"
      Als de aanvraag wordt beoordeeld
      Dan is "blijven_onderbouwd" nog niet te zeggen

  @begeleiding_gehoord
  Regel: Bij verlenging op het so heeft de commissie voor de begeleiding geadviseerd

    Voorbeeld: De commissie voor de begeleiding adviseerde over Otis
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "soort_aanvraag" is "verlenging"
      En "advies_commissie_begeleiding" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "begeleiding_gehoord" voldaan
      En is er niet het gebrek "begeleiding_niet_gehoord"

    Voorbeeld: De commissie voor de begeleiding adviseerde niet over Jayden
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "soort_aanvraag" is "verlenging"
      En "advies_commissie_begeleiding" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "begeleiding_gehoord" niet voldaan
      En is er het gebrek "begeleiding_niet_gehoord"

    Voorbeeld: Of de commissie voor de begeleiding over Finn adviseerde, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "soort_aanvraag" is "verlenging"
      Als de aanvraag wordt beoordeeld
      Dan is "begeleiding_gehoord" nog niet te zeggen

    Voorbeeld: Het sbo van Saar heeft geen commissie voor de begeleiding
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "soort_aanvraag" is "verlenging"
      Als de aanvraag wordt beoordeeld
      Dan is "begeleiding_gehoord" niet van toepassing

  @terug_niet_mogelijk
  Regel: Teruggaan naar een gewone school kan nu niet

    Voorbeeld: Volgens de commissie kan Pip nu nog niet terug
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "soort_aanvraag" is "verlenging"
      En de "commissie" oordeelt over "terug_mogelijk": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "terug_niet_mogelijk" voldaan
      En is er niet het gebrek "terug_kan"

    Voorbeeld: Volgens de commissie kan Tess terug naar een gewone school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "soort_aanvraag" is "verlenging"
      En de "commissie" oordeelt over "terug_mogelijk": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "terug_niet_mogelijk" niet voldaan
      En is er het gebrek "terug_kan"
      En mag het besluit niet worden afgegeven

    Voorbeeld: De commissie heeft nog niet gezegd of Bram terug kan
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "soort_aanvraag" is "verlenging"
      Als de aanvraag wordt beoordeeld
      Dan is "terug_niet_mogelijk" aan een mens

  @geen_verlenging_bij_terugkeer
  Regel: Kan de leerling terug, dan verlengt het besluit niet

    Voorbeeld: Lotte kan terug, en het besluit weigert de verlenging
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven                      | waarde           |
        | fase                         | besluit          |
        | soort_aanvraag               | verlenging       |
        | blijven_nodig                | nee              |
        | besluit_soort                | weigeren         |
        | besluit_voorziening          | sbo              |
        | inschrijving                 | sbo              |
        | postcode_woonplaats          | 9712             |
        | woont_in_nederland           | ja               |
        | woonadres_is_feitelijk       | ja               |
        | lopende_tlv                  | sbo              |
        | lopende_tlv_tot              | 31 juli 2027     |
        | lopende_tlv_door_dit_verband | ja               |
        | verhuisd_sinds_lopende_tlv   | nee              |
        | criteria_onredelijk          | nee              |
        | besluitdatum                 | 24 november 2026 |
      En de "commissie" oordeelt over "terug_mogelijk": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "terugplaatsing"
      En is "geen_verlenging_bij_terugkeer" voldaan
      En is er niet het gebrek "verlengd_terwijl_terug_kan"
      En is er niet het gebrek "terug_kan"
      En is er niet het gebrek "blijven_niet_onderbouwd"

    Voorbeeld: Finn kan terug, en het besluit verlengt toch
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven                      | waarde           |
        | fase                         | besluit          |
        | soort_aanvraag               | verlenging       |
        | blijven_nodig                | nee              |
        | besluit_soort                | toekennen        |
        | besluit_voorziening          | sbo              |
        | inschrijving                 | sbo              |
        | postcode_woonplaats          | 9712             |
        | woont_in_nederland           | ja               |
        | woonadres_is_feitelijk       | ja               |
        | lopende_tlv                  | sbo              |
        | lopende_tlv_tot              | 31 juli 2027     |
        | lopende_tlv_door_dit_verband | ja               |
        | verhuisd_sinds_lopende_tlv   | nee              |
        | criteria_onredelijk          | nee              |
        | besluitdatum                 | 24 november 2026 |
      En de "commissie" oordeelt over "terug_mogelijk": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "terugplaatsing"
      En is "geen_verlenging_bij_terugkeer" niet voldaan
      En is er het gebrek "verlengd_terwijl_terug_kan"
      En mag het besluit niet worden afgegeven

    Abstract Scenario: Noor kan terug, de school legt blijven uit, en de zaak is in de fase <fase>
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven                      | waarde           |
        | fase                         | <fase>           |
        | soort_aanvraag               | verlenging       |
        | blijven_nodig                | ja               |
        | besluit_soort                | <besluit>        |
        | besluit_voorziening          | sbo              |
        | besluit_genomen_door         | bestuur          |
        | inschrijving                 | sbo              |
        | postcode_woonplaats          | 9712             |
        | woont_in_nederland           | ja               |
        | woonadres_is_feitelijk       | ja               |
        | lopende_tlv                  | sbo              |
        | lopende_tlv_tot              | 31 juli 2027     |
        | lopende_tlv_door_dit_verband | ja               |
        | verhuisd_sinds_lopende_tlv   | nee              |
        | criteria_onredelijk          | nee              |
        | besluitdatum                 | 24 november 2026 |
      En de "commissie" oordeelt over "terug_mogelijk": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "toelaatbaar_sbo"
      En is er het gebrek "<gebrek>"
      En is er niet het gebrek "<ander_gebrek>"

      Voorbeelden: Van één feit komt één gebrek
        | fase     | besluit   | gebrek                     | ander_gebrek               |
        | aanvraag | toekennen | terug_kan                  | verlengd_terwijl_terug_kan |
        | besluit  | toekennen | verlengd_terwijl_terug_kan | terug_kan                  |

    Voorbeeld: Lars kan terug, en weigeren past daarbij, ook als de school blijven uitlegt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven                      | waarde           |
        | fase                         | besluit          |
        | soort_aanvraag               | verlenging       |
        | blijven_nodig                | ja               |
        | besluit_soort                | weigeren         |
        | besluit_voorziening          | sbo              |
        | besluit_genomen_door         | bestuur          |
        | inschrijving                 | sbo              |
        | postcode_woonplaats          | 9712             |
        | woont_in_nederland           | ja               |
        | woonadres_is_feitelijk       | ja               |
        | lopende_tlv                  | sbo              |
        | lopende_tlv_tot              | 31 juli 2027     |
        | lopende_tlv_door_dit_verband | ja               |
        | verhuisd_sinds_lopende_tlv   | nee              |
        | criteria_onredelijk          | nee              |
        | besluitdatum                 | 24 november 2026 |
      En de "commissie" oordeelt over "terug_mogelijk": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is er niet het gebrek "verlengd_terwijl_terug_kan"
      En is er niet het gebrek "terug_kan"

    Voorbeeld: Wat het besluit over Sem doet, is nog niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven             | waarde     |
        | fase                | besluit    |
        | soort_aanvraag      | verlenging |
        | besluit_voorziening | sbo        |
      En "besluit_soort" is niet bekend
      En de "commissie" oordeelt over "terug_mogelijk": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "geen_verlenging_bij_terugkeer" nog niet te zeggen

    Voorbeeld: Mila kan nog niet terug, en dan mag het besluit verlengen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En "soort_aanvraag" is "verlenging"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En de "commissie" oordeelt over "terug_mogelijk": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "geen_verlenging_bij_terugkeer" niet van toepassing

  @einddatum_binnen_leeftijd @einddatum_op_31_juli
  Regel: Zonder sbo of so is er geen verklaring met een einddatum

    Abstract Scenario: Bij een plaats op een gewone school geldt geen eis aan de einddatum
      Gegeven de regels van "po2001" op 24 november 2026
      En "gevraagde_voorziening" is "regulier"
      Als de aanvraag wordt beoordeeld
      Dan is "<criterium>" niet van toepassing

      Voorbeelden:
        | criterium                 |
        | einddatum_binnen_leeftijd |
        | einddatum_op_31_juli      |

  @blijven_onderbouwd @terug_niet_mogelijk @verklaring_loopt_nog @begeleiding_gehoord
  Regel: Alleen bij een verlenging gaat het over langer blijven

    Abstract Scenario: Bij een eerste verklaring geldt de eis aan een verlenging niet
      Gegeven de regels van "po2001" op 24 november 2026
      En "gevraagde_voorziening" is "sbo"
      En "soort_aanvraag" is "eerste_tlv"
      Als de aanvraag wordt beoordeeld
      Dan is "<criterium>" niet van toepassing

      Voorbeelden:
        | criterium            |
        | blijven_onderbouwd   |
        | terug_niet_mogelijk  |
        | verklaring_loopt_nog |
        | begeleiding_gehoord  |
