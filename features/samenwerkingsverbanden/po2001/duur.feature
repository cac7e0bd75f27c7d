# language: nl
Functionaliteit: Hoe lang een verklaring duurt bij PO 20-01
  PO 20-01 heeft zelf geen duur vastgesteld. De gebruikelijke duur komt van andere samenwerkingsverbanden en is dus een aanwijzing.
  Een langere verklaring kan, als erbij staat waarom. Bij elke verklaring hoort of en wanneer de leerling terug kan.

  @gebruikelijke_duur
  Regel: De duur is niet langer dan elders gebruikelijk: twee jaar in het sbo en drie jaar in het so

    Voorbeeld: De verklaring van Noor voor het sbo duurt ruim anderhalf jaar
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "gebruikelijke_duur" voldaan
      En is er niet het gebrek "duur_langer_dan_gebruikelijk"

    Voorbeeld: De verklaring van Sem voor het sbo duurt ruim vijf jaar
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "voorgestelde_einddatum" is "31 juli 2032"
      Als de aanvraag wordt beoordeeld
      Dan is "gebruikelijke_duur" niet voldaan
      En is er het gebrek "duur_langer_dan_gebruikelijk"
      En mag het besluit worden afgegeven

    Voorbeeld: Voor Lotte is nog geen einddatum voorgesteld
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "voorgestelde_einddatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "gebruikelijke_duur" nog niet te zeggen
      En is er niet het gebrek "duur_langer_dan_gebruikelijk"

    Voorbeeld: Ties heeft een ernstige meervoudige beperking en krijgt een verklaring voor de hele schooltijd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "gebruikelijke_duur" niet van toepassing
      En is er niet het gebrek "duur_langer_dan_gebruikelijk"

    Voorbeeld: Van Mila is nog niet bekend of zij een ernstige meervoudige beperking heeft
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "emb_verstandelijk" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "gebruikelijke_duur" nog niet te zeggen

    Voorbeeld: Daan vraagt het so zonder ernstige meervoudige beperking
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "emb_aanvraag" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "gebruikelijke_duur" niet voldaan
      En is er het gebrek "duur_langer_dan_gebruikelijk"

    Voorbeeld: Bram krijgt hulp op zijn eigen school en geen verklaring
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "gebruikelijke_duur" niet van toepassing

    Abstract Scenario: Ligt er een besluit over Merel, dan telt de duur in het besluit
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "<fase>"
      En "besluit_soort" is "<besluit>"
      En "besluit_voorziening" is "sbo"
      En "besluit_ingangsdatum" is "4 januari 2027"
      En "besluit_einddatum" is "<tot en met>"
      Als de aanvraag wordt beoordeeld
      Dan is "gebruikelijke_duur" <oordeel>

      Voorbeelden: De voorgestelde einddatum blijft 31 juli 2028
        | fase     | besluit   | tot en met   | oordeel      |
        | besluit  | toekennen | 31 juli 2028 | voldaan      |
        | besluit  | toekennen | 31 juli 2032 | niet voldaan |
        | bezwaar  | toekennen | 31 juli 2032 | niet voldaan |
        | besluit  | weigeren  | 31 juli 2032 | voldaan      |
        | aanvraag | toekennen | 31 juli 2032 | voldaan      |

    Abstract Scenario: Hoe lang een verklaring gewoonlijk duurt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "gevraagde_voorziening" is "<gevraagd>"
      En "emb_aanvraag" is "nee"
      En "gewenste_startdatum" is "<start>"
      En "voorgestelde_einddatum" is "<einddatum>"
      Als de aanvraag wordt beoordeeld
      Dan is "gebruikelijke_duur" <oordeel>

      Voorbeelden: Voor het sbo, vanaf het begin van een schooljaar
        | gevraagd | start           | einddatum    | oordeel      |
        | sbo      | 1 augustus 2027 | 31 juli 2028 | voldaan      |
        | sbo      | 1 augustus 2027 | 31 juli 2029 | voldaan      |
        | sbo      | 1 augustus 2027 | 31 juli 2030 | niet voldaan |
        | sbo      | 1 augustus 2027 | 31 juli 2031 | niet voldaan |

      Voorbeelden: Voor het sbo, vanaf januari
        | gevraagd | start          | einddatum    | oordeel      |
        | sbo      | 4 januari 2027 | 31 juli 2028 | voldaan      |
        | sbo      | 4 januari 2027 | 31 juli 2030 | niet voldaan |

      Voorbeelden: Voor het so mag het een jaar langer
        | gevraagd | start           | einddatum    | oordeel      |
        | so       | 1 augustus 2027 | 31 juli 2029 | voldaan      |
        | so       | 1 augustus 2027 | 31 juli 2030 | voldaan      |
        | so       | 1 augustus 2027 | 31 juli 2032 | niet voldaan |

  @zicht_op_terugkeer
  Regel: Er staat beschreven of en wanneer de leerling terug kan

    Voorbeeld: Voor Fenna staat er wanneer zij misschien terug kan
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "zicht_op_terugkeer" voldaan
      En is er niet het gebrek "geen_zicht_op_terugkeer"

    Voorbeeld: Voor Yara staat er niets over teruggaan
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "terugplaatsing_beschreven" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "zicht_op_terugkeer" niet voldaan
      En is er het gebrek "geen_zicht_op_terugkeer"
      En mag het besluit worden afgegeven

    Voorbeeld: Of er voor Otis iets over teruggaan staat is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "terugplaatsing_beschreven" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "zicht_op_terugkeer" nog niet te zeggen
      En is er niet het gebrek "geen_zicht_op_terugkeer"

    Voorbeeld: Bram gaat niet weg van zijn gewone school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "zicht_op_terugkeer" niet van toepassing

    Voorbeeld: Ook voor Ties staat beschreven of hij terug kan
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "zicht_op_terugkeer" voldaan
