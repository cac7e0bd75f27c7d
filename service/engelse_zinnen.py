"""Engelse zinnen van een pakket in het Nederlands, volgens een tabel van patronen."""

import re
from collections.abc import Sequence

Zinnen = Sequence[tuple[str, str]]
"""Per Engelse zin, als patroon, de Nederlandse; `\\1` is wat de eerste groep vond."""


def vertaald(zinnen: Zinnen, zin: str) -> str:
    """De Nederlandse zin van het eerste patroon dat past; staat zij er niet in, dan de zin zelf."""
    for engels, nederlands in zinnen:
        if gevonden := re.fullmatch(engels, zin):
            return gevonden.expand(nederlands)
    return zin
