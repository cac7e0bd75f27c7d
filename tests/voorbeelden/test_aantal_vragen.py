"""Een eenvoudige aanvraag komt met weinig antwoorden tot een advies: minder dan de 45 vragen van een landelijk formulier."""

import json
from datetime import date

import pytest

from engine import Advies, Pakket, beoordeel, lees_gegevens
from tests.gedeeld import echte_regels
from tests.voorbeelden.test_voorbeelden import COMPLEET, WORTEL

PEILDATUM = date(2026, 11, 24)


@pytest.fixture(scope="module")
def pakket() -> Pakket:
    return echte_regels().pakket("po2001", PEILDATUM)


def beantwoord(pakket: Pakket, antwoorden: dict[str, object]) -> tuple[list[str], int, Advies]:
    """Stelt steeds de eerste vraag die iets beslist. Geeft de gestelde vragen, na hoeveel de uitkomst stond, en het laatste advies."""
    gegeven: dict[str, object] = {}
    tot_uitkomst = 0
    while True:
        advies = beoordeel(pakket, lees_gegevens(pakket, gegeven, PEILDATUM), PEILDATUM)
        if advies.uitkomst and not tot_uitkomst:
            tot_uitkomst = len(gegeven)
        vragen = [
            vraag.begrip
            for vraag in advies.vragen
            if vraag.begrip in antwoorden
            and vraag.begrip not in gegeven
            and (vraag.voor_uitkomsten or any(pakket.gebreken[naam].ernst != "waarschuwing" for naam in vraag.voor_gebreken))
        ]
        if not vragen:
            return list(gegeven), tot_uitkomst, advies
        gegeven[vragen[0]] = antwoorden[vragen[0]]


@pytest.mark.parametrize(("naam", "hoogstens"), [("sbo-toegekend", 35), ("so-met-emb", 40), ("arrangement-volstaat", 30)])
def test_een_eenvoudige_aanvraag_vraagt_weinig(pakket: Pakket, naam: str, hoogstens: int) -> None:
    antwoorden = json.loads((WORTEL / f"voorbeelden/compleet/{naam}.json").read_text(encoding="utf-8"))["gegevens"]
    gesteld, tot_uitkomst, advies = beantwoord(pakket, antwoorden)
    assert (advies.uitkomst, advies.besluitrijp) == (COMPLEET[naam], "gereed")
    assert tot_uitkomst < len(gesteld) <= hoogstens < 45
