"""Wat een regelbestand over brieven kan verklaren (docs/regeltaal.md, par. 12): de velden van een besluit, brieven en hun delen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from engine.fouten import Plaats
from engine.taal.declaraties import Verklaring
from engine.taal.sjabloon import Sjabloon

VELDSOORTEN = ("tekst", "teksten", "datum", "keuze", "bronnen", "afzender")
"""`teksten` en `bronnen` zijn lijsten; een `afzender` staat in de brief met de titel van zijn regels."""


@dataclass(frozen=True, slots=True)
class Besluitveld(Verklaring):
    """Een veld dat een mens in een besluit invult; de naam mag punten hebben.

    `begrip` is waaronder de regels het toetsen, of leeg. `per` en `tegenover` zijn (lijst, veld), of leeg: bij elk element van die lijst
    hoort een waarde; of elk element zegt zelf iets over dit veld. `advies` is vergelijking -> naam in de gegevens van een uitkomst.
    """

    soort: str
    ontbreekt: str
    begrip: str
    per: tuple[str, ...]
    tegenover: tuple[str, ...]
    advies: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Briefvoorwaarde:
    """Wanneer iets in de brief staat: als `naam` een van `waarden` is, of zonder waarden als zij is ingevuld of bekend."""

    naam: str
    waarden: tuple[str, ...]
    plaats: Plaats


Als = Briefvoorwaarde | None


@dataclass(frozen=True, slots=True)
class Rij:
    """Een rij van een tabel of een punt van een opsomming (dan één cel)."""

    cellen: tuple[Sjabloon, ...]
    als: Als


@dataclass(frozen=True, slots=True)
class Kopblok:
    """Een kop."""

    tekst: Sjabloon
    niveau: int
    als: Als


@dataclass(frozen=True, slots=True)
class Alineablok:
    """Een alinea; een lege regel in een ingevulde tekst begint een nieuwe."""

    tekst: Sjabloon
    als: Als


@dataclass(frozen=True, slots=True)
class Invulplekblok:
    """Een open plek die een mens op de brief invult."""

    tekst: Sjabloon
    regels: int
    als: Als


@dataclass(frozen=True, slots=True)
class Rijenblok:
    """Een tabel, of zonder `kop` een opsomming. Met `per` (een lijst) staat de ene rij er per element."""

    kop: tuple[Sjabloon, ...]
    rijen: tuple[Rij, ...]
    per: str
    als: Als
    plaats: Plaats


@dataclass(frozen=True, slots=True)
class Bronnenblok:
    """Bronnen: die van `namen`, of die in het veld `veld`. Een sjabloon ervoor maakt er één zin van, anders een opsomming."""

    namen: tuple[str, ...]
    veld: str
    tekst: str
    als: Als
    plaats: Plaats


@dataclass(frozen=True, slots=True)
class Spoorblok:
    """Een stuk uit het spoor van het advies, met de naam uit SPOREN."""

    naam: str
    als: Als


Briefblok = Kopblok | Alineablok | Invulplekblok | Rijenblok | Bronnenblok | Spoorblok
BRIEFSOORTEN = ("toekennen", "weigeren", "bericht")
SPOREN = ("motivering",)
BELEMMERINGEN = "belemmeringen"
"""De lijst van wat een besluit nog tegenhoudt; een deel kan haar opsommen."""
NUMMER = "nummer"
"""In een rij per element: het hoeveelste het is."""
TERMIJN = "termijn"
"""In een brief met een termijn: haar laatste dag."""


@dataclass(frozen=True, slots=True)
class Briefdeel(Verklaring):
    """Een deel van een brief. `leest` zijn begrippen, afleidingen, parameters en termijnen die een invulplek naast de velden mag noemen.

    `noemt` zijn begrippen die ja zijn als dit deel in de brief staat. Een deel van een samenwerkingsverband vervangt een landelijk deel
    (`afwijking_van`), of komt in de brieven `erbij_in` na het deel `na`. `in_motivering`: het staat ook in de tekst voor de commissie.
    """

    leest: tuple[Sjabloon, ...]
    noemt: tuple[str, ...]
    als: Als
    blokken: tuple[Briefblok, ...]
    afwijking_van: str
    reden_afwijking: str
    erbij_in: tuple[str, ...]
    na: str
    in_motivering: bool


@dataclass(frozen=True, slots=True)
class Brief(Verklaring):
    """Een brief. `soort` is een van BRIEFSOORTEN; een besluit heeft `gegevens`, waarmee de regels het toetsen.

    `vervangt` zegt welke waarden uit het dossier een gegeven van de brief mag vervangen. `termijn` zijn de termijnen waar het bericht
    binnen blijft; de eerste met een laatste dag telt. `nodig` is veld -> wanneer het nodig is (None: altijd).
    """

    soort: str
    sjabloon: Sjabloon
    concepttitel: Sjabloon
    bron: tuple[str, ...]
    hoofd: tuple[Sjabloon, ...]
    gegevens: Mapping[str, str]
    vervangt: Mapping[str, tuple[str, ...]]
    termijn: tuple[str, ...]
    nodig: Mapping[str, Als]
    concept: tuple[str, ...]
    delen: tuple[str, ...]
    bijlage: tuple[str, ...]

    @property
    def beslist(self) -> bool:
        """Is dit een besluit, en niet een bericht onderweg?"""
        return self.soort != "bericht"

    @property
    def alle_delen(self) -> tuple[str, ...]:
        """De namen van de delen die in de definitieve brief of zijn bijlage staan."""
        return (*self.delen, *self.bijlage)


def sjablonen_van(blok: Briefblok) -> Iterator[tuple[Sjabloon, tuple[Als, ...]]]:
    """Elk sjabloon in een blok, met de voorwaarden waaronder het in de brief staat."""
    match blok:
        case Kopblok() | Alineablok() | Invulplekblok():
            yield blok.tekst, (blok.als,)
        case Rijenblok():
            yield from ((sjabloon, (blok.als,)) for sjabloon in blok.kop)
            for rij in blok.rijen:
                yield from ((cel, (blok.als, rij.als)) for cel in rij.cellen)


def voorwaarden_van(blok: Briefblok) -> Iterator[Briefvoorwaarde]:
    """Elke voorwaarde in een blok."""
    rijen = blok.rijen if isinstance(blok, Rijenblok) else ()
    yield from (als for als in (blok.als, *(rij.als for rij in rijen)) if als is not None)
