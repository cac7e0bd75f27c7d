"""Welke cijfers in een uitleg niet uit het spoor komen: wat er van een tekst overblijft als alles weg is wat vast in de regels staat."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from engine import Advies, Pakket
from engine.beoordelen.spoor import Onbekend, Stap
from engine.taal.sjabloon import INVULPLEK
from engine.uitleg.dragers import uitkomstdragers
from engine.uitleg.vast import vaste_teksten
from engine.uitleg.woorden import dag, in_woorden

CIJFERS = re.compile(r"\d[\d,]*\d|\d")
_KORTST = 3


def zonder_grond(advies: Advies, tekst: str) -> set[str]:
    """De cijfers en datums in `tekst` die niet in de regels staan en ook niet in het spoor van dit advies."""
    for vast in sorted(advies.pakket.eenmaal(_vaste_stukken), key=len, reverse=True):
        tekst = tekst.replace(vast, " ")
    for waarde in sorted(_in_het_spoor(advies), key=len, reverse=True):
        tekst = re.sub(rf"(?<![\d]){re.escape(waarde)}(?![\d])", " ", tekst)
    return set(CIJFERS.findall(tekst))


def _vaste_stukken(pakket: Pakket) -> frozenset[str]:
    """Elk stuk tekst met een cijfer dat letterlijk in de regels staat, zonder wat er ingevuld wordt."""
    groepen = (
        pakket.criteria, pakket.begrippen, pakket.uitkomsten, pakket.gebreken, pakket.termijnen, pakket.bronnen, pakket.themas,
        pakket.rollen, pakket.stukken, pakket.afleidingen, pakket.teksten,
    )  # fmt: skip
    vast = vaste_teksten(pakket)
    teksten = [*_teksten(groepen), *vast.bronregels.values(), *(regel for (regel,) in vast.bestanden.punten), pakket.hash]
    stukken = (stuk.strip() for tekst in teksten for stuk in INVULPLEK.sub("\n", tekst).split("\n"))
    return frozenset(stuk for stuk in stukken if len(stuk) >= _KORTST and re.search(r"\d", stuk) and re.search(r"[a-z]{2}", stuk))


def _teksten(deel: Any) -> Iterator[str]:
    if isinstance(deel, str):
        yield deel
    elif is_dataclass(deel) and not isinstance(deel, type):
        for veld in fields(deel):
            yield from _teksten(getattr(deel, veld.name))
    elif hasattr(deel, "items"):
        for sleutel, waarde in deel.items():
            yield from _teksten(sleutel)
            yield from _teksten(waarde)
    elif isinstance(deel, tuple | list | frozenset | set):
        for element in deel:
            yield from _teksten(element)


def _in_het_spoor(advies: Advies) -> set[str]:
    pakket = advies.pakket
    woorden = {dag(advies.peildatum)}
    for bekend in (advies.gegevens.waarden, advies.afleidingen, advies.uitkomstgegevens, pakket.parameterwaarden):
        for naam, waarde in bekend.items():
            woorden |= set(_waarden(pakket, naam, waarde))
    for uitslag in advies.criteria.values():
        for stap in uitslag.stappen:
            woorden |= set(_van_stap(pakket, stap))
    woorden |= {*advies.gevuurd, pakket.samenwerkingsverband, pakket.hash[:12], *_aantallen(advies)}
    woorden |= {dag(herkomst.op) for herkomst in advies.gegevens.herkomst.values()}
    woorden |= {dag(stand.einde) for stand in advies.termijnen if isinstance(stand.einde, date)}
    return {woord for woord in woorden if re.search(r"\d", woord)}


def _aantallen(advies: Advies) -> Iterator[str]:
    """Hoeveel redenen er na de genoemde nog zijn, zoals zij in het spoor te tellen zijn."""
    for vraag in advies.vragen:
        yield f"en nog {len(vraag.criteria) - 3} andere punten"
    for naam in advies.pakket.uitkomsten:
        yield f"en nog {len(uitkomstdragers(advies, naam)) - 4} punten"


def _waarden(pakket: Pakket, naam: str, waarde: Any) -> Iterator[str]:
    if isinstance(waarde, Onbekend):
        return
    yield in_woorden(pakket, naam, waarde)
    if hasattr(waarde, "motivering"):
        yield from (dag(waarde.datum), waarde.motivering)
    elif isinstance(waarde, tuple):
        for nummer, element in enumerate(waarde, start=1):
            yield f"{nummer}."
            for deel in element:
                yield from _waarden(pakket, "", deel)


def _van_stap(pakket: Pakket, stap: Stap) -> Iterator[str]:
    yield stap.knoop.pad
    for naam, waarde in zip(stap.knoop.namen, stap.gelezen, strict=True):
        yield from _waarden(pakket, naam, waarde)
    for deel in stap.delen:
        yield from _van_stap(pakket, deel)
