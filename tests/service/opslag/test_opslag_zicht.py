"""Wat iemand van de zaken ziet, los van de routes: ook zonder de tabel met rechten ervoor komt niemand bij een zaak van een ander."""

from dataclasses import replace
from datetime import date

import pytest

from service.opslag import Adviesopslag
from service.opslag.betrokkenen import wijs_toe
from service.opslag.lijst import Adviesfilter, lijst_adviezen, lijst_termijnen
from service.opslag.verborgen import is_verborgen
from service.wie import ALLE_VERBANDEN, OPDRACHTREGEL, Rol, Wie, Wiesoort
from tests.service.opslag.conftest import AANROEP, Werkbank

SCHOOL = Wie(Wiesoort.SYSTEEM, "sleutel-1", Rol.SCHOOL, "po2001", "s-1")
DESKUNDIGE = Wie(Wiesoort.MENS, "mens-1", Rol.DESKUNDIGE, "po2001", "d-1")
WEL = (
    SCHOOL,
    DESKUNDIGE,
    Wie(Wiesoort.MENS, "mens-2", Rol.COMMISSIE, "po2001"),
    # Een lid van de commissie ziet elke zaak, en niet alleen die waar hij deskundige was.
    Wie(Wiesoort.MENS, "mens-2", Rol.COMMISSIE, "po2001", "d-9"),
    Wie(Wiesoort.SYSTEEM, "lokaal", Rol.PROEF, ALLE_VERBANDEN),
    OPDRACHTREGEL,
)
NIET = (
    *(replace(wie, samenwerkingsverband="po2101") for wie in WEL if wie.samenwerkingsverband == "po2001"),
    *(Wie(Wiesoort.MENS, "mens-3", rol, verband) for rol in (Rol.BELEID, Rol.BEHEER, Rol.TOEZICHT, "geen") for verband in ("po2001", "*")),
    replace(SCHOOL, betrokkene="s-2"),
    replace(DESKUNDIGE, betrokkene="d-2"),
    # Het pseudoniem van de ander, in een rol waar het niet bij hoort.
    replace(SCHOOL, betrokkene="d-1"),
    replace(DESKUNDIGE, betrokkene="s-1"),
)


@pytest.mark.parametrize(("wie", "ziet"), [*((wie, True) for wie in WEL), *((wie, False) for wie in NIET)], ids=str)
def test_wie_ziet_deze_zaak(opslag: Adviesopslag, werkbank: Werkbank, wie: Wie, ziet: bool) -> None:
    database, lezer = opslag.database, replace(AANROEP, wie=wie)
    advies = opslag.bewaar(replace(AANROEP, wie=SCHOOL), werkbank.nieuw())
    wijs_toe(database, AANROEP, advies.id, "d-1")
    assert (opslag.lees(lezer, advies.id, "test") is not None) is ziet
    for kies in (Adviesfilter(), Adviesfilter(zaak="voorbeeld-sbo"), Adviesfilter(samenwerkingsverband="po2001")):
        assert [rij.id for rij in lijst_adviezen(database, lezer, kies, "", 10).rijen] == [advies.id] * ziet
    termijnen = lijst_termijnen(database, lezer, "po2001", date(2000, 1, 1), date(2100, 1, 1), "", 100).rijen
    assert {termijn.advies for termijn in termijnen} == ({advies.id} if ziet else set())
    assert is_verborgen(database, lezer, advies.id) is not ziet
