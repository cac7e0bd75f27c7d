"""Wie twee rijen of delen verwisselt, leest dat zij verplaatst zijn en of dat iets uitmaakt: niet dat er iets weg is en erbij kwam."""

from functools import cache

import pytest

from engine import Pakket, lees_regelteksten
from service.tabellen.wijzigingen import in_woorden
from service.vergelijken.uitslag import Uitslag, als_gegevens
from service.vergelijken.verschil import verschil_in_woorden
from service.vergelijken.verslag import verslag
from tests.engine.hulp import BEGRIPPEN_PAD, Blokken, teksten
from tests.service.tabellen.hulp import DAG, regels_met, regelteksten

TABEL = """
      beslistabel:
        treffer: %s
        kolommen: [%s]
        rijen:
%s        anders: 0
"""
VEEL = "{als: [{minstens: 4}, rood], dan: 1}"
ROOD = '{als: ["-", rood], dan: 2}'
BLAUW = '{als: ["-", blauw], dan: 3}'
OOK_EEN = "{als: [{minstens: 2}, rood], dan: 1}"
HOOGUIT = "Hooguit komt een andere vraag eerst, of noemt de uitleg een andere rij."


@cache
def pakket(*rijen: str, treffer: str = "eerste", kolommen: str = "leden, kleur") -> Pakket:
    return regels_met(TABEL % (treffer, kolommen, "".join(f"          - {rij}\n" for rij in rijen))).pakket("stad", DAG)


def velden(oud: Pakket, nieuw: Pakket) -> list[tuple[str, str, str, str]]:
    return [(veld.veld, veld.was, veld.wordt, veld.let_op) for wijziging in verschil_in_woorden(oud, nieuw) for veld in wijziging.velden]


def test_twee_rijen_die_samen_passen_en_wisselen_zijn_verplaatst_en_dat_telt() -> None:
    assert velden(pakket(VEEL, ROOD), pakket(ROOD, VEEL)) == [
        (
            "berekening, rij bij “leden” minstens 4 en “kleur” is Rood, verplaatst",
            "plaats 1 van 2",
            "plaats 2 van 2",
            "De volgorde telt: zij staat nu onder de rij bij “kleur” is Rood. Passen zij allebei, dan geldt de bovenste.",
        )
    ]


@pytest.mark.parametrize("rijen", [(ROOD, BLAUW), (VEEL, OOK_EEN)], ids=["passen nooit samen", "zeggen hetzelfde"])
def test_ook_bij_eerste_maakt_een_wissel_niets_uit_als_de_rijen_elkaar_niet_tegenspreken(rijen: tuple[str, str]) -> None:
    ((_, was, wordt, let_op),) = velden(pakket(*rijen), pakket(*reversed(rijen)))
    assert (was, wordt) == ("plaats 1 van 2", "plaats 2 van 2")
    assert let_op.startswith("De volgorde verandert de uitkomst niet: rijen die samen kunnen passen, zeggen hetzelfde")


def test_bij_precies_een_telt_de_volgorde_niet() -> None:
    heen = velden(pakket(ROOD, BLAUW, treffer="precies_een"), pakket(BLAUW, ROOD, treffer="precies_een"))
    waarom = "De volgorde verandert de uitkomst niet: bij treffer precies_een past er hooguit één rij."
    assert [let_op for *_, let_op in heen] == [f"{waarom} {HOOGUIT}"]


def test_wie_een_rij_ervoor_zet_verplaatst_de_rest_niet() -> None:
    assert velden(pakket(ROOD, BLAUW), pakket(VEEL, ROOD, BLAUW)) == [
        ("berekening, rij", "", "“leden” minstens 4 en “kleur” is Rood: 1", "")
    ]


def test_een_rij_die_verplaatst_is_en_iets_anders_zegt_staat_er_met_allebei() -> None:
    anders = ROOD.replace("dan: 2", "dan: 9")
    gevonden = velden(pakket(ROOD, BLAUW, VEEL), pakket(BLAUW, VEEL, anders))
    assert [(was, wordt) for _, was, wordt, _ in gevonden] == [("2", "9"), ("plaats 1 van 3", "plaats 3 van 3")]
    assert "zij staat nu onder de rij bij “leden” minstens 4" in gevonden[1][3]


def test_een_dubbele_rij_die_weg_is_staat_er() -> None:
    dubbel = ROOD.replace("dan: 2", "dan: 5")
    assert velden(pakket(ROOD, dubbel), pakket(ROOD)) == [("berekening, rij", "“kleur” is Rood: 5", "", "")]


