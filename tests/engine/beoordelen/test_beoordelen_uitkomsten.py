"""Van criteria naar een advies: voorrang, open uitkomsten, vragen, gebreken en besluitrijp."""

from datetime import date, timedelta
from itertools import product

import pytest

from engine import Advies, beoordeel, lees_gegevens
from engine.conclusies import Conclusiemotor, Uitslag
from engine.logica import GEGEVENS_ONTBREKEN, NIET_VAN_TOEPASSING, NIET_VOLDAAN, OORDEEL_NODIG, OPEN, VOLDAAN
from tests.engine.hulp import DAG, STORING, Blokken, advies, oordeel, pakket

CRITERIA = {
    "schoon_genoeg": "als: {schoon: ja}",
    "heel_genoeg": "als: {heel: ja}",
    "rood_genoeg": "als: {kleur: rood}",
    "vertrouwen": "als: {vertrouwd: ja}",
    "grote_groep": "van_toepassing_als: {leden: {meer_dan: 3}}, als: {tint: groen}",
}
UITKOMSTEN = {
    "geen_lid": "voorrang: 10, soort: weigeren, als: {niet: {criterium: schoon_genoeg}}",
    "lid": "voorrang: 20, soort: toekennen, als: {conclusie: compleet}",
    "gast": "voorrang: 30, soort: toekennen, als: {een_van: [{criterium: rood_genoeg}, {criterium: grote_groep}]}",
    "later": "voorrang: 40, soort: aanvullen, als: {criterium: grote_groep, is: niet_voldaan}",
    "mens": STORING,
}
GEBREKEN = {
    "kapot": "ernst: fataal, als: {niet: {criterium: heel_genoeg}}, bij_uitkomst: [lid, gast]",
    "bleek": "ernst: herstelbaar, als: {niet: {criterium: rood_genoeg}}, bij_uitkomst: [lid]",
}
PAKKET = pakket(
    Blokken(
        criteria=CRITERIA,
        conclusies={"compleet": "als: {alle_van: [{criterium: heel_genoeg}, {criterium: vertrouwen}]}"},
        uitkomsten=UITKOMSTEN,
        gebreken=GEBREKEN,
    )
)
JA, NEE = oordeel(True), oordeel(False)


def _vragen(advies_: Advies) -> list[tuple[str, bool]]:
    return [(vraag.pad, vraag.nu) for vraag in advies_.vragen]


def test_een_leeg_dossier_levert_vragen_en_geen_weigering() -> None:
    leeg = advies(PAKKET)
    assert (leeg.uitkomst, leeg.wacht_op, leeg.besluitrijp) == ("", "geen_lid", "eerst_herstellen")
    assert leeg.gebreken == () and leeg.verschillen == ()
    assert set(leeg.uitkomsten.values()) <= OPEN


@pytest.mark.parametrize(
    ("gegevens", "uitkomst", "wacht_op"),
    [
        ({"schoon": False}, "geen_lid", ""),
        ({"schoon": True}, "", "lid"),
        ({"heel": True, "vertrouwd": JA}, "", "geen_lid"),
        ({"schoon": True, "heel": True, "vertrouwd": JA}, "lid", ""),
        ({"schoon": True, "heel": True}, "", "lid"),
        ({"schoon": True, "heel": True, "kleur": "rood"}, "", "lid"),
        ({"schoon": True, "vertrouwd": NEE}, "", "gast"),
        ({"schoon": True, "heel": False, "kleur": "rood"}, "gast", ""),
        ({"schoon": True, "heel": False, "kleur": "blauw", "leden": 4, "tint": "groen"}, "gast", ""),
        ({"schoon": True, "heel": False, "kleur": "blauw"}, "", "gast"),
        ({"schoon": True, "heel": False, "kleur": "blauw", "leden": 4, "tint": "rood"}, "later", ""),
        ({"schoon": True, "heel": False, "kleur": "blauw", "leden": 3}, "mens", ""),
    ],
)
def test_de_eerste_bereikte_uitkomst_staat_als_alles_erboven_niet_bereikt_is(
    gegevens: dict[str, object], uitkomst: str, wacht_op: str
) -> None:
    gevolg = advies(PAKKET, **gegevens)
    assert (gevolg.uitkomst, gevolg.wacht_op) == (uitkomst, wacht_op)


def test_nieuwe_gegevens_draaien_een_uitkomst_nooit_om() -> None:
    keuzes: dict[str, list[object]] = {"schoon": [True, False], "heel": [True, False], "kleur": ["rood", "blauw"], "vertrouwd": [JA, NEE]}
    keuzes |= {"leden": [3, 4], "tint": ["groen", "rood"]}
    for waarden in product(*[[None, *mogelijk] for mogelijk in keuzes.values()]):
        deel = {naam: waarde for naam, waarde in zip(keuzes, waarden, strict=True) if waarde is not None}
        uitkomst = advies(PAKKET, **deel).uitkomst
        for naam, mogelijk in keuzes.items():
            if uitkomst and naam not in deel:
                assert {advies(PAKKET, **{**deel, naam: waarde}).uitkomst for waarde in mogelijk} == {uitkomst}


