"""Verhaspelde regels en willekeurige gegevens: er komt een pakket of advies uit, of een nette fout, en nooit iets anders."""

import random
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import InvoerFouten, RegelFouten, lees_regelteksten
from tests.engine.hulp import DAG, Blokken, advies, pakket_uit, teksten

_VELDEN = "{alle_van: [{te_laat: 1}, {boete: {meer_dan: 0.5}}]}"
BESTANDEN = teksten(
    Blokken(
        criteria={
            "op_tijd": f"als: {{alle_van: [{{leden: {{minstens: g}}}}, {{wijk: noord}}, {{lijst: boeken, geen: {_VELDEN}}}]}}",
            "vertrouwen": "als: {criterium: bl}",
            "netjes": "van_toepassing_als: {schoon: ja}, uitzondering: {als: {heel: nee}, reden: R}, als: {einde: {na: gestart}}",
            "bl": "open: ja",
        },
        afleidingen={
            "wijk": "soort: keuze, berekening: {opzoeken: {tabel: wijken, met: leden}}",
            "einde": "soort: datum, berekening: {datum_plus: {datum: gestart, weken: g}}",
            "prijs": "soort: getal, berekening: {staffel: {over: leden, trappen: [{tot: 2, per: 3}]}}",
        },
        opzoektabellen={"wijken": "anders: elders, rijen: {noord: '1-9, 42', zuid: '10-19'}"},
        parameters={"g": "soort: geheel_getal, eenheid: weken, open: ja, grenzen: {minimaal: 1}"},
        conclusies={"c": "als: {alle_van: [{criterium: op_tijd}, {criterium: netjes}]}"},
        uitkomsten={"lid": "voorrang: 1, soort: toekennen, gegevens: {n: prijs}, als: {conclusie: c}"},
        gebreken={"vuil": "ernst: fataal, als: {niet: {criterium: netjes}}, bij_uitkomst: [lid]"},
        termijnen={"inleveren": "begin: gestart, lengte: {weken: g}, van_toepassing_als: {kleur: rood}"},
    ),
    Blokken(
        criteria={"bl_stad": "invulling_van: bl, als: {vertrouwd: ja}"},
        parameters={"g_stad": "invulling_van: g, soort: geheel_getal, eenheid: weken, waarden: {2020-01-01: 5}, geldig_tot: onbepaald"},
    ),
)
_STUKKEN = re.compile(r"[A-Za-z_0-9.\-]+|[{}\[\]:,'\"]|\s+")
_ALLE_STUKKEN = [stuk for tekst in BESTANDEN.values() for stuk in _STUKKEN.findall(tekst)]
ZAAK = {"leden": 42, "gestart": "2026-01-01", "schoon": True, "boeken": [{}, {"te_laat": 1}], "kleur": "rood"}


def _verhaspeld(toeval: random.Random) -> dict[str, str]:
    bestanden = dict(BESTANDEN)
    for _ in range(toeval.choice((1, 1, 1, 2, 4))):
        pad = toeval.choice(list(bestanden))
        stukken = _STUKKEN.findall(bestanden[pad])
        plek, ander = toeval.randrange(len(stukken)), toeval.randrange(len(stukken))
        match toeval.randrange(4):
            case 0:
                stukken.pop(plek)
            case 1:
                stukken[plek], stukken[ander] = stukken[ander], stukken[plek]
            case _:
                stukken[plek] = toeval.choice(_ALLE_STUKKEN)
        bestanden[pad] = "".join(stukken)
    return bestanden


@pytest.mark.parametrize("zaad", range(8))
def test_verhaspelde_regels_laden_of_worden_netjes_geweigerd(zaad: int) -> None:
    toeval = random.Random(zaad)
    geweigerd = 0
    for _ in range(100):
        try:
            regels = lees_regelteksten(_verhaspeld(toeval))
            for naam in regels.samenwerkingsverbanden:
                p = regels.pakket(naam, DAG)
                gevolg = advies(p, **{sleutel: waarde for sleutel, waarde in ZAAK.items() if sleutel in p.begrippen})
                assert gevolg.verschillen == ()
        except RegelFouten as fouten:
            geweigerd += 1
            assert all(fout.code and fout.zin and fout.plaats for fout in fouten.fouten)
        except InvoerFouten as fouten:
            assert all(fout.code and fout.zin and fout.plaats for fout in fouten.fouten)
    assert 0 < geweigerd < 100


_waarde = st.none() | st.booleans() | st.integers() | st.floats() | st.decimals() | st.text(max_size=12) | st.dates()
_waarde |= st.sampled_from(["rood", "2026-01-01", 3])
_diep = st.recursive(
    _waarde, lambda kind: st.lists(kind, max_size=3) | st.dictionaries(st.text(max_size=8), kind, max_size=3), max_leaves=6
)
_namen = st.sampled_from(["leden", "gestart", "schoon", "heel", "boeken", "kleur", "vertrouwd", "onbekend"])
_boek = st.dictionaries(st.sampled_from(["te_laat", "boete", "kaft", "x"]), _waarde, max_size=3)
_oordeel = st.fixed_dictionaries(dict.fromkeys(("waarde", "rol", "datum", "motivering"), _waarde))


@given(st.dictionaries(_namen, _diep | st.lists(_boek, max_size=3) | _oordeel, max_size=5))
def test_willekeurige_gegevens_geven_een_advies_of_worden_netjes_geweigerd(gegevens: dict[str, object]) -> None:
    try:
        gevolg = advies(pakket_uit(BESTANDEN, date(2026, 6, 15)), **gegevens)
    except InvoerFouten as fouten:
        assert all(fout.plaats.startswith("gegevens.") for fout in fouten.fouten)
    else:
        assert set(gevolg.gegevens.waarden) == set(gegevens)
