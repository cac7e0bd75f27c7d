"""Waarden in verschillende eenheden die met elkaar vergeleken of samengenomen worden, zoals dagen met weken."""

from collections.abc import Iterable, Iterator

from engine.fouten import Fout
from engine.pakket.laag import Verklaringen
from engine.taal.berekeningen import Functie
from engine.taal.beslistabellen import Beslistabel
from engine.taal.declaraties import Afleiding, Termijn, Verklaring
from engine.taal.doorlopen import Lezer, vergelijkingen, voorwaarden_van
from engine.taal.lijsten import alle_lijsten
from engine.taal.voorwaarden import Naam, Waarde

# Deze functies geven of vragen altijd dezelfde eenheid.
_GEEFT = {"leeftijd": "jaar", "dagen_tussen": "dagen", "weken_tussen": "weken", "maanden_tussen": "maanden", "jaren_tussen": "jaar"}
_VRAAGT = {"verjaardag": "jaar", "plus_dagen": "dagen", "plus_weken": "weken", "plus_maanden": "maanden", "plus_jaren": "jaar"}
_ZELFDE = frozenset(("som", "verschil", "kleinste", "grootste"))
# Tussen twee keer 1 augustus liggen schooljaren: dat telt hetzelfde en zegt meer.
_OOK = {"jaren_tussen": ("schooljaren",)}
_SCHRIJFWIJZEN = {"dag": "dagen", "week": "weken", "maand": "maanden", "jaren": "jaar"}


def ongelijke_eenheden(v: Verklaringen) -> Iterator[Fout]:
    """Een fout per plek waar twee eenheden niet bij elkaar horen. Wat geen eenheid noemt, past overal bij."""
    lezers: tuple[Lezer, ...] = (*v.criteria.values(), *v.afleidingen.values(), *v.termijnen.values())
    for lezer in lezers:
        for voorwaarde in voorwaarden_van(lezer):
            for vergelijking in vergelijkingen(voorwaarde):
                yield from _gelijk(v, lezer, _eenheid(v, vergelijking.links), vergelijking.rechts)
    for afleiding in v.afleidingen.values():
        yield from _berekening(v, afleiding)
    for termijn in v.termijnen.values():
        yield from _termijn(v, termijn)


def _berekening(v: Verklaringen, afleiding: Afleiding) -> Iterator[Fout]:
    if isinstance(afleiding.berekening, Beslistabel):
        for uitkomsten in afleiding.berekening.alle_uitkomsten if afleiding.velden else ():
            for veld, waarde in zip(afleiding.velden.values(), uitkomsten, strict=True):
                yield from _gelijk(v, afleiding, _gewoon(veld.eenheid), (waarde,))
    if not isinstance(afleiding.berekening, Functie):
        return
    naam, waarden = afleiding.berekening.naam, afleiding.berekening.waarden
    if naam in _ZELFDE:
        eenheden = [_eenheid(v, waarde) for waarde in waarden]
        yield from _gelijk(v, afleiding, _gewoon(afleiding.eenheid) or next(filter(None, eenheden), ""), waarden)
    yield from _gelijk(v, afleiding, _VRAAGT.get(naam, ""), waarden)
    geeft, zegt = _GEEFT.get(naam, ""), _gewoon(afleiding.eenheid)
    if geeft and zegt and zegt not in (geeft, *_OOK.get(naam, ())):
        zin = f"'{naam}' geeft {geeft}, maar de afleiding '{afleiding.naam}' zegt {afleiding.eenheid}."
        yield Fout("P018", zin, str(v.plekken.van(afleiding, "eenheid")), geeft)


def _termijn(v: Verklaringen, termijn: Termijn) -> Iterator[Fout]:
    yield from _gelijk(v, termijn, _gewoon(termijn.eenheid), (termijn.lengte,))
    yield from _gelijk(v, termijn, "dagen", () if termijn.opschorting is None else (termijn.opschorting,))


def _gelijk(v: Verklaringen, waar: Verklaring, eenheid: str, waarden: Iterable[Waarde]) -> Iterator[Fout]:
    for waarde in waarden:
        ander = _eenheid(v, waarde)
        if isinstance(waarde, Naam) and eenheid and ander and eenheid != ander:
            zin = f"'{waarde.naam}' is in {ander}, maar '{waar.naam}' gebruikt het waar {eenheid} hoort."
            yield Fout("P018", zin, str(v.plekken.van(waar, waarde.naam)))


def _eenheid(v: Verklaringen, waarde: Waarde) -> str:
    if not isinstance(waarde, Naam):
        return ""
    naam = waarde.naam
    bekend = v.begrippen.get(naam) or v.afleidingen.get(naam) or v.parameters.get(naam)
    if bekend is not None:
        return _gewoon(bekend.eenheid)
    velden = (lijst.get(naam) for lijst in alle_lijsten(v).values())
    return next((_gewoon(veld.eenheid) for veld in velden if veld is not None), "")


def _gewoon(eenheid: str) -> str:
    return _SCHRIJFWIJZEN.get(eenheid, eenheid)
