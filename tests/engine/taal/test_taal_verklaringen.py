"""Verklaringen lezen (docs/regeltaal.md, par. 1 tot en met 4 en 7 en 8): kop, begrippen, bronnen, parameters, criteria en de rest."""

from dataclasses import dataclass

import pytest

from engine.fouten import Fout
from engine.taal.bestand import lees_bestand, lees_regelblokken
from engine.taal.declaraties import Soort
from engine.taal.namen import Naamsoort, Namen
from tests.engine.hulp import UITLEG, kop

_NAMEN = Namen(
    {
        "gestart": Naamsoort(Soort.DATUM),
        "leden": Naamsoort(Soort.GEHEEL_GETAL),
        "bedrag": Naamsoort(Soort.GETAL),
        "schoon": Naamsoort(Soort.JA_NEE),
    },
    criteria=frozenset({"netjes"}),
    conclusies=frozenset({"compleet"}),
)


def _fouten(tekst: str) -> list[Fout]:
    bestand, fouten = lees_bestand(tekst, "r.yaml")
    return [*fouten, *(lees_regelblokken(bestand, _NAMEN)[1] if bestand else ())]


@dataclass(frozen=True)
class Geval:
    """Eén regel in blok `blok` van een bestand in `laag`; die regel is regel 8. `fouten` is (code, vermoeden), op volgorde van plaats."""

    laag: str
    blok: str
    regel: str
    fouten: tuple[tuple[str, str], ...]


def _begrip(inhoud: str, *fouten: tuple[str, str], naam: str = "lid") -> Geval:
    vast = "titel: T, vraag: V?, antwoord_door: [balie], grondslag: [reglement]"
    return Geval("begrippen", "begrippen", f"{naam}: {{{vast}, {inhoud}}}", fouten)


def _parameter(inhoud: str, *fouten: tuple[str, str], laag: str = "landelijk", naam: str = "grens") -> Geval:
    return Geval(laag, "parameters", f"{naam}: {{titel: T, bron: [reglement], {inhoud}}}", fouten)


def _criterium(inhoud: str, *fouten: tuple[str, str], laag: str = "landelijk", bron: str = "bron: [reglement], ") -> Geval:
    return Geval(laag, "criteria", f"netjes: {{titel: T, {bron}{inhoud}}}", fouten)


def _uitkomst(inhoud: str, *fouten: tuple[str, str]) -> Geval:
    return Geval("landelijk", "uitkomsten", f"lid: {{titel: T, bron: [reglement], {inhoud}}}", fouten)


def _gebrek(inhoud: str, *fouten: tuple[str, str]) -> Geval:
    return Geval("landelijk", "gebreken", f"los: {{code: C, titel: T, norm: [reglement], herstel: H, {inhoud}}}", fouten)


def _termijn(inhoud: str, *fouten: tuple[str, str]) -> Geval:
    return Geval("landelijk", "termijnen", f"terug: {{titel: T, norm: [reglement], {inhoud}}}", fouten)


def _tabel(rijen: str, *fouten: tuple[str, str], van: str = "geheel_getal") -> Geval:
    return Geval(
        "landelijk", "opzoektabellen", f"wijken: {{titel: T, bron: [r], van: {van}, naar: keuze, anders: x, rijen: {rijen}}}", fouten
    )


