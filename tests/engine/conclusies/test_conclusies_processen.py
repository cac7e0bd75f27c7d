"""Geheugen en processen: wat pas na lang draaien of naast elkaar draaien zichtbaar wordt."""

import multiprocessing
import threading
from concurrent.futures import ProcessPoolExecutor

import pytest

from engine.conclusies import Conclusiemotor
from tests.engine.conclusies.conclusiehulp import grote_regels, reken_in_een_werkproces, zaken
from tests.engine.geheugen import rss_in_kib

pytestmark = pytest.mark.alleen


def test_vijftig_keer_andere_regels_laden_en_sluiten_kost_geen_geheugen() -> None:
    def laad(nummer: int) -> None:
        regels = grote_regels(f"versie {nummer}")
        with Conclusiemotor(regels) as motor:
            assert all(motor.trek(zaak).eens for zaak in zaken(regels, 3))

    for nummer in range(15):
        laad(nummer)
    begin = rss_in_kib()
    for nummer in range(15, 65):
        laad(nummer)
    # Eén regelset die blijft hangen is al ruim 2 MiB.
    assert rss_in_kib() - begin < 3 * 1024


def test_duizenden_zaken_kosten_geen_geheugen() -> None:
    regels = grote_regels()
    gevallen = zaken(regels, 200)
    with Conclusiemotor(regels) as motor:
        for zaak in gevallen:
            motor.trek(zaak)
        begin = rss_in_kib()
        for _ in range(40):
            for zaak in gevallen:
                motor.trek(zaak)
        assert rss_in_kib() - begin < 1024


@pytest.mark.parametrize("wijze", ["spawn", pytest.param("fork", marks=pytest.mark.filterwarnings("ignore::DeprecationWarning"))])
def test_twee_werkprocessen_geven_dezelfde_antwoorden(wijze: str) -> None:
    hier = reken_in_een_werkproces("groot", 100)
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context(wijze)) as werkers:
        daar = [werkers.submit(reken_in_een_werkproces, "groot", 100) for _ in range(2)]
        assert [werk.result(timeout=60) for werk in daar] == [hier, hier]
    assert all(eens for eens, *_ in hier)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_een_kind_dat_midden_in_een_zaak_afsplitst_erft_een_werkende_motor() -> None:
    regels = grote_regels()
    gevallen = zaken(regels, 50)
    klaar = threading.Event()
    with Conclusiemotor(regels) as motor:
        verwacht = [motor.trek(zaak) for zaak in gevallen]

        def druk() -> None:
            while not klaar.is_set():
                for zaak in gevallen:
                    motor.trek(zaak)

        def kind() -> None:
            raise SystemExit(0 if [motor.trek(zaak) for zaak in gevallen] == verwacht else 1)

        draad = threading.Thread(target=druk)
        draad.start()
        try:
            kinderen = [multiprocessing.get_context("fork").Process(target=kind) for _ in range(4)]
            for proces in kinderen:
                proces.start()
            for proces in kinderen:
                proces.join(30)
        finally:
            klaar.set()
            draad.join()
        assert [proces.exitcode for proces in kinderen] == [0, 0, 0, 0]
        assert [motor.trek(zaak) for zaak in gevallen] == verwacht