def test_een_kolom_die_verplaatst_is_maakt_geen_enkele_rij_nieuw() -> None:
    omgekeerd = pakket("{als: [rood, {minstens: 4}], dan: 1}", '{als: [rood, "-"], dan: 2}', kolommen="kleur, leden")
    assert velden(pakket(VEEL, ROOD), omgekeerd) == [
        (
            "berekening, kolom “leden”, verplaatst",
            "plaats 1 van 2",
            "plaats 2 van 2",
            "De volgorde van de kolommen verandert de uitkomst niet. Hooguit komt een andere vraag eerst.",
        )
    ]


def test_een_kolom_erbij_die_overal_een_streepje_heeft_staat_er() -> None:
    meer = pakket('{als: ["-", rood, "-"], dan: 2}', kolommen="leden, kleur, schoon")
    assert velden(pakket(ROOD), meer) == [("berekening, kolom", "", "“schoon”", "")]


@cache
def met_gevallen(gevallen: str, als: str = "{alle_van: [{x: 1}, {schoon: ja}, {heel: ja}]}") -> Pakket:
    blokken = Blokken(
        criteria={"k": f"als: {als}"},
        afleidingen={"x": f"soort: geheel_getal, berekening: {{gevallen: [{gevallen}], anders: 0}}"},
    )
    return lees_regelteksten(teksten(blokken)).pakket("stad", DAG)


def test_een_geval_dat_verplaatst_is_telt_altijd() -> None:
    oud = met_gevallen("{als: {schoon: ja}, dan: 1}, {als: {heel: ja}, dan: 2}")
    nieuw = met_gevallen("{als: {heel: ja}, dan: 2}, {als: {schoon: ja}, dan: 1}")
    assert velden(oud, nieuw) == [
        (
            "berekening, geval bij “schoon” is ja, verplaatst",
            "plaats 1 van 2",
            "plaats 2 van 2",
            "De volgorde telt: het eerste geval dat voldaan is, geldt.",
        )
    ]
    anders = met_gevallen("{als: {schoon: ja}, dan: 7}")
    assert [veld[:3] for veld in velden(oud, anders)] == [
        ("berekening, geval bij “schoon” is ja", "1", "7"),
        ("berekening, geval", "“heel” is ja: 2", ""),
    ]


def test_een_deel_van_een_voorwaarde_dat_verplaatst_is_verandert_het_verdict_niet() -> None:
    gevallen = "{als: {schoon: ja}, dan: 1}"
    gevonden = velden(met_gevallen(gevallen), met_gevallen(gevallen, "{alle_van: [{schoon: ja}, {heel: ja}, {x: 1}]}"))
    assert gevonden == [
        (
            "voorwaarde, “Titel x” is 1, verplaatst",
            "plaats 1 van 3",
            "plaats 3 van 3",
            "De volgorde verandert het verdict niet. Hooguit komt een andere vraag eerst.",
        )
    ]


def test_een_thema_dat_verplaatst_is_staat_in_elke_uitleg_elders() -> None:
    def met(themas: str) -> Pakket:
        bestanden = teksten(Blokken(criteria={"k": "als: {schoon: ja}"}))
        begrippen = bestanden[BEGRIPPEN_PAD].replace("themas: {lenen: Lenen}", f"themas: {{{themas}}}")
        return lees_regelteksten({**bestanden, BEGRIPPEN_PAD: begrippen}).pakket("stad", DAG)

    (gevonden,) = verschil_in_woorden(met("lenen: Lenen, rest: De rest"), met("rest: De rest, lenen: Lenen"))
    assert (gevonden.soort, gevonden.naam, gevonden.velden[0].let_op) == ("thema", "lenen", "In deze volgorde staat het in elke uitleg.")


def test_het_verslag_en_de_json_zeggen_van_waar_naar_waar() -> None:
    oud, nieuw = pakket(VEEL, ROOD), pakket(ROOD, VEEL)
    uitslag = Uitslag(oud, nieuw, DAG, verschil_in_woorden(oud, nieuw), (), None, None)
    (punten,) = [blok.punten for blok in verslag(uitslag) if hasattr(blok, "punten")]
    assert "verplaatst. Was: plaats 1 van 2. Wordt: plaats 2 van 2. De volgorde telt:" in punten[0][1]
    assert als_gegevens(uitslag)["wijzigingen"][0]["velden"][0]["let_op"].startswith("De volgorde telt:")


