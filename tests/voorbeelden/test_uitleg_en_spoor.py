"""De uitleg van elk voorbeelddossier naast haar spoor: geen cijfer of datum zonder grond, en geen criterium dat een tekst weglaat."""

from pathlib import Path

import pytest

from engine import Regels
from engine.logica import NIET_VAN_TOEPASSING
from engine.uitleg import LEZERS
from engine.uitleg.beslissend import beslissende_criteria
from engine.uitleg.delen import criteriumtekst
from tests.gedeeld import echte_regels
from tests.voorbeelden.spoorgetallen import zonder_grond
from tests.voorbeelden.test_voorbeelden import DOSSIERS, NAMEN, WORTEL, als_tekst, beoordeeld


@pytest.fixture(scope="module")
def regels() -> Regels:
    return echte_regels()


@pytest.mark.parametrize("lezer", LEZERS)
@pytest.mark.parametrize("pad", DOSSIERS, ids=NAMEN)
def test_elk_cijfer_en_elke_datum_staat_in_het_spoor_of_in_de_regels(regels: Regels, pad: Path, lezer: str) -> None:
    advies = beoordeeld(regels, pad)
    assert zonder_grond(advies, als_tekst(advies, lezer)) == set()


@pytest.mark.parametrize("verzonnen", ["Geldig tot 17 maart 2031.", "Het IQ is 73.", "De kosten zijn 1250,50 euro."])
def test_een_verzonnen_cijfer_wordt_gezien(regels: Regels, verzonnen: str) -> None:
    advies = beoordeeld(regels, WORTEL / "voorbeelden/compleet/so-met-emb.json")
    assert zonder_grond(advies, f"{als_tekst(advies, 'commissie')}\n{verzonnen}")


@pytest.mark.parametrize("pad", DOSSIERS, ids=NAMEN)
def test_geen_tekst_laat_een_criterium_van_het_advies_weg(regels: Regels, pad: Path) -> None:
    advies = beoordeeld(regels, pad)
    ouder, commissie, toezicht = (als_tekst(advies, lezer) for lezer in LEZERS)
    criteria = advies.pakket.criteria
    # Een blanco die het samenwerkingsverband invult, staat er onder de titel van zijn invulling.
    ingevuld = {naam for eigen in criteria.values() for naam in (eigen.invulling_van, eigen.afwijking_van)}
    getoetst = [naam for naam, uitslag in advies.criteria.items() if uitslag.verdict is not NIET_VAN_TOEPASSING and naam not in ingevuld]
    assert getoetst
    assert [naam for naam in getoetst if criteria[naam].titel not in commissie] == []
    assert [naam for naam in advies.criteria if f"### {naam}: " not in toezicht] == []
    dragend = beslissende_criteria(advies) if advies.uitkomst else ()
    assert [naam for naam in dragend if criteriumtekst(advies, naam, "ouder") not in ouder] == []
