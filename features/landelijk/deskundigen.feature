# language: nl
Functionaliteit: De twee deskundigen
  Twee deskundigen adviseren over elke aanvraag voor het sbo of so, los van elkaar en los van de school.
  De wet zegt welk beroep zij hebben. Wat aan een advies ontbreekt, wordt eerst hersteld.

  @twee_adviezen
  Regel: Er zijn minstens twee adviezen van deskundigen

    Voorbeeld: Voor Noor zijn er twee adviezen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "twee_adviezen" voldaan
      En is er niet het gebrek "te_weinig_adviezen"

    Voorbeeld: Voor Sem is er één advies
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "deskundigenadviezen"
        | deskundige_nummer | positie | beroep        | band                 | adviseert |
        | 1                 | eerste  | orthopedagoog | samenwerkingsverband | sbo       |
      Als de aanvraag wordt beoordeeld
      Dan is "twee_adviezen" niet voldaan
      En is er het gebrek "te_weinig_adviezen"
      En mag het besluit niet worden afgegeven

    Voorbeeld: Voor Lotte is er nog geen enkel advies
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "deskundigenadviezen" is leeg
      Als de aanvraag wordt beoordeeld
      Dan is "twee_adviezen" niet voldaan
      En is er het gebrek "te_weinig_adviezen"

    Voorbeeld: Van Finn is niet bekend of er adviezen zijn
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "deskundigenadviezen" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "twee_adviezen" nog niet te zeggen
      En is er niet het gebrek "te_weinig_adviezen"

    Voorbeeld: Voor Bram wordt alleen een arrangement gevraagd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "twee_adviezen" niet van toepassing

  @adviezen_van_verschillende_personen
  Regel: De adviezen komen van verschillende personen

    Voorbeeld: Twee deskundigen keken naar Mila
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_van_verschillende_personen" voldaan
      En is er niet het gebrek "adviezen_van_een_persoon"

    Voorbeeld: Eén deskundige schreef twee adviezen over Daan
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "deskundige_nummer" "1"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_van_verschillende_personen" niet voldaan
      En is er het gebrek "adviezen_van_een_persoon"
      En mag het besluit niet worden afgegeven

    Voorbeeld: Van het tweede advies over Fenna is de schrijver niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "deskundige_nummer" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_van_verschillende_personen" nog niet te zeggen

  @te_weinig_adviezen @adviezen_van_een_persoon @eerste_deskundige_niet_bevoegd @tweede_deskundige_niet_bevoegd
  Regel: Wat er niet is, kan ook niet van één persoon zijn of een verkeerd beroep hebben

    Voorbeeld: Over Noor is nog geen enkel advies
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de lijst "deskundigenadviezen" is leeg
      Als de aanvraag wordt beoordeeld
      Dan is er het gebrek "te_weinig_adviezen"
      En is er niet het gebrek "adviezen_van_een_persoon"
      En is er niet het gebrek "eerste_deskundige_niet_bevoegd"
      En is er niet het gebrek "tweede_deskundige_niet_bevoegd"
      En is "adviezen_van_verschillende_personen" niet van toepassing
      En is "eerste_deskundige_bevoegd" niet van toepassing

    Voorbeeld: Over Sem is er één advies, van een eerste deskundige met een ander beroep
      Gegeven de regels van "po2001" op 24 november 2026
      En "gevraagde_voorziening" is "sbo"
      En de lijst "deskundigenadviezen"
        | deskundige_nummer | positie | beroep   |
        | 1                 | eerste  | pedagoog |
      Als de aanvraag wordt beoordeeld
      Dan is "twee_adviezen" niet voldaan
      En is "eerste_deskundige_bevoegd" niet voldaan
      En is "tweede_deskundige_bevoegd" niet van toepassing
      En is er niet het gebrek "adviezen_van_een_persoon"

    Voorbeeld: Over Lotte zijn er twee adviezen, en geen daarvan is van een eerste deskundige
      Gegeven de regels van "po2001" op 24 november 2026
      En "gevraagde_voorziening" is "sbo"
      En de lijst "deskundigenadviezen"
        | deskundige_nummer | positie | beroep           |
        | 1                 | tweede  | pedagoog         |
        | 2                 | tweede  | kinderpsychiater |
      Als de aanvraag wordt beoordeeld
      Dan is "eerste_deskundige_bevoegd" niet voldaan
      En is "tweede_deskundige_bevoegd" voldaan
      En is "adviezen_van_verschillende_personen" voldaan

  @eerste_deskundige_bevoegd
  Regel: De eerste deskundige is orthopedagoog of psycholoog

    Voorbeeld: De orthopedagoog adviseert als eerste over Noor
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "eerste_deskundige_bevoegd" voldaan
      En is er niet het gebrek "eerste_deskundige_niet_bevoegd"

    Voorbeeld: Een maatschappelijk werker adviseert als eerste over Sem
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "deskundigenadviezen" is "beroep" "maatschappelijk_werker"
      Als de aanvraag wordt beoordeeld
      Dan is "eerste_deskundige_bevoegd" niet voldaan
      En is er het gebrek "eerste_deskundige_niet_bevoegd"

    Voorbeeld: Het beroep van de eerste deskundige van Yara is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "deskundigenadviezen" is "beroep" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "eerste_deskundige_bevoegd" nog niet te zeggen

    Abstract Scenario: Welk beroep de eerste deskundige mag hebben
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "deskundigenadviezen" is "beroep" "<beroep>"
      Als de aanvraag wordt beoordeeld
      Dan is "eerste_deskundige_bevoegd" <oordeel>

      Voorbeelden:
        | beroep                    | oordeel      |
        | orthopedagoog             | voldaan      |
        | psycholoog                | voldaan      |
        | kinder_of_jeugdpsycholoog | voldaan      |
        | pedagoog                  | niet voldaan |
        | kinderpsychiater          | niet voldaan |
        | arts                      | niet voldaan |
        | anders                    | niet voldaan |

  @tweede_deskundige_bevoegd
  Regel: De tweede deskundige heeft een beroep van de wettelijke lijst

    Voorbeeld: Een jeugdpsycholoog adviseert als tweede over Noor
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "tweede_deskundige_bevoegd" voldaan
      En is er niet het gebrek "tweede_deskundige_niet_bevoegd"

    Voorbeeld: Een logopedist adviseert als tweede over Otis
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "beroep" "anders"
      Als de aanvraag wordt beoordeeld
      Dan is "tweede_deskundige_bevoegd" niet voldaan
      En is er het gebrek "tweede_deskundige_niet_bevoegd"

    Voorbeeld: Het beroep van de tweede deskundige van Pip is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "beroep" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "tweede_deskundige_bevoegd" nog niet te zeggen

    Abstract Scenario: Welk beroep de tweede deskundige mag hebben
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "beroep" "<beroep>"
      Als de aanvraag wordt beoordeeld
      Dan is "tweede_deskundige_bevoegd" <oordeel>

      Voorbeelden:
        | beroep                    | oordeel      |
        | kinder_of_jeugdpsycholoog | voldaan      |
        | pedagoog                  | voldaan      |
        | orthopedagoog             | voldaan      |
        | kinderpsychiater          | voldaan      |
        | maatschappelijk_werker    | voldaan      |
        | arts                      | voldaan      |
        | psycholoog                | niet voldaan |
        | anders                    | niet voldaan |

  @tweede_is_geen_orthopedagoog
  Regel: De tweede deskundige is bij voorkeur geen orthopedagoog

    Voorbeeld: De tweede deskundige van Noor is jeugdpsycholoog
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "tweede_is_geen_orthopedagoog" voldaan
      En is er niet het gebrek "twee_orthopedagogen"

    Voorbeeld: Twee orthopedagogen adviseren over Jayden
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "beroep" "orthopedagoog"
      Als de aanvraag wordt beoordeeld
      Dan is "tweede_is_geen_orthopedagoog" niet voldaan
      En is er het gebrek "twee_orthopedagogen"
      En is "tweede_deskundige_bevoegd" voldaan
      En mag het besluit worden afgegeven

    Voorbeeld: Van Tess is niet bekend wat de tweede deskundige van beroep is
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "beroep" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "tweede_is_geen_orthopedagoog" nog niet te zeggen

  @deskundige_los_van_school_en_aanvraag
  Regel: Geen deskundige hoort bij de school, de aanvraag of de begeleiding

    Voorbeeld: De deskundigen van Noor staan los van de school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "deskundige_los_van_school_en_aanvraag" voldaan
      En is er niet het gebrek "deskundige_niet_onafhankelijk"

    Voorbeeld: De tweede deskundige begeleidt Finn al een jaar
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "band" "begeleiding"
      Als de aanvraag wordt beoordeeld
      Dan is "deskundige_los_van_school_en_aanvraag" niet voldaan
      En is er het gebrek "deskundige_niet_onafhankelijk"
      En mag het besluit pas na herstel worden afgegeven

    Voorbeeld: Van de tweede deskundige van Saar is niet bekend of er een band is
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "band" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "deskundige_los_van_school_en_aanvraag" nog niet te zeggen

    Abstract Scenario: Welke band een deskundige mag hebben
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "deskundigenadviezen" is "band" "<band>"
      Als de aanvraag wordt beoordeeld
      Dan is "deskundige_los_van_school_en_aanvraag" <oordeel>

      Voorbeelden:
        | band                 | oordeel      |
        | geen                 | voldaan      |
        | samenwerkingsverband | voldaan      |
        | school               | niet voldaan |
        | aanvraag             | niet voldaan |
        | begeleiding          | niet voldaan |

  @deskundige_beslist_niet_mee
  Regel: Geen deskundige beslist mee over de aanvraag

    Voorbeeld: De deskundigen van Noor adviseren alleen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "deskundige_beslist_niet_mee" voldaan
      En is er niet het gebrek "deskundige_beslist_mee"

    Voorbeeld: De eerste deskundige van Lotte neemt ook het besluit
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "deskundigenadviezen" is "band" "besluit"
      Als de aanvraag wordt beoordeeld
      Dan is "deskundige_beslist_niet_mee" niet voldaan
      En is er het gebrek "deskundige_beslist_mee"

    Voorbeeld: Van de eerste deskundige van Ties is niet bekend of die meebeslist
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En in regel 1 van "deskundigenadviezen" is "band" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "deskundige_beslist_niet_mee" nog niet te zeggen

  @adviezen_apart
  Regel: Elk advies is een eigen tekst van één deskundige

    Voorbeeld: Elke deskundige schreef zelf over Noor
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_apart" voldaan
      En is er niet het gebrek "adviezen_niet_apart"

    Voorbeeld: Onder één tekst over Sem staan twee namen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "deskundigenadviezen" is "eigen_advies" "nee"
      En in regel 2 van "deskundigenadviezen" is "eigen_advies" "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_apart" niet voldaan
      En is er het gebrek "adviezen_niet_apart"

    Voorbeeld: Van één advies over Mila is niet bekend wie het schreef
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "eigen_advies" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_apart" nog niet te zeggen

  @adviezen_ondertekend
  Regel: Elk advies heeft een datum en een handtekening

    Voorbeeld: Beide adviezen over Noor zijn ondertekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_ondertekend" voldaan
      En is er niet het gebrek "advies_niet_ondertekend"

    Voorbeeld: Onder het tweede advies over Daan staat geen handtekening
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "ondertekend_en_gedateerd" "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_ondertekend" niet voldaan
      En is er het gebrek "advies_niet_ondertekend"

    Voorbeeld: Van het tweede advies over Fenna is alleen de tekst binnen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "ondertekend_en_gedateerd" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_ondertekend" nog niet te zeggen

  @adviezen_voor_dit_doel
  Regel: Elk advies is voor deze aanvraag geschreven

    Voorbeeld: De adviezen over Noor gaan over het sbo
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_voor_dit_doel" voldaan
      En is er niet het gebrek "advies_voor_ander_doel"

    Voorbeeld: Het eerste advies over Yara werd geschreven voor een arrangement
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "deskundigenadviezen" is "voor_deze_aanvraag" "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_voor_dit_doel" niet voldaan
      En is er het gebrek "advies_voor_ander_doel"

    Voorbeeld: Van het eerste advies over Otis is niet bekend waarvoor het is
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "deskundigenadviezen" is "voor_deze_aanvraag" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_voor_dit_doel" nog niet te zeggen

  @adviezen_onderbouwd
  Regel: Elk advies geeft een eigen en onderbouwd oordeel

    Voorbeeld: Beide deskundigen van Noor leggen hun oordeel uit
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_onderbouwd" voldaan
      En is er niet het gebrek "advies_niet_onderbouwd"

    Voorbeeld: De tweede deskundige van Jayden schrijft alleen dat hij het eens is
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "onderbouwd" "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_onderbouwd" niet voldaan
      En is er het gebrek "advies_niet_onderbouwd"

    Voorbeeld: Het tweede advies over Pip is nog niet nagelezen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "onderbouwd" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_onderbouwd" nog niet te zeggen

  @adviezen_kiezen
  Regel: Elk advies kiest een soort school of hulp

    Voorbeeld: Beide deskundigen kiezen het sbo voor Noor
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_kiezen" voldaan
      En is er niet het gebrek "advies_zonder_keuze"

    Voorbeeld: De tweede deskundige twijfelt over Mila en kiest niet
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "adviseert" "anders"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_kiezen" niet voldaan
      En is er het gebrek "advies_zonder_keuze"
      En mag het besluit pas na herstel worden afgegeven

    Voorbeeld: Wat de tweede deskundige voor Daan kiest, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "adviseert" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_kiezen" nog niet te zeggen
      En is er niet het gebrek "advies_zonder_keuze"

    Voorbeeld: De tweede deskundige vindt hulp op de gewone school genoeg voor Fenna, en dat is ook een keuze
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "adviseert" "arrangement"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_kiezen" voldaan

    Voorbeeld: Voor Lieke wordt alleen een arrangement gevraagd, dus er valt niets te kiezen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_kiezen" niet van toepassing

  @adviezen_eensgezind_over_voorziening
  Regel: De deskundigen adviseren dezelfde soort school of hulp

    Voorbeeld: Beide deskundigen adviseren het sbo voor Noor
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_eensgezind_over_voorziening" voldaan
      En is er niet het gebrek "adviezen_verschillen"

    Voorbeeld: De deskundigen van Saar verschillen, en de commissie heeft dat gewogen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "adviseert" "so"
      En de "commissie" oordeelt over "adviezen_gewogen": "sbo"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_eensgezind_over_voorziening" niet voldaan
      En is er het gebrek "adviezen_verschillen"
      En is er niet het gebrek "voorziening_niet_gedragen"
      En mag het besluit worden afgegeven

    Voorbeeld: Het verschil tussen de adviezen over Tess is nog niet gewogen
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "adviseert" "so"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_eensgezind_over_voorziening" niet voldaan
      En is "voorziening_gedragen_door_adviezen" aan een mens

    Voorbeeld: Wat de tweede deskundige voor Finn adviseert, is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "adviseert" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_eensgezind_over_voorziening" nog niet te zeggen
      En is er niet het gebrek "adviezen_verschillen"

  @adviezen_eensgezind_over_duur
  Regel: De deskundigen adviseren dezelfde duur

    Voorbeeld: Beide deskundigen noemen twee schooljaren voor Noor
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_eensgezind_over_duur" voldaan
      En is er niet het gebrek "duur_verschilt"

    Voorbeeld: De tweede deskundige van Finn noemt een jaar meer dan de eerste
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "adviseert_schooljaren" "3"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_eensgezind_over_duur" niet voldaan
      En is er het gebrek "duur_verschilt"

    Voorbeeld: De tweede deskundige van Lotte noemt geen duur
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 2 van "deskundigenadviezen" is "adviseert_schooljaren" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_eensgezind_over_duur" nog niet te zeggen

  @onderzoek_recent_genoeg
  Regel: Het onderzoek onder de adviezen is recent genoeg

    Voorbeeld: Het onderzoek van Noor is van dit jaar
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_recent_genoeg" voldaan
      En is er niet het gebrek "onderzoek_te_oud"

    Voorbeeld: De deskundige vindt het oude onderzoek van Sem nog goed
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "deskundigenadviezen" is "onderzoek_van" "10 mei 2021"
      En de "deskundige" oordeelt over "onderzoek_nog_actueel": "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_recent_genoeg" voldaan

    Voorbeeld: De deskundige vindt het oude onderzoek van Mila achterhaald
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "deskundigenadviezen" is "onderzoek_van" "10 mei 2021"
      En de "deskundige" oordeelt over "onderzoek_nog_actueel": "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_recent_genoeg" niet voldaan
      En is er het gebrek "onderzoek_te_oud"

    Voorbeeld: Over het oude onderzoek van Daan is nog niet geoordeeld
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En in regel 1 van "deskundigenadviezen" is "onderzoek_van" "10 mei 2021"
      Als de aanvraag wordt beoordeeld
      Dan is "onderzoek_recent_genoeg" aan een mens

  @adviezen_eensgezind_over_categorie
  Regel: De deskundigen adviseren dezelfde categorie

    Voorbeeld: Beide deskundigen adviseren de categorie hoog voor Ties
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_eensgezind_over_categorie" voldaan
      En is er niet het gebrek "categorie_verschilt"

    Voorbeeld: De tweede deskundige van Fenna adviseert een lagere categorie
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En in regel 2 van "deskundigenadviezen" is "adviseert_categorie" "midden"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_eensgezind_over_categorie" niet voldaan
      En is er het gebrek "categorie_verschilt"

    Voorbeeld: De tweede deskundige van Yara noemt geen categorie
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En in regel 2 van "deskundigenadviezen" is "adviseert_categorie" niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_eensgezind_over_categorie" nog niet te zeggen

    Voorbeeld: Het sbo voor Otis kent geen categorie
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "adviezen_eensgezind_over_categorie" niet van toepassing

  @eerste_deskundige_bevoegd @tweede_deskundige_bevoegd @tweede_is_geen_orthopedagoog @adviezen_van_verschillende_personen @deskundige_los_van_school_en_aanvraag @deskundige_beslist_niet_mee @adviezen_apart @adviezen_ondertekend @adviezen_voor_dit_doel @adviezen_onderbouwd @adviezen_eensgezind_over_voorziening @adviezen_eensgezind_over_duur
  Regel: Wie geen sbo of so vraagt, heeft geen twee deskundigen nodig

    Abstract Scenario: Bij een plaats op een gewone school geldt geen eis aan de deskundigen
      Gegeven de regels van "po2001" op 24 november 2026
      En "gevraagde_voorziening" is "regulier"
      Als de aanvraag wordt beoordeeld
      Dan is "<criterium>" niet van toepassing

      Voorbeelden:
        | criterium                             |
        | eerste_deskundige_bevoegd             |
        | tweede_deskundige_bevoegd             |
        | tweede_is_geen_orthopedagoog          |
        | adviezen_van_verschillende_personen   |
        | deskundige_los_van_school_en_aanvraag |
        | deskundige_beslist_niet_mee           |
        | adviezen_apart                        |
        | adviezen_ondertekend                  |
        | adviezen_voor_dit_doel                |
        | adviezen_onderbouwd                   |
        | adviezen_eensgezind_over_voorziening  |
        | adviezen_eensgezind_over_duur         |
