"""De vormen van Camunda 7, voor de beschrijving van de API. De namen zijn die van Camunda."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

_HASH = "6fd2a4c" + "0" * 57
_TABEL: dict[str, Any] = {
    "id": f"inschrijving_telt:117254732:{_HASH}",
    "key": "inschrijving_telt",
    "category": "urn:thuisnabij:beslistabellen",
    "name": "De school van inschrijving bepaalt wie beslist",
    "version": 117254732,
    "resource": "landelijk/bevoegdheid/samenwerkingsverband.yaml",
    "deploymentId": _HASH,
    "tenantId": None,
    "decisionRequirementsDefinitionId": None,
    "decisionRequirementsDefinitionKey": None,
    "historyTimeToLive": None,
    "versionTag": "po2001 vanaf 2026-08-01, 6fd2a4c00000",
}


class EngineversieUit(BaseModel):
    """Van welke Camunda de vormen zijn."""

    model_config = ConfigDict(title="Engineversie", json_schema_extra={"examples": [{"version": "7.22.0"}]})

    version: str


class DefinitieUit(BaseModel):
    """Een beslistabel in één versie van de regels."""

    model_config = ConfigDict(title="Beslistabel", json_schema_extra={"examples": [_TABEL]})

    id: str
    key: str
    category: str
    name: str
    version: int = Field(description="Volgt uit de hash van de regels; zegt niet hoe nieuw de versie is.")
    resource: str = Field(description="Het regelbestand.")
    deploymentId: str = Field(description="De hash van de regels.")  # noqa: N815 - de naam van Camunda
    tenantId: None = None  # noqa: N815 - de naam van Camunda
    decisionRequirementsDefinitionId: None = None  # noqa: N815 - de naam van Camunda
    decisionRequirementsDefinitionKey: None = None  # noqa: N815 - de naam van Camunda
    historyTimeToLive: None = None  # noqa: N815 - de naam van Camunda
    versionTag: str  # noqa: N815 - de naam van Camunda


class DmnUit(BaseModel):
    """De DMN (1.3) van een beslistabel."""

    model_config = ConfigDict(
        title="DMN van een beslistabel", json_schema_extra={"examples": [{"id": _TABEL["id"], "dmnXml": "<definitions …/>"}]}
    )

    id: str
    dmnXml: str  # noqa: N815 - de naam van Camunda


class VariabeleUit(BaseModel):
    """Een waarde met haar soort."""

    model_config = ConfigDict(title="Variabele", json_schema_extra={"examples": [{"type": "Boolean", "value": True, "valueInfo": {}}]})

    type: str
    value: Any
    valueInfo: dict[str, Any]  # noqa: N815 - de naam van Camunda


class EvaluatieIn(BaseModel):
    """De variabelen waarmee een tabel uitgerekend wordt."""

    model_config = ConfigDict(extra="allow", title="Evaluatie")

    variables: dict[str, Any] = Field(description="Per kolom een object met de waarde en haar soort.")
