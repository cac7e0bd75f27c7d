"""De gepubliceerde zaken: wat vooraf gezien wordt mag niet minder worden, en de telling telt goed."""

import json
from pathlib import Path

import pytest

from engine import Regels, lees_dossier
from service.zaken import Geval, Oordeel, Score, Uitspraak, beoordeel_gevallen, lees_gevallen, scoor
from tests.gedeeld import echte_regels
from tests.service.cli.opdrachtregel import thuisnabij

WORTEL = Path(__file__).parents[3]
ZAKEN = WORTEL / "tests" / "zaken"
KORTE_NAMEN = {
    "ECLI:NL:RVS:2018:2300": "RvS 2018:2300",
    "LBT (swv-peellandpo newsletter Dec 2023)": "LBT, nieuwsbrief december 2023",
}


@pytest.fixture(scope="module")
def regels() -> Regels:
    return echte_regels()


@pytest.fixture(scope="module")
def gevallen() -> list[Geval]:
    return lees_gevallen(ZAKEN)


@pytest.fixture(scope="module")
def score(gevallen: list[Geval], regels: Regels) -> Score:
    return scoor(beoordeel_gevallen(gevallen, regels, met_gronden=True))


def test_alle_46_zaken_doen_mee(score: Score) -> None:
    assert score.gevallen == 46


def test_minstens_negen_van_de_tien_gronden_zijn_vooraf_gemeld(score: Score) -> None:
    assert score.deel_gemeld >= 0.90


@pytest.mark.parametrize("met_gronden", [False, True])
def test_geen_grond_kon_een_besluit_ongezien_halen(met_gronden: bool, gevallen: list[Geval], regels: Regels) -> None:
    assert scoor(beoordeel_gevallen(gevallen, regels, met_gronden)).deel_gezien == 1.0


def test_de_handeling_klopt_in_minstens_85_procent(score: Score) -> None:
    assert score.deel_raak >= 0.85


def test_een_besluit_dat_bleef_staan_krijgt_bijna_nooit_een_fataal_gebrek(score: Score) -> None:
    assert score.deel_fataal <= 0.05


def test_het_handboek_noemt_de_cijfers_van_vandaag(gevallen: list[Geval], regels: Regels) -> None:
    handboek = (WORTEL / "docs/zaken.md").read_text(encoding="utf-8")
    for met_gronden in (False, True):
        telling = scoor(beoordeel_gevallen(gevallen, regels, met_gronden))
        gemeld = f"{telling.gemeld} van {telling.gronden} ({telling.deel_gemeld:.0%})".replace("%", " %")
        raak = f"{telling.raak} van {telling.met_handeling} ({telling.deel_raak:.0%})".replace("%", " %")
        gezien = f"{telling.gemeld + telling.gevraagd} van {telling.gronden} ({telling.deel_gezien:.0%})".replace("%", " %")
        assert f"| {gemeld} | {gezien} | {raak} | {telling.in_stand_fataal} van {telling.in_stand} |" in handboek


def test_het_handboek_legt_elke_afwijking_uit(gevallen: list[Geval], regels: Regels) -> None:
    handboek = (WORTEL / "docs/zaken.md").read_text(encoding="utf-8")
    for oordeel in beoordeel_gevallen(gevallen, regels, met_gronden=True):
        if oordeel.raak is False or oordeel.gemist or oordeel.vals:
            assert f"| {KORTE_NAMEN.get(oordeel.geval.zaak, oordeel.geval.zaak)} |" in handboek, oordeel.geval.zaak


def test_elk_geval_is_een_gewoon_dossier_en_zegt_hoe_het_gelezen_is(gevallen: list[Geval]) -> None:
    for pad in sorted(ZAKEN.glob("*.json")):
        if pad.name == "uitspraken.json":
            continue
        inhoud = json.loads(pad.read_text(encoding="utf-8"))
        assert set(inhoud) <= {"zaak", "uitspraak_van", "besluit", "samenvatting", "lezing", "dossier", "niet_te_coderen", "uit_de_gronden"}
        assert len(inhoud["samenvatting"]) > 20
        assert all(deel["veld"] and deel["waarom"] for deel in inhoud["lezing"])
        assert "uit_de_gronden" not in inhoud or inhoud["uit_de_gronden"]["waarom"]
    for geval in gevallen:
        assert lees_dossier(geval.dossiertekst(met_gronden=True)).zaak


def geval(besluit: str, gronden: dict[str, str], handeling: str | None, staat: str = "na_herstel") -> Geval:
    uitspraak = Uitspraak("bron", gronden, handeling, staat)
    return Geval("zaak", besluit, "tekst", {"gegevens": {}}, {}, uitspraak)


def test_een_waarschuwing_is_gemeld_maar_nooit_vals() -> None:
    oordeel = Oordeel(
        geval("verlenen", {"A": "in_orde", "B": "fataal"}, None), {"A": "waarschuwing", "B": "waarschuwing"}, frozenset(), "x"
    )
    assert (oordeel.vals, oordeel.gemist, oordeel.raak) == (frozenset(), frozenset(), None)


def test_de_telling_telt_wat_er_is() -> None:
    raak = Oordeel(
        geval("verlenen", {"A": "fataal", "B": "in_orde"}, "niet_afgeven"), {"A": "fataal", "B": "herstelbaar"}, frozenset(), "niet_afgeven"
    )
    mis = Oordeel(geval("verlenen", {"A": "herstelbaar"}, "eerst_herstellen", "ja"), {}, frozenset({"A", "B"}), "niet_afgeven")
    telling = scoor([raak, mis])
    assert (telling.gronden, telling.gemeld, telling.gevraagd, telling.vals) == (2, 1, 1, 1)
    assert (telling.met_handeling, telling.raak) == (2, 1)
    assert (telling.in_stand, telling.in_stand_fataal) == (1, 1)
    assert telling.per_code == {"A": (2, 1, 1, 0), "B": (0, 0, 0, 1)}


@pytest.mark.parametrize("inhoud", ["{", "[]", '{"zaak": "x"}', '{"zaak": "x", "besluit": "b", "samenvatting": "s", "dossier": {}}'])
def test_een_map_die_niet_klopt_zegt_dat(tmp_path: Path, inhoud: str) -> None:
    (tmp_path / "uitspraken.json").write_text("{}", encoding="utf-8")
    (tmp_path / "x.json").write_text(inhoud, encoding="utf-8")
    klaar = thuisnabij("zaken", str(tmp_path))
    assert klaar.returncode == 2
    assert klaar.stderr.strip()
    assert "Traceback" not in klaar.stderr


def test_een_uitspraak_zonder_geval_is_een_fout(tmp_path: Path) -> None:
    uitspraak: dict[str, object] = {"bron": "", "gronden": {}, "handeling": None, "blijft_in_stand": "ja"}
    (tmp_path / "uitspraken.json").write_text(json.dumps({"A": uitspraak}), encoding="utf-8")
    with pytest.raises(ValueError, match="geen geval: A"):
        lees_gevallen(tmp_path)


def test_de_tabel_en_de_json_zeggen_hetzelfde() -> None:
    tekst, gegevens = thuisnabij("zaken"), json.loads(thuisnabij("zaken", "--formaat", "json").stdout)
    assert tekst.returncode == 0
    assert f"{gegevens['gemeld']} van {gegevens['gronden']} gemeld" in tekst.stdout
    assert len(gegevens["zaken"]) == 46
