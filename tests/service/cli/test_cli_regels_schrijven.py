"""`thuisnabij regels`: wat een schrijver van regels gebruikt om te beginnen, te kijken en te begrijpen."""

import json
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from engine import lees_regels
from service.documentatie.draaien import draai
from service.documentatie.features import lees_features
from service.documentatie.zinnen import ZINNEN
from service.regelcontrole.uitleg import bladzijde
from tests.gedeeld import WORTEL
from tests.service.cli.opdrachtregel import Klaar, thuisnabij
from tests.service.regelcontrole.proefmap import DAG, basis, schrijf


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    return schrijf(tmp_path / "rules", basis())


def stand(map_: Path) -> dict[str, str]:
    return {str(pad): pad.read_text(encoding="utf-8") for pad in map_.rglob("*") if pad.is_file()}


def maak_criterium(map_: Path, naam: str, leest: str, bestand: str = "landelijk/basis.yaml") -> Klaar:
    opties = ("--bestand", bestand, "--leest", leest, "--bron", "wet", "--map", str(map_))
    return thuisnabij("regels", "nieuw", "criterium", naam, *opties)


def test_leg_uit_geeft_de_bladzijde_en_kent_kleine_letters() -> None:
    assert thuisnabij("regels", "leg-uit", "r002").stdout == bladzijde("R002")


def test_een_onbekende_code_noemt_de_code_die_erop_lijkt() -> None:
    klaar = thuisnabij("regels", "leg-uit", "W0011")
    assert (klaar.returncode, klaar.stderr) == (2, 'W0011 I080 Deze code bestaat niet — bedoelde u "W001"?\n')


def test_alleen_waarschuwingen_geven_uitgang_nul_en_een_fout_geeft_een(map_: Path) -> None:
    assert thuisnabij("regels", "controleer", str(map_), "--dag", "2029-01-01").returncode == 0
    (map_ / "landelijk/basis.yaml").write_text("titel: [\n", encoding="utf-8")
    klaar = thuisnabij("regels", "controleer", str(map_), "--formaat", "json")
    assert klaar.returncode == 1
    assert [fout["code"] for fout in json.loads(klaar.stdout)["fouten"]] == ["Y001"]


def test_een_verkeerde_dag_is_verkeerd_gebruik(map_: Path) -> None:
    klaar = thuisnabij("regels", "controleer", str(map_), "--dag", "morgen")
    assert klaar.returncode == 2
    assert "--dag I043" in klaar.stderr


def test_de_duur_staat_erbij_als_ernaar_gevraagd_wordt(map_: Path) -> None:
    assert "Nagekeken in" in thuisnabij("regels", "controleer", str(map_), "--tijd").stderr
    assert "Nagekeken in" not in thuisnabij("regels", "controleer", str(map_)).stderr


@pytest.mark.parametrize(
    "leest", ["gesprek_gevoerd", "aantal_adviezen", "startdatum", "voorziening", "deskundigen", "passend", "weken_hulp"]
)
def test_een_nieuw_criterium_laadt_en_vraagt_om_ingevuld_te_worden(map_: Path, leest: str) -> None:
    (map_.parent / "features").mkdir()
    klaar = maak_criterium(map_, "nog_een_eis", leest)
    assert klaar.returncode == 0, klaar.stderr
    controle = thuisnabij("regels", "controleer", str(map_), "--features", str(map_.parent / "features"))
    assert controle.returncode == 0, controle.stdout
    assert controle.stdout.count(" W014 ") == 7
    assert "@nog_een_eis" in (map_.parent / "features/landelijk/basis.feature").read_text(encoding="utf-8")


def test_de_rest_van_het_bestand_blijft_letterlijk_staan(map_: Path) -> None:
    voor = basis()["landelijk/basis.yaml"]
    maak_criterium(map_, "nog_een_eis", "gesprek_gevoerd")
    na = (map_ / "landelijk/basis.yaml").read_text(encoding="utf-8")
    begin, einde = na.split("  nog_een_eis:\n")
    assert voor.startswith(begin)
    assert voor.endswith(einde[einde.index("\nconclusies:") :])


