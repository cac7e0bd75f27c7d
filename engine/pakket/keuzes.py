"""Afgeleide keuzes: hun woorden, en vergelijkingen met een keuze die nooit voorkomt.

Zo'n vergelijking is nooit waar, en dat is altijd een schrijffout.
"""

from collections.abc import Iterator, Mapping

from engine.beoordelen.voorbeeld import Regelset
from engine.fouten import Fout, bedoelde
from engine.pakket.laag import Verklaringen
from engine.taal.berekeningen import Gevallen, Opzoeken
from engine.taal.beslistabellen import Beslistabel
from engine.taal.declaraties import Afleiding, Soort
from engine.taal.doorlopen import Lezer, vergelijkingen, voorwaarden_van
from engine.taal.voorwaarden import Naam, Vast, Vergelijking, Waarde


def onmogelijke_keuzes(v: Verklaringen) -> Iterator[Fout]:
    """Een fout per vergelijking van een afgeleide keuze met iets wat die afleiding nooit geeft."""
    lezers: tuple[Lezer, ...] = (*v.criteria.values(), *v.afleidingen.values(), *v.termijnen.values())
    for verklaring in lezers:
        for voorwaarde in voorwaarden_van(verklaring):
            for vergelijking in vergelijkingen(voorwaarde):
                yield from _onmogelijk(verklaring, vergelijking, v)


def nutteloze_woorden(v: Verklaringen) -> Iterator[Fout]:
    """Een fout per omschrijving van een keuze die de afleiding nooit geeft.

    Lijkt zij op een keuze die de afleiding wel geeft en niet omschrijft, dan is die verschreven, en staat de fout daar.
    Een keuze zonder woorden is verder geen fout: een pakket van vroeger blijft zo te laden, en de lezer ziet dan de naam zelf.
    """
    for afleiding in v.afleidingen.values():
        mogelijk = mogelijke_keuzes(afleiding.naam, v) if afleiding.keuzes else frozenset()
        for keuze in sorted(afleiding.keuzes.keys() - mogelijk):
            if verschreven := bedoelde(keuze, _zelf_genoemd(afleiding) - afleiding.keuzes.keys()):
                zin = f"'{verschreven}' staat niet bij de keuzes van '{afleiding.naam}'."
                yield Fout("P060", zin, str(v.plekken.van(afleiding, "berekening", verschreven)), keuze)
            else:
                zin = f"De afleiding '{afleiding.naam}' geeft nooit de keuze '{keuze}'."
                yield Fout("P060", zin, str(v.plekken.van(afleiding, "keuzes", keuze)), bedoelde(keuze, mogelijk))


def keuzewoorden(v: Verklaringen) -> Mapping[str, Mapping[str, str]]:
    """Per begrip of afleiding met keuzes: keuze -> woorden. Een afleiding die een andere waarde doorgeeft, kent ook die woorden."""
    namen = [*v.begrippen, *(naam for naam, afleiding in v.afleidingen.items() if afleiding.soort == Soort.KEUZE)]
    return {naam: woorden for naam in sorted(namen) if (woorden := _woorden(naam, v))}


def _woorden(naam: str, v: Verklaringen) -> Mapping[str, str]:
    if naam in v.begrippen:
        return v.begrippen[naam].keuzes
    afleiding = v.afleidingen[naam]
    door = [_woorden(waarde.naam, v) for waarde in _waarden(afleiding) if isinstance(waarde, Naam) and waarde.naam not in v.parameters]
    return {keuze: woord for woorden in (*door, afleiding.keuzes) for keuze, woord in woorden.items()}


def _waarden(afleiding: Afleiding) -> tuple[Waarde, ...]:
    match afleiding.berekening:
        case Gevallen(gevallen, anders) if afleiding.soort == Soort.KEUZE:
            return (*(dan for _, dan in gevallen), anders)
        case Beslistabel(waarden=waarden) if afleiding.soort == Soort.KEUZE:
            return waarden
    return ()


def _zelf_genoemd(afleiding: Afleiding) -> frozenset[str]:
    return frozenset(str(waarde.waarde) for waarde in _waarden(afleiding) if isinstance(waarde, Vast))


def _onmogelijk(verklaring: Lezer, vergelijking: Vergelijking, v: Verklaringen) -> Iterator[Fout]:
    afleiding = v.afleidingen.get(vergelijking.links.naam)
    if afleiding is None or afleiding.soort != Soort.KEUZE:
        return
    mogelijk = mogelijke_keuzes(afleiding.naam, v)
    for rechts in vergelijking.rechts:
        if isinstance(rechts, Vast) and rechts.waarde not in mogelijk:
            zin = f"'{verklaring.naam}' vergelijkt '{afleiding.naam}' met '{rechts.waarde}', maar dat wordt zij nooit."
            plaats = v.plekken.van(verklaring, afleiding.naam, str(rechts.waarde))
            yield Fout("P027", zin, str(plaats), bedoelde(str(rechts.waarde), mogelijk))


def mogelijke_keuzes(naam: str, v: Regelset, gezien: frozenset[str] = frozenset()) -> frozenset[str]:
    """De keuzes die een begrip of afleiding kan geven; een kring van afleidingen is elders al een fout."""
    if naam in v.begrippen:
        return frozenset(v.begrippen[naam].keuzes)
    if naam in gezien or naam not in v.afleidingen:
        return frozenset()
    afleiding = v.afleidingen[naam]
    match afleiding.berekening:
        case Opzoeken(tabel, _) if tabel in v.opzoektabellen:
            return frozenset({*v.opzoektabellen[tabel].rijen.values(), v.opzoektabellen[tabel].anders})
    doorgegeven = (waarde.naam for waarde in _waarden(afleiding) if isinstance(waarde, Naam))
    return _zelf_genoemd(afleiding).union(*(mogelijke_keuzes(van, v, gezien | {naam}) for van in doorgegeven))
