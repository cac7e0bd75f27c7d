"""Welke adressen een instelling mag noemen."""

from ipaddress import ip_address, ip_network
from urllib.parse import urlsplit

from pydantic import SecretStr
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

_DATABASES = frozenset({"sqlite", "postgresql", "postgres"})


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


def eis_database(adres: SecretStr) -> SecretStr:
    """Het adres van een database die de dienst kent, eventueel met haar stuurprogramma. Werpt ValueError als het dat niet is."""
    soort, dubbelepunt, rest = adres.get_secret_value().partition("://")
    if soort.partition("+")[0] not in _DATABASES or not dubbelepunt or (soort.startswith("sqlite") and not _is_bestand(rest)):
        raise ValueError
    try:
        make_url(adres.get_secret_value())
    except (ArgumentError, ValueError):
        # Een apenstaart in een wachtwoord die niet als %40 geschreven is: dan stond een stuk ervan als poort in de fout.
        raise ValueError from None
    return adres


def _is_bestand(rest: str) -> bool:
    """Noemt dit een bestand? Een database in het geheugen heeft elke draad voor zich: daarin is nooit iets terug te vinden."""
    return rest.startswith("/") and rest.strip("/") != "" and ":memory:" not in rest


def eis_tussenstations(adressen: str) -> str:
    """IP-adressen of netwerken met komma's ertussen. Werpt ValueError als er een niet klopt.

    Ook `*` en een netwerk waar iedereen in valt: dan kiest een beller zelf van welk adres hij komt, en telt geen grens meer.
    """
    if any(ip_network(deel.strip()).prefixlen == 0 for deel in adressen.split(",")):
        raise ValueError
    return adressen
