"""Een bewaard advies opzoeken bij het nummer in het adres."""

from http import HTTPStatus
from uuid import UUID

from starlette.concurrency import run_in_threadpool

from service.opslag import BewaardAdvies, Vernietigd
from service.web.kern import Kern
from service.web.problemen import Probleem
from service.wie import Aanroep


def als_nummer(tekst: str) -> UUID:
    """Het nummer in een adres. Werpt Probleem met status 400 als het geen nummer is."""
    try:
        return UUID(tekst)
    except ValueError:
        raise Probleem(HTTPStatus.BAD_REQUEST, "Een nummer hoort een UUID te zijn.") from None


def vernietigd() -> Probleem:
    """Het antwoord als de inhoud van een zaak er niet meer is."""
    return Probleem(HTTPStatus.GONE, "De gegevens van deze zaak zijn na de bewaartermijn vernietigd.")


async def zoek_advies(kern: Kern, aanroep: Aanroep, nummer: str, handeling: str) -> BewaardAdvies:
    """Het bewaarde advies; dat het gelezen is, staat dan in het toegangslog.

    Raises:
        Probleem: 400 als het geen nummer is, 404 als het er voor deze beller niet is, 410 als het na de bewaartermijn vernietigd is.
    """
    gevraagd = als_nummer(nummer)
    try:
        rij = await run_in_threadpool(kern.opslag.lees, aanroep, gevraagd, handeling)
    except Vernietigd:
        raise vernietigd() from None
    if rij is None:
        raise Probleem(HTTPStatus.NOT_FOUND, "Er is geen advies met dit nummer.")
    return rij
