"""`/afmelden/aanbieder`: de aanbieder meldt zelf dat iemand niet meer aangemeld is (OpenID Connect Back-Channel Logout 1.0).

Wie dit stuurt bewijst het met zijn handtekening, en met niets anders: een koekje of sleutel telt hier niet mee, en er komt niemand mee
binnen. Een teken tegen andere sites is daarom niet nodig. Het antwoord zegt niet of er een sessie was.
"""

import json
import logging
from http import HTTPStatus

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from service.identiteit.afmelden import AfmeldingGeweigerd, Afmeldlezer
from service.identiteit.ophalen import AanbiederFout
from service.opslag import OpslagFout
from service.opslag.afmelden import AlGehad, meld_af
from service.opslag.sessies import Sessies
from service.web.kern import Klok
from service.web.knop import lees_velden
from service.web.problemen import Probleem

DOOR_AANBIEDER = "/afmelden/aanbieder"
"""Het adres dat de beheerder bij zijn aanbieder opgeeft (`backchannel_logout_uri`), achter dat van de dienst."""
_GROOTSTE = 16 * 1024
_FORMULIER = "application/x-www-form-urlencoded"
_logboek = logging.getLogger("thuisnabij")


def afmeldberichtroutes(lezer: Afmeldlezer, sessies: Sessies, klok: Klok) -> list[Route]:
    """De route voor de aanbieder. Mislukt er iets, dan is het antwoord 400, zoals paragraaf 2.8 vraagt: ook bij een storing hier."""

    async def neem_aan(verzoek: Request) -> Response:
        try:
            tekst = await _bericht(verzoek)
            kenmerken = await run_in_threadpool(_verwerk, lezer, sessies, tekst, klok)
        except AfmeldingGeweigerd as fout:
            _logboek.warning("Afmelden door de aanbieder geweigerd: %s", fout)
            return _geweigerd("invalid_request", str(fout))
        except (AanbiederFout, OpslagFout) as fout:
            _logboek.error("Afmelden door de aanbieder mislukt: %s", fout)
            return _geweigerd("temporarily_unavailable", "Afmelden lukt nu niet. Stuur hetzelfde bericht later opnieuw.")
        for kenmerk in sorted(set(kenmerken)):
            _logboek.info("Afgemeld door de aanbieder: %s, aantal %d.", kenmerk, kenmerken.count(kenmerk))
        if not kenmerken:
            _logboek.info("Afgemeld door de aanbieder: er was geen sessie.")
        return Response(status_code=HTTPStatus.OK)

    return [Route(DOOR_AANBIEDER, neem_aan, methods=["POST"])]


def _verwerk(lezer: Afmeldlezer, sessies: Sessies, tekst: str, klok: Klok) -> tuple[str, ...]:
    nu = klok()
    try:
        return meld_af(sessies.database, lezer.lees(tekst, nu), nu)
    except AlGehad:
        raise AfmeldingGeweigerd("Dit bericht is er al eens geweest.") from None


async def _bericht(verzoek: Request) -> str:
    """Het ene `logout_token` uit het formulier; een ander veld ernaast telt niet."""
    vorm = verzoek.headers.get("content-type", "").partition(";")[0].strip().lower()
    try:
        gevonden = (await lees_velden(verzoek, _GROOTSTE)).get("logout_token", ()) if vorm == _FORMULIER else ()
    except Probleem:
        # Paragraaf 2.8 vraagt 400, ook op wat te groot is of niet afkomt.
        gevonden = ()
    if len(gevonden) != 1:
        raise AfmeldingGeweigerd(f"Stuur één logout_token als {_FORMULIER}.")
    return gevonden[0]


def _geweigerd(soort: str, zin: str) -> Response:
    tekst = json.dumps({"error": soort, "error_description": zin}, ensure_ascii=False)
    return Response(tekst, HTTPStatus.BAD_REQUEST, media_type="application/json")
