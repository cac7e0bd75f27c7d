"""Wie wat mag: één tabel met een rij voor elke route. Wat er niet in staat, mag niemand."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

from starlette.routing import BaseRoute

from service.wie import UIT_TE_GEVEN, Rol


class Bereik(StrEnum):
    """Hoe ver een route voor een rol reikt. Altijd binnen het eigen samenwerkingsverband."""

    NIETS = "niets"
    GELDEND = "geldend"
    """De regels van het verband die gelden of nog gaan gelden, en geen voorstel."""
    REGELS = "regels"
    """De regels van het verband, en een dossier dat niet bewaard wordt."""
    EIGEN = "eigen"
    """De zaken waar deze school of deskundige zelf bij hoort."""
    VERBAND = "verband"
    """Elke zaak van het verband."""
    TELLING = "telling"
    """Aantallen en bewijzen, zonder iets van een zaak."""


class GeenRechten(Exception):
    """Een route zonder rij in de tabel: zo start de dienst niet."""


_, G, R, E, V, T = Bereik
N = Bereik.NIETS
OPEN = frozenset({"leesGezondheid", "leesLeeft", "leesKlaar"})
"""De routes waar niemand een sleutel voor nodig heeft."""
_TABEL = {
    # route             school deskundige commissie beleid beheer toezicht
    "maakAdvies":        (E, N, V, N, N, N),
    "maakAdviesreeks":   (E, N, V, N, N, N),
    "leesAdvies":        (E, E, V, N, N, N),
    "leesAdviezen":      (E, E, V, N, N, N),
    "vernieuwAdvies":    (E, E, V, N, N, N),
    "leesUitleg":        (E, E, V, N, N, N),
    "leesBrief":         (E, N, V, N, N, N),
    "leesTermijnen":     (E, E, V, N, N, N),
    "maakBesluit":       (N, N, V, N, N, N),
    "leesBesluiten":     (E, N, V, N, N, N),
    "leesBesluit":       (E, N, V, N, N, N),
    "wijzigBesluit":     (N, N, V, N, N, N),
    "zetStap":           (N, N, V, N, N, N),
    "wijsToe":           (N, N, V, N, N, N),
    "haalWeg":           (N, N, V, N, N, N),
    "leesVolggraad":     (N, N, T, T, N, T),
    "leesAudit":         (N, N, N, N, T, T),
    "leesMetriek":       (N, N, N, N, T, N),
    # Wie welke stap zet, staat bij de statussen (service/regelversies/status.py).
    "leesRegelpakketten": (G, G, G, R, R, R),
    "legRegelpakketVoor": (N, N, N, R, N, N),
    "leesRegelpakket":   (G, G, G, R, R, R),
    "zetRegelstap":      (N, N, N, R, R, N),
    "stelVragen":        (R, R, R, R, N, N),
    "maakFormulierinzending": (E, N, V, N, N, N),
    # De beslistabellen in de vorm van Camunda.
    "leesEngineversie": (R, R, R, R, R, R),
    "leesProcessen": (R, R, R, R, R, R),
    "leesBeslistabellen": (R, R, R, R, R, R),
    "leesBeslistabel": (R, R, R, R, R, R),
    "leesDmn": (R, R, R, R, R, R),
    "leesTabelversie": (R, R, R, R, R, R),
    "leesDmnVanVersie": (R, R, R, R, R, R),
    "rekenTabelUit": (R, R, R, R, N, N),
    "rekenTabelversieUit": (R, R, R, R, N, N),
    "leesBegrippen":     (R, R, R, R, R, R),
    "leesIntakeschema":  (R, R, R, R, R, R),
}  # fmt: skip
RECHTEN: Mapping[str, Mapping[Rol, Bereik]] = MappingProxyType(
    {route: MappingProxyType(dict(zip(UIT_TE_GEVEN, rij, strict=True))) for route, rij in _TABEL.items()}
)
"""Per route (haar `operation_id`) en per rol het bereik."""


def bereik_van(route: str, rol: str) -> Bereik:
    """Hoe ver deze route voor deze rol reikt: NIETS als de route of de rol niet in de tabel staat."""
    if rol == Rol.PROEF:
        return Bereik.VERBAND if route in RECHTEN else Bereik.NIETS
    return RECHTEN.get(route, {}).get(rol, Bereik.NIETS)  # type: ignore[call-overload, no-any-return]


def mag(route: str, rol: str) -> bool:
    """Mag deze rol deze route, hoe ver dan ook?"""
    return bereik_van(route, rol) is not Bereik.NIETS


def eis_rechten(routes: Iterable[BaseRoute]) -> None:
    """Werpt GeenRechten als er een route bij is die niet in de tabel staat."""
    namen = [str(getattr(route, "operation_id", None)) for route in routes]
    if los := [naam for naam in namen if naam not in RECHTEN and naam not in OPEN]:
        raise GeenRechten(f"Deze routes staan niet in de tabel met rechten: {', '.join(los)}.")
