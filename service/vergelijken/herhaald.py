"""Bedachte zaken onder de oude en de nieuwe regels: elke bronzaak helemaal, en van wat erop lijkt alleen wat verschilt.

De uitslag is die van `Vergelijker.vergelijk`. Komt een berekening buiten de kalender, dan gaat de zaak gewoon die weg.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from engine import Pakket
from engine.beoordelen.herrekening import Grond, Herrekening, Stand, Wissel
from engine.beoordelen.spoor import Criteriumuitslag
from service.populatie import Trekking, gegevens_voor
from service.populatie.voorraad import Kandidaat
from service.vergelijken.wisseling import Vergeleken, Vergelijker, gebreken_anders, gegevens_anders, termijnen_anders

_OUD, _NIEUW = 0, 1
_BUITEN_DE_KALENDER = (ArithmeticError, ValueError)


class Herhaald:
    """Twee pakketten, de bronzaken en een dag, klaar om trekkingen naast elkaar te leggen."""

    def __init__(self, vergelijker: Vergelijker, bronnen: Sequence[dict[str, Kandidaat]], peildatum: date) -> None:
        self._vergelijker = vergelijker
        self._raakvlak = vergelijker.raakvlak
        self._peildatum = peildatum
        self._bronnen = bronnen
        pakketten = (vergelijker.oud, vergelijker.nieuw)
        self._oud, self._nieuw = (Herrekening(pakket, self._raakvlak.criteria) for pakket in pakketten)
        self._begrippen = tuple(frozenset(pakket.begrippen) for pakket in pakketten)
        self._gronden: dict[tuple[int | None, str], Grond] = {}

    def heel(self, trekking: Trekking) -> Vergeleken:
        """De zaak met twee hele adviezen."""
        oud, nieuw = gegevens_voor(trekking.zaak, _OUD), gegevens_voor(trekking.zaak, _NIEUW)
        return self._vergelijker.vergelijk(oud, nieuw, self._peildatum, volledig=True)

    def vergelijk(self, trekking: Trekking) -> Vergeleken:
        """De zaak, uitgerekend vanuit haar bronzaak."""
        try:
            oud = self._oud.stand(self._grond(trekking, "oud"), self._wissel(trekking, _OUD))
            wissel = self._wissel(trekking, _NIEUW)
            if self._zeker_gelijk(oud, trekking, wissel):
                return _gelijk(oud)
            nieuw = self._nieuw.stand(self._grond(trekking, "nieuw"), wissel)
        except _BUITEN_DE_KALENDER:
            return self.heel(trekking)
        gelijk = oud.kern.uitkomst == nieuw.kern.uitkomst
        return Vergeleken(
            van=oud.kern.uitkomst,
            naar=nieuw.kern.uitkomst,
            door=() if gelijk else self._vergelijker.door(_gezien(self._oud, oud), _gezien(self._nieuw, nieuw)),
            besluitrijp=(oud.kern.besluitrijp, nieuw.kern.besluitrijp),
            gebreken=tuple(gebreken_anders(oud.kern.gebreken, nieuw.kern.gebreken)),
            gegevens=tuple(gegevens_anders(oud.kern.uitkomst, self._oud.uitkomstgegevens(oud), self._nieuw.uitkomstgegevens(nieuw)))
            if gelijk
            else (),
            termijnen=tuple(termijnen_anders(oud.termijnen, nieuw.termijnen)),
            oneens=oud.kern.oneens or nieuw.kern.oneens,
        )

    def _zeker_gelijk(self, oud: Stand, trekking: Trekking, wissel: Wissel) -> bool:
        """Zie `Vergelijker`: zijn de verdicten van de geraakte criteria gelijk en verschilt er niets erboven, dan is alles gelijk."""
        if self._raakvlak.alles or oud.kern.oneens:
            return False
        return self._oud.deel_van(oud) == self._nieuw.deelverdicten(self._grond(trekking, "deel"), wissel)

    def _wissel(self, trekking: Trekking, welk: int) -> Wissel:
        """Wat er anders is dan in de bronzaak, zoals dit pakket het leest; wat het pakket niet kent, blijft weg."""
        zaak = trekking.zaak
        return {naam: zaak[naam].gelezen[welk] if naam in zaak else None for naam in trekking.gewisseld if naam in self._begrippen[welk]}

    def _grond(self, trekking: Trekking, welke: str) -> Grond:
        """De bronzaak onder de oude regels, de nieuwe, of alleen het geraakte deel daarvan; van wat vrij getrokken is de lege zaak."""
        sleutel = (trekking.bron, welke)
        grond = self._gronden.get(sleutel)
        if grond is None:
            zaak = {} if trekking.bron is None else self._bronnen[trekking.bron]
            welk, herrekening = (_OUD, self._oud) if welke == "oud" else (_NIEUW, self._nieuw)
            grond = herrekening.grond(gegevens_voor(zaak, welk), self._peildatum, alleen_deel=welke == "deel")
            self._gronden[sleutel] = grond
        return grond


@dataclass(frozen=True, slots=True)
class _Gezien:
    """Een stand zoals de uitleg een advies leest."""

    pakket: Pakket
    uitkomst: str
    wacht_op: str
    criteria: Mapping[str, Criteriumuitslag]


def _gezien(herrekening: Herrekening, stand: Stand) -> _Gezien:
    return _Gezien(herrekening.pakket, stand.kern.uitkomst, stand.kern.wacht_op, herrekening.criteria(stand))


def _gelijk(stand: Stand) -> Vergeleken:
    kern = stand.kern
    return Vergeleken(kern.uitkomst, kern.uitkomst, besluitrijp=(kern.besluitrijp, kern.besluitrijp), oneens=kern.oneens)
