"""Teksten die te moeilijk zijn voor wie ze leest (docs/regeltaal.md, par. 11)."""

import re
from collections.abc import Iterator
from datetime import date

from engine import Fout
from engine.pakket.nakijken import Nagekeken
from service.regelcontrole.invullen import VUL_IN
from service.taal.keuringen import (
    LANGSTE_ZIN_OUDER,
    LANGSTE_ZIN_VAKMENS,
    kale_afkortingen,
    lange_zinnen,
    lijdende_zinnen,
    moeilijke_woorden,
    verkeerd_aangesproken,
    voor_vakmensen,
    woorden,
    woordenlijst,
)
from service.taal.teksten import Tekst, uit_pakket

_NUMMER = re.compile(r"\[[0-9]+\]")


def moeilijke_teksten(nagekeken: Nagekeken, _: date) -> Iterator[Fout]:
    """Een waarschuwing per bezwaar tegen een tekst, op de plek van de tekst of van het woord."""
    gezien: set[Tekst] = set()
    for pakket in nagekeken.verklaringen.values():
        plekken = pakket.plekken
        for tekst in uit_pakket(pakket):
            if tekst in gezien or tekst.lezer == "eigennaam" or VUL_IN in tekst.tekst:
                continue
            gezien.add(tekst)
            for zin, stuk in _bezwaren(tekst):
                soort, naam, *stappen = _NUMMER.sub("", tekst.plaats).split(".")
                yield Fout("W013", zin, str(plekken.van_stuk(getattr(pakket, soort)[naam], stuk, *stappen)))


def _bezwaren(tekst: Tekst) -> Iterator[tuple[str, str]]:
    """Het bezwaar en het stuk tekst waar het om gaat."""
    ouder = tekst.lezer == "ouder"
    langste = LANGSTE_ZIN_OUDER if ouder else LANGSTE_ZIN_VAKMENS
    for lang in lange_zinnen(tekst, langste):
        begin = lang.partition(": ")[2]
        yield f"Deze zin heeft meer dan {langste} woorden. Maak er twee van.", woorden(begin)[0]
    for woord in moeilijke_woorden(tekst):
        if ouder or woord not in voor_vakmensen():
            yield f"'{woord}' is een moeilijk woord. Schrijf liever: {woordenlijst()[woord]}.", woord
    if ouder:
        if len(lijdend := lijdende_zinnen(tekst)) > 1:
            yield "In deze tekst zeggen meer zinnen niet wie iets doet. Schrijf wie het doet.", woorden(lijdend[1])[0]
        for woord in verkeerd_aangesproken(tekst):
            yield f"Spreek de ouder aan met u en uw kind, en niet met '{woord}'.", woord
        for afkorting in kale_afkortingen(tekst):
            yield f"Leg de afkorting {afkorting} uit, of schrijf haar voluit.", afkorting
