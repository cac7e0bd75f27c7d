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
    return schrijf(gegevens).decode()


def vingerafdruk(gegevens: Json) -> str:
    """SHA-256 van de vaste schrijfwijze, als 64 hexadecimale tekens. Werpt TypeError als bij `canoniek`."""
    return vingerafdruk_van(schrijf(gegevens))


def vingerafdruk_van(*stukken: bytes | memoryview) -> str:
    """SHA-256 van wat `schrijf` gaf, heel of in stukken achter elkaar, als 64 hexadecimale tekens."""
    som = hashlib.sha256()
    for stuk in stukken:
        som.update(stuk)
    return som.hexdigest()


def lees(geschreven: bytes) -> Json:
    """De gegevens achter wat `schrijf` gaf."""
    return orjson.loads(geschreven)


def geschreven(gegevens: Json) -> Json:
    """Deze gegevens alvast geschreven: alleen `schrijf` neemt ze nog over. Voor wat in meer dan één advies staat. Werpt TypeError."""
    return orjson.Fragment(schrijf(gegevens))


def schrijf(gegevens: Json) -> bytes:
    """Als `canoniek`, als UTF-8. Neemt ook over wat al `geschreven` is. Werpt TypeError."""
    return orjson.dumps(gegevens, option=_VAST)
