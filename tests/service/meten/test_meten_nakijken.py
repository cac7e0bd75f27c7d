"""De meting van het nakijken: elk paar is lezen, en meteen daarna alles nakijken."""

from itertools import accumulate, chain, cycle
from pathlib import Path

import pytest

from service.meten import meet_nakijken
from tests.service.regelcontrole.proefmap import DAG, basis, schrijf


def test_nakijken_staat_naast_het_lezen_van_dezelfde_bestanden(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tikken = accumulate(chain([0], cycle([50_000_000, 1_000, 300_000_000, 1_000])))
    monkeypatch.setattr("service.meten.nakijken.time.thread_time_ns", lambda: next(tikken))
    gemeten = meet_nakijken(schrijf(tmp_path, basis()), None, DAG, 3)
    assert (gemeten.lezen_ms, gemeten.nakijken_ms, gemeten.verhouding) == (50, 300, 6)
    assert gemeten.gehaald


def test_meer_dan_een_seconde_is_te_traag(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tikken = accumulate(chain([0], cycle([50_000_000, 1_000, 1_000_000_000, 1_000])))
    monkeypatch.setattr("service.meten.nakijken.time.thread_time_ns", lambda: next(tikken))
    assert not meet_nakijken(schrijf(tmp_path, basis()), None, DAG, 1).gehaald
