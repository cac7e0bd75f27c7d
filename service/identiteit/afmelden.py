"""Wat de aanbieder zelf meldt: van wie de sessies voorbij zijn (OpenID Connect Back-Channel Logout 1.0)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from joserfc.errors import JoseError
from joserfc.jwt import JWTClaimsRegistry

from service.identiteit.aanbieder import Aanbieder
from service.identiteit.kenmerken import kenmerk_van_bericht, kenmerk_van_mens, kenmerk_van_sessie
from service.identiteit.ondertekend import GROOTSTE, lees_ondertekend
from service.identiteit.sterkte import SPELING
from service.identiteit.tokensoort import is_afmelding

_GEBEURTENIS = "http://schemas.openid.net/event/backchannel-logout"
_OUDSTE = timedelta(minutes=10)
"""Zo oud mag een bericht zijn: de aanbieder kan het nog eens proberen, en lang onthouden welk bericht er al was hoeft niet."""


class AfmeldingGeweigerd(Exception):
    """Dit bericht meldt niemand af; de tekst zegt waarom, zonder iets uit het bericht."""


@dataclass(frozen=True, slots=True)
class Afmelding:
    """Wie er niet meer aangemeld is: een mens, zijn ene sessie bij de aanbieder, of allebei. Van geen van beide staat hier de naam.

    `bericht` is de vingerafdruk van dit ene bericht, en `tot` is tot wanneer het nog eens zou kunnen komen.
    """

    mens: str | None
    sessie: str | None
    bericht: str
    tot: datetime


class Afmeldlezer:
    """Leest de afmeldingen van één aanbieder voor één klant. `klant` is de client_id: een bericht is niet voor de API."""

    def __init__(self, klant: str, aanbieder: Aanbieder) -> None:
        self._klant, self._aanbieder = klant, aanbieder

    def lees(self, tekst: str, nu: datetime) -> Afmelding:
        """Wie er afgemeld wordt. Alles van paragraaf 2.6 wordt nagekeken, behalve of het bericht er al eens was: dat weet de opslag.

        Raises:
            AfmeldingGeweigerd: als het geen afmelding van deze aanbieder voor deze dienst is, of geen verse.
            AanbiederFout: als de sleutels van de aanbieder er niet zijn.
        """
        if len(tekst) > GROOTSTE:
            raise AfmeldingGeweigerd("Het bericht is te groot.")
        try:
            token = lees_ondertekend(tekst, self._aanbieder)
            self._eisen(nu).validate(token.claims)
        except (JoseError, ValueError, TypeError):
            raise AfmeldingGeweigerd("Het bericht is niet van deze aanbieder, niet voor deze dienst, of geldt nu niet.") from None
        gegevens = token.claims
        # Een id_token, een access token en een ander bericht zijn met dezelfde sleutel ondertekend (RFC 8725, 3.11; ASVS 10.5.5).
        if not is_afmelding(token.header) or not _meldt_af(gegevens) or "nonce" in gegevens:
            raise AfmeldingGeweigerd("Dit is geen bericht om iemand af te melden.")
        # Andersom gevraagd dan het leest: van een getal dat er geen is (NaN) klopt geen enkele vergelijking, en dan is het te oud.
        if not gegevens["iat"] >= (nu - _OUDSTE - SPELING).timestamp():
            raise AfmeldingGeweigerd("Het bericht is te oud.")
        return self._afmelding(gegevens)

    def _afmelding(self, gegevens: Mapping[str, Any]) -> Afmelding:
        sub, sid, uitgever = gegevens.get("sub"), gegevens.get("sid"), self._aanbieder.uitgever
        # Wat er staat moet te lezen zijn: een sessie weglaten zou een mens overal afmelden.
        if not all(deel is None or (isinstance(deel, str) and deel) for deel in (sub, sid)) or (sub is None and sid is None):
            raise AfmeldingGeweigerd("Het bericht noemt geen mens en geen sessie.")
        return Afmelding(
            mens=kenmerk_van_mens(uitgever, sub) if sub else None,
            sessie=kenmerk_van_sessie(uitgever, sid) if sid else None,
            bericht=kenmerk_van_bericht(uitgever, gegevens["jti"]),
            tot=datetime.fromtimestamp(gegevens["iat"], UTC) + _OUDSTE + SPELING,
        )

    def _eisen(self, nu: datetime) -> JWTClaimsRegistry:
        return JWTClaimsRegistry(
            now=int(nu.timestamp()),
            leeway=int(SPELING.total_seconds()),
            iss={"essential": True, "value": self._aanbieder.uitgever},
            aud={"essential": True, "value": self._klant},
            iat={"essential": True},
            exp={"essential": True},
            jti={"essential": True},
        )


def _meldt_af(gegevens: Mapping[str, Any]) -> bool:
    """Noemt `events` het afmelden, met een object erachter? Een andere gebeurtenis ernaast mag (RFC 8417, 2.2)."""
    gebeurd = gegevens.get("events")
    return isinstance(gebeurd, Mapping) and isinstance(gebeurd.get(_GEBEURTENIS), Mapping)
