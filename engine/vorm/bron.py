"""Bronnen als gewone gegevens."""

from engine.taal.declaraties import Bron
from engine.vorm.waarde import Json


def norm_als_gegevens(bron: Bron) -> dict[str, Json]:
    """Waar een regel op rust: naam, titel, vindplaats, en of iemand de tekst heeft nagezien."""
    return {"naam": bron.naam, "titel": bron.titel, "vindplaats": bron.vindplaats, "bevestigd": bron.bevestigd}
