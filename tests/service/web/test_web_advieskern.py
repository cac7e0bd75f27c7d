"""Wat er geteld wordt als een advies bewaard is, en als een ander verzoek met dezelfde sleutel net eerder was."""

import asyncio
import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from service.opslag import Adviesopslag, herhaalsleutel
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
