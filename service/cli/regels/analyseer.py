"""`thuisnabij regels analyseer`: wat de regels in elke denkbare zaak doen, met een bewijzer."""

import json
import os
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.progress import track

from engine import Fout, Pakket, lees_regels
from engine.uitleg import Blok, Kop
from service.cli.beoordeel import Formaat
from service.cli.dag import vandaag
from service.cli.uitgang import fouten_melden, stop, toon
from service.vindplaats import regelmap

if TYPE_CHECKING:
    from service.analyse.bevinding import Bevinding
    from service.analyse.uitvoeren import Taak

_SOORTEN = ("criteria", "uitkomsten", "termijnen", "tabellen", "lagen", "eigenschappen")
_MEESTE_SECONDEN = 3600


def analyseer_regels(
    swv: Annotated[str, typer.Option("--swv", help="Code van een samenwerkingsverband; standaard allemaal.")] = "",
    dag: Annotated[str, typer.Option("--dag", help="De dag waarvan de regels gelden, zoals 2026-11-24; standaard vandaag.")] = "",
    check: Annotated[list[str] | None, typer.Option("--check", help=f"Alleen dit; mag vaker. Kies uit: {', '.join(_SOORTEN)}.")] = None,
    tegenvoorbeeld: Annotated[
        Path | None, typer.Option("--tegenvoorbeeld", metavar="MAP", help="Bewaar elke gevonden zaak als dossier in deze map.")
    ] = None,
    seconden: Annotated[int, typer.Option("--seconden", min=1, max=_MEESTE_SECONDEN, help="Hoeveel werk elke vraag mag kosten.")] = 10,
    processen: Annotated[int, typer.Option("--processen", min=1, max=64, help="Hoeveel processen tegelijk rekenen.")] = 2,
    formaat: Annotated[Formaat, typer.Option("--formaat", help="Leesbare tekst, of JSON.")] = Formaat.TEKST,
) -> None:
    """Onderzoekt de regels voor alle zaken tegelijk. Uitgang 1 bij een fout of als iets onbeslist blijft."""
    if find_spec("z3") is None:
        stop([str(Fout("I079", "Voor de analyse is een bewijzer nodig. Zet hem klaar met: make analyse", "regels analyseer"))])
    with fouten_melden(swv):
        peildag = _dag(dag)
        map_ = regelmap()
        regels = lees_regels(map_)
        pakketten = [regels.pakket(code, peildag) for code in ([swv] if swv else regels.samenwerkingsverbanden)]
    soorten = _soorten(check or list(_SOORTEN))
    delen = [_onderzoek(pakket, map_, peildag, soorten, seconden, processen) for pakket in pakketten]
    bevindingen = [bevinding for _, gevonden in delen for bevinding in gevonden]
    if tegenvoorbeeld is not None:
        _bewaar(bevindingen, tegenvoorbeeld)
    _schrijf(pakketten, delen, peildag, seconden, formaat)
    raise typer.Exit(1 if any(bevinding.ernst in ("fout", "onbeslist") for bevinding in bevindingen) else 0)


def _dag(tekst: str) -> date:
    try:
        return date.fromisoformat(tekst) if tekst else vandaag()
    except ValueError:
        stop([str(Fout("I012", "Hier hoort een datum te staan, geschreven als 2026-11-24.", "--dag"))])


def _soorten(gevraagd: Sequence[str]) -> list[str]:
    if vreemd := [soort for soort in gevraagd if soort not in _SOORTEN]:
        stop([str(Fout("I045", f"Kies een van: {', '.join(_SOORTEN)}.", f"--check {vreemd[0]}"))])
    return [soort for soort in _SOORTEN if soort in gevraagd]


def _onderzoek(
    pakket: Pakket, map_: Path, dag: date, soorten: Sequence[str], seconden: int, processen: int
) -> tuple[list["Taak"], list["Bevinding"]]:
    """De vragen over een pakket en wat eruit kwam; op een scherm loopt er een balk mee."""
    from service.analyse.bevinding import Soort
    from service.analyse.uitvoeren import Opdracht, taken_van, voer_uit

    opdracht = Opdracht(map_, pakket.samenwerkingsverband, dag, seconden)
    taken = taken_van(pakket, opdracht, [Soort(soort) for soort in soorten])
    gedaan = voer_uit(taken, min(processen, len(taken) or 1, (os.cpu_count() or 1)))
    scherm = Console(stderr=True)
    balk = track(gedaan, pakket.samenwerkingsverband, len(taken), console=scherm, transient=True, disable=not scherm.is_terminal)
    return taken, [bevinding for gevonden in balk for bevinding in gevonden]


def _schrijf(
    pakketten: Sequence[Pakket], delen: Sequence[tuple[list["Taak"], list["Bevinding"]]], dag: date, seconden: int, formaat: Formaat
) -> None:
    from service.analyse.ruimte import ruimte_van
    from service.analyse.verslag import als_blokken, als_gegevens

    blokken: list[Blok] = [Kop("Analyse van de regels", 1)]
    gegevens: list[dict[str, Any]] = []
    for pakket, (taken, bevindingen) in zip(pakketten, delen, strict=True):
        vragen = Counter(taak.soort for taak in taken)
        ruimte = ruimte_van(pakket, dag)
        blokken += als_blokken(pakket, ruimte, vragen, bevindingen, seconden)
        gegevens.append(als_gegevens(pakket, ruimte, vragen, bevindingen, seconden))
    if formaat is Formaat.JSON:
        sys.stdout.write(json.dumps(gegevens, ensure_ascii=False, indent=2, default=str) + "\n")
    else:
        toon(blokken)


def _bewaar(bevindingen: Sequence["Bevinding"], map_: Path) -> None:
    """Elke zaak als dossier, zo genoemd dat te zien is waar zij bij hoort."""
    try:
        map_.mkdir(parents=True, exist_ok=True)
        for bevinding in bevindingen:
            for nummer, zaak in enumerate(bevinding.zaken, start=1):
                naam = f"{bevinding.samenwerkingsverband}-{bevinding.soort.value}-{zaak.dossier['zaak']}"
                tekst = json.dumps(zaak.dossier, ensure_ascii=False, indent=2, default=str)
                (map_ / f"{naam}{'' if nummer == 1 else f'-{nummer}'}.json").write_text(tekst + "\n", encoding="utf-8")
    except OSError:
        stop([str(Fout("I041", "In deze map kan niet worden geschreven.", str(map_)))])
