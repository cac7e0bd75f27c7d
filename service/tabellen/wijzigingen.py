"""In woorden wat er aan een beslistabel verandert."""

from collections.abc import Iterator, Mapping, Sequence

from engine.taal.beslistabellen import Beslistabel, Rij, Treffer
from service.tabellen.celtekst import STREEPJE, schrijf_cel, schrijf_uitkomst, schrijf_volgorde
from service.tabellen.yaml_invoegen import rijstappen
from service.verplaatst import verplaatst

_TELT: Mapping[Treffer, str] = {
    Treffer.EERSTE: "De bovenste rij die past geldt, dus de volgorde kan de uitkomst veranderen",
    Treffer.ALLE_OP_VOORRANG: "Van rijen met dezelfde voorrang staat de bovenste vooraan in de lijst",
    Treffer.ALLE_OP_RIJVOLGORDE: "In deze volgorde staan de elementen in de lijst",
}
_TELT_NIET = "De volgorde verandert de uitkomst niet"


def in_woorden(naam: str, oud: Beslistabel, nieuw: Beslistabel) -> tuple[str, ...]:
    """Eén zin per verandering aan de tabel van afleiding `naam`, in de volgorde van de tabel; leeg als er niets verandert."""
    return tuple(_zinnen(naam, oud, nieuw))


def _zinnen(naam: str, oud: Beslistabel, nieuw: Beslistabel) -> Iterator[str]:
    for (wat, was), (_, wordt) in zip(_koppen(naam, oud), _koppen(naam, nieuw), strict=True):
        if was != wordt:
            yield f"{wat}: was {was}, wordt {wordt}."
    if oud.kolommen != nieuw.kolommen:
        yield f"Alle rijen zijn opnieuw geschreven: eerst {len(oud.rijen)}, nu {len(nieuw.rijen)}."
        return
    plaatsen = verplaatst(oud.rijen, nieuw.rijen)
    for was_nummer, wordt_nummer in plaatsen:
        yield f"Rij {was_nummer + 1} gaat naar plaats {wordt_nummer + 1}: {_rij(oud, oud.rijen[was_nummer])}."
    if plaatsen:
        # Met één veld zeggen rijen met dezelfde voorrang ook hetzelfde.
        telt = _TELT_NIET if nieuw.treffer == Treffer.ALLE_OP_VOORRANG and not nieuw.naast else _TELT.get(nieuw.treffer, _TELT_NIET)
        yield f"{telt} (treffer {nieuw.treffer})."
    for soort, was_nummer, wordt_nummer in _overige_stappen(oud.rijen, nieuw.rijen, plaatsen):
        if soort == "anders":
            yield f"Rij {was_nummer + 1} verandert: {'; '.join(_verschillen(oud, oud.rijen[was_nummer], nieuw.rijen[wordt_nummer]))}."
        elif soort == "weg":
            yield f"Rij {was_nummer + 1} verdwijnt: {_rij(oud, oud.rijen[was_nummer])}."
        elif soort == "erbij":
            yield f"Erbij komt rij {wordt_nummer + 1}: {_rij(nieuw, nieuw.rijen[wordt_nummer])}."


def _overige_stappen(oud: Sequence[Rij], nieuw: Sequence[Rij], plaatsen: Sequence[tuple[int, int]]) -> Iterator[tuple[str, int, int]]:
    """De stappen zonder de rijen die alleen verplaatst zijn, met de nummers van de hele tabel."""
    was_weg, wordt_weg = {was for was, _ in plaatsen}, {wordt for _, wordt in plaatsen}
    over_oud = [nummer for nummer in range(len(oud)) if nummer not in was_weg]
    over_nieuw = [nummer for nummer in range(len(nieuw)) if nummer not in wordt_weg]
    for soort, was, wordt in rijstappen([oud[nummer] for nummer in over_oud], [nieuw[nummer] for nummer in over_nieuw]):
        yield soort, over_oud[was] if was < len(over_oud) else len(oud), over_nieuw[wordt] if wordt < len(over_nieuw) else len(nieuw)


def _koppen(naam: str, tabel: Beslistabel) -> Iterator[tuple[str, str]]:
    yield "De treffer", str(tabel.treffer)
    yield "Samen", str(tabel.samen or STREEPJE)
    # Bij één uitkomst hoeft haar naam er niet bij.
    van = [f" van {geeft}" for geeft in tabel.geeft(naam)] if tabel.naast else [""]
    yield from ((f"De volgorde{wie}", schrijf_volgorde(volgorde)) for wie, volgorde in zip(van, tabel.volgordes, strict=True))
    yield "De kolommen", ", ".join(kolom.naam for kolom in tabel.kolommen)
    alles_anders = (tabel.anders, *(kolom.anders for kolom in tabel.naast))
    yield from ((f"Anders{wie}", schrijf_uitkomst(anders)) for wie, anders in zip(van, alles_anders, strict=True))


def _verschillen(tabel: Beslistabel, oud: Rij, nieuw: Rij) -> Iterator[str]:
    for kolom, was, wordt in zip(tabel.kolommen, oud.cellen, nieuw.cellen, strict=True):
        if was != wordt:
            yield f"{kolom.naam} was '{schrijf_cel(was, kolom)}', wordt '{schrijf_cel(wordt, kolom)}'"
    eerste = f"dan {tabel.velden[0]}" if tabel.is_lijst else "dan"
    namen = (eerste, *(f"dan {kolom.naam}" for kolom in tabel.naast))
    for naam, was_dan, wordt_dan in zip(namen, oud.uitkomsten, nieuw.uitkomsten, strict=True):
        if was_dan != wordt_dan:
            yield f"{naam} was '{schrijf_uitkomst(was_dan)}', wordt '{schrijf_uitkomst(wordt_dan)}'"


def _rij(tabel: Beslistabel, rij: Rij) -> str:
    delen = [f"{kolom.naam} {schrijf_cel(cel, kolom)}" for kolom, cel in zip(tabel.kolommen, rij.cellen, strict=True) if cel.stukken]
    ernaast = [f", {kolom.naam} {schrijf_uitkomst(waarde)}" for kolom, waarde in zip(tabel.naast, rij.naast, strict=True)]
    if tabel.is_lijst:
        return f"bij {', '.join(delen) or 'elk geval'} komt in de lijst {tabel.velden[0]} {schrijf_uitkomst(rij.dan)}{''.join(ernaast)}"
    return f"bij {', '.join(delen) or 'elk geval'} is het {schrijf_uitkomst(rij.dan)}{''.join(ernaast)}"
