# language: nl
@api
Functionaliteit: Een aanvraag insturen
  Een school stuurt haar aanvraag uit haar eigen intakeformulier naar de dienst. Zij krijgt een advies terug, en dat wordt bewaard.
  Deze voorbeelden praten met een echte, draaiende dienst.

  Regel: Een ingestuurde aanvraag krijgt een advies, en het advies wordt bewaard

    Voorbeeld: De school stuurt de aanvraag voor Noor in
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En het kenmerk van de zaak is "intake-2026-0042"
      Als de school de aanvraag instuurt
      Dan is het advies gegeven en bewaard
      En noemt het advies de uitkomst "toelaatbaar_sbo"

    Voorbeeld: Het advies over Noor is later letter voor letter hetzelfde
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      Als de school de aanvraag instuurt
      En iemand het advies later opvraagt
      Dan is het advies letter voor letter hetzelfde

  Regel: De dienst zegt hetzelfde als de regels

    Abstract Scenario: De aanvraag <dossier> bij <verband>
      Gegeven de regels van "<verband>" op 24 november 2026
      En het dossier "<dossier>"
      Als de school de aanvraag instuurt
      Dan is het advies gegeven en bewaard
      En zegt het advies hetzelfde als de regels

      Voorbeelden:
        | verband | dossier                |
        | po2001  | compleet/sbo-toegekend |
        | po2101  | compleet/sbo-toegekend |
        | po2001  | uitspraken/lbt-107490  |

    Voorbeeld: De ouders van Sem sturen zelf een aanvraag in
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En "aanvrager" is "ouders"
      Als de school de aanvraag instuurt
      Dan noemt het advies de uitkomst "alleen_school_vraagt_aan"
      En zegt het advies hetzelfde als de regels

  Regel: Een dossier dat niet klopt, krijgt geen advies maar wel een uitleg

    Voorbeeld: De school van Lotte schrijft een naam verkeerd
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En de school schrijft "aanvragr" waar "aanvrager" hoort
      Als de school de aanvraag instuurt
      Dan weigert de dienst het dossier
      En wijst de dienst "aanvragr" aan
      En vraagt de dienst of "aanvrager" bedoeld was

    Voorbeeld: Een burgerservicenummer wordt geweigerd en niet herhaald
      Gegeven de regels van "po2001" op 24 november 2026
      En het dossier "compleet/sbo-toegekend"
      En het kenmerk van de zaak is "leerling 111222333"
      Als de school de aanvraag instuurt
      Dan weigert de dienst het dossier
      En wijst de dienst "zaak" aan
      En staat "111222333" nergens in het antwoord

  Regel: Een advies dat niemand kreeg, is er niet

    Voorbeeld: Iemand raadt een nummer
      Gegeven de regels van "po2001" op 24 november 2026
      Als iemand een advies opvraagt dat er niet is
      Dan weet de dienst van geen advies
