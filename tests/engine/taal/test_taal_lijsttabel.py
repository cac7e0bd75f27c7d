"""Een afleiding die een lijst is: wat er mag, en wat er met welke melding geweigerd wordt."""

from collections.abc import Mapping

import pytest

from engine import RegelFouten
from engine.pakket.nakijken import kijk_na
from engine.taal.beslistabellen import Beslistabel, Treffer
from engine.taal.declaraties import Soort
from tests.engine.hulp import DAG, Blokken, pakket, teksten, verwacht_fouten

VELDEN = "velden: {korting: {titel: K, soort: getal}, toon: {titel: T, soort: keuze, keuzes: {licht: L, donker: D}}}"
LEEST = {"k": "als: {lijst: x, alle: {korting: 1}}", "leest": "als: {alle_van: [{schoon: ja}, {leden: 1}, {bedrag: 1}, {kleur: rood}]}"}


def _tabel(rijen: str = "[{als: [ja], dan: [1, licht]}]", kop: str = "treffer: alle", rest: str = "") -> str:
    return f"berekening: {{beslistabel: {{{kop}, kolommen: [schoon], rijen: {rijen}{rest}}}}}"


def _x(berekening: str, soort: str = "lijst", velden: str = VELDEN) -> dict[str, str]:
    return {"x": ", ".join(filter(None, ("titel: X", f"soort: {soort}", velden, berekening)))}


def _codes(afleidingen: Mapping[str, str], criteria: Mapping[str, str] = LEEST, **blokken: Mapping[str, str]) -> list[str]:
    with verwacht_fouten(RegelFouten) as fouten:
        pakket(Blokken(criteria=criteria, afleidingen=afleidingen, **blokken))
    return fouten.codes


@pytest.mark.parametrize("treffer", ["alle", "alle_op_rijvolgorde", "alle_op_voorrang"])
def test_een_lijst_heeft_velden_en_een_trefregel_die_een_lijst_geeft(treffer: str) -> None:
    volgorde = ", volgorde: {toon: [donker, licht]}" if treffer == "alle_op_voorrang" else ""
    afleiding = pakket(Blokken(criteria=LEEST, afleidingen=_x(_tabel(kop=f"treffer: {treffer}", rest=volgorde)))).afleidingen["x"]
    tabel = afleiding.berekening
    assert isinstance(tabel, Beslistabel)
    assert (tabel.treffer, tabel.velden, tabel.anders) == (Treffer(treffer), ("korting", "toon"), None)
    assert {naam: veld.soort for naam, veld in afleiding.velden.items()} == {"korting": Soort.GETAL, "toon": Soort.KEUZE}


@pytest.mark.parametrize(
    ("afleiding", "code"),
    [
        (_x(_tabel(rest=", anders: 0")), "R004"),
        (_x(_tabel(rest=", samen: som")), "R137"),
        (_x(f"eenheid: dagen, {_tabel()}"), "R137"),
        (_x(f"keuzes: {{licht: L}}, {_tabel()}"), "R137"),
        (_x(_tabel(rest=", geeft: [x, y]")), "R137"),
        (_x(_tabel(kop="treffer: eerste")), "R138"),
        (_x(_tabel(kop="treffer: precies_een")), "R138"),
        (_x("berekening: {som: [1, 2]}"), "R138"),
        (_x("berekening: {gevallen: [{als: {schoon: ja}, dan: 1}], anders: 2}"), "R138"),
        (_x("berekening: {uit_beslistabel: y}"), "R138"),
        (_x(_tabel(), velden=""), "R138"),
        (_x(_tabel(), velden="velden: {}"), "R138"),
        (_x(_tabel(), velden=VELDEN.replace("soort: getal", "soort: lijst")), "R007"),
        (_x(_tabel(), velden=VELDEN.replace("soort: getal", "soort: tekst")), "R007"),
        (_x(_tabel(), velden=VELDEN.replace("titel: K, ", "")), "R003"),
        (_x(_tabel(), velden=VELDEN.replace("titel: K", "titel: K, vraag: Waarom?")), "R002"),
        (_x(_tabel(), velden=VELDEN.replace(", keuzes: {licht: L, donker: D}", "")), "R081"),
        (_x(_tabel(kop="treffer: alle_op_voorrang")), "R125"),
        (_x(_tabel(rest=", volgorde: {toon: [licht]}")), "R125"),
        (_x(_tabel(kop="treffer: alle_op_voorrang", rest=", volgorde: {toon: [donker]}")), "R125"),
        (_x(_tabel("[{als: [ja], dan: 1}]")), "R004"),
        (_x(_tabel("[{als: [ja], dan: [1]}]")), "R135"),
        (_x(_tabel("[{als: [ja], dan: [1, lichr]}]")), "R022"),
        (_x(_tabel("[{als: [ja], dan: [2026-08-01, licht]}]")), "R023"),
        (_x(_tabel("[{als: [ja], dan: [1, kleur]}]")), "R123"),
        (_x(_tabel("[{als: [ja], dan: [bedrag, licht]}]", kop="treffer: alle_op_voorrang", rest=", volgorde: {toon: [licht]}")), "R123"),
    ],
)
def test_wat_niet_bij_een_lijst_hoort_wordt_geweigerd(afleiding: dict[str, str], code: str) -> None:
    assert code in _codes(afleiding)


