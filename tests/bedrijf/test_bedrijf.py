"""Wat er onder bedrijf/ en in het beheer staat, past bij de dienst: opdrachten, opties, poort, paden en gebruiker."""

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import typer

from service.cli.opdrachten import app
from service.instelling import Instellingen
from service.web.rechten import OPEN
from tests.service.web.test_web_beschrijving import PADEN

WORTEL = Path(__file__).parents[2]
BEDRIJF = WORTEL / "bedrijf"
CONTAINER = (BEDRIJF / "Containerfile").read_text(encoding="utf-8")
BEHEER = (WORTEL / "docs/beheer.md").read_text(encoding="utf-8")
DIENST = (BEDRIJF / "thuisnabij.service").read_text(encoding="utf-8")
HIER = Path("/opt/thuisnabij/bin/thuisnabij")
_GRENDEL = re.compile(r"--(?:require-hashes|no-index)\b")


def eis_opdracht(woorden: list[str]) -> Any:
    """De opdracht van de dienst met deze woorden; een opdracht of optie die er niet is, is een fout."""
    deel: Any = typer.main.get_command(app)
    rest = list(woorden)
    while rest and hasattr(deel, "commands"):
        assert rest[0] in deel.commands, f"thuisnabij {' '.join(woorden)}"
        deel = deel.commands[rest.pop(0)]
    opties = {optie for deelnemer in deel.params for optie in deelnemer.opts}
    assert {woord for woord in rest if woord.startswith("--")} <= opties, f"thuisnabij {' '.join(woorden)}"
    return deel


def opdrachten(tekst: str) -> list[list[str]]:
    """Elke aanroep van `thuisnabij` in codeblokken, tussen accenten, en in een unit."""
    tekst = tekst.replace("\\\n", " ")
    blokken = re.findall(r"^```\n(.*?)^```", tekst, re.MULTILINE | re.DOTALL) + re.findall(r"(?<!`)`(thuisnabij [^`]*)`", tekst)
    regels = [regel for blok in blokken for regel in blok.splitlines()] + re.findall(r"^ExecStart=(.*)$", tekst, re.MULTILINE)
    woorden = [shlex.split(regel.replace("exec ", "").replace("'", "") if "/bin/sh" in regel else regel) for regel in regels]
    gevonden = []
    for regel in woorden:
        plek = next((nummer for nummer, woord in enumerate(regel) if woord in ("thuisnabij", str(HIER))), None)
        # De gebruiker en de container heten ook zo: een opdracht begint een regel, of komt na een streep of een schil.
        if plek is not None and (plek == 0 or regel[plek - 1] in ("--", "-c")) and len(regel) > plek + 1:
            gevonden.append(regel[plek + 1 :])
    return gevonden


@pytest.mark.parametrize("bestand", [*sorted(BEDRIJF.glob("*.service")), WORTEL / "docs/beheer.md"], ids=lambda pad: pad.name)
def test_elke_opdracht_die_er_staat_bestaat_met_haar_opties(bestand: Path) -> None:
    gevonden = opdrachten(bestand.read_text(encoding="utf-8"))
    assert gevonden
    for woorden in gevonden:
        eis_opdracht(woorden)


@pytest.mark.parametrize("woorden", [["dienst", "--verzonnen"], ["verzonnen"], ["opslag", "verzonnen"]])
def test_een_opdracht_die_er_niet_is_valt_op(woorden: list[str]) -> None:
    with pytest.raises(AssertionError):
        eis_opdracht(woorden)


def test_de_container_start_de_dienst_op_haar_eigen_poort_en_niet_als_root() -> None:
    begin, opdracht = (re.findall(rf"^{naam} (\[.*\])$", CONTAINER, re.MULTILINE)[-1] for naam in ("ENTRYPOINT", "CMD"))
    assert begin == '["thuisnabij"]'
    dienst = eis_opdracht(re.findall(r'"([^"]*)"', opdracht))
    (poort,) = (deel.default for deel in dienst.params if deel.name == "poort")
    assert re.findall(r"^EXPOSE (\d+)$", CONTAINER, re.MULTILINE) == [str(poort)]
    laatste = CONTAINER.split("\nFROM ")[-1]
    assert re.search(r"^USER (\d+)$", laatste, re.MULTILINE)[1] == "10001"  # type: ignore[index]
    assert "gcc" not in laatste


def test_de_gezondheid_van_de_container_is_een_open_route_op_die_poort() -> None:
    adres = re.search(r"urlopen\('http://127\.0\.0\.1:(\d+)/v1(/[a-z/]+)'", CONTAINER)
    assert adres is not None
    assert adres[1] == "8000"
    assert adres[2] in PADEN
    assert "leesKlaar" in OPEN


def test_wat_de_container_overneemt_bestaat_en_staat_in_het_pakket() -> None:
    for regel in re.findall(r"^COPY (?!--from)(.+) \S+$", CONTAINER, re.MULTILINE):
        for bron in regel.split():
            assert (WORTEL / bron).exists(), bron
    for deel in ("engine", "service", "rules", "docs/regelfouten"):
        assert re.search(rf"^COPY {deel} {deel}$", CONTAINER, re.MULTILINE)


@pytest.mark.parametrize("tekst", [CONTAINER, BEHEER], ids=["container", "beheer"])
def test_niets_wordt_geinstalleerd_zonder_hash(tekst: str) -> None:
    regels = [regel for regel in tekst.splitlines() if "pip install" in regel]
    assert len(regels) == 3
    assert all(_GRENDEL.search(regel) for regel in regels)


def test_alleen_de_map_van_de_dienst_is_te_schrijven() -> None:
    (map_,) = re.findall(r"^VOLUME (\S+)$", CONTAINER, re.MULTILINE)
    assert f"THUISNABIJ_DATABASE_URL=sqlite:///{map_}/" in CONTAINER
    assert f"WorkingDirectory={map_}" in DIENST
    assert f"StateDirectory={Path(map_).name}" in DIENST
    assert "ProtectSystem=strict" in DIENST
    assert not re.search(r"^User=root", DIENST, re.MULTILINE)


def test_de_unit_wacht_langer_dan_de_dienst_nodig_heeft_om_af_te_ronden() -> None:
    geduld = int(re.findall(r"^TimeoutStopSec=(\d+)$", DIENST, re.MULTILINE)[0])
    assert geduld > Instellingen.model_fields["afrondtijd"].default


def test_elke_unit_in_het_beheer_bestaat() -> None:
    genoemd = set(re.findall(r"\b(thuisnabij[a-z-]*\.(?:service|timer))\b", BEHEER))
    assert genoemd <= {pad.name for pad in BEDRIJF.iterdir()}
    assert "thuisnabij.service" in genoemd


def test_een_opdracht_werkt_met_dezelfde_instellingen_als_de_dienst() -> None:
    bestand = re.findall(r"^EnvironmentFile=(\S+)$", DIENST, re.MULTILINE)
    dagelijks = (BEDRIJF / "thuisnabij-dagelijks.service").read_text(encoding="utf-8")
    assert re.findall(r"^EnvironmentFile=(\S+)$", dagelijks, re.MULTILINE) == bestand
    assert re.findall(r"-p EnvironmentFile=(\S+)", BEHEER) == bestand
    assert "runuser" not in BEHEER
    database = re.search(r"^#?LoadCredential=THUISNABIJ_DATABASE_URL:\S+$", DIENST, re.MULTILINE)
    assert database is not None
    assert database[0] in dagelijks.splitlines()
