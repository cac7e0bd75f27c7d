"""`thuisnabij regels nieuw`: het begin van een criterium of begrip klaarzetten."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from engine import Fout, InvoerFouten
from engine.pakket.regels import lees_teksten
from engine.taal.declaraties import Soort
from service.cli.dag import vandaag
from service.cli.uitgang import fouten_melden
from service.nieuwe_regel import Regelmap, nieuw_begrip, nieuw_criterium, nieuw_voorbeeld, open_regelmap
from service.vindplaats import FEATURES, regelmap

nieuw_app = typer.Typer(no_args_is_help=True, help="Zet het begin van een nieuwe regel klaar.")

_Naam = Annotated[str, typer.Argument(metavar="NAAM", help="De naam, in kleine letters met streepjes laag.")]
_Bestand = Annotated[str, typer.Option("--bestand", help="Het bestand binnen de map, zoals landelijk/duur.yaml.")]
_Map = Annotated[Path | None, typer.Option("--map", help="De map met regels; standaard die van het project.")]
_Bron = Annotated[str, typer.Option("--bron", help="De bron waar de regel op steunt.")]
_MAANDEN = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"]


@nieuw_app.command("criterium")
def maak_criterium(
    naam: _Naam,
    bestand: _Bestand,
    leest: Annotated[str, typer.Option("--leest", help="Het begrip dat het criterium leest.")],
    bron: _Bron,
    map_: _Map = None,
) -> None:
    """Zet een criterium klaar dat laadt, en een voorbeeld in de features. Wat er al staat, verandert niet."""
    with fouten_melden():
        wortel = map_ or regelmap()
        _schrijf(wortel / bestand, nieuw_criterium(_open(wortel, bestand), naam, bestand, leest, bron))
        feature = wortel.resolve().parent / FEATURES.name / Path(bestand).with_suffix(".feature")
        if feature.parents[len(Path(bestand).parts) - 1].is_dir():
            dag = vandaag()
            delen = Path(bestand).parts
            verbanden = sorted(pad.name for pad in (wortel / "samenwerkingsverbanden").iterdir())
            code = delen[1] if delen[0] == "samenwerkingsverbanden" else verbanden[0]
            eerder = feature.read_text(encoding="utf-8") if feature.exists() else ""
            _schrijf(feature, nieuw_voorbeeld(eerder, naam, bestand, code, f"{dag.day} {_MAANDEN[dag.month - 1]} {dag.year}"))
    sys.stdout.write("Vul in waar VUL IN staat. De controle noemt elke plek: thuisnabij regels controleer\n")


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
