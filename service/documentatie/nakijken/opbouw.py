"""De opbouw van een feature: namen, stappen en voorbeelden die pytest-bdd stil laat vallen of pas laat weigert."""

from collections.abc import Iterator, Sequence

from engine import Fout
from service.documentatie.nakijken.bestand import Bestand
from service.documentatie.nakijken.delen import Deel, beginregels, beschrijving, delen_van, plek
from service.documentatie.nakijken.kernwoorden import ingeslikt
from service.documentatie.zinnenboek import Zinnenboek

_VERVOLG = ("Conjunction", "Unknown")
"""Hoe de ontleder `En`, `Maar` en `*` noemt."""


def kijk_opbouw_na(bestand: Bestand, zinnen: Zinnenboek) -> Iterator[Fout]:
    """Alles wat aan de opbouw van een leesbare feature niet klopt."""
    delen = delen_van(bestand)
    begin = beginregels(delen)
    scenarios = [deel for deel in delen if deel.soort == "scenario"]
    verdwaald = [deel for deel in scenarios if _is_tabel(bestand, deel, begin)]
    echt = [deel for deel in scenarios if deel not in verdwaald]
    for deel in delen:
        if deel not in verdwaald:
            yield from _beschrijving(bestand, deel, begin, zinnen)
        if deel.soort in ("feature", "rule") and not _heeft_scenario(deel):
            wat = "Onder deze Regel" if deel.soort == "rule" else "In dit bestand"
            yield bestand.fout("G007", f"{wat} staat geen enkel voorbeeld.", deel.regel)
    for deel in verdwaald:
        zin = "De tabel onder een Abstract Scenario heet Voorbeelden; zo wordt zij overgeslagen."
        yield bestand.fout("G008", zin, deel.regel, "Voorbeelden:")
    yield from _namen(bestand, echt)
    for deel in echt:
        yield from _stappen(bestand, deel)
        yield from _eerste_stap(bestand, deel)
        if not any(ander.regel > deel.regel and ander.regel < _volgende(deel, echt) for ander in verdwaald):
            yield from _voorbeelden(bestand, deel)
    for deel in delen:
        if deel.soort == "background":
            yield from _eerste_stap(bestand, deel)


def _is_tabel(bestand: Bestand, deel: Deel, begin: Sequence[int]) -> bool:
    tekst = beschrijving(bestand, deel, begin)
    return not deel.knoop["steps"] and bool(tekst) and tekst[0][1].startswith("|")


def _volgende(deel: Deel, echt: Sequence[Deel]) -> float:
    return min((ander.regel for ander in echt if ander.regel > deel.regel), default=float("inf"))


def _beschrijving(bestand: Bestand, deel: Deel, begin: Sequence[int], zinnen: Zinnenboek) -> Iterator[Fout]:
    for nummer, tekst in beschrijving(bestand, deel, begin):
        if bedoeld := ingeslikt(tekst, zinnen, deel.soort not in ("feature", "rule")):
            zin = "Deze regel telt als beschrijving en wordt niet uitgevoerd."
            yield bestand.fout("G004", zin, nummer, bedoeld)


def _heeft_scenario(deel: Deel) -> bool:
    return any("scenario" in kind or ("rule" in kind and deel.soort == "feature") for kind in deel.knoop["children"])


def _namen(bestand: Bestand, scenarios: Sequence[Deel]) -> Iterator[Fout]:
    eerder: dict[str, int] = {}
    for deel in scenarios:
        naam = deel.knoop["name"]
        if not naam:
            yield bestand.fout("G005", "Dit voorbeeld heeft geen naam.", deel.regel)
        elif naam in eerder:
            zin = f"Dit voorbeeld heet hetzelfde als dat op regel {eerder[naam]}; dan wordt er maar een van de twee uitgevoerd."
            yield bestand.fout("G005", zin, deel.regel)
        eerder.setdefault(naam, deel.regel)


def _stappen(bestand: Bestand, deel: Deel) -> Iterator[Fout]:
    if not deel.knoop["steps"]:
        yield bestand.fout("G006", "Dit voorbeeld heeft geen stappen.", deel.regel)
        return
    soorten = {stap["keywordType"] for bron in (*deel.achtergronden, deel.knoop) for stap in bron["steps"]}
    ontbreekt = [woord for woord, soort in (("Als", "Action"), ("Dan", "Outcome")) if soort not in soorten]
    if ontbreekt:
        yield bestand.fout("G006", f"Dit voorbeeld heeft geen {' en geen '.join(ontbreekt)}.", deel.regel)


def _eerste_stap(bestand: Bestand, deel: Deel) -> Iterator[Fout]:
    for nummer, stap in enumerate(deel.knoop["steps"]):
        woord = stap["keyword"].strip()
        if not nummer and stap["keywordType"] in _VERVOLG:
            yield bestand.fout("G009", f"De eerste stap begint met Gegeven, Als of Dan, niet met {woord}.", plek(stap))
        elif woord == "*":
            yield bestand.fout("G009", "Een sterretje zegt niet of dit Gegeven, Als of Dan is.", plek(stap))


def _voorbeelden(bestand: Bestand, deel: Deel) -> Iterator[Fout]:
    tabellen = deel.knoop["examples"]
    if not tabellen and deel.knoop["keyword"] == "Abstract Scenario":
        yield bestand.fout("G008", "Bij dit Abstract Scenario staan geen Voorbeelden.", deel.regel)
    for tabel in tabellen:
        if not tabel["tableBody"]:
            yield bestand.fout("G008", "In deze Voorbeelden staat geen enkele rij.", plek(tabel))
