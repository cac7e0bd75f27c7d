# language: nl
Functionaliteit: Ondersteuning in een gewone school (arrangement)
  Een school kan extra ondersteuning vragen, zodat een leerling op een gewone school kan blijven.
  Het samenwerkingsverband wijst die ondersteuning toe aan scholen en betaalt alleen het onderwijs, niet de zorg.

  @arrangement_door_school
  Regel: Alleen een school vraagt om ondersteuning in een gewone school

    Voorbeeld: De school van Bram vraagt om extra hulp in de klas
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "arrangement_door_school" voldaan
      En is de uitkomst "arrangement"

    Voorbeeld: De ouders van Noor vragen zelf om extra hulp
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "aanvrager" is "ouders"
      Als de aanvraag wordt beoordeeld
      Dan is "arrangement_door_school" niet voldaan
      En is de uitkomst "alleen_school_vraagt_aan"

    Voorbeeld: De school van Sem vraagt geen extra hulp maar een verklaring
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "arrangement_door_school" niet voldaan

    Voorbeeld: Wie de hulp voor Lotte aanvraagt, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "aanvrager" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "arrangement_door_school" nog niet te zeggen

    Voorbeeld: Wat de school van Finn vraagt, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "soort_aanvraag" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "arrangement_door_school" nog niet te zeggen

    Abstract Scenario: Wie een arrangement kan vragen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "aanvrager" is "<aanvrager>"
      Als de aanvraag wordt beoordeeld
      Dan is "arrangement_door_school" <oordeel>

      Voorbeelden:
        | aanvrager               | oordeel      |
        | school_van_inschrijving | voldaan      |
        | school_van_aanmelding   | voldaan      |
        | ouders                  | niet voldaan |
        | ander                   | niet voldaan |

  @hulp_is_onderwijs
  Regel: De gevraagde hulp is onderwijs en gaat verder dan de basisondersteuning

    Voorbeeld: De school van Mila vraagt extra begeleiding in de klas
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "hulp_is_onderwijs" voldaan

    Voorbeeld: De school van Daan vraagt geld voor bijles
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "gevraagde_hulp" is "remedial_teaching"
      Als de aanvraag wordt beoordeeld
      Dan is "hulp_is_onderwijs" niet voldaan

    Voorbeeld: Wat voor hulp de school van Fenna vraagt, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "gevraagde_hulp" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "hulp_is_onderwijs" nog niet te zeggen

    Voorbeeld: Voor Yara wordt het sbo gevraagd en geen hulp op een gewone school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "hulp_is_onderwijs" niet van toepassing
      En wordt niet gevraagd naar "gevraagde_hulp"

    Abstract Scenario: Welke hulp extra ondersteuning in het onderwijs is
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "gevraagde_hulp" is "<hulp>"
      Als de aanvraag wordt beoordeeld
      Dan is "hulp_is_onderwijs" <oordeel>

      Voorbeelden:
        | hulp                      | oordeel      |
        | extra_hulp_op_school      | voldaan      |
        | zorg_en_onderwijs         | voldaan      |
        | hoogbegaafd_met_problemen | voldaan      |
        | basisondersteuning        | niet voldaan |
        | remedial_teaching         | niet voldaan |
        | jeugdhulp                 | niet voldaan |

  # Niet voldaan is hier goed nieuws: dan is er alleen hulp van de school nodig.
  @zorg_ontbreekt
  Regel: Zorg hoort niet bij het onderwijs en wordt niet door het samenwerkingsverband betaald

    Voorbeeld: Otis heeft op school ook verpleging nodig
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "zorg_nodig" is "ja"
      En "gemeente_betrokken" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "zorg_ontbreekt" voldaan
      En is de uitkomst "zorg_en_onderwijs_samen"

    Voorbeeld: Pip heeft alleen hulp van de school nodig
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "zorg_ontbreekt" niet voldaan
      En is de uitkomst "arrangement"

    Voorbeeld: Of Jayden ook zorg nodig heeft, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "zorg_nodig" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "zorg_ontbreekt" nog niet te zeggen
      En wordt gevraagd aan "school" naar "zorg_nodig"

    Voorbeeld: Voor de verklaring van Tess doet deze vraag niet mee
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "zorg_nodig" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "zorg_ontbreekt" niet van toepassing

  @zorg_afgestemd
  Regel: Is er zorg nodig, dan overlegt de school met de gemeente of de zorgorganisatie

    Voorbeeld: Met de gemeente is afgesproken wie de zorg voor Guus betaalt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "zorg_nodig" is "ja"
      En "gemeente_betrokken" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "zorg_afgestemd" voldaan
      En is er niet het gebrek "zorg_niet_afgestemd"

    Voorbeeld: Over de zorg voor Noor sprak nog niemand met de gemeente
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "zorg_nodig" is "ja"
      En "gemeente_betrokken" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "zorg_afgestemd" niet voldaan
      En is er het gebrek "zorg_niet_afgestemd"
      En mag het besluit pas na herstel worden afgegeven

    Voorbeeld: Of de gemeente meedenkt over de zorg voor Sem, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "zorg_nodig" is "ja"
      En "gemeente_betrokken" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "zorg_afgestemd" nog niet te zeggen
      En is er niet het gebrek "zorg_niet_afgestemd"

    Voorbeeld: Zolang niet bekend is of Lotte zorg nodig heeft, is overleg nog geen gebrek
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "zorg_nodig" is niet bekend
      En "gemeente_betrokken" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "zorg_afgestemd" nog niet te zeggen
      En is er niet het gebrek "zorg_niet_afgestemd"

    Voorbeeld: Zonder zorg hoeft de school van Finn met niemand te overleggen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "zorg_nodig" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "zorg_afgestemd" niet van toepassing
      En wordt niet gevraagd naar "gemeente_betrokken"

  @opp_bij_arrangement
  Regel: Voor extra ondersteuning is er een ontwikkelingsperspectief, tenzij is vastgelegd dat de ouders niet meewerkten

    Voorbeeld: Voor Bram is er een ontwikkelingsperspectief
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_bij_arrangement" voldaan
      En is er niet het gebrek "arrangement_zonder_opp"

    Voorbeeld: De ouders van Mila wilden niet meewerken, en dat staat op papier
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "opp_aanwezig" is "nee"
      En "opp_tegengehouden_door_ouders" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_bij_arrangement" voldaan
      En is er niet het gebrek "arrangement_zonder_opp"

    Voorbeeld: De school van Daan maakte nog geen ontwikkelingsperspectief
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "opp_aanwezig" is "nee"
      En "opp_tegengehouden_door_ouders" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_bij_arrangement" niet voldaan
      En is er het gebrek "arrangement_zonder_opp"
      En mag het besluit pas na herstel worden afgegeven

    Voorbeeld: Waarom er voor Fenna geen ontwikkelingsperspectief is, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "opp_aanwezig" is "nee"
      En "opp_tegengehouden_door_ouders" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "opp_bij_arrangement" nog niet te zeggen
      En is er niet het gebrek "arrangement_zonder_opp"

    Voorbeeld: Of er voor Yara een ontwikkelingsperspectief is, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "opp_aanwezig" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "opp_bij_arrangement" nog niet te zeggen

    Voorbeeld: Bij een aanvraag voor het sbo gelden voor Otis andere regels over het ontwikkelingsperspectief
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "opp_bij_arrangement" niet van toepassing

  @arrangement_doelen_en_evaluatie
  Regel: De hulp heeft doelen, een einddatum en een dag waarop wordt bekeken of zij werkt

    Voorbeeld: De afspraken over de hulp voor Pip zijn compleet
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "arrangement_doelen_en_evaluatie" voldaan
      En is er niet het gebrek "arrangement_zonder_afspraken"

    Voorbeeld: In het plan voor Jayden staan geen doelen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "arrangement_doelen" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "arrangement_doelen_en_evaluatie" niet voldaan
      En is er het gebrek "arrangement_zonder_afspraken"
      En mag het besluit pas na herstel worden afgegeven

    Voorbeeld: Of er doelen voor Tess zijn, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "arrangement_doelen" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "arrangement_doelen_en_evaluatie" nog niet te zeggen
      En is er niet het gebrek "arrangement_zonder_afspraken"

    Voorbeeld: Hoelang de hulp voor Guus duurt, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "arrangement_einddatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "arrangement_doelen_en_evaluatie" nog niet te zeggen

    Voorbeeld: Wanneer de hulp voor Saar wordt besproken, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "arrangement_evaluatiedatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "arrangement_doelen_en_evaluatie" nog niet te zeggen
      En wordt gevraagd aan "school" naar "arrangement_evaluatiedatum"

    Voorbeeld: Bij een verklaring voor Noor horen deze afspraken niet
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "arrangement_doelen_en_evaluatie" niet van toepassing
      En wordt niet gevraagd naar "arrangement_doelen"

    Abstract Scenario: De einddatum ligt in de toekomst
      Gegeven de regels van "po2001" op <vandaag>
      En het dossier "compleet/arrangement-volstaat"
      En "arrangement_einddatum" is "<einde>"
      En "arrangement_evaluatiedatum" is "<einde>"
      Als de aanvraag wordt beoordeeld
      Dan is "arrangement_doelen_en_evaluatie" <oordeel>

      Voorbeelden: Op een gewone dag
        | vandaag          | einde            | oordeel      |
        | 24 november 2026 | 23 november 2026 | niet voldaan |
        | 24 november 2026 | 24 november 2026 | niet voldaan |
        | 24 november 2026 | 25 november 2026 | voldaan      |

      Voorbeelden: Aan het einde van het schooljaar
        | vandaag         | einde        | oordeel      |
        | 30 juli 2027    | 31 juli 2027 | voldaan      |
        | 31 juli 2027    | 31 juli 2027 | niet voldaan |
        | 1 augustus 2027 | 31 juli 2027 | niet voldaan |

      Voorbeelden: In een schrikkeljaar
        | vandaag          | einde            | oordeel      |
        | 28 februari 2028 | 29 februari 2028 | voldaan      |
        | 29 februari 2028 | 29 februari 2028 | niet voldaan |
        | 29 februari 2028 | 1 maart 2028     | voldaan      |

    Abstract Scenario: De hulp eindigt op 31 juli 2027 en wordt daarvóór of uiterlijk op die dag besproken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "arrangement_einddatum" is "31 juli 2027"
      En "arrangement_evaluatiedatum" is "<evaluatie>"
      Als de aanvraag wordt beoordeeld
      Dan is "arrangement_doelen_en_evaluatie" <oordeel>

      Voorbeelden:
        | evaluatie       | oordeel      |
        | 30 juli 2027    | voldaan      |
        | 31 juli 2027    | voldaan      |
        | 1 augustus 2027 | niet voldaan |

    Abstract Scenario: Bij een aanvraag moet de evaluatie nog komen, bij een besluit of bezwaar hoeft dat niet
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "fase" is "<fase>"
      En "arrangement_evaluatiedatum" is "<evaluatie>"
      Als de aanvraag wordt beoordeeld
      Dan is "arrangement_doelen_en_evaluatie" <oordeel>

      Voorbeelden:
        | fase     | evaluatie        | oordeel      |
        | aanvraag | 1 juni 2025      | niet voldaan |
        | aanvraag | 23 november 2026 | niet voldaan |
        | aanvraag | 24 november 2026 | niet voldaan |
        | aanvraag | 25 november 2026 | voldaan      |
        | besluit  | 23 november 2026 | voldaan      |
        | bezwaar  | 23 november 2026 | voldaan      |

    Voorbeeld: De evaluatie van de hulp voor Lotte is al geweest voordat de hulp begint
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "arrangement_evaluatiedatum" is "1 juni 2026"
      Als de aanvraag wordt beoordeeld
      Dan is er het gebrek "arrangement_zonder_afspraken"

  @advies_naar_ouders
  Regel: De ouders krijgen een afschrift van het advies over wat hun kind nodig heeft

    Voorbeeld: De ouders van Sem kregen een afschrift
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "fase" is "besluit"
      En "afschrift_aan_ouders" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "advies_naar_ouders" voldaan
      En is er niet het gebrek "advies_niet_naar_ouders"

    Voorbeeld: De ouders van Lotte kregen geen afschrift
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "fase" is "besluit"
      En "afschrift_aan_ouders" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "advies_naar_ouders" niet voldaan
      En is er het gebrek "advies_niet_naar_ouders"

    Voorbeeld: Of de ouders van Finn een afschrift kregen, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "fase" is "besluit"
      En "afschrift_aan_ouders" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "advies_naar_ouders" nog niet te zeggen
      En is er niet het gebrek "advies_niet_naar_ouders"
      En wordt gevraagd aan "samenwerkingsverband" naar "afschrift_aan_ouders"

    Abstract Scenario: Wanneer het afschrift er moet zijn
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "<dossier>"
      En "fase" is "<fase>"
      En "afschrift_aan_ouders" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "advies_naar_ouders" <oordeel>

      Voorbeelden:
        | dossier                       | fase     | oordeel             |
        | compleet/arrangement-volstaat | aanvraag | niet van toepassing |
        | compleet/arrangement-volstaat | besluit  | niet voldaan        |
        | compleet/arrangement-volstaat | bezwaar  | niet voldaan        |
        | compleet/sbo-toegekend        | besluit  | niet van toepassing |
