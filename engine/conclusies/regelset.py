"""Het plan als regelsets van durable_rules: elk één feit, en de regels die daarop mogen vuren.

Alleen het deel van durable_rules dat bewezen doet wat het zegt: per regel één patroon op één plat feit, met vaste waarden, `=` en
`$neq`. De grenzen zijn gemeten aan versie 2.0.28; daarboven gaat zij stil of hard fout.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from engine.conclusies.fouten import GrensOverschreden
from engine.conclusies.plan import Doosregel, Plan
from engine.conclusies.velden import SESSIE, Criteriumstukjes, Vakstukjes, Velden, maak_velden

# De stapel van de motor houdt 64 halve treffers (fout 303); van één regel ligt er nooit meer dan één. En de motor loopt voor elke regel
# die vuurt al haar regels langs: een ronde van honderden regels in stukken scheelt een derde van zijn tijd.
REGELS_PER_SET = 48
REGELS = 4000
VELDEN = 240
RONDES = 64
_FEIT = f'{{"sid":"{SESSIE}","id":"f"'
INTREKKEN = _FEIT + "}"
"""Neemt het feit van een regelset weer weg."""


class Gevolg(NamedTuple):
    """Wat er volgt als een regel vuurt: welke bits in welk vak, en hoe dat heet."""

    bits: tuple[tuple[int, int], ...]
    tekens: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Regelset:
    """Eén feit en zijn regels: de regels als JSON, onder een naam die van de inhoud afhangt.

    Het feit is `begin`, een stukje per gelezen criterium, een stukje per gelezen vak, en `}`. `regels` geeft per regelnaam (vier cijfers)
    haar gevolg; `slotregel` vuurt altijd, als laatste.
    """

    naam: str
    json: str
    begin: str
    criteria: tuple[Criteriumstukjes, ...]
    vakken: tuple[Vakstukjes, ...]
    regels: Mapping[str, Gevolg]
    slotregel: str


def maak_regelsets(plan: Plan) -> tuple[Regelset, ...]:
    """De regelsets op volgorde: een ronde gaat in één of meer sets, en leest wat de sets van eerdere rondes bewezen.

    Werpt GrensOverschreden of Naambotsing als durable_rules dit plan niet betrouwbaar aankan.
    """
    _begrens("rondes", len(plan.rondes), RONDES)
    stukken = [ronde[begin : begin + REGELS_PER_SET] for ronde in plan.rondes for begin in range(0, len(ronde), REGELS_PER_SET)]
    _begrens("regels", sum(len(stuk) + 1 for stuk in stukken), REGELS)
    velden = maak_velden(plan)
    return tuple(_regelsets(stukken, velden))


def _regelsets(stukken: Sequence[Sequence[Doosregel]], velden: Velden) -> Iterator[Regelset]:
    """De regels zijn door de sets heen genummerd: zo hebben twee sets van een plan nooit dezelfde naam."""
    nummer = 0
    for regels in stukken:
        yield _regelset(nummer, regels, velden)
        nummer += len(regels) + 1


def _regelset(nummer: int, regels: Sequence[Doosregel], velden: Velden) -> Regelset:
    """Elke regel begint bij het veld `t`, dat alleen een feit heeft: wat de motor zelf in een sessie zet, laat nooit een regel vuren."""
    criteria, vakken = velden.stukjes(regels)
    _begrens("velden in één feit", len(criteria) + len(vakken), VELDEN)
    alle: dict[str, object] = {}
    gevolgen: dict[str, Gevolg] = {}
    for i, regel in enumerate(regels, start=nummer):
        naam = f"{i:04d}"
        alle[naam] = {"all": [{"e": {"$and": [{"t": "c"}, *velden.eisen(regel)]}}]}
        gevolgen[naam] = Gevolg(tuple((b.vak, b.bit) for b in regel.bewijst), tuple(map(velden.plan.teken, regel.bewijst)))
    slotregel = f"{nummer + len(regels):04d}"
    alle[slotregel] = {"all": [{"e": {"t": "c"}}], "pri": 1}
    tekst = json.dumps(alle, separators=(",", ":"))
    return Regelset(hashlib.sha256(tekst.encode()).hexdigest(), tekst, f'{_FEIT},"t":"c"', criteria, vakken, gevolgen, slotregel)


def _begrens(wat: str, aantal: int, grens: int) -> None:
    if aantal > grens:
        raise GrensOverschreden(wat, aantal, grens)
