"""Afleidingen uitrekenen: elke berekening, en wat er gebeurt als er iets ontbreekt."""

from datetime import date
from decimal import Decimal

import pytest

from engine import InvoerFouten
from engine.beoordelen.spoor import Onbekend
from engine.logica import GEGEVENS_ONTBREKEN, OORDEEL_NODIG
from tests.engine.hulp import Blokken, advies, oordeel, pakket, verwacht_fouten

G, O = GEGEVENS_ONTBREKEN, OORDEEL_NODIG
_GETOETST = {"datum": "{x: {voor: peildatum}}", "ja_nee": "{x: ja}", "keuze": "{x: elders}"}
_ELK_VELD = "{alle_van: [{te_laat: 1}, {genre: roman}, {terug: peildatum}, {zoek: ja}, {boete: 1}]}"
TABEL = "anders: elders, rijen: {noord: '1-9, 42', zuid: '10-19'}"
BOEKEN = [
    {"te_laat": 3, "genre": "roman", "terug": "2026-03-01", "zoek": False, "boete": Decimal("0.50")},
    {"te_laat": 9, "genre": "strip", "terug": "2026-01-01", "zoek": True, "boete": 2},
    {"te_laat": 0, "genre": "roman", "terug": "2026-02-01", "zoek": True, "boete": Decimal("1.25")},
]


def _waarde(soort: str, berekening: str, **gegevens: object) -> object:
    blokken = Blokken(
        criteria={"k": f"als: {_GETOETST.get(soort, '{x: 1}')}", "leest_elk_veld": f"als: {{lijst: boeken, geen: {_ELK_VELD}}}"},
        afleidingen={"x": f"soort: {soort}, berekening: {berekening}"},
        opzoektabellen={"wijken": TABEL},
        parameters={"tarief": "soort: getal, waarden: {2020-01-01: 0.25}, geldig_tot: onbepaald"},
    )
    return advies(pakket(blokken), **gegevens).afleidingen["x"]


