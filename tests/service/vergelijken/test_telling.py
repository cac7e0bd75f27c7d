"""Tellingen: op te tellen in elke volgorde, en als JSON heen en terug."""

import json

from hypothesis import given
from hypothesis import strategies as st

from service.vergelijken.telling import MEESTE_VOORBEELDEN, Telling
from service.vergelijken.wisseling import Vergeleken

UITKOMSTEN = st.sampled_from(["", "toelaatbaar_sbo", "arrangement"])
DOOR = st.sampled_from([(), (("criterium", "a", "b"),), (("parameter", "p", "a"), ("", "", "b"))])
PAREN = st.lists(st.sampled_from([("erbij", "x"), ("weg", "y")]), max_size=2).map(tuple)


@st.composite
def zaken(trek: st.DrawFn) -> Vergeleken:
    van, naar = trek(UITKOMSTEN), trek(UITKOMSTEN)
    stand = st.sampled_from(["gereed", "niet_afgeven"])
    return Vergeleken(
        van, naar, trek(DOOR) if van != naar else (), (trek(stand), trek(stand)), trek(PAREN), trek(PAREN),
        trek(st.sampled_from([(), ("t",)])), trek(st.sampled_from(["", "", "nieuw"])), trek(st.booleans()),
    )  # fmt: skip


def geteld(rij: list[Vergeleken], vanaf: int = 0) -> Telling:
    telling = Telling()
    for nummer, zaak in enumerate(rij, start=vanaf):
        telling.tel(str(nummer), zaak)
    return telling


@given(st.lists(zaken(), max_size=30), st.integers(0, 30))
def test_twee_delen_samen_zijn_het_geheel(rij: list[Vergeleken], knip: int) -> None:
    samen = Telling()
    samen.tel_op(geteld(rij[:knip]))
    samen.tel_op(geteld(rij[knip:], vanaf=len(rij[:knip])))
    assert samen.als_gegevens() == geteld(rij).als_gegevens()


@given(st.lists(zaken(), max_size=30))
def test_een_telling_gaat_als_json_heen_en_terug(rij: list[Vergeleken]) -> None:
    telling = geteld(rij)
    tekst = json.dumps(telling.als_gegevens())
    assert json.dumps(Telling.uit_gegevens(json.loads(tekst)).als_gegevens()) == tekst


@given(st.lists(zaken(), max_size=30))
def test_alles_wat_geteld_is_telt_op_tot_het_aantal_zaken(rij: list[Vergeleken]) -> None:
    telling = geteld(rij)
    assert telling.zaken == len(rij)
    assert telling.oud.total() == telling.nieuw.total() == len(rij) - telling.geweigerd.total()
    assert telling.omgeslagen == sum(zaak.van != zaak.naar and not zaak.geweigerd for zaak in rij)
    assert all(0 < len(kenmerken) <= MEESTE_VOORBEELDEN for kenmerken in telling.voorbeelden.values())
