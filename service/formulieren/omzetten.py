"""Een antwoord uit een formulier als waarde van een begrip.

Een formulier kent geen weglaten: wat niemand invulde komt als lege tekst, `null` of een lege lijst. En een service-fetch maakt van elke
waarde tekst, op de manier van Python (`True`, `None`). Wat hier niet eenduidig is, blijft zoals het is: de motor weigert het dan, met
zijn plaats.
"""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from engine.taal.declaraties import Begrip, Soort
from engine.zaak.gegevens import OORDEELVELDEN

NIETS = object()
"""Er is niets ingevuld."""
GEEN = "geen"
"""Zo zegt een formulier dat een lijst leeg is. Een lege lijst zelf zegt alleen dat er niets is ingevuld."""
_JA_NEE = {"ja": True, "true": True, "nee": False, "false": False}
_MEESTE_CIJFERS = 15
_GETAL = re.compile(rf"-?[0-9]{{1,{_MEESTE_CIJFERS}}}(?:\.[0-9]{{1,9}})?\Z")


def zet_gegevens_om(begrippen: Mapping[str, Begrip], waarden: Mapping[str, Any]) -> dict[str, Any]:
    """De gegevens van een dossier. Wat niet is ingevuld valt weg; een naam die geen begrip is blijft staan, om geweigerd te worden."""
    om = ((naam, _om(begrippen[naam], waarde) if naam in begrippen else _of_niets(waarde)) for naam, waarde in waarden.items())
    return {naam: waarde for naam, waarde in om if waarde is not NIETS}


def _om(begrip: Begrip, waarde: Any) -> Any:
    if begrip.soort is Soort.LIJST:
        return _lijst(begrip, waarde)
    if begrip.soort is Soort.OORDEEL:
        return _oordeel(begrip, waarde)
    return zet_kern_om(begrip.waardesoort, waarde)


def _lijst(begrip: Begrip, waarde: Any) -> Any:
    if isinstance(waarde, str) and waarde.strip().lower() == GEEN:
        return []
    if waarde == [] or _of_niets(waarde) is NIETS:
        return NIETS
    if not isinstance(waarde, list):
        return waarde
    return [zet_gegevens_om(begrip.velden, deel) if isinstance(deel, dict) else deel for deel in waarde]


def _oordeel(begrip: Begrip, waarde: Any) -> Any:
    if not isinstance(waarde, dict):
        return _of_niets(waarde)
    delen = {naam: zet_kern_om(begrip.waardesoort, deel) if naam == OORDEELVELDEN[0] else _of_niets(deel) for naam, deel in waarde.items()}
    ingevuld = {naam: deel for naam, deel in delen.items() if deel is not NIETS}
    return ingevuld or NIETS


def zet_kern_om(soort: Soort, waarde: Any) -> Any:
    """Eén antwoord als waarde van deze soort, of NIETS. Wat niet eenduidig is, blijft zoals het is."""
    gelezen = _of_niets(waarde)
    return gelezen if gelezen is NIETS else _OMZETTERS.get(soort, _zelf)(gelezen)


def _of_niets(waarde: Any) -> Any:
    return NIETS if waarde is None or (isinstance(waarde, str) and waarde.strip() in ("", "None")) else waarde


def _zelf(waarde: Any) -> Any:
    return waarde


def _ja_nee(waarde: Any) -> Any:
    return _JA_NEE.get(waarde.strip().lower(), waarde) if isinstance(waarde, str) else waarde


def _getal(waarde: Any) -> Any:
    getal = Decimal(waarde.strip()) if isinstance(waarde, str) and _GETAL.match(waarde.strip()) else waarde
    # Eerst de grootte: een getal als 1e400 wordt anders honderden cijfers lang, en is dan nergens meer te plaatsen.
    is_geheel = isinstance(getal, Decimal) and getal.adjusted() < _MEESTE_CIJFERS and getal == getal.to_integral_value()
    return int(getal) if is_geheel else getal


_OMZETTERS: Mapping[Soort, Callable[[Any], Any]] = {Soort.JA_NEE: _ja_nee, Soort.GEHEEL_GETAL: _getal, Soort.GETAL: _getal}
