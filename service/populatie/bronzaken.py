"""De zaken waar een bedachte zaak bij begint: de voorbeelddossiers en wat de scenario's van het project als gegeven noemen."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine import Fouten, Regels, lees_dossier
from engine.zaak.dossier import lees_datum
from service.documentatie.features import Scenario, lees_features
from service.documentatie.situatie import KloptNiet, Situatie
from service.documentatie.zinnen import ZINNEN
from service.vindplaats import FEATURES, voorbeelddossiers


@dataclass(frozen=True, slots=True)
class Bronzaak:
    """De gegevens van een voorbeeld, zoals zij in een dossier staan, met de datums zo verschoven dat zij bij de peildatum passen."""

    gegevens: Mapping[str, Any]


def bronzaken(regels: Regels, peildatum: date) -> tuple[Bronzaak, ...]:
    """Elk verschillend voorbeeld, in een vaste volgorde. Leeg als de voorbeelden van het project er niet bij staan.

    Raises:
        FeatureFout: als een feature niet te lezen is.
    """
    gevonden: dict[str, Bronzaak] = {}
    for gegevens, dag in (*_dossiers(), *_scenarios(regels)):
        verschoven = verschuif(gegevens, _jaren(dag, peildatum))
        gevonden.setdefault(json.dumps(verschoven, sort_keys=True, default=str), Bronzaak(verschoven))
    return tuple(gevonden[sleutel] for sleutel in sorted(gevonden))


def verschuif(waarde: Any, jaren: int) -> Any:
    """Elke datum in de gegevens een aantal jaren later; 29 februari wordt zo nodig 28. De dag in het schooljaar blijft zo dezelfde."""
    if isinstance(waarde, Mapping):
        return {naam: verschuif(deel, jaren) for naam, deel in waarde.items()}
    if isinstance(waarde, list):
        return [verschuif(deel, jaren) for deel in waarde]
    dag = lees_datum(waarde)
    return waarde if dag is None else jaren_later(dag, jaren).isoformat()


def jaren_later(dag: date, jaren: int) -> date:
    """Dezelfde dag in een ander jaar."""
    try:
        return dag.replace(year=dag.year + jaren)
    except ValueError:
        return dag.replace(year=dag.year + jaren, day=28)


def _jaren(van: date, tot: date) -> int:
    """Zoveel hele jaren dat de oude peildatum niet na de nieuwe komt: wat toen verleden was, is het dan nog."""
    jaren = tot.year - van.year
    return jaren if jaren_later(van, jaren) <= tot else jaren - 1


def _dossiers() -> Iterator[tuple[Mapping[str, Any], date]]:
    for pad in voorbeelddossiers():
        dossier = lees_dossier(pad.read_text(encoding="utf-8"))
        if dossier.peildatum is not None:
            yield dossier.gegevens, dossier.peildatum


def _scenarios(regels: Regels) -> Iterator[tuple[Mapping[str, Any], date]]:
    for scenario in lees_features(FEATURES):
        situatie = Situatie(regels)
        if _gegeven(scenario, situatie):
            yield situatie.gegevens, situatie.peildatum


def _gegeven(scenario: Scenario, situatie: Situatie) -> bool:
    """Voert uit wat er gegeven is, tot er beoordeeld wordt. Onwaar als dat met deze regels niet kan: dan valt het voorbeeld af."""
    try:
        for stap in scenario.stappen:
            if stap.soort != "gegeven":
                break
            ZINNEN.voer_uit(situatie, stap.soort, stap.tekst, stap.tabel)
        return bool(situatie.gegevens) and isinstance(situatie.peildatum, date)
    except (KloptNiet, Fouten, KeyError, ValueError):
        return False
