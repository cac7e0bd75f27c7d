"""Twee beslistabellen naast elkaar leggen, rij voor rij."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import replace

from engine.taal.beslistabel_dekking import dubbel
from engine.taal.beslistabel_voorwaarden import rijvoorwaarde
from engine.taal.beslistabellen import Beslistabel, Kolom, Rij, Treffer
from engine.taal.voorwaarden import Naam
from service.vergelijken.reeksverschil import Regel, regels, verplaatsing, zonder
from service.vergelijken.waarden import in_woorden
from service.vergelijken.wijziging import Veldwijziging
from service.vergelijken.woorden import Woorden
from service.verplaatst import verplaatst

_WAAROM_NIET: Mapping[Treffer, str] = {
    Treffer.PRECIES_EEN: "bij treffer precies_een past er hooguit één rij",
    Treffer.EERSTE: "rijen die samen kunnen passen, zeggen hetzelfde of hielden hun volgorde",
    Treffer.ELKE_GELIJK: "bij treffer elke_gelijk zeggen rijen die samen passen hetzelfde",
    Treffer.VOORRANG: "bij treffer voorrang beslist volgorde, en niet de plaats van een rij",
    Treffer.ALLE: "bij treffer alle tellen alle rijen die passen",
    Treffer.ALLE_OP_VOORRANG: "bij treffer alle_op_voorrang beslist volgorde, en niet de plaats van een rij",
}


def tabelverschil(pad: str, oud: Beslistabel, nieuw: Beslistabel, woorden: tuple[Woorden, Woorden]) -> Iterator[Veldwijziging]:
    """De rijen en de kolommen. Twee rijen zijn dezelfde als hun cellen hetzelfde zeggen, in welke kolomvolgorde ook."""
    links, rechts = _regels(oud, woorden[0]), _regels(nieuw, woorden[1])
    yield from regels(pad, "rij", links, rechts, _Volgorde(oud, nieuw, links, rechts, woorden[1]).let_op)
    yield from _kolommen(pad, oud, nieuw, woorden)


def _regels(tabel: Beslistabel, woorden: Woorden) -> list[Regel]:
    regels_van = []
    for rij in tabel.rijen:
        dan = rij.uitkomsten if tabel.is_lijst else rij.dan
        regels_van.append(Regel(_sleutel(tabel.kolommen, rij), woorden.rij(rijvoorwaarde(tabel, rij)), in_woorden(woorden, dan), dan))
    return regels_van


def _sleutel(kolommen: Sequence[Kolom], rij: Rij) -> Hashable:
    cellen = zip(kolommen, rij.cellen, strict=True)
    return frozenset((kolom.naam, cel.behalve, frozenset(cel.stukken)) for kolom, cel in cellen if cel.stukken)


def _kolommen(pad: str, oud: Beslistabel, nieuw: Beslistabel, woorden: tuple[Woorden, Woorden]) -> Iterator[Veldwijziging]:
    links, rechts = [[kolom.naam for kolom in tabel.kolommen] for tabel in (oud, nieuw)]
    titels = [in_woorden(woorden[0], Naam(naam)) for naam in links], [in_woorden(woorden[1], Naam(naam)) for naam in rechts]
    yield from (Veldwijziging(f"{pad}, kolom", titels[0][plek], "") for plek in zonder(links, rechts))
    yield from (Veldwijziging(f"{pad}, kolom", "", titels[1][plek]) for plek in zonder(rechts, links))
    for was, wordt in verplaatst(links, rechts):
        zin = "De volgorde van de kolommen verandert de uitkomst niet. Hooguit komt een andere vraag eerst."
        yield verplaatsing(f"{pad}, kolom {titels[1][wordt]}, verplaatst", (was, len(links)), (wordt, len(rechts)), zin)


class _Volgorde:
    """Of het iets uitmaakt dat een rij verplaatst is.

    Bij `eerste` kan dat, en dan nog alleen als zij langs een rij schoof die samen met haar kan passen en iets anders zegt: elke andere
    volgorde is te maken met wissels van twee buren die niet samen passen of hetzelfde zeggen, en die laten de uitkomst gelijk. Van een
    lijst op voorrang geldt dat tussen rijen met dezelfde voorrang.
    """

    def __init__(self, oud: Beslistabel, nieuw: Beslistabel, links: Sequence[Regel], rechts: Sequence[Regel], woorden: Woorden) -> None:
        self._nieuw, self._rechts, self._woorden = nieuw, rechts, woorden
        self._treffer = Treffer.EERSTE if Treffer.EERSTE in (oud.treffer, nieuw.treffer) else nieuw.treffer
        self._oud_op_sleutel = {regel.sleutel: (plek, regel.kern) for plek, regel in reversed(list(enumerate(links)))}

    def let_op(self, plek: int) -> str:
        """De zin bij de rij op deze plek van de nieuwe tabel."""
        if self._treffer == Treffer.ALLE_OP_RIJVOLGORDE:
            return "De volgorde telt: in deze volgorde staan de elementen in de lijst."
        tegen = self._tegenspreker(plek) if self._treffer in (Treffer.EERSTE, Treffer.ALLE_OP_VOORRANG) else None
        if tegen is not None and self._treffer == Treffer.ALLE_OP_VOORRANG:
            zin = f"De volgorde telt: de rij bij {self._rechts[tegen].als} heeft dezelfde voorrang."
            return f"{zin} Passen zij allebei, dan staat de bovenste vooraan in de lijst."
        if tegen is None:
            waarom = _WAAROM_NIET[self._treffer]
            return (
                f"De volgorde verandert de uitkomst niet: {waarom}. Hooguit komt een andere vraag eerst, of noemt de uitleg een andere rij."
            )
        boven = "boven" if plek < tegen else "onder"
        return f"De volgorde telt: zij staat nu {boven} de rij bij {self._rechts[tegen].als}. Passen zij allebei, dan geldt de bovenste."

    def _rang(self, plek: int) -> tuple[int, ...]:
        return self._nieuw.rang(self._nieuw.rijen[plek])

    def _tegenspreker(self, plek: int) -> int | None:
        """De dichtstbijzijnde rij waar deze rij langs schoof en waarmee zij in een geval iets anders zegt."""
        hier = self._oud_op_sleutel[self._rechts[plek].sleutel]
        for ander in sorted(range(len(self._rechts)), key=lambda nummer: abs(nummer - plek)):
            daar = self._oud_op_sleutel.get(self._rechts[ander].sleutel)
            if daar is None or (hier[0] < daar[0]) == (plek < ander) or ander == plek:
                continue
            if self._treffer == Treffer.ALLE_OP_VOORRANG and self._rang(plek) != self._rang(ander):
                continue
            zegt_anders = hier[1] != daar[1] or self._rechts[plek].kern != self._rechts[ander].kern
            if zegt_anders and any(dubbel(replace(self._nieuw, rijen=(self._nieuw.rijen[plek], self._nieuw.rijen[ander])))):
                return ander
        return None
