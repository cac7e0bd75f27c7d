"""Welke verdicten een criterium kan krijgen, alleen uit de vorm van de regel."""

from collections.abc import Iterable, Mapping

from engine.logica import GEGEVENS_ONTBREKEN, NIET_VAN_TOEPASSING, NIET_VOLDAAN, OORDEEL_NODIG, VOLDAAN, Verdict
from engine.taal.declaraties import Criterium
from engine.taal.voorwaarden import AlleVan, CriteriumIs, EenVan, GeenVan, Kwantor, MinstensVan, Niet, Vergelijking, Voorwaarde

_ZONDER_NVT = frozenset({VOLDAAN, NIET_VOLDAAN, GEGEVENS_ONTBREKEN, OORDEEL_NODIG})


def mogelijke_verdicten(volgorde: Iterable[Criterium]) -> Mapping[str, frozenset[Verdict]]:
    """Per criterium een bovengrens van zijn verdicten; `volgorde` is de rekenvolgorde."""
    mogelijk: dict[str, frozenset[Verdict]] = {}
    for criterium in volgorde:
        assert criterium.als is not None
        valt_soms_weg = bool(criterium.van_toepassing_als or criterium.uitzondering) or kan_wegvallen(criterium.als, mogelijk)
        mogelijk[criterium.naam] = _ZONDER_NVT | {NIET_VAN_TOEPASSING} if valt_soms_weg else _ZONDER_NVT
    return mogelijk


def kan_wegvallen(voorwaarde: Voorwaarde, mogelijk: Mapping[str, frozenset[Verdict]]) -> bool:
    """Kan deze voorwaarde `niet van toepassing` worden, gegeven wat de criteria kunnen worden?"""
    match voorwaarde:
        case CriteriumIs(naam, None):
            return NIET_VAN_TOEPASSING in mogelijk[naam]
        case Niet(deel):
            return kan_wegvallen(deel, mogelijk)
        case Kwantor(soort="alle" | "geen", waarvoor=waarvoor) if waarvoor is not None:
            return kan_wegvallen(waarvoor, mogelijk)
        case AlleVan(delen) | EenVan(delen) | GeenVan(delen) | MinstensVan(_, delen):
            return all(kan_wegvallen(deel, mogelijk) for deel in delen)
        case Vergelijking() | CriteriumIs() | Kwantor():
            return False
        case _:
            return True
