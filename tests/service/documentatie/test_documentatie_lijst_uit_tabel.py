"""Een beslistabel die een lijst geeft, overal waar een mens haar leest: in uitleg, documentatie, dekking, vergelijking en voorbeelden."""

from datetime import UTC, datetime
from functools import cache

import pytest

from engine import Advies, Pakket, Regels, lees_regelteksten
from engine.pakket.nakijken import kijk_na
from engine.uitleg import als_markdown, document
from service.analyse.vragen.tabellen import te_onderzoeken
from service.camunda import definities, waarom_niet
from service.documentatie.dekking import Dekking
from service.documentatie.dekking.tabellen import Tabellen, rijen
from service.documentatie.site.berekeningen import Berekening, berekeningen
from service.documentatie.site.bouwstof import Bouwstof
from service.documentatie.situatie import KloptNiet, Situatie
from service.documentatie.verslag import Verslag
from service.documentatie.zinnen import is_de_waarde
from service.regelcontrole.dode_rijen import dode_rijen
from service.vergelijken.verschil import verschil_in_woorden
from tests.engine.hulp import DAG, SWV, Blokken, advies, pakket, teksten

RIJEN = "[{als: [ja, '-'], dan: [strip, 1]}, {als: ['-', {minstens: 4}], dan: [roman, 14]}, {als: ['-', {minstens: 9}], dan: [roman, 14]}]"
VELDEN = (
    "{kast: {titel: Kast, soort: keuze, keuzes: {roman: de romans, strip: de strips}}, "
    "termijn: {titel: Termijn, soort: geheel_getal, eenheid: dagen}}"
)
_OPEN = "{voldaan: 'Open zijn {kasten}.', niet_voldaan: 'Open zijn {kasten}.'}"
UITLEG = f"uitleg: {{ouder: {_OPEN}, commissie: {_OPEN}}}"


def blokken(rijen_: str = RIJEN, treffer: str = "alle_op_voorrang, volgorde: {kast: [roman, strip]}", slot: str = "") -> Blokken:
    tabel = f"{{treffer: {treffer}, kolommen: [schoon, leden], rijen: {rijen_}}}"
    afleidingen = {
        "kasten": f"titel: De kasten die open zijn, soort: lijst, velden: {VELDEN}, berekening: {{beslistabel: {tabel}}}{slot}",
        "naast": "soort: ja_nee, berekening: {uit_beslistabel: meer}",
        "meer": "soort: ja_nee, berekening: {beslistabel: {treffer: eerste, geeft: [meer, naast], kolommen: [schoon], "
        "rijen: [{als: [ja], dan: [ja, nee]}], anders: [nee, nee]}}",
    }
    criteria = {
        "k": f"als: {{lijst: kasten, minstens: 1, waarvoor: {{termijn: {{minstens: 7}}}}}}, {UITLEG}",
        "m": "als: {alle_van: [{meer: ja}, {naast: nee}]}",
    }
    uitkomsten = {"lenen": "voorrang: 1, soort: toekennen, als: {criterium: k}, uitleg: {ouder: a, commissie: b}"}
    return Blokken(criteria=criteria, afleidingen=afleidingen, uitkomsten=uitkomsten)


@cache
def met(rijen_: str = RIJEN, treffer: str = "alle_op_voorrang, volgorde: {kast: [roman, strip]}") -> Pakket:
    return pakket(blokken(rijen_, treffer))


def uitleg(advies_: Advies) -> str:
    return " ".join(als_markdown(document(advies_, "commissie")).split())


def _berekening(p: Pakket) -> Berekening:
    verslag = Verslag(Regels((), {}), (), (), datetime(2026, 11, 24, tzinfo=UTC), "proef")
    (gevonden,) = (deel for deel in berekeningen(Bouwstof(verslag, p, Dekking(rijen={"kasten": {2}}), (), (), ())) if deel.naam == "kasten")
    return gevonden


@pytest.mark.parametrize(
    ("gegevens", "kasten"),
    [
        ({"schoon": True, "leden": 4}, "de romans (14 dagen) en de strips (1 dag)"),
        ({"schoon": True, "leden": 1}, "de strips (1 dag)"),
        ({"schoon": False, "leden": 1}, "geen"),
    ],
)
def test_een_uitleg_noemt_wat_er_in_de_lijst_staat(gegevens: dict[str, object], kasten: str) -> None:
    tekst = uitleg(advies(met(), **gegevens))
    assert f"Berekend: De kasten die open zijn: {kasten}." in tekst
    assert f"Conclusie: Open zijn {kasten}." in tekst
    assert ("- 1. Kast: de strips; Termijn: 1 dag." in tekst) == (kasten == "de strips (1 dag)")


def test_een_lange_lijst_staat_eronder_en_een_onbekende_noemt_wat_er_ontbreekt() -> None:
    rij = "{als: [ja, '-'], dan: [strip, 7]}"
    lang = uitleg(advies(met(f"[{', '.join([rij] * 6)}]"), schoon=True, leden=1))
    assert "De kasten die open zijn: 6, zie de lijst." in lang
    assert "- 6. Kast: de strips; Termijn: 7 dagen." in lang
    tekst = uitleg(advies(met(), schoon=True))
    assert "De kasten die open zijn: niet bekend" in tekst


