"""Wie een pagina leest: een mens met een sessie, of bij een proef wie op deze computer werkt."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from service.web.aanmelden import MET_SESSIE, Ingang
from service.web.beller import LOKAAL
from service.web.geweigerd import eis_recht
from service.web.kern import Kern
from service.web.knop import TEKENVELD, Ingestuurd, lees_velden
from service.web.sessiekoek import KOEK, eis_niet_van_elders, hoort_bij_sessie, is_van_eigen_pagina, teken_van, van_elders
from service.wie import Aanroep, Wie

_GROOTSTE_FORMULIER = 1024 * 1024
"""Alle teksten van een besluit op hun langst, zoals een browser ze opstuurt: een letter kan negen bytes zijn."""


class NietAangemeld(Exception):
    """Er is geen sessie, of zij is voorbij. `ingestuurd` is wat iemand met een formulier van de dienst nog wilde bewaren."""

    def __init__(self, ingestuurd: Ingestuurd) -> None:
        super().__init__()
        self.ingestuurd = ingestuurd


class OudFormulier(NietAangemeld):
    """Er is een sessie, maar het formulier komt van een pagina uit een andere: iemand meldde zich intussen opnieuw aan.

    `teken` is dat van de sessie die er nu is.
    """

    def __init__(self, ingestuurd: Ingestuurd, teken: str) -> None:
        super().__init__(ingestuurd)
        self.teken = teken


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

    Zij werpt NietAangemeld of OudFormulier, en Probleem: 403 als zijn rol dit niet mag of een andere site het formulier stuurt, en wat
    `lees_velden` werpt als het formulier niet te lezen is.
    """

    async def wie_leest(verzoek: Request, route: str) -> Bezoeker:
        nu, stuurt_in = kern.klok(), verzoek.method == "POST"
        if ingang is None:
            wie, teken = LOKAAL, ""
            if stuurt_in:
                eis_niet_van_elders(verzoek)
            velden = await lees_velden(verzoek, _GROOTSTE_FORMULIER) if stuurt_in else {}
        else:
            wie, teken, velden = await _met_sessie(verzoek, ingang, nu)
        verzoek.state.wie = wie
        aanroep = Aanroep(wie, nu, verzoek.state.spoor)
        eis_recht(aanroep, route, HTTPStatus.FORBIDDEN, "Met uw rol kunt u deze pagina niet zien.")
        return Bezoeker(aanroep, teken, velden)

    return wie_leest


async def _met_sessie(verzoek: Request, ingang: Ingang, nu: datetime) -> tuple[Wie, str, Ingestuurd]:
    """Wie dit is, zijn teken, en wat hij instuurde. Leest wat van een eigen pagina komt ook zonder sessie: dat krijgt hij dan terug."""
    geheim, stuurt_in = verzoek.cookies.get(KOEK, ""), verzoek.method == "POST"
    wie = await run_in_threadpool(ingang.sessies.herken, geheim, nu) if geheim else None
    van_hier = is_van_eigen_pagina(verzoek, ingang.adres)
    velden = await lees_velden(verzoek, _GROOTSTE_FORMULIER) if stuurt_in and van_hier else {}
    if wie is None:
        raise NietAangemeld(velden)
    verzoek.state.toegang = MET_SESSIE
    if stuurt_in and not (velden and hoort_bij_sessie(geheim, velden.get(TEKENVELD, ("",))[0])):
        raise OudFormulier(velden, teken_van(geheim)) if velden else van_elders()
    return wie, teken_van(geheim), velden
