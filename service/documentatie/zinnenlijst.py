"""Het zinnenboek om te lezen: elke zin in gewone vorm, wat hij doet, en een stap uit de features als voorbeeld."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from service.documentatie.features import Scenario, Stap
from service.documentatie.zinnenboek import Zin, Zinnenboek

_KOPPEN: Mapping[str, str] = {
    "gegeven": "Gegeven: wat er bekend is",
    "als": "Als: wat er gebeurt",
    "dan": "Dan: wat eruit komt",
}
_PLEK = re.compile(r"\(\?P<(\w+)>([^()]*)\)")
_KEUZE = re.compile(r"\(\?:([^()]*)\)")
_WOORDEN = re.compile(r"[\w |]+")
_REST = re.compile(r"[()\[\]\\*+?|]")
_INLEIDING = """# Zinnen

Dit zijn alle zinnen waarin de features geschreven zijn. Wat tussen < en > staat vult u zelf in.
`Stel` betekent hetzelfde als `Gegeven`, en `Wanneer` hetzelfde als `Als`. Met `En` en `Maar` gaat het vorige woord door.

Dit bestand is gemaakt met `thuisnabij documentatie zinnen`; pas het niet met de hand aan.
"""


def vormen(zin: Zin) -> tuple[str, ...]:
    """De manieren om een zin te schrijven, met `<naam>` op elke open plek.

    Raises:
        ValueError: als het patroon iets bevat dat niet als gewone zin te schrijven is.
    """
    tekst = _PLEK.sub(r"<\1>", zin.patroon.pattern)
    stukken = _KEUZE.split(tekst)
    # split() geeft om en om gewone tekst en de keuzes ertussen.
    delen = [stuk.split("|") if nummer % 2 else [stuk] for nummer, stuk in enumerate(stukken)]
    gevonden = tuple(vorm for keuze in product(*delen) for vorm in "".join(keuze).split("|"))
    for vorm in gevonden:
        if _REST.search(vorm):
            raise ValueError(f"deze zin is niet in gewone vorm te schrijven: {zin.patroon.pattern}")
    return gevonden


def keuzes(zin: Zin) -> dict[str, tuple[str, ...]]:
    """De open plekken waar maar een paar woorden kunnen staan."""
    return {naam: tuple(deel.split("|")) for naam, deel in _PLEK.findall(zin.patroon.pattern) if "|" in deel and _WOORDEN.fullmatch(deel)}


def schrijf_zinnen(zinnen: Zinnenboek, scenarios: Sequence[Scenario]) -> str:
    """Het hele zinnenboek als Markdown."""
    voorbeelden = _voorbeelden(zinnen, scenarios)
    delen = [_INLEIDING]
    for soort, kop in _KOPPEN.items():
        delen.append(f"## {kop}\n")
        delen.extend("\n".join(_beschrijf(zin, voorbeelden.get(zin))) + "\n" for zin in zinnen.zinnen if zin.soort == soort)
    return "\n".join(delen)


def _voorbeelden(zinnen: Zinnenboek, scenarios: Sequence[Scenario]) -> dict[Zin, Stap]:
    gevonden: dict[Zin, Stap] = {}
    for scenario in scenarios:
        for stap in scenario.stappen:
            if past := zinnen.zoek(stap.soort, stap.tekst, stap.tabel is not None):
                gevonden.setdefault(past[0], stap)
    return gevonden


def _beschrijf(zin: Zin, voorbeeld: Stap | None) -> Iterator[str]:
    eerste, *andere = vormen(zin)
    yield f"### `{eerste}`\n"
    yield f"{zin.uitleg}{' Er hoort een tabel bij.' if zin.met_tabel else ''}"
    for vorm in andere:
        yield f"Ook goed: `{vorm}`."
    for naam, mogelijk in keuzes(zin).items():
        yield f"Voor `<{naam}>` kan staan: {', '.join(f'`{woord}`' for woord in mogelijk)}."
    yield ""
    if voorbeeld is None:
        yield "Geen enkel voorbeeld gebruikt deze zin."
        return
    yield from ("```gherkin", f"{voorbeeld.soort.capitalize()} {voorbeeld.tekst}", *_tabel(voorbeeld), "```")


def _tabel(stap: Stap) -> Iterator[str]:
    rijen = stap.tabel or []
    breedten = [max(map(len, kolom)) for kolom in zip(*rijen, strict=True)]
    for rij in rijen:
        yield "  | " + " | ".join(cel.ljust(breedte) for cel, breedte in zip(rij, breedten, strict=True)) + " |"
