"""De instellingen laten zien: op het scherm met hun waarde en herkomst, en als tabel voor het beheer."""

from dataclasses import dataclass
from pathlib import Path

from pydantic import SecretStr
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from service.instelling.lezen import gegeven, lees_instellingen
from service.instelling.velden import NAMEN, Instellingen

_GEHEIM, _NIETS = "***", "(geen)"


@dataclass(frozen=True, slots=True)
class Regel:
    """Eén instelling: haar naam, haar waarde zonder geheim, waar die vandaan komt, en wat zij betekent."""

    naam: str
    waarde: str
    bron: str
    betekenis: str


def overzicht() -> tuple[Regel, ...]:
    """Alle instellingen zoals zij nu gelden. Werpt InstellingFout als er een niet klopt."""
    instellingen, bronnen = lees_instellingen(), gegeven()
    return tuple(Regel(naam, _waarde(veld, instellingen), bronnen.get(naam, "standaard"), _betekenis(veld)) for naam, veld in NAMEN.items())


def als_tabel() -> str:
    """De instellingen met hun standaard en betekenis, als tabel in Markdown."""
    kop = "| omgeving | standaard | betekenis |\n|---|---|---|\n"
    velden = Instellingen.model_fields
    return kop + "".join(
        f"| `{naam}` | {_cel(_toonbaar(veld, velden[veld].default))} | {_betekenis(veld)} |\n" for naam, veld in NAMEN.items()
    )


def _cel(waarde: str) -> str:
    return f"`{waarde}`" if waarde else ""


def _betekenis(veld: str) -> str:
    return str(Instellingen.model_fields[veld].description)


def _waarde(veld: str, instellingen: Instellingen) -> str:
    """De waarde zonder geheim. Bij de map met regels ook of die er niet is: dan begint de dienst niet."""
    waarde = _toonbaar(veld, getattr(instellingen, veld)) or _NIETS
    map_ = instellingen.regels
    return f"{waarde} (deze map is er niet)" if veld == "regels" and map_ and not Path(map_).is_dir() else waarde


def _toonbaar(veld: str, waarde: object) -> str:
    if waarde is None:
        return ""
    if not isinstance(waarde, SecretStr):
        return str(waarde)
    return _zonder_wachtwoord(waarde.get_secret_value()) if veld == "database_url" else _GEHEIM


def _zonder_wachtwoord(adres: str) -> str:
    """Waar de database staat. Wat achter het vraagteken komt blijft weg: ook daar kan een wachtwoord staan."""
    try:
        return make_url(adres).set(query={}).render_as_string(hide_password=True)
    except ArgumentError:
        return _GEHEIM
