"""Het zinnenboek: elke zin die in een feature mag staan, één keer, met wat hij doet."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from service.documentatie.situatie import KloptNiet, Situatie

SOORTEN: Mapping[str, str] = {"Context": "gegeven", "Action": "als", "Outcome": "dan"}
"""Wat de ontleder van Gherkin een stap noemt, en hoe die hier heet."""
Tabel = list[list[str]]


@dataclass(frozen=True)
class Zin:
    """Een zin van het zinnenboek. `soort` is `gegeven`, `als` of `dan`; de namen in het patroon zijn de argumenten van `doe`.

    Een zin `over_dienst` praat met de draaiende dienst en staat alleen onder `@api`.
    """

    soort: str
    patroon: re.Pattern[str]
    doe: Callable[..., None]
    met_tabel: bool
    over_dienst: bool = False

    @property
    def uitleg(self) -> str:
        """Eén regel over wat de zin doet."""
        return (self.doe.__doc__ or "").strip()


class Zinnenboek:
    """Alle zinnen, op volgorde; de eerste die past telt."""

    def __init__(self) -> None:
        self.zinnen: list[Zin] = []

    def zin(
        self, soort: str, patroon: str, met_tabel: bool = False, over_dienst: bool = False
    ) -> Callable[[Callable[..., None]], Callable[..., None]]:
        """Een functie als zin aanmelden. Zij krijgt de situatie, de benoemde delen van het patroon en als `met_tabel` de tabel."""

        def meld_aan(doe: Callable[..., None]) -> Callable[..., None]:
            self.zinnen.append(Zin(soort, re.compile(patroon), doe, met_tabel, over_dienst))
            return doe

        return meld_aan

    def neem_over(self, ander: "Zinnenboek") -> None:
        """Zet de zinnen van een ander boek achter deze."""
        self.zinnen.extend(ander.zinnen)

    def voer_uit(self, situatie: Situatie, soort: str, tekst: str, tabel: Tabel | None) -> None:
        """Voert een stap uit.

        Raises:
            KloptNiet: als geen zin past, of de zin niet klopt.
        """
        gevonden = self.zoek(soort, tekst, tabel is not None)
        if gevonden is None:
            raise KloptNiet(f"deze zin staat niet in het zinnenboek: {tekst}")
        zin, delen = gevonden
        extra: dict[str, Any] = {"tabel": tabel} if zin.met_tabel else {}
        zin.doe(situatie, **delen, **extra)

    def zoek(self, soort: str, tekst: str, met_tabel: bool) -> tuple[Zin, dict[str, str]] | None:
        """De zin die bij een stap past en wat er op de open plekken staat; None als geen zin past."""
        for zin in self.zinnen:
            gevonden = zin.patroon.fullmatch(tekst)
            if gevonden and zin.soort == soort and zin.met_tabel == met_tabel:
                return zin, gevonden.groupdict()
        return None
