"""Fouten als gegevens: een code, één zin, de plaats en wat waarschijnlijk bedoeld werd."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, slots=True, order=True)
class Plaats:
    """Een plek in een regelbestand; regel en kolom tellen vanaf 1."""

    bestand: str
    regel: int = 1
    kolom: int = 1

    def __str__(self) -> str:
        return f"{self.bestand}:{self.regel}:{self.kolom}"

    @classmethod
    def uit(cls, tekst: str) -> "Plaats":
        """De plek in `bestand:regel:kolom`; wat er niet staat is 1, want dan gaat het om het hele bestand."""
        gevonden = re.fullmatch(r"(.*?)(?::([0-9]+))?(?::([0-9]+))?", tekst)
        assert gevonden is not None
        bestand, regel, kolom = gevonden.groups()
        return cls(bestand, int(regel or 1), int(kolom or 1))


@dataclass(frozen=True, slots=True)
class Fout:
    """Eén probleem. `plaats` is `bestand:regel:kolom` of het pad van een veld; `bedoeld` is leeg als er geen vermoeden is."""

    code: str
    zin: str
    plaats: str
    bedoeld: str = ""

    @property
    def is_waarschuwing(self) -> bool:
        """Een waarschuwing houdt het laden van de regels niet tegen; haar code begint met een W."""
        return self.code.startswith("W")

    def __str__(self) -> str:
        return f"{self.plaats} {self.code} {self.zin_met_vermoeden}"

    @property
    def zin_met_vermoeden(self) -> str:
        """De zin, met wat waarschijnlijk bedoeld werd."""
        if not self.bedoeld:
            return self.zin
        # Wat zelf aanhalingstekens heeft, krijgt er geen omheen: anders neemt iemand ze allemaal over.
        bedoeld = self.bedoeld if self.bedoeld[0] == '"' else f'"{self.bedoeld}"'
        return f"{self.zin.removesuffix('.')} — bedoelde u {bedoeld}?"


class Fouten(Exception):
    """Alle problemen tegelijk, elk één keer; de volgorde is die van de plaats (regel 9 voor regel 10)."""

    def __init__(self, fouten: Iterable[Fout]) -> None:
        self.fouten: tuple[Fout, ...] = tuple(sorted(dict.fromkeys(fouten), key=_op_plaats))
        super().__init__("\n".join(str(fout) for fout in self.fouten))

    def __reduce__(self) -> tuple[type["Fouten"], tuple[tuple[Fout, ...]]]:
        # Anders maakt pickle hem opnieuw uit zijn tekst, en gaan de fouten tussen werkprocessen verloren.
        return type(self), (self.fouten,)


class RegelFouten(Fouten):
    """De regels kunnen niet geladen worden."""


class InvoerFouten(Fouten):
    """Het dossier klopt niet van vorm; de fouten noemen nooit een ingevulde waarde."""


MEESTE_VERMOEDENS = 100
"""Bij zoveel onbekende namen is er geen vergissing meer te raden. Zoeken kost milliseconden, en in een dossier passen er duizenden."""


def bedoelde(gegeven: str, bekend: Iterable[str]) -> str:
    """De bekende naam die het meest op `gegeven` lijkt, of leeg als er geen dichtbij is."""
    kandidaten = {naam.lower(): naam for naam in sorted(bekend)}
    gevonden = get_close_matches(gegeven.lower(), list(kandidaten), n=1, cutoff=0.6)
    return kandidaten[gevonden[0]] if gevonden else ""


def _op_plaats(fout: Fout) -> tuple[list[tuple[str, int, str]], str]:
    """Getallen in een plaats tellen als getal, zodat `[2]` voor `[10]` komt."""
    stukken = re.findall(r"([^0-9]*)([0-9]*)", fout.plaats)
    return [(tekst, len(cijfers), cijfers) for tekst, cijfers in stukken], fout.code
