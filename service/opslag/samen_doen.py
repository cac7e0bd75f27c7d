"""Wie tegelijk hetzelfde soort werk heeft, doet dat samen: elk zijn eigen stappen, naast elkaar gezet, en dan één transactie voor allen.

Zo wachten allen één keer op de database. En dezelfde stap een paar keer achter elkaar kost per keer de helft van elke keer alle stappen: de
processor heeft dan nog bij de hand wat zij nodig heeft (Larus en Parkes, "Using Cohort Scheduling to Enhance Server Performance", 2002).
Eén draad voor de groep, want draden van Python rekenen toch om de beurt: elk verzoek in een eigen draad kost meer dan lezen zelf.
"""

import asyncio
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future
from contextvars import Context, copy_context
from itertools import groupby
from typing import Generic, TypeVar

from anyio.lowlevel import RunVar
from anyio.to_thread import run_sync

from service.opslag.database import WACHTTIJD_MS, OpslagFout, ligt_aan_de_database
from service.opslag.per_groep import deel_samen

T = TypeVar("T")
U = TypeVar("U")
Werk = Generator[None, None, T]
"""Maakt in stappen een opdracht klaar: elke `yield` is het einde van een stap, en wat het teruggeeft is de opdracht."""

GROOTSTE_GROEP = 16
"""Groter maakt het per advies niet sneller, en wie het eerst klaar is wacht dan langer op de rest."""
_STILTE = 10
"""Zoveel rondes van de lus komt er niemand bij voor een groep begint. Wie net zijn antwoord kreeg stuurt zijn volgende dan nog mee."""


class _Alleen(Exception):
    """De groep ging niet door om een van haar opdrachten; deze gaat nog eens, zonder de andere."""


class _Plaats(Generic[T, U]):
    """Eén die meedoet: zijn werk, in de omgeving van zijn eigen verzoek, en wat daar tot nu toe uit kwam."""

    def __init__(self, werk: Werk[T]) -> None:
        self.werk, self.omgeving = werk, copy_context()
        self.opdracht: list[T] = []
        self.uitkomst: Future[U] = Future()
        self.lus = asyncio.get_running_loop()
        self.klaar = self.lus.create_future()

    def zet_stap(self) -> bool:
        """Doet de volgende stap; is er daarna nog een? Wat misgaat is de fout van deze ene, en van niemand anders."""
        try:
            # Niet in de omgeving van de groep: anders staat wat deze stap meldt in het logboek niet onder zijn eigen verzoek.
            self.omgeving.run(next, self.werk)
        except StopIteration as klaar:
            self.opdracht.append(klaar.value)
            return False
        except Exception as fout:  # noqa: BLE001  wie dit werk bracht, krijgt deze fout; de anderen gaan door
            # Zonder deze regel in haar spoor: die heeft de hele groep bij zich, en die bleef staan zolang de fout er is.
            self.uitkomst.set_exception(fout.with_traceback(fout.__traceback__ and fout.__traceback__.tb_next))
            return False
        return True


