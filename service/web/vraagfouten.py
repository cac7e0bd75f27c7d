"""Wat er mankeert aan een sleutel achter het vraagteken, met wat er wel hoort te staan. Een ingevulde waarde komt er niet in."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from engine import Fout
from engine.fouten import bedoelde
from engine.zaak.dossier import EERSTE_DAG, LAATSTE_DAG

_KEUZE = re.compile(r"'([^']*)'")
_ANDERS = "Deze waarde past hier niet."
_DAG = "Hier hoort een bestaande datum te staan, geschreven als 2026-11-24."
_ZINNEN: Mapping[str, str] = {
    "missing": "Deze sleutel is nodig en ontbreekt.",
    "int_parsing": "Hier hoort een geheel getal te staan.",
    "int_parsing_size": "Dit getal is te lang.",
    "bool_parsing": "Hier hoort true of false te staan.",
    "value_error": _DAG,
    "string_pattern_mismatch": "Hier staat een teken dat niet mag. Gebruik letters en cijfers.",
}


def vraagfouten(gevonden: Sequence[Any]) -> list[Fout]:
    """De fouten van FastAPI in het Nederlands, met de naam van de sleutel als plaats."""
    return [_vraagfout(str(fout["loc"][-1]), fout["type"], fout.get("input"), fout.get("ctx", {})) for fout in gevonden]


def _vraagfout(naam: str, soort: str, gegeven: object, grens: Mapping[str, Any]) -> Fout:
    if soort in ("enum", "literal_error"):
        keuzes = list(filter(None, _KEUZE.findall(grens["expected"])))
        return Fout("I011", f"Kies een van: {', '.join(keuzes)}.", naam, bedoelde(str(gegeven), keuzes))
    return Fout("I011", _zin(soort, grens), naam)


def _zin(soort: str, grens: Mapping[str, Any]) -> str:
    match soort, grens:
        case "greater_than_equal", {"ge": int() as minst}:
            return f"Dit is minstens {minst}."
        case "less_than_equal", {"le": int() as hoogst}:
            return f"Dit is hoogstens {hoogst}."
        case (("greater_than_equal" | "less_than_equal"), _):
            return f"Kies een dag van {EERSTE_DAG} tot en met {LAATSTE_DAG}."
        case "string_too_long", _:
            return f"Dit mag hoogstens {grens['max_length']} tekens lang zijn."
    return _ZINNEN.get(soort, _DAG if soort.startswith("date") else _ANDERS)
