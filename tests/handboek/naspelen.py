"""Doen wat het handboek zegt: dezelfde opdrachten en dezelfde wijzigingen, in een kopie van het project."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from openpyxl import load_workbook

from tests.handboek.blokken import Aanvulling, Cellen, Opdracht, Stap, Vervanging

WORTEL = Path(__file__).parents[2]
_MAPPEN = ("engine", "service", "rules", "features", "voorbeelden", "docs")
_WIE = "-c user.name=proef -c user.email=proef@example.org"
_ELDERS = ("THUISNABIJ_", "GIT_", "PYTHONPATH")


def schone_kopie(doel: Path) -> Path:
    """Het project zoals iemand het net heeft opgehaald, met het commando op zijn plaats.

    Wat Python al vertaalde gaat mee: dat scheelt tijd en verandert niets, want het geldt alleen bij dezelfde bron.
    """
    for map_ in _MAPPEN:
        shutil.copytree(WORTEL / map_, doel / map_)
    shutil.copy(WORTEL / ".gitignore", doel)
    commando = doel / ".venv" / "bin" / "thuisnabij"
    commando.parent.mkdir(parents=True)
    commando.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m service.cli "$@"\n', encoding="utf-8")
    commando.chmod(0o755)
    for opdracht in ("git init --quiet --initial-branch=main", "git add .", f"git {_WIE} commit --quiet --message=Begin"):
        klaar = _draai(opdracht, doel)
        assert klaar.returncode == 0, klaar.stdout
    return doel


def speel_na(stap: Stap, map_: Path, eerder: str = "") -> str:
    """Doet één stap en geeft wat er op het scherm komt. `eerder` is wat er al op het scherm kwam: daar staat wat HASH is.

    Raises:
        AssertionError: als er iets anders gebeurt dan het handboek laat zien.
    """
    match stap:
        case Opdracht(regel, uitgang, scherm):
            regel = _met_kenmerk(regel, eerder)
            klaar = _draai(regel, map_)
            assert klaar.returncode == uitgang, f"$ {regel}\nuitgang {klaar.returncode}\n{klaar.stdout}"
            assert past(scherm, klaar.stdout), f"$ {regel}\nHet scherm laat iets anders zien dan het handboek:\n{klaar.stdout}"
            return klaar.stdout
        case Vervanging(bestand, vind, wordt):
            tekst = (map_ / bestand).read_text(encoding="utf-8")
            assert tekst.count(vind) == 1, f"Dit staat {tekst.count(vind)} keer in {bestand}:\n{vind}"
            (map_ / bestand).write_text(tekst.replace(vind, wordt), encoding="utf-8")
        case Aanvulling(bestand, erbij):
            tekst = (map_ / bestand).read_text(encoding="utf-8")
            (map_ / bestand).write_text(f"{tekst}{erbij}", encoding="utf-8")
        case Cellen(bestand, cellen):
            boek = load_workbook(map_ / bestand)
            for blad, cel, was, wordt in cellen:
                staat = boek[blad][cel].value
                assert str("" if staat is None else staat) == was, f"In {blad}!{cel} staat {staat!r}."
                boek[blad][cel].value = wordt
            boek.save(map_ / bestand)
    return ""


def _met_kenmerk(regel: str, eerder: str) -> str:
    """De lezer typt in plaats van HASH de twaalf tekens die hij het laatst vooraan een regel zag."""
    gezien = re.findall(r"^([0-9a-f]{12})  ", eerder, re.MULTILINE)
    assert "HASH" not in regel or gezien, f"$ {regel}\nEr stond nog nergens wat HASH is."
    return regel.replace("HASH", gezien[-1]) if gezien else regel


def past(verwacht: tuple[str, ...], scherm: str) -> bool:
    """Klopt het scherm? Een regel met alleen … staat voor nul of meer regels, een … in een regel voor wat tekst."""
    if not verwacht:
        return not scherm.strip()
    regels = "".join(r"(?:.*\n)*?" if regel.strip() == "…" else f"{_regel(regel)}\n" for regel in verwacht)
    gezien = "".join(f"{regel.rstrip()}\n" for regel in scherm.strip("\n").splitlines())
    return re.fullmatch(regels, gezien) is not None


def _regel(regel: str) -> str:
    return r".*?".join(re.escape(deel) for deel in regel.rstrip().split("…"))


def _draai(regel: str, map_: Path) -> "subprocess.CompletedProcess[str]":
    omgeving = {naam: waarde for naam, waarde in os.environ.items() if not naam.startswith(_ELDERS)}
    omgeving |= {"COLUMNS": "100", "LC_ALL": "C.UTF-8", "GIT_CONFIG_GLOBAL": os.devnull}
    # Een lezer ziet uitvoer en meldingen door elkaar; daarom komen zij hier in dezelfde stroom.
    return subprocess.run(
        regel, shell=True, cwd=map_, env=omgeving, check=False, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
