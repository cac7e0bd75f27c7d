"""Wat in een reeks van plaats wisselde: niet wat alleen opschoof doordat er iets voor kwam of wegviel."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence


def genummerd(delen: Sequence[Hashable]) -> list[tuple[Hashable, int]]:
    """Elk deel met de hoeveelste gelijke het is, zodat ook gelijke delen uit elkaar te houden zijn."""
    eerder: Counter[Hashable] = Counter()
    uit = []
    for deel in delen:
        eerder[deel] += 1
        uit.append((deel, eerder[deel]))
    return uit


def verplaatst(oud: Sequence[Hashable], nieuw: Sequence[Hashable]) -> list[tuple[int, int]]:
    """De plaatsen (in oud, in nieuw) van wat verplaatst is, op volgorde van oud en vanaf 0; zo weinig delen als kan.

    Wat op dezelfde plaats staat, heet nooit verplaatst. Van de rest blijft staan wat de langste reeks in de oude volgorde vormt
    (langste stijgende deelrij; Fredman 1975).
    """
    waar = {deel: plaats for plaats, deel in enumerate(genummerd(nieuw))}
    paren = [(plaats, waar[deel]) for plaats, deel in enumerate(genummerd(oud)) if deel in waar]
    vast = [plaats for plaats, wordt in paren if plaats == wordt]
    # Wat langs een vaste plaats schoof, kan niet samen met haar in de reeks staan.
    mogelijk = [paar for paar in paren if bisect_left(vast, paar[0]) == bisect_left(vast, paar[1])]
    blijft = set(_langste_reeks(mogelijk))
    return [paar for paar in paren if paar not in blijft]


def _langste_reeks(paren: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """De langste reeks paren waarvan ook de tweede plaats oploopt."""
    einden: list[int] = []
    laatste: list[int] = []
    ervoor: list[int] = []
    for nummer, (_, plaats) in enumerate(paren):
        lengte = bisect_left(einden, plaats)
        einden[lengte : lengte + 1] = [plaats]
        laatste[lengte : lengte + 1] = [nummer]
        ervoor.append(laatste[lengte - 1] if lengte else -1)
    reeks = []
    nummer = laatste[-1] if laatste else -1
    while nummer >= 0:
        reeks.append(paren[nummer])
        nummer = ervoor[nummer]
    return reeks[::-1]
