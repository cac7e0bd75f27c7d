"""`thuisnabij regels nieuw`: het begin van een criterium, begrip, uitkomst, gebrek of termijn klaarzetten."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from engine import Fout, InvoerFouten
from engine.pakket.regels import lees_teksten
from engine.taal.conclusies_lezer import UITKOMSTSOORTEN
from engine.taal.declaraties import Soort
from service.cli.dag import vandaag
from service.cli.uitgang import fouten_melden
from service.nieuwe_regel import (
    Regelmap,
    met_voorbeeld,
    nieuw_begrip,
    nieuw_criterium,
    nieuw_gebrek,
    nieuwe_termijn,
    nieuwe_uitkomst,
    open_regelmap,
)
from service.vindplaats import FEATURES, regelmap

nieuw_app = typer.Typer(no_args_is_help=True, help="Zet het begin van een nieuwe regel klaar.")

_Naam = Annotated[str, typer.Argument(metavar="NAAM", help="De naam, in kleine letters met streepjes laag.")]
_Bestand = Annotated[str, typer.Option("--bestand", help="Het bestand binnen de map, zoals landelijk/duur.yaml.")]
_Map = Annotated[Path | None, typer.Option("--map", help="De map met regels; standaard die van het project.")]
_Bron = Annotated[str, typer.Option("--bron", help="De bron waar de regel op steunt.")]
_Criterium = Annotated[str, typer.Option("--criterium", help="Het criterium waar het om gaat: dit geldt als daar niet aan voldaan is.")]


@nieuw_app.command("criterium")
def maak_criterium(
    naam: _Naam,
    bestand: _Bestand,
    leest: Annotated[str, typer.Option("--leest", help="Het begrip dat het criterium leest.")],
    bron: _Bron,
    map_: _Map = None,
) -> None:
    """Zet een criterium klaar dat laadt, en een voorbeeld in de features. Wat er al staat, verandert niet."""
    _maak("criteria", map_, bestand, naam, lambda open_: nieuw_criterium(open_, naam, bestand, leest, bron))


@nieuw_app.command("uitkomst")
def maak_uitkomst(
    naam: _Naam,
    bestand: _Bestand,
    criterium: _Criterium,
    bron: _Bron,
    soort: Annotated[str, typer.Option("--soort", help=f"Wat voor uitkomst dit is: {', '.join(UITKOMSTSOORTEN)}.")] = "geen_besluit",
    map_: _Map = None,
) -> None:
    """Zet een uitkomst klaar die laadt, en een voorbeeld in de features. Elke uitkomst die er al is gaat voor."""
    with fouten_melden():
        if soort not in UITKOMSTSOORTEN:
            raise InvoerFouten([Fout("I045", f"Kies een van: {', '.join(UITKOMSTSOORTEN)}.", "--soort")])
    _maak("uitkomsten", map_, bestand, naam, lambda open_: nieuwe_uitkomst(open_, naam, bestand, criterium, soort, bron))


@nieuw_app.command("gebrek")
def maak_gebrek(naam: _Naam, bestand: _Bestand, criterium: _Criterium, bron: _Bron, map_: _Map = None) -> None:
    """Zet een gebrek klaar dat laadt en waarschuwt, en een voorbeeld in de features."""
    _maak("gebreken", map_, bestand, naam, lambda open_: nieuw_gebrek(open_, naam, bestand, criterium, bron))


@nieuw_app.command("termijn")
def maak_termijn(
    naam: _Naam,
    bestand: _Bestand,
    begin: Annotated[str, typer.Option("--begin", help="De dag waarna de termijn loopt: een begrip of afleiding met een datum.")],
    bron: _Bron,
    map_: _Map = None,
) -> None:
    """Zet een termijn van zes weken klaar die laadt, en een voorbeeld in de features."""
    _maak("termijnen", map_, bestand, naam, lambda open_: nieuwe_termijn(open_, naam, bestand, begin, bron))


@nieuw_app.command("begrip")
def maak_begrip(
    naam: _Naam,
    bestand: _Bestand,
    bron: _Bron,
    soort: Annotated[Soort, typer.Option("--soort", help="De soort van het antwoord.")] = Soort.JA_NEE,
    map_: _Map = None,
) -> None:
    """Zet een begrip klaar. Tot een regel het leest, keurt de controle het af: wat niet nodig is mag niet gevraagd worden."""
    with fouten_melden():
        if soort is Soort.LIJST:
            raise InvoerFouten([Fout("I077", "Een lijst heeft eigen velden. Schrijf die zelf, zoals in docs/regeltaal.md.", "--soort")])
        wortel = map_ or regelmap()
        _schrijf(wortel / bestand, nieuw_begrip(_open(wortel, bestand), naam, bestand, soort, bron))
    sys.stdout.write(f"Maak nu een regel die het leest: thuisnabij regels nieuw criterium … --leest {naam}\n")


def _maak(soort: str, map_: Path | None, bestand: str, naam: str, maak: Callable[[Regelmap], str]) -> None:
    """Zet de regel in zijn bestand en een voorbeeld in de feature die erbij hoort, als er features zijn."""
    with fouten_melden():
        wortel = map_ or regelmap()
        open_ = _open(wortel, bestand)
        inhoud = maak(open_)
        _schrijf(wortel / bestand, inhoud)
        feature = wortel.resolve().parent / FEATURES.name / Path(bestand).with_suffix(".feature")
        if feature.parents[len(Path(bestand).parts) - 1].is_dir():
            eerder = feature.read_text(encoding="utf-8") if feature.exists() else ""
            _schrijf(feature, met_voorbeeld(eerder, open_, soort, naam, bestand, inhoud))
    sys.stdout.write("Vul in waar VUL IN staat. De controle noemt elke plek: thuisnabij regels controleer\n")


def _open(wortel: Path, bestand: str) -> Regelmap:
    fouten: list[Fout] = []
    teksten = dict(lees_teksten(wortel, fouten))
    if fouten:
        raise InvoerFouten(fouten)
    return open_regelmap(teksten, vandaag(), bestand)


def _schrijf(pad: Path, inhoud: str) -> None:
    try:
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(inhoud, encoding="utf-8")
    except OSError:
        raise InvoerFouten([Fout("I078", "Hier kan niet worden geschreven.", str(pad))]) from None
    hier = Path.cwd()
    sys.stdout.write(f"Aangevuld: {pad.relative_to(hier) if pad.is_relative_to(hier) else pad}\n")
