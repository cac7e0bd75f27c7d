"""De instellingen lezen: alle fouten tegelijk, elk met haar naam en wat er hoort te staan, nooit met de waarde."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import ValidationError

from engine.fouten import bedoelde
from service.instelling.fout import InstellingFout
from service.instelling.velden import NAMEN, VOORVOEGSEL, Instellingen

GEHEIMENMAP = "CREDENTIALS_DIRECTORY"
_SAMEN = (
    ("OIDC_", ("OIDC_UITGEVER", "OIDC_PUBLIEK"), "Voor OIDC"),
    ("OIDC_KLANT", ("ADRES",), "Om mensen aan te melden"),
    ("OIDC_GEHEIM", ("OIDC_KLANT",), "Bij een geheim van de aanbieder"),
)
"""Staat er een instelling die zo begint, dan horen deze er ook te staan."""


def lees_instellingen() -> Instellingen:
    """De instellingen van de omgeving.

    Raises:
        InstellingFout: met alles wat niet klopt, ook een naam die niet bestaat en op een bestaande lijkt.
    """
    fouten = [*_zonder_map(), *_verschreven(), *_onvolledig(gegeven())]
    try:
        instellingen = Instellingen(_secrets_dir=geheimenmap())  # type: ignore[call-arg]
    except ValidationError as fout:
        fouten += [_zin(str(deel["loc"][0])) for deel in fout.errors()]
        raise InstellingFout("\n".join(dict.fromkeys(fouten))) from None
    if fouten:
        raise InstellingFout("\n".join(fouten))
    return instellingen


def gegeven() -> dict[str, str]:
    """Van elke instelling die iemand gaf, waar zij vandaan komt."""
    uit = {naam: "bestand" for naam in NAMEN if naam in _bestanden()}
    return {**uit, **{naam: "omgeving" for naam in NAMEN if _in_omgeving().get(naam)}}


def geheimenmap() -> Path | None:
    """De map waarin een geheim als bestand mag staan, als die er is."""
    gezegd = os.environ.get(GEHEIMENMAP)
    return Path(gezegd) if gezegd and Path(gezegd).is_dir() else None


def _in_omgeving() -> dict[str, str]:
    return {naam.upper(): waarde for naam, waarde in os.environ.items()}


def _bestanden() -> set[str]:
    map_ = geheimenmap()
    return {pad.name.upper() for pad in map_.iterdir()} if map_ else set()


def _zonder_map() -> Iterator[str]:
    """Anders begon de dienst zonder haar geheimen, op de database die standaard is."""
    if os.environ.get(GEHEIMENMAP) and geheimenmap() is None:
        yield f"De map van {GEHEIMENMAP} is er niet."


def _verschreven() -> Iterator[str]:
    """Een naam die bij niets hoort mag, want een ander programma kan hem gebruiken; een die ergens op lijkt is een vergissing."""
    kaal = [naam.removeprefix(VOORVOEGSEL) for naam in NAMEN]
    for naam in sorted(_in_omgeving().keys() | _bestanden()):
        bedoeld = "" if naam in NAMEN or not naam.startswith(VOORVOEGSEL) else bedoelde(naam.removeprefix(VOORVOEGSEL), kaal)
        if bedoeld:
            yield f"De instelling {naam} bestaat niet; bedoelde u {VOORVOEGSEL}{bedoeld.upper()}?"


def _onvolledig(namen: Iterable[str]) -> Iterator[str]:
    er = {naam.removeprefix(VOORVOEGSEL) for naam in namen}
    for begin, nodig, waarvoor in _SAMEN:
        ontbreekt = [f"{VOORVOEGSEL}{naam}" for naam in nodig if naam not in er]
        if ontbreekt and any(naam.startswith(begin) for naam in er):
            yield f"{waarvoor} ontbreekt {' en '.join(ontbreekt)}."


def _zin(veld: str) -> str:
    extra = Instellingen.model_fields[veld].json_schema_extra
    assert isinstance(extra, dict)
    return f"{VOORVOEGSEL}{veld.upper()} hoort {extra['hoort']} te zijn."
