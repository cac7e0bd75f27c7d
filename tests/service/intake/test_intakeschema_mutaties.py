"""Echte dossiers met een of twee veranderingen: het schema en de dienst nemen hetzelfde aan, bij elk samenwerkingsverband."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import InvoerFouten
from service.inlezen import lees_zaak
from service.intake import intakeschema
from tests.service.intake.test_intakeschema import DAG, REGELS, WORTEL

KIJKERS = {
    verband: jsonschema.Draft202012Validator(intakeschema(REGELS.pakket(verband, DAG), "", DAG))
    for verband in REGELS.samenwerkingsverbanden
}
NIET_IN_HET_SCHEMA = frozenset({"I025", "I030", "I034", "I058"})
"""Wat JSON Schema niet kan zeggen (zie `$comment`): een grens die een dag uit het dossier is, of een herkomst zonder gegeven."""
Pad = tuple[str | int, ...]
VREEMD = (None, True, False, 0, 1, -1, 8, 8.5, -0.5, 10**6, 10**6 + 1, 10**15, 0.1234567)
TEKST = (
    "",
    "ja",
    " ",
    "\n",
    "\x00",
    "\x85",
    "\u2028",
    "\ud800",
    "x" * 4001,
    "2026-11-24",
    "2026-02-30",
    "2026-11-24\n",
    "２０２６-11-24",
    "1",
)
VORM: tuple[Any, ...] = ([], {}, [{}], [[]], [None])


def dossiers() -> Iterator[dict[str, Any]]:
    for pad in sorted(Path(WORTEL / "voorbeelden").glob("*/*.json")):
        inhoud = json.loads(pad.read_text(encoding="utf-8"))
        if {"gegevens", "samenwerkingsverband"} <= inhoud.keys():
            yield {**inhoud, "peildatum": DAG.isoformat()}


DOSSIERS = tuple(dossiers())


def plekken(deel: Any, pad: Pad = ()) -> Iterator[Pad]:
    """Elke plek in een dossier, behalve het dossier zelf."""
    paren = deel.items() if isinstance(deel, dict) else enumerate(deel) if isinstance(deel, list) else ()
    for naam, waarde in paren:
        yield (*pad, naam)
        yield from plekken(waarde, (*pad, naam))


def op(dossier: Any, pad: Pad) -> Any:
    for naam in pad:
        dossier = dossier[naam]
    return dossier


@st.composite
def veranderd(kies: st.DrawFn) -> dict[str, Any]:
    verband = kies(st.sampled_from(sorted(KIJKERS)))
    dossier: dict[str, Any] = json.loads(json.dumps({**kies(st.sampled_from(DOSSIERS)), "samenwerkingsverband": verband}))
    for _ in range(kies(st.sampled_from((1, 1, 2)))):
        alle = tuple(plekken(dossier))
        *boven, naam = kies(st.sampled_from(alle))
        huis = op(dossier, tuple(boven))
        match kies(st.sampled_from(("vreemd", "weg", "erbij", "verwisseld", "ingepakt", "vaker"))):
            case "weg":
                del huis[naam]
            case "erbij" if isinstance(huis[naam], dict):
                huis[naam][kies(st.sampled_from(("vreemd", "waarde", "datum", "x.y", "")))] = kies(st.sampled_from((*VREEMD, *TEKST)))
            case "verwisseld":
                huis[naam] = json.loads(json.dumps(op(dossier, kies(st.sampled_from(alle)))))
            case "ingepakt":
                huis[naam] = [huis[naam]]
            case "vaker" if isinstance(huis[naam], (str, list)):
                huis[naam] = huis[naam] * 40
            case _:
                huis[naam] = kies(st.sampled_from((*VREEMD, *TEKST, *VORM)))
        if not dossier:
            break
    return dossier


def geweigerd_om(dossier: dict[str, Any]) -> set[str]:
    try:
        lees_zaak(json.dumps(dossier), REGELS, DAG)
    except InvoerFouten as fouten:
        return {fout.code for fout in fouten.fouten}
    return set()


@settings(max_examples=300)
@given(veranderd())
def test_van_een_veranderd_dossier_zeggen_het_schema_en_de_dienst_hetzelfde(dossier: dict[str, Any]) -> None:
    # Zonder samenwerkingsverband zegt het dossier niet welk schema geldt; dan is elk schema goed genoeg om het te weigeren.
    verband = dossier.get("samenwerkingsverband")
    kijker = KIJKERS[verband] if isinstance(verband, str) and verband in KIJKERS else KIJKERS["po2001"]
    codes = geweigerd_om(dossier)
    if kijker.is_valid(dossier):
        assert codes <= NIET_IN_HET_SCHEMA
    else:
        assert codes


@pytest.mark.parametrize("verband", sorted(KIJKERS))
def test_elk_voorbeeld_past_bij_het_schema_van_elk_verband(verband: str) -> None:
    for dossier in DOSSIERS:
        hier = {**dossier, "samenwerkingsverband": verband}
        assert KIJKERS[verband].is_valid(hier) == (not geweigerd_om(hier) - NIET_IN_HET_SCHEMA)
