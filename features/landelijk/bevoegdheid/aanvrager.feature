# language: nl
Functionaliteit: Wie mag aanvragen, en waarvoor
  De school vraagt aan, nooit de ouders of een zorginstelling. Een aanvraag die niet klopt, krijgt eerst de kans om hersteld te worden.
  Ouders hoeven een medisch of psychologisch rapport niet vrij te geven; dat alleen is nooit een reden om nee te zeggen.

  @aanvrager_bevoegd
  Regel: De aanvraag komt van de school waar de leerling is ingeschreven of aangemeld

    Voorbeeld: De basisschool van Noor vraagt aan
      Gegeven de regels van "po2001" op 24 november 2026
      En "aanvrager" is "school_van_inschrijving"
      Als de aanvraag wordt beoordeeld
      Dan is "aanvrager_bevoegd" voldaan

    Voorbeeld: De ouders van Sem sturen zelf een aanvraag
      Gegeven de regels van "po2001" op 24 november 2026
      En "aanvrager" is "ouders"
      Als de aanvraag wordt beoordeeld
      Dan is "aanvrager_bevoegd" niet voldaan

    Voorbeeld: Op de aanvraag voor Lotte staat niet wie aanvraagt
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "aanvrager" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "aanvrager_bevoegd" nog niet te zeggen
      En wordt gevraagd aan "school" naar "aanvrager"

    Abstract Scenario: Wie een aanvraag kan doen
      Gegeven de regels van "po2001" op 24 november 2026
      En "aanvrager" is "<aanvrager>"
      Als de aanvraag wordt beoordeeld
      Dan is "aanvrager_bevoegd" <oordeel>

      Voorbeelden:
        | aanvrager               | oordeel      |
        | school_van_inschrijving | voldaan      |
        | school_van_aanmelding   | voldaan      |
        | ouders                  | niet voldaan |
        | ander                   | niet voldaan |

  @leerling_bij_school_bekend
  Regel: De leerling is bij een school ingeschreven of schriftelijk aangemeld

    Voorbeeld: Mila staat ingeschreven op een basisschool
      Gegeven de regels van "po2001" op 24 november 2026
      En "inschrijving" is "basisschool"
      Als de aanvraag wordt beoordeeld
      Dan is "leerling_bij_school_bekend" voldaan

    Voorbeeld: Ties gaat nog nergens naar school en is schriftelijk aangemeld
      Gegeven de regels van "po2001" op 24 november 2026
      En "inschrijving" is "nergens"
      En "schriftelijk_aangemeld" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "leerling_bij_school_bekend" voldaan

    Voorbeeld: Daan is nergens ingeschreven en nergens aangemeld
      Gegeven de regels van "po2001" op 24 november 2026
      En "inschrijving" is "nergens"
      En "schriftelijk_aangemeld" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "leerling_bij_school_bekend" niet voldaan

    Voorbeeld: Van Fenna is alleen bekend dat zij nergens is ingeschreven
      Gegeven de regels van "po2001" op 24 november 2026
      En "inschrijving" is "nergens"
      En "schriftelijk_aangemeld" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "leerling_bij_school_bekend" nog niet te zeggen

  @primair_onderwijs_gevraagd
  Regel: De aanvraag gaat over het primair onderwijs

    Voorbeeld: Voor Yara wordt het so gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En "gevraagde_voorziening" is "so"
      Als de aanvraag wordt beoordeeld
      Dan is "primair_onderwijs_gevraagd" voldaan

    Voorbeeld: Voor Otis wordt het voortgezet speciaal onderwijs gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En "gevraagde_voorziening" is "voortgezet"
      Als de aanvraag wordt beoordeeld
      Dan is "primair_onderwijs_gevraagd" niet voldaan

    Voorbeeld: Voor Jayden is nog niet gezegd welke soort school gevraagd wordt
      Gegeven de regels van "po2001" op 24 november 2026
      En "gevraagde_voorziening" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "primair_onderwijs_gevraagd" nog niet te zeggen

  @geen_cluster_1_2_gevraagd
  Regel: De aanvraag gaat niet over cluster 1 of 2

    Voorbeeld: Voor Noor wordt het sbo gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En "gevraagde_voorziening" is "sbo"
      Als de aanvraag wordt beoordeeld
      Dan is "geen_cluster_1_2_gevraagd" voldaan

    Voorbeeld: Voor Finn wordt een school voor slechthorende kinderen gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En "gevraagde_voorziening" is "so_cluster_1_2"
      Als de aanvraag wordt beoordeeld
      Dan is "geen_cluster_1_2_gevraagd" niet voldaan

    Voorbeeld: Voor Saar is de soort school nog niet ingevuld
      Gegeven de regels van "po2001" op 24 november 2026
      En "gevraagde_voorziening" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "geen_cluster_1_2_gevraagd" nog niet te zeggen

  @aanvraag_op_vorm
  Regel: De aanvraag heeft naam, adres, datum, handtekening en een duidelijke vraag

    Voorbeeld: De aanvraag voor Noor is volledig ingevuld en ondertekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "aanvraag_voldoet_aan_vorm" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "aanvraag_op_vorm" voldaan

    Voorbeeld: Onder de aanvraag voor Pip staat geen handtekening
      Gegeven de regels van "po2001" op 24 november 2026
      En "aanvraag_voldoet_aan_vorm" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "aanvraag_op_vorm" niet voldaan

    Voorbeeld: De aanvraag voor Tess is nog niet nagekeken
      Gegeven de regels van "po2001" op 24 november 2026
      En "aanvraag_voldoet_aan_vorm" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "aanvraag_op_vorm" nog niet te zeggen

  @verklaring_voor_speciale_school @verklaring_voor_gewone_school
  Regel: Wie een verklaring vraagt, zegt of het om sbo of so gaat

    Voorbeeld: De school van Noor vraagt een verklaring voor het sbo
      Gegeven de regels van "po2001" op 24 november 2026
      En "soort_aanvraag" is "eerste_tlv"
      En "gevraagde_voorziening" is "sbo"
      Als de aanvraag wordt beoordeeld
      Dan is "verklaring_voor_speciale_school" voldaan
      En is er niet het gebrek "verklaring_voor_gewone_school"

    Voorbeeld: De school van Tim vraagt een verklaring en noemt een gewone basisschool
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "gevraagde_voorziening" is "regulier"
      Als de aanvraag wordt beoordeeld
      Dan is "verklaring_voor_speciale_school" niet voldaan
      En is de uitkomst "aanvullen"
      En is er het gebrek "verklaring_voor_gewone_school"

    Voorbeeld: De school van Bo vraagt hulp in een gewone school
      Gegeven de regels van "po2001" op 24 november 2026
      En "soort_aanvraag" is "arrangement"
      En "gevraagde_voorziening" is "regulier"
      Als de aanvraag wordt beoordeeld
      Dan is "verklaring_voor_speciale_school" voldaan

    Voorbeeld: Wat de school van Saar vraagt is nog niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En "gevraagde_voorziening" is niet bekend
      En "soort_aanvraag" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "verklaring_voor_speciale_school" nog niet te zeggen

  @nieuwe_feiten_na_weigering
  Regel: Na een weigering staan er nieuwe feiten in de aanvraag

    Voorbeeld: Sinds de weigering is Sem opnieuw onderzocht
      Gegeven de regels van "po2001" op 24 november 2026
      En "eerder_geweigerd" is "ja"
      En "nieuwe_feiten_vermeld" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "nieuwe_feiten_na_weigering" voldaan

    Voorbeeld: De school van Lotte stuurt dezelfde aanvraag nog een keer
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "eerder_geweigerd" is "ja"
      En "nieuwe_feiten_vermeld" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "nieuwe_feiten_na_weigering" niet voldaan
      En is de uitkomst "voorleggen"

    Voorbeeld: Voor Mila is eerder geweigerd en niet bekend is wat er veranderde
      Gegeven de regels van "po2001" op 24 november 2026
      En "eerder_geweigerd" is "ja"
      En "nieuwe_feiten_vermeld" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "nieuwe_feiten_na_weigering" nog niet te zeggen

    Voorbeeld: Voor Daan is nooit eerder geweigerd
      Gegeven de regels van "po2001" op 24 november 2026
      En "eerder_geweigerd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "nieuwe_feiten_na_weigering" niet van toepassing

  @advies_mogelijk_zonder_rapport
  Regel: Geven de ouders een rapport niet vrij, dan is ook zonder dat rapport een goed advies mogelijk

    Voorbeeld: De deskundige kan Fenna zelf goed beoordelen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "rapport_niet_vrijgegeven" is "ja"
      En de "deskundige" oordeelt over "genoeg_zonder_rapport": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "advies_mogelijk_zonder_rapport" voldaan
      En is er niet het gebrek "informatie_te_smal"
      En is de uitkomst "toelaatbaar_sbo"

    Voorbeeld: Zonder het rapport weet de deskundige te weinig van Yara
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "rapport_niet_vrijgegeven" is "ja"
      En de "deskundige" oordeelt over "genoeg_zonder_rapport": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "advies_mogelijk_zonder_rapport" niet voldaan
      En is er het gebrek "informatie_te_smal"

    Voorbeeld: De deskundige van Otis heeft nog niet gezegd of het zonder rapport kan
      Gegeven de regels van "po2001" op 24 november 2026
      En "rapport_niet_vrijgegeven" is "ja"
      En "genoeg_zonder_rapport" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "advies_mogelijk_zonder_rapport" aan een mens

    Voorbeeld: Van Bram zijn alle rapporten vrijgegeven
      Gegeven de regels van "po2001" op 24 november 2026
      En "rapport_niet_vrijgegeven" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "advies_mogelijk_zonder_rapport" niet van toepassing

  @toekenning_op_aanvraag_school
  Regel: Een toekenning volgt op een aanvraag van de school

    Voorbeeld: De ouders van Noor vroegen zelf aan, en er ligt toch een toekenning
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "aanvrager" is "ouders"
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "alleen_school_vraagt_aan"
      En is "toekenning_op_aanvraag_school" niet voldaan
      En is er het gebrek "toegekend_zonder_aanvraag_school"
      En mag het besluit niet worden afgegeven

    Voorbeeld: De school van Sem vroeg aan
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      Als de aanvraag wordt beoordeeld
      Dan is "toekenning_op_aanvraag_school" voldaan
      En is er niet het gebrek "toegekend_zonder_aanvraag_school"

    Voorbeeld: Wie de aanvraag voor Lotte deed, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "aanvrager" is niet bekend
      En "fase" is "besluit"
      En "besluit_soort" is "toekennen"
      Als de aanvraag wordt beoordeeld
      Dan is "toekenning_op_aanvraag_school" nog niet te zeggen

    Voorbeeld: De vraag van de ouders van Daan wordt niet behandeld
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "aanvrager" is "ouders"
      En "fase" is "besluit"
      En "besluit_soort" is "buiten_behandeling"
      En de lijst "deskundigenadviezen" is leeg
      Als de aanvraag wordt beoordeeld
      Dan is "toekenning_op_aanvraag_school" niet van toepassing
      En is er het gebrek "te_weinig_adviezen"

    Voorbeeld: De ouders van Mila vragen zelf aan en hun dossier is half
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "aanvrager" is "ouders"
      En de lijst "deskundigenadviezen" is leeg
      Als de aanvraag wordt beoordeeld
      Dan is de uitkomst "alleen_school_vraagt_aan"
      En zijn er geen gebreken
