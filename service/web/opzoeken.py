"""Een bewaard advies opzoeken bij het nummer in het adres."""

from http import HTTPStatus
from uuid import UUID

from starlette.concurrency import run_in_threadpool

from service.opslag import BewaardAdvies
from service.web.kern import Kern
from service.web.problemen import Probleem


async def zoek_advies(kern: Kern, nummer: str) -> BewaardAdvies:
    """Het bewaarde advies. Werpt Probleem: 400 als het geen nummer is, 404 als het er niet is."""
    try:
        gevraagd = UUID(nummer)
    except ValueError:
        raise Probleem(HTTPStatus.BAD_REQUEST, "Een advies heeft een UUID als nummer.") from None
    rij = await run_in_threadpool(kern.opslag.lees, gevraagd)
    if rij is None:
        raise Probleem(HTTPStatus.NOT_FOUND, "Er is geen advies met dit nummer.")
    return rij
