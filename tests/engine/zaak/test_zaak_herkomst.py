"""De herkomst van gegevens: streng gelezen, in het bewijs, en zonder gevolg voor de uitkomst."""

import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import InvoerFouten, als_json, beoordeel, herhaal, lees_advies, lees_dossier, lees_gegevens, ongeschonden
from engine.vorm.canoniek import canoniek
from engine.zaak import Herkomst
from tests.engine.hulp import BEGRIPPEN_PAD, DAG, Blokken, oordeel, pakket_uit, teksten, verwacht_fouten

_BLOKKEN = Blokken(
    criteria={
        "netjes": "als: {schoon: ja}",
        "lid": "als: {leden: {minstens: 2}}",
        "mag": "als: {vertrouwd: ja}",
        "rood": "als: {kleur: rood}",
    },
    uitkomsten={"lenen": "voorrang: 1, soort: toekennen, als: {alle_van: [{criterium: netjes}, {criterium: lid}]}"},
)
_TEKSTEN = teksten(_BLOKKEN)
_TEKSTEN[BEGRIPPEN_PAD] = _TEKSTEN[BEGRIPPEN_PAD].replace("begrippen:\n", "stukken: {lidkaart: de lidkaart}\nbegrippen:\n", 1)
PAKKET = pakket_uit(_TEKSTEN)
GEGEVENS: dict[str, Any] = {"schoon": True, "leden": 3, "vertrouwd": oordeel(True)}
GOED = {"door": "balie", "op": "2026-06-01", "uit": "lidkaart"}
_MORGEN = (DAG + timedelta(days=1)).isoformat()


def _fouten(herkomst: dict[str, Any]) -> list[tuple[str, str, str]]:
    with verwacht_fouten(InvoerFouten) as gevangen:
        lees_gegevens(PAKKET, GEGEVENS, DAG, herkomst)
    return [(fout.code, fout.plaats, fout.bedoeld) for fout in gevangen.fouten]


def _als_json(herkomst: dict[str, Any], gegevens: dict[str, Any] = GEGEVENS) -> str:
    return als_json(beoordeel(PAKKET, lees_gegevens(PAKKET, gegevens, DAG, herkomst), DAG))


def test_een_goede_herkomst_komt_getypeerd_terug() -> None:
    gelezen = lees_gegevens(PAKKET, GEGEVENS, DAG, {"schoon": GOED, "leden": {"door": "balie", "op": DAG.isoformat()}})
    assert gelezen.herkomst == {"schoon": Herkomst("balie", date(2026, 6, 1), "lidkaart"), "leden": Herkomst("balie", DAG, "")}


@pytest.mark.parametrize(
    ("herkomst", "fout"),
    [
        ({"schoonn": GOED}, ("I002", "herkomst.schoonn", "schoon")),
        ({"Jan Jansen": GOED}, ("I002", "herkomst.(geen veldnaam)", "")),
        ({"kleur": GOED}, ("I034", "herkomst.kleur", "")),
        ({"vertrouwd": {**GOED, "door": "directeur"}}, ("I035", "herkomst.vertrouwd", "")),
        ({"schoon": "de balie"}, ("I036", "herkomst.schoon", "")),
        ({"schoon": None}, ("I036", "herkomst.schoon", "")),
        ({"schoon": {**GOED, "naam": "Jan"}}, ("I002", "herkomst.schoon.naam", "")),
        ({"schoon": {"op": "2026-06-01"}}, ("I037", "herkomst.schoon", "")),
        ({"schoon": {"door": "balie"}}, ("I037", "herkomst.schoon", "")),
        ({"schoon": {**GOED, "door": "directeur"}}, ("I038", "herkomst.schoon.door", "")),
        ({"schoon": {**GOED, "door": "ballie"}}, ("I038", "herkomst.schoon.door", "balie")),
        ({"schoon": {**GOED, "door": ["balie"]}}, ("I038", "herkomst.schoon.door", "")),
        ({"schoon": {**GOED, "op": _MORGEN}}, ("I058", "herkomst.schoon.op", "")),
        ({"schoon": {**GOED, "op": "gisteren"}}, ("I058", "herkomst.schoon.op", "")),
        ({"schoon": {**GOED, "op": 20260601}}, ("I058", "herkomst.schoon.op", "")),
        ({"schoon": {**GOED, "uit": "lidkart"}}, ("I039", "herkomst.schoon.uit", "lidkaart")),
        ({"schoon": {**GOED, "uit": None}}, ("I039", "herkomst.schoon.uit", "")),
        ({"schoon": {**GOED, "uit": "123456782"}}, ("I039", "herkomst.schoon.uit", "")),
    ],
)
def test_een_verkeerde_herkomst_wordt_geweigerd_met_haar_plek(herkomst: dict[str, Any], fout: tuple[str, str, str]) -> None:
    assert _fouten(herkomst) == [fout]


