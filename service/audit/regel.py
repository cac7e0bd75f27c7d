"""Eén regel van de keten, en haar hash. Zuiver: hier zit geen database en geen klok."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from isal import isal_zlib

from engine.vorm.canoniek import canoniek, vingerafdruk
from engine.vorm.waarde import Json

BEGIN = "0" * 64
"""Wat voor de eerste regel staat."""
_ZONDER_TERMIJN, _MET_TERMIJN = 1, 2
"""Versies van de vorm van een regel; een oude vorm blijft na te rekenen."""
ONLEESBAAR: tuple[type[Exception], ...] = (ValueError, TypeError, KeyError, isal_zlib.error)  # type: ignore[assignment]  # de stub noemt deze fout een waarde
"""Wat lezen werpt als iemand iets onmogelijks in de database zette: een zout dat geen zout is, of een dossier dat niet uit te pakken is."""


@dataclass(frozen=True, slots=True)
class Auditregel:
    """Een handeling in de keten van een samenwerkingsverband. De velden heten zoals de kolommen; `hash` is die van al het andere.

    `bewaren_tot` is de dag tot en met wanneer de zaak sindsdien blijft. Hij staat er leesbaar, want hij zegt niets over de zaak en moet ook
    na het vernietigen nog na te gaan zijn. None is een handeling die daar niets aan verandert, of een regel van vóór stap 7 van de opslag.
    """

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
    bewaren_tot: str | None = None
    hash: str = ""

    @property
    def vorm(self) -> int:
        """Welke velden meetellen in de hash. Een termijn erbij zetten of weghalen verandert dus ook de vorm, en daarmee de hash."""
        return _ZONDER_TERMIJN if self.bewaren_tot is None else _MET_TERMIJN

    def als_rij(self) -> dict[str, str | int]:
        """De velden die deze vorm kent; zo staat de regel in de database en in een uitvoer."""
        # Niet met asdict: dat kopieert elk veld diep, en dit gebeurt twee keer per handeling.
        rij = {naam: getattr(self, naam) for naam in self.__dataclass_fields__}
        return {naam: waarde for naam, waarde in rij.items() if waarde is not None}

    def nagerekend(self) -> str:
        """De hash die bij de inhoud hoort: SHA-256 van de vaste schrijfwijze (RFC 8785)."""
        inhoud = {naam: waarde for naam, waarde in self.als_rij().items() if naam != "hash"}
        return vingerafdruk({"vorm": self.vorm, **inhoud})


def door_dezelfde(rij: Any, regel: Auditregel) -> bool:
    """Is een rij met wie haar maakte van wie deze handeling deed?"""
    return (rij.door_soort, rij.door, rij.door_rol) == (regel.door_soort, regel.door, regel.door_rol)


def verbind(zout: str, inhoud: Json) -> str:
    """Een gezouten verbintenis: HMAC-SHA-256 over de vaste schrijfwijze. Zonder zout zegt zij niets, en is zij niet te raden."""
    return hmac.new(bytes.fromhex(zout), canoniek(inhoud).encode(), hashlib.sha256).hexdigest()


def tijdtekst(nu: datetime) -> str:
    """Een tijdstip zoals het in de keten staat: UTC, met microseconden en een Z."""
    return nu.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
