"""Het koekje van een sessie, en de grendel op wat een andere site in naam van iemand zou willen doen (CSRF).

`__Host-` laat een browser het koekje alleen over TLS bewaren, voor precies dit adres; `HttpOnly` houdt scripts erbuiten; `SameSite=Lax`
stuurt het van een andere site alleen mee als iemand zelf op een koppeling klikt. Daarbovenop komt een teken dat in elk formulier staat.
"""

import hmac
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response

from service.identiteit.aanmelden import afgeleid
from service.web.problemen import Probleem

KOEK = "__Host-thuisnabij"
ZAADKOEK = "__Host-thuisnabij-aanmelden"
TEKENKOP = "X-CSRF-Token"
ZAADDUUR = 600
LEEST = frozenset({"GET", "HEAD", "OPTIONS"})
"""Wat niets verandert, en dus geen teken nodig heeft."""


def zet_koek(antwoord: Response, naam: str, waarde: str, duur: int | None = None) -> None:
    """Zet een koekje. Zonder `duur` gaat het weg als de browser dicht gaat."""
    antwoord.set_cookie(naam, waarde, max_age=duur, path="/", secure=True, httponly=True, samesite="lax")


def haal_koek_weg(antwoord: Response, naam: str) -> None:
    """Laat de browser een koekje vergeten."""
    antwoord.delete_cookie(naam, path="/", secure=True, httponly=True, samesite="lax")


def teken_van(geheim: str) -> str:
    """Het teken dat bij deze sessie hoort. Het volgt uit haar geheim; het geheim volgt er niet uit."""
    return afgeleid(geheim, "formulier")


def eis_geen_pagina(verzoek: Request) -> None:
    """Werpt Probleem met status 403 als een pagina in een browser iets wil veranderen met een wachtwoord (Basic).

    Een browser onthoudt zo'n wachtwoord en stuurt het ook mee als een andere site het verzoek doet. Een programma stuurt deze koppen niet.
    """
    if verzoek.method not in LEEST and _uit_een_browser(verzoek):
        raise Probleem(HTTPStatus.FORBIDDEN, "Een sleutel als wachtwoord is voor een programma. Meld u in een browser aan.")


def eis_niet_van_elders(verzoek: Request) -> None:
    """Werpt Probleem met status 403 als een pagina van een andere site dit verzoek deed. Een programma zegt niet waar het vandaan komt.

    Voor een proef: daar is geen sessie, en dus geen teken dat een andere site niet kent.
    """
    if _uit_een_browser(verzoek) and not is_van_eigen_pagina(verzoek, f"{verzoek.url.scheme}://{verzoek.url.netloc}"):
        raise van_elders()


def eis_eigen_pagina(verzoek: Request, adres: str, geheim: str, teken: str) -> None:
    """Werpt Probleem met status 403 als een verzoek dat iets verandert niet van een pagina van de dienst zelf komt."""
    if verzoek.method in LEEST:
        return
    if not is_van_eigen_pagina(verzoek, adres) or not hoort_bij_sessie(geheim, teken):
        raise van_elders()


def _uit_een_browser(verzoek: Request) -> bool:
    return "origin" in verzoek.headers or "sec-fetch-site" in verzoek.headers


def hoort_bij_sessie(geheim: str, teken: str) -> bool:
    """Staat dit teken op de pagina's van deze sessie?"""
    return hmac.compare_digest(teken.encode(), teken_van(geheim).encode())


def is_van_eigen_pagina(verzoek: Request, adres: str) -> bool:
    """Zegt de browser dat een pagina van de dienst zelf dit verzoek doet? Bij welke sessie die pagina hoorde, zegt alleen het teken."""
    site, herkomst = verzoek.headers.get("sec-fetch-site"), verzoek.headers.get("origin")
    van_hier = site == "same-origin" if site is not None else herkomst == adres
    return van_hier and herkomst in (None, adres)


def van_elders() -> Probleem:
    """Het antwoord op een verzoek van een andere site."""
    return Probleem(HTTPStatus.FORBIDDEN, "Dit verzoek komt niet van een pagina van deze dienst. Open de pagina opnieuw.")
