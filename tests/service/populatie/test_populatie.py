"""Bedachte zaken: zelfde zaad zelfde zaken, niets wat de invoercontrole weigert, en van elke uitkomst een paar."""

import json
from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import InvoerFouten, beoordeel, lees_dossier, lees_gegevens
from service.populatie import Populatie, bronzaken
from service.populatie.bronzaken import jaren_later, verschuif
from service.populatie.grenswaarden import grenswaarden
from service.populatie.trekken import gegevens_voor
from tests.service.vergelijken.plan import ANDERE_SCHOOL, DAG, DUUR, EIGEN, SWV, bronnen, opdracht, pakket, regels

AANTAL = 700


@pytest.fixture(scope="module")
def populatie() -> Populatie:
    return opdracht(DUUR, ANDERE_SCHOOL).populatie


def bytes_van(populatie: Populatie, aantal: int = 200) -> str:
    return json.dumps([populatie.dossier(nummer, SWV) for nummer in range(aantal)], sort_keys=True)


def test_zelfde_zaad_geeft_dezelfde_bytes_en_een_ander_zaad_niet() -> None:
    een, zelfde, ander = (bytes_van(opdracht(DUUR, deel=9, zaad=zaad).populatie) for zaad in (42, 42, 43))
    assert een == zelfde
    assert een != ander


def test_een_zaak_hangt_alleen_van_haar_nummer_af_en_niet_van_de_zaken_ervoor(populatie: Populatie) -> None:
    heen = [populatie.dossier(nummer, SWV) for nummer in range(20)]
    terug = [populatie.dossier(nummer, SWV) for nummer in reversed(range(20))]
    assert heen == terug[::-1]


def test_geen_enkel_gegeven_wordt_door_de_invoercontrole_geweigerd(populatie: Populatie) -> None:
    oud, nieuw = pakket(), pakket(DUUR, ANDERE_SCHOOL)
    for nummer in range(AANTAL):
        dossier = lees_dossier(json.dumps(populatie.dossier(nummer, SWV)))
        zaak = populatie.zaak(nummer)
        for welk, regels_ in enumerate((oud, nieuw)):
            assert lees_gegevens(regels_, dossier.gegevens, DAG).waarden == gegevens_voor(zaak, welk).waarden


def test_elke_uitkomst_komt_voor_en_ook_het_open_advies(populatie: Populatie) -> None:
    oud = pakket()
    gezien = Counter(beoordeel(oud, gegevens_voor(populatie.zaak(nummer), 0), DAG).uitkomst for nummer in range(AANTAL))
    assert set(gezien) == {"", *oud.uitkomsten}
    assert min(gezien.values()) > AANTAL / 100


def test_zaken_lijken_niet_allemaal_op_elkaar(populatie: Populatie) -> None:
    assert len({json.dumps(populatie.dossier(nummer, SWV)["gegevens"]) for nummer in range(AANTAL)}) > AANTAL * 0.95


def test_zonder_voorbeelden_is_elk_gegeven_vrij_getrokken() -> None:
    vrij = Populatie(pakket(), pakket(), DAG, (), 1)
    assert len({beoordeel(pakket(), gegevens_voor(vrij.zaak(nummer), 0), DAG).uitkomst for nummer in range(100)}) > 1


def test_een_begrip_dat_alleen_de_nieuwe_regels_kennen_komt_alleen_daar_aan() -> None:
    velden = "soort: ja_nee, titel: Proef, vraag: Is dit een proef?, antwoord_door: [school], grondslag: [wpo-39-1]"
    erbij = ("begrippen/leerling.yaml", "begrippen:\n", f"begrippen:\n  proefbegrip: {{{velden}}}\n")
    leest = (f"{EIGEN}/noodzaak.yaml", "als: {andere_gewone_school_onderzocht: ja}",
             "als: {een_van: [{andere_gewone_school_onderzocht: ja}, {proefbegrip: ja}]}")  # fmt: skip
    zaken = opdracht(erbij, leest, deel=9).populatie
    met = [zaken.zaak(nummer) for nummer in range(300) if "proefbegrip" in zaken.zaak(nummer)]
    assert met
    assert all("proefbegrip" not in gegevens_voor(zaak, 0).waarden and "proefbegrip" in gegevens_voor(zaak, 1).waarden for zaak in met)


def test_aan_weerszijden_van_een_grens_in_de_regels_liggen_waarden() -> None:
    grenzen = grenswaarden(pakket(), pakket(DUUR))
    assert set(grenzen["jaren_tot_einde"]) == {0, 1, 2, 3, 4}
    assert grenzen["deeltijd_maanden_volledig"] == (2, 3, 4)
    postcodes = grenzen["postcode_school"]
    assert len({pakket().opzoektabellen["postcodegebied_po"].rijen.get(postcode) for postcode in postcodes}) > 3


@pytest.mark.parametrize("dag", [date(2026, 9, 1), date(2027, 3, 1), date(2028, 2, 29)])
def test_de_voorbeelden_schuiven_mee_met_de_peildatum(dag: date) -> None:
    gelezen = bronzaken(regels(), dag)
    assert len(gelezen) > 1000
    geweigerd = 0
    for bron in gelezen[::40]:
        try:
            lees_gegevens(regels().pakket(SWV, dag), bron.gegevens, dag)
        except InvoerFouten:
            geweigerd += 1
    assert geweigerd <= len(gelezen[::40]) / 10


@given(st.dates(date(1950, 1, 1), date(2050, 12, 31)), st.integers(-20, 20))
def test_een_dag_schuift_hele_jaren_op_en_blijft_dezelfde_dag_in_het_schooljaar(dag: date, jaren: int) -> None:
    later = jaren_later(dag, jaren)
    assert later.year == dag.year + jaren
    assert (later.month, later.day) in ((dag.month, dag.day), (2, 28))


def test_alleen_datums_schuiven_ook_binnen_lijsten_en_oordelen() -> None:
    gegevens = {"dag": "2026-02-28", "getal": 2026, "tekst": "in 2026-02-28", "lijst": [{"van": "2024-02-29"}], "ja": True}
    assert verschuif(gegevens, 1) == {**gegevens, "dag": "2027-02-28", "lijst": [{"van": "2025-02-28"}]}


def test_de_bronnen_staan_in_een_vaste_volgorde_zonder_dubbelen() -> None:
    sleutels = [json.dumps(bron.gegevens, sort_keys=True, default=str) for bron in bronnen()]
    assert sleutels == sorted(set(sleutels))
