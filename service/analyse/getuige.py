"""Van een model naar een zaak: een dossier dat de motor kan beoordelen, zo klein als het kan, en in woorden."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

import z3

from engine import Advies, InvoerFouten, Pakket, beoordeel, lees_gegevens
from engine.beoordelen.spoor import Onbekend
from engine.taal.declaraties import Begrip, Soort
from engine.taal.namen import PEILDATUM
from engine.uitleg.woorden import dag, in_woorden
from service.analyse.vertaling.feiten import DECIMALEN
from service.analyse.vertaling.grootheid import Woordenboek

MOTIVERING = "Verzonnen om de regels te onderzoeken."
Gegevens = Mapping[str, Any]
Klopt = Callable[[Advies], bool]


@dataclass(frozen=True, slots=True)
class Getuige:
    """Een zaak die iets laat zien, met het advies dat de motor erover gaf."""

    advies: Advies
    gegevens: Gegevens

    def als_dossier(self, zaak: str) -> dict[str, Any]:
        """Het dossier zoals `thuisnabij beoordeel` het leest."""
        return {
            "zaak": zaak,
            "samenwerkingsverband": self.advies.pakket.samenwerkingsverband,
            "peildatum": self.advies.peildatum.isoformat(),
            "gegevens": dict(self.gegevens),
        }

    def in_woorden(self) -> tuple[str, ...]:
        """Per gegeven de vraag en het antwoord. Wat er niet bij staat is niet gegeven."""
        pakket = self.advies.pakket
        regels = [f"Peildatum: {dag(self.advies.peildatum)}"]
        for naam in self.gegevens:
            regels += _vraag_en_antwoord(pakket, pakket.begrippen[naam], self.advies.gegevens.waarden[naam])
        return tuple(regels)


def oordeel_over(pakket: Pakket, gegevens: Gegevens, peildatum: date) -> Advies | None:
    """Het advies van de motor, of None als hij de zaak weigert."""
    try:
        return beoordeel(pakket, lees_gegevens(pakket, gegevens, peildatum), peildatum)
    except InvoerFouten:
        return None


def uit_model(pakket: Pakket, model: z3.ModelRef, begrippen: Iterable[str], woorden: Woordenboek, ander: str = "") -> dict[str, Any]:
    """De gegevens die het model aan de begrippen geeft; `ander` is de plek met een eigen waarde in deze lezing."""
    lezer = _Modellezer(pakket, model, woorden, ander)
    gegevens = {naam: lezer.begrip(pakket.begrippen[naam]) for naam in sorted(begrippen)}
    return {naam: waarde for naam, waarde in gegevens.items() if waarde is not None}


def peildatum_uit(model: z3.ModelRef, anders: date) -> date:
    """De peildatum van het model; deed zij er niet toe, dan `anders`."""
    gevonden = model.eval(z3.Int(PEILDATUM))
    return date.fromordinal(gevonden.as_long()) if z3.is_int_value(gevonden) else anders


def kleiner(gegevens: Gegevens, klopt: Callable[[Gegevens], bool]) -> Gegevens:
    """Dezelfde zaak zonder alles wat er niet toe doet: begrippen, elementen van een lijst, en velden van een element."""
    klein = dict(gegevens)
    for weglaten in _weglatingen(klein):
        if klopt(proef := weglaten(klein)):
            klein = proef
    return klein


def _weglatingen(gegevens: Gegevens) -> Iterator[Callable[[dict[str, Any]], dict[str, Any]]]:
    for naam, waarde in gegevens.items():
        yield partial(_zonder_begrip, naam=naam)
        if not isinstance(waarde, list):
            continue
        yield from (partial(_zonder_element, naam=naam, nummer=nummer) for nummer in range(len(waarde) - 1, -1, -1))
        for nummer, element in enumerate(waarde):
            yield from (partial(_zonder_veld, naam=naam, nummer=nummer, veld=veld) for veld in element)


def _zonder_begrip(zaak: dict[str, Any], naam: str) -> dict[str, Any]:
    return {ander: waarde for ander, waarde in zaak.items() if ander != naam}


def _zonder_element(zaak: dict[str, Any], naam: str, nummer: int) -> dict[str, Any]:
    elementen = zaak.get(naam, [])
    return zaak if nummer >= len(elementen) else {**zaak, naam: elementen[:nummer] + elementen[nummer + 1 :]}


def _zonder_veld(zaak: dict[str, Any], naam: str, nummer: int, veld: str) -> dict[str, Any]:
    elementen = zaak.get(naam, [])
    if nummer >= len(elementen):
        return zaak
    over = {ander: waarde for ander, waarde in elementen[nummer].items() if ander != veld}
    return {**zaak, naam: [*elementen[:nummer], over, *elementen[nummer + 1 :]]}


class _Modellezer:
    def __init__(self, pakket: Pakket, model: z3.ModelRef, woorden: Woordenboek, ander: str) -> None:
        self.model = model
        self.woorden = woorden
        self.ander = ander
        self.peildatum = peildatum_uit(model, pakket.vanaf)

    def begrip(self, begrip: Begrip) -> Any:
        """De waarde in het dossier, of None als zij er niet is."""
        if not self._waar(f"{self._naam(begrip.naam)} (bekend)"):
            return None
        if begrip.soort is Soort.LIJST:
            aantal = self.model.eval(z3.Int(f"{begrip.naam} (aantal)"), model_completion=True).as_long()
            return [self._element(begrip, nummer) for nummer in range(aantal)]
        waarde = self._kern(begrip, self._naam(begrip.naam))
        if begrip.soort is not Soort.OORDEEL:
            return waarde
        return {"waarde": waarde, "rol": begrip.antwoord_door[0], "datum": self.peildatum.isoformat(), "motivering": MOTIVERING}

    def _naam(self, plek: str) -> str:
        return f"{plek} (tweede)" if plek == self.ander else plek

    def _waar(self, naam: str) -> bool:
        return z3.is_true(self.model.eval(z3.Bool(naam)))

    def _element(self, lijst: Begrip, nummer: int) -> dict[str, Any]:
        plekken = {veld: self._naam(f"{lijst.naam}[{nummer}].{veld}") for veld in lijst.velden}
        return {veld: self._kern(lijst.velden[veld], plek) for veld, plek in plekken.items() if self._waar(f"{plek} (bekend)")}

    def _kern(self, begrip: Begrip, naam: str) -> Any:
        if begrip.waardesoort is Soort.JA_NEE:
            return self._waar(naam)
        if begrip.waardesoort is Soort.TEKST:
            return MOTIVERING
        getal = self.model.eval(z3.Int(naam), model_completion=True).as_long()
        match begrip.waardesoort:
            case Soort.KEUZE:
                return next((woord for woord in begrip.keuzes if self.woorden.nummer(woord) == getal), next(iter(begrip.keuzes)))
            case Soort.DATUM:
                return date.fromordinal(getal).isoformat() if getal > 0 else self.peildatum.isoformat()
            case Soort.GETAL:
                return Decimal(getal) / 10**DECIMALEN
            case _:
                return getal


def _vraag_en_antwoord(pakket: Pakket, begrip: Begrip, waarde: Any) -> Iterator[str]:
    vraag = f"{begrip.vraag} ({begrip.naam})"
    if begrip.soort is not Soort.LIJST:
        yield f"{vraag} {in_woorden(pakket, begrip.naam, waarde)}"
        return
    yield f"{vraag} {in_woorden(pakket, begrip.naam, waarde)}"
    for nummer, element in enumerate(waarde, start=1):
        delen = [
            f"{veld.naam}: {veld.keuzes.get(deel, '') or in_woorden(pakket, veld.naam, deel)}"
            for veld, deel in zip(begrip.velden.values(), element, strict=True)
            if not isinstance(deel, Onbekend)
        ]
        yield f"  regel {nummer}: {', '.join(delen) or 'geen veld gegeven'}"