@pytest.mark.parametrize(
    ("soort", "berekening", "gegevens", "waarde"),
    [
        ("geheel_getal", "{leeftijd: {geboren: geboortedatum, op: peildatum}}", {"geboortedatum": "2014-06-15"}, 12),
        ("geheel_getal", "{leeftijd: {geboren: geboortedatum, op: peildatum}}", {"geboortedatum": "2014-06-16"}, 11),
        ("datum", "{verjaardag: {geboren: geboortedatum, leeftijd: 13}}", {"geboortedatum": "2012-02-29"}, date(2025, 3, 1)),
        ("datum", "{begin_schooljaar: peildatum}", {}, date(2025, 8, 1)),
        ("datum", "{eerste_gewone_dag: gestart}", {"gestart": "2026-12-24"}, date(2026, 12, 24)),
        ("datum", "{eerste_gewone_dag: gestart}", {"gestart": "2026-12-25"}, date(2026, 12, 28)),
        ("datum", "{einde_schooljaar: gestart}", {"gestart": "2026-08-01"}, date(2027, 7, 31)),
        ("datum", "{einde_na_heel_schooljaar: gestart}", {"gestart": "2026-11-23"}, date(2028, 7, 31)),
        ("geheel_getal", "{dagen_tussen: [gestart, peildatum]}", {"gestart": "2026-06-01"}, 14),
        ("geheel_getal", "{weken_tussen: [peildatum, gestart]}", {"gestart": "2026-06-01"}, -2),
        ("geheel_getal", "{maanden_tussen: [gestart, peildatum]}", {"gestart": "2026-01-31"}, 4),
        ("geheel_getal", "{jaren_tussen: [gestart, peildatum]}", {"gestart": "2024-06-16"}, 1),
        ("datum", "{datum_plus: {datum: gestart, dagen: leden}}", {"gestart": "2026-01-31", "leden": 1}, date(2026, 2, 1)),
        ("datum", "{datum_plus: {datum: gestart, weken: 2}}", {"gestart": "2026-01-31"}, date(2026, 2, 14)),
        ("datum", "{datum_plus: {datum: gestart, maanden: 1}}", {"gestart": "2026-01-31"}, date(2026, 2, 28)),
        ("datum", "{datum_plus: {datum: gestart, jaren: -1}}", {"gestart": "2024-02-29"}, date(2023, 2, 28)),
        ("datum", "{vroegste: [gestart, gestopt, peildatum]}", {"gestart": "2026-07-01", "gestopt": "2026-08-01"}, date(2026, 6, 15)),
        ("datum", "{laatste: [gestart, gestopt]}", {"gestart": "2026-07-01", "gestopt": "2026-08-01"}, date(2026, 8, 1)),
        ("geheel_getal", "{kleinste: [leden, 3]}", {"leden": 4}, 3),
        ("getal", "{grootste: [leden, bedrag]}", {"leden": 4, "bedrag": Decimal("4.5")}, Decimal("4.5")),
        ("getal", "{som: [leden, bedrag, tarief]}", {"leden": 4, "bedrag": Decimal("0.75")}, Decimal(5)),
        ("geheel_getal", "{verschil: [3, leden]}", {"leden": 4}, -1),
        ("getal", "{product: [bedrag, tarief]}", {"bedrag": Decimal("1.123456789")}, Decimal("0.28086419725")),
        (
            "geheel_getal",
            "{staffel: {over: leden, trappen: [{tot: 14, per: 23}, {tot: 28, per: 35}, {tot: 42, per: 45}]}}",
            {"leden": 43},
            1442,
        ),
        ("getal", "{staffel: {over: leden, trappen: [{tot: 2, per: tarief}]}}", {"leden": 9}, Decimal("0.50")),
        ("geheel_getal", "{aantal: {lijst: boeken}}", {"boeken": BOEKEN}, 3),
        ("geheel_getal", "{aantal: {lijst: boeken, waarvoor: {zoek: ja}}}", {"boeken": BOEKEN}, 2),
        ("geheel_getal", "{aantal: {lijst: boeken}}", {"boeken": []}, 0),
        ("geheel_getal", "{aantal_verschillende: {lijst: boeken, veld: genre}}", {"boeken": BOEKEN}, 2),
        (
            "geheel_getal",
            "{aantal_verschillende: {lijst: boeken, veld: genre, waarvoor: {te_laat: {minder_dan: 4}}}}",
            {"boeken": BOEKEN},
            1,
        ),
        ("geheel_getal", "{som_over: {lijst: boeken, van: te_laat}}", {"boeken": BOEKEN}, 12),
        ("getal", "{som_over: {lijst: boeken, van: boete, waarvoor: {zoek: ja}}}", {"boeken": BOEKEN}, Decimal("3.25")),
        ("getal", "{som_over: {lijst: boeken, van: boete}}", {"boeken": []}, 0),
        ("datum", "{vroegste_over: {lijst: boeken, van: terug}}", {"boeken": BOEKEN}, date(2026, 1, 1)),
        ("datum", "{laatste_over: {lijst: boeken, van: terug, waarvoor: {zoek: ja}}}", {"boeken": BOEKEN}, date(2026, 2, 1)),
        ("keuze", "{opzoeken: {tabel: wijken, met: leden}}", {"leden": 42}, "noord"),
        ("keuze", "{opzoeken: {tabel: wijken, met: leden}}", {"leden": 10}, "zuid"),
        ("keuze", "{opzoeken: {tabel: wijken, met: leden}}", {"leden": 20}, "elders"),
        (
            "keuze",
            "{gevallen: [{als: {schoon: ja}, dan: noord}, {als: {heel: ja}, dan: zuid}], anders: elders}",
            {"schoon": False, "heel": True},
            "zuid",
        ),
        ("keuze", "{gevallen: [{als: {schoon: ja}, dan: noord}, {als: {heel: ja}, dan: zuid}], anders: elders}", {"schoon": True}, "noord"),
        ("geheel_getal", "{gevallen: [{als: {schoon: ja}, dan: leden}], anders: 0}", {"schoon": False}, 0),
        ("ja_nee", "{gevallen: [{als: {vertrouwd: ja}, dan: nee}], anders: ja}", {"vertrouwd": oordeel(True)}, False),
    ],
)
def test_elke_berekening_geeft_haar_waarde(soort: str, berekening: str, gegevens: dict[str, object], waarde: object) -> None:
    gerekend = _waarde(soort, berekening, **gegevens)
    assert gerekend == waarde and type(gerekend) is type(waarde)


