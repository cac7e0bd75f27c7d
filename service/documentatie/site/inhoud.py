"""Wat er op de pagina's komt: per thema de regels met hun tekst, bron, vragen, waarden en voorbeelden."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from engine import Pakket
from engine.taal.declaraties import Bron, Criterium, Gebrek, Termijn, Uitkomst
from engine.taal.lezingen import lezingen_van_criterium
from engine.uitleg.woorden import dag, in_woorden
from service.documentatie.draaien import Uitslag

_NAAM = re.compile(r'"(\w+)"')
SOORTEN = {"gegeven": "Gegeven", "als": "Als", "dan": "Dan"}


@dataclass(frozen=True, slots=True)
class Voorbeeld:
    """Een scenario in woorden, met de uitslag van de laatste keer dat het draaide."""

    naam: str
    stappen: tuple[tuple[str, str, tuple[tuple[str, ...], ...]], ...]
    klopt: bool
    melding: str
    plaats: str


@dataclass(frozen=True, slots=True)
class Regelblad:
    """Alles over één criterium, gebrek, uitkomst of termijn. `soort` zegt welke van de vier."""

    soort: str
    naam: str
    titel: str
    teksten: tuple[tuple[str, str], ...]
    bronnen: tuple[Bron, ...]
    let_op: str
    geleend: str
    vragen: tuple[tuple[str, str], ...]
    waarden: tuple[tuple[str, str, str], ...]
    voorbeelden: tuple[Voorbeeld, ...]
    plaats: str

    @property
    def klopt(self) -> bool | None:
        """Kloppen alle voorbeelden? None als er geen zijn."""
        return all(voorbeeld.klopt for voorbeeld in self.voorbeelden) if self.voorbeelden else None


def regelbladen(pakket: Pakket, uitslagen: Sequence[Uitslag]) -> dict[str, list[Regelblad]]:
    """Per thema de bladen, in de volgorde van de regels."""
    per_tag = _per_tag(uitslagen)
    bladen: dict[str, list[Regelblad]] = {thema: [] for thema in pakket.themas}
    op_plaats = sorted(pakket.criteria.values(), key=lambda criterium: (criterium.plaats.bestand, criterium.plaats.regel))
    for criterium in op_plaats:
        bladen[criterium.kop.thema].append(_criteriumblad(pakket, criterium, per_tag.get(criterium.naam, ())))
    for uitkomst in pakket.uitkomsten.values():
        teksten = tuple((f"Voor de {lezer}", tekst) for lezer, tekst in uitkomst.uitleg.items())
        bladen[uitkomst.kop.thema].append(_blad(pakket, "uitkomst", uitkomst, teksten, uitkomst.bron, per_tag))
    for gebrek in pakket.gebreken.values():
        teksten = (("Ernst", gebrek.ernst), ("Code", gebrek.code), ("Herstel", gebrek.herstel))
        bladen[gebrek.kop.thema].append(_blad(pakket, "gebrek", gebrek, teksten, gebrek.norm, per_tag))
    for termijn in pakket.termijnen.values():
        bladen[termijn.kop.thema].append(_blad(pakket, "termijn", termijn, (("Uitleg", termijn.uitleg),), termijn.norm, per_tag))
    return bladen


def _per_tag(uitslagen: Sequence[Uitslag]) -> Mapping[str, Sequence[Voorbeeld]]:
    """De voorbeelden bij een naam: die hem als tag hebben, en anders die hem in een `Dan` noemen."""
    per_tag: dict[str, list[Voorbeeld]] = {}
    for uitslag in uitslagen:
        genoemd = [naam for stap in uitslag.scenario.stappen if stap.soort == "dan" for naam in _NAAM.findall(stap.tekst)]
        for naam in dict.fromkeys(uitslag.scenario.tags or genoemd):
            per_tag.setdefault(naam, []).append(voorbeeld(uitslag))
    return per_tag


def voorbeeld(uitslag: Uitslag) -> Voorbeeld:
    """Een uitslag als voorbeeld om te lezen; een tweede stap van dezelfde soort heet `En`."""
    stappen: list[tuple[str, str, tuple[tuple[str, ...], ...]]] = []
    vorige = ""
    for stap in uitslag.scenario.stappen:
        woord = "En" if stap.soort == vorige else SOORTEN[stap.soort]
        stappen.append((woord, stap.tekst, tuple(map(tuple, stap.tabel or ()))))
        vorige = stap.soort
    plaats = f"{uitslag.scenario.bestand}:{uitslag.scenario.regel}"
    return Voorbeeld(uitslag.scenario.naam, tuple(stappen), uitslag.klopt, uitslag.melding, plaats)


def _criteriumblad(pakket: Pakket, criterium: Criterium, voorbeelden: Sequence[Voorbeeld]) -> Regelblad:
    teksten = [
        (f"Voor de {lezer}, {verdict.replace('_', ' ')}", tekst)
        for lezer, uitleg in criterium.uitleg.items()
        for verdict, tekst in uitleg.items()
    ]
    namen = [lezing.naam for lezing in lezingen_van_criterium(criterium) if lezing.soort == "naam" and not lezing.lijst]
    begrippen = [pakket.begrippen[naam] for naam in dict.fromkeys(namen) if naam in pakket.begrippen]
    geleend = criterium.overgenomen_van
    if geleend:
        geleend += ". Vastgesteld door het samenwerkingsverband: " + ("ja" if criterium.vastgesteld else "nee") + "."
    return Regelblad(
        soort="criterium",
        naam=criterium.naam,
        titel=criterium.titel,
        teksten=tuple(teksten),
        bronnen=_bronnen(pakket, criterium.bron),
        let_op=criterium.let_op,
        geleend=geleend,
        vragen=tuple((begrip.vraag, " of ".join(pakket.rollen[rol].titel for rol in begrip.antwoord_door)) for begrip in begrippen),
        waarden=tuple(_waarden(pakket, dict.fromkeys(namen))),
        voorbeelden=tuple(voorbeelden),
        plaats=str(criterium.plaats),
    )


def _blad(
    pakket: Pakket,
    soort: str,
    regel: Uitkomst | Gebrek | Termijn,
    teksten: tuple[tuple[str, str], ...],
    bronnen: Sequence[str],
    per_tag: Mapping[str, Sequence[Voorbeeld]],
) -> Regelblad:
    let_op = regel.let_op if isinstance(regel, Gebrek) else ""
    voorbeelden = tuple(per_tag.get(regel.naam, ()))
    return Regelblad(soort, regel.naam, regel.titel, teksten, _bronnen(pakket, bronnen), let_op, "", (), (), voorbeelden, str(regel.plaats))


def _bronnen(pakket: Pakket, namen: Iterable[str]) -> tuple[Bron, ...]:
    return tuple(pakket.bronnen[naam] for naam in namen)


def _waarden(pakket: Pakket, namen: Iterable[str]) -> Iterable[tuple[str, str, str]]:
    """De parameters die een criterium leest: titel, waarde met eenheid, en vanaf welke dag."""
    for naam in namen:
        if naam in pakket.parameters:
            parameter = pakket.parameters[naam]
            for vanaf, waarde in parameter.waarden:
                yield parameter.titel, f"{in_woorden(pakket, naam, waarde)} {parameter.eenheid}".strip(), dag(vanaf)
