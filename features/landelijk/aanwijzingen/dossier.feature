# language: nl
Functionaliteit: Geleende aanwijzingen over de gegevens in het dossier
  Deze grenzen komen uit vervallen landelijke criteria en uit het voortgezet onderwijs. Zij zeggen of de gegevens recent en bruikbaar zijn.
  Een aanwijzing beslist nooit alleen: zij vraagt om een oordeel van een mens en geeft hoogstens een waarschuwing.

  @datums_kloppen_met_elkaar
  Regel: De datums in het dossier kloppen met elkaar

    Voorbeeld: In het dossier van Noor klopt elke datum
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "datums_kloppen_met_elkaar" voldaan
      En is er niet het gebrek "datums_kloppen_niet"

    Voorbeeld: De hulp aan Sem eindigt voordat zij begint
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "interventies" is "geeindigd_op" "1 januari 2020"
      Als de aanvraag wordt beoordeeld
      Dan is "datums_kloppen_met_elkaar" niet voldaan
      En is er het gebrek "datums_kloppen_niet"

    Voorbeeld: Yara is ingeschreven voor zij geboren is
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "inschrijfdatum" is "13 mei 2018"
      Als de aanvraag wordt beoordeeld
      Dan is "datums_kloppen_met_elkaar" niet voldaan

    Voorbeeld: Van de hulp aan Daan is niet bekend wanneer zij eindigde
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "interventies" is "geeindigd_op" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "datums_kloppen_met_elkaar" nog niet te zeggen
      En mag het besluit worden afgegeven

  @extra_hulp_een_half_jaar
  Regel: Er is minstens een half jaar extra hulp gegeven, of er is een reden waarom dat niet hoefde

    Voorbeeld: Noor kreeg bijna een heel schooljaar extra hulp
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "extra_hulp_een_half_jaar" voldaan
      En is er niet het gebrek "extra_hulp_te_kort"
      En is de waarde van "maanden_extra_hulp" "9"

    Voorbeeld: Sem kreeg een paar maanden extra hulp, en dat houdt het besluit niet tegen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "interventies" is "geeindigd_op" "19 december 2025"
      En "reden_zonder_poging" is "geen"
      Als de aanvraag wordt beoordeeld
      Dan is "extra_hulp_een_half_jaar" niet voldaan
      En is er het gebrek "extra_hulp_te_kort"
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Van Lotte is niet bekend welke hulp er is geweest
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "interventies" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "extra_hulp_een_half_jaar" nog niet te zeggen
      En is er niet het gebrek "extra_hulp_te_kort"

    Voorbeeld: Van de extra hulp aan Mila is niet bekend wanneer die stopte
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "interventies" is "geeindigd_op" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "extra_hulp_een_half_jaar" nog niet te zeggen

    Voorbeeld: Ties zat nog niet op een basisschool
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "extra_hulp_een_half_jaar" niet van toepassing
      En is er niet het gebrek "extra_hulp_te_kort"

    Voorbeeld: Voor Bram vraagt de school alleen een arrangement
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "extra_hulp_een_half_jaar" niet van toepassing

    Abstract Scenario: Extra hulp van ongeveer een half jaar
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "interventies" is "begonnen_op" "<begin>"
      En in regel 2 van "interventies" is "geeindigd_op" "<einde>"
      En "reden_zonder_poging" is "geen"
      Als de aanvraag wordt beoordeeld
      Dan is "extra_hulp_een_half_jaar" <oordeel>

      Voorbeelden: Vanaf het begin van het schooljaar
        | begin            | einde            | oordeel      |
        | 1 september 2025 | 27 februari 2026 | niet voldaan |
        | 1 september 2025 | 1 maart 2026     | voldaan      |
        | 1 september 2025 | 2 maart 2026     | voldaan      |

      Voorbeelden: Tot de schrikkeldag
        | begin            | einde            | oordeel      |
        | 29 augustus 2023 | 27 februari 2024 | niet voldaan |
        | 29 augustus 2023 | 29 februari 2024 | voldaan      |
        | 29 augustus 2023 | 1 maart 2024     | voldaan      |

    Abstract Scenario: Welke hulp als extra hulp telt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "interventies"
        | soort_hulp          | begonnen_op      | geeindigd_op     | geevalueerd | effect       |
        | basisondersteuning  | 2 september 2024 | 27 juni 2025     | ja          | onvoldoende  |
        | extra_ondersteuning | 1 september 2025 | 19 december 2025 | ja          | onvoldoende  |
      En in regel 1 van "interventies" is "soort_hulp" "<hulp>"
      En "reden_zonder_poging" is "geen"
      Als de aanvraag wordt beoordeeld
      Dan is "extra_hulp_een_half_jaar" <oordeel>

      Voorbeelden:
        | hulp                | oordeel      |
        | basisondersteuning  | niet voldaan |
        | extra_ondersteuning | voldaan      |
        | jeugdhulp           | voldaan      |
        | voorschools         | voldaan      |

    Abstract Scenario: De hulp duurde kort, en er is een reden genoemd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "interventies" is "geeindigd_op" "19 december 2025"
      En "reden_zonder_poging" is "<reden>"
      Als de aanvraag wordt beoordeeld
      Dan is "extra_hulp_een_half_jaar" <oordeel>

      Voorbeelden:
        | reden                    | oordeel      |
        | eerste_inschrijving      | voldaan      |
        | emb                      | voldaan      |
        | veiligheid               | voldaan      |
        | deskundige_verwacht_niet | voldaan      |
        | geen                     | niet voldaan |

    Voorbeeld: De hulp aan Evi duurde kort, maar er is spoed
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "interventies" is "geeindigd_op" "19 december 2025"
      En "reden_zonder_poging" is "geen"
      En "spoed" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "extra_hulp_een_half_jaar" voldaan
      En is er niet het gebrek "extra_hulp_te_kort"

    Voorbeeld: Waarom de hulp aan Teun zo kort duurde, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "interventies" is "geeindigd_op" "19 december 2025"
      En "reden_zonder_poging" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "extra_hulp_een_half_jaar" nog niet te zeggen

  @opp_lang_genoeg_gevolgd
  Regel: Er is minstens een half jaar met het ontwikkelingsperspectief gewerkt, tenzij er spoed is

    Voorbeeld: Met het ontwikkelingsperspectief van Noor wordt sinds februari gewerkt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_lang_genoeg_gevolgd" voldaan
      En is de waarde van "maanden_opp" "9"

    Voorbeeld: Het ontwikkelingsperspectief van Daan is van september
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_vastgesteld_op" is "14 september 2026"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_lang_genoeg_gevolgd" niet voldaan
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Het ontwikkelingsperspectief van Fenna is van september, maar er is spoed
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_vastgesteld_op" is "14 september 2026"
      En "spoed" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_lang_genoeg_gevolgd" voldaan

    Voorbeeld: Van het ontwikkelingsperspectief van Yara is de datum niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_vastgesteld_op" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "opp_lang_genoeg_gevolgd" nog niet te zeggen

    Voorbeeld: Over Otis is niet bekend of er spoed is
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_vastgesteld_op" is "14 september 2026"
      En "spoed" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "opp_lang_genoeg_gevolgd" nog niet te zeggen

    Voorbeeld: Voor Pip is er nog geen ontwikkelingsperspectief
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_aanwezig" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_lang_genoeg_gevolgd" niet van toepassing

    Abstract Scenario: Een ontwikkelingsperspectief van ongeveer een half jaar oud
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "opp_vastgesteld_op" is "<vastgesteld>"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_lang_genoeg_gevolgd" <oordeel>

      Voorbeelden:
        | vastgesteld | oordeel      |
        | 23 mei 2026 | voldaan      |
        | 24 mei 2026 | voldaan      |
        | 25 mei 2026 | niet voldaan |

  @leergegevens_recent
  Regel: De gegevens uit het leerlingvolgsysteem zijn hoogstens een half jaar oud

    Voorbeeld: De laatste toetsen van Noor zijn van september
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "leergegevens_van" is "21 september 2026"
      Als de aanvraag wordt beoordeeld
      Dan is "leergegevens_recent" voldaan
      En is de waarde van "leergegevens_vers_tot" "21 maart 2027"

    Voorbeeld: De laatste toetsen van Jayden zijn van een jaar geleden
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "leergegevens_van" is "24 november 2025"
      Als de aanvraag wordt beoordeeld
      Dan is "leergegevens_recent" niet voldaan
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Van Tess is niet bekend wanneer de laatste toetsen waren
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "leergegevens_van" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "leergegevens_recent" nog niet te zeggen
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Ties zat nog niet op school en heeft geen toetsen gemaakt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "leergegevens_recent" niet van toepassing

    Abstract Scenario: Toetsen van ongeveer een half jaar oud
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "leergegevens_van" is "<dag van toetsen>"
      Als de aanvraag wordt beoordeeld
      Dan is "leergegevens_recent" <oordeel>

      Voorbeelden:
        | dag van toetsen  | oordeel      |
        | 24 november 2026 | voldaan      |
        | 25 mei 2026      | voldaan      |
        | 24 mei 2026      | voldaan      |
        | 23 mei 2026      | niet voldaan |
        | 24 april 2026    | niet voldaan |

    Abstract Scenario: Bij welke inschrijving er toetsen horen te zijn
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "inschrijving" is "<inschrijving>"
      En "leergegevens_van" is "21 september 2026"
      Als de aanvraag wordt beoordeeld
      Dan is "leergegevens_recent" <oordeel>

      Voorbeelden:
        | inschrijving | oordeel             |
        | basisschool  | voldaan             |
        | sbo          | voldaan             |
        | so           | voldaan             |
        | nergens      | niet van toepassing |

  @intelligentieonderzoek_recent
  Regel: Het intelligentieonderzoek is hoogstens twee jaar oud, of de deskundige zegt dat het nog een goed beeld geeft

    Voorbeeld: Noor is in juni onderzocht
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "iq_onderzoek_van" is "11 juni 2026"
      Als de aanvraag wordt beoordeeld
      Dan is "intelligentieonderzoek_recent" voldaan
      En is de waarde van "iq_onderzoek_vers_tot" "11 juni 2028"

    Voorbeeld: Het onderzoek van Sem is drie jaar oud en geeft geen goed beeld meer
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "iq_onderzoek_van" is "24 november 2023"
      En de "deskundige" oordeelt over "onderzoek_nog_actueel": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "intelligentieonderzoek_recent" niet voldaan

    Voorbeeld: Het onderzoek van Lotte is drie jaar oud en geeft nog een goed beeld
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "iq_onderzoek_van" is "24 november 2023"
      En de "deskundige" oordeelt over "onderzoek_nog_actueel": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "intelligentieonderzoek_recent" voldaan

    Voorbeeld: Of het oude onderzoek van Mila nog een goed beeld geeft, zegt alleen een deskundige
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "iq_onderzoek_van" is "24 november 2023"
      En "onderzoek_nog_actueel" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "intelligentieonderzoek_recent" aan een mens
      En wordt gevraagd aan "deskundige" naar "onderzoek_nog_actueel"

    Voorbeeld: Van Daan is niet bekend wanneer hij is onderzocht
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "iq_onderzoek_van" is niet bekend
      En "onderzoek_nog_actueel" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "intelligentieonderzoek_recent" nog niet te zeggen

    Abstract Scenario: Een intelligentieonderzoek van ongeveer twee jaar oud
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "iq_onderzoek_van" is "<dag van onderzoek>"
      En de "deskundige" oordeelt over "onderzoek_nog_actueel": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "intelligentieonderzoek_recent" <oordeel>

      Voorbeelden:
        | dag van onderzoek | oordeel      |
        | 25 november 2024  | voldaan      |
        | 24 november 2024  | voldaan      |
        | 23 november 2024  | niet voldaan |
        | 24 oktober 2024   | niet voldaan |

    Abstract Scenario: Bij welke reden het intelligentieonderzoek telt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "hoofdreden" is "<reden>"
      En "iq_onderzoek_van" is "11 juni 2026"
      Als de aanvraag wordt beoordeeld
      Dan is "intelligentieonderzoek_recent" <oordeel>

      Voorbeelden:
        | reden      | oordeel             |
        | leren      | voldaan             |
        | combinatie | voldaan             |
        | gedrag     | voldaan             |
        | lichaam    | niet van toepassing |

  @ander_onderzoek_recent
  Regel: Medisch of logopedisch onderzoek is hoogstens een jaar oud, of de deskundige zegt dat het nog een goed beeld geeft

    Voorbeeld: De arts zag Fenna in augustus
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "hoofdreden" is "lichaam"
      En "ander_onderzoek_van" is "20 augustus 2026"
      Als de aanvraag wordt beoordeeld
      Dan is "ander_onderzoek_recent" voldaan
      En is de waarde van "ander_onderzoek_vers_tot" "20 augustus 2027"

    Voorbeeld: Het verslag van de arts van Yara is twee jaar oud en geeft geen goed beeld meer
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "hoofdreden" is "lichaam"
      En "ander_onderzoek_van" is "24 november 2024"
      En de "deskundige" oordeelt over "onderzoek_nog_actueel": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "ander_onderzoek_recent" niet voldaan

    Voorbeeld: Het verslag van de arts van Otis is twee jaar oud en klopt nog
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "hoofdreden" is "lichaam"
      En "ander_onderzoek_van" is "24 november 2024"
      En de "deskundige" oordeelt over "onderzoek_nog_actueel": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "ander_onderzoek_recent" voldaan

    Voorbeeld: Of het oude verslag van de arts van Pip nog klopt, zegt alleen een deskundige
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "hoofdreden" is "lichaam"
      En "ander_onderzoek_van" is "24 november 2024"
      En "onderzoek_nog_actueel" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "ander_onderzoek_recent" aan een mens
      En wordt gevraagd aan "deskundige" naar "onderzoek_nog_actueel"

    Voorbeeld: Van Ties is niet bekend wanneer de arts hem onderzocht
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "ander_onderzoek_van" is niet bekend
      En "onderzoek_nog_actueel" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "ander_onderzoek_recent" nog niet te zeggen

    Abstract Scenario: Een medisch onderzoek van ongeveer een jaar oud
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "hoofdreden" is "lichaam"
      En "ander_onderzoek_van" is "<dag van onderzoek>"
      En de "deskundige" oordeelt over "onderzoek_nog_actueel": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "ander_onderzoek_recent" <oordeel>

      Voorbeelden:
        | dag van onderzoek | oordeel      |
        | 25 november 2025  | voldaan      |
        | 24 november 2025  | voldaan      |
        | 23 november 2025  | niet voldaan |
        | 24 oktober 2025   | niet voldaan |

    Abstract Scenario: Bij welke reden medisch onderzoek telt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "hoofdreden" is "<reden>"
      En "ander_onderzoek_van" is "20 augustus 2026"
      Als de aanvraag wordt beoordeeld
      Dan is "ander_onderzoek_recent" <oordeel>

      Voorbeelden:
        | reden      | oordeel             |
        | lichaam    | voldaan             |
        | combinatie | voldaan             |
        | leren      | niet van toepassing |
        | gedrag     | niet van toepassing |

  @iq_goed_onderzocht
  Regel: Een IQ telt alleen als het komt uit een individueel onderzoek door een bevoegde deskundige

    Voorbeeld: Het IQ van Noor komt uit een individueel onderzoek
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "iq_individueel_onderzocht" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "iq_goed_onderzocht" voldaan

    Voorbeeld: Het IQ van Jayden komt uit een groepstest in de klas
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "iq_individueel_onderzocht" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "iq_goed_onderzocht" niet voldaan
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Van Tess is niet bekend hoe het IQ is onderzocht
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "iq_individueel_onderzocht" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "iq_goed_onderzocht" nog niet te zeggen
      En wordt gevraagd aan "deskundige" naar "iq_individueel_onderzocht"
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Bij Finn gaat het alleen om gedrag, dan hoeft er geen IQ te zijn
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "hoofdreden" is "gedrag"
      Als de aanvraag wordt beoordeeld
      Dan is "iq_goed_onderzocht" niet van toepassing

  @gedrag_in_kaart
  Regel: Gaat het om gedrag, dan zijn er minstens twee uitgewerkte vragenlijsten

    Voorbeeld: De ouders en de leraar van Saar vulden elk een vragenlijst in
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "hoofdreden" is "gedrag"
      En "gedragsvragenlijsten" is "2"
      Als de aanvraag wordt beoordeeld
      Dan is "gedrag_in_kaart" voldaan

    Voorbeeld: Over Finn is er maar één vragenlijst
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "hoofdreden" is "gedrag"
      En "gedragsvragenlijsten" is "1"
      Als de aanvraag wordt beoordeeld
      Dan is "gedrag_in_kaart" niet voldaan

    Voorbeeld: Hoeveel vragenlijsten er over Ties zijn, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "gedragsvragenlijsten" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "gedrag_in_kaart" nog niet te zeggen

    Voorbeeld: Bij Noor gaat het alleen om leren
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "gedrag_in_kaart" niet van toepassing

    Abstract Scenario: Hoeveel vragenlijsten genoeg zijn
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "hoofdreden" is "<reden>"
      En "gedragsvragenlijsten" is "<aantal>"
      Als de aanvraag wordt beoordeeld
      Dan is "gedrag_in_kaart" <oordeel>

      Voorbeelden:
        | reden      | aantal | oordeel             |
        | gedrag     | 0      | niet voldaan        |
        | gedrag     | 1      | niet voldaan        |
        | gedrag     | 2      | voldaan             |
        | gedrag     | 3      | voldaan             |
        | combinatie | 1      | niet voldaan        |
        | combinatie | 2      | voldaan             |
        | lichaam    | 1      | niet van toepassing |

  @dossier_geeft_recent_beeld
  Regel: De gegevens in het dossier geven een recent beeld, of een mens vond ze goed genoeg

    Voorbeeld: Alle gegevens over Noor zijn recent
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "leergegevens_van" is "21 september 2026"
      En "iq_onderzoek_van" is "11 juni 2026"
      En "iq_individueel_onderzocht" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "dossier_geeft_recent_beeld" voldaan
      En is er niet het gebrek "dossier_zonder_recent_beeld"
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: De toetsen van Sem zijn oud, en de commissie vindt dat zij nog een goed beeld geven
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "leergegevens_van" is "24 november 2025"
      En de "commissie" oordeelt over "dossiergegevens_gewogen": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "leergegevens_recent" niet voldaan
      En is "dossier_geeft_recent_beeld" voldaan
      En is er niet het gebrek "dossier_zonder_recent_beeld"
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: De toetsen van Lotte zijn oud, en volgens de deskundige klopt het beeld niet meer
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "leergegevens_van" is "24 november 2025"
      En de "deskundige" oordeelt over "dossiergegevens_gewogen": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "dossier_geeft_recent_beeld" niet voldaan
      En is er het gebrek "dossier_zonder_recent_beeld"
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: De toetsen van Mila zijn oud en niemand heeft er nog naar gekeken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "leergegevens_van" is "24 november 2025"
      En "dossiergegevens_gewogen" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "dossier_geeft_recent_beeld" aan een mens
      En wordt gevraagd aan "commissie" naar "dossiergegevens_gewogen"
      En is er niet het gebrek "dossier_zonder_recent_beeld"
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Van Daan is niet bekend hoe oud de gegevens zijn
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "dossier_geeft_recent_beeld" nog niet te zeggen
      En is er niet het gebrek "dossier_zonder_recent_beeld"
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Voor Bram, die een arrangement krijgt, geldt deze aanwijzing niet
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "dossier_geeft_recent_beeld" niet van toepassing
      En is er niet het gebrek "dossier_zonder_recent_beeld"

    Abstract Scenario: Elk deel van het dossier kan maken dat een mens moet kijken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "hoofdreden" is "combinatie"
      En "opp_vastgesteld_op" is "12 februari 2026"
      En "leergegevens_van" is "21 september 2026"
      En "iq_onderzoek_van" is "11 juni 2026"
      En "iq_individueel_onderzocht" is "ja"
      En "ander_onderzoek_van" is "20 augustus 2026"
      En "gedragsvragenlijsten" is "2"
      En "<gegeven>" is "<waarde>"
      En de "deskundige" oordeelt over "onderzoek_nog_actueel": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "dossier_geeft_recent_beeld" <oordeel>
      En is er niet het gebrek "dossier_zonder_recent_beeld"

      Voorbeelden:
        | gegeven                   | waarde            | oordeel      |
        | opp_vastgesteld_op        | 12 februari 2026  | voldaan      |
        | opp_vastgesteld_op        | 14 september 2026 | aan een mens |
        | leergegevens_van          | 24 november 2025  | aan een mens |
        | iq_onderzoek_van          | 24 november 2023  | aan een mens |
        | ander_onderzoek_van       | 24 november 2024  | aan een mens |
        | iq_individueel_onderzocht | nee               | aan een mens |
        | gedragsvragenlijsten      | 1                 | aan een mens |

  @datums_kloppen_met_elkaar @ander_onderzoek_recent @gedrag_in_kaart @intelligentieonderzoek_recent @iq_goed_onderzocht @leergegevens_recent @opp_lang_genoeg_gevolgd
  Regel: Het dossier wordt alleen zo bekeken bij sbo of so

    Abstract Scenario: Bij een plaats op een gewone school geldt deze eis aan het dossier niet
      Gegeven de regels van "po2001" op 24 november 2026
      En "gevraagde_voorziening" is "regulier"
      Als de aanvraag wordt beoordeeld
      Dan is "<criterium>" niet van toepassing

      Voorbeelden:
        | criterium                     |
        | datums_kloppen_met_elkaar     |
        | ander_onderzoek_recent        |
        | gedrag_in_kaart               |
        | intelligentieonderzoek_recent |
        | iq_goed_onderzocht            |
        | leergegevens_recent           |
        | opp_lang_genoeg_gevolgd       |
