# language: nl
@api
Functionaliteit: De uitleg van een bewaard advies
  Ouders, de commissie en de inspectie lezen hetzelfde advies, elk in de woorden die bij hen passen.

  Achtergrond:
    Gegeven de regels van "po2001" op 24 november 2026
    En het dossier "compleet/sbo-toegekend"

  Regel: Elke lezer krijgt het advies in eigen woorden

    Voorbeeld: De ouders van Noor lezen over hun kind
      Als de school de aanvraag instuurt
      En de "ouder" om uitleg vraagt
      Dan staat in de uitleg "uw kind"

    Voorbeeld: De commissie leest over de leerling
      Als de school de aanvraag instuurt
      En de "commissie" om uitleg vraagt
      Dan staat in de uitleg "De leerling"

    Voorbeeld: De inspectie leest met welke regelbestanden er beoordeeld is
      Als de school de aanvraag instuurt
      En het "toezicht" om uitleg vraagt
      Dan staat in de uitleg "begrippen/aanvraag"
