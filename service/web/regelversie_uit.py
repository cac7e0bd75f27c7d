"""Een versie van de regels als antwoord: wat zij is, wat er nu mee kan, en hoe het zover kwam."""

import json
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from starlette.responses import Response

from service.audit.regel import tijdtekst
from service.opslag.regelversies import BewaardeStap, BewaardeVersie
from service.regelversies.status import STAPPEN


def etag_van_versie(versie: BewaardeVersie) -> str:
    """De ETag van een versie: na elke stap een andere."""
    return f'"{versie.hash[:32]}.{versie.stappen[-1].volgnummer}"'


def als_antwoord(
    versie: BewaardeVersie, status: HTTPStatus, koppen: Mapping[str, str], bestanden: Mapping[str, str] | None = None
) -> Response:
    """Eén versie met haar stappen en waarop die steunen; met `bestanden` ook haar inhoud."""
    inhoud = {**_kort(versie), "stappen": [_stap(stap) for stap in versie.stappen]}
    tekst = json.dumps(inhoud | ({"bestanden": dict(bestanden)} if bestanden is not None else {}), ensure_ascii=False)
    return Response(tekst, status, {**koppen, "ETag": etag_van_versie(versie)}, media_type="application/json")


def als_lijst(versies: Sequence[BewaardeVersie]) -> Response:
    """De versies zonder hun stappen en bestanden."""
    return Response(json.dumps({"regelpakketten": [_kort(versie) for versie in versies]}), media_type="application/json")


def _kort(versie: BewaardeVersie) -> dict[str, Any]:
    return {
        "hash": versie.hash,
        "samenwerkingsverband": versie.samenwerkingsverband,
        "ingangsdatum": versie.ingangsdatum.isoformat(),
        "overgang": versie.overgang or "peildatum",
        "status": str(versie.status),
        "mag_naar": list(map(str, STAPPEN[versie.status])),
        "voorgelegd_door": versie.door,
        "aangemaakt_op": tijdtekst(versie.aangemaakt_op),
    }


def _stap(stap: BewaardeStap) -> dict[str, Any]:
    wie = {"soort": stap.door_soort, "kenmerk": stap.door, "rol": stap.door_rol}
    kop = {"volgnummer": stap.volgnummer, "van": stap.van, "naar": stap.naar, "op": tijdtekst(stap.op), "door": wie}
    return {**kop, "bewijshash": stap.bewijshash, "bewijs": json.loads(stap.bewijs)}
