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