def test_elke_vraag_kan_nog_iets_veranderen() -> None:
    """Van elke vraag is er een antwoord dat andere uitkomsten overlaat dan een ander antwoord."""
    alle_drie = "als: {alle_van: [{criterium: heel_genoeg}, {criterium: vertrouwen}, {criterium: rood_genoeg}]}"
    uitkomsten = {"geen_lid": UITKOMSTEN["geen_lid"], "lid": f"voorrang: 20, soort: toekennen, {alle_drie}"}
    zonder = pakket(Blokken(criteria={naam: als for naam, als in CRITERIA.items() if naam != "grote_groep"}, uitkomsten=uitkomsten))
    keuzes: dict[str, list[object]] = {"schoon": [True, False], "heel": [True, False], "kleur": ["rood", "blauw"], "vertrouwd": [JA, NEE]}
    volledig = [dict(zip(keuzes, waarden, strict=True)) for waarden in product(*keuzes.values())]
    for waarden in product(*[[None, *mogelijk] for mogelijk in keuzes.values()]):
        deel = {naam: waarde for naam, waarde in zip(keuzes, waarden, strict=True) if waarde is not None}
        for vraag in advies(zonder, **deel).vragen:
            mogelijk = [vol for vol in volledig if all(vol[naam] == waarde for naam, waarde in deel.items())]
            gevolgen = {(str(vol[vraag.pad]), advies(zonder, **vol).uitkomst) for vol in mogelijk}
            per_antwoord = {antwoord: frozenset(uit for gegeven, uit in gevolgen if gegeven == antwoord) for antwoord, _ in gevolgen}
            assert len(set(per_antwoord.values())) > 1, (deel, vraag.pad)


@pytest.mark.parametrize(
    ("gegevens", "vragen"),
    [
        (
            {},
            [("schoon", True), ("heel", False), ("vertrouwd", False), ("kleur", False), ("leden", False)],
        ),
        ({"schoon": True}, [("heel", True), ("vertrouwd", True), ("kleur", False), ("leden", False)]),
        ({"schoon": True, "heel": True}, [("vertrouwd", True), ("kleur", False), ("leden", False)]),
        ({"schoon": True, "heel": True, "kleur": "rood"}, [("vertrouwd", True)]),
        ({"schoon": True, "vertrouwd": NEE}, [("kleur", True), ("leden", True), ("heel", False)]),
        ({"schoon": True, "heel": False, "kleur": "blauw", "leden": 4}, [("tint", True)]),
        ({"schoon": True, "vertrouwd": NEE, "kleur": "rood"}, [("heel", True)]),
        ({"schoon": False}, []),
        ({"schoon": True, "heel": True, "vertrouwd": JA}, [("kleur", True)]),
        ({"schoon": True, "heel": True, "vertrouwd": JA, "kleur": "rood"}, []),
    ],
)
def test_er_wordt_alleen_gevraagd_wat_nog_iets_beslist_en_eerst_wat_nu_telt(
    gegevens: dict[str, object], vragen: list[tuple[str, bool]]
) -> None:
    assert _vragen(advies(PAKKET, **gegevens)) == vragen


def test_een_vraag_zegt_waarvoor_zij_dient() -> None:
    vragen = {vraag.pad: vraag for vraag in advies(PAKKET, schoon=True).vragen}
    assert vragen["heel"].criteria == ("heel_genoeg",)
    assert vragen["heel"].voor_uitkomsten == ("lid",) and vragen["heel"].voor_gebreken == ("kapot",)
    assert vragen["kleur"].voor_uitkomsten == ("gast",) and vragen["kleur"].voor_gebreken == ("bleek",)


def test_een_vraag_over_een_element_noemt_het_begrip_van_de_lijst() -> None:
    p = pakket(
        Blokken(
            criteria={"k": "als: {lijst: boeken, geen: {zoek: ja}}"}, uitkomsten={"u": "voorrang: 1, soort: toekennen, als: {criterium: k}"}
        )
    )
    (vraag,) = advies(p, boeken=[{"zoek": False}, {}]).vragen
    assert (vraag.pad, vraag.begrip) == ("boeken[1].zoek", "boeken")


