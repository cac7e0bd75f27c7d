"""Wat in een gepubliceerde zaak de doorslag gaf: de gebreken die de regels en de uitspraak allebei noemen, met hun criteria."""

from engine import Regels
from engine.uitleg.dragers import gebrekdragers
from service.zaken.gevallen import Geval
from service.zaken.score import adviseer


def doorslag(geval: Geval, regels: Regels) -> tuple[str, ...]:
    """De namen van de criteria en gebreken die de doorslag gaven, elk één keer.

    Een gebrek telt als de uitspraak op dezelfde code een tekort vond; een criterium telt als het zo'n gebrek draagt.

    Raises:
        ValueError, RegelFouten: als het dossier van de zaak niet te beoordelen is.
    """
    advies = adviseer(geval, regels, met_gronden=True)
    gebreken = advies.pakket.gebreken
    geraakt = [naam for naam in advies.gebreken if gebreken[naam].code in geval.uitspraak.tekort]
    namen = [deel for naam in geraakt for deel in (*gebrekdragers(advies, naam), naam)]
    return tuple(dict.fromkeys(namen))
