"""Zaken die er al liggen: wat een daarvan laat zien, hoeft de bewijzer niet meer te zoeken."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from engine import Advies, Pakket
from service.analyse.getuige import oordeel_over
from service.vindplaats import voorbeelddossiers


def voorraad_van(pakket: Pakket, dag: date) -> tuple[Advies, ...]:
    """De adviezen over de voorbeelddossiers van het project die bij dit pakket passen, op `dag`; leeg als er geen past."""
    adviezen = (oordeel_over(pakket, gegevens, dag) for gegevens in _dossiers())
    return tuple(advies for advies in adviezen if advies is not None)


@cache
def _dossiers() -> tuple[Mapping[str, Any], ...]:
    return tuple(_gelezen())


def _gelezen() -> Iterator[Mapping[str, Any]]:
    for pad in voorbeelddossiers():
        inhoud = json.loads(pad.read_text(encoding="utf-8"), parse_float=Decimal)
        if isinstance(inhoud, dict) and isinstance(inhoud.get("gegevens"), dict):
            yield inhoud["gegevens"]
