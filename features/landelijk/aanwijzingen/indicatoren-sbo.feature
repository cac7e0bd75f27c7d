# language: nl
Functionaliteit: Geleende aanwijzingen voor het sbo
  Deze grenzen komen uit vervallen landelijke criteria, uit het voortgezet onderwijs en van andere verbanden. Zij zijn geen wet.
  Een aanwijzing opent en sluit geen deur: een mens weegt haar, en een weging die ontbreekt geeft hoogstens een waarschuwing.

  @sbo_laagste_tien_procent
  Regel: De leerling hoort op twee leergebieden bij de laagste tien procent

    Voorbeeld: Noor hoort bij rekenen en begrijpend lezen bij de laagste tien procent
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied       | laagste_tien_procent |
        | rekenen          | ja                   |
        | begrijpend_lezen | ja                   |
        | spelling         | nee                  |
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_laagste_tien_procent" voldaan
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Sem hoort alleen bij rekenen bij de laagste tien procent
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied       | laagste_tien_procent |
        | rekenen          | ja                   |
        | begrijpend_lezen | nee                  |
        | spelling         | nee                  |
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_laagste_tien_procent" niet voldaan
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Van Lotte zijn geen resultaten per leergebied bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "leergebieden" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_laagste_tien_procent" nog niet te zeggen
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Van Mila is op het tweede leergebied niet bekend hoe laag zij scoort
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied       | laagste_tien_procent |
        | rekenen          | ja                   |
        | begrijpend_lezen |                      |
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_laagste_tien_procent" nog niet te zeggen

    Voorbeeld: Bij Finn gaat het om gedrag en niet om leren
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "hoofdreden" is "gedrag"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_laagste_tien_procent" niet van toepassing

    Voorbeeld: Voor Ties wordt het so gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_laagste_tien_procent" niet van toepassing

    Abstract Scenario: Op hoeveel leergebieden de leerling laag scoort
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied       | laagste_tien_procent |
        | rekenen          | nee                  |
        | begrijpend_lezen | nee                  |
        | technisch_lezen  | nee                  |
      En in regel 1 van "leergebieden" is "laagste_tien_procent" "<rekenen>"
      En in regel 2 van "leergebieden" is "laagste_tien_procent" "<begrijpend lezen>"
      En in regel 3 van "leergebieden" is "laagste_tien_procent" "<technisch lezen>"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_laagste_tien_procent" <oordeel>

      Voorbeelden:
        | rekenen | begrijpend lezen | technisch lezen | oordeel      |
        | nee     | nee              | nee             | niet voldaan |
        | nee     | nee              | ja              | niet voldaan |
        | nee     | ja               | ja              | voldaan      |
        | ja      | nee              | ja              | voldaan      |
        | ja      | ja               | nee             | voldaan      |
        | ja      | ja               | ja              | voldaan      |

  @sbo_achterstand_matig
  Regel: De leerling loopt op twee leergebieden minstens een kwart van de leertijd achter, met rekenen of begrijpend lezen erbij

    Voorbeeld: Daan loopt een kwart achter bij rekenen en bij spelling
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied | achterstand_procent |
        | rekenen    | 26                  |
        | spelling   | 26                  |
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_matig" voldaan
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Fenna loopt alleen bij rekenen een kwart achter
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied | achterstand_procent |
        | rekenen    | 26                  |
        | spelling   | 5                   |
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_matig" niet voldaan
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Yara loopt een kwart achter bij spelling en technisch lezen, maar niet bij rekenen of begrijpend lezen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied       | achterstand_procent |
        | spelling         | 26                  |
        | technisch_lezen  | 26                  |
        | rekenen          | 5                   |
        | begrijpend_lezen | 5                   |
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_matig" niet voldaan

    Voorbeeld: Van Otis is niet bekend of hij een kwart achterloopt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "leergebieden" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_matig" nog niet te zeggen

    Voorbeeld: Van Pip is bij spelling niet bekend of de achterstand een kwart is
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied | achterstand_procent |
        | rekenen    | 26                  |
        | spelling   |                     |
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_matig" nog niet te zeggen

    Voorbeeld: Voor Bram wordt alleen een arrangement gevraagd, of hij een kwart achterloopt telt dan niet
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_matig" niet van toepassing

    Abstract Scenario: Op beide leergebieden een achterstand van ongeveer 25 procent
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied | achterstand_procent |
        | rekenen    | 0                   |
        | spelling   | 0                   |
      En in regel 1 van "leergebieden" is "achterstand_procent" "<rekenen>"
      En in regel 2 van "leergebieden" is "achterstand_procent" "<spelling>"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_matig" <oordeel>

      Voorbeelden:
        | rekenen | spelling | oordeel      |
        | 24      | 24       | niet voldaan |
        | 24      | 25       | niet voldaan |
        | 25      | 24       | niet voldaan |
        | 25      | 25       | voldaan      |
        | 25      | 26       | voldaan      |
        | 26      | 25       | voldaan      |

    Abstract Scenario: Bij welke leergebieden een achterstand van 25 procent telt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied | achterstand_procent |
        | rekenen    | 25                  |
        | spelling   | 25                  |
      En in regel 1 van "leergebieden" is "leergebied" "<eerste>"
      En in regel 2 van "leergebieden" is "leergebied" "<tweede>"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_matig" <oordeel>

      Voorbeelden:
        | eerste           | tweede           | oordeel      |
        | rekenen          | begrijpend_lezen | voldaan      |
        | rekenen          | technisch_lezen  | voldaan      |
        | rekenen          | spelling         | voldaan      |
        | begrijpend_lezen | technisch_lezen  | voldaan      |
        | begrijpend_lezen | spelling         | voldaan      |
        | technisch_lezen  | spelling         | niet voldaan |

  @sbo_achterstand_ernstig
  Regel: De leerling loopt op twee leergebieden minstens de helft van de leertijd achter, wat het IQ ook is

    Voorbeeld: Daan loopt de helft achter bij rekenen en bij spelling
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied | achterstand_procent |
        | rekenen    | 51                  |
        | spelling   | 51                  |
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_ernstig" voldaan
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Fenna loopt alleen bij rekenen de helft achter
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied | achterstand_procent |
        | rekenen    | 51                  |
        | spelling   | 5                   |
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_ernstig" niet voldaan
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Yara loopt de helft achter bij spelling en technisch lezen, maar niet bij rekenen of begrijpend lezen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied       | achterstand_procent |
        | spelling         | 51                  |
        | technisch_lezen  | 51                  |
        | rekenen          | 5                   |
        | begrijpend_lezen | 5                   |
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_ernstig" niet voldaan

    Voorbeeld: Van Otis is niet bekend of hij de helft achterloopt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "leergebieden" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_ernstig" nog niet te zeggen

    Voorbeeld: Van Pip is bij spelling niet bekend of de achterstand de helft is
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied | achterstand_procent |
        | rekenen    | 51                  |
        | spelling   |                     |
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_ernstig" nog niet te zeggen

    Voorbeeld: Voor Bram wordt alleen een arrangement gevraagd, of hij de helft achterloopt telt dan niet
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_ernstig" niet van toepassing

    Voorbeeld: Van Jayden is het IQ niet bekend, en dat hoeft ook niet
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied       | achterstand_procent |
        | rekenen          | 60                  |
        | begrijpend_lezen | 55                  |
      En "iq_totaal" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_ernstig" voldaan

    Abstract Scenario: Het IQ telt bij een ernstige achterstand niet mee
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied       | achterstand_procent |
        | rekenen          | 60                  |
        | begrijpend_lezen | 55                  |
      En "iq_totaal" is "<iq>"
      En "iq_individueel_onderzocht" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_ernstig" voldaan
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

      Voorbeelden:
        | iq  |
        | 55  |
        | 70  |
        | 100 |
        | 130 |

    Abstract Scenario: Op beide leergebieden een achterstand van ongeveer 50 procent
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied | achterstand_procent |
        | rekenen    | 0                   |
        | spelling   | 0                   |
      En in regel 1 van "leergebieden" is "achterstand_procent" "<rekenen>"
      En in regel 2 van "leergebieden" is "achterstand_procent" "<spelling>"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_ernstig" <oordeel>

      Voorbeelden:
        | rekenen | spelling | oordeel      |
        | 49      | 49       | niet voldaan |
        | 49      | 50       | niet voldaan |
        | 50      | 49       | niet voldaan |
        | 50      | 50       | voldaan      |
        | 50      | 51       | voldaan      |
        | 51      | 50       | voldaan      |

    Abstract Scenario: Bij welke leergebieden een achterstand van 50 procent telt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied | achterstand_procent |
        | rekenen    | 50                  |
        | spelling   | 50                  |
      En in regel 1 van "leergebieden" is "leergebied" "<eerste>"
      En in regel 2 van "leergebieden" is "leergebied" "<tweede>"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_ernstig" <oordeel>

      Voorbeelden:
        | eerste           | tweede           | oordeel      |
        | rekenen          | begrijpend_lezen | voldaan      |
        | rekenen          | technisch_lezen  | voldaan      |
        | rekenen          | spelling         | voldaan      |
        | begrijpend_lezen | technisch_lezen  | voldaan      |
        | begrijpend_lezen | spelling         | voldaan      |
        | technisch_lezen  | spelling         | niet voldaan |

  @sbo_achterstand_ondanks_hulp
  Regel: De leerling loopt bij een IQ van 60 tot en met 70 een jaar achter ondanks gerichte hulp

    Voorbeeld: Saar loopt na een schooljaar extra hulp op twee leergebieden meer dan een jaar achter
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied       | achterstand_maanden |
        | rekenen          | 14                  |
        | begrijpend_lezen | 13                  |
      En "iq_totaal" is "65"
      En "iq_individueel_onderzocht" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_ondanks_hulp" voldaan
      En is "extra_hulp_een_half_jaar" voldaan
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Noor loopt alleen bij rekenen meer dan een jaar achter
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied       | achterstand_maanden |
        | rekenen          | 14                  |
        | begrijpend_lezen | 6                   |
      En "iq_totaal" is "65"
      En "iq_individueel_onderzocht" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_ondanks_hulp" niet voldaan
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Bij Tess werkte de extra hulp goed
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied       | achterstand_maanden |
        | rekenen          | 14                  |
        | begrijpend_lezen | 13                  |
      En "iq_totaal" is "65"
      En "iq_individueel_onderzocht" is "ja"
      En in regel 1 van "interventies" is "effect" "voldoende"
      En in regel 2 van "interventies" is "effect" "voldoende"
      En "reden_zonder_poging" is "geen"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_ondanks_hulp" niet voldaan

    Voorbeeld: Van Sem is het IQ niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied       | achterstand_maanden |
        | rekenen          | 14                  |
        | begrijpend_lezen | 13                  |
      En "iq_totaal" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_ondanks_hulp" nog niet te zeggen
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Van Lotte is niet bekend hoeveel maanden zij achterloopt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "leergebieden" is niet bekend
      En "iq_totaal" is "65"
      En "iq_individueel_onderzocht" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_ondanks_hulp" nog niet te zeggen

    Voorbeeld: Van Finn is niet bekend welke hulp hij kreeg, of waarom er geen hulp was
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied       | achterstand_maanden |
        | rekenen          | 14                  |
        | begrijpend_lezen | 13                  |
      En "iq_totaal" is "65"
      En "iq_individueel_onderzocht" is "ja"
      En "interventies" is niet bekend
      En "reden_zonder_poging" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_ondanks_hulp" nog niet te zeggen

    Voorbeeld: Bij Otis gaat het om een lichamelijke beperking
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "hoofdreden" is "lichaam"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_ondanks_hulp" niet van toepassing

    Abstract Scenario: Op beide leergebieden ongeveer een jaar achter
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied       | achterstand_maanden |
        | rekenen          | 0                   |
        | begrijpend_lezen | 0                   |
      En in regel 1 van "leergebieden" is "achterstand_maanden" "<rekenen>"
      En in regel 2 van "leergebieden" is "achterstand_maanden" "<begrijpend lezen>"
      En "iq_totaal" is "65"
      En "iq_individueel_onderzocht" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_ondanks_hulp" <oordeel>

      Voorbeelden:
        | rekenen | begrijpend lezen | oordeel      |
        | 11      | 11               | niet voldaan |
        | 11      | 12               | niet voldaan |
        | 12      | 11               | niet voldaan |
        | 12      | 12               | voldaan      |
        | 12      | 13               | voldaan      |
        | 13      | 13               | voldaan      |

    Abstract Scenario: Bij welk IQ deze aanwijzing er is
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied       | achterstand_maanden |
        | rekenen          | 14                  |
        | begrijpend_lezen | 13                  |
      En "iq_totaal" is "<iq>"
      En "iq_individueel_onderzocht" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_achterstand_ondanks_hulp" <oordeel>
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

      Voorbeelden:
        | iq | oordeel      |
        | 59 | niet voldaan |
        | 60 | voldaan      |
        | 61 | voldaan      |
        | 69 | voldaan      |
        | 70 | voldaan      |
        | 71 | niet voldaan |

  @sbo_eigen_leerlijn
  Regel: De leerling haalt het basisniveau voor taal en rekenen naar verwachting niet

    Voorbeeld: Mila haalt niveau 1F naar verwachting niet
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "haalt_1f" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_eigen_leerlijn" voldaan
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Daan haalt niveau 1F naar verwachting wel
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "haalt_1f" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_eigen_leerlijn" niet voldaan
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Of Fenna niveau 1F haalt, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "haalt_1f" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_eigen_leerlijn" nog niet te zeggen
      En wordt gevraagd aan "school" naar "haalt_1f"
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Voor Ties is het so gevraagd, en dan telt niveau 1F hier niet
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_eigen_leerlijn" niet van toepassing

  @jonge_leerling_gewone_school_betrokken
  Regel: Bij een kind jonger dan zeven jaar is eerst een gewone school bekeken

    Voorbeeld: Noor is acht jaar bij de start
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "andere_gewone_school_onderzocht" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "jonge_leerling_gewone_school_betrokken" voldaan
      En is er niet het gebrek "jong_kind_zonder_gewone_school"
      En is de waarde van "leeftijd_bij_start" "8"

    Voorbeeld: Ties is vier jaar en er is naar een gewone school gekeken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "jonge_leerling_gewone_school_betrokken" voldaan

    Voorbeeld: Yara is zes jaar en er is niet naar een gewone school gekeken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is "20 maart 2020"
      En "andere_gewone_school_onderzocht" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "jonge_leerling_gewone_school_betrokken" niet voldaan
      En is er het gebrek "jong_kind_zonder_gewone_school"

    Voorbeeld: Van Pip is de geboortedatum niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is niet bekend
      En "andere_gewone_school_onderzocht" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "jonge_leerling_gewone_school_betrokken" nog niet te zeggen
      En is er niet het gebrek "jong_kind_zonder_gewone_school"

    Voorbeeld: Van de zesjarige Jayden is niet bekend of er naar een gewone school is gekeken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is "20 maart 2020"
      En "andere_gewone_school_onderzocht" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "jonge_leerling_gewone_school_betrokken" nog niet te zeggen

    Voorbeeld: Bram blijft op een gewone school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "jonge_leerling_gewone_school_betrokken" niet van toepassing
      En is er niet het gebrek "jong_kind_zonder_gewone_school"

    Abstract Scenario: Rond de zevende verjaardag, als er geen gewone school is bekeken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is "<geboren>"
      En "gewenste_startdatum" is "<start>"
      En "andere_gewone_school_onderzocht" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "jonge_leerling_gewone_school_betrokken" <oordeel>

      Voorbeelden: Op een gewone dag
        | geboren        | start          | oordeel      |
        | 3 januari 2020 | 4 januari 2027 | voldaan      |
        | 4 januari 2020 | 4 januari 2027 | voldaan      |
        | 5 januari 2020 | 4 januari 2027 | niet voldaan |

      Voorbeelden: Geboren op een schrikkeldag
        | geboren          | start            | oordeel      |
        | 29 februari 2020 | 27 februari 2027 | niet voldaan |
        | 29 februari 2020 | 28 februari 2027 | niet voldaan |
        | 29 februari 2020 | 1 maart 2027     | voldaan      |

  @sbo_aanwijzingen_gewogen
  Regel: De aanwijzingen voor het sbo zijn door een mens gewogen, of er zijn er geen

    Voorbeeld: Bij Noor is er geen enkele aanwijzing, en dat is geen reden om te weigeren
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied       | laagste_tien_procent | achterstand_procent | achterstand_maanden |
        | rekenen          | nee                  | 10                  | 3                   |
        | begrijpend_lezen | nee                  | 5                   | 2                   |
      En "iq_totaal" is "95"
      En "haalt_1f" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_aanwijzingen_gewogen" voldaan
      En is er niet het gebrek "sbo_aanwijzingen_niet_gewogen"
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: De commissie woog de aanwijzing over Sem
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "haalt_1f" is "nee"
      En de "commissie" oordeelt over "indicatoren_gewogen": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_eigen_leerlijn" voldaan
      En is "sbo_aanwijzingen_gewogen" voldaan
      En is er niet het gebrek "sbo_aanwijzingen_niet_gewogen"
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: De deskundige zegt dat de aanwijzing over Lotte niet gewogen is
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "haalt_1f" is "nee"
      En de "deskundige" oordeelt over "indicatoren_gewogen": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_aanwijzingen_gewogen" niet voldaan
      En is er het gebrek "sbo_aanwijzingen_niet_gewogen"
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Over Mila is er een aanwijzing waar nog niemand naar keek
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "haalt_1f" is "nee"
      En "indicatoren_gewogen" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_aanwijzingen_gewogen" aan een mens
      En wordt gevraagd aan "deskundige" naar "indicatoren_gewogen"
      En is er niet het gebrek "sbo_aanwijzingen_niet_gewogen"
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Van Daan is van geen enkele aanwijzing iets bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_aanwijzingen_gewogen" nog niet te zeggen
      En is er niet het gebrek "sbo_aanwijzingen_niet_gewogen"
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Bij Finn gaat het om gedrag en zijn er geen aanwijzingen over leren te wegen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "hoofdreden" is "gedrag"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_aanwijzingen_gewogen" niet van toepassing
      En is er niet het gebrek "sbo_aanwijzingen_niet_gewogen"

    Voorbeeld: Alle aanwijzingen over Tess wijzen naar het sbo, en toch volstaat hulp op een gewone school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied       | laagste_tien_procent | achterstand_procent | achterstand_maanden |
        | rekenen          | ja                   | 60                  | 20                  |
        | begrijpend_lezen | ja                   | 55                  | 18                  |
      En "iq_totaal" is "65"
      En "iq_individueel_onderzocht" is "ja"
      En "haalt_1f" is "nee"
      En de "commissie" oordeelt over "indicatoren_gewogen": "ja"
      En de "commissie" oordeelt over "arrangement_toereikend": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_laagste_tien_procent" voldaan
      En is "sbo_achterstand_ernstig" voldaan
      En is "sbo_achterstand_ondanks_hulp" voldaan
      En is "sbo_eigen_leerlijn" voldaan
      En is de uitkomst "arrangement"

    Voorbeeld: Alle aanwijzingen over Saar wijzen naar het sbo, maar zonder oordeel van een mens komt er geen advies
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied       | laagste_tien_procent | achterstand_procent | achterstand_maanden |
        | rekenen          | ja                   | 60                  | 20                  |
        | begrijpend_lezen | ja                   | 55                  | 18                  |
      En "iq_totaal" is "65"
      En "iq_individueel_onderzocht" is "ja"
      En "haalt_1f" is "nee"
      En de "commissie" oordeelt over "indicatoren_gewogen": "ja"
      En "passende_voorziening" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is het advies nog open
      En wordt gevraagd aan "commissie" naar "passende_voorziening"

    Abstract Scenario: Eén aanwijzing is genoeg om een mens te laten kijken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "leergebieden"
        | leergebied       | laagste_tien_procent | achterstand_procent | achterstand_maanden |
        | rekenen          | nee                  | 10                  | 3                   |
        | begrijpend_lezen | nee                  | 5                   | 2                   |
      En in regel 1 van "leergebieden" is "laagste_tien_procent" "<laagste tien>"
      En in regel 1 van "leergebieden" is "achterstand_procent" "<procent>"
      En in regel 1 van "leergebieden" is "achterstand_maanden" "<maanden>"
      En in regel 2 van "leergebieden" is "laagste_tien_procent" "<laagste tien>"
      En in regel 2 van "leergebieden" is "achterstand_procent" "<procent>"
      En in regel 2 van "leergebieden" is "achterstand_maanden" "<maanden>"
      En "iq_totaal" is "<iq>"
      En "iq_individueel_onderzocht" is "ja"
      En "haalt_1f" is "<1F>"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_aanwijzingen_gewogen" <oordeel>
      En is er niet het gebrek "sbo_aanwijzingen_niet_gewogen"
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

      Voorbeelden:
        | laagste tien | procent | maanden | iq | 1F  | oordeel      |
        | nee          | 10      | 3       | 65 | ja  | voldaan      |
        | ja           | 10      | 3       | 65 | ja  | aan een mens |
        | nee          | 30      | 3       | 65 | ja  | aan een mens |
        | nee          | 60      | 3       | 65 | ja  | aan een mens |
        | nee          | 10      | 14      | 65 | ja  | aan een mens |
        | nee          | 10      | 14      | 95 | ja  | voldaan      |
        | nee          | 10      | 3       | 65 | nee | aan een mens |

  @sbo_achterstand_ondanks_hulp @sbo_eigen_leerlijn
  Regel: De aanwijzingen voor het sbo tellen alleen als het sbo gevraagd is

    Abstract Scenario: Vraagt de school so, dan telt deze aanwijzing voor het sbo niet
      Gegeven de regels van "po2001" op 24 november 2026
      En "gevraagde_voorziening" is "so"
      Als de aanvraag wordt beoordeeld
      Dan is "<criterium>" niet van toepassing

      Voorbeelden:
        | criterium                    |
        | sbo_achterstand_ondanks_hulp |
        | sbo_eigen_leerlijn           |
