"""Wat de dienst aan een verbinding anders doet dan de webserver: meteen verzenden, en een eigen antwoord op wat geen HTTP is."""

import asyncio
import socket
from http import HTTPStatus

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from service.web.koppen import vaste_koppen
from service.web.problemen import Probleem, als_antwoord

_ONLEESBAAR = Probleem(HTTPStatus.BAD_REQUEST, "Dit verzoek is niet te lezen: het is geen goede HTTP.", koppen={"Connection": "close"})
_TCP = (socket.AF_INET, socket.AF_INET6)
_NOG_GEEN_ANTWOORD = (h11.IDLE, h11.SEND_RESPONSE)


class Protocol(H11Protocol):
    """HTTP/1.1 van uvicorn; een antwoord wacht niet, en wat niet te lezen is krijgt een eigen antwoord. Voor de instelling `http`."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Laat de verbinding elk stuk meteen verzenden.

        Valkuil: asyncio doet dat zelf alleen als de luisterende socket zegt dat zij TCP is. Met meer werkers maakt uvicorn haar zonder, en
        dan wacht het tweede stuk van een klein antwoord tot de beller het eerste bevestigt: 40 ms.
        """
        verbinding = transport.get_extra_info("socket")
        if verbinding.family in _TCP:
            verbinding.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        super().connection_made(transport)

    def send_400_response(self, msg: str) -> None:
        """Zegt in het Nederlands wat er is, met de koppen van elk antwoord, en sluit de verbinding."""
        # Wie halverwege zijn verzoek iets onleesbaars stuurt, krijgt misschien al een antwoord: daar past geen tweede meer in.
        if self.conn.our_state in _NOG_GEEN_ANTWOORD:
            antwoord = als_antwoord(_ONLEESBAAR)
            for naam, waarde in vaste_koppen(self.scheme).items():
                antwoord.headers.setdefault(naam, waarde)
            begin = h11.Response(status_code=antwoord.status_code, headers=antwoord.raw_headers, reason=b"Bad Request")
            for deel in (begin, h11.Data(data=bytes(antwoord.body)), h11.EndOfMessage()):
                self.transport.write(self.conn.send(deel) or b"")
        self.transport.close()
