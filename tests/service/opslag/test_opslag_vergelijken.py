"""De bewaarde zaken als dossiers om twee versies van de regels op te vergelijken."""

from datetime import date

from sqlalchemy import Engine, text

from engine import Regels
from service.opslag import Adviesopslag
from service.vergelijken.bewaard import bewaarde_dossiers
from service.vergelijken.dossiers import Dossiervergelijking
from tests.service.opslag.conftest import AANROEP, Werkbank


def test_van_elke_zaak_telt_alleen_het_dossier_van_haar_laatste_advies(database: Engine, opslag: Adviesopslag, werkbank: Werkbank) -> None:
    eerste = werkbank.bewaar(opslag, "voorbeeld-een")
    tweede = opslag.bewaar(AANROEP, werkbank.nieuw("voorbeeld-een", eerste))
    ander = werkbank.bewaar(opslag, "voorbeeld-twee")
    opslag.bewaar(AANROEP, werkbank.nieuw("voorbeeld-drie", verband="po2101"))
    gevonden = {dossier.kenmerk: dossier.tekst for dossier in bewaarde_dossiers(database, AANROEP, "po2001")}
    assert gevonden == {str(tweede.id): tweede.invoer, str(ander.id): ander.invoer}


def test_wat_vergeleken_is_staat_in_het_toegangslog(database: Engine, opslag: Adviesopslag, werkbank: Werkbank) -> None:
    werkbank.bewaar(opslag)
    list(bewaarde_dossiers(database, AANROEP, "po2001"))
    with database.connect() as verbinding:
        handelingen = list(verbinding.execute(text("SELECT handeling FROM toegangslog")).scalars())
    assert handelingen.count("advies_vergeleken") == 1


def test_een_bewaarde_zaak_slaat_niet_om_onder_dezelfde_regels(
    database: Engine, opslag: Adviesopslag, werkbank: Werkbank, regels: Regels
) -> None:
    werkbank.bewaar(opslag)
    vergelijking = Dossiervergelijking(regels, regels, "po2001", date(2026, 11, 24), None)
    telling = vergelijking.tel(bewaarde_dossiers(database, AANROEP, "po2001"))
    assert (telling.zaken, telling.wissels, vergelijking.overgeslagen) == (1, {}, [])
