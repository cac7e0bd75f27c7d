"""De vaste schrijfwijze van JSON (RFC 8785): zelfde gegevens, zelfde bytes. In één keer, of in stukken waarvan er al klaarliggen."""

import hashlib
from collections.abc import Iterable, Mapping

import orjson

from engine.vorm.waarde import Json

# Zonder dit schrijft orjson ook een datum of een eigen soort; die horen hier als tekst aan te komen.
_VAST = orjson.OPT_SORT_KEYS | orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS

Stuk = bytes | list[bytes]
"""Geschreven JSON, in één keer of als stukken die nog achter elkaar gezet moeten worden."""
GAT: Json = orjson.Fragment(b"\0")
"""Een plek die later gevuld wordt; zie `mal`. Een nulteken kan nergens anders staan: in een tekst wordt het ontsnapt."""

SLEUTELS: Json = orjson.Fragment(b"{\0}")
"""Een `GAT` waar de sleutels van een object in komen, zonder de accolades."""


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


def schrijf(gegevens: Json) -> bytes:
    """Als `canoniek`, als UTF-8. Werpt TypeError."""
    return orjson.dumps(gegevens, option=_VAST)


def mal(gegevens: Json) -> bytes:
    """Deze gegevens geschreven, met een open plek voor elke `GAT` erin: `mal(...) % (stuk, ...)` zet daar stukken die al geschreven zijn.

    De stukken komen in de volgorde waarin zij er staan, dus die van hun sleutels op alfabet. Werpt TypeError.
    """
    return schrijf(gegevens).replace(b"%", b"%%").replace(b"\0", b"%b")


def stukken_om(gegevens: Json) -> list[bytes]:
    """Als `mal`, maar los: de stukken waar steeds een `GAT` tussen zit. Voor wat groot is en in één lijst stukken terechtkomt."""
    return schrijf(gegevens).split(b"\0")


def lijst_van(stukken: Iterable[bytes]) -> bytes:
    """Een lijst van stukken die al geschreven zijn."""
    return b"[%b]" % b",".join(stukken)


def object_van(stukken: Mapping[str, Stuk]) -> bytes:
    """Een object van stukken die al geschreven zijn, op naam."""
    return b"{%b}" % sleutels_van(stukken)


def sleutels_van(stukken: Mapping[str, Stuk]) -> bytes:
    """Als `object_van`, zonder de accolades."""
    uit: list[bytes] = []
    for naam in sorted(stukken):
        stuk = stukken[naam]
        uit += (b",", paar_van(naam, b""), *((stuk,) if isinstance(stuk, bytes) else stuk))
    return b"".join(uit[1:])


def paar_van(naam: str, stuk: bytes) -> bytes:
    """Eén sleutel van een object met een stuk dat al geschreven is."""
    return b"%b:%b" % (schrijf(naam), stuk)