def test_in_de_documentatie_staat_elk_veld_met_zijn_woorden() -> None:
    tabel = _berekening(met())
    assert tabel.koppen[-3:] == ("Dan: Kast", "Dan: Termijn", "Getoond")
    assert [rij[-3:] for rij in tabel.rijen] == [("de strips", "1", "nog niet"), ("de romans", "14", "ja"), ("de romans", "14", "nog niet")]
    assert tabel.lezen == "Elke rij die past komt in de lijst; wat voorgaat staat vooraan."


def test_elke_rij_die_past_telt_voor_de_dekking_en_wordt_onderzocht() -> None:
    p = met()
    assert rijen(p)["kasten"] == (1, 2, 3)
    assert "kasten" in te_onderzoeken(p)
    tabellen = Tabellen(p)
    assert list(tabellen.gekozen(advies(p, schoon=True, leden=4), frozenset({"k"}))) == [("kasten", 1), ("kasten", 2)]
    assert list(tabellen.gekozen(advies(p, schoon=False, leden=1), frozenset({"k"}))) == []
    assert list(tabellen.gekozen(advies(p, schoon=True), frozenset({"k"}))) == [], "een open lijst toont nog geen rij"


def test_met_anders_telt_ook_dat_er_geen_rij_past() -> None:
    p = pakket(blokken(f"{RIJEN}, anders: [strip, 3]"))
    assert rijen(p)["kasten"] == (1, 2, 3, 0)
    assert list(Tabellen(p).gekozen(advies(p, schoon=False, leden=1), frozenset({"k"}))) == [("kasten", 0)]
    assert advies(p, schoon=False, leden=1).afleidingen["kasten"] == (("strip", 3),)


def test_in_een_vergelijking_staat_elke_rij_en_elk_veld_dat_anders_is() -> None:
    def verschil(nieuw: Pakket) -> list[tuple[str, str, str]]:
        (gevonden,) = verschil_in_woorden(met(), nieuw)
        assert gevonden.naam == "kasten"
        return [(veld.veld, veld.was, veld.wordt) for veld in gevonden.velden]

    assert verschil(met(RIJEN.replace("[strip, 1]", "[strip, 2]"))) == [("berekening, rij bij “schoon” is ja", "strip; 1", "strip; 2")]
    volgorde = verschil(met(treffer="alle_op_voorrang, volgorde: {kast: [strip, roman]}"))
    assert volgorde == [("berekening, kast, volgorde, roman, verplaatst", "plaats 1 van 2", "plaats 2 van 2")]
    treffer = verschil(met(treffer="alle"))
    assert ("berekening, treffer", "alle_op_voorrang", "alle") in treffer


def test_een_dubbele_rij_in_een_lijst_is_geen_dode_rij() -> None:
    assert list(dode_rijen(kijk_na(teksten(blokken()), DAG), DAG)) == []


@pytest.mark.parametrize(
    ("voorbeeld", "codes"),
    [
        ("{als: {schoon: ja, leden: 1}, dan: [{kast: strip, termijn: 1}]}", []),
        ("{als: {schoon: nee, leden: 1}, dan: []}", []),
        ("{als: {schoon: ja}, dan: gegevens_ontbreken}", []),
        ("{als: {schoon: ja, leden: 1}, dan: [{kast: strip}]}", ["X001"]),
        ("{als: {schoon: ja, leden: 9}, dan: [{kast: strip, termijn: 1}]}", ["X001"]),
        ("{als: {schoon: ja, leden: 1}, dan: [{kast: stripp, termijn: 1}]}", ["R022"]),
        ("{als: {schoon: ja, leden: 1}, dan: 3}", ["R004"]),
    ],
)
def test_een_voorbeeld_bij_een_lijst_wordt_nagerekend(voorbeeld: str, codes: list[str]) -> None:
    gevonden = kijk_na(teksten(blokken(slot=f", voorbeelden: [{voorbeeld}]")), DAG).fouten
    assert [fout.code for fout in gevonden] == codes
    if codes == ["X001"] and "leden: 9" in voorbeeld:
        assert "er komt [{kast: roman, termijn: 14}, {kast: roman, termijn: 14}, {kast: strip, termijn: 1}] uit" in gevonden[0].zin


@pytest.mark.parametrize(
    ("waarde", "melding"),
    [
        ("de romans (14 dagen) en de strips (1 dag)", ""),
        ("de romans (14 dagen)", "in de lijst staat: de romans (14 dagen) en de strips (1 dag)"),
    ],
)
def test_een_voorbeeld_in_de_features_noemt_de_lijst_zoals_de_uitleg(waarde: str, melding: str) -> None:
    situatie = Situatie(lees_regelteksten(teksten(blokken())))
    situatie.kies(SWV, DAG)
    situatie.gegevens = {"schoon": True, "leden": 4}
    situatie.beoordeel()
    try:
        is_de_waarde(situatie, "kasten", waarde)
    except KloptNiet as fout:
        assert str(fout) == melding
    else:
        assert not melding


def test_camunda_krijgt_geen_lijst_en_hoort_waarom() -> None:
    assert "kasten" not in definities(met())
    assert "geeft een lijst" in waarom_niet(met(), "kasten")
    assert "meer dan één uitkomst" in waarom_niet(met(), "meer")
    assert waarom_niet(met(), "bestaat_niet") == "Er is geen beslistabel met deze sleutel."
