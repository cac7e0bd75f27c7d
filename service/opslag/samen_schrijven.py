"""Wie tegelijk schrijft, schrijft samen: één transactie, en één keer wachten op de schijf, voor allen die op hun beurt staan te wachten."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from threading import Lock
from typing import Generic, TypeVar

from service.opslag.database import WACHTTIJD_MS, OpslagFout

T = TypeVar("T")
U = TypeVar("U")


class _Alleen(Exception):
    """De groep ging niet door om een van haar opdrachten; deze gaat nog eens, zonder de andere."""


class Samenschrijver(Generic[T, U]):
    """Voert opdrachten van meer draden uit in groepen. Wie aan de beurt komt, schrijft mee voor ieder die dan wacht.

    `schrijf` doet een groep in één transactie, alles of niets, en geeft de uitkomsten op volgorde. Een fout uit `van_een` lag aan een van
    de opdrachten, en voor die fout is er niets vastgelegd: dan doet elke draad zijn opdracht nog eens zelf, alleen. Elke andere fout treft
    de hele groep.
    """

    def __init__(self, schrijf: Callable[[Sequence[T]], Sequence[U]], van_een: tuple[type[Exception], ...]) -> None:
        self._schrijf, self._van_een = schrijf, van_een
        self._rij: list[tuple[T, Future[U]]] = []
        self._slot, self._beurt = Lock(), Lock()

    def doe(self, opdracht: T) -> U:
        """De uitkomst van deze opdracht, als zij vaststaat.

        Raises:
            OpslagFout: als het schrijven niet lukte, of als zij te lang op haar beurt wachtte; er is dan niets van haar geschreven.
            Exception: wat `schrijf` over deze opdracht werpt.
        """
        plaats = (opdracht, Future[U]())
        with self._slot:
            self._rij.append(plaats)
        if self._beurt.acquire(timeout=WACHTTIJD_MS / 1000):
            try:
                if not plaats[1].done():
                    self._schrijf_groep()
            finally:
                self._beurt.release()
        else:
            self._stap_uit(plaats)
        try:
            return plaats[1].result()
        except _Alleen:
            # In de eigen draad: een fout komt zo bij wie haar stuurde, ook een die niemand verwachtte.
            return self._schrijf([opdracht])[0]

    def _stap_uit(self, plaats: tuple[T, Future[U]]) -> None:
        """Uit de rij. Wie al in een groep zit, wacht toch op haar: zij kan nog lukken. Werpt OpslagFout."""
        with self._slot:
            if plaats not in self._rij:
                return
            self._rij.remove(plaats)
        raise OpslagFout("Er wordt te lang geschreven.")

    def _schrijf_groep(self) -> None:
        with self._slot:
            groep, self._rij = self._rij, []
        try:
            self._voer_uit(groep)
        finally:
            # Wat er ook misging: anders wacht wie meeschreef voor altijd.
            for _, toekomst in groep:
                if not toekomst.done():
                    toekomst.set_exception(OpslagFout("Er is niets bewaard."))

    def _voer_uit(self, groep: Sequence[tuple[T, Future[U]]]) -> None:
        try:
            uitkomsten = self._schrijf([opdracht for opdracht, _ in groep])
        except self._van_een as fout:
            for _, toekomst in groep:
                toekomst.set_exception(fout if len(groep) == 1 else _Alleen())
        except OpslagFout as fout:
            for _, toekomst in groep:
                toekomst.set_exception(OpslagFout(str(fout)))
        else:
            for (_, toekomst), uitkomst in zip(groep, uitkomsten, strict=True):
                toekomst.set_result(uitkomst)
