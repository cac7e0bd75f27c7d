"""Koppelt het zinnenboek aan pytest-bdd: elke zin wordt een stap, met de naam en de plek die hij in het zinnenboek heeft."""

import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_bdd import given as gegeven
from pytest_bdd import parsers
from pytest_bdd import then as dan
from pytest_bdd import when as als

from engine import Regels
from service.documentatie.dienst import Dienst, draaiende_dienst
from service.documentatie.features import API
from service.documentatie.situatie import Situatie
from service.documentatie.zinnen import ZINNEN
from service.documentatie.zinnenboek import Zin
from tests.gedeeld import echte_regels

WORTEL = Path(__file__).parents[2]
_SOORTEN = {"gegeven": gegeven, "als": als, "dan": dan}


@pytest.fixture(scope="session")
def regels() -> Regels:
    return echte_regels()


@pytest.fixture(scope="session")
def dienst(regels: Regels) -> Iterator[Dienst]:
    with draaiende_dienst(regels) as dienst:
        yield dienst


@pytest.fixture
def situatie(regels: Regels, request: pytest.FixtureRequest) -> Situatie:
    """De dienst start pas bij het eerste voorbeeld dat met haar praat."""
    return Situatie(regels, request.getfixturevalue("dienst") if request.node.get_closest_marker(API) else None)


def _stap(zin: Zin) -> object:
    """De zin als stap. pytest-bdd leest uit de handtekening welke delen een stap wil; een tabel heet daar `datatable`."""
    delen = [*zin.patroon.groupindex, *(["datatable"] if zin.met_tabel else [])]

    def stap(situatie: Situatie, **argumenten: object) -> None:
        if zin.met_tabel:
            argumenten["tabel"] = argumenten.pop("datatable")
        zin.doe(situatie, **argumenten)

    soort = inspect.Parameter.POSITIONAL_OR_KEYWORD
    stap.__signature__ = inspect.Signature([inspect.Parameter(naam, soort) for naam in ("situatie", *delen)])  # type: ignore[attr-defined]
    return _SOORTEN[zin.soort](parsers.re(zin.patroon.pattern), stacklevel=2)(stap)


for _zin in ZINNEN.zinnen:
    _stap(_zin)
