"""Een verzoek dat twee keer zegt waar het ophoudt, komt niet verder dan de deur: er wordt niets van gedaan."""

import anyio
import pytest
from starlette.types import Message, Receive, Scope, Send

from service.web.eenduidig import EenduidigeGrens

LENGTE, BROKKEN = (b"content-length", b"2"), (b"transfer-encoding", b"chunked")


def stuur(scope: Scope) -> tuple[list[Scope], list[Message]]:
    """Wat er bij de dienst binnenkwam, en wat er naar buiten ging."""
    binnen: list[Scope] = []
    uit: list[Message] = []

    async def route(gekregen: Scope, _: Receive, __: Send) -> None:
        binnen.append(gekregen)

    async def ontvang() -> Message:
        raise AssertionError

    async def naar_buiten(bericht: Message) -> None:
        uit.append(bericht)

    anyio.run(EenduidigeGrens(route).__call__, scope, ontvang, naar_buiten)
    return binnen, uit


def verzoek(*koppen: tuple[bytes, bytes]) -> Scope:
    return {"type": "http", "method": "POST", "path": "/v1/adviezen", "headers": list(koppen)}


def test_met_twee_grenzen_wordt_er_niets_gedaan_en_gaat_de_verbinding_dicht() -> None:
    binnen, (begin, _) = stuur(verzoek(LENGTE, BROKKEN))
    assert (binnen, begin["status"]) == ([], 400)
    assert {(b"connection", b"close"), (b"content-type", b"application/problem+json")} <= set(begin["headers"])


@pytest.mark.parametrize("koppen", [(), (LENGTE,), (BROKKEN,)])
def test_met_een_grens_of_geen_gaat_het_verzoek_verder(koppen: tuple[tuple[bytes, bytes], ...]) -> None:
    scope = verzoek(*koppen)
    assert stuur(scope) == ([scope], [])


def test_wat_geen_verzoek_is_heeft_geen_koppen_om_naar_te_kijken() -> None:
    assert stuur({"type": "lifespan"}) == ([{"type": "lifespan"}], [])