@pytest.mark.parametrize(
    ("soort", "berekening", "gegevens", "onbekend"),
    [
        ("geheel_getal", "{leeftijd: {geboren: geboortedatum, op: gestart}}", {}, Onbekend(("geboortedatum", "gestart"), G)),
        ("geheel_getal", "{leeftijd: {geboren: geboortedatum, op: gestart}}", {"gestart": "2026-01-01"}, Onbekend(("geboortedatum",), G)),
        ("getal", "{som: [leden, leden]}", {}, Onbekend(("leden",), G)),
        ("geheel_getal", "{kleinste: [leden, 0]}", {}, Onbekend(("leden",), G)),
        ("geheel_getal", "{aantal: {lijst: boeken}}", {}, Onbekend(("boeken",), G)),
        ("geheel_getal", "{aantal: {lijst: boeken, waarvoor: {zoek: ja}}}", {"boeken": [{}, BOEKEN[0]]}, Onbekend(("boeken[0].zoek",), G)),
        (
            "getal",
            "{som_over: {lijst: boeken, van: boete, waarvoor: {zoek: ja}}}",
            {"boeken": [{"zoek": True}, {"zoek": False}]},
            Onbekend(("boeken[0].boete",), G),
        ),
        ("datum", "{vroegste_over: {lijst: boeken, van: terug}}", {"boeken": []}, Onbekend(("boeken",), G)),
        ("datum", "{laatste_over: {lijst: boeken, van: terug, waarvoor: {zoek: ja}}}", {"boeken": [BOEKEN[0]]}, Onbekend(("boeken",), G)),
        (
            "keuze",
            "{gevallen: [{als: {schoon: ja}, dan: noord}, {als: {heel: ja}, dan: zuid}], anders: elders}",
            {"heel": True},
            Onbekend(("schoon",), G),
        ),
        ("ja_nee", "{gevallen: [{als: {vertrouwd: ja}, dan: nee}], anders: ja}", {}, Onbekend(("vertrouwd",), O)),
        ("keuze", "{gevallen: [{als: {schoon: ja}, dan: aanpak}], anders: elders}", {"schoon": True}, Onbekend(("aanpak",), O)),
        ("keuze", "{opzoeken: {tabel: wijken, met: leden}}", {}, Onbekend(("leden",), G)),
    ],
)
def test_een_ontbrekende_waarde_maakt_de_afleiding_onbekend_met_haar_open_punten(
    soort: str, berekening: str, gegevens: dict[str, object], onbekend: Onbekend
) -> None:
    assert _waarde(soort, berekening, **gegevens) == onbekend


def test_een_afleiding_over_een_afleiding_draagt_de_open_punten_verder() -> None:
    blokken = Blokken(
        criteria={"k": "als: {y: {meer_dan: 3}}"},
        afleidingen={"x": "soort: getal, berekening: {som: [leden, 1]}", "y": "soort: getal, berekening: {product: [x, bedrag]}"},
    )
    uitslag = advies(pakket(blokken)).criteria["k"]
    assert (uitslag.verdict, uitslag.open) == (G, ("leden", "bedrag"))
    assert advies(pakket(blokken), leden=2, bedrag=2).afleidingen == {"x": 3, "y": 6}


def test_de_waarde_van_een_oordeel_komt_kaal_in_een_afleiding() -> None:
    berekening = "{gevallen: [{als: {schoon: ja}, dan: aanpak}], anders: elders}"
    assert _waarde("keuze", berekening, schoon=True, aanpak=oordeel("wachten")) == "wachten"


@pytest.mark.parametrize(
    ("soort", "berekening", "gegevens"),
    [
        ("datum", "{datum_plus: {datum: gestart, jaren: veel}}", {"gestart": "2026-01-01", "wachttijd": 9000}),
        ("datum", "{datum_plus: {datum: gestart, dagen: veel}}", {"gestart": "2026-01-01", "wachttijd": 1_000_000}),
        ("datum", "{verjaardag: {geboren: gestart, leeftijd: veel}}", {"gestart": "2026-01-01", "wachttijd": -3000}),
    ],
)
def test_buiten_de_kalender_rekenen_is_een_fout_in_de_invoer(soort: str, berekening: str, gegevens: dict[str, object]) -> None:
    blokken = Blokken(
        criteria={"k": f"als: {_GETOETST[soort]}", "rest": "als: {veel: {meer_dan: 3}}"},
        afleidingen={
            "x": f"soort: {soort}, berekening: {berekening}",
            "veel": "soort: geheel_getal, berekening: {product: [wachttijd, 1000000]}",
        },
    )
    with verwacht_fouten(InvoerFouten) as gevangen:
        advies(pakket(blokken), **gegevens)
    assert [(fout.code, fout.plaats) for fout in gevangen.fouten] == [("I031", "x")]
