# language: nl
Functionaliteit: Misvattingen over de toelaatbaarheidsverklaring
  Wat vaak gedacht wordt en niet klopt. Elke regel hieronder zegt hoe het wel zit.

  Regel: Er zijn geen landelijke grenzen voor het IQ; een oude grens is hoogstens een aanwijzing

    Abstract Scenario: Een IQ van <iq> verandert niets aan de uitkomst voor Noor
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "iq_totaal" is "<iq>"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

      Voorbeelden:
        | iq  |
        | 54  |
        | 70  |
        | 110 |

  Regel: Ouders vragen geen verklaring aan

    Voorbeeld: De ouders van Sem sturen zelf een aanvraag
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "aanvrager" is "ouders"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "alleen_school_vraagt_aan"

  Regel: Instemming van de ouders is geen voorwaarde, gehoord worden wel

    Voorbeeld: De ouders van Lotte zijn het niet eens en konden reageren
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is "oneens"
      En "zienswijze_ouders_gevraagd" is "ja"
      En "meerpartijenoverleg" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "toelaatbaar_sbo"
      En is er niet het gebrek "zienswijze_ontbreekt"

    Voorbeeld: De ouders van Daan zijn het niet eens en konden niet reageren
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is "oneens"
      En "zienswijze_ouders_gevraagd" is "nee"
      En "meerpartijenoverleg" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "toelaatbaar_sbo"
      En is er het gebrek "zienswijze_ontbreekt"
      En mag het besluit pas na herstel worden afgegeven

  Regel: Een verklaring is geen plek

    Voorbeeld: Op de sbo-school voor Mila is nu geen plaats
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "plaats_besproken" is "geen_plaats"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "toelaatbaar_sbo"
      En is er het gebrek "geen_plaats_op_beoogde_school"
      En mag het besluit worden afgegeven

  Regel: Een verklaring geldt voor elke sbo-school of so-school in Nederland

    Voorbeeld: Het besluit over Yara noemt één school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluit_noemt_een_school" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is er het gebrek "beperkt_tot_een_school"

  Regel: Voor cluster 1 en 2 geeft een samenwerkingsverband geen verklaring

    Voorbeeld: Voor Tess wordt een school voor slechtziende kinderen gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "gevraagde_voorziening" is "so_cluster_1_2"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "naar_instelling_cluster_1_2"

  Regel: De school beslist welk verband bevoegd is, en niet het huis

    Voorbeeld: Guus woont in Leeuwarden en gaat in Groningen naar de basisschool
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_woonplaats" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "verband_is_dit_verband" voldaan
      En is de uitkomst "toelaatbaar_sbo"

    Voorbeeld: Fenna gaat in Leeuwarden naar de basisschool en de beoogde sbo-school staat in Groningen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "postcode_beoogde_school" is "9712"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "doorzenden"

  Regel: Een jaar is te kort: de rest van dit schooljaar komt erbij

    Abstract Scenario: Een verklaring die in november ingaat en eindigt op <einde>
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "<dossier>"
      En "voorgestelde_einddatum" is "<einde>"
      Als de aanvraag wordt beoordeeld
      Dan is "einddatum_lang_genoeg" <oordeel>

      Voorbeelden: Voor het sbo geldt hetzelfde als voor het so
        | dossier                 | einde        | oordeel      |
        | compleet/sbo-toegekend  | 31 juli 2027 | niet voldaan |
        | compleet/sbo-toegekend  | 31 juli 2028 | voldaan      |
        | compleet/so-met-emb     | 31 juli 2027 | niet voldaan |
        | compleet/so-met-emb     | 31 juli 2028 | voldaan      |

  Regel: De wet geeft het samenwerkingsverband acht weken, en niet zes

    Voorbeeld: De aanvraag voor Pip kwam op 5 oktober 2026 binnen
      Gegeven de regels van "po2001" op 24 november 2026
      En "ontvangstdatum_aanvraag" is "5 oktober 2026"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "beslissen_op_aanvraag" op 30 november 2026
      En is de termijn "beslissen_op_aanvraag" bijna voorbij

  Regel: Het hoorrecht van de leerling gaat over het ontwikkelingsperspectief en houdt een verklaring niet tegen

    Voorbeeld: In het OPP van Ties staat niet wat hij zelf vindt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_stem_van_leerling" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is er het gebrek "leerling_niet_in_opp"
      En mag het besluit worden afgegeven

  Regel: Een advies van een commissie is niet genoeg

    Voorbeeld: De twee deskundigen van Saar schreven samen één advies
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "deskundigenadviezen" is "eigen_advies" "nee"
      En in regel 2 van "deskundigenadviezen" is "eigen_advies" "nee"
      Als de aanvraag wordt beoordeeld
      Dan is er het gebrek "adviezen_niet_apart"
      En mag het besluit pas na herstel worden afgegeven

  Regel: De orthopedagoog van de school zelf kan de deskundige niet zijn

    Voorbeeld: De eerste deskundige van Bram werkt op zijn school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "deskundigenadviezen" is "band" "school"
      Als de aanvraag wordt beoordeeld
      Dan is er het gebrek "deskundige_niet_onafhankelijk"

  Regel: Twee orthopedagogen zijn niet per se fout

    Voorbeeld: Beide deskundigen van Otis zijn orthopedagoog
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "beroep" "orthopedagoog"
      Als de aanvraag wordt beoordeeld
      Dan is er het gebrek "twee_orthopedagogen"
      En mag het besluit worden afgegeven

  Regel: Ook een weigering vraagt twee adviezen

    Voorbeeld: De aanvraag voor Jayden wordt geweigerd zonder adviezen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En "besluit_soort" is "weigeren"
      En de lijst "deskundigenadviezen" is leeg
      Als de aanvraag wordt beoordeeld
      Dan is er het gebrek "te_weinig_adviezen"
      En mag het besluit niet worden afgegeven

  Regel: De twaalf weken voor een beslissing op bezwaar tellen vanaf het einde van de bezwaartermijn

    Voorbeeld: Het besluit over Finn is op 1 september 2026 verzonden
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_bekendgemaakt_op" is "1 september 2026"
      En "bezwaar_ontvangen_op" is "15 september 2026"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "bezwaar_maken" op 13 oktober 2026
      En eindigt de termijn "beslissen_op_bezwaar" op 5 januari 2027

  Regel: Wie in een residentiële instelling verblijft, heeft voor de school daarbij geen verklaring nodig

    Voorbeeld: Noah verblijft in een instelling en gaat naar de school die daarbij hoort
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "verblijf" is "residentieel"
      En "school_hoort_bij_instelling" is "ja"
      En "verklaring_van_instelling" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "geen_tlv_nodig"

  Regel: Ook bij een ernstige meervoudige beperking eindigt de verklaring bij de leeftijdsgrens

    Voorbeeld: Voor Evi wordt een verklaring tot haar achttiende gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "voorgestelde_einddatum" is "31 juli 2038"
      Als de aanvraag wordt beoordeeld
      Dan is er het gebrek "einddatum_na_leeftijdsgrens"
      En mag het besluit niet worden afgegeven

  Regel: Een leeg budget is geen grond om te weigeren

    Voorbeeld: De aanvraag voor Liam wordt geweigerd omdat het geld op is
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En "besluit_soort" is "weigeren"
      En "reden_van_weigering" is "geld_of_plaats"
      Als de aanvraag wordt beoordeeld
      Dan is er het gebrek "weigering_zonder_grond"

  Regel: Hoogbegaafd zijn alleen vraagt geen verklaring

    Voorbeeld: Voor Nora wordt alleen om hoogbegaafdheid een verklaring gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "hoofdreden" is "alleen_hoogbegaafd"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "basisondersteuning_volstaat"

  Regel: Wat niet verplicht is, telt niet tegen de leerling

    Voorbeeld: Van Sofie ontbreekt alles wat alleen een aanwijzing is
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "iq_totaal" is niet bekend
      En "leergebieden" is niet bekend
      En "haalt_1f" is niet bekend
      En "leergegevens_van" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

  Regel: Verhuizen brengt een verklaring niet over: zij blijft gelden, ook in een ander gebied

    Voorbeeld: Milan heeft een verklaring voor het sbo, verhuist naar Leeuwarden en gaat daar naar een andere sbo-school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "inschrijving" is "sbo"
      En "postcode_woonplaats" is "8911"
      En "postcode_beoogde_school" is "8911"
      En "lopende_tlv" is "sbo"
      En "lopende_tlv_tot" is "31 juli 2028"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "geen_tlv_nodig"

  Regel: De termijn van de school staat niet stil terwijl het samenwerkingsverband beslist

    Voorbeeld: De aanvraag voor Jonas werd drie weken aangevuld
      Gegeven de regels van "po2001" op 24 november 2026
      En "aanmelddatum" is "5 oktober 2026"
      En "ontvangstdatum_aanvraag" is "5 oktober 2026"
      En "aanvulling_gevraagd" is "ja"
      En "dagen_opgeschort" is "21"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "school_beslist_over_toelating" op 16 november 2026
      En eindigt de termijn "beslissen_na_stilstand" op 21 december 2026

  Regel: De geschillencommissie en het schoolbestuur gaan niet over de verklaring, en een bezwaar niet over de toelating

    Voorbeeld: De ouders van Amber maken bezwaar tegen de toelating op een school
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "geschil_over" is "toelating"
      Als de aanvraag wordt beoordeeld
      Dan is er het gebrek "geschil_hoort_elders"

  Regel: De categorie volgt uit wat de leerling nodig heeft, en niet uit een diagnose

    Abstract Scenario: Vera heeft een motorische stoornis, en de commissie vindt categorie <categorie> passend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "emb_aanvraag" is "nee"
      En "motorische_stoornis" is "ja"
      En "gevraagde_categorie" is "<categorie>"
      En de "commissie" oordeelt over "bekostigingscategorie": "<categorie>"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "toelaatbaar_so"
      En is er niet het gebrek "categorie_niet_onderbouwd"
      En mag het besluit worden afgegeven

      Voorbeelden:
        | categorie |
        | laag      |
        | midden    |
        | hoog      |

  Regel: Een leerling mag in het so blijven tot en met het schooljaar waarin hij veertien wordt

    Abstract Scenario: De verklaring van Joris, die in mei 2032 veertien wordt, eindigt in <jaar>
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "gevraagde_voorziening" is "so"
      En "voorgestelde_einddatum" is "31 juli <jaar>"
      Als de aanvraag wordt beoordeeld
      Dan is "einddatum_binnen_leeftijd" <oordeel>

      Voorbeelden: Niet met twaalf of dertien
        | jaar | oordeel      |
        | 2031 | voldaan      |
        | 2032 | voldaan      |
        | 2033 | niet voldaan |

  Regel: Een medisch kinderdagverblijf vraagt geen verklaring aan

    Voorbeeld: Het kinderdagverblijf van Lieke stuurt zelf een aanvraag
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "aanvrager" is "ander"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "alleen_school_vraagt_aan"
