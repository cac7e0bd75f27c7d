# language: nl
Functionaliteit: Geleende aanwijzingen voor het so
  Deze grenzen komen uit vervallen landelijke criteria en van andere samenwerkingsverbanden. Zij zijn geen wet.
  Een IQ, een diagnose of een verzuimcijfer beslist nooit: een mens weegt de aanwijzing, en er komt hoogstens een waarschuwing.

  @so_zeer_laag_iq
  Regel: Het individueel onderzochte IQ is lager dan 55

    Voorbeeld: Noor heeft een individueel onderzocht IQ van 48
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde |
        | gevraagde_voorziening     | so     |
        | hoofdreden                | leren  |
        | iq_individueel_onderzocht | ja     |
        | iq_totaal                 | 48     |
      Als de aanvraag wordt beoordeeld
      Dan is "so_zeer_laag_iq" voldaan

    Voorbeeld: Bij een zeer laag IQ hoeft er voor Sem geen hulp geprobeerd te zijn
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde |
        | gevraagde_voorziening     | so     |
        | hoofdreden                | leren  |
        | iq_individueel_onderzocht | ja     |
        | iq_totaal                 | 48     |
        | reden_zonder_poging       | geen   |
      En de lijst "interventies" is leeg
      Als de aanvraag wordt beoordeeld
      Dan is "so_zeer_laag_iq" voldaan

    Voorbeeld: Het IQ van Lotte komt uit een groepstest
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde |
        | gevraagde_voorziening     | so     |
        | hoofdreden                | leren  |
        | iq_individueel_onderzocht | nee    |
        | iq_totaal                 | 48     |
      Als de aanvraag wordt beoordeeld
      Dan is "so_zeer_laag_iq" niet voldaan

    Voorbeeld: Het IQ van Mila is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde |
        | gevraagde_voorziening     | so     |
        | hoofdreden                | leren  |
        | iq_individueel_onderzocht | ja     |
      Als de aanvraag wordt beoordeeld
      Dan is "so_zeer_laag_iq" nog niet te zeggen

    Voorbeeld: Hoe het IQ van Daan is onderzocht, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven               | waarde |
        | gevraagde_voorziening | so     |
        | hoofdreden            | leren  |
        | iq_totaal             | 48     |
      Als de aanvraag wordt beoordeeld
      Dan is "so_zeer_laag_iq" nog niet te zeggen

    Voorbeeld: Bij Finn gaat het om gedrag en telt het IQ niet
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde |
        | gevraagde_voorziening     | so     |
        | hoofdreden                | gedrag |
        | iq_individueel_onderzocht | ja     |
        | iq_totaal                 | 48     |
      Als de aanvraag wordt beoordeeld
      Dan is "so_zeer_laag_iq" niet van toepassing

    Voorbeeld: Voor Fenna is het sbo gevraagd, dan telt deze grens niet
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde |
        | gevraagde_voorziening     | sbo    |
        | hoofdreden                | leren  |
        | iq_individueel_onderzocht | ja     |
        | iq_totaal                 | 48     |
      Als de aanvraag wordt beoordeeld
      Dan is "so_zeer_laag_iq" niet van toepassing

    Abstract Scenario: Een IQ rond de 55
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde |
        | gevraagde_voorziening     | so     |
        | hoofdreden                | leren  |
        | iq_individueel_onderzocht | ja     |
        | iq_totaal                 | <iq>   |
      Als de aanvraag wordt beoordeeld
      Dan is "so_zeer_laag_iq" <oordeel>

      Voorbeelden:
        | iq | oordeel      |
        | 20 | voldaan      |
        | 54 | voldaan      |
        | 55 | niet voldaan |
        | 56 | niet voldaan |

  @so_laag_iq_met_beperkingen
  Regel: Een IQ van 55 tot en met 69 gaat samen met weinig vooruitgang, een zeer lage sociale redzaamheid en hulp die niet genoeg is

    Voorbeeld: Yara gaat ondanks hulp nauwelijks vooruit en redt zich niet tussen anderen
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                       | waarde      |
        | gevraagde_voorziening         | so          |
        | hoofdreden                    | leren       |
        | geboortedatum                 | 14 mei 2016 |
        | iq_individueel_onderzocht     | ja          |
        | iq_totaal                     | 62          |
        | weinig_vooruitgang            | ja          |
        | sociale_redzaamheid_zeer_laag | ja          |
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_laag_iq_met_beperkingen" voldaan

    Voorbeeld: Een deskundige verwacht dat hulp voor Otis niet genoeg zal zijn
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                       | waarde                   |
        | gevraagde_voorziening         | so                       |
        | hoofdreden                    | leren                    |
        | geboortedatum                 | 14 mei 2016              |
        | iq_individueel_onderzocht     | ja                       |
        | iq_totaal                     | 62                       |
        | weinig_vooruitgang            | ja                       |
        | sociale_redzaamheid_zeer_laag | ja                       |
        | reden_zonder_poging           | deskundige_verwacht_niet |
      En de lijst "interventies" is leeg
      Als de aanvraag wordt beoordeeld
      Dan is "so_laag_iq_met_beperkingen" voldaan

    Voorbeeld: De hulp aan Pip werkte goed
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                       | waarde      |
        | gevraagde_voorziening         | so          |
        | hoofdreden                    | leren       |
        | geboortedatum                 | 14 mei 2016 |
        | iq_individueel_onderzocht     | ja          |
        | iq_totaal                     | 62          |
        | weinig_vooruitgang            | ja          |
        | sociale_redzaamheid_zeer_laag | ja          |
        | reden_zonder_poging           | geen        |
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect    |
        | extra_ondersteuning | ja          | voldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_laag_iq_met_beperkingen" niet voldaan

    Voorbeeld: Van Jayden is niet bekend hoe het met de sociale redzaamheid is
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde      |
        | gevraagde_voorziening     | so          |
        | hoofdreden                | leren       |
        | geboortedatum             | 14 mei 2016 |
        | iq_individueel_onderzocht | ja          |
        | iq_totaal                 | 62          |
        | weinig_vooruitgang        | ja          |
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_laag_iq_met_beperkingen" nog niet te zeggen

    Voorbeeld: Van Tess is niet bekend of er hulp is geprobeerd
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                       | waarde      |
        | gevraagde_voorziening         | so          |
        | hoofdreden                    | leren       |
        | geboortedatum                 | 14 mei 2016 |
        | iq_individueel_onderzocht     | ja          |
        | iq_totaal                     | 62          |
        | weinig_vooruitgang            | ja          |
        | sociale_redzaamheid_zeer_laag | ja          |
      Als de aanvraag wordt beoordeeld
      Dan is "so_laag_iq_met_beperkingen" nog niet te zeggen

    Voorbeeld: Bij Saar gaat het om een lichamelijke beperking en telt haar IQ hier niet
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                       | waarde      |
        | gevraagde_voorziening         | so          |
        | hoofdreden                    | lichaam     |
        | geboortedatum                 | 14 mei 2016 |
        | iq_individueel_onderzocht     | ja          |
        | iq_totaal                     | 62          |
        | weinig_vooruitgang            | ja          |
        | sociale_redzaamheid_zeer_laag | ja          |
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_laag_iq_met_beperkingen" niet van toepassing

    Abstract Scenario: Een IQ rond de grenzen van 55 en 69
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                       | waarde      |
        | gevraagde_voorziening         | so          |
        | hoofdreden                    | leren       |
        | geboortedatum                 | 14 mei 2016 |
        | iq_individueel_onderzocht     | ja          |
        | iq_totaal                     | <iq>        |
        | weinig_vooruitgang            | ja          |
        | sociale_redzaamheid_zeer_laag | ja          |
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_laag_iq_met_beperkingen" <oordeel>

      Voorbeelden:
        | iq | oordeel      |
        | 54 | niet voldaan |
        | 55 | voldaan      |
        | 56 | voldaan      |
        | 68 | voldaan      |
        | 69 | voldaan      |
        | 70 | niet voldaan |

    Abstract Scenario: Elk deel van de aanwijzing moet er zijn
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                       | waarde               |
        | gevraagde_voorziening         | so                   |
        | hoofdreden                    | leren                |
        | geboortedatum                 | 14 mei 2016          |
        | iq_individueel_onderzocht     | <onderzocht>         |
        | iq_totaal                     | 62                   |
        | weinig_vooruitgang            | <weinig vooruitgang> |
        | sociale_redzaamheid_zeer_laag | <redzaamheid laag>   |
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_laag_iq_met_beperkingen" <oordeel>

      Voorbeelden:
        | onderzocht | weinig vooruitgang | redzaamheid laag | oordeel      |
        | ja         | ja                 | ja               | voldaan      |
        | nee        | ja                 | ja               | niet voldaan |
        | ja         | nee                | ja               | niet voldaan |
        | ja         | ja                 | nee              | niet voldaan |

  @so_downsyndroom
  Regel: De leerling heeft het syndroom van Down; wat hij of zij nodig heeft, moet altijd onderzocht worden

    Voorbeeld: Ties heeft het syndroom van Down
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven               | waarde |
        | gevraagde_voorziening | so     |
        | hoofdreden            | leren  |
        | downsyndroom          | ja     |
      Als de aanvraag wordt beoordeeld
      Dan is "so_downsyndroom" voldaan

    Voorbeeld: Finn heeft het syndroom van Down niet
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven               | waarde |
        | gevraagde_voorziening | so     |
        | hoofdreden            | leren  |
        | downsyndroom          | nee    |
      Als de aanvraag wordt beoordeeld
      Dan is "so_downsyndroom" niet voldaan

    Voorbeeld: Van Noor is niet bekend of zij het syndroom van Down heeft
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven               | waarde |
        | gevraagde_voorziening | so     |
        | hoofdreden            | leren  |
      Als de aanvraag wordt beoordeeld
      Dan is "so_downsyndroom" nog niet te zeggen

    Voorbeeld: De aanvraag voor Bram gaat over een lichamelijke beperking
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven               | waarde  |
        | gevraagde_voorziening | so      |
        | hoofdreden            | lichaam |
        | downsyndroom          | ja      |
      Als de aanvraag wordt beoordeeld
      Dan is "so_downsyndroom" niet van toepassing

    Voorbeeld: Het syndroom van Down geeft Sem niet vanzelf een plaats op het so
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "downsyndroom" is "ja"
      En de "commissie" oordeelt over "arrangement_toereikend": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "so_downsyndroom" voldaan
      En is de uitkomst "arrangement"

  @so_iq_zonder_andere_beperkingen
  Regel: Ligt het IQ van 60 tot en met 70 en is de sociale redzaamheid niet zeer laag, dan wordt eerst een arrangement of het sbo bekeken

    Voorbeeld: Lotte heeft een IQ van 65 en redt zich goed tussen anderen
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                       | waarde |
        | gevraagde_voorziening         | so     |
        | hoofdreden                    | leren  |
        | iq_individueel_onderzocht     | ja     |
        | iq_totaal                     | 65     |
        | sociale_redzaamheid_zeer_laag | nee    |
      Als de aanvraag wordt beoordeeld
      Dan is "so_iq_zonder_andere_beperkingen" voldaan

    Voorbeeld: Mila heeft een IQ van 65 en een zeer lage sociale redzaamheid
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                       | waarde |
        | gevraagde_voorziening         | so     |
        | hoofdreden                    | leren  |
        | iq_individueel_onderzocht     | ja     |
        | iq_totaal                     | 65     |
        | sociale_redzaamheid_zeer_laag | ja     |
      Als de aanvraag wordt beoordeeld
      Dan is "so_iq_zonder_andere_beperkingen" niet voldaan

    Voorbeeld: Van Daan is de sociale redzaamheid niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde |
        | gevraagde_voorziening     | so     |
        | hoofdreden                | leren  |
        | iq_individueel_onderzocht | ja     |
        | iq_totaal                 | 65     |
      Als de aanvraag wordt beoordeeld
      Dan is "so_iq_zonder_andere_beperkingen" nog niet te zeggen

    Voorbeeld: Van Fenna is geen IQ bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                       | waarde |
        | gevraagde_voorziening         | so     |
        | hoofdreden                    | leren  |
        | sociale_redzaamheid_zeer_laag | nee    |
      Als de aanvraag wordt beoordeeld
      Dan is "so_iq_zonder_andere_beperkingen" nog niet te zeggen

    Voorbeeld: Bij Yara gaat het om gedrag en niet om leren
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                       | waarde |
        | gevraagde_voorziening         | so     |
        | hoofdreden                    | gedrag |
        | iq_individueel_onderzocht     | ja     |
        | iq_totaal                     | 65     |
        | sociale_redzaamheid_zeer_laag | nee    |
      Als de aanvraag wordt beoordeeld
      Dan is "so_iq_zonder_andere_beperkingen" niet van toepassing

    Abstract Scenario: Een IQ rond de grenzen van 60 en 70
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                       | waarde |
        | gevraagde_voorziening         | so     |
        | hoofdreden                    | leren  |
        | iq_individueel_onderzocht     | ja     |
        | iq_totaal                     | <iq>   |
        | sociale_redzaamheid_zeer_laag | nee    |
      Als de aanvraag wordt beoordeeld
      Dan is "so_iq_zonder_andere_beperkingen" <oordeel>

      Voorbeelden:
        | iq | oordeel      |
        | 59 | niet voldaan |
        | 60 | voldaan      |
        | 61 | voldaan      |
        | 69 | voldaan      |
        | 70 | voldaan      |
        | 71 | niet voldaan |

  @so_motorisch
  Regel: Een motorische stoornis beperkt de deelname aan het onderwijs ernstig, en hulp is niet genoeg

    Voorbeeld: Otis kan zich moeilijk bewegen en mist een derde van de lessen
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde  |
        | gevraagde_voorziening     | so      |
        | hoofdreden                | lichaam |
        | motorische_stoornis       | ja      |
        | verzuim_procent           | 33      |
        | zelfredzaamheid_zeer_laag | nee     |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_motorisch" voldaan

    Voorbeeld: Pip kan zich moeilijk bewegen en hoort op twee leergebieden bij de laagste tien procent
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde  |
        | gevraagde_voorziening     | so      |
        | hoofdreden                | lichaam |
        | motorische_stoornis       | ja      |
        | verzuim_procent           | 5       |
        | zelfredzaamheid_zeer_laag | nee     |
      En de lijst "leergebieden"
        | leergebied       | laagste_tien_procent |
        | rekenen          | ja                   |
        | begrijpend_lezen | ja                   |
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_motorisch" voldaan

    Voorbeeld: Jayden kan zich moeilijk bewegen en heeft in de klas steeds iemand nodig
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde  |
        | gevraagde_voorziening     | so      |
        | hoofdreden                | lichaam |
        | motorische_stoornis       | ja      |
        | verzuim_procent           | 5       |
        | zelfredzaamheid_zeer_laag | ja      |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_motorisch" voldaan

    Voorbeeld: Tess kan zich moeilijk bewegen, maar kan gewoon meedoen
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde  |
        | gevraagde_voorziening     | so      |
        | hoofdreden                | lichaam |
        | motorische_stoornis       | ja      |
        | verzuim_procent           | 5       |
        | zelfredzaamheid_zeer_laag | nee     |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_motorisch" niet voldaan

    Voorbeeld: Saar beweegt goed, en mist toch veel lessen
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde  |
        | gevraagde_voorziening     | so      |
        | hoofdreden                | lichaam |
        | motorische_stoornis       | nee     |
        | verzuim_procent           | 33      |
        | zelfredzaamheid_zeer_laag | nee     |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_motorisch" niet voldaan

    Voorbeeld: Ties kan zich moeilijk bewegen, maar de hulp op school werkt goed
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde  |
        | gevraagde_voorziening     | so      |
        | hoofdreden                | lichaam |
        | motorische_stoornis       | ja      |
        | verzuim_procent           | 33      |
        | zelfredzaamheid_zeer_laag | nee     |
        | reden_zonder_poging       | geen    |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect    |
        | extra_ondersteuning | ja          | voldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_motorisch" niet voldaan

    Voorbeeld: Finn kan zich moeilijk bewegen en het verzuim is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde  |
        | gevraagde_voorziening     | so      |
        | hoofdreden                | lichaam |
        | motorische_stoornis       | ja      |
        | zelfredzaamheid_zeer_laag | nee     |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_motorisch" nog niet te zeggen

    Voorbeeld: Noor kan zich moeilijk bewegen, maar de aanvraag gaat over gedrag
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde |
        | gevraagde_voorziening     | so     |
        | hoofdreden                | gedrag |
        | motorische_stoornis       | ja     |
        | verzuim_procent           | 33     |
        | zelfredzaamheid_zeer_laag | nee    |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_motorisch" niet van toepassing

    Abstract Scenario: Verzuim van ongeveer een kwart van de lestijd als iemand zich moeilijk kan bewegen
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde    |
        | gevraagde_voorziening     | so        |
        | hoofdreden                | lichaam   |
        | motorische_stoornis       | ja        |
        | verzuim_procent           | <verzuim> |
        | zelfredzaamheid_zeer_laag | nee       |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_motorisch" <oordeel>

      Voorbeelden:
        | verzuim | oordeel      |
        | 24      | niet voldaan |
        | 25      | voldaan      |
        | 26      | voldaan      |

  @so_langdurig_ziek
  Regel: Een langdurige ziekte beperkt de deelname aan het onderwijs ernstig, en hulp is niet genoeg

    Voorbeeld: Bram heeft een langdurige ziekte en mist een derde van de lessen
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde  |
        | gevraagde_voorziening     | so      |
        | hoofdreden                | lichaam |
        | chronische_ziekte         | ja      |
        | verzuim_procent           | 33      |
        | zelfredzaamheid_zeer_laag | nee     |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_langdurig_ziek" voldaan

    Voorbeeld: Sem heeft een langdurige ziekte en hoort op twee leergebieden bij de laagste tien procent
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde  |
        | gevraagde_voorziening     | so      |
        | hoofdreden                | lichaam |
        | chronische_ziekte         | ja      |
        | verzuim_procent           | 5       |
        | zelfredzaamheid_zeer_laag | nee     |
      En de lijst "leergebieden"
        | leergebied       | laagste_tien_procent |
        | rekenen          | ja                   |
        | begrijpend_lezen | ja                   |
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_langdurig_ziek" voldaan

    Voorbeeld: Lotte heeft een langdurige ziekte en heeft in de klas steeds iemand nodig
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde  |
        | gevraagde_voorziening     | so      |
        | hoofdreden                | lichaam |
        | chronische_ziekte         | ja      |
        | verzuim_procent           | 5       |
        | zelfredzaamheid_zeer_laag | ja      |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_langdurig_ziek" voldaan

    Voorbeeld: Mila heeft een langdurige ziekte, maar kan gewoon meedoen
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde  |
        | gevraagde_voorziening     | so      |
        | hoofdreden                | lichaam |
        | chronische_ziekte         | ja      |
        | verzuim_procent           | 5       |
        | zelfredzaamheid_zeer_laag | nee     |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_langdurig_ziek" niet voldaan

    Voorbeeld: Daan is niet langdurig ziek, en mist toch veel lessen
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde  |
        | gevraagde_voorziening     | so      |
        | hoofdreden                | lichaam |
        | chronische_ziekte         | nee     |
        | verzuim_procent           | 33      |
        | zelfredzaamheid_zeer_laag | nee     |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_langdurig_ziek" niet voldaan

    Voorbeeld: Fenna heeft een langdurige ziekte, maar de hulp op school werkt goed
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde  |
        | gevraagde_voorziening     | so      |
        | hoofdreden                | lichaam |
        | chronische_ziekte         | ja      |
        | verzuim_procent           | 33      |
        | zelfredzaamheid_zeer_laag | nee     |
        | reden_zonder_poging       | geen    |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect    |
        | extra_ondersteuning | ja          | voldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_langdurig_ziek" niet voldaan

    Voorbeeld: Yara heeft een langdurige ziekte en het verzuim is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde  |
        | gevraagde_voorziening     | so      |
        | hoofdreden                | lichaam |
        | chronische_ziekte         | ja      |
        | zelfredzaamheid_zeer_laag | nee     |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_langdurig_ziek" nog niet te zeggen

    Voorbeeld: Otis heeft een langdurige ziekte, maar de aanvraag gaat over gedrag
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde |
        | gevraagde_voorziening     | so     |
        | hoofdreden                | gedrag |
        | chronische_ziekte         | ja     |
        | verzuim_procent           | 33     |
        | zelfredzaamheid_zeer_laag | nee    |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_langdurig_ziek" niet van toepassing

    Abstract Scenario: Verzuim van ongeveer een kwart van de lestijd als iemand langdurig ziek is
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde    |
        | gevraagde_voorziening     | so        |
        | hoofdreden                | lichaam   |
        | chronische_ziekte         | ja        |
        | verzuim_procent           | <verzuim> |
        | zelfredzaamheid_zeer_laag | nee       |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_langdurig_ziek" <oordeel>

      Voorbeelden:
        | verzuim | oordeel      |
        | 24      | niet voldaan |
        | 25      | voldaan      |
        | 26      | voldaan      |

  @so_meervoudig
  Regel: Een IQ lager dan 70 gaat samen met een motorische stoornis en met veel verzuim of een zeer lage zelfredzaamheid

    Voorbeeld: Pip heeft een laag IQ, beweegt moeilijk en heeft steeds iemand nodig
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde  |
        | gevraagde_voorziening     | so      |
        | hoofdreden                | lichaam |
        | motorische_stoornis       | ja      |
        | iq_individueel_onderzocht | ja      |
        | iq_totaal                 | 60      |
        | verzuim_procent           | 5       |
        | zelfredzaamheid_zeer_laag | ja      |
      Als de aanvraag wordt beoordeeld
      Dan is "so_meervoudig" voldaan

    Voorbeeld: Jayden heeft een laag IQ en beweegt goed
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde  |
        | gevraagde_voorziening     | so      |
        | hoofdreden                | lichaam |
        | motorische_stoornis       | nee     |
        | iq_individueel_onderzocht | ja      |
        | iq_totaal                 | 60      |
        | verzuim_procent           | 5       |
        | zelfredzaamheid_zeer_laag | ja      |
      Als de aanvraag wordt beoordeeld
      Dan is "so_meervoudig" niet voldaan

    Voorbeeld: Tess heeft een laag IQ en beweegt moeilijk, maar doet mee in de klas
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde  |
        | gevraagde_voorziening     | so      |
        | hoofdreden                | lichaam |
        | motorische_stoornis       | ja      |
        | iq_individueel_onderzocht | ja      |
        | iq_totaal                 | 60      |
        | verzuim_procent           | 5       |
        | zelfredzaamheid_zeer_laag | nee     |
      Als de aanvraag wordt beoordeeld
      Dan is "so_meervoudig" niet voldaan

    Voorbeeld: Saar beweegt moeilijk en haar IQ is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde  |
        | gevraagde_voorziening     | so      |
        | hoofdreden                | lichaam |
        | motorische_stoornis       | ja      |
        | verzuim_procent           | 5       |
        | zelfredzaamheid_zeer_laag | ja      |
      Als de aanvraag wordt beoordeeld
      Dan is "so_meervoudig" nog niet te zeggen

    Voorbeeld: De aanvraag voor Ties gaat alleen over leren
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde |
        | gevraagde_voorziening     | so     |
        | hoofdreden                | leren  |
        | motorische_stoornis       | ja     |
        | iq_individueel_onderzocht | ja     |
        | iq_totaal                 | 60     |
        | verzuim_procent           | 5      |
        | zelfredzaamheid_zeer_laag | ja     |
      Als de aanvraag wordt beoordeeld
      Dan is "so_meervoudig" niet van toepassing

    Abstract Scenario: Een IQ rond de 70 bij een motorische stoornis
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde  |
        | gevraagde_voorziening     | so      |
        | hoofdreden                | lichaam |
        | motorische_stoornis       | ja      |
        | iq_individueel_onderzocht | ja      |
        | iq_totaal                 | <iq>    |
        | verzuim_procent           | 5       |
        | zelfredzaamheid_zeer_laag | ja      |
      Als de aanvraag wordt beoordeeld
      Dan is "so_meervoudig" <oordeel>

      Voorbeelden:
        | iq | oordeel      |
        | 69 | voldaan      |
        | 70 | niet voldaan |
        | 71 | niet voldaan |

    Abstract Scenario: Verzuim of zelfredzaamheid bij een meervoudige beperking
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                   | waarde                 |
        | gevraagde_voorziening     | so                     |
        | hoofdreden                | lichaam                |
        | motorische_stoornis       | ja                     |
        | iq_individueel_onderzocht | ja                     |
        | iq_totaal                 | 60                     |
        | verzuim_procent           | <verzuim>              |
        | zelfredzaamheid_zeer_laag | <zelfredzaamheid laag> |
      Als de aanvraag wordt beoordeeld
      Dan is "so_meervoudig" <oordeel>

      Voorbeelden:
        | verzuim | zelfredzaamheid laag | oordeel      |
        | 24      | nee                  | niet voldaan |
        | 25      | nee                  | voldaan      |
        | 26      | nee                  | voldaan      |
        | 24      | ja                   | voldaan      |

  @so_gedrag_met_diagnose
  Regel: Gedrag met een diagnose is er ook buiten school, geeft minstens twee ernstige beperkingen, en hulp is niet genoeg

    Voorbeeld: Finn heeft een diagnose, zijn gedrag is er ook thuis en twee dingen gaan ernstig mis
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                  | waarde |
        | gevraagde_voorziening    | so     |
        | hoofdreden               | gedrag |
        | gedragsdiagnose          | ja     |
        | gedrag_ook_buiten_school | ja     |
        | taakgedrag_ernstig       | ja     |
        | omgang_ernstig           | ja     |
        | hindert_anderen_ernstig  | nee    |
        | gevaar                   | nee    |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_gedrag_met_diagnose" voldaan

    Voorbeeld: Voor Noor is er geen diagnose
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                  | waarde |
        | gevraagde_voorziening    | so     |
        | hoofdreden               | gedrag |
        | gedragsdiagnose          | nee    |
        | gedrag_ook_buiten_school | ja     |
        | taakgedrag_ernstig       | ja     |
        | omgang_ernstig           | ja     |
        | hindert_anderen_ernstig  | nee    |
        | gevaar                   | nee    |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_gedrag_met_diagnose" niet voldaan

    Voorbeeld: Het gedrag van Bram is er alleen op school
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                  | waarde |
        | gevraagde_voorziening    | so     |
        | hoofdreden               | gedrag |
        | gedragsdiagnose          | ja     |
        | gedrag_ook_buiten_school | nee    |
        | taakgedrag_ernstig       | ja     |
        | omgang_ernstig           | ja     |
        | hindert_anderen_ernstig  | nee    |
        | gevaar                   | nee    |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_gedrag_met_diagnose" niet voldaan

    Voorbeeld: De hulp voor het gedrag van Sem werkt goed
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                  | waarde |
        | gevraagde_voorziening    | so     |
        | hoofdreden               | gedrag |
        | gedragsdiagnose          | ja     |
        | gedrag_ook_buiten_school | ja     |
        | taakgedrag_ernstig       | ja     |
        | omgang_ernstig           | ja     |
        | hindert_anderen_ernstig  | nee    |
        | gevaar                   | nee    |
        | reden_zonder_poging      | geen   |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect    |
        | extra_ondersteuning | ja          | voldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_gedrag_met_diagnose" niet voldaan

    Voorbeeld: Of er voor Lotte een diagnose is, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                  | waarde |
        | gevraagde_voorziening    | so     |
        | hoofdreden               | gedrag |
        | gedrag_ook_buiten_school | ja     |
        | taakgedrag_ernstig       | ja     |
        | omgang_ernstig           | ja     |
        | hindert_anderen_ernstig  | nee    |
        | gevaar                   | nee    |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_gedrag_met_diagnose" nog niet te zeggen

    Voorbeeld: Van Mila staat één ernstige beperking vast en is de rest niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                  | waarde |
        | gevraagde_voorziening    | so     |
        | hoofdreden               | gedrag |
        | gedragsdiagnose          | ja     |
        | gedrag_ook_buiten_school | ja     |
        | taakgedrag_ernstig       | ja     |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_gedrag_met_diagnose" nog niet te zeggen

    Voorbeeld: Bij Daan staan twee beperkingen vast, en dan is de rest niet nodig
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                  | waarde |
        | gevraagde_voorziening    | so     |
        | hoofdreden               | gedrag |
        | gedragsdiagnose          | ja     |
        | gedrag_ook_buiten_school | ja     |
        | taakgedrag_ernstig       | ja     |
        | omgang_ernstig           | ja     |
        | hindert_anderen_ernstig  | nee    |
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_gedrag_met_diagnose" voldaan

    Voorbeeld: Bij Fenna gaat het om leren en niet om gedrag
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                  | waarde |
        | gevraagde_voorziening    | so     |
        | hoofdreden               | leren  |
        | gedragsdiagnose          | ja     |
        | gedrag_ook_buiten_school | ja     |
        | taakgedrag_ernstig       | ja     |
        | omgang_ernstig           | ja     |
        | hindert_anderen_ernstig  | nee    |
        | gevaar                   | nee    |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_gedrag_met_diagnose" niet van toepassing

    Voorbeeld: Bij Evi hindert het gedrag leraren en kinderen, en dat zijn twee beperkingen
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                  | waarde |
        | gevraagde_voorziening    | so     |
        | hoofdreden               | gedrag |
        | gedragsdiagnose          | ja     |
        | gedrag_ook_buiten_school | ja     |
        | taakgedrag_ernstig       | nee    |
        | omgang_ernstig           | ja     |
        | hindert_anderen_ernstig  | ja     |
        | gevaar                   | nee    |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_gedrag_met_diagnose" voldaan

    Abstract Scenario: Hoeveel ernstige beperkingen er zijn bij een diagnose
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                  | waarde       |
        | gevraagde_voorziening    | so           |
        | hoofdreden               | gedrag       |
        | gedragsdiagnose          | ja           |
        | gedrag_ook_buiten_school | ja           |
        | taakgedrag_ernstig       | <taakgedrag> |
        | omgang_ernstig           | <omgang>     |
        | hindert_anderen_ernstig  | nee          |
        | gevaar                   | <gevaar>     |
      En de lijst "leergebieden"
        | leergebied       | laagste_tien_procent |
        | rekenen          | nee                  |
        | begrijpend_lezen | nee                  |
      En in regel 1 van "leergebieden" is "laagste_tien_procent" "<leren laag>"
      En in regel 2 van "leergebieden" is "laagste_tien_procent" "<leren laag>"
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_gedrag_met_diagnose" <oordeel>

      Voorbeelden:
        | taakgedrag | omgang | gevaar | leren laag | oordeel      |
        | nee        | nee    | nee    | nee        | niet voldaan |
        | ja         | nee    | nee    | nee        | niet voldaan |
        | nee        | nee    | ja     | nee        | niet voldaan |
        | nee        | nee    | nee    | ja         | niet voldaan |
        | ja         | ja     | nee    | nee        | voldaan      |
        | ja         | nee    | ja     | nee        | voldaan      |
        | nee        | ja     | nee    | ja         | voldaan      |
        | nee        | nee    | ja     | ja         | voldaan      |
        | ja         | ja     | ja     | nee        | voldaan      |
        | ja         | ja     | ja     | ja         | voldaan      |

  @so_gedrag_zonder_diagnose
  Regel: Gedrag zonder diagnose blijft ernstig na een half jaar hulp en geeft minstens twee ernstige beperkingen

    Voorbeeld: Yara kreeg een half jaar hulp, maar haar gedrag veranderde weinig
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven               | waarde |
        | gevraagde_voorziening | so     |
        | hoofdreden            | gedrag |
        | gedragsdiagnose       | nee    |
        | gedrag_ondanks_hulp   | ja     |
        | taakgedrag_ernstig    | ja     |
        | omgang_ernstig        | ja     |
        | hindert_anderen_ernstig | nee    |
        | gevaar                | nee    |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_gedrag_zonder_diagnose" voldaan

    Voorbeeld: Het gedrag van Otis werd met hulp een stuk beter
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven               | waarde |
        | gevraagde_voorziening | so     |
        | hoofdreden            | gedrag |
        | gedragsdiagnose       | nee    |
        | gedrag_ondanks_hulp   | nee    |
        | taakgedrag_ernstig    | ja     |
        | omgang_ernstig        | ja     |
        | hindert_anderen_ernstig | nee    |
        | gevaar                | nee    |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_gedrag_zonder_diagnose" niet voldaan

    Voorbeeld: Of de hulp voor het gedrag van Pip werkte, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven               | waarde |
        | gevraagde_voorziening | so     |
        | hoofdreden            | gedrag |
        | gedragsdiagnose       | nee    |
        | taakgedrag_ernstig    | ja     |
        | omgang_ernstig        | ja     |
        | hindert_anderen_ernstig | nee    |
        | gevaar                | nee    |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_gedrag_zonder_diagnose" nog niet te zeggen

    Voorbeeld: Bij Jayden gaat het om een lichamelijke beperking en niet om gedrag
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven               | waarde  |
        | gevraagde_voorziening | so      |
        | hoofdreden            | lichaam |
        | gedragsdiagnose       | nee     |
        | gedrag_ondanks_hulp   | ja      |
        | taakgedrag_ernstig    | ja      |
        | omgang_ernstig        | ja      |
        | hindert_anderen_ernstig | nee     |
        | gevaar                | nee     |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_gedrag_zonder_diagnose" niet van toepassing

    Voorbeeld: Bij Finn hindert het gedrag leraren en kinderen, en dat zijn twee beperkingen
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                  | waarde |
        | gevraagde_voorziening    | so     |
        | hoofdreden               | gedrag |
        | gedragsdiagnose          | nee    |
        | gedrag_ondanks_hulp      | ja     |
        | taakgedrag_ernstig       | nee    |
        | omgang_ernstig           | ja     |
        | hindert_anderen_ernstig  | ja     |
        | gevaar                   | nee    |
      En de lijst "leergebieden" is leeg
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_gedrag_zonder_diagnose" voldaan

    Abstract Scenario: Hoeveel ernstige beperkingen er zijn zonder diagnose
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven               | waarde       |
        | gevraagde_voorziening | so           |
        | hoofdreden            | gedrag       |
        | gedragsdiagnose       | nee          |
        | gedrag_ondanks_hulp   | ja           |
        | taakgedrag_ernstig    | <taakgedrag> |
        | omgang_ernstig        | <omgang>     |
        | hindert_anderen_ernstig | nee          |
        | gevaar                | <gevaar>     |
      En de lijst "leergebieden"
        | leergebied       | laagste_tien_procent |
        | rekenen          | nee                  |
        | begrijpend_lezen | nee                  |
      En in regel 1 van "leergebieden" is "laagste_tien_procent" "<leren laag>"
      En in regel 2 van "leergebieden" is "laagste_tien_procent" "<leren laag>"
      En de lijst "interventies"
        | soort_hulp          | geevalueerd | effect      |
        | extra_ondersteuning | ja          | onvoldoende |
      Als de aanvraag wordt beoordeeld
      Dan is "so_gedrag_zonder_diagnose" <oordeel>

      Voorbeelden:
        | taakgedrag | omgang | gevaar | leren laag | oordeel      |
        | nee        | nee    | nee    | nee        | niet voldaan |
        | ja         | nee    | nee    | nee        | niet voldaan |
        | nee        | nee    | ja     | nee        | niet voldaan |
        | nee        | nee    | nee    | ja         | niet voldaan |
        | ja         | ja     | nee    | nee        | voldaan      |
        | ja         | nee    | ja     | nee        | voldaan      |
        | nee        | ja     | nee    | ja         | voldaan      |
        | nee        | nee    | ja     | ja         | voldaan      |
        | ja         | ja     | ja     | nee        | voldaan      |
        | ja         | ja     | ja     | ja         | voldaan      |

  @so_gevaar
  Regel: De leerling is vaak gevaarlijk voor zichzelf of voor anderen

    Voorbeeld: Tess is in meer dan één situatie gevaarlijk voor anderen
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven               | waarde |
        | gevraagde_voorziening | so     |
        | hoofdreden            | gedrag |
        | gevaar                | ja     |
      Als de aanvraag wordt beoordeeld
      Dan is "so_gevaar" voldaan

    Voorbeeld: Bij Saar is er geen gevaar
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven               | waarde |
        | gevraagde_voorziening | so     |
        | hoofdreden            | gedrag |
        | gevaar                | nee    |
      Als de aanvraag wordt beoordeeld
      Dan is "so_gevaar" niet voldaan

    Voorbeeld: Of er bij Ties gevaar is, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven               | waarde |
        | gevraagde_voorziening | so     |
        | hoofdreden            | gedrag |
      Als de aanvraag wordt beoordeeld
      Dan is "so_gevaar" nog niet te zeggen
      En wordt gevraagd aan "school" naar "gevaar"

    Voorbeeld: De aanvraag voor Finn gaat over een lichamelijke beperking
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven               | waarde  |
        | gevraagde_voorziening | so      |
        | hoofdreden            | lichaam |
        | gevaar                | ja      |
      Als de aanvraag wordt beoordeeld
      Dan is "so_gevaar" niet van toepassing

  @so_beperking_verwacht
  Regel: Een ernstige beperking wordt binnen een jaar verwacht

    Voorbeeld: Volgens de arts zal Noor binnen een jaar niet meer kunnen lopen
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven               | waarde  |
        | gevraagde_voorziening | so      |
        | hoofdreden            | lichaam |
        | beperking_verwacht    | ja      |
      Als de aanvraag wordt beoordeeld
      Dan is "so_beperking_verwacht" voldaan

    Voorbeeld: De ziekte van Bram wordt niet erger
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven               | waarde  |
        | gevraagde_voorziening | so      |
        | hoofdreden            | lichaam |
        | beperking_verwacht    | nee     |
      Als de aanvraag wordt beoordeeld
      Dan is "so_beperking_verwacht" niet voldaan

    Voorbeeld: Hoe de ziekte van Sem verloopt, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven               | waarde  |
        | gevraagde_voorziening | so      |
        | hoofdreden            | lichaam |
      Als de aanvraag wordt beoordeeld
      Dan is "so_beperking_verwacht" nog niet te zeggen
      En wordt gevraagd aan "deskundige" naar "beperking_verwacht"

    Voorbeeld: De aanvraag voor Lotte gaat over gedrag
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven               | waarde |
        | gevraagde_voorziening | so     |
        | hoofdreden            | gedrag |
        | beperking_verwacht    | ja     |
      Als de aanvraag wordt beoordeeld
      Dan is "so_beperking_verwacht" niet van toepassing

  @sbo_eerst_bekeken
  Regel: Voordat het so wordt gevraagd, is bekeken of het sbo genoeg is

    Voorbeeld: Voor Mila is eerst naar het sbo gekeken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "sbo_bekeken" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_eerst_bekeken" voldaan
      En is er niet het gebrek "sbo_niet_eerst_bekeken"
      En is de uitkomst "toelaatbaar_so"
      En mag het besluit worden afgegeven

    Voorbeeld: Voor Daan is niet naar het sbo gekeken, en dat geeft alleen een waarschuwing
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "sbo_bekeken" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_eerst_bekeken" niet voldaan
      En is er het gebrek "sbo_niet_eerst_bekeken"
      En is de uitkomst "toelaatbaar_so"
      En mag het besluit worden afgegeven

    Voorbeeld: Of er voor Fenna naar het sbo is gekeken, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "sbo_bekeken" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_eerst_bekeken" nog niet te zeggen
      En is er niet het gebrek "sbo_niet_eerst_bekeken"
      En wordt gevraagd aan "school" naar "sbo_bekeken"
      En is de uitkomst "toelaatbaar_so"
      En mag het besluit worden afgegeven

    Voorbeeld: Voor Yara is het sbo zelf gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "sbo_eerst_bekeken" niet van toepassing
      En is er niet het gebrek "sbo_niet_eerst_bekeken"

  @so_aanwijzingen_gewogen
  Regel: De aanwijzingen voor het so zijn door een mens gewogen, of er zijn er geen

    Voorbeeld: Bij Otis is er geen enkele aanwijzing, en dat is geen reden om te weigeren
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "hoofdreden" is "gedrag"
      En "gevaar" is "nee"
      En "gedragsdiagnose" is "nee"
      En "gedrag_ondanks_hulp" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "so_aanwijzingen_gewogen" voldaan
      En is er niet het gebrek "so_aanwijzingen_niet_gewogen"
      En is de uitkomst "toelaatbaar_so"
      En mag het besluit worden afgegeven

    Voorbeeld: De commissie woog de aanwijzing over Pip
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "motorische_stoornis" is "ja"
      En "zelfredzaamheid_zeer_laag" is "ja"
      En de "commissie" oordeelt over "indicatoren_gewogen": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "so_motorisch" voldaan
      En is "so_aanwijzingen_gewogen" voldaan
      En is er niet het gebrek "so_aanwijzingen_niet_gewogen"
      En is de uitkomst "toelaatbaar_so"
      En mag het besluit worden afgegeven

    Voorbeeld: De deskundige zegt dat de aanwijzing over Jayden niet gewogen is
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "downsyndroom" is "ja"
      En de "deskundige" oordeelt over "indicatoren_gewogen": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "so_aanwijzingen_gewogen" niet voldaan
      En is er het gebrek "so_aanwijzingen_niet_gewogen"
      En is de uitkomst "toelaatbaar_so"
      En mag het besluit worden afgegeven

    Voorbeeld: Over Tess is er een aanwijzing waar nog niemand naar keek
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "downsyndroom" is "ja"
      En "indicatoren_gewogen" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "so_aanwijzingen_gewogen" aan een mens
      En wordt gevraagd aan "commissie" naar "indicatoren_gewogen"
      En is er niet het gebrek "so_aanwijzingen_niet_gewogen"
      En is de uitkomst "toelaatbaar_so"
      En mag het besluit worden afgegeven

    Voorbeeld: Van Saar is van geen enkele aanwijzing iets bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "so_aanwijzingen_gewogen" nog niet te zeggen
      En is er niet het gebrek "so_aanwijzingen_niet_gewogen"
      En is de uitkomst "toelaatbaar_so"
      En mag het besluit worden afgegeven

    Voorbeeld: Voor Bram is het so niet gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "so_aanwijzingen_gewogen" niet van toepassing
      En is er niet het gebrek "so_aanwijzingen_niet_gewogen"

    Voorbeeld: Veel aanwijzingen wijzen voor Ties naar het so, en toch volstaat hulp op een gewone school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "iq_totaal" is "30"
      En "iq_individueel_onderzocht" is "ja"
      En "downsyndroom" is "ja"
      En "motorische_stoornis" is "ja"
      En "zelfredzaamheid_zeer_laag" is "ja"
      En "gevaar" is "ja"
      En de "commissie" oordeelt over "indicatoren_gewogen": "ja"
      En de "commissie" oordeelt over "arrangement_toereikend": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "so_zeer_laag_iq" voldaan
      En is "so_downsyndroom" voldaan
      En is "so_motorisch" voldaan
      En is "so_meervoudig" voldaan
      En is "so_gevaar" voldaan
      En is de uitkomst "arrangement"

    Voorbeeld: Veel aanwijzingen wijzen voor Finn naar het so, maar zonder oordeel van een mens komt er geen advies
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "iq_totaal" is "30"
      En "iq_individueel_onderzocht" is "ja"
      En "downsyndroom" is "ja"
      En "motorische_stoornis" is "ja"
      En "zelfredzaamheid_zeer_laag" is "ja"
      En "gevaar" is "ja"
      En de "commissie" oordeelt over "indicatoren_gewogen": "ja"
      En "passende_voorziening" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "so_zeer_laag_iq" voldaan
      En is "so_downsyndroom" voldaan
      En is "so_motorisch" voldaan
      En is "so_meervoudig" voldaan
      En is "so_gevaar" voldaan
      En is het advies nog open
      En wordt gevraagd aan "commissie" naar "passende_voorziening"

    Abstract Scenario: Eén aanwijzing is genoeg om een mens te laten kijken
      Gegeven de regels van "po2001" op 24 november 2026
      En een leerling met
        | gegeven                       | waarde     |
        | gevraagde_voorziening         | so         |
        | hoofdreden                    | combinatie |
        | iq_individueel_onderzocht     | ja         |
        | iq_totaal                     | <iq>       |
        | weinig_vooruitgang            | ja         |
        | sociale_redzaamheid_zeer_laag | nee        |
        | downsyndroom                  | nee        |
        | motorische_stoornis           | nee        |
        | chronische_ziekte             | nee        |
        | zelfredzaamheid_zeer_laag     | ja         |
        | verzuim_procent               | 5          |
        | gedragsdiagnose               | nee        |
        | gedrag_ook_buiten_school      | ja         |
        | gedrag_ondanks_hulp           | nee        |
        | taakgedrag_ernstig            | ja         |
        | omgang_ernstig                | ja         |
        | hindert_anderen_ernstig       | nee        |
        | gevaar                        | nee        |
        | beperking_verwacht            | nee        |
        | reden_zonder_poging           | <reden>    |
      En de lijst "interventies" is leeg
      En de lijst "leergebieden" is leeg
      En "<gegeven>" is "<waarde>"
      Als de aanvraag wordt beoordeeld
      Dan is "so_aanwijzingen_gewogen" <oordeel>
      En is er niet het gebrek "so_aanwijzingen_niet_gewogen"

      Voorbeelden:
        | iq | reden                    | gegeven                       | waarde | oordeel      |
        | 85 | deskundige_verwacht_niet | gevaar                        | nee    | voldaan      |
        | 54 | deskundige_verwacht_niet | gevaar                        | nee    | aan een mens |
        | 57 | deskundige_verwacht_niet | gevaar                        | nee    | voldaan      |
        | 57 | deskundige_verwacht_niet | sociale_redzaamheid_zeer_laag | ja     | aan een mens |
        | 85 | deskundige_verwacht_niet | downsyndroom                  | ja     | aan een mens |
        | 65 | deskundige_verwacht_niet | gevaar                        | nee    | aan een mens |
        | 85 | deskundige_verwacht_niet | motorische_stoornis           | ja     | aan een mens |
        | 85 | deskundige_verwacht_niet | chronische_ziekte             | ja     | aan een mens |
        | 57 | geen                     | motorische_stoornis           | ja     | aan een mens |
        | 85 | geen                     | motorische_stoornis           | ja     | voldaan      |
        | 85 | deskundige_verwacht_niet | gedragsdiagnose               | ja     | aan een mens |
        | 85 | deskundige_verwacht_niet | gedrag_ondanks_hulp           | ja     | aan een mens |
        | 85 | deskundige_verwacht_niet | gevaar                        | ja     | aan een mens |
        | 85 | deskundige_verwacht_niet | beperking_verwacht            | ja     | aan een mens |

  @so_beperking_verwacht @so_downsyndroom @so_gedrag_met_diagnose @so_gedrag_zonder_diagnose @so_gevaar @so_iq_zonder_andere_beperkingen @so_laag_iq_met_beperkingen @so_langdurig_ziek @so_meervoudig @so_motorisch
  Regel: De aanwijzingen voor het so tellen alleen als het so gevraagd is

    Abstract Scenario: Vraagt de school sbo, dan telt deze aanwijzing voor het so niet
      Gegeven de regels van "po2001" op 24 november 2026
      En "gevraagde_voorziening" is "sbo"
      Als de aanvraag wordt beoordeeld
      Dan is "<criterium>" niet van toepassing

      Voorbeelden:
        | criterium                       |
        | so_beperking_verwacht           |
        | so_downsyndroom                 |
        | so_gedrag_met_diagnose          |
        | so_gedrag_zonder_diagnose       |
        | so_gevaar                       |
        | so_iq_zonder_andere_beperkingen |
        | so_laag_iq_met_beperkingen      |
        | so_langdurig_ziek               |
        | so_meervoudig                   |
        | so_motorisch                    |
