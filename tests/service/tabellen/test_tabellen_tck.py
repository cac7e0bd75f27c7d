"""De beslistabellen van niveau 2 uit de DMN TCK: van DMN naar regel, beoordeeld, en naast de verwachte uitkomst gelegd (tck/README.md)."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from html import escape
from pathlib import Path
from typing import Any

import pytest
import yaml

from engine import InvoerFouten, Pakket, Tabelplek, lees_regelteksten
from engine.taal.beslistabel_dekking import eerste_gat
from engine.taal.beslistabellen import Beslistabel
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
    if "geeft" in model:
        uitvoer = ""
        for naam, (waarden, anders) in model["geeft"].items():
            delen = (deel("outputValues", waarden) if waarden else "") + (deel("defaultOutputEntry", anders) if anders else "")
            uitvoer += f'<output name="{naam}">{delen}</output>'
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
    eerste = [f"{{{naam}: {'1' if soort == 'getal' else waarde}}}" for naam, waarde in zip(_geeft(model), _uitkomsten(model), strict=True)]
    leest = f"{{een_van: [{', '.join(eerste)}]}}"
    regels += f"criteria:\n  leest: {{titel: Leest, bron: [reglement], als: {leest}, uitleg: {UITLEG}}}\n"
    regels += "afleidingen:\n"
    regels += "".join(f"  {naam}: {{titel: Ernaast, soort: keuze, berekening: {{uit_beslistabel: {beslissing}}}}}\n" for naam in naast)
    regels += f"  {beslissing}:\n    titel: Beslissing\n    soort: {soort}\n    berekening:{tabel}"
    return {BEGRIPPEN_PAD: begrippen, LANDELIJK_PAD: regels, EIGEN_PAD: kop("samenwerkingsverband")}


def _uitkomsten(model: Mapping[str, Any]) -> list[str]:
    return [str(deel).strip('"') for deel in model["rijen"][0][len(model["kolommen"]) :]]


def _plek(model: Mapping[str, Any]) -> Tabelplek:
    """Een tabel met dezelfde naam en kolommen om in te importeren; haar inhoud doet er niet toe."""
    streepjes = ", ".join(["'-'"] * len(model["kolommen"]))
    namen, uitkomsten = _geeft(model), _uitkomsten(model)
    dan = f"[{', '.join(uitkomsten)}]" if len(namen) > 1 else uitkomsten[0]
    geeft = f"geeft: [{', '.join(namen)}], " if len(namen) > 1 else ""
    kolommen = ", ".join(model["kolommen"])
    tekst = f" {{beslistabel: {{treffer: eerste, kolommen: [{kolommen}], {geeft}rijen: [{{als: [{streepjes}], dan: {dan}}}]}}}}\n"
    (plek,) = lees_regelteksten(_regelteksten(model, tekst)).beslistabellen()
    return plek


def _gelezen(model: Mapping[str, Any]) -> Beslistabel:
    (gelezen,) = lees_dmn(_dmn(model), "tck", [_plek(model)])
    tabel = gelezen.tabel
    gat = Vast(Decimal("-1.5") if model.get("soort") == "number" else "geen_treffer")
    if tabel.anders is not None or eerste_gat(tabel) is None:
        return tabel
    return replace(tabel, anders=gat, naast=tuple(replace(kolom, anders=gat) for kolom in tabel.naast))


def _pakket(model: Mapping[str, Any]) -> Pakket:
    return lees_regelteksten(_regelteksten(model, als_blok(_gelezen(model), _geeft(model)[0]))).pakket(SWV, DAG)


@elk
def test_de_uitkomst_is_die_van_de_tck(naam: str) -> None:
    model = GEVALLEN[naam]
    pakket = _pakket(model)
    for invoer, verwacht in model["testen"]:
        afleidingen = advies(pakket, **invoer).afleidingen
        uitkomst = {deel: afleidingen[deel] for deel in _geeft(model)}
        los = Decimal(verwacht) if model.get("soort") == "number" else verwacht
        assert uitkomst == (verwacht if "geeft" in model else {model["beslissing"]: los}), (naam, invoer)


def test_elk_model_van_niveau_2_met_een_beslistabel_is_hier_of_geeft_een_lijst() -> None:
    nummers = {int(naam[:4]) for naam in GEVALLEN}
    assert nummers == {4, 5, 6, 7, 10, 108, 111, 114, 115, 116, 117, 118}
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
    assert {str(treffer) for treffer, _ in trefregels} == {"precies_een", "elke_gelijk", "voorrang", "eerste", "alle"}
    assert {str(samen) for _, samen in trefregels if samen} == {"kleinste", "som", "aantal"}


@pytest.mark.parametrize(
    ("tabel", "code"),
    [('hitPolicy="RULE ORDER"', "T031"), ('hitPolicy="OUTPUT ORDER"', "T031"), ('hitPolicy="COLLECT"', "T031")],
)
def test_een_trefregel_die_een_lijst_geeft_valt_erbuiten(tabel: str, code: str) -> None:
    for naam in ("0111-first-hitpolicy-singleoutputcol", "0108-first-hitpolicy"):
        with pytest.raises(InvoerFouten) as fouten:
            _gelezen({**GEVALLEN[naam], "tabel": tabel})
        assert [fout.code for fout in fouten.value.fouten] == [code]
        assert "lijst" in fouten.value.fouten[0].zin
