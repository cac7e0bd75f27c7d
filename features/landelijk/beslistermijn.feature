# language: nl
Functionaliteit: Op tijd beslissen
  Het samenwerkingsverband beslist binnen acht weken. Te laat beslissen maakt een besluit niet ongeldig, maar kan geld kosten.
  Er is geen verklaring die vanzelf ontstaat als het verband te laat is.

  @binnen_beslistermijn
  Regel: Er is op tijd beslist, of de tijd loopt nog

    Abstract Scenario: De aanvraag voor Noor kwam op 28 september 2026 binnen
      Gegeven de regels van "po2001" op <vandaag>
      En "fase" is "aanvraag"
      En "ontvangstdatum_aanvraag" is "28 september 2026"
      En "aanvulling_gevraagd" is "nee"
      En "bericht_van_uitstel" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "binnen_beslistermijn" <oordeel>

      Voorbeelden:
        | vandaag          | oordeel      |
        | 22 november 2026 | voldaan      |
        | 23 november 2026 | voldaan      |
        | 24 november 2026 | niet voldaan |

    Voorbeeld: Acht weken eindigen op eerste kerstdag en lopen door tot maandag
      Gegeven de regels van "po2001" op 28 december 2026
      En "fase" is "aanvraag"
      En "ontvangstdatum_aanvraag" is "30 oktober 2026"
      En "aanvulling_gevraagd" is "nee"
      En "bericht_van_uitstel" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "binnen_beslistermijn" voldaan

    Voorbeeld: De dagen waarin de school van Sem aanvulde tellen niet mee
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "aanvraag"
      En "ontvangstdatum_aanvraag" is "28 september 2026"
      En "aanvulling_gevraagd" is "ja"
      En "dagen_opgeschort" is "10"
      Als de aanvraag wordt beoordeeld
      Dan is "binnen_beslistermijn" voldaan
      En is er niet het gebrek "besluit_te_laat"

    Voorbeeld: De school van Yara kreeg op tijd bericht van een nieuwe datum
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "aanvraag"
      En "ontvangstdatum_aanvraag" is "28 september 2026"
      En "aanvulling_gevraagd" is "nee"
      En "bericht_van_uitstel" is "ja"
      En "nieuwe_beslisdatum" is "11 december 2026"
      Als de aanvraag wordt beoordeeld
      Dan is "binnen_beslistermijn" voldaan

    Voorbeeld: Voor Daan is het besluit een dag te laat genomen
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluitdatum" is "17 november 2026"
      En "ontvangstdatum_aanvraag" is "21 september 2026"
      En "aanvulling_gevraagd" is "nee"
      En "bericht_van_uitstel" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "binnen_beslistermijn" niet voldaan
      En is er het gebrek "besluit_te_laat"

    Voorbeeld: Wanneer de aanvraag voor Mila binnenkwam is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "aanvraag"
      En "ontvangstdatum_aanvraag" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "binnen_beslistermijn" nog niet te zeggen

    Voorbeeld: Te laat beslissen houdt het besluit over Lotte niet tegen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "ontvangstdatum_aanvraag" is "1 september 2026"
      En "aanvulling_gevraagd" is "nee"
      En "bericht_van_uitstel" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is er het gebrek "besluit_te_laat"
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

  @ingebrekestelling_na_termijn
  Regel: Een ingebrekestelling telt pas als de beslistermijn voorbij is

    Abstract Scenario: De beslistermijn voor Saar eindigde op 23 november 2026
      Gegeven de regels van "po2001" op 18 december 2026
      En "fase" is "aanvraag"
      En "ontvangstdatum_aanvraag" is "28 september 2026"
      En "aanvulling_gevraagd" is "nee"
      En "bericht_van_uitstel" is "nee"
      En "ingebrekestelling_ontvangen_op" is "<brief>"
      Als de aanvraag wordt beoordeeld
      Dan is "ingebrekestelling_na_termijn" <oordeel>
      En is "nog_geen_dwangsom" <dwangsom>
      En is de waarde van "dwangsom" "<euro>"

      Voorbeelden:
        | brief            | oordeel      | dwangsom            | euro |
        | 2 november 2026  | niet voldaan | niet van toepassing | 0    |
        | 22 november 2026 | niet voldaan | niet van toepassing | 0    |
        | 23 november 2026 | niet voldaan | niet van toepassing | 0    |
        | 24 november 2026 | voldaan      | niet voldaan        | 230  |
        | 4 december 2026  | voldaan      | voldaan             | 0    |

    Abstract Scenario: Stilstand en uitstel verschuiven de dag waarna een ingebrekestelling voor Ties telt
      Gegeven de regels van "po2001" op 1 februari 2027
      En "fase" is "aanvraag"
      En "ontvangstdatum_aanvraag" is "28 september 2026"
      En "aanvulling_gevraagd" is "<aanvulling>"
      En "dagen_opgeschort" is "10"
      En "bericht_van_uitstel" is "<uitstel>"
      En "nieuwe_beslisdatum" is "<nieuw>"
      En "ingebrekestelling_ontvangen_op" is "<brief>"
      Als de aanvraag wordt beoordeeld
      Dan is de waarde van "einde_beslistermijn" "<einde>"
      En is "ingebrekestelling_na_termijn" <oordeel>

      Voorbeelden: De brief kwam op de laatste dag
        | aanvulling | uitstel | nieuw            | einde            | brief            | oordeel      |
        | ja         | nee     | 11 december 2026 | 3 december 2026  | 3 december 2026  | niet voldaan |
        | nee        | ja      | 11 december 2026 | 11 december 2026 | 11 december 2026 | niet voldaan |
        | ja         | ja      | 11 december 2026 | 11 december 2026 | 11 december 2026 | niet voldaan |
        | ja         | ja      | 30 november 2026 | 3 december 2026  | 3 december 2026  | niet voldaan |

      Voorbeelden: De brief kwam een dag later
        | aanvulling | uitstel | nieuw            | einde            | brief            | oordeel |
        | ja         | nee     | 11 december 2026 | 3 december 2026  | 4 december 2026  | voldaan |
        | nee        | ja      | 11 december 2026 | 11 december 2026 | 12 december 2026 | voldaan |
        | ja         | ja      | 11 december 2026 | 11 december 2026 | 12 december 2026 | voldaan |
        | ja         | ja      | 30 november 2026 | 3 december 2026  | 4 december 2026  | voldaan |

    Voorbeeld: De brief van de school van Yara kwam te vroeg
      Gegeven de regels van "po2001" op 18 december 2026
      En "fase" is "aanvraag"
      En "ontvangstdatum_aanvraag" is "28 september 2026"
      En "aanvulling_gevraagd" is "nee"
      En "bericht_van_uitstel" is "nee"
      En "ingebrekestelling_ontvangen_op" is "2 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan is er het gebrek "ingebrekestelling_te_vroeg"
      En is er niet het gebrek "dwangsom_loopt"

    Voorbeeld: De brief van de school van Otis kwam op tijd
      Gegeven de regels van "po2001" op 18 december 2026
      En "fase" is "aanvraag"
      En "ontvangstdatum_aanvraag" is "28 september 2026"
      En "aanvulling_gevraagd" is "nee"
      En "bericht_van_uitstel" is "nee"
      En "ingebrekestelling_ontvangen_op" is "24 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan is er niet het gebrek "ingebrekestelling_te_vroeg"
      En is er het gebrek "dwangsom_loopt"

    Voorbeeld: Wanneer de brief van de school van Tess kwam, is niet bekend
      Gegeven de regels van "po2001" op 18 december 2026
      En "fase" is "aanvraag"
      En "ontvangstdatum_aanvraag" is "28 september 2026"
      En "aanvulling_gevraagd" is "nee"
      En "bericht_van_uitstel" is "nee"
      En "ingebrekestelling_ontvangen_op" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "ingebrekestelling_na_termijn" nog niet te zeggen
      En is er niet het gebrek "ingebrekestelling_te_vroeg"

    Voorbeeld: Wie nog op tijd is, heeft met een ingebrekestelling niets te maken
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "aanvraag"
      En "ontvangstdatum_aanvraag" is "19 oktober 2026"
      Als de aanvraag wordt beoordeeld
      Dan is "ingebrekestelling_na_termijn" niet van toepassing

  # Een dwangsom van min 1 of van 1 euro bestaat niet: zij is 0 euro, en na de eerste dag meteen het hele bedrag van die dag.
  @nog_geen_dwangsom @nooit_net_eronder @nooit_net_erboven
  Regel: Twee weken na een ingebrekestelling begint een dwangsom te lopen, voor hoogstens 42 dagen

    Abstract Scenario: De school van Bram stelde het verband op maandag 30 november 2026 in gebreke
      Gegeven de regels van "po2001" op <vandaag>
      En "fase" is "aanvraag"
      En "ontvangstdatum_aanvraag" is "28 september 2026"
      En "aanvulling_gevraagd" is "nee"
      En "bericht_van_uitstel" is "nee"
      En "ingebrekestelling_ontvangen_op" is "30 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan is "nog_geen_dwangsom" <oordeel>
      En is de waarde van "dwangsom" "<euro>"

      Voorbeelden:
        | vandaag          | oordeel      | euro |
        | 14 december 2026 | voldaan      | 0    |
        | 15 december 2026 | niet voldaan | 23   |
        | 28 december 2026 | niet voldaan | 322  |
        | 29 december 2026 | niet voldaan | 357  |
        | 11 januari 2027  | niet voldaan | 812  |
        | 12 januari 2027  | niet voldaan | 857  |
        | 25 januari 2027  | niet voldaan | 1442 |
        | 26 januari 2027  | niet voldaan | 1442 |

    Voorbeeld: De dwangsom voor Guus loopt
      Gegeven de regels van "po2001" op 15 december 2026
      En "fase" is "aanvraag"
      En "ontvangstdatum_aanvraag" is "28 september 2026"
      En "aanvulling_gevraagd" is "nee"
      En "bericht_van_uitstel" is "nee"
      En "ingebrekestelling_ontvangen_op" is "30 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan is er het gebrek "dwangsom_loopt"

    Voorbeeld: Of er een ingebrekestelling is voor Fenna, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "aanvraag"
      En "ontvangstdatum_aanvraag" is "28 september 2026"
      En "aanvulling_gevraagd" is "nee"
      En "bericht_van_uitstel" is "nee"
      En "ingebrekestelling_ontvangen_op" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "nog_geen_dwangsom" nog niet te zeggen
      En is er niet het gebrek "dwangsom_loopt"

    Voorbeeld: Wie nog op tijd is, hoeft aan een dwangsom niet te denken
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "aanvraag"
      En "ontvangstdatum_aanvraag" is "19 oktober 2026"
      Als de aanvraag wordt beoordeeld
      Dan is "nog_geen_dwangsom" niet van toepassing
