"""Eigen briefdelen op de landelijke brieven leggen: een deel vervangen, of er een bij zetten (docs/regeltaal.md, par. 12)."""

from collections.abc import Mapping
from dataclasses import replace

from engine.fouten import Fout, bedoelde
from engine.pakket.laag import Verklaringen
from engine.taal.brieven import Brief, Briefdeel, Bronnenblok, Rijenblok, Spoorblok, sjablonen_van

_LANDELIJK = "landelijk"


def leg_brieven_op_elkaar(v: Verklaringen) -> tuple[Verklaringen, tuple[Fout, ...]]:
    """Geeft de verklaringen waarin elke brief de eigen delen noemt waar het samenwerkingsverband die heeft."""
    fouten: list[Fout] = []
    brieven = dict(v.brieven)
    vervangen: dict[str, Briefdeel] = {}
    for eigen in v.briefdelen.values():
        if eigen.afwijking_van:
            fout = _waarom_niet(eigen, v.briefdelen, vervangen)
            if fout:
                fouten.append(fout)
            else:
                vervangen[eigen.afwijking_van] = eigen
                fouten += _wat_wegvalt(v.briefdelen[eigen.afwijking_van], eigen)
        for naam in eigen.erbij_in:
            if naam not in brieven:
                zin = f"'{eigen.naam}' hoort in de brief '{naam}', maar die bestaat niet."
                fouten.append(Fout("P060", zin, str(eigen.plaats), bedoelde(naam, brieven)))
            elif eigen.na not in brieven[naam].delen:
                zin = f"'{eigen.naam}' hoort na '{eigen.na}', maar dat deel staat niet in de brief '{naam}'."
                fouten.append(Fout("P060", zin, str(eigen.plaats), bedoelde(eigen.na, brieven[naam].delen)))
            else:
                brieven[naam] = _met_deel(brieven[naam], eigen)
    namen = {oud: nieuw.naam for oud, nieuw in vervangen.items()}
    brieven = {naam: _met_eigen_delen(brief, namen) for naam, brief in brieven.items()}
    delen = {naam: _zoals_landelijk(deel, v.briefdelen) for naam, deel in v.briefdelen.items() if naam not in vervangen}
    return replace(v, brieven=brieven, briefdelen=delen), tuple(fouten)


def _zoals_landelijk(deel: Briefdeel, delen: Mapping[str, Briefdeel]) -> Briefdeel:
    """Een eigen deel komt overal waar het landelijke stond, dus ook in de motivering."""
    landelijk = delen.get(deel.afwijking_van)
    return replace(deel, in_motivering=True) if landelijk and landelijk.in_motivering else deel


def _waarom_niet(eigen: Briefdeel, delen: Mapping[str, Briefdeel], vervangen: Mapping[str, Briefdeel]) -> Fout | None:
    naam = eigen.afwijking_van
    landelijk = [deel.naam for deel in delen.values() if deel.kop.laag == _LANDELIJK]
    if naam not in landelijk:
        return Fout("P011", f"Het landelijke briefdeel '{naam}' bestaat niet.", str(eigen.plaats), bedoelde(naam, landelijk))
    if naam in vervangen:
        return Fout("P012", f"'{naam}' is al vervangen door '{vervangen[naam].naam}'.", str(eigen.plaats))
    return None


def _wat_wegvalt(landelijk: Briefdeel, eigen: Briefdeel) -> list[Fout]:
    """Een eigen deel noemt alles wat het landelijke deel noemt: anders verdwijnt uit de brief wat de wet erin wil."""
    weg = sorted(_noemt(landelijk) - _noemt(eigen))
    if not weg:
        return []
    return [Fout("P061", f"'{eigen.naam}' vervangt '{landelijk.naam}', maar noemt dit niet: {', '.join(weg)}.", str(eigen.plaats))]


def _noemt(deel: Briefdeel) -> set[str]:
    gevonden = set(deel.noemt)
    for blok in deel.blokken:
        gevonden.update(f"{{{naam}}}" for sjabloon, _ in sjablonen_van(blok) for naam in sjabloon.namen)
        if isinstance(blok, Bronnenblok):
            gevonden.update((*blok.namen, *([blok.veld] if blok.veld else [])))
        elif isinstance(blok, Spoorblok):
            gevonden.add(blok.naam)
        elif isinstance(blok, Rijenblok) and blok.per:
            gevonden.add(blok.per)
    return gevonden


def _met_deel(brief: Brief, deel: Briefdeel) -> Brief:
    plek = brief.delen.index(deel.na) + 1
    return replace(brief, delen=(*brief.delen[:plek], deel.naam, *brief.delen[plek:]))


def _met_eigen_delen(brief: Brief, namen: Mapping[str, str]) -> Brief:
    concept, delen, bijlage = (tuple(namen.get(naam, naam) for naam in groep) for groep in (brief.concept, brief.delen, brief.bijlage))
    return replace(brief, concept=concept, delen=delen, bijlage=bijlage)
