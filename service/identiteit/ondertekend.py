"""Wat de aanbieder ondertekende, nagekeken met zijn openbare sleutels. Wat er in moet staan, zegt wie het leest."""

from joserfc import jwt
from joserfc.errors import InvalidKeyIdError

from service.identiteit.aanbieder import Aanbieder

GROOTSTE = 8 * 1024
"""Bytes. Een token met een lange lijst van rollen past erin."""
_ALGORITMES = ("RS256", "PS256", "ES256", "ES384", "Ed25519")
"""Alleen ondertekenen met een geheim dat de dienst niet kent: nooit `none`, nooit HS256 met een openbare sleutel (RFC 8725, 3.1)."""


def lees_ondertekend(tekst: str, aanbieder: Aanbieder) -> jwt.Token:
    """De kop en de gegevens van een token met een goede handtekening van deze aanbieder.

    Raises:
        JoseError, ValueError, TypeError: als het geen token is, of een ander het ondertekende.
        AanbiederFout: als de sleutels van de aanbieder er niet zijn.
    """
    try:
        return jwt.decode(tekst, aanbieder.sleutels(), algorithms=_ALGORITMES)
    except InvalidKeyIdError:
        # De aanbieder wisselde van sleutel.
        return jwt.decode(tekst, aanbieder.sleutels(vers=True), algorithms=_ALGORITMES)
