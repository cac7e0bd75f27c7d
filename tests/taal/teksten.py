"""Alle vaste teksten die een mens leest: die uit de regels en die uit de code, elk met haar plaats en haar lezer."""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import yaml
from jinja2 import Environment

from engine import Pakket, lees_regels
from engine.taal.brieven import sjablonen_van
from engine.taal.declaraties import Begrip
from engine.taal.teksten import VOOR_DE_OUDER

WORTEL = Path(__file__).parents[2]
PEILDATUM = date(2026, 11, 24)
SITE = WORTEL / "service/documentatie/site"
_MAPPEN = ("engine/uitleg", "engine/zaak", "service/web", "service/cli", "service/documentatie", "service/vergelijken")
MODULES = tuple(sorted(pad for map_ in _MAPPEN for pad in (WORTEL / map_).rglob("*.py")))
_LEESBAAR = re.compile(r"[^\W\d_]{2,} [^\W\d_]")
_GEEN_TAAL = re.compile(r"[<>\\={}]|--|^[a-z-]+/")
_LOPENDE_TEKST = re.compile(r"</?(?:a|strong|b|em|code|span)\b[^>]*>")
_ELEMENT = re.compile(r"<[^>]*>")
_INVULPLEK = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Tekst:
    """Een tekst zoals zij in de regels of de code staat. `titel` is wat de lezer meeleest: de kop erboven, of onder een kop de tekst.

    `lezer` is `ouder`, `vakmens`, of `eigennaam` voor de naam van een bron: die koos een ander, dus daarvan telt alleen de spelling.
    """

    plaats: str
    lezer: str
    tekst: str
    titel: str = ""

    def gevuld(self) -> str:
        """De tekst met één woord op elke invulplek."""
        return _INVULPLEK.sub("waarde", self.tekst)


@cache
def alle_teksten() -> tuple[Tekst, ...]:
    """De teksten uit de regels van elk samenwerkingsverband en die uit de code; wat in twee pakketten staat telt één keer."""
    regels = lees_regels(WORTEL / "rules")
    uit_regels = (tekst for verband in regels.samenwerkingsverbanden for tekst in uit_pakket(regels.pakket(verband, PEILDATUM)))
    uit_modules = (tekst for pad in MODULES for tekst in uit_code(pad.read_text(encoding="utf-8"), str(pad.relative_to(WORTEL))))
    uit_sjablonen = (
        tekst
        for pad in sorted((SITE / "sjablonen").glob("*.j2"))
        for tekst in uit_sjabloon(pad.read_text(encoding="utf-8"), str(pad.relative_to(WORTEL)))
    )
    return tuple(dict.fromkeys([*uit_regels, *uit_modules, *uit_sjablonen, *uit_gegevens()]))


def ouderteksten() -> tuple[Tekst, ...]:
    """Wat geschreven is voor de ouder."""
    return tuple(tekst for tekst in alle_teksten() if tekst.lezer == "ouder")


def vakteksten() -> tuple[Tekst, ...]:
    """Wat een school, deskundige, samenwerkingsverband of toezichthouder leest."""
    return tuple(tekst for tekst in alle_teksten() if tekst.lezer == "vakmens")


