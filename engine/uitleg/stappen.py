"""Elke stap van een criterium uitgeschreven, voor wie toezicht houdt."""

from collections.abc import Mapping

from engine.beoordelen.advies import Advies
from engine.beoordelen.klaarliggend import Klaarliggend
from engine.beoordelen.spoor import Criteriumuitslag, Stap
from engine.logica import Verdict
from engine.pakket import Pakket
from engine.uitleg.blokken import Blok, Kop, Opsomming
from engine.uitleg.vast import vaste_teksten
from engine.uitleg.woorden import VERDICTWOORDEN, in_woorden

Regels = list[tuple[str, ...]]
Koppen = Mapping[tuple[str, Verdict], Kop]


_BLOKKEN = Klaarliggend[tuple[Blok, Blok]]("elke_stap")
_REGELS = Klaarliggend[Regels]("stapregels")


def elke_stap(advies: Advies) -> list[Blok]:
    """Per criterium, in leesvolgorde, een kop met het verdict en een opsomming van de stappen en de bron."""
    pakket, criteria = advies.pakket, advies.criteria
    vast, koppen = vaste_teksten(pakket), pakket.eenmaal(_koppen)
    bronregels = vast.bronregels
    blokken: list[Blok] = []
    for naam in vast.leesvolgorde:
        uitslag = criteria[naam]
        blokken += _BLOKKEN.geef(uitslag) or _BLOKKEN.bewaar(uitslag, _blokken(pakket, uitslag, bronregels[naam], koppen))
    return blokken


def _blokken(pakket: Pakket, uitslag: Criteriumuitslag, bronregel: str, koppen: Koppen) -> tuple[Blok, Blok]:
    regels: Regels = []
    for stap in (uitslag.toepassing, uitslag.uitzondering, uitslag.als):
        if stap is not None:
            regels += _REGELS.geef(stap) or _REGELS.bewaar(stap, _stapregels(pakket, (stap,), []))
    regels.append((bronregel,))
    return koppen[uitslag.naam, uitslag.verdict], Opsomming(tuple(regels))


def _koppen(pakket: Pakket) -> Koppen:
    """De kop van elk criterium bij elk verdict."""
    return {(naam, verdict): Kop(f"{naam}: {woorden}", 3) for naam in pakket.criteria for verdict, woorden in VERDICTWOORDEN.items()}


def _stapregels(pakket: Pakket, stappen: tuple[Stap, ...], regels: Regels) -> Regels:
    """De regels van de stappen, elk gevolgd door die van haar delen, achter `regels` gezet."""
    for knoop, verdict, gelezen, delen, _ in stappen:
        regel = f"{knoop.pad}: {VERDICTWOORDEN[verdict]}"
        if gelezen:
            # Bijna altijd één naam: dan is samenvoegen duurder dan schrijven.
            if len(gelezen) == 1:
                regel += f" ({knoop.namen[0]} = {in_woorden(pakket, knoop.namen[0], gelezen[0])})"
            else:
                namen = zip(knoop.namen, gelezen, strict=True)
                regel += f" ({', '.join([f'{naam} = {in_woorden(pakket, naam, waarde)}' for naam, waarde in namen])})"
        regels.append((regel,))
        if delen:
            _stapregels(pakket, delen, regels)
    return regels
