"""Elke stap van een criterium uitgeschreven, voor wie toezicht houdt."""

from engine.beoordelen.advies import Advies
from engine.beoordelen.spoor import Criteriumuitslag, Stap
from engine.logica import Verdict
from engine.pakket import Pakket
from engine.uitleg.blokken import Blok, Kop, Opsomming
from engine.uitleg.klaarliggend import Klaarliggend
from engine.uitleg.vast import vaste_teksten
from engine.uitleg.woorden import VERDICTWOORDEN, in_woorden

Regels = list[tuple[str, ...]]


class _Bewaard:
    """Wat er van de klaarliggende uitslagen en van hun stappen geschreven is."""

    def __init__(self, pakket: Pakket) -> None:
        self.blokken = Klaarliggend[tuple[Blok, Blok]](pakket)
        self.koppen: dict[tuple[str, Verdict], Kop] = {}
        self.regels = Klaarliggend[Regels](pakket)


def elke_stap(advies: Advies) -> list[Blok]:
    """Per criterium, in leesvolgorde, een kop met het verdict en een opsomming van de stappen en de bron."""
    pakket, criteria = advies.pakket, advies.criteria
    bewaard, vast = pakket.eenmaal(_Bewaard), vaste_teksten(pakket)
    bronregels, geef = vast.bronregels, bewaard.blokken.geef
    blokken: list[Blok] = []
    for naam in vast.leesvolgorde:
        uitslag = criteria[naam]
        blokken += geef(uitslag) or bewaard.blokken.bewaar(uitslag, _blokken(pakket, uitslag, bronregels[naam], bewaard))
    return blokken


def _blokken(pakket: Pakket, uitslag: Criteriumuitslag, bronregel: str, bewaard: _Bewaard) -> tuple[Blok, Blok]:
    regels: Regels = []
    for stap in (uitslag.toepassing, uitslag.uitzondering, uitslag.als):
        if stap is not None:
            regels += bewaard.regels.geef(stap) or bewaard.regels.bewaar(stap, _stapregels(pakket, (stap,), []))
    regels.append((bronregel,))
    return _kop(uitslag, bewaard), Opsomming(tuple(regels))


def _kop(uitslag: Criteriumuitslag, bewaard: _Bewaard) -> Kop:
    sleutel = uitslag.naam, uitslag.verdict
    kop = bewaard.koppen.get(sleutel)
    if kop is None:
        kop = bewaard.koppen[sleutel] = Kop(f"{uitslag.naam}: {VERDICTWOORDEN[uitslag.verdict]}", 3)
    return kop


def _stapregels(pakket: Pakket, stappen: tuple[Stap, ...], regels: Regels) -> Regels:
    """De regels van de stappen, elk gevolgd door die van haar delen, achter `regels` gezet."""
    for knoop, verdict, gelezen, delen, _ in stappen:
        regel = f"{knoop.pad}: {VERDICTWOORDEN[verdict]}"
        if gelezen:
            namen = zip(knoop.namen, gelezen, strict=True)
            regel += f" ({', '.join([f'{naam} = {in_woorden(pakket, naam, waarde)}' for naam, waarde in namen])})"
        regels.append((regel,))
        if delen:
            _stapregels(pakket, delen, regels)
    return regels
