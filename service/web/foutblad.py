"""Wat de dienst weigert of niet kan, als antwoord: voor een mens in een browser een pagina, voor een programma problem+json.

Alleen hier wordt dat gekozen. Elke laag om de dienst en elke afhandeling van een fout antwoordt via `antwoord_op`.
"""

import re
from collections.abc import Mapping
from http import HTTPStatus

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Scope

from service.web.afmeldbericht import DOOR_AANBIEDER
from service.web.bestemming import begin_voor
from service.web.blad import blad
from service.web.problemen import TITELS, Probleem, als_antwoord
from service.web.zaakmenu import ACCOUNT, ZAKEN

PAGINATITELS: Mapping[HTTPStatus, str] = {
    **TITELS,
    HTTPStatus.BAD_REQUEST: "Dit kan zo niet",
    HTTPStatus.UNAUTHORIZED: "U bent niet aangemeld",
    HTTPStatus.NOT_FOUND: "Deze pagina is er niet",
    HTTPStatus.METHOD_NOT_ALLOWED: "Deze pagina opent zo niet",
    HTTPStatus.REQUEST_TIMEOUT: "Uw formulier kwam niet aan",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "Uw formulier is te groot",
    HTTPStatus.INTERNAL_SERVER_ERROR: "Er ging iets mis",
}
"""Hoe een pagina met dit antwoord heet."""
TERUG = "Ga in uw browser terug. Meestal staat daar nog wat u invulde."
"""Voor wie iets instuurde wat niet aankwam."""
GEEN_OPSLAG = "De dienst kan nu niet bij haar gegevens. Probeer het later opnieuw."
_API, _HTML, _JSON = "/v1", "text/html", ("application/json", "application/problem+json")
_UITLEG = re.compile(rf"{_API}/adviezen/([^/]+)/uitleg")
_KIJK_NA = "Kijk na of wat u instuurde bewaard is, voor u het nog eens instuurt."
_NIET_GEDAAN = frozenset({HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.BAD_REQUEST})
"""Dit weigert de dienst voor zij iets doet."""
_STORING = frozenset({HTTPStatus.INTERNAL_SERVER_ERROR, HTTPStatus.SERVICE_UNAVAILABLE})
_VOOR_DE_BEHEERDER = "Blijft het zo? Vertel het wie de dienst beheert, met dit nummer: {}."


def antwoord_op(scope: Scope, probleem: Probleem) -> Response:
    """Het probleem als antwoord op dit verzoek, met dezelfde status en dezelfde eigen koppen in beide vormen."""
    if not _vraagt_een_pagina(scope):
        return als_antwoord(probleem)
    antwoord = blad(
        probleem.status,
        "geen_pagina.html.j2",
        titel=PAGINATITELS[probleem.status],
        zin=probleem.op_pagina or probleem.zin,
        verder=_verder(scope, probleem.status),
        # Een naam die de dienst niet kent, kent zij op het begin ook niet.
        begin="" if probleem.status == HTTPStatus.BAD_REQUEST else _begin(scope["path"]),
    )
    antwoord.headers.update(probleem.koppen)
    antwoord.headers["Vary"] = "Accept"
    return antwoord


def leest_paginas(koppen: Headers) -> bool:
    """Noemt de kop `Accept` een pagina, en niet liever JSON (RFC 9110, 12.5.1)?

    Een browser noemt `text/html`. Wie alleen `*/*` stuurt, of niets, is een programma.
    """
    gewichten = dict(_gewicht(deel) for deel in ",".join(koppen.getlist("accept")).split(","))
    pagina = gewichten.get(_HTML, 0.0)
    return pagina > 0 and pagina >= max(gewichten.get(vorm, 0.0) for vorm in _JSON)


def _vraagt_een_pagina(scope: Scope) -> bool:
    pad = scope["path"]
    # Wat de aanbieder stuurt, leest een programma, wat het ook van zichzelf zegt.
    if pad in (_API, DOOR_AANBIEDER) or (pad.startswith(f"{_API}/") and not _vraagt_html(scope)):
        return False
    dienst = scope.get("app")
    return dienst is not None and getattr(dienst.state, "met_paginas", False) and leest_paginas(Headers(scope=scope))


def _vraagt_html(scope: Scope) -> bool:
    """De uitleg van een advies staat onder `/v1`, en is met deze vorm een pagina voor een mens."""
    return b"vorm=html" in scope.get("query_string", b"").split(b"&")


def _begin(pad: str) -> str:
    """Waar iemand verder kan. Wie een uitleg wilde lezen, komt na het aanmelden bij die zaak."""
    uitleg = _UITLEG.fullmatch(pad)
    return begin_voor(f"{ZAKEN}/{uitleg[1]}") if uitleg else ACCOUNT


def _gewicht(deel: str) -> tuple[str, float]:
    """Een vorm uit `Accept` en hoe graag; wat geen getal is telt als niet gevraagd."""
    vorm, *kenmerken = (stuk.strip().lower() for stuk in deel.split(";"))
    graag = next((stuk.removeprefix("q=") for stuk in kenmerken if stuk.startswith("q=")), "1")
    try:
        return vorm, float(graag)
    except ValueError:
        return vorm, 0.0


def _verder(scope: Scope, status: HTTPStatus) -> list[str]:
    """Wat iemand nu kan doen."""
    zinnen = []
    if scope["method"] == "POST" and status in _NIET_GEDAAN:
        zinnen.append(f"Er is niets bewaard. {TERUG}")
    if scope["method"] == "POST" and status in _STORING:
        zinnen.append(_KIJK_NA)
    if status in _STORING and (spoor := scope.get("state", {}).get("spoor")):
        zinnen.append(_VOOR_DE_BEHEERDER.format(spoor))
    return zinnen
