"""Hoe sterk en hoe kort geleden iemand zich bij zijn aanbieder aanmeldde: wat de beheerder eist, en of een token dat zegt."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

SPELING = timedelta(seconds=60)
"""Zoveel mogen de klok van de dienst en die van de aanbieder uiteenlopen."""
_REGELT = "Wie deze dienst beheert, regelt dat met de aanbieder."
_ONBEKEND = f"Uw aanbieder zegt niet hoe sterk u zich aanmeldde. {_REGELT}"
_TE_ZWAK = "U meldde zich niet sterk genoeg aan. Meld u opnieuw aan met een extra stap, zoals een code op uw telefoon."
_TIJDLOOS = f"Uw aanbieder zegt niet wanneer u zich aanmeldde. {_REGELT}"
_TE_VROEG = f"De klok van uw aanbieder loopt niet gelijk met die van de dienst. {_REGELT}"
_TE_LANG = "U meldde zich te lang geleden aan bij uw aanbieder. Meld u opnieuw aan."


@dataclass(frozen=True, slots=True)
class Sterkte:
    """Wat er van een aanmelding geëist wordt; leeg is niets, en dan gaat de dienst uit van één factor.

    `acr` zijn de niveaus waarvan het token er een noemt, de liefste eerst. Van `amr`, de manieren van RFC 8176, noemt het er ten minste
    één. `hoogstens` is hoe lang geleden iemand zich bij de aanbieder mag hebben aangemeld.
    """

    acr: tuple[str, ...] = ()
    amr: tuple[str, ...] = ()
    hoogstens: timedelta | None = None

    @property
    def eist_meer(self) -> bool:
        """Is een aanmelding met één factor niet zomaar genoeg?"""
        return bool(self.acr or self.amr)

    @property
    def verzoek(self) -> dict[str, str]:
        """Hoe de aanbieder dit te vragen is (OpenID Connect Core, 3.1.2.1); RFC 9470, 3, noemt een beller dezelfde velden.

        Voor `amr` bestaat zo'n veld niet: de aanbieder kiest zelf hoe hij aan een niveau komt.
        """
        uit = {"acr_values": " ".join(self.acr)} if self.acr else {}
        return uit | ({"max_age": str(int(self.hoogstens.total_seconds()))} if self.hoogstens else {})

    def bezwaar(self, gegevens: Mapping[str, Any], nu: datetime) -> str:
        """Waarom een aanmelding met deze gegevens niet goed genoeg is, en wat eraan te doen is; leeg als zij dat wel is.

        Wat de aanbieder niet zegt, telt als niet gedaan (OpenID Connect Core, 3.1.3.7, punt 12 en 13): wie zijn verzoek aan de aanbieder
        onderweg verandert, haalt zo een eis niet weg.
        """
        return " ".join(dict.fromkeys(self._bezwaren(gegevens, nu)))

    def tot(self, gegevens: Mapping[str, Any]) -> datetime | None:
        """Tot wanneer deze aanmelding, waar geen bezwaar tegen was, kort genoeg geleden is; None als dat er niet toe doet."""
        return None if self.hoogstens is None else datetime.fromtimestamp(gegevens["auth_time"], UTC) + self.hoogstens + SPELING

    def _bezwaren(self, gegevens: Mapping[str, Any], nu: datetime) -> Iterator[str]:
        acr, amr, tijd = (gegevens.get(naam) for naam in ("acr", "amr", "auth_time"))
        if self.acr and acr not in self.acr:
            yield _TE_ZWAK if isinstance(acr, str) else _ONBEKEND
        if self.amr and (not isinstance(amr, list) or not any(manier in self.amr for manier in amr)):
            yield _TE_ZWAK if isinstance(amr, list) else _ONBEKEND
        if self.hoogstens is None:
            return
        if isinstance(tijd, bool) or not isinstance(tijd, int | float):
            yield _TIJDLOOS
        elif tijd > (nu + SPELING).timestamp():
            yield _TE_VROEG
        # Andersom gevraagd dan het leest: van een getal dat er geen is (NaN) klopt geen enkele vergelijking, en dat is dan een bezwaar.
        elif not (nu - self.hoogstens - SPELING).timestamp() <= tijd:
            yield _TE_LANG
