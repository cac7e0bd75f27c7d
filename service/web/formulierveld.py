"""Eén veld op een formulier: hoe het eruitziet, wat er te kiezen valt, en wat eraan schort. De begrippen komen uit de regels."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine import Fout
from engine.taal.declaraties import Begrip, Soort

GEGEVENS = "gegevens"
"""Waar in een dossier of besluit de antwoorden staan."""
_JA_NEE = {"true": "ja", "false": "nee"}
_VORMEN = {Soort.JA_NEE: "keuze", Soort.KEUZE: "keuze", Soort.DATUM: "datum", Soort.GEHEEL_GETAL: "getal", Soort.GETAL: "getal"}


@dataclass(frozen=True, slots=True)
class Veld:
    """Eén vraag op het formulier. `vorm` is tekst, datum, getal, keuze, vinkjes of vinkje.

    `waarde` is wat er staat, `gekozen` bij vinkjes welke aan staan; `keuzes` is waarde -> tekst. `fout` zegt wat er nog aan schort, en
    `nodig` wanneer het veld er voor een definitief besluit moet zijn; leeg als dat nooit hoeft. `hulp` is een zin onder de vraag.
    """

    naam: str
    titel: str
    vorm: str
    waarde: str = ""
    keuzes: Mapping[str, str] | None = None
    gekozen: tuple[str, ...] = ()
    fout: str = ""
    nodig: str = ""
    hulp: str = ""

    @property
    def anker(self) -> str:
        """Waar het veld op de pagina staat."""
        return self.naam.replace(".", "-").replace(":", "-")

    @property
    def plaats(self) -> str:
        """Zoals een fout dit veld noemt; van een veld per element is dat de lijst."""
        lijst, per, _ = self.naam.partition(":")
        return lijst.rpartition(".")[0] if per else self.naam


def vorm_van(begrip: Begrip) -> str:
    """De vorm van het veld voor een waarde van dit begrip."""
    return _VORMEN.get(begrip.waardesoort, "tekst")


def keuzes_van(begrip: Begrip) -> Mapping[str, str] | None:
    """Waar iemand uit kiest, als waarde -> tekst; None als er niets te kiezen valt."""
    return _JA_NEE if begrip.waardesoort is Soort.JA_NEE else begrip.keuzes or None


def hoort_bij(fout: Fout, plaats: str) -> bool:
    """Gaat deze fout over het veld op deze plaats, of over een element ervan?"""
    return fout.plaats == plaats or fout.plaats.startswith(f"{plaats}[")


def wat_eraan_schort(fouten: Sequence[Fout], plaats: str, woorden: Mapping[str, str]) -> str:
    """Wat er aan dit veld of een deel ervan schort. `woorden` is per code wat er op een formulier beter past dan de zin van de motor."""
    zinnen = (woorden.get(fout.code, fout.zin) for fout in fouten if hoort_bij(fout, plaats))
    return " ".join(dict.fromkeys(zinnen))
