# language: nl
Functionaliteit: De route met ouders en beoogde school
  De school spreekt eerst met de school waar zij aan denkt, en vraagt of de leerling daar past en of er plaats is.
  Ligt die school buiten het eigen gebied, dan legt de aanvraag uit waarom. Een tekort aan plaats is nooit een reden om te weigeren.

  @plaats_op_beoogde_school
  Regel: Op de beoogde school is plaats

    Voorbeeld: Op de school voor Noor is een plaats vrij
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "plaats_op_beoogde_school" voldaan
      En is er niet het gebrek "geen_plaats_op_beoogde_school"

    Voorbeeld: De school voor Sem past wel en zit vol
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "plaats_besproken" is "geen_plaats"
      Als de aanvraag wordt beoordeeld
      Dan is "plaats_op_beoogde_school" niet voldaan
      En is er het gebrek "geen_plaats_op_beoogde_school"
      En is de uitkomst "toelaatbaar_sbo"
      En mag het besluit worden afgegeven

    Voorbeeld: Of er plaats is voor Lotte is nog niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "plaats_besproken" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "plaats_op_beoogde_school" nog niet te zeggen
      En is er niet het gebrek "geen_plaats_op_beoogde_school"

    Voorbeeld: Over Mila is nog met geen enkele school gesproken
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "plaats_besproken" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "plaats_op_beoogde_school" niet van toepassing
      En is er niet het gebrek "geen_plaats_op_beoogde_school"
      En is er het gebrek "beoogde_school_niet_betrokken"

    Voorbeeld: Bram blijft met hulp op zijn eigen school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "plaats_op_beoogde_school" niet van toepassing

  @school_in_eigen_gebied_of_uitgelegd
  Regel: De beoogde school ligt in het eigen gebied, of de aanvraag legt uit waarom niet

    Voorbeeld: De beoogde school van Daan staat in Veendam
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_beoogde_school" is "9641"
      Als de aanvraag wordt beoordeeld
      Dan is "school_in_eigen_gebied_of_uitgelegd" voldaan
      En is er niet het gebrek "buiten_gebied_niet_uitgelegd"

    Voorbeeld: De beoogde school van Fenna staat in Leeuwarden en er staat bij waarom
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_beoogde_school" is "8911"
      En "buiten_gebied_uitgelegd" is "ja"
      Als de aanvraag wordt beoordeeld
      Dan is "school_in_eigen_gebied_of_uitgelegd" voldaan

    Voorbeeld: De beoogde school van Yara staat in Assen en er staat niet bij waarom
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_beoogde_school" is "9401"
      En "buiten_gebied_uitgelegd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "school_in_eigen_gebied_of_uitgelegd" niet voldaan
      En is er het gebrek "buiten_gebied_niet_uitgelegd"

    Voorbeeld: De beoogde school van Otis staat in Emmen en over de reden is niets bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_beoogde_school" is "7811"
      En "buiten_gebied_uitgelegd" is niet bekend
      Als de aanvraag wordt beoordeeld
      Dan is "school_in_eigen_gebied_of_uitgelegd" nog niet te zeggen
      En is er niet het gebrek "buiten_gebied_niet_uitgelegd"

    Voorbeeld: Waar de beoogde school van Finn staat is niet bekend
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "postcode_beoogde_school" is niet bekend
      En "buiten_gebied_uitgelegd" is "nee"
      Als de aanvraag wordt beoordeeld
      Dan is "school_in_eigen_gebied_of_uitgelegd" nog niet te zeggen

    Voorbeeld: Bram gaat naar geen enkele speciale school
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/arrangement-volstaat"
      Als de aanvraag wordt beoordeeld
      Dan is "school_in_eigen_gebied_of_uitgelegd" niet van toepassing
      En is er niet het gebrek "buiten_gebied_niet_uitgelegd"

    Voorbeeld: De so-school van Ties staat in Veendam
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/so-met-emb"
      En "postcode_beoogde_school" is "9641"
      Als de aanvraag wordt beoordeeld
      Dan is "school_in_eigen_gebied_of_uitgelegd" voldaan