def test_alle_fouten_komen_tegelijk_ook_naast_die_van_de_gegevens() -> None:
    verkeerd = {"schoon": {"door": "baas", "op": _MORGEN, "uit": "brief"}, "ledn": GOED}
    with verwacht_fouten(InvoerFouten) as gevangen:
        lees_gegevens(PAKKET, {"schoon": 1}, DAG, verkeerd)
    assert {fout.code for fout in gevangen.fouten} == {"I014", "I038", "I058", "I039", "I002"}


def test_geen_melding_herhaalt_wat_er_stond() -> None:
    with verwacht_fouten(InvoerFouten) as gevangen:
        lees_gegevens(PAKKET, GEGEVENS, DAG, {"schoon": {"door": "Jan Jansen", "op": "Jansen", "uit": "Jansen"}})
    assert not any("Jansen" in f"{fout}" for fout in gevangen.fouten)


def test_een_dossier_kan_een_herkomst_hebben_en_dat_is_een_object() -> None:
    assert lees_dossier('{"gegevens": {}, "herkomst": {"schoon": {}}}').herkomst == {"schoon": {}}
    with verwacht_fouten(InvoerFouten) as gevangen:
        lees_dossier('{"gegevens": {}, "herkomst": []}')
    assert [(fout.code, fout.plaats) for fout in gevangen.fouten] == [("I003", "herkomst")]


_herkomsten = st.dictionaries(
    st.sampled_from(["schoon", "leden"]),
    st.fixed_dictionaries(
        {"door": st.just("balie"), "op": st.dates(date(2000, 1, 1), DAG).map(date.isoformat)}, optional={"uit": st.just("lidkaart")}
    ),
)
_gegevens = st.fixed_dictionaries(
    {"schoon": st.booleans(), "leden": st.integers(0, 5)}, optional={"kleur": st.sampled_from(["rood", "groen"])}
)


@given(_gegevens, _herkomsten)
def test_een_herkomst_verandert_niets_aan_het_advies_behalve_dat_zij_erin_staat(gegevens: dict[str, Any], herkomst: dict[str, Any]) -> None:
    met, zonder = json.loads(_als_json(herkomst, gegevens)), json.loads(_als_json({}, gegevens))
    assert met.pop("herkomst", {}) == herkomst
    bewijs, bewijs_zonder = met.pop("bewijs"), zonder.pop("bewijs")
    assert canoniek(met) == canoniek(zonder)
    assert (bewijs["invoer"] == bewijs_zonder["invoer"]) is (not herkomst)


@given(_gegevens, _herkomsten)
def test_een_advies_met_herkomst_herhaalt_zich_byte_voor_byte(gegevens: dict[str, Any], herkomst: dict[str, Any]) -> None:
    inhoud = lees_advies(_als_json(herkomst, gegevens))
    assert ongeschonden(inhoud)
    assert herhaal(inhoud, PAKKET) == ()


def test_een_lege_herkomst_is_hetzelfde_als_geen() -> None:
    assert _als_json({}) == als_json(beoordeel(PAKKET, lees_gegevens(PAKKET, GEGEVENS, DAG), DAG))


def test_wie_aan_een_herkomst_zit_wordt_gezien() -> None:
    inhoud = lees_advies(_als_json({"schoon": GOED}))
    inhoud["herkomst"]["schoon"]["op"] = "2026-06-02"
    assert not ongeschonden(inhoud)


def test_een_gegeven_dat_verandert_verliest_zijn_herkomst() -> None:
    gelezen = lees_gegevens(PAKKET, GEGEVENS, DAG, {"schoon": GOED, "leden": GOED})
    assert set(gelezen.met({**gelezen.waarden, "schoon": False}).herkomst) == {"leden"}
    assert set(gelezen.met({"schoon": True}).herkomst) == {"schoon"}
