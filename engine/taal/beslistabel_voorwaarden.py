"""Een rij van een beslistabel als gewone voorwaarde, zodat elke lezer van voorwaarden ook tabellen kan lezen."""

from collections.abc import Mapping

from engine.taal.beslistabellen import Bereik, Beslistabel, Cel, Rij
from engine.taal.declaraties import Soort
from engine.taal.voorwaarden import AlleVan, EenVan, GeenVan, Naam, Vast, Vergelijking, Voorwaarde

GRENSWOORDEN: Mapping[bool, Mapping[tuple[str, bool], str]] = {
    False: {("onder", True): "minstens", ("onder", False): "meer_dan", ("boven", True): "hoogstens", ("boven", False): "minder_dan"},
    True: {("onder", True): "op_of_na", ("onder", False): "na", ("boven", True): "op_of_voor", ("boven", False): "voor"},
}
"""Van (kant, grens telt mee) naar het woord van de regeltaal; onder True de woorden voor datums."""


def rijvoorwaarde(tabel: Beslistabel, rij: Rij) -> Voorwaarde:
    """De cellen van de rij samen. Een rij met alleen streepjes is een lege `alle_van`: zij past altijd."""
    return AlleVan(
        tuple(_cel(cel, Naam(kolom.naam), kolom.soort) for kolom, cel in zip(tabel.kolommen, rij.cellen, strict=True) if cel.stukken)
    )


def _cel(cel: Cel, kolom: Naam, soort: Soort) -> Voorwaarde:
    vast = tuple(Vast(stuk) for stuk in cel.stukken if not isinstance(stuk, Bereik))
    delen: list[Voorwaarde] = [_bereik(stuk, kolom, soort) for stuk in cel.stukken if isinstance(stuk, Bereik)]
    if vast and not delen:
        return Vergelijking(kolom, "niet_in" if cel.behalve else "in", vast)
    if vast:
        delen.insert(0, Vergelijking(kolom, "in", vast))
    return GeenVan(tuple(delen)) if cel.behalve else delen[0] if len(delen) == 1 else EenVan(tuple(delen))


def _bereik(bereik: Bereik, kolom: Naam, soort: Soort) -> Voorwaarde:
    onder, boven = bereik.onder, bereik.boven
    if onder and boven and onder.erbij and boven.erbij:
        return Vergelijking(kolom, "tussen", (Vast(onder.waarde), Vast(boven.waarde)))
    woorden = GRENSWOORDEN[soort == Soort.DATUM]
    delen = [
        Vergelijking(kolom, woorden[kant, grens.erbij], (Vast(grens.waarde),))
        for kant, grens in (("onder", onder), ("boven", boven))
        if grens is not None
    ]
    return delen[0] if len(delen) == 1 else AlleVan(tuple(delen))
