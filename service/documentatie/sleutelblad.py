"""Elke sleutel van de regeltaal met een voorbeeld uit de regels zelf: wat daar staat, laadt en draait."""

import textwrap
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import yaml

from engine.taal import sleutels as taal

_KOP = """\
# De sleutels, met een voorbeeld

Van elke sleutel staat hier wat hij betekent en hoe hij in de echte regels gebruikt is.
Wat de motor ermee doet, staat in [de regeltaal](../regeltaal.md).
"""
_PER_SOORT = tuple(dict.fromkeys(sleutel for mag in taal.PER_SOORT.values() for sleutel in mag))


class Plek(NamedTuple):
    """Waar een vorm in een regelbestand staat, en welke sleutels zij heeft. `*` is een eigen naam, `-` een deel van een lijst."""

    pad: tuple[str, ...]
    vorm: taal.Vorm


class Vindplaats(NamedTuple):
    """Een voorbeeld zoals het in een regelbestand staat."""

    bestand: str
    tekst: str


PLEKKEN: Mapping[str, Plek] = {
    "Boven elk bestand": Plek((), taal.Vorm(taal.KOP, ("standaard",))),
    "Wanneer een bestand geldt": Plek(("geldig",), taal.GELDIG),
    "Een rol": Plek(("rollen", "*"), taal.ROL),
    "Een bron": Plek(("bronnen", "*"), taal.BRON),
    "Een begrip": Plek(("begrippen", "*"), taal.Vorm(taal.BEGRIP.verplicht, (*taal.BEGRIP.mag, *_PER_SOORT))),
    "Een parameter": Plek(("parameters", "*"), taal.PARAMETER),
    "Een opzoektabel": Plek(("opzoektabellen", "*"), taal.OPZOEKTABEL),
    "Een afleiding": Plek(("afleidingen", "*"), taal.AFLEIDING),
    "Een veld van een afleiding die een lijst is": Plek(
        ("afleidingen", "*", "velden", "*"), taal.Vorm(taal.AFGELEID_VELD.verplicht, ("eenheid", "keuzes"))
    ),
    "Een criterium": Plek(("criteria", "*"), taal.CRITERIUM),
    "Een uitzondering": Plek(("criteria", "*", "uitzondering"), taal.UITZONDERING),
    "Een voorbeeld bij een regel": Plek(("criteria", "*", "voorbeelden", "-"), taal.VOORBEELD),
    "Een conclusie": Plek(("conclusies", "*"), taal.CONCLUSIE),
    "Een uitkomst": Plek(("uitkomsten", "*"), taal.UITKOMST),
    "Een gebrek": Plek(("gebreken", "*"), taal.GEBREK),
    "Een termijn": Plek(("termijnen", "*"), taal.TERMIJN),
    "Een besluitveld": Plek(("besluitvelden", "*"), taal.BESLUITVELD),
    "Een brief": Plek(("brieven", "*"), taal.BRIEF),
    "Een briefdeel": Plek(("briefdelen", "*"), taal.BRIEFDEEL),
    "Een eigenschap": Plek(("eigenschappen", "*"), taal.EIGENSCHAP),
    "De visie": Plek(("visie", "*"), taal.VISIE),
}
"""Alle vormen van de regeltaal, in de volgorde van het blad."""


def schrijf_sleutels(teksten: Mapping[str, str]) -> str:
    """Het blad als Markdown. `teksten` is pad -> inhoud van elk regelbestand."""
    bomen = {pad: yaml.compose(tekst, yaml.CBaseLoader) for pad, tekst in sorted(teksten.items())}
    delen = [_KOP]
    for kop, plek in PLEKKEN.items():
        delen.append(f"## {kop}\n")
        for sleutel in (*plek.vorm.verplicht, *plek.vorm.mag):
            moet = "Moet er staan." if sleutel in plek.vorm.verplicht else "Mag er staan."
            delen.append(f"**`{sleutel}`** {taal.UITLEG[sleutel]} {moet}\n")
            gevonden = [vondst for pad, boom in bomen.items() for vondst in _vondsten(boom, plek.pad, sleutel, pad, teksten[pad])]
            # Het kortste voorbeeld leest het gemakkelijkst.
            if beste := min(gevonden, key=lambda vondst: len(vondst.tekst), default=None):
                delen.append(f"```yaml uit={beste.bestand}\n{beste.tekst}\n```\n")
            else:
                delen.append("Geen van deze regels gebruikt dit.\n")
    return "\n".join(delen)


def _vondsten(boom: Any, pad: tuple[str, ...], sleutel: str, bestand: str, tekst: str) -> Iterator[Vindplaats]:
    for kaart in _kaarten(boom, pad):
        for naam, waarde in kaart.value:
            if naam.value == sleutel:
                stuk = tekst[naam.start_mark.index : waarde.end_mark.index].rstrip()
                yield Vindplaats(bestand, textwrap.dedent(" " * naam.start_mark.column + stuk))


def _kaarten(knoop: Any, pad: tuple[str, ...]) -> Iterator[yaml.MappingNode]:
    if pad and pad[0] == "-" and isinstance(knoop, yaml.SequenceNode):
        for deel in knoop.value:
            yield from _kaarten(deel, pad[1:])
    if not isinstance(knoop, yaml.MappingNode):
        return
    if not pad:
        yield knoop
        return
    for naam, waarde in knoop.value:
        if pad[0] in ("*", naam.value):
            yield from _kaarten(waarde, pad[1:])