def test_ook_bij_het_terugzetten_van_een_spreadsheet_heet_een_wissel_geen_rij_minder_en_een_erbij() -> None:
    def tabel(*rijen: str, treffer: str = "eerste"):  # type: ignore[no-untyped-def]
        return pakket(*rijen, treffer=treffer).afleidingen["x"].berekening

    assert in_woorden("x", tabel(VEEL, BLAUW, ROOD), tabel(ROOD, BLAUW, VEEL)) == (
        "Rij 1 gaat naar plaats 3: bij leden minstens 4, kleur rood is het 1.",
        "Rij 3 gaat naar plaats 1: bij kleur rood is het 2.",
        "De bovenste rij die past geldt, dus de volgorde kan de uitkomst veranderen (treffer eerste).",
    )
    assert in_woorden("x", tabel(ROOD, BLAUW, treffer="precies_een"), tabel(BLAUW, ROOD, treffer="precies_een"))[-1] == (
        "De volgorde verandert de uitkomst niet (treffer precies_een)."
    )
    erbij = in_woorden("x", tabel(VEEL, BLAUW, ROOD), tabel(BLAUW.replace("3", "8"), ROOD, OOK_EEN, VEEL))
    assert [zin.partition(":")[0] for zin in erbij] == [
        "Rij 1 gaat naar plaats 4",
        "De bovenste rij die past geldt, dus de volgorde kan de uitkomst veranderen (treffer eerste).",
        "Rij 2 verandert",
        "Erbij komt rij 3",
    ]


def met_lijst(rest: str, treffer: str = "alle_op_voorrang") -> Pakket:
    velden_van_x = "{bijlage: {titel: Bijlage, soort: geheel_getal}, dagen: {titel: Dagen, soort: geheel_getal}}"
    tabel = f" {{beslistabel: {{treffer: {treffer}, kolommen: [kleur], rijen: [{{als: [rood], dan: [1, 2]}}]{rest}}}}}\n"
    return lees_regelteksten(regelteksten(tabel, velden=velden_van_x)).pakket("stad", DAG)


def test_van_een_lijst_staan_anders_en_volgorde_bij_hun_veld() -> None:
    zonder_volgorde = met_lijst("", "alle")
    met_volgorde = met_lijst(", volgorde: {bijlage: [1, 2], dagen: [2]}")
    assert velden(zonder_volgorde, met_volgorde)[1:] == [
        ("berekening, bijlage, volgorde", "", "1; 2", ""),
        ("berekening, dagen, volgorde", "", "2", ""),
    ]
    assert velden(met_volgorde, met_lijst(", volgorde: {bijlage: [2, 1], dagen: [2]}")) == [
        (
            "berekening, bijlage, volgorde, 1, verplaatst",
            "plaats 1 van 2",
            "plaats 2 van 2",
            "De volgorde telt: wat vooraan staat, gaat voor.",
        )
    ]
    assert velden(met_lijst(", anders: [3, 4]", "alle"), met_lijst(", anders: [4, 3]", "alle")) == [
        ("berekening, bijlage, als niets past", "3", "4", ""),
        ("berekening, dagen, als niets past", "4", "3", ""),
    ]


def test_in_een_lijst_op_voorrang_telt_de_plaats_alleen_tussen_rijen_met_dezelfde_voorrang() -> None:
    def met(*rijen: str) -> Pakket:
        velden_van_x = "{a: {titel: A, soort: geheel_getal}, b: {titel: B, soort: geheel_getal}}"
        kop = "treffer: alle_op_voorrang, kolommen: [kleur, schoon], volgorde: {a: [1, 2]}"
        tabel = f" {{beslistabel: {{{kop}, rijen: [{', '.join(rijen)}]}}}}\n"
        return lees_regelteksten(regelteksten(tabel, velden=velden_van_x)).pakket("stad", DAG)

    een, gelijk, lager = ("{als: [rood, '-'], dan: [1, 1]}", "{als: ['-', ja], dan: [1, 2]}", "{als: ['-', ja], dan: [2, 2]}")
    ((_, _, _, let_op),) = velden(met(een, gelijk), met(gelijk, een))
    assert let_op == (
        "De volgorde telt: de rij bij “schoon” is ja heeft dezelfde voorrang. "
        "Passen zij allebei, dan staat de bovenste vooraan in de lijst."
    )
    ((_, _, _, let_op),) = velden(met(een, lager), met(lager, een))
    assert let_op.startswith("De volgorde verandert de uitkomst niet: bij treffer alle_op_voorrang beslist volgorde")
    tabellen = [met(*rijen).afleidingen["x"].berekening for rijen in ((een, gelijk), (gelijk, een))]
    assert in_woorden("x", *tabellen)[-1] == (  # type: ignore[arg-type]
        "Van rijen met dezelfde voorrang staat de bovenste vooraan in de lijst (treffer alle_op_voorrang)."
    )
