# language: nl
Functionaliteit: Het ontwikkelingsperspectief
  Het ontwikkelingsperspectief (OPP) is het plan van de school voor de leerling. Het hoort bij de aanvraag en wordt elk jaar besproken.
  Wat eraan ontbreekt, herstelt de school. De leerling wordt er niet om afgewezen.

  @opp_bij_aanvraag
  Regel: Er is een ontwikkelingsperspectief, of vastgelegd is dat de ouders niet meewerkten

    Voorbeeld: Bij de aanvraag voor Noor zit een OPP
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_bij_aanvraag" voldaan
      En is er niet het gebrek "opp_ontbreekt"

    Voorbeeld: De school van Sem legde vast dat de ouders niet meewerkten
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_aanwezig" is "nee"
      En "opp_tegengehouden_door_ouders" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_bij_aanvraag" voldaan
      En is er niet het gebrek "opp_ontbreekt"

    Voorbeeld: Voor Lotte is er geen OPP en geen uitleg
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_aanwezig" is "nee"
      En "opp_tegengehouden_door_ouders" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_bij_aanvraag" niet voldaan
      En is er het gebrek "opp_ontbreekt"

    Voorbeeld: Voor Mila is er geen OPP en de reden is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_aanwezig" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_bij_aanvraag" nog niet te zeggen

    Voorbeeld: Of er voor Daan een OPP is, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_aanwezig" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "opp_bij_aanvraag" nog niet te zeggen

    Voorbeeld: Ties gaat nog niet naar school en heeft dus geen OPP
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_bij_aanvraag" niet van toepassing

  @opp_compleet
  Regel: In het ontwikkelingsperspectief staat alles wat erin hoort

    Voorbeeld: Het OPP van Noor is volledig
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_compleet" voldaan
      En is er niet het gebrek "opp_onvolledig"

    Voorbeeld: In het OPP van Fenna staat niet welk vervolgonderwijs de school verwacht
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_inhoud_volledig" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_compleet" niet voldaan
      En is er het gebrek "opp_onvolledig"

    Voorbeeld: Het OPP van Yara is nog niet nagelezen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_inhoud_volledig" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "opp_compleet" nog niet te zeggen

    Voorbeeld: Zonder OPP valt er bij Otis niets na te lezen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_aanwezig" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_compleet" niet van toepassing

  @opp_met_stem_leerling
  Regel: In een ontwikkelingsperspectief vanaf 1 augustus 2025 staat wat de leerling vindt

    Voorbeeld: In het OPP van Noor staat wat zij zelf vindt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_met_stem_leerling" voldaan
      En is er niet het gebrek "leerling_niet_in_opp"

    Voorbeeld: In het OPP van Jayden staat niets over wat hij vindt, en de verklaring kan wel doorgaan
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_stem_van_leerling" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_met_stem_leerling" niet voldaan
      En is er het gebrek "leerling_niet_in_opp"
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Of in het OPP van Finn staat wat hij vindt, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_stem_van_leerling" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "opp_met_stem_leerling" nog niet te zeggen

    Abstract Scenario: De plicht geldt voor een OPP dat op of na 1 augustus 2025 is vastgesteld of gewijzigd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_vastgesteld_op" is "<vastgesteld>"
      En "opp_stem_van_leerling" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_met_stem_leerling" <oordeel>

      Voorbeelden:
        | vastgesteld     | oordeel             |
        | 31 juli 2025    | niet van toepassing |
        | 1 augustus 2025 | niet voldaan        |
        | 2 augustus 2025 | niet voldaan        |

  @opp_overeenstemming_begeleiding
  Regel: De ouders zijn het eens met de begeleiding in het ontwikkelingsperspectief

    Voorbeeld: De ouders van Noor zijn het eens met de begeleiding
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_overeenstemming_begeleiding" voldaan
      En is er niet het gebrek "geen_overeenstemming_opp"

    Voorbeeld: De ouders van Saar zijn het niet eens, en de verklaring kan wel doorgaan
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_overeenstemming" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_overeenstemming_begeleiding" niet voldaan
      En is er het gebrek "geen_overeenstemming_opp"
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Wat de ouders van Pip van de begeleiding vinden, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_overeenstemming" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "opp_overeenstemming_begeleiding" nog niet te zeggen

  @opp_geevalueerd
  Regel: Het ontwikkelingsperspectief is in dit of het vorige schooljaar gemaakt of besproken

    Voorbeeld: Het OPP van Noor is in september besproken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_geevalueerd" voldaan
      En is er niet het gebrek "opp_niet_geevalueerd"

    Voorbeeld: Het OPP van Tess is oud, maar dit jaar nog besproken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_vastgesteld_op" is "1 september 2023"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_geevalueerd" voldaan

    Voorbeeld: Het OPP van Bram is nieuw en nog niet besproken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_laatste_evaluatie" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "opp_geevalueerd" voldaan

    Voorbeeld: Het OPP van Sem is sinds 2024 niet meer besproken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_vastgesteld_op" is "1 september 2023"
      En "opp_laatste_evaluatie" is "3 juni 2024"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_geevalueerd" niet voldaan
      En is er het gebrek "opp_niet_geevalueerd"

    Voorbeeld: Wanneer het oude OPP van Lotte is besproken, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_vastgesteld_op" is "1 september 2023"
      En "opp_laatste_evaluatie" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "opp_geevalueerd" nog niet te zeggen

    Abstract Scenario: Hoe lang geleden het oude OPP voor het laatst is besproken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_vastgesteld_op" is "1 september 2023"
      En "opp_laatste_evaluatie" is "<besproken>"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_geevalueerd" <oordeel>

      Voorbeelden:
        | besproken        | oordeel      |
        | 24 november 2026 | voldaan      |
        | 24 november 2025 | voldaan      |
        | 2 augustus 2025  | voldaan      |
        | 1 augustus 2025  | voldaan      |
        | 31 juli 2025     | niet voldaan |
        | 30 juni 2025     | niet voldaan |

    Abstract Scenario: Op 1 augustus begint een nieuw schooljaar
      Gegeven de regels van "po2001" op <dag>
      En het dossier "compleet/sbo-toegekend"
      En "opp_vastgesteld_op" is "1 september 2023"
      En "opp_laatste_evaluatie" is "10 september 2025"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_geevalueerd" <oordeel>

      Voorbeelden:
        | dag             | oordeel      |
        | 31 juli 2027    | voldaan      |
        | 1 augustus 2027 | niet voldaan |
        | 2 augustus 2027 | niet voldaan |

    Abstract Scenario: Wanneer het OPP is gemaakt, als het nog niet is besproken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_vastgesteld_op" is "<gemaakt>"
      En "opp_laatste_evaluatie" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "opp_geevalueerd" <oordeel>

      Voorbeelden:
        | gemaakt         | oordeel            |
        | 2 augustus 2025 | voldaan            |
        | 1 augustus 2025 | voldaan            |
        | 31 juli 2025    | nog niet te zeggen   |

  @opp_geevalueerd @opp_met_stem_leerling @opp_overeenstemming_begeleiding
  Regel: Zonder ontwikkelingsperspectief valt er niets aan te toetsen

    Abstract Scenario: Is er geen ontwikkelingsperspectief, dan geldt deze eis eraan niet
      Gegeven de regels van "po2001" op 24 november 2026
      En "inschrijving" is "basisschool"
      En "opp_aanwezig" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "<criterium>" niet van toepassing

      Voorbeelden:
        | criterium                       |
        | opp_geevalueerd                 |
        | opp_met_stem_leerling           |
        | opp_overeenstemming_begeleiding |

  @opp_compleet @opp_geevalueerd @opp_met_stem_leerling @opp_overeenstemming_begeleiding
  Regel: Een kind dat nog niet naar school gaat, heeft nog geen ontwikkelingsperspectief

    Abstract Scenario: Staat een kind nergens ingeschreven, dan geldt deze eis niet
      Gegeven de regels van "po2001" op 24 november 2026
      En "inschrijving" is "nergens"
      Als de aanvraag wordt beoordeeld
      Dan is "<criterium>" niet van toepassing

      Voorbeelden:
        | criterium                       |
        | opp_compleet                    |
        | opp_geevalueerd                 |
        | opp_met_stem_leerling           |
        | opp_overeenstemming_begeleiding |
