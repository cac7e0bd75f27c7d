"""De volgorde waarin afleidingen en criteria uitgerekend worden, en de kringen die dat onmogelijk maken."""

from graphlib import CycleError, TopologicalSorter

from engine.fouten import Fout
from engine.pakket.laag import Verklaringen
from engine.taal.declaraties import Afleiding, Criterium
from engine.taal.lezingen import Lezing, lezingen_van, lezingen_van_berekening, lezingen_van_criterium

_SOORTNAAM = {"naam": "afleiding", "criterium": "criterium"}


def rekenvolgorde(v: Verklaringen) -> tuple[tuple[Afleiding | Criterium, ...], tuple[Fout, ...]]:
    """Elke afleiding en elk criterium na alles wat zij lezen; bij gelijke stand op naam, zodat bestandsvolgorde niets uitmaakt."""
    knopen: dict[tuple[str, str], Afleiding | Criterium] = {
        **{("afleiding", naam): afleiding for naam, afleiding in v.afleidingen.items()},
        **{("criterium", naam): criterium for naam, criterium in v.criteria.items()},
    }
    graaf: dict[tuple[str, str], set[tuple[str, str]]] = {}
    for sleutel in sorted(knopen):
        buren = {(_SOORTNAAM.get(lezing.soort, ""), lezing.naam) for lezing in _lezingen(knopen[sleutel])}
        graaf[sleutel] = {buur for buur in buren if buur in knopen}
    sorteerder = TopologicalSorter(graaf)
    try:
        sorteerder.prepare()
    except CycleError as fout:
        kring = [naam for _, naam in fout.args[1]]
        eerste = knopen[fout.args[1][0]]
        zin = f"Deze regels draaien in een kring: {' → '.join(reversed(kring))}."
        return (), (Fout("P030", zin, str(eerste.plaats)), *_kring_van_conclusies(v))
    volgorde: list[Afleiding | Criterium] = []
    while sorteerder.is_active():
        klaar = sorted(sorteerder.get_ready())
        volgorde.extend(knopen[sleutel] for sleutel in klaar)
        sorteerder.done(*klaar)
    return tuple(volgorde), _kring_van_conclusies(v)


def _lezingen(knoop: Afleiding | Criterium) -> tuple[Lezing, ...]:
    if isinstance(knoop, Afleiding):
        return tuple(lezingen_van_berekening(knoop.berekening))
    return lezingen_van_criterium(knoop)


def _kring_van_conclusies(v: Verklaringen) -> tuple[Fout, ...]:
    graaf = {
        naam: {lezing.naam for lezing in lezingen_van(conclusie.als) if lezing.soort == "conclusie" and lezing.naam in v.conclusies}
        for naam, conclusie in sorted(v.conclusies.items())
    }
    try:
        TopologicalSorter(graaf).prepare()
    except CycleError as fout:
        kring = fout.args[1]
        zin = f"Deze conclusies draaien in een kring: {' → '.join(reversed(kring))}."
        return (Fout("P030", zin, str(v.conclusies[kring[0]].plaats)),)
    return ()
