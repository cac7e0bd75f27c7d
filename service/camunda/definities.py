"""Een beslistabel van een pakket als "decision definition" van Camunda 7, met een nummer dat uit de hash van het pakket volgt."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engine import Pakket, Tabelplek
from engine.taal.beslistabellen import Beslistabel, Kolom
from engine.taal.declaraties import Soort, Verklaring
from engine.taal.namen import Namen
from engine.taal.voorwaarden import Naam
from service.tabellen.dmn_schrijven import EIGEN

_CIJFERS_VAN_HASH = 7
"""Zeven hexadecimale cijfers: het nummer past dan in een Integer van Camunda (31 bits)."""


@dataclass(frozen=True, slots=True)
class Definitie:
    """Een tabel van een pakket. `tabellen` zijn alle tabellen van dat pakket, op naam: de ene kan de uitkomst van een andere lezen."""

    pakket: Pakket
    plek: Tabelplek
    tabellen: Mapping[str, Tabelplek]

    @property
    def id(self) -> str:
        """Wijst deze tabel in precies dit pakket aan."""
        return f"{self.plek.naam}:{nummer_van(self.pakket.hash)}:{self.pakket.hash}"

    @property
    def nodig(self) -> tuple[Tabelplek, ...]:
        """Deze tabel en de tabellen waar zij op leunt, elk één keer."""
        gevonden: dict[str, Tabelplek] = {}
        klaar = [self.plek]
        while klaar:
            plek = klaar.pop()
            if plek.naam not in gevonden:
                gevonden[plek.naam] = plek
                klaar += [self.tabellen[naam] for naam in gelezen_door(plek) if naam in self.tabellen]
        return tuple(gevonden.values())

    @property
    def invoer(self) -> dict[str, Kolom]:
        """Wat er gegeven kan worden: elke kolom, ook die een andere tabel anders zelf uitrekent."""
        return {naam: kolom for plek in self.nodig for naam, kolom in gelezen_door(plek).items()}

    def als_gegevens(self) -> dict[str, Any]:
        """Zoals Camunda een decision definition toont."""
        return {
            "id": self.id,
            "key": self.plek.naam,
            "category": EIGEN,
            "name": self.plek.afleiding.titel,
            "version": nummer_van(self.pakket.hash),
            "resource": self.plek.bestand,
            "deploymentId": self.pakket.hash,
            "tenantId": None,
            "decisionRequirementsDefinitionId": None,
            "decisionRequirementsDefinitionKey": None,
            "historyTimeToLive": None,
            "versionTag": f"{self.pakket.samenwerkingsverband} vanaf {self.pakket.vanaf.isoformat()}, {self.pakket.hash[:12]}",
        }


def nummer_van(hash_: str) -> int:
    """Het versienummer bij de hash van een pakket. Het zegt welke versie het is, niet hoe nieuw."""
    return int(hash_[:_CIJFERS_VAN_HASH], 16)


def definities(pakket: Pakket) -> Mapping[str, Definitie]:
    """Elke beslistabel van een pakket die één uitkomst geeft, op naam: meer kent de aanroep van Camunda niet.

    Een lijst hoort daar ook bij: het antwoord is er een lijst van treffers, en dan is leeg niet van onbekend te onderscheiden.
    """
    plekken = pakket.eenmaal(_plekken)
    return {naam: Definitie(pakket, plek, plekken) for naam, plek in plekken.items()}


def waarom_niet(pakket: Pakket, naam: str) -> str:
    """Waarom een naam geen tabel is die zo uit te rekenen is."""
    afleiding = pakket.afleidingen.get(naam)
    tabel = None if afleiding is None else afleiding.berekening
    if not isinstance(tabel, Beslistabel):
        return "Er is geen beslistabel met deze sleutel."
    if tabel.is_lijst:
        return "Deze beslistabel geeft een lijst. Die is hier niet uit te rekenen: een lege lijst zou op onbekend lijken."
    return "Deze beslistabel geeft meer dan één uitkomst. Die is hier niet uit te rekenen."


def gelezen_door(plek: Tabelplek) -> dict[str, Kolom]:
    """Wat een tabel leest: haar kolommen, en de namen die als uitkomst staan."""
    uitkomsten = [waarde.naam for waarde in plek.tabel.waarden if isinstance(waarde, Naam)]
    kolommen = {kolom.naam: kolom for kolom in plek.tabel.kolommen}
    return {**{naam: Kolom(naam, plek.afleiding.soort) for naam in uitkomsten}, **kolommen}


def _plekken(pakket: Pakket) -> Mapping[str, Tabelplek]:
    met_waarde: list[Verklaring] = [*pakket.begrippen.values(), *pakket.parameters.values(), *pakket.afleidingen.values()]
    titels = {verklaring.naam: verklaring.titel for verklaring in met_waarde}
    return {
        naam: Tabelplek(afleiding, afleiding.berekening, "", Namen({}), titels)
        for naam, afleiding in pakket.afleidingen.items()
        if isinstance(afleiding.berekening, Beslistabel) and afleiding.soort is not Soort.LIJST and not afleiding.berekening.naast
    }
