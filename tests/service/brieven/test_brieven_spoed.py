"""Een besluit met spoed: de redenen mogen binnen een week volgen (Awb 3:47, derde lid), in een brief die er dan ook komt."""

from datetime import date
from typing import Any

import pytest

from service.brieven import maak_brief
from service.inlezen import Zaak
from tests.service.brieven.hulp import besluit, fouten, ruw, tekst, zaak

BEKEND = "2026-11-24"
ZONDER_REDENEN: dict[str, Any] = {
    "reden": "",
    "reden_duur": "",
    "reden_categorie": "",
    "kern_adviezen": [],
    "standpunten": {},
    "reden_spoed": "De leerling zit thuis en is daar niet veilig.",
}


def met_spoed(**anders: Any) -> dict[str, Any]:
    gegevens = {**ruw("toewijzing-so")["gegevens"], "besluit_bekendgemaakt_op": BEKEND}
    return {"soort": "toewijzing_met_spoed", "gegevens": gegevens, **ZONDER_REDENEN, **anders}


def later(dag: str, **anders: Any) -> tuple[Zaak, dict[str, Any]]:
    over = zaak("toewijzing-so", date.fromisoformat(dag), spoed=True, fase="spoedbesluit", besluitdatum=BEKEND, **anders)
    return over, {"soort": "redenen_na_spoed", "dagtekening": dag}


def test_bij_spoed_zegt_het_besluit_wanneer_de_redenen_komen() -> None:
    gelezen = tekst(maak_brief(zaak("toewijzing-so", spoed=True), besluit("toewijzing-so", **met_spoed())))
    assert "De redenen volgen op zijn laatst op 1 december 2026." in gelezen
    assert "De leerling zit thuis en is daar niet veilig." in gelezen
    assert "Dan kunt u bezwaar maken bij" in gelezen
    assert "Bijlage" not in gelezen


@pytest.mark.parametrize(("spoed", "fout"), [(False, ("B051", "concept")), (None, ("B052", "gegevens.spoed"))])
def test_zonder_spoed_horen_de_redenen_in_het_besluit(spoed: bool | None, fout: tuple[str, str]) -> None:
    assert fouten("toewijzing-so", zaak("toewijzing-so", spoed=spoed), **met_spoed()) == [fout]


def test_wie_haast_heeft_zegt_waarom() -> None:
    assert fouten("toewijzing-so", zaak("toewijzing-so", spoed=True), **met_spoed(reden_spoed="")) == [("B020", "reden_spoed")]


def test_ook_met_spoed_wordt_een_weigering_bekend_met_de_weg_naar_bezwaar() -> None:
    anders = met_spoed(
        soort="afwijzing_met_spoed", reden_afwijking_advies="Zo is het beter.", reden_afwijking_deskundige="Zo is het beter."
    )
    over = zaak("toewijzing-so", spoed=True)
    assert ("B020", "bezwaar.bij") in fouten("toewijzing-so", over, **{**anders, "bezwaar": {}, "concept": True})
    gelezen = tekst(maak_brief(over, besluit("toewijzing-so", **{**anders, "concept": True})))
    assert "afgewezen" in gelezen and "De redenen volgen op zijn laatst op 1 december 2026." in gelezen


def test_de_brief_met_de_redenen_noemt_het_besluit_en_zegt_alles() -> None:
    over, anders = later("2026-11-27", besluit_bekendgemaakt_op=BEKEND)
    gelezen = tekst(maak_brief(over, besluit("toewijzing-so", **anders)))
    assert "Op 24 november 2026 nam" in gelezen
    assert "Die tijd loopt al." in gelezen
    assert "Wat de deskundigen adviseren" in gelezen
    assert "Advies: Toelaatbaar tot het speciaal onderwijs (so)" in gelezen
    assert "Er is nog geen advies" not in gelezen
    assert fouten("toewijzing-so", over, **anders, reden="") == [("B020", "reden")]


def test_de_redenen_komen_binnen_een_week_na_de_bekendmaking() -> None:
    te_laat, anders = later("2026-12-02", besluit_bekendgemaakt_op=BEKEND)
    assert fouten("toewijzing-so", te_laat, **anders) == [("B061", "dagtekening")]
    op_tijd, anders = later("2026-12-01", besluit_bekendgemaakt_op=BEKEND)
    assert fouten("toewijzing-so", op_tijd, **anders) == []
    onbekend, anders = later("2026-11-27")
    assert fouten("toewijzing-so", onbekend, **anders) == [("B060", "gegevens.besluit_bekendgemaakt_op")]


def test_de_redenen_rusten_op_het_advies_van_voor_het_besluit() -> None:
    over, anders = later("2026-11-27", besluit_bekendgemaakt_op=BEKEND)
    gelezen = tekst(maak_brief(over, besluit("toewijzing-so", **anders)))
    assert "Advies: Toelaatbaar tot het speciaal onderwijs (so)" in gelezen
    assert "Er is nog geen advies" not in gelezen
    assert "Op 24 november 2026 nam" in gelezen


def test_zonder_advies_zijn_er_geen_redenen_om_na_te_sturen() -> None:
    over, anders = later("2026-11-27", besluit_bekendgemaakt_op=BEKEND, passende_voorziening=None)
    assert fouten("toewijzing-so", over, **anders) == [("B050", "concept")]
    assert fouten("toewijzing-so", over, **anders, concept=True) == []


@pytest.mark.parametrize("veld", ["reden_duur", "reden_categorie", "voorziening"])
def test_ook_nagestuurde_redenen_zeggen_waarom_deze_duur_en_categorie(veld: str) -> None:
    over, anders = later("2026-11-27", besluit_bekendgemaakt_op=BEKEND)
    assert fouten("toewijzing-so", over, **anders, **{veld: ""}) == [("B020", veld)]
