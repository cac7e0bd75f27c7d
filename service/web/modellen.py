"""De vormen van verzoeken en antwoorden, voor de beschrijving van de API.

De motor leest een verzoek zelf, strenger dan een model dat kan (exacte getallen, dubbele sleutels, alle fouten tegelijk). Een test
houdt deze vormen en de motor gelijk.
"""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema


class DossierIn(BaseModel):
    """Een aanvraag, half of heel. Wat niet bekend is, laat u weg."""

    model_config = ConfigDict(extra="forbid", title="Dossier")

    zaak: str | SkipJsonSchema[None] = Field(None, max_length=64, description="Kenmerk van de zaak zonder naam of burgerservicenummer.")
    samenwerkingsverband: str | SkipJsonSchema[None] = Field(None, description="Code van het samenwerkingsverband, zoals po2001.")
    peildatum: date | SkipJsonSchema[None] = Field(None, description="De dag waarop beoordeeld wordt. Zonder peildatum is dat vandaag.")
    gegevens: dict[str, Any] = Field(description="Per begrip de waarde; GET /begrippen noemt de begrippen.")


class AdviesUit(BaseModel):
    """Een bewaard advies."""

    model_config = ConfigDict(title="Advies")

    id: UUID
    aangemaakt_op: datetime = Field(description="Tijdstip in UTC.")
    zaak: str
    versie: int = Field(description="De hoeveelste versie van het advies over deze zaak.")
    vorige: UUID | None = Field(description="Het nummer van de versie hiervoor.")
    opvolger: UUID | None = Field(description="Het nummer van de versie die deze verving.")
    advies: dict[str, Any] = Field(description="De uitkomst met alle stappen, vragen, gebreken, termijnen en bronnen.")


class UitlegUit(BaseModel):
    """De uitleg van een advies als blokken: koppen, alinea's en opsommingen."""

    model_config = ConfigDict(title="Uitleg")

    id: UUID
    lezer: str
    blokken: list[dict[str, Any]]


class VragenUit(BaseModel):
    """De open vragen van een dossier; er wordt niets bewaard."""

    model_config = ConfigDict(title="Vragen")

    uitkomst: dict[str, Any]
    vragen: list[dict[str, Any]] = Field(description="Eerst wat nu nodig is, met wie het beantwoordt en waarom.")


class BegrippenUit(BaseModel):
    """Alles wat gevraagd kan worden."""

    model_config = ConfigDict(title="Begrippen")

    samenwerkingsverband: str
    begrippen: list[dict[str, Any]]


class GezondheidUit(BaseModel):
    """Hoe het met de dienst gaat."""

    model_config = ConfigDict(title="Gezondheid")

    gezond: bool
    regelpakketten: dict[str, str] = Field(description="Per samenwerkingsverband de hash van de regels van vandaag.")


class FoutUit(BaseModel):
    """Eén fout in de invoer."""

    model_config = ConfigDict(title="Fout")

    code: str
    zin: str
    plaats: str = Field(description="Het veld, zoals gegevens.geboortedatum.")
    wijzer: str = Field(description="Het veld als JSON Pointer, zoals /gegevens/geboortedatum.")
    bedoeld: str | None = Field(None, description="Wat waarschijnlijk bedoeld werd.")


class ProbleemUit(BaseModel):
    """Een fout volgens RFC 9457."""

    model_config = ConfigDict(title="Probleem")

    type: str
    status: int
    title: str
    detail: str
    fouten: list[FoutUit] | None = None
