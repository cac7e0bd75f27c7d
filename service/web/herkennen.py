"""Uit de kop `Authorization` of het koekje van een sessie lezen wie er belt. Wat erin staat komt in geen logboek en geen antwoord."""

import base64
import logging
from collections.abc import Callable, Coroutine, Mapping
from datetime import datetime
from functools import partial
from http import HTTPStatus
from types import MappingProxyType
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from service.identiteit.ophalen import AanbiederFout
from service.identiteit.sleutel import Sleutel, lees_sleutel
from service.identiteit.token import TokenGeweigerd, Tokenlezer
from service.opslag import Adviesopslag
from service.opslag.samen_doen import PerLus, Samendoener, meteen
from service.opslag.toegangssleutels import Toegangssleutel, houd_bij, zijn_er_sleutels, zoek_sleutels
from service.web.aanmelden import MET_SESSIE, Ingang
from service.web.problemen import Probleem
from service.web.sessiekoek import KOEK, TEKENKOP, eis_eigen_pagina, eis_geen_pagina, teken_van
from service.wie import Wie

Herkenner = Callable[[Request, datetime], Coroutine[Any, Any, Wie]]
EERSTE_SLEUTEL = (
    "Er is nog geen sleutel. Wie deze dienst beheert, maakt de eerste met: thuisnabij sleutel maak --rol commissie --swv VERBAND"
)
_PUNTEN_IN_TOKEN = 2
_STUUR = "Stuur uw sleutel of token mee in de kop Authorization, als Bearer. Een sleutel mag ook als wachtwoord, met Basic."
VOORBIJ = "Uw sessie is voorbij. Meld u opnieuw aan."
_NIET_AANGEMELD = "U bent niet aangemeld, of uw sessie is voorbij. Meld u opnieuw aan; daarna kunt u verder lezen."
"""Voor een mens in een browser; de zin zelf is voor wie met een sleutel belt."""
_logboek = logging.getLogger("thuisnabij")


def herkenner_van(opslag: Adviesopslag, tokens: Tokenlezer | None, ingang: Ingang | None = None) -> Herkenner:
    """Herkent een systeem aan zijn sleutel, en een mens aan het token van zijn aanbieder of aan zijn sessie.

    Zij werpt Probleem: 400 als er twee sleutels staan, 401 als het niet lukt, 403 als een andere site het verzoek deed of een scope
    ontbreekt, en 503 als de aanbieder niet antwoordt.
    """

    # Elk verzoek met een sleutel komt hier langs; wie tegelijk komt, gaat samen.
    sleutels = PerLus(lambda: Samendoener(partial(zoek_sleutels, opslag.database), van_een=(Exception,)))

    async def wie(verzoek: Request, nu: datetime) -> Wie:
        koppen = verzoek.headers.getlist("authorization")
        if len(koppen) > 1:
            # Wat ervoor staat keurt misschien de ene goed, en hier telt dan de andere.
            raise Probleem(HTTPStatus.BAD_REQUEST, "De kop Authorization staat er twee keer.")
        gegeven = koppen[0] if koppen else ""
        if not gegeven and ingang is not None and KOEK in verzoek.cookies:
            return await _aangemeld(ingang, verzoek, nu)
        soort, _, waarde = gegeven.partition(" ")
        if soort.lower() == "basic":
            eis_geen_pagina(verzoek)
            soort, waarde = "bearer", _wachtwoord(waarde)
        if soort.lower() != "bearer" or not waarde.strip():
            bekend = tokens is not None or await run_in_threadpool(zijn_er_sleutels, opslag.database)
            raise _onbekend(_STUUR if bekend else EERSTE_SLEUTEL, "")
        sleutel = lees_sleutel(waarde.strip())
        if sleutel is None and tokens is not None and waarde.count(".") == _PUNTEN_IN_TOKEN:
            mens = await run_in_threadpool(_mens, tokens, waarde.strip(), nu)
            verzoek.state.toegang = "token"
            return mens
        if sleutel is None:
            raise _onbekend("Dit is geen sleutel van deze dienst.", "")
        systeem = await _systeem(opslag, await sleutels.voor("").doe(meteen(sleutel)), sleutel, nu)
        verzoek.state.toegang = systeem.kenmerk
        return systeem

    return wie


async def _systeem(opslag: Adviesopslag, gevonden: Toegangssleutel | None, sleutel: Sleutel, nu: datetime) -> Wie:
    if gevonden is None:
        raise _onbekend("Deze sleutel is er niet.", sleutel.id)
    if (stand := gevonden.stand(nu)) != "geldig":
        raise _onbekend(f"Deze sleutel is {stand}.", sleutel.id)
    if gevonden.moet_bijgehouden(nu):
        # In een eigen draad: dit wacht soms op wie schrijft, en dan hoort niemand anders te wachten.
        await run_in_threadpool(houd_bij, opslag.database, gevonden, nu)
    return gevonden.wie


def _wachtwoord(tekst: str) -> str:
    """De sleutel als wachtwoord (RFC 7617), voor programma's die niets anders kunnen; de gebruikersnaam doet er niet toe."""
    try:
        sleutel = base64.b64decode(tekst.strip(), validate=True).decode("ascii").partition(":")[2]
    except ValueError:
        return ""
    # Een token hoort bij een mens en blijft geen dag geldig: dat hoort niet in de instellingen van een programma.
    return sleutel if lees_sleutel(sleutel) is not None else ""


async def _aangemeld(ingang: Ingang, verzoek: Request, nu: datetime) -> Wie:
    geheim = verzoek.cookies[KOEK]
    wie = await run_in_threadpool(ingang.sessies.herken, geheim, nu)
    if wie is None:
        raise _onbekend(VOORBIJ, "")
    eis_eigen_pagina(verzoek, ingang.adres, geheim, verzoek.headers.get(TEKENKOP, ""))
    verzoek.state.teken, verzoek.state.toegang = teken_van(geheim), MET_SESSIE
    return wie


def _mens(tokens: Tokenlezer, tekst: str, nu: datetime) -> Wie:
    try:
        return tokens.lees(tekst, nu)
    except TokenGeweigerd as fout:
        raise _onbekend(str(fout), "", fout.uitdaging) from None
    except AanbiederFout as fout:
        _logboek.error("%s", fout)
        raise Probleem(HTTPStatus.SERVICE_UNAVAILABLE, "Wie u bent, is nu niet na te gaan. Probeer het later opnieuw.") from None


def _onbekend(zin: str, nummer: str, uitdaging: Mapping[str, str] = MappingProxyType({})) -> Probleem:
    """401, met de kop die RFC 9110 daarbij vraagt. In het logboek staat hoogstens het nummer van de sleutel.

    `uitdaging` zegt in die kop wat er wel nodig is (RFC 9470, 3). Een scope die ontbreekt is 403 (RFC 6750, 3.1).
    """
    _logboek.warning("Niet herkend%s: %s", f" (sleutel {nummer})" if nummer else "", zin)
    status = HTTPStatus.FORBIDDEN if uitdaging.get("error") == "insufficient_scope" else HTTPStatus.UNAUTHORIZED
    delen = {"realm": "thuisnabij", **uitdaging}
    koppen = {"WWW-Authenticate": "Bearer " + ", ".join(f'{naam}="{deel}"' for naam, deel in delen.items())}
    return Probleem(status, zin, koppen=koppen, op_pagina=_NIET_AANGEMELD if status == HTTPStatus.UNAUTHORIZED else "")
