"""De vaste delen van een adres: een nummer en een dag."""

import re
from datetime import date
from typing import Annotated

from fastapi import Path, Query
from pydantic import BeforeValidator
from pydantic.json_schema import SkipJsonSchema

_DAG = r"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"
"""Van 1900 tot en met 2099. Als patroon, want JSON Schema kent geen kleinste en grootste dag."""


def _als_dag(waarde: object) -> object:
    # Anders is een getal ook een dag: het aantal seconden sinds 1970.
    if not isinstance(waarde, str):
        return waarde
    if re.fullmatch(_DAG, waarde) is None:
        raise ValueError("Een dag ziet eruit als 2026-11-24, van 1900 tot en met 2099.")
    try:
        return date.fromisoformat(waarde)
    except ValueError:
        raise ValueError("Deze dag bestaat niet.") from None


VOORBEELDNUMMER = "2c84319a-d9c5-4efd-be2f-7fd1156d50b9"
Nummer = Annotated[str, Path(json_schema_extra={"format": "uuid"}, examples=[VOORBEELDNUMMER])]
"""Het nummer van een advies of besluit, een UUID; de route leest het zelf, met een eigen zin als het er geen is."""

Dag = Annotated[date | SkipJsonSchema[None], BeforeValidator(_als_dag), Query(json_schema_extra={"pattern": _DAG})]
"""Een dag achter het vraagteken, als jjjj-mm-dd."""
