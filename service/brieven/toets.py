"""Het besluit door de motor laten toetsen: het gaat als feit het dossier in, en de regels zeggen wat eraan schort.

Hier staat geen grens, geen criterium en geen naam van een begrip. Welk veld en welk deel van de brief bij welk begrip hoort, zeggen
de regels.
"""

from collections.abc import Mapping
from typing import Any

from engine import Advies, Fout, InvoerFouten, Pakket, beoordeel, lees_gegevens, punt_van
from engine.taal.brieven import Brief
from engine.uitleg.invullen import geldt
from service.brieven.besluit import Besluit
from service.brieven.velden import Besluitvelden, is_ingevuld, waarde

GEREED = "gereed"
_ANDERS = "Het dossier of het veld 'gegevens' zegt hier iets anders."


def voor_het_besluit(advies: Advies, brief: Brief) -> Advies:
    """Het advies waar een besluit op rust: dat over wat er in het dossier staat, zoals het was voordat het besluit er lag.

    Een dossier dat al bij het besluit is, of dat niet zegt, wacht op wat in het besluit komt; daarom gaat wat de brief vervangt terug
    naar de eerste waarde die zij vervangt. Wat het besluit zelf zegt of antwoordt telt hier nooit mee: een open advies wordt niet beslist
    met feiten die alleen wie beslist noemt. Ook een bericht na het besluit, zoals de redenen die later komen, legt dit advies uit.
    """
    brieven = [brief] if brief.beslist else [ander for ander in advies.pakket.brieven.values() if ander.beslist]
    bekend = advies.gegevens.waarden
    terug = {
        naam: waarden[0]
        for besluit in brieven
        for naam, waarden in besluit.vervangt.items()
        if bekend.get(naam) in (None, *waarden[1:], besluit.gegevens[naam])
    }
    return beoordeel(advies.pakket, advies.gegevens.met({**bekend, **terug}), advies.peildatum) if terug else advies


def met_besluit(besluit: Besluit, brief: Brief, advies: Advies) -> Advies:
    """Het advies over hetzelfde dossier met het besluit erin.

    Raises:
        InvoerFouten: als het dossier al iets anders over het besluit zegt, of een antwoord in `gegevens` niet klopt.
    """
    samen, fouten = gegevens_met_besluit(besluit, brief, advies)
    if fouten:
        raise InvoerFouten(fouten)
    return beoordeel(advies.pakket, advies.gegevens.met(samen), advies.peildatum)


def gegevens_met_besluit(besluit: Besluit, brief: Brief, advies: Advies) -> tuple[Mapping[str, Any], list[Fout]]:
    """De gegevens van het dossier met het besluit erin, en alles waarin die twee niet bij elkaar passen."""
    pakket = advies.pakket
    eigen, fouten = _eigen(besluit, advies)
    namen = {veld.begrip: veld.naam for veld in pakket.besluitvelden.values()}
    feiten = _feiten(besluit, brief, pakket)
    bekend = {naam: deel for naam, deel in advies.gegevens.waarden.items() if deel not in brief.vervangt.get(naam, ())}
    fouten += [
        Fout("B040", _ANDERS, namen.get(naam, f"gegevens.{naam}"))
        for bron in (bekend, eigen)
        for naam in bron
        if naam in feiten and bron[naam] != feiten[naam] and naam not in brief.vervangt
    ]
    fouten += [
        Fout("B041", f"In het dossier staat bij '{pakket.begrippen[naam].titel}' iets waar deze brief niet bij hoort.", f"gegevens.{naam}")
        for naam in brief.vervangt
        if any(naam in bron and bron[naam] != feiten[naam] for bron in (bekend, eigen))
    ]
    fouten += [Fout("B040", _ANDERS, f"gegevens.{naam}") for naam in eigen if naam in bekend and bekend[naam] != eigen[naam]]
    return {**bekend, **eigen, **feiten}, fouten


def _eigen(besluit: Besluit, advies: Advies) -> tuple[Mapping[str, Any], list[Fout]]:
    """De antwoorden die het besluit zelf geeft, en wat daaraan niet klopt; dan tellen zij geen van alle."""
    try:
        return lees_gegevens(advies.pakket, besluit.gegevens, advies.peildatum).waarden, []
    except InvoerFouten as verkeerd:
        return {}, list(verkeerd.fouten)


def _feiten(besluit: Besluit, brief: Brief, pakket: Pakket) -> Mapping[str, Any]:
    """Wat het besluit en de brief zelf zeggen: de vaste gegevens, de ingevulde velden, en wat er in de brief staat."""
    feiten: dict[str, Any] = dict(brief.gegevens)
    ingevuld = Besluitvelden(besluit)
    for veld in pakket.besluitvelden.values():
        if veld.begrip and veld.soort == "tekst":
            feiten[veld.begrip] = is_ingevuld(besluit, veld.naam)
        elif veld.begrip and is_ingevuld(besluit, veld.naam):
            feiten[veld.begrip] = waarde(besluit, veld.naam)
    for deel in pakket.briefdelen.values():
        in_de_brief = deel.naam in brief.alle_delen and geldt(deel.als, ingevuld)
        feiten.update(dict.fromkeys(deel.noemt, in_de_brief))
    return feiten


def belemmeringen(advies: Advies, getoetst: Advies) -> list[Fout]:
    """Waarom dit besluit zo nog niet de deur uit mag; leeg als het mag.

    `advies` is dat van voor het besluit, `getoetst` dat met het besluit erin. De redenen zijn die van de motor: een open advies, een
    gebrek, of een vraag die een gebrek openhoudt.
    """
    if open_ := geen_advies(advies):
        return open_
    pakket = advies.pakket
    gebreken = dict.fromkeys((*advies.gebreken, *getoetst.gebreken))
    fouten = [
        Fout("B051", f"{gebrek.titel}. {gebrek.herstel}", "concept")
        for gebrek in (pakket.gebreken[naam] for naam in gebreken)
        if gebrek.ernst != "waarschuwing"
    ]
    if getoetst.besluitrijp != GEREED:
        fouten += [_vraag(getoetst, vraag.pad) for vraag in getoetst.vragen if vraag.nu]
    if not fouten and not advies.besluitrijp == getoetst.besluitrijp == GEREED:
        fouten.append(Fout("B053", "Volgens de regels kan er nu geen besluit komen. Alleen een concept kan.", "concept"))
    return fouten


def geen_advies(advies: Advies) -> list[Fout]:
    """Dat een advies nog open is; leeg als er een uitkomst is."""
    return [] if advies.uitkomst else [Fout("B050", "Er is nog geen advies. Alleen een concept kan nu.", "concept")]


def _vraag(advies: Advies, pad: str) -> Fout:
    begrip, _, _ = punt_van(advies.pakket, pad)
    return Fout("B052", f"Beantwoord eerst deze vraag: {begrip.vraag}", f"gegevens.{pad}")
