"""De vormen van verzoeken en antwoorden voor een formulier, voor de beschrijving van de API."""

from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema

_NUMMER = "5f0c3b1e-8f4b-4f0e-9d6c-2f1f2f0c7a11"
_ONTVANGEN: dict[str, Any] = {
    "advies": f"/v1/adviezen/{_NUMMER}",
    "id": _NUMMER,
    "zaak": "OF-ABC123",
    "uitkomst": "open",
    "besluitrijp": "eerst_herstellen",
    "nu_nodig": ["inschrijving"],
}
_VLAK: dict[str, Any] = {
    "klopt": False,
    "fouten": "Geboortedatum: Hier hoort een bestaande datum te staan, geschreven als 2026-11-24.",
    "klaar": False,
    "vast": False,
    "uitkomst": "open",
    "uitkomst_titel": "",
    "besluitrijp": "",
    "nog_nodig": "Wie doet de aanvraag?",
    "toon_aanvrager": True,
    "toon_geboortedatum": True,
    "fout_geboortedatum": "Hier hoort een bestaande datum te staan, geschreven als 2026-11-24.",
}


class InzendingIn(BaseModel):
    """Een inzending zoals Open Formulieren haar registreert (Generic JSON)."""

    model_config = ConfigDict(extra="allow", title="Formulierinzending")

    values: dict[str, Any] = Field(description="Per veld het antwoord. Een veld heet naar het begrip.")
    metadata: dict[str, Any] = Field(description="Alleen public_reference wordt gelezen: dat wordt de zaak.")
    values_schema: dict[str, Any] | SkipJsonSchema[None] = Field(None, description="Wordt niet gelezen.")
    metadata_schema: dict[str, Any] | SkipJsonSchema[None] = Field(None, description="Wordt niet gelezen.")


class InzendingUit(BaseModel):
    """Het advies dat uit een inzending kwam, in het kort."""

    model_config = ConfigDict(title="Ontvangen inzending", json_schema_extra={"examples": [_ONTVANGEN]})

    advies: str = Field(description="Waar het advies te lezen is.")
    id: UUID
    zaak: str
    uitkomst: str = Field(description="De naam van de uitkomst, of `open`.")
    besluitrijp: str
    nu_nodig: list[str] = Field(description="De begrippen waar het advies nu op wacht.")


class VlakUit(BaseModel):
    """Het vlakke antwoord voor een formulier: alleen tekst, ja en nee."""

    model_config = ConfigDict(extra="allow", title="Vlakke vragen", json_schema_extra={"examples": [_VLAK]})

    klopt: bool = Field(description="Is elk ingevuld veld goed? Zo niet, dan is er geen uitkomst.")
    fouten: str = Field(description="Op elke regel een veld met wat eraan mankeert.")
    klaar: bool = Field(description="Is er nu niets meer nodig?")
    vast: bool
    uitkomst: str
    uitkomst_titel: str
    besluitrijp: str
    nog_nodig: str = Field(description="Op elke regel een vraag die nu nodig is.")
