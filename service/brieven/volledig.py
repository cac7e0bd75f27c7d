"""Wat een brief moet hebben voordat hij gemaakt kan worden. Alles wat ontbreekt komt in één keer terug.

Bron: R080 (Awb 3:45 tot en met 3:50; WPO 18a, veertiende lid; WEC 119) voor toewijzing en afwijzing; Awb 4:5, 4:14 en 2:3 voor de rest.
"""

from collections.abc import Iterator

from engine import Advies, Fout
from engine.fouten import bedoelde
from engine.logica import OPEN, Verdict
from service.brieven.besluit import Besluit
from service.brieven.deskundigen import adviezen_van
from service.brieven.toets import wijkt_af

_ALGEMEEN = (
    ("zaak", "Het kenmerk van de zaak ontbreekt."),
    ("samenwerkingsverband", "De code van het samenwerkingsverband ontbreekt."),
    ("dagtekening", "De datum van de brief ontbreekt."),
    ("ondertekenaar.functie", "De functie van wie tekent ontbreekt."),
    ("ondertekenaar.mandaat", "Waar de bevoegdheid om te tekenen vandaan komt, ontbreekt."),
)
_BESLIST = (
    ("voorziening", "De voorziening waar het besluit over gaat ontbreekt."),
    ("grondslag", "Het wetsartikel waarop het besluit rust ontbreekt."),
    ("reden", "De reden van het besluit ontbreekt."),
    ("standpunten.ouders.standpunt", "Wat de ouders vinden ontbreekt."),
    ("standpunten.ouders.reactie", "Het antwoord aan de ouders ontbreekt."),
    ("standpunten.leerling.standpunt", "Wat de leerling vindt ontbreekt. Kon dat niet, schrijf dan waarom."),
    ("standpunten.leerling.reactie", "Het antwoord aan de leerling ontbreekt."),
    ("standpunten.school.standpunt", "Wat de school vindt ontbreekt."),
    ("standpunten.school.reactie", "Het antwoord aan de school ontbreekt."),
    ("bezwaar.bij", "Bij wie bezwaar mogelijk is ontbreekt."),
)
_TOEWIJZING = (
    ("categorie", "De categorie ontbreekt. Is er geen, schrijf dan dat er geen is."),
    ("begindatum", "De begindatum ontbreekt."),
    ("einddatum", "De einddatum ontbreekt."),
    ("volgnummer", "Het volgnummer ontbreekt."),
    ("reden_duur", "De reden voor de duur ontbreekt."),
    ("reden_categorie", "De reden voor de categorie ontbreekt. Is er geen categorie, schrijf dan waarom niet."),
)
NODIG = {
    "toewijzing": (*_ALGEMEEN, *_BESLIST, *_TOEWIJZING),
    "afwijzing": (*_ALGEMEEN, *_BESLIST),
    "aanvulling": (*_ALGEMEEN, ("ontbrekend", "Wat er nog nodig is ontbreekt."), ("uiterste_datum", "De laatste dag ontbreekt.")),
    "doorzending": (*_ALGEMEEN, ("doorgezonden_aan", "Aan wie de aanvraag gaat ontbreekt."), ("reden", "De reden ontbreekt.")),
    "verdaging": (*_ALGEMEEN, ("nieuwe_datum", "De nieuwe datum ontbreekt."), ("reden", "De reden ontbreekt.")),
}
"""Per brief de velden die er moeten zijn, elk met de zin voor als een veld leeg is."""


def ontbreekt(besluit: Besluit, advies: Advies, kenmerk: str) -> list[Fout]:
    """Alles wat er aan dit besluit ontbreekt of niet bij het dossier past. `kenmerk` is dat van het dossier."""
    fouten = [Fout("B020", zin, pad) for pad, zin in NODIG[besluit.soort] if not _waarde(besluit, pad)]
    fouten += _passend(besluit, advies, kenmerk)
    if besluit.beslist:
        fouten += _uit_het_spoor(besluit, advies)
    if besluit.beslist and besluit.voorziening and (besluit.categorie or besluit.soort == "afwijzing"):
        fouten += _afwijkingen(besluit, advies)
    return fouten


def _waarde(besluit: Besluit, pad: str) -> object:
    waarde: object = besluit
    for deel in pad.split("."):
        waarde = getattr(waarde, deel)
    return all(waarde) if isinstance(waarde, tuple) and waarde else waarde


