"""Het JSON-schema van een regelbestand, gemaakt uit de tabellen die de lezers van de regeltaal gebruiken."""

from service.regelschema.schema import maak_schema, schrijf_schema

__all__ = ["maak_schema", "schrijf_schema"]
