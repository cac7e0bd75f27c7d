"""De motivering voor de commissie: per thema de criteria die meedoen, en wat er voor dit advies niet meer toe doet."""

from collections.abc import Mapping
from typing import NamedTuple

from engine.beoordelen.advies import Advies
from engine.beoordelen.klaarliggend import Klaarliggend
from engine.beoordelen.spoor import VasteUitslag
from engine.logica import NIET_VAN_TOEPASSING, OPEN
from engine.uitleg.beslissend import beslissende_criteria
from engine.uitleg.blokken import Alinea, Blok, Kop, Opsomming
from engine.uitleg.briefdelen import delen_in_motivering
from engine.uitleg.delen import criteriumtekst, sjabloon_van
from engine.uitleg.gebruikt import Gebruikt, gebruikte_gegevens, gegevensregels, lijstpunten
from engine.uitleg.herkomst import herkomst_in_woorden, lijstherkomst, zonder_herkomst
from engine.uitleg.invullen import Ingevuld
from engine.uitleg.vast import vaste_teksten
from engine.uitleg.woorden import VERDICTWOORDEN, dag

Punt = tuple[str, ...]


class Puntdelen(NamedTuple):
    """Een criterium als punt, in delen: de regels voor en na de gegevens.

    Heeft geen gegeven een herkomst, dan is `zonder_herkomst` het hele punt; leeg bij een punt dat niet bewaard wordt.
    """

    voor: Punt
    gebruikt: Gebruikt
    na: Punt
    zonder_herkomst: Punt


_DELEN = Klaarliggend[Puntdelen]("puntdelen"), Klaarliggend[Puntdelen]("beslissende_puntdelen")


def meedoende_criteria(advies: Advies) -> tuple[list[str], list[str]]:
    """De criteria die in de motivering horen, in leesvolgorde, en de open criteria waar niemand meer naar hoeft te vragen."""
    gevraagd = {naam for vraag in advies.vragen for naam in vraag.criteria}
    vast = vaste_teksten(advies.pakket)
    eigen = {naam for _, namen in vast.themas for naam in namen}
    namen = [naam for naam in vast.leesvolgorde if naam in eigen and advies.criteria[naam].verdict is not NIET_VAN_TOEPASSING]
    niet_nodig = [naam for naam in namen if advies.criteria[naam].verdict in OPEN and naam not in gevraagd]
    return [naam for naam in namen if naam not in niet_nodig], niet_nodig


def motivering(advies: Advies, besluit: Ingevuld) -> list[Blok]:
    """Wat deskundigen en betrokkenen zeggen, en van elk criterium de norm, de feiten, de weging en de conclusie; dan de lijsten.

    `besluit` is wat een mens al invulde: de kern van elk advies, de standpunten en het antwoord daarop.
    """
    pakket = advies.pakket
    vooraf = pakket.teksten["motivering_vooraf"].format(regels=pakket.titel, dag=dag(advies.peildatum))
    blokken: list[Blok] = [Kop(pakket.teksten["kop_motivering"]), Alinea(vooraf), *delen_in_motivering(advies, besluit)]
    beslissend, herkomst = set(beslissende_criteria(advies)), herkomst_in_woorden(advies)
    gevraagd = {naam for vraag in advies.vragen for naam in vraag.criteria}
    niet_nodig: set[str] = set()
    for titel, namen in vaste_teksten(advies.pakket).themas:
        punten: list[Punt] = []
        for naam in namen:
            verdict = advies.criteria[naam].verdict
            if verdict is NIET_VAN_TOEPASSING:
                continue
            if verdict in OPEN and naam not in gevraagd:
                niet_nodig.add(naam)
            else:
                punten.append(_punt(advies, naam, naam in beslissend, herkomst))
        if punten:
            blokken += [Kop(titel, 3), Opsomming(tuple(punten))]
    for naam, titel, lijst in lijstpunten(advies):
        blokken += [Kop(titel, 3), *map(Alinea, lijstherkomst(advies, herkomst.get(naam, ""))), Opsomming(lijst)]
    return [*blokken, *zonder_herkomst(advies), *_niet_nodig(advies, niet_nodig)]


def _niet_nodig(advies: Advies, namen: set[str]) -> list[Blok]:
    if not namen:
        return []
    teksten = advies.pakket.teksten
    titels = tuple((f"{advies.pakket.criteria[naam].titel}.",) for naam in vaste_teksten(advies.pakket).leesvolgorde if naam in namen)
    return [Kop(teksten["kop_niet_nodig"], 3), Alinea(teksten["niet_nodig"]), Opsomming(titels)]


def _punt(advies: Advies, naam: str, beslissend: bool, herkomst: Mapping[str, str]) -> Punt:
    uitslag, bewaard = advies.criteria[naam], _DELEN[beslissend]
    delen = bewaard.geef(uitslag)
    if delen is None:
        delen = _puntdelen(advies, naam, beslissend)
        # Een sjabloon kan ook lezen wat de uitslag niet draagt: de peildatum, of een gegeven waar de beoordeling niet aan toe kwam.
        if isinstance(uitslag, VasteUitslag) and "{" not in sjabloon_van(advies, naam, "commissie"):
            delen = bewaard.bewaar(uitslag, delen._replace(zonder_herkomst=_samen(advies, delen, {})))
    return _heel(advies, delen, herkomst)


def criteriumpunt(advies: Advies, naam: str, beslissend: bool, herkomst: Mapping[str, str]) -> Punt:
    """Een criterium als punt: verdict, norm, feiten, oordelen, conclusie en voorbehoud.

    `herkomst` is per gegeven de herkomst in woorden.
    """
    return _heel(advies, _puntdelen(advies, naam, beslissend), herkomst)


def _puntdelen(advies: Advies, naam: str, beslissend: bool) -> Puntdelen:
    criterium, vast, teksten = advies.pakket.criteria[naam], vaste_teksten(advies.pakket), advies.pakket.teksten
    verdict = VERDICTWOORDEN[advies.criteria[naam].verdict]
    regel = f"{criterium.titel}: {verdict}."
    voor = (teksten["beslissend"].format(regel=regel) if beslissend else regel, vast.bronregels[naam])
    tekst = criteriumtekst(advies, naam, "commissie")
    eigen = tekst.rstrip(".").lower() not in (verdict, criterium.titel.lower())
    gebruikt = gebruikte_gegevens(advies, naam)
    na = ((teksten["conclusie"].format(conclusie=tekst),) if eigen else ()) + vast.voorbehoud[naam]
    return Puntdelen(voor, gebruikt, na, ())


def _heel(advies: Advies, delen: Puntdelen, herkomst: Mapping[str, str]) -> Punt:
    if delen.zonder_herkomst and not any(naam in herkomst for naam, _ in delen.gebruikt.gegevens):
        return delen.zonder_herkomst
    return _samen(advies, delen, herkomst)


def _samen(advies: Advies, delen: Puntdelen, herkomst: Mapping[str, str]) -> Punt:
    return (*delen.voor, *gegevensregels(advies.pakket.teksten, delen.gebruikt, herkomst), *delen.na)
