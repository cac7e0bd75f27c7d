# language: nl
@api
Functionaliteit: Vragen wat er nog nodig is
  Een school kan halverwege haar aanvraag horen welke vragen er nog openstaan en wie ze mag beantwoorden. De dienst bewaart dan niets.

  Achtergrond:
    Gegeven de regels van "po2001" op 24 november 2026

  Regel: Bij een half dossier komt er een vragenlijst en nog geen uitkomst

    Voorbeeld: Van Noor is alleen bekend wie de aanvraag doet
      Gegeven "aanvrager" is "school_van_inschrijving"
      Als de school vraagt wat er nog nodig is
      Dan noemt het antwoord nog geen uitkomst
      En staat op de vragenlijst "gevraagde_voorziening", voor de "school"

  Regel: Wat al bekend is, wordt niet nog eens gevraagd

    Voorbeeld: De school van Noor zei al wat zij vraagt
      Gegeven "aanvrager" is "school_van_inschrijving"
      En "gevraagde_voorziening" is "sbo"
      Als de school vraagt wat er nog nodig is
      Dan staat "gevraagde_voorziening" niet op de vragenlijst
      En staat "aanvrager" niet op de vragenlijst

  Regel: Een school kan vooraf opzoeken wat er gevraagd kan worden, en aan wie

    Abstract Scenario: De vraag naar <begrip> is voor de <rol>
      Als de school opzoekt wat er gevraagd kan worden
      Dan kan de "<rol>" gevraagd worden naar "<begrip>"

      Voorbeelden:
        | begrip                | rol       |
        | gevraagde_voorziening | school    |
        | passende_voorziening  | commissie |
