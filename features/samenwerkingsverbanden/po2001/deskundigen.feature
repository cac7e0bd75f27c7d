# language: nl
Functionaliteit: Hoe recent onderzoek moet zijn
  Een advies bouwt op onderzoek naar hoe het nu met de leerling gaat. Twee jaar is daarvoor een geleende aanwijzing en geen harde grens.
  Is het onderzoek ouder, dan zegt de deskundige of het beeld nog klopt.

  @onderzoek_binnen_grens
  Regel: Het onderzoek is niet ouder dan de geleende grens van twee jaar

    Voorbeeld: Noor is in juni onderzocht
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_binnen_grens" voldaan
      En is de waarde van "onderzoek_vers_tot" "11 juni 2028"

    Voorbeeld: Sem is drie jaar geleden voor het laatst onderzocht
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "deskundigenadviezen" is "onderzoek_van" "24 november 2023"
      En in regel 2 van "deskundigenadviezen" is "onderzoek_van" "24 november 2023"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_binnen_grens" niet voldaan

    Voorbeeld: Onder één van de adviezen over Lotte ligt een oud onderzoek
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "onderzoek_van" "24 november 2023"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_binnen_grens" niet voldaan
      En is de waarde van "oudste_onderzoek" "24 november 2023"

    Voorbeeld: Wanneer Mila is onderzocht is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "deskundigenadviezen" is "onderzoek_van" niet bekend
      En in regel 2 van "deskundigenadviezen" is "onderzoek_van" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_binnen_grens" nog niet te zeggen

    Voorbeeld: Voor Bram zijn geen deskundigen gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_binnen_grens" niet van toepassing

    Voorbeeld: Ook voor het so is het onderzoek van Ties recent
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_binnen_grens" voldaan

    Abstract Scenario: Onderzoek van ongeveer twee jaar oud
      Gegeven de regels van "po2001" op <dag van beoordelen>
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "deskundigenadviezen" is "onderzoek_van" "<dag van onderzoek>"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_binnen_grens" <oordeel>

      Voorbeelden: Op een gewone dag in november
        | dag van beoordelen | dag van onderzoek | oordeel      |
        | 24 november 2026   | 25 november 2024  | voldaan      |
        | 24 november 2026   | 24 november 2024  | voldaan      |
        | 24 november 2026   | 23 november 2024  | niet voldaan |
        | 24 november 2026   | 24 oktober 2024   | niet voldaan |

      Voorbeelden: Op de schrikkeldag
        | dag van beoordelen | dag van onderzoek | oordeel      |
        | 29 februari 2028   | 1 maart 2026      | voldaan      |
        | 29 februari 2028   | 29 januari 2026   | niet voldaan |

  @onderzoek_recent_of_bevestigd
  Regel: Het onderzoek is recent, of de deskundige bevestigt dat het beeld nog klopt

    Voorbeeld: Het onderzoek van Daan is recent
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "onderzoek_nog_actueel" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_recent_of_bevestigd" voldaan

    Voorbeeld: Het onderzoek van Fenna is oud en klopt nog
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "deskundigenadviezen" is "onderzoek_van" "24 november 2023"
      En de "deskundige" oordeelt over "onderzoek_nog_actueel": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_recent_of_bevestigd" voldaan
      En is "onderzoek_binnen_grens" niet voldaan

    Voorbeeld: Het onderzoek van Yara is oud en klopt niet meer
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "deskundigenadviezen" is "onderzoek_van" "24 november 2023"
      En de "deskundige" oordeelt over "onderzoek_nog_actueel": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_recent_of_bevestigd" niet voldaan

    Voorbeeld: Het onderzoek van Otis is oud en de deskundige heeft er nog niet naar gekeken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "deskundigenadviezen" is "onderzoek_van" "24 november 2023"
      En "onderzoek_nog_actueel" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_recent_of_bevestigd" aan een mens
      En wordt gevraagd aan "deskundige" naar "onderzoek_nog_actueel"

    Voorbeeld: De dag van het onderzoek van Finn is niet bekend en de deskundige staat ervoor in
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "deskundigenadviezen" is "onderzoek_van" niet bekend
      En in regel 2 van "deskundigenadviezen" is "onderzoek_van" niet bekend
      En de "deskundige" oordeelt over "onderzoek_nog_actueel": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_recent_of_bevestigd" voldaan

    Voorbeeld: Bram blijft op zijn gewone school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_recent_of_bevestigd" niet van toepassing

    Voorbeeld: Het onderzoek van Ties voor het so geeft een goed beeld
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_recent_of_bevestigd" voldaan
