"""Hoe een advies op papier komt: byte voor byte wat een trage schrijver zonder iets klaar te leggen er ook van maakt."""

import json
from collections import Counter
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import Advies, geschreven_advies, geschreven_stand, lees_regelteksten
from engine.beoordelen.spoor import VasteStap, VasteUitslag
from engine.vorm.canoniek import canoniek, lees
from tests.engine.hulp import DAG, SWV, Blokken, advies, oordeel, pakket
from tests.engine.traag import traag_geschreven
from tests.engine.willekeurig import bestanden, ontwerp, zaak

LASTIG = "%b %s %% \\ \" ' / é € 😀"
IN_YAML = json.dumps(LASTIG, ensure_ascii=False)
VOL_TEKENS = pakket(
    Blokken(
        criteria={
            "betaald": f"titel: {IN_YAML}, als: {{een_van: [{{vertrouwd: ja}}, {{criterium: schoon}}]}}",
            "op_tijd": "let_op: 'Let op opmerking en kaft: 100% %b', als: {lijst: boeken, geen: {te_laat: {minstens: leden}}}",
            "schoon": "als: {schoon: ja}",
            "beide": "als: {alle_van: [{schoon: ja}, {criterium: schoon}]}",
        },
        uitkomsten={"lid": f"titel: {IN_YAML}, voorrang: 10, soort: toekennen, als: {{criterium: betaald}}"},
        gebreken={"krap": f"herstel: {IN_YAML}, ernst: herstelbaar, als: {{niet: {{criterium: op_tijd}}}}"},
        termijnen={"inleveren": f"begin: gestart, lengte: {{weken: 2}}, uitleg: {IN_YAML}"},
    )
)


def is_goed_geschreven(gevolg: Advies) -> None:
    """Het advies staat in de vaste schrijfwijze, en is wat de trage schrijver ervan maakt."""
    tekst = geschreven_advies(gevolg).json
    assert tekst == canoniek(lees(tekst)).encode()
    assert tekst == traag_geschreven(gevolg)
    # Wat er van het advies nog open is staat er los precies zo.
    heel, stand = lees(tekst), lees(geschreven_stand(gevolg))
    assert stand == {naam: heel[naam] for naam in ("uitkomst", "wacht_op", "besluitrijp", "vragen")}


@pytest.mark.parametrize("zaad", range(8))
def test_elk_advies_over_willekeurige_regels_is_byte_voor_byte_wat_de_trage_schrijver_schrijft(zaad: int) -> None:
    toeval, soorten = Random(zaad), Counter[type]()
    for _ in range(10):
        p = lees_regelteksten(bestanden(ontwerp(toeval))).pakket(SWV, DAG)
        for kans in (0.0, 0.3, 0.7, 1.0, 0.7, 0.3, 0.0):
            gevolg = advies(p, **zaak(toeval, p, kans))
            is_goed_geschreven(gevolg)
            soorten.update(type(uitslag) for uitslag in gevolg.criteria.values())
            soorten.update(type(stap) for uitslag in gevolg.criteria.values() for stap in uitslag.stappen)
    # De proef is pas iets waard als er zowel iets klaarlag als iets niet.
    assert soorten[VasteUitslag] > 50 and soorten[VasteStap] > 50 and len(soorten) == 4


VAKKEN = """titel: Vakken, soort: lijst,
    velden: {vak: {titel: Vak, soort: keuze, keuzes: {boven: Boven, onder: Onder}}, diepte: {titel: Diepte, soort: geheel_getal}},
    berekening: {beslistabel: {treffer: alle, kolommen: [schoon], rijen: [{als: [ja], dan: [onder, 2]}], anders: [onder, 2]}}"""
ZELFDE_NAAM = pakket(
    Blokken(
        afleidingen={"vakken": VAKKEN},
        criteria={
            "vak": "als: {heel: ja}",
            "zoek": "als: {heel: ja}",
            "boeken": "als: {schoon: ja}",
            "hoog": "als: {lijst: vakken, geen: {alle_van: [{vak: boven}, {criterium: vak}, {diepte: {minstens: 2}}]}}",
            "weg": "als: {lijst: boeken, geen: {een_van: [{zoek: ja}, {criterium: zoek}, {criterium: boeken}]}}",
        },
        uitkomsten={"lid": "voorrang: 10, soort: toekennen, als: {alle_van: [{criterium: hoog}, {criterium: weg}]}"},
    )
)


@pytest.mark.parametrize("heel", [None, True, False])
@pytest.mark.parametrize("boeken", [None, [], [{}], [{"zoek": True}, {"zoek": False}]])
def test_een_criterium_dat_heet_als_een_veld_of_een_lijst_staat_naast_haar_waarde(heel: bool | None, boeken: list[object] | None) -> None:
    """De lijst vakken is er ook als er niets bekend is, en dan ligt het criterium erover klaar."""
    gegevens = {"heel": heel, "boeken": boeken}
    gevolg = advies(ZELFDE_NAAM, **{naam: waarde for naam, waarde in gegevens.items() if waarde is not None})
    is_goed_geschreven(gevolg)
    criteria = {criterium["naam"]: criterium for criterium in lees(geschreven_advies(gevolg).json)["criteria"]}
    assert list(criteria["hoog"]["steunt_op"]) == ["vak"]
    assert list(criteria["weg"]["steunt_op"]) == (["boeken", "zoek"] if boeken else [])
    assert list(criteria["weg"]["gelezen"]) == ["boeken"]


TEKST = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Cs", "Cn", "Co"]), min_size=1, max_size=12)


@settings(max_examples=60)
@given(motivering=TEKST, opmerking=TEKST, kaften=st.lists(TEKST, max_size=3), leden=st.integers(0, 100))
def test_elk_teken_in_een_zaak_komt_er_zo_op_als_de_trage_schrijver_het_schrijft(
    motivering: str, opmerking: str, kaften: list[str], leden: int
) -> None:
    zaak_ = {
        "vertrouwd": {**oordeel(False), "motivering": f"m{motivering}"},
        "opmerking": f"o{opmerking}",
        "boeken": [{"kaft": f"k{kaft}", "te_laat": 1} for kaft in kaften],
        "leden": leden,
        "gestart": "2026-06-01",
    }
    is_goed_geschreven(advies(VOL_TEKENS, **zaak_))


@pytest.mark.parametrize("gegevens", [{}, {"vertrouwd": oordeel(False)}, {"vertrouwd": oordeel(True, motivering=LASTIG)}])
def test_lastige_tekens_in_de_regels_staan_er_zoals_de_trage_schrijver_ze_schrijft(gegevens: dict[str, object]) -> None:
    is_goed_geschreven(advies(VOL_TEKENS, **gegevens))


def test_van_een_zaak_blijft_niets_bij_de_regels_staan() -> None:
    gevolg = advies(VOL_TEKENS, vertrouwd=oordeel(True, motivering="Alleen van deze zaak."), schoon=True)
    assert b"Alleen van deze zaak." in geschreven_advies(gevolg).json
    stappen = [stap for uitslag in gevolg.criteria.values() for stap in uitslag.stappen]
    stappen += [deel for stap in stappen for deel in stap.delen]
    bewaard = [stap.knoop.gemaakt for stap in stappen] + [stap.gemaakt for stap in stappen if isinstance(stap, VasteStap)]
    assert any(bewaard) and "Alleen van deze zaak." not in str(bewaard)
    assert "Alleen van deze zaak." not in str([VOL_TEKENS.eenmaal(maak) for maak in list(VOL_TEKENS._gemaakt)])
