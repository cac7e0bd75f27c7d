"""Wat er geteld en gemeld wordt als een advies bewaard is, en als een ander verzoek met dezelfde sleutel net eerder was."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from threading import Event
from typing import Any

import pytest

from service.opslag import Adviesopslag, BewaardAdvies, herhaalsleutel
from service.web import Kern, Regelkast, advieskern
from service.wie import OPDRACHTREGEL
from tests.service.web.conftest import AANROEP, NU


def test_wie_tegelijk_hetzelfde_verzoek_doet_telt_als_herhaling_en_niet_als_nog_een_advies(
    regelkast: Regelkast, opslag: Adviesopslag, dossier_met_herkomst: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    geteld: list[str] = []
    monkeypatch.setattr(advieskern, "tel_advies", lambda *, oneens: geteld.append("advies"))
    monkeypatch.setattr(advieskern, "tel_herhaling", lambda: geteld.append("herhaling"))
    # Zo tegelijk dat geen van beide bij het begin iets onder de sleutel vindt.
    monkeypatch.setattr(advieskern, "eerder", lambda *_: None)
    kern, tekst = Kern(regelkast, opslag, lambda: NU), json.dumps(dossier_met_herkomst)
    sleutel = herhaalsleutel(OPDRACHTREGEL, "sleutel-1", tekst)
    aanroepen = [AANROEP, replace(AANROEP, nu=NU + timedelta(milliseconds=3))]
    rijen = [asyncio.run(advieskern.beoordeel_en_bewaar(kern, aanroep, tekst, sleutel)) for aanroep in aanroepen]
    assert (rijen[0].id, geteld) == (rijen[1].id, ["advies", "herhaling"])


def laat_de_lezingen_verschillen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.conclusies.verwachte_bits", lambda _: [])
    monkeypatch.setattr("engine.conclusies.verschillen", lambda *_: ("uitkomst x: de lezingen verschillen.",))


def afgebroken_en_opnieuw_gestuurd(kern: Kern, tekst: str, begonnen: Event, door: Event) -> BewaardAdvies:
    """Wat een verzoek krijgt dat met dezelfde sleutel opnieuw komt.

    Het eerste hield op toen het werk `begonnen` was; daarna mag dat `door`.
    """
    sleutel = herhaalsleutel(OPDRACHTREGEL, "sleutel-1", tekst)

    async def doe() -> BewaardAdvies:
        verzoek = asyncio.create_task(advieskern.beoordeel_en_bewaar(kern, AANROEP, tekst, sleutel))
        assert await asyncio.to_thread(begonnen.wait, 30)
        verzoek.cancel()
        with pytest.raises(asyncio.CancelledError):
            await verzoek
        door.set()
        return await advieskern.beoordeel_en_bewaar(kern, replace(AANROEP, nu=NU + timedelta(seconds=3)), tekst, sleutel)

    return asyncio.run(doe())


def test_stopt_de_dienst_onder_het_bewaren_dan_hoort_de_beheerder_toch_dat_de_lezingen_verschillen(
    regelkast: Regelkast,
    opslag: Adviesopslag,
    dossier_met_herkomst: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Het advies komt er dan nog te staan. Wie het met zijn sleutel opnieuw stuurt krijgt dat, en dan meldt niemand het meer."""
    laat_de_lezingen_verschillen(monkeypatch)
    schrijf, begonnen, door = Adviesopslag._schrijf_nieuw, Event(), Event()

    def wacht(zelf: Adviesopslag, opdrachten: Sequence[Any]) -> object:
        begonnen.set()
        assert door.wait(30)
        return schrijf(zelf, opdrachten)

    monkeypatch.setattr(Adviesopslag, "_schrijf_nieuw", wacht)
    opnieuw = afgebroken_en_opnieuw_gestuurd(Kern(regelkast, opslag, lambda: NU), json.dumps(dossier_met_herkomst), begonnen, door)
    assert json.loads(opnieuw.advies)["verschillen"]
    assert [regel.getMessage()[:28] for regel in caplog.records].count("De twee lezingen verschillen") == 1


def test_stopt_de_dienst_terwijl_het_dossier_nog_gelezen_wordt_dan_hoort_de_beheerder_het_verschil_ook(
    regelkast: Regelkast,
    opslag: Adviesopslag,
    dossier_met_herkomst: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Zijn groep gaat door en bewaart het advies; toen het verzoek ophield was er nog geen om naar te kijken."""
    laat_de_lezingen_verschillen(monkeypatch)
    lees, begonnen, door = Kern.lees, Event(), Event()

    def wacht(zelf: Kern, tekst: str) -> object:
        begonnen.set()
        assert door.wait(30)
        return lees(zelf, tekst)

    monkeypatch.setattr(Kern, "lees", wacht)
    opnieuw = afgebroken_en_opnieuw_gestuurd(Kern(regelkast, opslag, lambda: NU), json.dumps(dossier_met_herkomst), begonnen, door)
    assert opnieuw.aangemaakt_op == NU
    assert [regel.getMessage()[:28] for regel in caplog.records].count("De twee lezingen verschillen") == 1
