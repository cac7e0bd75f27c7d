"""Achter het vraagteken mag alleen staan wat de route kent: wie zich in een filter vergist, kreeg anders stil iets anders dan hij vroeg."""

from http import HTTPStatus

from fastapi.routing import APIRoute
from starlette.requests import Request

from engine import Fout
from engine.fouten import bedoelde
from service.web.problemen import Probleem

_CAMUNDA = "/engine-rest"


async def eis_bekende_vragen(verzoek: Request) -> None:
    """Werpt Probleem met status 400 en elke onbekende sleutel, met wat waarschijnlijk bedoeld was.

    De beslistabellen kijken er niet naar: klanten van Camunda sturen ook wat deze dienst niet kent, zoals `sortBy`.
    """
    route = verzoek.scope.get("route")
    if not verzoek.query_params or not isinstance(route, APIRoute) or route.path.startswith(_CAMUNDA):
        return
    bekend = {veld.alias for veld in route.dependant.query_params}
    zin = "Dit verzoek kent deze sleutel niet."
    fouten = [Fout("I002", zin, sleutel, bedoelde(sleutel, bekend)) for sleutel in verzoek.query_params if sleutel not in bekend]
    if fouten:
        raise Probleem(HTTPStatus.BAD_REQUEST, "Het verzoek klopt niet.", fouten)
