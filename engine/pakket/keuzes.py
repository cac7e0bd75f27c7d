"""Vergelijkingen met een keuze die nooit voorkomt: zo'n vergelijking is nooit waar, en dat is altijd een schrijffout."""

from collections.abc import Iterator

from engine.fouten import Fout, bedoelde
from engine.pakket.laag import Verklaringen
from engine.taal.berekeningen import Gevallen, Opzoeken, OverLijst
from engine.taal.declaraties import Afleiding, Criterium, Soort, Termijn
from engine.taal.voorwaarden import AlleVan, EenVan, GeenVan, Kwantor, MinstensVan, Naam, Niet, Vast, Vergelijking, Voorwaarde

_Lezer = Criterium | Afleiding | Termijn


def onmogelijke_keuzes(v: Verklaringen) -> Iterator[Fout]:
    """Een fout per vergelijking van een afgeleide keuze met iets wat die afleiding nooit geeft."""
    lezers: tuple[_Lezer, ...] = (*v.criteria.values(), *v.afleidingen.values(), *v.termijnen.values())
    for verklaring in lezers:
        for voorwaarde in _voorwaarden(verklaring):
            for vergelijking in _vergelijkingen(voorwaarde):
                yield from _onmogelijk(verklaring, vergelijking, v)


def _onmogelijk(verklaring: _Lezer, vergelijking: Vergelijking, v: Verklaringen) -> Iterator[Fout]:
    afleiding = v.afleidingen.get(vergelijking.links.naam)
    if afleiding is None or afleiding.soort != Soort.KEUZE:
        return
    mogelijk = _mogelijk(afleiding.naam, v, frozenset())
    for rechts in vergelijking.rechts:
        if isinstance(rechts, Vast) and rechts.waarde not in mogelijk:
            zin = f"'{verklaring.naam}' vergelijkt '{afleiding.naam}' met '{rechts.waarde}', maar dat wordt zij nooit."
            yield Fout("P027", zin, str(verklaring.plaats), bedoelde(str(rechts.waarde), mogelijk))


def _mogelijk(naam: str, v: Verklaringen, gezien: frozenset[str]) -> frozenset[str]:
    """De keuzes die een begrip of afleiding kan geven; een kring van afleidingen is elders al een fout."""
    if naam in v.begrippen:
        return frozenset(v.begrippen[naam].keuzes)
    if naam in gezien or naam not in v.afleidingen:
        return frozenset()
    match v.afleidingen[naam].berekening:
        case Opzoeken(tabel, _) if tabel in v.opzoektabellen:
            return frozenset({*v.opzoektabellen[tabel].rijen.values(), v.opzoektabellen[tabel].anders})
        case Gevallen(gevallen, anders):
            waarden = (*(dan for _, dan in gevallen), anders)
            vast = frozenset(str(waarde.waarde) for waarde in waarden if isinstance(waarde, Vast))
            return vast.union(*(_mogelijk(waarde.naam, v, gezien | {naam}) for waarde in waarden if isinstance(waarde, Naam)))
    return frozenset()


def _voorwaarden(verklaring: _Lezer) -> tuple[Voorwaarde | None, ...]:
    if isinstance(verklaring, Criterium):
        return verklaring.voorwaarden
    if isinstance(verklaring, Termijn):
        return (verklaring.van_toepassing_als,)
    match verklaring.berekening:
        case Gevallen(gevallen, _):
            return tuple(als for als, _ in gevallen)
        case OverLijst(waarvoor=waarvoor):
            return (waarvoor,)
    return ()


def _vergelijkingen(voorwaarde: Voorwaarde | None) -> Iterator[Vergelijking]:
    match voorwaarde:
        case Vergelijking():
            yield voorwaarde
        case Niet(deel) | Kwantor(waarvoor=deel):
            yield from _vergelijkingen(deel)
        case AlleVan(delen) | EenVan(delen) | GeenVan(delen) | MinstensVan(_, delen):
            for deel in delen:
                yield from _vergelijkingen(deel)
