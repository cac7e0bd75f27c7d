"""Fouten als problem+json (RFC 9457), in het Nederlands en alle tegelijk."""

import json
import re
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from types import MappingProxyType

from starlette.responses import Response

from engine import Fout, Fouten
from engine.zaak.tekens import GEEN_VELDNAAM

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
NIETS_BEWAARD = "Er is niets bewaard. Probeer het later opnieuw."
_ELEMENT = re.compile(r"\[(\d+)\]")
_REGELBESTAND = re.compile(r"(.+?)(?::[0-9]+:[0-9]+|(?<=\.yaml))")


class Probleem(Exception):
    """Een antwoord dat geen antwoord is. `fouten` staan er met hun plaats in het verzoek bij, `koppen` gaan met het antwoord mee.

    `op_pagina` is wat een mens in een browser leest, als `zin` iets is voor wie een programma maakt.
    """

    def __init__(
        self,
        status: HTTPStatus,
        zin: str,
        fouten: Sequence[Fout] = (),
        koppen: Mapping[str, str] = MappingProxyType({}),
        *,
        op_pagina: str = "",
    ) -> None:
        super().__init__(zin)
        self.status, self.zin, self.fouten, self.koppen, self.op_pagina = status, zin, tuple(fouten), koppen, op_pagina

    @property
    def op_formulier(self) -> tuple[Fout, ...]:
        """Wat er bij een formulier te lezen staat: de fouten, of de zin zelf als er geen zijn."""
        return self.fouten or (Fout("", self.zin, ""),)


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
    """Het probleem als problem+json. Weet u niet of er een programma leest, neem dan `antwoord_op`."""
    tekst = json.dumps(als_gegevens(probleem), ensure_ascii=False)
    return Response(tekst, probleem.status, dict(probleem.koppen), media_type="application/problem+json")


def _fout(fout: Fout) -> dict[str, str]:
    gegevens = {"code": fout.code, "zin": fout.zin, "plaats": fout.plaats, "wijzer": wijzer(fout.plaats)}
    return {**gegevens, "bedoeld": fout.bedoeld} if fout.bedoeld else gegevens


def wijzer(plaats: str) -> str:
    """De plaats van een veld als JSON Pointer (RFC 6901): `gegevens.lijst[1].veld` wordt `/gegevens/lijst/1/veld`.

    Een plek in een regelbestand, zoals `landelijk/a.yaml:3:5`, wijst naar dat bestand in het verzoek: `/bestanden/landelijk~1a.yaml`. Een
    plaats in de tekst zelf, zoals `regel 3, kolom 5`, heeft geen veld: dat is de lege wijzer, het hele dossier. Een veld waarvan de naam
    zelf een gegeven kan zijn, komt niet terug: de wijzer noemt dan waar het in staat.
    """
    plaats = plaats.partition(GEEN_VELDNAAM)[0].removesuffix(".")
    if not plaats or " " in plaats:
        return ""
    if (gevonden := _REGELBESTAND.fullmatch(plaats)) is not None:
        return f"/bestanden/{_ontsnapt(gevonden[1])}"
    return "/" + _ontsnapt(_ELEMENT.sub(r".\1", plaats)).replace(".", "/")


def _ontsnapt(tekst: str) -> str:
    return tekst.replace("~", "~0").replace("/", "~1")
