"""Knopen omzetten naar getypeerde waarden, en onderweg alle fouten verzamelen.

Elke `lees_`-methode geeft altijd een waarde terug, ook na een fout, zodat één ronde alle problemen van een bestand vindt. Wat na een
fout terugkomt wordt nooit gebruikt: met één fout laadt het pakket niet.
"""

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date
from decimal import Decimal
from typing import TypeVar

from engine.fouten import Fout, Plaats, bedoelde
from engine.yaml import Kaart, Lijst, Tekst, YamlKnoop

T = TypeVar("T")

_NAAM = re.compile(r"[a-z][a-z0-9_]*\Z")
_BRONNAAM = re.compile(r"[a-z0-9][a-z0-9_.-]*\Z")
_GETAL = re.compile(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,9})?\Z")
_DATUM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
# Ruim om alles wat een regel kan bevatten, krap genoeg dat rekenen met een dag meer of minder binnen de kalender blijft.
_EERSTE_DAG, _LAATSTE_DAG = date(1800, 1, 1), date(2199, 12, 31)
_WOORDEN_VAN_DE_TAAL = frozenset(
    (
        "alle_van",
        "een_van",
        "geen_van",
        "niet",
        "minstens_van",
        "criterium",
        "conclusie",
        "uitkomst",
        "gebrek",
        "lijst",
        "peildatum",
        "ja",
        "nee",
    )
)


