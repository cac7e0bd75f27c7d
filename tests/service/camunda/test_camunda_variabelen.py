"""Variabelen zoals klanten van Camunda ze sturen: met elke soort, leeg, verkeerd, of met een dag en een tijd."""

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from engine import Fout, InvoerFouten
from engine.taal.beslistabellen import Kolom
from engine.taal.declaraties import Soort
from service.camunda import lees_variabelen

KEUZE = Kolom("kolom", Soort.KEUZE, frozenset({"sbo", "so"}))
TEKST = Kolom("kolom", Soort.KEUZE)


def lees(kolom: Kolom, **variabele: Any) -> Any:
    return lees_variabelen(json.dumps({"variables": {"kolom": variabele}}), {"kolom": kolom}).get("kolom")


def fout(kolom: Kolom, **variabele: Any) -> Fout:
    with pytest.raises(InvoerFouten) as gevangen:
        lees(kolom, **variabele)
    (een,) = gevangen.value.fouten
    assert een.plaats == "variables.kolom.value"
    return een


@pytest.mark.parametrize("soort", [Soort.JA_NEE, Soort.GEHEEL_GETAL, Soort.GETAL, Soort.DATUM, Soort.KEUZE])
def test_wat_leeg_is_is_onbekend_van_welke_soort_ook(soort: Soort) -> None:
    for leeg in (
        {},
        {"type": "String"},
        {"type": "Null", "value": None},
        {"type": "String", "value": ""},
        {"type": "String", "value": " "},
    ):
        assert lees(Kolom("kolom", soort), **leeg) is None


def test_een_getal_uit_een_formulier_heeft_een_punt_of_is_tekst() -> None:
    for waarde in (3, 3.0, "3"):
        assert lees(Kolom("kolom", Soort.GEHEEL_GETAL), type="Double", value=waarde) == 3
    assert lees(Kolom("kolom", Soort.GETAL), type="Double", value=2.5) == Decimal("2.5")
    for mis in (3.5, True, "drie", [3], {"value": 3}):
        assert fout(Kolom("kolom", Soort.GEHEEL_GETAL), value=mis).zin == "Hier hoort een geheel getal te staan."


def test_van_een_tijdstip_telt_de_dag_en_wat_geen_dag_is_wordt_geweigerd() -> None:
    dag = Kolom("kolom", Soort.DATUM)
    for tekst in ("2026-11-24", "2026-11-24T00:00:00.000+0100", "2026-11-24T23:59:59+01:00", "2026-11-24T00:00:00Z"):
        assert lees(dag, type="Date", value=tekst) == date(2026, 11, 24)
    for mis in ("2026-11-24 morgen", "2026-11-24rommel", "2026-02-30", "2026-11-2", "24-11-2026", "2026-11-24T", 20261124, True):
        assert fout(dag, type="Date", value=mis).zin == "Hier hoort een datum als 2026-11-24 te staan."


def test_een_keuze_die_er_niet_is_noemt_wat_er_wel_is() -> None:
    assert lees(KEUZE, type="String", value="sbo") == "sbo"
    mis = fout(KEUZE, type="String", value="sbö")
    assert (mis.code, mis.zin, mis.bedoeld) == ("I017", "Kies een van: sbo, so.", "sbo")


def test_een_kolom_zonder_vaste_keuzes_vraagt_om_tekst_zonder_nummer_van_een_mens() -> None:
    assert lees(TEKST, type="String", value="po2001") == "po2001"
    # Eerst stond hier "Kies een van: .", want er is niets om uit te kiezen.
    for mis in (1, True, ["po2001"], {"a": 1}):
        assert fout(TEKST, type="Json", value=mis).zin == "Hier hoort een tekst te staan."
    bsn = fout(TEKST, type="String", value="111222333")
    assert (bsn.code, "111222333" in bsn.zin) == ("I010", False)
