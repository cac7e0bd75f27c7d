"""Het plan in de woorden van durable_rules: regels als JSON, en de bouwstenen van de feiten die erop vuren.

Alleen het deel van durable_rules dat bewezen doet wat het zegt: per regel één patroon op één plat feit, met vaste waarden, `=` en
`$neq`. Geen naam of tekst van een schrijver komt erin: velden heten a0, a1, ..., waarden zijn één letter. Een open criterium
ontbreekt in het feit; op een veld dat ontbreekt past geen enkele vergelijking, ook `$neq` niet.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from engine.conclusies.dozen import Kenmerk
from engine.conclusies.fouten import GrensOverschreden, Naambotsing
from engine.conclusies.plan import NIET_BIT, OPEN_BITS, VOLDAAN_BIT, WEG_BIT, Doosregel, Plan
from engine.logica import NIET_VAN_TOEPASSING, NIET_VOLDAAN, OPEN, VAST, VOLDAAN, Verdict

LETTER: Mapping[Verdict, str] = {VOLDAAN: "v", NIET_VOLDAAN: "n", NIET_VAN_TOEPASSING: "x"}
OPEN_LETTER = "o"
SESSIE = "s"
_BITLETTER = {OPEN_BITS: OPEN_LETTER, VOLDAAN_BIT: "v", NIET_BIT: "n", WEG_BIT: "x"}

# Gemeten aan 2.0.28: zijn stapel houdt 64 halve treffers (fout 303). Met 16 regels per emmer en 48 emmers blijft hij daar altijd onder.
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

    Het feit is `begin`, dan per gelezen criterium (naam, verdict -> stukje JSON), dan per gelezen vak (nummer, bits -> stukje), dan `}`.
    `regels` geeft per regelnaam (vier cijfers) haar gevolg; `slotregel` vuurt altijd, als laatste. `intrekken` is wat het feit weer wegneemt.
    """

    begin: str
    intrekken: str
    criteria: tuple[tuple[str, Mapping[Verdict, str]], ...]
    vakken: tuple[tuple[int, Mapping[int, str]], ...]
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
    velden = {kenmerk: f"a{i}" for i, kenmerk in enumerate(plan.mogelijk)}
    vakvelden = {i: f"u{i}" for i in range(len(plan.vakken))}
    controleer_namen({"t", "sid", "id", "e", "$s", *velden.values(), *vakvelden.values()})
    _begrens("rondes", len(plan.rondes), RONDES)
    _begrens("regels", sum(len(ronde) + 1 for ronde in plan.rondes), REGELS)
    alle: dict[str, object] = {}
    rondes = []
    for i, ronde in enumerate(plan.rondes):
        _begrens("regels in één ronde", len(ronde), REGELS_PER_EMMER * EMMERS_PER_RONDE)
        namen: dict[str, Gevolg] = {}
        for j, regel in enumerate(ronde):
            naam = f"{len(alle):04d}"
            namen[naam] = Gevolg(tuple((b.vak, b.bit) for b in regel.bewijst), tuple(map(plan.teken, regel.bewijst)))
            alle[naam] = _regel([{"t": f"c{i}"}, {"$ex": {"sid": j // REGELS_PER_EMMER}}, *_eisen(regel, plan, velden, vakvelden)])
        slotregel = f"{len(alle):04d}"
        alle[slotregel] = _regel([{"t": f"c{i}"}]) | {"pri": 1}
        rondes.append(_ronde(i, ronde, plan, velden, vakvelden, namen, slotregel))
    tekst = json.dumps(alle, separators=(",", ":"))
    return Regelset(hashlib.sha256(tekst.encode()).hexdigest(), tekst, tuple(rondes))


def controleer_namen(namen: Iterable[str]) -> None:
    """Werpt Naambotsing als twee veldnamen dezelfde FNV-1a-hash (32 bits) hebben: durable_rules vergelijkt alleen die."""
    gezien: dict[int, str] = {}
    for naam in sorted(namen):
        waarde = 0x811C9DC5
        for byte in naam.encode():
            waarde = (waarde ^ byte) * 0x01000193 & 0xFFFFFFFF
        if waarde in gezien:
            raise Naambotsing(gezien[waarde], naam)
        gezien[waarde] = naam


def _begrens(wat: str, aantal: int, grens: int) -> None:
    if aantal > grens:
        raise GrensOverschreden(wat, aantal, grens)


def _regel(eisen: list[Mapping[str, object]]) -> dict[str, object]:
    return {"all": [{"e": {"$and": eisen} if len(eisen) > 1 else eisen[0]}]}


def _eisen(regel: Doosregel, plan: Plan, velden: Mapping[Kenmerk, str], vakvelden: Mapping[int, str]) -> Iterable[Mapping[str, object]]:
    for kenmerk, verdicten in sorted(regel.doos):
        veld = velden[kenmerk]
        buiten = plan.mogelijk[kenmerk] & VAST - verdicten
        if len(verdicten) == 1:
            yield {veld: LETTER[next(iter(verdicten))]}
        elif buiten:
            yield {"$neq": {veld: LETTER[next(iter(buiten))]}}
        else:
            # Elk vast verdict mag: het veld moet er zijn. Een open criterium staat nooit in het feit, dus dit sluit niets anders uit.
            yield {"$neq": {veld: OPEN_LETTER}}
    for vak, bits in regel.stand:
        yield {vakvelden[vak]: _BITLETTER[bits]}


def _ronde(
    nummer: int,
    ronde: tuple[Doosregel, ...],
    plan: Plan,
    velden: Mapping[Kenmerk, str],
    vakvelden: Mapping[int, str],
    namen: Mapping[str, Gevolg],
    slotregel: str,
) -> Ronde:
    """De stukjes JSON staan per veld en waarde klaar: een feit maken is ze opzoeken en aaneenrijgen."""
    gelezen = sorted({kenmerk for regel in ronde for kenmerk, _ in regel.doos})
    standen = sorted({vak for regel in ronde for vak, _ in regel.stand})
    _begrens("velden in één ronde", len(gelezen) + len(standen), VELDEN)
    criteria = tuple((k.naam, _stukjes(velden[k], plan.mogelijk[k])) for k in gelezen if k.soort == "criterium")
    conclusies = tuple(
        (plan.vakken.index(("conclusie", k.naam)), _bitstukjes(velden[k], open_stukje="")) for k in gelezen if k.soort == "conclusie"
    )
    uitkomsten = tuple((vak, _bitstukjes(vakvelden[vak], open_stukje=_stukje(vakvelden[vak], OPEN_LETTER))) for vak in standen)
    kern = f'{{"sid":"{SESSIE}","id":"c{nummer}"'
    return Ronde(f'{kern},"t":"c{nummer}"', f"{kern}}}", criteria, conclusies + uitkomsten, namen, slotregel)


def _stukje(veld: str, letter: str) -> str:
    return f',"{veld}":"{letter}"'


def _stukjes(veld: str, mogelijk: frozenset[Verdict]) -> Mapping[Verdict, str]:
    return {verdict: "" if verdict in OPEN else _stukje(veld, LETTER[verdict]) for verdict in mogelijk}


def _bitstukjes(veld: str, open_stukje: str) -> Mapping[int, str]:
    """Een tegenspraak (meer bits) staat er niet bij: daarmee gaat geen ronde verder."""
    return {bits: open_stukje if bits == OPEN_BITS else _stukje(veld, letter) for bits, letter in _BITLETTER.items()}