def _passend(besluit: Besluit, advies: Advies, kenmerk: str) -> Iterator[Fout]:
    pakket = advies.pakket
    if not kenmerk:
        yield Fout("B021", "Het dossier heeft geen kenmerk. Zonder kenmerk is niet te zien bij wie de brief hoort.", "zaak")
    elif besluit.zaak and besluit.zaak != kenmerk:
        yield Fout("B022", "Dit kenmerk is een ander dan dat van het dossier.", "zaak")
    if besluit.samenwerkingsverband and besluit.samenwerkingsverband != pakket.samenwerkingsverband:
        zin = "Het dossier is beoordeeld voor een ander samenwerkingsverband."
        yield Fout("B023", zin, "samenwerkingsverband", pakket.samenwerkingsverband)
    if besluit.dagtekening and besluit.dagtekening != advies.peildatum:
        yield Fout("B024", "Het dossier is beoordeeld op een andere dag dan die van de brief.", "dagtekening", str(advies.peildatum))
    for veld, begrip in (("voorziening", "besluit_voorziening"), ("categorie", "besluit_categorie")):
        gekozen, keuzes = getattr(besluit, veld), pakket.begrippen[begrip].keuzes
        if gekozen and gekozen not in keuzes:
            yield Fout("B025", f"Kies een van deze waarden: {', '.join(keuzes)}.", veld, bedoelde(gekozen, keuzes))
    for nummer, bron in enumerate(besluit.grondslag):
        if bron and bron not in pakket.bronnen:
            yield Fout("B026", "Deze bron staat niet in de regels.", f"grondslag[{nummer}]", bedoelde(bron, pakket.bronnen))
    yield from _volgorde(besluit)


def _volgorde(besluit: Besluit) -> Iterator[Fout]:
    """Datums die elkaar tegenspreken. Hoe lang een termijn mag of moet zijn, zeggen de regels."""
    if besluit.begindatum and besluit.einddatum and besluit.einddatum <= besluit.begindatum:
        yield Fout("B027", "De einddatum hoort na de begindatum te liggen.", "einddatum")
    for veld in ("uiterste_datum", "nieuwe_datum"):
        dag = getattr(besluit, veld)
        if dag and besluit.dagtekening and dag <= besluit.dagtekening:
            yield Fout("B027", "Deze datum hoort na de datum van de brief te liggen.", veld)


def _uit_het_spoor(besluit: Besluit, advies: Advies) -> Iterator[Fout]:
    """De feiten, de toegepaste criteria en de kern van elk advies: zonder die drie is er geen motivering."""
    if not advies.gegevens.waarden:
        yield Fout("B030", "Het dossier heeft geen feiten.", "feiten")
    getoetst = (uitslag.verdict for uitslag in advies.criteria.values())
    if not any(verdict not in OPEN and verdict is not Verdict.NIET_VAN_TOEPASSING for verdict in getoetst):
        yield Fout("B031", "Er is geen criterium toegepast.", "criteria")
    gegeven = {deel.deskundige_nummer for deel in besluit.kern_adviezen if deel.kern}
    nummers = [deel.nummer for deel in adviezen_van(advies)]
    yield from (_zonder_kern(nummer) for nummer in nummers if nummer not in gegeven)
    for plek, deel in enumerate(besluit.kern_adviezen):
        if deel.deskundige_nummer not in nummers:
            yield Fout("B033", "Van deze deskundige staat er geen advies in het dossier.", f"kern_adviezen[{plek}].deskundige_nummer")


def _zonder_kern(nummer: int) -> Fout:
    return Fout("B032", f"De kern van het advies van deskundige {nummer} ontbreekt.", "kern_adviezen")


def _afwijkingen(besluit: Besluit, advies: Advies) -> Iterator[Fout]:
    if not besluit.reden_afwijking_advies and wijkt_af(besluit, advies):
        zin = "Het besluit wijkt af van het advies. De reden daarvoor ontbreekt."
        yield Fout("B034", zin, "reden_afwijking_advies")
    if not besluit.reden_afwijking_deskundige and any(deel.wijkt_af(besluit) for deel in adviezen_van(advies)):
        zin = "Het besluit wijkt af van het advies van een deskundige. De reden daarvoor ontbreekt."
        yield Fout("B035", zin, "reden_afwijking_deskundige")
