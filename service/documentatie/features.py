"""Features lezen met de ontleder van Gherkin: de boom van elk bestand, en per scenario de uitgeschreven stappen."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gherkin.ast_builder import AstBuilder
from gherkin.errors import ParserError
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from gherkin.stream.id_generator import IdGenerator

from service.documentatie.zinnenboek import SOORTEN, Tabel

API = "api"
"""De tag van een scenario dat met de draaiende dienst praat."""


class FeatureFout(Exception):
    """Een feature is niet te lezen; de tekst zegt welk bestand en waar."""


@dataclass(frozen=True, slots=True)
class Feature:
    """Een feature zoals hij er staat. `document` is de boom van de ontleder, `pickles` zijn de scenario's die eruit volgen.

    De nummers daarin zijn uniek over alle features die in één keer gelezen zijn.
    """

    bestand: str
    tekst: str
    document: Mapping[str, Any]
    pickles: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Stap:
    """Eén uitgeschreven stap. `soort` is `gegeven`, `als` of `dan`, of leeg als het woord dat niet zegt.

    `regel` is de plek in het bestand.
    """

    soort: str
    tekst: str
    tabel: Tabel | None
    regel: int


@dataclass(frozen=True, slots=True)
class Scenario:
    """Eén voorbeeld, of één rij van een tabel met voorbeelden. `kop` is de `Regel` waar het onder staat, of leeg.

    `pickle` is het nummer van het scenario in `Feature.pickles`.
    """

    bestand: str
    functionaliteit: str
    kop: str
    tags: tuple[str, ...]
    naam: str
    regel: int
    stappen: tuple[Stap, ...]
    pickle: str


def lees_bomen(map_: Path) -> list[Feature]:
    """Alle features onder `map_`, op naam.

    Raises:
        FeatureFout: als een bestand geen geldige Gherkin is.
    """
    nummers = IdGenerator()
    return [_lees(pad, pad.relative_to(map_).as_posix(), nummers) for pad in sorted(map_.rglob("*.feature"))]


def lees_features(map_: Path) -> list[Scenario]:
    """Alle scenario's onder `map_`, op bestand en plek. Werpt FeatureFout zoals `lees_bomen`."""
    return scenarios_uit(lees_bomen(map_))


def scenarios_uit(features: Sequence[Feature]) -> list[Scenario]:
    """De scenario's van gelezen features, op volgorde; een rij van een tabel is een eigen scenario."""
    return [scenario for feature in features for scenario in _scenarios(feature)]


def _lees(pad: Path, naam: str, nummers: IdGenerator) -> Feature:
    try:
        # Als bytes: de berichten geven het bestand onveranderd door. De ontleder kent alleen het regeleinde van Unix.
        tekst = pad.read_bytes().decode("utf-8")
        document: Any = Parser(AstBuilder(nummers)).parse(tekst.replace("\r\n", "\n"))
    except (ParserError, UnicodeDecodeError) as fout:
        raise FeatureFout(f"{naam}: dit is geen geldige Gherkin. {fout}") from fout
    met_naam: Any = {**document, "uri": naam}
    pickles: Any = Compiler(nummers).compile(met_naam) if document.get("feature") else ()
    return Feature(naam, tekst, document, tuple(pickles))


def _scenarios(feature: Feature) -> Iterator[Scenario]:
    if not feature.pickles:
        return
    inhoud = feature.document["feature"]
    koppen, regels = _plekken(inhoud)
    for pickle in feature.pickles:
        yield Scenario(
            bestand=feature.bestand,
            functionaliteit=inhoud["name"],
            kop=koppen.get(pickle["astNodeIds"][0], ""),
            tags=tuple(tag["name"].removeprefix("@") for tag in pickle["tags"]),
            naam=pickle["name"],
            regel=regels[pickle["astNodeIds"][-1]],
            stappen=tuple(_stap(stap, regels) for stap in pickle["steps"]),
            pickle=pickle["id"],
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
    return Stap(SOORTEN.get(stap["type"], ""), stap["text"], rijen, regels[stap["astNodeIds"][0]])
