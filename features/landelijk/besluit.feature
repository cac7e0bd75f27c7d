# language: nl
Functionaliteit: Wat in het besluit hoort te staan
  Een besluit is voor ouders en school te begrijpen en te controleren: wie beslist, op welke feiten, met welke criteria en waarom.
  Deze eisen gelden zodra er een besluit is. In de fase van de aanvraag spelen zij nog niet.

  Regel: Een goed besluit kan de deur uit

    Voorbeeld: In het besluit over Noor staat alles wat erin hoort
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven                        | waarde           |
        | fase                           | besluit          |
        | besluit_soort                  | toekennen        |
        | besluit_voorziening            | sbo              |
        | besluit_genomen_door           | bestuur          |
        | besluitdatum                   | 24 november 2026 |
        | besluit_ingangsdatum           | 4 januari 2027   |
        | besluit_einddatum              | 31 juli 2028     |
        | besluit_noemt_feiten           | ja               |
        | besluit_noemt_criteria         | ja               |
        | besluit_noemt_kern_adviezen    | ja               |
        | besluit_noemt_standpunten      | ja               |
        | besluit_kijkt_naar_hele_aanbod | ja               |
        | duur_volgens_beleid            | volgt            |
        | besluit_categorie              | geen             |
        | besluit_noemt_grondslag        | ja               |
        | besluit_heeft_bezwaarclausule  | ja               |
        | besluit_heeft_volgnummer       | ja               |
        | besluit_ondertekend            | ja               |
        | besluit_noemt_een_school       | nee              |
        | besluit_belemmert_terugkeer    | nee              |
        | adviezen_bij_besluit           | ja               |
        | besluit_naar_alle_partijen     | ja               |
        | eigen_procedure_gevolgd        | ja               |
        | criteria_vastgesteld           | ja               |
        | criteria_onredelijk            | nee              |
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "toelaatbaar_sbo"
      En zijn er geen gebreken
      En mag het besluit worden afgegeven

    Voorbeeld: Over de aanvraag voor Sem is nog geen besluit
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_feiten" niet van toepassing
      En is "besluit_met_bezwaarclausule" niet van toepassing
      En wordt niet gevraagd naar "besluit_genomen_door"

  @besluit_door_bevoegde
  Regel: Het bestuur neemt het besluit, of iemand die daarvoor een geldig mandaat heeft

    Voorbeeld: Het bestuur beslist over Lotte
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_genomen_door" is "bestuur"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_door_bevoegde" voldaan
      En is er niet het gebrek "besluit_onbevoegd_genomen"

    Voorbeeld: De commissie die over Bram adviseerde, beslist zelf
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En "besluit_genomen_door" is "commissie"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_door_bevoegde" niet voldaan
      En is er het gebrek "besluit_onbevoegd_genomen"
      En mag het besluit niet worden afgegeven

    Voorbeeld: Wie over Fenna beslist, is nog niet ingevuld
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_genomen_door" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_door_bevoegde" nog niet te zeggen

    Voorbeeld: Of er al een besluit over Daan is, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is niet bekend
      En "besluit_genomen_door" is "bestuur"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_door_bevoegde" nog niet te zeggen

    Abstract Scenario: Wie mag beslissen
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "<fase>"
      En "besluit_genomen_door" is "<wie>"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_door_bevoegde" <oordeel>

      Voorbeelden:
        | fase     | wie           | oordeel             |
        | aanvraag | commissie     | niet van toepassing |
        | besluit  | gemandateerde | voldaan             |
        | besluit  | onduidelijk   | niet voldaan        |
        | bezwaar  | bestuur       | voldaan             |
        | bezwaar  | commissie     | niet voldaan        |

  @besluit_met_feiten
  Regel: Het besluit noemt de feiten waarvan het uitgaat

    Voorbeeld: In het besluit over Mila staan de feiten
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_noemt_feiten" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_feiten" voldaan
      En is er niet het gebrek "feiten_ontbreken"

    Voorbeeld: In het besluit over Otis staat alleen de uitkomst
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En "besluit_noemt_feiten" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_feiten" niet voldaan
      En is er het gebrek "feiten_ontbreken"
      En mag het besluit pas na herstel worden afgegeven

    Voorbeeld: Of de feiten in het besluit over Yara staan, is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_noemt_feiten" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_feiten" nog niet te zeggen

  @besluit_met_criteria
  Regel: Het besluit noemt de criteria die zijn toegepast en wat daar de uitkomst van is

    Voorbeeld: Het besluit over Jayden gaat de criteria langs
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_noemt_criteria" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_criteria" voldaan
      En is er niet het gebrek "toetsing_ontbreekt"

    Voorbeeld: Het besluit over Pip noemt geen enkel criterium
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_noemt_criteria" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_criteria" niet voldaan
      En is er het gebrek "toetsing_ontbreekt"

    Voorbeeld: Of het besluit over Tess de criteria noemt, is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_noemt_criteria" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_criteria" nog niet te zeggen

  @besluit_met_kern_adviezen
  Regel: Het besluit geeft de kern van elk advies van een deskundige

    Voorbeeld: Het besluit over Saar vat beide adviezen samen
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_noemt_kern_adviezen" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_kern_adviezen" voldaan
      En is er niet het gebrek "kern_adviezen_ontbreekt"

    Voorbeeld: Het besluit over Finn zegt alleen dat er twee adviezen zijn
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_noemt_kern_adviezen" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_kern_adviezen" niet voldaan
      En is er het gebrek "kern_adviezen_ontbreekt"

    Voorbeeld: Of de adviezen in het besluit over Evi staan, is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_noemt_kern_adviezen" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_kern_adviezen" nog niet te zeggen

  @besluit_met_standpunten
  Regel: Het besluit zegt wat ouders, leerling en school vinden en geeft daar antwoord op

    Voorbeeld: Het besluit gaat in op de zorgen van de ouders van Milan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_noemt_standpunten" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_standpunten" voldaan
      En is er niet het gebrek "standpunten_ontbreken"

    Voorbeeld: De ouders van Lina zijn het oneens en lezen daar niets over in het besluit
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "standpunt_ouders" is "oneens"
      En "besluit_noemt_standpunten" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_standpunten" niet voldaan
      En is er het gebrek "standpunten_ontbreken"

    Voorbeeld: De ouders van Teun zijn het eens, en toch horen de standpunten in het besluit
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "standpunt_ouders" is "eens"
      En "besluit_noemt_standpunten" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_standpunten" niet voldaan

    Voorbeeld: Of het besluit over Isa de standpunten noemt, is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_noemt_standpunten" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_standpunten" nog niet te zeggen

  @besluit_met_hele_aanbod
  Regel: Wie een verklaring geeft, kijkt naar alle gewone scholen in het samenwerkingsverband en niet alleen naar de eigen school

    Voorbeeld: Geen enkele gewone school kan Noor nu helpen, en dat staat in het besluit
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluit_kijkt_naar_hele_aanbod" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_hele_aanbod" voldaan
      En is er niet het gebrek "aanbod_te_smal_bekeken"

    Voorbeeld: Het besluit over Sem zegt alleen dat zijn eigen school het niet kan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluit_kijkt_naar_hele_aanbod" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_hele_aanbod" niet voldaan
      En is er het gebrek "aanbod_te_smal_bekeken"

    Voorbeeld: Of het besluit over Lotte naar alle scholen kijkt, is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "so"
      En "besluit_kijkt_naar_hele_aanbod" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_hele_aanbod" nog niet te zeggen

    Voorbeeld: De verklaring voor Bram wordt geweigerd
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "weigeren"
      En "besluit_voorziening" is "sbo"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_hele_aanbod" niet van toepassing

    Voorbeeld: Wat het besluit over Fenna inhoudt, is nog niet ingevuld
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is niet bekend
      En "besluit_kijkt_naar_hele_aanbod" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_hele_aanbod" nog niet te zeggen

    Voorbeeld: De aanvraag voor Pip wordt nog voorbereid
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "aanvraag"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_hele_aanbod" niet van toepassing

  @duur_past_bij_beleid
  Regel: De duur volgt het eigen beleid, of het besluit legt uit waarom niet

    Voorbeeld: De duur voor Mila is de gewone duur van het samenwerkingsverband
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "duur_volgens_beleid" is "volgt"
      Als de aanvraag wordt beoordeeld
      Dan is "duur_past_bij_beleid" voldaan
      En is er niet het gebrek "duur_wijkt_af"

    Voorbeeld: De verklaring voor Otis is zonder uitleg korter dan het beleid zegt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "duur_volgens_beleid" is "wijkt_af"
      En "besluit_motiveert_duur" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "duur_past_bij_beleid" niet voldaan
      En is er het gebrek "duur_wijkt_af"
      En mag het besluit niet worden afgegeven

    Voorbeeld: Of de duur voor Yara bij het beleid past, is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "duur_volgens_beleid" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "duur_past_bij_beleid" nog niet te zeggen

    Voorbeeld: Een weigering voor Daan heeft geen duur
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "weigeren"
      Als de aanvraag wordt beoordeeld
      Dan is "duur_past_bij_beleid" niet van toepassing

    Abstract Scenario: Beleid en uitleg samen
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "<fase>"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "so"
      En "duur_volgens_beleid" is "<duur>"
      En "besluit_motiveert_duur" is "<uitleg>"
      Als de aanvraag wordt beoordeeld
      Dan is "duur_past_bij_beleid" <oordeel>

      Voorbeelden:
        | fase     | duur                  | uitleg | oordeel             |
        | besluit  | wijkt_af              | ja     | voldaan             |
        | bezwaar  | wijkt_af              | nee    | niet voldaan        |
        | besluit  | geen_beleid           | nee    | voldaan             |
        | besluit  | volgt_ondanks_redenen | nee    | voldaan             |
        | aanvraag | wijkt_af              | nee    | niet van toepassing |

  @besluit_met_reden_duur
  Regel: Zegt het beleid niets, of is er reden om ervan af te wijken, dan legt het besluit de duur uit

    Voorbeeld: Er is geen beleid over de duur, en het besluit over Jayden legt de duur uit
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "duur_volgens_beleid" is "geen_beleid"
      En "besluit_motiveert_duur" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_reden_duur" voldaan
      En is er niet het gebrek "duur_niet_uitgelegd"

    Voorbeeld: Er is geen beleid over de duur, en het besluit over Tess legt niets uit
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "duur_volgens_beleid" is "geen_beleid"
      En "besluit_motiveert_duur" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_reden_duur" niet voldaan
      En is er het gebrek "duur_niet_uitgelegd"

    Voorbeeld: De ouders van Saar vroegen om een andere duur en krijgen geen antwoord
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "duur_volgens_beleid" is "volgt_ondanks_redenen"
      En "besluit_motiveert_duur" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_reden_duur" niet voldaan

    Voorbeeld: Of de duur voor Finn is uitgelegd, is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "duur_volgens_beleid" is "geen_beleid"
      En "besluit_motiveert_duur" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_reden_duur" nog niet te zeggen

    Voorbeeld: Een weigering voor Evi heeft geen duur om uit te leggen
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "weigeren"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_reden_duur" niet van toepassing

  @besluit_met_categorie
  Regel: Een verklaring voor het so noemt een bekostigingscategorie

    Voorbeeld: In de verklaring van Ties staat de categorie hoog
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "so"
      En "besluit_categorie" is "hoog"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_categorie" voldaan
      En is er niet het gebrek "categorie_niet_genoemd"

    Voorbeeld: In de verklaring van Milan staat geen categorie
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "so"
      En "besluit_categorie" is "geen"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_categorie" niet voldaan
      En is er het gebrek "categorie_niet_genoemd"

    Voorbeeld: De categorie voor Lina is nog niet ingevuld
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "so"
      En "besluit_categorie" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_categorie" nog niet te zeggen

    Voorbeeld: De verklaring van Teun is voor het sbo
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluit_categorie" is "geen"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_categorie" niet van toepassing

    Voorbeeld: Een weigering voor Isa heeft geen categorie
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "weigeren"
      En "besluit_voorziening" is "so"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_categorie" niet van toepassing

    Abstract Scenario: De drie categorieën
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "<fase>"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "so"
      En "besluit_categorie" is "<categorie>"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_categorie" <oordeel>

      Voorbeelden:
        | fase     | categorie | oordeel             |
        | besluit  | laag      | voldaan             |
        | besluit  | midden    | voldaan             |
        | bezwaar  | hoog      | voldaan             |
        | aanvraag | geen      | niet van toepassing |

  @sbo_zonder_categorie
  Regel: Een verklaring voor het sbo noemt geen categorie

    Voorbeeld: In de verklaring van Noor voor het sbo staat geen categorie
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluit_categorie" is "geen"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_zonder_categorie" voldaan
      En is er niet het gebrek "categorie_bij_sbo"

    Voorbeeld: In de verklaring van Sem voor het sbo staat de categorie laag
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluit_categorie" is "laag"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_zonder_categorie" niet voldaan
      En is er het gebrek "categorie_bij_sbo"

    Voorbeeld: Of er een categorie in de verklaring van Lotte staat, is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluit_categorie" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_zonder_categorie" nog niet te zeggen

    Abstract Scenario: Alleen bij een verklaring voor het sbo
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "<fase>"
      En "besluit_soort" is "<soort>"
      En "besluit_voorziening" is "<voorziening>"
      En "besluit_categorie" is "laag"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_zonder_categorie" <oordeel>

      Voorbeelden:
        | fase     | soort     | voorziening | oordeel             |
        | bezwaar  | toekennen | sbo         | niet voldaan        |
        | besluit  | toekennen | so          | niet van toepassing |
        | besluit  | weigeren  | sbo         | niet van toepassing |
        | aanvraag | toekennen | sbo         | niet van toepassing |

  @besluit_met_reden_categorie
  Regel: Het besluit legt uit waarom de categorie past bij wat de leerling nodig heeft

    Voorbeeld: Het besluit legt uit waarom Ties de categorie hoog krijgt
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "so"
      En "besluit_motiveert_categorie" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_reden_categorie" voldaan
      En is er niet het gebrek "categorie_niet_uitgelegd"

    Voorbeeld: Het besluit over Fenna noemt een categorie zonder uitleg
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "so"
      En "besluit_motiveert_categorie" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_reden_categorie" niet voldaan
      En is er het gebrek "categorie_niet_uitgelegd"

    Voorbeeld: Of de categorie van Bram is uitgelegd, is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "so"
      En "besluit_motiveert_categorie" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_reden_categorie" nog niet te zeggen

    Abstract Scenario: Alleen bij een verklaring voor het so hoort uitleg over de categorie
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "<fase>"
      En "besluit_soort" is "<soort>"
      En "besluit_voorziening" is "<voorziening>"
      En "besluit_motiveert_categorie" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_reden_categorie" <oordeel>

      Voorbeelden:
        | fase     | soort     | voorziening | oordeel             |
        | bezwaar  | toekennen | so          | niet voldaan        |
        | besluit  | toekennen | sbo         | niet van toepassing |
        | besluit  | weigeren  | so          | niet van toepassing |
        | aanvraag | toekennen | so          | niet van toepassing |
