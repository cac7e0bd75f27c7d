"""Een waarde achter het vraagteken die niet past: wat er dan wel mag, in één zin. Wat er stond komt er niet in terug."""

from collections.abc import Callable, Mapping
from typing import Any

from engine import Fout
from engine.fouten import bedoelde
from engine.taal.opsomming import opgesomd

_ZINNEN: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "missing": lambda _: "Deze sleutel ontbreekt achter het vraagteken.",
    "enum": lambda grens: f"Kies uit {_keuzes(grens)}.",
    "literal_error": lambda grens: f"Kies uit {_keuzes(grens)}.",
    "value_error": lambda grens: str(grens["error"]),
    "bool_parsing": lambda _: "Schrijf true of false.",
    "int_parsing": lambda _: "Dit hoort een geheel getal te zijn.",
    "int_parsing_size": lambda _: "Dit getal is te lang.",
    "greater_than_equal": lambda grens: f"Dit getal is minstens {grens['ge']}.",
    "less_than_equal": lambda grens: f"Dit getal is hoogstens {grens['le']}.",
    "string_too_short": lambda _: "Hier staat niets. Vul een waarde in, of laat deze sleutel weg.",
    "string_too_long": lambda grens: f"Dit is hoogstens {grens['max_length']} tekens lang.",
    "string_pattern_mismatch": lambda _: "Hier staat een teken in dat deze sleutel niet kent.",
}


def fout_in_waarde(melding: Mapping[str, Any]) -> Fout:
    """De fout bij één melding van FastAPI: `type`, `loc` als `("query", sleutel, ...)`, `input` en `ctx`.

    Bij een keuze staat er ook in wat waarschijnlijk bedoeld was.
    """
    soort, grens = melding["type"], melding.get("ctx", {})
    maak = _ZINNEN.get(soort)
    zin = "Deze waarde past hier niet." if maak is None else maak(grens)
    bedoeld = bedoelde(str(melding["input"]), _uit(grens)) if soort in ("enum", "literal_error") else ""
    return Fout("I011", zin, str(melding["loc"][1]), bedoeld)


def _uit(grens: Mapping[str, Any]) -> list[str]:
    """Pydantic geeft de keuzes als tekst: `'json', 'html' or 'svg'`; een lege is hetzelfde als de sleutel weglaten."""
    return [keuze for keuze in str(grens["expected"]).split("'")[1::2] if keuze]


def _keuzes(grens: Mapping[str, Any]) -> str:
    return opgesomd(_uit(grens))
