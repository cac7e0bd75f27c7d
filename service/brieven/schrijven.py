"""Van de delen van een brief in de regels naar zijn inhoud: welke blokken erin staan, en met welke woorden."""

from collections.abc import Iterator

from engine.taal.brieven import Alineablok, Briefblok, Briefdeel, Bronnenblok, Invulplekblok, Kopblok, Rijenblok, Spoorblok
from engine.uitleg import Alinea, Kop, Opsomming, motivering_bij_besluit
from engine.uitleg.bij_besluit import bronnen_per_titel
from engine.uitleg.briefdelen import alineas, rijen
from engine.uitleg.invullen import Invuller
from service.brieven.inhoud import Deel, Invulplek, Tabel


def schrijf(namen: tuple[str, ...], invuller: Invuller) -> tuple[Deel, ...]:
    """De inhoud van de delen met deze namen, op volgorde."""
    delen = (invuller.advies.pakket.briefdelen[naam] for naam in namen)
    return tuple(blok for deel in delen if invuller.staat_erin(deel.als) for blok in _blokken(deel, invuller))


def _blokken(deel: Briefdeel, invuller: Invuller) -> Iterator[Deel]:
    for blok in deel.blokken:
        if invuller.staat_erin(blok.als):
            yield from _blok(blok, invuller)


def _blok(blok: Briefblok, invuller: Invuller) -> Iterator[Deel]:
    match blok:
        case Kopblok(tekst, niveau):
            yield Kop(invuller.vul(tekst), niveau)
        case Alineablok():
            yield from alineas(blok, invuller)
        case Invulplekblok(tekst, regels):
            yield Invulplek(invuller.vul(tekst), regels)
        case Rijenblok():
            yield from _rijen(blok, invuller)
        case Bronnenblok():
            yield from _bronnen(blok, invuller)
        case Spoorblok("motivering"):
            yield from motivering_bij_besluit(invuller.advies)


def _rijen(blok: Rijenblok, invuller: Invuller) -> Iterator[Deel]:
    if gevuld := rijen(blok, invuller):
        yield Tabel(tuple(invuller.vul(cel) for cel in blok.kop), gevuld) if blok.kop else Opsomming(gevuld)


def _bronnen(blok: Bronnenblok, invuller: Invuller) -> Iterator[Deel]:
    namen = invuller.besluit.waarde(blok.veld) if blok.veld else blok.namen
    assert isinstance(namen, tuple)
    advies = invuller.advies
    regels = bronnen_per_titel(advies, namen)
    if blok.tekst:
        yield Alinea(f"{blok.tekst}: {' '.join(regels)}")
    else:
        yield Opsomming(tuple((regel,) for regel in regels))
