"""De eigen regels, en wat een nieuw ondersteuningsplan daaraan verandert: om mee te vergelijken."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path

from engine import Pakket, Regels, lees_regelteksten
from service.populatie import Bronzaak, bronzaken
from service.vergelijken.opdracht import Opdracht

WORTEL = Path(__file__).parents[3]
DAG = date(2026, 11, 24)
SWV = "po2001"
EIGEN = "samenwerkingsverbanden/po2001"
Wissel = tuple[str, str, str]
"""Bestand, wat er staat, en wat er komt te staan."""

DUUR: Wissel = (f"{EIGEN}/duur.yaml", "eenheid: jaar, bron: [spow-duur, unita-tlv], waarden: {2026-08-01: 2}",
                "eenheid: jaar, bron: [spow-duur], waarden: {2026-08-01: 1, 2027-08-01: 3}")  # fmt: skip
ONDERZOEK: Wissel = (f"{EIGEN}/deskundigen.yaml", "waarden: {2026-08-01: 24}", "waarden: {2026-08-01: 12}")
ANDERE_SCHOOL: Wissel = (
    f"{EIGEN}/noodzaak.yaml",
    "als: {arrangement_toereikend: nee}",
    "als: {alle_van: [{arrangement_toereikend: nee}, {criterium: andere_gewone_school_bekeken}]}",
)
MEER_VELDEN: Wissel = (
    f"{EIGEN}/arrangement.yaml",
    "als: {lijst: ondersteuningsbehoeften, minstens: 1,",
    "als: {lijst: ondersteuningsbehoeften, minstens: 2,",
)
ERNST: Wissel = (f"{EIGEN}/arrangement.yaml", "ernst: waarschuwing", "ernst: herstelbaar")
PLAN = (DUUR, ONDERZOEK, ANDERE_SCHOOL, MEER_VELDEN, ERNST)


@cache
def teksten() -> Mapping[str, str]:
    """De eigen regels, op pad."""
    map_ = WORTEL / "rules"
    return {pad.relative_to(map_).as_posix(): pad.read_text(encoding="utf-8") for pad in sorted(map_.rglob("*.yaml"))}


def veranderd(*wissels: Wissel) -> dict[str, str]:
    """De regels met wissels erin; wat vervangen wordt, moet er staan."""
    nieuw = dict(teksten())
    for bestand, van, naar in wissels:
        assert van in nieuw[bestand], f"{van} staat niet in {bestand}"
        nieuw[bestand] = nieuw[bestand].replace(van, naar, 1)
    return nieuw


@cache
def regels(*wissels: Wissel) -> Regels:
    """De gelezen regels met wissels erin."""
    return lees_regelteksten(veranderd(*wissels))


def pakket(*wissels: Wissel, dag: date = DAG) -> Pakket:
    """Het pakket van PO 20-01 met wissels erin."""
    return regels(*wissels).pakket(SWV, dag)


@cache
def bronnen() -> tuple[Bronzaak, ...]:
    """De voorbeelden waar bedachte zaken bij beginnen."""
    return bronzaken(regels(), DAG)


def opdracht(*wissels: Wissel, aantal: int = 2000, zaad: int = 42, deel: int = 1) -> Opdracht:
    """Een opdracht met bedachte zaken; `deel` neemt maar een op de zoveel bronnen, wat vlugger klaarstaat."""
    oud, nieuw = (gelezen.teksten(gelezen.pakket(SWV, DAG)) for gelezen in (regels(), regels(*wissels)))
    return Opdracht(SWV, DAG, oud, nieuw, bronnen()[::deel], aantal, zaad)
