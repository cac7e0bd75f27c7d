"""De regelmap op schijf: wat er niet gelezen kan worden, wordt gezegd en niet overgeslagen."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from engine import RegelFouten, lees_regels, lees_regelteksten
from tests.engine.hulp import BEGRIPPEN_PAD, DAG, EIGEN_PAD, LANDELIJK_PAD, SWV, TEKSTEN_PAD, Blokken, kop, teksten, verwacht_fouten

GOED = teksten(Blokken(criteria={"netjes": "als: {schoon: ja}"}))


def _schrijf(map_: Path, bestanden: Mapping[str, str | bytes]) -> Path:
    for pad, inhoud in bestanden.items():
        doel = map_ / pad
        doel.parent.mkdir(parents=True, exist_ok=True)
        doel.write_bytes(inhoud if isinstance(inhoud, bytes) else inhoud.encode())
    return map_


def _fouten(map_: Path, erbij: Mapping[str, str | bytes]) -> list[tuple[str, str]]:
    with verwacht_fouten(RegelFouten) as gevangen:
        lees_regels(_schrijf(map_, {**GOED, **erbij}))
    return [(fout.code, fout.plaats) for fout in gevangen.fouten]


def test_een_regelmap_geeft_hetzelfde_pakket_als_haar_teksten(tmp_path: Path) -> None:
    van_schijf = lees_regels(_schrijf(tmp_path, GOED)).pakket(SWV, DAG)
    assert van_schijf.hash == lees_regelteksten(GOED).pakket(SWV, DAG).hash
    assert set(van_schijf.bestanden) == {BEGRIPPEN_PAD, TEKSTEN_PAD, LANDELIJK_PAD, EIGEN_PAD}


def test_een_bestand_met_bom_of_crlf_is_hetzelfde_bestand(tmp_path: Path) -> None:
    anders = {pad: b"\xef\xbb\xbf" + tekst.replace("\n", "\r\n").encode() for pad, tekst in GOED.items()}
    assert lees_regels(_schrijf(tmp_path, anders)).pakket(SWV, DAG).hash == lees_regelteksten(GOED).pakket(SWV, DAG).hash


@pytest.mark.parametrize(
    ("pad", "inhoud", "code"),
    [
        ("landelijk/latijn.yaml", "titel: één\n".encode("latin-1"), "P045"),
        ("landelijk/kapot.yaml", b"\xff\xfe\x00", "P045"),
        ("landelijk/groot.yaml", b"# " + b"x" * 1_000_000, "P044"),
        ("landelijk/regel.yml", b"titel: x\n", "P047"),
        ("los.yaml", b"titel: x\n", "P047"),
        ("landelyk/regel.yaml", b"titel: x\n", "P047"),
        ("samenwerkingsverbanden/los.yaml", b"titel: x\n", "P047"),
        ("landelijk/leeg.yaml", b"", "Y003"),
        ("landelijk/nul.yaml", b"a: \x00\n", "Y001"),
        ("landelijk/diep.yaml", b"[" * 900_000, "Y001"),
    ],
)
def test_een_bestand_dat_niet_gelezen_kan_worden_wordt_genoemd(tmp_path: Path, pad: str, inhoud: bytes, code: str) -> None:
    fouten = _fouten(tmp_path, {pad: inhoud})
    assert (code, pad) in [(fout, plaats.split(":")[0]) for fout, plaats in fouten]


def test_wat_niet_open_gaat_is_een_fout_en_het_slot_van_een_editor_niet(tmp_path: Path) -> None:
    _schrijf(tmp_path, GOED)
    (tmp_path / "landelijk/.#duur.yaml").symlink_to("iemand@ergens.123")
    (tmp_path / "landelijk/._duur.yaml").write_bytes(b"\x00\xff")
    assert lees_regels(tmp_path).pakket(SWV, DAG).hash == lees_regelteksten(GOED).pakket(SWV, DAG).hash
    (tmp_path / "landelijk/map.yaml").mkdir()
    (tmp_path / "landelijk/weg.yaml").symlink_to("nergens")
    assert _fouten(tmp_path, {}) == [("P049", "landelijk/map.yaml"), ("P049", "landelijk/weg.yaml")]


def test_een_bestand_dat_niet_te_lezen_is_sleept_geen_fouten_in_goede_bestanden_mee(tmp_path: Path) -> None:
    assert _fouten(tmp_path, {LANDELIJK_PAD: GOED[LANDELIJK_PAD].encode("utf-16")}) == [("P045", LANDELIJK_PAD)]


def test_onleesbare_bestanden_en_regelfouten_komen_samen(tmp_path: Path) -> None:
    erbij: dict[str, str | bytes] = {
        "landelijk/a.yaml": b"\xff",
        "landelijk/b.yml": b"",
        "landelijk/c.yaml": kop("landelijk") + "criterium: {}\n",
    }
    assert _fouten(tmp_path, erbij) == [("P045", "landelijk/a.yaml"), ("P047", "landelijk/b.yml"), ("R002", "landelijk/c.yaml:7:1")]


@pytest.mark.parametrize(
    ("pad", "laag", "hoort"),
    [
        ("begrippen/x.yaml", "landelijk", "begrippen"),
        ("landelijk/x.yaml", "samenwerkingsverband", "landelijk"),
        (f"samenwerkingsverbanden/{SWV}/x.yaml", "landelijk", "samenwerkingsverband"),
        (f"samenwerkingsverbanden/{SWV}/diep/x.yaml", "landelijk", "samenwerkingsverband"),
    ],
)
def test_een_bestand_in_de_verkeerde_map_hoort_een_andere_laag_te_hebben(pad: str, laag: str, hoort: str) -> None:
    with verwacht_fouten(RegelFouten) as gevangen:
        lees_regelteksten({**GOED, pad: kop(laag)})
    assert gevangen.enige("P046").bedoeld == hoort


def test_een_regelmap_die_niet_bestaat_is_een_fout(tmp_path: Path) -> None:
    with verwacht_fouten(RegelFouten) as gevangen:
        lees_regels(tmp_path / "weg")
    assert gevangen.codes == ["P043"]


def test_een_lege_regelmap_heeft_geen_samenwerkingsverbanden(tmp_path: Path) -> None:
    assert lees_regels(tmp_path).samenwerkingsverbanden == ()


@pytest.mark.parametrize(
    ("pad", "oud", "nieuw", "code"),
    [
        (LANDELIJK_PAD, "titel: ", "titel: “Netjes”\n# ", "Y011"),
        (LANDELIJK_PAD, "titel: ", "titel: Net\u00adjes\n# ", "Y002"),
        (EIGEN_PAD.replace(SWV, "proef-west"), "", "", "P077"),
    ],
)
def test_een_pakket_van_vroeger_laadt_met_wat_de_controle_nu_weigert(tmp_path: Path, pad: str, oud: str, nieuw: str, code: str) -> None:
    swv = "proef-west" if "proef-west" in pad else SWV
    vroeger = {naam.replace(f"/{SWV}/", f"/{swv}/"): tekst for naam, tekst in GOED.items()}
    vroeger[pad] = vroeger[pad].replace(oud, nieuw, 1) if oud else vroeger[pad]
    assert lees_regelteksten(vroeger).pakket(swv, DAG).criteria
    with verwacht_fouten(RegelFouten) as gevangen:
        lees_regels(_schrijf(tmp_path, vroeger))
    assert {fout.code for fout in gevangen.fouten} == {code}
