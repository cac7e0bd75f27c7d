"""Van een concept een ander soort besluit maken. Het blijft hetzelfde besluit: de keten houdt de versies van voor en na uit elkaar."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from engine import Pakket
from engine.taal.brieven import Brief
from service.web.besluitnodig import BIJ_AFWIJKEN
from service.web.formulierveld import GEGEVENS


def met_ander_soort(pakket: Pakket, besluit: Mapping[str, Any], brief: Brief) -> dict[str, Any]:
    """Het besluit zonder wat alleen bij zijn vorige soort hoort; hetzelfde besluit als het al van dit soort is, of nog van geen.

    Wat er op het formulier van de vorige soort stond en op dit niet, zou anders meegaan zonder dat iemand het ziet. Een antwoord dat de
    brief van dit soort zelf al geeft, gaat ook weg: twee antwoorden kunnen botsen.
    """
    nieuw: dict[str, Any] = deepcopy(dict(besluit))
    vorige = pakket.brieven.get(str(besluit.get("soort", "")))
    if vorige is None or vorige.naam == brief.naam:
        return nieuw
    for naam in {*vorige.nodig} - {*brief.nodig, *BIJ_AFWIJKEN}:
        # Van een veld per element, zoals `kern_adviezen.kern`, hoort de hele lijst erbij.
        veld = pakket.besluitvelden[naam]
        _haal_weg(nieuw, veld.naam.rpartition(".")[0] if veld.per else veld.naam)
    zelf = {*brief.gegevens, *(noemt for deel in pakket.briefdelen.values() for noemt in deel.noemt)}
    nieuw[GEGEVENS] = {naam: waarde for naam, waarde in nieuw.get(GEGEVENS, {}).items() if naam not in zelf}
    return nieuw


def _haal_weg(besluit: dict[str, Any], naam: str) -> None:
    *onder, laatste = naam.split(".")
    deel: Any = besluit
    for stap in onder:
        deel = deel.get(stap) or {}
    deel.pop(laatste, None)
