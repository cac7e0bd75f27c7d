"""Eén regel van de keten, en haar hash. Zuiver: hier zit geen database en geen klok."""

import hashlib
import hmac
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from engine.vorm.canoniek import canoniek, vingerafdruk
from engine.vorm.waarde import Json

BEGIN = "0" * 64
"""Wat voor de eerste regel staat."""
VORM = 1
"""Versie van de vorm van een regel; een oude vorm blijft na te rekenen."""


@dataclass(frozen=True, slots=True)
class Auditregel:
    """Een handeling in de keten van een samenwerkingsverband. De velden heten zoals de kolommen; `hash` is die van al het andere."""

    samenwerkingsverband: str
    volgnummer: int
    tijd: str
    handeling: str
    door_soort: str
    door: str
    door_rol: str
    onderwerp: str
    verbintenis: str
    vorige: str
    hash: str = ""

    def nagerekend(self) -> str:
        """De hash die bij de inhoud hoort: SHA-256 van de vaste schrijfwijze (RFC 8785)."""
        inhoud = {naam: waarde for naam, waarde in asdict(self).items() if naam != "hash"}
        return vingerafdruk({"vorm": VORM, **inhoud})


def verbind(zout: str, inhoud: Json) -> str:
    """Een gezouten verbintenis: HMAC-SHA-256 over de vaste schrijfwijze. Zonder zout zegt zij niets, en is zij niet te raden."""
    return hmac.new(bytes.fromhex(zout), canoniek(inhoud).encode(), hashlib.sha256).hexdigest()


def tijdtekst(nu: datetime) -> str:
    """Een tijdstip zoals het in de keten staat: UTC, met microseconden en een Z."""
    return nu.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
