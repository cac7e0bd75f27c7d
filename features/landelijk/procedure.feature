# language: nl
Functionaliteit: Ouders en leerling horen
  Voor er een besluit komt, is met de ouders gesproken en kon de leerling zeggen wat hij of zij zelf wil.
  Toestemming van de ouders is voor een verklaring niet nodig. Wie het oneens is, moet wel kunnen reageren.

  @ouders_betrokken
  Regel: Met de ouders is gesproken en hun mening is vastgelegd

    Voorbeeld: De school sprak met de ouders van Noor
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "ouders_gesproken" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "ouders_betrokken" voldaan
      En is er niet het gebrek "ouders_niet_gesproken"

    Voorbeeld: De ouders van Sem hoorden pas van de aanvraag toen die verstuurd was
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "ouders_gesproken" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "ouders_betrokken" niet voldaan
      En is er het gebrek "ouders_niet_gesproken"
      En mag het besluit pas na herstel worden afgegeven

    Voorbeeld: Of er met de ouders van Lotte is gesproken, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "ouders_gesproken" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "ouders_betrokken" nog niet te zeggen
      En wordt gevraagd aan "school" naar "ouders_gesproken"

  @zienswijze_ouders
  Regel: Ouders die het niet eens zijn, kunnen mondeling of schriftelijk reageren voordat er een besluit komt

    Voorbeeld: De ouders van Bram zijn het oneens en kwamen op gesprek
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is "oneens"
      En "zienswijze_ouders_gevraagd" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "zienswijze_ouders" voldaan
      En is er niet het gebrek "zienswijze_ontbreekt"
      En is de uitkomst "toelaatbaar_sbo"

    Voorbeeld: De ouders van Fenna zijn het oneens en kregen geen kans om te reageren
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is "oneens"
      En "zienswijze_ouders_gevraagd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "zienswijze_ouders" niet voldaan
      En is er het gebrek "zienswijze_ontbreekt"
      En mag het besluit pas na herstel worden afgegeven

    Voorbeeld: Of de ouders van Daan konden reageren, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is "oneens"
      En "zienswijze_ouders_gevraagd" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "zienswijze_ouders" nog niet te zeggen
      En wordt gevraagd aan "samenwerkingsverband" naar "zienswijze_ouders_gevraagd"

    Voorbeeld: Wat de ouders van Mila vinden, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "zienswijze_ouders" nog niet te zeggen

    Voorbeeld: Otis is op school niet veilig, en wachten op een reactie kan niet
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is "oneens"
      En "spoed" is "ja"
      En "zienswijze_ouders_gevraagd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "zienswijze_ouders" niet van toepassing
      En is er niet het gebrek "zienswijze_ontbreekt"

    Voorbeeld: Of er voor Yara haast is, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is "oneens"
      En "spoed" is niet bekend
      En "zienswijze_ouders_gevraagd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "zienswijze_ouders" nog niet te zeggen

    Abstract Scenario: Bij wie om een reactie gevraagd moet worden
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is "<standpunt>"
      En "zienswijze_ouders_gevraagd" is "<gevraagd>"
      Als de aanvraag wordt beoordeeld
      Dan is "zienswijze_ouders" <oordeel>

      Voorbeelden:
        | standpunt | gevraagd | oordeel             |
        | eens      | nee      | niet van toepassing |
        | oneens    | nee      | niet voldaan        |
        | verdeeld  | nee      | niet voldaan        |
        | verdeeld  | ja       | voldaan             |

  @beide_ouders
  Regel: Verschillen de ouders van mening, dan zijn alle ouders met gezag gehoord

    Voorbeeld: De vader en de moeder van Jayden verschillen van mening en zijn allebei gehoord
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is "verdeeld"
      En "beide_ouders_gehoord" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "beide_ouders" voldaan
      En is er niet het gebrek "een_ouder_niet_gehoord"

    Voorbeeld: De ouders van Pip zijn gescheiden en alleen haar moeder is gehoord
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is "verdeeld"
      En "beide_ouders_gehoord" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "beide_ouders" niet voldaan
      En is er het gebrek "een_ouder_niet_gehoord"

    Voorbeeld: Of beide ouders van Tess zijn gehoord, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is "verdeeld"
      En "beide_ouders_gehoord" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "beide_ouders" nog niet te zeggen

    Abstract Scenario: Zijn de ouders het samen eens of samen oneens, dan is één gesprek genoeg
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "standpunt_ouders" is "<standpunt>"
      En "beide_ouders_gehoord" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "beide_ouders" niet van toepassing

      Voorbeelden:
        | standpunt |
        | eens      |
        | oneens    |

  @leerling_gehoord_of_reden
  Regel: De leerling is gehoord, of er is vastgelegd waarom dat niet kon

    Voorbeeld: Saar vertelde zelf wat zij op school nodig heeft
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "leerling_gehoord" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "leerling_gehoord_of_reden" voldaan
      En is er niet het gebrek "leerling_niet_gehoord"

    Voorbeeld: Finn kan het niet vertellen, en de school legde dat vast
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "leerling_gehoord" is "nee"
      En "reden_leerling_niet_gehoord" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "leerling_gehoord_of_reden" voldaan

    Voorbeeld: Niemand vroeg iets aan Evi, en een reden staat er niet
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "leerling_gehoord" is "nee"
      En "reden_leerling_niet_gehoord" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "leerling_gehoord_of_reden" niet voldaan
      En is er het gebrek "leerling_niet_gehoord"
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Milan is niet gehoord, en of er een reden voor was is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "leerling_gehoord" is "nee"
      En "reden_leerling_niet_gehoord" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "leerling_gehoord_of_reden" nog niet te zeggen

    Voorbeeld: Of Lina is gehoord, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "leerling_gehoord" is niet bekend
      En "reden_leerling_niet_gehoord" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "leerling_gehoord_of_reden" nog niet te zeggen

  @steunpunt_bekend
  Regel: De ouders weten dat het ouder- en jeugdsteunpunt hen kan helpen

    Voorbeeld: De school gaf de ouders van Teun de gegevens van het steunpunt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "gewezen_op_steunpunt" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "steunpunt_bekend" voldaan
      En is er niet het gebrek "steunpunt_niet_genoemd"

    Voorbeeld: De ouders van Isa hoorden nooit van het steunpunt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "gewezen_op_steunpunt" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "steunpunt_bekend" niet voldaan
      En is er het gebrek "steunpunt_niet_genoemd"
      En mag het besluit worden afgegeven

    Voorbeeld: Of de ouders van Ties het steunpunt kennen, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "gewezen_op_steunpunt" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "steunpunt_bekend" nog niet te zeggen
