"""Wat er uitgerekend en opgezocht wordt: elke berekening in woorden of als beslistabel, met wat zij leest en wie haar leest."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from engine import Pakket
from engine.taal.beslistabellen import Beslistabel
from engine.taal.declaraties import Afleiding, Bron, Opzoektabel
from engine.taal.lezingen import lezingen_van_berekening
from engine.taal.lijsten import lijstvelden
from service.documentatie.dekking import Dekking
from service.documentatie.site.bewoording import TREFFERS, tabelrijen, titel_van
from service.documentatie.site.bouwstof import Bouwstof
from service.documentatie.site.leest import Regel, Vraag, doorlezen, gelezen_door, vragen
from service.documentatie.site.voorbeelden import Regelvoorbeeld, voorbeelden_van


@dataclass(frozen=True, slots=True)
class Berekening:
    """Een afleiding om te tonen: als tekst, of als tabel met `koppen`, `rijen` en hoe die te lezen is.

    `uit` zijn de andere berekeningen die zij leest, als naam en titel; `lezers` de regels die haar lezen, als adres en titel.
    """

    naam: str
    titel: str
    bronnen: tuple[Bron, ...]
    tekst: str
    koppen: tuple[str, ...]
    rijen: tuple[tuple[str, ...], ...]
    lezen: str
    uit: tuple[tuple[str, str], ...]
    vragen: tuple[Vraag, ...]
    lezers: tuple[tuple[str, str], ...]
    voorbeelden: tuple[Regelvoorbeeld, ...]


@dataclass(frozen=True, slots=True)
class Opzoeklijst:
    """Een opzoektabel met opeenvolgende getallen samengenomen tot een bereik."""

    naam: str
    titel: str
    bronnen: tuple[Bron, ...]
    rijen: tuple[tuple[str, str], ...]
    anders: str


def berekeningen(stof: Bouwstof) -> tuple[Berekening, ...]:
    """Alle berekeningen: eerst de beslistabellen, daarbinnen op titel."""
    lezers = gelezen_door(stof.pakket)
    alle = (_berekening(stof, afleiding, lezers) for afleiding in stof.pakket.afleidingen.values())
    return tuple(sorted(alle, key=lambda deel: (not deel.rijen, deel.titel.lower())))


def opzoeklijsten(pakket: Pakket) -> tuple[Opzoeklijst, ...]:
    """Alle opzoektabellen."""
    return tuple(
        Opzoeklijst(naam, tabel.titel, tuple(pakket.bronnen[bron] for bron in tabel.bron), tuple(_bereiken(tabel)), tabel.anders)
        for naam, tabel in pakket.opzoektabellen.items()
    )


def _berekening(stof: Bouwstof, afleiding: Afleiding, lezers: Mapping[str, Sequence[Regel]]) -> Berekening:
    pakket = stof.pakket
    naam, berekening = afleiding.naam, afleiding.berekening
    tabel = berekening if isinstance(berekening, Beslistabel) else None
    namen = doorlezen(pakket, lezingen_van_berekening(berekening)).namen
    return Berekening(
        naam=naam,
        titel=afleiding.titel,
        bronnen=tuple(pakket.bronnen[bron] for bron in afleiding.bron),
        tekst="" if tabel else stof.woorden.berekening(berekening),
        koppen=_koppen(pakket, tabel, naam) if tabel else (),
        rijen=tuple(_rijen(pakket, tabel, naam, stof.dekking)) if tabel else (),
        lezen=TREFFERS[tabel.treffer] if tabel else "",
        uit=tuple((deel, pakket.afleidingen[deel].titel) for deel in _uit(tabel, namen) if deel in pakket.afleidingen),
        vragen=tuple(vragen(pakket, namen)),
        lezers=tuple((f"{regel.kop.thema}.html#{regel.naam}", regel.titel) for regel in lezers.get(naam, ())),
        voorbeelden=voorbeelden_van(afleiding, stof.voorbeelden),
    )


def _koppen(pakket: Pakket, tabel: Beslistabel, naam: str) -> tuple[str, ...]:
    if tabel.is_lijst:
        dan: tuple[str, ...] = tuple(f"Dan: {lijstvelden(pakket, naam)[veld].titel}" for veld in tabel.velden)
    else:
        dan = ("Dan", *(f"En: {titel_van(pakket, kolom.naam)}" for kolom in tabel.naast))
    return (*(titel_van(pakket, kolom.naam) for kolom in tabel.kolommen), *dan, *(() if tabel.uit else ("Getoond",)))


def _uit(tabel: Beslistabel | None, namen: Iterable[str]) -> tuple[str, ...]:
    return (*((tabel.uit,) if tabel and tabel.uit else ()), *namen)


def _rijen(pakket: Pakket, tabel: Beslistabel, naam: str, dekking: Dekking) -> Iterator[tuple[str, ...]]:
    """De rijen, met achteraan of een voorbeeld dat klopt er een koos; wat anders geldt telt als rij nul."""
    if tabel.uit:
        # Of een rij getoond is, staat bij de tabel waar deze uitkomst uit komt.
        yield from tabelrijen(pakket, tabel, naam)
        return
    gekozen = dekking.rijen.get(naam, set())
    for nummer, rij in enumerate(tabelrijen(pakket, tabel, naam), start=1):
        yield (*rij, "ja" if (nummer if nummer <= len(tabel.rijen) else 0) in gekozen else "nog niet")


def _bereiken(tabel: Opzoektabel) -> Iterator[tuple[str, str]]:
    paren = enumerate(sorted(tabel.rijen.items()))
    for (_, waarde), groep in groupby(paren, key=lambda deel: (deel[1][0] - deel[0], deel[1][1])):
        getallen = [getal for _, (getal, _) in groep]
        yield str(getallen[0]) if len(getallen) == 1 else f"{getallen[0]} tot en met {getallen[-1]}", waarde
