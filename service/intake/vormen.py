"""De vorm van één waarde in JSON Schema, gelijk aan wat de motor leest (`engine.zaak`). Een test houdt die twee gelijk."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from engine import Pakket
from engine.taal.declaraties import Begrip, Soort
from engine.taal.voorwaarden import Naam
from engine.vorm.waarde import kern_als_gegevens
from engine.zaak.gegevens import LANGSTE_MOTIVERING, OORDEELVELDEN
from engine.zaak.waarden import GROOTSTE_GETAL, MEESTE_DECIMALEN

Schema = dict[str, Any]

# Elke bestaande dag van 1900 tot en met 2099, ook de schrikkeldagen: `format` kijkt niet elke lezer na, en kent geen eerste jaar.
_GEWONE_DAG = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])"
_SCHRIKKELJAAR = "19(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26])"
DATUM: Schema = {
    "type": "string",
    "format": "date",
    "maxLength": 10,
    "pattern": f"^(?:(?:19|20)[0-9]{{2}}-(?:{_GEWONE_DAG})|(?:{_SCHRIKKELJAAR})-02-29)$",
    "examples": ["2026-11-24"],
}
"""Een dag zoals een dossier die schrijft."""
# Minstens één teken dat geen witruimte is, en geen stuurtekens of halve tekens.
_LEESBAAR = {"allOf": [{"pattern": r"[^\s\x85]"}, {"pattern": r"^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]*$"}]}
_GRENZEN = {"minimaal": "minimum", "maximaal": "maximum", "niet_voor": "x-niet-voor", "niet_na": "x-niet-na"}


def vorm_van(pakket: Pakket, begrip: Begrip) -> Schema:
    """De vorm van een begrip of van een veld van een lijst, met titel, vraag, toelichting en eenheid."""
    tekst = {"title": begrip.titel, "description": begrip.toelichting, "x-vraag": begrip.vraag, "x-eenheid": begrip.eenheid}
    return {**{naam: waarde for naam, waarde in tekst.items() if waarde}, **_waarde(pakket, begrip)}


def kies_uit(keuzes: Mapping[str, str]) -> Schema:
    """Een van deze keuzes, elk met haar woorden."""
    return {"type": "string", "oneOf": [{"const": keuze, "title": woorden} for keuze, woorden in keuzes.items()]}


def _waarde(pakket: Pakket, begrip: Begrip) -> Schema:
    if begrip.soort is Soort.LIJST:
        velden = {veld.naam: {**vorm_van(pakket, veld), "x-order": plek} for plek, veld in enumerate(begrip.velden.values(), start=1)}
        return {
            "type": "array",
            "maxItems": begrip.maximaal,
            "items": {"type": "object", "additionalProperties": False, "properties": velden},
        }
    return _oordeel(pakket, begrip) if begrip.soort is Soort.OORDEEL else _kern(begrip)


def _oordeel(pakket: Pakket, begrip: Begrip) -> Schema:
    delen = {
        "waarde": {"title": "Oordeel", **_kern(begrip)},
        "rol": {"title": "Wie oordeelt", **kies_uit({rol: pakket.rollen[rol].titel for rol in begrip.antwoord_door})},
        "datum": {"title": "Dag van het oordeel", **DATUM, "x-niet-na": "peildatum"},
        "motivering": {"title": "Motivering", "type": "string", "maxLength": LANGSTE_MOTIVERING, **_LEESBAAR},
    }
    return {"type": "object", "additionalProperties": False, "required": list(OORDEELVELDEN), "properties": delen}


def _kern(begrip: Begrip) -> Schema:
    return {**_VORMEN[begrip.waardesoort](begrip), **{_GRENZEN[grens.sleutel]: _grens(grens.waarde) for grens in begrip.grenzen}}


def _grens(waarde: Any) -> Any:
    if isinstance(waarde, Naam):
        return waarde.naam
    # Een grens in JSON Schema is een getal, en een decimale grens is daar geen tekst.
    return float(waarde.waarde) if isinstance(waarde.waarde, Decimal) else kern_als_gegevens(waarde.waarde)


_TUSSEN: Schema = {"minimum": -GROOTSTE_GETAL, "maximum": GROOTSTE_GETAL}
_VORMEN: Mapping[Soort, Callable[[Begrip], Schema]] = {
    Soort.JA_NEE: lambda _: {"type": "boolean"},
    Soort.GEHEEL_GETAL: lambda _: {"type": "integer", **_TUSSEN},
    Soort.GETAL: lambda _: {"type": "number", **_TUSSEN, "x-decimalen": MEESTE_DECIMALEN},
    Soort.DATUM: lambda _: dict(DATUM),
    Soort.KEUZE: lambda begrip: kies_uit(begrip.keuzes),
    Soort.TEKST: lambda begrip: {"type": "string", "maxLength": begrip.maximaal, **_LEESBAAR},
}