class Samendoener(Generic[T, U]):
    """Voert het werk van meer verzoeken uit in groepen, in een draad ernaast. Hoort bij één lus (`asyncio`).

    `voer_uit` doet opdrachten met dezelfde `plek` in één transactie, alles of niets, en geeft de uitkomsten op volgorde. Een fout uit
    `van_een` lag aan een van de opdrachten, en voor die fout is er niets vastgelegd: dan gaat elke opdracht nog eens, alleen. Elke andere
    fout treft alle opdrachten met die plek; een die niemand verwachtte krijgt de eerste van hen, en de rest hoort dat er niets bewaard is.
    Een OpslagFout zonder nadere soort ligt altijd aan de database, wat er ook in `van_een` staat: nog eens is dan nog eens zo lang wachten.
    """

    def __init__(
        self,
        voer_uit: Callable[[Sequence[T]], Sequence[U]],
        van_een: tuple[type[Exception], ...] = (),
        plek: Callable[[T], str] = lambda _: "",
    ) -> None:
        self._voer_uit, self._van_een, self._plek = voer_uit, van_een, plek
        self._rij: list[_Plaats[T, U]] = []
        self._loper: asyncio.Task[None] | None = None

    async def doe(self, werk: Werk[T]) -> U:
        """De uitkomst van dit werk, als zij vaststaat. Wie wordt afgebroken voor hij aan de beurt was, doet niets.

        Raises:
            OpslagFout: als het niet lukte, of als het te lang op zijn beurt wachtte; er is dan niets bewaard.
            Exception: wat het werk zelf of `voer_uit` over deze opdracht werpt.
        """
        plaats = _Plaats[T, U](werk)
        self._rij.append(plaats)
        if self._loper is None:
            # In een eigen omgeving: de groep hoort bij geen van de verzoeken.
            self._loper = asyncio.create_task(self._loop_de_rij_af(), context=Context())
        await self._wacht(plaats)
        if isinstance(plaats.uitkomst.exception(), _Alleen):
            plaats.uitkomst = Future()
            await run_sync(self._doe_alleen, plaats)
        try:
            return plaats.uitkomst.result()
        finally:
            # Een fout houdt haar plaats vast, en de plaats haar fout. Zonder dit blijft het dossier staan tot er eens opgeruimd wordt.
            plaats.uitkomst = Future()

    async def _wacht(self, plaats: _Plaats[T, U]) -> None:
        try:
            await asyncio.wait([plaats.klaar], timeout=WACHTTIJD_MS / 1000)
        finally:
            te_laat = plaats in self._rij
            if te_laat:
                self._rij.remove(plaats)
        if te_laat:
            raise OpslagFout("Er wachten te veel verzoeken.")
        # Wie al meegenomen is wacht toch: het kan nog lukken.
        await asyncio.wait([plaats.klaar])

    async def _loop_de_rij_af(self) -> None:
        try:
            while self._rij:
                await self._tot_het_stil_is()
                groep, self._rij = self._rij[:GROOTSTE_GROEP], self._rij[GROOTSTE_GROEP:]
                if not groep:
                    # Wie er wachtte, ging weg terwijl het stil werd. Geen draad voor niemand: wie dan kwam, bleef staan.
                    return
                try:
                    await run_sync(self._doe_groep, groep)
                except Exception as fout:  # noqa: BLE001  wie nog geen uitkomst heeft, krijgt haar; wie al vastligt of al weg is niet
                    _geef_fout([plaats for plaats in groep if not (plaats.klaar.done() or plaats.uitkomst.done())], fout)
                _meld_klaar(groep)
                # Voor het wachten op de volgende groep: wie hier nog staat, houdt zijn dossier vast.
                del groep
        finally:
            self._loper = None

    async def _tot_het_stil_is(self) -> None:
        stil = 0
        while stil < _STILTE and len(self._rij) < GROOTSTE_GROEP:
            aantal = len(self._rij)
            await asyncio.sleep(0)
            stil = stil + 1 if len(self._rij) == aantal else 0

    def _doe_groep(self, groep: Sequence[_Plaats[T, U]]) -> None:
        deel_samen(plaats.omgeving for plaats in groep)
        bezig = groep
        while bezig:
            bezig = [plaats for plaats in bezig if plaats.zet_stap()]
        opdrachten = sorted((plaats for plaats in groep if plaats.opdracht), key=self._plek_van)
        klaar = [plaats for plaats in groep if not plaats.opdracht]
        for deel in [list(deel) for _, deel in groupby(opdrachten, self._plek_van)]:
            # Wie zijn uitkomst al heeft, wacht niet op de database van een ander.
            if klaar:
                klaar[0].lus.call_soon_threadsafe(_meld_klaar, klaar)
            self._doe_deel(deel)
            klaar = deel

    def _doe_alleen(self, plaats: _Plaats[T, U]) -> None:
        try:
            plaats.uitkomst.set_result(self._voer_uit(plaats.opdracht)[0])
        except Exception as fout:  # noqa: BLE001  zij gaat langs `uitkomst`: een fout uit een draad houdt vast waar die mee bezig was
            plaats.uitkomst.set_exception(fout)

    def _plek_van(self, plaats: _Plaats[T, U]) -> str:
        return self._plek(plaats.opdracht[0])

    def _doe_deel(self, deel: Sequence[_Plaats[T, U]]) -> None:
        try:
            uitkomsten = self._voer_uit([plaats.opdracht[0] for plaats in deel])
        except self._van_een as fout:
            for plaats in deel:
                plaats.uitkomst.set_exception(OpslagFout(str(fout)) if ligt_aan_de_database(fout) else _Alleen())
        except OpslagFout as fout:
            for plaats in deel:
                plaats.uitkomst.set_exception(OpslagFout(str(fout)))
        except Exception as fout:  # noqa: BLE001  een van hen krijgt haar; wie op een andere plek al vastligt niet
            _geef_fout(deel, fout)
        else:
            for plaats, uitkomst in zip(deel, uitkomsten, strict=True):
                plaats.uitkomst.set_result(uitkomst)


class PerLus(Generic[T, U]):
    """Samendoeners op naam, in elke lus eigen: een dienst heeft één lus, een proef soms meer."""

    def __init__(self, maak: Callable[[], Samendoener[T, U]]) -> None:
        self._maak = maak
        self._van_deze_lus = RunVar[dict[str, Samendoener[T, U]]]("samendoeners")

    def voor(self, naam: str) -> Samendoener[T, U]:
        """De samendoener met deze naam, nieuw als zij er nog niet was."""
        op_naam = self._van_deze_lus.get({})
        if naam not in op_naam:
            op_naam[naam] = self._maak()
            self._van_deze_lus.set(op_naam)
        return op_naam[naam]


def _meld_klaar(plaatsen: Sequence[_Plaats[T, U]]) -> None:
    for plaats in plaatsen:
        if not plaats.klaar.done():
            plaats.klaar.set_result(None)


def _geef_fout(plaatsen: Sequence[_Plaats[T, U]], fout: Exception) -> None:
    """De eerste krijgt een fout die niemand verwachtte; de rest hoort dat er niets bewaard is."""
    for nummer, plaats in enumerate(plaatsen):
        plaats.uitkomst.set_exception(OpslagFout("Er is niets bewaard.") if nummer else fout)


def meteen(opdracht: T) -> Werk[T]:
    """Werk voor een opdracht die al klaar is."""
    yield from ()
    return opdracht


def in_een_stap(functie: Callable[[], T]) -> Werk[T]:
    """Werk dat één functie is."""
    yield from ()
    return functie()
