"""De plekken in het werkgeheugen van een beoordeling: één plek per begrip, afleiding, parameter, veld en criterium.

Het werkgeheugen is een gewone lijst. Dat is de snelste opslag die Python heeft, en zij leeft maar één beoordeling.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Protocol

from engine.beoordelen.spoor import Onbekend
from engine.logica import GEGEVENS_ONTBREKEN, OORDEEL_NODIG
from engine.taal.declaraties import Afleiding, Begrip, Lijstveld, Soort
from engine.taal.lijsten import alle_lijsten
from engine.taal.namen import PEILDATUM

Werk = list[Any]


class Verklaard(Protocol):
    """Wat een plek krijgt: de verklaringen van een pakket, of het pakket zelf."""

    @property
    def begrippen(self) -> Mapping[str, Begrip]: ...

    @property
    def afleidingen(self) -> Mapping[str, Afleiding]: ...

    @property
    def parameters(self) -> Mapping[str, object]: ...

    @property
    def criteria(self) -> Mapping[str, object]: ...


class Geheugen:
    """Welke naam op welke plek staat."""

    def __init__(self, v: Verklaard, parameterwaarden: Mapping[str, Any]) -> None:
        sleutels = [PEILDATUM, *v.begrippen, *v.afleidingen, *v.parameters]
        lijsten = alle_lijsten(v)
        sleutels += [self.veldsleutel(lijst, veld) for lijst, velden in lijsten.items() for veld in velden]
        sleutels += [self.criteriumsleutel(naam) for naam in v.criteria]
        self._plekken: Mapping[str, int] = {sleutel: plek for plek, sleutel in enumerate(sleutels)}
        self._parameters = frozenset(v.parameters)
        self._oordelen = frozenset(naam for naam, begrip in v.begrippen.items() if begrip.soort == Soort.OORDEEL)
        self._velden = {lijst: tuple(velden) for lijst, velden in lijsten.items()}
        self._afgeleid = frozenset(v.afleidingen)
        self._gesloten: dict[str, tuple[bool | str, ...]] = {
            naam: (True, False) if begrip.soort == Soort.JA_NEE else tuple(begrip.keuzes)
            for naam, begrip in _begrippen_en_velden(v)
            if begrip.soort in (Soort.JA_NEE, Soort.KEUZE)
        }
        self._gesloten |= {naam: (True, False) for naam, afleiding in v.afleidingen.items() if afleiding.soort == Soort.JA_NEE}

        self.leeg: list[Any] = [None] * len(self._plekken)
        """Het werkgeheugen van een zaak waarin niets bekend is; tijdens het compileren komen de afleidingen en criteria erbij."""
        self.ledig: set[int] = set()
        """De plekken waarvan `leeg` altijd hetzelfde is, op welke dag er ook beoordeeld wordt."""
        for naam, begrip in v.begrippen.items():
            verdict = OORDEEL_NODIG if begrip.soort == Soort.OORDEEL else GEGEVENS_ONTBREKEN
            self.zet_leeg(self.plek(naam), Onbekend((naam,), verdict))
        for lijst, velden in lijsten.items():
            for veld in velden:
                self.leeg[self.plek(veld, lijst)] = Onbekend((veld,), GEGEVENS_ONTBREKEN)
        for naam, waarde in parameterwaarden.items():
            self.zet_leeg(self.plek(naam), waarde)

    def zet_leeg(self, plek: int, waarde: Any) -> None:
        """Wat er op een plek staat zolang er niets bekend is."""
        self.leeg[plek] = waarde
        self.ledig.add(plek)

    def is_parameter(self, naam: str) -> bool:
        return naam in self._parameters

    def __len__(self) -> int:
        return len(self._plekken)

    def plek(self, naam: str, lijst: str = "") -> int:
        """De plek van een naam; binnen een kwantor gaat een veld van die lijst voor."""
        if self.is_veld(naam, lijst):
            return self._plekken[self.veldsleutel(lijst, naam)]
        return self._plekken[naam]

    def is_veld(self, naam: str, lijst: str) -> bool:
        """Is dit een veld van deze lijst?"""
        return bool(lijst) and naam in self._velden[lijst]

    def telt_zonder_lijst(self, naam: str, lijst: str) -> bool:
        """Kan deze naam al iets uitmaken als er niets gegeven is? Een uitgerekende lijst kan er ook dan zijn, een gegeven lijst niet."""
        return not lijst or (lijst in self._afgeleid and not self.is_veld(naam, lijst))

    def criterium(self, naam: str) -> int:
        return self._plekken[self.criteriumsleutel(naam)]

    def velden(self, lijst: str) -> tuple[int, ...]:
        """De plekken van de velden van een lijst, in de volgorde van een element."""
        return tuple(self._plekken[self.veldsleutel(lijst, veld)] for veld in self._velden[lijst])

    def gesloten(self, naam: str, lijst: str = "") -> tuple[bool | str, ...]:
        """De waarden die een ja/nee of keuze kan hebben; leeg als dat er niet een paar zijn."""
        return self._gesloten.get(self.veldsleutel(lijst, naam) if self.is_veld(naam, lijst) else naam, ())

    def is_oordeel(self, naam: str) -> bool:
        return naam in self._oordelen

    @staticmethod
    def veldsleutel(lijst: str, veld: str) -> str:
        return f"{lijst}.{veld}"

    @staticmethod
    def criteriumsleutel(naam: str) -> str:
        return f"criterium {naam}"


def _begrippen_en_velden(v: Verklaard) -> Iterator[tuple[str, Begrip | Lijstveld]]:
    yield from v.begrippen.items()
    for lijst, velden in alle_lijsten(v).items():
        yield from ((Geheugen.veldsleutel(lijst, naam), veld) for naam, veld in velden.items())
