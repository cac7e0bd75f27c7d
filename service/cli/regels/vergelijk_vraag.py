"""Van wat iemand op de opdrachtregel vraagt naar de uitslag van een vergelijking."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path

from engine import Fout, InvoerFouten, Regels
from engine.zaak.dossier import lees_datum
from service.cli.dag import vandaag
from service.cli.met_opslag import geopend
from service.cli.uitgang import stop
from service.documentatie.features import FeatureFout
from service.populatie import bronzaken
from service.vergelijken.dossiers import Dossierbestand, Dossiervergelijking, dossiers_in
from service.vergelijken.opdracht import Opdracht
from service.vergelijken.uitslag import Dossieruitslag, Populatieuitslag, Uitslag
from service.vergelijken.verdeling import Melding, vergelijk_populatie
from service.vergelijken.verschil import buiten_beeld, verschil_in_woorden
from service.vergelijken.versie import lees_versie
from service.wie import aanroep_van_hier


@dataclass(frozen=True, slots=True)
class Vraag:
    """Wat er gevraagd is, zoals het op de opdrachtregel staat."""

    oud: str
    nieuw: str
    swv: str
    dag: str
    dossiers: Path | None
    bewaard: bool
    populatie: int
    zaad: int


def maak_uitslag(vraag: Vraag, processen: int, meld: Melding, tussenstand: Path | None) -> Uitslag:
    """De hele uitslag.

    Raises:
        Fouten: als de regels, de dossiers of de tussenstand niet kloppen.
        Uitgevallen: als een werkproces stopte.
    """
    oud, nieuw = lees_versie(vraag.oud), lees_versie(vraag.nieuw)
    swv, dag = _verband(vraag.swv, oud, nieuw), _dag(vraag.dag)
    opdracht = _opdracht(vraag, oud, nieuw, swv, dag or vandaag())
    links, rechts = opdracht.pakketten
    return Uitslag(
        oud=links,
        nieuw=rechts,
        peildatum=opdracht.peildatum,
        wijzigingen=verschil_in_woorden(links, rechts),
        buiten_beeld=buiten_beeld(oud.alle_teksten(swv), nieuw.alle_teksten(swv), frozenset({*links.bestanden, *rechts.bestanden})),
        dossiers=_dossiers(vraag, oud, nieuw, swv, dag) if vraag.bewaard or vraag.dossiers else None,
        populatie=Populatieuitslag(vergelijk_populatie(opdracht, processen, meld, tussenstand), opdracht.kenmerk)
        if vraag.populatie
        else None,
    )


def opdracht_van(vraag: Vraag) -> Opdracht:
    """Alleen de bedachte zaken. Werpt Fouten als de regels niet kloppen."""
    oud, nieuw = lees_versie(vraag.oud), lees_versie(vraag.nieuw)
    return _opdracht(vraag, oud, nieuw, _verband(vraag.swv, oud, nieuw), _dag(vraag.dag) or vandaag(), altijd=True)


def _opdracht(vraag: Vraag, oud: Regels, nieuw: Regels, swv: str, dag: date, *, altijd: bool = False) -> Opdracht:
    try:
        bronnen = bronzaken(oud, dag) if vraag.populatie or altijd else ()
    except FeatureFout as fout:
        stop([str(fout)])
    links, rechts = oud.pakket(swv, dag), nieuw.pakket(swv, dag)
    teksten = oud.teksten(links), nieuw.teksten(rechts)
    return Opdracht(swv, dag, *teksten, bronnen, vraag.populatie, vraag.zaad, gelezen=(links, rechts))


def _dossiers(vraag: Vraag, oud: Regels, nieuw: Regels, swv: str, dag: date | None) -> Dossieruitslag:
    vergelijking = Dossiervergelijking(oud, nieuw, swv, vandaag(), dag)
    telling = vergelijking.tel(chain(dossiers_in(vraag.dossiers) if vraag.dossiers else (), _bewaard(swv) if vraag.bewaard else ()))
    return Dossieruitslag(telling, tuple(vergelijking.overgeslagen))


def _bewaard(swv: str) -> Iterator[Dossierbestand]:
    # Pas hier: wie een map vergelijkt, heeft geen database nodig.
    from service.vergelijken.bewaard import bewaarde_dossiers

    with geopend() as database:
        yield from bewaarde_dossiers(database, aanroep_van_hier(), swv)


def _verband(gevraagd: str, oud: Regels, nieuw: Regels) -> str:
    samen = [code for code in nieuw.samenwerkingsverbanden if code in oud.samenwerkingsverbanden]
    if gevraagd or len(samen) == 1:
        return gevraagd or samen[0]
    raise InvoerFouten([Fout("I044", f"Noem het samenwerkingsverband: {', '.join(samen) or 'er is er geen in beide'}.", "--swv")])


def _dag(tekst: str) -> date | None:
    dag = lees_datum(tekst)
    if tekst and dag is None:
        raise InvoerFouten([Fout("I043", "Schrijf de dag als 2026-11-24, tussen 1900 en 2099.", "--dag")])
    return dag
