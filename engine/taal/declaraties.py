"""Wat een regelbestand kan verklaren, als bevroren waarden (docs/regeltaal.md, par. 1 tot en met 8)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from engine.fouten import Plaats
from engine.taal.berekeningen import Berekening
from engine.taal.voorbeelden import Voorbeeld
from engine.taal.voorwaarden import Letterlijk, Voorwaarde, Waarde


class Soort(StrEnum):
    """De soort van een waarde."""

    JA_NEE = "ja_nee"
    GEHEEL_GETAL = "geheel_getal"
    GETAL = "getal"
    DATUM = "datum"
    KEUZE = "keuze"
    TEKST = "tekst"
    LIJST = "lijst"
    OORDEEL = "oordeel"


@dataclass(frozen=True, slots=True)
class Kop:
    """De kop van een regelbestand; `tot` is de laatste dag, of None als er geen einde is vastgelegd.

    `standaard` zijn de toezichtstandaarden waarvan de regels in dit bestand laten zien dat eraan voldaan wordt. `overgang` is het begrip
    met de dag die zegt of een zaak al onder deze regels valt; leeg is de peildatum.
    """

    bestand: str
    titel: str
    laag: str
    thema: str
    vanaf: date
    tot: date | None
    eigenaar: str
    nog_juist_op: date
    standaard: tuple[str, ...]
    overgang: str = ""


@dataclass(frozen=True, slots=True)
class Verklaring:
    """Wat elke verklaring heeft: een naam, een titel, de plek en de kop van haar bestand."""

    naam: str
    titel: str
    plaats: Plaats
    kop: Kop


@dataclass(frozen=True, slots=True)
class Thema(Verklaring):
    """Een onderwerp waaronder regels bij elkaar staan; de volgorde in het bestand is de volgorde in een uitleg."""


@dataclass(frozen=True, slots=True)
class Standaard(Verklaring):
    """Een standaard van de toezichthouder; de volgorde in het bestand is die van het waarderingskader."""


@dataclass(frozen=True, slots=True)
class Rol(Verklaring):
    """Wie een vraag beantwoordt of een oordeel geeft."""

    toelichting: str


@dataclass(frozen=True, slots=True)
class Stuk(Verklaring):
    """Een soort stuk waar een gegeven uit komt, zoals een formulier of een verslag; `titel` is hoe het in een zin heet."""


@dataclass(frozen=True, slots=True)
class Bron(Verklaring):
    """Een norm of publicatie. `zekerheid` zegt hoe zij gelezen is; lege tekst betekent dat het veld er niet is."""

    vindplaats: str
    zekerheid: str
    bevestigd: bool
    let_op: str
    bwb: str
    versie: date | None
    url: str


@dataclass(frozen=True, slots=True)
class Visie(Verklaring):
    """Een uitspraak uit de visie van het samenwerkingsverband, en de thema's waarvan de regels haar dienen."""

    bron: tuple[str, ...]
    themas: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grens:
    """Een onder- of bovengrens van een begrip: `sleutel` is `minimaal`, `maximaal`, `niet_voor` of `niet_na`."""

    sleutel: str
    waarde: Waarde


@dataclass(frozen=True, slots=True)
class Begrip(Verklaring):
    """Iets wat gevraagd mag worden. Bij een oordeel is `waardesoort` de soort van de waarde erin (ja_nee of keuze)."""

    soort: Soort
    waardesoort: Soort
    vraag: str
    toelichting: str
    antwoord_door: tuple[str, ...]
    grondslag: tuple[str, ...]
    grenzen: tuple[Grens, ...]
    eenheid: str
    gevoelig: bool
    bewijs: str
    kan_veranderen: bool
    keuzes: Mapping[str, str]
    velden: Mapping[str, "Begrip"]
    weeg: tuple[str, ...]
    maximaal: int


@dataclass(frozen=True, slots=True)
class Parameter(Verklaring):
    """Een reeks waarden met hun eerste dag, oplopend. Een open parameter is een blanco en heeft geen waarden."""

    soort: Soort
    eenheid: str
    bron: tuple[str, ...]
    waarden: tuple[tuple[date, Letterlijk], ...]
    geldig_tot: date | None
    open: bool
    grenzen: tuple[Grens, ...]
    invulling_van: str


