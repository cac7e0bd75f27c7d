# language: nl
Functionaliteit: Arrangementen in Groningen en Noordenveld
  Een arrangement is extra hulp op een gewone school. De school zet eerst haar eigen basisondersteuning in.
  Grenzen die van andere samenwerkingsverbanden zijn geleend, geven een aanwijzing en beslissen niets.

  # Net boven de grens komt hier niet voor: er zijn vier onderdelen, dus vijf zijn er nooit ingezet.
  @basisondersteuning_op_vier_onderdelen @nooit_net_erboven
  Regel: De school heeft alle vier de onderdelen van de basisondersteuning ingezet

    Voorbeeld: De school van Bram zette alle vier de onderdelen in
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "basisondersteuning_op_vier_onderdelen" voldaan
      En is de waarde van "aspecten_ingezet" "4"
      En is er niet het gebrek "basisondersteuning_niet_op_alle_onderdelen"

    Voorbeeld: De school van Sem werkte niet planmatig
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En in regel 2 van "basisondersteuning_gegeven" is "ingezet" "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "basisondersteuning_op_vier_onderdelen" niet voldaan
      En is de waarde van "aspecten_ingezet" "3"
      En is er het gebrek "basisondersteuning_niet_op_alle_onderdelen"
      En mag het besluit worden afgegeven

    Voorbeeld: De school van Lotte noemt één onderdeel twee keer
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En in regel 4 van "basisondersteuning_gegeven" is "aspect" "planmatig_werken"
      Als de aanvraag wordt beoordeeld
      Dan is "basisondersteuning_op_vier_onderdelen" niet voldaan
      En is de waarde van "aspecten_ingezet" "3"

    Voorbeeld: Van één onderdeel bij Mila is niet bekend of het is ingezet
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En in regel 3 van "basisondersteuning_gegeven" is "ingezet" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "basisondersteuning_op_vier_onderdelen" nog niet te zeggen
      En is er niet het gebrek "basisondersteuning_niet_op_alle_onderdelen"

    Voorbeeld: Noor vraagt een verklaring en geen arrangement
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "basisondersteuning_op_vier_onderdelen" niet van toepassing

  @behoefte_op_een_veld_boven_basis
  Regel: De behoefte gaat op minstens één van de vijf velden boven de basis uit

    Voorbeeld: Daan heeft extra aandacht en extra kennis nodig
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_op_een_veld_boven_basis" voldaan
      En is er niet het gebrek "behoefte_nergens_boven_basis"

    Voorbeeld: Voor Fenna is op elk veld de basis genoeg
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En in regel 1 van "ondersteuningsbehoeften" is "zwaarte" "basis"
      En in regel 4 van "ondersteuningsbehoeften" is "zwaarte" "basis"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_op_een_veld_boven_basis" niet voldaan
      En is er het gebrek "behoefte_nergens_boven_basis"

    Voorbeeld: Hoeveel aandacht Yara nodig heeft is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En in regel 1 van "ondersteuningsbehoeften" is "zwaarte" niet bekend
      En in regel 4 van "ondersteuningsbehoeften" is "zwaarte" "basis"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_op_een_veld_boven_basis" nog niet te zeggen
      En is er niet het gebrek "behoefte_nergens_boven_basis"

    Voorbeeld: Wat Otis nodig heeft is nog niet beschreven
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "ondersteuningsbehoeften" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_op_een_veld_boven_basis" nog niet te zeggen

    Voorbeeld: Voor Noor wordt een verklaring gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_op_een_veld_boven_basis" niet van toepassing
      En is er niet het gebrek "behoefte_nergens_boven_basis"

    Abstract Scenario: Eén veld met deze zwaarte
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En de lijst "ondersteuningsbehoeften"
        | veld_van_behoefte | zwaarte   |
        | ruimte            | <zwaarte> |
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_op_een_veld_boven_basis" <oordeel>

      Voorbeelden:
        | zwaarte   | oordeel      |
        | basis     | niet voldaan |
        | extra     | voldaan      |
        | intensief | voldaan      |

  @behoefte_op_vijf_velden
  Regel: De behoefte is op alle vijf de velden beschreven

    Voorbeeld: Wat Finn nodig heeft staat er op vijf velden
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_op_vijf_velden" voldaan
      En is er niet het gebrek "behoefte_niet_op_alle_velden"

    Voorbeeld: Voor Saar is één veld dubbel en één veld niet beschreven
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En in regel 5 van "ondersteuningsbehoeften" is "veld_van_behoefte" "ruimte"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_op_vijf_velden" niet voldaan
      En is er het gebrek "behoefte_niet_op_alle_velden"

    Voorbeeld: Voor Jayden zijn vier velden beschreven
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En de lijst "ondersteuningsbehoeften"
        | veld_van_behoefte | zwaarte |
        | aandacht_en_tijd  | extra   |
        | materialen        | basis   |
        | ruimte            | basis   |
        | expertise         | extra   |
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_op_vijf_velden" niet voldaan

    Voorbeeld: Bij Tess is van één behoefte niet bekend over welk veld zij gaat
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En in regel 5 van "ondersteuningsbehoeften" is "veld_van_behoefte" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_op_vijf_velden" nog niet te zeggen
      En is er niet het gebrek "behoefte_niet_op_alle_velden"

    Voorbeeld: Bij een verklaring voor Noor hoeven de vijf velden niet apart
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_op_vijf_velden" niet van toepassing
      En is er niet het gebrek "behoefte_niet_op_alle_velden"

  @budgethouder_bekend
  Regel: Het is duidelijk wie het geld voor de hulp beheert

    Voorbeeld: De eigen school van Pip beheert het geld
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "budgethouder_bekend" voldaan
      En is er niet het gebrek "geen_budgethouder"

    Voorbeeld: Een ander bestuur beheert het geld voor Mees
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "arrangement_budgethouder" is "ander_bestuur"
      Als de aanvraag wordt beoordeeld
      Dan is "budgethouder_bekend" voldaan

    Voorbeeld: Over het geld voor Noor is niets afgesproken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "arrangement_budgethouder" is "geen"
      Als de aanvraag wordt beoordeeld
      Dan is "budgethouder_bekend" niet voldaan
      En is er het gebrek "geen_budgethouder"
      En mag het besluit pas na herstel worden afgegeven

    Voorbeeld: Wie het geld voor Sem beheert is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "arrangement_budgethouder" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "budgethouder_bekend" nog niet te zeggen
      En is er niet het gebrek "geen_budgethouder"

  @hulp_voor_hoogbegaafde_past
  Regel: Hulp voor een hoogbegaafde leerling past bij de problemen die er zijn

    Voorbeeld: Lotte is niet alleen hoogbegaafd en krijgt hulp bij haar gedrag
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "hulp_voor_hoogbegaafde_past" voldaan
      En is er niet het gebrek "hoogbegaafd_zonder_problemen"

    Voorbeeld: Mila is hoogbegaafd en heeft problemen met leren
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "hoofdreden" is "alleen_hoogbegaafd"
      En "gevraagde_hulp" is "hoogbegaafd_met_problemen"
      Als de aanvraag wordt beoordeeld
      Dan is "hulp_voor_hoogbegaafde_past" voldaan

    Voorbeeld: Daan is alleen hoogbegaafd en vraagt extra hulp
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "hoofdreden" is "alleen_hoogbegaafd"
      En "gevraagde_hulp" is "extra_hulp_op_school"
      Als de aanvraag wordt beoordeeld
      Dan is "hulp_voor_hoogbegaafde_past" niet voldaan
      En is er het gebrek "hoogbegaafd_zonder_problemen"

    Voorbeeld: Fenna is hoogbegaafd en welke hulp de school wil is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "hoofdreden" is "alleen_hoogbegaafd"
      En "gevraagde_hulp" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "hulp_voor_hoogbegaafde_past" nog niet te zeggen
      En is er niet het gebrek "hoogbegaafd_zonder_problemen"

    Voorbeeld: Noor vraagt het sbo en geen hulp voor hoogbegaafden
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "hulp_voor_hoogbegaafde_past" niet van toepassing
      En is er niet het gebrek "hoogbegaafd_zonder_problemen"

  @arrangement_hoogstens_een_jaar
  Regel: De hulp duurt hoogstens een jaar

    Voorbeeld: De hulp voor Yara stopt aan het einde van het schooljaar
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "arrangement_hoogstens_een_jaar" voldaan
      En is er niet het gebrek "arrangement_langer_dan_een_jaar"

    Voorbeeld: De hulp voor Otis duurt ruim anderhalf jaar
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "arrangement_einddatum" is "31 juli 2028"
      Als de aanvraag wordt beoordeeld
      Dan is "arrangement_hoogstens_een_jaar" niet voldaan
      En is er het gebrek "arrangement_langer_dan_een_jaar"
      En mag het besluit worden afgegeven

    Voorbeeld: Hoe lang Finn hulp krijgt is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "arrangement_einddatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "arrangement_hoogstens_een_jaar" nog niet te zeggen
      En is er niet het gebrek "arrangement_langer_dan_een_jaar"

    Voorbeeld: Noor krijgt een verklaring en geen tijdelijke hulp
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "arrangement_hoogstens_een_jaar" niet van toepassing

    Abstract Scenario: De hulp stopt rond een jaar na de start
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "gewenste_startdatum" is "<start>"
      En "arrangement_einddatum" is "<einde>"
      Als de aanvraag wordt beoordeeld
      Dan is "arrangement_hoogstens_een_jaar" <oordeel>

      Voorbeelden: Een start in januari
        | start          | einde          | oordeel      |
        | 4 januari 2027 | 3 januari 2028 | voldaan      |
        | 4 januari 2027 | 4 januari 2028 | niet voldaan |
        | 4 januari 2027 | 5 januari 2028 | niet voldaan |

      Voorbeelden: Een start met het nieuwe schooljaar
        | start           | einde           | oordeel      |
        | 1 augustus 2027 | 31 juli 2028    | voldaan      |
        | 1 augustus 2027 | 1 augustus 2028 | niet voldaan |
        | 1 augustus 2027 | 2 augustus 2028 | niet voldaan |

      Voorbeelden: Een start op de schrikkeldag
        | start            | einde            | oordeel      |
        | 29 februari 2028 | 27 februari 2029 | voldaan      |
        | 29 februari 2028 | 28 februari 2029 | voldaan      |
        | 29 februari 2028 | 1 maart 2029     | niet voldaan |

  @uren_zijn_voor_de_leerling
  Regel: De gevraagde uren zijn tijd met de leerling

    Voorbeeld: Alle uren zijn voor Saar
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "uren_zijn_voor_de_leerling" voldaan
      En is er niet het gebrek "uren_voor_overleg"

    Voorbeeld: In de uren voor Jayden zit ook overleg
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "uren_alleen_voor_leerling" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "uren_zijn_voor_de_leerling" niet voldaan
      En is er het gebrek "uren_voor_overleg"

    Voorbeeld: Wat er in de uren voor Tess zit is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "uren_alleen_voor_leerling" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "uren_zijn_voor_de_leerling" nog niet te zeggen
      En is er niet het gebrek "uren_voor_overleg"

    Voorbeeld: Voor Noor vraagt de school geen uren
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "uren_zijn_voor_de_leerling" niet van toepassing
      En is er niet het gebrek "uren_voor_overleg"
