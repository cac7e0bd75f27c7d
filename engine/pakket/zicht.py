"""Welke namen een regelbestand mag lezen: die van de gedeelde lagen, en in de eigen laag ook de eigen namen."""

from collections.abc import Iterable, Sequence
from datetime import date

from engine.fouten import Fout
from engine.pakket.laag import geldt_op
from engine.taal.bestand import Bestand, Regelblokken, bloknamen, lees_regelblokken
from engine.taal.declaraties import Kop
from engine.taal.namen import Naamsoort, Namen, naamsoort_van

Gelezen = tuple[Bestand, Regelblokken]
EIGEN_LAAG = "samenwerkingsverband"


def lees_blokken(bestanden: Sequence[Bestand], zichtbaar: Sequence[Bestand]) -> tuple[tuple[Gelezen, ...], tuple[Fout, ...]]:
    """De tweede stap van `bestanden`, met de namen van `zichtbaar`.

    Van een naam met twee versies telt die waarvan het tijdvak met dat van het lezende bestand samenvalt.
    """
    gelezen = []
    fouten: list[Fout] = []
    for bestand in bestanden:
        blokken, gevonden = lees_regelblokken(bestand, namen_voor(bestand, zichtbaar))
        gelezen.append((bestand, blokken))
        fouten.extend(gevonden)
    return tuple(gelezen), tuple(fouten)


def namen_voor(bestand: Bestand, zichtbaar: Sequence[Bestand]) -> Namen:
    """De namen die `bestand` mag lezen, met bij twee versies de soort van de versie die tegelijk geldt."""
    return _namen(sorted(zichtbaar, key=lambda ander: _overlapt(ander.kop, bestand.kop)))


def op_dag(gelezen: Sequence[Gelezen], dag: date) -> tuple[tuple[Gelezen, ...], tuple[Fout, ...]]:
    """De bestanden die op `dag` gelden. Vallen er af, dan worden de andere opnieuw gelezen: die mogen hen niet meer noemen."""
    geldig = tuple((bestand, blokken) for bestand, blokken in gelezen if geldt_op(bestand.kop, dag))
    if len(geldig) == len(gelezen):
        return geldig, ()
    gedeeld = [bestand for bestand, _ in geldig if bestand.kop.laag != EIGEN_LAAG]
    eigen = [bestand for bestand, _ in geldig if bestand.kop.laag == EIGEN_LAAG]
    gedeeld_gelezen, gedeelde_fouten = lees_blokken(gedeeld, gedeeld)
    eigen_gelezen, eigen_fouten = lees_blokken(eigen, [*gedeeld, *eigen])
    return (*gedeeld_gelezen, *eigen_gelezen), (*gedeelde_fouten, *eigen_fouten)


def _overlapt(een: Kop, ander: Kop) -> bool:
    return (een.tot is None or ander.vanaf <= een.tot) and (ander.tot is None or een.vanaf <= ander.tot)


def _namen(bestanden: Iterable[Bestand]) -> Namen:
    soorten: dict[str, Naamsoort] = {}
    afgeleid: set[str] = set()
    alle = tuple(bestanden)
    for bestand in alle:
        soorten.update((begrip.naam, naamsoort_van(begrip)) for begrip in bestand.begrippen)
        soorten.update((parameter.naam, naamsoort_van(parameter)) for parameter in bestand.parameters)
        soorten.update(bestand.afleidingsoorten)
        afgeleid.update(bestand.afleidingsoorten)
    return Namen(
        soorten=soorten,
        criteria=bloknamen(alle, "criteria"),
        conclusies=bloknamen(alle, "conclusies"),
        uitkomsten=bloknamen(alle, "uitkomsten"),
        gebreken=bloknamen(alle, "gebreken"),
        tabellen=bloknamen(alle, "opzoektabellen"),
        afgeleid=frozenset(afgeleid),
    )
