"""Koppelt het zinnenboek aan pytest-bdd: elke zin wordt een stap, met de naam en de plek die hij in het zinnenboek heeft."""

import inspect
from pathlib import Path

import pytest
from pytest_bdd import given as gegeven
from pytest_bdd import parsers
from pytest_bdd import then as dan
from pytest_bdd import when as als

from engine import Regels, lees_regels
from service.documentatie.situatie import Situatie
from service.documentatie.zinnen import ZINNEN
from service.documentatie.zinnenboek import Zin

WORTEL = Path(__file__).parents[2]
_SOORTEN = {"gegeven": gegeven, "als": als, "dan": dan}


@pytest.fixture(scope="session")
def regels() -> Regels:
    return lees_regels(WORTEL / "rules")


@pytest.fixture
def situatie(regels: Regels) -> Situatie:
    return Situatie(regels)


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
