"""Iets vragen aan de aanbieder van OIDC: kort wachten, geen omleiding volgen, en nooit meer lezen dan past."""

import json
from collections.abc import Mapping
from functools import cache
from ssl import SSLContext
from typing import Any

import httpx2

_GEDULD = 5.0
_GROOTSTE = 256 * 1024


class AanbiederFout(Exception):
    """De aanbieder antwoordt niet, of niet met wat hij hoort te zeggen; de tekst is een zin voor de beheerder."""


@cache
def _certificaten() -> SSLContext:
    """Wie de dienst vertrouwt, één keer gelezen: steeds opnieuw kost meer dan de vraag zelf.

    Wat het systeem er later bij krijgt, telt pas na herstarten.
    """
    return httpx2.create_ssl_context(trust_env=False)


def vraag(adres: str, formulier: Mapping[str, str] | None = None, wie: tuple[str, str] | None = None) -> tuple[int, dict[str, Any]]:
    """De status en de JSON van de aanbieder; met `formulier` gestuurd als POST, met `wie` als naam en geheim (HTTP Basic).

    Raises:
        AanbiederFout: als hij niet te bereiken is, of geen JSON antwoordt.
    """
    inhoud, methode, koppen = bytearray(), "POST" if formulier else "GET", {"Accept": "application/json"}
    try:
        # Zonder instellingen uit de omgeving: een tussenstation mag niet meepraten over wie iemand is.
        with (
            httpx2.Client(verify=_certificaten(), timeout=_GEDULD, follow_redirects=False, trust_env=False) as klant,
            klant.stream(methode, adres, headers=koppen, data=formulier, auth=wie) as antwoord,
        ):
            for stuk in antwoord.iter_bytes():
                inhoud += stuk
                if len(inhoud) > _GROOTSTE:
                    raise AanbiederFout("Het antwoord van de aanbieder is te groot.")
        # Een omleiding of storing heeft vaak een pagina in plaats van JSON.
        gelezen = json.loads(inhoud) if antwoord.headers.get("content-type", "").startswith("application/json") else {}
    except (httpx2.HTTPError, httpx2.InvalidURL, ValueError) as fout:
        raise AanbiederFout(f"De aanbieder is niet te bereiken ({type(fout).__name__}).") from None
    if not isinstance(gelezen, dict):
        raise AanbiederFout("Het antwoord van de aanbieder is niet te lezen.")
    return antwoord.status_code, gelezen


def haal(adres: str) -> dict[str, Any]:
    """De JSON op een adres. Werpt AanbiederFout, ook als de aanbieder weigert."""
    status, inhoud = vraag(adres)
    if status != 200 or not inhoud:
        raise AanbiederFout(f"De aanbieder antwoordt met status {status}.")
    return inhoud
