"""De kop waarin een formulier zijn antwoorden zet.

Open Formulieren vult bij een service-fetch het pad, de query en de koppen in, en de inhoud niet. Antwoorden horen niet in een adres: dat
staat in logboeken (ADR, /core/transport/no-sensitive-uris). Dan blijft een kop over.
"""

from collections.abc import Mapping
from dataclasses import replace
from http import HTTPStatus
from typing import Any

from starlette.requests import Request

from engine import Fout, InvoerFouten
from engine.zaak.strikt import lees_json
from service.web.problemen import Probleem

KOP = "Thuisnabij-Gegevens"
_GROOTSTE = 8000
"""Bytes: een tussenstation laat een langere kop vaak ook niet door."""
GEGEVENSKOP: dict[str, Any] = {
    "name": KOP,
    "in": "header",
    "required": False,
    "description": "Met `vorm=plat`: gegevens als JSON-object, voor een formulier dat zijn inhoud niet kan invullen. Zij gaan voor.",
    "schema": {"type": "string", "maxLength": _GROOTSTE},
    "example": '{"aanvrager": "school_van_inschrijving"}',
}


def gegevens_uit_kop(verzoek: Request) -> Mapping[str, Any]:
    """De gegevens in de kop, of niets. Werpt Probleem: 413 als zij te groot is, 400 als er geen JSON-object in UTF-8 staat."""
    if KOP not in verzoek.headers:
        return {}
    # Staat de kop er twee keer, dan is het samen geen JSON: anders telde er stil maar één.
    gegeven = ",".join(verzoek.headers.getlist(KOP))
    if len(gegeven) > _GROOTSTE:
        raise Probleem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"In de kop {KOP} passen hoogstens {_GROOTSTE} bytes.")
    try:
        # Het raamwerk leest een kop als latin-1; Open Formulieren schrijft er UTF-8 in.
        tekst = gegeven.encode("latin-1").decode()
    except UnicodeDecodeError:
        raise _geen_object() from None
    try:
        inhoud = lees_json(tekst)
    except InvoerFouten as fouten:
        # Anders lijkt de plaats er een in de inhoud: wie een formulier maakt, zoekt dan op de verkeerde plek.
        erbij = [replace(fout, plaats=f"kop {KOP}, {fout.plaats}".rstrip(", ")) for fout in fouten.fouten]
        raise Probleem(HTTPStatus.BAD_REQUEST, f"De kop {KOP} klopt niet.", erbij) from None
    if not isinstance(inhoud, dict):
        raise _geen_object()
    return inhoud


def weiger_kop(verzoek: Request) -> None:
    """Werpt Probleem met status 400 als de kop er staat: wie haar stuurt waar zij niet gelezen wordt, kreeg anders stil iets anders."""
    if KOP in verzoek.headers:
        raise Probleem(HTTPStatus.BAD_REQUEST, f"De kop {KOP} hoort bij vorm=plat.")


def _geen_object() -> Probleem:
    fout = Fout("I070", "Hier hoort een JSON-object te staan, met per begrip een antwoord.", f"kop {KOP}")
    return Probleem(HTTPStatus.BAD_REQUEST, f"De kop {KOP} klopt niet.", [fout])