class Ontleder:
    """Leest knopen van één bestand; `fouten` groeit aan."""

    def __init__(self) -> None:
        self.fouten: list[Fout] = []

    def fout(self, code: str, zin: str, plaats: Plaats, bedoeld: str = "") -> None:
        self.fouten.append(Fout(code, zin, str(plaats), bedoeld))

    def kaart(self, knoop: YamlKnoop, wat: str) -> Mapping[str, tuple[Tekst, YamlKnoop]]:
        """De paren van een kaart; leeg (met een fout) als het geen kaart is."""
        if isinstance(knoop, Kaart):
            return {sleutel.waarde: (sleutel, waarde) for sleutel, waarde in knoop.paren}
        self.fout("R001", f"{wat} hoort uit sleutels met waarden te bestaan.", knoop.plaats)
        return {}

    def velden(self, knoop: YamlKnoop, wat: str, verplicht: Collection[str], mag: Collection[str] = ()) -> Mapping[str, YamlKnoop]:
        """De waarden per sleutel, nadat onbekende en ontbrekende sleutels gemeld zijn."""
        paren = self.kaart(knoop, wat)
        vermoed = set()
        for naam, (sleutel, _) in paren.items():
            if naam not in verplicht and naam not in mag:
                vermoeden = bedoelde(naam, (*verplicht, *mag))
                self.fout("R002", f"{wat} kent de sleutel '{naam}' niet.", sleutel.plaats, vermoeden)
                vermoed.add(vermoeden)
        # Wat alleen verkeerd gespeld is, ontbreekt niet ook nog.
        ontbreekt = [naam for naam in verplicht if naam not in paren and naam not in vermoed]
        if ontbreekt and isinstance(knoop, Kaart):
            self.fout("R003", f"{wat} mist: {', '.join(ontbreekt)}.", knoop.plaats)
        return {naam: waarde for naam, (_, waarde) in paren.items() if naam in verplicht or naam in mag}

    def lijst(self, knoop: YamlKnoop, wat: str) -> tuple[YamlKnoop, ...]:
        if isinstance(knoop, Lijst):
            return knoop.delen
        self.fout("R004", f"{wat} hoort een lijst te zijn.", knoop.plaats)
        return ()

    def tekst(self, knoop: YamlKnoop | None, wat: str) -> str:
        """Een niet-lege tekst; leeg als het veld er niet is."""
        if knoop is None:
            return ""
        if isinstance(knoop, Tekst) and knoop.waarde.strip():
            return " ".join(knoop.waarde.split())
        self.fout("R005", f"{wat} hoort een tekst te zijn. Zet een tekst met : of een haak vooraan tussen aanhalingstekens.", knoop.plaats)
        return ""

    def naam(self, knoop: YamlKnoop | None, wat: str) -> str:
        """Een naam in kleine letters, cijfers en liggende streepjes."""
        return self._patroon(knoop, wat, _NAAM, "kleine letters, cijfers en _, te beginnen met een letter")

    def waardenaam(self, sleutel: Tekst, wat: str) -> None:
        """De naam van iets dat in een voorwaarde gelezen kan worden; een woord van de regeltaal kan dat niet zijn."""
        if self.naam(sleutel, wat) in _WOORDEN_VAN_DE_TAAL:
            self.fout("R011", f"{wat} kan niet '{sleutel.waarde}' heten: dat is een woord van de regeltaal.", sleutel.plaats)

    def bronnaam(self, knoop: YamlKnoop, wat: str) -> str:
        return self._patroon(knoop, wat, _BRONNAAM, "kleine letters, cijfers, streepjes en punten")

    def _patroon(self, knoop: YamlKnoop | None, wat: str, patroon: re.Pattern[str], uitleg: str) -> str:
        tekst = self.tekst(knoop, wat)
        if tekst and knoop is not None and not patroon.match(tekst):
            self.fout("R006", f"{wat} '{tekst}' mag alleen bestaan uit {uitleg}.", knoop.plaats)
        return tekst

    def teksten(self, knoop: YamlKnoop | None, wat: str) -> tuple[str, ...]:
        """Een lijst van teksten, met minstens één; leeg als het veld er niet is."""
        if isinstance(knoop, Lijst) and not knoop.delen:
            self.fout("R012", f"{wat} is een lege lijst. Vul haar of laat haar weg.", knoop.plaats)
        return tuple(self.tekst(deel, wat) for deel in self.lijst(knoop, wat)) if knoop else ()

    def keuze(self, knoop: YamlKnoop | None, wat: str, keuzes: Collection[str], standaard: str = "") -> str:
        """Een van de woorden uit `keuzes`."""
        if knoop is None:
            return standaard
        tekst = self.tekst(knoop, wat)
        if tekst and tekst not in keuzes:
            self.fout("R007", f"{wat} is niet een van: {', '.join(keuzes)}.", knoop.plaats, bedoelde(tekst, keuzes))
        # Met wat waarschijnlijk bedoeld werd, komt uit de rest geen fout die er niet is.
        return tekst if tekst in keuzes else bedoelde(tekst, keuzes) or next(iter(keuzes))

    def ja_nee(self, knoop: YamlKnoop | None, wat: str, standaard: bool) -> bool:
        if knoop is None:
            return standaard
        if isinstance(knoop, Tekst) and not knoop.aangehaald and knoop.waarde in ("ja", "nee"):
            return knoop.waarde == "ja"
        gegeven = knoop.waarde.lower() if isinstance(knoop, Tekst) else ""
        if gegeven in ("ja", "nee") and isinstance(knoop, Tekst) and knoop.aangehaald:
            self.fout("R008", f"{wat} hoort ja of nee te zijn, zonder aanhalingstekens.", knoop.plaats)
            return standaard
        vermoeden = "ja" if gegeven in ("ja", "yes", "true", "on", "j") else "nee" if gegeven in ("nee", "no", "false", "off", "n") else ""
        self.fout("R008", f"{wat} hoort ja of nee te zijn.", knoop.plaats, vermoeden)
        return standaard

    def geheel(self, knoop: YamlKnoop | None, wat: str, standaard: int = 0, minstens: int = 0) -> int:
        """Een geheel getal van minstens `minstens`."""
        if knoop is None:
            return standaard
        getal = letterlijk_getal(knoop)
        if isinstance(getal, int) and getal >= minstens:
            return getal
        self.fout("R009", f"{wat} hoort een geheel getal te zijn, minstens {minstens}.", knoop.plaats)
        return standaard

    def datum(self, knoop: YamlKnoop | None, wat: str) -> date | None:
        if knoop is None:
            return None
        gevonden = letterlijke_datum(knoop)
        if gevonden is None:
            self.fout("R010", f"{wat} hoort een datum te zijn, geschreven als 2026-08-01.", knoop.plaats)
        return gevonden

    def keuzes(self, knoop: YamlKnoop | None) -> Mapping[str, str]:
        """Per keuze wat zij betekent, in woorden; leeg als het veld er niet is."""
        return dict(self.elk(knoop, "keuzes", lambda naam, _, waarde: (naam, self.tekst(waarde, "De omschrijving van een keuze"))))

    def elk(self, knoop: YamlKnoop | None, wat: str, lees: Callable[[str, Tekst, YamlKnoop], T]) -> tuple[T, ...]:
        """Leest elk paar van een kaart van verklaringen."""
        if knoop is None:
            return ()
        return tuple(lees(naam, sleutel, waarde) for naam, (sleutel, waarde) in self.kaart(knoop, wat).items())


def letterlijk_getal(knoop: YamlKnoop) -> int | Decimal | None:
    """Het getal dat er staat, exact, met hoogstens 15 cijfers voor en 9 achter de punt; None als het geen getal is.

    Een tekst tussen aanhalingstekens is geen getal.
    """
    if not isinstance(knoop, Tekst) or knoop.aangehaald or not _GETAL.match(knoop.waarde):
        return None
    return Decimal(knoop.waarde) if "." in knoop.waarde else int(knoop.waarde)


def letterlijke_datum(knoop: YamlKnoop) -> date | None:
    """De datum die er staat, of None als er geen bestaande datum tussen 1800 en 2199 staat."""
    if not isinstance(knoop, Tekst) or knoop.aangehaald or not _DATUM.match(knoop.waarde):
        return None
    try:
        dag = date.fromisoformat(knoop.waarde)
    except ValueError:
        return None
    return dag if _EERSTE_DAG <= dag <= _LAATSTE_DAG else None


def lijkt_op_datum(knoop: YamlKnoop) -> bool:
    """Staat er iets in de vorm van een datum, ook als die dag niet bestaat?"""
    return isinstance(knoop, Tekst) and not knoop.aangehaald and bool(_DATUM.match(knoop.waarde))
