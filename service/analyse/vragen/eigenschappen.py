"""Geldt elke eigenschap voor elke zaak? Zo niet, dan met de zaak (of de twee zaken) waarin niet."""

from collections.abc import Iterator
from typing import Any

import z3

from engine import Advies, Pakket
from engine.beoordelen.beweringen import toets_bewering
from engine.beoordelen.spoor import Onbekend, Oordeelswaarde
from engine.logica import VOLDAAN
from engine.taal.declaraties import Eigenschap
from engine.taal.voorwaarden import Naam, Voorwaarde
from service.analyse.bevinding import Bevinding, Ernst, Soort
from service.analyse.onderzoeker import Onderzoeker, Uitslag
from service.analyse.oplosser import Status
from service.analyse.vertaling.grootheid import Grootheid, Woordenboek
from service.analyse.vertaling.logica import WAAR, en, neen, of
from service.analyse.vertaling.vertaling import Vertaling

SOORT = Soort.EIGENSCHAPPEN
_ZINNEN = {
    Status.BESTAAT_NIET: (Ernst.BEWEZEN, "Bewezen voor elke zaak binnen de grenzen van de analyse."),
    Status.BESTAAT: (Ernst.FOUT, "Weerlegd: er is een zaak waarin dit niet zo is."),
    Status.ONBESLIST: (Ernst.ONBESLIST, "Niet bewezen en niet weerlegd binnen de tijd."),
}


def te_onderzoeken(pakket: Pakket) -> tuple[str, ...]:
    """De namen van de eigenschappen."""
    return tuple(pakket.eigenschappen)


def onderzoek(onderzoeker: Onderzoeker, naam: str) -> Iterator[Bevinding]:
    """Bewezen, weerlegd met een tegenvoorbeeld, of onbeslist."""
    eigenschap = onderzoeker.pakket.eigenschappen[naam]
    uitslag = _vergelijk(onderzoeker, eigenschap) if eigenschap.hoger else _zoek(onderzoeker, eigenschap)
    ernst, zin = _ZINNEN[uitslag.status]
    yield onderzoeker.zeg(SOORT, ernst, eigenschap, f"{eigenschap.titel}. {zin}", uitslag.zaken(naam))


def _zoek(onderzoeker: Onderzoeker, eigenschap: Eigenschap) -> Uitslag:
    """Een zaak waarin de eigenschap niet geldt."""

    def formule(v: Vertaling) -> z3.BoolRef:
        if eigenschap.nooit is not None:
            return en(_voldaan(v, eigenschap.als), v.voorwaarde(eigenschap.nooit).voldaan)
        assert eigenschap.altijd is not None
        return en(_voldaan(v, eigenschap.als), neen(v.voorwaarde(eigenschap.altijd).voldaan))

    def geschonden(advies: Advies) -> bool:
        if not _is_voldaan(advies, eigenschap.als):
            return False
        if eigenschap.nooit is not None:
            return _is_voldaan(advies, eigenschap.nooit)
        return not _is_voldaan(advies, eigenschap.altijd)

    return onderzoeker.bestaat(formule, geschonden)


def _vergelijk(onderzoeker: Onderzoeker, eigenschap: Eigenschap) -> Uitslag:
    """Twee zaken die alleen in het begrip van `hoger` verschillen en waarin het gevolg de verkeerde kant op gaat."""
    begrip, veld = eigenschap.hoger, eigenschap.hoger_veld
    plek = f"{begrip}[0].{veld}" if veld else begrip
    volgorde = _Volgorde(eigenschap, onderzoeker.gedeeld.woorden)

    def formule(een: Vertaling, twee: Vertaling) -> z3.BoolRef:
        laag, hoog = (_plek(v, begrip, veld) for v in (een, twee))
        stijgt = en(_bestaat(een, begrip, veld), laag.bekend, hoog.bekend, volgorde.lager(veld or begrip, laag, hoog))
        in_beide = en(*(_voldaan(v, eigenschap.als) for v in (een, twee)))
        if eigenschap.blijft is not None:
            mis = en(een.voorwaarde(eigenschap.blijft).voldaan, neen(twee.voorwaarde(eigenschap.blijft).voldaan))
        else:
            voor, na = (v.waarde(Naam(eigenschap.niet_lager)) for v in (een, twee))
            mis = en(voor.bekend, na.bekend, volgorde.lager(eigenschap.niet_lager, na, voor))
        return en(stijgt, in_beide, mis)

    def geschonden(een: Advies, twee: Advies) -> bool:
        if not (_is_voldaan(een, eigenschap.als) and _is_voldaan(twee, eigenschap.als)):
            return False
        if eigenschap.blijft is not None:
            return _is_voldaan(een, eigenschap.blijft) and not _is_voldaan(twee, eigenschap.blijft)
        voor, na = (_gelezen(advies, eigenschap.niet_lager) for advies in (een, twee))
        return not isinstance(voor, Onbekend) and not isinstance(na, Onbekend) and volgorde.is_lager(eigenschap.niet_lager, na, voor)

    return onderzoeker.bestaat_paar(plek, formule, geschonden)


class _Volgorde:
    """Wat lager is: bij getallen, datums en ja of nee vanzelf, bij een keuze zoals de eigenschap zegt."""

    def __init__(self, eigenschap: Eigenschap, woorden: Woordenboek) -> None:
        self.volgorden = eigenschap.volgorden
        self.woorden = woorden

    def lager(self, naam: str, links: Grootheid, rechts: Grootheid) -> z3.BoolRef:
        if naam in self.volgorden:
            nummers = [self.woorden.nummer(woord) for woord in self.volgorden[naam]]
            paren = [(laag, hoog) for plek, laag in enumerate(nummers) for hoog in nummers[plek + 1 :]]
            return of(*(en(links.waarde == laag, rechts.waarde == hoog) for laag, hoog in paren))
        een: Any = links.waarde
        ander: Any = rechts.waarde
        return en(neen(een), ander) if z3.is_bool(een) else een < ander

    def is_lager(self, naam: str, links: Any, rechts: Any) -> bool:
        if naam in self.volgorden:
            volgorde = self.volgorden[naam]
            return links in volgorde and rechts in volgorde and volgorde.index(links) < volgorde.index(rechts)
        return bool(links < rechts)


def _plek(v: Vertaling, begrip: str, veld: str) -> Grootheid:
    return v.lijst(begrip).elementen[0][veld] if veld else v.waarde(Naam(begrip))


def _bestaat(v: Vertaling, begrip: str, veld: str) -> z3.BoolRef:
    lijst = v.lijst(begrip) if veld else None
    return WAAR if lijst is None else en(lijst.bekend, lijst.aanwezig[0])


def _voldaan(v: Vertaling, voorwaarde: Voorwaarde | None) -> z3.BoolRef:
    return WAAR if voorwaarde is None else v.voorwaarde(voorwaarde).voldaan


def _is_voldaan(advies: Advies, voorwaarde: Voorwaarde | None) -> bool:
    return voorwaarde is None or toets_bewering(advies, voorwaarde) is VOLDAAN


def _gelezen(advies: Advies, naam: str) -> Any:
    waarde = advies.afleidingen.get(naam, advies.gegevens.waarden.get(naam, Onbekend((naam,), VOLDAAN)))
    return waarde.waarde if isinstance(waarde, Oordeelswaarde) else waarde
