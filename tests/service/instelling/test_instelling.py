"""De instellingen: één plek, alle fouten tegelijk, geheimen bedekt, en de handleiding zegt wat de code zegt."""

import os
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from service.cli.opdrachten import app
from service.instelling import InstellingFout, lees_instellingen
from service.instelling.tonen import als_tabel, overzicht
from service.instelling.velden import NAMEN

WORTEL = Path(__file__).parents[3]
NAAM = re.compile(r"THUISNABIJ_[A-Z][A-Z_]*[A-Z]")
VOOR_DE_TESTS = {"THUISNABIJ_MOMENTOPNAMEN", "THUISNABIJ_BROWSER", "THUISNABIJ_BEPROEVING"}


@pytest.fixture(autouse=True)
def omgeving(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Een omgeving zonder instellingen."""
    for naam in [naam for naam in os.environ if naam.startswith("THUISNABIJ_") and naam not in VOOR_DE_TESTS]:
        monkeypatch.delenv(naam)
    return monkeypatch


def geweigerd() -> list[str]:
    with pytest.raises(InstellingFout) as fout:
        lees_instellingen()
    return str(fout.value).splitlines()


def test_zonder_omgeving_geldt_wat_de_handleiding_standaard_noemt() -> None:
    assert {regel.bron for regel in overzicht()} == {"standaard"}


def test_alles_wat_niet_klopt_staat_er_tegelijk_en_zonder_de_waarde(omgeving: pytest.MonkeyPatch) -> None:
    verkeerd = {"WERKERS": "sonde", "ADRES": "https://sonde.example/pad", "LOGBOEK": "sonde", "OIDC_GEHEIM": "sonde", "DATABASURL": "sonde"}
    for naam, waarde in verkeerd.items():
        omgeving.setenv(f"THUISNABIJ_{naam}", waarde)
    regels = geweigerd()
    assert regels == [
        "De instelling THUISNABIJ_DATABASURL bestaat niet; bedoelde u THUISNABIJ_DATABASE_URL?",
        "Voor OIDC ontbreekt THUISNABIJ_OIDC_UITGEVER en THUISNABIJ_OIDC_PUBLIEK.",
        "Bij een geheim van de aanbieder ontbreekt THUISNABIJ_OIDC_KLANT.",
        "THUISNABIJ_ADRES hoort een adres met https, zonder pad erachter te zijn.",
        "THUISNABIJ_WERKERS hoort een geheel getal van 1 tot en met 64 te zijn.",
        "THUISNABIJ_LOGBOEK hoort json of leesbaar te zijn.",
    ]
    assert "sonde" not in "".join(regels)


@pytest.mark.parametrize("naam", [*sorted(VOOR_DE_TESTS), "THUISNABIJ_IETS_HEEL_ANDERS_ZXQ", "THUISNABIJER"])
def test_een_naam_die_nergens_op_lijkt_mag_van_een_ander_zijn(omgeving: pytest.MonkeyPatch, naam: str) -> None:
    omgeving.setenv(naam, "1")
    lees_instellingen()


@pytest.mark.parametrize(
    "adres",
    [
        "http://thuisnabij.example",
        "https://a.example/",
        "https://a.example/pad",
        "https://u@a.example",
        "https://A.example",
        "a",
        "https://",
    ],
)
def test_het_adres_is_een_herkomst_over_tls(omgeving: pytest.MonkeyPatch, adres: str) -> None:
    omgeving.setenv("THUISNABIJ_ADRES", adres)
    assert geweigerd() == ["THUISNABIJ_ADRES hoort een adres met https, zonder pad erachter te zijn."]


@pytest.mark.parametrize(
    "adres",
    [
        "onzin",
        "mysql://u:sonde@x/y",
        "sqlite:x.db",
        "sqlite://thuisnabij.db",
        "sqlite://",
        "sqlite:///",
        "sqlite:///:memory:",
        "sqlite:///file::memory:?cache=shared&uri=true",
        "/var/lib/x.db",
        "postgresql://u:w@s:onde@h/x",
    ],
)
def test_een_database_die_de_dienst_niet_kent_wordt_geweigerd_voor_zij_start(omgeving: pytest.MonkeyPatch, adres: str) -> None:
    omgeving.setenv("THUISNABIJ_DATABASE_URL", adres)
    assert geweigerd() == ["THUISNABIJ_DATABASE_URL hoort een adres als sqlite:///thuisnabij.db of postgresql://… te zijn."]


@pytest.mark.parametrize(
    "adres", ["sqlite:///x.db", "sqlite:////var/lib/x.db", "postgresql://u:w/w@db/x", "postgresql+psycopg:///x?host=/run/pg"]
)
def test_een_database_die_de_dienst_kent_mag(omgeving: pytest.MonkeyPatch, adres: str) -> None:
    omgeving.setenv("THUISNABIJ_DATABASE_URL", adres)
    assert lees_instellingen().database_url.get_secret_value() == adres


@pytest.mark.parametrize("adres", ["*", "0.0.0.0/0", "::/0", "balancer", "127.0.0.1,", "10.0.0.1, *"])
def test_wie_iedereen_vertrouwt_of_niemand_noemt_start_niet(omgeving: pytest.MonkeyPatch, adres: str) -> None:
    omgeving.setenv("THUISNABIJ_VERTROUWDE_PROXY", adres)
    assert geweigerd() == ["THUISNABIJ_VERTROUWDE_PROXY hoort een IP-adres of netwerk, of meer met komma's ertussen te zijn."]


@pytest.mark.parametrize("adres", ["::1", "10.1.0.0/16", "127.0.0.1, 10.0.0.7"])
def test_een_tussenstation_is_een_adres_of_een_netwerk(omgeving: pytest.MonkeyPatch, adres: str) -> None:
    omgeving.setenv("THUISNABIJ_VERTROUWDE_PROXY", adres)
    assert lees_instellingen().vertrouwde_proxy == adres


def test_een_lege_waarde_is_geen_waarde(omgeving: pytest.MonkeyPatch) -> None:
    omgeving.setenv("THUISNABIJ_VOLGALARM_VANAF", "")
    assert lees_instellingen().volgalarm_vanaf == 20


def test_een_geheim_mag_een_bestand_zijn(omgeving: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "THUISNABIJ_DATABASE_URL").write_text("sqlite:///uit-een-bestand.db\n", encoding="utf-8")
    omgeving.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    regel = overzicht()[0]
    assert (regel.waarde, regel.bron) == ("sqlite:///uit-een-bestand.db", "bestand")
    omgeving.setenv("THUISNABIJ_DATABASE_URL", "sqlite:///uit-de-omgeving.db")
    assert (overzicht()[0].waarde, overzicht()[0].bron) == ("sqlite:///uit-de-omgeving.db", "omgeving")


def test_een_bestand_met_een_schrijffout_in_zijn_naam_houdt_de_dienst_tegen(omgeving: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Zonder deze melding begon de dienst op een lege database in de werkmap."""
    (tmp_path / "THUISNABIJ_DATABASE_UR").write_text("postgresql://dienst:sonde@db.example/zaken\n", encoding="utf-8")
    (tmp_path / "zegel.pem").write_text("een ander geheim\n", encoding="utf-8")
    omgeving.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert geweigerd() == ["De instelling THUISNABIJ_DATABASE_UR bestaat niet; bedoelde u THUISNABIJ_DATABASE_URL?"]


def test_een_map_met_geheimen_die_er_niet_is_houdt_de_dienst_tegen(omgeving: pytest.MonkeyPatch, tmp_path: Path) -> None:
    omgeving.setenv("CREDENTIALS_DIRECTORY", str(tmp_path / "nergens"))
    assert geweigerd() == ["De map van CREDENTIALS_DIRECTORY is er niet."]


def test_de_opdracht_toont_elke_instelling_en_geen_geheim(omgeving: pytest.MonkeyPatch) -> None:
    omgeving.setenv("THUISNABIJ_DATABASE_URL", "postgresql://dienst:sonde@db.example/zaken?sslpassword=sonde")
    for naam, waarde in {"UITGEVER": "https://login.example", "PUBLIEK": "p", "KLANT": "k", "GEHEIM": "sonde"}.items():
        omgeving.setenv(f"THUISNABIJ_OIDC_{naam}", waarde)
    omgeving.setenv("THUISNABIJ_ADRES", "https://thuisnabij.example")
    klaar = CliRunner().invoke(app, ["dienst", "--toon-instellingen"])
    assert klaar.exit_code == 0, klaar.output
    assert set(NAAM.findall(klaar.stdout)) == set(NAMEN)
    assert "postgresql://dienst:***@db.example/zaken" in klaar.stdout
    assert "sonde" not in klaar.output
    assert "sonde" not in repr(lees_instellingen())


def test_een_verkeerde_instelling_houdt_de_dienst_tegen(omgeving: pytest.MonkeyPatch) -> None:
    omgeving.setenv("THUISNABIJ_AFRONDTIJD", "nooit")
    klaar = CliRunner().invoke(app, ["dienst"])
    assert (klaar.exit_code, klaar.stderr) == (2, "THUISNABIJ_AFRONDTIJD hoort een geheel getal van 1 tot en met 600 te zijn.\n")


def test_de_handleiding_heeft_de_tabel_van_de_code() -> None:
    assert als_tabel() in (WORTEL / "docs/beheer.md").read_text(encoding="utf-8")


def test_code_en_handleidingen_noemen_geen_instelling_die_er_niet_is() -> None:
    plekken = [
        *(WORTEL / "service").rglob("*.py"),
        *(WORTEL / "docs").rglob("*.md"),
        *(WORTEL / "bedrijf").rglob("*"),
        WORTEL / "README.md",
    ]
    genoemd = {naam for pad in plekken if pad.is_file() for naam in NAAM.findall(pad.read_text(encoding="utf-8"))}
    assert genoemd - VOOR_DE_TESTS <= {*NAMEN, "THUISNABIJ_OIDC"}
    assert {"THUISNABIJ_REGELS", "THUISNABIJ_DATABASE_URL"} <= genoemd


@pytest.mark.parametrize("er_is", [True, False])
def test_een_regelmap_die_er_niet_is_staat_er_bij_de_instellingen_bij(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, er_is: bool) -> None:
    map_ = tmp_path if er_is else tmp_path / "nergens"
    monkeypatch.setenv("THUISNABIJ_REGELS", str(map_))
    (regel,) = [regel for regel in overzicht() if regel.naam == "THUISNABIJ_REGELS"]
    assert regel.waarde == (str(map_) if er_is else f"{map_} (deze map is er niet)")
