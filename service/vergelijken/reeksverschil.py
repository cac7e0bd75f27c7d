"""Twee reeksen naast elkaar leggen: wat eruit is, wat erbij kwam, en wat van plaats wisselde en of dat iets uitmaakt."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from service.vergelijken.waarden import in_woorden, kern
from service.vergelijken.wijziging import Veldwijziging
from service.vergelijken.woorden import Woorden
from service.verplaatst import genummerd, verplaatst

LetOp = Callable[[int], str]
"""Wat te weten is over een deel dat verplaatst is, naar zijn plaats in de nieuwe reeks (vanaf 0)."""
IN_DE_BRIEF = "In deze volgorde staat het in de brief."
OM_HET_EVEN = "De volgorde verandert het verdict niet. Hooguit komt een andere vraag eerst."
_WAAROM: Mapping[str, str] = {
    "volgorde": "De volgorde telt: wat vooraan staat, gaat voor.",
    "termijn": "De volgorde telt: de eerste termijn met een dag geldt.",
    **dict.fromkeys(("hoofd", "concept", "delen", "bijlage", "blokken"), IN_DE_BRIEF),
}


class Regel(NamedTuple):
    """Een rij of geval: waaraan het te herkennen is, wanneer het geldt en wat er dan geldt, in woorden en als waarde."""

    sleutel: Hashable
    als: str
    dan: str
    kern: Hashable


def losse_delen(
    pad: str, oud: Sequence[Any], nieuw: Sequence[Any], woorden: tuple[Woorden, Woorden], let_op: str = ""
) -> Iterator[Veldwijziging]:
    """Elk deel dat weg is, dat erbij kwam of dat verplaatst is."""
    waarom = let_op or _WAAROM.get(pad.rpartition(", ")[2], "")
    links, rechts = [kern(deel) for deel in oud], [kern(deel) for deel in nieuw]
    yield from (Veldwijziging(pad, in_woorden(woorden[0], oud[plek]), "") for plek in zonder(links, rechts))
    yield from (Veldwijziging(pad, "", in_woorden(woorden[1], nieuw[plek])) for plek in zonder(rechts, links))
    for was, wordt in verplaatst(links, rechts):
        naam = f"{pad}, {in_woorden(woorden[1], nieuw[wordt])}, verplaatst"
        yield verplaatsing(naam, (was, len(oud)), (wordt, len(nieuw)), waarom)


def regels(pad: str, wat: str, oud: Sequence[Regel], nieuw: Sequence[Regel], let_op: LetOp) -> Iterator[Veldwijziging]:
    """Elke regel die weg is, iets anders zegt, erbij kwam of verplaatst is; `wat` is hoe een regel heet."""
    links, rechts = [genummerd([regel.sleutel for regel in reeks]) for reeks in (oud, nieuw)]
    waar = {sleutel: plek for plek, sleutel in enumerate(rechts)}
    for sleutel, regel in zip(links, oud, strict=True):
        wordt = nieuw[waar[sleutel]] if sleutel in waar else None
        if wordt is None:
            yield Veldwijziging(f"{pad}, {wat}", f"{regel.als}: {regel.dan}", "")
        elif wordt.kern != regel.kern:
            yield Veldwijziging(f"{pad}, {wat} bij {regel.als}", regel.dan, wordt.dan)
    for sleutel, regel in zip(rechts, nieuw, strict=True):
        if sleutel not in links:
            yield Veldwijziging(f"{pad}, {wat}", "", f"{regel.als}: {regel.dan}")
    for was, wordt_plek in verplaatst(links, rechts):
        naam = f"{pad}, {wat} bij {nieuw[wordt_plek].als}, verplaatst"
        yield verplaatsing(naam, (was, len(oud)), (wordt_plek, len(nieuw)), let_op(wordt_plek))


def verplaatsing(veld: str, was: tuple[int, int], wordt: tuple[int, int], let_op: str = "") -> Veldwijziging:
    """Van welke plaats naar welke; elk is (plaats vanaf 0, lengte van de reeks)."""
    eerst, nu = (f"plaats {plek + 1} van {lengte}" for plek, lengte in (was, wordt))
    return Veldwijziging(veld, eerst, nu, let_op)


def zonder(delen: Sequence[Hashable], andere: Sequence[Hashable]) -> list[int]:
    """De plekken van wat niet ook in de andere reeks staat."""
    over = set(genummerd(andere))
    return [plek for plek, deel in enumerate(genummerd(delen)) if deel not in over]
