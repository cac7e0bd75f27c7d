"""De velden van een besluit lezen (docs/regeltaal.md, par. 12)."""

import re
from collections.abc import Mapping

from engine.taal.brieven import VELDSOORTEN, Besluitveld
from engine.taal.declaraties import Kop
from engine.taal.ontleder import Ontleder
from engine.taal.sleutels import BESLUITVELD
from engine.yaml import Tekst, YamlKnoop

_NAAM = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*\Z")
_LIJSTVELD = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*\Z")
_ADVIES = ("gelijk_aan", "niet_voor", "niet_na")


def lees_besluitveld(ontleder: Ontleder, kop: Kop, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> Besluitveld:
    """Een veld van een besluit; in zijn naam scheidt een punt de delen."""
    if not _NAAM.match(naam):
        zin = f"Het veld '{naam}' mag alleen bestaan uit kleine letters, cijfers en _, met een punt tussen de delen."
        ontleder.fout("R006", zin, sleutel.plaats)
    velden = ontleder.velden(knoop, f"Het veld '{naam}'", *BESLUITVELD)
    return Besluitveld(
        naam=naam,
        titel=ontleder.tekst(velden.get("titel"), "titel"),
        plaats=sleutel.plaats,
        kop=kop,
        soort=ontleder.keuze(velden.get("soort"), "soort", VELDSOORTEN),
        ontbreekt=ontleder.tekst(velden.get("ontbreekt"), "ontbreekt"),
        begrip=ontleder.naam(velden.get("begrip"), "begrip"),
        per=_lijstveld(ontleder, velden.get("per"), "per"),
        tegenover=_lijstveld(ontleder, velden.get("tegenover"), "tegenover"),
        advies=_advies(ontleder, velden.get("advies")),
    )


def _lijstveld(ontleder: Ontleder, knoop: YamlKnoop | None, wat: str) -> tuple[str, ...]:
    tekst = ontleder.tekst(knoop, wat)
    if not tekst or knoop is None:
        return ()
    if not _LIJSTVELD.match(tekst):
        ontleder.fout("R147", f"{wat} hoort een veld van een lijst te zijn, geschreven als lijst.veld.", knoop.plaats)
        return ()
    lijst, _, veld = tekst.partition(".")
    return lijst, veld


def _advies(ontleder: Ontleder, knoop: YamlKnoop | None) -> Mapping[str, str]:
    if knoop is None:
        return {}
    return {naam: ontleder.tekst(waarde, naam) for naam, waarde in ontleder.velden(knoop, "advies", (), _ADVIES).items()}
