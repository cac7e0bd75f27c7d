"""De waarde van een veld van een verklaring: als tekst, en om met een andere te vergelijken."""

from collections.abc import Hashable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, get_args

from engine.taal.berekeningen import Berekening
from engine.taal.declaraties import Grens, Verklaring
from engine.taal.sjabloon import Sjabloon
from engine.taal.voorwaarden import Naam, Vast, Voorwaarde
from engine.uitleg.woorden import kernwaarde_in_woorden
from service.vergelijken.veldnamen import veldnaam
from service.vergelijken.woorden import Woorden

VOORWAARDEN = get_args(Voorwaarde)
BEREKENINGEN = get_args(Berekening)
# Wat een regel niet anders maakt: waar zij staat, en de voorbeelden erbij.
PLEKKEN = ("plaats", "kop", "voorbeelden")


def in_woorden(woorden: Woorden, waarde: Any) -> str:
    """Elke waarde uit een verklaring als tekst; niets is leeg."""
    if waarde is None or waarde in ("", ()):
        return ""
    if isinstance(waarde, VOORWAARDEN):
        return woorden.voorwaarde(waarde)
    if isinstance(waarde, BEREKENINGEN):
        return woorden.berekening(waarde)
    if isinstance(waarde, Naam | Vast):
        return woorden.waarde(waarde)
    if isinstance(waarde, Grens):
        return f"{veldnaam(waarde.sleutel)} {woorden.waarde(waarde.waarde)}"
    if isinstance(waarde, Sjabloon):
        return waarde.tekst
    if isinstance(waarde, Verklaring):
        return waarde.titel
    if isinstance(waarde, Mapping):
        return "; ".join(f"{veldnaam(str(sleutel))}: {in_woorden(woorden, deel)}" for sleutel, deel in waarde.items())
    if isinstance(waarde, tuple | list | frozenset):
        return "; ".join(in_woorden(woorden, deel) for deel in waarde)
    if is_dataclass(waarde):
        delen = (
            (veldnaam(veld.name), in_woorden(woorden, getattr(waarde, veld.name))) for veld in fields(waarde) if veld.name not in PLEKKEN
        )
        return ", ".join(f"{naam}: {tekst}" for naam, tekst in delen if tekst)
    return kernwaarde_in_woorden(waarde)


def kern(waarde: Any) -> Hashable:
    """Een waarde zonder de plekken in het bestand die erin staan: wie een regel invoegt, verandert de rest niet."""
    if is_dataclass(waarde):
        return type(waarde), tuple(kern(getattr(waarde, veld.name)) for veld in fields(waarde) if veld.name not in PLEKKEN)
    if isinstance(waarde, Mapping):
        return frozenset((sleutel, kern(deel)) for sleutel, deel in waarde.items())
    return tuple(map(kern, waarde)) if isinstance(waarde, tuple) else waarde
