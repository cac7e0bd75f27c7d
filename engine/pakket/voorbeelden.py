"""De voorbeelden bij regels nakijken: rekent de motor uit wat er staat? (docs/regeltaal.md, par. 14a)

Zij staan buiten het pakket: een voorbeeld dat niet klopt houdt het laden niet tegen en verandert nooit een advies.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import NamedTuple, Protocol

from engine.beoordelen.spoor import Stap
from engine.beoordelen.voorbeeld import Doel, Regelset, Voorbeeldrekenaar, Voorbeelduitslag
from engine.fouten import Fout, bedoelde
from engine.logica import Verdict
from engine.pakket.nooit import nooit
from engine.taal.declaraties import Afleiding, Begrip, Parameter, Soort, Termijn
from engine.taal.namen import PEILDATUM
from engine.taal.voorbeelden import Gegeven, Voorbeeld, Voorbeeldwaarde
from engine.taal.voorwaarden import Letterlijk, Naam
from engine.zaak.waarden import lees_kernwaarde

_MEESTE_WAARDEN = 4


class MetVoorbeelden(Regelset, Protocol):
    """De regels waar de voorbeelden bij staan."""

    @property
    def termijnen(self) -> Mapping[str, Termijn]: ...


class Nagerekend(NamedTuple):
    """Een voorbeeld met wat eruit kwam, of met de fouten waardoor het niet na te rekenen is."""

    doel: Doel
    voorbeeld: Voorbeeld
    uitkomst: Voorbeelduitslag | None
    fouten: tuple[Fout, ...]

    @property
    def klopt(self) -> bool:
        """Kwam eruit wat er staat?"""
        return not self.fouten


def reken_voorbeelden_na(regels: MetVoorbeelden, parameters: Mapping[str, Parameter]) -> Iterator[Nagerekend]:
    """Elk voorbeeld bij een criterium, afleiding of termijn.

    Een voorbeeld zonder peildatum rekent met de waarden van de dag waarop zijn bestand voor het laatst is nagekeken (`nog_juist_op`):
    zo geeft het elke dag hetzelfde, ook als een parameter later verandert.
    """
    rekenaars: dict[tuple[tuple[str, Letterlijk], ...], Voorbeeldrekenaar] = {}
    doelen: tuple[Doel, ...] = (*regels.criteria.values(), *regels.afleidingen.values(), *regels.termijnen.values())
    for doel in doelen:
        for voorbeeld in doel.voorbeelden:
            dag = voorbeeld.peildatum or doel.kop.nog_juist_op
            waarden = dict(_waarden_op(parameters, dag))
            sleutel = tuple(waarden.items())
            rekenaar = rekenaars.get(sleutel) or rekenaars.setdefault(sleutel, Voorbeeldrekenaar(regels, waarden))
            yield _nagerekend(regels, parameters, doel, voorbeeld, rekenaar, dag)


def _nagerekend(
    regels: MetVoorbeelden, parameters: Mapping[str, Parameter], doel: Doel, voorbeeld: Voorbeeld, rekenaar: Voorbeeldrekenaar, dag: date
) -> Nagerekend:
    fouten = [
        *_vreemd(doel, voorbeeld, rekenaar),
        *_verkeerde_eenheid(regels, parameters, voorbeeld),
        *_kan_geen_dossier(regels, voorbeeld, dag),
        *_kan_geen_afleiding(regels, doel, voorbeeld),
        *_dagfouten(doel, voorbeeld, rekenaar),
    ]
    if fouten:
        return Nagerekend(doel, voorbeeld, None, tuple(fouten))
    try:
        uitkomst = rekenaar.reken(doel, voorbeeld, dag)
    except (ArithmeticError, ValueError):
        zin = f"Met de gegevens van dit voorbeeld van '{doel.naam}' komt de berekening buiten de kalender."
        return Nagerekend(doel, voorbeeld, None, (Fout("X001", zin, str(voorbeeld.plaats)),))
    if (uitkomst.gaf, isinstance(uitkomst.gaf, bool)) == (voorbeeld.dan, isinstance(voorbeeld.dan, bool)):
        return Nagerekend(doel, voorbeeld, uitkomst, ())
    zin = f"Dit voorbeeld van '{doel.naam}' zegt {_in_tekst(voorbeeld.dan)}, maar er komt {_in_tekst(uitkomst.gaf)} uit{_waarom(uitkomst)}."
    return Nagerekend(doel, voorbeeld, uitkomst, (Fout("X001", zin, str(voorbeeld.plaats)),))


def _waarden_op(parameters: Mapping[str, Parameter], dag: date) -> Iterator[tuple[str, Letterlijk]]:
    """De waarde van elke parameter op die dag; voor de eerste dag van de reeks is dat de eerste waarde."""
    for naam, parameter in parameters.items():
        if parameter.waarden:
            yield naam, next((waarde for vanaf, waarde in reversed(parameter.waarden) if vanaf <= dag), parameter.waarden[0][1])


def _vreemd(doel: Doel, voorbeeld: Voorbeeld, rekenaar: Voorbeeldrekenaar) -> Iterator[Fout]:
    """Wat deze regel niet leest, ook niet langs andere regels, hoort niet in haar voorbeeld."""
    leest = rekenaar.gelezen(doel, Voorbeeld("", (), voorbeeld.dan, voorbeeld.plaats))
    for deel in voorbeeld.als:
        if deel.naam not in leest:
            zin = f"Dit voorbeeld noemt '{deel.naam}', maar '{doel.naam}' leest dat niet."
            yield Fout("X002", zin, str(deel.plaats), bedoelde(deel.naam, leest))


def _verkeerde_eenheid(regels: MetVoorbeelden, parameters: Mapping[str, Parameter], voorbeeld: Voorbeeld) -> Iterator[Fout]:
    for deel in voorbeeld.als:
        eenheid = _eenheid(regels, parameters, deel)
        if deel.eenheid and deel.eenheid != eenheid:
            wat = f"telt in {eenheid}" if eenheid else "heeft geen eenheid"
            yield Fout("X003", f"'{deel.naam}' {wat}, en niet in {deel.eenheid}.", str(deel.plaats), eenheid)


def _kan_geen_dossier(regels: MetVoorbeelden, voorbeeld: Voorbeeld, dag: date) -> Iterator[Fout]:
    """Een waarde die een dossier niet mag hebben, laat niets zien: zij wordt nagekeken zoals de invoer van een zaak."""
    for deel in voorbeeld.als:
        begrip = regels.begrippen.get(deel.naam)
        if begrip is None:
            continue
        if isinstance(deel.waarde, tuple):
            if len(deel.waarde) > begrip.maximaal:
                zin = f"Bij '{deel.naam}' kan dit niet. Deze lijst mag hoogstens {begrip.maximaal} regels hebben."
                yield Fout("X005", zin, str(deel.plaats))
            waarden = [(begrip.velden[veld], waarde) for element in deel.waarde for veld, waarde in element.items()]
        else:
            waarden = [(begrip, deel.waarde)]
        for verklaring, waarde in waarden:
            gelezen = lees_kernwaarde(_zonder_dag(verklaring, voorbeeld), waarde, dag)
            if isinstance(gelezen, tuple):
                yield Fout("X005", f"Bij '{verklaring.naam}' kan dit niet. {gelezen[1]}", str(deel.plaats), gelezen[2])


def _kan_geen_afleiding(regels: MetVoorbeelden, doel: Doel, voorbeeld: Voorbeeld) -> Iterator[Fout]:
    """Een waarde die een afleiding nooit krijgt, laat ook niets zien: bij de gegevens niet, en als uitkomst niet."""
    gegeven = [(deel.naam, deel.waarde, deel.plaats) for deel in voorbeeld.als if deel.naam in regels.afleidingen]
    eigen = [(doel.naam, voorbeeld.dan, voorbeeld.plaats)] if isinstance(doel, Afleiding) else []
    for naam, waarde, plaats in (*gegeven, *eigen):
        if isinstance(waarde, Verdict | tuple):
            continue
        if reden := nooit(naam, waarde, regels):
            yield Fout("X005", f"Bij '{naam}' kan {_in_tekst(waarde)} niet. {reden.zin}", str(plaats), reden.bedoeld)


def _zonder_dag(begrip: Begrip, voorbeeld: Voorbeeld) -> Begrip:
    """Een voorbeeld dat geen peildatum noemt, staat los van de dag; dan telt alleen een grens die zelf een dag is."""
    if begrip.waardesoort != Soort.DATUM or voorbeeld.peildatum is not None:
        return begrip
    return replace(begrip, grenzen=tuple(grens for grens in begrip.grenzen if not isinstance(grens.waarde, Naam)))


def _eenheid(regels: MetVoorbeelden, parameters: Mapping[str, Parameter], deel: Gegeven) -> str:
    verklaring = regels.begrippen.get(deel.naam) or regels.afleidingen.get(deel.naam) or parameters.get(deel.naam)
    return verklaring.eenheid if verklaring else ""


def _dagfouten(doel: Doel, voorbeeld: Voorbeeld, rekenaar: Voorbeeldrekenaar) -> Iterator[Fout]:
    dag = voorbeeld.peildatum
    if dag is None and PEILDATUM in rekenaar.gelezen(doel, voorbeeld):
        zin = f"De uitkomst van '{doel.naam}' hangt hier van de dag af. Zet peildatum: met een datum bij de gegevens."
        yield Fout("X004", zin, str(voorbeeld.plaats))
    if dag is not None and not (doel.kop.vanaf <= dag and (doel.kop.tot is None or dag <= doel.kop.tot)):
        plaats = next(deel.plaats for deel in voorbeeld.als if deel.naam == PEILDATUM)
        yield Fout("X004", f"Op {dag} geldt '{doel.naam}' niet: kies een peildatum vanaf {doel.kop.vanaf}.", str(plaats))


def _waarom(uitkomst: Voorbeelduitslag) -> str:
    """De waarden die gelezen zijn, of wat er niet bekend is; zo is te zien of het voorbeeld of de regel verkeerd is."""
    if uitkomst.open:
        return f" (niet bekend: {', '.join(uitkomst.open[:_MEESTE_WAARDEN])})"
    stappen = uitkomst.uitslag.stappen if uitkomst.uitslag else ()
    gelezen = dict(paar for stap in stappen for paar in _gelezen(stap))
    delen = [f"{naam} is {_in_tekst(waarde)}" for naam, waarde in list(gelezen.items())[:_MEESTE_WAARDEN]]
    return f" ({', '.join(delen)})" if delen else ""


def _gelezen(stap: Stap) -> Iterator[tuple[str, Letterlijk | Verdict]]:
    for naam, waarde in zip(stap.knoop.namen, stap.gelezen, strict=True):
        kern = getattr(waarde, "waarde", waarde)
        if isinstance(kern, bool | int | Decimal | date | str):
            yield naam, kern
    for deel in stap.delen:
        yield from _gelezen(deel)


def _in_tekst(waarde: Voorbeeldwaarde) -> str:
    if isinstance(waarde, tuple):
        regels = ("{" + ", ".join(f"{veld}: {_in_tekst(deel)}" for veld, deel in regel.items()) + "}" for regel in waarde)
        return f"[{', '.join(regels)}]"
    return ("ja" if waarde else "nee") if isinstance(waarde, bool) else str(waarde)
