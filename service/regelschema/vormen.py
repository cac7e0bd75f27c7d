"""De vormen van waarden in een regelbestand als JSON-schema: teksten, lijsten, voorwaarden en berekeningen."""

from collections.abc import Iterable, Mapping
from typing import Any

from engine.logica import VAST
from engine.taal.berekeningen_lezer import BEREKENINGEN
from engine.taal.declaraties import Soort
from engine.taal.kwantoren_lezer import KWANTORSLEUTELS
from engine.taal.vergelijkingen_lezer import operatoren_van

Schema = dict[str, Any]
NAAM = "^[a-z][a-z0-9_]*$"
_DATUM = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_VERBINDINGEN = {"alle_van": "Elk deel.", "een_van": "Minstens één deel.", "geen_van": "Geen enkel deel."}


def naar(naam: str) -> Schema:
    """Een verwijzing naar een vaste vorm."""
    return {"$ref": f"#/definitions/{naam}"}


def een_van(woorden: Iterable[str]) -> Schema:
    """Een van deze woorden."""
    return {"enum": [str(woord) for woord in woorden]}


def kaart(waarde: Schema, sleutel: str = NAAM) -> Schema:
    """Namen met elk dezelfde vorm."""
    return {"type": "object", "patternProperties": {sleutel: waarde}, "additionalProperties": False}


def object_met(velden: Mapping[str, Schema], verplicht: Iterable[str] = ()) -> Schema:
    """Alleen deze sleutels; de verplichte moeten er zijn."""
    return {"type": "object", "properties": dict(velden), "required": list(verplicht), "additionalProperties": False}


def vaste_vormen() -> Mapping[str, Schema]:
    """De vormen die overal terugkomen, op naam."""
    waarde: Schema = {"type": ["string", "number"], "description": "Een getal, een datum, of de naam van iets dat een waarde heeft."}
    lijst: Schema = {"type": "array", "items": naar("voorwaarde"), "minItems": 1}
    return {
        "tekst": {"type": ["string", "number"]},
        "naam": {"type": "string", "pattern": NAAM},
        "lijst_van_teksten": {"type": "array", "items": naar("tekst"), "minItems": 1},
        "ja_nee": een_van(("ja", "nee")),
        "geheel": {"type": "integer", "minimum": 0},
        "datum": {"type": "string", "pattern": _DATUM},
        "waarde": waarde,
        "grenzen": object_met({naam: naar("waarde") for naam in ("minimaal", "maximaal", "niet_voor", "niet_na")}),
        "keuzes": {"type": "object", "additionalProperties": naar("tekst"), "minProperties": 1},
        "voorwaarde": _voorwaarde(lijst),
        "vergelijking": _vergelijking(),
        "berekening": {"type": "object", "minProperties": 1, "propertyNames": een_van((*BEREKENINGEN, "anders"))},
    }


def _voorwaarde(lijst: Schema) -> Schema:
    """Een criterium, een uitspraak over een lijst, of één sleutel: een verbinding of een naam met een vergelijking."""
    verbindingen = {naam: {**lijst, "description": uitleg} for naam, uitleg in _VERBINDINGEN.items()}
    verdict = een_van(sorted(VAST))
    criterium = {"criterium": naar("naam"), "is": {"anyOf": [verdict, {"type": "array", "items": verdict, "minItems": 1}]}}
    kwantor = {naam: naar("waarde") for naam in ("lijst", *KWANTORSLEUTELS)}
    kwantor |= {naam: naar("voorwaarde") for naam in ("alle", "geen", "waarvoor")}
    los: Schema = {
        "maxProperties": 1,
        "minProperties": 1,
        "properties": {
            **verbindingen,
            "niet": {**naar("voorwaarde")},
            "minstens_van": object_met({"aantal": naar("geheel"), "van": lijst}, ("aantal", "van")),
            "conclusie": naar("naam"),
        },
        "additionalProperties": naar("vergelijking"),
    }
    return {
        "type": "object",
        "if": {"required": ["criterium"]},
        "then": object_met(criterium, ("criterium",)),
        "else": {"if": {"required": ["lijst"]}, "then": object_met(kwantor, ("lijst",)), "else": los},
    }


def _vergelijking() -> Schema:
    operatoren = dict.fromkeys(operator for soort in Soort for operator in operatoren_van(soort))
    velden = {operator: naar("waarde") for operator in (*operatoren, "tot_en_met")}
    velden["niet_in"] = {"type": "array", "items": naar("waarde"), "minItems": 1}
    return {
        "anyOf": [
            naar("waarde"),
            {"type": "array", "items": naar("waarde"), "minItems": 1},
            {**object_met(velden), "minProperties": 1, "maxProperties": 2},
        ]
    }
