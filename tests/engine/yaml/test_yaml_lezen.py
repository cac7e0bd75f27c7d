"""YAML lezen: streng, met plaatsen, en zonder dat een vijandig bestand iets breekt."""

import time

import pytest
import yaml

from engine.yaml import Kaart, Lijst, Tekst, YamlKnoop, lees_yaml
from engine.yaml import lezer as lezer_module


def _codes(tekst: str) -> list[str]:
    return [fout.code for fout in lees_yaml(tekst, "b.yaml")[1]]


def _plaatsen(tekst: str) -> list[str]:
    return [fout.plaats for fout in lees_yaml(tekst, "b.yaml")[1]]


def _goed(tekst: str) -> YamlKnoop:
    knoop, fouten = lees_yaml(tekst, "b.yaml")
    assert fouten == () and knoop is not None
    return knoop


def _waarde(tekst: str) -> Tekst:
    knoop = _goed(f"sleutel: {tekst}")
    assert isinstance(knoop, Kaart)
    waarde = knoop.paren[0][1]
    assert isinstance(waarde, Tekst)
    return waarde


@pytest.mark.parametrize(
    "woord", ["no", "on", "yes", "true", "~", "null", "012", "0x1F", "1:30", "1e3", ".inf", "2026-08-01", "<<", "1_000"]
)
def test_elk_woord_blijft_de_tekst_die_er_staat(woord: str) -> None:
    assert _waarde(woord).waarde == woord
    assert not _waarde(woord).aangehaald


@pytest.mark.parametrize("geschreven", ["'ja'", '"ja"'])
def test_aanhalingstekens_blijven_zichtbaar(geschreven: str) -> None:
    assert _waarde(geschreven).waarde == "ja" and _waarde(geschreven).aangehaald


def test_een_blok_met_een_staande_streep_geldt_als_aangehaald() -> None:
    assert _waarde("|\n  ja\n").aangehaald


def test_een_samenvoegsleutel_wordt_geweigerd() -> None:
    knoop, fouten = lees_yaml("a: 1\n<<: {b: 2}\n", "b.yaml")
    assert [(fout.code, fout.plaats) for fout in fouten] == [("Y004", "b.yaml:2:1")]
    assert isinstance(knoop, Kaart) and [sleutel.waarde for sleutel, _ in knoop.paren] == ["a"]


def test_plaatsen_tellen_regel_en_kolom_vanaf_een_ook_na_letters_buiten_ascii() -> None:
    knoop = _goed("één: {b: [x, 'y']}\n")
    assert isinstance(knoop, Kaart)
    ((sleutel, binnen),) = knoop.paren
    assert (sleutel.plaats.regel, sleutel.plaats.kolom) == (1, 1)
    assert isinstance(binnen, Kaart) and binnen.plaats.kolom == 6
    lijst = binnen.paren[0][1]
    assert isinstance(lijst, Lijst) and [deel.plaats.kolom for deel in lijst.delen] == [11, 14]


def test_een_bom_vooraan_verschuift_geen_kolom() -> None:
    knoop = _goed("\ufeffa: 1\n")
    assert isinstance(knoop, Kaart) and knoop.paren[0][0].plaats.kolom == 1


def test_regels_met_crlf_tellen_een_keer() -> None:
    assert _plaatsen("a: 1\r\nb: 2\r\na: 3\r\n") == ["b.yaml:3:1"]


def test_elke_regel_met_een_tab_krijgt_een_fout_met_zijn_kolom() -> None:
    fouten = lees_yaml("a: 1\n\tb: 2\nc:\t3\n", "b.yaml")[1]
    assert [(fout.code, fout.plaats) for fout in fouten] == [("Y002", "b.yaml:2:1"), ("Y002", "b.yaml:3:3")]


def test_een_dubbele_sleutel_noemt_de_regel_van_de_eerste() -> None:
    knoop, fouten = lees_yaml("a: 1\nb: 2\n'a': 3\n", "b.yaml")
    assert [(fout.code, fout.plaats) for fout in fouten] == [("Y007", "b.yaml:3:1")]
    assert "regel 1" in fouten[0].zin
    assert isinstance(knoop, Kaart) and len(knoop.paren) == 2


