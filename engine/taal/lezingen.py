"""Wat een voorwaarde of berekening leest: de namen, de velden van lijsten en de criteria."""

from collections.abc import Iterator
from typing import NamedTuple

from engine.taal.berekeningen import Berekening, Functie, Gevallen, Opzoeken, OverLijst, Staffel
from engine.taal.beslistabellen import Beslistabel
from engine.taal.declaraties import Criterium
from engine.taal.voorwaarden import (
    AlleVan,
    ConclusieIs,
    CriteriumIs,
    EenVan,
    GebrekIs,
    GeenVan,
    Kwantor,
    MinstensVan,
    Naam,
    Niet,
    UitkomstIs,
    Vergelijking,
    Voorwaarde,
    Waarde,
)


class Lezing(NamedTuple):
    """Eén ding dat gelezen wordt. `soort` is `naam`, `criterium`, `conclusie`, `tabel`, `uitkomst` of `gebrek`.

    `lijst` is de lijst waarbinnen gelezen wordt, of leeg; een naam daarbinnen kan een veld zijn of een gewone naam.
    """

    soort: str
    naam: str
    lijst: str = ""


def lezingen_van_criterium(criterium: Criterium) -> tuple[Lezing, ...]:
    """Alles wat een criterium zelf leest: wanneer het van toepassing is, de uitzondering, en de voorwaarde."""
    return tuple(lezing for deel in criterium.voorwaarden for lezing in lezingen_van(deel))


def lezingen_van(voorwaarde: Voorwaarde | None, lijst: str = "") -> Iterator[Lezing]:
    """Alles wat een voorwaarde leest, in leesvolgorde en met herhalingen."""
    match voorwaarde:
        case None:
            return
        case Vergelijking(links, _, rechts):
            yield from waarden_van((links, *rechts), lijst)
        case CriteriumIs(naam, _):
            yield Lezing("criterium", naam)
        case ConclusieIs(naam):
            yield Lezing("conclusie", naam)
        case UitkomstIs(naam):
            yield Lezing("uitkomst", naam)
        case GebrekIs(naam):
            yield Lezing("gebrek", naam)
        case Niet(deel):
            yield from lezingen_van(deel, lijst)
        case Kwantor():
            yield Lezing("naam", voorwaarde.lijst)
            yield from waarden_van((voorwaarde.aantal,), lijst)
            if voorwaarde.verschillende:
                yield Lezing("naam", voorwaarde.verschillende, voorwaarde.lijst)
            yield from lezingen_van(voorwaarde.waarvoor, voorwaarde.lijst)
        case AlleVan(delen) | EenVan(delen) | GeenVan(delen) | MinstensVan(_, delen):
            for deel in delen:
                yield from lezingen_van(deel, lijst)


def lezingen_van_berekening(berekening: Berekening) -> Iterator[Lezing]:
    """Alles wat een berekening leest."""
    match berekening:
        case Functie(_, waarden):
            yield from waarden_van(waarden)
        case Staffel(over, trappen):
            yield from waarden_van((over, *(waarde for trap in trappen for waarde in trap)))
        case OverLijst(_, lijst, van, waarvoor):
            yield Lezing("naam", lijst)
            yield from waarden_van((van,), lijst)
            yield from lezingen_van(waarvoor, lijst)
        case Opzoeken(tabel, met):
            yield Lezing("tabel", tabel)
            yield from waarden_van((met,))
        case Gevallen(gevallen, anders):
            for als, dan in gevallen:
                yield from lezingen_van(als)
                yield from waarden_van((dan,))
            yield from waarden_van((anders,))
        case Beslistabel(kolommen=kolommen):
            yield from (Lezing("naam", kolom.naam) for kolom in kolommen)
            yield from waarden_van(berekening.waarden)


def waarden_van(waarden: tuple[Waarde | None, ...], lijst: str = "") -> Iterator[Lezing]:
    """De namen onder een rij waarden."""
    for waarde in waarden:
        if isinstance(waarde, Naam):
            yield Lezing("naam", waarde.naam, lijst)
