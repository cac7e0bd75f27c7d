"""Wie er belt: bij een open route niemand, bij een proef wie op deze computer werkt, en altijd met het spoor van het verzoek."""

import asyncio
from datetime import datetime
from types import SimpleNamespace

import pytest
from starlette.requests import Request

from service.opslag import Adviesopslag
from service.web import Kern, Regelkast
from service.web.beller import beller_van
from service.web.problemen import Probleem
from service.wie import ALLE_VERBANDEN, Aanroep, Rol, Wie, Wiesoort
from tests.service.web.conftest import NU

SPOOR = "0af7651916cd43dd8448eb211c80319c"
TOEZICHT = Wie(Wiesoort.SYSTEEM, "sleutel-1", Rol.TOEZICHT, "po2001")


def verzoek_om(route: str) -> Request:
    return Request({"type": "http", "headers": [], "route": SimpleNamespace(operation_id=route), "state": {"spoor": SPOOR}})


def bel(regelkast: Regelkast, opslag: Adviesopslag, verzoek: Request, wie: Wie | None) -> Aanroep:
    async def herken(_: Request, __: datetime) -> Wie:
        assert wie is not None
        return wie

    return asyncio.run(beller_van(Kern(regelkast, opslag, lambda: NU), None if wie is None else herken)(verzoek))


@pytest.mark.parametrize("wie", [None, TOEZICHT])
def test_op_een_open_route_belt_er_niemand_en_die_heeft_geen_verband(regelkast: Regelkast, opslag: Adviesopslag, wie: Wie | None) -> None:
    verzoek = verzoek_om("leesKlaar")
    aanroep = bel(regelkast, opslag, verzoek, wie)
    assert (aanroep.wie.rol, aanroep.wie.samenwerkingsverband, aanroep.spoor) == ("geen", "", SPOOR)
    assert not hasattr(verzoek.state, "wie")


def test_bij_een_proef_belt_de_computer_zelf_en_niet_de_beheerder(regelkast: Regelkast, opslag: Adviesopslag) -> None:
    """Wat de beheerder achter de opdrachtregel doet heet anders: dat mag in de keten niet op een proef lijken."""
    wie = bel(regelkast, opslag, verzoek_om("leesAdvies"), None).wie
    assert wie == Wie(Wiesoort.SYSTEEM, "lokaal", Rol.PROEF, ALLE_VERBANDEN)


def test_wie_herkend_is_staat_bij_het_verzoek_ook_als_hij_dit_niet_mag(regelkast: Regelkast, opslag: Adviesopslag) -> None:
    mag, mag_niet = verzoek_om("leesAudit"), verzoek_om("leesAdvies")
    assert bel(regelkast, opslag, mag, TOEZICHT) == Aanroep(TOEZICHT, NU, SPOOR)
    with pytest.raises(Probleem) as geweigerd:
        bel(regelkast, opslag, mag_niet, TOEZICHT)
    assert geweigerd.value.status == 403
    assert mag.state.wie == mag_niet.state.wie == TOEZICHT
