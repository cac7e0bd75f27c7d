"""Alles wat een naam heeft, op alfabet: de lijst waarmee iemand zonder server zoekt."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine import Pakket
from engine.taal.declaraties import Verklaring
from service.documentatie.site.inhoud import Regelblad


@dataclass(frozen=True, slots=True)
class Ingang:
    """Een regel van de lijst: waar het over gaat en waar het staat."""

    titel: str
    soort: str
    naam: str
    adres: str


def zoeklijst(pakket: Pakket, bladen: Iterable[Regelblad]) -> Sequence[tuple[str, Sequence[Ingang]]]:
    """Per letter de ingangen, op alfabet; wat niet met een letter begint staat onder `0`."""
    per_letter: dict[str, list[Ingang]] = {}
    for ingang in sorted(_ingangen(pakket, bladen), key=lambda ingang: (_kaal(ingang.titel), ingang.soort)):
        begin = _kaal(ingang.titel)[:1].upper()
        per_letter.setdefault(begin if begin.isalpha() else "0", []).append(ingang)
    return sorted(per_letter.items())


def _ingangen(pakket: Pakket, bladen: Iterable[Regelblad]) -> Iterator[Ingang]:
    for blad in bladen:
        yield Ingang(blad.titel, blad.soort, blad.naam, f"{blad.thema}.html#{blad.naam}")
    groepen: Sequence[tuple[str, str, Mapping[str, Verklaring]]] = (
        ("begrip", "begrippen", pakket.begrippen),
        ("waarde", "waarden", pakket.parameters),
        ("berekening", "berekeningen", {**pakket.afleidingen, **pakket.opzoektabellen}),
        ("bron", "bronnen", pakket.bronnen),
        ("eigenschap", "eigenschappen", pakket.eigenschappen),
    )
    for soort, pagina, groep in groepen:
        for naam, deel in groep.items():
            yield Ingang(_hoofdletter(deel.titel), soort, naam, f"{pagina}.html#{naam}")
    for naam, thema in pakket.themas.items():
        if any(blad.thema == naam for blad in bladen):
            yield Ingang(thema.titel, "onderwerp", naam, f"{naam}.html")


def _hoofdletter(titel: str) -> str:
    return titel[:1].upper() + titel[1:]


def _kaal(tekst: str) -> str:
    """Zonder accenten, en zonder haakje of aanhalingsteken vooraan: zo staat é bij e."""
    los = unicodedata.normalize("NFD", tekst.lower())
    return "".join(teken for teken in los if not unicodedata.combining(teken)).lstrip("‘’“”'\"( ")
