"""De tekst voor de commissie en de brief putten uit dezelfde delen: zij zeggen hetzelfde."""

from dataclasses import replace

import pytest

from engine.uitleg import document
from service.brieven import Besluit, inhoud_van
from service.brieven.inhoud import Tabel
from service.brieven.velden import Besluitvelden
from service.brieven.volledig import past_niet
from tests.engine.uitleg.test_uitleg_document import tekst
from tests.service.brieven.hulp import besluit, ruw, zaak

OPEN_PLEK = "(vult de commissie in bij het besluit)"
NAAM = "toewijzing-so"


def _tekst(naam: str, gevuld: Besluit | None = None) -> str:
    advies = zaak(naam).beoordeel()
    return tekst(document(advies, "commissie", Besluitvelden(gevuld)) if gevuld else document(advies, "commissie"))


@pytest.mark.parametrize("naam", [NAAM, "toewijzing-sbo"])
def test_wat_de_brief_over_adviezen_en_standpunten_zegt_staat_woordelijk_in_de_tekst(naam: str) -> None:
    gevuld = besluit(naam)
    tabellen = [deel for deel in inhoud_van(zaak(naam), gevuld).delen if isinstance(deel, Tabel) and deel.kop[0] in ("Deskundige", "Wie")]
    assert len(tabellen) == 2
    gelezen = _tekst(naam, gevuld)
    assert [cel for tabel in tabellen for rij in tabel.rijen for cel in rij if cel not in gelezen] == []
    assert OPEN_PLEK not in gelezen


def test_zonder_besluit_staat_er_wat_het_dossier_zegt_en_een_open_plek() -> None:
    gelezen = _tekst(NAAM)
    assert "Deskundige 2: arts, de tweede deskundige.\nAdvies: speciaal onderwijs (so). Categorie: hoog (3)." in gelezen
    assert "Ouders.\nIn het dossier: zij zijn het ermee eens.\nStandpunt: " + OPEN_PLEK in gelezen
    assert gelezen.count(OPEN_PLEK) == 8


def test_een_half_concept_vult_alleen_wat_er_al_is() -> None:
    velden = {**ruw(NAAM)["standpunten"], "school": {}}
    gelezen = _tekst(NAAM, besluit(NAAM, standpunten=velden, kern_adviezen=[]))
    assert "Antwoord: Het besluit volgt hun wens." in gelezen
    assert gelezen.count(OPEN_PLEK) == 4


def test_volgt_er_geen_besluit_dan_staan_de_delen_er_niet() -> None:
    over = zaak(NAAM)
    waarden = {**over.gegevens.waarden, "dossier_volledig": False}
    advies = replace(over, gegevens=over.gegevens.met(waarden)).beoordeel()
    assert advies.uitkomst == "aanvullen"
    assert "Wat de deskundigen adviseren" not in tekst(document(advies, "commissie"))


def test_een_besluit_over_een_andere_zaak_past_niet() -> None:
    over = zaak(NAAM)
    fouten = past_niet(besluit("toewijzing-sbo"), over.beoordeel(), over.kenmerk)
    assert "B022" in [fout.code for fout in fouten]


def test_de_herkomst_van_een_feit_staat_ook_in_de_bijlage_van_de_brief() -> None:
    bijlage = tekst(tuple(deel for deel in inhoud_van(zaak(NAAM), besluit(NAAM)).bijlage if not isinstance(deel, Tabel)))  # type: ignore[misc]
    assert "Volgens de school die aanvraagt, 16 oktober 2026, uit het aanvraagformulier: " in bijlage
