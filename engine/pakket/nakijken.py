"""Alle problemen van een regelmap in één keer, ook als een deel niet te lezen is. Laden doet dit niet: met één fout laadt niets."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from engine.fouten import Fout, Fouten, Plaats, RegelFouten
from engine.pakket.laag import Verklaringen
from engine.pakket.regels import Ingelezen, lees_in
from engine.pakket.samenstellen import Samen, leg_naast_elkaar, maak_motor
from engine.pakket.voorbeelden import reken_voorbeelden_na
from engine.pakket.zicht import Gelezen
from engine.taal.declaraties import Criterium
from engine.taal.plekken import teksten_in
from engine.yaml import Kaart

_Beschadigd = Mapping[str, frozenset[int]]
"""Per bestand de regels waarop een verklaring met een leesfout begint."""


class Nagekeken(NamedTuple):
    """Alle fouten op plaats, en per samenwerkingsverband wat er gelezen is en wat daarvan samen geldt.

    `verklaringen` is leeg zodra er één fout is: waarschuwingen over een half pakket helpen niemand. `alles` is er ook dan nog.
    """

    fouten: tuple[Fout, ...]
    verklaringen: Mapping[str, Verklaringen]
    alles: Mapping[str, Verklaringen]
    gelezen: Mapping[str, Sequence[Gelezen]]


def kijk_na(teksten: Mapping[str, str], dag: date, *, compleet: bool = True) -> Nagekeken:
    """Kijkt de regels na zoals zij op `dag` gelden. `teksten` is pad binnen de regelmap -> inhoud; zie `lees_in` voor `compleet`.

    Van een verklaring met een leesfout worden geen volgende fouten gemeld: die verdwijnen als de eerste hersteld is.
    """
    ingelezen = lees_in(teksten, compleet=compleet)
    if not ingelezen.compleet:
        return Nagekeken(Fouten(ingelezen.fouten).fouten, {}, {}, {})
    beginregels = _beginregels(ingelezen)
    beschadigd = _beschadigd(ingelezen, beginregels)
    genoemd = _genoemd(ingelezen, beschadigd)
    fouten, verklaringen, gelezen = list(ingelezen.fouten), {}, {}
    for code, eigen in ingelezen.eigen.items():
        gelezen[code] = [_zonder_waarden(deel, beschadigd) for deel in (*ingelezen.gedeeld, *eigen)]
        samen = leg_naast_elkaar(code, gelezen[code], dag, genoemd)
        verklaringen[code] = samen.verklaringen
        fouten += [fout for fout in samen.fouten if not _is_gevolg(fout, beginregels, beschadigd)]
        if not ingelezen.fouten and not samen.fouten:
            fouten += [*_motorfouten(samen), *_voorbeeldfouten(samen)]
    return Nagekeken(Fouten(fouten).fouten, {} if fouten else verklaringen, verklaringen, gelezen)


def _motorfouten(samen: Samen) -> tuple[Fout, ...]:
    """Wat pas blijkt als de conclusiemotor wordt opgezet."""
    try:
        maak_motor(samen.verklaringen, [knoop for knoop in samen.volgorde if isinstance(knoop, Criterium)])
    except RegelFouten as fout:
        return fout.fouten
    return ()


def _voorbeeldfouten(samen: Samen) -> Iterator[Fout]:
    """Wat er mis is met de voorbeelden bij de regels."""
    for nagerekend in reken_voorbeelden_na(samen.verklaringen, samen.verklaringen.parameters):
        yield from nagerekend.fouten


def _beginregels(ingelezen: Ingelezen) -> Mapping[str, Sequence[int]]:
    """Per bestand de regels waarop een verklaring begint, oplopend."""
    return {
        bestand.kop.bestand: sorted(
            sleutel.plaats.regel for blok in bestand.blokken.values() if isinstance(blok, Kaart) for sleutel, _ in blok.paren
        )
        for bestand, _ in _alle(ingelezen)
    }


def _alle(ingelezen: Ingelezen) -> Sequence[Gelezen]:
    return [*ingelezen.gedeeld, *(deel for eigen in ingelezen.eigen.values() for deel in eigen)]


def _begin(plaats: Plaats, beginregels: Mapping[str, Sequence[int]]) -> int:
    return max((regel for regel in beginregels.get(plaats.bestand, ()) if regel <= plaats.regel), default=0)


def _beschadigd(ingelezen: Ingelezen, beginregels: Mapping[str, Sequence[int]]) -> _Beschadigd:
    gevonden: dict[str, set[int]] = {}
    for fout in ingelezen.fouten:
        plaats = Plaats.uit(fout.plaats)
        gevonden.setdefault(plaats.bestand, set()).add(_begin(plaats, beginregels))
    return {bestand: frozenset(regels) for bestand, regels in gevonden.items()}


def _is_gevolg(fout: Fout, beginregels: Mapping[str, Sequence[int]], beschadigd: _Beschadigd) -> bool:
    plaats = Plaats.uit(fout.plaats)
    return _begin(plaats, beginregels) in beschadigd.get(plaats.bestand, frozenset())


def _genoemd(ingelezen: Ingelezen, beschadigd: _Beschadigd) -> frozenset[str]:
    """Elk woord in een verklaring met een leesfout, en wat daar waarschijnlijk bedoeld werd: misschien leest zij dat wel."""
    bedoeld = frozenset(fout.bedoeld for fout in ingelezen.fouten)
    return bedoeld | frozenset(
        tekst.waarde
        for bestand, _ in _alle(ingelezen)
        for blok in bestand.blokken.values()
        if isinstance(blok, Kaart)
        for sleutel, waarde in blok.paren
        if sleutel.plaats.regel in beschadigd.get(bestand.kop.bestand, frozenset())
        for tekst in teksten_in(waarde)
    )


def _zonder_waarden(deel: Gelezen, beschadigd: _Beschadigd) -> Gelezen:
    """Waarden en grenzen die niet te lezen waren, zijn niet met elkaar te vergelijken."""
    bestand, blokken = deel
    stuk = beschadigd.get(bestand.kop.bestand, frozenset())
    parameters = tuple(
        replace(parameter, waarden=(), grenzen=()) if parameter.plaats.regel in stuk else parameter for parameter in bestand.parameters
    )
    return replace(bestand, parameters=parameters), blokken
