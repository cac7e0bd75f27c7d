"""De bestanden van één samenwerkingsverband op één dag samenvoegen tot één stel verklaringen."""

from collections.abc import Iterable, Mapping
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


def voeg_samen(bestanden: Iterable[tuple[Bestand, Regelblokken]]) -> tuple[Verklaringen, tuple[Fout, ...]]:
    """Voegt de bestanden samen. Een naam die twee keer verklaard wordt is een fout, met de plek van de eerste."""
    paren = tuple(bestanden)
    fouten: list[Fout] = []

    def samen(groepen: Iterable[tuple[V, ...]], wat: str) -> Mapping[str, V]:
        gevonden: dict[str, V] = {}
        for verklaring in (verklaring for groep in groepen for verklaring in groep):
            eerste = gevonden.setdefault(verklaring.naam, verklaring)
            if eerste is not verklaring:
                zin = f"{wat} '{verklaring.naam}' is al verklaard in {eerste.plaats.bestand} op regel {eerste.plaats.regel}."
                fouten.append(Fout("P001", zin, str(verklaring.plaats)))
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
    return verklaringen, tuple(fouten)
