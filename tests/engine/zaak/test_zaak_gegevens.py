"""Gegevens nakijken tegen de begrippen: elke soort goed en fout, alles tegelijk, en nooit een waarde in een melding."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from engine import Gegevens, InvoerFouten, lees_gegevens
from engine.beoordelen.spoor import Onbekend, Oordeelswaarde
from engine.logica import GEGEVENS_ONTBREKEN
from tests.engine.hulp import DAG, Blokken, oordeel, pakket, verwacht_fouten

_VELDEN = "{alle_van: [{te_laat: 1}, {genre: roman}, {terug: peildatum}, {zoek: ja}, {boete: 1}]}"
_LEEST_ALLES = (
    "als: {alle_van: [{geboortedatum: {voor: peildatum}}, {gestart: {voor: peildatum}}, {leden: 1}, {bedrag: 1}, {schoon: ja}, "
    f"{{kleur: rood}}, {{vertrouwd: ja}}, {{aanpak: lenen}}, {{lijst: boeken, minstens: 1, waarvoor: {_VELDEN}}}]}}, "
    "uitleg: {ouder: {voldaan: 'zie opmerking en kaft', niet_voldaan: b}, commissie: {voldaan: a, niet_voldaan: b}}"
)
PAKKET = pakket(Blokken(criteria={"alles": _LEEST_ALLES}))


def _lees(gegevens: dict[Any, Any]) -> Gegevens:
    return lees_gegevens(PAKKET, gegevens, DAG)


def _fouten(gegevens: dict[Any, Any]) -> list[tuple[str, str, str]]:
    with verwacht_fouten(InvoerFouten) as gevangen:
        _lees(gegevens)
    return [(fout.code, fout.plaats, fout.bedoeld) for fout in gevangen.fouten]


def test_van_duizenden_onbekende_namen_komt_elke_fout_en_alleen_bij_de_eerste_een_vermoeden() -> None:
    gevonden = _fouten({f"kleur_{nummer}": "rood" for nummer in range(1000)})
    assert len(gevonden) == 1000
    assert sum(bedoeld == "kleur" for _, _, bedoeld in gevonden) == 100
    with verwacht_fouten(InvoerFouten) as gevangen:
        lees_gegevens(PAKKET, {}, DAG, {f"kleur_{nummer}": {} for nummer in range(1000)})
    assert (len(gevangen.fouten), sum(fout.bedoeld == "kleur" for fout in gevangen.fouten)) == (1000, 100)


GOED: list[tuple[str, object, object]] = [
    ("schoon", True, True),
    ("schoon", False, False),
    ("leden", 0, 0),
    ("leden", 100, 100),
    ("bedrag", 3, 3),
    ("bedrag", Decimal("0.5"), Decimal("0.5")),
    ("bedrag", Decimal("1.123456789"), Decimal("1.123456789")),
    ("bedrag", Decimal("1E+5"), Decimal(100000)),
    ("gestart", "2026-02-28", date(2026, 2, 28)),
    ("gestart", date(2024, 2, 29), date(2024, 2, 29)),
    ("gestart", "2099-12-31", date(2099, 12, 31)),
    ("geboortedatum", DAG.isoformat(), DAG),
    ("kleur", "rood", "rood"),
    ("opmerking", "x" * 20, "x" * 20),
    ("opmerking", "é\nb", "é\nb"),
    ("boeken", [], ()),
    ("vertrouwd", oordeel(False), Oordeelswaarde(False, "directeur", date(2026, 1, 1), "Gewogen.")),
    ("aanpak", oordeel("wachten", datum=DAG.isoformat()), Oordeelswaarde("wachten", "directeur", DAG, "Gewogen.")),
]


@pytest.mark.parametrize(("naam", "ruw", "waarde"), GOED, ids=[f"{naam}={ruw}"[:60] for naam, ruw, _ in GOED])
def test_een_goede_waarde_komt_getypeerd_terug(naam: str, ruw: object, waarde: object) -> None:
    gelezen = _lees({naam: ruw}).waarden
    assert dict(gelezen) == {naam: waarde}
    assert type(gelezen[naam]) is type(waarde)


_MORGEN = (DAG + timedelta(days=1)).isoformat()
FOUT: list[tuple[str, object, str, str]] = [
    # ja_nee: 1 is geen ja
    ("schoon", 1, "I014", ""),
    ("schoon", 0, "I014", ""),
    ("schoon", "ja", "I014", "true"),
    ("schoon", "Nee", "I014", "false"),
    ("schoon", [], "I014", ""),
    # getallen: ja is geen 1, "8" is geen 8
    ("leden", True, "I015", ""),
    ("leden", "8", "I015", ""),
    ("leden", 8.0, "I015", ""),
    ("leden", Decimal("8.0"), "I015", ""),
    ("leden", -1, "I030", ""),
    ("leden", 101, "I030", ""),
    ("leden", 1_000_001, "I029", ""),
    ("leden", {}, "I015", ""),
    ("bedrag", True, "I016", ""),
    ("bedrag", 0.5, "I016", ""),
    ("bedrag", "0.5", "I016", ""),
    ("bedrag", Decimal("0.49"), "I030", ""),
    ("bedrag", Decimal("1000000.1"), "I029", ""),
    ("bedrag", Decimal("1E+400"), "I029", ""),
    ("bedrag", Decimal("1E-400"), "I033", ""),
    ("bedrag", Decimal("1.1234567890"), "I033", ""),
    ("bedrag", Decimal("NaN"), "I033", ""),
    ("bedrag", Decimal("sNaN"), "I033", ""),
    ("bedrag", Decimal("-Infinity"), "I033", ""),
    # datums
    ("gestart", "2026-02-30", "I012", ""),
    ("gestart", "2026-2-1", "I012", ""),
    ("gestart", "2026-02-01T00:00:00", "I012", ""),
    ("gestart", "01-02-2026", "I012", ""),
    ("gestart", "20260201", "I012", ""),
    ("gestart", "٢٠٢٦-٠٢-٠١", "I012", ""),
    ("gestart", " 2026-02-01", "I012", ""),
    ("gestart", "2026-02-01\n", "I012", ""),
    ("gestart", "1899-12-31", "I012", ""),
    ("gestart", "2100-01-01", "I012", ""),
    ("gestart", 20260201, "I012", ""),
    ("gestart", datetime(2026, 2, 1), "I012", ""),
    ("gestart", date(1850, 1, 1), "I012", ""),
    ("geboortedatum", _MORGEN, "I030", ""),
    # keuzes en teksten
    ("kleur", "Rood", "I017", "rood"),
    ("kleur", "paars", "I017", ""),
    ("kleur", 1, "I017", ""),
    ("kleur", None, "I013", ""),
    ("opmerking", "", "I018", ""),
    ("opmerking", "  \n", "I018", ""),
    ("opmerking", 3, "I018", ""),
    ("opmerking", "x" * 21, "I019", ""),
    ("opmerking", "a\x00b", "I032", ""),
    ("opmerking", "a\ud800b", "I032", ""),
    # lijsten
    ("boeken", {}, "I020", ""),
    ("boeken", "geen", "I020", ""),
    ("boeken", ({},), "I020", ""),
    ("boeken", [{}] * 6, "I021", ""),
    # oordelen
    ("vertrouwd", True, "I023", ""),
    ("vertrouwd", [], "I023", ""),
    ("vertrouwd", {}, "I024", ""),
]


@pytest.mark.parametrize(("naam", "ruw", "code", "bedoeld"), FOUT, ids=[f"{naam}={ruw!r}"[:60] for naam, ruw, _, _ in FOUT])
def test_een_verkeerde_waarde_wordt_geweigerd_en_nooit_omgezet(naam: str, ruw: object, code: str, bedoeld: str) -> None:
    assert _fouten({naam: ruw}) == [(code, f"gegevens.{naam}", bedoeld)]


@pytest.mark.parametrize(
    ("oordeel_", "fout"),
    [
        (oordeel(True, rol="balie"), ("I026", "gegevens.vertrouwd.rol", "")),
        (oordeel(True, rol="directeurr"), ("I026", "gegevens.vertrouwd.rol", "directeur")),
        ({**oordeel(True), "rol": 3}, ("I026", "gegevens.vertrouwd.rol", "")),
        (oordeel(True, datum=_MORGEN), ("I025", "gegevens.vertrouwd.datum", "")),
        (oordeel(True, datum="gisteren"), ("I025", "gegevens.vertrouwd.datum", "")),
        (oordeel(True, datum="0001-01-01"), ("I025", "gegevens.vertrouwd.datum", "")),
        ({**oordeel(True), "datum": None}, ("I025", "gegevens.vertrouwd.datum", "")),
        (oordeel(True, motivering=" "), ("I027", "gegevens.vertrouwd.motivering", "")),
        ({**oordeel(True), "motivering": 3}, ("I027", "gegevens.vertrouwd.motivering", "")),
        (oordeel(True, motivering="x" * 4001), ("I028", "gegevens.vertrouwd.motivering", "")),
        (oordeel(True, motivering="bsn 123456782"), ("I010", "gegevens.vertrouwd.motivering", "")),
        (oordeel(True, motivering="a\ud800"), ("I032", "gegevens.vertrouwd.motivering", "")),
        (oordeel("ja"), ("I014", "gegevens.vertrouwd.waarde", "true")),
        (oordeel(None), ("I014", "gegevens.vertrouwd.waarde", "")),
        ({**oordeel(True), "reden": "x"}, ("I002", "gegevens.vertrouwd.reden", "")),
        ({**oordeel(True), "motiverin": "x"}, ("I002", "gegevens.vertrouwd.motiverin", "motivering")),
        ({"waarde": True, "rol": "directeur"}, ("I024", "gegevens.vertrouwd", "")),
    ],
)
def test_een_oordeel_heeft_de_juiste_rol_dag_en_motivering(oordeel_: object, fout: tuple[str, str, str]) -> None:
    assert _fouten({"vertrouwd": oordeel_}) == [fout]


def test_een_oordeel_met_keuzes_kent_alleen_zijn_keuzes() -> None:
    assert _fouten({"aanpak": oordeel("leenen")}) == [("I017", "gegevens.aanpak.waarde", "lenen")]


def test_een_afwezig_veld_is_alleen_in_dat_veld_onbekend() -> None:
    boeken = _lees({"boeken": [{"te_laat": 3}]}).waarden["boeken"]
    assert isinstance(boeken, tuple)
    element: Any = boeken[0]
    velden = dict(zip(PAKKET.begrippen["boeken"].velden, element, strict=True))
    assert velden["te_laat"] == 3
    assert velden["genre"] == Onbekend(("boeken[0].genre",), GEGEVENS_ONTBREKEN)
    assert velden["terug"] == Onbekend(("boeken[0].terug",), GEGEVENS_ONTBREKEN)


def test_elk_element_wordt_nagekeken_en_bij_zijn_nummer_genoemd() -> None:
    boeken = [{"te_laat": 1}, {"te_laat": -1, "genre": "romann"}, [], {"te_lat": 3, "zoek": None, "kaft": "x" * 201}]
    assert _fouten({"boeken": boeken}) == [
        ("I017", "gegevens.boeken[1].genre", "roman"),
        ("I030", "gegevens.boeken[1].te_laat", ""),
        ("I022", "gegevens.boeken[2]", ""),
        ("I019", "gegevens.boeken[3].kaft", ""),
        ("I002", "gegevens.boeken[3].te_lat", "te_laat"),
        ("I013", "gegevens.boeken[3].zoek", ""),
    ]


def test_alle_problemen_van_een_dossier_komen_tegelijk() -> None:
    gegevens = {"schoon": 1, "leden": "8", "kleeur": "rood", "boeken": 3, "vertrouwd": oordeel(True, rol="balie")}
    assert [code for code, _, _ in _fouten(gegevens)] == ["I020", "I002", "I015", "I014", "I026"]


def test_een_onbekend_begrip_krijgt_een_vermoeden() -> None:
    assert _fouten({"kleeur": "rood"}) == [("I002", "gegevens.kleeur", "kleur")]


def test_niets_opgeven_mag() -> None:
    assert _lees({}).waarden == {}


def test_de_volgorde_van_de_velden_maakt_niet_uit() -> None:
    assert _lees({"schoon": True, "leden": 3}) == _lees({"leden": 3, "schoon": True})
    assert list(_lees({"schoon": True, "leden": 3}).waarden) == ["leden", "schoon"]


def test_een_sleutel_die_geen_tekst_is_geeft_een_fout_en_geen_crash() -> None:
    assert [code for code, _, _ in _fouten({3: True, None: 4})] == ["I002", "I002"]


GEHEIM = "Zwachtel"


@pytest.mark.parametrize(
    "gegevens",
    [
        {"schoon": GEHEIM},
        {"leden": GEHEIM},
        {"bedrag": GEHEIM},
        {"gestart": GEHEIM},
        {"kleur": GEHEIM},
        {"opmerking": GEHEIM * 40},
        {"boeken": GEHEIM},
        {"boeken": [GEHEIM, {"genre": GEHEIM}]},
        {"vertrouwd": GEHEIM},
        {"vertrouwd": oordeel(GEHEIM, rol=GEHEIM, datum=GEHEIM, motivering=GEHEIM * 1000)},
        {f"de heer {GEHEIM}": True},
        {"boeken": [{f"{GEHEIM} en zoon": 1}]},
        {"vertrouwd": {**oordeel(True), f"{GEHEIM}!": 1}},
    ],
)
def test_een_melding_noemt_nooit_wat_er_ingevuld_was(gegevens: dict[str, object]) -> None:
    with verwacht_fouten(InvoerFouten) as gevangen:
        _lees(gegevens)
    assert GEHEIM not in "".join(f"{fout!r}{fout}" for fout in gevangen.fouten)


@pytest.mark.parametrize("getal", [-7, 4242, 123456782])
def test_een_melding_noemt_nooit_het_ingevulde_getal(getal: int) -> None:
    with verwacht_fouten(InvoerFouten) as gevangen:
        _lees({"leden": getal})
    assert str(getal) not in "".join(str(fout) for fout in gevangen.fouten)


@pytest.mark.parametrize(
    ("gegevens", "plaats"),
    [
        ({"opmerking": "bsn 123456782"}, "gegevens.opmerking"),
        ({"leden": 123456782}, "gegevens.leden"),
        ({"kleur": "123456782"}, "gegevens.kleur"),
        ({"boeken": [{"kaft": "123456782"}]}, "gegevens.boeken[0].kaft"),
    ],
)
def test_een_burgerservicenummer_wordt_overal_geweigerd(gegevens: dict[str, object], plaats: str) -> None:
    assert _fouten(gegevens) == [("I010", plaats, "")]


def test_een_burgerservicenummer_als_veldnaam_wordt_niet_herhaald() -> None:
    assert _fouten({"123456782": True, "bsn123456782": True}) == [("I002", "gegevens.(geen veldnaam)", "")]
