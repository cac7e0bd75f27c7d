"""De geheime sleutel voor de zegels: een bestand buiten de database, alleen te lezen voor wie verzegelt."""

import os
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key


class SleutelFout(Exception):
    """De sleutel is niet te lezen of te schrijven; de tekst is een zin voor de gebruiker."""


def maak_sleutel(bestand: Path) -> Ed25519PrivateKey:
    """Maakt een nieuwe sleutel in een bestand dat er nog niet is. Werpt SleutelFout als dat niet kan."""
    geheim = Ed25519PrivateKey.generate()
    try:
        # O_EXCL: een sleutel die er al is wordt nooit overschreven.
        plek = os.open(bestand, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise SleutelFout("Dit bestand is er al. Een sleutel wordt niet overschreven.") from None
    except OSError:
        raise SleutelFout("Dit bestand is niet te schrijven.") from None
    with os.fdopen(plek, "wb") as uit:
        uit.write(geheim.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return geheim


def lees_sleutel(bestand: Path) -> Ed25519PrivateKey:
    """De sleutel in een bestand. Werpt SleutelFout als zij er niet is, geen Ed25519 is, of voor anderen te lezen is."""
    try:
        if bestand.stat().st_mode & 0o077:
            raise SleutelFout("Dit bestand met de sleutel is voor anderen te lezen. Doe eerst: chmod 600.")
        geheim = load_pem_private_key(bestand.read_bytes(), password=None)
    except OSError:
        raise SleutelFout("Het bestand met de sleutel is niet te lezen.") from None
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise SleutelFout("In dit bestand staat geen sleutel.") from None
    if not isinstance(geheim, Ed25519PrivateKey):
        raise SleutelFout("Dit is geen sleutel van het soort Ed25519.")
    return geheim
