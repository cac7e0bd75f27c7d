"""Een tabel die naar buiten gaat en ongewijzigd terugkomt, is dezelfde tabel: als spreadsheet, als DMN en als tekst."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import Tabelplek, lees_regels
from engine.taal.beslistabellen import Beslistabel
from service.tabellen.celtekst import lees_cel_uit_tekst, schrijf_cel
from service.tabellen.dmn_lezen import lees_dmn
from service.tabellen.dmn_schrijven import maak_dmn
from service.tabellen.gelezen import GelezenTabel
from service.tabellen.sfeel import lees_toets, schrijf_toets
from service.tabellen.wijzigingen import in_woorden
from service.tabellen.xlsx_lezen import lees_xlsx
from service.tabellen.xlsx_schrijven import maak_xlsx
from service.tabellen.yaml_invoegen import zet_terug
from service.vindplaats import regelmap
from tests.engine.hulp import LANDELIJK_PAD
from tests.engine.tabellen import KOLOMMEN, beslistabellen, cellen, lijsttabellen
from tests.service.tabellen.dmn_bouw import bezwaren
from tests.service.tabellen.hulp import als_blok, plek_van, regels_met, regelteksten, regelteksten_van

Maak = Callable[[Sequence[Tabelplek]], bytes]
Lees = Callable[[bytes, str, Sequence[Tabelplek]], tuple[GelezenTabel, ...]]
VORMEN: list[tuple[Maak, Lees]] = [(maak_xlsx, lees_xlsx), (maak_dmn, lees_dmn)]
vorm = pytest.mark.parametrize(("maak", "lees"), VORMEN, ids=["xlsx", "dmn"])


@vorm
def test_alle_echte_tabellen_komen_ongewijzigd_terug(maak: Maak, lees: Lees) -> None:
    plekken = lees_regels(regelmap()).beslistabellen()
    assert len(plekken) >= 4
    terug = lees(maak(plekken), "bron", plekken)
    assert [deel.plek.naam for deel in terug] == [plek.naam for plek in plekken]
    assert all(deel.tabel == deel.plek.tabel and not in_woorden(deel.plek.naam, deel.plek.tabel, deel.tabel) for deel in terug)


@vorm
@settings(max_examples=40)
@given(tabel=st.one_of(beslistabellen(meeste_ernaast=3), lijsttabellen()))
def test_elke_tabel_komt_ongewijzigd_terug(maak: Maak, lees: Lees, tabel: Beslistabel) -> None:
    plek = plek_van(tabel)
    assert plek.tabel == tabel, "YAML geeft de tabel al niet terug"
    inhoud = maak([plek])
    (terug,) = lees(inhoud, "bron", [plek])
    assert terug.tabel == tabel
    assert maak is not maak_dmn or bezwaren(inhoud) == []


@given(st.sampled_from(KOLOMMEN).flatmap(lambda kolom: st.tuples(st.just(kolom), cellen(kolom))))
def test_elke_cel_komt_uit_haar_tekst_terug(geval: tuple[object, ...]) -> None:
    kolom, cel = geval
    assert lees_cel_uit_tekst(schrijf_cel(cel, kolom), kolom) == cel  # type: ignore[arg-type]
    assert lees_toets(schrijf_toets(cel), kolom) == cel  # type: ignore[arg-type]


@settings(max_examples=60)
@given(
    oud=beslistabellen(),
    nieuw=beslistabellen(),
    staart=st.sampled_from(["", "# Slot.\n", "\n# Slot.\n\n"]),
    eind=st.sampled_from(["\n", "\r\n"]),
)
def test_elke_tabel_is_in_elke_andere_te_veranderen(oud: Beslistabel, nieuw: Beslistabel, staart: str, eind: str) -> None:
    voor = (regelteksten(als_blok(oud))[LANDELIJK_PAD] + staart).replace("\n", eind)
    na = zet_terug(voor, "x", oud, nieuw)
    (plek,) = regels_met_tekst(na)
    assert plek.tabel == nieuw
    begin = voor.index("beslistabel:")
    assert na[:begin] == voor[:begin], "wat boven de tabel staat, is veranderd"
    assert na.endswith(staart.replace("\n", eind)), "wat onder de tabel staat, is veranderd"
    assert "\n" not in na.replace(eind, ""), "een regel heeft een ander einde gekregen"
    assert zet_terug(voor, "x", oud, oud) == voor


@settings(max_examples=25)
@given(oud=st.one_of(beslistabellen(meeste_ernaast=2), lijsttabellen()), eind=st.sampled_from(["\n", "\r\n"]))
def test_ook_met_meer_uitkomsten_of_een_lijst_zijn_de_rijen_te_veranderen(oud: Beslistabel, eind: str) -> None:
    nieuw = replace(oud, rijen=tuple(reversed(oud.rijen)))
    voor = regelteksten_van(oud)[LANDELIJK_PAD].replace("\n", eind)
    (plek,) = regels_met_tekst(zet_terug(voor, "x", oud, nieuw))
    assert plek.tabel == nieuw
    assert zet_terug(voor, "x", oud, oud) == voor


def regels_met_tekst(tekst: str) -> tuple[Tabelplek, ...]:
    from engine import lees_regelteksten

    return lees_regelteksten({**regelteksten("\n"), LANDELIJK_PAD: tekst}).beslistabellen()


def test_de_tabellen_van_een_verband_zijn_die_van_hem_en_de_gedeelde() -> None:
    regels = regels_met(als_blok(plek_voorbeeld()))
    assert [plek.naam for plek in regels.beslistabellen("stad")] == ["x"]


def plek_voorbeeld() -> Beslistabel:
    from tests.service.tabellen.hulp import VOORBEELD

    (plek,) = regels_met(VOORBEELD).beslistabellen()
    return plek.tabel