def uit_pakket(pakket: Pakket) -> Iterator[Tekst]:
    """Elke tekst van één regelpakket die in een advies, een vraag of een fout kan staan."""
    for naam, criterium in pakket.criteria.items():
        plaats = f"criteria.{naam}"
        yield Tekst(f"{plaats}.titel", "vakmens", criterium.titel)
        for lezer, per_verdict in criterium.uitleg.items():
            yield from _per_lezer(f"{plaats}.uitleg", lezer, per_verdict, criterium.titel)
        for veld in ("reden_uitzondering", "reden_afwijking", "let_op"):
            yield from _niet_leeg(f"{plaats}.{veld}", getattr(criterium, veld))
    for naam, uitkomst in pakket.uitkomsten.items():
        yield Tekst(f"uitkomsten.{naam}.titel", "ouder", uitkomst.titel, uitkomst.uitleg["ouder"])
        for veld, teksten in (("uitleg", uitkomst.uitleg), ("vervolg", uitkomst.vervolg)):
            for lezer, tekst in teksten.items():
                yield from _per_lezer(f"uitkomsten.{naam}.{veld}", lezer, {"": tekst}, uitkomst.titel)
    for naam, gebrek in pakket.gebreken.items():
        for veld in ("titel", "herstel", "let_op"):
            yield from _niet_leeg(f"gebreken.{naam}.{veld}", getattr(gebrek, veld))
    for naam, termijn in pakket.termijnen.items():
        yield from _niet_leeg(f"termijnen.{naam}.titel", termijn.titel)
        yield from _niet_leeg(f"termijnen.{naam}.uitleg", termijn.uitleg)
    for naam, begrip in pakket.begrippen.items():
        yield from _begrip(f"begrippen.{naam}", begrip)
    for naam, rol in pakket.rollen.items():
        yield from _niet_leeg(f"rollen.{naam}.titel", rol.titel)
        yield from _niet_leeg(f"rollen.{naam}.toelichting", rol.toelichting)
    for soort in ("themas", "standaarden", "visie", "parameters", "opzoektabellen", "afleidingen", "conclusies"):
        for naam, verklaring in getattr(pakket, soort).items():
            yield Tekst(f"{soort}.{naam}.titel", "vakmens", verklaring.titel)
    for naam, zin in pakket.teksten.items():
        yield Tekst(f"teksten.{naam}", "ouder" if naam in VOOR_DE_OUDER else "vakmens", zin)
    for naam, besluitveld in pakket.besluitvelden.items():
        yield from _niet_leeg(f"besluitvelden.{naam}.titel", besluitveld.titel)
        yield from _niet_leeg(f"besluitvelden.{naam}.ontbreekt", besluitveld.ontbreekt)
    for naam, brief in pakket.brieven.items():
        for nummer, sjabloon in enumerate((brief.sjabloon, brief.concepttitel, *brief.hoofd)):
            yield Tekst(f"brieven.{naam}[{nummer}]", "vakmens", sjabloon.tekst)
    for naam, deel in pakket.briefdelen.items():
        yield Tekst(f"briefdelen.{naam}.titel", "vakmens", deel.titel)
        for nummer, sjabloon in enumerate(sjabloon for blok in deel.blokken for sjabloon, _ in sjablonen_van(blok)):
            yield Tekst(f"briefdelen.{naam}[{nummer}]", "vakmens", sjabloon.tekst)
    for naam, bron in pakket.bronnen.items():
        yield Tekst(f"bronnen.{naam}.titel", "eigennaam", bron.titel)


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


def _letterlijk(knoop: ast.AST) -> str:
    match knoop:
        case ast.Constant(value=str(tekst)):
            return tekst
        case ast.JoinedStr(values=delen):
            return "".join(_letterlijk(deel) or "{waarde}" for deel in delen)
        case _:
            return ""


def _per_lezer(plaats: str, lezer: str, teksten: Mapping[str, str], titel: str) -> Iterator[Tekst]:
    for verdict, tekst in teksten.items():
        yield Tekst(".".join(filter(None, (plaats, lezer, verdict))), "ouder" if lezer == "ouder" else "vakmens", tekst, titel)


def _niet_leeg(plaats: str, tekst: str) -> Iterator[Tekst]:
    if tekst:
        yield Tekst(plaats, "vakmens", tekst)


def _begrip(plaats: str, begrip: Begrip) -> Iterator[Tekst]:
    for veld in ("titel", "vraag", "toelichting", "bewijs"):
        yield from _niet_leeg(f"{plaats}.{veld}", getattr(begrip, veld))
    for naam, keuze in begrip.keuzes.items():
        yield Tekst(f"{plaats}.keuzes.{naam}", "vakmens", keuze)
    for nummer, punt in enumerate(begrip.weeg):
        yield Tekst(f"{plaats}.weeg[{nummer}]", "vakmens", punt)
    for naam, deel in begrip.velden.items():
        yield from _begrip(f"{plaats}.velden.{naam}", deel)
