"""Welke adressen een instelling mag noemen."""

from ipaddress import ip_address
from urllib.parse import urlsplit


def is_veilig(adres: str) -> bool:
    """Gaat dit adres over TLS, of blijft het op deze computer?"""
    try:
        delen = urlsplit(adres)
        if delen.scheme == "https":
            return bool(delen.hostname)
        return delen.scheme == "http" and ip_address(delen.hostname or "").is_loopback
    except ValueError:
        return False


def eis_uitgever(adres: str) -> str:
    """Het adres van een aanbieder. Werpt ValueError als het niet veilig is."""
    if not is_veilig(adres):
        raise ValueError
    return adres


def eis_herkomst(adres: str) -> str:
    """Het adres van de dienst zelf, zoals een browser het in Origin stuurt: zonder pad. Werpt ValueError als het dat niet is."""
    delen = urlsplit(adres)
    if not is_veilig(adres) or adres != f"{delen.scheme}://{delen.netloc}" or "@" in delen.netloc or adres != adres.lower():
        raise ValueError
    return adres
