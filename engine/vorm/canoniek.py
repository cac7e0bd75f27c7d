"""De vaste schrijfwijze van JSON (RFC 8785): zelfde gegevens, zelfde bytes."""

import hashlib

import orjson

from engine.vorm.waarde import Json

# Zonder dit schrijft orjson ook een datum of een eigen soort; die horen hier als tekst aan te komen.
_VAST = orjson.OPT_SORT_KEYS | orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS


def canoniek(gegevens: Json) -> str:
    """Gesorteerde sleutels, geen witruimte, geen ontsnapte letters.

    Gelijk aan RFC 8785 zolang er geen floats in staan en sleutels gewone letters zijn; dat is hier altijd zo.

    Raises:
        TypeError: als er iets in staat wat geen JSON is, een half teken, of een getal van meer dan 64 bits.
    """
    return _bytes(gegevens).decode()


def vingerafdruk(gegevens: Json) -> str:
    """SHA-256 van de vaste schrijfwijze, als 64 hexadecimale tekens. Werpt TypeError als bij `canoniek`."""
    return hashlib.sha256(_bytes(gegevens)).hexdigest()


def _bytes(gegevens: Json) -> bytes:
    return orjson.dumps(gegevens, option=_VAST)
