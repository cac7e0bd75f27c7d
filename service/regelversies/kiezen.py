"""Welke versie beslist over een zaak. Naar welke dag daarbij gekeken wordt, zeggen de regels zelf (`overgang`)."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from engine.zaak.dossier import lees_datum
from service.opslag.regelversies import GeldendeVersie


def kies(geldende: Sequence[GeldendeVersie], peildatum: date, gegevens: Mapping[str, Any]) -> GeldendeVersie | None:
    """De laatst ingaande versie waar deze zaak al onder valt; None als er zo geen is: dan beslissen de bestanden.

    `geldende` staat met de laatst ingaande voorop. `gegevens` zijn de waarden van de begrippen zoals zij in het dossier staan. Is de
    dag van de overgang niet bekend, dan telt de peildatum.
    """
    return next((versie for versie in geldende if _dag(versie.overgang, peildatum, gegevens) >= versie.ingangsdatum), None)


def _dag(overgang: str, peildatum: date, gegevens: Mapping[str, Any]) -> date:
    return (lees_datum(gegevens.get(overgang)) if overgang else None) or peildatum
