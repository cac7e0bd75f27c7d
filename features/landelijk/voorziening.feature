# language: nl
Functionaliteit: Speciaal basisonderwijs of speciaal onderwijs
  De commissie zegt welke soort speciale school past bij wat de leerling nodig heeft.
  Is dat iets anders dan de school vroeg of dan de deskundigen adviseren, dan wordt eerst gehoord en uitgelegd.

  @passend_sbo
  Regel: Het speciaal basisonderwijs past bij de leerling

    Voorbeeld: Volgens de commissie past het sbo bij Noor
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "passend_sbo" voldaan
      En is de uitkomst "toelaatbaar_sbo"

    Voorbeeld: Volgens de commissie heeft Sem meer nodig dan het sbo
      Gegeven de regels van "po2001" op 24 november 2026
      En de "commissie" oordeelt over "passende_voorziening": "so"
      Als de aanvraag wordt beoordeeld
      Dan is "passend_sbo" niet voldaan

    Voorbeeld: De commissie heeft nog niet over Lotte geoordeeld
      Gegeven de regels van "po2001" op 24 november 2026
      En "passende_voorziening" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "passend_sbo" aan een mens

  @passend_so
  Regel: Het speciaal onderwijs past bij de leerling

    Voorbeeld: Volgens de commissie past het so bij Ties
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "passend_so" voldaan
      En is de uitkomst "toelaatbaar_so"

    Voorbeeld: Volgens de commissie is het sbo voor Mila genoeg
      Gegeven de regels van "po2001" op 24 november 2026
      En de "commissie" oordeelt over "passende_voorziening": "sbo"
      Als de aanvraag wordt beoordeeld
      Dan is "passend_so" niet voldaan

    Voorbeeld: De commissie moet nog over het so voor Daan oordelen
      Gegeven de regels van "po2001" op 24 november 2026
      En "passende_voorziening" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "passend_so" aan een mens

  @geen_speciale_school_passend
  Regel: Het sbo en het so passen allebei niet

    Voorbeeld: Volgens de commissie past geen speciale school bij Fenna
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "commissie" oordeelt over "passende_voorziening": "geen_van_beide"
      Als de aanvraag wordt beoordeeld
      Dan is "geen_speciale_school_passend" voldaan
      En is de uitkomst "niet_toelaatbaar"

    Voorbeeld: Volgens de commissie past een speciale school wel bij Yara
      Gegeven de regels van "po2001" op 24 november 2026
      En de "commissie" oordeelt over "passende_voorziening": "sbo"
      Als de aanvraag wordt beoordeeld
      Dan is "geen_speciale_school_passend" niet voldaan

    Voorbeeld: Zonder oordeel van de commissie staat voor Otis niets vast
      Gegeven de regels van "po2001" op 24 november 2026
      En "passende_voorziening" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "geen_speciale_school_passend" aan een mens

  @voorziening_zoals_gevraagd
  Regel: De passende voorziening is de gevraagde, of de school kon eerst reageren

    Voorbeeld: Voor Jayden is het sbo gevraagd en het sbo past
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "voorziening_zoals_gevraagd" voldaan
      En is er niet het gebrek "school_niet_gehoord"

    Voorbeeld: Voor Finn is het so gevraagd, het sbo past en de school kon reageren
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En de "commissie" oordeelt over "passende_voorziening": "sbo"
      En "zienswijze_school_gevraagd" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "voorziening_zoals_gevraagd" voldaan

    Voorbeeld: Voor Saar is het so gevraagd, het sbo past en de school kon niet reageren
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En de "commissie" oordeelt over "passende_voorziening": "sbo"
      En "zienswijze_school_gevraagd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "voorziening_zoals_gevraagd" niet voldaan
      En is er het gebrek "school_niet_gehoord"

    Voorbeeld: Voor Pip past iets anders en of de school kon reageren is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "commissie" oordeelt over "passende_voorziening": "so"
      Als de aanvraag wordt beoordeeld
      Dan is "voorziening_zoals_gevraagd" nog niet te zeggen

    Voorbeeld: Voor Bram is geen speciale school gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "voorziening_zoals_gevraagd" niet van toepassing

    Abstract Scenario: De school is niet gehoord
      Gegeven de regels van "po2001" op 24 november 2026
      En "gevraagde_voorziening" is "<gevraagd>"
      En de "commissie" oordeelt over "passende_voorziening": "<passend>"
      En "zienswijze_school_gevraagd" is "nee"
      En "spoed" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "voorziening_zoals_gevraagd" <oordeel>

      Voorbeelden:
        | gevraagd | passend        | oordeel      |
        | sbo      | sbo            | voldaan      |
        | sbo      | so             | niet voldaan |
        | sbo      | geen_van_beide | niet voldaan |
        | so       | so             | voldaan      |
        | so       | sbo            | niet voldaan |
        | so       | geen_van_beide | niet voldaan |

  @school_kon_reageren_op_afwijzing
  Regel: De school kan reageren voordat haar aanvraag wordt afgewezen

    Voorbeeld: De basisondersteuning is genoeg voor Milan en zijn school kon reageren
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "deskundige" oordeelt over "basisondersteuning_toereikend": "ja"
      En "zienswijze_school_gevraagd" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "school_kon_reageren_op_afwijzing" voldaan
      En is de uitkomst "basisondersteuning_volstaat"
      En is er niet het gebrek "school_niet_gehoord_over_afwijzing"

    Voorbeeld: De basisondersteuning is genoeg voor Isa en haar school is niet gehoord
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "deskundige" oordeelt over "basisondersteuning_toereikend": "ja"
      En "zienswijze_school_gevraagd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "school_kon_reageren_op_afwijzing" niet voldaan
      En is er het gebrek "school_niet_gehoord_over_afwijzing"
      En mag het besluit pas na herstel worden afgegeven

    Voorbeeld: Of de school van Luuk kon reageren op een afwijzing is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "deskundige" oordeelt over "basisondersteuning_toereikend": "ja"
      En "zienswijze_school_gevraagd" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "school_kon_reageren_op_afwijzing" nog niet te zeggen
      En wordt gevraagd aan "samenwerkingsverband" naar "zienswijze_school_gevraagd"
      En mag het besluit pas na herstel worden afgegeven

    Abstract Scenario: De school vroeg een verklaring en krijgt een arrangement
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "commissie" oordeelt over "arrangement_toereikend": "ja"
      En "zienswijze_school_gevraagd" is "<gehoord>"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "arrangement"
      En is "school_kon_reageren_op_afwijzing" <oordeel>
      En is er <gebrek> "school_niet_gehoord_over_afwijzing"
      En mag het besluit <stand>

      Voorbeelden:
        | gehoord | oordeel      | gebrek          | stand                           |
        | ja      | voldaan      | niet het gebrek | worden afgegeven                |
        | nee     | niet voldaan | het gebrek      | pas na herstel worden afgegeven |

    Voorbeeld: De school van Bram vroeg zelf een arrangement en krijgt dat
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "zienswijze_school_gevraagd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "arrangement"
      En is "school_kon_reageren_op_afwijzing" niet van toepassing
      En is er niet het gebrek "school_niet_gehoord_over_afwijzing"

  @school_kon_reageren_op_weigering
  Regel: De school kan reageren voordat een besluit haar aanvraag weigert

    Voorbeeld: Het besluit weigert het sbo voor Noor en haar school kon reageren
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En "besluitdatum" is "24 november 2026"
      En "criteria_onredelijk" is "nee"
      En "besluit_soort" is "weigeren"
      En "zienswijze_school_gevraagd" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "school_kon_reageren_op_weigering" voldaan
      En is er niet het gebrek "school_niet_gehoord_over_weigering"

    Voorbeeld: Het besluit weigert het sbo voor Sem en zijn school is niet gehoord
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En "besluitdatum" is "24 november 2026"
      En "criteria_onredelijk" is "nee"
      En "besluit_soort" is "weigeren"
      En "zienswijze_school_gevraagd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "toelaatbaar_sbo"
      En is "school_kon_reageren_op_weigering" niet voldaan
      En is er het gebrek "school_niet_gehoord_over_weigering"

    Voorbeeld: Of de school van Lotte kon reageren op de weigering, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En "besluitdatum" is "24 november 2026"
      En "criteria_onredelijk" is "nee"
      En "besluit_soort" is "weigeren"
      En "zienswijze_school_gevraagd" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "school_kon_reageren_op_weigering" nog niet te zeggen
      En wordt gevraagd aan "samenwerkingsverband" naar "zienswijze_school_gevraagd"
      En is er niet het gebrek "school_niet_gehoord_over_weigering"

    Abstract Scenario: Alleen een besluit dat een gevraagde verklaring weigert
      Gegeven de regels van "po2001" op 24 november 2026
      En deze gegevens
        | gegeven                    | waarde     |
        | fase                       | <fase>     |
        | besluit_soort              | <besluit>  |
        | gevraagde_voorziening      | <gevraagd> |
        | zienswijze_school_gevraagd | nee        |
        | spoed                      | nee        |
      Als de aanvraag wordt beoordeeld
      Dan is "school_kon_reageren_op_weigering" <oordeel>

      Voorbeelden:
        | fase     | besluit            | gevraagd | oordeel             |
        | besluit  | weigeren           | sbo      | niet voldaan        |
        | bezwaar  | weigeren           | so       | niet voldaan        |
        | aanvraag | weigeren           | sbo      | niet van toepassing |
        | besluit  | toekennen          | sbo      | niet van toepassing |
        | besluit  | buiten_behandeling | sbo      | niet van toepassing |
        | besluit  | weigeren           | regulier | niet van toepassing |

  @voorziening_zoals_gevraagd @school_kon_reageren_op_afwijzing @school_kon_reageren_op_weigering
  Regel: Bij grote haast mag het horen van de school achterwege blijven

    Abstract Scenario: Voor Samira is er haast en de school is niet gehoord
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "spoedbesluit"
      En "besluit_soort" is "weigeren"
      En "zienswijze_school_gevraagd" is "nee"
      En "spoed" is "<spoed>"
      En de "commissie" oordeelt over "passende_voorziening": "geen_van_beide"
      Als de aanvraag wordt beoordeeld
      Dan is "voorziening_zoals_gevraagd" <oordeel>
      En is "school_kon_reageren_op_afwijzing" <oordeel>
      En is "school_kon_reageren_op_weigering" <oordeel>

      Voorbeelden:
        | spoed | oordeel             |
        | ja    | niet van toepassing |
        | nee   | niet voldaan        |

  @voorziening_gedragen_door_adviezen
  Regel: De adviezen dragen de passende voorziening, of het verschil is gewogen

    Abstract Scenario: Zonder adviezen draagt niets de keuze van de commissie voor Elin
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "deskundigenadviezen" is leeg
      En de "commissie" oordeelt over "passende_voorziening": "<passend>"
      En de "commissie" oordeelt over "adviezen_gewogen": "regulier"
      Als de aanvraag wordt beoordeeld
      Dan is de waarde van "adviezen_wijzen_op" "geen_advies"
      En is "voorziening_gedragen_door_adviezen" niet voldaan

      Voorbeelden:
        | passend        |
        | sbo            |
        | so             |
        | geen_van_beide |

    Voorbeeld: Beide deskundigen adviseren het sbo voor Tess
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "voorziening_gedragen_door_adviezen" voldaan
      En is er niet het gebrek "voorziening_niet_gedragen"

    Voorbeeld: Beide deskundigen adviseren het so voor Ties
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "voorziening_gedragen_door_adviezen" voldaan

    Voorbeeld: Geen van de deskundigen adviseert een speciale school voor Noor
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "deskundigenadviezen" is "adviseert" "arrangement"
      En in regel 2 van "deskundigenadviezen" is "adviseert" "regulier"
      En de "commissie" oordeelt over "passende_voorziening": "geen_van_beide"
      Als de aanvraag wordt beoordeeld
      Dan is "voorziening_gedragen_door_adviezen" voldaan

    Voorbeeld: De deskundigen van Sem verschillen en de commissie woog dat het sbo past
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "adviseert" "so"
      En de "commissie" oordeelt over "adviezen_gewogen": "sbo"
      Als de aanvraag wordt beoordeeld
      Dan is "voorziening_gedragen_door_adviezen" voldaan

    Voorbeeld: De deskundigen van Bas verschillen en de commissie woog dat een gewone school past
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "adviseert" "regulier"
      En de "commissie" oordeelt over "adviezen_gewogen": "regulier"
      En de "commissie" oordeelt over "passende_voorziening": "geen_van_beide"
      Als de aanvraag wordt beoordeeld
      Dan is "voorziening_gedragen_door_adviezen" voldaan
      En is er niet het gebrek "voorziening_niet_gedragen"

    Voorbeeld: Uit de weging voor Lotte volgt het so en toch kiest de commissie het sbo
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "adviseert" "so"
      En de "commissie" oordeelt over "adviezen_gewogen": "so"
      Als de aanvraag wordt beoordeeld
      Dan is "voorziening_gedragen_door_adviezen" niet voldaan
      En is er het gebrek "voorziening_niet_gedragen"

    Voorbeeld: Beide deskundigen adviseren het sbo voor Mila en de commissie kiest geen speciale school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de "commissie" oordeelt over "passende_voorziening": "geen_van_beide"
      Als de aanvraag wordt beoordeeld
      Dan is "voorziening_gedragen_door_adviezen" niet voldaan
      En is er het gebrek "voorziening_niet_gedragen"

    Voorbeeld: De adviezen over Daan verschillen en zijn nog niet gewogen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "adviseert" "so"
      Als de aanvraag wordt beoordeeld
      Dan is "voorziening_gedragen_door_adviezen" aan een mens

    Voorbeeld: Wat de tweede deskundige voor Fenna adviseert is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "adviseert" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "voorziening_gedragen_door_adviezen" open