@pytest.mark.parametrize(
    ("naam", "leest", "bestand", "melding"),
    [
        ("gesprek", "gesprek_gevoerd", "landelijk/basis.yaml", "I072"),
        ("Nog Een", "gesprek_gevoerd", "landelijk/basis.yaml", 'bedoelde u "nog_een"?'),
        ("nog_een", "gesprek_gevoert", "landelijk/basis.yaml", 'bedoelde u "gesprek_gevoerd"?'),
        ("nog_een", "gesprek_gevoerd", "landelijk/bazis.yaml", 'bedoelde u "landelijk/basis.yaml"?'),
        ("nog_een", "gesprek_gevoerd", "begrippen/basis.yaml", "I074"),
        ("nog_een", "gesprek_gevoerd", "../buiten.yaml", "I073"),
        ("niet", "gesprek_gevoerd", "landelijk/basis.yaml", ""),
    ],
)
def test_wat_niet_kan_verandert_niets(map_: Path, naam: str, leest: str, bestand: str, melding: str) -> None:
    voor = stand(map_)
    klaar = maak_criterium(map_, naam, leest, bestand)
    if melding:
        assert klaar.returncode == 2
        assert melding in klaar.stderr
        assert stand(map_) == voor
    else:
        assert klaar.returncode == 0


@pytest.mark.parametrize(
    ("regel", "zegt"),
    [
        (("uitkomst", "--criterium", "gesprek"), "is het advies nog open"),
        (("uitkomst", "--soort", "toekennen", "--criterium", "gesprek"), "is het advies nog open"),
        (("gebrek", "--criterium", "gesprek"), 'is er niet het gebrek "nieuwe_regel"'),
        (("termijn", "--begin", "startdatum"), 'is de termijn "nieuwe_regel" open'),
        (("criterium", "--leest", "passend"), 'is "nieuwe_regel" nog niet te zeggen'),
    ],
)
def test_elke_soort_regel_laadt_met_een_voorbeeld_dat_erbij_hoort(map_: Path, regel: tuple[str, ...], zegt: str) -> None:
    (map_.parent / "features").mkdir()
    soort, *opties = regel
    for bestand, naam in (
        ("landelijk/basis.yaml", "nieuwe_regel"),
        ("samenwerkingsverbanden/proef/samenwerkingsverband.yaml", "eigen_regel"),
    ):
        plek = ("--bestand", bestand, "--bron", "wet", "--map", str(map_))
        klaar = thuisnabij("regels", "nieuw", soort, naam, *opties, *plek)
        assert klaar.returncode == 0, klaar.stderr
    controle = thuisnabij("regels", "controleer", str(map_), "--features", str(map_.parent / "features"))
    assert controle.returncode == 0, controle.stdout
    assert "_regel' heeft geen voorbeeld" not in controle.stdout
    assert " W014 " in controle.stdout
    assert f"Dan {zegt}" in (map_.parent / "features/landelijk/basis.feature").read_text(encoding="utf-8")


def test_een_termijn_begint_niet_met_een_getal_en_een_soort_uitkomst_bestaat(map_: Path) -> None:
    plek = ("--bestand", "landelijk/basis.yaml", "--bron", "wet", "--map", str(map_))
    voor = stand(map_)
    assert "I081" in thuisnabij("regels", "nieuw", "termijn", "later", "--begin", "weken_hulp", *plek).stderr
    assert "I075" in thuisnabij("regels", "nieuw", "termijn", "later", "--begin", "start", *plek).stderr
    fout = thuisnabij("regels", "nieuw", "uitkomst", "later", "--soort", "misschien", "--criterium", "gesprek", *plek)
    assert (fout.returncode, "I045" in fout.stderr) == (2, True)
    assert stand(map_) == voor


def test_bij_de_echte_regels_zegt_het_voorbeeld_wat_de_motor_zegt_en_het_draait(tmp_path: Path) -> None:
    for naam in ("rules", "features"):
        shutil.copytree(WORTEL / naam, tmp_path / naam)
    plek = ("--bestand", "samenwerkingsverbanden/po2001/route.yaml", "--bron", "po2001-missie", "--map", str(tmp_path / "rules"))
    assert thuisnabij("regels", "nieuw", "criterium", "ouders_gebeld", "--leest", "gewezen_op_steunpunt", *plek).returncode == 0
    assert thuisnabij("regels", "nieuw", "gebrek", "niet_gebeld", "--criterium", "ouders_gebeld", *plek).returncode == 0
    assert thuisnabij("regels", "nieuw", "termijn", "bellen", "--begin", "ontvangstdatum_aanvraag", *plek).returncode == 0
    feature = tmp_path / "features/samenwerkingsverbanden/po2001/route.feature"
    regels = lees_regels(tmp_path / "rules")
    uitslagen = draai([deel for deel in lees_features(feature.parent) if "VUL IN" in deel.naam], regels, ZINNEN)
    assert [(uitslag.klopt, uitslag.melding) for uitslag in uitslagen] == [(True, "")] * 3


