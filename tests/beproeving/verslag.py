"""Het verslag van de proeven op ware grootte: elke uitslag staat er meteen, en een proef die misging of afbrak ook."""

import os
import platform
import sqlite3
from dataclasses import dataclass
from pathlib import Path

HIER = Path(__file__).parent
_STREEP = "|---|---|---|---|"
_NIET_KLAAR = "niet afgelopen"


@dataclass(frozen=True)
class Rij:
    """Wat één proef opleverde. `test` zegt welke test haar deed: wie die overdoet, vervangt al haar rijen."""

    proef: str
    omvang: str
    uitslag: str
    test: str

    @classmethod
    def van(cls, regel: str) -> "Rij":
        """Een regel van de tabel."""
        proef, omvang, uitslag, test = (cel.strip() for cel in regel.strip("|").split("|"))
        return cls(proef, omvang, uitslag, test)

    def als_regel(self) -> str:
        """Zoals zij in de tabel staat."""
        return f"| {self.proef} | {self.omvang} | {self.uitslag} | {self.test} |"


class Verslag:
    """Het bestand met de tabel. Wat boven de tabel staat blijft; wat eronder staat wordt telkens opnieuw geschreven."""

    def __init__(self, bestand: Path) -> None:
        self._bestand = bestand

    def begin(self, test: str, dag: str) -> None:
        """De oude uitslag van deze test vervalt: breekt zij af, dan staat dat er."""
        self._schrijf([*self._zonder(test), Rij(f"Proef {test}", "", f"{_NIET_KLAAR} ({dag})", test)])

    def noteer(self, rij: Rij) -> None:
        """Een uitslag erbij."""
        blijft = [oud for oud in self._rijen() if oud.proef not in (rij.proef, f"Proef {rij.test}")]
        self._schrijf([*blijft, rij])

    def mislukt(self, test: str, dag: str) -> None:
        """De test ging mis: dan telt ook niet wat zij daarvoor noteerde."""
        self._schrijf([*self._zonder(test), Rij(f"Proef {test}", "", f"mislukt ({dag})", test)])

    def _zonder(self, test: str) -> list[Rij]:
        # Ook de uitslag van toen de proef nog niet per soort ging.
        return [rij for rij in self._rijen() if rij.test not in (test, test.partition("[")[0])]

    def _rijen(self) -> list[Rij]:
        regels = self._bestand.read_text(encoding="utf-8").splitlines()
        return [Rij.van(regel) for regel in regels[regels.index(_STREEP) + 1 :] if regel.startswith("|")]

    def _schrijf(self, rijen: list[Rij]) -> None:
        regels = self._bestand.read_text(encoding="utf-8").splitlines()
        kop = regels[: regels.index(_STREEP) + 1]
        tabel = [rij.als_regel() for rij in sorted(rijen, key=lambda rij: rij.proef)]
        self._bestand.write_text("\n".join([*kop, *tabel, "", *_voet(rijen), ""]), encoding="utf-8")


def _voet(rijen: list[Rij]) -> list[str]:
    gedaan = {rij.test.partition("[")[0] for rij in rijen if _NIET_KLAAR not in rij.uitslag}
    alle = {pad.stem.removeprefix("test_beproeving_") for pad in HIER.glob("test_beproeving_*.py")}
    ontbreekt = ", ".join(sorted(alle - gedaan))
    waar = f"Gedaan met Python {platform.python_version()} en SQLite {sqlite3.sqlite_version}, op {os.cpu_count()} gedeelde kernen."
    return [waar, *(["", f"Nog niet op ware grootte gedaan: {ontbreekt}."] if ontbreekt else [])]
