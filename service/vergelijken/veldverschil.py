"""Twee waarden van hetzelfde veld naast elkaar leggen: alleen wat verschilt, zo klein mogelijk."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from itertools import groupby
from typing import Any, get_args

from engine.taal.berekeningen import Berekening
from engine.taal.beslistabel_voorwaarden import rijvoorwaarde
from engine.taal.beslistabellen import Beslistabel
from engine.taal.declaraties import Grens, Verklaring
from engine.taal.sjabloon import Sjabloon
from engine.taal.voorwaarden import AlleVan, EenVan, GeenVan, MinstensVan, Naam, Niet, Vast, Voorwaarde
from engine.uitleg.woorden import dag, kernwaarde_in_woorden
from service.vergelijken.veldnamen import veldnaam
from service.vergelijken.wijziging import Veldwijziging
from service.vergelijken.woorden import Woorden

_VOORWAARDEN = get_args(Voorwaarde)
_BEREKENINGEN = get_args(Berekening)
_GEHELEN = (AlleVan, EenVan, GeenVan, MinstensVan)
# Wat een regel niet anders maakt: waar zij staat, en de voorbeelden erbij.
_VAN_LIJST = {"alles_anders": "anders", "volgordes": "volgorde"}
"""Hoe wat een lijst per veld heeft, in een regelbestand heet."""
_PLEKKEN = ("plaats", "kop", "voorbeelden")
_VASTE_VELDEN = ("naam", *_PLEKKEN)


class Naast:
    """De vergelijker van twee pakketten; `oud` en `nieuw` zijn hun woorden."""

    def __init__(self, oud: Woorden, nieuw: Woorden) -> None:
        self._oud = oud
        self._nieuw = nieuw

    def verklaringen(self, oud: Any, nieuw: Any, pad: str = "") -> Iterator[Veldwijziging]:
        """Elk verschil tussen twee verklaringen van dezelfde soort, veld voor veld."""
        for veld in fields(oud):
            if veld.name not in _VASTE_VELDEN:
                yield from self.waarden(_onder(pad, veldnaam(veld.name)), getattr(oud, veld.name), getattr(nieuw, veld.name))

    def waarden(self, pad: str, oud: Any, nieuw: Any) -> Iterator[Veldwijziging]:
        """Elk verschil tussen twee waarden; niets als zij gelijk zijn."""
        if type(oud) is type(nieuw) and (oud == nieuw or _kern(oud) == _kern(nieuw)):
            return
        if isinstance(oud, _VOORWAARDEN) and isinstance(nieuw, _VOORWAARDEN):
            yield from self._voorwaarden(pad, oud, nieuw)
        elif isinstance(oud, Beslistabel) and isinstance(nieuw, Beslistabel):
            yield from self._beslistabellen(pad, oud, nieuw)
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
            weg, erbij = _zonder(oud.delen, nieuw.delen), _zonder(nieuw.delen, oud.delen)
            if len(weg) == len(erbij) == 1:
                yield from self._voorwaarden(pad, weg[0], erbij[0])
                return
            if weg or erbij:
                yield from (Veldwijziging(pad, self._oud.voorwaarde(deel), "") for deel in weg)
                yield from (Veldwijziging(pad, "", self._nieuw.voorwaarde(deel)) for deel in erbij)
                return
        if isinstance(oud, Niet) and isinstance(nieuw, Niet):
            yield from self._voorwaarden(pad, oud.deel, nieuw.deel)
            return
        yield Veldwijziging(pad, self._oud.voorwaarde(oud), self._nieuw.voorwaarde(nieuw))

    def _beslistabellen(self, pad: str, oud: Beslistabel, nieuw: Beslistabel) -> Iterator[Veldwijziging]:
        """Rij voor rij: dezelfde cellen met een andere uitkomst, een rij weg, of een rij erbij. Daarna de volgorde en de rest."""
        links, rechts = _rijen_van(oud), _rijen_van(nieuw)
        for als, dan in links.items():
            if als not in rechts:
                yield Veldwijziging(f"{pad}, rij", f"{self._oud.rij(als)}: {in_woorden(self._oud, dan)}", "")
            elif rechts[als] != dan:
                plek = f"{pad}, rij bij {self._oud.rij(als)}"
                yield Veldwijziging(plek, in_woorden(self._oud, dan), in_woorden(self._nieuw, rechts[als]))
        for als, dan in rechts.items():
            if als not in links:
                yield Veldwijziging(f"{pad}, rij", "", f"{self._nieuw.rij(als)}: {in_woorden(self._nieuw, dan)}")
        if set(links) == set(rechts) and list(links) != list(rechts):
            volgordes = ("; ".join(woorden.rij(als) for als in rijen) for woorden, rijen in ((self._oud, links), (self._nieuw, rechts)))
            yield Veldwijziging(f"{pad}, volgorde van de rijen", *volgordes)
        lijst = ("alles_anders", "volgordes", "velden") if oud.is_lijst or nieuw.is_lijst else ("anders", "volgorde")
        for veld in ("treffer", "samen", *lijst, "uit"):
            yield from self.waarden(_onder(pad, _VAN_LIJST.get(veld, veldnaam(veld))), getattr(oud, veld), getattr(nieuw, veld))

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
        weg, erbij = _zonder(oud, nieuw), _zonder(nieuw, oud)
        yield from (Veldwijziging(pad, in_woorden(self._oud, deel), "") for deel in weg)
        yield from (Veldwijziging(pad, "", in_woorden(self._nieuw, deel)) for deel in erbij)
        if not weg and not erbij:
            yield Veldwijziging(f"volgorde van {pad}", in_woorden(self._oud, oud), in_woorden(self._nieuw, nieuw))


def in_woorden(woorden: Woorden, waarde: Any) -> str:
    """Elke waarde uit een verklaring als tekst; niets is leeg."""
    if waarde is None or waarde in ("", ()):
        return ""
    if isinstance(waarde, _VOORWAARDEN):
        return woorden.voorwaarde(waarde)
    if isinstance(waarde, _BEREKENINGEN):
        return woorden.berekening(waarde)
    if isinstance(waarde, Naam | Vast):
        return woorden.waarde(waarde)
    if isinstance(waarde, Grens):
        return f"{veldnaam(waarde.sleutel)} {woorden.waarde(waarde.waarde)}"
    if isinstance(waarde, Sjabloon):
        return waarde.tekst
    if isinstance(waarde, Verklaring):
        return waarde.titel
    if isinstance(waarde, Mapping):
        return "; ".join(f"{veldnaam(str(sleutel))}: {in_woorden(woorden, deel)}" for sleutel, deel in waarde.items())
    if isinstance(waarde, tuple | list | frozenset):
        return "; ".join(in_woorden(woorden, deel) for deel in waarde)
    if is_dataclass(waarde):
        delen = (
            (veldnaam(veld.name), in_woorden(woorden, getattr(waarde, veld.name))) for veld in fields(waarde) if veld.name not in _PLEKKEN
        )
        return ", ".join(f"{naam}: {tekst}" for naam, tekst in delen if tekst)
    return kernwaarde_in_woorden(waarde)


def _rijen_van(tabel: Beslistabel) -> dict[Any, Any]:
    """Per voorwaarde wat er dan geldt; bij twee gelijke rijen de eerste."""
    rijen: dict[Any, Any] = {}
    for rij in tabel.rijen:
        rijen.setdefault(rijvoorwaarde(tabel, rij), rij.uitkomsten if tabel.is_lijst else rij.dan)
    return rijen


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


def _zonder(delen: Sequence[Any], andere: Sequence[Any]) -> list[Any]:
    over = list(map(_kern, andere))
    weg = []
    for deel in delen:
        kern = _kern(deel)
        if kern in over:
            over.remove(kern)
        else:
            weg.append(deel)
    return weg


def _kern(waarde: Any) -> Any:
    """Een waarde zonder de plekken in het bestand die erin staan: wie een regel invoegt, verandert de rest niet."""
    if is_dataclass(waarde):
        return type(waarde), tuple(_kern(getattr(waarde, veld.name)) for veld in fields(waarde) if veld.name not in _PLEKKEN)
    if isinstance(waarde, Mapping):
        return {sleutel: _kern(deel) for sleutel, deel in waarde.items()}
    return tuple(map(_kern, waarde)) if isinstance(waarde, tuple) else waarde


def _onder(pad: str, deel: str) -> str:
    return f"{pad}, {deel}" if pad else deel
