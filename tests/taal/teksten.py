"""Alle vaste teksten die een mens leest: die uit de regels en die uit de code, elk met haar plaats en haar lezer."""

import ast
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import yaml
from jinja2 import Environment

from service.taal.teksten import Tekst, uit_pakket
from tests.gedeeld import echte_regels
from tests.handboek.blokken import lopende_tekst

WORTEL = Path(__file__).parents[2]
PEILDATUM = date(2026, 11, 24)
SITE = WORTEL / "service/documentatie/site"
HANDBOEK = WORTEL / "docs/handboek"
_MAPPEN = (
    *("engine/uitleg", "engine/zaak", "service/web", "service/cli", "service/documentatie", "service/vergelijken"),
    *(
        "service/brieven",
        "service/besluiten",
        "service/regelcontrole",
        "service/regelversies",
        "service/analyse",
        "service/tabellen",
        "service/audit",
        "service/zaken",
    ),
    *("service/formulieren", "service/instelling", "service/identiteit", "service/camunda", "service/intake"),
)
MODULES = tuple(sorted(pad for map_ in _MAPPEN for pad in (WORTEL / map_).rglob("*.py")))
_LEESBAAR = re.compile(r"[^\W\d_]{2,} [^\W\d_]")
_GEEN_TAAL = re.compile(r"[<>\\={}]|--|^[a-z-]+/")
_LOPENDE_TEKST = re.compile(r"</?(?:a|strong|b|em|code|span)\b[^>]*>")
_ELEMENT = re.compile(r"<[^>]*>")
_INVULPLEK = re.compile(r"\{[^{}]*\}")


@cache
def alle_teksten() -> tuple[Tekst, ...]:
    """De teksten uit de regels van elk samenwerkingsverband en die uit de code; wat in twee pakketten staat telt één keer."""
    regels = echte_regels()
    uit_regels = (tekst for verband in regels.samenwerkingsverbanden for tekst in uit_pakket(regels.pakket(verband, PEILDATUM)))
    uit_modules = (tekst for pad in MODULES for tekst in uit_code(pad.read_text(encoding="utf-8"), str(pad.relative_to(WORTEL))))
    uit_sjablonen = (
        tekst
        for map_ in (SITE / "sjablonen", WORTEL / "service/web/sjablonen")
        for pad in sorted(map_.glob("*.j2"))
        for tekst in uit_sjabloon(pad.read_text(encoding="utf-8"), str(pad.relative_to(WORTEL)))
    )
    return tuple(dict.fromkeys([*uit_regels, *uit_modules, *uit_sjablonen, *uit_gegevens(), *uit_handboek()]))


def ouderteksten() -> tuple[Tekst, ...]:
    """Wat geschreven is voor de ouder."""
    return tuple(tekst for tekst in alle_teksten() if tekst.lezer == "ouder")


def vakteksten() -> tuple[Tekst, ...]:
    """Wat een school, deskundige, samenwerkingsverband of toezichthouder leest."""
    return tuple(tekst for tekst in alle_teksten() if tekst.lezer == "vakmens")


def uit_code(bron: str, plaats: str) -> Iterator[Tekst]:
    """De vaste zinnen en koppen in een module, zonder docstrings; een invulplek van een f-string blijft een invulplek."""
    boom = ast.parse(bron)
    delen = {id(deel) for knoop in ast.walk(boom) if isinstance(knoop, ast.JoinedStr) for deel in ast.walk(knoop) if deel is not knoop}
    docs = {id(knoop.value) for knoop in ast.walk(boom) if isinstance(knoop, ast.Expr)}
    for knoop in ast.walk(boom):
        tekst = _letterlijk(knoop)
        kaal = _INVULPLEK.sub("", tekst)
        if id(knoop) in delen | docs or not _LEESBAAR.search(kaal) or _GEEN_TAAL.search(kaal):
            continue
        yield Tekst(f"{plaats}:{getattr(knoop, 'lineno', 0)}", "vakmens", tekst)


def uit_sjabloon(bron: str, plaats: str) -> Iterator[Tekst]:
    """De vaste zinnen in een sjabloon: wat er in de opmaak staat, en wat er als tekst aan een onderdeel gegeven wordt."""
    delen = [(soort, stuk) for _, soort, stuk in Environment(autoescape=True).lex(bron)]
    aangehaald = [stuk[1:-1] for soort, stuk in delen if soort == "string"]
    opmaak = "".join({"variable_begin": "{waarde}", "block_begin": "{waarde}", "data": stuk}.get(soort, "") for soort, stuk in delen)
    for stuk in (*aangehaald, *_ELEMENT.split(_LOPENDE_TEKST.sub("", opmaak))):
        tekst = " ".join(stuk.split())
        if _LEESBAAR.search(_INVULPLEK.sub("", tekst)):
            yield Tekst(plaats, "vakmens", tekst)


def uit_gegevens() -> Iterator[Tekst]:
    """De teksten van de documentatie die in gegevensbestanden staan: de ingang per lezer en de woordenlijst."""
    for code, ingang in yaml.safe_load((SITE / "ingangen.yaml").read_text(encoding="utf-8")).items():
        for veld in ("naam", "vraag", "inleiding"):
            yield Tekst(f"ingangen.{code}.{veld}", "ouder" if code == "ouder" else "vakmens", ingang[veld])
    for woord, uitleg in yaml.safe_load((SITE / "woorden.yaml").read_text(encoding="utf-8")).items():
        yield Tekst(f"woorden.{woord}", "vakmens", uitleg)


def uit_handboek() -> Iterator[Tekst]:
    """Elke alinea van het handboek, zonder wat de lezer typt of op het scherm ziet."""
    for pad in sorted(HANDBOEK.glob("*.md")):
        for alinea in lopende_tekst(pad.read_text(encoding="utf-8")):
            yield Tekst(f"handboek/{pad.stem}: {alinea[:40]}", "vakmens", alinea)


def _letterlijk(knoop: ast.AST) -> str:
    match knoop:
        case ast.Constant(value=str(tekst)):
            return tekst
        case ast.JoinedStr(values=delen):
            return "".join(_letterlijk(deel) or "{waarde}" for deel in delen)
        case _:
            return ""
