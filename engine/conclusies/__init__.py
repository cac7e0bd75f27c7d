"""De conclusiemotor: van verdicten van criteria naar conclusies, uitkomsten en gebreken, in twee lezingen die het eens moeten zijn.

De eerste lezing rekent de regels uit in gewone Python; de tweede laat durable_rules regels vuren die er vooraf van gemaakt zijn.
Wie de motor gebruikt, merkt niet welke draait; wel of zij het eens zijn.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from engine.conclusies.durable import Durable
from engine.conclusies.fouten import GrensOverschreden, MotorFout, Naambotsing, TeVeelGevallen
from engine.conclusies.lezing import Keuze, Lezing
from engine.conclusies.plan import maak_plan
from engine.conclusies.regels import Conclusieregels, Conclusies, Uitkomstregel, alleen_uitkomsten
from engine.conclusies.regelset import maak_regelsets
from engine.conclusies.vergelijking import verschillen, verwachte_bits
from engine.logica import Verdict

__all__ = [
    "Conclusiemotor",
    "Conclusieregels",
    "Conclusies",
    "GrensOverschreden",
    "MotorFout",
    "Naambotsing",
    "TeVeelGevallen",
    "Uitkomstregel",
    "Uitslag",
]


@dataclass(frozen=True, slots=True)
class Uitslag:
    """De conclusies volgens de eerste lezing, wat er in de tweede vuurde, en waarin zij verschillen.

    `gevuurd` noemt per gevuurd geval soort, naam, kant en nummer, zoals `uitkomst doorzenden voldaan 1`. Is `verschillen` niet leeg, dan
    mag op de conclusies geen advies gebouwd worden: de motor kiest niet tussen de lezingen.
    """

    conclusies: Conclusies
    gevuurd: tuple[str, ...]
    verschillen: tuple[str, ...]

    @property
    def eens(self) -> bool:
        return not self.verschillen


class Conclusiemotor:
    """Conclusieregels, eenmaal vertaald voor beide lezingen. Mag door draden gedeeld worden; `close` geeft het geheugen terug.

    Werpt bij het maken TeVeelGevallen (een voorwaarde moet gesplitst worden), GrensOverschreden of Naambotsing (te veel regels of namen
    voor de motor), graphlib.CycleError (een kring van conclusies) en KeyError (een naam die niet bestaat).
    """

    def __init__(self, regels: Conclusieregels) -> None:
        self._alles = _TweeLezingen(regels)
        self._keuze = _TweeLezingen(alleen_uitkomsten(regels))

    def kies(self, verdicten: Mapping[str, Verdict]) -> Keuze:
        """De keuze volgens de eerste lezing alleen: goed om mee te zoeken, niet om iets op te bouwen. Werpt wat `trek` werpt."""
        _keur(verdicten)
        return self._keuze.lezing.kies(verdicten)

    def trek(self, verdicten: Mapping[str, Verdict]) -> Uitslag:
        """De conclusies bij de verdicten van alle criteria.

        Werpt TypeError als een waarde geen Verdict is, KeyError als een gelezen criterium ontbreekt.
        """
        return self._alles.trek(verdicten)

    def trek_keuze(self, verdicten: Mapping[str, Verdict]) -> Uitslag:
        """Als `trek`, voor wie alleen de uitkomst wil weten: zonder de gebreken, en daarom een stuk sneller. Werpt wat `trek` werpt."""
        return self._keuze.trek(verdicten)

    def close(self) -> None:
        """Geeft het geheugen van de motor terug. Daarna geven `trek` en `trek_keuze` alleen nog verschillen."""
        self._alles.close()
        self._keuze.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, soort: type[BaseException] | None, fout: BaseException | None, spoor: TracebackType | None) -> None:
        self.close()


class _TweeLezingen:
    """Eén stel regels in beide lezingen."""

    def __init__(self, regels: Conclusieregels) -> None:
        plan = maak_plan(regels)
        self.lezing = Lezing(regels)
        self._vakken = plan.vakken
        self._durable = Durable(maak_regelsets(plan), len(plan.vakken))

    def trek(self, verdicten: Mapping[str, Verdict]) -> Uitslag:
        _keur(verdicten)
        gelezen = self.lezing.lees(verdicten)
        try:
            bits, gevuurd = self._durable.leid_af(verdicten)
        except MotorFout as fout:
            return Uitslag(gelezen, (), (str(fout),))
        verwacht = verwachte_bits(gelezen)
        return Uitslag(gelezen, tuple(gevuurd), () if bits == verwacht else verschillen(self._vakken, verwacht, bits))

    def close(self) -> None:
        self._durable.close()


def _keur(verdicten: Mapping[str, Verdict]) -> None:
    if not set(map(type, verdicten.values())) <= {Verdict}:
        raise TypeError("Een criterium heeft een waarde die geen Verdict is.")
