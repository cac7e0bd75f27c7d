"""Variabelen van Camunda: een waarde met haar soort, erin en eruit."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from engine import Fout, InvoerFouten
from engine.fouten import bedoelde
from engine.taal.beslistabellen import Kolom
from engine.taal.declaraties import Soort
from engine.zaak.burgerservicenummer import lijkt_op_bsn
from engine.zaak.dossier import lees_datum
from engine.zaak.strikt import lees_json
from engine.zaak.tekens import veldnaam
from service.formulieren.omzetten import NIETS, zet_kern_om

_WAT = {
    Soort.JA_NEE: "true of false",
    Soort.GEHEEL_GETAL: "een geheel getal",
    Soort.GETAL: "een getal",
    Soort.DATUM: "een datum als 2026-11-24",
}
_DAG = re.compile(r"([0-9-]{10})(?:T[0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?")
"""Camunda schrijft een Date met tijd en zone; alleen de dag telt."""


def lees_variabelen(tekst: str, kolommen: Mapping[str, Kolom]) -> dict[str, Any]:
    """De waarden in `{"variables": {naam: {"value": …, "type": …}}}`. Wat leeg is of ontbreekt, is onbekend en staat er niet in.

    Raises:
        InvoerFouten: met alles wat geen variabele van deze tabel is, of niet bij haar kolom past.
    """
    inhoud = lees_json(tekst)
    gegeven = inhoud.get("variables") if isinstance(inhoud, dict) else None
    if not isinstance(gegeven, dict):
        raise InvoerFouten([Fout("I073", "Hier hoort een object te staan met per variabele haar waarde en soort.", "variables")])
    fouten, waarden = [], {}
    for naam, variabele in gegeven.items():
        plek = f"variables.{veldnaam(naam)}"
        if naam not in kolommen:
            fouten.append(Fout("I002", "Deze tabel leest geen variabele met deze naam.", plek, bedoelde(str(naam), kolommen)))
        elif not isinstance(variabele, dict):
            fouten.append(Fout("I073", "Een variabele is een object met een waarde en haar soort.", plek))
        elif (waarde := zet_kern_om(kolommen[naam].soort, variabele.get("value"))) is not NIETS:
            gelezen = _past(kolommen[naam], waarde)
            if gelezen is NIETS:
                fouten.append(_past_niet(kolommen[naam], waarde, f"{plek}.value"))
            else:
                waarden[naam] = gelezen
    if fouten:
        raise InvoerFouten(fouten)
    return waarden


def als_variabele(waarde: Any) -> dict[str, Any]:
    """De uitkomst met haar soort; een dag gaat als tekst."""
    match waarde:
        case bool():
            soort = "Boolean"
        case int():
            soort = "Integer"
        case Decimal():
            soort = "Double"
        case _:
            soort, waarde = "String", waarde.isoformat() if isinstance(waarde, date) else str(waarde)
    return {"type": soort, "value": waarde, "valueInfo": {}}


def _past(kolom: Kolom, waarde: Any) -> Any:
    match kolom.soort:
        case Soort.JA_NEE:
            return waarde if isinstance(waarde, bool) else NIETS
        case Soort.GEHEEL_GETAL:
            return waarde if isinstance(waarde, int) and not isinstance(waarde, bool) else NIETS
        case Soort.GETAL:
            return waarde if isinstance(waarde, int | Decimal) and not isinstance(waarde, bool) else NIETS
        case Soort.DATUM:
            gevonden = _DAG.fullmatch(waarde) if isinstance(waarde, str) else None
            return (lees_datum(gevonden[1]) if gevonden else None) or NIETS
        case _:
            past = isinstance(waarde, str) and (waarde in kolom.keuzes or not kolom.keuzes) and not lijkt_op_bsn(waarde)
            return waarde if past else NIETS


def _past_niet(kolom: Kolom, waarde: Any, plek: str) -> Fout:
    if kolom.soort in _WAT:
        return Fout("I073", f"Hier hoort {_WAT[kolom.soort]} te staan.", plek)
    if not kolom.keuzes:
        zin = (
            "Dit lijkt op een burgerservicenummer. Dat mag hier niet staan."
            if isinstance(waarde, str)
            else "Hier hoort een tekst te staan."
        )
        return Fout("I010" if isinstance(waarde, str) else "I073", zin, plek)
    bedoeld = bedoelde(waarde, kolom.keuzes) if isinstance(waarde, str) else ""
    return Fout("I017", f"Kies een van: {', '.join(sorted(kolom.keuzes))}.", plek, bedoeld)
