"""Wie er belt. Eén plek: elke route krijgt de aanroep van hier, en geeft haar door aan alles wat leest of schrijft."""

from collections.abc import Callable, Coroutine
from http import HTTPStatus
from typing import Any

from starlette.requests import Request

from service.web.geweigerd import eis_recht
from service.web.herkennen import Herkenner
from service.web.kern import Kern
from service.web.rechten import OPEN
from service.wie import ALLE_VERBANDEN, Aanroep, Rol, Wie, Wiesoort

LOKAAL = Wie(Wiesoort.SYSTEEM, "lokaal", Rol.PROEF, ALLE_VERBANDEN)
"""Wie belt als de dienst zonder sleutel op de eigen computer draait: wie daarbij kan, heeft de database toch al in handen."""
NIEMAND = Wie(Wiesoort.SYSTEEM, "niemand", "geen", "")
"""Wie belt op een route die voor iedereen open is: die ziet nergens iets van een zaak."""
Beller = Callable[[Request], Coroutine[Any, Any, Aanroep]]


def beller_van(kern: Kern, herken: Herkenner | None) -> Beller:
    """De afhankelijkheid die van een verzoek zegt wie het doet, wanneer, en bij welk spoor het hoort (W3C Trace Context).

    Zonder `herken` is het altijd LOKAAL. Zij werpt Probleem: 401 als niet te zeggen is wie er belt, 403 als zijn rol dit niet mag.
    """

    async def wie_belt(verzoek: Request) -> Aanroep:
        route = str(getattr(verzoek.scope.get("route"), "operation_id", None))
        nu, spoor = kern.klok(), verzoek.state.spoor
        if route in OPEN:
            return Aanroep(NIEMAND, nu, spoor)
        wie = verzoek.state.wie = LOKAAL if herken is None else await herken(verzoek, nu)
        aanroep = Aanroep(wie, nu, spoor)
        eis_recht(aanroep, route, HTTPStatus.FORBIDDEN, "Met uw rol kunt u dit niet doen.")
        return aanroep

    return wie_belt
