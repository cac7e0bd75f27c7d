"""Achter het vraagteken mag alleen staan wat de route kent: wie zich in een filter vergist, kreeg anders stil iets anders dan hij vroeg."""

from collections import Counter
from http import HTTPStatus

from fastapi.dependencies.utils import request_params_to_args
from fastapi.routing import APIRoute
from starlette.requests import Request

from engine import Fout
from engine.fouten import bedoelde
from engine.zaak.tekens import veldnaam
from service.web.problemen import Probleem
from service.web.vraagwaarden import fout_in_waarde

_CAMUNDA = "/engine-rest"


async def eis_bekende_vragen(verzoek: Request) -> None:
    """Werpt Probleem met status 400 en elke sleutel die onbekend is, met wat waarschijnlijk bedoeld was, of die er twee keer staat, en dan
    ook elke waarde die niet past.

    De beslistabellen kijken er niet naar: klanten van Camunda sturen ook wat deze dienst niet kent, zoals `sortBy`.
    """
    route = verzoek.scope.get("route")
    if not verzoek.query_params or not isinstance(route, APIRoute) or route.path.startswith(_CAMUNDA):
        return
    bekend = {veld.alias for veld in route.dependant.query_params}
    zin = "Dit verzoek kent deze sleutel niet."
    fouten = [Fout("I002", zin, veldnaam(sleutel), bedoelde(sleutel, bekend)) for sleutel in verzoek.query_params if sleutel not in bekend]
    telling = Counter(sleutel for sleutel, _ in verzoek.query_params.multi_items())
    # Wat ervoor staat kiest misschien de eerste, en de dienst de laatste: dan keurt de een goed wat de ander niet zag.
    fouten += [Fout("I004", "Deze sleutel staat er twee keer.", sleutel) for sleutel in bekend & telling.keys() if telling[sleutel] > 1]
    if fouten:
        # FastAPI kijkt de waarden pas na deze functie na. Wie twee dingen verkeerd deed, leest ze zo samen.
        _, waarden = request_params_to_args(route.dependant.query_params, verzoek.query_params)
        fouten += [fout_in_waarde(deel) for deel in waarden if deel["loc"][1] not in {fout.plaats for fout in fouten}]
        raise Probleem(HTTPStatus.BAD_REQUEST, "Het verzoek klopt niet.", fouten)
