# language: nl
Functionaliteit: De uitkomsten, van de lichtste hulp naar de zwaarste
  De dienst zoekt altijd eerst de hulp die het dichtst bij huis en bij de gewone school ligt. Wat niet bekend is, wordt gevraagd.
  Een half dossier leidt nooit tot een afwijzing.

  @bezwaar_niet_op_inhoud
  Regel: Een bezwaar dat niet kan, wordt niet op de inhoud bekeken

    Abstract Scenario: Het bezwaar over Sem is van een <wie>, gaat over <geschil> en kwam op <ontvangen>
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven                  | waarde         |
        | fase                     | bezwaar        |
        | besluit_soort            | weigeren       |
        | bezwaar_door             | <wie>          |
        | bezwaar_heeft_belang     | <belang>       |
        | geschil_over             | <geschil>      |
        | besluitdatum             | 1 oktober 2026 |
        | besluit_bekendgemaakt_op | 1 oktober 2026 |
        | bezwaar_ontvangen_op     | <ontvangen>    |
        | bezwaar_op_tijd_gepost   | nee            |
        | criteria_onredelijk      | nee            |
      En de "commissie" oordeelt over "te_laat_verschoonbaar": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "<uitkomst>"

      Voorbeelden:
        | wie                 | belang | geschil   | ontvangen        | uitkomst               |
        | ouder               | ja     | tlv       | 12 november 2026 | toelaatbaar_sbo        |
        | ouder               | ja     | tlv       | 13 november 2026 | bezwaar_niet_op_inhoud |
        | geen_belanghebbende | ja     | tlv       | 12 november 2026 | bezwaar_niet_op_inhoud |
        | ouder               | nee    | tlv       | 12 november 2026 | bezwaar_niet_op_inhoud |
        | ouder               | ja     | toelating | 12 november 2026 | bezwaar_niet_op_inhoud |

    Voorbeeld: Zolang er geen bezwaar is, speelt dit niet
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "bezwaar_door" is "geen_belanghebbende"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "toelaatbaar_sbo"

    Voorbeeld: Wanneer het bezwaar over Lotte kwam, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En deze gegevens
        | gegeven              | waarde  |
        | fase                 | bezwaar |
        | bezwaar_door         | ouder   |
        | bezwaar_heeft_belang | ja      |
        | geschil_over         | tlv     |
      Als de aanvraag wordt beoordeeld
      Dan is het advies nog open
      En wordt gevraagd aan "samenwerkingsverband" naar "bezwaar_ontvangen_op"

  Regel: Alleen een school kan een aanvraag doen

    Voorbeeld: De ouders van Noor vragen zelf aan
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "aanvrager" is "ouders"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "alleen_school_vraagt_aan"

  Regel: Over cluster 1 en 2 beslist een instelling

    Voorbeeld: Voor Sem wordt een school voor dove kinderen gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "gevraagde_voorziening" is "so_cluster_1_2"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "naar_instelling_cluster_1_2"

  Regel: Over het voortgezet onderwijs beslist een ander samenwerkingsverband

    Voorbeeld: Voor Jayden wordt praktijkonderwijs gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "gevraagde_voorziening" is "voortgezet"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "naar_verband_voortgezet"

  Regel: Een ander samenwerkingsverband krijgt de aanvraag doorgestuurd

    Voorbeeld: De school van Fenna staat in Tynaarlo
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "9481"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "doorzenden"
      En staat in het advies "bevoegd_verband" als "PO2201"

    Abstract Scenario: Ook met <bijzonderheid> gaat de aanvraag voor Amir meteen naar het bevoegde verband
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "<postcode>"
      En "<gegeven>" is "<waarde>"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "<uitkomst>"

      Voorbeelden:
        | bijzonderheid              | gegeven       | waarde                  | postcode | uitkomst   |
        | een te hoge leeftijd       | geboortedatum | 14 mei 2011             | 8911     | doorzenden |
        | een te hoge leeftijd       | geboortedatum | 14 mei 2011             | 9712     | voorleggen |
        | Nederlands als enige reden | hoofdreden    | alleen_nederlandse_taal | 8911     | doorzenden |
        | Nederlands als enige reden | hoofdreden    | alleen_nederlandse_taal | 9712     | voorleggen |

  Regel: Een mens weegt wat de regels niet kunnen

    Voorbeeld: De postcode van de school staat in geen enkele tabel
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "9999"
      En "postcode_school" is "1000"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "voorleggen"

  Regel: Een onvolledige aanvraag wordt aangevuld en niet afgewezen

    Voorbeeld: Er is maar één deskundige gevraagd voor Lotte
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "deskundigenadviezen" is leeg
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "aanvullen"
      En is er het gebrek "te_weinig_adviezen"
      En mag het besluit niet worden afgegeven

  Regel: Hulp binnen de basisondersteuning gaat voor

    Voorbeeld: Voor Daan is de gewone hulp genoeg
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "deskundige" oordeelt over "basisondersteuning_toereikend": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "basisondersteuning_volstaat"

  Regel: Hulp in een gewone school gaat voor een speciale school

    Voorbeeld: Voor Mila is een arrangement genoeg
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "commissie" oordeelt over "arrangement_toereikend": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "arrangement"

    Voorbeeld: De school van Bram vraagt een arrangement
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "arrangement"
      En mag het besluit worden afgegeven

    Voorbeeld: Bram heeft ook zorg nodig
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "zorg_nodig" is "ja"
      En "gemeente_betrokken" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "zorg_en_onderwijs_samen"

    Abstract Scenario: De enige reden van de aanvraag voor Tobias ligt niet bij hem
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "hoofdreden" is "<reden>"
      En "zorg_nodig" is "<zorg>"
      En "gemeente_betrokken" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "basisondersteuning_volstaat"

      Voorbeelden:
        | reden                          | zorg |
        | alleen_bezetting_school        | ja   |
        | alleen_bezetting_school        | nee  |
        | alleen_geld_of_plaats          | ja   |
        | alleen_dyslexie_of_dyscalculie | ja   |

    Abstract Scenario: Dat geen speciale school past, wijst de hulp voor Hidde niet af
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "<dossier>"
      En de "commissie" oordeelt over "arrangement_toereikend": "<genoeg>"
      En de "commissie" oordeelt over "passende_voorziening": "geen_van_beide"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "<uitkomst>"

      Voorbeelden:
        | dossier                       | genoeg | uitkomst                |
        | compleet/arrangement-volstaat | ja     | arrangement             |
        | compleet/arrangement-volstaat | nee    | arrangement_niet_genoeg |
        | compleet/sbo-toegekend        | ja     | arrangement             |
        | compleet/sbo-toegekend        | nee    | niet_toelaatbaar        |

    Voorbeeld: Of een arrangement voor Saar genoeg is, heeft niemand nog gewogen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "arrangement_toereikend" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is het advies nog open
      En wordt gevraagd aan "commissie" naar "arrangement_toereikend"

  Regel: Is hulp in een gewone school niet genoeg, dan kan de school een verklaring aanvragen

    Abstract Scenario: Voor Guus vraagt de school een arrangement dat niet genoeg is
      Gegeven de regels van "<verband>" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "<postcode>"
      En de "commissie" oordeelt over "arrangement_toereikend": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "arrangement_niet_genoeg"
      En is "gewone_school_schiet_tekort" voldaan
      En mag het besluit pas na herstel worden afgegeven

      Voorbeelden:
        | verband | postcode |
        | po2001  | 9801     |
        | po2101  | 8911     |

    Voorbeeld: Ook met zorg erbij is een arrangement voor Femke niet genoeg
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "zorg_nodig" is "ja"
      En "gemeente_betrokken" is "ja"
      En de "commissie" oordeelt over "arrangement_toereikend": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "arrangement_niet_genoeg"

    Voorbeeld: Voor Noor vroeg de school al om een verklaring
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "commissie" oordeelt over "arrangement_toereikend": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "toelaatbaar_sbo"

  Regel: Kan de leerling terug naar een gewone school, dan gaat dat voor verlenging

    Abstract Scenario: De verklaring van Jayden loopt dit schooljaar af en de school vraagt een verlenging
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "soort_aanvraag" is "verlenging"
      En "inschrijving" is "sbo"
      En "postcode_woonplaats" is "9712"
      En "woont_in_nederland" is "ja"
      En "woonadres_is_feitelijk" is "ja"
      En "lopende_tlv" is "sbo"
      En "lopende_tlv_tot" is "31 juli 2027"
      En "lopende_tlv_door_dit_verband" is "ja"
      En "verhuisd_sinds_lopende_tlv" is "nee"
      En de "commissie" oordeelt over "terug_mogelijk": "<terug>"
      En "blijven_nodig" is "<blijven>"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "<uitkomst>"

      Voorbeelden:
        | terug | blijven | uitkomst        |
        | ja    | nee     | terugplaatsing  |
        | nee   | nee     | toelaatbaar_sbo |
        | nee   | ja      | toelaatbaar_sbo |

    Abstract Scenario: Niels kan terug, met gewone hulp of met extra hulp op een gewone school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "soort_aanvraag" is "verlenging"
      En "inschrijving" is "sbo"
      En "postcode_woonplaats" is "9712"
      En "woont_in_nederland" is "ja"
      En "woonadres_is_feitelijk" is "ja"
      En "lopende_tlv" is "sbo"
      En "lopende_tlv_tot" is "31 juli 2027"
      En "lopende_tlv_door_dit_verband" is "ja"
      En "verhuisd_sinds_lopende_tlv" is "nee"
      En de "commissie" oordeelt over "terug_mogelijk": "ja"
      En "blijven_nodig" is "nee"
      En de "deskundige" oordeelt over "basisondersteuning_toereikend": "<basis>"
      En de "commissie" oordeelt over "arrangement_toereikend": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "terugplaatsing"

      Voorbeelden:
        | basis |
        | ja    |
        | nee   |

    Voorbeeld: Zegt de school wel waarom langer blijven nodig is, dan spreekt dat elkaar tegen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "soort_aanvraag" is "verlenging"
      En "inschrijving" is "sbo"
      En "postcode_woonplaats" is "9712"
      En "woont_in_nederland" is "ja"
      En "woonadres_is_feitelijk" is "ja"
      En "lopende_tlv" is "sbo"
      En "lopende_tlv_tot" is "31 juli 2027"
      En "lopende_tlv_door_dit_verband" is "ja"
      En "verhuisd_sinds_lopende_tlv" is "nee"
      En de "commissie" oordeelt over "terug_mogelijk": "ja"
      En "blijven_nodig" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is er het gebrek "terug_kan"
      En mag het besluit niet worden afgegeven

    Voorbeeld: Of Lotte terug kan, heeft nog niemand gewogen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "soort_aanvraag" is "verlenging"
      En "inschrijving" is "sbo"
      En "postcode_woonplaats" is "9712"
      En "woont_in_nederland" is "ja"
      En "woonadres_is_feitelijk" is "ja"
      En "lopende_tlv" is "sbo"
      En "lopende_tlv_tot" is "31 juli 2027"
      En "lopende_tlv_door_dit_verband" is "ja"
      En "verhuisd_sinds_lopende_tlv" is "nee"
      En "blijven_nodig" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is het advies nog open
      En wordt gevraagd aan "commissie" naar "terug_mogelijk"

  Regel: Een verklaring voor het sbo of so volgt uit het oordeel van de commissie

    Voorbeeld: Noor is toelaatbaar tot het sbo
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "toelaatbaar_sbo"
      En zijn er geen gebreken
      En mag het besluit worden afgegeven
      En staat in het advies "vroegste_einddatum" als "31 juli 2028"
      En staat in het advies "laatste_einddatum" als "31 juli 2032"

    Voorbeeld: Ties heeft een ernstige meervoudige beperking
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "toelaatbaar_so"
      En is "emb_voldoet" voldaan

    Voorbeeld: Geen speciale school past bij Otis
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "commissie" oordeelt over "passende_voorziening": "geen_van_beide"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "niet_toelaatbaar"

    Voorbeeld: Zonder het oordeel van de commissie blijft de vraag open
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "passende_voorziening" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is het advies nog open
      En wordt gevraagd aan "commissie" naar "passende_voorziening"

  Regel: Een lopende verklaring, een verblijf of deeltijd vraagt geen nieuwe verklaring

    Voorbeeld: Yara heeft al een verklaring voor het sbo
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "lopende_tlv" is "sbo"
      En "lopende_tlv_tot" is "31 juli 2027"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "geen_tlv_nodig"

    Voorbeeld: Yara vraagt nu het so en heeft een verklaring voor het sbo
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "gevraagde_voorziening" is "so"
      En "lopende_tlv" is "sbo"
      En "lopende_tlv_tot" is "31 juli 2027"
      Als de aanvraag wordt beoordeeld
      Dan is "lopende_verklaring_volstaat" niet voldaan

  Regel: Een half dossier geeft vragen en nooit een afwijzing

    Voorbeeld: Van Pip is alleen de geboortedatum bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven       | waarde       |
        | geboortedatum | 2 maart 2019 |
      Als de aanvraag wordt beoordeeld
      Dan is het advies nog open
      En wordt gevraagd aan "school" naar "aanvrager"
