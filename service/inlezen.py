"""Een dossier en zijn gegevens in één keer nakijken: alle fouten tegelijk, ook als er aan het samenwerkingsverband iets schort."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from engine import Advies, Dossier, Fout, Gegevens, InvoerFouten, Pakket, RegelFouten, beoordeel, lees_gegevens, ontleed_dossier

ONBEKEND_VERBAND = "P042"
"""De code van een samenwerkingsverband dat er niet is."""
PEILDATUM = "peildatum"
"""Het veld van een dossier met de dag van beoordelen."""
_Dag = tuple[date, str]
"""Een dag, en de plek waar zij staat."""


class Regelbron(Protocol):
    """Waar pakketten vandaan komen: de gelezen regels zelf, of de kast van de dienst."""

    @property
    def samenwerkingsverbanden(self) -> tuple[str, ...]: ...

    def pakket(self, samenwerkingsverband: str, peildatum: date, /) -> Pakket: ...


@dataclass(frozen=True, slots=True)
class Zaak:
    """Een nagekeken dossier met de regels van zijn dag; `dossier` is zoals het binnenkwam."""

    kenmerk: str
    pakket: Pakket
    gegevens: Gegevens
    dag: date
    dossier: Dossier

    def beoordeel(self) -> Advies:
        """Het advies. Werpt InvoerFouten als een berekening buiten de kalender komt."""
        return beoordeel(self.pakket, self.gegevens, self.dag)


Regelkiezer = Callable[[Mapping[str, Any]], Regelbron]
"""Geeft bij de gegevens van een zaak de regels die over haar beslissen."""


def lees_zaak(
    tekst: str,
    regels: Regelbron | Regelkiezer,
    vandaag: date,
    samenwerkingsverband: str = "",
    peildatum: date | None = None,
    peildatum_staat: str = PEILDATUM,
) -> Zaak:
    """De zaak in een dossier. Wat meegegeven is gaat voor wat in het dossier staat; zonder peildatum geldt vandaag.

    `peildatum_staat` is de plek waar wie dit vraagt de meegegeven peildatum opschreef: daar wijst een fout over die dag naar.

    Raises:
        InvoerFouten: met alle fouten van het dossier, van de keuze van de regels en van de gegevens.
    """
    dossier, gevonden = ontleed_dossier(tekst)
    fouten = list(gevonden)
    dag = peildatum or dossier.peildatum or vandaag
    bron = regels(dossier.gegevens) if callable(regels) else regels
    dagplek = peildatum_staat if peildatum else PEILDATUM
    pakket = _pakket(bron, samenwerkingsverband or dossier.samenwerkingsverband, (dag, dagplek), fouten)
    if pakket is None:
        raise InvoerFouten(fouten)
    try:
        gegevens = lees_gegevens(pakket, dossier.gegevens, dag, dossier.herkomst)
    except InvoerFouten as fout:
        raise InvoerFouten([*fouten, *fout.fouten]) from None
    if fouten:
        raise InvoerFouten(fouten)
    return Zaak(dossier.zaak, pakket, gegevens, dag, dossier)


def _pakket(regels: Regelbron, gevraagd: str, dag: _Dag, fouten: list[Fout]) -> Pakket | None:
    """Het gevraagde pakket. Is dat er niet, dan komt dat bij de fouten en kijkt een ander pakket de gegevens na.

    Dat kan, want de begrippen zijn voor alle samenwerkingsverbanden dezelfde.
    """
    bekend = regels.samenwerkingsverbanden
    if not gevraagd:
        if len(bekend) > 1 and not any(fout.plaats == "samenwerkingsverband" for fout in fouten):
            zin = f"Noem het samenwerkingsverband: {', '.join(bekend)}."
            fouten.append(Fout("I044", zin, "samenwerkingsverband"))
        return _pakket_of_fout(regels, bekend[0], dag, fouten)
    pakket = _pakket_of_fout(regels, gevraagd, dag, fouten)
    return pakket if pakket is not None or gevraagd in bekend else _pakket_of_fout(regels, bekend[0], dag, fouten)


def _pakket_of_fout(regels: Regelbron, samenwerkingsverband: str, dag: _Dag, fouten: list[Fout]) -> Pakket | None:
    try:
        return regels.pakket(samenwerkingsverband, dag[0])
    except RegelFouten as fout:
        fouten += geen_regels(fout, dag[1])
        return None


def geen_regels(fouten: RegelFouten, dagplek: str) -> tuple[Fout, ...]:
    """Waarom er voor dit verband of deze dag geen pakket is, voor wie de regels niet schrijft: geen plek in een regelbestand.

    `dagplek` is het veld waar de dag in staat; leeg als wie dit vraagt geen dag kan kiezen.
    """
    onbekend = tuple(deel for deel in fouten.fouten if deel.code == ONBEKEND_VERBAND)
    zin = (
        "Op deze dag gelden er geen volledige regels."
        if dagplek
        else "Vandaag gelden er geen volledige regels. Vraag de beheerder om hulp."
    )
    return onbekend or (Fout("P040", zin, dagplek),)
