"""De vaste delen van een adres: een nummer, een dag en een samenwerkingsverband."""

import re
from collections.abc import Callable
from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import Path, Query
from pydantic import AfterValidator, BeforeValidator
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


def te_lezen_met(lees: Callable[[str], object], zin: str) -> AfterValidator:
    """Kijkt na of `lees` deze tekst aankan, en zegt anders `zin`. De tekst blijft zoals zij is.

    Voordat de route begint: zo komt dit samen met wat er aan de andere sleutels niet past. `lees` werpt ValueError.
    """

    def nagekeken(tekst: str) -> str:
        try:
            lees(tekst)
        except ValueError:
            raise ValueError(zin) from None
        return tekst

    return AfterValidator(nagekeken)


GEEN_NUMMER = "Een nummer hoort een UUID te zijn."
NAAM = r"^[A-Za-z0-9._-]+$"
VOORBEELDNUMMER = "2c84319a-d9c5-4efd-be2f-7fd1156d50b9"
Nummer = Annotated[str, Path(json_schema_extra={"format": "uuid"}, examples=[VOORBEELDNUMMER])]
"""Het nummer van een advies of besluit, een UUID; de route leest het zelf, met een eigen zin als het er geen is."""

Dag = Annotated[date | SkipJsonSchema[None], BeforeValidator(_als_dag), Query(json_schema_extra={"pattern": _DAG})]
"""Een dag achter het vraagteken, als jjjj-mm-dd."""

Besluitnummer = Annotated[str, te_lezen_met(UUID, GEEN_NUMMER)]
"""Het nummer van een besluit achter het vraagteken."""

Verband = Annotated[str, Query(min_length=1, max_length=20, pattern=NAAM)]
"""Een samenwerkingsverband."""

Verbandkeuze = Annotated[str, Query(default_factory=str, min_length=1, max_length=20, pattern=NAAM)]
"""Een samenwerkingsverband dat weg mag. Leeg is een fout: wie een filter meestuurt en niets invult, kreeg anders stil alles.

Met `default_factory`: anders noemt de beschrijving als standaard een lege tekst, die zij zelf verbiedt.
"""
