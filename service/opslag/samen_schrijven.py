"""Wie tegelijk iets nieuws bewaart, doet dat samen: elk zijn eigen werk, stap voor stap naast elkaar, en dan één transactie.

Zo wachten allen één keer op de schijf. En dezelfde stap een paar keer achter elkaar kost per keer de helft van elke keer alle stappen: de
processor heeft dan nog bij de hand wat zij nodig heeft (Larus en Parkes, "Using Cohort Scheduling to Enhance Server Performance", 2002).
"""

from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future
from contextvars import copy_context
from itertools import groupby
from typing import Generic, TypeVar

from service.opslag.beurt import Rij, Wachtende
from service.opslag.database import OpslagFout

T = TypeVar("T")
U = TypeVar("U")
Werk = Generator[None, None, T]
"""Maakt in stappen een opdracht klaar: elke `yield` is het einde van een stap, en wat het teruggeeft is de opdracht."""


class _Alleen(Exception):
    """De groep ging niet door om een van haar opdrachten; deze gaat nog eens, zonder de andere."""


class _Plaats(Wachtende, Generic[T, U]):
    """Eén die meedoet: zijn werk, in de omgeving van zijn eigen verzoek, en wat daar tot nu toe uit kwam."""

    def __init__(self, werk: Werk[T]) -> None:
        super().__init__()
        self.werk, self.omgeving = werk, copy_context()
        self.opdracht: list[T] = []
        self.uitkomst: Future[U] = Future()
        wek = self.gewekt.set
        self.uitkomst.add_done_callback(lambda _: wek())

    def zet_stap(self) -> bool:
        """Doet de volgende stap; is er daarna nog een? Wat misgaat is de fout van deze ene, en van niemand anders."""
        try:
            # Niet in de omgeving van wie toevallig aan de beurt is: anders staat wat deze stap meldt in het logboek onder zijn verzoek.
            self.omgeving.run(next, self.werk)
        except StopIteration as klaar:
            self.opdracht.append(klaar.value)
            return False
        except Exception as fout:  # noqa: BLE001  wie dit werk bracht, krijgt deze fout in zijn eigen draad; de anderen gaan door
            # Zonder deze regel in haar spoor: wie aan de beurt is heeft de hele groep bij zich, en die bleef staan zolang de fout er is.
            self.uitkomst.set_exception(fout.with_traceback(fout.__traceback__ and fout.__traceback__.tb_next))
            return False
        return True


class Samenschrijver(Generic[T, U]):
    """Voert het werk van meer draden uit in groepen. Wie aan de beurt komt, doet het voor ieder die dan wacht.

    `schrijf` doet opdrachten met dezelfde `plek` in één transactie, alles of niets, en geeft de uitkomsten op volgorde. Een fout uit
    `van_een` lag aan een van de opdrachten, en voor die fout is er niets vastgelegd: dan doet elke draad zijn opdracht nog eens zelf,
    alleen. Elke andere fout treft alle opdrachten met die plek; een die niemand verwachtte krijgt de eerste van hen, en de rest hoort dat
    er niets bewaard is.
    """

    def __init__(
        self, schrijf: Callable[[Sequence[T]], Sequence[U]], van_een: tuple[type[Exception], ...], plek: Callable[[T], str] = lambda _: ""
    ) -> None:
        self._schrijf, self._van_een, self._plek = schrijf, van_een, plek
        self.rij = Rij[_Plaats[T, U]]()

    def doe(self, werk: Werk[T]) -> U:
        """De uitkomst van dit werk, als zij vaststaat.

        Raises:
            OpslagFout: als het schrijven niet lukte, of als het te lang op zijn beurt wachtte; er is dan niets van geschreven.
            Exception: wat het werk zelf of `schrijf` over deze opdracht werpt.
        """
        plaats = _Plaats[T, U](werk)
        if self.rij.sluit_aan(plaats):
            try:
                self._doe_groep()
            finally:
                self.rij.geef_door()
        try:
            return plaats.uitkomst.result()
        except _Alleen:
            # In de eigen draad: een fout komt zo bij wie haar stuurde, ook een die niemand verwachtte.
            return self._schrijf(plaats.opdracht)[0]
        finally:
            # Een fout houdt haar plaats vast, en de plaats haar fout. Zonder dit blijft het dossier staan tot er eens opgeruimd wordt.
            del plaats.uitkomst

    def _doe_groep(self) -> None:
        groep = self.rij.neem()
        # Hier, want wie zijn uitkomst heeft gaat weg, ook als de groep nog bezig is.
        uitkomsten = [plaats.uitkomst for plaats in groep]
        try:
            bezig = groep
            while bezig:
                bezig = [plaats for plaats in bezig if plaats.zet_stap()]
            klaar = sorted((plaats for plaats in groep if plaats.opdracht), key=self._plek_van)
            for _, deel in groupby(klaar, self._plek_van):
                self._schrijf_deel(list(deel))
        finally:
            # Wat er ook misging: anders wacht wie meedeed voor altijd.
            for uitkomst in uitkomsten:
                if not uitkomst.done():
                    uitkomst.set_exception(OpslagFout("Er is niets bewaard."))

    def _plek_van(self, plaats: _Plaats[T, U]) -> str:
        return self._plek(plaats.opdracht[0])

    def _schrijf_deel(self, deel: Sequence[_Plaats[T, U]]) -> None:
        try:
            uitkomsten = self._schrijf([plaats.opdracht[0] for plaats in deel])
        except self._van_een:
            for plaats in deel:
                plaats.uitkomst.set_exception(_Alleen())
        except OpslagFout as fout:
            for plaats in deel:
                plaats.uitkomst.set_exception(OpslagFout(str(fout)))
        except Exception as fout:  # noqa: BLE001  een van hen krijgt haar; wie aan de beurt is niet vanzelf: die kan al vastliggen
            for nummer, plaats in enumerate(deel):
                plaats.uitkomst.set_exception(OpslagFout("Er is niets bewaard.") if nummer else fout)
        else:
            for plaats, uitkomst in zip(deel, uitkomsten, strict=True):
                plaats.uitkomst.set_result(uitkomst)


def meteen(opdracht: T) -> Werk[T]:
    """Werk voor een opdracht die al klaar is."""
    yield from ()
    return opdracht
