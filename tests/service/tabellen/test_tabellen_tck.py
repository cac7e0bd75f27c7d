"""De beslistabellen van niveau 2 uit de DMN TCK: van DMN naar regel, beoordeeld, en naast de verwachte uitkomst gelegd (tck/README.md)."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from html import escape
from pathlib import Path
from typing import Any

import pytest
import yaml

from engine import InvoerFouten, Pakket, Tabelplek, advies_als_gegevens, lees_regelteksten
from engine.taal.beslistabel_dekking import eerste_gat
from engine.taal.beslistabellen import Beslistabel, Treffer
from engine.taal.voorwaarden import Vast
from service.tabellen.dmn_lezen import lees_dmn
from service.tabellen.xlsx_lezen import lees_xlsx
from service.tabellen.xlsx_schrijven import maak_xlsx
from tests.engine.hulp import BEGRIPPEN_PAD, DAG, EIGEN_PAD, LANDELIJK_PAD, STORING, SWV, UITLEG, Blokken, advies, kop
from tests.service.tabellen.hulp import als_blok

_MAP = Path(__file__).parent / "tck"
GEVALLEN: Mapping[str, Mapping[str, Any]] = yaml.safe_load((_MAP / "gevallen.yaml").read_text(encoding="utf-8"))
_SOORTEN = {"number": "getal", "boolean": "ja_nee", "string": "keuze"}
elk = pytest.mark.parametrize("naam", GEVALLEN)


def _dmn(model: Mapping[str, Any]) -> bytes:
    def deel(naam: str, tekst: str) -> str:
        return f"<{naam}><text>{escape(tekst, quote=False)}</text></{naam}>"

    invoer = "".join(
        f'<input><inputExpression typeRef="{soort}"><text>{kolom}</text></inputExpression></input>'
        for kolom, soort in model["kolommen"].items()
    )
    uitvoer = f"<output>{deel('outputValues', model['uitkomsten']) if 'uitkomsten' in model else ''}</output>"
    if uitkomsten := model.get("geeft", model.get("lijst")):
        uitvoer = ""
        for naam, (waarden, anders) in uitkomsten.items():
            delen = (deel("outputValues", waarden) if waarden else "") + (deel("defaultOutputEntry", anders) if anders else "")
            uitvoer += f'<output name="{naam}">{delen}</output>' if len(uitkomsten) > 1 else f"<output>{delen}</output>"
    breedte = len(model["kolommen"])
    rijen = ""
    for rij in model["rijen"]:
        delen = "".join(deel("inputEntry", cel) for cel in rij[:breedte]) + "".join(deel("outputEntry", dan) for dan in rij[breedte:])
        rijen += f"<rule>{delen}</rule>"
    tabel = f"<decisionTable {model['tabel']}>{invoer}{uitvoer}{rijen}</decisionTable>"
    beslissing = f'<decision name="{_geeft(model)[0]}">{tabel}</decision>'
    return f'<definitions xmlns="{model["naamruimte"]}" name="tck" namespace="tck">{beslissing}</definitions>'.encode()


def _geeft(model: Mapping[str, Any]) -> list[str]:
    """De afleidingen die uit de tabel komen. Geeft zij er meer, dan heet de beslissing bij ons naar de eerste."""
    return list(model.get("geeft", [model["beslissing"]]))


def _regelteksten(model: Mapping[str, Any], tabel: str) -> dict[str, str]:
    begrippen = kop("begrippen") + "themas: {lenen: Lenen}\nrollen: {balie: {titel: de balie}}\nbronnen:\n"
    begrippen += "  reglement: {titel: Reglement, vindplaats: artikel 1, zekerheid: wet, bevestigd: ja}\nbegrippen:\n"
    for kolom, soort in model["kolommen"].items():
        keuzes = ", ".join(f"{keuze}: {keuze}" for keuze in model.get("keuzes", {}).get(kolom, ()))
        extra = f", keuzes: {{{keuzes}}}" if keuzes else ""
        begrippen += f"  {kolom}: {{titel: {kolom}, vraag: Vraag?, antwoord_door: [balie], grondslag: [reglement], "
        begrippen += f"soort: {_SOORTEN[soort]}{extra}}}\n"
    soort = _SOORTEN[model.get("soort", "string")]
    beslissing, *naast = _geeft(model)
    regels = Blokken(uitkomsten={"mens": STORING}).tekst(kop("landelijk"))
    eerste = [f"{{{naam}: {'1' if soort == 'getal' else waarde}}}" for naam, waarde in zip(_geeft(model), _uitkomsten(model), strict=False)]
    leest = f"{{een_van: [{', '.join(eerste)}]}}"
    velden = ""
    if "lijst" in model:
        soort, leest, velden = "lijst", f"{{lijst: {beslissing}, minstens: 1}}", f"    velden: {_velden(model)}\n"
    regels += f"criteria:\n  leest: {{titel: Leest, bron: [reglement], als: {leest}, uitleg: {UITLEG}}}\n"
    regels += "afleidingen:\n"
    regels += "".join(f"  {naam}: {{titel: Ernaast, soort: keuze, berekening: {{uit_beslistabel: {beslissing}}}}}\n" for naam in naast)
    regels += f"  {beslissing}:\n    titel: Beslissing\n    soort: {soort}\n{velden}    berekening:{tabel}"
    return {BEGRIPPEN_PAD: begrippen, LANDELIJK_PAD: regels, EIGEN_PAD: kop("samenwerkingsverband")}


def _uitkomsten(model: Mapping[str, Any]) -> list[str]:
    return [str(deel).strip('"') for deel in model["rijen"][0][len(model["kolommen"]) :]]


def _velden(model: Mapping[str, Any]) -> str:
    """De velden van een lijst, elk een keuze uit wat de rijen zeggen."""
    breedte = len(model["kolommen"])
    per_veld = zip(model["lijst"], zip(*(rij[breedte:] for rij in model["rijen"]), strict=True), strict=True)
    keuzes = {
        naam: ", ".join(f"{waarde}: {waarde}" for waarde in dict.fromkeys(deel.strip('"') for deel in delen)) for naam, delen in per_veld
    }
    return "{" + ", ".join(f"{naam}: {{titel: {naam}, soort: keuze, keuzes: {{{mag}}}}}" for naam, mag in keuzes.items()) + "}"


def _plek(model: Mapping[str, Any]) -> Tabelplek:
    """Een tabel met dezelfde naam en kolommen om in te importeren; haar inhoud doet er niet toe."""
    streepjes = ", ".join(["'-'"] * len(model["kolommen"]))
    namen, uitkomsten = _geeft(model), _uitkomsten(model)
    dan = f"[{', '.join(uitkomsten)}]" if len(uitkomsten) > 1 else uitkomsten[0]
    treffer = "alle" if "lijst" in model else "eerste"
    geeft = f"geeft: [{', '.join(namen)}], " if len(namen) > 1 else ""
    kolommen = ", ".join(model["kolommen"])
    tekst = f" {{beslistabel: {{treffer: {treffer}, kolommen: [{kolommen}], {geeft}rijen: [{{als: [{streepjes}], dan: {dan}}}]}}}}\n"
    (plek,) = lees_regelteksten(_regelteksten(model, tekst)).beslistabellen()
    return plek


def _gelezen(model: Mapping[str, Any]) -> Beslistabel:
    (gelezen,) = lees_dmn(_dmn(model), "tck", [_plek(model)])
    tabel = gelezen.tabel
    gat = Vast(Decimal("-1.5") if model.get("soort") == "number" else "geen_treffer")
    if tabel.is_lijst or tabel.anders is not None or eerste_gat(tabel) is None:
        return tabel
    return replace(tabel, anders=gat, naast=tuple(replace(kolom, anders=gat) for kolom in tabel.naast))


def _pakket(model: Mapping[str, Any]) -> Pakket:
    return lees_regelteksten(_regelteksten(model, als_blok(_gelezen(model), _geeft(model)[0]))).pakket(SWV, DAG)


@elk
def test_de_uitkomst_is_die_van_de_tck(naam: str) -> None:
    model = GEVALLEN[naam]
    pakket = _pakket(model)
    for invoer, verwacht in model["testen"]:
        uitslag = advies(pakket, **invoer)
        if "lijst" in model:
            gegeven = advies_als_gegevens(uitslag)["afleidingen"][model["beslissing"]]
            assert gegeven == verwacht, (naam, invoer)
            continue
        afleidingen = uitslag.afleidingen
        uitkomst = {deel: afleidingen[deel] for deel in _geeft(model)}
        los = Decimal(verwacht) if model.get("soort") == "number" else verwacht
        assert uitkomst == (verwacht if "geeft" in model else {model["beslissing"]: los}), (naam, invoer)


def test_elk_model_van_niveau_2_met_een_beslistabel_is_hier() -> None:
    nummers = {int(naam[:4]) for naam in GEVALLEN}
    assert nummers == {4, 5, 6, 7, 10, *range(108, 120)}
    assert {str(_gelezen(GEVALLEN[naam]).treffer) for naam in GEVALLEN if "geeft" in GEVALLEN[naam]} == {
        "precies_een",
        "eerste",
        "elke_gelijk",
        "voorrang",
    }


@elk
def test_een_tck_tabel_gaat_ook_ongeschonden_door_een_spreadsheet(naam: str) -> None:
    plek = replace(_plek(GEVALLEN[naam]), tabel=_gelezen(GEVALLEN[naam]))
    (terug,) = lees_xlsx(maak_xlsx([plek]), "tck", [plek])
    assert terug.tabel == plek.tabel


def test_elke_trefregel_en_elke_aggregatie_behalve_max_komt_voor() -> None:
    trefregels = {(tabel.treffer, tabel.samen) for tabel in map(_gelezen, GEVALLEN.values())}
    assert {treffer for treffer, _ in trefregels} == set(Treffer)
    assert {str(samen) for _, samen in trefregels if samen} == {"kleinste", "som", "aantal"}


@pytest.mark.parametrize(
    ("naam", "tabel", "zin"),
    [
        (
            "0111-first-hitpolicy-singleoutputcol",
            'hitPolicy="RULE ORDER"',
            "geeft een lijst; in het regelbestand geeft 'advertisement' één",
        ),
        ("0108-first-hitpolicy", 'hitPolicy="OUTPUT ORDER"', "geeft een lijst"),
        ("0114-min-collect-hitpolicy", 'hitPolicy="COLLECT"', "De trefregel COLLECT zonder aggregatie geeft een lijst"),
        ("0119-multi-collect-hitpolicy", 'hitPolicy="COLLECT" aggregation="COUNT"', "in het regelbestand is 'approval_status' een lijst"),
        ("0112-ruleOrder-hitpolicy-singleinoutcol", 'hitPolicy="FIRST"', "De trefregel FIRST geeft één waarde"),
        ("0111-first-hitpolicy-singleoutputcol", 'hitPolicy="FIRST" aggregation="SUM"', "De trefregel FIRST SUM bestaat niet"),
        ("0111-first-hitpolicy-singleoutputcol", 'hitPolicy="LAST"', "De trefregel LAST bestaat niet"),
    ],
)
def test_een_trefregel_past_bij_wat_de_regels_geven(naam: str, tabel: str, zin: str) -> None:
    with pytest.raises(InvoerFouten) as fouten:
        _gelezen({**GEVALLEN[naam], "tabel": tabel})
    assert [fout.code for fout in fouten.value.fouten] == ["T031"]
    assert zin in fouten.value.fouten[0].zin
