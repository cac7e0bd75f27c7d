"""De OpenAPI-beschrijving van de hele API, zoals zij onder `/v1/openapi.json` staat."""

from collections.abc import Callable, Mapping
from typing import Any

from service.instelling import lees_instellingen
from service.web.beschrijving import problemen
from service.web.modellen import ProbleemUit
from service.web.rechten import OPEN
from service.web.sessiekoek import KOEK, LEEST, TEKENKOP

_MANIEREN: Mapping[str, Mapping[str, str]] = {
    "sleutel": {
        "type": "http",
        "scheme": "bearer",
        "description": "Een sleutel uit `thuisnabij sleutel maak`, of het token van een mens. Wat u mag, hangt van uw rol af.",
    },
    "wachtwoord": {
        "type": "http",
        "scheme": "basic",
        "description": "De sleutel als wachtwoord, voor een programma dat niets anders kan. De gebruikersnaam telt niet.",
    },
}
"""Hoe een programma zegt wie het is, op elke route waar dat moet."""
_IN_EEN_BROWSER: Mapping[str, Mapping[str, str]] = {
    "sessie": {"type": "apiKey", "in": "cookie", "name": KOEK, "description": "Wie zich in een browser aanmeldde."},
    "teken": {
        "type": "apiKey",
        "in": "header",
        "name": TEKENKOP,
        "description": "Het teken van de pagina. Een sessie verandert alleen iets vanaf een pagina van de dienst zelf.",
    },
}
"""Hoe een mens dat doet die zich in zijn browser aanmeldde."""
_KOPPEN = {
    "API-Version": "Versie van de API.",
    "RateLimit": "Hoeveel vragen er nog mogen (`r`), en over hoeveel seconden de teller opnieuw begint (`t`).",
    "RateLimit-Policy": "Hoeveel vragen er mogen (`q`) in hoeveel seconden (`w`).",
    "Retry-After": "Over hoeveel seconden het weer mag.",
}
_RUBRIEKEN = {
    "adviezen": "Een dossier laten beoordelen, en het advies en de uitleg teruglezen.",
    "termijnen": "Wat er wanneer afloopt.",
    "besluiten": "Wat een mens besluit, los van het advies, en de brief daarbij.",
    "deskundigen": "Wie als deskundige bij een zaak hoort.",
    "audit": "De keten van wat er gebeurde, om na te rekenen.",
    "regelpakketten": "De versies van de regels, van voorstel tot vastgesteld.",
    "vragen": "Wat er nog nodig is voor een advies; hiervan wordt niets bewaard.",
    "formulieren": "Een inzending van Open Formulieren als aanvraag.",
    "beslistabellen": "De beslistabellen in de vorm van Camunda 7, voor wie een formulier ontwerpt.",
    "begrippen": "Wat er gevraagd kan worden, en het JSON Schema van een aanvraag.",
    "beheer": "Metingen over de dienst.",
    "gezondheid": "Of de dienst werkt; hiervoor is geen sleutel nodig.",
}
"""Waar een route bij hoort, op de volgorde waarin een lezer ze tegenkomt."""


def beschreven(beschrijf: Callable[[], dict[str, Any]], *, in_een_browser: bool) -> dict[str, Any]:
    """De beschrijving van FastAPI, met erbij wat voor elke route geldt: wie aanbiedt, waar, met welke sleutel, en welke problemen.

    Met `in_een_browser` melden mensen zich bij deze dienst ook in een browser aan.

    Zonder 422: verkeerde invoer is hier altijd 400. Werpt InstellingFout.
    """
    beschrijving = beschrijf()
    beschrijving["info"]["contact"] = _contact()
    beschrijving["tags"] = [{"name": naam, "description": zin} for naam, zin in _RUBRIEKEN.items()]
    beschrijving["servers"] = [{"url": f"{lees_instellingen().adres or ''}/v1"}]
    schemas = beschrijving["components"]["schemas"]
    for naam in ("HTTPValidationError", "ValidationError"):
        schemas.pop(naam, None)
    probleem = ProbleemUit.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas.update(probleem.pop("$defs"))
    schemas["Probleem"] = probleem
    manieren = {**_MANIEREN, **(_IN_EEN_BROWSER if in_een_browser else {})}
    beschrijving["components"]["securitySchemes"] = {naam: dict(manier) for naam, manier in manieren.items()}
    for pad in beschrijving["paths"].values():
        for methode, handeling in pad.items():
            handeling["security"] = [] if handeling["operationId"] in OPEN else _wie_belt(methode, in_een_browser=in_een_browser)
            if handeling["security"]:
                handeling["responses"].update(_als_tekst(problemen(401, 403, 429)))
            handeling["responses"].update(_als_tekst(problemen(400, *((408,) if "requestBody" in handeling else ()))))
            handeling["responses"].pop("422", None)
            for status, antwoord in handeling["responses"].items():
                antwoord.setdefault("headers", {}).update(_koppen(status, begrensd=bool(handeling["security"])))
    return beschrijving


def _wie_belt(methode: str, *, in_een_browser: bool) -> list[dict[str, list[str]]]:
    """De manieren waarvan er één genoeg is; wat in een browser iets verandert, vraagt ook het teken."""
    sessie = ("sessie",) if methode.upper() in LEEST else ("sessie", "teken")
    samen = [(naam,) for naam in _MANIEREN] + ([sessie] if in_een_browser else [])
    return [{naam: [] for naam in namen} for namen in samen]


def _contact() -> dict[str, str]:
    """Wie de dienst aanbiedt, en dus vragen erover beantwoordt, zegt de omgeving."""
    instellingen = lees_instellingen()
    gevonden = {"url": instellingen.contact_url, "email": instellingen.contact_email}
    return {"name": "Beheer van Thuisnabij"} | {sleutel: waarde for sleutel, waarde in gevonden.items() if waarde}


def _koppen(status: str, *, begrensd: bool) -> dict[str, Any]:
    """De koppen die elk antwoord met deze status draagt; op een route met een grens ook hoeveel er nog mag."""
    namen = ["API-Version", *(("RateLimit", "RateLimit-Policy") if begrensd else ()), *(("Retry-After",) if status == "429" else ())]
    return {naam: {"description": _KOPPEN[naam], "schema": {"type": "string"}} for naam in namen}


def _als_tekst(antwoorden: Mapping[int | str, Any]) -> dict[str, Any]:
    """FastAPI schreef elke status al als tekst. Met een getal ernaast zou dezelfde naam twee keer in de JSON staan."""
    return {str(status): antwoord for status, antwoord in antwoorden.items()}