@pytest.mark.parametrize(
    ("gegevens", "gebreken", "besluitrijp"),
    [
        ({"schoon": True, "heel": True, "vertrouwd": JA, "kleur": "rood"}, (), "gereed"),
        ({"schoon": True, "heel": True, "vertrouwd": JA, "kleur": "blauw"}, ("bleek",), "eerst_herstellen"),
        ({"schoon": True, "heel": True, "vertrouwd": JA}, (), "eerst_herstellen"),
        ({"schoon": True, "heel": False, "kleur": "rood"}, ("kapot",), "niet_afgeven"),
        ({"schoon": True, "vertrouwd": NEE, "kleur": "rood"}, (), "eerst_herstellen"),
        ({"schoon": False, "heel": False, "kleur": "blauw"}, (), "gereed"),
        ({"schoon": True, "heel": False}, ("kapot",), "niet_afgeven"),
        ({"schoon": True, "heel": False, "kleur": "blauw", "leden": 4, "tint": "rood"}, (), "eerst_herstellen"),
        ({"schoon": True, "heel": False, "kleur": "blauw", "leden": 3}, (), "eerst_herstellen"),
    ],
    ids=[
        "gereed",
        "herstelbaar",
        "open gebrek",
        "fataal",
        "open fataal gebrek",
        "gebrek hoort niet bij uitkomst",
        "open met fataal",
        "aanvullen",
        "voorleggen",
    ],
)
def test_besluitrijp_volgt_uit_gebreken_vragen_en_soort(gegevens: dict[str, object], gebreken: tuple[str, ...], besluitrijp: str) -> None:
    gevolg = advies(PAKKET, **gegevens)
    assert (gevolg.gebreken, gevolg.besluitrijp) == (gebreken, besluitrijp)


DOORGEVEN = pakket(
    Blokken(
        criteria={
            "van_ons": "als: {schoon: ja}",
            "heel_genoeg": "als: {heel: ja}",
            "rood_genoeg": "van_toepassing_als: {leden: {meer_dan: 3}}, als: {kleur: rood}",
        },
        conclusies={"nog_klein": "als: {criterium: rood_genoeg, is: niet_van_toepassing}"},
        uitkomsten={
            "doorgeven": "voorrang: 10, soort: geen_besluit, als: {niet: {criterium: van_ons}}, alleen_eigen_gebreken_bij: nog_klein",
            "lid": "voorrang: 20, soort: toekennen, als: {criterium: van_ons}",
            "mens": STORING,
        },
        gebreken={
            "kapot": "ernst: fataal, als: {niet: {criterium: heel_genoeg}}",
            "bleek": "ernst: herstelbaar, als: {niet: {criterium: rood_genoeg}}, bij_uitkomst: [doorgeven]",
        },
    )
)


@pytest.mark.parametrize(
    ("gegevens", "gebreken", "besluitrijp"),
    [
        ({"schoon": False, "leden": 1, "heel": False}, (), "gereed"),
        ({"schoon": False, "leden": 4, "heel": False, "kleur": "blauw"}, ("bleek", "kapot"), "niet_afgeven"),
        ({"schoon": False, "heel": False}, ("kapot",), "niet_afgeven"),
        ({"leden": 1, "heel": False}, ("kapot",), "niet_afgeven"),
        ({"schoon": True, "leden": 1, "heel": False}, ("kapot",), "niet_afgeven"),
    ],
    ids=["alleen eigen", "de conclusie geldt niet", "de conclusie is open", "een andere uitkomst kan nog", "een andere uitkomst staat"],
)
def test_een_uitkomst_telt_pas_alleen_haar_eigen_gebreken_als_dat_vaststaat(
    gegevens: dict[str, object], gebreken: tuple[str, ...], besluitrijp: str
) -> None:
    gevolg = advies(DOORGEVEN, **gegevens)
    assert (gevolg.gebreken, gevolg.besluitrijp) == (gebreken, besluitrijp)


def test_naar_een_gebrek_dat_niet_telt_wordt_niet_gevraagd() -> None:
    assert _vragen(advies(DOORGEVEN, schoon=False, leden=1)) == []
    assert [pad for pad, _ in _vragen(advies(DOORGEVEN, schoon=False))] == ["leden", "heel"]


def test_een_fataal_gebrek_verandert_de_uitkomst_niet() -> None:
    zaak: dict[str, object] = {"schoon": True, "vertrouwd": NEE, "kleur": "rood"}
    assert advies(PAKKET, **zaak, heel=True).uitkomst == advies(PAKKET, **zaak, heel=False).uitkomst == "gast"


