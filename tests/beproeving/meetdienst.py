"""De dienst, met ernaast twee routes die hetzelfde verzoek lezen en nakijken maar niets beoordelen, bewaren of noteren."""

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route

from service.web import stel_dienst_samen
from service.web.invoer import lees_verzoek
from service.web.koppen import Koppen
from service.web.opzoeken import als_nummer
from service.web.starten import kern_uit_omgeving


def maak_meetdienst() -> Starlette:
    """De dienst onder `/v1`, zonder sleutel; onder `/niets` waar zij naast gelegd wordt."""
    kern = kern_uit_omgeving()
    antwoord = b"{}"

    async def niets_maken(verzoek: Request) -> Response:
        nonlocal antwoord
        await run_in_threadpool(kern.lees, await lees_verzoek(verzoek))
        return Response(b"{}", 201, media_type="application/json")

    async def niets_lezen(verzoek: Request) -> Response:
        als_nummer(verzoek.path_params["nummer"])
        return Response(antwoord, media_type="application/json")

    async def onthoud(verzoek: Request) -> Response:
        """Wat `niets_lezen` voortaan geeft: even veel bytes als een echt advies."""
        nonlocal antwoord
        antwoord = await verzoek.body()
        return Response(b"", 204)

    niets = Starlette(
        routes=[
            Route("/adviezen", niets_maken, methods=["POST"]),
            Route("/adviezen/{nummer}", niets_lezen),
            Route("/antwoord", onthoud, methods=["PUT"]),
        ]
    )
    niets.add_middleware(Koppen)
    return Starlette(routes=[Mount("/niets", niets), Mount("/", stel_dienst_samen(kern, zonder_sleutel=True))])
