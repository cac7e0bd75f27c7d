"""Een waarschuwing wordt getoond en gevraagd, maar houdt geen besluit tegen."""

import pytest

from engine import advies_als_gegevens
from tests.engine.hulp import Blokken, advies, pakket, verwacht_fouten

PAKKET = pakket(
    Blokken(
        criteria={"netjes": "als: {schoon: ja}", "sterk": "als: {heel: ja}", "bont": "als: {kleur: rood}", "groot": "als: {leden: 3}"},
        uitkomsten={"lid": "voorrang: 10, soort: toekennen, als: {criterium: netjes}"},
        gebreken={
            "a_spanning": "ernst: waarschuwing, let_op: Hier denken rechters verschillend over., als: {niet: {criterium: bont}}",
            "b_breuk": "ernst: fataal, als: {niet: {criterium: sterk}}",
            "c_leeg": "ernst: herstelbaar, als: {niet: {criterium: groot}}",
        },
    )
)
COMPLEET: dict[str, object] = {"schoon": True, "heel": True, "kleur": "rood", "leden": 3}


@pytest.mark.parametrize(
    ("anders", "gebreken", "besluitrijp"),
    [
        ({}, (), "gereed"),
        ({"kleur": "blauw"}, ("a_spanning",), "gereed"),
        ({"kleur": "blauw", "leden": 4}, ("a_spanning", "c_leeg"), "eerst_herstellen"),
        ({"kleur": "blauw", "heel": False}, ("a_spanning", "b_breuk"), "niet_afgeven"),
    ],
)
def test_een_waarschuwing_staat_in_het_advies_en_verandert_besluitrijp_niet(
    anders: dict[str, object], gebreken: tuple[str, ...], besluitrijp: str
) -> None:
    gevolg = advies(PAKKET, **{**COMPLEET, **anders})
    assert (gevolg.uitkomst, gevolg.gebreken, gevolg.besluitrijp) == ("lid", gebreken, besluitrijp)


@pytest.mark.parametrize(
    ("weg", "besluitrijp"),
    [("kleur", "gereed"), ("leden", "eerst_herstellen"), ("heel", "eerst_herstellen"), ("schoon", "eerst_herstellen")],
)
def test_alleen_een_vraag_die_over_niets_dan_een_waarschuwing_gaat_houdt_het_besluit_niet_op(weg: str, besluitrijp: str) -> None:
    gevolg = advies(PAKKET, **{naam: waarde for naam, waarde in COMPLEET.items() if naam != weg})
    assert [vraag.pad for vraag in gevolg.vragen] == [weg]
    assert gevolg.besluitrijp == besluitrijp


def test_vragen_over_een_waarschuwing_komen_na_die_over_andere_gebreken() -> None:
    assert [vraag.pad for vraag in advies(PAKKET, schoon=True).vragen] == ["heel", "leden", "kleur"]


def test_een_vraag_die_ook_een_echt_gebrek_beslist_houdt_het_besluit_wel_op() -> None:
    gebreken = {
        "spanning": "ernst: waarschuwing, als: {niet: {criterium: bont}}",
        "bleek": "ernst: herstelbaar, als: {niet: {criterium: bont}}",
    }
    uitkomsten = {"lid": "voorrang: 10, soort: toekennen, als: {criterium: netjes}"}
    p = pakket(Blokken(criteria={"netjes": "als: {schoon: ja}", "bont": "als: {kleur: rood}"}, uitkomsten=uitkomsten, gebreken=gebreken))
    gevolg = advies(p, schoon=True)
    assert [vraag.voor_gebreken for vraag in gevolg.vragen] == [("bleek", "spanning")]
    assert gevolg.besluitrijp == "eerst_herstellen"


def test_een_waarschuwing_mag_op_een_geleende_grens_steunen_en_een_fataal_gebrek_niet() -> None:
    def met(ernst: str) -> dict[str, str]:
        return {"los": f"ernst: {ernst}, als: {{niet: {{criterium: grens}}}}"}

    criteria = {"grens": "overgenomen_van: Dorp, vastgesteld: nee, als: {leden: 3}"}
    assert advies(pakket(Blokken(criteria=criteria, gebreken=met("waarschuwing"))), leden=4).gebreken == ("los",)
    with verwacht_fouten() as gevangen:
        pakket(Blokken(criteria=criteria, gebreken=met("fataal")))
    assert gevangen.codes == ["P026"]


def test_de_lezer_ziet_wat_er_bij_een_gebrek_op_te_letten_valt() -> None:
    (gebrek,) = advies_als_gegevens(advies(PAKKET, **{**COMPLEET, "kleur": "blauw"}))["gebreken"]
    assert (gebrek["ernst"], gebrek["bevestigd"]) == ("waarschuwing", True)
    assert gebrek["let_op"] == "Hier denken rechters verschillend over."
