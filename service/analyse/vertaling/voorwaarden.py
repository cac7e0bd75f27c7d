"""Voorwaarden als formules."""

from typing import Any

from engine.logica import NIET_VAN_TOEPASSING, NIET_VOLDAAN, VOLDAAN
from engine.taal.voorwaarden import (
    AlleVan,
    ConclusieIs,
    CriteriumIs,
    EenVan,
    GebrekIs,
    GeenVan,
    Kwantor,
    MinstensVan,
    Niet,
    UitkomstIs,
    Vergelijking,
    Voorwaarde,
)
from service.analyse.vertaling.grootheid import als_verdict
from service.analyse.vertaling.kwantoren import vertaal_kwantor
from service.analyse.vertaling.logica import Verdictformule, alle_van, een_van, en, geen_van, minstens_van, neen, niet, of
from service.analyse.vertaling.omgeving import BUITEN, Element, Omgeving


def vertaal(voorwaarde: Voorwaarde, om: Omgeving, element: Element = BUITEN) -> Verdictformule:
    """Het verdict van een voorwaarde. `element` zijn de velden van het element dat bekeken wordt."""
    match voorwaarde:
        case Vergelijking(links, operator, rechts):
            delen = [om.waarde(waarde, element) for waarde in (links, *rechts)]
            return als_verdict(_vergelijk(operator, *(deel.waarde for deel in delen)), delen)
        case Kwantor():
            return vertaal_kwantor(voorwaarde, om, vertaal)
        case CriteriumIs(naam, verdicten):
            verdict = om.criterium(naam)
            return verdict if verdicten is None else _een_van_verdicten(verdict, verdicten)
        case ConclusieIs(naam):
            return om.conclusie(naam)
        case UitkomstIs(naam):
            return om.uitkomst(naam)
        case GebrekIs(naam):
            return om.gebrek(naam)
        case Niet(deel):
            return niet(vertaal(deel, om, element))
        case AlleVan(delen_):
            return alle_van([vertaal(deel, om, element) for deel in delen_])
        case EenVan(delen_):
            return een_van([vertaal(deel, om, element) for deel in delen_])
        case GeenVan(delen_):
            return geen_van([vertaal(deel, om, element) for deel in delen_])
        case MinstensVan(aantal, delen_):
            return minstens_van(aantal, [vertaal(deel, om, element) for deel in delen_])


def _een_van_verdicten(verdict: Verdictformule, gevraagd: frozenset[str]) -> Verdictformule:
    kanten = {VOLDAAN: verdict.voldaan, NIET_VOLDAAN: verdict.niet, NIET_VAN_TOEPASSING: verdict.weg}
    waar = of(*(formule for naam, formule in kanten.items() if naam in gevraagd))
    return Verdictformule(waar, en(neen(waar), neen(verdict.open)), verdict.gegeven, verdict.oordeel)


def _vergelijk(operator: str, links: Any, *rechts: Any) -> Any:
    match operator, rechts:
        case "gelijk_aan", (ander,):
            return links == ander
        case "ongelijk_aan", (ander,):
            return links != ander
        case "minstens" | "op_of_na", (ander,):
            return links >= ander
        case "hoogstens" | "op_of_voor", (ander,):
            return links <= ander
        case "meer_dan" | "na", (ander,):
            return links > ander
        case "minder_dan" | "voor", (ander,):
            return links < ander
        case "tussen", (van, tot):
            return en(van <= links, links <= tot)
        case "in", _:
            return of(*(links == ander for ander in rechts))
        case "niet_in", _:
            return en(*(links != ander for ander in rechts))
    raise ValueError(f"de analyse kent de vergelijking '{operator}' niet")