@pytest.mark.parametrize(
    ("tekst", "codes"),
    [
        ("a: &anker 1\n", ["Y004"]),
        ("a: &anker [1]\nb: *anker\n", ["Y004", "Y004"]),
        ("a: *nergens\n", ["Y004"]),
        ("*x : 1\n", ["Y004"]),
        ("a: !geheim 1\n", ["Y005"]),
        ("a: !!str 1\n", ["Y005"]),
        ("a: !!python/object/apply:os.system [id]\n", ["Y005"]),
        ("a: ! 1\n", ["Y005"]),
        ("{a: 1}: b\n", ["Y006"]),
        ("? [a, b]\n: c\n", ["Y006"]),
        ("--- a\n--- b\n", ["Y009"]),
    ],
)
def test_ankers_verwijzingen_tags_en_vreemde_sleutels_worden_geweigerd(tekst: str, codes: list[str]) -> None:
    assert _codes(tekst) == codes


@pytest.mark.parametrize("tekst", ["", "\n\n", "# alleen commentaar\n", "\ufeff"])
def test_een_leeg_bestand_is_een_fout_en_geen_lege_regelset(tekst: str) -> None:
    assert lees_yaml(tekst, "b.yaml")[0] is None
    assert _codes(tekst) == ["Y003"]


@pytest.mark.parametrize(
    ("tekst", "plaats"),
    [("a: [1, 2\nb: 3\n", "b.yaml:1:4"), ("a: 1\n  b: 2\n", "b.yaml:2:4"), ('a: "open', "b.yaml:1:4"), ("a: @x", "b.yaml:1:4")],
)
def test_wat_geen_yaml_is_krijgt_de_plek_waar_het_misgaat(tekst: str, plaats: str) -> None:
    knoop, fouten = lees_yaml(tekst, "b.yaml")
    assert knoop is None
    assert [(fout.code, fout.plaats) for fout in fouten] == [("Y001", plaats)]


def test_wat_voor_de_syntaxfout_al_mis_was_wordt_ook_gemeld() -> None:
    assert _codes("a: &x 1\na: 2\nb: [\n") == ["Y004", "Y007", "Y001"]


def test_verschillende_problemen_komen_in_een_keer() -> None:
    assert _codes("a: !x 1\na: &y 2\n[z]: 3\n") == ["Y005", "Y004", "Y007", "Y006"]


@pytest.mark.parametrize("teken", ["\0", "\x07", "\x1b", "\ud800", "\ufffe"])
def test_een_teken_dat_yaml_niet_kent_krijgt_zijn_plek(teken: str) -> None:
    knoop, fouten = lees_yaml(f"a: 1\nb: x{teken}y\n", "b.yaml")
    assert knoop is None
    assert [(fout.code, fout.plaats) for fout in fouten] == [("Y001", "b.yaml:2:5")]


@pytest.fixture(params=["c", "python"])
def ontleder(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beide ontleders van PyYAML: op een machine zonder libyaml is er alleen de tweede."""
    if request.param == "python":
        monkeypatch.setattr(lezer_module, "_Ontleder", yaml.BaseLoader)


@pytest.mark.usefixtures("ontleder")
@pytest.mark.parametrize(
    "tekst",
    [
        "[" * 10_000,
        "{a: " * 10_000,
        "- " * 10_000 + "x",
        "[" * 200 + "]" * 200,
        "\n".join(" " * diep + "a:" for diep in range(500)),
        "? " * 5_000,
    ],
    ids=["haken", "accolades", "streepjes", "gesloten haken", "inspringen", "vraagtekens"],
)
def test_diep_nesten_is_een_fout_en_geen_crash(tekst: str) -> None:
    knoop, fouten = lees_yaml(tekst, "b.yaml")
    assert knoop is None
    assert fouten and fouten[-1].code in ("Y001", "Y008")


@pytest.mark.usefixtures("ontleder")
def test_diepte_tot_de_grens_mag() -> None:
    assert _codes("[" * 64 + "]" * 64) == []
    assert _codes("[" * 65 + "]" * 65) == ["Y008"]


@pytest.mark.usefixtures("ontleder")
def test_een_uitdijend_bestand_wordt_geweigerd_zonder_uit_te_dijen() -> None:
    lagen = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lagen += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 30)]
    begin = time.perf_counter()
    assert set(_codes("\n".join(lagen))) == {"Y004"}
    assert time.perf_counter() - begin < 5


@pytest.mark.usefixtures("ontleder")
@pytest.mark.parametrize("tekst", ["a: &x 1\nb: !y 2\nb: 3\n", "a: [1,\n", "", "--- a\n--- b\n"])
def test_beide_ontleders_geven_dezelfde_codes(tekst: str) -> None:
    verwacht = {"a: &x 1\nb: !y 2\nb: 3\n": ["Y004", "Y005", "Y007"], "a: [1,\n": ["Y001"], "": ["Y003"], "--- a\n--- b\n": ["Y009"]}
    assert _codes(tekst) == verwacht[tekst]
