"""Wat er over één regel op de pagina's komt: tekst, bron, vragen, waarden, voorbeelden, dekking, zaken en versie."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from engine import Pakket
from engine.taal.declaraties import Bron, Criterium, Gebrek, Termijn, Uitkomst
from engine.uitleg.woorden import dag
from service.documentatie.draaien import Uitslag
from service.documentatie.regeltekst import regeltekst
from service.documentatie.site.bewoording import regel_in_woorden
from service.documentatie.site.bouwstof import Bouwstof
from service.documentatie.site.gherkin import Deel, Featureblad
from service.documentatie.site.leest import Regel, Vraag, Waardereeks, gelezen, vragen, waardereeks
from service.documentatie.site.voorbeelden import Regelvoorbeeld, voorbeelden_van
from service.documentatie.site.zaken import Zaakverwijzing
from service.vergelijken.wijziging import Wijziging

_INVULPLEK = re.compile(r"\{(\w+)\}")
SOORTEN = (("criterium", "Criteria"), ("uitkomst", "Uitkomsten"), ("gebrek", "Gebreken"), ("termijn", "Termijnen"))
"""De soorten regels met een eigen blad, en hun kop."""


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

    `regels` zijn de Regels uit de features die hierbij horen, elk met hun feature; `voorbeelden` staan bij de
    regel zelf. `in_woorden` is wanneer de regel geldt, `berekend` wat
    hij leest en uitgerekend wordt (naam en titel), `leunt_op` de criteria die hij leest (adres en titel). Bij `wijzigingen` staan ook
    die van de waarden die hij leest; van wat er verder onder ligt staat in `eronder_veranderd` alleen de titel.
    """

    soort: str
    naam: str
    titel: str
    thema: str
    teksten: tuple[tuple[str, str], ...]
    bronnen: tuple[Bron, ...]
    let_op: str
    geleend: str
    in_woorden: tuple[tuple[str, str], ...]
    vragen: tuple[Vraag, ...]
    parameters: tuple[Waardereeks, ...]
    berekend: tuple[tuple[str, str], ...]
    leunt_op: tuple[tuple[str, str], ...]
    regels: tuple[tuple[Featureblad, Deel], ...]
    voorbeelden: tuple[Regelvoorbeeld, ...]
    elders: tuple[Elders, ...]
    getoond: str
    zaken: tuple[Zaakverwijzing, ...]
    versie: str
    wijzigingen: tuple[Wijziging, ...]
    eronder_veranderd: tuple[str, ...]
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
    leest = gelezen(pakket, regel)
    veranderd = [deel for deel in bouwstof.wijzigingen if deel.naam in (regel.naam, *leest.namen)]
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
        in_woorden=tuple((wat, tekst) for wat, tekst in regel_in_woorden(bouwstof.woorden, regel) if tekst),
        vragen=tuple(vragen(pakket, leest.namen)),
        parameters=tuple(waardereeks(pakket, pakket.parameters[naam]) for naam in leest.namen if naam in pakket.parameters),
        berekend=tuple((naam, pakket.afleidingen[naam].titel) for naam in leest.namen if naam in pakket.afleidingen),
        leunt_op=tuple((f"{pakket.criteria[naam].kop.thema}.html#{naam}", pakket.criteria[naam].titel) for naam in leest.criteria),
        regels=bij,
        voorbeelden=voorbeelden_van(regel, bouwstof.voorbeelden),
        elders=tuple(_elders(bouwstof, regel.naam, {blad.bestand for blad, _ in bij})),
        getoond=bouwstof.getoond(regel.naam) if isinstance(regel, Criterium) else "",
        zaken=tuple(zaak for zaak in bouwstof.zaken if regel.naam in zaak.namen),
        versie=f"Geldt vanaf {dag(kop.vanaf)}{tot}; nog juist op {dag(kop.nog_juist_op)}. Beheerd door: {kop.eigenaar}.",
        wijzigingen=tuple(deel for deel in veranderd if deel.naam == regel.naam or deel.naam in pakket.parameters),
        eronder_veranderd=tuple(deel.titel for deel in veranderd if deel.naam != regel.naam and deel.naam not in pakket.parameters),
        plaats=str(regel.plaats),
        regeltekst=regeltekst(bouwstof.verslag.regels, pakket, regel),
    )


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


def _elders(bouwstof: Bouwstof, naam: str, eigen: set[str]) -> Iterator[Elders]:
    for bestand, uitslagen in bouwstof.genoemd(naam).items():
        if bestand not in eigen:
            adres = next(blad.adres for blad in bouwstof.bladen if blad.bestand == bestand)
            yield Elders(uitslagen[0].scenario.functionaliteit, adres, len(uitslagen), sum(uitslag.mis for uitslag in uitslagen))
