"""Waarden van een zaak als JSON: exact, met onbekend als eigen vorm."""

from datetime import date
from decimal import Decimal
from typing import Any

from engine.beoordelen.spoor import Onbekend, Oordeelswaarde
from engine.pakket import Pakket
from engine.taal.lijsten import lijstvelden
from engine.zaak.herkomst import Herkomst

Json = Any
"""Wat `json.dumps` aankan, zonder float: dict, list, str, int, bool of None."""


_BLIJFT = frozenset((bool, int, str))


def kern_als_gegevens(waarde: Any) -> Json:
    """Datums als ISO 8601, decimale getallen als exacte tekst, een oordeel als object, onbekend als `{"onbekend": [open punten]}`."""
    if type(waarde) in _BLIJFT:
        return waarde
    if isinstance(waarde, Onbekend):
        return {"onbekend": list(waarde.open)}
    if isinstance(waarde, Oordeelswaarde):
        return {
            "waarde": kern_als_gegevens(waarde.waarde),
            "rol": waarde.rol,
            "datum": waarde.datum.isoformat(),
            "motivering": waarde.motivering,
        }
    if isinstance(waarde, date):
        return waarde.isoformat()
    if isinstance(waarde, Decimal):
        return format(waarde, "f")
    return str(waarde) if isinstance(waarde, str) else waarde


def waarde_als_gegevens(pakket: Pakket, naam: str, waarde: Any) -> Json:
    """Als `kern_als_gegevens`; de elementen van een lijst worden objecten met de veldnamen van lijst `naam`."""
    if isinstance(waarde, tuple) and not isinstance(waarde, (Onbekend, Oordeelswaarde)):
        velden = tuple(lijstvelden(pakket, naam))
        return [{veld: kern_als_gegevens(deel) for veld, deel in zip(velden, element, strict=True)} for element in waarde]
    return kern_als_gegevens(waarde)


def herkomst_als_gegevens(herkomst: Herkomst) -> dict[str, Json]:
    """Een herkomst zoals zij in een dossier staat."""
    return {"door": herkomst.door, "op": herkomst.op.isoformat(), **({"uit": herkomst.uit} if herkomst.uit else {})}