def test_het_advies_noemt_elk_verdict_en_de_regels_die_vuurden() -> None:
    gevolg = advies(PAKKET, schoon=True, heel=True, vertrouwd=JA, leden=2)
    verdicten = {naam: uitslag.verdict for naam, uitslag in gevolg.criteria.items()}
    assert verdicten == {
        "schoon_genoeg": VOLDAAN,
        "heel_genoeg": VOLDAAN,
        "vertrouwen": VOLDAAN,
        "rood_genoeg": GEGEVENS_ONTBREKEN,
        "grote_groep": NIET_VAN_TOEPASSING,
    }
    assert gevolg.conclusies == {"compleet": VOLDAAN}
    assert gevolg.uitkomsten["geen_lid"] is NIET_VOLDAAN and gevolg.uitkomsten["lid"] is VOLDAAN
    assert any(regel.startswith("keuze lid staat") for regel in gevolg.gevuurd)
    assert advies(PAKKET, schoon=True, heel=True).uitkomsten["lid"] is OORDEEL_NODIG


def test_bronnen_en_onbevestigd_gaan_alleen_over_wat_meedoet() -> None:
    criteria = {
        "k": "als: {schoon: ja}",
        "weg": "van_toepassing_als: {heel: ja}, bevestigd: nee, let_op: L, als: {leden: 3}",
    }
    p = pakket(
        Blokken(criteria=criteria, uitkomsten={"u": "voorrang: 1, soort: toekennen, als: {een_van: [{criterium: k}, {criterium: weg}]}"})
    )
    assert advies(p, schoon=True, heel=False).onbevestigd == ()
    assert advies(p, schoon=True, heel=True).onbevestigd == ("weg",)
    assert advies(p, schoon=True).bronnen == ("reglement",)


def test_uitkomstgegevens_zijn_de_waarden_van_de_uitkomst_die_staat() -> None:
    gegevens = "gegevens: {aantal: leden, soort: los, dag: peildatum, oordeel: vertrouwd, weg: tint}"
    uitkomsten = {"u": f"voorrang: 1, soort: toekennen, {gegevens}, als: {{criterium: k}}"}
    p = pakket(Blokken(criteria={"k": "als: {schoon: ja}"}, uitkomsten=uitkomsten))
    staat = advies(p, schoon=True, leden=3, vertrouwd=JA).uitkomstgegevens
    assert (staat["aantal"], staat["soort"], staat["dag"], staat["oordeel"]) == (3, "los", DAG, True)
    assert staat["weg"].open == ("tint",)  # type: ignore[union-attr]
    assert advies(p).uitkomstgegevens == {}


def test_dezelfde_invoer_geeft_hetzelfde_advies() -> None:
    zaak: dict[str, object] = {"schoon": True, "heel": True, "vertrouwd": JA}
    andersom = dict(reversed(zaak.items()))
    assert advies(PAKKET, **zaak) == advies(PAKKET, **andersom)
    assert repr(advies(PAKKET, **zaak)) == repr(advies(PAKKET, **andersom))


def test_een_beoordeling_laat_niets_achter_voor_de_volgende() -> None:
    eerst = advies(PAKKET)
    advies(PAKKET, schoon=False, heel=True, vertrouwd=NEE, kleur="blauw", leden=9, tint="rood")
    assert advies(PAKKET) == eerst


@pytest.mark.parametrize("dag", [date(2019, 12, 31), date(2026, 8, 1)])
def test_een_peildatum_buiten_het_pakket_wordt_geweigerd(dag: date) -> None:
    parameter = "soort: geheel_getal, waarden: {2020-01-01: 1, 2026-08-01: 2}, geldig_tot: onbepaald"
    p = pakket(Blokken(criteria={"k": "als: {leden: g}"}, parameters={"g": parameter}))
    assert p.tot == date(2026, 7, 31)
    gegevens = lees_gegevens(p, {}, DAG)
    with pytest.raises(ValueError, match="peildatum"):
        beoordeel(p, gegevens, dag)
    assert beoordeel(p, gegevens, p.tot) and beoordeel(p, gegevens, p.vanaf + timedelta(days=1))


def test_als_de_lezingen_verschillen_kijkt_er_een_mens_en_komt_er_geen_besluit(monkeypatch: pytest.MonkeyPatch) -> None:
    zaak: dict[str, object] = {"schoon": True, "heel": True, "vertrouwd": JA, "kleur": "rood"}
    assert (advies(PAKKET, **zaak).uitkomst, advies(PAKKET, **zaak).besluitrijp) == ("lid", "gereed")
    echt = Conclusiemotor.trek
    monkeypatch.setattr(Conclusiemotor, "trek", lambda zelf, v: Uitslag(echt(zelf, v).conclusies, (), ("uitkomst lid: verschil",)))
    gevolg = advies(PAKKET, **zaak)
    assert (gevolg.uitkomst, gevolg.wacht_op, gevolg.verschillen) == ("mens", "", ("uitkomst lid: verschil",))
    assert gevolg.besluitrijp != "gereed"
