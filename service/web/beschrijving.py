"""De vaste delen van de OpenAPI-beschrijving: het verzoek met een dossier, en de antwoorden met een probleem."""

import json
from http import HTTPStatus
from typing import Any

from pydantic import BaseModel

from service.web.invoer import NDJSON
from service.web.modellen import BesluitIn, DossierIn, StapIn
from service.web.modellen_camunda import EvaluatieIn
from service.web.modellen_formulieren import InzendingIn
from service.web.modellen_regels import VersiestapIn, VoorleggenIn
from service.web.problemen import TITELS

VOORBEELD = {
    "zaak": "voorbeeld-1",
    "samenwerkingsverband": "po2001",
    "peildatum": "2026-11-24",
    "gegevens": {"aanvrager": "school_van_inschrijving", "gevraagde_voorziening": "sbo", "geboortedatum": "2018-05-14"},
}


def _zonder_null(schema: dict[str, Any]) -> dict[str, Any]:
    """Wat niet bekend is, laat een verzoek weg: null is nergens een waarde, dus ook geen standaardwaarde."""
    for veld in schema["properties"].values():
        veld.pop("default", None)
    return schema


def _verzoek(model: type[BaseModel], voorbeeld: dict[str, Any]) -> dict[str, Any]:
    # Verwijzingen naar een eigen $defs bestaan in OpenAPI niet op die plek: een kleine opsomming staat hier uitgeschreven.
    schema = _zonder_null(model.model_json_schema())
    for naam, deel in schema.pop("$defs", {}).items():
        for veld in schema["properties"].values():
            if veld.get("$ref") == f"#/$defs/{naam}":
                veld.pop("$ref")
                veld.update(deel)
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema, "example": voorbeeld}}}}


VERZOEK = _verzoek(DossierIn, VOORBEELD)
BESLUITVERZOEK = _verzoek(BesluitIn, {"soort": "toewijzing", "concept": True, "zaak": "voorbeeld-1", "voorziening": "sbo"})
_WAARDEN = {"fase": "aanvraag", "spoed": "nee", "geboortedatum": "2018-05-14", "interventies": [{"effect": "onvoldoende"}]}
INZENDVERZOEK = _verzoek(InzendingIn, {"values": _WAARDEN, "metadata": {"public_reference": "OF-ABC123"}})
_VARIABELEN = {"gevraagde_voorziening": {"value": "sbo", "type": "String"}, "inschrijving": {"value": "basisschool", "type": "String"}}
EVALUATIEVERZOEK = _verzoek(EvaluatieIn, {"variables": _VARIABELEN})
STAPVERZOEK = _verzoek(StapIn, {"naar": "bekendgemaakt"})
_VOORLEGGEN = {"samenwerkingsverband": "po2001", "ingangsdatum": "2027-08-01"}
VOORLEGVERZOEK = _verzoek(VoorleggenIn, {**_VOORLEGGEN, "bestanden": {"landelijk/leeftijd.yaml": "titel: Leeftijd\n…"}})
VERSIESTAPVERZOEK = _verzoek(VersiestapIn, {"naar": "getoetst"})

_REGEL = json.dumps(VOORBEELD, ensure_ascii=False) + "\n"
_UIT = {"regelnummer": 1, "status": 200, "samenwerkingsverband": "po2001", "peildatum": "2026-11-24", "uitkomst": "open"}
_TELLING = {"klaar": True, "gedaan": 1, "gelukt": 1, "mislukt": 0}
REEKSVERZOEK = {"requestBody": {"required": True, "content": {NDJSON: {"schema": {"type": "string"}, "example": _REGEL}}}}
REEKSANTWOORD: dict[str, Any] = {
    "description": "Op elke regel een antwoord, en aan het eind de telling",
    "content": {NDJSON: {"schema": {"type": "string"}, "example": f"{json.dumps(_UIT)}\n{json.dumps(_TELLING)}\n"}},
}


def met_koppen(verzoek: dict[str, Any], *koppen: dict[str, Any]) -> dict[str, Any]:
    """De beschrijving van een verzoek, met de koppen die het kent."""
    return {**verzoek, "parameters": list(koppen)}


def antwoorden(status: int, model: Any, *codes: int) -> dict[int | str, dict[str, Any]]:
    """De antwoorden van een route: het goede (een model, een keuze uit modellen of een lijst), en de problemen die kunnen voorkomen."""
    return {status: {"model": model, "description": "Gelukt"}, **problemen(*codes)}


def problemen(*codes: int) -> dict[int | str, dict[str, Any]]:
    """De problemen die een route kan geven. Dat niet bekend is wie er belt, of dat hij het niet mag, zet de dienst er zelf bij."""
    return {
        code: {
            "description": TITELS[HTTPStatus(code)],
            "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Probleem"}}},
        }
        for code in codes
    }
