"""De ETags die een verzoek noemt in `If-Match` en `If-None-Match` (RFC 9110, 8.8.3 en 13.1)."""

import re

from starlette.datastructures import Headers

_EEN = re.compile(r'(?:W/)?"[\x21\x23-\x7e\x80-\xff]*"')
ZWAK = "W/"
"""Zo begint een zwakke ETag."""
ALLES = "*"
"""Zo zegt een verzoek: welke stand dan ook."""


def lees_etags(koppen: Headers, naam: str) -> tuple[str, ...] | None:
    """De ETags in een kop, ook als zij over meer regels staat. `*` komt terug als het enige; wat geen lijst van ETags is geeft None."""
    gegeven = ",".join(koppen.getlist(naam))
    if gegeven.strip() == ALLES:
        return (ALLES,)
    gevonden = tuple(_EEN.findall(gegeven))
    return gevonden if gevonden and not _EEN.sub("", gegeven).strip(", \t") else None


def zonder_zwak(etag: str) -> str:
    """De ETag zonder het teken dat hij zwak is: zo vergelijkt If-None-Match (8.8.3.2)."""
    return etag.removeprefix(ZWAK)
