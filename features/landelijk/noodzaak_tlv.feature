# language: nl
Functionaliteit: Is een toelaatbaarheidsverklaring nodig
  Soms mag een leerling al naar een speciale school, of blijft hij gewoon op de basisschool ingeschreven.
  Dan is een nieuwe verklaring niet nodig. Wat de scholen daarvoor moeten regelen, staat hier ook.

  @verblijf_geeft_toelaatbaarheid
  Regel: Wie in een instelling verblijft, is toelaatbaar tot de school die daarbij hoort

    Voorbeeld: Sem verblijft in een instelling en gaat naar de school ernaast
      Gegeven de regels van "po2001" op 24 november 2026
      En deze gegevens
        | gegeven                     | waarde       |
        | verblijf                    | residentieel |
        | gevraagde_voorziening       | so           |
        | school_hoort_bij_instelling | ja           |
      Als de aanvraag wordt beoordeeld
      Dan is "verblijf_geeft_toelaatbaarheid" voldaan

    Voorbeeld: Noor woont thuis
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "verblijf_geeft_toelaatbaarheid" niet voldaan

    Voorbeeld: Lotte verblijft in een instelling en gaat naar een andere school
      Gegeven de regels van "po2001" op 24 november 2026
      En deze gegevens
        | gegeven                     | waarde       |
        | verblijf                    | residentieel |
        | gevraagde_voorziening       | so           |
        | school_hoort_bij_instelling | nee          |
      Als de aanvraag wordt beoordeeld
      Dan is "verblijf_geeft_toelaatbaarheid" niet voldaan

    Voorbeeld: Van Mila is niet bekend of de school bij de instelling hoort
      Gegeven de regels van "po2001" op 24 november 2026
      En deze gegevens
        | gegeven               | waarde   |
        | verblijf              | gesloten |
        | gevraagde_voorziening | so       |
      Als de aanvraag wordt beoordeeld
      Dan is "verblijf_geeft_toelaatbaarheid" nog niet te zeggen

    Abstract Scenario: Welk verblijf toelaatbaar maakt
      Gegeven de regels van "po2001" op 24 november 2026
      En "verblijf" is "<verblijf>"
      En "gevraagde_voorziening" is "<gevraagd>"
      En "school_hoort_bij_instelling" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "verblijf_geeft_toelaatbaarheid" <oordeel>

      Voorbeelden:
        | verblijf     | gevraagd | oordeel      |
        | gesloten     | so       | voldaan      |
        | residentieel | so       | voldaan      |
        | thuis        | so       | niet voldaan |
        | anders       | so       | niet voldaan |
        | residentieel | sbo      | niet voldaan |

  @verklaring_instelling_aanwezig
  Regel: De school heeft een verklaring van de instelling

    Voorbeeld: De instelling van Daan gaf de school een verklaring
      Gegeven de regels van "po2001" op 24 november 2026
      En deze gegevens
        | gegeven                     | waarde       |
        | verblijf                    | residentieel |
        | gevraagde_voorziening       | so           |
        | school_hoort_bij_instelling | ja           |
        | verklaring_van_instelling   | ja           |
      Als de aanvraag wordt beoordeeld
      Dan is "verklaring_instelling_aanwezig" voldaan
      En is er niet het gebrek "verklaring_instelling_ontbreekt"

    Voorbeeld: De school van Fenna heeft geen verklaring van de instelling
      Gegeven de regels van "po2001" op 24 november 2026
      En deze gegevens
        | gegeven                     | waarde       |
        | verblijf                    | residentieel |
        | gevraagde_voorziening       | so           |
        | school_hoort_bij_instelling | ja           |
        | verklaring_van_instelling   | nee          |
      Als de aanvraag wordt beoordeeld
      Dan is "verklaring_instelling_aanwezig" niet voldaan
      En is er het gebrek "verklaring_instelling_ontbreekt"

    Voorbeeld: Van Yara is niet bekend of de verklaring van de instelling er is
      Gegeven de regels van "po2001" op 24 november 2026
      En deze gegevens
        | gegeven                     | waarde       |
        | verblijf                    | residentieel |
        | gevraagde_voorziening       | so           |
        | school_hoort_bij_instelling | ja           |
      Als de aanvraag wordt beoordeeld
      Dan is "verklaring_instelling_aanwezig" nog niet te zeggen

    Voorbeeld: Otis is gesloten geplaatst en heeft geen verklaring van de instelling nodig
      Gegeven de regels van "po2001" op 24 november 2026
      En deze gegevens
        | gegeven                     | waarde   |
        | verblijf                    | gesloten |
        | gevraagde_voorziening       | so       |
        | school_hoort_bij_instelling | ja       |
      Als de aanvraag wordt beoordeeld
      Dan is "verklaring_instelling_aanwezig" niet van toepassing

  @lopende_verklaring_volstaat
  Regel: Een verklaring die nog geldt, geldt voor elke school van dezelfde soort

    Voorbeeld: Jayden wisselt van sbo-school en zijn verklaring geldt nog
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "lopende_tlv" is "sbo"
      En "lopende_tlv_tot" is "31 juli 2027"
      Als de aanvraag wordt beoordeeld
      Dan is "lopende_verklaring_volstaat" voldaan
      En is de uitkomst "geen_tlv_nodig"

    Voorbeeld: Finn heeft nog geen verklaring
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "lopende_verklaring_volstaat" niet voldaan

    Voorbeeld: De school van Saar vraagt verlenging, dan is een nieuwe verklaring wel nodig
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "soort_aanvraag" is "verlenging"
      En "lopende_tlv" is "sbo"
      En "lopende_tlv_tot" is "31 juli 2027"
      Als de aanvraag wordt beoordeeld
      Dan is "lopende_verklaring_volstaat" niet voldaan

    Voorbeeld: Van Pip is niet bekend tot wanneer de verklaring geldt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "lopende_tlv" is "sbo"
      Als de aanvraag wordt beoordeeld
      Dan is "lopende_verklaring_volstaat" nog niet te zeggen

    Abstract Scenario: Voor welke soort school de lopende verklaring geldt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "lopende_tlv" is "<lopend>"
      En "lopende_tlv_tot" is "31 juli 2027"
      En "gevraagde_voorziening" is "<gevraagd>"
      Als de aanvraag wordt beoordeeld
      Dan is "lopende_verklaring_volstaat" <oordeel>

      Voorbeelden:
        | lopend | gevraagd | oordeel      |
        | sbo    | sbo      | voldaan      |
        | so     | so       | voldaan      |
        | sbo    | so       | niet voldaan |
        | so     | sbo      | niet voldaan |

    Abstract Scenario: De verklaring geldt nog op de dag van de start, 4 januari 2027
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "lopende_tlv" is "sbo"
      En "lopende_tlv_tot" is "<geldig tot>"
      Als de aanvraag wordt beoordeeld
      Dan is "lopende_verklaring_volstaat" <oordeel>

      Voorbeelden:
        | geldig tot     | oordeel      |
        | 3 januari 2027 | niet voldaan |
        | 4 januari 2027 | voldaan      |
        | 5 januari 2027 | voldaan      |

  @deeltijd_zonder_tlv
  Regel: Wie ingeschreven blijft op de basisschool, heeft geen verklaring nodig

    Voorbeeld: Tess gaat twee dagen per week naar het sbo en blijft op haar basisschool
      Gegeven de regels van "po2001" op 24 november 2026
      En "deeltijd_met_inschrijving" is "ja"
      En "inschrijving" is "basisschool"
      Als de aanvraag wordt beoordeeld
      Dan is "deeltijd_zonder_tlv" voldaan

    Voorbeeld: Bram stapt helemaal over naar het sbo
      Gegeven de regels van "po2001" op 24 november 2026
      En "deeltijd_met_inschrijving" is "nee"
      En "inschrijving" is "basisschool"
      Als de aanvraag wordt beoordeeld
      Dan is "deeltijd_zonder_tlv" niet voldaan

    Voorbeeld: Van Ties is niet bekend of hij ingeschreven blijft op de basisschool
      Gegeven de regels van "po2001" op 24 november 2026
      En "deeltijd_met_inschrijving" is niet bekend
      En "inschrijving" is "basisschool"
      Als de aanvraag wordt beoordeeld
      Dan is "deeltijd_zonder_tlv" nog niet te zeggen

  @deeltijd_geregeld
  Regel: De tijd op de andere school is schriftelijk geregeld en duurt niet te lang

    Voorbeeld: De twee scholen van Sem hebben een overeenkomst
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "deeltijd_met_inschrijving" is "ja"
      En "deeltijd_overeenkomst" is "ja"
      En "deeltijd_maanden_volledig" is "0"
      Als de aanvraag wordt beoordeeld
      Dan is "deeltijd_geregeld" voldaan
      En is er niet het gebrek "deeltijd_niet_geregeld"

    Voorbeeld: De twee scholen van Noor hebben niets op papier gezet
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "deeltijd_met_inschrijving" is "ja"
      En "deeltijd_overeenkomst" is "nee"
      En "deeltijd_maanden_volledig" is "0"
      Als de aanvraag wordt beoordeeld
      Dan is "deeltijd_geregeld" niet voldaan
      En is er het gebrek "deeltijd_niet_geregeld"

    Voorbeeld: Van Lotte is niet bekend of de scholen een overeenkomst hebben
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "deeltijd_met_inschrijving" is "ja"
      En "deeltijd_maanden_volledig" is "2"
      Als de aanvraag wordt beoordeeld
      Dan is "deeltijd_geregeld" nog niet te zeggen

    Voorbeeld: Mila volgt geen les op een andere school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "deeltijd_geregeld" niet van toepassing

    Abstract Scenario: Alle lessen op een andere school mag hoogstens drie maanden achter elkaar
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "deeltijd_met_inschrijving" is "ja"
      En "deeltijd_overeenkomst" is "ja"
      En "deeltijd_maanden_volledig" is "<maanden>"
      Als de aanvraag wordt beoordeeld
      Dan is "deeltijd_geregeld" <oordeel>

      Voorbeelden:
        | maanden | oordeel      |
        | 2       | voldaan      |
        | 3       | voldaan      |
        | 4       | niet voldaan |

  @verklaring_is_nodig
  Regel: Een besluit geeft alleen een verklaring die nodig is

    Voorbeeld: Sem verblijft in een instelling en krijgt toch een verklaring
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "verblijf" is "residentieel"
      En "school_hoort_bij_instelling" is "ja"
      En "verklaring_van_instelling" is "ja"
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "so"
      En de lijst "deskundigenadviezen" is leeg
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "geen_tlv_nodig"
      En is "verklaring_is_nodig" niet voldaan
      En is er het gebrek "verklaring_zonder_noodzaak"
      En is er het gebrek "te_weinig_adviezen"
      En mag het besluit niet worden afgegeven

    Voorbeeld: Noor gaat echt naar een andere school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      Als de aanvraag wordt beoordeeld
      Dan is "verklaring_is_nodig" voldaan
      En is er niet het gebrek "verklaring_zonder_noodzaak"

    Voorbeeld: Of Lotte ingeschreven blijft, is bij het besluit niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "deeltijd_met_inschrijving" is niet bekend
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      En "besluit_voorziening" is "sbo"
      Als de aanvraag wordt beoordeeld
      Dan is "verklaring_is_nodig" nog niet te zeggen

    Voorbeeld: Voor Mila is er nog geen besluit, en telt alleen wat de instelling nog moet geven
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "verblijf" is "residentieel"
      En "school_hoort_bij_instelling" is "ja"
      En "verklaring_van_instelling" is "nee"
      En de lijst "deskundigenadviezen" is leeg
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "geen_tlv_nodig"
      En is "verklaring_is_nodig" niet van toepassing
      En is er het gebrek "verklaring_instelling_ontbreekt"
      En is er niet het gebrek "te_weinig_adviezen"
      En mag het besluit pas na herstel worden afgegeven

    Voorbeeld: Daan blijft op zijn basisschool en de afspraken ontbreken nog
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "deeltijd_met_inschrijving" is "ja"
      En "deeltijd_overeenkomst" is "nee"
      En "deeltijd_maanden_volledig" is "2"
      En de lijst "deskundigenadviezen" is leeg
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "geen_tlv_nodig"
      En is er het gebrek "deeltijd_niet_geregeld"
      En is er niet het gebrek "te_weinig_adviezen"
