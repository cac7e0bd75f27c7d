# language: nl
Functionaliteit: De bekostigingscategorie
  Bij een verklaring voor het so hoort een categorie: laag, midden of hoog. Zij volgt uit de hulp die het onderwijs van de leerling vraagt.
  Het sbo kent geen categorie. Bij een ernstige meervoudige beperking (EMB) is de categorie hoog.

  # Niet voldaan komt hier niet voor: de commissie kiest laag, midden of hoog, en zolang zij niet kiest wacht de aanvraag op haar oordeel.
  @categorie_bepaald @nooit_niet_voldaan
  Regel: Voor het so is een bekostigingscategorie bepaald

    Voorbeeld: De commissie koos voor Ties de categorie hoog
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "categorie_bepaald" voldaan

    Voorbeeld: De commissie heeft voor Sem nog geen categorie gekozen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "bekostigingscategorie" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "categorie_bepaald" aan een mens
      En wordt gevraagd aan "commissie" naar "bekostigingscategorie"

    Voorbeeld: Voor Noor past het sbo, dat geen categorie kent
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "categorie_bepaald" niet van toepassing

    Voorbeeld: Voor Lotte is het sbo gevraagd en past het so
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "commissie" oordeelt over "passende_voorziening": "so"
      En de "commissie" oordeelt over "bekostigingscategorie": "laag"
      Als de aanvraag wordt beoordeeld
      Dan is "categorie_bepaald" voldaan

    Abstract Scenario: Elke keuze van de commissie bepaalt de categorie
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En de "commissie" oordeelt over "bekostigingscategorie": "<categorie>"
      Als de aanvraag wordt beoordeeld
      Dan is "categorie_bepaald" <oordeel>

      Voorbeelden:
        | categorie | oordeel |
        | laag      | voldaan |
        | midden    | voldaan |
        | hoog      | voldaan |

  @emb_voldoet
  Regel: De leerling heeft een ernstige meervoudige beperking

    Voorbeeld: Ties heeft alle vier de kenmerken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "emb_voldoet" voldaan

    Voorbeeld: Mila heeft geen lichamelijke beperking
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "emb_lichamelijk" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "emb_voldoet" niet voldaan

    Voorbeeld: Van Daan is één kenmerk nog niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "emb_bijkomend" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "emb_voldoet" nog niet te zeggen

    Voorbeeld: De aanvraag voor Fenna gaat niet over EMB
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "emb_aanvraag" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "emb_voldoet" niet van toepassing

    Voorbeeld: Voor Yara wordt het sbo gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "emb_voldoet" niet van toepassing

    Abstract Scenario: Eén ontbrekend kenmerk is genoeg om niet te voldoen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "<kenmerk>" is "<waarde>"
      Als de aanvraag wordt beoordeeld
      Dan is "emb_voldoet" <oordeel>

      Voorbeelden:
        | kenmerk           | waarde | oordeel      |
        | emb_verstandelijk | ja     | voldaan      |
        | emb_verstandelijk | nee    | niet voldaan |
        | emb_lichamelijk   | nee    | niet voldaan |
        | emb_bijkomend     | nee    | niet voldaan |
        | emb_extra_zorg    | nee    | niet voldaan |

  @emb_categorie_hoog
  Regel: Bij een ernstige meervoudige beperking is de categorie hoog

    Voorbeeld: Ties heeft EMB en krijgt de categorie hoog
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "emb_categorie_hoog" voldaan
      En is er niet het gebrek "emb_niet_hoog"

    Voorbeeld: Otis heeft EMB en krijgt de categorie midden
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En de "commissie" oordeelt over "bekostigingscategorie": "midden"
      Als de aanvraag wordt beoordeeld
      Dan is "emb_categorie_hoog" niet voldaan
      En is er het gebrek "emb_niet_hoog"

    Voorbeeld: Jayden heeft EMB en de commissie koos nog geen categorie
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "bekostigingscategorie" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "emb_categorie_hoog" aan een mens

    Voorbeeld: Finn heeft geen EMB
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "emb_verstandelijk" is "nee"
      En de "commissie" oordeelt over "bekostigingscategorie": "midden"
      Als de aanvraag wordt beoordeeld
      Dan is "emb_categorie_hoog" niet van toepassing
      En is er niet het gebrek "emb_niet_hoog"

  # De leerling uit dit dossier wordt veertien op 2 november 2036 en mag dus blijven tot en met 31 juli 2037.
  @emb_duur_tot_leeftijdsgrens
  Regel: Bij een ernstige meervoudige beperking geldt de verklaring zolang de leerling op school mag blijven

    Voorbeeld: De verklaring van Ties loopt tot de leeftijdsgrens
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "emb_duur_tot_leeftijdsgrens" voldaan
      En is er niet het gebrek "emb_korter_dan_leeftijdsgrens"
      En mag het besluit worden afgegeven

    Voorbeeld: De verklaring van Mila stopt al na twee jaar, en dat is een waarschuwing
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "voorgestelde_einddatum" is "31 juli 2029"
      Als de aanvraag wordt beoordeeld
      Dan is "emb_duur_tot_leeftijdsgrens" niet voldaan
      En is er het gebrek "emb_korter_dan_leeftijdsgrens"
      En mag het besluit worden afgegeven

    Voorbeeld: Voor Daan is nog geen einddatum voorgesteld
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "voorgestelde_einddatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "emb_duur_tot_leeftijdsgrens" nog niet te zeggen
      En is er niet het gebrek "emb_korter_dan_leeftijdsgrens"

    Voorbeeld: Fenna heeft geen ernstige meervoudige beperking
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "emb_lichamelijk" is "nee"
      En "voorgestelde_einddatum" is "31 juli 2029"
      Als de aanvraag wordt beoordeeld
      Dan is "emb_duur_tot_leeftijdsgrens" niet van toepassing

    Abstract Scenario: De einddatum valt rond de leeftijdsgrens
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "voorgestelde_einddatum" is "<einddatum>"
      Als de aanvraag wordt beoordeeld
      Dan is de waarde van "laatste_schooldag" "31 juli 2037"
      En is "emb_duur_tot_leeftijdsgrens" <oordeel>

      Voorbeelden:
        | einddatum       | oordeel      |
        | 31 juli 2036    | niet voldaan |
        | 30 juli 2037    | niet voldaan |
        | 31 juli 2037    | voldaan      |
        | 1 augustus 2037 | voldaan      |

    Abstract Scenario: Is er een besluit, dan telt de einddatum in het besluit
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "fase" is "<fase>"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "so"
      En "besluit_einddatum" is "31 juli 2029"
      Als de aanvraag wordt beoordeeld
      Dan is de waarde van "geldende_einddatum" "<einddatum>"
      En is "emb_duur_tot_leeftijdsgrens" <oordeel>

      Voorbeelden:
        | fase     | einddatum    | oordeel      |
        | aanvraag | 31 juli 2037 | voldaan      |
        | besluit  | 31 juli 2029 | niet voldaan |
        | bezwaar  | 31 juli 2029 | niet voldaan |

  @zorg_telt_niet_mee
  Regel: Zorg uit een andere wet telt niet mee in de categorie

    Voorbeeld: Bij Ties telt alleen hulp bij het onderwijs mee
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "zorg_telt_niet_mee" voldaan
      En is er niet het gebrek "zorg_meegeteld"

    Voorbeeld: Bij Saar is verpleging uit het pgb meegeteld
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "zorg_uit_pgb_meegeteld" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "zorg_telt_niet_mee" niet voldaan
      En is er het gebrek "zorg_meegeteld"

    Voorbeeld: Of bij Pip zorg is meegeteld, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "zorg_uit_pgb_meegeteld" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "zorg_telt_niet_mee" nog niet te zeggen

  @categorie_goed_onderbouwd
  Regel: Een hogere categorie is onderbouwd

    Voorbeeld: De school van Ties legt de categorie hoog uit
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "categorie_goed_onderbouwd" voldaan
      En is er niet het gebrek "categorie_niet_onderbouwd"

    Voorbeeld: De school van Tess legt de categorie hoog niet uit
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "categorie_onderbouwd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "categorie_goed_onderbouwd" niet voldaan
      En is er het gebrek "categorie_niet_onderbouwd"

    Voorbeeld: De onderbouwing van de school van Bram is nog niet bekeken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "categorie_onderbouwd" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "categorie_goed_onderbouwd" nog niet te zeggen

    Abstract Scenario: Zonder onderbouwing kan alleen de laagste categorie
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En de "commissie" oordeelt over "bekostigingscategorie": "<categorie>"
      En "categorie_onderbouwd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "categorie_goed_onderbouwd" <oordeel>

      Voorbeelden:
        | categorie | oordeel      |
        | laag      | voldaan      |
        | midden    | niet voldaan |
        | hoog      | niet voldaan |

  @categorie_zoals_gevraagd
  Regel: De categorie is de gevraagde, of de school kon eerst reageren

    Voorbeeld: De school van Ties vroeg hoog en het wordt hoog
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "categorie_zoals_gevraagd" voldaan
      En is er niet het gebrek "categorie_anders_dan_gevraagd"

    Voorbeeld: De school van Sem vroeg hoog, het wordt midden en de school kon reageren
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En de "commissie" oordeelt over "bekostigingscategorie": "midden"
      En "zienswijze_school_gevraagd" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "categorie_zoals_gevraagd" voldaan

    Voorbeeld: De school van Lotte vroeg hoog, het wordt midden en de school kon niet reageren
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En de "commissie" oordeelt over "bekostigingscategorie": "midden"
      En "zienswijze_school_gevraagd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "categorie_zoals_gevraagd" niet voldaan
      En is er het gebrek "categorie_anders_dan_gevraagd"

    Voorbeeld: Voor Rosa is er grote haast en de school kon niet reageren op een andere categorie
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En de "commissie" oordeelt over "bekostigingscategorie": "midden"
      En "zienswijze_school_gevraagd" is "nee"
      En "spoed" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "categorie_zoals_gevraagd" niet van toepassing
      En is er niet het gebrek "categorie_anders_dan_gevraagd"

    Voorbeeld: De categorie voor Mila is anders en of de school kon reageren is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En de "commissie" oordeelt over "bekostigingscategorie": "midden"
      Als de aanvraag wordt beoordeeld
      Dan is "categorie_zoals_gevraagd" nog niet te zeggen

  @categorie_goed_onderbouwd @categorie_zoals_gevraagd @zorg_telt_niet_mee
  Regel: Een categorie hoort alleen bij het so

    Abstract Scenario: Past het sbo bij de leerling, dan is er geen categorie
      Gegeven de regels van "po2001" op 24 november 2026
      En "gevraagde_voorziening" is "sbo"
      En de "commissie" oordeelt over "passende_voorziening": "sbo"
      Als de aanvraag wordt beoordeeld
      Dan is "<criterium>" niet van toepassing

      Voorbeelden:
        | criterium                 |
        | categorie_goed_onderbouwd |
        | categorie_zoals_gevraagd  |
        | zorg_telt_niet_mee        |

  @categorie_goed_onderbouwd @categorie_zoals_gevraagd @zorg_telt_niet_mee
  Regel: Zonder sbo of so is er geen categorie

    Abstract Scenario: Bij een plaats op een gewone school hoeft er geen categorie te zijn
      Gegeven de regels van "po2001" op 24 november 2026
      En "gevraagde_voorziening" is "regulier"
      Als de aanvraag wordt beoordeeld
      Dan is "<criterium>" niet van toepassing

      Voorbeelden:
        | criterium                 |
        | categorie_goed_onderbouwd |
        | categorie_zoals_gevraagd  |
        | zorg_telt_niet_mee        |
