"""Een besluit met spoed: de redenen mogen binnen een week volgen (Awb 3:47, derde lid), in een brief die er dan ook komt."""

import json
from datetime import date
from typing import Any

import pytest

from engine import InvoerFouten
from service.brieven import lees_besluit, maak_brief
from service.inlezen import Zaak, lees_zaak
from tests.service.brieven.hulp import WORTEL, besluit, fouten, regels, ruw, tekst, zaak

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


SPOED = WORTEL / "voorbeelden/besluiten/spoed"
BRIEVEN = (("dossier", "besluit"), ("dossier-na-het-besluit", "redenen"))


def voorbeeldbrief(dossier: str, inhoud: dict[str, Any]) -> bytes:
    """De brief bij een dossier en een besluit uit de map met voorbeelden, op de dag van de brief."""
    tekst_ = (SPOED / f"{dossier}.json").read_text(encoding="utf-8")
    dag = date.fromisoformat(json.loads(tekst_)["peildatum"])
    return maak_brief(lees_zaak(tekst_, regels(), dag, "", dag), lees_besluit(json.dumps(inhoud)))


def voorbeeldbesluit(naam: str) -> dict[str, Any]:
    inhoud: dict[str, Any] = json.loads((SPOED / f"{naam}.json").read_text(encoding="utf-8"))
    return inhoud


@pytest.mark.parametrize(("dossier", "naam"), BRIEVEN)
def test_van_het_voorbeeld_met_spoed_komt_elke_brief(dossier: str, naam: str) -> None:
    gelezen = tekst(voorbeeldbrief(dossier, voorbeeldbesluit(naam)))
    assert "Kenmerk voorbeeld-spoed" in gelezen
    assert "CONCEPT" not in gelezen
    assert ("De redenen volgen op zijn laatst op 1 december 2026." in gelezen) is (naam == "besluit")
    assert ("Wat de deskundigen adviseren" in gelezen) is (naam == "redenen")


def _nodig(naam: str) -> list[str]:
    """Wat het besluit volgens de regels noemt, voor zover het voorbeeld het heeft."""
    inhoud = voorbeeldbesluit(naam)
    pakket = regels().pakket(inhoud["samenwerkingsverband"], date(2026, 11, 24))
    return [veld for veld in pakket.brieven[inhoud["soort"]].nodig if veld.partition(".")[0] in inhoud]


@pytest.mark.parametrize(("dossier", "naam", "veld"), [(*brief, veld) for brief in BRIEVEN for veld in _nodig(brief[1])])
def test_ontbreekt_er_iets_wat_een_besluit_met_spoed_hoort_te_noemen_dan_komt_er_geen_brief(dossier: str, naam: str, veld: str) -> None:
    inhoud = voorbeeldbesluit(naam)
    *boven, onder = veld.split(".")
    houder: Any = inhoud
    for naam_ in boven:
        houder = houder[naam_]
    # Van elke deskundige is een kern nodig; die van de eerste gaat weg.
    houder = houder[0] if isinstance(houder, list) else houder
    del houder[onder]
    with pytest.raises(InvoerFouten) as gevonden:
        voorbeeldbrief(dossier, inhoud)
    assert {veld, veld.partition(".")[0]} & {fout.plaats for fout in gevonden.value.fouten}
    assert all(fout.zin.endswith(".") for fout in gevonden.value.fouten)
