"""Wie een pagina leest: een mens met een sessie, of bij een proef wie op deze computer werkt."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from service.web.aanmelden import MET_SESSIE, Ingang
from service.web.beller import LOKAAL
from service.web.geweigerd import meld_geweigerd
from service.web.kern import Kern
from service.web.knop import Ingestuurd, lees_formulier, lees_velden
from service.web.problemen import Probleem
from service.web.rechten import Bereik, bereik_van
from service.web.sessiekoek import KOEK, eis_niet_van_elders, teken_van
from service.wie import Aanroep

_GROOTSTE_FORMULIER = 1024 * 1024
"""Alle teksten van een besluit op hun langst, zoals een browser ze opstuurt: een letter kan negen bytes zijn."""


class NietAangemeld(Exception):
    """Er is geen sessie, of zij is voorbij."""


@dataclass(frozen=True, slots=True)
class Bezoeker:
    """Wie een pagina leest. `teken` hoort in elk formulier en is leeg bij een proef; `velden` is wat hij instuurde, leeg als hij leest."""

    aanroep: Aanroep
    teken: str
    velden: Ingestuurd

    def veld(self, naam: str) -> str:
        """Wat er in dit veld staat; leeg als er niets staat."""
        return self.velden.get(naam, ("",))[0]


Bezoek = Callable[[Request, str], Coroutine[Any, Any, Bezoeker]]


def bezoek_van(kern: Kern, ingang: Ingang | None) -> Bezoek:
    """De vraag wie een pagina leest die hetzelfde laat zien als een route van de API. Zonder `ingang` is dat LOKAAL.

    Zij werpt NietAangemeld, en Probleem met status 403 als zijn rol dit niet mag of het formulier niet van een eigen pagina komt.
    """

    async def wie_leest(verzoek: Request, route: str) -> Bezoeker:
        nu, stuurt_in = kern.klok(), verzoek.method == "POST"
        if ingang is None:
            wie, teken = LOKAAL, ""
            if stuurt_in:
                eis_niet_van_elders(verzoek)
            velden = await lees_velden(verzoek, _GROOTSTE_FORMULIER) if stuurt_in else {}
        else:
            geheim = verzoek.cookies.get(KOEK, "")
            gevonden = await run_in_threadpool(ingang.sessies.herken, geheim, nu) if geheim else None
            if gevonden is None:
                raise NietAangemeld
            wie, teken = gevonden, teken_van(geheim)
            verzoek.state.toegang = MET_SESSIE
            velden = await lees_formulier(verzoek, ingang.adres, geheim, _GROOTSTE_FORMULIER) if stuurt_in else {}
        verzoek.state.wie = wie
        aanroep = Aanroep(wie, nu, verzoek.state.spoor)
        if bereik_van(route, wie.rol) is Bereik.NIETS:
            meld_geweigerd(aanroep, route)
            raise Probleem(HTTPStatus.FORBIDDEN, "Met uw rol kunt u deze pagina niet zien.")
        return Bezoeker(aanroep, teken, velden)

    return wie_leest
