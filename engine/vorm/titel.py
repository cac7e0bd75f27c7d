"""Verklaringen bij naam, zoals zij overal in een advies genoemd worden."""

from engine.taal.declaraties import Verklaring
from engine.vorm.waarde import Json


def naam_en_titel(verklaring: Verklaring) -> dict[str, Json]:
    """De naam en de titel."""
    return {"naam": verklaring.naam, "titel": verklaring.titel}
