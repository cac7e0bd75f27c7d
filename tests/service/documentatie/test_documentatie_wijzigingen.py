"""Wat er tussen twee versies van de regels veranderde, en een gebroken regel die rood op zijn plek staat."""

import gzip
import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from engine import Regels, lees_regels
from service.documentatie.regeltekst import regeltekst
from service.documentatie.site import Bijlagen, Vorige, bouw_site
from service.documentatie.site.versies import bewaarde_versies, overgangen
from service.documentatie.verslag import Verslag
from service.vindplaats import OUDE_PAKKETTEN
from tests.gedeeld import WORTEL
from tests.service.documentatie.conftest import TOEN

DUUR = "samenwerkingsverbanden/po2001/duur.yaml"
JAREN = "eenheid: jaar, bron: [spow-duur, unita-tlv], waarden: {2026-08-01: 2}"


def andere_regels(map_: Path, *wissels: tuple[str, str, str]) -> Path:
    """Een kopie van de regels waarin per bestand één stuk tekst anders is."""
    kopie = map_ / "rules"
    shutil.copytree(WORTEL / "rules", kopie)
    for bestand, was, wordt in wissels:
        tekst = (kopie / bestand).read_text(encoding="utf-8")
        assert tekst.count(was) == 1, (bestand, was)
        (kopie / bestand).write_text(tekst.replace(was, wordt), encoding="utf-8")
    return kopie


def test_een_volgend_tijdvak_in_de_regels_is_een_overgang(tmp_path: Path) -> None:
    regels = lees_regels(andere_regels(tmp_path, (DUUR, JAREN, JAREN.replace("2026-08-01: 2", "2026-08-01: 2, 2026-10-01: 3"))))
    pakket = regels.pakket("po2001", TOEN.date())
    (overgang,) = overgangen(regels, pakket, None, TOEN.date())
    assert overgang.titel == "Op 1 oktober 2026"
    assert overgang.uitleg.startswith("Voor die dag golden de regels met kenmerk ")


def test_de_regeltekst_is_precies_wat_er_in_het_bestand_staat(regels: Regels) -> None:
    pakket = regels.pakket("po2001", TOEN.date())
    tekst = regeltekst(regels, pakket, pakket.criteria["zicht_op_terugkeer"])
    assert tekst.startswith("zicht_op_terugkeer:\n  titel: Er staat beschreven of en wanneer de leerling terug kan\n")
    assert tekst.endswith("niet_voldaan: Er staat niet of en wanneer de leerling terug kan naar een gewone school.")


def test_wat_er_sinds_de_vorige_versie_veranderde_staat_bij_het_criterium(verslag: Verslag, tmp_path: Path) -> None:
    vorige = lees_regels(andere_regels(tmp_path, (DUUR, JAREN, JAREN.replace(": 2}", ": 3}"))))
    bouw_site(
        replace(verslag, features=(), uitslagen=()),
        tmp_path / "site",
        Bijlagen(vorige=dict.fromkeys(vorige.samenwerkingsverbanden, Vorige(vorige))),
    )
    pagina = (tmp_path / "site/po2001/wijzigingen.html").read_text(encoding="utf-8")
    assert "Sinds de vorige versie" in pagina
    assert '<del class="was">3</del>, nu <ins class="is">2</ins> (jaar)' in pagina
    blad = (tmp_path / "site/po2001/duur.html").read_text(encoding="utf-8").split('id="gebruikelijke_duur"')[1].split("</section>")[0]
    assert "Gebruikelijke duur in het sbo: <span>Dit is gewijzigd:</span>" in blad
    assert '<del class="was">3</del>' in blad
    assert "Er is niets veranderd." in (tmp_path / "site/po2101/wijzigingen.html").read_text(encoding="utf-8")


def test_een_bewaard_pakket_is_vanzelf_de_vorige_versie(verslag: Verslag, regels: Regels, tmp_path: Path) -> None:
    pakketten = [regels.pakket(code, TOEN.date()) for code in regels.samenwerkingsverbanden]
    eerder = bewaarde_versies(OUDE_PAKKETTEN, pakketten)
    assert eerder["po2001"].bewaard == date(2026, 11, 25)
    bouw_site(replace(verslag, features=(), uitslagen=()), tmp_path, Bijlagen(vorige=eerder))
    pagina = (tmp_path / "po2001/wijzigingen.html").read_text(encoding="utf-8")
    assert "Sinds de versie die op 25 november 2026 bewaard is" in pagina
    assert pagina.index("<summary>Criteria: ") < pagina.index("<summary>Begrippen: ") < pagina.index("<summary>Vaste teksten: ")
    assert "Dit is nieuw." in (tmp_path / "po2001/besluit.html").read_text(encoding="utf-8")
    assert "er is geen eerdere versie bewaard" in (tmp_path / "po2101/wijzigingen.html").read_text(encoding="utf-8")


