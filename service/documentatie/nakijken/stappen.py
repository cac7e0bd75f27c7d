"""Elke stap staat in het zinnenboek, en wat met de dienst praat staat onder @api."""

import re
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import Any

from gherkin.pickles.compiler import Compiler

from engine import Fout
from service.documentatie.features import API
from service.documentatie.nakijken.bestand import Bestand
from service.documentatie.nakijken.delen import plek, scenarios_van
from service.documentatie.nakijken.kernwoorden import STAPWOORDEN
from service.documentatie.zinnenboek import SOORTEN, Zinnenboek
from service.documentatie.zinnenlijst import vormen

_NAAM = re.compile(r'"[^"]*"')
_OPEN_PLEK = re.compile(r"<[^<>]+>")
_DICHTBIJ = 0.5


def kijk_stappen_na(bestand: Bestand, zinnen: Zinnenboek) -> Iterator[Fout]:
    """De stappen die niet in het zinnenboek staan. Past een stap alleen bij een rij Voorbeelden niet, dan wijst de fout die rij aan."""
    pickles = pickles_van(bestand)
    yield from _over_dienst(bestand, pickles, zinnen)
    stappen, rijen = _knopen(bestand)
    uitgeschreven: dict[str, int] = {}
    mis: dict[str, list[tuple[str, Fout]]] = {}
    for pickle in pickles:
        for stap in pickle["steps"]:
            bron = stap["astNodeIds"][0]
            uitgeschreven[bron] = uitgeschreven.get(bron, 0) + 1
            if stap["type"] in SOORTEN and (oordeel := _oordeel(zinnen, SOORTEN[stap["type"]], stap["text"], _met_tabel(stap))):
                zin, bedoeld = oordeel
                mis.setdefault(bron, []).append((pickle["astNodeIds"][-1], bestand.fout("G010", zin, stappen[bron], bedoeld)))
    for bron, fouten in mis.items():
        if len(fouten) == uitgeschreven[bron]:
            yield fouten[0][1]
            continue
        for rij, fout in fouten:
            yield bestand.fout(
                fout.code, f"Met deze rij staat de stap op regel {stappen[bron]} niet in het zinnenboek.", rijen[rij], fout.bedoeld
            )


def pickles_van(bestand: Bestand) -> list[Any]:
    """De uitgeschreven scenario's van een leesbaar bestand."""
    document: Any = {**bestand.document, "uri": bestand.naam}
    return list(Compiler().compile(document))


def _over_dienst(bestand: Bestand, pickles: Sequence[Any], zinnen: Zinnenboek) -> Iterator[Fout]:
    """Een zin over de dienst staat onder @api, en onder @api staat zo'n zin: anders draait een voorbeeld niet, of voor niets."""
    stappen, rijen = _knopen(bestand)
    gemeld: set[int] = set()
    for pickle in pickles:
        over_dienst = [stap for stap in pickle["steps"] if _is_over_dienst(zinnen, stap)]
        met_tag = any(tag["name"] == f"@{API}" for tag in pickle["tags"])
        if over_dienst and not met_tag:
            regel, zin = (
                stappen[over_dienst[0]["astNodeIds"][0]],
                "Deze zin praat met de dienst. Zet @api boven het voorbeeld.",
            )
        elif met_tag and not over_dienst:
            regel, zin = rijen[pickle["astNodeIds"][0]], "Boven dit voorbeeld staat @api, maar geen enkele zin praat met de dienst."
        else:
            continue
        if regel not in gemeld:
            gemeld.add(regel)
            yield bestand.fout("G016", zin, regel)


def _is_over_dienst(zinnen: Zinnenboek, stap: Any) -> bool:
    gevonden = zinnen.zoek(SOORTEN.get(stap["type"], ""), stap["text"], _met_tabel(stap))
    return gevonden is not None and gevonden[0].over_dienst


def _met_tabel(stap: Any) -> bool:
    return "dataTable" in stap.get("argument", {})


def _knopen(bestand: Bestand) -> tuple[dict[str, int], dict[str, int]]:
    """Per stap, en per rij Voorbeelden, de regel van het bestand."""
    stappen: dict[str, int] = {}
    rijen: dict[str, int] = {}
    for deel in scenarios_van(bestand):
        for bron in (*deel.achtergronden, deel.knoop):
            stappen.update({stap["id"]: plek(stap) for stap in bron["steps"]})
        rijen[deel.knoop["id"]] = deel.regel
        rijen.update({rij["id"]: plek(rij) for tabel in deel.knoop["examples"] for rij in tabel["tableBody"]})
    return stappen, rijen


def _oordeel(zinnen: Zinnenboek, soort: str, tekst: str, met_tabel: bool) -> tuple[str, str] | None:
    """Wat er niet klopt en wat bedoeld werd, of None als de stap in het zinnenboek staat."""
    if zinnen.zoek(soort, tekst, met_tabel):
        return None
    if zinnen.zoek(soort, tekst, not met_tabel):
        return f"Bij deze zin hoort {'geen' if met_tabel else 'een'} tabel.", ""
    for ander, woord in STAPWOORDEN.items():
        if ander != soort and zinnen.zoek(ander, tekst, met_tabel):
            return f"Deze zin hoort bij {woord} en niet bij {STAPWOORDEN[soort]}.", ""
    return "Deze zin staat niet in het zinnenboek.", _lijkt_op(
        tekst, [vorm for zin in zinnen.zinnen if zin.soort == soort for vorm in vormen(zin)]
    )


def _lijkt_op(tekst: str, mogelijk: Sequence[str]) -> str:
    """De vorm die het meest op de tekst lijkt; wat tussen aanhalingstekens staat telt niet mee."""
    kaal = {_kaal(vorm): vorm for vorm in mogelijk}
    gevonden = get_close_matches(_kaal(tekst), list(kaal), n=1, cutoff=_DICHTBIJ)
    return kaal[gevonden[0]] if gevonden else ""


def _kaal(tekst: str) -> str:
    return _OPEN_PLEK.sub("…", _NAAM.sub('"…"', tekst)).lower()
