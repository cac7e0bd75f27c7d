"""De verbinding zelf: een antwoord wacht niet op de bevestiging van wat ervoor ging."""

import asyncio
import os
import socket
from pathlib import Path

import pytest
import uvicorn
from starlette.responses import PlainTextResponse
from uvicorn.server import ServerState

from service.web.protocol import Protocol


async def aangenomen(luisteraar: socket.socket) -> socket.socket:
    """Een kopie van de verbinding die het protocol op deze luisterende socket aannam."""
    # Hier komt geen verzoek: welke dienst erachter zit, doet er niet toe.
    webserver, stand = uvicorn.Config(PlainTextResponse("dag"), log_config=None), ServerState()
    webserver.load()
    lus = asyncio.get_running_loop()
    server = await lus.create_server(lambda: Protocol(webserver, stand, {}), sock=luisteraar)
    with socket.socket(luisteraar.family) as beller:
        beller.setblocking(False)
        await lus.sock_connect(beller, luisteraar.getsockname())
        async with asyncio.timeout(30):
            while not stand.connections:  # noqa: ASYNC110  de webserver geeft hier geen seintje
                await asyncio.sleep(0)
        (protocol,) = stand.connections
        assert isinstance(protocol, Protocol)
        kopie = socket.socket(fileno=os.dup(protocol.transport.get_extra_info("socket").fileno()))
    server.close()
    protocol.transport.abort()
    return kopie


@pytest.mark.parametrize("soort", [0, socket.IPPROTO_TCP], ids=["zoals met meer werkers", "zoals met een werker"])
def test_een_aangenomen_verbinding_verzendt_meteen(soort: int) -> None:
    """Met meer werkers maakt uvicorn een luisterende socket die niet zegt dat zij TCP is, en dan zet asyncio dit niet."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, soort) as luisteraar:
        luisteraar.bind(("127.0.0.1", 0))
        with asyncio.run(aangenomen(luisteraar)) as verbinding:
            assert verbinding.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) == 1


def test_een_verbinding_die_geen_tcp_is_blijft_zoals_zij_is(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as luisteraar:
        luisteraar.bind(str(tmp_path / "dienst"))
        with asyncio.run(aangenomen(luisteraar)) as verbinding:
            assert verbinding.family == socket.AF_UNIX
