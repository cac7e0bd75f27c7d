"""Voor elke lezer een ingang: waar te beginnen, en wat er voor hem uit de regels te halen is."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from engine import Pakket
from engine.taal.declaraties import Begrip, Criterium, Gebrek, Soort, Termijn, Uitkomst
from service.documentatie.site.inhoud import Regelblad

PAGINAS: Mapping[str, str] = {
    "begrippen": "Begrippen: alles wat gevraagd kan worden",
    "waarden": "Waarden en hun data",
    "berekeningen": "Wat uitgerekend wordt, met de beslistabellen",
    "eigenschappen": "Wat in elke zaak hoort te gelden",
    "wijzigingen": "Versies en wijzigingen",
    "dekking": "Wat de voorbeelden laten zien",
    "bronnen": "Bronnen, en hoe zeker zij zijn",
    "zaken": "Gepubliceerde zaken",
}
"""De pagina's waar een ingang naar kan wijzen."""


@dataclass(frozen=True, slots=True)
class Punt:
    """Een regel in een lijst; zonder adres is de titel geen koppeling. Achter de tekst kunnen nog koppelingen staan."""

    titel: str
    adres: str = ""
    tekst: str = ""
    koppelingen: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Lijst:
    """Een lijst uit de regels, met wat de lezer eraan heeft."""

    kop: str
    uitleg: str
    punten: tuple[Punt, ...]


@dataclass(frozen=True, slots=True)
class Ingang:
    """Een lezer met zijn vraag, waar hij kan beginnen en wat er voor hem uit de regels komt."""

    code: str
    naam: str
    als: str
    vraag: str
    inleiding: str
    wegen: tuple[tuple[str, str], ...]
    lijsten: tuple[Lijst, ...]


def ingangen(pakket: Pakket, bladen: Sequence[Regelblad], misvattingen: str) -> tuple[Ingang, ...]:
    """De ingangen van alle lezers, in vaste volgorde. `misvattingen` is het adres van die voorbeelden, of leeg."""
    met_blad = {blad.thema for blad in bladen}
    return tuple(
        Ingang(
            code=code,
            naam=tekst["naam"],
            als=tekst["als"],
            vraag=tekst["vraag"],
            inleiding=tekst["inleiding"],
            wegen=(
                *((pakket.themas[thema].titel, f"{thema}.html") for thema in tekst["themas"] if thema in met_blad),
                *((PAGINAS[pagina], f"{pagina}.html") for pagina in tekst["paginas"]),
                *([("Misvattingen over de toelaatbaarheidsverklaring", misvattingen)] if misvattingen else ()),
            ),
            lijsten=tuple(_LIJSTEN[lijst](pakket, bladen) for lijst in tekst["lijsten"]),
        )
        for code, tekst in _teksten().items()
    )


@cache
def _teksten() -> Mapping[str, Any]:
    gelezen: Mapping[str, Any] = yaml.safe_load((Path(__file__).parent / "ingangen.yaml").read_text(encoding="utf-8"))
    return gelezen


def _uitkomsten(pakket: Pakket, _: Sequence[Regelblad]) -> Lijst:
    uitkomsten = pakket.uitkomsten.items()
    punten = tuple(Punt(deel.titel, f"{deel.kop.thema}.html#{naam}", deel.uitleg.get("ouder", "")) for naam, deel in uitkomsten)
    return Lijst("Wat eruit kan komen", "Dit kan het advies zijn. Een mens beslist daarna.", punten)


def _vragen_aan(rol: str, wie: str) -> Callable[[Pakket, Sequence[Regelblad]], Lijst]:
    def lijst(pakket: Pakket, _: Sequence[Regelblad]) -> Lijst:
        punten = tuple(_vraag(begrip) for begrip in _op_titel(pakket) if rol in begrip.antwoord_door)
        return Lijst(f"Wat {wie} gevraagd kan worden", "Alleen wat voor de aanvraag nodig is, wordt echt gevraagd.", punten)

    return lijst


