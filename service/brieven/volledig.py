"""Wat een brief moet hebben voordat hij gemaakt kan worden. Alles wat ontbreekt komt in één keer terug.

Wat een brief nodig heeft, zeggen de regels; voor een toewijzing en een afwijzing is dat wat R080 vraagt (Awb 3:45 tot en met 3:50; WPO 18a,
veertiende lid; WEC 119).
"""

from collections.abc import Iterator

from engine import Advies, Fout
from engine.fouten import bedoelde
from engine.logica import OPEN, Verdict
from engine.taal.brieven import Besluitveld, Brief
from engine.uitleg.invullen import elementen, geldt, nummer_van
from service.brieven.afwijken import wijkt_af_van_advies, wijkt_af_van_deskundige
from service.brieven.besluit import Besluit
from service.brieven.velden import Besluitvelden, is_ingevuld, nummers_van, per_nummer, waarde


def ontbreekt(besluit: Besluit, brief: Brief, advies: Advies, kenmerk: str) -> list[Fout]:
    """Alles wat er aan dit besluit ontbreekt of niet bij het dossier past. `kenmerk` is dat van het dossier."""
    velden = advies.pakket.besluitvelden
    nodig = [velden[naam] for naam, als in brief.nodig.items() if geldt(als, Besluitvelden(besluit))]
    fouten = [Fout("B020", veld.ontbreekt, veld.naam) for veld in nodig if not veld.per and not is_ingevuld(besluit, veld.naam)]
    fouten += _passend(besluit, advies, kenmerk)
    for veld in velden.values():
        if veld.per:
            fouten += _per_element(besluit, veld, advies, veld in nodig)
    if brief.beslist:
        fouten += _uit_het_spoor(brief, advies)
        if not any(fout.plaats in _kern_van(brief, advies) for fout in fouten):
            fouten += _afwijkingen(besluit, brief, advies)
    return fouten


def past_niet(besluit: Besluit, advies: Advies, kenmerk: str) -> list[Fout]:
    """Wat in dit besluit niet bij het dossier past. Wat er nog niet is, mag: zo kan ook een half concept in de tekst voor de commissie."""
    fouten = list(_passend(besluit, advies, kenmerk))
    for veld in advies.pakket.besluitvelden.values():
        if veld.per:
            fouten += _per_element(besluit, veld, advies, nodig=False)
    return fouten


def _kern_van(brief: Brief, advies: Advies) -> set[str]:
    """De velden waarmee vergeleken wordt. Ontbreekt er een, dan is nog niet te zeggen of het besluit afwijkt."""
    return {veld.naam for veld in advies.pakket.besluitvelden.values() if veld.tegenover and veld.naam in brief.nodig}


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
    for veld in pakket.besluitvelden.values():
        gekozen = waarde(besluit, veld.naam)
        if veld.soort == "keuze" and gekozen and gekozen not in (keuzes := pakket.begrippen[veld.begrip].keuzes):
            yield Fout("B025", f"Kies een van deze waarden: {', '.join(keuzes)}.", veld.naam, bedoelde(str(gekozen), keuzes))
        if veld.soort == "bronnen" and isinstance(gekozen, tuple):
            for plek, bron in enumerate(gekozen):
                if bron and bron not in pakket.bronnen:
                    yield Fout("B026", "Deze bron staat niet in de regels.", f"{veld.naam}[{plek}]", bedoelde(bron, pakket.bronnen))
                elif bron and bron in gekozen[:plek]:
                    yield Fout("B036", "Deze bron staat er twee keer.", f"{veld.naam}[{plek}]")
    yield from _volgorde(besluit)


def _volgorde(besluit: Besluit) -> Iterator[Fout]:
    """Datums die elkaar tegenspreken. Hoe lang een termijn mag of moet zijn, zeggen de regels."""
    if besluit.begindatum and besluit.einddatum and besluit.einddatum <= besluit.begindatum:
        yield Fout("B027", "De einddatum hoort na de begindatum te liggen.", "einddatum")
    for veld in ("uiterste_datum", "nieuwe_datum"):
        dag = getattr(besluit, veld)
        if dag and besluit.dagtekening and dag <= besluit.dagtekening:
            yield Fout("B027", "Deze datum hoort na de datum van de brief te liggen.", veld)


def _per_element(besluit: Besluit, veld: Besluitveld, advies: Advies, nodig: bool) -> Iterator[Fout]:
    """Bij elk element van de lijst in het dossier hoort een tekst, en bij elke tekst een element."""
    lijst, nummerveld = veld.per
    nummers = [nummer_van(element, nummerveld, plek) for plek, element in enumerate(elementen(advies, lijst), start=1)]
    teksten = per_nummer(besluit, veld)
    eigen_lijst = veld.naam.rpartition(".")[0]
    if nodig:
        missen = [nummer for nummer in dict.fromkeys(nummers) if not teksten.get(nummer)]
        yield from (Fout("B032", f"{veld.ontbreekt} Het gaat om nummer {nummer}.", eigen_lijst) for nummer in missen)
    gegeven = nummers_van(besluit, veld)
    for plek, nummer in enumerate(gegeven):
        if nummer in gegeven[:plek]:
            yield Fout(
                "B036", "Dit nummer staat er twee keer. In de brief past er maar één tekst bij.", f"{eigen_lijst}[{plek}].{nummerveld}"
            )
        if nummer not in nummers:
            titel = advies.pakket.begrippen[lijst].titel.lower()
            yield Fout("B033", f"Dit nummer staat niet in het dossier ({titel}).", f"{eigen_lijst}[{plek}].{nummerveld}")


def _uit_het_spoor(brief: Brief, advies: Advies) -> Iterator[Fout]:
    """De feiten en de toegepaste criteria: zonder die twee is er geen motivering."""
    # Wat de brief vervangt, vulde `voor_het_besluit` zelf in: ook een leeg dossier is dan niet leeg.
    if not advies.gegevens.waarden.keys() - brief.vervangt.keys():
        yield Fout("B030", "Het dossier heeft geen feiten.", "feiten")
    getoetst = (uitslag.verdict for uitslag in advies.criteria.values())
    if not any(verdict not in OPEN and verdict is not Verdict.NIET_VAN_TOEPASSING for verdict in getoetst):
        yield Fout("B031", "Er is geen criterium toegepast.", "criteria")


def _afwijkingen(besluit: Besluit, brief: Brief, advies: Advies) -> Iterator[Fout]:
    velden = advies.pakket.besluitvelden
    for code, veld, afwijkt in (
        ("B034", "reden_afwijking_advies", wijkt_af_van_advies),
        ("B035", "reden_afwijking_deskundige", wijkt_af_van_deskundige),
    ):
        if not is_ingevuld(besluit, veld) and afwijkt(besluit, brief, advies):
            yield Fout(code, velden[veld].ontbreekt, veld)
