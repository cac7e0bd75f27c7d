"""De dienst, met ernaast routes die niets beoordelen, bewaren of noteren.

Zij staan in dezelfde dienst: wat eromheen zit is gelijk. Dezelfde lagen, dezelfde vraag wie er belt, hetzelfde lezen en nakijken van het
verzoek, en een antwoord van evenveel bytes. Wat er tussen zit, is dan wat beslissen en bewaren kosten.
"""

from functools import partial
from typing import Annotated

from fastapi import Depends, FastAPI
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from service.inlezen import Zaak
from service.opslag.samen_doen import PerLus, Samendoener, in_een_stap
from service.web import stel_dienst_samen
from service.web.beller import beller_van
from service.web.invoer import lees_verzoek
from service.web.kern import Kern
from service.web.opzoeken import als_nummer
from service.web.parameters import Nummer
from service.web.starten import kern_uit_omgeving
from service.wie import Aanroep

_GROOTSTE_ANTWOORD = 1 << 20


def maak_meetdienst() -> Starlette:
    """De dienst onder `/v1`, zonder sleutel; onder `/niets/v1` waar zij naast gelegd wordt."""
    kern = kern_uit_omgeving()
    dienst = stel_dienst_samen(kern, zonder_sleutel=True)
    dienst.mount("/niets/v1", _niets(kern))
    return dienst


def _niets(kern: Kern) -> FastAPI:
    beller = beller_van(kern, None)
    api = FastAPI(dependencies=[Depends(beller)], docs_url=None, redoc_url=None, openapi_url=None)
    antwoord = "{}"

    @api.post("/adviezen", operation_id="maakAdvies")
    async def niets_maken(verzoek: Request, aanroep: Annotated[Aanroep, Depends(beller)]) -> Response:
        await run_in_threadpool(kern.lees, await lees_verzoek(verzoek))
        return Response(antwoord, 201, media_type="application/json")

    samen = PerLus(lambda: Samendoener[Zaak, Zaak](list))

    @api.post("/samen", operation_id="maakAdvies")
    async def niets_samen(verzoek: Request, aanroep: Annotated[Aanroep, Depends(beller)]) -> Response:
        """Als `niets_maken`, maar zoals de dienst zelf maakt: met wie tegelijk komt in één draad, en niet elk in een eigen."""
        await samen.voor("").doe(in_een_stap(partial(kern.lees, await lees_verzoek(verzoek))))
        return Response(antwoord, 201, media_type="application/json")

    @api.get("/adviezen/{nummer}", operation_id="leesAdvies")
    async def niets_lezen(nummer: Nummer, aanroep: Annotated[Aanroep, Depends(beller)]) -> Response:
        als_nummer(nummer)
        return Response(antwoord, media_type="application/json")

    @api.put("/antwoord", operation_id="maakAdvies")
    async def onthoud(verzoek: Request) -> Response:
        """Wat deze dienst voortaan antwoordt: evenveel bytes als een echt advies."""
        nonlocal antwoord
        antwoord = await lees_verzoek(verzoek, _GROOTSTE_ANTWOORD)
        return Response(b"", 204)

    return api
