"""Wat iemand instuurt met een knop op een pagina van de dienst. Werkt zonder script; van een andere site komt het er niet door."""

from collections.abc import Mapping
from urllib.parse import parse_qs

from starlette.requests import Request

from service.web.invoer import TeTraag, stukken
from service.web.sessiekoek import eis_eigen_pagina

TEKENVELD = "teken"
"""Waar in een formulier het teken van de sessie staat."""
_GROOTSTE_KNOP, _MEESTE_VELDEN = 4096, 500
Ingestuurd = Mapping[str, tuple[str, ...]]
"""Per veld van een formulier wat erin staat: minstens één waarde, en van vinkjes elke die aan staat."""


async def lees_knop(verzoek: Request, adres: str, geheim: str) -> dict[str, str]:
    """Wat een formulier met alleen een knop instuurt: van elk veld de eerste waarde.

    `adres` is dat van de dienst, `geheim` dat van de sessie in deze browser.

    Raises:
        Probleem: met status 403, als het formulier niet van een pagina van de dienst zelf komt, met het teken van deze sessie.
    """
    velden = await lees_velden(verzoek, _GROOTSTE_KNOP)
    eis_eigen_pagina(verzoek, adres, geheim, velden.get(TEKENVELD, ("",))[0])
    return {naam: waarden[0] for naam, waarden in velden.items()}


async def lees_velden(verzoek: Request, grootste: int) -> Ingestuurd:
    """De velden van een formulier van hoogstens zoveel bytes. Leeg als er geen is, het te groot is of het niet afkomt."""
    ruw = bytearray()
    try:
        async for stuk in stukken(verzoek):
            ruw += stuk
            if len(ruw) > grootste:
                return {}
        gevonden = parse_qs(ruw.decode("ascii", "replace"), max_num_fields=_MEESTE_VELDEN)
    except (TeTraag, ValueError):
        return {}
    return {naam: tuple(waarden) for naam, waarden in gevonden.items()}
