"""Mag wie het besluit nam ook op het bezwaar beslissen? Dat zeggen de regels van die dag (R089); hier staat geen criterium."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from engine import Advies, Pakket, beoordeel, lees_gegevens
from engine.logica import Verdict
from engine.uitleg.vast import vindplaatsen
from service.besluiten.status import Besluitstatus

OP_BEZWAAR = frozenset({Besluitstatus.GEHANDHAAFD, Besluitstatus.HERROEPEN})
"""Wie een besluit naar deze status brengt, beslist op het bezwaar (Awb 7:11). Intrekken kan ook zonder bezwaar, en hoort er niet bij."""
FASE, _BEZWAAR = "fase", "bezwaar"
_EEN_ANDER, _NAM = "andere_beslisser_op_bezwaar", "besluit_genomen_door"


def in_bezwaar(pakket: Pakket, gegevens: Mapping[str, Any], dag: date) -> Advies:
    """Wat de regels zeggen over een zaak in bezwaar waar alleen dit van bekend is."""
    return beoordeel(pakket, lees_gegevens(pakket, {FASE: _BEZWAAR, **gegevens}, dag), dag)


def norm_voor_een_ander(pakket: Pakket, antwoorden: Mapping[str, Any], dag: date) -> str:
    """De vindplaatsen van de norm die een ander vraagt, met erbij wat nog niet nagezien is; leeg als het dezelfde mag zijn.

    `antwoorden` zijn die van het besluit. Staat er niet in wie het nam, dan telt elk antwoord mee: dan mag het alleen als het altijd mag.
    """
    if not {FASE, _EEN_ANDER, _NAM} <= pakket.begrippen.keys():
        return ""
    keuzes = pakket.begrippen[_NAM].keuzes
    gezegd = antwoorden.get(_NAM)
    nemers = (gezegd,) if gezegd in keuzes else tuple(keuzes)
    namen = {naam: None for nemer in nemers for naam in _alleen_omdat_het_dezelfde_is(pakket, str(nemer), dag)}
    return vindplaatsen(pakket, dict.fromkeys(bron for naam in namen for bron in pakket.criteria[naam].bron))


def _alleen_omdat_het_dezelfde_is(pakket: Pakket, nemer: str, dag: date) -> list[str]:
    zelfde, ander = (in_bezwaar(pakket, {_NAM: nemer, _EEN_ANDER: een_ander}, dag).criteria for een_ander in (False, True))
    mis = Verdict.NIET_VOLDAAN
    return [naam for naam, uitslag in zelfde.items() if uitslag.verdict is mis and ander[naam].verdict is not mis]
