"""Twee waarden van hetzelfde veld naast elkaar leggen: alleen wat verschilt, zo klein mogelijk."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from itertools import groupby
from typing import Any

from engine.taal.berekeningen import Gevallen
from engine.taal.beslistabellen import Beslistabel
from engine.taal.declaraties import Verklaring
from engine.taal.voorwaarden import AlleVan, EenVan, GeenVan, MinstensVan, Niet
from engine.uitleg.woorden import dag
from service.vergelijken.reeksverschil import OM_HET_EVEN, Regel, losse_delen, regels, zonder
from service.vergelijken.tabelverschil import tabelverschil
from service.vergelijken.veldnamen import veldnaam
from service.vergelijken.waarden import PLEKKEN, VOORWAARDEN, in_woorden, kern
from service.vergelijken.wijziging import Veldwijziging
from service.vergelijken.woorden import Woorden

_GEHELEN = (AlleVan, EenVan, GeenVan, MinstensVan)
_VASTE_VELDEN = ("naam", *PLEKKEN)


class Naast:
    """De vergelijker van twee pakketten; `oud` en `nieuw` zijn hun woorden."""

    def __init__(self, oud: Woorden, nieuw: Woorden) -> None:
        self._oud = oud
        self._nieuw = nieuw
        self._woorden = (oud, nieuw)

    def verklaringen(self, oud: Any, nieuw: Any, pad: str = "") -> Iterator[Veldwijziging]:
        """Elk verschil tussen twee verklaringen van dezelfde soort, veld voor veld."""
        for veld in fields(oud):
            if veld.name not in _VASTE_VELDEN:
                yield from self.waarden(_onder(pad, veldnaam(veld.name)), getattr(oud, veld.name), getattr(nieuw, veld.name))

    def waarden(self, pad: str, oud: Any, nieuw: Any) -> Iterator[Veldwijziging]:
        """Elk verschil tussen twee waarden; niets als zij gelijk zijn."""
        if type(oud) is type(nieuw) and (oud == nieuw or kern(oud) == kern(nieuw)):
            return
        if isinstance(oud, VOORWAARDEN) and isinstance(nieuw, VOORWAARDEN):
            yield from self._voorwaarden(pad, oud, nieuw)
        elif isinstance(oud, Beslistabel) and isinstance(nieuw, Beslistabel):
            yield from self._beslistabellen(pad, oud, nieuw)
        elif isinstance(oud, Gevallen) and isinstance(nieuw, Gevallen):
            yield from self._gevallen(pad, oud, nieuw)
        elif isinstance(oud, Mapping) and isinstance(nieuw, Mapping):
            yield from self._kaarten(pad, oud, nieuw)
        elif isinstance(oud, Verklaring) and type(oud) is type(nieuw):
            yield from self.verklaringen(oud, nieuw, pad)
        elif isinstance(oud, tuple) and isinstance(nieuw, tuple):
            yield from self._rijen(pad, oud, nieuw)
        else:
            yield Veldwijziging(pad, in_woorden(self._oud, oud), in_woorden(self._nieuw, nieuw))

    def _voorwaarden(self, pad: str, oud: Any, nieuw: Any) -> Iterator[Veldwijziging]:
        """Van een geheel alleen de delen die anders zijn; is er één deel anders, dan daarbinnen verder."""
        if type(oud) is type(nieuw) and isinstance(oud, _GEHELEN) and getattr(oud, "aantal", 0) == getattr(nieuw, "aantal", 0):
            links, rechts = list(map(kern, oud.delen)), list(map(kern, nieuw.delen))
            weg, erbij = zonder(links, rechts), zonder(rechts, links)
            if len(weg) == len(erbij) == 1:
                yield from self._voorwaarden(pad, oud.delen[weg[0]], nieuw.delen[erbij[0]])
                return
            yield from losse_delen(pad, oud.delen, nieuw.delen, self._woorden, OM_HET_EVEN)
            return
        if isinstance(oud, Niet) and isinstance(nieuw, Niet):
            yield from self._voorwaarden(pad, oud.deel, nieuw.deel)
            return
        yield Veldwijziging(pad, self._oud.voorwaarde(oud), self._nieuw.voorwaarde(nieuw))

    def _beslistabellen(self, pad: str, oud: Beslistabel, nieuw: Beslistabel) -> Iterator[Veldwijziging]:
        yield from tabelverschil(pad, oud, nieuw, self._woorden)
        is_lijst = oud.is_lijst or nieuw.is_lijst
        for veld in ("treffer", "samen", *(("velden",) if is_lijst else ("anders", "volgorde")), "uit"):
            yield from self.waarden(_onder(pad, veldnaam(veld)), getattr(oud, veld), getattr(nieuw, veld))
        # Per veld: in een rij naast elkaar zou een andere waarde lijken op een waarde die van plaats wisselde.
        for naam in dict.fromkeys((*oud.velden, *nieuw.velden)):
            (was_anders, was_volgorde), (anders, volgorde) = _van_veld(oud, naam), _van_veld(nieuw, naam)
            onder = _onder(pad, veldnaam(naam))
            yield from self.waarden(_onder(onder, veldnaam("anders")), was_anders, anders)
            yield from self.waarden(_onder(onder, veldnaam("volgorde")), was_volgorde, volgorde)

    def _gevallen(self, pad: str, oud: Gevallen, nieuw: Gevallen) -> Iterator[Veldwijziging]:
        """Geval voor geval; het eerste dat voldaan is geldt, dus hun volgorde telt."""
        links, rechts = (
            [Regel(kern(als), woorden.voorwaarde(als), woorden.waarde(dan), dan) for als, dan in gevallen.gevallen]
            for woorden, gevallen in zip(self._woorden, (oud, nieuw), strict=True)
        )
        yield from regels(pad, "geval", links, rechts, lambda _: "De volgorde telt: het eerste geval dat voldaan is, geldt.")
        yield from self.waarden(_onder(pad, veldnaam("anders")), oud.anders, nieuw.anders)

    def _kaarten(self, pad: str, oud: Mapping[Any, Any], nieuw: Mapping[Any, Any]) -> Iterator[Veldwijziging]:
        if all(isinstance(sleutel, int) for sleutel in (*oud, *nieuw)):
            yield from _reeksen(pad, oud, nieuw)
            return
        for sleutel in dict.fromkeys((*oud, *nieuw)):
            onder = _onder(pad, veldnaam(str(sleutel)))
            if sleutel not in oud:
                yield Veldwijziging(onder, "", in_woorden(self._nieuw, nieuw[sleutel]))
            elif sleutel not in nieuw:
                yield Veldwijziging(onder, in_woorden(self._oud, oud[sleutel]), "")
            else:
                yield from self.waarden(onder, oud[sleutel], nieuw[sleutel])

    def _rijen(self, pad: str, oud: Sequence[Any], nieuw: Sequence[Any]) -> Iterator[Veldwijziging]:
        sleutels_oud, sleutels_nieuw = _op_sleutel(oud), _op_sleutel(nieuw)
        if sleutels_oud is not None and sleutels_nieuw is not None:
            yield from self._kaarten(pad, sleutels_oud, sleutels_nieuw)
            return
        yield from losse_delen(pad, oud, nieuw, self._woorden)


def _van_veld(tabel: Beslistabel, naam: str) -> tuple[Any, Any]:
    """Wat er bij een veld van een lijst staat achter `anders` en achter `volgorde`; None als er niets staat."""
    if naam not in tabel.velden:
        return None, None
    plek = tabel.velden.index(naam)
    return tabel.alles_anders[plek] if tabel.alles_anders else None, tabel.volgordes[plek] or None


def _op_sleutel(rijen: Sequence[Any]) -> dict[Any, Any] | None:
    """Een reeks van (dag, waarde) als kaart op dag; None als het dat niet is."""
    if all(isinstance(rij, tuple) and len(rij) == 2 and hasattr(rij[0], "isoformat") for rij in rijen):
        return {f"vanaf {dag(vanaf)}": waarde for vanaf, waarde in rijen}
    return None


def _reeksen(pad: str, oud: Mapping[int, str], nieuw: Mapping[int, str]) -> Iterator[Veldwijziging]:
    """Rij voor rij; opeenvolgende getallen met hetzelfde verschil staan als bereik bij elkaar."""
    anders = [(getal, oud.get(getal, ""), nieuw.get(getal, "")) for getal in sorted({*oud, *nieuw}) if oud.get(getal) != nieuw.get(getal)]
    for (_, was, wordt), groep in groupby(enumerate(anders), key=lambda paar: (paar[1][0] - paar[0], *paar[1][1:])):
        getallen = [getal for _, (getal, _, _) in groep]
        bereik = str(getallen[0]) if len(getallen) == 1 else f"{getallen[0]} tot en met {getallen[-1]}"
        yield Veldwijziging(_onder(pad, bereik), was, wordt)


def _onder(pad: str, deel: str) -> str:
    return f"{pad}, {deel}" if pad else deel
