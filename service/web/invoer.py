"""De inhoud van een verzoek lezen: hoogstens 64 kB UTF-8, en dan de strenge lezer van de motor."""

from collections.abc import AsyncIterator, Callable
from http import HTTPStatus
from typing import Any, TypeVar

import anyio
from starlette.requests import Request

from engine import Fout, InvoerFouten
from service.web.problemen import Probleem, invoerprobleem

GROOTSTE_VERZOEK = 64 * 1024
GEDULD = 60.0
"""Zo lang, in seconden, wacht de dienst op een klant die niets stuurt, of die niet leest wat er klaarstaat."""
HOOGSTENS = 15 * 60.0
"""Zo lang, in seconden, mag een verzoek erover doen om binnen te komen."""
T = TypeVar("T")
JSON = "application/json"
NDJSON = "application/x-ndjson"
KWAM_NIET = Probleem(HTTPStatus.REQUEST_TIMEOUT, "De rest van het verzoek kwam niet.", koppen={"Connection": "close"})


class TeTraag(TimeoutError):
    """Er kwam te lang niets meer, of het verzoek duurde te lang."""


async def lees_verzoek(verzoek: Request, grootste: int = GROOTSTE_VERZOEK) -> str:
    """De tekst van het verzoek, meestal een dossier.

    Raises:
        Probleem: 415 als het geen JSON in UTF-8 hoort te zijn, 413 als het te groot is, 408 als het niet afkomt, 400 als het geen UTF-8 is.
    """
    eis_vorm(verzoek, JSON, "Stuur de inhoud als application/json in UTF-8.")
    ruw = bytearray()
    try:
        async for stuk in stukken(verzoek):
            ruw += stuk
            if len(ruw) > grootste:
                raise Probleem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"Dit verzoek mag hoogstens {grootste // 1024} kB groot zijn.")
    except TeTraag:
        raise KWAM_NIET from None
    try:
        return ruw.decode("utf-8-sig")
    except UnicodeDecodeError:
        zin = "De inhoud is geen UTF-8."
        raise Probleem(HTTPStatus.BAD_REQUEST, zin, [Fout("I042", zin, "")]) from None


async def stukken(verzoek: Request) -> AsyncIterator[bytes]:
    """Wat er van een verzoek binnenkomt, stuk voor stuk.

    Raises:
        TeTraag: als er te lang niets komt, of het hele verzoek te lang duurt.
        ClientDisconnect: als de klant weg is.
    """
    stroom, einde = verzoek.stream(), anyio.current_time() + HOOGSTENS
    while True:
        try:
            with anyio.fail_after(min(GEDULD, einde - anyio.current_time())):
                stuk = await anext(stroom, None)
        except TimeoutError:
            raise TeTraag from None
        if stuk is None:
            return
        yield stuk


def eis_vorm(verzoek: Request, vorm: str, zin: str) -> None:
    """Werpt Probleem met status 415 en deze zin als het verzoek een andere vorm heeft, of een andere tekenset dan UTF-8, of ingepakt is."""
    gegeven, _, kenmerken = verzoek.headers.get("content-type", "").partition(";")
    if gegeven.strip().lower() != vorm or not _is_utf8(kenmerken):
        raise Probleem(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, zin)
    # Een klein pakje kan heel groot uitpakken; RFC 9110, 15.5.16 vraagt dan te zeggen wat wel mag.
    if verzoek.headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise Probleem(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "Stuur de inhoud niet ingepakt.", koppen={"Accept-Encoding": "identity"})


def nagekeken(doe: Callable[..., T], *met: Any) -> T:
    """Doet wat gevraagd is; de fouten van een dossier worden een antwoord met status 400."""
    try:
        return doe(*met)
    except InvoerFouten as fouten:
        raise invoerprobleem(fouten) from None


def _is_utf8(kenmerken: str) -> bool:
    """Noemt dit geen andere tekenset? Een kop kan meer kenmerken hebben, en mag op een puntkomma eindigen (RFC 9110, 5.6.6)."""
    paren = (deel.strip().lower().partition("=") for deel in kenmerken.split(";"))
    return all(waarde.strip('" ') in ("utf-8", "utf8") for naam, _, waarde in paren if naam == "charset")
