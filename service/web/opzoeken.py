"""Een bewaard advies opzoeken bij het nummer in het adres."""

from http import HTTPStatus
from uuid import UUID

from starlette.concurrency import run_in_threadpool

from engine import Fout
from service.opslag import BewaardAdvies, Vernietigd
from service.opslag.verborgen import is_verborgen
from service.web.geweigerd import meld_geweigerd
from service.web.kern import Kern
from service.web.parameters import GEEN_NUMMER
from service.web.problemen import Probleem
from service.wie import Aanroep

GEEN_BESLUIT_MET_DIT_NUMMER = "Er is bij dit advies geen besluit met dit nummer."


def als_nummer(tekst: str, naam: str = "nummer") -> UUID:
    """Het nummer in een adres, op de plek die daar `naam` heet. Werpt Probleem met status 400 als het geen nummer is."""
    try:
        return UUID(tekst)
    except ValueError:
        raise Probleem(HTTPStatus.BAD_REQUEST, GEEN_NUMMER, [Fout("I011", GEEN_NUMMER, f"{naam} in het adres")]) from None


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
        rij = await kern.opslag.lees_samen(aanroep, gevraagd, handeling)
    except Vernietigd:
        raise vernietigd() from None
    if rij is None:
        raise await niet_gevonden(kern, aanroep, gevraagd)
    return rij


async def niet_gevonden(
    kern: Kern, aanroep: Aanroep, advies: UUID, besluit: UUID | None = None, zin: str = "Er is geen advies met dit nummer."
) -> Probleem:
    """Het antwoord als er voor deze beller niets is. Is het er voor een ander wel, dan staat in het logboek dat het geweigerd is."""
    if await run_in_threadpool(is_verborgen, kern.opslag.database, aanroep, advies, besluit):
        meld_geweigerd(aanroep, "een zaak of besluit van een ander")
    return Probleem(HTTPStatus.NOT_FOUND, zin)
