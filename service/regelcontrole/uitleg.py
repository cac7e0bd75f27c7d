"""De bladzijde bij elke code: wat er is, wat te vermijden, wat liever, en waarom. Zij staan in docs/regelfouten."""

from functools import cache
from pathlib import Path

from engine.fouten import bedoelde

_SERVICE = Path(__file__).parents[1]
# In het geïnstalleerde pakket staan de bladzijden naast de code, in de werkmap van het project onder docs.
BLADZIJDEN = next((map_ for map_ in (_SERVICE / "regelfouten", _SERVICE.parent / "docs" / "regelfouten") if map_.is_dir()), _SERVICE)


class OnbekendeCode(Exception):
    """Bij deze code hoort geen bladzijde; `bedoeld` is de code die erop lijkt, of leeg."""

    def __init__(self, bedoeld: str) -> None:
        self.bedoeld = bedoeld
        super().__init__(bedoeld)


@cache
def codes() -> tuple[str, ...]:
    """Elke code met een bladzijde, op volgorde."""
    return tuple(sorted(pad.stem for pad in BLADZIJDEN.glob("[A-Z][0-9][0-9][0-9].md")))


def bladzijde(code: str) -> str:
    """De Markdown van de bladzijde bij een code; hoofdletters maken niet uit.

    Raises:
        OnbekendeCode: als er geen bladzijde is.
    """
    gezocht = code.upper()
    if gezocht not in codes():
        raise OnbekendeCode(bedoelde(gezocht, codes()))
    return (BLADZIJDEN / f"{gezocht}.md").read_text(encoding="utf-8")


def titel_van(code: str) -> str:
    """De titel van de bladzijde, of de code zelf als er geen bladzijde is."""
    return bladzijde(code).splitlines()[0].removeprefix(f"# {code}: ") if code in codes() else code
