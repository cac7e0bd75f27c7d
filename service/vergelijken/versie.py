"""Een versie van de regels vinden: een map, een versie in git (`git:HEAD`), een bewaard pakket, of de hash van een pakket of versie."""

import io
import re
import subprocess
import tarfile
from pathlib import Path

from engine import Fout, InvoerFouten, Regels, lees_regels, lees_regelteksten
from service.archief import NietBewaard, bewaarde_regels
from service.vergelijken.pakketbestand import is_pakketbestand, lees_pakketbestand
from service.vindplaats import regelmap

_HASH = re.compile(r"[0-9a-f]{12,64}\Z")
# Een versie mag niet beginnen met een streepje: dan las git haar als een optie.
_VERSIE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_./~^@{}-]*\Z")
_GIT = "git:"


def lees_versie(gevraagd: str) -> Regels:
    """De regels die iemand bedoelt.

    Raises:
        Fouten: als de versie er niet is, of haar regels niet kloppen.
    """
    if _HASH.match(gevraagd) and not Path(gevraagd).is_dir():
        try:
            return bewaarde_regels(gevraagd)
        except NietBewaard as fout:
            raise InvoerFouten([Fout("V001", str(fout), gevraagd[:12])]) from None
    if gevraagd.startswith(_GIT):
        return lees_regelteksten(_uit_git(gevraagd.removeprefix(_GIT)))
    pad = Path(gevraagd)
    return lees_pakketbestand(pad).regels if is_pakketbestand(pad) else lees_regels(pad)


def _is_regelbestand(naam: str) -> bool:
    return naam.endswith(".yaml") and not naam.rpartition("/")[2].startswith(".")


def _uit_git(versie: str) -> dict[str, str]:
    """De regelbestanden van een versie in git, op pad binnen de regelmap. Git schrijft daarbij niets op de schijf."""
    if not _VERSIE.match(versie):
        raise InvoerFouten([Fout("V002", "Schrijf na git: de naam van een versie, zonder streepje vooraan.", f"{_GIT}{versie}")])
    try:
        klaar = subprocess.run(  # noqa: S603  een vaste opdracht; de versie is hierboven nagekeken
            ["git", "-C", str(regelmap()), "archive", "--format=tar", versie],  # noqa: S607  git van het systeem
            capture_output=True,
            check=True,
        )
    except FileNotFoundError:
        raise InvoerFouten([Fout("V003", "Het programma git staat niet op deze computer.", f"{_GIT}{versie}")]) from None
    except subprocess.CalledProcessError:
        zin = "Deze versie is er niet, of de map met regels staat niet in git."
        raise InvoerFouten([Fout("V003", zin, f"{_GIT}{versie}")]) from None
    with tarfile.open(fileobj=io.BytesIO(klaar.stdout)) as archief:
        paren = [(deel.name, archief.extractfile(deel)) for deel in archief if deel.isfile() and _is_regelbestand(deel.name)]
        try:
            return {naam: inhoud.read().decode("utf-8-sig") for naam, inhoud in paren if inhoud is not None}
        except UnicodeDecodeError:
            raise InvoerFouten([Fout("P045", "Een bestand in deze versie is geen UTF-8.", f"{_GIT}{versie}")]) from None
