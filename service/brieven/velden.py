"""De velden van een besluit op naam, zoals de regels ze noemen (`standpunten.ouders.reactie`)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import get_args

from pydantic import BaseModel

from engine import Pakket, RegelFouten
from engine.fouten import Fout, bedoelde
from engine.pakket.laag import Verklaringen
from engine.taal.brieven import Besluitveld, Brief, sjablonen_van
from service.brieven.besluit import Besluit

_BESLIST = ("toekennen", "weigeren")


@dataclass(frozen=True, slots=True)
class Besluitvelden:
    """Een besluit zoals de uitleg het leest: op de naam van een veld."""

    besluit: Besluit

    def waarde(self, naam: str) -> object:
        """Als de functie `waarde`."""
        return waarde(self.besluit, naam)

    def is_ingevuld(self, naam: str) -> bool:
        """Als de functie `is_ingevuld`."""
        return is_ingevuld(self.besluit, naam)

    def per_nummer(self, veld: Besluitveld) -> Mapping[int, str]:
        """Als de functie `per_nummer`."""
        return per_nummer(self.besluit, veld)


def waarde(besluit: Besluit, naam: str) -> object:
    """De waarde van een veld; van een veld per element de lijst van waarden."""
    deel: object = besluit
    for stap in naam.split("."):
        deel = tuple(getattr(element, stap) for element in deel) if isinstance(deel, tuple) else getattr(deel, stap)
    return deel


def is_ingevuld(besluit: Besluit, naam: str) -> bool:
    """Is het veld ingevuld? Een lijst telt als er iets in staat en geen regel leeg is."""
    gevonden = waarde(besluit, naam)
    return bool(gevonden) and (not isinstance(gevonden, tuple) or all(gevonden))


def nummers_van(besluit: Besluit, veld: Besluitveld) -> tuple[int, ...]:
    """Van een veld per element: de ingevulde nummers, zoals zij er staan."""
    nummers = waarde(besluit, f"{veld.naam.rpartition('.')[0]}.{veld.per[1]}")
    assert isinstance(nummers, tuple)
    return nummers


def per_nummer(besluit: Besluit, veld: Besluitveld) -> Mapping[int, str]:
    """Van een veld per element: het nummer van het element en de ingevulde tekst."""
    teksten = waarde(besluit, veld.naam)
    assert isinstance(teksten, tuple)
    return dict(zip(nummers_van(besluit, veld), map(str, teksten), strict=True))


def controleer_velden(pakket: Pakket) -> None:
    """Kijkt na of een besluit elk veld heeft dat de regels noemen.

    Raises:
        RegelFouten: met `vreemde_velden`.
    """
    if fouten := list(vreemde_velden(pakket.besluitvelden)):
        raise RegelFouten(fouten)


def vreemde_velden(besluitvelden: Mapping[str, Besluitveld]) -> Iterator[Fout]:
    """Een fout voor elk veld van de regels dat een besluit niet kent, met zijn plek in de regels."""
    bekend = frozenset(_namen(Besluit))
    for naam, veld in besluitvelden.items():
        if naam not in bekend:
            yield Fout("B029", f"Een besluit kent het veld '{naam}' niet.", str(veld.plaats), bedoelde(naam, bekend))


def zonder_brief(v: Verklaringen) -> Iterator[Fout]:
    """Een fout voor elk veld dat geen brief gebruikt, en voor elke uitkomst die iets toekent zonder brief om toe te kennen of te weigeren.

    Zo valt een bestand met een brief op dat er niet is: in wat er wel staat, is dan niets mis.
    """
    gebruikt = {naam for brief in v.brieven.values() for naam in (*brief.nodig, *_getoond(brief, v))}
    for veld in v.besluitvelden.values():
        if veld.naam not in gebruikt:
            zin = f"Geen enkele brief gebruikt het veld '{veld.naam}'. Misschien ontbreekt er een bestand met een brief."
            yield Fout("B028", zin, str(veld.plaats))
    soorten = {brief.soort for brief in v.brieven.values()}
    for uitkomst in v.uitkomsten.values():
        for soort in _BESLIST if uitkomst.kent_toe else ():
            if soort not in soorten:
                zin = f"De uitkomst '{uitkomst.naam}' kent iets toe, maar er is geen brief van soort '{soort}'."
                yield Fout("B037", zin, str(uitkomst.plaats))


def _getoond(brief: Brief, v: Verklaringen) -> Iterator[str]:
    """De velden die ergens in de brief staan."""
    for naam in brief.alle_delen:
        for blok in v.briefdelen[naam].blokken if naam in v.briefdelen else ():
            yield from (plek for sjabloon, _ in sjablonen_van(blok) for plek in sjabloon.namen)


def _namen(model: type[BaseModel], voor: str = "") -> Iterator[str]:
    for naam, veld in model.model_fields.items():
        yield f"{voor}{naam}"
        for soort in (veld.annotation, *get_args(veld.annotation)):
            if isinstance(soort, type) and issubclass(soort, BaseModel):
                yield from _namen(soort, f"{voor}{naam}.")
