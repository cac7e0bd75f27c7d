"""Welke aanbieder van OIDC zegt wie een mens is, en waar in een token zijn rol staat."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

from service.instelling import InstellingFout

_NAMEN = {
    "uitgever": "THUISNABIJ_OIDC_UITGEVER",
    "publiek": "THUISNABIJ_OIDC_PUBLIEK",
    "rolveld": "THUISNABIJ_OIDC_ROLVELD",
    "verbandveld": "THUISNABIJ_OIDC_VERBANDVELD",
    "betrokkeneveld": "THUISNABIJ_OIDC_BETROKKENEVELD",
}


@dataclass(frozen=True, slots=True)
class Oidcinstelling:
    """De aanbieder (`uitgever`, de issuer), voor wie een token hoort te zijn (`publiek`, de audience), en de namen van de velden.

    Een veld met punten, zoals `realm_access.roles`, staat een laag dieper.
    """

    uitgever: str
    publiek: str
    rolveld: str = "rol"
    verbandveld: str = "samenwerkingsverband"
    betrokkeneveld: str = "betrokkene"


def oidc_uit_omgeving(omgeving: Mapping[str, str] = os.environ) -> Oidcinstelling | None:
    """De instelling van THUISNABIJ_OIDC_*; None als er geen aanbieder is.

    Raises:
        InstellingFout: als er maar een deel staat, of de aanbieder niet over TLS te bereiken is.
    """
    gegeven = {veld: omgeving[naam] for veld, naam in _NAMEN.items() if omgeving.get(naam)}
    if not gegeven:
        return None
    if ontbreekt := [_NAMEN[veld] for veld in ("uitgever", "publiek") if veld not in gegeven]:
        raise InstellingFout(f"Voor OIDC ontbreekt {' en '.join(ontbreekt)}.")
    if not is_veilig(gegeven["uitgever"]):
        raise InstellingFout(f"{_NAMEN['uitgever']} hoort een adres met https te zijn.")
    return Oidcinstelling(**gegeven)


def is_veilig(adres: str) -> bool:
    """Gaat dit adres over TLS, of blijft het op deze computer?"""
    delen = urlsplit(adres)
    if delen.scheme == "https":
        return bool(delen.hostname)
    try:
        return delen.scheme == "http" and ip_address(delen.hostname or "").is_loopback
    except ValueError:
        return False
