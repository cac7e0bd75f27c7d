# language: nl
Functionaliteit: Zorgvuldigheid van het dossier
  Een besluit rust op een volledig dossier en op onderzoek naar wat de leerling nodig heeft.
  De aanvraag is er voor de leerling, en niet om een conflict op te lossen.

  @dossier_compleet
  Regel: Alle stukken zitten in het dossier

    Voorbeeld: Het dossier van Noor is volledig
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "dossier_compleet" voldaan
      En is er niet het gebrek "stukken_ontbreken"

    Voorbeeld: In het dossier van Sem ontbreekt een verslag waarop het advies rust
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "dossier_volledig" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "dossier_compleet" niet voldaan
      En is er het gebrek "stukken_ontbreken"
      En mag het besluit niet worden afgegeven

    Voorbeeld: Het dossier van Lotte is nog niet nagekeken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "dossier_volledig" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "dossier_compleet" nog niet te zeggen
      En wordt gevraagd aan "samenwerkingsverband" naar "dossier_volledig"

  @behoefte_niet_overgeslagen
  Regel: Geen punt waarop de aanvraag rust is zonder onderzoek gebleven

    Voorbeeld: Wat Noor nodig heeft, is onderzocht
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_niet_overgeslagen" voldaan
      En is er niet het gebrek "behoefte_niet_onderzocht"

    Voorbeeld: Wat Mila nodig heeft, is niet onderzocht
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "behoefte_onderzocht" is "niet"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_niet_overgeslagen" niet voldaan
      En is er het gebrek "behoefte_niet_onderzocht"
      En mag het besluit niet worden afgegeven

    Voorbeeld: Of onderzocht is wat Daan nodig heeft, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "behoefte_onderzocht" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_niet_overgeslagen" nog niet te zeggen

    Voorbeeld: Voor Bram wordt geen speciale school gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_niet_overgeslagen" niet van toepassing

    Abstract Scenario: Hoe ver het onderzoek is
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "behoefte_onderzocht" is "<onderzocht>"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_niet_overgeslagen" <oordeel>

      Voorbeelden:
        | onderzocht   | oordeel      |
        | volledig     | voldaan      |
        | gedeeltelijk | voldaan      |
        | niet         | niet voldaan |

  @behoefte_volledig_onderzocht
  Regel: De ondersteuningsbehoefte is volledig onderzocht

    Voorbeeld: Bij Fenna hoeft niets meer onderzocht te worden
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_volledig_onderzocht" voldaan
      En is er niet het gebrek "onderzoek_onvolledig"

    Voorbeeld: Bij Yara is maar een deel onderzocht
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "behoefte_onderzocht" is "gedeeltelijk"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_volledig_onderzocht" niet voldaan
      En is er het gebrek "onderzoek_onvolledig"
      En is er niet het gebrek "behoefte_niet_onderzocht"
      En mag het besluit pas na herstel worden afgegeven

    Voorbeeld: Bij Guus is niets onderzocht, en dat is één gebrek en niet twee
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "behoefte_onderzocht" is "niet"
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_volledig_onderzocht" niet voldaan
      En is er het gebrek "behoefte_niet_onderzocht"
      En is er niet het gebrek "onderzoek_onvolledig"

    Voorbeeld: Hoeveel er bij Otis is onderzocht, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "behoefte_onderzocht" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "behoefte_volledig_onderzocht" nog niet te zeggen

  @onderzoek_voorgelegd
  Regel: De deskundigen hebben al het onderzoek gezien dat er over de leerling is

    Voorbeeld: De deskundigen van Noor zagen al het onderzoek
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_voorgelegd" voldaan
      En is er niet het gebrek "onderzoek_niet_voorgelegd"

    Voorbeeld: Twee onderzoeken naar het IQ van Finn bereikten de deskundigen niet
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "onderzoek_bij_deskundigen" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_voorgelegd" niet voldaan
      En is er het gebrek "onderzoek_niet_voorgelegd"
      En mag het besluit niet worden afgegeven

    Voorbeeld: Of de deskundigen van Ties alles zagen, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "onderzoek_bij_deskundigen" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_voorgelegd" nog niet te zeggen
      En is er niet het gebrek "onderzoek_niet_voorgelegd"

    Voorbeeld: Voor Bram zijn geen deskundigen nodig
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_voorgelegd" niet van toepassing

  @zuiver_doel
  Regel: De aanvraag is bedoeld voor wat de leerling nodig heeft

    Voorbeeld: De aanvraag voor Jayden gaat over zijn ondersteuning
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "zuiver_doel" voldaan
      En is er niet het gebrek "ander_doel"

    Voorbeeld: De aanvraag voor Finn moet vooral een ruzie met zijn ouders oplossen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "aanvraag_vanwege_conflict" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "zuiver_doel" niet voldaan
      En is er het gebrek "ander_doel"

    Voorbeeld: Of er bij Saar een conflict speelt, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "aanvraag_vanwege_conflict" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "zuiver_doel" nog niet te zeggen

  @geen_cluster_1_2_beeld
  Regel: Onderzoek wijst niet naar cluster 1 of 2

    Voorbeeld: Bij Tess wijst niets naar een taalstoornis of naar problemen met horen of zien
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "geen_cluster_1_2_beeld" voldaan
      En is er niet het gebrek "cluster_1_2_past_beter"

    Voorbeeld: Bij Pip is een taalstoornis de kern van het probleem
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "onderzoek_wijst_naar_cluster_1_2" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "geen_cluster_1_2_beeld" niet voldaan
      En is er het gebrek "cluster_1_2_past_beter"
      En mag het besluit niet worden afgegeven

    Voorbeeld: Of onderzoek bij Ties naar cluster 1 of 2 wijst, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "onderzoek_wijst_naar_cluster_1_2" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "geen_cluster_1_2_beeld" nog niet te zeggen

  @behoefte_volledig_onderzocht @geen_cluster_1_2_beeld @zuiver_doel
  Regel: Het onderzoek voor sbo of so hoeft alleen bij sbo of so

    Abstract Scenario: Bij een plaats op een gewone school geldt deze eis aan het onderzoek niet
      Gegeven de regels van "po2001" op 24 november 2026
      En "gevraagde_voorziening" is "regulier"
      Als de aanvraag wordt beoordeeld
      Dan is "<criterium>" niet van toepassing

      Voorbeelden:
        | criterium                    |
        | behoefte_volledig_onderzocht |
        | geen_cluster_1_2_beeld       |
        | zuiver_doel                  |
