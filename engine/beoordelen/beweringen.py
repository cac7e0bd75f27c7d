"""Een bewering over een zaak toetsen aan haar advies: wat een eigenschap zegt, met het verdict van de motor zelf."""

from typing import TYPE_CHECKING

from engine.beoordelen.advies import Advies
from engine.beoordelen.besluitrijp import gebreken_in_zicht
from engine.compileren.geheugen import Geheugen, Werk
from engine.compileren.vergelijking import Toets
from engine.compileren.voorwaarde import compileer_voorwaarde
from engine.logica import (
    GEGEVENS_ONTBREKEN,
    NIET_VAN_TOEPASSING,
    NIET_VOLDAAN,
    VOLDAAN,
    Verdict,
    alle_van,
    een_van,
    geen_van,
    minstens_van,
    niet,
)
from engine.taal.namen import PEILDATUM
from engine.taal.voorwaarden import AlleVan, ConclusieIs, EenVan, GebrekIs, GeenVan, MinstensVan, Niet, UitkomstIs, Voorwaarde

if TYPE_CHECKING:
    from engine.pakket import Pakket


class Toetser:
    """Toetst beweringen over zaken van één pakket; elke bewering wordt één keer gecompileerd."""

    def __init__(self, pakket: "Pakket") -> None:
        self._geheugen = Geheugen(pakket, pakket.parameterwaarden)
        self._toetsen: dict[Voorwaarde, Toets] = {}

    def toets(self, advies: Advies, bewering: Voorwaarde) -> Verdict:
        """Het verdict van een bewering in de zaak van dit advies.

        Of een uitkomst staat is open zolang het advies op een uitkomst wacht. Een gebrek is er als het advies het noemt; is zijn
        voorwaarde open, dan is ook dat open.
        """
        match bewering:
            case UitkomstIs(naam):
                return VOLDAAN if advies.uitkomst == naam else GEGEVENS_ONTBREKEN if advies.wacht_op else NIET_VOLDAAN
            case GebrekIs(naam):
                return _gebrek(advies, naam)
            case ConclusieIs(naam):
                return advies.conclusies[naam]
            case Niet(deel):
                return niet(self.toets(advies, deel))
            case AlleVan(delen):
                return alle_van([self.toets(advies, deel) for deel in delen])
            case EenVan(delen):
                return een_van([self.toets(advies, deel) for deel in delen])
            case GeenVan(delen):
                return geen_van([self.toets(advies, deel) for deel in delen])
            case MinstensVan(aantal, delen):
                return minstens_van(aantal, [self.toets(advies, deel) for deel in delen])
            case _:
                return self._gecompileerd(bewering)(self._werk(advies)).verdict

    def _gecompileerd(self, bewering: Voorwaarde) -> Toets:
        if bewering not in self._toetsen:
            self._toetsen[bewering] = compileer_voorwaarde(bewering, "bewering", self._geheugen)
        return self._toetsen[bewering]

    def _werk(self, advies: Advies) -> Werk:
        plek = self._geheugen.plek
        werk = list(self._geheugen.leeg)
        werk[plek(PEILDATUM)] = advies.peildatum
        for naam, waarde in (*advies.gegevens.waarden.items(), *advies.afleidingen.items()):
            werk[plek(naam)] = waarde
        for naam, uitslag in advies.criteria.items():
            werk[self._geheugen.criterium(naam)] = uitslag
        return werk


def toets_bewering(advies: Advies, bewering: Voorwaarde) -> Verdict:
    """Als `Toetser.toets`, voor één keer."""
    return Toetser(advies.pakket).toets(advies, bewering)


def _gebrek(advies: Advies, naam: str) -> Verdict:
    if naam not in [gebrek.naam for gebrek in gebreken_in_zicht(advies.pakket, advies.stand)]:
        return NIET_VOLDAAN
    verdict = advies.gebrekverdicten[naam]
    return NIET_VOLDAAN if verdict is NIET_VAN_TOEPASSING else verdict
