"""Uitkomsten, gebreken en conclusies die nooit gelden, en uitkomsten die altijd door een eerdere worden overstemd."""

from collections.abc import Iterator, Mapping
from datetime import date

from engine import Fout
from engine.conclusies.dekking import dekking, kan_open, kenmerken
from engine.conclusies.dozen import Doos, Dozen, Kenmerk
from engine.logica import OPEN, Verdict
from engine.pakket.laag import Verklaringen
from engine.pakket.mogelijk import mogelijke_verdicten
from engine.pakket.nakijken import Nagekeken
from engine.pakket.volgorde import rekenvolgorde
from engine.taal.declaraties import Conclusie, Criterium, Verklaring
from engine.taal.voorwaarden import Voorwaarde

_Mogelijk = Mapping[Kenmerk, frozenset[Verdict]]


def nooit_bereikt(nagekeken: Nagekeken, _: date) -> Iterator[Fout]:
    """Een waarschuwing per regel die in geen enkele zaak geldt, alleen uit de vorm van de regels."""
    gezien: set[str] = set()
    for pakket in nagekeken.verklaringen.values():
        for fout in _in_pakket(pakket, _mogelijk(pakket)):
            if fout.plaats not in gezien:
                gezien.add(fout.plaats)
                yield fout


def _in_pakket(pakket: Verklaringen, mogelijk: _Mogelijk) -> Iterator[Fout]:
    regels: list[tuple[str, str, Verklaring, Voorwaarde]] = [
        *(("conclusie", "De conclusie", regel, regel.als) for regel in pakket.conclusies.values()),
        *(("gebrek", "Het gebrek", regel, regel.als) for regel in pakket.gebreken.values()),
    ]
    for soort, wat, regel, als in regels:
        if not dekking(soort, regel.naam, als, mogelijk).voldaan:
            yield Fout("W006", f"{wat} '{regel.naam}' geldt nooit: haar voorwaarde spreekt zichzelf tegen.", str(regel.plaats))
    eerder: list[tuple[str, Dozen]] = []
    for uitkomst in sorted(pakket.uitkomsten.values(), key=lambda uitkomst: uitkomst.voorrang):
        if uitkomst.als is None:
            continue
        dozen = dekking("uitkomst", uitkomst.naam, uitkomst.als, mogelijk).voldaan
        overstemd = sorted({_overstemd_door(doos, eerder) for doos in dozen})
        if not dozen:
            yield Fout("W006", f"De uitkomst '{uitkomst.naam}' geldt nooit: haar voorwaarde spreekt zichzelf tegen.", str(uitkomst.plaats))
        elif "" not in overstemd:
            namen = " of ".join(f"'{naam}'" for naam in overstemd)
            zin = f"De uitkomst '{uitkomst.naam}' komt nooit aan de beurt: {namen} geldt dan ook, en gaat voor."
            yield Fout("W006", zin, str(uitkomst.plaats))
        eerder.append((uitkomst.naam, dozen))


def _overstemd_door(doos: Doos, eerder: list[tuple[str, Dozen]]) -> str:
    """De naam van de eerste eerdere uitkomst die in heel deze doos geldt, of leeg."""
    return next((naam for naam, dozen in eerder for ander in dozen if _past_in(doos, ander)), "")


def _past_in(klein: Doos, groot: Doos) -> bool:
    eisen = dict(klein)
    return all(kenmerk in eisen and eisen[kenmerk] <= verdicten for kenmerk, verdicten in groot)


def _mogelijk(v: Verklaringen) -> _Mogelijk:
    """Per criterium en conclusie de verdicten die kunnen voorkomen."""
    criteria = [knoop for knoop in rekenvolgorde(v)[0] if isinstance(knoop, Criterium)]
    mogelijk = {Kenmerk("criterium", naam): verdicten for naam, verdicten in mogelijke_verdicten(criteria).items()}
    wachtend: list[Conclusie] = list(v.conclusies.values())
    while wachtend:
        conclusie = wachtend.pop(0)
        if not all(kenmerk in mogelijk for kenmerk in kenmerken(conclusie.als)):
            wachtend.append(conclusie)
            continue
        gevonden = dekking("conclusie", conclusie.naam, conclusie.als, mogelijk).verdicten()
        mogelijk[Kenmerk("conclusie", conclusie.naam)] = gevonden | (OPEN if kan_open(conclusie.als, mogelijk) else frozenset())
    return mogelijk