@pytest.mark.parametrize("soort", ["ja_nee", "geheel_getal", "datum", "keuze", "oordeel"])
def test_een_nieuw_begrip_met_een_criterium_erbij_laadt(map_: Path, soort: str) -> None:
    opties = ("--bestand", "begrippen/basis.yaml", "--bron", "wet", "--soort", soort, "--map", str(map_))
    klaar = thuisnabij("regels", "nieuw", "begrip", "extra_vraag", *opties)
    assert klaar.returncode == 0, klaar.stderr
    assert "--leest extra_vraag" in klaar.stdout
    assert thuisnabij("regels", "controleer", str(map_)).stdout.count(" P022 ") == 1
    assert maak_criterium(map_, "extra_eis", "extra_vraag").returncode == 0
    assert thuisnabij("regels", "controleer", str(map_)).returncode == 0


@pytest.mark.parametrize(("grenzen", "getal"), [("minimaal: 1000, maximaal: 9999", 1000), ("maximaal: 0", 0), ("minimaal: 0", 1)])
def test_het_voorbeeld_bij_een_getal_blijft_binnen_de_grenzen_van_het_begrip(map_: Path, grenzen: str, getal: int) -> None:
    bestand = map_ / "begrippen/basis.yaml"
    tekst = bestand.read_text(encoding="utf-8")
    assert "grenzen: {minimaal: 0}" in tekst
    bestand.write_text(tekst.replace("grenzen: {minimaal: 0}", f"grenzen: {{{grenzen}}}"), encoding="utf-8")
    klaar = maak_criterium(map_, "nog_een_eis", "aantal_adviezen")
    assert klaar.returncode == 0, klaar.stderr
    assert f"als: {{aantal_adviezen: {getal}}}, dan: voldaan" in (map_ / "landelijk/basis.yaml").read_text(encoding="utf-8")


def test_kijken_controleert_opnieuw_na_opslaan_en_stopt_netjes(map_: Path) -> None:
    (map_.parent / "features").mkdir()
    opdracht = [sys.executable, "-m", "service.cli", "regels", "controleer", str(map_), "--kijk"]
    with subprocess.Popen(opdracht, cwd=WORTEL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as proces:
        assert proces.stdout is not None
        assert proces.stderr is not None
        assert proces.stderr.readline().startswith("Klaar.")
        for pad in (map_ / "landelijk/basis.yaml", map_.parent / "features/eerste.feature"):
            # Zoals een editor opslaat: eerst ernaast, dan eroverheen.
            ernaast = pad.with_name(".wordt")
            ernaast.write_text("titel: [\n", encoding="utf-8")
            ernaast.replace(pad)
            assert proces.stderr.readline() == "\n"
            assert proces.stderr.readline().startswith("Veranderd: ")
            assert proces.stderr.readline().startswith("Klaar.")
        proces.send_signal(signal.SIGINT)
        uit, fout = proces.communicate(timeout=20)
    assert proces.returncode == 0, fout
    assert "Y001" in uit
    assert fout.splitlines()[-1] == "Gestopt."


def test_kijken_naar_iets_dat_verdwijnt_valt_niet_om(map_: Path) -> None:
    shutil.rmtree(map_ / "samenwerkingsverbanden")
    klaar = thuisnabij("regels", "controleer", str(map_))
    assert klaar.returncode == 0
    assert "Traceback" not in klaar.stderr


def test_een_eigen_vraag_stelt_alleen_het_eigen_samenwerkingsverband(map_: Path) -> None:
    shutil.copytree(map_ / "samenwerkingsverbanden/proef", map_ / "samenwerkingsverbanden/ander")
    eigen = "samenwerkingsverbanden/proef/samenwerkingsverband.yaml"
    opties = ("--bestand", eigen, "--bron", "wet", "--map", str(map_))
    assert thuisnabij("regels", "nieuw", "begrip", "eigen_vraag", *opties).returncode == 0
    assert "I075" in maak_criterium(map_, "landelijke_eis", "eigen_vraag").stderr
    assert maak_criterium(map_, "eigen_nieuwe_eis", "eigen_vraag", eigen).returncode == 0
    plek = ("--bestand", "landelijk/basis.yaml", "--bron", "wet", "--map", str(map_))
    assert "is alleen van proef" in thuisnabij("regels", "nieuw", "gebrek", "te_vroeg", "--criterium", "eigen_nieuwe_eis", *plek).stderr
    assert thuisnabij("regels", "controleer", str(map_)).returncode == 0
    regels = lees_regels(map_)
    assert "eigen_vraag" in regels.pakket("proef", DAG).begrippen
    assert "eigen_vraag" not in regels.pakket("ander", DAG).begrippen