@dataclass(frozen=True, slots=True)
class Opzoektabel(Verklaring):
    """Van een geheel getal naar een keuze; `rijen` is al uitgeschreven."""

    bron: tuple[str, ...]
    anders: str
    rijen: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Lijstveld(Verklaring):
    """Een veld van een afgeleide lijst: wat elke rij die past daar neerzet. Van een keuze staat elke mogelijkheid in `keuzes`."""

    soort: Soort
    eenheid: str
    keuzes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Afleiding(Verklaring):
    """Een waarde die uit andere volgt. `keuzes` is keuze -> woorden, van wat zij zelf noemt. Alleen een lijst heeft `velden`."""

    soort: Soort
    eenheid: str
    bron: tuple[str, ...]
    keuzes: Mapping[str, str]
    berekening: Berekening
    velden: Mapping[str, Lijstveld] = field(default_factory=dict)
    voorbeelden: tuple[Voorbeeld, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Criterium(Verklaring):
    """Een criterium. `als` is None bij een blanco. `uitleg` is lezer -> verdict of 'open' -> tekst.

    `standaard` is, zoals overal, de eigen lijst of anders die van het bestand.
    """

    bron: tuple[str, ...]
    kenmerk: tuple[str, ...]
    hard: bool
    bevestigd: bool
    let_op: str
    van_toepassing_als: Voorwaarde | None
    uitzondering: Voorwaarde | None
    reden_uitzondering: str
    als: Voorwaarde | None
    uitleg: Mapping[str, Mapping[str, str]]
    invulling_van: str
    afwijking_van: str
    reden_afwijking: str
    overgenomen_van: str
    vastgesteld: bool
    standaard: tuple[str, ...]
    voorbeelden: tuple[Voorbeeld, ...] = field(default=(), compare=False)

    @property
    def open(self) -> bool:
        """Is dit een blanco die een samenwerkingsverband moet invullen?"""
        return self.als is None

    @property
    def voorwaarden(self) -> tuple[Voorwaarde | None, ...]:
        """Wanneer het van toepassing is, de uitzondering, en de voorwaarde zelf; None is er niet."""
        return self.van_toepassing_als, self.uitzondering, self.als


@dataclass(frozen=True, slots=True)
class Conclusie(Verklaring):
    """Een tussenstap tussen criteria en uitkomsten."""

    als: Voorwaarde


@dataclass(frozen=True, slots=True)
class Uitkomst(Verklaring):
    """Een uitkomst; `als` is None alleen bij de uitkomst voor storingen. `kent_toe` is veld van het besluit -> waarde.

    Geldt de conclusie `alleen_eigen_gebreken_bij`, dan tellen bij deze uitkomst alleen de gebreken die haar noemen. Leeg is nooit.
    """

    voorrang: int
    soort: str
    bron: tuple[str, ...]
    als: Voorwaarde | None
    gegevens: Mapping[str, Waarde]
    uitleg: Mapping[str, str]
    vervolg: Mapping[str, str]
    kent_toe: Mapping[str, str]
    alleen_eigen_gebreken_bij: str
    bij_storing: bool
    standaard: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gebrek(Verklaring):
    """Een gebrek; zonder `bij_uitkomst` geldt het bij elke uitkomst die niet alleen eigen gebreken telt.

    Een `waarschuwing` houdt geen besluit tegen.
    """

    code: str
    ernst: str
    norm: tuple[str, ...]
    als: Voorwaarde
    herstel: str
    bij_uitkomst: tuple[str, ...]
    bevestigd: bool
    let_op: str
    standaard: tuple[str, ...]
    kenmerk: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Eigenschap(Verklaring):
    """Iets wat voor elke zaak hoort te gelden, of voor elke zaak waarin `als` voldaan is (docs/regeltaal.md, par. 14).

    Precies één is er: `nooit` (dit is nooit voldaan), `altijd` (dit is altijd voldaan), of `hoger` met `blijft` of `niet_lager`. De
    laatste vergelijkt twee zaken die alleen in begrip `hoger` verschillen (is dat een lijst: in `hoger_veld` van één element): wat
    voldaan is blijft dat, of de waarde wordt niet lager.
    Van een keuze staat de volgorde, van laag naar hoog, in `volgorden`.
    """

    bron: tuple[str, ...]
    toelichting: str
    als: Voorwaarde | None
    nooit: Voorwaarde | None
    altijd: Voorwaarde | None
    hoger: str
    hoger_veld: str
    blijft: Voorwaarde | None
    niet_lager: str
    volgorden: Mapping[str, tuple[str, ...]]

    @property
    def voorwaarden(self) -> tuple[Voorwaarde, ...]:
        """Alle voorwaarden die erin staan."""
        return tuple(deel for deel in (self.als, self.nooit, self.altijd, self.blijft) if deel is not None)


@dataclass(frozen=True, slots=True)
class Termijn(Verklaring):
    """Een termijn: `lengte` in `eenheid` (dagen, weken, maanden of jaren) vanaf de dag na `begin`."""

    norm: tuple[str, ...]
    van_toepassing_als: Voorwaarde | None
    begin: Waarde
    eenheid: str
    lengte: Waarde
    opschorting: Waarde | None
    waarschuw_vooraf: int
    algemene_termijnenwet: bool
    uitleg: str
    standaard: tuple[str, ...]
    kenmerk: tuple[str, ...]
    voorbeelden: tuple[Voorbeeld, ...] = field(default=(), compare=False)
