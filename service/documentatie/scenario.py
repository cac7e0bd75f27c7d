"""Van een dossier en zijn advies een scenario maken: een vraag uit de praktijk wordt in één stap levende documentatie."""

from collections.abc import Iterator
from typing import Any

from engine import Advies
from engine.beoordelen.spoor import Onbekend, Oordeelswaarde
from engine.taal.declaraties import Begrip, Soort
from engine.uitleg.woorden import dag, kernwaarde_in_woorden


def als_feature(advies: Advies, naam: str) -> str:
    """Een hele feature met één scenario dat klopt voor dit advies. De motivering van oordelen gaat niet mee: die hoort bij een mens."""
    regels = [
        "# language: nl",
        f"Functionaliteit: {naam}",
        "",
        f"  Voorbeeld: {naam}",
        f'    Gegeven de regels van "{advies.pakket.samenwerkingsverband}" op {dag(advies.peildatum)}',
        *(f"    {regel}" for regel in _gegevens(advies)),
        "    Als de aanvraag wordt beoordeeld",
        *(f"    {regel}" for regel in _dan(advies)),
    ]
    return "\n".join(regels) + "\n"


def _gegevens(advies: Advies) -> Iterator[str]:
    begrippen = advies.pakket.begrippen
    waarden = advies.gegevens.waarden
    gewoon = [(naam, kernwaarde_in_woorden(waarde)) for naam, waarde in waarden.items() if not isinstance(waarde, (Oordeelswaarde, tuple))]
    if gewoon:
        yield "En deze gegevens"
        yield from _tabel([("gegeven", "waarde"), *gewoon])
    for naam, waarde in waarden.items():
        if isinstance(waarde, Oordeelswaarde):
            yield f'En de "{waarde.rol}" oordeelt over "{naam}": "{kernwaarde_in_woorden(waarde.waarde)}"'
        elif begrippen[naam].soort is Soort.LIJST and isinstance(waarde, tuple):
            yield from _lijst(begrippen[naam], waarde)


def _lijst(begrip: Begrip, elementen: tuple[Any, ...]) -> Iterator[str]:
    if not elementen:
        yield f'En de lijst "{begrip.naam}" is leeg'
        return
    velden = list(begrip.velden)
    bekend = [nummer for nummer in range(len(velden)) if any(not isinstance(element[nummer], Onbekend) for element in elementen)] or [0]
    yield f'En de lijst "{begrip.naam}"'
    rijen = [
        tuple("" if isinstance(element[nummer], Onbekend) else kernwaarde_in_woorden(element[nummer]) for nummer in bekend)
        for element in elementen
    ]
    yield from _tabel([tuple(velden[nummer] for nummer in bekend), *rijen])


def _tabel(rijen: list[tuple[str, ...]]) -> Iterator[str]:
    ontsnapt = [tuple(cel.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n") for cel in rij) for rij in rijen]
    breedtes = [max(len(rij[kolom]) for rij in ontsnapt) for kolom in range(len(ontsnapt[0]))]
    for rij in ontsnapt:
        yield "  | " + " | ".join(cel.ljust(breedte) for cel, breedte in zip(rij, breedtes, strict=True)) + " |"


def _dan(advies: Advies) -> Iterator[str]:
    yield f'Dan is de uitkomst "{advies.uitkomst}"' if advies.uitkomst else "Dan is het advies nog open"
    for naam in advies.gebreken:
        yield f'En is er het gebrek "{naam}"'
    stand = {"gereed": "worden afgegeven", "eerst_herstellen": "pas na herstel worden afgegeven", "niet_afgeven": "niet worden afgegeven"}
    yield f"En mag het besluit {stand[advies.besluitrijp]}"
