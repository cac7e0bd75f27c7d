"""De bestanden van één samenwerkingsverband op één dag samenvoegen tot één stel verklaringen."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from engine.fouten import Fout
from engine.taal.bestand import Bestand, Regelblokken
from engine.taal.brieven import Besluitveld, Brief, Briefdeel
from engine.taal.declaraties import (
    Afleiding,
    Begrip,
    Bron,
    Conclusie,
    Criterium,
    Eigenschap,
    Gebrek,
    Kop,
    Opzoektabel,
    Parameter,
    Rol,
    Standaard,
    Stuk,
    Termijn,
    Thema,
    Uitkomst,
    Verklaring,
    Visie,
)
from engine.taal.plekken import Plekken
from engine.taal.teksten import VasteTekst

V = TypeVar("V", bound=Verklaring)


@dataclass(frozen=True, slots=True)
class Verklaringen:
    """Alle verklaringen die op een dag gelden, per soort en naam."""

    themas: Mapping[str, Thema]
    standaarden: Mapping[str, Standaard]
    rollen: Mapping[str, Rol]
    stukken: Mapping[str, Stuk]
    begrippen: Mapping[str, Begrip]
    bronnen: Mapping[str, Bron]
    visie: Mapping[str, Visie]
    parameters: Mapping[str, Parameter]
    opzoektabellen: Mapping[str, Opzoektabel]
    besluitvelden: Mapping[str, Besluitveld]
    teksten: Mapping[str, VasteTekst]
    brieven: Mapping[str, Brief]
    briefdelen: Mapping[str, Briefdeel]
    afleidingen: Mapping[str, Afleiding]
    criteria: Mapping[str, Criterium]
    conclusies: Mapping[str, Conclusie]
    uitkomsten: Mapping[str, Uitkomst]
    gebreken: Mapping[str, Gebrek]
    termijnen: Mapping[str, Termijn]
    eigenschappen: Mapping[str, Eigenschap]
    plekken: Plekken = field(repr=False, compare=False)


def geldt_op(kop: Kop, dag: date) -> bool:
    """Geldt een bestand met deze kop op deze dag?"""
    return kop.vanaf <= dag and (kop.tot is None or dag <= kop.tot)


_Dubbel = tuple[str, Verklaring, Verklaring]
"""Hoe het heet, en de verklaringen met dezelfde naam: de latere en de eerste."""
_EEN_KOPIE = 3
"""Bij zoveel dezelfde namen in twee bestanden is het ene bestand vast een kopie van het andere."""


def _dubbele_namen(dubbel: Mapping[tuple[str, str], Sequence[_Dubbel]]) -> Iterator[Fout]:
    for (bestand, ander), namen in dubbel.items():
        if bestand != ander and len(namen) >= _EEN_KOPIE:
            eerste = min((verklaring for _, verklaring, _ in namen), key=lambda verklaring: verklaring.plaats)
            zin = f"'{eerste.naam}' en {len(namen) - 1} andere namen staan ook in {ander}. Is een van de twee een kopie? Haal die dan weg."
            yield Fout("P001", zin, str(eerste.plaats))
            continue
        for wat, verklaring, eerder in namen:
            zin = f"{wat} '{verklaring.naam}' is al verklaard in {eerder.plaats.bestand} op regel {eerder.plaats.regel}."
            yield Fout("P001", zin, str(verklaring.plaats))


def voeg_samen(bestanden: Iterable[tuple[Bestand, Regelblokken]]) -> tuple[Verklaringen, tuple[Fout, ...]]:
    """Voegt de bestanden samen. Een naam die twee keer verklaard wordt is een fout, met de plek van de eerste."""
    paren = tuple(bestanden)
    dubbel: dict[tuple[str, str], list[_Dubbel]] = {}

    def samen(groepen: Iterable[tuple[V, ...]], wat: str) -> Mapping[str, V]:
        gevonden: dict[str, V] = {}
        for verklaring in (verklaring for groep in groepen for verklaring in groep):
            eerste = gevonden.setdefault(verklaring.naam, verklaring)
            if eerste is not verklaring:
                dubbel.setdefault((verklaring.plaats.bestand, eerste.plaats.bestand), []).append((wat, verklaring, eerste))
        return gevonden

    verklaringen = Verklaringen(
        themas=samen((bestand.themas for bestand, _ in paren), "Het thema"),
        standaarden=samen((bestand.standaarden for bestand, _ in paren), "De standaard"),
        rollen=samen((bestand.rollen for bestand, _ in paren), "De rol"),
        stukken=samen((bestand.stukken for bestand, _ in paren), "Het stuk"),
        begrippen=samen((bestand.begrippen for bestand, _ in paren), "Het begrip"),
        bronnen=samen((bestand.bronnen for bestand, _ in paren), "De bron"),
        visie=samen((bestand.visie for bestand, _ in paren), "De visie"),
        parameters=samen((bestand.parameters for bestand, _ in paren), "De parameter"),
        opzoektabellen=samen((bestand.opzoektabellen for bestand, _ in paren), "De opzoektabel"),
        besluitvelden=samen((bestand.besluitvelden for bestand, _ in paren), "Het veld"),
        teksten=samen((bestand.teksten for bestand, _ in paren), "De tekst"),
        brieven=samen((bestand.brieven for bestand, _ in paren), "De brief"),
        briefdelen=samen((bestand.briefdelen for bestand, _ in paren), "Het briefdeel"),
        afleidingen=samen((blokken.afleidingen for _, blokken in paren), "De afleiding"),
        criteria=samen((blokken.criteria for _, blokken in paren), "Het criterium"),
        conclusies=samen((blokken.conclusies for _, blokken in paren), "De conclusie"),
        uitkomsten=samen((blokken.uitkomsten for _, blokken in paren), "De uitkomst"),
        gebreken=samen((blokken.gebreken for _, blokken in paren), "Het gebrek"),
        termijnen=samen((blokken.termijnen for _, blokken in paren), "De termijn"),
        eigenschappen=samen((blokken.eigenschappen for _, blokken in paren), "De eigenschap"),
        plekken=Plekken({bestand.kop.bestand: bestand for bestand, _ in paren}),
    )
    return verklaringen, tuple(_dubbele_namen(dubbel))
