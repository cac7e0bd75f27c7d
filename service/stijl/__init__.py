"""Het uiterlijk van de pagina's: onderdelen van NL Design System, met eigen kleuren en maten, alles uit deze map."""

from pathlib import Path

_MAP = Path(__file__).parent
THEMA = "thema.css"
LICENTIE = "nl-design-system/LICENSE.md"


def stijlblad() -> str:
    """Het hele stijlblad: de onderdelen van NL Design System en daarna het eigen thema, als één tekst zonder verwijzing naar elders."""
    onderdelen = sorted((_MAP / "nl-design-system").glob("*.css"))
    return "\n".join(pad.read_text(encoding="utf-8").removeprefix("\ufeff") for pad in (*onderdelen, _MAP / THEMA))


def licentie() -> str:
    """De licentie waaronder de onderdelen van NL Design System overgenomen zijn."""
    return (_MAP / LICENTIE).read_text(encoding="utf-8")