def test_een_bewaard_pakket_dat_gelijk_is_aan_nu_is_geen_vorige_versie(regels: Regels, tmp_path: Path) -> None:
    pakket = regels.pakket("po2001", TOEN.date())
    ouder = dict(regels.teksten(pakket))
    ouder[DUUR] = ouder[DUUR].replace(JAREN, JAREN.replace(": 2}", ": 3}"))
    for dag, bestanden in (("2026-09-01", ouder), ("2026-11-01", regels.teksten(pakket))):
        inhoud = json.dumps({"dag": dag, "bestanden": dict(bestanden)})
        (tmp_path / f"po2001-{dag}.json.gz").write_bytes(gzip.compress(inhoud.encode()))
    assert bewaarde_versies(tmp_path, [pakket])["po2001"].bewaard == date(2026, 9, 1)
    (tmp_path / "po2001-2026-09-01.json.gz").unlink()
    assert bewaarde_versies(tmp_path, [pakket]) == {}


def test_zonder_vorige_versie_staat_er_dat_die_er_niet_is(site: Path) -> None:
    assert "er is geen eerdere versie bewaard of meegegeven" in (site / "po2001/wijzigingen.html").read_text(encoding="utf-8")


def bouw(features: Path, uit: Path, regelmap: Path, *extra: str) -> subprocess.CompletedProcess[str]:
    opdracht = [sys.executable, "-m", "service.cli", "documentatie", "bouw", str(features), "--uit", str(uit), *extra]
    omgeving = {**os.environ, "THUISNABIJ_REGELS": str(regelmap)}
    return subprocess.run(opdracht, cwd=WORTEL, env=omgeving, capture_output=True, text=True, timeout=300, check=False)


def test_een_gebroken_grens_maakt_precies_dat_criterium_rood_en_de_opdracht_mislukt(tmp_path: Path) -> None:
    # Alleen wat over de duur gaat: de rest draait in de andere tests al.
    for code in ("po2001", "po2101"):
        bestand = Path("samenwerkingsverbanden") / code / "duur.feature"
        (tmp_path / "features" / bestand).parent.mkdir(parents=True)
        shutil.copy(WORTEL / "features" / bestand, tmp_path / "features" / bestand)
    klaar = bouw(tmp_path / "features", tmp_path / "site", andere_regels(tmp_path, (DUUR, JAREN, JAREN.replace(": 2}", ": 9}"))))
    assert klaar.returncode == 1, klaar.stderr
    assert "samenwerkingsverbanden/po2001/duur.feature:" in klaar.stdout
    thema = (tmp_path / "site/po2001/duur.html").read_text(encoding="utf-8")
    bladen = {deel.split('"')[0]: deel for deel in thema.split('<section class="regelblad" aria-labelledby="')[1:]}
    assert "✗" in bladen["gebruikelijke_duur"]
    assert "Wat er wel was: gebruikelijke_duur is voldaan" in bladen["gebruikelijke_duur"]
    assert "✗" not in bladen["zicht_op_terugkeer"]
    assert "✗" not in (tmp_path / "site/po2101/duur.html").read_text(encoding="utf-8")
    assert (tmp_path / "site/berichten.ndjson").read_text(encoding="utf-8").count('"FAILED"') == (klaar.stdout.count("\n") - 1)


def test_de_opdracht_zegt_wat_er_niet_te_lezen_is(tmp_path: Path) -> None:
    (tmp_path / "kapot.json.gz").write_bytes(b"geen gzip")
    for extra in (("--vorige", str(tmp_path / "weg")), ("--vorige", str(tmp_path / "kapot.json.gz")), ("--zaken", str(tmp_path))):
        klaar = bouw(WORTEL / "features/dienst", tmp_path / "site", WORTEL / "rules", *extra)
        assert (klaar.returncode, klaar.stdout) == (2, "")
        assert "Traceback" not in klaar.stderr
        assert str(tmp_path) in klaar.stderr


@pytest.mark.parametrize("zonder", [True, False])
def test_de_opdracht_bouwt_alles_en_zegt_hoeveel_er_klopt(tmp_path: Path, zonder: bool) -> None:
    klaar = bouw(WORTEL / "features/dienst", tmp_path / "site", WORTEL / "rules", *(["--zonder-dienst"] if zonder else []))
    assert klaar.returncode == 0, klaar.stdout + klaar.stderr
    assert "en 0 niet." in klaar.stdout
    assert ("Niet uitgevoerd: 16." in klaar.stdout) is zonder
