# language: nl
Functionaliteit: Termijnen
  De wet zegt hoe lang een school of samenwerkingsverband ergens over mag doen. Een termijn begint de dag na de gebeurtenis.
  Eindigt hij op zaterdag, zondag of een feestdag, dan loopt hij door tot en met de eerstvolgende werkdag.

  @beslissen_op_aanvraag
  Regel: Het samenwerkingsverband beslist binnen acht weken na ontvangst van de aanvraag

    Voorbeeld: De aanvraag voor Noor is op maandag 19 oktober ontvangen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "beslissen_op_aanvraag" op 14 december 2026
      En is de termijn "beslissen_op_aanvraag" lopend

    Voorbeeld: Van Sem is niet bekend wanneer de aanvraag is ontvangen
      Gegeven de regels van "po2001" op 24 november 2026
      En "ontvangstdatum_aanvraag" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "beslissen_op_aanvraag" open

    Abstract Scenario: Zeven dagen voor het einde komt er een waarschuwing
      Gegeven de regels van "po2001" op <vandaag>
      En "ontvangstdatum_aanvraag" is "19 oktober 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "beslissen_op_aanvraag" <stand>

      Voorbeelden:
        | vandaag          | stand         |
        | 6 december 2026  | lopend        |
        | 7 december 2026  | bijna voorbij |
        | 8 december 2026  | bijna voorbij |
        | 13 december 2026 | bijna voorbij |
        | 14 december 2026 | bijna voorbij |
        | 15 december 2026 | voorbij       |

    Abstract Scenario: Het einde schuift bij een weekend of feestdag naar de eerste werkdag
      Gegeven de regels van "po2001" op 1 juni 2028
      En "ontvangstdatum_aanvraag" is "<ontvangen>"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "beslissen_op_aanvraag" op <einde>

      Voorbeelden: Een weekend
        | ontvangen       | einde            |
        | 16 oktober 2026 | 11 december 2026 |
        | 17 oktober 2026 | 14 december 2026 |
        | 18 oktober 2026 | 14 december 2026 |
        | 19 oktober 2026 | 14 december 2026 |
        | 20 oktober 2026 | 15 december 2026 |

      Voorbeelden: Kerst en Nieuwjaar
        | ontvangen       | einde            |
        | 29 oktober 2026 | 24 december 2026 |
        | 30 oktober 2026 | 28 december 2026 |
        | 31 oktober 2026 | 28 december 2026 |
        | 5 november 2026 | 31 december 2026 |
        | 6 november 2026 | 4 januari 2027   |
        | 9 november 2026 | 4 januari 2027   |

      Voorbeelden: Goede Vrijdag en Pasen
        | ontvangen       | einde         |
        | 28 januari 2027 | 25 maart 2027 |
        | 29 januari 2027 | 30 maart 2027 |
        | 1 februari 2027 | 30 maart 2027 |
        | 2 februari 2027 | 30 maart 2027 |

      Voorbeelden: Koningsdag, Bevrijdingsdag, Hemelvaartsdag en Pinksteren
        | ontvangen     | einde         |
        | 1 maart 2027  | 26 april 2027 |
        | 2 maart 2027  | 28 april 2027 |
        | 9 maart 2027  | 4 mei 2027    |
        | 10 maart 2027 | 7 mei 2027    |
        | 11 maart 2027 | 7 mei 2027    |
        | 22 maart 2027 | 18 mei 2027   |

      Voorbeelden: Een schrikkeljaar
        | ontvangen      | einde            |
        | 3 januari 2028 | 28 februari 2028 |
        | 4 januari 2028 | 29 februari 2028 |
        | 5 januari 2028 | 1 maart 2028     |

  @beslissen_na_stilstand
  Regel: De dagen waarin de aanvraag wordt aangevuld, tellen niet mee

    Voorbeeld: De school van Lotte deed veertien dagen over het aanvullen
      Gegeven de regels van "po2001" op 24 november 2026
      En "ontvangstdatum_aanvraag" is "19 oktober 2026"
      En "aanvulling_gevraagd" is "ja"
      En "dagen_opgeschort" is "14"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "beslissen_na_stilstand" op 28 december 2026
      En is de termijn "beslissen_na_stilstand" lopend

    Voorbeeld: Bij de aanvraag voor Mila hoefde niets aangevuld te worden
      Gegeven de regels van "po2001" op 24 november 2026
      En "ontvangstdatum_aanvraag" is "19 oktober 2026"
      En "aanvulling_gevraagd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "beslissen_na_stilstand" niet van toepassing

    Voorbeeld: Hoeveel dagen de termijn voor Daan stilstond, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "ontvangstdatum_aanvraag" is "19 oktober 2026"
      En "aanvulling_gevraagd" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "beslissen_na_stilstand" open

    Abstract Scenario: Eerst tellen de dagen van stilstand erbij, dan schuift het einde naar een werkdag
      Gegeven de regels van "po2001" op 24 november 2026
      En "ontvangstdatum_aanvraag" is "19 oktober 2026"
      En "aanvulling_gevraagd" is "ja"
      En "dagen_opgeschort" is "<dagen>"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "beslissen_na_stilstand" op <einde>

      Voorbeelden:
        | dagen | einde            |
        | 0     | 14 december 2026 |
        | 1     | 15 december 2026 |
        | 10    | 24 december 2026 |
        | 11    | 28 december 2026 |
        | 14    | 28 december 2026 |
        | 15    | 29 december 2026 |

    Abstract Scenario: Ook na stilstand komt er zeven dagen vooraf een waarschuwing
      Gegeven de regels van "po2001" op <vandaag>
      En "ontvangstdatum_aanvraag" is "19 oktober 2026"
      En "aanvulling_gevraagd" is "ja"
      En "dagen_opgeschort" is "14"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "beslissen_na_stilstand" <stand>

      Voorbeelden:
        | vandaag          | stand         |
        | 20 december 2026 | lopend        |
        | 21 december 2026 | bijna voorbij |
        | 28 december 2026 | bijna voorbij |
        | 29 december 2026 | voorbij       |

  @niet_behandelen
  Regel: Buiten behandeling laten kan tot vier weken nadat de tijd om aan te vullen voorbij is

    Voorbeeld: De school van Fenna vulde de aanvraag niet aan
      Gegeven de regels van "po2001" op 24 november 2026
      En "aanvulling_gevraagd" is "ja"
      En "aanvultermijn_voorbij_op" is "9 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "niet_behandelen" op 7 december 2026

    Voorbeeld: Bij de aanvraag voor Yara is niet om aanvulling gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En "aanvulling_gevraagd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "niet_behandelen" niet van toepassing

    Voorbeeld: Of bij Otis om aanvulling is gevraagd, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "aanvulling_gevraagd" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "niet_behandelen" open

    Abstract Scenario: Na vier weken kan het niet meer
      Gegeven de regels van "po2001" op <vandaag>
      En "aanvulling_gevraagd" is "ja"
      En "aanvultermijn_voorbij_op" is "9 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "niet_behandelen" <stand>

      Voorbeelden:
        | vandaag         | stand   |
        | 6 december 2026 | lopend  |
        | 7 december 2026 | lopend  |
        | 8 december 2026 | voorbij |

  @beslissen_na_ingebrekestelling
  Regel: Na een ingebrekestelling volgt na twee weken een dwangsom

    Voorbeeld: De school van Jayden stelde het samenwerkingsverband in gebreke
      Gegeven de regels van "po2001" op 16 december 2026
      En "ontvangstdatum_aanvraag" is "28 september 2026"
      En "aanvulling_gevraagd" is "nee"
      En "bericht_van_uitstel" is "nee"
      En "ingebrekestelling_ontvangen_op" is "15 december 2026"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "beslissen_na_ingebrekestelling" op 29 december 2026
      En is de termijn "beslissen_na_ingebrekestelling" lopend

    Voorbeeld: Over een ingebrekestelling voor Finn is niets bekend
      Gegeven de regels van "po2001" op 16 december 2026
      En "ontvangstdatum_aanvraag" is "28 september 2026"
      En "aanvulling_gevraagd" is "nee"
      En "bericht_van_uitstel" is "nee"
      En "ingebrekestelling_ontvangen_op" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "beslissen_na_ingebrekestelling" open

    Abstract Scenario: De twee weken lopen door bij een feestdag of een weekend
      Gegeven de regels van "po2001" op 1 juni 2027
      En "ontvangstdatum_aanvraag" is "28 september 2026"
      En "aanvulling_gevraagd" is "nee"
      En "bericht_van_uitstel" is "nee"
      En "ingebrekestelling_ontvangen_op" is "<ontvangen>"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "beslissen_na_ingebrekestelling" op <einde>

      Voorbeelden:
        | ontvangen        | einde            |
        | 10 december 2026 | 24 december 2026 |
        | 11 december 2026 | 28 december 2026 |
        | 14 december 2026 | 28 december 2026 |
        | 15 december 2026 | 29 december 2026 |

    Abstract Scenario: Pas na de laatste dag is het te laat
      Gegeven de regels van "po2001" op <vandaag>
      En "ontvangstdatum_aanvraag" is "28 september 2026"
      En "aanvulling_gevraagd" is "nee"
      En "bericht_van_uitstel" is "nee"
      En "ingebrekestelling_ontvangen_op" is "15 december 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "beslissen_na_ingebrekestelling" <stand>

      Voorbeelden:
        | vandaag          | stand   |
        | 28 december 2026 | lopend  |
        | 29 december 2026 | lopend  |
        | 30 december 2026 | voorbij |

    Voorbeeld: De brief van de school van Fenna kwam op de laatste dag van de beslistermijn
      Gegeven de regels van "po2001" op 16 december 2026
      En "ontvangstdatum_aanvraag" is "28 september 2026"
      En "aanvulling_gevraagd" is "nee"
      En "bericht_van_uitstel" is "nee"
      En "ingebrekestelling_ontvangen_op" is "23 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "beslissen_na_ingebrekestelling" niet van toepassing

  @school_beslist_over_toelating
  Regel: De school beslist binnen zes weken na de aanmelding over de toelating

    Voorbeeld: Ties is op 5 oktober aangemeld
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "school_beslist_over_toelating" op 16 november 2026
      En is de termijn "school_beslist_over_toelating" voorbij

    Voorbeeld: Wanneer Saar is aangemeld, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "aanmelddatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "school_beslist_over_toelating" open

    Abstract Scenario: Zes weken na 5 oktober
      Gegeven de regels van "po2001" op <vandaag>
      En "aanmelddatum" is "5 oktober 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "school_beslist_over_toelating" <stand>

      Voorbeelden:
        | vandaag          | stand   |
        | 15 november 2026 | lopend  |
        | 16 november 2026 | lopend  |
        | 17 november 2026 | voorbij |

  @tijdelijke_plaatsing
  Regel: Een kind zonder school wordt na tien weken tijdelijk geplaatst

    Voorbeeld: Pip staat nergens ingeschreven en is op 5 oktober aangemeld
      Gegeven de regels van "po2001" op 24 november 2026
      En "inschrijving" is "nergens"
      En "aanmelddatum" is "5 oktober 2026"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "tijdelijke_plaatsing" op 14 december 2026
      En is de termijn "tijdelijke_plaatsing" lopend

    Voorbeeld: Noor staat op een basisschool ingeschreven
      Gegeven de regels van "po2001" op 24 november 2026
      En "inschrijving" is "basisschool"
      En "aanmelddatum" is "5 oktober 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "tijdelijke_plaatsing" niet van toepassing

    Voorbeeld: Of Tess ergens staat ingeschreven, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "aanmelddatum" is "5 oktober 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "tijdelijke_plaatsing" open

    Abstract Scenario: Tien weken na 5 oktober
      Gegeven de regels van "po2001" op <vandaag>
      En "inschrijving" is "nergens"
      En "aanmelddatum" is "5 oktober 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "tijdelijke_plaatsing" <stand>

      Voorbeelden:
        | vandaag          | stand   |
        | 13 december 2026 | lopend  |
        | 14 december 2026 | lopend  |
        | 15 december 2026 | voorbij |

  @opp_na_inschrijving
  Regel: De school stelt het ontwikkelingsperspectief binnen zes weken na de inschrijving vast

    Voorbeeld: Sem is op 31 augustus ingeschreven
      Gegeven de regels van "po2001" op 24 september 2026
      En "opp_aanwezig" is "nee"
      En "inschrijfdatum" is "31 augustus 2026"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "opp_na_inschrijving" op 12 oktober 2026
      En is de termijn "opp_na_inschrijving" lopend

    Voorbeeld: Wanneer Lotte is ingeschreven, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "opp_aanwezig" is "nee"
      En "inschrijfdatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "opp_na_inschrijving" open

    Voorbeeld: Voor Noor is het ontwikkelingsperspectief er al
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "opp_na_inschrijving" niet van toepassing

    Abstract Scenario: Zes weken na 31 augustus
      Gegeven de regels van "po2001" op <vandaag>
      En "opp_aanwezig" is "nee"
      En "inschrijfdatum" is "31 augustus 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "opp_na_inschrijving" <stand>

      Voorbeelden:
        | vandaag         | stand   |
        | 11 oktober 2026 | lopend  |
        | 12 oktober 2026 | lopend  |
        | 13 oktober 2026 | voorbij |

  @asielzoeker_toegelaten
  Regel: Een kind in de opvang van asielzoekers is na zes weken toegelaten, ook als die dag in een weekend valt

    Voorbeeld: De zes weken voor Yara eindigen op een zaterdag en schuiven niet op
      Gegeven de regels van "po2001" op 24 november 2026
      En "asielzoeker" is "ja"
      En "aanmelddatum" is "7 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "asielzoeker_toegelaten" op 19 december 2026
      En eindigt de termijn "school_beslist_over_toelating" op 21 december 2026

    Voorbeeld: Mila woont niet in de opvang
      Gegeven de regels van "po2001" op 24 november 2026
      En "asielzoeker" is "nee"
      En "aanmelddatum" is "7 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "asielzoeker_toegelaten" niet van toepassing

    Voorbeeld: Of Daan in de opvang woont, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "aanmelddatum" is "7 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "asielzoeker_toegelaten" open

    Abstract Scenario: De dag na zes weken is het kind toegelaten
      Gegeven de regels van "po2001" op <vandaag>
      En "asielzoeker" is "ja"
      En "aanmelddatum" is "7 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "asielzoeker_toegelaten" <stand>

      Voorbeelden:
        | vandaag          | stand   |
        | 18 december 2026 | lopend  |
        | 19 december 2026 | lopend  |
        | 20 december 2026 | voorbij |

  @beslissen_na_uitstel
  Regel: Na een bericht van uitstel beslist het samenwerkingsverband uiterlijk op de nieuwe datum

    Voorbeeld: In het bericht voor Fenna staat een zaterdag als nieuwe datum
      Gegeven de regels van "po2001" op 24 november 2026
      En "bericht_van_uitstel" is "ja"
      En "nieuwe_beslisdatum" is "16 januari 2027"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "beslissen_na_uitstel" op 16 januari 2027
      En is de termijn "beslissen_na_uitstel" lopend

    Voorbeeld: Voor Otis is geen bericht van uitstel gestuurd
      Gegeven de regels van "po2001" op 24 november 2026
      En "bericht_van_uitstel" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "beslissen_na_uitstel" niet van toepassing

    Voorbeeld: Welke nieuwe datum in het bericht voor Jayden staat, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "bericht_van_uitstel" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "beslissen_na_uitstel" open

    Abstract Scenario: De nieuwe datum is 15 januari 2027
      Gegeven de regels van "po2001" op <vandaag>
      En "bericht_van_uitstel" is "ja"
      En "nieuwe_beslisdatum" is "15 januari 2027"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "beslissen_na_uitstel" <stand>

      Voorbeelden:
        | vandaag         | stand   |
        | 14 januari 2027 | lopend  |
        | 15 januari 2027 | lopend  |
        | 16 januari 2027 | voorbij |

  @gegevens_bewaren
  Regel: Gegevens over de gezondheid worden na drie jaar verwijderd

    Voorbeeld: Over Finn is op 15 december 2026 besloten
      Gegeven de regels van "po2001" op 16 december 2026
      En "besluitdatum" is "15 december 2026"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "gegevens_bewaren" op 15 december 2029
      En is de termijn "gegevens_bewaren" lopend

    Voorbeeld: Over Saar is in een schrikkeljaar op 29 februari besloten
      Gegeven de regels van "po2001" op 1 maart 2028
      En "besluitdatum" is "29 februari 2028"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "gegevens_bewaren" op 28 februari 2031

    Voorbeeld: Over Pip is nog niet besloten
      Gegeven de regels van "po2001" op 24 november 2026
      En "besluitdatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "gegevens_bewaren" open

    Abstract Scenario: Drie jaar na 15 december 2026, ook als dat een zaterdag is
      Gegeven de regels van "po2001" op <vandaag>
      En "besluitdatum" is "15 december 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "gegevens_bewaren" <stand>

      Voorbeelden:
        | vandaag          | stand   |
        | 14 december 2029 | lopend  |
        | 15 december 2029 | lopend  |
        | 16 december 2029 | voorbij |

  @school_beslist_na_verlenging
  Regel: De school mag de termijn voor toelating één keer met hoogstens vier weken verlengen

    Voorbeeld: De school van Otis liet op tijd weten dat zij langer nodig heeft
      Gegeven de regels van "po2001" op 24 november 2026
      En "aanmelddatum" is "5 oktober 2026"
      En "toelating_verlengd" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "school_beslist_over_toelating" op 16 november 2026
      En eindigt de termijn "school_beslist_na_verlenging" op 14 december 2026

    Voorbeeld: De school van Pip verlengde niet
      Gegeven de regels van "po2001" op 24 november 2026
      En "aanmelddatum" is "5 oktober 2026"
      En "toelating_verlengd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "school_beslist_na_verlenging" niet van toepassing

  @lopende_verklaring_na_dit_schooljaar
  Regel: Eindigt de lopende verklaring dit schooljaar zonder verlenging, dan moet de school weten dat zij het vervolg regelt

    Abstract Scenario: De verklaring van Jayden loopt nog en er is geen verlenging gevraagd
      Gegeven de regels van "po2001" op <vandaag>
      En "soort_aanvraag" is "eerste_tlv"
      En "lopende_tlv" is "sbo"
      En "lopende_tlv_tot" is "<einde>"
      Als de aanvraag wordt beoordeeld
      Dan is "lopende_verklaring_na_dit_schooljaar" <oordeel>

      Voorbeelden:
        | vandaag          | einde           | oordeel      |
        | 24 november 2026 | 31 juli 2027    | niet voldaan |
        | 24 november 2026 | 1 augustus 2027 | voldaan      |
        | 24 november 2026 | 31 juli 2028    | voldaan      |
        | 31 juli 2027     | 31 juli 2028    | voldaan      |
        | 1 augustus 2027  | 31 juli 2028    | niet voldaan |

    Abstract Scenario: Wie verlengt of een andere verklaring vraagt, regelt het vervolg al
      Gegeven de regels van "po2001" op 24 november 2026
      En "soort_aanvraag" is "<soort>"
      En "lopende_tlv" is "<lopend>"
      En "lopende_tlv_tot" is "31 juli 2027"
      Als de aanvraag wordt beoordeeld
      Dan is "lopende_verklaring_na_dit_schooljaar" <oordeel>

      Voorbeelden:
        | soort              | lopend | oordeel             |
        | eerste_tlv         | sbo    | niet voldaan        |
        | eerste_tlv         | so     | niet voldaan        |
        | arrangement        | sbo    | niet voldaan        |
        | verlenging         | sbo    | niet van toepassing |
        | andere_voorziening | sbo    | niet van toepassing |
        | andere_categorie   | so     | niet van toepassing |
        | eerste_tlv         | geen   | niet van toepassing |

    Voorbeeld: De verklaring van Yara eindigt deze zomer en niemand vroeg een verlenging
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "lopende_tlv" is "sbo"
      En "lopende_tlv_tot" is "31 juli 2027"
      Als de aanvraag wordt beoordeeld
      Dan is er het gebrek "vervolg_na_verklaring_niet_geregeld"

    Voorbeeld: De verklaring van Daan loopt nog een jaar door
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "lopende_tlv" is "sbo"
      En "lopende_tlv_tot" is "31 juli 2028"
      Als de aanvraag wordt beoordeeld
      Dan is er niet het gebrek "vervolg_na_verklaring_niet_geregeld"

    Voorbeeld: Tot wanneer de verklaring van Mila geldt, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "lopende_tlv" is "sbo"
      En "lopende_tlv_tot" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "lopende_verklaring_na_dit_schooljaar" nog niet te zeggen
      En is er niet het gebrek "vervolg_na_verklaring_niet_geregeld"

  @groei_tellen
  Regel: Een verklaring voor het sbo of so van na 1 februari telt mee voor de groei

    Abstract Scenario: Over Tess wordt besloten op <besluit>
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "so"
      En "verblijf" is "thuis"
      En "besluitdatum" is "<besluit>"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "groei_tellen" <stand>

      Voorbeelden: Rond de teldatum en de laatste dag
        | besluit         | stand               |
        | 31 januari 2026 | niet van toepassing |
        | 1 februari 2026 | niet van toepassing |
        | 2 februari 2026 | voorbij             |
        | 31 mei 2026     | voorbij             |
        | 1 juni 2026     | voorbij             |
        | 2 juni 2026     | niet van toepassing |

      Voorbeelden: Rond het nieuwe schooljaar
        | besluit         | stand               |
        | 31 juli 2026    | niet van toepassing |
        | 1 augustus 2026 | niet van toepassing |

      Voorbeelden: Een schrikkeljaar
        | besluit          | stand   |
        | 29 februari 2024 | voorbij |

    Abstract Scenario: Het besluit over Otis is van 2 februari 2027, en vandaag is het <vandaag>
      Gegeven de regels van "po2001" op <vandaag>
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "so"
      En "verblijf" is "thuis"
      En "besluitdatum" is "2 februari 2027"
      Als de aanvraag wordt beoordeeld
      Dan eindigt de termijn "groei_tellen" op 1 juni 2027
      En is de termijn "groei_tellen" <stand>

      Voorbeelden:
        | vandaag     | stand   |
        | 31 mei 2027 | lopend  |
        | 1 juni 2027 | lopend  |
        | 2 juni 2027 | voorbij |

    Abstract Scenario: Het besluit over Jayden is <soort> voor het <voorziening>, en Jayden woont <verblijf>
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "<soort>"
      En "besluit_voorziening" is "<voorziening>"
      En "verblijf" is "<verblijf>"
      En "besluitdatum" is "2 maart 2026"
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "groei_tellen" <stand>

      Voorbeelden:
        | soort     | voorziening | verblijf     | stand               |
        | toekennen | so          | anders       | voorbij             |
        | toekennen | so          | residentieel | niet van toepassing |
        | toekennen | so          | gesloten     | niet van toepassing |
        | toekennen | sbo         | thuis        | voorbij             |
        | toekennen | sbo         | anders       | voorbij             |
        | toekennen | sbo         | residentieel | niet van toepassing |
        | toekennen | arrangement | thuis        | niet van toepassing |
        | weigeren  | sbo         | thuis        | niet van toepassing |
        | weigeren  | so          | thuis        | niet van toepassing |

    Voorbeeld: De datum van het besluit over Fenna is nog niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "so"
      En "verblijf" is "thuis"
      En "besluitdatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is de termijn "groei_tellen" open
