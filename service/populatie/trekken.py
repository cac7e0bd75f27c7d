"""Zaken trekken: de zoveelste zaak volgt uit het zaad en haar nummer, en uit niets anders."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from random import Random
from typing import Any, NamedTuple

from engine import Gegevens, Pakket, beoordeel
from service.populatie.bronzaken import Bronzaak
from service.populatie.grenswaarden import grenswaarden
from service.populatie.voorraad import Kandidaat, Keuring, maak_voorraad

_VRIJ = 0.1
_MEESTE_WISSELS = 8
_GERICHT, _ANDERS, _WEG = 0.3, 0.7, 0.82
"""Van de wissels: tot hier op een begrip met aandacht, tot hier een andere waarde, tot hier een gegeven weg; daarboven komt er een bij."""


class Trekking(NamedTuple):
    """Een getrokken zaak: haar gegevens, het nummer van haar bronzaak (None: vrij getrokken), en wat daarvan kan verschillen."""

    zaak: dict[str, Kandidaat]
    bron: int | None
    gewisseld: frozenset[str]


class Populatie:
    """Bedachte zaken die de begrippen van beide pakketten toestaan. Zelfde pakketten, dag, bronnen, aandacht en zaad: zelfde zaken.

    `aandacht` zijn de begrippen die het vaakst een andere waarde krijgen.
    """

    def __init__(
        self, oud: Pakket, nieuw: Pakket, peildatum: date, bronnen: Sequence[Bronzaak], zaad: int, aandacht: Iterable[str] = ()
    ) -> None:
        self._zaad = zaad
        self._dag = peildatum
        keuring = Keuring((oud, nieuw), peildatum)
        ruw = [bron.gegevens for bron in bronnen]
        self._voorraad = maak_voorraad(keuring, ruw, grenswaarden(oud, nieuw), Random(zaad))
        self._namen = tuple(self._voorraad)
        self._aandacht = tuple(naam for naam in aandacht if naam in self._voorraad) or self._namen
        self.bronnen = tuple(_gekeurd(keuring, gegevens) for gegevens in ruw)
        self._lagen = _lagen(self.bronnen, oud, peildatum)

    def zaak(self, nummer: int) -> dict[str, Kandidaat]:
        """De gegevens van zaak `nummer`."""
        return self.trek(nummer).zaak

    def trek(self, nummer: int) -> Trekking:
        """Zaak `nummer`, met de bron waar zij bij begon."""
        toeval = Random(f"{self._zaad}:{nummer}").random
        if not self._lagen or toeval() < _VRIJ:
            deel = toeval()
            vrij = {naam: waarden[int(toeval() * len(waarden))] for naam, waarden in self._voorraad.items() if toeval() < deel}
            return Trekking(vrij, None, frozenset(vrij))
        laag = self._lagen[int(toeval() * len(self._lagen))]
        bron = laag[int(toeval() * len(laag))]
        zaak = dict(self.bronnen[bron])
        aanwezig = tuple(zaak)
        gewisseld: set[str] = set()
        # Het kwadraat: de meeste zaken liggen dicht bij een voorbeeld, een enkele ver weg.
        for _ in range(1 + int(toeval() ** 2 * _MEESTE_WISSELS)):
            wat = toeval()
            namen = self._aandacht if wat < _GERICHT else aanwezig if wat < _WEG and aanwezig else self._namen
            naam = namen[int(toeval() * len(namen))]
            gewisseld.add(naam)
            if _ANDERS <= wat < _WEG:
                zaak.pop(naam, None)
            elif waarden := self._voorraad.get(naam):
                zaak[naam] = waarden[int(toeval() * len(waarden))]
        return Trekking(zaak, bron, frozenset(gewisseld))

    def dossier(self, nummer: int, samenwerkingsverband: str) -> dict[str, Any]:
        """Zaak `nummer` als dossier, zoals `thuisnabij beoordeel` het leest."""
        zaak = self.zaak(nummer)
        return {
            "zaak": f"bedacht-{self._zaad}-{nummer}",
            "samenwerkingsverband": samenwerkingsverband,
            "peildatum": self._dag.isoformat(),
            "gegevens": {naam: zaak[naam].ruw for naam in sorted(zaak)},
        }


def gegevens_voor(zaak: Mapping[str, Kandidaat], welk: int) -> Gegevens:
    """De gegevens zoals het pakket met dit nummer (0 is oud, 1 is nieuw) ze leest; wat het niet kent, blijft weg."""
    return Gegevens({naam: kandidaat.gelezen[welk] for naam, kandidaat in zaak.items() if kandidaat.gelezen[welk] is not None})


def _gekeurd(keuring: Keuring, gegevens: Mapping[str, Any]) -> dict[str, Kandidaat]:
    gevonden = {naam: keuring.keur(naam, waarde) for naam, waarde in sorted(gegevens.items())}
    return {naam: kandidaat for naam, kandidaat in gevonden.items() if kandidaat is not None}


def _lagen(zaken: Sequence[dict[str, Kandidaat]], pakket: Pakket, peildatum: date) -> tuple[tuple[int, ...], ...]:
    """De nummers van de bronzaken op hun uitkomst bij elkaar: elke uitkomst komt zo even vaak aan bod, ook een met weinig voorbeelden."""
    lagen: dict[str, list[int]] = {}
    for nummer, zaak in enumerate(zaken):
        lagen.setdefault(beoordeel(pakket, gegevens_voor(zaak, 0), peildatum).uitkomst, []).append(nummer)
    return tuple(tuple(lagen[uitkomst]) for uitkomst in sorted(lagen))
