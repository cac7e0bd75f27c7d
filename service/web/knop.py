"""Wat iemand instuurt met een knop op een pagina van de dienst. Werkt zonder script; van een andere site komt het er niet door."""

from collections.abc import Mapping
from http import HTTPStatus
from urllib.parse import parse_qs

from starlette.requests import Request

from service.web.invoer import TeTraag, stukken
from service.web.problemen import Probleem
from service.web.sessiekoek import eis_eigen_pagina

TEKENVELD = "teken"
"""Waar in een formulier het teken van de sessie staat."""
_GROOTSTE_KNOP, _MEESTE_VELDEN = 4096, 500
_TERUG = "Er is niets bewaard. Ga in uw browser terug: meestal staat daar nog wat u invulde."
_TE_GROOT = f"Dit formulier is te groot. {_TERUG} Maak de teksten korter."
_NIET_AF = f"Dit formulier kwam niet helemaal aan. {_TERUG} Stuur het dan opnieuw."
_ONLEESBAAR = f"Dit formulier is niet te lezen. {_TERUG}"
Ingestuurd = Mapping[str, tuple[str, ...]]
"""Per veld van een formulier wat erin staat: minstens één waarde, en van vinkjes elke die aan staat."""


async def lees_knop(verzoek: Request, adres: str, geheim: str) -> dict[str, str]:
    """Wat een formulier met alleen een knop instuurt: van elk veld de eerste waarde.

    `adres` is dat van de dienst, `geheim` dat van de sessie in deze browser.

    Raises:
        Probleem: met status 403, als het formulier niet van een pagina van de dienst zelf komt, met het teken van deze sessie.
    """
    try:
        velden = await lees_velden(verzoek, _GROOTSTE_KNOP)
    except Probleem:
        # Zo groot of zo kapot is een knop van de dienst zelf nooit.
        velden = {}
    eis_eigen_pagina(verzoek, adres, geheim, velden.get(TEKENVELD, ("",))[0])
    return {naam: waarden[0] for naam, waarden in velden.items()}


async def lees_velden(verzoek: Request, grootste: int) -> Ingestuurd:
    """De velden van een formulier van hoogstens zoveel bytes; leeg als er geen is.

    Raises:
        Probleem: 413 als het te groot is, 408 als het niet afkomt, 400 als het niet te lezen is.
    """
    ruw = bytearray()
    try:
        async for stuk in stukken(verzoek):
            ruw += stuk
            if len(ruw) > grootste:
                raise Probleem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, _TE_GROOT)
        gevonden = parse_qs(ruw.decode("ascii", "replace"), max_num_fields=_MEESTE_VELDEN)
    except TeTraag:
        raise Probleem(HTTPStatus.REQUEST_TIMEOUT, _NIET_AF, koppen={"Connection": "close"}) from None
    except ValueError:
        raise Probleem(HTTPStatus.BAD_REQUEST, _ONLEESBAAR) from None
    return {naam: tuple(waarden) for naam, waarden in gevonden.items()}