def test_een_trefregel_voor_een_lijst_hoort_niet_bij_een_getal() -> None:
    tabel = _tabel("[{als: [ja], dan: 1}]", kop="treffer: alle_op_rijvolgorde")
    assert _codes(_x(tabel, "getal", ""), {"k": "als: {x: 1}"}) == ["R138"]
    assert "R138" in _codes(_x("berekening: {som: [leden, 1]}", "getal"), {"k": "als: {x: 1}"})


def test_een_dag_uit_een_lijst_die_leeg_kan_zijn_wordt_geweigerd() -> None:
    velden = "velden: {eind: {titel: E, soort: datum}}"
    afleidingen = _x(_tabel("[{als: [ja], dan: 2026-08-01}]"), velden=velden)
    afleidingen["laatst"] = "titel: L, soort: datum, berekening: {laatste_over: {lijst: x, van: eind}}"
    assert _codes(afleidingen, {"k": "als: {laatst: {na: 2026-01-01}}"}) == ["R139"]


def test_een_lijst_die_van_haar_eigen_lengte_afhangt_is_een_kring() -> None:
    afleidingen = _x("berekening: {beslistabel: {treffer: alle, kolommen: [hoeveel], rijen: [{als: [1], dan: [1, licht]}]}}")
    afleidingen["hoeveel"] = "titel: H, soort: geheel_getal, berekening: {aantal: {lijst: x}}"
    assert [code for code in _codes(afleidingen) if code.startswith("P")] == ["P030"]


def test_een_uitspraak_over_een_lijst_kent_haar_velden_en_keuzes() -> None:
    def code(als: str) -> list[str]:
        return _codes(_x(_tabel()), {**LEEST, "k": f"als: {als}"})

    assert code("{lijst: y, alle: {korting: 1}}")[0] == "R050"
    assert "R020" in code("{lijst: x, alle: {kortin: 1}}")
    assert code("{lijst: x, alle: {toon: lichr}}") == ["R022"]
    assert code("{lijst: x, minstens: 1, verschillende: tonen}") == ["R051"]
    assert "R020" in code("{korting: 1}"), "een veld heeft buiten zijn lijst geen waarde"


def test_wat_in_een_veld_gelezen_wordt_moet_ergens_voor_dienen() -> None:
    tabel = _tabel("[{als: [ja], dan: [bedrag, licht]}]")
    assert _codes(_x(tabel), {**LEEST, "k": "als: {lijst: x, alle: {toon: licht}}"}) == ["P022"]
    pakket(Blokken(criteria={**LEEST, "k": "als: {lijst: x, alle: {toon: licht}}"}, afleidingen=_x(_tabel())))


def test_een_naam_heeft_maar_een_betekenis_ook_als_veld_van_een_lijst() -> None:
    velden = "velden: {leden: {titel: K, soort: getal}}"
    criteria = {"k": "als: {lijst: x, alle: {leden: 1}}", "leest": "als: {alle_van: [{schoon: ja}, {leden: 1}]}"}
    assert _codes(_x(_tabel("[{als: [ja], dan: 1}]"), velden=velden), criteria) == ["P021"]


def test_een_waarde_met_een_andere_eenheid_dan_haar_veld_is_een_fout() -> None:
    velden = "velden: {korting: {titel: K, soort: getal, eenheid: weken}}"
    tabel = _tabel("[{als: [ja], dan: wachttijd}]")
    assert _codes(_x(tabel, velden=velden), {"k": "als: {lijst: x, alle: {korting: 1}}", "leest": "als: {schoon: ja}"}) == ["P018"]


