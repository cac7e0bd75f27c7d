"""Echte of voorbeelddossiers onder beide regels leggen."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from engine import Fout, Gegevens, InvoerFouten, Pakket, RegelFouten, Regels, lees_dossier, lees_gegevens
from service.bestand import lees_bestand
from service.vergelijken.telling import Telling
from service.vergelijken.wisseling import Vergelijker
from service.vindplaats import dossiers_onder


@dataclass(frozen=True, slots=True)
class Dossierbestand:
    """Een dossier als tekst, met het kenmerk waaronder het in de uitslag staat."""

    kenmerk: str
    tekst: str


def dossiers_in(map_: Path) -> Iterator[Dossierbestand]:
    """Elk JSON-bestand onder een map, op pad; het pad is het kenmerk.

    Raises:
        InvoerFouten: als de map niet bestaat of leeg is, of een bestand niet te lezen is.
    """
    paden = dossiers_onder(map_)
    if not paden:
        raise InvoerFouten([Fout("V020", "In deze map staan geen dossiers (bestanden die eindigen op .json).", str(map_))])
    for pad in paden:
        yield Dossierbestand(pad.relative_to(map_).as_posix(), lees_bestand(str(pad), "dossier"))


@dataclass(frozen=True, slots=True)
class Overgeslagen:
    """Een dossier dat niet meetelt, en waarom: een zin zonder ingevulde waarden."""

    kenmerk: str
    reden: str


class Dossiervergelijking:
    """Vergelijkt dossiers op hun eigen peildatum, of op één dag voor allemaal."""

    def __init__(self, oud: Regels, nieuw: Regels, samenwerkingsverband: str, vandaag: date, dag: date | None) -> None:
        self._regels = (oud, nieuw)
        self._swv = samenwerkingsverband
        self._vandaag = vandaag
        self._dag = dag
        self._per_pakket: dict[tuple[str, str], Vergelijker] = {}
        self.overgeslagen: list[Overgeslagen] = []

    def tel(self, dossiers: Iterable[Dossierbestand]) -> Telling:
        """De telling; wat niet meetelt komt met de reden in `overgeslagen`."""
        telling = Telling()
        for dossier in dossiers:
            try:
                self._tel(dossier, telling)
            except (InvoerFouten, RegelFouten) as fouten:
                eerste = fouten.fouten[0]
                meer = f" (en nog {len(fouten.fouten) - 1})" if len(fouten.fouten) > 1 else ""
                self.overgeslagen.append(Overgeslagen(dossier.kenmerk, f"{eerste}{meer}"))
        return telling

    def _tel(self, bestand: Dossierbestand, telling: Telling) -> None:
        dossier = lees_dossier(bestand.tekst)
        if dossier.samenwerkingsverband not in ("", self._swv):
            self.overgeslagen.append(Overgeslagen(bestand.kenmerk, "Dit dossier is van een ander samenwerkingsverband."))
            return
        dag = self._dag or dossier.peildatum or self._vandaag
        vergelijker = self._vergelijker(dag)
        oud = lees_gegevens(vergelijker.oud, dossier.gegevens, dag)
        telling.tel(bestand.kenmerk, vergelijker.vergelijk(oud, _wat_bekend_is(vergelijker.nieuw, dossier.gegevens, dag), dag))

    def _vergelijker(self, dag: date) -> Vergelijker:
        oud, nieuw = (regels.pakket(self._swv, dag) for regels in self._regels)
        return self._per_pakket.setdefault((oud.hash, nieuw.hash), Vergelijker(oud, nieuw))


def _wat_bekend_is(pakket: Pakket, gegevens: Mapping[str, Any], dag: date) -> Gegevens:
    """De gegevens zoals de nieuwe regels ze lezen; wat daarin niet meer gevraagd wordt, valt weg."""
    bekend = {naam: waarde for naam, waarde in gegevens.items() if naam in pakket.begrippen}
    return lees_gegevens(pakket, {naam: _velden(pakket, naam, waarde) for naam, waarde in bekend.items()}, dag)


def _velden(pakket: Pakket, naam: str, waarde: Any) -> Any:
    velden = pakket.begrippen[naam].velden
    if not velden or not isinstance(waarde, list):
        return waarde
    return [_bekende_velden(velden, element) if isinstance(element, dict) else element for element in waarde]


def _bekende_velden(velden: Mapping[str, Any], element: Mapping[str, Any]) -> dict[str, Any]:
    return {veld: deel for veld, deel in element.items() if veld in velden}
