"""Metingen over de dienst in de vorm van Prometheus. Geen enkele noemt een zaak, een mens of een verband.

Ook geen aantal per uitkomst: bij een klein verband is één afwijzing in een week al te herleiden. Wie wil weten hoe vaak een advies gevolgd
wordt, heeft `/v1/volggraad`.
"""

import os

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector
from sqlalchemy import func, select

from service.opslag import Adviesopslag
from service.opslag.database import lezen
from service.opslag.tabellen_audit import KOP
from service.web.waarnemen import Waarneming

VORM = CONTENT_TYPE_LATEST
MEER_WERKERS = "PROMETHEUS_MULTIPROC_DIR"
"""De map waarin de werkprocessen hun metingen delen. Prometheus kijkt hiernaar als dit bestand geladen wordt, dus de map komt eerst."""
_EIGEN = CollectorRegistry()
_VERZOEKEN = Counter("thuisnabij_verzoeken", "Aanroepen van de dienst", ["methode", "route", "status"], registry=_EIGEN)
_DUUR = Histogram(
    "thuisnabij_verzoek_seconden",
    "Hoe lang een aanroep duurde",
    ["route"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10),
    registry=_EIGEN,
)
_ADVIEZEN = Counter("thuisnabij_adviezen", "Adviezen die gegeven zijn, bewaard of niet", registry=_EIGEN)
_ONEENS = Counter("thuisnabij_lezingen_oneens", "Adviezen waarover de twee lezingen het niet eens waren", registry=_EIGEN)
_HERHAALD = Counter("thuisnabij_herhaald", "Aanroepen die onder hun Idempotency-Key al gedaan waren", registry=_EIGEN)
_KETENREGELS = Gauge("thuisnabij_ketenregels", "Regels in alle ketens samen", registry=_EIGEN, multiprocess_mode="mostrecent")


def tel_verzoek(gezien: Waarneming) -> None:
    """Telt een verzoek en hoe lang het duurde."""
    _VERZOEKEN.labels(gezien.methode, gezien.route, str(gezien.status)).inc()
    _DUUR.labels(gezien.route).observe(gezien.seconden)


def tel_advies(*, oneens: bool) -> None:
    """Telt een nieuw advies, en of de twee lezingen het oneens waren."""
    _ADVIEZEN.inc()
    if oneens:
        _ONEENS.inc()


def tel_herhaling() -> None:
    """Telt een verzoek dat al gedaan was."""
    _HERHAALD.inc()


def metingen(opslag: Adviesopslag) -> bytes:
    """Alle metingen van nu, ook die van de andere werkprocessen. Werpt OpslagFout als de lengte van de ketens niet te lezen is."""
    _KETENREGELS.set(_ketenregels(opslag))
    if MEER_WERKERS not in os.environ:
        return generate_latest(_EIGEN)
    samen = CollectorRegistry()
    MultiProcessCollector(samen)  # type: ignore[no-untyped-call]
    return generate_latest(samen)


def _ketenregels(opslag: Adviesopslag) -> int:
    with lezen(opslag.database) as verbinding:
        return int(verbinding.execute(select(func.coalesce(func.sum(KOP.c.volgnummer), 0))).scalar_one())
