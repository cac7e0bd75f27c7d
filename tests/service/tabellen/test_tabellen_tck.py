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
    rijen = "".join(
        f"<rule>{''.join(deel('inputEntry', cel) for cel in cellen)}{deel('outputEntry', dan)}</rule>" for *cellen, dan in model["rijen"]
    )
    tabel = f"<decisionTable {model['tabel']}>{invoer}{uitvoer}{rijen}</decisionTable>"
    beslissing = f'<decision name="{model["beslissing"]}">{tabel}</decision>'
    return f'<definitions xmlns="{model["naamruimte"]}" name="tck" namespace="tck">{beslissing}</definitions>'.encode()


def _regelteksten(model: Mapping[str, Any], tabel: str) -> dict[str, str]:
    begrippen = kop("begrippen") + "themas: {lenen: Lenen}\nrollen: {balie: {titel: de balie}}\nbronnen:\n"
    begrippen += "  reglement: {titel: Reglement, vindplaats: artikel 1, zekerheid: wet, bevestigd: ja}\nbegrippen:\n"
    for kolom, soort in model["kolommen"].items():
        keuzes = ", ".join(f"{keuze}: {keuze}" for keuze in model.get("keuzes", {}).get(kolom, ()))
        extra = f", keuzes: {{{keuzes}}}" if keuzes else ""
        begrippen += f"  {kolom}: {{titel: {kolom}, vraag: Vraag?, antwoord_door: [balie], grondslag: [reglement], "
        begrippen += f"soort: {_SOORTEN[soort]}{extra}}}\n"
    soort = _SOORTEN[model.get("soort", "string")]
    beslissing = model["beslissing"]
    regels = Blokken(uitkomsten={"mens": STORING}).tekst(kop("landelijk"))
    leest = f"{{{beslissing}: {'1' if soort == 'getal' else _een_uitkomst(model)}}}"
    regels += f"criteria:\n  leest: {{titel: Leest, bron: [reglement], als: {leest}, uitleg: {UITLEG}}}\n"
    regels += f"afleidingen:\n  {beslissing}:\n    titel: Beslissing\n    soort: {soort}\n    berekening:{tabel}"
    return {BEGRIPPEN_PAD: begrippen, LANDELIJK_PAD: regels, EIGEN_PAD: kop("samenwerkingsverband")}


def _een_uitkomst(model: Mapping[str, Any]) -> str:
    return str(model["rijen"][0][-1]).strip('"')


def _plek(model: Mapping[str, Any]) -> Tabelplek:
    """Een tabel met dezelfde naam en kolommen om in te importeren; haar inhoud doet er niet toe."""
    streepjes = ", ".join(["'-'"] * len(model["kolommen"]))
    dan = _een_uitkomst(model)
    tekst = (
        f" {{beslistabel: {{treffer: eerste, kolommen: [{', '.join(model['kolommen'])}], rijen: [{{als: [{streepjes}], dan: {dan}}}]}}}}\n"
    )
    (plek,) = lees_regelteksten(_regelteksten(model, tekst)).beslistabellen()
    return plek


def _gelezen(model: Mapping[str, Any]) -> Beslistabel:
    (gelezen,) = lees_dmn(_dmn(model), "tck", [_plek(model)])
    tabel = gelezen.tabel
    gat = Vast(Decimal("-1.5") if model.get("soort") == "number" else "geen_treffer")
    return tabel if eerste_gat(tabel) is None else replace(tabel, anders=gat)


def _pakket(model: Mapping[str, Any]) -> Pakket:
    return lees_regelteksten(_regelteksten(model, als_blok(_gelezen(model)))).pakket(SWV, DAG)


@elk
def test_de_uitkomst_is_die_van_de_tck(naam: str) -> None:
    model = GEVALLEN[naam]
    pakket = _pakket(model)
    for invoer, verwacht in model["testen"]:
        uitkomst = advies(pakket, **invoer).afleidingen[model["beslissing"]]
        assert uitkomst == (Decimal(verwacht) if model.get("soort") == "number" else verwacht), (naam, invoer)


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
    model = {**GEVALLEN["0111-first-hitpolicy-singleoutputcol"], "tabel": tabel}
    with pytest.raises(InvoerFouten) as fouten:
        _gelezen(model)
    assert [fout.code for fout in fouten.value.fouten] == [code]