def _oordelen(pakket: Pakket, _: Sequence[Regelblad]) -> Lijst:
    punten = tuple(_vraag(begrip) for begrip in _op_titel(pakket) if begrip.soort is Soort.OORDEEL and "commissie" in begrip.antwoord_door)
    return Lijst("Wat u zelf weegt", "Bij elk oordeel staat waar u op kunt letten.", punten)


def _gebreken(ernst: str, kop: str, uitleg: str) -> Callable[[Pakket, Sequence[Regelblad]], Lijst]:
    def lijst(pakket: Pakket, _: Sequence[Regelblad]) -> Lijst:
        gekozen = [gebrek for gebrek in pakket.gebreken.values() if gebrek.ernst == ernst]
        punten = tuple(Punt(gebrek.titel, f"{gebrek.kop.thema}.html#{gebrek.naam}", gebrek.herstel) for gebrek in gekozen)
        return Lijst(kop, uitleg, punten)

    return lijst


def _niet_vastgesteld(pakket: Pakket, _: Sequence[Regelblad]) -> Lijst:
    punten = tuple(
        Punt(criterium.titel, f"{criterium.kop.thema}.html#{naam}", f"Geleend van {criterium.overgenomen_van}.")
        for naam, criterium in pakket.criteria.items()
        if criterium.overgenomen_van and not criterium.vastgesteld
    )
    uitleg = "Deze criteria zijn geleend, meestal van een ander samenwerkingsverband. Uw bestuur heeft ze nog niet vastgesteld."
    return Lijst("Nog vast te stellen", uitleg, punten)


def _niet_nagezien(pakket: Pakket, _: Sequence[Regelblad]) -> Lijst:
    punten = tuple(
        Punt(criterium.titel, f"{criterium.kop.thema}.html#{naam}", criterium.let_op)
        for naam, criterium in pakket.criteria.items()
        if not criterium.bevestigd
    )
    return Lijst("Nog niet nagezien", "Deze criteria legde nog niemand naast de tekst van hun bron.", punten)


def _per_standaard(pakket: Pakket, _: Sequence[Regelblad]) -> Lijst:
    regels: Sequence[Criterium | Uitkomst | Gebrek | Termijn] = (
        *pakket.criteria.values(),
        *pakket.uitkomsten.values(),
        *pakket.gebreken.values(),
        *pakket.termijnen.values(),
    )
    punten = []
    for naam, standaard in pakket.standaarden.items():
        bij = [regel for regel in regels if naam in regel.standaard]
        themas = dict.fromkeys(regel.kop.thema for regel in bij)
        waar = tuple((pakket.themas[thema].titel, f"{thema}.html") for thema in themas)
        punten.append(Punt(standaard.titel, "", f"{len(bij)} regels{', over' if waar else ''}", waar))
    return Lijst("Per standaard", "Zoveel regels laten zien dat aan een standaard voldaan wordt.", tuple(punten))


def _vraag(begrip: Begrip) -> Punt:
    return Punt(begrip.vraag, f"begrippen.html#{begrip.naam}")


def _op_titel(pakket: Pakket) -> Iterable[Begrip]:
    return sorted(pakket.begrippen.values(), key=lambda begrip: begrip.titel.lower())


_LIJSTEN: Mapping[str, Callable[[Pakket, Sequence[Regelblad]], Lijst]] = {
    "uitkomsten": _uitkomsten,
    "vragen_aan_ouders": _vragen_aan("ouders", "u"),
    "vragen_aan_school": _vragen_aan("school", "de school"),
    "oordelen": _oordelen,
    "gebreken_te_herstellen": _gebreken("herstelbaar", "Wat vaak ontbreekt", "Dit moet hersteld zijn voor er een besluit kan komen."),
    "gebreken_fataal": _gebreken("fataal", "Wat een besluit tegenhoudt", "Met zo'n gebrek kan het besluit niet de deur uit."),
    "niet_vastgesteld": _niet_vastgesteld,
    "niet_nagezien": _niet_nagezien,
    "per_standaard": _per_standaard,
}
