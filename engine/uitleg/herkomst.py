"""Waar de gegevens vandaan komen, in woorden: van wie, van welke dag en uit wat voor stuk."""

from collections.abc import Mapping

from engine.beoordelen.advies import Advies
from engine.pakket import Pakket
from engine.taal.declaraties import Soort
from engine.uitleg.blokken import Alinea, Blok, Kop, Opsomming
from engine.uitleg.delen import rollen
from engine.uitleg.woorden import dag, hoofdletter, in_woorden
from engine.zaak import Herkomst


def herkomst_in_woorden(advies: Advies) -> Mapping[str, str]:
    """Van elk gegeven met een herkomst: `volgens de school, 1 oktober 2026, uit het ontwikkelingsperspectief`."""
    gegeven = advies.gegevens.herkomst
    woorden = {herkomst: _woorden(advies.pakket, herkomst) for herkomst in {*gegeven.values()}}
    return {naam: woorden[herkomst] for naam, herkomst in gegeven.items()}


def _woorden(pakket: Pakket, herkomst: Herkomst) -> str:
    wie, datum = pakket.rollen[herkomst.door].titel, dag(herkomst.op)
    if not herkomst.uit:
        return pakket.teksten["herkomst"].format(wie=wie, dag=datum)
    return pakket.teksten["herkomst_uit"].format(wie=wie, dag=datum, stuk=pakket.stukken[herkomst.uit].titel)


def lijstherkomst(advies: Advies, herkomst: str) -> tuple[str, ...]:
    """De zin onder de kop van een lijst; geen als zij geen herkomst heeft."""
    return (advies.pakket.teksten["lijst_met_herkomst"].format(herkomst=hoofdletter(herkomst)),) if herkomst else ()


def zonder_herkomst(advies: Advies) -> list[Blok]:
    """De gegevens zonder herkomst, bij wie ze volgens de begrippen beantwoordt, met een kop; leeg als er geen zijn."""
    begrippen, met = advies.pakket.begrippen, advies.gegevens.herkomst
    groepen: dict[tuple[str, ...], list[str]] = {}
    for naam in advies.gegevens.waarden:
        begrip = begrippen[naam]
        if naam not in met and begrip.soort is not Soort.OORDEEL:
            groepen.setdefault(begrip.antwoord_door, []).append(begrip.titel)
    if not groepen:
        return []
    teksten = advies.pakket.teksten
    van = teksten["zonder_herkomst_van"]
    punten = tuple((van.format(rollen=hoofdletter(rollen(advies, door)), gegevens="; ".join(titels)),) for door, titels in groepen.items())
    return [Kop(teksten["kop_herkomst"], 3), Alinea(teksten["zonder_herkomst"]), Opsomming(punten)]


def waar_vandaan(advies: Advies) -> list[Blok]:
    """Elk gegeven met zijn waarde en zijn herkomst, op naam, en daaronder wat er geen heeft; leeg zonder gegevens."""
    pakket, waarden = advies.pakket, advies.gegevens.waarden
    sjabloon = pakket.teksten["gegeven_met_herkomst"]
    punten = tuple(
        (sjabloon.format(gegeven=f"{naam} = {in_woorden(pakket, naam, waarden[naam])}", herkomst=herkomst),)
        for naam, herkomst in herkomst_in_woorden(advies).items()
    )
    zonder = zonder_herkomst(advies)
    return [Kop(pakket.teksten["kop_herkomst"], 3), Opsomming(punten), *zonder[1:]] if punten else zonder
