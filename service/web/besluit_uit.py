"""Een besluit als antwoord: zoals het bewaard is, met wat er nu mee kan en hoe het zover kwam."""

import json
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

from starlette.responses import Response

from service.audit.regel import tijdtekst
from service.besluiten import STAPPEN, Besluitstatus
from service.opslag import BewaardBesluit
from service.web.besluitkern import Besluitkern
from service.web.wie_beslist import BESLISSER
from service.wie import Aanroep


def etag_van_besluit(besluit: BewaardBesluit) -> str:
    """De ETag van een besluit: elke versie een andere."""
    return f'"{besluit.id}.{besluit.versie}"'


def als_antwoord(besluiten: Besluitkern, aanroep: Aanroep, besluit: BewaardBesluit, status: HTTPStatus, koppen: dict[str, str]) -> Response:
    """Eén besluit, met zijn geschiedenis."""
    geschiedenis = [_stap(deel) for deel in besluiten.opslag.geschiedenis(aanroep, besluit)]
    # Het pseudoniem van wie besloot is om mee te vergelijken, en voor geen lezer.
    inhoud = {naam: deel for naam, deel in json.loads(besluit.inhoud).items() if naam != BESLISSER}
    tekst = json.dumps({**_kort(besluit), **inhoud, "geschiedenis": geschiedenis}, ensure_ascii=False)
    return Response(tekst, status, {**koppen, "ETag": etag_van_besluit(besluit)}, media_type="application/json")


def als_lijst(besluiten: Sequence[BewaardBesluit]) -> Response:
    """De besluiten bij een advies, zonder hun inhoud."""
    return Response(json.dumps({"besluiten": [_kort(besluit) for besluit in besluiten]}), media_type="application/json")


def _kort(besluit: BewaardBesluit) -> dict[str, Any]:
    return {
        "id": str(besluit.id),
        "advies": str(besluit.advies_id),
        "versie": besluit.versie,
        "status": besluit.status,
        "wijkt_af": besluit.wijkt_af,
        "mag_naar": list(map(str, STAPPEN[Besluitstatus(besluit.status)])),
    }


def _stap(versie: BewaardBesluit) -> dict[str, Any]:
    wie = {"soort": versie.door_soort, "kenmerk": versie.door, "rol": versie.door_rol}
    return {"versie": versie.versie, "status": versie.status, "op": tijdtekst(versie.op), "door": wie, "reden": versie.reden}
