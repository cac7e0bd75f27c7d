"""Wat er over één regel op de pagina's komt: tekst, bron, vragen, waarden, voorbeelden, dekking, zaken en versie."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine import Pakket
from engine.taal.declaraties import Bron, Criterium, Gebrek, Parameter, Termijn, Uitkomst
from engine.taal.lezingen import lezingen_van_criterium
from engine.uitleg.woorden import dag, in_woorden
from service.documentatie.draaien import Uitslag
from service.documentatie.site.bouwstof import Bouwstof
from service.documentatie.site.gherkin import Deel, Featureblad
from service.documentatie.site.zaken import Zaakverwijzing
from service.documentatie.wijzigingen import Wijziging, regeltekst

_INVULPLEK = re.compile(r"\{(\w+)\}")
SOORTEN = (("criterium", "Criteria"), ("uitkomst", "Uitkomsten"), ("gebrek", "Gebreken"), ("termijn", "Termijnen"))
"""De soorten regels met een eigen blad, en hun kop."""
Regel = Criterium | Uitkomst | Gebrek | Termijn


@dataclass(frozen=True, slots=True)
class Vraag:
    """Een vraag die een criterium nodig heeft, en wie haar beantwoordt."""

    naam: str
    vraag: str
    wie: str


@dataclass(frozen=True, slots=True)
class Waardereeks:
    """Een parameter met zijn waarden: per waarde de tekst en de dag vanaf wanneer zij geldt."""

    naam: str
    titel: str
    reeks: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Elders:
    """Een ander bestand met voorbeelden waarin een regel voorkomt, en hoe vaak."""

    naam: str
    adres: str
    aantal: int
    mis: int


@dataclass(frozen=True, slots=True)
class Regelblad:
    """Alles over één criterium, gebrek, uitkomst of termijn. `soort` zegt welke van de vier, `thema` op welke pagina.

    `regels` zijn de Regels uit de features die hierbij horen, elk met hun feature.
    """

    soort: str
    naam: str
    titel: str
    thema: str
    teksten: tuple[tuple[str, str], ...]
    bronnen: tuple[Bron, ...]
    let_op: str
    geleend: str
    vragen: tuple[Vraag, ...]
    parameters: tuple[Waardereeks, ...]
    regels: tuple[tuple[Featureblad, Deel], ...]
    elders: tuple[Elders, ...]
    getoond: str
    zaken: tuple[Zaakverwijzing, ...]
    versie: str
    wijzigingen: tuple[Wijziging, ...]
    plaats: str
    regeltekst: str

    @property
    def uitslagen(self) -> tuple[Uitslag, ...]:
        """De uitslagen van de eigen voorbeelden."""
        return tuple(uitslag for _, deel in self.regels for uitslag in deel.uitslagen)

    @property
    def mis(self) -> bool:
        """Is er een voorbeeld dat niet klopt?"""
        return any(uitslag.mis for uitslag in self.uitslagen)


def regelbladen(bouwstof: Bouwstof) -> dict[str, list[Regelblad]]:
    """Per thema de bladen, in de volgorde van de regels."""
    pakket = bouwstof.pakket
    bladen: dict[str, list[Regelblad]] = {thema: [] for thema in pakket.themas}
    op_plaats = sorted(pakket.criteria.values(), key=lambda criterium: (criterium.plaats.bestand, criterium.plaats.regel))
    regels: Iterable[Regel] = (*op_plaats, *pakket.uitkomsten.values(), *pakket.gebreken.values(), *pakket.termijnen.values())
    for regel in regels:
        bladen[regel.kop.thema].append(_blad(bouwstof, regel))
    return bladen


def _blad(bouwstof: Bouwstof, regel: Regel) -> Regelblad:
    pakket, kop = bouwstof.pakket, regel.kop
    gelezen = tuple(dict.fromkeys(_gelezen(regel))) if isinstance(regel, Criterium) else ()
    bij = tuple((blad, deel) for blad in bouwstof.bladen for deel in blad.regels_met(regel.naam))
    tot = f" tot en met {dag(kop.tot)}" if kop.tot else ""
    return Regelblad(
        soort=_soort(regel),
        naam=regel.naam,
        titel=regel.titel,
        thema=kop.thema,
        teksten=tuple((wat, _leesbaar(pakket, tekst)) for wat, tekst in _teksten(regel)),
        bronnen=tuple(pakket.bronnen[naam] for naam in (regel.bron if isinstance(regel, (Criterium, Uitkomst)) else regel.norm)),
        let_op=regel.let_op if isinstance(regel, (Criterium, Gebrek)) else "",
        geleend=_geleend(regel),
        vragen=tuple(_vragen(pakket, gelezen)),
        parameters=tuple(waardereeks(pakket, pakket.parameters[naam]) for naam in gelezen if naam in pakket.parameters),
        regels=bij,
        elders=tuple(_elders(bouwstof, regel.naam, {blad.bestand for blad, _ in bij})),
        getoond=bouwstof.getoond(regel.naam) if isinstance(regel, Criterium) else "",
        zaken=tuple(zaak for zaak in bouwstof.zaken if regel.naam in zaak.namen),
        versie=f"Geldt vanaf {dag(kop.vanaf)}{tot}; nog juist op {dag(kop.nog_juist_op)}. Beheerd door: {kop.eigenaar}.",
        wijzigingen=tuple(deel for deel in bouwstof.wijzigingen if deel.naam in (regel.naam, *gelezen)),
        plaats=str(regel.plaats),
        regeltekst=regeltekst(bouwstof.verslag.regels, pakket, regel),
    )


def waardereeks(pakket: Pakket, parameter: Parameter) -> Waardereeks:
    """De waarden van een parameter in woorden, oudste eerst."""
    naam, eenheid = parameter.naam, parameter.eenheid
    reeks = tuple((f"{in_woorden(pakket, naam, waarde)} {eenheid}".strip(), dag(vanaf)) for vanaf, waarde in parameter.waarden)
    return Waardereeks(naam, parameter.titel, reeks)


def gelezen_door(pakket: Pakket) -> Mapping[str, Sequence[Criterium]]:
    """Per naam de criteria die haar lezen."""
    lezers: dict[str, list[Criterium]] = {}
    for criterium in pakket.criteria.values():
        for naam in dict.fromkeys(_gelezen(criterium)):
            lezers.setdefault(naam, []).append(criterium)
    return lezers


def _gelezen(criterium: Criterium) -> Iterator[str]:
    return (lezing.naam for lezing in lezingen_van_criterium(criterium) if lezing.soort == "naam" and not lezing.lijst)


def _soort(regel: Regel) -> str:
    return {Criterium: "criterium", Uitkomst: "uitkomst", Gebrek: "gebrek", Termijn: "termijn"}[type(regel)]


def _teksten(regel: Regel) -> tuple[tuple[str, str], ...]:
    match regel:
        case Criterium():
            return tuple(
                (f"Voor de {lezer}, {verdict.replace('_', ' ')}", tekst)
                for lezer, uitleg in regel.uitleg.items()
                for verdict, tekst in uitleg.items()
            )
        case Uitkomst():
            return tuple((f"Voor de {lezer}", tekst) for lezer, tekst in regel.uitleg.items())
        case Gebrek():
            return (("Ernst", regel.ernst), ("Code", regel.code), ("Herstel", regel.herstel))
        case _:
            return (("Uitleg", regel.uitleg),)


def _leesbaar(pakket: Pakket, tekst: str) -> str:
    """Op een invulplek staat in een advies de waarde; hier staat er wat het is."""

    def titel(plek: re.Match[str]) -> str:
        gevonden = next((groep[plek[1]] for groep in (pakket.begrippen, pakket.afleidingen, pakket.parameters) if plek[1] in groep), None)
        return f"‹{gevonden.titel if gevonden else plek[1].replace('_', ' ')}›"

    return _INVULPLEK.sub(titel, tekst)


def _geleend(regel: Regel) -> str:
    if not isinstance(regel, Criterium) or not regel.overgenomen_van:
        return ""
    return f"{regel.overgenomen_van}. Vastgesteld door het samenwerkingsverband: {'ja' if regel.vastgesteld else 'nee'}."


def _vragen(pakket: Pakket, namen: Iterable[str]) -> Iterator[Vraag]:
    for naam in namen:
        if begrip := pakket.begrippen.get(naam):
            yield Vraag(naam, begrip.vraag, " of ".join(pakket.rollen[rol].titel for rol in begrip.antwoord_door))


def _elders(bouwstof: Bouwstof, naam: str, eigen: set[str]) -> Iterator[Elders]:
    for bestand, uitslagen in bouwstof.genoemd(naam).items():
        if bestand not in eigen:
            adres = next(blad.adres for blad in bouwstof.bladen if blad.bestand == bestand)
            yield Elders(uitslagen[0].scenario.functionaliteit, adres, len(uitslagen), sum(uitslag.mis for uitslag in uitslagen))
