# language: nl
Functionaliteit: Welk samenwerkingsverband beslist
  Meestal beslist het samenwerkingsverband van de school waar de leerling staat ingeschreven, en anders dat van de woonplaats.
  De landelijke indeling van postcodes zegt welk samenwerkingsverband dat is. Wat daar niet uit volgt, zoekt een mens uit.

  @verband_is_dit_verband
  Regel: De school of woonplaats hoort bij dit samenwerkingsverband

    Voorbeeld: Noor staat ingeschreven op een basisschool in de stad Groningen
      Gegeven de regels van "po2001" op 24 november 2026
      En deze gegevens
        | gegeven               | waarde      |
        | soort_aanvraag        | eerste_tlv  |
        | gevraagde_voorziening | sbo         |
        | inschrijving          | basisschool |
        | postcode_school       | 9711        |
      En "school_in_landelijk_verband" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "verband_is_dit_verband" voldaan
      En is de waarde van "bevoegd_verband" "PO2001"

    Voorbeeld: De basisschool van Yara in Groningen hoort bij een landelijk verband van één richting
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "school_in_landelijk_verband" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "verband_is_dit_verband" niet voldaan
      En is de uitkomst "doorzenden"

    Voorbeeld: Sem staat ingeschreven op een basisschool in Leeuwarden
      Gegeven de regels van "po2001" op 24 november 2026
      En deze gegevens
        | gegeven               | waarde      |
        | soort_aanvraag        | eerste_tlv  |
        | gevraagde_voorziening | sbo         |
        | inschrijving          | basisschool |
        | postcode_school       | 8911        |
      En "school_in_landelijk_verband" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "verband_is_dit_verband" niet voldaan
      En is de waarde van "bevoegd_verband" "PO2101"

    Voorbeeld: Friesland gaat wel over de aanvraag uit Leeuwarden
      Gegeven de regels van "po2101" op 24 november 2026
      En deze gegevens
        | gegeven               | waarde      |
        | soort_aanvraag        | eerste_tlv  |
        | gevraagde_voorziening | sbo         |
        | inschrijving          | basisschool |
        | postcode_school       | 8911        |
      En "school_in_landelijk_verband" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "verband_is_dit_verband" voldaan

    Voorbeeld: De postcode van de school van Lotte is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "verband_is_dit_verband" nog niet te zeggen
      En wordt gevraagd aan "school" naar "postcode_school"

    Voorbeeld: Mila woont net over de grens en wordt aangemeld bij een school in Groningen
      Gegeven de regels van "po2001" op 24 november 2026
      En deze gegevens
        | gegeven                     | waarde     |
        | soort_aanvraag              | eerste_tlv |
        | gevraagde_voorziening       | sbo        |
        | inschrijving                | nergens    |
        | school_in_landelijk_verband | nee        |
        | woont_in_nederland          | nee        |
        | postcode_beoogde_school     | 9711       |
      Als de aanvraag wordt beoordeeld
      Dan is "verband_is_dit_verband" voldaan
      En is de waarde van "bevoegd_verband" "PO2001"

    Voorbeeld: Daan wordt aangemeld bij een school van een landelijk samenwerkingsverband
      Gegeven de regels van "po2001" op 24 november 2026
      En deze gegevens
        | gegeven                     | waarde  |
        | gevraagde_voorziening       | so      |
        | inschrijving                | nergens |
        | school_in_landelijk_verband | ja      |
        | woont_in_nederland          | ja      |
        | postcode_woonplaats         | 9711    |
      Als de aanvraag wordt beoordeeld
      Dan is "verband_is_dit_verband" niet voldaan
      En is de waarde van "bevoegd_verband" "landelijk_verband"

    Abstract Scenario: Een landelijk verband gaat voor bij de school van inschrijving, en zonder inschrijving bij de school van aanmelding
      Gegeven de regels van "po2001" op 24 november 2026
      En deze gegevens
        | gegeven                | waarde     |
        | soort_aanvraag         | eerste_tlv |
        | gevraagde_voorziening  | sbo        |
        | woont_in_nederland     | ja         |
        | woonadres_is_feitelijk | ja         |
        | postcode_school        | 9711       |
        | postcode_woonplaats    | 9611       |
      En "inschrijving" is "<ingeschreven>"
      En "school_in_landelijk_verband" is "<landelijk>"
      Als de aanvraag wordt beoordeeld
      Dan is de waarde van "bevoegd_verband" "<verband>"
      En is "verband_is_dit_verband" <oordeel>

      Voorbeelden:
        | ingeschreven | landelijk | verband           | oordeel      |
        | basisschool  | ja        | landelijk_verband | niet voldaan |
        | basisschool  | nee       | PO2001            | voldaan      |
        | nergens      | ja        | landelijk_verband | niet voldaan |
        | nergens      | nee       | PO2001            | voldaan      |

    Voorbeeld: Of de school van Lotte bij een landelijk verband hoort, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "school_in_landelijk_verband" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "verband_is_dit_verband" nog niet te zeggen
      En wordt gevraagd aan "school" naar "school_in_landelijk_verband"

    Abstract Scenario: De school staat in Groningen, de leerling woont in Leeuwarden
      Gegeven de regels van "po2001" op 24 november 2026
      En deze gegevens
        | gegeven                     | waarde     |
        | soort_aanvraag              | eerste_tlv |
        | school_in_landelijk_verband | nee        |
        | woont_in_nederland          | ja         |
        | woonadres_is_feitelijk      | ja         |
        | postcode_school             | 9711       |
        | postcode_woonplaats         | 8911       |
      En "gevraagde_voorziening" is "<gevraagd>"
      En "inschrijving" is "<ingeschreven>"
      Als de aanvraag wordt beoordeeld
      Dan is de waarde van "bevoegd_verband" "<verband>"
      En is "verband_is_dit_verband" <oordeel>

      Voorbeelden: Naar het sbo telt alleen een inschrijving op een basisschool
        | gevraagd | ingeschreven | verband | oordeel      |
        | sbo      | basisschool  | PO2001  | voldaan      |
        | sbo      | sbo          | PO2101  | niet voldaan |
        | sbo      | so           | PO2101  | niet voldaan |
        | sbo      | instelling   | PO2101  | niet voldaan |
        | sbo      | voortgezet   | PO2101  | niet voldaan |
        | sbo      | nergens      | PO2101  | niet voldaan |

      Voorbeelden: Naar het so telt ook een inschrijving op het sbo of so
        | gevraagd | ingeschreven | verband | oordeel      |
        | so       | basisschool  | PO2001  | voldaan      |
        | so       | sbo          | PO2001  | voldaan      |
        | so       | so           | PO2001  | voldaan      |
        | so       | instelling   | PO2101  | niet voldaan |
        | so       | voortgezet   | PO2101  | niet voldaan |
        | so       | nergens      | PO2101  | niet voldaan |

    Abstract Scenario: Een arrangement voor Guus gaat naar zijn school in Groningen; hij woont in Leeuwarden
      Gegeven de regels van "po2001" op 24 november 2026
      En deze gegevens
        | gegeven                     | waarde      |
        | soort_aanvraag              | arrangement |
        | gevraagde_voorziening       | regulier    |
        | school_in_landelijk_verband | nee         |
        | woont_in_nederland          | ja          |
        | postcode_school             | 9711        |
        | postcode_woonplaats         | 8911        |
      En "inschrijving" is "<ingeschreven>"
      Als de aanvraag wordt beoordeeld
      Dan is de waarde van "bevoegd_verband" "PO2001"
      En is "verband_is_dit_verband" voldaan
      En is "woonplaats_duidelijk" niet van toepassing

      Voorbeelden:
        | ingeschreven |
        | basisschool  |
        | sbo          |
        | so           |
        | instelling   |
        | voortgezet   |

    Abstract Scenario: Saar is nergens ingeschreven; voor een arrangement telt de school waar zij is aangemeld
      Gegeven de regels van "po2001" op 24 november 2026
      En deze gegevens
        | gegeven                     | waarde      |
        | soort_aanvraag              | arrangement |
        | gevraagde_voorziening       | regulier    |
        | inschrijving                | nergens     |
        | school_in_landelijk_verband | nee         |
        | woont_in_nederland          | ja          |
        | postcode_woonplaats         | 8911        |
      En "postcode_beoogde_school" is "<postcode>"
      Als de aanvraag wordt beoordeeld
      Dan is de waarde van "bevoegd_verband" "<verband>"
      En is "verband_is_dit_verband" <oordeel>

      Voorbeelden:
        | postcode | verband | oordeel      |
        | 9711     | PO2001  | voldaan      |
        | 8911     | PO2101  | niet voldaan |

    Voorbeeld: Waar de school staat die een arrangement voor Femke vraagt, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      En "inschrijving" is "so"
      En "postcode_school" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "verband_is_dit_verband" nog niet te zeggen
      En wordt gevraagd aan "school" naar "postcode_school"

    Abstract Scenario: Van postcode naar samenwerkingsverband, ook aan de randen en in de gaten van de indeling
      Gegeven de regels van "po2001" op 24 november 2026
      En "postcode_school" is "<postcode>"
      Als de aanvraag wordt beoordeeld
      Dan is de waarde van "verband_van_school" "<verband>"

      Voorbeelden:
        | postcode | verband         |
        | 9301     | PO2001          |
        | 9302     | PO2001          |
        | 9303     | onbekend_gebied |
        | 9304     | PO2001          |
        | 9479     | PO2001          |
        | 9481     | PO2201          |
        | 9711     | PO2001          |
        | 9850     | onbekend_gebied |
        | 9851     | PO2101          |
        | 9861     | PO2001          |
        | 9999     | PO2001          |
        | 8401     | PO2101          |
        | 7811     | PO2202          |
        | 3431     | PO2605          |

  @verband_bevoegd
  Regel: Dit samenwerkingsverband mag over de aanvraag beslissen

    Voorbeeld: De aanvraag voor Noor komt van een school in het eigen gebied
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "verband_bevoegd" voldaan

    Voorbeeld: De school van Fenna staat in Tynaarlo
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "9481"
      Als de aanvraag wordt beoordeeld
      Dan is "verband_bevoegd" niet voldaan
      En is de uitkomst "doorzenden"

    Voorbeeld: Dit samenwerkingsverband gaf de verklaring die Yara nu in Leeuwarden wil verlengen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "soort_aanvraag" is "verlenging"
      En "lopende_tlv_door_dit_verband" is "ja"
      En "verhuisd_sinds_lopende_tlv" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "verband_bevoegd" voldaan

    Voorbeeld: Een ander samenwerkingsverband gaf de verklaring die Otis in Leeuwarden wil verlengen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "soort_aanvraag" is "verlenging"
      En "lopende_tlv_door_dit_verband" is "nee"
      En "verhuisd_sinds_lopende_tlv" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "verband_bevoegd" niet voldaan

    Abstract Scenario: Pip woont niet op het geregistreerde adres; het oordeel van de commissie telt en niet de postcode
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "woonadres_is_feitelijk" is "nee"
      En "postcode_woonplaats" is "<postcode>"
      En de "commissie" oordeelt over "woonplaats_gewogen": "<woont_hier>"
      Als de aanvraag wordt beoordeeld
      Dan is de waarde van "bevoegd_verband" "<verband>"
      En is "verband_bevoegd" <oordeel>
      En is de uitkomst "<uitkomst>"

      Voorbeelden:
        | postcode | woont_hier | verband       | oordeel      | uitkomst       |
        | 8911     | ja         | dit_verband   | voldaan      | toelaatbaar_so |
        | 8911     | nee        | ander_verband | niet voldaan | doorzenden     |
        | 9611     | ja         | dit_verband   | voldaan      | toelaatbaar_so |
        | 9611     | nee        | ander_verband | niet voldaan | doorzenden     |

    Abstract Scenario: Otis is verhuisd sinds de lopende verklaring; het oordeel van de commissie telt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "soort_aanvraag" is "verlenging"
      En "inschrijving" is "sbo"
      En "lopende_tlv_door_dit_verband" is "ja"
      En "verhuisd_sinds_lopende_tlv" is "ja"
      En de "commissie" oordeelt over "woonplaats_gewogen": "<woont_hier>"
      Als de aanvraag wordt beoordeeld
      Dan is de waarde van "bevoegd_verband" "<verband>"
      En is "verband_bevoegd" <oordeel>

      Voorbeelden:
        | woont_hier | verband       | oordeel      |
        | ja         | dit_verband   | voldaan      |
        | nee        | ander_verband | niet voldaan |

    Voorbeeld: Otis is verhuisd en niemand heeft dat nog gewogen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "soort_aanvraag" is "verlenging"
      En "inschrijving" is "sbo"
      En "lopende_tlv_door_dit_verband" is "ja"
      En "verhuisd_sinds_lopende_tlv" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "verband_bevoegd" aan een mens
      En wordt gevraagd aan "commissie" naar "woonplaats_gewogen"

    Voorbeeld: Van Jayden is niet bekend waar de school staat
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "verband_bevoegd" nog niet te zeggen

  @postcode_in_tabel
  Regel: De postcode staat in de landelijke indeling

    Voorbeeld: De postcode van de school van Noor staat in de indeling
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "postcode_in_tabel" voldaan

    Voorbeeld: De postcode van de school van Finn staat niet in de indeling
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "9850"
      Als de aanvraag wordt beoordeeld
      Dan is "postcode_in_tabel" niet voldaan
      En is de uitkomst "voorleggen"

    Voorbeeld: Voor Saar is de postcode van de school niet ingevuld
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "postcode_in_tabel" nog niet te zeggen

  # Dit criterium kan niet onvervuld zijn: zolang de woonplaats niet gewogen is, wacht de aanvraag op dat oordeel, en elk antwoord beslist.
  @woonplaats_duidelijk @nooit_niet_voldaan
  Regel: Beslist de woonplaats, dan is duidelijk waar de leerling woont

    Voorbeeld: Ties woont op het adres waar hij staat ingeschreven
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "woonplaats_duidelijk" voldaan

    Voorbeeld: Pip woont bij pleegouders en de commissie heeft dat gewogen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "woonadres_is_feitelijk" is "nee"
      En de "commissie" oordeelt over "woonplaats_gewogen": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "woonplaats_duidelijk" voldaan

    Voorbeeld: Volgens de commissie woont Tess niet in dit gebied
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "woonadres_is_feitelijk" is "nee"
      En de "commissie" oordeelt over "woonplaats_gewogen": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "woonplaats_duidelijk" voldaan
      En is de uitkomst "doorzenden"
      En staat in het advies "bevoegd_verband" als "ander_verband"

    Voorbeeld: Waar Bram echt woont is nog niet gewogen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "woonadres_is_feitelijk" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "woonplaats_duidelijk" aan een mens

    Voorbeeld: Voor Sem beslist de school, dus telt de woonplaats niet
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "woonplaats_duidelijk" niet van toepassing

  # Ook hier beslist elk antwoord op de weging.
  @verlenging_bij_afgever @nooit_niet_voldaan
  Regel: Bij verlenging beslist wie de lopende verklaring gaf, of een mens heeft een verhuizing gewogen

    Voorbeeld: Lotte is niet verhuisd sinds de lopende verklaring
      Gegeven de regels van "po2001" op 24 november 2026
      En "soort_aanvraag" is "verlenging"
      En "verhuisd_sinds_lopende_tlv" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "verlenging_bij_afgever" voldaan

    Voorbeeld: Mila is verhuisd en volgens de commissie woont zij in dit gebied
      Gegeven de regels van "po2001" op 24 november 2026
      En "soort_aanvraag" is "verlenging"
      En "verhuisd_sinds_lopende_tlv" is "ja"
      En de "commissie" oordeelt over "woonplaats_gewogen": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "verlenging_bij_afgever" voldaan

    Voorbeeld: Daan is verhuisd en volgens de commissie woont hij buiten dit gebied
      Gegeven de regels van "po2001" op 24 november 2026
      En "soort_aanvraag" is "verlenging"
      En "verhuisd_sinds_lopende_tlv" is "ja"
      En de "commissie" oordeelt over "woonplaats_gewogen": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "verlenging_bij_afgever" voldaan

    Voorbeeld: Fenna is verhuisd en niemand heeft dat nog gewogen
      Gegeven de regels van "po2001" op 24 november 2026
      En "soort_aanvraag" is "verlenging"
      En "verhuisd_sinds_lopende_tlv" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "verlenging_bij_afgever" aan een mens

    Voorbeeld: Yara krijgt voor het eerst een verklaring
      Gegeven de regels van "po2001" op 24 november 2026
      En "soort_aanvraag" is "eerste_tlv"
      Als de aanvraag wordt beoordeeld
      Dan is "verlenging_bij_afgever" niet van toepassing

  @besluit_van_bevoegd_verband
  Regel: Wie niet bevoegd is, stuurt door en besluit niet zelf
    Zolang er geen besluit is, doen de andere gebreken van de aanvraag er dan niet toe. Het bevoegde samenwerkingsverband kijkt daarnaar.

    Voorbeeld: De aanvraag voor Noor is half en hoort in Leeuwarden thuis
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En de lijst "deskundigenadviezen" is leeg
      En "dossier_volledig" is "nee"
      En "behoefte_onderzocht" is "niet"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "doorzenden"
      En zijn er geen gebreken
      En wordt niet gevraagd naar "deskundigenadviezen"
      En is "besluit_van_bevoegd_verband" niet van toepassing
      En mag het besluit worden afgegeven

    Abstract Scenario: Groningen besluit in de fase <fase> toch over Amir uit Leeuwarden
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En de lijst "deskundigenadviezen" is leeg
      En "fase" is "<fase>"
      En "besluit_soort" is "<besluit>"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_van_bevoegd_verband" niet voldaan
      En is er het gebrek "onbevoegd_verband_beslist"
      En mag het besluit niet worden afgegeven

      Voorbeelden:
        | fase         | besluit            |
        | besluit      | toekennen          |
        | besluit      | weigeren           |
        | besluit      | buiten_behandeling |
        | spoedbesluit | toekennen          |
        | bezwaar      | toekennen          |

    Voorbeeld: Bij een concept voor Lotte telt alleen dat een ander beslist
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En de lijst "deskundigenadviezen" is leeg
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      Als de aanvraag wordt beoordeeld
      Dan is er het gebrek "onbevoegd_verband_beslist"
      En is er niet het gebrek "te_weinig_adviezen"

    Voorbeeld: In bezwaar over het besluit voor Mila tellen alle gebreken weer mee
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En de lijst "deskundigenadviezen" is leeg
      En deze gegevens
        | gegeven                  | waarde           |
        | fase                     | bezwaar          |
        | bezwaar_door             | ouder            |
        | bezwaar_heeft_belang     | ja               |
        | geschil_over             | tlv              |
        | besluit_bekendgemaakt_op | 2 november 2026  |
        | bezwaar_ontvangen_op     | 20 november 2026 |
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "doorzenden"
      En is er het gebrek "onbevoegd_verband_beslist"
      En is er het gebrek "te_weinig_adviezen"

    Voorbeeld: Of er al een besluit is voor Daan, zegt niemand
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En de lijst "deskundigenadviezen" is leeg
      En "fase" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is het advies nog open
      En is "besluit_van_bevoegd_verband" nog niet te zeggen
      En is er het gebrek "te_weinig_adviezen"
      En mag het besluit niet worden afgegeven
      En wordt gevraagd aan "samenwerkingsverband" naar "fase"

    Voorbeeld: Over Fenna beslist Friesland zelf
      Gegeven de regels van "po2101" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "8911"
      En "fase" is "besluit"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_van_bevoegd_verband" voldaan
      En is er niet het gebrek "onbevoegd_verband_beslist"

    Voorbeeld: De postcode bij Tobias staat niet in de tabel, en dat zoekt een mens uit
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_school" is "1000"
      En "fase" is "besluit"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "voorleggen"
      En is "besluit_van_bevoegd_verband" voldaan
      En is er niet het gebrek "onbevoegd_verband_beslist"

    Abstract Scenario: Een besluit over <gevraagd> hoort niet bij een samenwerkingsverband voor het basisonderwijs
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "gevraagde_voorziening" is "<gevraagd>"
      En "fase" is "<fase>"
      En "besluit_soort" is "toekennen"
      Als de aanvraag wordt beoordeeld
      Dan is "besluit_van_bevoegd_verband" <oordeel>
      En mag het besluit <stand>

      Voorbeelden:
        | gevraagd       | fase     | oordeel             | stand                 |
        | voortgezet     | aanvraag | niet van toepassing | worden afgegeven      |
        | voortgezet     | besluit  | niet voldaan        | niet worden afgegeven |
        | so_cluster_1_2 | aanvraag | niet van toepassing | worden afgegeven      |
        | so_cluster_1_2 | besluit  | niet voldaan        | niet worden afgegeven |
