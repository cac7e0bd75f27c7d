"""Een beslistabel die meer geeft: bij de lezer staan de uitkomsten naast elkaar, en een rij telt één keer."""

from datetime import UTC, datetime
from functools import cache

from engine import Pakket, Regels
from engine.taal.beslistabellen import Beslistabel
from service.analyse.vragen.tabellen import te_onderzoeken
from service.documentatie.dekking import Dekking
from service.documentatie.dekking.tabellen import Tabellen, rijen
from service.documentatie.site.berekeningen import Berekening, berekeningen
from service.documentatie.site.bouwstof import Bouwstof
from service.documentatie.verslag import Verslag
from service.vergelijken.verschil import verschil_in_woorden
from tests.engine.hulp import Blokken, advies, pakket

RIJEN = "[{als: [ja, '-'], dan: [1, nee]}, {als: ['-', {minstens: 4}], dan: [2, ja]}]"


@cache
def met(rijen_: str = RIJEN, volgorde: str = "{gratis: [ja, nee]}") -> Pakket:
    tabel = f"{{treffer: voorrang, geeft: [x, gratis], volgorde: {volgorde}, kolommen: [schoon, leden], rijen: {rijen_}, anders: [0, nee]}}"
    afleidingen = {
        "x": f"soort: geheel_getal, berekening: {{beslistabel: {tabel}}}",
        "gratis": "soort: ja_nee, berekening: {uit_beslistabel: x}",
    }
    return pakket(Blokken(criteria={"k": "als: {alle_van: [{x: {minstens: 1}}, {gratis: ja}]}"}, afleidingen=afleidingen))


def _berekening(naam: str) -> Berekening:
    verslag = Verslag(Regels((), {}), (), (), datetime(2026, 11, 24, tzinfo=UTC), "proef")
    stof = Bouwstof(verslag, met(), Dekking(rijen={"x": {2}}), (), (), ())
    (gevonden,) = (deel for deel in berekeningen(stof) if deel.naam == naam)
    return gevonden


def test_bij_de_tabel_staan_alle_uitkomsten_naast_elkaar() -> None:
    tabel = _berekening("x")
    assert tabel.koppen[-3:] == ("Dan", "En: Titel gratis", "Getoond")
    assert [rij[-3:] for rij in tabel.rijen] == [("1", "nee", "nog niet"), ("2", "ja", "ja"), ("0", "nee", "nog niet")]


def test_bij_de_uitkomst_ernaast_staat_haar_eigen_kolom_en_uit_welke_tabel_zij_komt() -> None:
    kolom = _berekening("gratis")
    assert kolom.koppen[-1] == "Dan"
    assert [rij[-1] for rij in kolom.rijen] == ["ja", "nee", "nee"], "de rij die voorgaat staat boven"
    assert kolom.uit == (("x", "Titel x"),)


def test_een_rij_telt_een_keer_voor_de_dekking_en_voor_de_analyse() -> None:
    assert rijen(met()) == {"x": (1, 2, 0)}
    assert te_onderzoeken(met()) == ("x",)
    gekozen = Tabellen(met()).gekozen(advies(met(), schoon=True, leden=1), frozenset({"gratis"}))
    assert list(gekozen) == [("x", 1)], "wie naar de uitkomst ernaast vraagt, laat een rij van de tabel zien"


def test_wat_er_verandert_staat_bij_de_uitkomst_die_het_raakt() -> None:
    gevonden = verschil_in_woorden(met(), met(RIJEN.replace("dan: [2, ja]", "dan: [3, ja]")))
    assert [(deel.naam, [(veld.was, veld.wordt) for veld in deel.velden]) for deel in gevonden] == [("x", [("2", "3")])]


def test_een_andere_volgorde_verandert_ook_de_uitkomst_ernaast() -> None:
    gevonden = verschil_in_woorden(met(), met(volgorde="{gratis: [nee, ja]}"))
    assert "gratis" in [deel.naam for deel in gevonden]
    tabellen = [deel.berekening for deel in met().afleidingen.values()]
    assert all(isinstance(tabel, Beslistabel) for tabel in tabellen)
