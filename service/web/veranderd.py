"""Wat er tussen twee versies van een advies veranderde, in de woorden van de regels."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from engine import Pakket
from engine.logica import Verdict
from engine.uitleg import advieskop, besluitzin
from engine.uitleg.woorden import VERDICTWOORDEN
from service.opslag import BewaardAdvies
from service.web.zaakbladen import vraagregel

VORIGE = "vorige"
"""Achter `sinds`: vergelijk met de versie hiervoor."""


@dataclass(frozen=True, slots=True)
class Verandering:
    """Het verschil met de vorige versie: de uitkomst in een zin, de criteria met een ander verdict, en de vragen die gingen en kwamen."""

    vorige: int
    uitkomst: str
    criteria: tuple[str, ...]
    weg: tuple[str, ...]
    nieuw: tuple[str, ...]


def verandering(pakket: Pakket, eerder: BewaardAdvies, nu: BewaardAdvies) -> Verandering:
    """Wat er anders is in `nu`. `pakket` zijn de regels van nu: een uitkomst die er niet meer is, heet naar haar naam."""
    oud, nieuw = json.loads(eerder.advies), json.loads(nu.advies)
    was, is_ = _kop(pakket, eerder), _kop(pakket, nu)
    return Verandering(
        vorige=eerder.versie,
        uitkomst=f"De uitkomst bleef hetzelfde. {is_}" if was == is_ else f"Eerst: {was} Nu: {is_}",
        criteria=tuple(_criteria(oud["criteria"], nieuw["criteria"])),
        weg=_vragen(oud["vragen"], nieuw["vragen"]),
        nieuw=_vragen(nieuw["vragen"], oud["vragen"]),
    )


def _kop(pakket: Pakket, rij: BewaardAdvies) -> str:
    if rij.uitkomst and rij.uitkomst not in pakket.uitkomsten:
        return f"{rij.uitkomst.replace('_', ' ')}."
    return f"{advieskop(pakket, rij.uitkomst)}. {besluitzin(pakket, rij.uitkomst, rij.besluitrijp)}"


def _criteria(oud: Iterable[Mapping[str, Any]], nieuw: Iterable[Mapping[str, Any]]) -> Iterable[str]:
    was = {criterium["naam"]: criterium["verdict"] for criterium in oud}
    for criterium in nieuw:
        vroeger, nu = was.get(criterium["naam"]), criterium["verdict"]
        if vroeger != nu:
            eerst = f"was {_woord(vroeger)}, nu " if vroeger else ""
            yield f"{criterium['titel']}: {eerst}{_woord(nu)}."


def _woord(verdict: str) -> str:
    return VERDICTWOORDEN[Verdict(verdict)].replace(": ", ", ")


def _vragen(deze: Iterable[Mapping[str, Any]], niet: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """De vragen uit `deze` die niet in `niet` staan, elk één keer."""
    paden = {vraag["pad"] for vraag in niet}
    return tuple(dict.fromkeys(_vraag(vraag) for vraag in deze if vraag["pad"] not in paden))


def _vraag(vraag: Mapping[str, Any]) -> str:
    tekst = vraagregel(vraag).vraag
    return f"{tekst} (nummer {vraag['nummer']})" if vraag["nummer"] is not None else tekst
