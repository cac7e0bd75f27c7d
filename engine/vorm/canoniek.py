"""De vaste schrijfwijze van JSON (RFC 8785): zelfde gegevens, zelfde bytes."""

import hashlib
import json

from engine.vorm.waarde import Json


def canoniek(gegevens: Json) -> str:
    """Gesorteerde sleutels, geen witruimte, geen ontsnapte letters.

    Gelijk aan RFC 8785 zolang er geen floats in staan en sleutels en tekst geen halve tekens hebben; dat is hier altijd zo.

    Raises:
        TypeError, ValueError: als er iets in staat wat geen JSON is, of een getal dat niet bestaat.
    """
    return json.dumps(gegevens, sort_keys=True, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def vingerafdruk(gegevens: Json) -> str:
    """SHA-256 van de vaste schrijfwijze, als 64 hexadecimale tekens."""
    return hashlib.sha256(canoniek(gegevens).encode()).hexdigest()
