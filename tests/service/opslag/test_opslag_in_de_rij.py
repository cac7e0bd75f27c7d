"""De rij van wie samen schrijven: er is er één aan de beurt, en niemand raakt zoek tussen wachten en aan de beurt komen."""

from collections.abc import Callable
from threading import Event

import pytest

from service.opslag import OpslagFout
from service.opslag.beurt import Rij, Wachtende
from tests.service.opslag.conftest import houd_bezet


class Laat(Event):
    """De wachttijd is om, en precies dan gebeurt er nog iets."""

    def __init__(self, nog: Callable[[], object]) -> None:
        super().__init__()
        self._nog, self.wachtte_toch = nog, False

    def wait(self, timeout: float | None = None) -> bool:
        if timeout is None:
            self.wachtte_toch = True
            return True
        self._nog()
        return False


def test_wie_het_langst_wacht_is_daarna_aan_de_beurt_en_neemt_allen_mee() -> None:
    rij = Rij[Wachtende]()
    eerste, tweede, derde = Wachtende(), Wachtende(), Wachtende()
    assert rij.sluit_aan(eerste)
    assert rij.neem() == [eerste]
    for plaats in (tweede, derde):
        plaats.gewekt.set()
        assert not rij.sluit_aan(plaats)
    rij.geef_door()
    assert (tweede.aan_de_beurt, derde.aan_de_beurt) == (True, False)
    assert rij.neem() == [tweede, derde]
    rij.geef_door()
    assert rij.sluit_aan(Wachtende())


def test_wie_net_aan_de_beurt_kwam_toen_zijn_wachttijd_om_was_is_aan_de_beurt() -> None:
    """Stapte hij eruit, dan hield hij de beurt vast en wachtte de rest voor altijd."""
    rij = Rij[Wachtende]()
    houd_bezet(rij)
    plaats = Wachtende()
    plaats.gewekt = Laat(rij.geef_door)
    assert rij.sluit_aan(plaats)
    assert rij.neem() == [plaats]


def test_wie_al_meegenomen_is_wacht_op_zijn_uitkomst_ook_als_zijn_wachttijd_om_is() -> None:
    rij = Rij[Wachtende]()
    houd_bezet(rij)
    plaats = Wachtende()
    plaats.gewekt = laat = Laat(rij.neem)
    assert not rij.sluit_aan(plaats)
    assert laat.wachtte_toch


def test_wie_te_lang_wacht_staat_niet_meer_in_de_rij_en_krijgt_de_beurt_niet() -> None:
    rij = Rij[Wachtende]()
    houd_bezet(rij)
    plaats = Wachtende()
    plaats.gewekt = Laat(lambda: None)
    with pytest.raises(OpslagFout, match="te lang geschreven"):
        rij.sluit_aan(plaats)
    assert len(rij) == 0
    rij.geef_door()
    assert not plaats.aan_de_beurt
    assert rij.sluit_aan(Wachtende())
