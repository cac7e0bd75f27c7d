"""De vaste delen van een adres: een nummer en een dag."""

import re
from datetime import date
from typing import Annotated

from fastapi import Path, Query
from pydantic import BeforeValidator

from engine.zaak.dossier import EERSTE_DAG, LAATSTE_DAG

_DAG = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _alleen_een_dag(waarde: object) -> object:
    # Anders is een getal ook een dag: het aantal seconden sinds 1970.
    if isinstance(waarde, str) and _DAG.fullmatch(waarde) is None:
        raise ValueError("Een dag ziet eruit als 2026-11-24.")
    return waarde


VOORBEELDNUMMER = "2c84319a-d9c5-4efd-be2f-7fd1156d50b9"
Nummer = Annotated[str, Path(json_schema_extra={"format": "uuid"}, examples=[VOORBEELDNUMMER])]
"""Het nummer van een advies of besluit, een UUID; de route leest het zelf, met een eigen zin als het er geen is."""

Dag = Annotated[date | None, BeforeValidator(_alleen_een_dag), Query(ge=EERSTE_DAG, le=LAATSTE_DAG)]
"""Een dag achter het vraagteken, als jjjj-mm-dd."""
