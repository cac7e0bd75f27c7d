"""Het uiterlijk van de pagina's: onderdelen van NL Design System, met eigen kleuren en maten, alles uit deze map."""

from pathlib import Path

_MAP = Path(__file__).parent
THEMA = "thema.css"
LICENTIE = "nl-design-system/LICENSE.md"


def stijlblad(*onderdelen: str) -> str:
    """De onderdelen van NL Design System en daarna het eigen thema, als één tekst zonder verwijzing naar elders.

    Met namen van onderdelen alleen die; zonder namen alle.
    """
    map_ = _MAP / "nl-design-system"
    gekozen = [map_ / f"{naam}.css" for naam in onderdelen] or sorted(map_.glob("*.css"))
    return "\n".join(pad.read_text(encoding="utf-8").removeprefix("\ufeff") for pad in (*gekozen, _MAP / THEMA))


def licentie() -> str:
    """De licentie waaronder de onderdelen van NL Design System overgenomen zijn."""
    return (_MAP / LICENTIE).read_text(encoding="utf-8")
