"""Waar de regels staan: waar de omgeving het zegt, anders bij het geïnstalleerde pakket, anders in de werkmap van het project.

De features, de voorbeelden, de gepubliceerde zaken en de pakketten van vroeger horen bij het project en staan alleen in de werkmap.
"""

import os
from pathlib import Path

_SERVICE = Path(__file__).parent
FEATURES = _SERVICE.parent / "features"
VOORBEELDEN = _SERVICE.parent / "voorbeelden"
VOORBEELDREGELS = _SERVICE.parent / "docs" / "handboek" / "voorbeeldregels"
ZAKEN = _SERVICE.parent / "tests" / "zaken"
OUDE_PAKKETTEN = _SERVICE.parent / "tests" / "regels" / "oude_pakketten"
_GEEN_DOSSIERS = "besluiten"


class GeenRegelmap(Exception):
    """Er is geen map met regels gevonden; de tekst is een zin voor de gebruiker."""


def regelmap() -> Path:
    """De map met regelbestanden.

    Raises:
        GeenRegelmap: als THUISNABIJ_REGELS naar niets wijst of er nergens regels staan.
    """
    # Niet langs de lezer van alle instellingen: die laadt pydantic, en een opdracht zonder dienst start dan half zo snel.
    gezegd = os.environ.get("THUISNABIJ_REGELS")
    mogelijk = [Path(gezegd)] if gezegd else [_SERVICE / "regelmap", _SERVICE.parent / "rules"]
    for map_ in mogelijk:
        if map_.is_dir():
            return map_
    raise GeenRegelmap("De map met regels is niet gevonden. Zet THUISNABIJ_REGELS op de map waarin begrippen en landelijk staan.")


def voorbeelddossiers() -> tuple[Path, ...]:
    """De dossiers onder de voorbeelden, op pad."""
    return dossiers_onder(VOORBEELDEN)


def dossiers_onder(map_: Path) -> tuple[Path, ...]:
    """De JSON-bestanden onder een map, op pad. Een besluit is geen dossier: een map met die naam telt niet mee, met alles eronder."""
    return tuple(sorted(pad for pad in map_.rglob("*.json") if _GEEN_DOSSIERS not in pad.relative_to(map_).parts[:-1]))
