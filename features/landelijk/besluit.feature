# language: nl
Functionaliteit: Wat in het besluit hoort te staan
  Een besluit is voor ouders en school te begrijpen en te controleren: wie beslist, op welke feiten, met welke criteria en waarom.
  Deze eisen gelden zodra er een besluit is. In de fase van de aanvraag spelen zij nog niet.

  @toelaatbaar_sbo
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
        | plancriteria_toegepast         | ja               |
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
  Regel: In elke fase na de aanvraag ligt er een besluit, of een concept daarvan

    Abstract Scenario: De eisen aan een besluit gelden zodra er een besluit ligt
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "<fase>"
      En "besluit_genomen_door" is "bestuur"
      Als de aanvraag wordt beoordeeld
      Dan is de waarde van "er_ligt_een_besluit" "<ligt er>"
      En is "besluit_door_bevoegde" <oordeel>

      Voorbeelden:
        | fase         | ligt er | oordeel             |
        | aanvraag     | nee     | niet van toepassing |
        | besluit      | ja      | voldaan             |
        | spoedbesluit | ja      | voldaan             |
        | bezwaar      | ja      | voldaan             |

    Voorbeeld: In welke fase de zaak van Lieke is, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is niet bekend
      En "besluit_genomen_door" is "bestuur"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_door_bevoegde" nog niet te zeggen
      En wordt gevraagd aan "samenwerkingsverband" naar "fase"

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
      En "gevraagde_voorziening" is "sbo"
      En "besluit_noemt_kern_adviezen" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_kern_adviezen" voldaan
      En is er niet het gebrek "kern_adviezen_ontbreekt"

    Voorbeeld: Het besluit over Finn zegt alleen dat er twee adviezen zijn
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "gevraagde_voorziening" is "sbo"
      En "besluit_noemt_kern_adviezen" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_kern_adviezen" niet voldaan
      En is er het gebrek "kern_adviezen_ontbreekt"

    Voorbeeld: Of de adviezen in het besluit over Evi staan, is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "gevraagde_voorziening" is "sbo"
      En "besluit_noemt_kern_adviezen" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_kern_adviezen" nog niet te zeggen

  @adviezen_dragen_motivering
  Regel: Een besluit kan voor zijn redenen naar de adviezen verwijzen als elk advies zelf de redenen geeft

    Voorbeeld: Beide adviezen over Noor geven eigen redenen voor deze aanvraag
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_dragen_motivering" voldaan
      En is er niet het gebrek "verwijzen_is_niet_genoeg"

    Voorbeeld: Het tweede advies over Sem geeft geen redenen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En in regel 2 van "deskundigenadviezen" is "onderbouwd" "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_dragen_motivering" niet voldaan
      En is er het gebrek "verwijzen_is_niet_genoeg"

    Voorbeeld: De deskundigen van Lotte schreven samen één tekst
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En in regel 1 van "deskundigenadviezen" is "eigen_advies" "nee"
      En in regel 2 van "deskundigenadviezen" is "eigen_advies" "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_dragen_motivering" niet voldaan
      En is er het gebrek "verwijzen_is_niet_genoeg"

    Voorbeeld: Het eerste advies over Mila is voor iets anders geschreven
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En in regel 1 van "deskundigenadviezen" is "voor_deze_aanvraag" "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_dragen_motivering" niet voldaan

    Voorbeeld: Er is geen enkel advies over Daan om naar te verwijzen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En de lijst "deskundigenadviezen" is leeg
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_dragen_motivering" niet voldaan

    Voorbeeld: Of het tweede advies over Fenna redenen geeft, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En in regel 2 van "deskundigenadviezen" is "onderbouwd" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_dragen_motivering" nog niet te zeggen
      En is er niet het gebrek "verwijzen_is_niet_genoeg"

    Voorbeeld: Over de aanvraag voor Yara is er nog geen besluit
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_dragen_motivering" niet van toepassing

    Voorbeeld: Voor Bram is een arrangement gevraagd en toegekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "fase" is "besluit"
      En "besluit_voorziening" is "arrangement"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_dragen_motivering" niet van toepassing

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

  @gewone_duur_ook_uitgelegd
  Regel: Ook een duur volgens het beleid vraagt een zin uitleg, maar houdt het besluit niet tegen

    Voorbeeld: Het besluit over Lieke volgt het beleid en legt uit waarom
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "duur_volgens_beleid" is "volgt"
      En "besluit_motiveert_duur" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "gewone_duur_ook_uitgelegd" voldaan
      En is er niet het gebrek "gewone_duur_niet_uitgelegd"

    Voorbeeld: Het besluit over Teun verwijst alleen naar het beleid
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "duur_volgens_beleid" is "volgt"
      En "besluit_motiveert_duur" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "gewone_duur_ook_uitgelegd" niet voldaan
      En is er het gebrek "gewone_duur_niet_uitgelegd"

    Voorbeeld: Of het besluit over Guus de duur uitlegt, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "duur_volgens_beleid" is "volgt"
      En "besluit_motiveert_duur" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "gewone_duur_ook_uitgelegd" nog niet te zeggen
      En is er niet het gebrek "gewone_duur_niet_uitgelegd"

    Voorbeeld: Het besluit over Isa wijkt af van het beleid; daarvoor geldt een strengere eis
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "duur_volgens_beleid" is "wijkt_af"
      En "besluit_motiveert_duur" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "gewone_duur_ook_uitgelegd" niet van toepassing
      En is er het gebrek "duur_wijkt_af"

    Voorbeeld: Over de aanvraag voor Mees is er nog geen besluit
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "aanvraag"
      Als de aanvraag wordt beoordeeld
      Dan is "gewone_duur_ook_uitgelegd" niet van toepassing

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

  @besluit_met_grondslag
  Regel: Het besluit noemt het wetsartikel waarop het rust

    Voorbeeld: Het besluit over Mila noemt het artikel
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_noemt_grondslag" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_grondslag" voldaan
      En is er niet het gebrek "grondslag_ontbreekt"

    Voorbeeld: Het besluit over Otis noemt geen wetsartikel
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_noemt_grondslag" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_grondslag" niet voldaan
      En is er het gebrek "grondslag_ontbreekt"

    Voorbeeld: Of er een wetsartikel in het besluit over Yara staat, is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_noemt_grondslag" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_grondslag" nog niet te zeggen

  @besluit_met_bezwaarclausule
  Regel: Het besluit zegt dat bezwaar kan, bij wie en binnen welke termijn

    Voorbeeld: Onder het besluit over Daan staat hoe bezwaar gaat
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_heeft_bezwaarclausule" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_bezwaarclausule" voldaan
      En is er niet het gebrek "bezwaarclausule_ontbreekt"

    Voorbeeld: Het besluit over Jayden zwijgt over bezwaar
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_heeft_bezwaarclausule" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_bezwaarclausule" niet voldaan
      En is er het gebrek "bezwaarclausule_ontbreekt"

    Voorbeeld: Of het besluit over Pip iets zegt over bezwaar, is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_heeft_bezwaarclausule" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_bezwaarclausule" nog niet te zeggen

  @besluit_met_volgnummer
  Regel: Elke verklaring heeft een volgnummer

    Voorbeeld: De verklaring van Tess heeft een volgnummer
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluit_heeft_volgnummer" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_volgnummer" voldaan
      En is er niet het gebrek "volgnummer_ontbreekt"

    Voorbeeld: De verklaring van Saar heeft geen volgnummer
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "so"
      En "besluit_heeft_volgnummer" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_volgnummer" niet voldaan
      En is er het gebrek "volgnummer_ontbreekt"

    Voorbeeld: Het volgnummer van Finn is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluit_heeft_volgnummer" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_volgnummer" nog niet te zeggen

    Voorbeeld: Voor Evi wordt de verklaring geweigerd, dan is er geen verklaring om te nummeren
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "weigeren"
      En "besluit_voorziening" is "sbo"
      En "besluit_heeft_volgnummer" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_volgnummer" niet van toepassing

  @besluit_met_ondertekening
  Regel: Onder het besluit staan een datum en een handtekening

    Voorbeeld: Het besluit over Milan is gedateerd en ondertekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_ondertekend" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_ondertekening" voldaan
      En is er niet het gebrek "besluit_niet_ondertekend"

    Voorbeeld: Onder het besluit over Lina staat geen handtekening
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_ondertekend" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_ondertekening" niet voldaan
      En is er het gebrek "besluit_niet_ondertekend"

    Voorbeeld: Of het besluit over Teun ondertekend is, is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_ondertekend" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_ondertekening" nog niet te zeggen

  @besluit_zonder_schoolnaam
  Regel: De verklaring geldt voor een soort school en niet voor één school

    Voorbeeld: Met de verklaring van Isa kan zij naar elke sbo-school
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_noemt_een_school" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_zonder_schoolnaam" voldaan
      En is er niet het gebrek "beperkt_tot_een_school"

    Voorbeeld: De verklaring van Noor geldt volgens het besluit voor één school
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_noemt_een_school" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_zonder_schoolnaam" niet voldaan
      En is er het gebrek "beperkt_tot_een_school"

    Voorbeeld: Of het besluit over Sem een school noemt, is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_noemt_een_school" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_zonder_schoolnaam" nog niet te zeggen

  @besluit_zonder_belemmering
  Regel: De redenen staan een latere terugkeer naar een gewone school niet in de weg

    Voorbeeld: Het besluit over Lotte beschrijft wat zij nu nodig heeft
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_belemmert_terugkeer" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_zonder_belemmering" voldaan
      En is er niet het gebrek "redenen_belemmeren_terugkeer"

    Voorbeeld: In het besluit over Bram staat dat een gewone school nooit meer zal passen
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_belemmert_terugkeer" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_zonder_belemmering" niet voldaan
      En is er het gebrek "redenen_belemmeren_terugkeer"

    Voorbeeld: De redenen voor Fenna zijn hier nog niet op nagelezen
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_belemmert_terugkeer" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_zonder_belemmering" nog niet te zeggen

  @afwijking_advies_uitgelegd
  Regel: Wie van een advies van een deskundige afwijkt, legt uit waarom

    Voorbeeld: Mila krijgt het sbo, zoals beide deskundigen adviseren
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En de lijst "deskundigenadviezen"
        | deskundige_nummer | adviseert |
        | 1                 | sbo       |
        | 2                 | sbo       |
      Als de aanvraag wordt beoordeeld
      Dan is "afwijking_advies_uitgelegd" voldaan
      En is er niet het gebrek "afwijking_advies_niet_uitgelegd"

    Voorbeeld: Otis krijgt het sbo terwijl één deskundige het so adviseert
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluit_verklaart_afwijking_advies" is "nee"
      En de lijst "deskundigenadviezen"
        | deskundige_nummer | adviseert |
        | 1                 | sbo       |
        | 2                 | so        |
      Als de aanvraag wordt beoordeeld
      Dan is "afwijking_advies_uitgelegd" niet voldaan
      En is er het gebrek "afwijking_advies_niet_uitgelegd"

    Voorbeeld: Wat de tweede deskundige over Yara adviseert, is nog niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "so"
      En "besluit_verklaart_afwijking_advies" is "nee"
      En de lijst "deskundigenadviezen"
        | deskundige_nummer | adviseert |
        | 1                 | so        |
        | 2                 |           |
      Als de aanvraag wordt beoordeeld
      Dan is "afwijking_advies_uitgelegd" nog niet te zeggen

    Voorbeeld: De adviezen over Daan zijn niet bekend, en de afwijking is uitgelegd
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluit_verklaart_afwijking_advies" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "afwijking_advies_uitgelegd" voldaan

    Abstract Scenario: Het besluit naast de twee adviezen
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "<fase>"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "<besluit>"
      En "besluit_verklaart_afwijking_advies" is "<uitleg>"
      En de lijst "deskundigenadviezen"
        | deskundige_nummer | adviseert |
        | 1                 | <eerste>  |
        | 2                 | <tweede>  |
      Als de aanvraag wordt beoordeeld
      Dan is "afwijking_advies_uitgelegd" <oordeel>

      Voorbeelden:
        | fase     | besluit | eerste      | tweede      | uitleg | oordeel             |
        | besluit  | so      | so          | so          | nee    | voldaan             |
        | besluit  | so      | sbo         | so          | nee    | niet voldaan        |
        | besluit  | so      | sbo         | sbo         | nee    | niet voldaan        |
        | besluit  | sbo     | so          | so          | nee    | niet voldaan        |
        | besluit  | sbo     | arrangement | arrangement | nee    | niet voldaan        |
        | besluit  | sbo     | arrangement | arrangement | ja     | voldaan             |
        | bezwaar  | sbo     | sbo         | so          | nee    | niet voldaan        |
        | aanvraag | sbo     | so          | so          | nee    | niet van toepassing |

  @adviezen_kenbaar
  Regel: De adviezen gaan mee met het besluit of zijn al bekend bij wie het krijgt

    Voorbeeld: De ouders van Jayden krijgen de adviezen bij het besluit
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "gevraagde_voorziening" is "sbo"
      En "adviezen_bij_besluit" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_kenbaar" voldaan
      En is er niet het gebrek "adviezen_niet_kenbaar"

    Voorbeeld: De ouders van Pip hebben de adviezen nooit gezien
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "gevraagde_voorziening" is "sbo"
      En "adviezen_bij_besluit" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_kenbaar" niet voldaan
      En is er het gebrek "adviezen_niet_kenbaar"

    Voorbeeld: Of de adviezen over Tess meegaan, is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "gevraagde_voorziening" is "sbo"
      En "adviezen_bij_besluit" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_kenbaar" nog niet te zeggen

  @besluit_verzonden_aan_allen
  Regel: De school en alle ouders met gezag krijgen het besluit

    Voorbeeld: De school en beide ouders van Saar krijgen het besluit
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_naar_alle_partijen" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_verzonden_aan_allen" voldaan
      En is er niet het gebrek "niet_aan_allen_verzonden"

    Voorbeeld: Alleen de school van Finn krijgt het besluit
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_naar_alle_partijen" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_verzonden_aan_allen" niet voldaan
      En is er het gebrek "niet_aan_allen_verzonden"

    Voorbeeld: Wie het besluit over Evi krijgt, is nog niet ingevuld
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_naar_alle_partijen" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_verzonden_aan_allen" nog niet te zeggen

  @weigering_op_inhoud
  Regel: Weigeren kan alleen op wat de leerling nodig heeft

    Voorbeeld: Daan heeft volgens de criteria geen speciale school nodig
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "weigeren"
      En "reden_van_weigering" is "inhoud"
      Als de aanvraag wordt beoordeeld
      Dan is "weigering_op_inhoud" voldaan
      En is er niet het gebrek "weigering_zonder_grond"

    Voorbeeld: De verklaring voor Milan wordt geweigerd omdat het geld op is
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En "besluit_soort" is "weigeren"
      En "reden_van_weigering" is "geld_of_plaats"
      Als de aanvraag wordt beoordeeld
      Dan is "weigering_op_inhoud" niet voldaan
      En is er het gebrek "weigering_zonder_grond"
      En mag het besluit niet worden afgegeven

    Voorbeeld: Waarom er voor Lina geweigerd wordt, is nog niet ingevuld
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "weigeren"
      En "reden_van_weigering" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "weigering_op_inhoud" nog niet te zeggen

    Abstract Scenario: Redenen om te weigeren
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "<fase>"
      En "besluit_soort" is "<soort>"
      En "reden_van_weigering" is "<reden>"
      Als de aanvraag wordt beoordeeld
      Dan is "weigering_op_inhoud" <oordeel>

      Voorbeelden: Een rapport of toestemming van de ouders mag niet de reden zijn
        | fase    | soort    | reden       | oordeel      |
        | besluit | weigeren | rapport     | niet voldaan |
        | besluit | weigeren | toestemming | niet voldaan |
        | bezwaar | weigeren | toestemming | niet voldaan |
        | bezwaar | weigeren | inhoud      | voldaan      |

      Voorbeelden: Er wordt niet geweigerd
        | fase     | soort              | reden          | oordeel             |
        | besluit  | toekennen          | geld_of_plaats | niet van toepassing |
        | besluit  | buiten_behandeling | geld_of_plaats | niet van toepassing |
        | aanvraag | weigeren           | geld_of_plaats | niet van toepassing |

  @besluit_einde_lang_genoeg
  Regel: De verklaring in het besluit dekt minstens een heel schooljaar

    Voorbeeld: De verklaring van Noor geldt de rest van dit schooljaar en het hele volgende
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluitdatum" is "24 november 2026"
      En "besluit_ingangsdatum" is "4 januari 2027"
      En "besluit_einddatum" is "31 juli 2028"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_einde_lang_genoeg" voldaan
      En is er niet het gebrek "besluit_te_kort"

    Voorbeeld: De verklaring van Sem stopt al aan het einde van het schooljaar waarin zij begint
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluitdatum" is "24 november 2026"
      En "besluit_ingangsdatum" is "4 januari 2027"
      En "besluit_einddatum" is "31 juli 2027"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_einde_lang_genoeg" niet voldaan
      En is er het gebrek "besluit_te_kort"
      En mag het besluit niet worden afgegeven

    Voorbeeld: Tot wanneer de verklaring van Lotte geldt, is nog niet ingevuld
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluitdatum" is "24 november 2026"
      En "besluit_ingangsdatum" is "4 januari 2027"
      En "besluit_einddatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_einde_lang_genoeg" nog niet te zeggen

    Voorbeeld: Een weigering voor Bram heeft geen einddatum
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "weigeren"
      En "besluit_voorziening" is "sbo"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_einde_lang_genoeg" niet van toepassing

    Abstract Scenario: De einddatum ligt rond 31 juli 2028
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "<fase>"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "<voorziening>"
      En "besluitdatum" is "24 november 2026"
      En "besluit_ingangsdatum" is "4 januari 2027"
      En "besluit_einddatum" is "<einddatum>"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_einde_lang_genoeg" <oordeel>

      Voorbeelden:
        | fase     | voorziening | einddatum       | oordeel             |
        | besluit  | sbo         | 30 juli 2028    | niet voldaan        |
        | besluit  | sbo         | 31 juli 2028    | voldaan             |
        | besluit  | sbo         | 1 augustus 2028 | voldaan             |
        | besluit  | so          | 30 juli 2028    | niet voldaan        |
        | besluit  | so          | 31 juli 2028    | voldaan             |
        | bezwaar  | so          | 30 juli 2028    | niet voldaan        |
        | aanvraag | so          | 30 juli 2028    | niet van toepassing |

    Abstract Scenario: De laatste van de dag van het besluit en de dag van ingang bepaalt de vroegste einddatum
      Gegeven de regels van "po2001" op 24 november 2026
      En "besluitdatum" is "<besluit>"
      En "besluit_ingangsdatum" is "<ingang>"
      Als de aanvraag wordt beoordeeld
      Dan is de waarde van "besluit_vroegste_einde" "<vroegste einde>"

      Voorbeelden:
        | besluit          | ingang          | vroegste einde |
        | 24 november 2026 | 4 januari 2027  | 31 juli 2028   |
        | 24 november 2026 | 31 juli 2027    | 31 juli 2028   |
        | 24 november 2026 | 1 augustus 2027 | 31 juli 2028   |
        | 24 november 2026 | 2 augustus 2027 | 31 juli 2029   |
        | 31 juli 2027     | 1 augustus 2027 | 31 juli 2028   |
        | 1 augustus 2027  | 1 augustus 2027 | 31 juli 2028   |
        | 2 augustus 2027  | 1 augustus 2027 | 31 juli 2029   |

  @besluit_einde_op_31_juli
  Regel: De verklaring in het besluit eindigt op 31 juli

    Voorbeeld: De verklaring van Fenna eindigt op de laatste dag van een schooljaar
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluit_einddatum" is "31 juli 2028"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_einde_op_31_juli" voldaan
      En is er niet het gebrek "besluit_einde_geen_31_juli"

    Voorbeeld: De verklaring van Mila eindigt op een dag in november
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "so"
      En "besluit_einddatum" is "24 november 2028"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_einde_op_31_juli" niet voldaan
      En is er het gebrek "besluit_einde_geen_31_juli"

    Voorbeeld: De einddatum van Otis is nog niet ingevuld
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluit_einddatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_einde_op_31_juli" nog niet te zeggen

    Abstract Scenario: Alleen 31 juli is goed
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "<fase>"
      En "besluit_soort" is "<soort>"
      En "besluit_voorziening" is "so"
      En "besluit_einddatum" is "<einddatum>"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_einde_op_31_juli" <oordeel>

      Voorbeelden:
        | fase     | soort     | einddatum        | oordeel             |
        | besluit  | toekennen | 30 juli 2028     | niet voldaan        |
        | besluit  | toekennen | 31 juli 2028     | voldaan             |
        | besluit  | toekennen | 1 augustus 2028  | niet voldaan        |
        | besluit  | toekennen | 31 december 2028 | niet voldaan        |
        | bezwaar  | toekennen | 30 juli 2028     | niet voldaan        |
        | besluit  | weigeren  | 30 juli 2028     | niet van toepassing |
        | aanvraag | toekennen | 30 juli 2028     | niet van toepassing |

  @eigen_procedure
  Regel: Het samenwerkingsverband volgt zijn eigen procedure, of legt uit waarom niet

    Voorbeeld: Over Yara is beslist zoals het ondersteuningsplan zegt
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "eigen_procedure_gevolgd" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "eigen_procedure" voldaan
      En is er niet het gebrek "procedure_niet_gevolgd"

    Voorbeeld: Bij Jayden is een stap overgeslagen, en het besluit zegt waarom
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "eigen_procedure_gevolgd" is "nee"
      En "afwijking_procedure_uitgelegd" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "eigen_procedure" voldaan

    Voorbeeld: Bij Pip is zonder uitleg een stap overgeslagen
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "eigen_procedure_gevolgd" is "nee"
      En "afwijking_procedure_uitgelegd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "eigen_procedure" niet voldaan
      En is er het gebrek "procedure_niet_gevolgd"

    Voorbeeld: Bij Tess is een stap overgeslagen en de uitleg is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "eigen_procedure_gevolgd" is "nee"
      En "afwijking_procedure_uitgelegd" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "eigen_procedure" nog niet te zeggen

    Voorbeeld: Of bij Saar de procedure is gevolgd, is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "eigen_procedure_gevolgd" is niet bekend
      En "afwijking_procedure_uitgelegd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "eigen_procedure" nog niet te zeggen

  @plancriteria_getoetst
  Regel: Een besluit toetst aan alle criteria die in het ondersteuningsplan staan

    Voorbeeld: Aan elk criterium van het plan is voor Finn getoetst
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "plancriteria_toegepast" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "plancriteria_getoetst" voldaan
      En is er niet het gebrek "plancriteria_niet_getoetst"

    Voorbeeld: In het plan staat een criterium dat voor Evi niet meer is gebruikt
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "plancriteria_toegepast" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "plancriteria_getoetst" niet voldaan
      En is er het gebrek "plancriteria_niet_getoetst"

    Voorbeeld: Of voor Milan aan elk criterium is getoetst, is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "plancriteria_toegepast" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "plancriteria_getoetst" nog niet te zeggen
      En is er niet het gebrek "plancriteria_niet_getoetst"

    Voorbeeld: De aanvraag voor Isa wordt niet behandeld, dus ook niet getoetst
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "buiten_behandeling"
      En "plancriteria_toegepast" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "plancriteria_getoetst" niet van toepassing

    Abstract Scenario: In elke fase met een besluit, en niet bij de aanvraag
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "<fase>"
      En "besluit_soort" is "<soort>"
      En "plancriteria_toegepast" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "plancriteria_getoetst" <oordeel>

      Voorbeelden:
        | fase         | soort     | oordeel             |
        | aanvraag     | toekennen | niet van toepassing |
        | besluit      | weigeren  | niet voldaan        |
        | spoedbesluit | toekennen | niet voldaan        |
        | bezwaar      | weigeren  | niet voldaan        |

  @criteria_in_plan
  Regel: De criteria staan in het geldende ondersteuningsplan en zijn te toetsen

    Voorbeeld: De criteria voor Finn staan uitgewerkt in het plan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "criteria_vastgesteld" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "criteria_in_plan" voldaan
      En is er niet het gebrek "criteria_niet_vastgesteld"

    Voorbeeld: Het criterium waarop Evi wordt afgewezen, staat niet in het plan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "criteria_vastgesteld" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "criteria_in_plan" niet voldaan
      En is er het gebrek "criteria_niet_vastgesteld"

    Voorbeeld: Of de criteria voor Milan in het plan staan, is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "criteria_vastgesteld" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "criteria_in_plan" nog niet te zeggen

  @besluit_einde_binnen_leeftijd
  Regel: De verklaring in het besluit loopt niet door na het schooljaar waarin de leerling veertien wordt

    Voorbeeld: De verklaring van Noor eindigt ruim voordat zij veertien wordt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven             | waarde       |
        | fase                | besluit      |
        | besluit_soort       | toekennen    |
        | besluit_voorziening | sbo          |
        | besluit_einddatum   | 31 juli 2028 |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_einde_binnen_leeftijd" voldaan
      En is er niet het gebrek "besluit_einde_na_leeftijdsgrens"

    Voorbeeld: De verklaring van Sem loopt door tot na zijn vijftiende
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven             | waarde       |
        | fase                | besluit      |
        | besluit_soort       | toekennen    |
        | besluit_voorziening | sbo          |
        | besluit_einddatum   | 31 juli 2033 |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_einde_binnen_leeftijd" niet voldaan
      En is er het gebrek "besluit_einde_na_leeftijdsgrens"
      En mag het besluit niet worden afgegeven

    Voorbeeld: In het besluit over Lotte staat nog geen einddatum
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven             | waarde    |
        | fase                | besluit   |
        | besluit_soort       | toekennen |
        | besluit_voorziening | sbo       |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_einde_binnen_leeftijd" nog niet te zeggen
      En is er niet het gebrek "besluit_einde_na_leeftijdsgrens"

    Abstract Scenario: De grens geldt alleen voor wie een verklaring krijgt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven             | waarde       |
        | fase                | <fase>       |
        | besluit_soort       | <besluit>    |
        | besluit_voorziening | <voor>       |
        | besluit_einddatum   | 31 juli 2033 |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_einde_binnen_leeftijd" <oordeel>

      Voorbeelden:
        | fase     | besluit   | voor        | oordeel             |
        | besluit  | toekennen | sbo         | niet voldaan        |
        | bezwaar  | toekennen | so          | niet voldaan        |
        | aanvraag | toekennen | sbo         | niet van toepassing |
        | besluit  | weigeren  | sbo         | niet van toepassing |
        | besluit  | toekennen | arrangement | niet van toepassing |

    # De leerling is geboren op 14 mei 2018, wordt veertien op 14 mei 2032 en mag dus blijven tot en met 31 juli 2032.
    Abstract Scenario: De einddatum in het besluit valt rond de leeftijdsgrens
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven             | waarde      |
        | fase                | besluit     |
        | besluit_soort       | toekennen   |
        | besluit_voorziening | sbo         |
        | besluit_einddatum   | <einddatum> |
      Als de aanvraag wordt beoordeeld
      Dan is de waarde van "laatste_schooldag" "31 juli 2032"
      En is "besluit_einde_binnen_leeftijd" <oordeel>

      Voorbeelden:
        | einddatum       | oordeel      |
        | 30 juli 2032    | voldaan      |
        | 31 juli 2032    | voldaan      |
        | 1 augustus 2032 | niet voldaan |

  @besluit_volgt_categorie
  Regel: Het besluit voor het so noemt de categorie die de commissie bepaalde

    Voorbeeld: De commissie bepaalde hoog voor Ties en dat staat ook in het besluit
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En deze gegevens
        | gegeven             | waarde    |
        | fase                | besluit   |
        | besluit_soort       | toekennen |
        | besluit_voorziening | so        |
        | besluit_categorie   | hoog      |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_volgt_categorie" voldaan
      En is er niet het gebrek "categorie_anders_dan_bepaald"

    Voorbeeld: De commissie bepaalde hoog voor Mila en in het besluit staat laag
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En deze gegevens
        | gegeven             | waarde    |
        | fase                | besluit   |
        | besluit_soort       | toekennen |
        | besluit_voorziening | so        |
        | besluit_categorie   | laag      |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_volgt_categorie" niet voldaan
      En is er het gebrek "categorie_anders_dan_bepaald"
      En mag het besluit pas na herstel worden afgegeven

    Voorbeeld: De commissie bepaalde voor Daan nog geen categorie
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En deze gegevens
        | gegeven             | waarde    |
        | fase                | besluit   |
        | besluit_soort       | toekennen |
        | besluit_voorziening | so        |
        | besluit_categorie   | hoog      |
      En "bekostigingscategorie" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_volgt_categorie" aan een mens
      En is er niet het gebrek "categorie_anders_dan_bepaald"

    Voorbeeld: Welke categorie in het besluit over Fenna staat, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En deze gegevens
        | gegeven             | waarde    |
        | fase                | besluit   |
        | besluit_soort       | toekennen |
        | besluit_voorziening | so        |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_volgt_categorie" nog niet te zeggen

    Voorbeeld: In het besluit over Bram staat geen categorie, en dat is een ander gebrek
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En deze gegevens
        | gegeven             | waarde    |
        | fase                | besluit   |
        | besluit_soort       | toekennen |
        | besluit_voorziening | so        |
        | besluit_categorie   | geen      |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_volgt_categorie" niet van toepassing
      En is er het gebrek "categorie_niet_genoemd"
      En is er niet het gebrek "categorie_anders_dan_bepaald"

    Abstract Scenario: Elke categorie in het besluit naast elke categorie van de commissie
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En de "commissie" oordeelt over "bekostigingscategorie": "<bepaald>"
      En deze gegevens
        | gegeven             | waarde    |
        | fase                | <fase>    |
        | besluit_soort       | <besluit> |
        | besluit_voorziening | <voor>    |
        | besluit_categorie   | <staat>   |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_volgt_categorie" <oordeel>

      Voorbeelden:
        | fase     | besluit   | voor | bepaald | staat  | oordeel             |
        | besluit  | toekennen | so   | laag    | laag   | voldaan             |
        | besluit  | toekennen | so   | laag    | midden | niet voldaan        |
        | besluit  | toekennen | so   | midden  | midden | voldaan             |
        | besluit  | toekennen | so   | midden  | hoog   | niet voldaan        |
        | bezwaar  | toekennen | so   | hoog    | midden | niet voldaan        |
        | aanvraag | toekennen | so   | hoog    | midden | niet van toepassing |
        | besluit  | weigeren  | so   | hoog    | midden | niet van toepassing |
        | besluit  | toekennen | sbo  | hoog    | midden | niet van toepassing |

  @redenen_mogen_later
  Regel: Alleen bij spoed mogen de redenen na het besluit komen

    Voorbeeld: Mila is niet veilig op school, en het besluit kan niet wachten op de redenen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven                     | waarde       |
        | fase                        | spoedbesluit |
        | besluit_soort               | toekennen    |
        | besluit_voorziening         | sbo          |
        | spoed                       | ja           |
        | besluit_noemt_feiten        | nee          |
        | besluit_noemt_standpunten   | nee          |
        | besluit_noemt_kern_adviezen | nee          |
      Als de aanvraag wordt beoordeeld
      Dan is "redenen_mogen_later" voldaan
      En is er niet het gebrek "redenen_onterecht_uitgesteld"
      En is "besluit_met_feiten" niet van toepassing
      En is er niet het gebrek "feiten_ontbreken"
      En is "twee_adviezen" voldaan

    Voorbeeld: Voor Sem is er geen haast, en toch zouden de redenen later komen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "spoedbesluit"
      En "spoed" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "redenen_mogen_later" niet voldaan
      En is er het gebrek "redenen_onterecht_uitgesteld"

    Voorbeeld: Of er voor Lotte haast is, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "spoedbesluit"
      En "spoed" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "redenen_mogen_later" nog niet te zeggen

    Voorbeeld: Haast alleen is voor Finn niet genoeg, want het besluit is een gewoon besluit
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "spoed" is "ja"
      En "besluit_noemt_feiten" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "redenen_mogen_later" niet van toepassing
      En is er het gebrek "feiten_ontbreken"

    Voorbeeld: Ook bij haast blijven twee adviezen nodig voor Noor
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "spoedbesluit"
      En "spoed" is "ja"
      En "gevraagde_voorziening" is "sbo"
      En de lijst "deskundigenadviezen" is leeg
      Als de aanvraag wordt beoordeeld
      Dan is "twee_adviezen" niet voldaan
      En is er het gebrek "te_weinig_adviezen"

  @categorie_volgt_advies
  Regel: De categorie in het besluit staat in een advies, of het besluit legt uit waarom niet

    Abstract Scenario: De deskundigen van Daan adviseren <eerste> en <tweede>, en het besluit noemt <categorie>
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "so"
      En "besluit_categorie" is "<categorie>"
      En "besluit_verklaart_afwijking_advies" is "<uitgelegd>"
      En in regel 1 van "deskundigenadviezen" is "adviseert_categorie" "<eerste>"
      En in regel 2 van "deskundigenadviezen" is "adviseert_categorie" "<tweede>"
      Als de aanvraag wordt beoordeeld
      Dan is "categorie_volgt_advies" <oordeel>

      Voorbeelden:
        | eerste | tweede | categorie | uitgelegd | oordeel      |
        | hoog   | hoog   | hoog      | nee       | voldaan      |
        | midden | hoog   | hoog      | nee       | voldaan      |
        | midden | hoog   | midden    | nee       | voldaan      |
        | midden | midden | hoog      | nee       | niet voldaan |
        | hoog   | hoog   | midden    | nee       | niet voldaan |
        | hoog   | hoog   | midden    | ja        | voldaan      |

    Voorbeeld: Geen deskundige adviseert voor Yara de categorie die het besluit noemt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "so"
      En "besluit_categorie" is "laag"
      En "besluit_verklaart_afwijking_advies" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is er het gebrek "categorie_anders_dan_geadviseerd"

    Voorbeeld: De tweede deskundige van Otis noemt nog geen categorie
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "so"
      En "besluit_categorie" is "laag"
      En "besluit_verklaart_afwijking_advies" is "nee"
      En in regel 2 van "deskundigenadviezen" is "adviseert_categorie" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "categorie_volgt_advies" nog niet te zeggen
      En is er niet het gebrek "categorie_anders_dan_geadviseerd"

    Voorbeeld: Het sbo voor Pip kent geen categorie
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      Als de aanvraag wordt beoordeeld
      Dan is "categorie_volgt_advies" niet van toepassing

  @duur_volgt_advies
  Regel: De duur in het besluit staat in een advies, of het besluit legt uit waarom niet

    Abstract Scenario: De deskundigen van Tess adviseren <eerste> en <tweede> schooljaren, en het besluit loopt van <ingang> tot en met <einde>
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluit_ingangsdatum" is "<ingang>"
      En "besluit_einddatum" is "<einde>"
      En "besluit_verklaart_afwijking_advies" is "<uitgelegd>"
      En in regel 1 van "deskundigenadviezen" is "adviseert_schooljaren" "<eerste>"
      En in regel 2 van "deskundigenadviezen" is "adviseert_schooljaren" "<tweede>"
      Als de aanvraag wordt beoordeeld
      Dan is "duur_volgt_advies" <oordeel>

      Voorbeelden: Het besluit gaat in op de eerste dag van een schooljaar
        | ingang          | einde        | eerste | tweede | uitgelegd | oordeel      |
        | 1 augustus 2027 | 31 juli 2029 | 2      | 2      | nee       | voldaan      |
        | 1 augustus 2027 | 31 juli 2029 | 1      | 2      | nee       | voldaan      |
        | 1 augustus 2027 | 31 juli 2029 | 1      | 1      | nee       | niet voldaan |
        | 1 augustus 2027 | 31 juli 2029 | 3      | 3      | nee       | niet voldaan |
        | 1 augustus 2027 | 31 juli 2029 | 3      | 3      | ja        | voldaan      |

      Voorbeelden: Het besluit gaat in tijdens een schooljaar, en dat eerste deel mag meetellen
        | ingang          | einde        | eerste | tweede | uitgelegd | oordeel      |
        | 4 januari 2027  | 31 juli 2028 | 1      | 1      | nee       | voldaan      |
        | 4 januari 2027  | 31 juli 2028 | 2      | 2      | nee       | voldaan      |
        | 4 januari 2027  | 31 juli 2028 | 3      | 3      | nee       | niet voldaan |
        | 31 juli 2027    | 31 juli 2029 | 3      | 3      | nee       | voldaan      |
        | 2 augustus 2027 | 31 juli 2029 | 2      | 2      | nee       | voldaan      |
        | 2 augustus 2027 | 31 juli 2029 | 3      | 3      | nee       | niet voldaan |

    Voorbeeld: Het besluit over Jayden is veel korter dan de deskundigen adviseren
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluit_ingangsdatum" is "1 augustus 2027"
      En "besluit_einddatum" is "31 juli 2028"
      En "besluit_verklaart_afwijking_advies" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is er het gebrek "duur_anders_dan_geadviseerd"

    Voorbeeld: De einddatum van het besluit over Fenna is nog niet gekozen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluit_einddatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "duur_volgt_advies" nog niet te zeggen
      En is er niet het gebrek "duur_anders_dan_geadviseerd"

  @besluit_volgt_oordeel
  Regel: Het besluit volgt het oordeel van de commissie

    Voorbeeld: De commissie vindt het sbo passend voor Noor en het besluit kent het sbo toe
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven             | waarde    |
        | fase                | besluit   |
        | besluit_soort       | toekennen |
        | besluit_voorziening | sbo       |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_volgt_oordeel" voldaan
      En is er niet het gebrek "besluit_tegen_oordeel"

    Voorbeeld: De commissie vindt het sbo passend voor Sem en het besluit weigert het sbo
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven             | waarde   |
        | fase                | besluit  |
        | besluit_soort       | weigeren |
        | besluit_voorziening | sbo      |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_volgt_oordeel" niet voldaan
      En is er het gebrek "besluit_tegen_oordeel"
      En mag het besluit pas na herstel worden afgegeven

    Voorbeeld: De commissie vindt het so passend voor Ties en het besluit kent het sbo toe
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En deze gegevens
        | gegeven             | waarde    |
        | fase                | besluit   |
        | besluit_soort       | toekennen |
        | besluit_voorziening | sbo       |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_volgt_oordeel" niet voldaan
      En is er het gebrek "besluit_tegen_oordeel"

    Abstract Scenario: Het besluit weigert de verlenging voor Stijn
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "soort_aanvraag" is "verlenging"
      En de "commissie" oordeelt over "terug_mogelijk": "<terug>"
      En deze gegevens
        | gegeven             | waarde   |
        | fase                | besluit  |
        | besluit_soort       | weigeren |
        | besluit_voorziening | sbo      |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_volgt_oordeel" <oordeel>

      Voorbeelden: Weigeren past bij het oordeel dat Stijn terug kan
        | terug | oordeel      |
        | ja    | voldaan      |
        | nee   | niet voldaan |

    Voorbeeld: De commissie heeft over Lotte nog niet geoordeeld
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "passende_voorziening" is niet bekend
      En deze gegevens
        | gegeven             | waarde    |
        | fase                | besluit   |
        | besluit_soort       | toekennen |
        | besluit_voorziening | sbo       |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_volgt_oordeel" aan een mens
      En is er niet het gebrek "besluit_tegen_oordeel"

    Voorbeeld: Voor welke soort school het besluit over Mila is, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven       | waarde    |
        | fase          | besluit   |
        | besluit_soort | toekennen |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_volgt_oordeel" nog niet te zeggen

    Voorbeeld: Een arrangement is genoeg voor Daan en het besluit weigert het sbo
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "commissie" oordeelt over "arrangement_toereikend": "ja"
      En deze gegevens
        | gegeven             | waarde   |
        | fase                | besluit  |
        | besluit_soort       | weigeren |
        | besluit_voorziening | sbo      |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_volgt_oordeel" voldaan

    Voorbeeld: Een arrangement is genoeg voor Fenna en toch kent het besluit het sbo toe
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "commissie" oordeelt over "arrangement_toereikend": "ja"
      En deze gegevens
        | gegeven             | waarde    |
        | fase                | besluit   |
        | besluit_soort       | toekennen |
        | besluit_voorziening | sbo       |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_volgt_oordeel" niet voldaan
      En is er het gebrek "besluit_tegen_oordeel"

    Voorbeeld: De basisondersteuning is genoeg voor Bram en het besluit weigert het sbo
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "deskundige" oordeelt over "basisondersteuning_toereikend": "ja"
      En "passende_voorziening" is niet bekend
      En deze gegevens
        | gegeven             | waarde   |
        | fase                | besluit  |
        | besluit_soort       | weigeren |
        | besluit_voorziening | sbo      |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_volgt_oordeel" voldaan
      En is er niet het gebrek "besluit_tegen_oordeel"

    Abstract Scenario: Elk besluit naast elk oordeel van de commissie
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "commissie" oordeelt over "passende_voorziening": "<passend>"
      En deze gegevens
        | gegeven             | waarde    |
        | fase                | <fase>    |
        | besluit_soort       | <besluit> |
        | besluit_voorziening | <voor>    |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_volgt_oordeel" <oordeel>

      Voorbeelden:
        | fase     | besluit            | voor        | passend        | oordeel             |
        | besluit  | toekennen          | sbo         | sbo            | voldaan             |
        | besluit  | toekennen          | sbo         | so             | niet voldaan        |
        | besluit  | toekennen          | sbo         | geen_van_beide | niet voldaan        |
        | besluit  | toekennen          | so          | so             | voldaan             |
        | besluit  | toekennen          | so          | sbo            | niet voldaan        |
        | besluit  | toekennen          | so          | geen_van_beide | niet voldaan        |
        | besluit  | weigeren           | sbo         | sbo            | niet voldaan        |
        | besluit  | weigeren           | sbo         | so             | voldaan             |
        | besluit  | weigeren           | sbo         | geen_van_beide | voldaan             |
        | bezwaar  | weigeren           | so          | so             | niet voldaan        |
        | bezwaar  | weigeren           | so          | sbo            | voldaan             |
        | bezwaar  | weigeren           | so          | geen_van_beide | voldaan             |
        | aanvraag | weigeren           | sbo         | sbo            | niet van toepassing |
        | besluit  | buiten_behandeling | sbo         | sbo            | niet van toepassing |
        | besluit  | toekennen          | arrangement | geen_van_beide | niet van toepassing |

    Abstract Scenario: Ligt de reden van de aanvraag niet bij de leerling, dan kan het besluit weigeren
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven             | waarde   |
        | fase                | besluit  |
        | besluit_soort       | weigeren |
        | besluit_voorziening | sbo      |
        | hoofdreden          | <reden>  |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_volgt_oordeel" <oordeel>

      Voorbeelden:
        | reden                   | oordeel      |
        | leren                   | niet voldaan |
        | alleen_geld_of_plaats   | voldaan      |
        | alleen_bezetting_school | voldaan      |
        | alleen_hoogbegaafd      | voldaan      |

  @aanvullen_kon
  Regel: Een aanvraag blijft pas buiten behandeling als de school haar kon aanvullen

    Voorbeeld: De school van Noor kreeg tijd om aan te vullen
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "buiten_behandeling"
      En "aanvulling_gevraagd" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "aanvullen_kon" voldaan
      En is er niet het gebrek "aanvullen_kon_niet"

    Voorbeeld: De school van Sem is niet om aanvulling gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En "besluit_soort" is "buiten_behandeling"
      En "aanvulling_gevraagd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "aanvullen_kon" niet voldaan
      En is er het gebrek "aanvullen_kon_niet"
      En mag het besluit niet worden afgegeven
      En is "op_tijd_buiten_behandeling" niet van toepassing
      En is er niet het gebrek "te_laat_buiten_behandeling"

    Voorbeeld: Of de school van Lotte kon aanvullen, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "buiten_behandeling"
      En "aanvulling_gevraagd" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "aanvullen_kon" nog niet te zeggen
      En is er niet het gebrek "aanvullen_kon_niet"

    Abstract Scenario: Alleen een besluit om de aanvraag niet te behandelen
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "<fase>"
      En "besluit_soort" is "<besluit>"
      En "aanvulling_gevraagd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "aanvullen_kon" <oordeel>

      Voorbeelden:
        | fase     | besluit            | oordeel             |
        | aanvraag | buiten_behandeling | niet van toepassing |
        | besluit  | buiten_behandeling | niet voldaan        |
        | bezwaar  | buiten_behandeling | niet voldaan        |
        | besluit  | toekennen          | niet van toepassing |
        | besluit  | weigeren           | niet van toepassing |

  @op_tijd_buiten_behandeling
  Regel: Het besluit om niet te behandelen valt binnen vier weken na de tijd om aan te vullen

    Voorbeeld: Over de aanvraag voor Mila is op tijd gezegd dat zij niet wordt behandeld
      Gegeven de regels van "po2001" op 24 november 2026
      En deze gegevens
        | gegeven                  | waarde             |
        | fase                     | besluit            |
        | besluit_soort            | buiten_behandeling |
        | aanvulling_gevraagd      | ja                 |
        | aanvultermijn_voorbij_op | 2 november 2026    |
        | besluitdatum             | 24 november 2026   |
      Als de aanvraag wordt beoordeeld
      Dan is "op_tijd_buiten_behandeling" voldaan
      En is er niet het gebrek "te_laat_buiten_behandeling"

    Voorbeeld: Over de aanvraag voor Daan komt dat besluit een maand te laat
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven                  | waarde             |
        | fase                     | besluit            |
        | besluit_soort            | buiten_behandeling |
        | aanvulling_gevraagd      | ja                 |
        | aanvultermijn_voorbij_op | 28 september 2026  |
        | besluitdatum             | 24 november 2026   |
      Als de aanvraag wordt beoordeeld
      Dan is "op_tijd_buiten_behandeling" niet voldaan
      En is er het gebrek "te_laat_buiten_behandeling"
      En mag het besluit niet worden afgegeven

    Voorbeeld: Wanneer de tijd om aan te vullen voor Fenna voorbij was, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En deze gegevens
        | gegeven             | waarde             |
        | fase                | besluit            |
        | besluit_soort       | buiten_behandeling |
        | aanvulling_gevraagd | ja                 |
        | besluitdatum        | 24 november 2026   |
      Als de aanvraag wordt beoordeeld
      Dan is "op_tijd_buiten_behandeling" nog niet te zeggen
      En is er niet het gebrek "te_laat_buiten_behandeling"

    # Vier weken na vrijdag 27 november 2026 is het Eerste Kerstdag; de eerste gewone dag daarna is maandag 28 december.
    Abstract Scenario: De laatste dag schuift op als zij in een weekend of op een feestdag valt
      Gegeven de regels van "po2001" op 4 januari 2027
      En deze gegevens
        | gegeven                  | waarde             |
        | fase                     | besluit            |
        | besluit_soort            | buiten_behandeling |
        | aanvulling_gevraagd      | ja                 |
        | aanvultermijn_voorbij_op | <voorbij>          |
        | besluitdatum             | <besluit>          |
      Als de aanvraag wordt beoordeeld
      Dan is de waarde van "laatste_dag_buiten_behandeling" "<laatste dag>"
      En is "op_tijd_buiten_behandeling" <oordeel>

      Voorbeelden:
        | voorbij          | laatste dag      | besluit          | oordeel      |
        | 2 november 2026  | 30 november 2026 | 29 november 2026 | voldaan      |
        | 2 november 2026  | 30 november 2026 | 30 november 2026 | voldaan      |
        | 2 november 2026  | 30 november 2026 | 1 december 2026  | niet voldaan |
        | 7 november 2026  | 7 december 2026  | 7 december 2026  | voldaan      |
        | 7 november 2026  | 7 december 2026  | 8 december 2026  | niet voldaan |
        | 27 november 2026 | 28 december 2026 | 28 december 2026 | voldaan      |
        | 27 november 2026 | 28 december 2026 | 29 december 2026 | niet voldaan |

  @besluit_met_kern_adviezen @adviezen_kenbaar @afwijking_advies_uitgelegd
  Regel: Alleen bij een verklaring voor het sbo of so horen adviezen van deskundigen

    Voorbeeld: Bram kreeg het arrangement dat zijn school vroeg, zonder deskundigen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En deze gegevens
        | gegeven                            | waarde      |
        | fase                               | besluit     |
        | besluit_soort                      | toekennen   |
        | besluit_voorziening                | arrangement |
        | besluit_noemt_kern_adviezen        | nee         |
        | adviezen_bij_besluit               | nee         |
        | besluit_verklaart_afwijking_advies | nee         |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_kern_adviezen" niet van toepassing
      En is "adviezen_kenbaar" niet van toepassing
      En is "afwijking_advies_uitgelegd" niet van toepassing
      En is er niet het gebrek "kern_adviezen_ontbreekt"
      En is er niet het gebrek "adviezen_niet_kenbaar"
      En is er niet het gebrek "afwijking_advies_niet_uitgelegd"

    Voorbeeld: De school van Otis vroeg het sbo en het besluit geeft een arrangement
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven                            | waarde      |
        | fase                               | besluit     |
        | besluit_soort                      | toekennen   |
        | besluit_voorziening                | arrangement |
        | besluit_noemt_kern_adviezen        | nee         |
        | adviezen_bij_besluit               | nee         |
        | besluit_verklaart_afwijking_advies | nee         |
      Als de aanvraag wordt beoordeeld
      Dan is er het gebrek "kern_adviezen_ontbreekt"
      En is er het gebrek "adviezen_niet_kenbaar"
      En is er het gebrek "afwijking_advies_niet_uitgelegd"

    Abstract Scenario: De aanvraag en het besluit bepalen samen of er adviezen horen te zijn
      Gegeven de regels van "po2001" op 24 november 2026
      En deze gegevens
        | gegeven                     | waarde     |
        | fase                        | besluit    |
        | gevraagde_voorziening       | <gevraagd> |
        | besluit_voorziening         | <besluit>  |
        | besluit_noemt_kern_adviezen | nee        |
        | adviezen_bij_besluit        | nee        |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_kern_adviezen" <oordeel>
      En is "adviezen_kenbaar" <oordeel>

      Voorbeelden:
        | gevraagd | besluit     | oordeel             |
        | sbo      | sbo         | niet voldaan        |
        | so       | arrangement | niet voldaan        |
        | regulier | so          | niet voldaan        |
        | regulier | arrangement | niet van toepassing |

  @besluit_ingang_oud_genoeg
  Regel: De verklaring in het besluit gaat pas in als het kind oud genoeg is

    Voorbeeld: Noor is acht als haar verklaring ingaat
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven              | waarde         |
        | fase                 | besluit        |
        | besluit_soort        | toekennen      |
        | besluit_voorziening  | sbo            |
        | besluit_ingangsdatum | 4 januari 2027 |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_ingang_oud_genoeg" voldaan
      En is er niet het gebrek "besluit_ingang_te_jong"

    Voorbeeld: Sem wordt pas na de ingangsdatum vier
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is "1 maart 2023"
      En "gewenste_startdatum" is "1 maart 2027"
      En deze gegevens
        | gegeven              | waarde         |
        | fase                 | besluit        |
        | besluit_soort        | toekennen      |
        | besluit_voorziening  | sbo            |
        | besluit_ingangsdatum | 4 januari 2027 |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_ingang_oud_genoeg" niet voldaan
      En is er het gebrek "besluit_ingang_te_jong"
      En mag het besluit niet worden afgegeven

    Voorbeeld: In het besluit over Lotte staat nog geen ingangsdatum
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven              | waarde         |
        | fase                 | besluit        |
        | besluit_soort        | toekennen      |
        | besluit_voorziening  | sbo            |
        | besluit_ingangsdatum | 4 januari 2027 |
      En "besluit_ingangsdatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_ingang_oud_genoeg" nog niet te zeggen
      En is er niet het gebrek "besluit_ingang_te_jong"

    Voorbeeld: Voor Daan is niet bekend of de inspectie toestemming gaf
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven              | waarde         |
        | fase                 | besluit        |
        | besluit_soort        | toekennen      |
        | besluit_voorziening  | sbo            |
        | besluit_ingangsdatum | 4 januari 2027 |
      En "besluit_voorziening" is "so"
      En "geboortedatum" is "1 maart 2023"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_ingang_oud_genoeg" nog niet te zeggen

    Abstract Scenario: De verklaring gaat in rond de vierde verjaardag
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is "5 januari 2023"
      En deze gegevens
        | gegeven                | waarde        |
        | fase                   | <fase>        |
        | besluit_soort          | <besluit>     |
        | besluit_voorziening    | <voor>        |
        | besluit_ingangsdatum   | <ingang>      |
        | toestemming_inspecteur | <toestemming> |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_ingang_oud_genoeg" <oordeel>

      Voorbeelden:
        | fase     | besluit   | voor        | ingang         | toestemming | oordeel             |
        | besluit  | toekennen | sbo         | 4 januari 2027 | nee         | niet voldaan        |
        | besluit  | toekennen | sbo         | 5 januari 2027 | nee         | voldaan             |
        | besluit  | toekennen | sbo         | 6 januari 2027 | nee         | voldaan             |
        | besluit  | toekennen | sbo         | 4 januari 2027 | ja          | niet voldaan        |
        | besluit  | toekennen | so          | 4 januari 2027 | ja          | voldaan             |
        | bezwaar  | toekennen | so          | 4 januari 2027 | nee         | niet voldaan        |
        | aanvraag | toekennen | sbo         | 4 januari 2027 | nee         | niet van toepassing |
        | besluit  | weigeren  | sbo         | 4 januari 2027 | nee         | niet van toepassing |
        | besluit  | toekennen | arrangement | 4 januari 2027 | nee         | niet van toepassing |

  @besluit_met_feiten @besluit_met_criteria @besluit_met_kern_adviezen @besluit_met_standpunten
  @besluit_met_hele_aanbod @besluit_met_reden_duur @besluit_met_grondslag @besluit_met_bezwaarclausule
  @besluit_met_volgnummer @besluit_met_ondertekening @besluit_zonder_schoolnaam @besluit_zonder_belemmering
  @adviezen_kenbaar @besluit_verzonden_aan_allen @eigen_procedure @criteria_in_plan
  Regel: De eisen gelden bij het besluit en opnieuw in bezwaar, en niet bij de aanvraag

    Abstract Scenario: Wat niet in orde is, telt in bezwaar en nog niet bij de aanvraag
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "<fase>"
      En deze gegevens
        | gegeven                        | waarde      |
        | besluit_soort                  | toekennen   |
        | besluit_voorziening            | sbo         |
        | duur_volgens_beleid            | geen_beleid |
        | besluit_motiveert_duur         | nee         |
        | besluit_noemt_feiten           | nee         |
        | besluit_noemt_criteria         | nee         |
        | besluit_noemt_kern_adviezen    | nee         |
        | besluit_noemt_standpunten      | nee         |
        | besluit_kijkt_naar_hele_aanbod | nee         |
        | besluit_noemt_grondslag        | nee         |
        | besluit_heeft_bezwaarclausule  | nee         |
        | besluit_heeft_volgnummer       | nee         |
        | besluit_ondertekend            | nee         |
        | besluit_noemt_een_school       | ja          |
        | besluit_belemmert_terugkeer    | ja          |
        | adviezen_bij_besluit           | nee         |
        | besluit_naar_alle_partijen     | nee         |
        | eigen_procedure_gevolgd        | nee         |
        | afwijking_procedure_uitgelegd  | nee         |
        | criteria_vastgesteld           | nee         |
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_met_feiten" <oordeel>
      En is "besluit_met_criteria" <oordeel>
      En is "besluit_met_kern_adviezen" <oordeel>
      En is "besluit_met_standpunten" <oordeel>
      En is "besluit_met_hele_aanbod" <oordeel>
      En is "besluit_met_reden_duur" <oordeel>
      En is "besluit_met_grondslag" <oordeel>
      En is "besluit_met_bezwaarclausule" <oordeel>
      En is "besluit_met_volgnummer" <oordeel>
      En is "besluit_met_ondertekening" <oordeel>
      En is "besluit_zonder_schoolnaam" <oordeel>
      En is "besluit_zonder_belemmering" <oordeel>
      En is "adviezen_kenbaar" <oordeel>
      En is "besluit_verzonden_aan_allen" <oordeel>
      En is "eigen_procedure" <oordeel>
      En is "criteria_in_plan" <oordeel>

      Voorbeelden:
        | fase     | oordeel             |
        | aanvraag | niet van toepassing |
        | besluit  | niet voldaan        |
        | bezwaar  | niet voldaan        |

  @besluit_einde_lang_genoeg @besluit_einde_op_31_juli @besluit_met_hele_aanbod @besluit_met_volgnummer
  Regel: Wat in een verklaring hoort, geldt alleen bij een verklaring voor sbo of so

    Abstract Scenario: Krijgt de leerling een arrangement, dan geldt deze eis aan een verklaring niet
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "arrangement"
      Als de aanvraag wordt beoordeeld
      Dan is "<criterium>" niet van toepassing

      Voorbeelden:
        | criterium                 |
        | besluit_einde_lang_genoeg |
        | besluit_einde_op_31_juli  |
        | besluit_met_hele_aanbod   |
        | besluit_met_volgnummer    |
