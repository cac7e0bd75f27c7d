"""De features spiegelen de regels: elke Regel hoort bij iets uit de regels, en elk criterium heeft een Regel in zijn eigen feature."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from engine import Fout, Pakket
from engine.fouten import bedoelde
from service.documentatie.features import API
from service.documentatie.nakijken.bestand import Bestand
from service.documentatie.nakijken.delen import Deel, delen_van, plek

_VRIJ = re.compile(rf"@(nooit_.*|{API})")
"""Een tag die zegt welke kant niet kan voorkomen, of dat het voorbeeld met de dienst praat; geen naam uit de regels."""
_TAG = re.compile(r"@([^\s@]+)")


@dataclass(frozen=True, slots=True)
class Namen:
    """Wat de regels kennen: per criterium zijn bestand en plaats, en van alles wat een tag mag zijn de naam."""

    criteria: Mapping[str, tuple[str, str]]
    tags: frozenset[str]
    bestanden: frozenset[str]
    """De regelbestanden met criteria, gebreken of termijnen; hun feature is een spiegel."""


def namen_uit(pakketten: Iterable[Pakket]) -> Namen:
    """De namen van alle pakketten samen."""
    criteria: dict[str, tuple[str, str]] = {}
    tags: set[str] = set()
    bestanden: set[str] = set()
    for pakket in pakketten:
        criteria.update({naam: (criterium.plaats.bestand, str(criterium.plaats)) for naam, criterium in pakket.criteria.items()})
        tags.update(pakket.criteria, pakket.gebreken, pakket.termijnen, pakket.uitkomsten)
        for groep in (pakket.criteria, pakket.gebreken, pakket.termijnen):
            bestanden.update(regel.plaats.bestand for regel in groep.values())
    return Namen(criteria, frozenset(tags), frozenset(bestanden))


def kijk_tags_na(bestand: Bestand, namen: Namen) -> Iterator[Fout]:
    """De tags van elke Regel in een bestand."""
    for deel in delen_van(bestand):
        if deel.soort == "rule":
            yield from _tags(bestand, deel, namen)


def _tags(bestand: Bestand, deel: Deel, namen: Namen) -> Iterator[Fout]:
    eigen = [tag for tag in deel.knoop["tags"] if not _VRIJ.fullmatch(tag["name"])]
    for tag in eigen:
        naam = tag["name"].removeprefix("@")
        if naam not in namen.tags:
            zin = "Deze naam is geen criterium, gebrek, termijn of uitkomst uit de regels."
            yield bestand.fout("G011", zin, plek(tag), bedoelde(naam, namen.tags), tag["location"]["column"])
    if not eigen and regelbestand(bestand.naam) in namen.bestanden:
        zin = f"Boven deze Regel staat niet bij welk criterium, gebrek of welke termijn uit {regelbestand(bestand.naam)} hij hoort."
        yield bestand.fout("G012", zin, deel.regel)


def zonder_regel(bestanden: Iterable[Bestand], namen: Namen) -> Iterator[Fout]:
    """De criteria zonder Regel in de feature die hun regelbestand spiegelt."""
    getoond = {(bestand.naam, naam) for bestand in bestanden for naam in _regeltags(bestand)}
    for naam, (bestand, plaats) in namen.criteria.items():
        feature = PurePosixPath(bestand).with_suffix(".feature").as_posix()
        if (feature, naam) not in getoond:
            yield Fout("G013", f"Het criterium {naam} heeft geen Regel in {feature}.", plaats)


def regelbestand(feature: str) -> str:
    """Het regelbestand dat een feature spiegelt, of zou spiegelen."""
    return PurePosixPath(feature).with_suffix(".yaml").as_posix()


def _regeltags(bestand: Bestand) -> Iterator[str]:
    if not bestand.feature:
        # Niet te ontleden: wat er als tag staat telt, anders geeft één fout in een bestand er twintig erbij.
        yield from (naam for regel in bestand.regels if regel.lstrip().startswith("@") for naam in _TAG.findall(regel))
        return
    for deel in delen_van(bestand):
        if deel.soort == "rule":
            yield from (tag["name"].removeprefix("@") for tag in deel.knoop["tags"])
