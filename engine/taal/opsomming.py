"""Een opsomming in een zin."""

from collections.abc import Sequence


def opgesomd(delen: Sequence[str]) -> str:
    """`a`, `a en b`, of `a, b en c`. Minstens één deel."""
    *begin, laatste = delen
    return f"{', '.join(begin)} en {laatste}" if begin else laatste
