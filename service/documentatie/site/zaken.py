"""Gepubliceerde zaken bij de regels: welke criteria en gebreken gaven er de doorslag?"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from engine import Regels
from engine.uitleg.woorden import dag
from service.zaken import Geval, doorslag

_INSTANTIES = (
    ("LBT", "Landelijke Bezwaaradviescommissie Toelaatbaarheidsverklaring"),
    ("RVS", "Afdeling bestuursrechtspraak van de Raad van State"),
    ("RBNNE", "Rechtbank Noord-Nederland"),
    ("RBAMS", "Rechtbank Amsterdam"),
    ("AMSTERDAM", "Rechtbank Amsterdam"),
)
_BLIJFT = {
    "ja": "Het besluit bleef in stand.",
    "nee": "Het besluit bleef niet in stand.",
    "na_herstel": "Het besluit moest eerst hersteld worden.",
    "niet_van_toepassing": "Over het besluit zelf is niet geoordeeld.",
}
_DAG = re.compile(r"\d{4}-\d{2}-\d{2}")
_GEEN_LETTER = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Zaakverwijzing:
    """Een gepubliceerde zaak: hoe zij heet, wie erover oordeelde en wanneer, waar zij staat, en wat de doorslag gaf.

    `besluit` zegt wat er met het besluit gebeurde; `met_tekort` of de uitspraak er iets aan miste.
    """

    naam: str
    instantie: str
    datum: str
    bron: str
    samenvatting: str
    samenwerkingsverband: str
    besluit: str
    met_tekort: bool
    namen: tuple[str, ...]

    @property
    def anker(self) -> str:
        """De naam als anker op een pagina."""
        return f"zaak-{_GEEN_LETTER.sub('-', self.naam.lower()).strip('-')}"


def verwijzingen(gevallen: Sequence[Geval], regels: Regels) -> tuple[Zaakverwijzing, ...]:
    """De zaken, in dezelfde volgorde. Werpt ValueError en RegelFouten als een dossier niet te beoordelen is."""
    return tuple(
        Zaakverwijzing(
            naam=geval.zaak,
            instantie=instantie(geval.zaak),
            datum=_in_woorden(geval.datum),
            bron=geval.uitspraak.bron,
            samenvatting=geval.samenvatting,
            samenwerkingsverband=geval.dossier["samenwerkingsverband"],
            besluit=_BLIJFT[geval.uitspraak.blijft_in_stand],
            met_tekort=bool(geval.uitspraak.tekort),
            namen=doorslag(geval, regels),
        )
        for geval in gevallen
    )


def _in_woorden(datum: str) -> str:
    """Soms is alleen het jaar bekend; dat staat er dan zoals het er staat."""
    return dag(date.fromisoformat(datum)) if _DAG.fullmatch(datum) else datum


def instantie(zaak: str) -> str:
    """Wie er uitspraak deed, naar de naam van de zaak; bij een onbekende afkorting `rechter`."""
    return next((naam for code, naam in _INSTANTIES if code in zaak.upper()), "Rechter")