def test_een_lijst_is_geen_kolom_en_geen_gegeven_van_een_uitkomst() -> None:
    ander = "titel: Y, soort: getal, berekening: {beslistabel: {treffer: eerste, kolommen: [x], rijen: [{als: ['-'], dan: 1}]}}"
    assert "R120" in _codes({**_x(_tabel()), "y": ander}, {**LEEST, "m": "als: {y: 1}"})
    uitkomst = {"u": "voorrang: 1, soort: toekennen, als: {criterium: k}, gegevens: {wat: x}, uitleg: {ouder: a, commissie: b}"}
    assert "R023" in _codes(_x(_tabel()), uitkomsten=uitkomst)


@pytest.mark.parametrize("hoger", ["{lijst: x, veld: korting}", "x"])
def test_een_lijst_die_uitgerekend_wordt_kan_niet_zelf_hoger_worden(hoger: str) -> None:
    eigenschap = {"e": f"hoger: {hoger}, blijft: {{criterium: k}}"}
    assert "R152" in _codes(_x(_tabel()), eigenschappen=eigenschap)


def _fouten(afleidingen: Mapping[str, str], criteria: Mapping[str, str] = LEEST) -> list[tuple[str, str, str]]:
    with verwacht_fouten(RegelFouten) as fouten:
        pakket(Blokken(criteria=criteria, afleidingen=afleidingen))
    return [(fout.code, fout.zin, fout.bedoeld) for fout in fouten.fouten]


def test_een_tikfout_in_velden_is_een_fout() -> None:
    assert [(code, bedoeld) for code, _, bedoeld in _fouten(_x(_tabel(), velden=VELDEN.replace("velden", "veldn", 1)))] == [
        ("R002", "velden")
    ]


def test_een_tikfout_in_de_naam_van_een_lijst_maakt_haar_velden_niet_vreemd() -> None:
    lezend = {**LEEST, "k": "als: {lijst: ledem, alle: {schoon: ja}}", "m": "als: {lijst: xx, alle: {korting: 1}}"}
    lijst = {"xxx": _x(_tabel())["x"]}
    fouten = _fouten(lijst, {**lezend, "n": "als: {lijst: xxx, alle: {korting: 1}}"})
    assert [(code, bedoeld) for code, _, bedoeld in fouten if code != "R050"] == []
    assert ("R050", "'xx' is geen lijst.", "xxx") in fouten


def test_een_getal_in_een_andere_eenheid_krijgt_geen_raad_die_iets_anders_zegt() -> None:
    velden = VELDEN.replace("soort: getal", "soort: getal, eenheid: dagen")
    (fout,) = _fouten(_x(_tabel("[{als: [ja], dan: [2 weken, licht]}]"), velden=velden))
    assert fout == ("R023", "Hier hoort alleen een getal te staan, zonder eenheid erachter. Dit telt in dagen, en niet in weken.", "")
    (fout,) = _fouten(_x(_tabel("[{als: [ja], dan: [2 dag, licht]}]"), velden=velden))
    assert fout[2] == "2"


def test_een_losse_waarde_bij_meer_velden_noemt_de_velden() -> None:
    (fout,) = _fouten(_x(_tabel("[{als: [ja], dan: 1}]")))
    assert fout == ("R004", "Hier horen 2 waarden te staan, in de volgorde van velden: [korting, toon].", "")


def test_een_volgorde_die_iets_mist_noemt_het_veld() -> None:
    tabel = _tabel("[{als: [ja], dan: [1, licht]}]", kop="treffer: alle_op_voorrang", rest=", volgorde: {toon: [donker], korting: [1]}")
    (fout,) = _fouten(_x(tabel))
    assert fout[1] == "volgorde mist bij toon: licht."


def test_zonder_soort_is_alleen_dat_de_fout() -> None:
    assert _fouten({"x": f"titel: X, {VELDEN}, {_tabel()}"}) == [("R003", "De afleiding 'x' mist: soort.", "")]


@pytest.mark.parametrize("soort", ["getal", "keuze"])
def test_velden_bij_iets_anders_dan_een_lijst_zijn_een_fout_en_laten_niets_vastlopen(soort: str) -> None:
    nagekeken = kijk_na(teksten(Blokken(criteria=LEEST, afleidingen=_x(_tabel("[{als: [ja], dan: 1}]"), soort))), DAG)
    assert "R138" in [fout.code for fout in nagekeken.fouten]


def test_een_treffer_die_niet_bestaat_is_bij_een_lijst_een_fout() -> None:
    assert _codes(_x(_tabel(kop="treffer: collect"))) == ["R007"]
