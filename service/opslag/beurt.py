"""Een rij wachtenden: er is er één aan de beurt, en die neemt allen mee die dan wachten. Daarna is wie het langst wacht aan de beurt."""

from threading import Event, Lock
from typing import Generic, TypeVar

from service.opslag.database import WACHTTIJD_MS, OpslagFout


class Wachtende:
    """Eén in de rij. Hij slaapt tot hij aan de beurt is, of tot een ander zijn werk gedaan heeft."""

    def __init__(self) -> None:
        self.gewekt = Event()
        self.aan_de_beurt = False


P = TypeVar("P", bound=Wachtende)


class Rij(Generic[P]):
    """Wie er wachten. Iedereen wordt één keer gewekt: een rij voor één slot zou elk nog eens laten dringen om te zien dat hij klaar is."""

    def __init__(self) -> None:
        self._slot = Lock()
        self._wachtenden: list[P] = []
        self._bezet = False

    def __len__(self) -> int:
        return len(self._wachtenden)

    def sluit_aan(self, plaats: P) -> bool:
        """Achteraan; is deze nu aan de beurt? Zo niet, dan wachten tot hij gewekt wordt: True is aan de beurt, False is klaar.

        Raises:
            OpslagFout: als hij te lang wacht; hij staat dan niet meer in de rij.
        """
        with self._slot:
            self._wachtenden.append(plaats)
            plaats.aan_de_beurt, self._bezet = not self._bezet, True
        if not plaats.aan_de_beurt and not plaats.gewekt.wait(WACHTTIJD_MS / 1000):
            self._stap_uit(plaats)
            # Wie al meegenomen is wacht toch: het kan nog lukken.
            plaats.gewekt.wait()
        return plaats.aan_de_beurt

    def neem(self) -> list[P]:
        """Allen die wachten, met wie aan de beurt is: zij staan dan niet meer in de rij."""
        with self._slot:
            genomen, self._wachtenden = self._wachtenden, []
        return genomen

    def geef_door(self) -> None:
        """De beurt is voor wie het langst wacht; wacht er niemand, dan voor wie het eerst komt."""
        with self._slot:
            self._bezet = bool(self._wachtenden)
            if self._bezet:
                self._wachtenden[0].aan_de_beurt = True
                self._wachtenden[0].gewekt.set()

    def _stap_uit(self, plaats: P) -> None:
        with self._slot:
            if plaats not in self._wachtenden or plaats.aan_de_beurt:
                return
            self._wachtenden.remove(plaats)
        raise OpslagFout("Er wordt te lang geschreven.")
