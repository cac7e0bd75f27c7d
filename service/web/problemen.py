"""Fouten als problem+json (RFC 9457), in het Nederlands en alle tegelijk."""

import json
import re
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from types import MappingProxyType

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match

from engine import Fout, Fouten

TITELS = {
    HTTPStatus.BAD_REQUEST: "De invoer klopt niet",
    HTTPStatus.UNAUTHORIZED: "Wie u bent, is niet bekend",
    HTTPStatus.FORBIDDEN: "Dit mag u niet",
    HTTPStatus.NOT_FOUND: "Niet gevonden",
    HTTPStatus.METHOD_NOT_ALLOWED: "Dit kan hier niet",
    HTTPStatus.NOT_ACCEPTABLE: "Deze vorm is er niet",
    HTTPStatus.REQUEST_TIMEOUT: "Het verzoek kwam niet af",
    HTTPStatus.CONFLICT: "Dit past niet bij hoe het nu is",
    HTTPStatus.GONE: "Dit is er niet meer",
    HTTPStatus.PRECONDITION_FAILED: "Dit is intussen veranderd",
    HTTPStatus.PRECONDITION_REQUIRED: "Zeg bij welke versie dit hoort",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "De aanvraag is te groot",
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE: "Deze vorm wordt niet gelezen",
    HTTPStatus.TOO_MANY_REQUESTS: "Te veel in korte tijd",
    HTTPStatus.INTERNAL_SERVER_ERROR: "Er ging iets mis in de dienst",
    HTTPStatus.SERVICE_UNAVAILABLE: "De dienst kan nu niet antwoorden",
}
_METHODEN = ("GET", "POST", "PUT", "PATCH", "DELETE")
NIETS_BEWAARD = "Er is niets bewaard. Probeer het later opnieuw."
_ELEMENT = re.compile(r"\[(\d+)\]")
_REGELBESTAND = re.compile(r"(.+?)(?::[0-9]+:[0-9]+|(?<=\.yaml))")


class Probleem(Exception):
    """Een antwoord dat geen antwoord is. `fouten` staan er met hun plaats in het verzoek bij, `koppen` gaan met het antwoord mee."""

    def __init__(self, status: HTTPStatus, zin: str, fouten: Sequence[Fout] = (), koppen: Mapping[str, str] = MappingProxyType({})) -> None:
        super().__init__(zin)
        self.status, self.zin, self.fouten, self.koppen = status, zin, tuple(fouten), koppen


def invoerprobleem(fouten: Fouten) -> Probleem:
    """Alle fouten van een dossier als één antwoord met status 400."""
    aantal = len(fouten.fouten)
    zin = "Eén veld klopt niet." if aantal == 1 else f"{aantal} velden kloppen niet. Zij staan er allemaal bij."
    return Probleem(HTTPStatus.BAD_REQUEST, zin, fouten.fouten)


def als_gegevens(probleem: Probleem) -> dict[str, object]:
    """De velden van problem+json."""
    inhoud: dict[str, object] = {
        "type": "about:blank",
        "status": int(probleem.status),
        "title": TITELS[probleem.status],
        "detail": probleem.zin,
    }
    if probleem.fouten:
        inhoud["fouten"] = [_fout(fout) for fout in probleem.fouten]
    return inhoud


def als_antwoord(probleem: Probleem) -> Response:
    """Het probleem als problem+json."""
    tekst = json.dumps(als_gegevens(probleem), ensure_ascii=False)
    return Response(tekst, probleem.status, dict(probleem.koppen), media_type="application/problem+json")


def _fout(fout: Fout) -> dict[str, str]:
    gegevens = {"code": fout.code, "zin": fout.zin, "plaats": fout.plaats, "wijzer": wijzer(fout.plaats)}
    return {**gegevens, "bedoeld": fout.bedoeld} if fout.bedoeld else gegevens


def wijzer(plaats: str) -> str:
    """De plaats van een veld als JSON Pointer (RFC 6901): `gegevens.lijst[1].veld` wordt `/gegevens/lijst/1/veld`.

    Een plek in een regelbestand, zoals `landelijk/a.yaml:3:5`, wijst naar dat bestand in het verzoek: `/bestanden/landelijk~1a.yaml`. Een
    plaats in de tekst zelf, zoals `regel 3, kolom 5`, heeft geen veld: dat is de lege wijzer, het hele dossier.
    """
    if not plaats or " " in plaats:
        return ""
    if (gevonden := _REGELBESTAND.fullmatch(plaats)) is not None:
        return f"/bestanden/{_ontsnapt(gevonden[1])}"
    return "/" + _ontsnapt(_ELEMENT.sub(r".\1", plaats)).replace(".", "/")


def _ontsnapt(tekst: str) -> str:
    return tekst.replace("~", "~0").replace("/", "~1")


async def bij_probleem(_: Request, fout: Exception) -> Response:
    """Voor een Probleem dat een route wierp."""
    assert isinstance(fout, Probleem)
    return als_antwoord(fout)


async def bij_http(verzoek: Request, fout: Exception) -> Response:
    """Voor wat het raamwerk zelf weigert: een pad dat niet bestaat, een verkeerde methode."""
    assert isinstance(fout, HTTPException)
    zinnen = {
        HTTPStatus.NOT_FOUND: "Op dit adres is niets te vinden.",
        HTTPStatus.METHOD_NOT_ALLOWED: "Dit adres kent deze methode niet.",
    }
    status = HTTPStatus(fout.status_code)
    antwoord = als_antwoord(Probleem(status, zinnen.get(status, "Dit verzoek kan niet.")))
    antwoord.headers.update(fout.headers or {})
    if status == HTTPStatus.METHOD_NOT_ALLOWED:
        antwoord.headers["Allow"] = ", ".join(_methoden(verzoek))
    return antwoord


def _methoden(verzoek: Request) -> list[str]:
    """Wat dit adres wel kent (RFC 9110, 15.5.6). Het raamwerk noemt alleen de methoden van de eerste route die bij het adres past."""
    routes = verzoek.app.router.routes
    kent = [
        methode for methode in _METHODEN if any(route.matches({**verzoek.scope, "method": methode})[0] is Match.FULL for route in routes)
    ]
    # HEAD hoort bij GET: de laag AlleenKoppen beantwoordt het op elk adres dat GET kent.
    return [deel for methode in kent for deel in ((methode, "HEAD") if methode == "GET" else (methode,))]


async def bij_storing(_: Request, __: Exception) -> Response:
    """Voor al het andere: het verzoek is niet uitgevoerd, en het antwoord zegt niets over de zaak.

    De webserver sluit hierna de verbinding. Dat hoort het antwoord te zeggen: anders stuurt een klant zijn volgende verzoek het niets in.
    """
    zin = "Het verzoek is niet uitgevoerd. Probeer het later opnieuw."
    return als_antwoord(Probleem(HTTPStatus.INTERNAL_SERVER_ERROR, zin, koppen={"Connection": "close"}))
