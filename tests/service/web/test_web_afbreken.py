"""Een verzoek dat de webserver afbreekt: wie nog geen antwoord had hoort dat de dienst stopt, en het logboek weet hoe het afliep."""

from asyncio import CancelledError

import anyio
import pytest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.web.afbreken import Afbreken
from service.web.waarnemen import Waarnemen, Waarneming


def breek_af(*eerst: Message) -> tuple[list[Message], Waarneming]:
    """Wat er naar buiten ging en wat er in het logboek kwam, als een route dit al stuurde en toen afgebroken werd."""
    uit: list[Message] = []
    gezien: list[Waarneming] = []

    async def route(_: Scope, __: Receive, send: Send) -> None:
        for bericht in eerst:
            await send(bericht)
        raise CancelledError

    async def ontvang() -> Message:
        raise AssertionError

    async def stuur(bericht: Message) -> None:
        uit.append(bericht)

    dienst: ASGIApp = Waarnemen(Afbreken(route), [gezien.append])
    scope = {"type": "http", "method": "POST", "path": "/v1/adviezen", "headers": []}
    with pytest.raises(CancelledError):
        anyio.run(dienst, scope, ontvang, stuur)
    (een,) = gezien
    return uit, een


def test_wie_nog_geen_antwoord_had_krijgt_503_en_zo_staat_het_in_het_logboek() -> None:
    (begin, inhoud), gezien = breek_af()
    assert (begin["status"], gezien.status) == (503, 503)
    assert {(b"retry-after", b"10"), (b"content-type", b"application/problem+json")} <= set(begin["headers"])
    assert b"met dezelfde Idempotency-Key" in inhoud["body"]


def test_een_antwoord_dat_al_begon_krijgt_er_geen_tweede_bij_en_telt_als_mislukt() -> None:
    begin: Message = {"type": "http.response.start", "status": 200, "headers": []}
    uit, gezien = breek_af(begin)
    assert ([bericht["type"] for bericht in uit], gezien.status) == (["http.response.start"], 500)


def test_ook_een_antwoord_dat_al_aan_zijn_inhoud_toe_was_krijgt_er_geen_tweede_bij() -> None:
    begin: Message = {"type": "http.response.start", "status": 200, "headers": []}
    regel: Message = {"type": "http.response.body", "body": b"{}\n", "more_body": True}
    assert breek_af(begin, regel)[0] == [begin, regel]


def test_wat_geen_verzoek_is_krijgt_geen_antwoord_van_een_verzoek() -> None:
    """De webserver breekt ook het starten en stoppen van de dienst af, als hij niet langer wacht."""

    async def breekt_af(_: Scope, __: Receive, ___: Send) -> None:
        raise CancelledError

    async def ontvang() -> Message:
        raise AssertionError

    async def stuur(_: Message) -> None:
        raise AssertionError

    scope: Scope = {"type": "lifespan"}
    with pytest.raises(CancelledError):
        anyio.run(Afbreken(breekt_af), scope, ontvang, stuur)


def test_een_fout_is_geen_afbreken_en_krijgt_hier_geen_antwoord() -> None:
    async def gaat_stuk(_: Scope, __: Receive, ___: Send) -> None:
        raise RuntimeError

    async def ontvang() -> Message:
        raise AssertionError

    async def stuur(_: Message) -> None:
        raise AssertionError

    scope: Scope = {"type": "http", "method": "GET", "path": "/", "headers": []}
    with pytest.raises(RuntimeError):
        anyio.run(Afbreken(gaat_stuk), scope, ontvang, stuur)
