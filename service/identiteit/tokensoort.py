"""Waarvoor een token bedoeld is: toegang, of laten weten wie zich aanmeldde (RFC 8725, 3.11 en 3.12)."""

from collections.abc import Mapping
from typing import Any

_NIET_VOOR_TOEGANG = ("nonce", "at_hash", "c_hash", "s_hash", "events")
"""Wat alleen in een id_token staat (OpenID Connect Core, 2 en 3.3.2.11; FAPI 1.0) of in een bericht, zoals om af te melden (RFC 8417)."""


def is_toegang(kop: Mapping[str, Any], gegevens: Mapping[str, Any], *, alleen_at_jwt: bool) -> bool:
    """Is dit een access token?

    RFC 9068 noemt het `at+jwt`. Veel aanbieders doen dat niet, en schrijven er `JWT` of niets: dan telt het, tenzij er iets in staat dat
    een access token niet heeft. Met `alleen_at_jwt` telt alleen de naam van RFC 9068.
    """
    soort = _soort(kop)
    if soort == "at+jwt" or alleen_at_jwt or soort != "jwt":
        return soort == "at+jwt"
    # Keycloak zegt het in het token zelf: Bearer, ID of Logout. Zijn oude uitgaven zetten in een access token ook een nonce.
    eigen = str(gegevens.get("typ", "")).lower()
    return eigen == "bearer" or (eigen not in ("id", "logout") and not any(naam in gegevens for naam in _NIET_VOOR_TOEGANG))


def is_identiteit(kop: Mapping[str, Any]) -> bool:
    """Kan dit een id_token zijn? Welk van de twee het is, zegt de nonce."""
    return _soort(kop) == "jwt"


def is_afmelding(kop: Mapping[str, Any]) -> bool:
    """Zegt dit van zichzelf dat het een bericht is om af te melden? OpenID Connect Back-Channel Logout 2.4 raadt dat aan; hier moet het."""
    return _soort(kop) == "logout+jwt"


def scopes(gegevens: Mapping[str, Any]) -> frozenset[str]:
    """De scopes van een token: een tekst met spaties (`scope`, RFC 8693, 4.2), of wat andere aanbieders schrijven: `scp`, of een lijst."""
    waarde = gegevens.get("scope", gegevens.get("scp"))
    delen = waarde.split(" ") if isinstance(waarde, str) else waarde if isinstance(waarde, list) else []
    return frozenset(deel for deel in delen if isinstance(deel, str))


def _soort(kop: Mapping[str, Any]) -> str:
    return str(kop.get("typ", "jwt")).lower().removeprefix("application/")
