"""Uitkomsten en gebreken als formules: welke uitkomst staat, en welk gebrek er dan is."""

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

import z3

from engine.taal.declaraties import Gebrek, Uitkomst
from service.analyse.vertaling.logica import ONWAAR, WAAR, Verdictformule, en, neen, of

Lees = Callable[[str], Verdictformule]


class Lezer(Protocol):
    """Wat een gebrek van de zaak moet weten."""

    def bereikt(self, naam: str) -> Verdictformule:
        """Het verdict van de voorwaarde van een uitkomst."""

    def conclusie(self, naam: str) -> Verdictformule:
        """Het verdict van een conclusie."""


def uitkomst_staat(uitkomst: Uitkomst, op_voorrang: Iterable[str], lees: Lees) -> Verdictformule:
    """Of deze uitkomst staat: bereikt, terwijl alles erboven vast niet bereikt is. Open zolang het advies op een uitkomst wacht.

    Is er niets bereikt en niets open, dan staat de uitkomst voor storingen.
    """
    rest, staat, wacht = WAAR, ONWAAR, ONWAAR
    for naam in op_voorrang:
        verdict = lees(naam)
        if naam == uitkomst.naam:
            staat = en(rest, verdict.voldaan)
        wacht = of(wacht, en(rest, verdict.open))
        rest = en(rest, neen(of(verdict.voldaan, verdict.open)))
    if uitkomst.bij_storing:
        staat = of(staat, rest)
    return Verdictformule(staat, neen(of(staat, wacht)), wacht, ONWAAR)


def geen_uitkomst(op_voorrang: Iterable[str], lees: Lees) -> z3.BoolRef:
    """Of er geen enkele uitkomst bereikt is en ook geen enkele open."""
    return en(*(neen(of(lees(naam).voldaan, lees(naam).open)) for naam in op_voorrang))


def gebrek_is_er(gebrek: Gebrek, uitkomsten: Mapping[str, Uitkomst], als: Verdictformule, lezer: Lezer) -> Verdictformule:
    """Of een gebrek er is: zijn voorwaarde is voldaan, en een uitkomst waarbij het geldt is in zicht."""
    if not gebrek.bij_uitkomst and not any(uitkomst.alleen_eigen_gebreken_bij for uitkomst in uitkomsten.values()):
        return als._replace(niet=of(als.niet, als.weg))
    zicht, erboven_niet, rest = ONWAAR, WAAR, WAAR
    for naam, uitkomst in uitkomsten.items():
        if uitkomst.als is None:
            continue
        verdict = lezer.bereikt(naam)
        zicht = of(zicht, en(_geldt_bij(gebrek, uitkomst, lezer), erboven_niet, of(verdict.voldaan, verdict.open)))
        erboven_niet = en(erboven_niet, neen(verdict.voldaan))
        rest = en(rest, neen(of(verdict.voldaan, verdict.open)))
    for uitkomst in uitkomsten.values():
        if uitkomst.bij_storing:
            zicht = of(zicht, en(_geldt_bij(gebrek, uitkomst, lezer), rest))
    return Verdictformule(en(zicht, als.voldaan), of(neen(zicht), als.niet, als.weg), en(zicht, als.gegeven), en(zicht, als.oordeel))


def _geldt_bij(gebrek: Gebrek, uitkomst: Uitkomst, lezer: Lezer) -> z3.BoolRef:
    """Of het gebrek telt als deze uitkomst in zicht is."""
    if gebrek.bij_uitkomst:
        return WAAR if uitkomst.naam in gebrek.bij_uitkomst else ONWAAR
    return neen(lezer.conclusie(uitkomst.alleen_eigen_gebreken_bij).voldaan) if uitkomst.alleen_eigen_gebreken_bij else WAAR
