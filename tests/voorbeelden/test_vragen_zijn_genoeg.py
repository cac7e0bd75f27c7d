"""Wat niet gevraagd wordt, kan niets meer veranderen: welke waarde het ook krijgt, het advies blijft zoals het is."""

import json
from datetime import date
from random import Random
from typing import Any

import pytest

from engine import Advies, Gegevens, Pakket, beoordeel, lees_gegevens
from service.populatie.grenswaarden import grenswaarden
from service.populatie.voorraad import Kandidaat, Keuring, maak_voorraad
from service.vindplaats import voorbeelddossiers
from tests.gedeeld import echte_regels
from tests.voorbeelden.test_voorbeelden import COMPLEET

PEILDATUM = date(2026, 11, 24)
STAP, WAARDEN = 9, 4
"""Om de zoveel antwoorden wordt gekeken, en van elk begrip dat niet gevraagd wordt zoveel waarden."""
Voorraad = dict[str, tuple[Kandidaat, ...]]


@pytest.fixture(scope="module")
def pakket() -> Pakket:
    return echte_regels().pakket("po2001", PEILDATUM)


@pytest.fixture(scope="module")
def dossiers() -> dict[str, dict[str, Any]]:
    return {pad.stem: json.loads(pad.read_text(encoding="utf-8"))["gegevens"] for pad in voorbeelddossiers()}


@pytest.fixture(scope="module")
def voorraad(pakket: Pakket, dossiers: dict[str, dict[str, Any]]) -> Voorraad:
    """Van elk begrip de waarden uit de voorbeelden, en die aan weerszijden van elke grens in de regels."""
    keuring = Keuring((pakket,), PEILDATUM)
    return dict(maak_voorraad(keuring, list(dossiers.values()), grenswaarden(pakket, pakket), Random(0)))


def wat_er_staat(advies: Advies) -> tuple[object, ...]:
    """Alles waar een vraag iets aan kan veranderen, behalve de vragen zelf."""
    return advies.uitkomst, advies.wacht_op, advies.besluitrijp, advies.gebreken


@pytest.mark.parametrize("naam", COMPLEET)
def test_wat_niet_gevraagd_wordt_verandert_niets_meer(
    naam: str, pakket: Pakket, dossiers: dict[str, dict[str, Any]], voorraad: Voorraad
) -> None:
    toeval, geprobeerd = Random(naam), 0
    vol = lees_gegevens(pakket, dossiers[naam], PEILDATUM).waarden
    gegeven: dict[str, Any] = {}
    while True:
        advies = beoordeel(pakket, Gegevens(dict(sorted(gegeven.items()))), PEILDATUM)
        gevraagd = {vraag.begrip for vraag in advies.vragen}
        if len(gegeven) % STAP == 0:
            for begrip in sorted(voorraad.keys() - gegeven.keys() - gevraagd):
                for waarde in toeval.sample(voorraad[begrip], min(WAARDEN, len(voorraad[begrip]))):
                    met = Gegevens(dict(sorted({**gegeven, begrip: waarde.gelezen[0]}.items())))
                    assert wat_er_staat(beoordeel(pakket, met, PEILDATUM)) == wat_er_staat(advies), begrip
                    geprobeerd += 1
        volgende = next((vraag.begrip for vraag in advies.vragen if vraag.begrip in vol and vraag.begrip not in gegeven), None)
        if volgende is None:
            break
        gegeven[volgende] = vol[volgende]
    assert geprobeerd > 500
