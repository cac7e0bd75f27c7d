"""Het plan als regels van durable_rules.

Alleen het deel van durable_rules dat bewezen doet wat het zegt: per regel één patroon op één plat feit, met vaste waarden, `=` en
`$neq`. De grenzen zijn gemeten aan versie 2.0.28; daarboven gaat zij stil of hard fout.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from engine.conclusies.fouten import GrensOverschreden
from engine.conclusies.plan import Doosregel, Plan
from engine.conclusies.velden import SESSIE, Criteriumstukjes, Vakstukjes, Velden, maak_velden

# De stapel van de motor houdt 64 halve treffers (fout 303). Met 16 regels per emmer en 48 emmers blijft hij daar altijd onder.
REGELS_PER_EMMER = 16
EMMERS_PER_RONDE = 48
REGELS = 4000
VELDEN = 240
RONDES = 64


class Gevolg(NamedTuple):
    """Wat er volgt als een regel vuurt: welke bits in welk vak, en hoe dat heet."""

    bits: tuple[tuple[int, int], ...]
    tekens: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ronde:
    """Eén feit en zijn regels.

    Het feit is `begin`, een stukje per gelezen criterium, een stukje per gelezen vak, en `}`; `intrekken` neemt het weer weg.
    `regels` geeft per regelnaam (vier cijfers) haar gevolg; `slotregel` vuurt altijd, als laatste.
    """

    begin: str
    intrekken: str
    criteria: tuple[Criteriumstukjes, ...]
    vakken: tuple[Vakstukjes, ...]
    regels: Mapping[str, Gevolg]
    slotregel: str


@dataclass(frozen=True, slots=True)
class Regelset:
    """De regels als JSON, een naam die van de inhoud afhangt, en de rondes."""

    naam: str
    json: str
    rondes: tuple[Ronde, ...]


def maak_regelset(plan: Plan) -> Regelset:
    """Werpt GrensOverschreden of Naambotsing als durable_rules dit plan niet betrouwbaar aankan."""
    _begrens("rondes", len(plan.rondes), RONDES)
    _begrens("regels", sum(len(ronde) + 1 for ronde in plan.rondes), REGELS)
    velden = maak_velden(plan)
    alle: dict[str, object] = {}
    rondes = tuple(_ronde(f"c{i}", ronde, velden, alle) for i, ronde in enumerate(plan.rondes))
    tekst = json.dumps(alle, separators=(",", ":"))
    return Regelset(hashlib.sha256(tekst.encode()).hexdigest(), tekst, rondes)


def _ronde(soort: str, regels: tuple[Doosregel, ...], velden: Velden, alle: dict[str, object]) -> Ronde:
    """Voegt de regels van een ronde toe aan `alle`. Het veld `t` scheidt de rondes; `$ex` op `sid` is altijd waar en maakt de emmer."""
    _begrens("regels in één ronde", len(regels), REGELS_PER_EMMER * EMMERS_PER_RONDE)
    criteria, vakken = velden.stukjes(regels)
    _begrens("velden in één ronde", len(criteria) + len(vakken), VELDEN)
    gevolgen: dict[str, Gevolg] = {}
    for i, regel in enumerate(regels):
        naam = f"{len(alle):04d}"
        eisen = [{"t": soort}, {"$ex": {"sid": i // REGELS_PER_EMMER}}, *velden.eisen(regel)]
        alle[naam] = {"all": [{"e": {"$and": eisen}}]}
        gevolgen[naam] = Gevolg(tuple((b.vak, b.bit) for b in regel.bewijst), tuple(map(velden.plan.teken, regel.bewijst)))
    slotregel = f"{len(alle):04d}"
    alle[slotregel] = {"all": [{"e": {"t": soort}}], "pri": 1}
    kern = f'{{"sid":"{SESSIE}","id":"{soort}"'
    return Ronde(f'{kern},"t":"{soort}"', f"{kern}}}", criteria, vakken, gevolgen, slotregel)


def _begrens(wat: str, aantal: int, grens: int) -> None:
    if aantal > grens:
        raise GrensOverschreden(wat, aantal, grens)
