"""Gegevens als JSON, met elk decimaal getal precies zoals het er stond: de gewone schrijver kent alleen floats."""

import json
from collections.abc import Mapping
from decimal import Decimal


def schrijf_exact(waarde: object) -> str:
    """De JSON van gegevens zoals `engine.zaak` ze leest."""
    if isinstance(waarde, Decimal):
        return str(waarde)
    if isinstance(waarde, Mapping):
        return "{" + ", ".join(f"{json.dumps(naam, ensure_ascii=False)}: {schrijf_exact(deel)}" for naam, deel in waarde.items()) + "}"
    if isinstance(waarde, list):
        return "[" + ", ".join(map(schrijf_exact, waarde)) + "]"
    return json.dumps(waarde, ensure_ascii=False)
