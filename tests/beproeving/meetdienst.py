"""De dienst, met ernaast twee routes die hetzelfde verzoek lezen en nakijken maar niets beoordelen, bewaren of noteren."""

from datetime import datetime
from zoneinfo import ZoneInfo

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route

from service.opslag import Adviesopslag, database_uit_omgeving
from service.vindplaats import regelmap
from service.web import Kern, lees_regelkast, stel_dienst_samen
from service.web.invoer import lees_verzoek
from service.web.koppen import Koppen
from service.web.opzoeken import als_nummer


def maak_meetdienst() -> Starlette:
    """De dienst onder `/v1`, zonder sleutel; onder `/niets` waar zij naast gelegd wordt."""

    def klok() -> datetime:
        return datetime.now(ZoneInfo("Europe/Amsterdam"))

    kern = Kern(lees_regelkast(regelmap(), klok().date()), Adviesopslag(database_uit_omgeving()), klok)
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
