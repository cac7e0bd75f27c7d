"""Wat er met een dossier gebeurt tussen het verzoek en de opslag: beoordelen, en bewaren als daarom gevraagd is."""

import logging
from asyncio import CancelledError
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from threading import Event

from starlette.concurrency import run_in_threadpool

from engine import Advies
from service.besluiten import met_besluit_van_toen
from service.opslag import (
    BewaardAdvies,
    Herhaalsleutel,
    MetBesluit,
    NietDeLaatste,
    NieuwAdvies,
    SleutelHergebruikt,
    Vernietigd,
    Werk,
    nieuw_advies,
    nieuwe_zaak,
)
from service.web.aanvullen import lees_aanvulling
from service.web.geweigerd import eis_verband
from service.web.kern import Kern
from service.web.metriek import tel_advies, tel_herhaling
from service.web.oordelen import eis_eigen_oordelen
from service.web.opzoeken import vernietigd
from service.web.problemen import Probleem
from service.wie import Aanroep

_logboek = logging.getLogger("thuisnabij")


def beoordeel_los(kern: Kern, aanroep: Aanroep, tekst: str) -> Advies:
    """Het advies over een dossier; er wordt niets bewaard. Werpt Probleem."""
    zaak = kern.lees(tekst)
    eis_verband(aanroep, zaak.pakket.samenwerkingsverband)
    advies = kern.beoordeel(zaak)
    tel_advies(oneens=bool(advies.verschillen))
    _meld_verschil(advies, "zonder nummer")
    return advies


async def beoordeel_en_bewaar(kern: Kern, aanroep: Aanroep, tekst: str, sleutel: Herhaalsleutel | None) -> BewaardAdvies:
    """Het advies over een nieuwe zaak, bewaard; of wat er onder deze sleutel al bewaard was. Werpt Probleem of OpslagFout."""
    toen = None if sleutel is None else await run_in_threadpool(eerder, kern, aanroep, sleutel)
    if toen is not None:
        return toen
    gegeven: list[Advies] = []
    afgebroken = Event()
    try:
        with _als_probleem():
            rij = await kern.opslag.maak_en_bewaar(aanroep, _maak_advies(kern, aanroep, tekst, gegeven, afgebroken), sleutel)
    except CancelledError:
        # Het kan nog bewaard worden. Wie het dan opnieuw stuurt krijgt wat er al was, en dat meldt niemand meer. Is het advies er nog niet,
        # dan meldt het werk het zelf; eerst zeggen dat dit ophoudt, en dan pas kijken: liever twee keer gemeld dan niet.
        afgebroken.set()
        for advies in gegeven:
            _meld_verschil(advies, "zonder nummer")
        raise
    for advies in gegeven:
        _tel_en_meld(aanroep, advies, rij)
    return rij


def _maak_advies(kern: Kern, aanroep: Aanroep, tekst: str, gegeven: list[Advies], afgebroken: Event) -> Werk[NieuwAdvies]:
    """Een nieuwe zaak in stappen: lezen, beoordelen, en klaarmaken om te bewaren. Het advies komt ook bij `gegeven`. Werpt Probleem.

    Is het verzoek dan al `afgebroken`, dan wordt een verschil hier gemeld.
    """
    zaak = kern.lees(tekst)
    eis_eigen_oordelen(kern, aanroep.wie, zaak, zaak.dossier, None)
    eis_verband(aanroep, zaak.pakket.samenwerkingsverband)
    yield
    advies = kern.beoordeel(zaak)
    gegeven.append(advies)
    if afgebroken.is_set():
        _meld_verschil(advies, "zonder nummer")
    yield
    nieuw = yield from nieuwe_zaak(zaak.kenmerk, tekst, advies, *_erbij(kern, advies))
    return nieuw


def vernieuw(kern: Kern, aanroep: Aanroep, vorige: BewaardAdvies, tekst: str, sleutel: Herhaalsleutel | None) -> BewaardAdvies:
    """Een nieuwe versie van een advies, met meer gegevens. Werpt Probleem of OpslagFout."""
    samen = lees_aanvulling(kern, vorige, tekst)
    eis_eigen_oordelen(kern, aanroep.wie, samen.zaak, samen.nieuw, vorige)
    eis_verband(aanroep, samen.zaak.pakket.samenwerkingsverband)
    advies = kern.beoordeel(samen.zaak)
    regelteksten, met_besluit = _erbij(kern, advies)
    nieuw = nieuw_advies(samen.zaak.kenmerk, samen.dossier, advies, regelteksten, vorige, met_besluit)
    with _als_probleem():
        rij = kern.opslag.bewaar(aanroep, nieuw, sleutel)
    _tel_en_meld(aanroep, advies, rij)
    return rij


def eerder(kern: Kern, aanroep: Aanroep, sleutel: Herhaalsleutel | None) -> BewaardAdvies | None:
    """Wat er onder deze sleutel al bewaard is, of None. Werpt Probleem met status 409 als de sleutel van een ander verzoek is."""
    try:
        gedaan = kern.opslag.eerder(aanroep, sleutel)
    except SleutelHergebruikt:
        raise _andere_inhoud() from None
    if gedaan is not None:
        tel_herhaling()
    return gedaan


def _erbij(kern: Kern, advies: Advies) -> tuple[Callable[[], Mapping[str, str]], MetBesluit]:
    """Wat bij een advies hoort en alleen zo nodig gevraagd wordt: de regelbestanden, en het advies met een besluit erin."""
    return partial(kern.regelkast.teksten, advies.pakket), partial(met_besluit_van_toen, advies)


@contextmanager
def _als_probleem() -> Iterator[None]:
    """Wat de opslag over dit verzoek werpt, als antwoord."""
    try:
        yield
    except NietDeLaatste:
        raise Probleem(HTTPStatus.PRECONDITION_FAILED, "Er is intussen een nieuwere versie van dit advies.") from None
    except Vernietigd:
        raise vernietigd() from None
    except SleutelHergebruikt:
        raise _andere_inhoud() from None


def _tel_en_meld(aanroep: Aanroep, advies: Advies, rij: BewaardAdvies) -> None:
    if rij.aangemaakt_op != aanroep.nu:
        # Een ander verzoek met dezelfde sleutel was net eerder: dat telde het advies al.
        tel_herhaling()
        return
    tel_advies(oneens=bool(advies.verschillen))
    _meld_verschil(advies, str(rij.id))


def _andere_inhoud() -> Probleem:
    return Probleem(HTTPStatus.CONFLICT, "Deze Idempotency-Key hoort bij een ander verzoek. Neem een nieuwe.")


def _meld_verschil(advies: Advies, nummer: str) -> None:
    """Zijn de twee lezingen het oneens, dan gaat het advies naar een mens en hoort de beheerder het; van de zaak staat er niets in."""
    if advies.verschillen:
        _logboek.error("De twee lezingen verschillen: advies %s, regels %s.", nummer, advies.pakket.hash)
