"""Wie tegelijk een advies maakt, zet elke stap samen met de anderen: zonder iets van elkaar te zien, en zonder elkaars fouten."""

import gc
import weakref
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import nullcontext
from contextvars import ContextVar
from functools import partial

import pytest

from service.opslag import OpslagFout
from service.opslag.samen_schrijven import Samenschrijver, Werk
from tests.service.opslag.conftest import houd_bezet

Schrijf = Callable[[Sequence[int]], Sequence[str]]
Maak = Callable[[], Werk[int]]


def in_stappen(opdracht: int, gezet: list[tuple[int, int]], stappen: int = 2) -> Werk[int]:
    for stap in range(stappen):
        gezet.append((stap, opdracht))
        yield
    return opdracht


def samen_in_stappen(werk: Sequence[Maak], schrijf: Schrijf, plek: Callable[[int], str] = lambda _: "") -> list[Future[str]]:
    """Laat ieder wachten op wie nu bezig is, en dan samen gaan, in deze volgorde."""
    samen = Samenschrijver(schrijf, (KeyError,), plek)
    with ThreadPoolExecutor(len(werk)) as draden:
        houd_bezet(samen.rij)
        uitkomsten: list[Future[str]] = []
        for aantal, deel in enumerate(werk, 1):
            uitkomsten.append(draden.submit(_doe, samen, deel))
            while len(samen.rij) < aantal:
                pass
        samen.rij.geef_door()
    return uitkomsten


def _doe(samen: Samenschrijver[int, str], maak: Maak) -> str:
    return samen.doe(maak())


def test_elke_stap_gaat_voor_ieder_na_elkaar_en_daarna_is_er_een_transactie() -> None:
    gezet: list[tuple[int, int]] = []
    groepen: list[Sequence[int]] = []

    def schrijf(groep: Sequence[int]) -> list[str]:
        groepen.append(groep)
        return [str(opdracht) for opdracht in groep]

    uitkomsten = samen_in_stappen([partial(in_stappen, n, gezet) for n in range(3)], schrijf)
    assert [uitkomst.result() for uitkomst in uitkomsten] == ["0", "1", "2"]
    assert gezet == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)]
    assert groepen == [[0, 1, 2]]


def test_wat_in_een_stap_misgaat_krijgt_alleen_wie_dat_werk_bracht() -> None:
    def mislukt() -> Werk[int]:
        yield
        raise ZeroDivisionError

    gezet: list[tuple[int, int]] = []
    werk: list[Maak] = [partial(in_stappen, 0, gezet), mislukt, partial(in_stappen, 2, gezet, stappen=3)]
    uitkomsten = samen_in_stappen(werk, lambda groep: [str(opdracht) for opdracht in groep])
    assert isinstance(uitkomsten[1].exception(), ZeroDivisionError)
    assert (uitkomsten[0].result(), uitkomsten[2].result()) == ("0", "2")


def test_een_stap_ziet_de_omgeving_van_zijn_eigen_verzoek() -> None:
    """Anders staat wat een stap meldt in het logboek onder het verzoek van een ander: van wie toevallig aan de beurt was."""
    verzoek: ContextVar[int] = ContextVar("verzoek")
    gezien: list[tuple[int, int]] = []

    def werk(nummer: int) -> Werk[int]:
        for _ in range(2):
            gezien.append((nummer, verzoek.get()))
            yield
        return nummer

    def begin(nummer: int) -> Werk[int]:
        verzoek.set(nummer)
        return werk(nummer)

    samen_in_stappen([partial(begin, n) for n in range(4)], lambda groep: [str(opdracht) for opdracht in groep])
    assert len(gezien) == 8
    assert all(nummer == ziet for nummer, ziet in gezien)


def test_wie_op_een_andere_plek_schrijft_gaat_in_een_andere_transactie_en_een_fout_daar_raakt_hem_niet() -> None:
    groepen: list[list[int]] = []

    def schrijf(groep: Sequence[int]) -> list[str]:
        groepen.append(list(groep))
        if groep[0] % 2:
            raise OpslagFout("Er is niets bewaard.")
        return [str(opdracht) for opdracht in groep]

    uitkomsten = samen_in_stappen(
        [partial(in_stappen, n, []) for n in range(5)],
        schrijf,
        lambda opdracht: "oneven" if opdracht % 2 else "even",
    )
    assert groepen == [[0, 2, 4], [1, 3]]
    assert [uitkomst.result() for uitkomst in uitkomsten[::2]] == ["0", "2", "4"]
    assert all(isinstance(uitkomst.exception(), OpslagFout) for uitkomst in uitkomsten[1::2])


def test_een_fout_die_niemand_verwachtte_komt_niet_bij_wie_op_een_andere_plek_al_vastligt() -> None:
    """Ook niet als hij aan de beurt is: hij zou het nog eens doen, en dan staat het er dubbel."""

    def schrijf(groep: Sequence[int]) -> list[str]:
        if groep[0] % 2:
            raise ZeroDivisionError
        return [str(opdracht) for opdracht in groep]

    werk = [partial(in_stappen, n, []) for n in range(6)]
    uitkomsten = samen_in_stappen(werk, schrijf, lambda opdracht: "oneven" if opdracht % 2 else "even")
    assert [uitkomst.result() for uitkomst in uitkomsten[::2]] == ["0", "2", "4"]
    soorten = [type(uitkomst.exception()) for uitkomst in uitkomsten[1::2]]
    assert soorten == [ZeroDivisionError, OpslagFout, OpslagFout]


class _Dossier:
    """Iets waarvan te zien is of het er nog is."""


@pytest.mark.parametrize("waar", ["in een stap", "bij het schrijven", "nergens"])
def test_van_een_dossier_blijft_niets_staan_ook_niet_na_een_fout(waar: str) -> None:
    """Zonder op het opruimen van geheugen te wachten: dat kan bij een dienst die weinig doet lang duren."""

    def werk(dossier: _Dossier) -> Werk[_Dossier]:
        yield
        if waar == "in een stap":
            raise KeyError
        return dossier

    def schrijf(groep: Sequence[_Dossier]) -> list[str]:
        if waar == "bij het schrijven":
            raise KeyError
        return ["bewaard"]

    samen, dossier = Samenschrijver[_Dossier, str](schrijf, (KeyError,)), _Dossier()
    over = weakref.ref(dossier)
    gc.disable()
    try:
        with nullcontext() if waar == "nergens" else pytest.raises(KeyError) as fout:
            samen.doe(werk(dossier))
        del dossier, fout
        assert over() is None
    finally:
        gc.enable()


def test_wie_alleen_verder_moet_doet_zijn_stappen_niet_nog_eens() -> None:
    gezet: list[tuple[int, int]] = []

    def schrijf(groep: Sequence[int]) -> list[str]:
        if len(groep) > 1:
            raise KeyError
        return [str(opdracht) for opdracht in groep]

    uitkomsten = samen_in_stappen([partial(in_stappen, n, gezet) for n in range(3)], schrijf)
    assert [uitkomst.result() for uitkomst in uitkomsten] == ["0", "1", "2"]
    assert len(gezet) == 6
