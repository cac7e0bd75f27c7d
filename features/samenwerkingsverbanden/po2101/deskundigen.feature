# language: nl
Functionaliteit: Hoe recent onderzoek moet zijn bij SWV Friesland
  Het advies van een deskundige rust op onderzoek. Twee jaar is een geleende aanwijzing uit vervallen landelijke regels.
  Is het onderzoek ouder, dan zegt de deskundige of het nog een goed beeld geeft.

  @onderzoek_binnen_twee_jaar
  Regel: Het onderzoek is hoogstens twee jaar oud

    Voorbeeld: Femke is in juni onderzocht
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_binnen_twee_jaar" voldaan
      En is de waarde van "oudste_onderzoek_vers_tot" "11 juni 2028"

    Voorbeeld: Onder één van de adviezen over Jelle ligt een onderzoek van drie jaar oud
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En in regel 2 van "deskundigenadviezen" is "onderzoek_van" "24 november 2023"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_binnen_twee_jaar" niet voldaan
      En is de waarde van "oudste_onderzoek_onder_advies" "24 november 2023"

    Voorbeeld: Wanneer Sanne is onderzocht is niet bekend
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En in regel 1 van "deskundigenadviezen" is "onderzoek_van" niet bekend
      En in regel 2 van "deskundigenadviezen" is "onderzoek_van" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_binnen_twee_jaar" nog niet te zeggen

    Voorbeeld: Voor Baukje adviseren geen deskundigen over een speciale school
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_binnen_twee_jaar" niet van toepassing

    Voorbeeld: Ook voor het so is het onderzoek van Silke recent
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "postcode_woonplaats" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_binnen_twee_jaar" voldaan

    Abstract Scenario: Onderzoek van rond de twee jaar oud
      Gegeven de regels van "po2101" op <dag van beoordelen>
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En in regel 1 van "deskundigenadviezen" is "onderzoek_van" "<dag van onderzoek>"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_binnen_twee_jaar" <oordeel>

      Voorbeelden: Op een dag in november
        | dag van beoordelen | dag van onderzoek | oordeel      |
        | 24 november 2026   | 25 november 2024  | voldaan      |
        | 24 november 2026   | 24 november 2024  | voldaan      |
        | 24 november 2026   | 24 oktober 2024   | niet voldaan |

      Voorbeelden: Rond de schrikkeldag
        | dag van beoordelen | dag van onderzoek | oordeel      |
        | 29 februari 2028   | 1 maart 2026      | voldaan      |
        | 29 februari 2028   | 29 januari 2026   | niet voldaan |

  @onderzoek_geeft_beeld_van_nu
  Regel: Het onderzoek is recent, of de deskundige bevestigt dat het beeld nog klopt

    Voorbeeld: Het onderzoek van Rink is van dit jaar
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_geeft_beeld_van_nu" voldaan

    Voorbeeld: Het onderzoek van Anouk is oud en klopt volgens de deskundige nog
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En in regel 1 van "deskundigenadviezen" is "onderzoek_van" "24 november 2023"
      En de "deskundige" oordeelt over "onderzoek_nog_actueel": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_geeft_beeld_van_nu" voldaan
      En is "onderzoek_binnen_twee_jaar" niet voldaan

    Voorbeeld: Het onderzoek van Tjeerd is oud en klopt niet meer
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En in regel 1 van "deskundigenadviezen" is "onderzoek_van" "24 november 2023"
      En de "deskundige" oordeelt over "onderzoek_nog_actueel": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_geeft_beeld_van_nu" niet voldaan

    Voorbeeld: Het onderzoek van Hidde is oud en de deskundige moet er nog naar kijken
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En in regel 1 van "deskundigenadviezen" is "onderzoek_van" "24 november 2023"
      En "onderzoek_nog_actueel" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_geeft_beeld_van_nu" aan een mens
      En wordt gevraagd aan "deskundige" naar "onderzoek_nog_actueel"

    Voorbeeld: Baukje vraagt hulp op haar eigen school
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "postcode_school" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_geeft_beeld_van_nu" niet van toepassing

    Voorbeeld: Het onderzoek van Silke voor het so geeft een goed beeld
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "postcode_woonplaats" is "8911"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_geeft_beeld_van_nu" voldaan
