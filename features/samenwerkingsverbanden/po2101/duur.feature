# language: nl
Functionaliteit: Hoe lang een verklaring duurt bij SWV Friesland
  Een verklaring voor het so geldt in Friesland hoogstens drie jaar vanaf de start, maar nooit korter dan de wet vraagt.
  Bij elke verklaring staat of en wanneer de leerling terug kan naar een gewone school.

  @duur_hoogstens_drie_jaar
  Regel: De verklaring voor het so duurt hoogstens drie jaar

    Voorbeeld: De verklaring van Femke duurt ruim anderhalf jaar
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "gevraagde_voorziening" is "so"
      En "emb_aanvraag" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "duur_hoogstens_drie_jaar" voldaan
      En is er niet het gebrek "duur_langer_dan_drie_jaar"

    Voorbeeld: De verklaring van Jelle duurt ruim vijf jaar
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "gevraagde_voorziening" is "so"
      En "emb_aanvraag" is "nee"
      En "voorgestelde_einddatum" is "31 juli 2032"
      Als de aanvraag wordt beoordeeld
      Dan is "duur_hoogstens_drie_jaar" niet voldaan
      En is er het gebrek "duur_langer_dan_drie_jaar"
      En mag het besluit pas na herstel worden afgegeven

    Voorbeeld: Voor Sanne is nog geen einddatum voorgesteld
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "gevraagde_voorziening" is "so"
      En "emb_aanvraag" is "nee"
      En "voorgestelde_einddatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "duur_hoogstens_drie_jaar" nog niet te zeggen
      En is er niet het gebrek "duur_langer_dan_drie_jaar"

    Voorbeeld: Baukje krijgt hulp op haar eigen school en geen verklaring
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "duur_hoogstens_drie_jaar" niet van toepassing

    Voorbeeld: De verklaring van Silke voor het so duurt ruim tweeënhalf jaar
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "postcode_woonplaats" is "8911"
      En "emb_aanvraag" is "nee"
      En "voorgestelde_einddatum" is "31 juli 2029"
      Als de aanvraag wordt beoordeeld
      Dan is "duur_hoogstens_drie_jaar" voldaan

    Voorbeeld: Bij een ernstige meervoudige beperking geldt de grens van drie jaar niet
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "postcode_woonplaats" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "duur_hoogstens_drie_jaar" niet van toepassing
      En is er niet het gebrek "duur_langer_dan_drie_jaar"

    Abstract Scenario: Ligt er een besluit over Merel, dan telt de duur in het besluit
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "gevraagde_voorziening" is "so"
      En "emb_aanvraag" is "nee"
      En "fase" is "<fase>"
      En "besluit_soort" is "<besluit>"
      En "besluit_voorziening" is "so"
      En "besluitdatum" is "24 november 2026"
      En "besluit_ingangsdatum" is "4 januari 2027"
      En "besluit_einddatum" is "<tot en met>"
      Als de aanvraag wordt beoordeeld
      Dan is "duur_hoogstens_drie_jaar" <oordeel>

      Voorbeelden: De voorgestelde einddatum blijft 31 juli 2028
        | fase     | besluit   | tot en met   | oordeel      |
        | besluit  | toekennen | 31 juli 2029 | voldaan      |
        | besluit  | toekennen | 31 juli 2032 | niet voldaan |
        | bezwaar  | toekennen | 31 juli 2032 | niet voldaan |
        | besluit  | weigeren  | 31 juli 2032 | voldaan      |
        | aanvraag | toekennen | 31 juli 2032 | voldaan      |

    Abstract Scenario: De verklaring eindigt rond drie jaar na de start
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "gevraagde_voorziening" is "so"
      En "emb_aanvraag" is "nee"
      En "gewenste_startdatum" is "<start>"
      En "voorgestelde_einddatum" is "<einddatum>"
      Als de aanvraag wordt beoordeeld
      Dan is "duur_hoogstens_drie_jaar" <oordeel>

      Voorbeelden: Een start in januari
        | start          | einddatum      | oordeel      |
        | 4 januari 2027 | 31 juli 2029   | voldaan      |
        | 4 januari 2027 | 3 januari 2030 | voldaan      |
        | 4 januari 2027 | 4 januari 2030 | niet voldaan |
        | 4 januari 2027 | 5 januari 2030 | niet voldaan |
        | 4 januari 2027 | 31 juli 2030   | niet voldaan |

      Voorbeelden: Een start met het nieuwe schooljaar
        | start           | einddatum       | oordeel      |
        | 1 augustus 2027 | 31 juli 2030    | voldaan      |
        | 1 augustus 2027 | 1 augustus 2030 | niet voldaan |
        | 1 augustus 2027 | 2 augustus 2030 | niet voldaan |
        | 1 augustus 2027 | 31 juli 2031    | niet voldaan |

      Voorbeelden: Een start op de schrikkeldag
        | start            | einddatum        | oordeel      |
        | 29 februari 2028 | 28 februari 2031 | voldaan      |
        | 29 februari 2028 | 1 maart 2031     | niet voldaan |

    Abstract Scenario: De wet vraagt na een laat besluit een langere duur dan drie jaar
      Gegeven de regels van "po2101" op 2 augustus 2028
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "gevraagde_voorziening" is "so"
      En "emb_aanvraag" is "nee"
      En "gewenste_startdatum" is "4 januari 2027"
      En "voorgestelde_einddatum" is "<einddatum>"
      Als de aanvraag wordt beoordeeld
      Dan is "duur_hoogstens_drie_jaar" <oordeel>
      En is de waarde van "friese_grens" "1 augustus 2030"

      Voorbeelden:
        | einddatum       | oordeel      |
        | 30 juli 2030    | voldaan      |
        | 31 juli 2030    | voldaan      |
        | 1 augustus 2030 | niet voldaan |

    Voorbeeld: Voor het sbo is geen grens van drie jaar gevonden
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "voorgestelde_einddatum" is "31 juli 2032"
      Als de aanvraag wordt beoordeeld
      Dan is "duur_hoogstens_drie_jaar" niet van toepassing
      En is er niet het gebrek "duur_langer_dan_drie_jaar"

  @terugplaatsingsperspectief_vermeld
  Regel: Er staat of en wanneer de leerling terug kan naar een gewone school

    Voorbeeld: Voor Rink staat er wanneer hij misschien terug kan
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "terugplaatsingsperspectief_vermeld" voldaan
      En is er niet het gebrek "geen_terugplaatsingsperspectief"

    Voorbeeld: Voor Anouk staat er niets over teruggaan
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "terugplaatsing_beschreven" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "terugplaatsingsperspectief_vermeld" niet voldaan
      En is er het gebrek "geen_terugplaatsingsperspectief"
      En mag het besluit pas na herstel worden afgegeven

    Voorbeeld: Of er voor Tjeerd iets over teruggaan staat is niet bekend
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "terugplaatsing_beschreven" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "terugplaatsingsperspectief_vermeld" nog niet te zeggen
      En wordt gevraagd aan "school" naar "terugplaatsing_beschreven"

    Voorbeeld: Baukje gaat niet weg van haar gewone school
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "terugplaatsingsperspectief_vermeld" niet van toepassing

    Voorbeeld: Ook voor Silke staat beschreven of zij terug kan van het so
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "postcode_woonplaats" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "terugplaatsingsperspectief_vermeld" voldaan
