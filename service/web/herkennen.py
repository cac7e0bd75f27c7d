"""Uit de kop `Authorization` lezen wie er belt. Wat erin staat komt in geen logboek en in geen antwoord."""

import logging
from collections.abc import Callable, Coroutine
from datetime import datetime
from http import HTTPStatus
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from service.identiteit.sleutel import lees_sleutel
from service.opslag import Adviesopslag
from service.opslag.toegangssleutels import SleutelGeweigerd, herken, zijn_er_sleutels
from service.web.problemen import Probleem
from service.wie import Wie

Herkenner = Callable[[Request, datetime], Coroutine[Any, Any, Wie]]
EERSTE_SLEUTEL = (
    "Er is nog geen sleutel. Wie deze dienst beheert, maakt de eerste met: thuisnabij sleutel maak --rol commissie --swv VERBAND"
)
_STUUR = "Stuur uw sleutel mee in de kop Authorization, als Bearer."
_logboek = logging.getLogger("thuisnabij")


def herkenner_van(opslag: Adviesopslag) -> Herkenner:
    """Herkent wie er belt aan een sleutel. Werpt Probleem met status 401 als dat niet lukt."""

    async def wie(verzoek: Request, nu: datetime) -> Wie:
        soort, _, waarde = verzoek.headers.get("authorization", "").partition(" ")
        if soort.lower() != "bearer" or not waarde.strip():
            bekend = await run_in_threadpool(zijn_er_sleutels, opslag.database)
            raise _onbekend(_STUUR if bekend else EERSTE_SLEUTEL, "")
        sleutel = lees_sleutel(waarde.strip())
        if sleutel is None:
            raise _onbekend("Dit is geen sleutel van deze dienst.", "")
        try:
            return await run_in_threadpool(herken, opslag.database, sleutel, nu)
        except SleutelGeweigerd as fout:
            raise _onbekend(str(fout), sleutel.id) from None

    return wie


def _onbekend(zin: str, nummer: str) -> Probleem:
    """401, met de kop die RFC 9110 daarbij vraagt. In het logboek staat hoogstens het nummer van de sleutel."""
    _logboek.warning("Niet herkend%s: %s", f" (sleutel {nummer})" if nummer else "", zin)
    return Probleem(HTTPStatus.UNAUTHORIZED, zin, koppen={"WWW-Authenticate": 'Bearer realm="thuisnabij"'})
