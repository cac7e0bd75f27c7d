# language: nl
Functionaliteit: Leeftijd
  Een kind mag naar het sbo of so vanaf zijn vierde verjaardag, en blijft daar tot het einde van het schooljaar waarin het veertien wordt.
  Een schooljaar loopt van 1 augustus tot en met 31 juli.

  @oud_genoeg_bij_start
  Regel: Het kind is bij de start oud genoeg

    Voorbeeld: Noor is acht jaar als zij begint
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "oud_genoeg_bij_start" voldaan
      En is de waarde van "leeftijd_bij_start" "8"

    Voorbeeld: Sem is nog maar drie jaar als hij wil beginnen op het sbo
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is "10 april 2023"
      Als de aanvraag wordt beoordeeld
      Dan is "oud_genoeg_bij_start" niet voldaan

    Voorbeeld: Lotte is drie jaar en mag van de inspectie al naar het so
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "geboortedatum" is "10 april 2023"
      En "toestemming_inspecteur" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "oud_genoeg_bij_start" voldaan

    Voorbeeld: Mila is drie jaar en heeft geen toestemming van de inspectie voor het so
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "geboortedatum" is "10 april 2023"
      En "toestemming_inspecteur" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "oud_genoeg_bij_start" niet voldaan

    Voorbeeld: Toestemming van de inspectie helpt Daan niet naar het sbo
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is "10 april 2023"
      En "toestemming_inspecteur" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "oud_genoeg_bij_start" niet voldaan

    Voorbeeld: De geboortedatum van Fenna is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "oud_genoeg_bij_start" nog niet te zeggen

    Voorbeeld: Yara is drie jaar en van de inspectie is nog niets bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "geboortedatum" is "10 april 2023"
      Als de aanvraag wordt beoordeeld
      Dan is "oud_genoeg_bij_start" nog niet te zeggen

    Voorbeeld: Bram blijft op zijn gewone school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "oud_genoeg_bij_start" niet van toepassing

    Abstract Scenario: De vierde verjaardag valt rond de start op 4 januari 2027
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is "<geboren>"
      Als de aanvraag wordt beoordeeld
      Dan is "oud_genoeg_bij_start" <oordeel>

      Voorbeelden:
        | geboren        | oordeel      |
        | 3 januari 2023 | voldaan      |
        | 4 januari 2023 | voldaan      |
        | 5 januari 2023 | niet voldaan |

    Abstract Scenario: Otis is geboren op 29 februari 2024
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is "29 februari 2024"
      En "gewenste_startdatum" is "<start>"
      Als de aanvraag wordt beoordeeld
      Dan is "oud_genoeg_bij_start" <oordeel>

      Voorbeelden:
        | start            | oordeel      |
        | 28 februari 2028 | niet voldaan |
        | 29 februari 2028 | voldaan      |
        | 1 maart 2028     | voldaan      |

    Abstract Scenario: Wie op 29 februari is geboren, verjaart in een gewoon jaar op 1 maart
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is "29 februari 2020"
      En "gewenste_startdatum" is "<start>"
      Als de aanvraag wordt beoordeeld
      Dan is de waarde van "leeftijd_bij_start" "<leeftijd>"

      Voorbeelden:
        | start            | leeftijd |
        | 28 februari 2027 | 6        |
        | 1 maart 2027     | 7        |
        | 2 maart 2027     | 7        |

  @niet_te_oud_bij_start
  Regel: De leerling is bij de start niet te oud voor het sbo of so

    Voorbeeld: Jayden is dertien en wordt na deze zomer veertien
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is "12 september 2013"
      Als de aanvraag wordt beoordeeld
      Dan is "niet_te_oud_bij_start" voldaan
      En is de waarde van "laatste_schooldag" "31 juli 2028"

    Voorbeeld: Finn werd vorig schooljaar al veertien
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is "3 maart 2012"
      Als de aanvraag wordt beoordeeld
      Dan is "niet_te_oud_bij_start" niet voldaan
      En is de waarde van "laatste_schooldag" "31 juli 2026"

    Voorbeeld: Van Saar is niet bekend wanneer zij wil beginnen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "gewenste_startdatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "niet_te_oud_bij_start" nog niet te zeggen

    Abstract Scenario: De veertiende verjaardag valt rond het einde van het vorige schooljaar
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is "<geboren>"
      Als de aanvraag wordt beoordeeld
      Dan is "niet_te_oud_bij_start" <oordeel>
      En is de waarde van "laatste_schooldag" "<laatste dag>"

      Voorbeelden:
        | geboren         | laatste dag  | oordeel      |
        | 30 juli 2012    | 31 juli 2026 | niet voldaan |
        | 31 juli 2012    | 31 juli 2026 | niet voldaan |
        | 1 augustus 2012 | 31 juli 2027 | voldaan      |
        | 2 augustus 2012 | 31 juli 2027 | voldaan      |

    Abstract Scenario: Pip wordt op 14 mei 2027 veertien en wil rond de zomer beginnen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is "14 mei 2013"
      En "gewenste_startdatum" is "<start>"
      Als de aanvraag wordt beoordeeld
      Dan is "niet_te_oud_bij_start" <oordeel>

      Voorbeelden:
        | start           | oordeel      |
        | 30 juli 2027    | voldaan      |
        | 31 juli 2027    | voldaan      |
        | 1 augustus 2027 | niet voldaan |

  # Een dag ernaast komt hier niet voor: de vroegste einddatum en de laatste schooldag zijn allebei altijd een 31 juli.
  @duur_past_binnen_leeftijd @nooit_net_eronder @nooit_net_erboven
  Regel: De kortste duur past binnen de leeftijdsgrens

    Voorbeeld: Tess is acht en kan nog jaren op het sbo blijven
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "duur_past_binnen_leeftijd" voldaan

    Voorbeeld: Bram wordt veertien voordat de kortste verklaring afloopt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is "14 mei 2013"
      Als de aanvraag wordt beoordeeld
      Dan is "duur_past_binnen_leeftijd" niet voldaan
      En is de uitkomst "voorleggen"

    Voorbeeld: Van Ties is de geboortedatum niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "duur_past_binnen_leeftijd" nog niet te zeggen

    Abstract Scenario: De vroegste einddatum is 31 juli 2028
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is "<geboren>"
      Als de aanvraag wordt beoordeeld
      Dan is "duur_past_binnen_leeftijd" <oordeel>

      Voorbeelden:
        | geboren         | oordeel      |
        | 30 juli 2013    | niet voldaan |
        | 31 juli 2013    | niet voldaan |
        | 1 augustus 2013 | voldaan      |
        | 2 augustus 2013 | voldaan      |

  @ruim_voor_voortgezet
  Regel: De overgang naar het voortgezet onderwijs is nog niet dichtbij

    Voorbeeld: Noor is acht en gaat nog lang niet naar het voortgezet onderwijs
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "ruim_voor_voortgezet" voldaan
      En is er niet het gebrek "overgang_dichtbij"

    Voorbeeld: Sem is al twaalf als hij wil beginnen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is "20 oktober 2014"
      Als de aanvraag wordt beoordeeld
      Dan is "ruim_voor_voortgezet" niet voldaan
      En is er het gebrek "overgang_dichtbij"
      En mag het besluit worden afgegeven

    Voorbeeld: De gewenste startdatum van Lotte is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "gewenste_startdatum" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "ruim_voor_voortgezet" nog niet te zeggen

    Abstract Scenario: De twaalfde verjaardag valt rond de start op 4 januari 2027
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "geboortedatum" is "<geboren>"
      Als de aanvraag wordt beoordeeld
      Dan is "ruim_voor_voortgezet" <oordeel>

      Voorbeelden:
        | geboren        | oordeel      |
        | 3 januari 2015 | niet voldaan |
        | 4 januari 2015 | niet voldaan |
        | 5 januari 2015 | voldaan      |

  @duur_past_binnen_leeftijd @niet_te_oud_bij_start @ruim_voor_voortgezet
  Regel: De leeftijdsgrenzen zijn die van het sbo en het so

    Abstract Scenario: Bij een plaats op een gewone school geldt deze leeftijdsgrens niet
      Gegeven de regels van "po2001" op 24 november 2026
      En "gevraagde_voorziening" is "regulier"
      Als de aanvraag wordt beoordeeld
      Dan is "<criterium>" niet van toepassing

      Voorbeelden:
        | criterium                 |
        | duur_past_binnen_leeftijd |
        | niet_te_oud_bij_start     |
        | ruim_voor_voortgezet      |
