# language: nl
Functionaliteit: De datums in het besluit
  Datums in een besluit hebben een volgorde: eerst de aanvraag, dan het besluit, dan de verklaring.
  Klopt de volgorde niet, dan is er een tikfout gemaakt of werkt het besluit terug. Beide moet iemand nakijken.

  @besluit_na_ontvangst
  Regel: Het besluit komt na de aanvraag

    Abstract Scenario: De aanvraag voor Noor kwam op 19 oktober 2026 binnen
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "ontvangstdatum_aanvraag" is "19 oktober 2026"
      En "besluitdatum" is "<besluit>"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_na_ontvangst" <oordeel>

      Voorbeelden:
        | besluit         | oordeel      |
        | 18 oktober 2026 | niet voldaan |
        | 19 oktober 2026 | voldaan      |
        | 20 oktober 2026 | voldaan      |

    Voorbeeld: In het besluit over Sem staat per ongeluk een datum van voor de aanvraag
      Gegeven de regels van "po2101" op 24 november 2026
      En "fase" is "besluit"
      En "ontvangstdatum_aanvraag" is "19 oktober 2026"
      En "besluitdatum" is "24 november 2025"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_na_ontvangst" niet voldaan
      En is er het gebrek "besluit_voor_ontvangst"

    Voorbeeld: Wanneer de aanvraag voor Lotte binnenkwam, is niet ingevuld
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluitdatum" is "24 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_na_ontvangst" nog niet te zeggen
      En is er niet het gebrek "besluit_voor_ontvangst"

    Voorbeeld: Over de aanvraag voor Yara is nog geen besluit
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "aanvraag"
      En "ontvangstdatum_aanvraag" is "19 oktober 2026"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_na_ontvangst" niet van toepassing

  @ingang_niet_voor_besluit
  Regel: De verklaring gaat niet eerder in dan het besluit

    Abstract Scenario: Het besluit over Noor is van 24 november 2026
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "<fase>"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluitdatum" is "24 november 2026"
      En "besluit_ingangsdatum" is "<ingang>"
      Als de aanvraag wordt beoordeeld
      Dan is "ingang_niet_voor_besluit" <oordeel>

      Voorbeelden:
        | fase         | ingang           | oordeel      |
        | besluit      | 23 november 2026 | niet voldaan |
        | besluit      | 24 november 2026 | voldaan      |
        | besluit      | 25 november 2026 | voldaan      |
        | spoedbesluit | 23 november 2026 | niet voldaan |

      Voorbeelden: Een beslissing op bezwaar mag terugwerken
        | fase    | ingang           | oordeel             |
        | bezwaar | 23 november 2026 | niet van toepassing |

    Voorbeeld: De verklaring van Sem gaat in voordat er een besluit was, en dat is een waarschuwing
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluitdatum" is "24 november 2026"
      En "besluit_ingangsdatum" is "2 november 2026"
      En "besluit_einddatum" is "31 juli 2028"
      Als de aanvraag wordt beoordeeld
      Dan is "ingang_niet_voor_besluit" niet voldaan
      En is er het gebrek "ingang_voor_besluit"
      En is er niet het gebrek "besluit_te_kort"

    Voorbeeld: Vanaf wanneer de verklaring van Lotte geldt, is nog niet ingevuld
      Gegeven de regels van "po2001" op 24 november 2026
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      En "besluitdatum" is "24 november 2026"
      Als de aanvraag wordt beoordeeld
      Dan is "ingang_niet_voor_besluit" nog niet te zeggen
      En is er niet het gebrek "ingang_voor_besluit"
