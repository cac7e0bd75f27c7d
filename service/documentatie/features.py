"""Features lezen met de ontleder van Gherkin: per scenario de regel waar het onder staat en de uitgeschreven stappen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gherkin.errors import ParserError
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from service.documentatie.zinnenboek import SOORTEN, Tabel


class FeatureFout(Exception):
    """Een feature is niet te lezen; de tekst zegt welk bestand en waar."""


@dataclass(frozen=True, slots=True)
class Stap:
    """Eén uitgeschreven stap. `soort` is `gegeven`, `als` of `dan`; `regel` is de plek in het bestand."""

    soort: str
    tekst: str
    tabel: Tabel | None
    regel: int


@dataclass(frozen=True, slots=True)
class Scenario:
    """Eén voorbeeld, of één rij van een tabel met voorbeelden. `kop` is de `Regel` waar het onder staat, of leeg."""

    bestand: str
    functionaliteit: str
    kop: str
    tags: tuple[str, ...]
    naam: str
    regel: int
    stappen: tuple[Stap, ...]


def lees_features(map_: Path) -> list[Scenario]:
    """Alle scenario's onder `map_`, op bestand en plek.

    Raises:
        FeatureFout: als een bestand geen geldige Gherkin is.
    """
    return [scenario for pad in sorted(map_.rglob("*.feature")) for scenario in _lees(pad, pad.relative_to(map_).as_posix())]


def _lees(pad: Path, naam: str) -> Iterator[Scenario]:
    try:
        document: Any = Parser().parse(pad.read_text(encoding="utf-8"))
    except (ParserError, UnicodeDecodeError) as fout:
        raise FeatureFout(f"{naam}: dit is geen geldige Gherkin. {fout}") from fout
    feature = document.get("feature")
    if not feature:
        return
    koppen, regels = _plekken(feature)
    for pickle in Compiler().compile({**document, "uri": naam}):  # type: ignore[typeddict-item]
        yield Scenario(
            bestand=naam,
            functionaliteit=feature["name"],
            kop=koppen.get(pickle["astNodeIds"][0], ""),
            tags=tuple(tag["name"].removeprefix("@") for tag in pickle["tags"]),
            naam=pickle["name"],
            regel=regels[pickle["astNodeIds"][-1]],
            stappen=tuple(_stap(stap, regels) for stap in pickle["steps"]),
        )


def _plekken(feature: Mapping[str, Any]) -> tuple[dict[str, str], dict[str, int]]:
    """Per scenario de kop van zijn Regel, en per onderdeel zijn plek in het bestand."""
    koppen: dict[str, str] = {}
    regels: dict[str, int] = {}

    def loop(delen: list[dict[str, Any]], kop: str) -> None:
        for deel in delen:
            if "rule" in deel:
                loop(deel["rule"]["children"], deel["rule"]["name"])
                continue
            inhoud = deel.get("scenario") or deel["background"]
            koppen[inhoud["id"]] = kop
            rijen = [rij for tabel in inhoud.get("examples", ()) for rij in tabel["tableBody"]]
            for knoop in (inhoud, *inhoud["steps"], *rijen):
                regels[knoop["id"]] = knoop["location"]["line"]

    loop(feature["children"], "")
    return koppen, regels


def _stap(stap: Mapping[str, Any], regels: Mapping[str, int]) -> Stap:
    tabel = stap.get("argument", {}).get("dataTable")
    rijen = None if tabel is None else [[cel["value"] for cel in rij["cells"]] for rij in tabel["rows"]]
    return Stap(SOORTEN[stap["type"]], stap["text"], rijen, regels[stap["astNodeIds"][0]])
