"""De zaken die de dienst bewaarde, om onder beide regels te leggen. Dat zij gelezen zijn, staat in het toegangslog."""

from collections.abc import Iterator

from sqlalchemy import Engine

from service.opslag import Adviesopslag
from service.opslag.bewaard import Vernietigd
from service.opslag.lijst import Adviesfilter, lijst_adviezen
from service.vergelijken.dossiers import Dossierbestand
from service.wie import Aanroep

_PER_KEER = 100


def bewaarde_dossiers(database: Engine, aanroep: Aanroep, samenwerkingsverband: str) -> Iterator[Dossierbestand]:
    """Van elke bewaarde zaak het dossier van haar laatste advies; het nummer van dat advies is het kenmerk.

    Raises:
        OpslagFout: als de database niet te lezen of het toegangslog niet te schrijven is.
    """
    opslag, kies, cursor = Adviesopslag(database), Adviesfilter(samenwerkingsverband=samenwerkingsverband, alleen_laatste=True), ""
    while True:
        bladzij = lijst_adviezen(database, aanroep, kies, cursor, _PER_KEER)
        for regel in bladzij.rijen:
            try:
                advies = opslag.lees(aanroep, regel.id, "advies_vergeleken")
            except Vernietigd:  # tussen de lijst en het lezen; dan is er niets meer te vergelijken
                continue
            if advies is not None:
                yield Dossierbestand(str(advies.id), advies.invoer)
        if not bladzij.verder:
            return
        cursor = bladzij.verder
