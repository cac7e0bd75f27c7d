"""Wat er tussen twee regelpakketten veranderd is: per regel welke sleutels anders zijn, met wat er stond en wat er nu staat."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import yaml

from engine import Pakket, RegelFouten, Regels
from engine.taal.declaraties import Verklaring

_SOORTEN: Mapping[str, str] = {
    "criteria": "criterium",
    "uitkomsten": "uitkomst",
    "gebreken": "gebrek",
    "termijnen": "termijn",
    "parameters": "waarde",
    "opzoektabellen": "opzoektabel",
    "afleidingen": "afleiding",
    "conclusies": "tussenstap",
    "begrippen": "begrip",
    "bronnen": "bron",
}
"""Wat er vergeleken wordt, en hoe één ervan heet."""


@dataclass(frozen=True, slots=True)
class Verschil:
    """Eén sleutel van een regel die anders is; een lege tekst betekent dat hij er toen of nu niet is."""

    sleutel: str
    was: str
    is_nu: str


@dataclass(frozen=True, slots=True)
class Wijziging:
    """Een regel die nieuw, vervallen of gewijzigd is."""

    soort: str
    naam: str
    titel: str
    stand: str
    delen: tuple[Verschil, ...]

    @property
    def zin(self) -> str:
        """Wat er met de regel gebeurde, in een zin."""
        return {"nieuw": "Dit is nieuw.", "vervallen": "Dit is vervallen.", "gewijzigd": "Dit is gewijzigd:"}[self.stand]


def regeltekst(regels: Regels, pakket: Pakket, verklaring: Verklaring) -> str:
    """De tekst van een regel zoals hij in zijn bestand staat, zonder de inspringing van zijn plek."""
    plaats = verklaring.plaats
    regeleinden = regels.teksten(pakket).get(plaats.bestand, "").split("\n")[plaats.regel - 1 :]
    spring = plaats.kolom - 1
    blok = [regel[spring:] for regel in regeleinden[:1]]
    for regel in regeleinden[1:]:
        if regel.strip() and not regel.startswith(" " * (spring + 1)):
            break
        blok.append(regel[spring:])
    return "\n".join(blok).rstrip()


def vergelijk(oud: tuple[Regels, Pakket], nieuw: tuple[Regels, Pakket]) -> tuple[Wijziging, ...]:
    """Alle verschillen tussen twee pakketten, per soort en op naam. Waar een regel in het bestand staat, telt niet."""
    return tuple(_vergelijk(oud, nieuw))


def vorig_tijdvak(regels: Regels, pakket: Pakket) -> Pakket | None:
    """Het pakket dat gold tot de dag voor dit pakket; None als de regels geen eerdere versie kennen."""
    if pakket.vanaf == date.min:
        return None
    return pakket_op(regels, pakket.samenwerkingsverband, pakket.vanaf - timedelta(days=1))


def pakket_op(regels: Regels, samenwerkingsverband: str, dag: date) -> Pakket | None:
    """Het pakket van een dag, of None als er dan geen regels waren of zij niet kloppen."""
    try:
        return regels.pakket(samenwerkingsverband, dag)
    except RegelFouten:
        return None


def _vergelijk(oud: tuple[Regels, Pakket], nieuw: tuple[Regels, Pakket]) -> Iterator[Wijziging]:
    for groep, soort in _SOORTEN.items():
        toen, nu = getattr(oud[1], groep), getattr(nieuw[1], groep)
        for naam in sorted(toen.keys() | nu.keys()):
            if naam not in toen:
                yield Wijziging(soort, naam, nu[naam].titel, "nieuw", ())
            elif naam not in nu:
                yield Wijziging(soort, naam, toen[naam].titel, "vervallen", ())
            elif delen := _verschillen(regeltekst(*oud, toen[naam]), regeltekst(*nieuw, nu[naam])):
                yield Wijziging(soort, naam, nu[naam].titel, "gewijzigd", delen)


def _verschillen(was: str, is_nu: str) -> tuple[Verschil, ...]:
    if was == is_nu:
        return ()
    toen, nu = _sleutels(was), _sleutels(is_nu)
    alle = dict.fromkeys([*toen, *nu])
    return tuple(Verschil(naam, toen.get(naam, ""), nu.get(naam, "")) for naam in alle if toen.get(naam) != nu.get(naam))


def _sleutels(blok: str) -> dict[str, str]:
    """Per sleutel van een regel de waarde als tekst; een regel van één waarde, zoals een thema, heeft één sleutel."""
    ((_, inhoud),) = yaml.safe_load(blok).items()
    if not isinstance(inhoud, dict):
        return {"inhoud": _tekst(inhoud)}
    return {str(naam): _tekst(waarde) for naam, waarde in inhoud.items()}


def _tekst(waarde: Any) -> str:
    if isinstance(waarde, str):
        return waarde
    tekst: str = yaml.safe_dump(waarde, allow_unicode=True, default_flow_style=True, sort_keys=False, width=10_000)
    return tekst.removesuffix("\n").removesuffix("\n...").strip()
