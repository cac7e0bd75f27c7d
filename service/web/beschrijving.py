"""De vaste delen van de OpenAPI-beschrijving: het verzoek met een dossier, en de antwoorden met een probleem."""

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from pydantic import BaseModel

from service.web.invoer import NDJSON
from service.web.modellen import BesluitIn, DossierIn, StapIn
from service.web.modellen_camunda import EvaluatieIn
from service.web.modellen_formulieren import InzendingIn
from service.web.modellen_regels import VersiestapIn, VoorleggenIn
from service.web.problemen import TITELS
from service.web.voorbeeldantwoorden import ANTWOORDEN

VOORBEELD = {
    "zaak": "voorbeeld-1",
    "samenwerkingsverband": "po2001",
    "peildatum": "2026-11-24",
    "gegevens": {"aanvrager": "school_van_inschrijving", "gevraagde_voorziening": "sbo", "geboortedatum": "2018-05-14"},
    "herkomst": {"geboortedatum": {"door": "school", "op": "2026-10-16", "uit": "inschrijving"}},
}


def _zonder_null(schema: dict[str, Any]) -> dict[str, Any]:
    """Wat niet bekend is, laat een verzoek weg: null is nergens een waarde, dus ook geen standaardwaarde."""
    for veld in schema.get("properties", {}).values():
        veld.pop("default", None)
    return schema


def _uitgeschreven(deel: Any, vormen: Mapping[str, Any]) -> Any:
    """Elke verwijzing naar een eigen $defs vervangen door wat er staat: zulke verwijzingen bestaan in OpenAPI niet op die plek."""
    if isinstance(deel, list):
        return [_uitgeschreven(element, vormen) for element in deel]
    if not isinstance(deel, dict):
        return deel
    heel = {naam: _uitgeschreven(waarde, vormen) for naam, waarde in deel.items() if naam != "$ref"}
    return {**heel, **_uitgeschreven(_zonder_null(vormen[deel["$ref"].rpartition("/")[2]]), vormen)} if "$ref" in deel else heel


def _verzoek(model: type[BaseModel], voorbeeld: dict[str, Any]) -> dict[str, Any]:
    schema = _zonder_null(model.model_json_schema())
    vormen = schema.pop("$defs", {})
    inhoud = {"schema": _uitgeschreven(schema, vormen), "example": voorbeeld}
    return {"requestBody": {"required": True, "content": {"application/json": inhoud}}}


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


_ETAG = {"ETag": {"description": "De stand van wat u las, voor If-Match en If-None-Match.", "schema": {"type": "string"}}}


def met_koppen(verzoek: dict[str, Any], *koppen: dict[str, Any]) -> dict[str, Any]:
    """De beschrijving van een verzoek, met de koppen die het kent."""
    return {**verzoek, "parameters": list(koppen)}


def antwoorden(status: int, model: Any, *codes: int) -> dict[int | str, dict[str, Any]]:
    """De antwoorden van een route: het goede (een model, een keuze uit modellen of een lijst), en de problemen die kunnen voorkomen."""
    goed: dict[str, Any] = {"model": model, "description": "Gelukt"}
    if model in ANTWOORDEN:
        goed["content"] = {"application/json": {"example": ANTWOORDEN[model]}}
    return {status: goed, **problemen(*codes)}


def met_etag(antwoorden: dict[int | str, dict[str, Any]]) -> dict[int | str, dict[str, Any]]:
    """De antwoorden van een route die een ETag geeft, en dus ook kan zeggen dat er niets veranderde."""
    met = {**antwoorden, 304: {"description": "Er is niets veranderd"}}
    return met | {status: {**met[status], "headers": dict(_ETAG)} for status in (200, 304)}


def problemen(*codes: int) -> dict[int | str, dict[str, Any]]:
    """De problemen die een route kan geven. Dat niet bekend is wie er belt, of dat hij het niet mag, zet de dienst er zelf bij."""
    return {
        code: {
            "description": TITELS[HTTPStatus(code)],
            "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Probleem"}}},
        }
        for code in codes
    }
