"""De vormen van verzoeken en antwoorden over versies van de regels, voor de beschrijving van de API."""

from datetime import date, datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema

from service.regelversies.status import Versiestatus


class VoorleggenIn(BaseModel):
    """Een versie om voor te leggen."""

    model_config = ConfigDict(extra="forbid", title="Voorlegging")

    samenwerkingsverband: str
    ingangsdatum: date = Field(description="De eerste dag waarop deze regels beslissen; vandaag of later.")
    wie: str | SkipJsonSchema[None] = Field(None, description="Alleen zonder sleutel, bij het uitproberen: het kenmerk van wie voorlegt.")
    bestanden: dict[str, str] = Field(description="Per pad binnen de regelmap de inhoud.")


class VersiestapIn(BaseModel):
    """Een stap van een versie van de regels."""

    model_config = ConfigDict(extra="forbid", title="Regelstap")

    naar: Versiestatus
    wie: str | SkipJsonSchema[None] = Field(
        None, description="Alleen zonder sleutel, bij het uitproberen: het kenmerk van wie de stap zet."
    )
    rapport: dict[str, Any] | SkipJsonSchema[None] = Field(None, description="Bij vastgesteld: de uitslag van regels vergelijk, als JSON.")
    analyse: list[Any] | SkipJsonSchema[None] = Field(None, description="Bij getoetst, als zij er is: de uitslag van regels analyseer.")
    reden: str | SkipJsonSchema[None] = Field(None, description="Bij ingetrokken: waarom, zonder naam.")


class RegelversieUit(BaseModel):
    """Een versie van de regels."""

    model_config = ConfigDict(title="Regelversie")

    hash: str = Field(description="Het adres: het volgt uit de bestanden en de ingangsdatum.")
    samenwerkingsverband: str
    ingangsdatum: date
    overgang: str = Field(description="De dag van een zaak waarnaar gekeken wordt: een begrip, of de peildatum.")
    status: Versiestatus
    mag_naar: list[Versiestatus]
    voorgelegd_door: str
    aangemaakt_op: datetime
    stappen: list[dict[str, Any]]
    bestanden: dict[str, str] | None = Field(None, description="Alleen als u één versie leest.")


class RegelversielijstUit(BaseModel):
    """De versies, de eerst voorgelegde eerst, zonder stappen en bestanden."""

    model_config = ConfigDict(title="Regelversies")

    regelpakketten: list[dict[str, Any]]
