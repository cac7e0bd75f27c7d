# language: nl
Functionaliteit: Bezwaar tegen het besluit
  Wie het niet eens is met een besluit over een verklaring, kan binnen zes weken bezwaar maken bij het samenwerkingsverband.
  Een onafhankelijke commissie adviseert daarover. Iemand anders dan de eerste beslisser weegt de zaak opnieuw, met de feiten van nu.

  @bezwaarmaker_belanghebbende
  Regel: Bezwaar maken kan alleen wie bij het besluit een eigen belang heeft

    Voorbeeld: De moeder van Noor maakt bezwaar
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "bezwaar_door" is "ouder"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaarmaker_belanghebbende" voldaan
      En is er niet het gebrek "geen_belanghebbende"

    Voorbeeld: De buurman van Sem maakt bezwaar
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "bezwaar"
      En "bezwaar_door" is "geen_belanghebbende"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaarmaker_belanghebbende" niet voldaan
      En is er het gebrek "geen_belanghebbende"
      En mag het besluit niet worden afgegeven

    Voorbeeld: Wie er over Lotte bezwaar maakt, is nog niet ingevuld
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "bezwaar_door" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaarmaker_belanghebbende" nog niet te zeggen

    Abstract Scenario: Wie bezwaar kan maken
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "<fase>"
      En "bezwaar_door" is "<wie>"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaarmaker_belanghebbende" <oordeel>

      Voorbeelden:
        | fase     | wie                 | oordeel             |
        | bezwaar  | school              | voldaan             |
        | bezwaar  | gemachtigde         | voldaan             |
        | bezwaar  | ander_belang        | voldaan             |
        | besluit  | geen_belanghebbende | niet van toepassing |
        | aanvraag | geen_belanghebbende | niet van toepassing |

  @bezwaar_met_belang
  Regel: De indiener kan met het bezwaar nog iets bereiken

    Voorbeeld: Bram zit al op het sbo, en zijn ouders willen andere redenen in het besluit
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "bezwaar_heeft_belang" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaar_met_belang" voldaan
      En is er niet het gebrek "geen_belang"

    Voorbeeld: De ouders van Fenna kregen al helemaal hun zin
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "bezwaar"
      En "bezwaar_heeft_belang" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaar_met_belang" niet voldaan
      En is er het gebrek "geen_belang"
      En mag het besluit niet worden afgegeven

    Voorbeeld: Wat het bezwaar voor Daan kan opleveren, is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "bezwaar_heeft_belang" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaar_met_belang" nog niet te zeggen

  @bezwaar_op_tijd
  Regel: Het bezwaar komt binnen zes weken, of er is een goede reden waarom het later kwam

    Voorbeeld: De ouders van Mila zijn op tijd
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      En "bezwaar_ontvangen_op" is "2 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaar_op_tijd" voldaan
      En is de waarde van "einde_bezwaartermijn" "16 november 2026"
      En is de waarde van "einde_posttermijn" "23 november 2026"
      En is er niet het gebrek "bezwaar_te_laat"

    Voorbeeld: De ouders van Otis zijn te laat en hebben daar geen goede reden voor
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "bezwaar"
      En "besluit_heeft_bezwaarclausule" is "ja"
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      En "bezwaar_ontvangen_op" is "20 november 2026"
      En "bezwaar_op_tijd_gepost" is "nee"
      En de "commissie" oordeelt over "te_laat_verschoonbaar": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaar_op_tijd" niet voldaan
      En is er het gebrek "bezwaar_te_laat"
      En mag het besluit niet worden afgegeven

    Voorbeeld: De vader van Yara lag in het ziekenhuis, en de commissie vindt dat een goede reden
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_heeft_bezwaarclausule" is "ja"
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      En "bezwaar_ontvangen_op" is "20 november 2026"
      En "bezwaar_op_tijd_gepost" is "nee"
      En de "commissie" oordeelt over "te_laat_verschoonbaar": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaar_op_tijd" voldaan

    Voorbeeld: In het besluit over Jayden stond niet dat bezwaar kon, en dat weegt een mens
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_heeft_bezwaarclausule" is "nee"
      En "besluit_bekendgemaakt_op" is "31 augustus 2026"
      En "bezwaar_ontvangen_op" is "20 november 2026"
      En "bezwaar_op_tijd_gepost" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaar_op_tijd" aan een mens

    Abstract Scenario: De laatste dag is een zaterdag en schuift naar maandag
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_bekendgemaakt_op" is "10 oktober 2026"
      En "bezwaar_ontvangen_op" is "<ontvangen>"
      En "bezwaar_op_tijd_gepost" is "nee"
      En de "commissie" oordeelt over "te_laat_verschoonbaar": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaar_op_tijd" <oordeel>

      Voorbeelden:
        | ontvangen        | oordeel      |
        | 20 november 2026 | voldaan      |
        | 23 november 2026 | voldaan      |
        | 24 november 2026 | niet voldaan |

    Voorbeeld: Het bezwaar over Pip is te laat en nog niemand vroeg naar de reden
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_heeft_bezwaarclausule" is "ja"
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      En "bezwaar_ontvangen_op" is "20 november 2026"
      En "bezwaar_op_tijd_gepost" is "nee"
      En "te_laat_verschoonbaar" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaar_op_tijd" aan een mens

    Voorbeeld: Wanneer het bezwaar over Tess binnenkwam, is nog niet ingevuld
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_heeft_bezwaarclausule" is "ja"
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      En "bezwaar_ontvangen_op" is niet bekend
      En "bezwaar_op_tijd_gepost" is "nee"
      En de "commissie" oordeelt over "te_laat_verschoonbaar": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaar_op_tijd" nog niet te zeggen

    Voorbeeld: Wanneer het besluit over Guus is bekendgemaakt, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_bekendgemaakt_op" is niet bekend
      En "bezwaar_ontvangen_op" is "16 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaar_op_tijd" nog niet te zeggen

    Voorbeeld: Over de aanvraag voor Saar is nog geen besluit, dus ook geen bezwaar
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "aanvraag"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaar_op_tijd" niet van toepassing

    Abstract Scenario: Het besluit is op maandag 5 oktober 2026 verzonden
      Gegeven de regels van "po2001" op 30 november 2026
      En "fase" is "bezwaar"
      En "besluit_heeft_bezwaarclausule" is "ja"
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      En "bezwaar_ontvangen_op" is "<ontvangen>"
      En "bezwaar_op_tijd_gepost" is "<gepost>"
      En de "commissie" oordeelt over "te_laat_verschoonbaar": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaar_op_tijd" <oordeel>

      Voorbeelden: Afgegeven bij het samenwerkingsverband
        | ontvangen        | gepost | oordeel      |
        | 6 oktober 2026   | nee    | voldaan      |
        | 15 november 2026 | nee    | voldaan      |
        | 16 november 2026 | nee    | voldaan      |
        | 17 november 2026 | nee    | niet voldaan |

      Voorbeelden: Op tijd op de post gedaan: dan mag het een week later aankomen
        | ontvangen        | gepost | oordeel      |
        | 17 november 2026 | ja     | voldaan      |
        | 22 november 2026 | ja     | voldaan      |
        | 23 november 2026 | ja     | voldaan      |
        | 24 november 2026 | ja     | niet voldaan |

  @bezwaar_binnen_termijn
  Regel: Komt een bezwaar na zes weken, dan vraagt het samenwerkingsverband eerst waarom

    Voorbeeld: Het bezwaar over Mila kwam op de laatste dag
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      En "bezwaar_ontvangen_op" is "16 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaar_binnen_termijn" voldaan
      En is er niet het gebrek "bezwaar_na_de_termijn"

    Voorbeeld: Het bezwaar over Otis kwam een dag te laat, en naar de reden is nog niet gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      En "bezwaar_ontvangen_op" is "17 november 2026"
      En "bezwaar_op_tijd_gepost" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaar_binnen_termijn" niet voldaan
      En is er het gebrek "bezwaar_na_de_termijn"
      En is er niet het gebrek "bezwaar_te_laat"

    Voorbeeld: Het bezwaar over Yara was op tijd gepost en kwam een week later aan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      En "bezwaar_ontvangen_op" is "23 november 2026"
      En "bezwaar_op_tijd_gepost" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaar_binnen_termijn" voldaan

    Voorbeeld: Het bezwaar over Tess kwam te laat, en ook met de post was dat te laat
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      En "bezwaar_ontvangen_op" is "24 november 2026"
      En "bezwaar_op_tijd_gepost" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaar_binnen_termijn" niet voldaan

    Voorbeeld: Wanneer het bezwaar over Guus binnenkwam, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      En "bezwaar_ontvangen_op" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaar_binnen_termijn" nog niet te zeggen
      En is er niet het gebrek "bezwaar_na_de_termijn"

    Voorbeeld: De commissie vindt de reden voor het late bezwaar over Pip goed; zij legt vast waarom
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      En "bezwaar_ontvangen_op" is "20 november 2026"
      En "bezwaar_op_tijd_gepost" is "nee"
      En de "commissie" oordeelt over "te_laat_verschoonbaar": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaar_op_tijd" voldaan
      En is er het gebrek "bezwaar_na_de_termijn"
      En is er niet het gebrek "bezwaar_te_laat"

    Voorbeeld: Over Saar is nog geen besluit
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "aanvraag"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaar_binnen_termijn" niet van toepassing

  @geschil_hoort_bij_bezwaar
  Regel: Het bezwaar gaat over de verklaring, en niet over toelating, verwijdering of het ontwikkelingsperspectief

    Voorbeeld: De ouders van Finn vinden de verklaring niet nodig
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "geschil_over" is "tlv"
      Als de aanvraag wordt beoordeeld
      Dan is "geschil_hoort_bij_bezwaar" voldaan
      En is er niet het gebrek "geschil_hoort_elders"

    Voorbeeld: De ouders van Evi zijn boos omdat een school haar niet toelaat
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "bezwaar"
      En "geschil_over" is "toelating"
      Als de aanvraag wordt beoordeeld
      Dan is "geschil_hoort_bij_bezwaar" niet voldaan
      En is er het gebrek "geschil_hoort_elders"
      En mag het besluit niet worden afgegeven

    Voorbeeld: Waarover het bezwaar over Milan gaat, is nog niet ingevuld
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "geschil_over" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "geschil_hoort_bij_bezwaar" nog niet te zeggen

    Abstract Scenario: Waarover een geschil kan gaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "<fase>"
      En "geschil_over" is "<onderwerp>"
      Als de aanvraag wordt beoordeeld
      Dan is "geschil_hoort_bij_bezwaar" <oordeel>

      Voorbeelden:
        | fase    | onderwerp    | oordeel             |
        | bezwaar | verwijdering | niet voldaan        |
        | bezwaar | opp          | niet voldaan        |
        | besluit | opp          | niet van toepassing |

  @heroverweging_naar_nu
  Regel: De zaak wordt in bezwaar opnieuw gewogen met de feiten van nu

    Voorbeeld: Het nieuwe onderzoek van Lina telt mee
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "heroverwogen_naar_nu" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "heroverweging_naar_nu" voldaan
      En is er niet het gebrek "niet_opnieuw_gewogen"

    Voorbeeld: Teun gaat sinds de zomer vooruit, en daar is niet naar gekeken
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "heroverwogen_naar_nu" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "heroverweging_naar_nu" niet voldaan
      En is er het gebrek "niet_opnieuw_gewogen"

    Voorbeeld: Of nieuwe feiten over Isa zijn meegewogen, is nog niet nagegaan
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "heroverwogen_naar_nu" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "heroverweging_naar_nu" nog niet te zeggen

  @andere_beslisser
  Regel: Wie het besluit onder mandaat nam, beslist niet ook op het bezwaar

    Voorbeeld: Over het bezwaar van de ouders van Noor beslist het bestuur
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_genomen_door" is "gemandateerde"
      En "andere_beslisser_op_bezwaar" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "andere_beslisser" voldaan
      En is er niet het gebrek "zelfde_beslisser"

    Voorbeeld: De directeur die over Sem besliste, beslist ook op het bezwaar
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_genomen_door" is "gemandateerde"
      En "andere_beslisser_op_bezwaar" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "andere_beslisser" niet voldaan
      En is er het gebrek "zelfde_beslisser"

    Voorbeeld: Wie er op het bezwaar over Lotte beslist, is nog niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_genomen_door" is "gemandateerde"
      En "andere_beslisser_op_bezwaar" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "andere_beslisser" nog niet te zeggen

  @bezwaaradvies_gevolgd_of_uitgelegd
  Regel: De beslissing volgt het advies van de bezwaarcommissie, of legt uit waarom niet

    Voorbeeld: Over Bram wordt beslist zoals de commissie adviseert
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "wijkt_af_van_bezwaaradvies" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaaradvies_gevolgd_of_uitgelegd" voldaan
      En is er niet het gebrek "afwijking_bezwaaradvies"

    Voorbeeld: Over Fenna wordt anders beslist, met uitleg en met het advies erbij
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "wijkt_af_van_bezwaaradvies" is "ja"
      En "afwijking_bezwaaradvies_uitgelegd" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaaradvies_gevolgd_of_uitgelegd" voldaan

    Voorbeeld: Over Mila wordt zonder uitleg anders beslist
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "wijkt_af_van_bezwaaradvies" is "ja"
      En "afwijking_bezwaaradvies_uitgelegd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaaradvies_gevolgd_of_uitgelegd" niet voldaan
      En is er het gebrek "afwijking_bezwaaradvies"

    Voorbeeld: Over Otis wordt anders beslist, en de uitleg is nog niet nagelezen
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "wijkt_af_van_bezwaaradvies" is "ja"
      En "afwijking_bezwaaradvies_uitgelegd" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaaradvies_gevolgd_of_uitgelegd" nog niet te zeggen

    Voorbeeld: Of de beslissing over Jayden het advies volgt, is nog niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "wijkt_af_van_bezwaaradvies" is niet bekend
      En "afwijking_bezwaaradvies_uitgelegd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaaradvies_gevolgd_of_uitgelegd" nog niet te zeggen

  @bezwaarmaker_belanghebbende @bezwaar_met_belang @bezwaar_op_tijd @geschil_hoort_bij_bezwaar
  @heroverweging_naar_nu @andere_beslisser @bezwaaradvies_gevolgd_of_uitgelegd @naar_adviescommissie
  @beslissen_op_bezwaar
  Regel: Zolang er geen bezwaar is, vraagt de dienst er ook niet naar

    Abstract Scenario: Er is nog geen bezwaar
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "<fase>"
      Als de aanvraag wordt beoordeeld
      Dan is "bezwaarmaker_belanghebbende" niet van toepassing
      En is "bezwaar_met_belang" niet van toepassing
      En is "bezwaar_op_tijd" niet van toepassing
      En is "geschil_hoort_bij_bezwaar" niet van toepassing
      En is "heroverweging_naar_nu" niet van toepassing
      En is "andere_beslisser" niet van toepassing
      En is "bezwaaradvies_gevolgd_of_uitgelegd" niet van toepassing
      En is de termijn "naar_adviescommissie" niet van toepassing
      En is de termijn "beslissen_op_bezwaar" niet van toepassing

      Voorbeelden:
        | fase     |
        | aanvraag |
        | besluit  |

  @bezwaar_maken
  Regel: De termijn om bezwaar te maken is zes weken en begint de dag na de bekendmaking

    Voorbeeld: Het besluit over Noor is op maandag 5 oktober verzonden
      Gegeven de regels van "po2001" op 24 november 2026
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "bezwaar_maken" op 16 november 2026
      En is de termijn "bezwaar_maken" voorbij

    Voorbeeld: Het besluit over Sem is nog niet bekendgemaakt
      Gegeven de regels van "po2001" op 24 november 2026
      En "besluit_bekendgemaakt_op" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "bezwaar_maken" open

    Abstract Scenario: Bezwaar maken kan tot en met de laatste dag
      Gegeven de regels van "po2001" op <vandaag>
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "bezwaar_maken" <stand>

      Voorbeelden:
        | vandaag          | stand   |
        | 6 oktober 2026   | lopend  |
        | 15 november 2026 | lopend  |
        | 16 november 2026 | lopend  |
        | 17 november 2026 | voorbij |

    Abstract Scenario: Het einde van de bezwaartermijn schuift bij een weekend of feestdag naar de eerste werkdag
      Gegeven de regels van "po2001" op 1 juni 2028
      En "besluit_bekendgemaakt_op" is "<bekendgemaakt>"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "bezwaar_maken" op <einde>

      Voorbeelden: Een weekend
        | bekendgemaakt  | einde            |
        | 2 oktober 2026 | 13 november 2026 |
        | 3 oktober 2026 | 16 november 2026 |
        | 4 oktober 2026 | 16 november 2026 |
        | 5 oktober 2026 | 16 november 2026 |
        | 6 oktober 2026 | 17 november 2026 |

      Voorbeelden: Kerst en Nieuwjaar
        | bekendgemaakt    | einde            |
        | 12 november 2026 | 24 december 2026 |
        | 13 november 2026 | 28 december 2026 |
        | 16 november 2026 | 28 december 2026 |
        | 19 november 2026 | 31 december 2026 |
        | 20 november 2026 | 4 januari 2027   |
        | 23 november 2026 | 4 januari 2027   |

      Voorbeelden: Goede Vrijdag en Pasen
        | bekendgemaakt    | einde         |
        | 11 februari 2027 | 25 maart 2027 |
        | 12 februari 2027 | 30 maart 2027 |
        | 15 februari 2027 | 30 maart 2027 |
        | 16 februari 2027 | 30 maart 2027 |

      Voorbeelden: Koningsdag, Bevrijdingsdag, Hemelvaartsdag en Pinksteren
        | bekendgemaakt | einde         |
        | 15 maart 2027 | 26 april 2027 |
        | 16 maart 2027 | 28 april 2027 |
        | 23 maart 2027 | 4 mei 2027    |
        | 24 maart 2027 | 7 mei 2027    |
        | 25 maart 2027 | 7 mei 2027    |
        | 5 april 2027  | 18 mei 2027   |

      Voorbeelden: In de zomervakantie loopt de termijn gewoon door
        | bekendgemaakt | einde           |
        | 18 juni 2027  | 30 juli 2027    |
        | 19 juni 2027  | 2 augustus 2027 |
        | 21 juni 2027  | 2 augustus 2027 |

      Voorbeelden: Een schrikkeljaar
        | bekendgemaakt   | einde            |
        | 17 januari 2028 | 28 februari 2028 |
        | 18 januari 2028 | 29 februari 2028 |
        | 19 januari 2028 | 1 maart 2028     |

  @redenen_nasturen
  Regel: Na een besluit met spoed volgen de redenen binnen een week

    Abstract Scenario: Het spoedbesluit over Mila is bekendgemaakt op <bekendgemaakt>
      Gegeven de regels van "po2001" op 1 juni 2028
      En "fase" is "spoedbesluit"
      En "besluit_bekendgemaakt_op" is "<bekendgemaakt>"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "redenen_nasturen" op <einde>

      Voorbeelden:
        | bekendgemaakt    | einde            |
        | 16 november 2026 | 23 november 2026 |
        | 20 november 2026 | 27 november 2026 |

      Voorbeelden: Een week later is het zaterdag, zondag of Koningsdag
        | bekendgemaakt    | einde            |
        | 21 november 2026 | 30 november 2026 |
        | 22 november 2026 | 30 november 2026 |
        | 20 april 2027    | 28 april 2027    |

      Voorbeelden: Een schrikkeljaar
        | bekendgemaakt    | einde            |
        | 22 februari 2028 | 29 februari 2028 |
        | 23 februari 2028 | 1 maart 2028     |

    Abstract Scenario: Het spoedbesluit over Daan is op maandag 16 november 2026 bekendgemaakt
      Gegeven de regels van "po2001" op <vandaag>
      En "fase" is "spoedbesluit"
      En "besluit_bekendgemaakt_op" is "16 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "redenen_nasturen" <stand>

      Voorbeelden:
        | vandaag          | stand   |
        | 22 november 2026 | lopend  |
        | 23 november 2026 | lopend  |
        | 24 november 2026 | voorbij |

    Voorbeeld: Bij een gewoon besluit over Finn staan de redenen er al in
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_bekendgemaakt_op" is "16 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "redenen_nasturen" niet van toepassing

    Voorbeeld: Wanneer het spoedbesluit over Bram bekend werd, staat niet in het dossier
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "spoedbesluit"
      En "besluit_bekendgemaakt_op" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "redenen_nasturen" open

  @naar_adviescommissie
  Regel: Het bezwaar gaat binnen twee weken met een verweerschrift naar de bezwaaradviescommissie

    Voorbeeld: Het bezwaar over Lotte kwam op een zaterdag binnen, en de twee weken schuiven niet op
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "bezwaar_ontvangen_op" is "14 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "naar_adviescommissie" op 28 november 2026
      En is de termijn "naar_adviescommissie" lopend

    Voorbeeld: Tegen het besluit over Finn is er geen bezwaar om door te sturen
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "naar_adviescommissie" niet van toepassing

    Voorbeeld: Sinds wanneer het bezwaar over Bram er ligt, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "bezwaar_ontvangen_op" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "naar_adviescommissie" open

    Abstract Scenario: Het bezwaar over Mila kwam op maandag 16 november 2026 binnen
      Gegeven de regels van "po2001" op <vandaag>
      En "fase" is "bezwaar"
      En "bezwaar_ontvangen_op" is "16 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "naar_adviescommissie" <stand>

      Voorbeelden:
        | vandaag          | stand   |
        | 29 november 2026 | lopend  |
        | 30 november 2026 | lopend  |
        | 1 december 2026  | voorbij |

  @beslissen_op_bezwaar
  Regel: Het samenwerkingsverband beslist op het bezwaar binnen twaalf weken na het einde van de bezwaartermijn

    Abstract Scenario: Wanneer het bezwaar over Daan binnenkwam, maakt voor de twaalf weken niet uit
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      En "bezwaar_ontvangen_op" is "<ontvangen>"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "beslissen_op_bezwaar" op 8 februari 2027
      En is de termijn "beslissen_op_bezwaar" lopend

      Voorbeelden:
        | ontvangen        |
        | 12 oktober 2026  |
        | 16 november 2026 |

    Voorbeeld: Over Fenna is wel besloten, maar er kwam geen bezwaar
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "beslissen_op_bezwaar" niet van toepassing

    Voorbeeld: Sinds wanneer het besluit over Yara bekend is, weet niemand
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_bekendgemaakt_op" is niet bekend
      En "bezwaar_ontvangen_op" is "16 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "beslissen_op_bezwaar" open

    Abstract Scenario: Het besluit over Otis is op 5 oktober 2026 bekendgemaakt
      Gegeven de regels van "po2001" op <vandaag>
      En "fase" is "bezwaar"
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "beslissen_op_bezwaar" <stand>

      Voorbeelden:
        | vandaag         | stand   |
        | 7 februari 2027 | lopend  |
        | 8 februari 2027 | lopend  |
        | 9 februari 2027 | voorbij |

    Abstract Scenario: De laatste dag om op bezwaar te beslissen, bij een feestdag en in een schrikkeljaar
      Gegeven de regels van "po2001" op 1 juni 2028
      En "fase" is "bezwaar"
      En "besluit_bekendgemaakt_op" is "<bekendgemaakt>"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "beslissen_op_bezwaar" op <einde>

      Voorbeelden: Kerst
        | bekendgemaakt    | einde            |
        | 20 augustus 2026 | 24 december 2026 |
        | 21 augustus 2026 | 28 december 2026 |
        | 22 augustus 2026 | 28 december 2026 |
        | 24 augustus 2026 | 28 december 2026 |
        | 25 augustus 2026 | 29 december 2026 |

      Voorbeelden: Koningsdag
        | bekendgemaakt    | einde         |
        | 21 december 2026 | 26 april 2027 |
        | 22 december 2026 | 28 april 2027 |
        | 23 december 2026 | 28 april 2027 |

      Voorbeelden: Een schrikkeljaar
        | bekendgemaakt   | einde            |
        | 25 oktober 2027 | 28 februari 2028 |
        | 26 oktober 2027 | 29 februari 2028 |
        | 27 oktober 2027 | 1 maart 2028     |

  @beslissen_op_bezwaar_na_uitstel
  Regel: Met één keer uitstel heeft het samenwerkingsverband zes weken langer om op het bezwaar te beslissen

    Voorbeeld: De beslissing op het bezwaar over Daan is zes weken uitgesteld
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      En "beslissing_op_bezwaar_verdaagd" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "beslissen_op_bezwaar" op 8 februari 2027
      En eindigt de termijn "beslissen_op_bezwaar_na_uitstel" op 22 maart 2027

    Voorbeeld: Over het bezwaar van de ouders van Fenna is geen uitstel genomen
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      En "beslissing_op_bezwaar_verdaagd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "beslissen_op_bezwaar_na_uitstel" niet van toepassing

    Voorbeeld: Zonder bezwaar is er ook geen uitstel
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "beslissen_op_bezwaar_na_uitstel" niet van toepassing

    Voorbeeld: Of de beslissing over Yara is uitgesteld, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "beslissen_op_bezwaar_na_uitstel" open

    Abstract Scenario: Pas na de laatste dag met uitstel is het te laat
      Gegeven de regels van "po2001" op <vandaag>
      En "fase" is "bezwaar"
      En "besluit_bekendgemaakt_op" is "5 oktober 2026"
      En "beslissing_op_bezwaar_verdaagd" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "beslissen_op_bezwaar_na_uitstel" <stand>

      Voorbeelden:
        | vandaag       | stand   |
        | 21 maart 2027 | lopend  |
        | 22 maart 2027 | lopend  |
        | 23 maart 2027 | voorbij |

    Abstract Scenario: De laatste dag met uitstel bij een feestdag
      Gegeven de regels van "po2001" op 1 juni 2028
      En "fase" is "bezwaar"
      En "besluit_bekendgemaakt_op" is "<bekendgemaakt>"
      En "beslissing_op_bezwaar_verdaagd" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "beslissen_op_bezwaar_na_uitstel" op <einde>

      Voorbeelden: Kerst
        | bekendgemaakt | einde            |
        | 9 juli 2026   | 24 december 2026 |
        | 10 juli 2026  | 28 december 2026 |
        | 13 juli 2026  | 28 december 2026 |
        | 14 juli 2026  | 29 december 2026 |

  @beroep_instellen
  Regel: De termijn om beroep in te stellen is zes weken en begint de dag na de bekendmaking van de beslissing op bezwaar

    Abstract Scenario: De beslissing op het bezwaar over Lotte is bekendgemaakt op <bekendgemaakt>
      Gegeven de regels van "po2001" op 1 juni 2028
      En "fase" is "bezwaar"
      En "beslissing_op_bezwaar_bekendgemaakt_op" is "<bekendgemaakt>"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "beroep_instellen" op <einde>

      Voorbeelden:
        | bekendgemaakt   | einde         |
        | 8 februari 2027 | 22 maart 2027 |
        | 9 februari 2027 | 23 maart 2027 |

      Voorbeelden: Zes weken later is het zaterdag, zondag, Goede Vrijdag of Koningsdag
        | bekendgemaakt    | einde         |
        | 6 februari 2027  | 22 maart 2027 |
        | 7 februari 2027  | 22 maart 2027 |
        | 12 februari 2027 | 30 maart 2027 |
        | 16 maart 2027    | 28 april 2027 |

      Voorbeelden: Een schrikkeljaar
        | bekendgemaakt   | einde            |
        | 18 januari 2028 | 29 februari 2028 |
        | 19 januari 2028 | 1 maart 2028     |

    Abstract Scenario: De ouders van Otis kunnen tot en met de laatste dag in beroep
      Gegeven de regels van "po2001" op <vandaag>
      En "fase" is "bezwaar"
      En "beslissing_op_bezwaar_bekendgemaakt_op" is "8 februari 2027"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "beroep_instellen" <stand>

      Voorbeelden:
        | vandaag         | stand   |
        | 8 februari 2027 | lopend  |
        | 21 maart 2027   | lopend  |
        | 22 maart 2027   | lopend  |
        | 23 maart 2027   | voorbij |

    Voorbeeld: Op het bezwaar over Fenna is nog niet beslist
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "bezwaar"
      En "beslissing_op_bezwaar_bekendgemaakt_op" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "beroep_instellen" open

    Voorbeeld: Tegen het besluit over Daan is er geen bezwaar, en dus nog geen beroep
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "beroep_instellen" niet van toepassing
