"""De voorwaarden van een verklaring, en elk deel dat eronder hangt."""

from collections.abc import Iterator

from engine.taal.berekeningen import Gevallen, OverLijst
from engine.taal.beslistabel_voorwaarden import rijvoorwaarde
from engine.taal.beslistabellen import Beslistabel
from engine.taal.declaraties import Afleiding, Criterium, Termijn
from engine.taal.voorwaarden import AlleVan, EenVan, GeenVan, Kwantor, MinstensVan, Niet, Vergelijking, Voorwaarde

Lezer = Criterium | Afleiding | Termijn
"""Wat een gewone voorwaarde kan hebben."""


def voorwaarden_van(verklaring: Lezer) -> tuple[Voorwaarde | None, ...]:
    """De voorwaarden in een criterium, termijn of berekening; None is er niet."""
    if isinstance(verklaring, Criterium):
        return verklaring.voorwaarden
    if isinstance(verklaring, Termijn):
        return (verklaring.van_toepassing_als,)
    match verklaring.berekening:
        case Gevallen(gevallen, _):
            return tuple(als for als, _ in gevallen)
        case Beslistabel(rijen=rijen) as tabel:
            return tuple(rijvoorwaarde(tabel, rij) for rij in rijen)
        case OverLijst(waarvoor=waarvoor):
            return (waarvoor,)
    return ()


def onderdelen(voorwaarde: Voorwaarde | None) -> Iterator[Voorwaarde]:
    """De voorwaarde zelf en elk deel eronder, van buiten naar binnen, ook wat over de elementen van een lijst gaat."""
    if voorwaarde is None:
        return
    yield voorwaarde
    match voorwaarde:
        case Niet(deel) | Kwantor(waarvoor=deel):
            yield from onderdelen(deel)
        case AlleVan(delen) | EenVan(delen) | GeenVan(delen) | MinstensVan(_, delen):
            for deel in delen:
                yield from onderdelen(deel)


def vergelijkingen(voorwaarde: Voorwaarde | None) -> Iterator[Vergelijking]:
    """Elke vergelijking onder een voorwaarde."""
    return (deel for deel in onderdelen(voorwaarde) if isinstance(deel, Vergelijking))
