"""Een feature om te tonen: alles wat er in het bestand staat, op volgorde, met bij elk voorbeeld hoe het afliep.

Niets valt weg: tags, beschrijvingen, commentaar, tabellen en tekstblokken staan op de plek waar zij in het bestand staan.
"""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from service.documentatie.draaien import Uitslag
from service.documentatie.features import Feature

_Knoop = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Rij:
    """Een rij cellen. `uitslag` is er alleen bij een rij Voorbeelden die een voorbeeld is."""

    cellen: tuple[str, ...]
    commentaar: tuple[str, ...]
    regel: int
    uitslag: Uitslag | None = None


@dataclass(frozen=True, slots=True)
class Blok:
    """Een tekstblok met zijn soort tekst, zoals `json`; leeg als die er niet bij staat."""

    soort: str
    tekst: str
    commentaar: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stapweergave:
    """Een stap met zijn kernwoord zoals het er staat."""

    kernwoord: str
    tekst: str
    tabel: tuple[Rij, ...]
    blok: Blok | None
    commentaar: tuple[str, ...]
    regel: int


@dataclass(frozen=True, slots=True)
class Deel:
    """Een Functionaliteit, Regel, Achtergrond, voorbeeld of tabel Voorbeelden.

    `soort` is `feature`, `rule`, `background`, `scenario` of `examples`. `rijen` zijn die van een tabel Voorbeelden, met de kop voorop.
    `uitslagen` zijn die van dit voorbeeld of van alles eronder.
    """

    soort: str
    kernwoord: str
    naam: str
    tags: tuple[str, ...]
    beschrijving: str
    commentaar: tuple[str, ...]
    regel: int
    stappen: tuple[Stapweergave, ...]
    delen: tuple["Deel", ...]
    rijen: tuple[Rij, ...]
    uitslagen: tuple[Uitslag, ...]

    @property
    def mis(self) -> bool:
        """Is er een voorbeeld dat niet klopt?"""
        return any(uitslag.mis for uitslag in self.uitslagen)


@dataclass(frozen=True, slots=True)
class Featureblad:
    """Een hele feature. `taal` is de code van de taal; `slot` is het commentaar na het laatste deel."""

    bestand: str
    taal: str
    functionaliteit: Deel
    slot: tuple[str, ...]

    @property
    def pagina(self) -> str:
        """De naam van de pagina van deze feature, binnen de map met voorbeelden."""
        return self.bestand.removesuffix(".feature") + ".html"

    @property
    def adres(self) -> str:
        """Die naam als adres: een spatie of hekje in een bestandsnaam breekt geen koppeling."""
        return quote(self.pagina)

    def regels_met(self, naam: str) -> tuple[Deel, ...]:
        """De Regels met de tag van een criterium, gebrek, termijn of uitkomst."""
        return tuple(deel for deel in self.functionaliteit.delen if deel.soort == "rule" and f"@{naam}" in deel.tags)

    @property
    def achtergronden(self) -> tuple[Deel, ...]:
        """Wat voor elk voorbeeld in dit bestand geldt."""
        return tuple(deel for deel in self.functionaliteit.delen if deel.soort == "background")


def featureblad(feature: Feature, uitslagen: Iterable[Uitslag]) -> Featureblad | None:
    """Het blad van een feature; None als er geen Functionaliteit in het bestand staat."""
    inhoud = feature.document.get("feature")
    if not inhoud:
        return None
    per_pickle = {uitslag.scenario.pickle: uitslag for uitslag in uitslagen}
    per_knoop = {pickle["astNodeIds"][-1]: per_pickle[pickle["id"]] for pickle in feature.pickles if pickle["id"] in per_pickle}
    bouwer = _Bouwer(feature.document["comments"], per_knoop)
    functionaliteit = bouwer.deel("feature", inhoud)
    return Featureblad(feature.bestand, inhoud["language"], functionaliteit, bouwer.commentaar_tot(float("inf")))


class _Bouwer:
    """Loopt de boom af in de volgorde van het bestand en legt elk commentaar bij wat erna komt."""

    def __init__(self, commentaar: Sequence[_Knoop], uitslagen: Mapping[str, Uitslag]) -> None:
        self._commentaar = deque(commentaar)
        self._uitslagen = uitslagen

    def commentaar_tot(self, regel: float) -> tuple[str, ...]:
        gevonden = []
        while self._commentaar and self._commentaar[0]["location"]["line"] < regel:
            gevonden.append(self._commentaar.popleft()["text"].strip())
        return tuple(gevonden)

    def deel(self, soort: str, knoop: _Knoop) -> Deel:
        tags = knoop.get("tags", ())
        begin = min((tag["location"]["line"] for tag in tags), default=knoop["location"]["line"])
        commentaar = self.commentaar_tot(begin) + self.commentaar_tot(knoop["location"]["line"])
        kop = knoop.get("tableHeader")
        stappen = tuple(self._stap(stap) for stap in knoop.get("steps", ()))
        rijen = tuple(self._rij(rij) for rij in ((kop, *knoop["tableBody"]) if kop else ()))
        delen = [self.deel(kindsoort, kind) for deel in knoop.get("children", ()) for kindsoort, kind in deel.items()]
        delen += [self.deel("examples", tabel) for tabel in knoop.get("examples", ())]
        eigen = [self._uitslagen[knoop["id"]]] if knoop.get("id") in self._uitslagen else []
        onder = [uitslag for deel in delen for uitslag in deel.uitslagen] + [rij.uitslag for rij in rijen if rij.uitslag]
        return Deel(
            soort=soort,
            kernwoord=knoop["keyword"].strip(),
            naam=knoop["name"],
            tags=tuple(tag["name"] for tag in tags),
            beschrijving=_zonder_inspringing(knoop["description"]),
            commentaar=commentaar,
            regel=knoop["location"]["line"],
            stappen=stappen,
            delen=tuple(delen),
            rijen=rijen,
            uitslagen=(*eigen, *onder),
        )

    def _stap(self, stap: _Knoop) -> Stapweergave:
        commentaar = self.commentaar_tot(stap["location"]["line"])
        tabel = tuple(self._rij(rij) for rij in stap.get("dataTable", {}).get("rows", ()))
        blok = self._blok(stap["docString"]) if "docString" in stap else None
        return Stapweergave(stap["keyword"].strip(), stap["text"], tabel, blok, commentaar, stap["location"]["line"])

    def _blok(self, blok: _Knoop) -> Blok:
        return Blok(blok.get("mediaType", ""), blok["content"], self.commentaar_tot(blok["location"]["line"]))

    def _rij(self, rij: _Knoop) -> Rij:
        regel = rij["location"]["line"]
        return Rij(tuple(cel["value"] for cel in rij["cells"]), self.commentaar_tot(regel), regel, self._uitslagen.get(rij["id"]))


def _zonder_inspringing(beschrijving: str) -> str:
    """De beschrijving zoals zij er staat; wat elke regel aan inspringing deelt, valt weg."""
    regels = beschrijving.expandtabs(4).split("\n")
    gedeeld = min((len(regel) - len(regel.lstrip()) for regel in regels if regel.strip()), default=0)
    return "\n".join(regel[gedeeld:].rstrip() for regel in regels).strip("\n")
