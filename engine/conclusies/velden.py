"""Velden en waarden zoals durable_rules ze ziet: uit een gesloten verzameling, nooit een naam of tekst van een schrijver.

Velden heten a0, a1, ... (criteria en conclusies) en u0, u1, ... (de stand van een vak); een waarde is één letter. Een open criterium
ontbreekt in het feit; op een veld dat ontbreekt past geen enkele vergelijking, ook `$neq` niet.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from engine.conclusies.dozen import Kenmerk
from engine.conclusies.fouten import Naambotsing
from engine.conclusies.plan import NIET_BIT, OPEN_BITS, VOLDAAN_BIT, WEG_BIT, Doosregel, Plan, Vak
from engine.logica import NIET_VAN_TOEPASSING, NIET_VOLDAAN, OPEN, VAST, VOLDAAN, Verdict

SESSIE = "s"
_LETTER: Mapping[Verdict, str] = {VOLDAAN: "v", NIET_VOLDAAN: "n", NIET_VAN_TOEPASSING: "x"}
_OPEN_LETTER = "o"
_BITLETTER = {OPEN_BITS: _OPEN_LETTER, VOLDAAN_BIT: "v", NIET_BIT: "n", WEG_BIT: "x"}
_VASTE_NAMEN = ("t", "sid", "id", "e", "$s")

Criteriumstukjes = tuple[str, Mapping[Verdict, str]]
Vakstukjes = tuple[int, Mapping[int, str]]


@dataclass(frozen=True, slots=True)
class Velden:
    """Het veld van elk kenmerk en van elk vak."""

    plan: Plan
    kenmerken: Mapping[Kenmerk, str]
    vakken: tuple[str, ...]

    def eisen(self, regel: Doosregel) -> Iterable[Mapping[str, object]]:
        """De vergelijkingen die samen precies de doos en de stand van de regel zijn."""
        for kenmerk, verdicten in sorted(regel.doos):
            veld = self.kenmerken[kenmerk]
            buiten = self.plan.mogelijk[kenmerk] & VAST - verdicten
            if len(verdicten) == 1:
                yield {veld: _LETTER[next(iter(verdicten))]}
            else:
                # Twee van de drie: niet de derde. Elk vast verdict: het veld moet er zijn, en dan is het nooit de letter voor open.
                yield {"$neq": {veld: _LETTER[next(iter(buiten))] if buiten else _OPEN_LETTER}}
        for vak, bits in regel.stand:
            yield {self.vakken[vak]: _BITLETTER[bits]}

    def stukjes(self, ronde: Iterable[Doosregel]) -> tuple[tuple[Criteriumstukjes, ...], tuple[Vakstukjes, ...]]:
        """Wat de ronde leest, met per veld en waarde het stukje JSON klaar: een feit maken is opzoeken en aaneenrijgen.

        Bij een vak met een tegenspraak (meer dan één bit) is er geen stukje: daarmee gaat geen ronde verder.
        """
        regels = tuple(ronde)
        gelezen = sorted({kenmerk for regel in regels for kenmerk, _ in regel.doos})
        standen = sorted({vak for regel in regels for vak, _ in regel.stand})
        criteria = tuple((k.naam, _criteriumstukjes(self.kenmerken[k], self.plan.mogelijk[k])) for k in gelezen if k.soort == "criterium")
        conclusies = tuple(
            (self.plan.vakken.index(Vak("conclusie", k.naam)), _vakstukjes(self.kenmerken[k], open_stukje=""))
            for k in gelezen
            if k.soort == "conclusie"
        )
        uitkomsten = tuple((vak, _vakstukjes(self.vakken[vak], _stukje(self.vakken[vak], _OPEN_LETTER))) for vak in standen)
        return criteria, conclusies + uitkomsten


def maak_velden(plan: Plan) -> Velden:
    """Werpt Naambotsing als twee velden voor durable_rules hetzelfde veld zijn."""
    velden = Velden(plan, {kenmerk: f"a{i}" for i, kenmerk in enumerate(plan.mogelijk)}, tuple(f"u{i}" for i in range(len(plan.vakken))))
    controleer_namen([*_VASTE_NAMEN, *velden.kenmerken.values(), *velden.vakken])
    return velden


def controleer_namen(namen: Iterable[str]) -> None:
    """Werpt Naambotsing als twee veldnamen dezelfde FNV-1a-hash (32 bits) hebben: durable_rules vergelijkt alleen die."""
    gezien: dict[int, str] = {}
    for naam in namen:
        waarde = 0x811C9DC5
        for byte in naam.encode():
            waarde = (waarde ^ byte) * 0x01000193 & 0xFFFFFFFF
        if waarde in gezien:
            raise Naambotsing(gezien[waarde], naam)
        gezien[waarde] = naam


def _stukje(veld: str, letter: str) -> str:
    return f',"{veld}":"{letter}"'


def _criteriumstukjes(veld: str, mogelijk: frozenset[Verdict]) -> Mapping[Verdict, str]:
    return {verdict: "" if verdict in OPEN else _stukje(veld, _LETTER[verdict]) for verdict in mogelijk}


def _vakstukjes(veld: str, open_stukje: str) -> Mapping[int, str]:
    return {bits: open_stukje if bits == OPEN_BITS else _stukje(veld, letter) for bits, letter in _BITLETTER.items()}
