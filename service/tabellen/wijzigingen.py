"""In woorden wat er aan een beslistabel verandert."""

from collections.abc import Iterator

from engine.taal.beslistabellen import Beslistabel, Rij
from service.tabellen.celtekst import schrijf_cel, schrijf_uitkomst, schrijf_waarde
from service.tabellen.yaml_invoegen import rijstappen


def in_woorden(oud: Beslistabel, nieuw: Beslistabel) -> tuple[str, ...]:
    """Eén zin per verandering, in de volgorde van de tabel; leeg als er niets verandert."""
    return tuple(_zinnen(oud, nieuw))


def _zinnen(oud: Beslistabel, nieuw: Beslistabel) -> Iterator[str]:
    koppen = (
        ("De treffer", str(oud.treffer), str(nieuw.treffer)),
        ("Samen", str(oud.samen or "-"), str(nieuw.samen or "-")),
        ("De volgorde", *("; ".join(map(schrijf_waarde, tabel.volgorde)) or "-" for tabel in (oud, nieuw))),
        ("De kolommen", *(", ".join(kolom.naam for kolom in tabel.kolommen) for tabel in (oud, nieuw))),
        ("Anders", schrijf_uitkomst(oud.anders), schrijf_uitkomst(nieuw.anders)),
    )
    for wat, was, wordt in koppen:
        if was != wordt:
            yield f"{wat}: was {was}, wordt {wordt}."
    if oud.kolommen != nieuw.kolommen:
        yield f"Alle rijen zijn opnieuw geschreven: eerst {len(oud.rijen)}, nu {len(nieuw.rijen)}."
        return
    for soort, was_nummer, wordt_nummer in rijstappen(oud.rijen, nieuw.rijen):
        if soort == "anders":
            yield f"Rij {was_nummer + 1} verandert: {'; '.join(_verschillen(oud, oud.rijen[was_nummer], nieuw.rijen[wordt_nummer]))}."
        elif soort == "weg":
            yield f"Rij {was_nummer + 1} verdwijnt: {_rij(oud, oud.rijen[was_nummer])}."
        elif soort == "erbij":
            yield f"Erbij komt rij {wordt_nummer + 1}: {_rij(nieuw, nieuw.rijen[wordt_nummer])}."


def _verschillen(tabel: Beslistabel, oud: Rij, nieuw: Rij) -> Iterator[str]:
    for kolom, was, wordt in zip(tabel.kolommen, oud.cellen, nieuw.cellen, strict=True):
        if was != wordt:
            yield f"{kolom.naam} was '{schrijf_cel(was, kolom)}', wordt '{schrijf_cel(wordt, kolom)}'"
    if oud.dan != nieuw.dan:
        yield f"dan was '{schrijf_uitkomst(oud.dan)}', wordt '{schrijf_uitkomst(nieuw.dan)}'"


def _rij(tabel: Beslistabel, rij: Rij) -> str:
    delen = [f"{kolom.naam} {schrijf_cel(cel, kolom)}" for kolom, cel in zip(tabel.kolommen, rij.cellen, strict=True) if cel.stukken]
    return f"bij {', '.join(delen) or 'elk geval'} is het {schrijf_uitkomst(rij.dan)}"