_UITLEG = "uitleg: {ouder: a, commissie: b}"
_ALS = f"als: {{schoon: ja}}, uitleg: {UITLEG}"
GEVALLEN: list[Geval] = [
    # begrippen
    _begrip("soort: ja_nee"),
    _begrip("soort: geheel_getal, eenheid: dagen, grenzen: {minimaal: 0, maximaal: 9}"),
    _begrip("soort: getal, grenzen: {minimaal: 0.5}, gevoelig: ja, bewijs: B, toelichting: T"),
    _begrip("soort: datum, grenzen: {niet_voor: 2000-01-01, niet_na: peildatum}"),
    _begrip("soort: keuze, keuzes: {a: A}"),
    _begrip("soort: lijst, maximaal_aantal: 3, velden: {a: {titel: A, vraag: A?, soort: datum}}"),
    _begrip("soort: oordeel, waarde: ja_nee, weeg: [dit]"),
    _begrip("soort: oordeel, keuzes: {a: A}, weeg: [dit]"),
    _begrip("soort: ja_ne", ("R007", "ja_nee")),
    _begrip("sort: ja_nee", ("R002", "soort")),
    _begrip("soort: keuze", ("R081", "")),
    _begrip("soort: keuze, keuzes: {}", ("R081", "")),
    _begrip("soort: keuze, keuzes: [a]", ("R001", "")),
    _begrip("soort: lijst", ("R082", "")),
    _begrip("soort: lijst, velden: {}", ("R082", "")),
    _begrip("soort: lijst, maximaal_aantal: 0, velden: {a: {titel: A, vraag: A?, soort: datum}}", ("R009", "")),
    _begrip(
        "soort: lijst, velden: {a: {titel: A, vraag: A?, soort: lijst, velden: {b: {titel: B, vraag: B?, soort: datum}}}}", ("R080", "")
    ),
    _begrip("soort: lijst, velden: {a: {titel: A, vraag: A?, soort: oordeel, waarde: ja_nee, weeg: [x]}}", ("R080", "")),
    _begrip("soort: lijst, velden: {a: {titel: A, vraag: A?, soort: datum, antwoord_door: [balie]}}", ("R002", "")),
    _begrip("soort: lijst, velden: {niet: {titel: A, vraag: A?, soort: datum}}", ("R011", "")),
    _begrip("soort: oordeel, weeg: [dit]", ("R083", "")),
    _begrip("soort: oordeel, waarde: ja_nee, keuzes: {a: A}, weeg: [dit]", ("R083", "")),
    _begrip("soort: oordeel, waarde: datum, weeg: [dit]", ("R007", "")),
    _begrip("soort: oordeel, waarde: ja_nee", ("R084", "")),
    _begrip("soort: oordeel, waarde: ja_nee, weeg: []", ("R012", "")),
    _begrip("soort: ja_nee, eenheid: dagen", ("R002", "")),
    _begrip("soort: ja_nee, grenzen: {minimaal: 0}", ("R002", "")),
    _begrip("soort: datum, grenzen: {minimaal: 0}", ("R002", "")),
    _begrip("soort: datum, grenzen: {niet_na: 4}", ("R023", "")),
    _begrip("soort: datum, grenzen: {niet_na: gestart}", ("R020", "")),
    _begrip("soort: geheel_getal, grenzen: {minimaal: 0.5}", ("R023", "")),
    _begrip("soort: geheel_getal, grenzen: {minimaal: peildatum}", ("R023", "")),
    _begrip("soort: geheel_getal, grenzen: {minimaal: 9, maximaal: 3}", ("R085", "")),
    _begrip("soort: datum, grenzen: {niet_voor: 2026-01-02, niet_na: 2026-01-01}", ("R085", "")),
    _begrip("soort: tekst, maximale_lengte: veel", ("R009", "")),
    _begrip("soort: ja_nee, gevoelig: yes", ("R008", "ja")),
    _begrip("soort: ja_nee, gevoelig: 'ja'", ("R008", "")),
    _begrip("soort: ja_nee", ("R006", ""), naam="Lid"),
    _begrip("soort: ja_nee", ("R006", ""), naam="mijn lid"),
    *(_begrip("soort: ja_nee", ("R011", ""), naam=naam) for naam in ("peildatum", "lijst", "criterium", "ja", "minstens_van")),
    Geval("begrippen", "begrippen", "lid: {titel: T, soort: ja_nee, vraag: V?, antwoord_door: [], grondslag: [r]}", (("R012", ""),)),
    Geval("begrippen", "begrippen", "lid: {titel: '', soort: ja_nee, vraag: V?, antwoord_door: [b], grondslag: [r]}", (("R005", ""),)),
    Geval("begrippen", "begrippen", "lid: {titel: T, soort: ja_nee, vraag: V?, antwoord_door: balie, grondslag: [r]}", (("R004", ""),)),
    # rollen, thema's en bronnen
    Geval("begrippen", "rollen", "balie: {titel: T, rol: x}", (("R002", ""),)),
    Geval("begrippen", "themas", "lenen: [a]", (("R005", ""),)),
    Geval("landelijk", "bronnen", "r-1.a: {titel: T, vindplaats: V, zekerheid: wet, bevestigd: ja, versie: 2026-01-01}", ()),
    Geval("landelijk", "bronnen", "R: {titel: T, vindplaats: V, zekerheid: wet, bevestigd: ja}", (("R006", ""),)),
    Geval("landelijk", "bronnen", "r: {titel: T, vindplaats: V, zekerheid: wett, bevestigd: ja}", (("R007", "wet"),)),
    Geval("landelijk", "bronnen", "r: {titel: T, vindplaats: V, zekerheid: geheugen, bevestigd: ja}", (("R071", "nee"),)),
    Geval("landelijk", "bronnen", "r: {titel: T, vindplaats: V, zekerheid: oude_wettekst, bevestigd: ja}", (("R071", "nee"),)),
    Geval("landelijk", "bronnen", "r: {titel: T, vindplaats: V, zekerheid: wet, bevestigd: nee}", (("R072", ""),)),
    Geval("landelijk", "bronnen", "r: {titel: T, vindplaats: V, zekerheid: geheugen, bevestigd: nee, let_op: L}", ()),
    Geval("landelijk", "bronnen", "r: {titel: T, vindplaats: V, zekerheid: wet, bevestigd: ja, versie: 2026-13-01}", (("R010", ""),)),
    # standaarden en visie
    Geval("begrippen", "standaarden", "op1: Aanbod", ()),
    Geval("begrippen", "standaarden", "OP1: Aanbod", (("R006", ""),)),
    Geval("begrippen", "standaarden", "op1: {titel: Aanbod}", (("R005", ""),)),
    Geval("samenwerkingsverband", "visie", "dichtbij: {titel: T, bron: [reglement], themas: [lenen]}", ()),
    Geval("samenwerkingsverband", "visie", "dichtbij: {titel: T}", (("R003", ""),)),
    Geval("samenwerkingsverband", "visie", "Dichtbij: {titel: T, bron: [reglement], themas: [lenen]}", (("R006", ""),)),
    Geval("samenwerkingsverband", "visie", "dichtbij: {titel: T, bron: [reglement], themas: []}", (("R012", ""),)),
    Geval("samenwerkingsverband", "visie", "dichtbij: {titel: T, bron: [reglement], thema: lenen, themas: [lenen]}", (("R002", "themas"),)),
    # parameters
    _parameter("soort: geheel_getal, waarden: {2020-01-01: 8}, geldig_tot: onbepaald"),
    _parameter("soort: getal, waarden: {2020-01-01: 8, 2021-01-01: 8.5}, geldig_tot: 2030-01-01"),
    _parameter("soort: datum, waarden: {2020-01-01: 2020-08-01}, geldig_tot: onbepaald"),
    _parameter("soort: geheel_getal, open: ja, grenzen: {minimaal: 1}"),
    _parameter("soort: geheel_getal, waarden: {2020-01-01: 8}", ("R003", "")),
    _parameter("soort: geheel_getal, waarden: {2020-01-01: 8}, geldig_tot: altijd", ("R010", "onbepaald")),
    _parameter("soort: geheel_getal, waarden: {2020-01-01: 8.5}, geldig_tot: onbepaald", ("R023", "")),
    _parameter("soort: geheel_getal, waarden: {2020-01-01: acht}, geldig_tot: onbepaald", ("R023", "")),
    _parameter("soort: geheel_getal, waarden: {vanaf: 8}, geldig_tot: onbepaald", ("R010", "")),
    _parameter("soort: geheel_getal, waarden: {}, geldig_tot: onbepaald", ("R092", "")),
    _parameter("soort: geheel_getal, waarden: 8, geldig_tot: onbepaald", ("R092", "")),
    _parameter("soort: datum, waarden: {2020-01-01: peildatum}, geldig_tot: onbepaald", ("R095", "")),
    _parameter("soort: datum, open: ja, grenzen: {niet_na: peildatum}", ("R095", "")),
    _parameter("soort: geheel_getal, open: ja, waarden: {2020-01-01: 8}", ("R090", "")),
    _parameter("soort: geheel_getal, open: ja", ("R091", ""), laag="samenwerkingsverband"),
    _parameter("soort: geheel_getal, invulling_van: g, waarden: {2020-01-01: 8}, geldig_tot: onbepaald", ("R101", "")),
    _parameter("soort: keuze, open: ja", ("R007", "")),
    _parameter("open: ja", ("R003", "")),
    _parameter("soort: geheel_getal, open: ja", ("R011", ""), naam="peildatum"),
    # opzoektabellen
    _tabel('{a: "1-3, 7", b: "4"}'),
    _tabel('{a: "1-3", b: "3-5"}', ("R093", "")),
    _tabel('{a: "3-1"}', ("R094", "")),
    _tabel('{a: "1-99999"}', ("R094", "")),
    # Elk bereik mag, maar samen vullen zij het geheugen: in een verzoek passen er een miljoen.
    _tabel('{a: "' + ", ".join(f"{nummer}0001-{nummer}9999" for nummer in range(1, 12)) + '"}', ("R094", "")),
    _tabel("{" + ", ".join(f'a{nummer}: "{nummer}0001-{nummer}9999"' for nummer in range(1, 12)) + "}", ("R094", "")),
    _tabel('{a: "x, 1234567890, -4, 1-"}', ("R094", ""), ("R094", ""), ("R094", ""), ("R094", "")),
    _tabel('{a: "1"}', ("R007", ""), van="datum"),
    # criteria
    _criterium(_ALS),
    _criterium(f"kenmerk: [R1], hard: ja, van_toepassing_als: {{schoon: nee}}, uitzondering: {{als: {{leden: 3}}, reden: R}}, {_ALS}"),
    _criterium("als: {schoon: ja}", ("R003", "")),
    _criterium(f"uitleg: {UITLEG}", ("R003", "")),
    _criterium("open: ja"),
    _criterium("open: ja, van_toepassing_als: {schoon: ja}"),
    _criterium("open: ja, als: {schoon: ja}", ("R100", "")),
    _criterium("open: ja", ("R091", ""), laag="samenwerkingsverband"),
    _criterium(f"invulling_van: x, {_ALS}", ("R101", "")),
    _criterium(f"afwijking_van: x, reden_afwijking: R, {_ALS}", ("R101", "")),
    _criterium(f"invulling_van: x, {_ALS}", laag="samenwerkingsverband"),
    _criterium(f"invulling_van: x, afwijking_van: y, reden_afwijking: R, {_ALS}", ("R102", ""), laag="samenwerkingsverband"),
    _criterium(f"afwijking_van: x, {_ALS}", ("R103", ""), laag="samenwerkingsverband"),
    _criterium(f"overgenomen_van: elders, {_ALS}", ("R104", "")),
    _criterium(f"overgenomen_van: elders, vastgesteld: nee, {_ALS}"),
    _criterium(_ALS, ("R105", ""), bron="bron: [], "),
    _criterium(_ALS, ("R003", ""), bron=""),
    _criterium(f"standaard: [op1, op2], {_ALS}"),
    _criterium(f"standaard: op1, {_ALS}", ("R004", "")),
    _criterium(f"standaard: [], {_ALS}", ("R012", "")),
    _criterium(f"bevestigd: nee, {_ALS}", ("R072", "")),
    _criterium(f"bevestigd: nee, let_op: L, {_ALS}"),
    _criterium(f"uitzondering: {{als: {{schoon: ja}}}}, {_ALS}", ("R003", "")),
    _criterium(f"uitzonering: {{als: {{schoon: ja}}, reden: R}}, {_ALS}", ("R002", "uitzondering")),
    _criterium("als: {schoon: ja}, uitleg: {ouder: {voldaan: a, niet_voldaan: b}}", ("R003", "")),
    _criterium("als: {schoon: ja}, uitleg: {ouder: {voldaan: a}, commissie: {voldaan: a, niet_voldaan: b}}", ("R003", "")),
    _criterium(
        "als: {schoon: ja}, uitleg: {ouder: {voldaan: a, niet_voldaan: b, open: c}, commissie: {voldan: a, voldaan: a, niet_voldaan: b}}",
        ("R002", "voldaan"),
    ),
    _criterium(f"als: {{conclusie: compleet}}, uitleg: {UITLEG}", ("R020", "")),
    # afleidingen
    Geval("landelijk", "afleidingen", "duur: {titel: T, soort: geheel_getal, berekening: {dagen_tussen: [gestart, peildatum]}}", ()),
    Geval("landelijk", "afleidingen", "duur: {titel: T, soort: geheel_getal}", (("R003", ""),)),
    Geval("landelijk", "afleidingen", "duur: {titel: T, soort: tekst, berekening: {som: [1]}}", (("R007", ""), ("R062", ""))),
    Geval("landelijk", "afleidingen", "niet: {titel: T, soort: getal, berekening: {som: [1]}}", (("R011", ""),)),
    # conclusies, uitkomsten, gebreken en termijnen
    Geval("landelijk", "conclusies", "compleet: {titel: T, als: {criterium: netjes}}", ()),
    Geval("landelijk", "conclusies", "compleet: {titel: T}", (("R003", ""),)),
    Geval("landelijk", "conclusies", "compleet: {titel: T, als: {schoon: ja}}", (("R032", ""),)),
    _uitkomst("voorrang: 1, soort: toekennen, uitleg: {ouder: a, commissie: b}, als: {criterium: netjes}"),
    _uitkomst("voorrang: 1, soort: toekennen, uitleg: {ouder: a, commissie: b}", ("R003", "")),
    _uitkomst("voorrang: 1, soort: voorleggen, bij_storing: ja, uitleg: {ouder: a, commissie: b}"),
    _uitkomst("voorrang: 1.5, soort: toekennen, uitleg: {ouder: a, commissie: b}, als: {criterium: netjes}", ("R009", "")),
    _uitkomst("voorrang: 1, soort: toekenen, uitleg: {ouder: a, commissie: b}, als: {criterium: netjes}", ("R007", "toekennen")),
    _uitkomst("voorrang: 1, soort: toekennen, uitleg: {ouder: a}, als: {criterium: netjes}", ("R003", "")),
    _uitkomst(
        f"{_UITLEG}, vervolg: {{ouders: a, ouder: a, commissie: b}}, voorrang: 1, soort: toekennen, als: {{criterium: netjes}}",
        ("R002", "ouder"),
    ),
    _uitkomst(
        "voorrang: 1, soort: toekennen, uitleg: {ouder: a, commissie: b}, gegevens: {a: [b]}, als: {criterium: netjes}", ("R005", "")
    ),
    _gebrek("ernst: fataal, als: {criterium: netjes}"),
    _gebrek("ernst: waarschuwing, als: {criterium: netjes}, let_op: Let hierop."),
    _gebrek("ernst: fataal, als: {criterium: netjes}, bevestigd: nee, let_op: L, standaard: [op1]"),
    _gebrek("ernst: fataal, als: {criterium: netjes}, bevestigd: nee", ("R072", "")),
    _gebrek("ernst: fataal, als: {criterium: netjes}, van_toepassing_als: {schoon: ja}", ("R002", "")),
    _gebrek("ernst: waarschuwng, als: {criterium: netjes}", ("R007", "waarschuwing")),
    _gebrek("ernst: ernstig, als: {criterium: netjes}", ("R007", "")),
    _gebrek("ernst: fataal", ("R003", "")),
    _gebrek("ernst: fataal, als: {leden: 4}", ("R032", "")),
    _gebrek("ernst: fataal, bij_uitkomst: [], als: {criterium: netjes}", ("R012", "")),
    _termijn("begin: gestart, lengte: {weken: leden}, opschorting: leden, waarschuw_vooraf: 7, algemene_termijnenwet: ja, uitleg: U"),
    _termijn("begin: gestart, lengte: {}", ("R110", "")),
    _termijn("begin: gestart, lengte: {dagen: 1, weken: 2}", ("R110", "")),
    _termijn("begin: gestart, lengte: {uren: 1, dagen: 1}", ("R002", "jaren")),
    _termijn("begin: leden, lengte: {dagen: 1}", ("R023", "")),
    _termijn("begin: gestart, lengte: {dagen: gestart}", ("R023", "")),
    _termijn("begin: gestart, lengte: {dagen: bedrag}", ("R023", "")),
    _termijn("begin: gestart, lengte: {dagen: 1}, opschorting: 0.5", ("R023", "")),
    _termijn("begin: gestart, lengte: {dagen: 1}, waarschuw_vooraf: -1", ("R009", "")),
    _termijn("begin: gestart, lengte: {dagen: 1}, van_toepassing_als: {schoom: ja}", ("R020", "schoon")),
    _termijn("lengte: {dagen: 1}", ("R003", "")),
    # blokken op de verkeerde plek
    Geval("landelijk", "begrippen", "lid: {}", (("R002", "brieven"),)),
    Geval("samenwerkingsverband", "rollen", "balie: {titel: T}", (("R002", "bronnen"),)),
    Geval("begrippen", "criteria", "netjes: {}", (("R002", ""),)),
    Geval("landelijk", "standaarden", "op1: Aanbod", (("R002", "standaard"),)),
    Geval("landelijk", "visie", "dichtbij: {titel: T, bron: [reglement], themas: [lenen]}", (("R002", ""),)),
    Geval("landelijk", "criterium", "netjes: {}", (("R002", "criteria"),)),
]


