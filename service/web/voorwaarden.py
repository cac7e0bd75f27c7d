"""De koppen waaronder een verzoek doorgaat: `Idempotency-Key`, `ETag`, `If-Match` en `If-None-Match` (RFC 9110, hoofdstuk 13)."""

import re
from http import HTTPStatus
from typing import Any

from starlette.requests import Request

from engine import Fout
from engine.zaak.burgerservicenummer import lijkt_op_bsn
from service.opslag import BewaardAdvies, Herhaalsleutel, herhaalsleutel
from service.web.etags import ALLES, ZWAK, lees_etags
from service.web.problemen import Probleem
from service.wie import Wie

_SLEUTEL = re.compile(r'"?([A-Za-z0-9._:-]{8,128})"?\Z')
SLEUTELKOP: dict[str, Any] = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "Stuur bij een herhaling dezelfde sleutel: dan wordt het één keer gedaan. 8 tot 128 letters, cijfers, . _ : of -",
    "schema": {"type": "string", "minLength": 8, "maxLength": 130},
}
IF_MATCH: dict[str, Any] = {
    "name": "If-Match",
    "in": "header",
    "required": True,
    "description": "De ETag van wat u las. Is er intussen iets veranderd, dan gaat het niet door (412).",
    "schema": {"type": "string", "maxLength": 130},
}
IF_NONE_MATCH: dict[str, Any] = {
    "name": "If-None-Match",
    "in": "header",
    "required": False,
    "description": "De ETag van wat u al hebt. Is er niets veranderd, dan is het antwoord 304, zonder inhoud.",
    # Zonder maxLength: een kop die geen ETag van dit antwoord noemt, telt niet mee en wordt niet geweigerd (RFC 9110, 13.1.2).
    "schema": {"type": "string"},
}


def sleutel_van(verzoek: Request, wie: Wie, tekst: str) -> Herhaalsleutel | None:
    """De Idempotency-Key van een verzoek, met waar hij bij hoort. Werpt Probleem met status 400 als hij geen sleutel kan zijn."""
    voorwaarde = verzoek.headers.get("if-match", "")
    return herhaalsleutel_van(wie, sleutelnaam_van(verzoek), f"{verzoek.method} {verzoek.url.path}\n{voorwaarde}", tekst)


def herhaalsleutel_van(wie: Wie, naam: str, plek: str, tekst: str) -> Herhaalsleutel | None:
    """De sleutel met deze naam voor dit werk; zonder naam is er geen."""
    return herhaalsleutel(wie, naam, f"{plek}\n{tekst}") if naam else None


def sleutelnaam_van(verzoek: Request) -> str:
    """De waarde van Idempotency-Key, of leeg. Werpt Probleem met status 400 als hij geen sleutel kan zijn."""
    gegeven = verzoek.headers.getlist("idempotency-key")
    if not gegeven:
        return ""
    if len(gegeven) > 1:
        # Wat ervoor staat kiest misschien de tweede: dan is een herhaling voor de een hetzelfde verzoek en voor de ander niet.
        raise _verkeerde_kop("De kop Idempotency-Key staat er twee keer.", "Idempotency-Key", "I004")
    gevonden = _SLEUTEL.match(gegeven[0])
    if gevonden is not None and lijkt_op_bsn(gevonden[1]):
        zin = "In deze Idempotency-Key staat iets dat op een burgerservicenummer lijkt. Neem een andere, bijvoorbeeld een UUID."
        raise _verkeerde_kop(zin, "Idempotency-Key", "I010")
    if gevonden is None:
        zin = "Een Idempotency-Key heeft 8 tot 128 tekens: letters, cijfers, punt, streepje, onderstreep of dubbele punt."
        raise _verkeerde_kop(zin, "Idempotency-Key")
    return gevonden[1]


def _verkeerde_kop(zin: str, kop: str, code: str = "I011") -> Probleem:
    return Probleem(HTTPStatus.BAD_REQUEST, zin, [Fout(code, zin, f"kop {kop}")])


def etag_van_advies(advies: BewaardAdvies) -> str:
    """De ETag van een advies: hij verandert als het een opvolger krijgt."""
    return f'"{advies.uitvoer[:32]}.{advies.versie}.{"oud" if advies.opvolger else "laatste"}"'


def eis_gelijk(verzoek: Request, etag: str) -> None:
    """Werpt Probleem: 428 als If-Match ontbreekt of `*` is, 400 als het geen ETag is, 412 als het een andere stand noemt.

    Een zwakke ETag (`W/"…"`) past nooit: If-Match vergelijkt streng (RFC 9110, 13.1.1).
    """
    if "if-match" not in verzoek.headers:
        raise Probleem(HTTPStatus.PRECONDITION_REQUIRED, "Stuur in If-Match de ETag mee van wat u las.")
    genoemd = lees_etags(verzoek.headers, "if-match")
    if genoemd is None:
        raise _verkeerde_kop("In If-Match hoort de ETag te staan zoals u hem kreeg, met zijn aanhalingstekens.", "If-Match")
    if ALLES in genoemd:
        # Dat mag van RFC 9110, maar het zou een wijziging van een ander overschrijven.
        raise Probleem(HTTPStatus.PRECONDITION_REQUIRED, "Stuur in If-Match de ETag mee van wat u las, en geen *.")
    if f"{ZWAK}{etag}" in genoemd:
        zin = "Deze ETag is zwak (W/). Iets tussen u en de dienst maakte hem zo, vaak door in te pakken. Stuur hem zonder W/."
        raise Probleem(HTTPStatus.PRECONDITION_FAILED, zin)
    if etag not in genoemd:
        raise Probleem(HTTPStatus.PRECONDITION_FAILED, "Dit is intussen veranderd. Lees het opnieuw en kijk of uw wijziging nog past.")