@pytest.mark.parametrize("geval", GEVALLEN, ids=[geval.regel[:110] for geval in GEVALLEN])
def test_elke_verklaring_geeft_precies_de_fouten_die_erin_zitten(geval: Geval) -> None:
    fouten = sorted(_fouten(f"{kop(geval.laag)}{geval.blok}:\n  {geval.regel}\n"), key=lambda fout: int(fout.plaats.split(":")[2]))
    assert [(fout.code, fout.bedoeld) for fout in fouten] == list(geval.fouten), [str(fout) for fout in fouten]
    assert all(fout.plaats.startswith(("r.yaml:8:", "r.yaml:7:", "r.yaml:1:")) for fout in fouten)


@pytest.mark.parametrize(
    ("oud", "nieuw", "codes"),
    [
        ("laag: landelijk", "laag: landelik", [("R007", "r.yaml:2:7", "landelijk")]),
        ("eigenaar: redactie\n", "", [("R003", "r.yaml:1:1", "")]),
        ("eigenaar: redactie", "eigenaar:", [("R005", "r.yaml:5:10", "")]),
        ("thema: lenen", "thema: Lenen!", [("R006", "r.yaml:3:8", "")]),
        ("geldig: {vanaf: 2020-01-01}", "geldig: {vanaf: 2020-01-01, tot: 2019-12-31}", [("R070", "r.yaml:4:34", "")]),
        ("geldig: {vanaf: 2020-01-01}", "geldig: {vanaf: gisteren}", [("R010", "r.yaml:4:17", "")]),
        ("geldig: {vanaf: 2020-01-01}", "geldig: {vanaf: 2020-01-01, tot: 9999-12-31}", [("R010", "r.yaml:4:34", "")]),
        ("thema: lenen", "thema: lenen\nstandaard: op1", [("R004", "r.yaml:4:12", "")]),
        ("thema: lenen", "thema: lenen\nstandaard: [op1]", []),
        ("laag: landelijk", "laag: begrippen\nstandaard: [op1]", [("R002", "r.yaml:3:1", "standaarden")]),
        ("geldig: {vanaf: 2020-01-01}", "geldig: 2020-01-01", [("R001", "r.yaml:4:9", "")]),
        ("nog_juist_op: 2026-01-01", "nog_juist_op: 2026-01-01\ngeldg: {}", [("R002", "r.yaml:7:1", "geldig")]),
        ("nog_juist_op: 2026-01-01", "nog_juist_op: 1-1-2026", [("R010", "r.yaml:6:15", "")]),
    ],
)
def test_een_verkeerde_kop_wordt_aangewezen(oud: str, nieuw: str, codes: list[tuple[str, str, str]]) -> None:
    tekst = kop("landelijk")
    assert oud in tekst
    assert [(fout.code, fout.plaats, fout.bedoeld) for fout in _fouten(tekst.replace(oud, nieuw))] == codes


@pytest.mark.parametrize("tekst", ["- a\n", "zomaar\n"])
def test_een_bestand_zonder_sleutels_geeft_een_fout(tekst: str) -> None:
    assert [(fout.code, fout.plaats) for fout in _fouten(tekst)] == [("R001", "r.yaml:1:1")]


def test_yaml_fouten_en_taalfouten_van_een_bestand_komen_samen() -> None:
    fouten = _fouten(kop("landelijk") + "bronnen: {}\nbronnen: {}\ncriterium: {}\n")
    assert [fout.code for fout in fouten] == ["Y007", "R002"]
