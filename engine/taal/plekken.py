"""De precieze plek van iets binnen een verklaring, pas opgezocht als er iets over te melden is."""

from collections.abc import Iterator, Mapping

from engine.fouten import Plaats
from engine.taal.bestand import Bestand
from engine.taal.declaraties import Verklaring
from engine.yaml import Kaart, Lijst, Tekst, YamlKnoop


class Plekken:
    """Zoekt in de knopen van de bestanden waaruit de verklaringen komen."""

    def __init__(self, bestanden: Mapping[str, Bestand]) -> None:
        self._bestanden = bestanden

    def van(self, verklaring: Verklaring, *stappen: str) -> Plaats:
        """De plek van het laatste van `stappen`: elke stap is een sleutel of een woord binnen het vorige.

        Wat er niet staat wordt overgeslagen; staat niets er, dan is het de plek van de verklaring.
        """
        plaats, knoop = verklaring.plaats, self.knoop(verklaring)
        for stap in stappen:
            gevonden = _zoek(knoop, stap) if knoop is not None else None
            if gevonden is not None:
                sleutel, knoop = gevonden
                plaats = sleutel.plaats
        return plaats

    def van_stuk(self, verklaring: Verklaring, stuk: str, *stappen: str) -> Plaats:
        """De plek waar het stuk tekst begint, vanaf het laatste van `stappen`; een tekst kan over meer regels lopen."""
        begin = self.van(verklaring, *stappen)
        bestand = self._bestanden.get(begin.bestand)
        if bestand is None:
            return begin
        for nummer, regel in enumerate(bestand.tekst.splitlines()[begin.regel - 1 :], start=begin.regel):
            kolom = regel.lower().find(stuk.lower(), begin.kolom - 1 if nummer == begin.regel else 0)
            if kolom >= 0:
                return Plaats(begin.bestand, nummer, kolom + 1)
        return begin

    def van_element(self, verklaring: Verklaring, lijst: str, nummer: int) -> Plaats:
        """De plek van een element (vanaf 0) van de lijst onder sleutel `lijst`."""
        knoop = self.knoop(verklaring)
        gevonden = _zoek(knoop, lijst) if knoop is not None else None
        if gevonden is None or not isinstance(gevonden[1], Lijst):
            return verklaring.plaats
        return gevonden[1].delen[nummer].plaats

    def van_kop(self, bestand: str, sleutel: str, woord: str = "") -> Plaats:
        """De plek van een veld uit de kop, of van een woord daarin."""
        knoop = self._bestanden[bestand].blokken.get(sleutel) if bestand in self._bestanden else None
        if knoop is None:
            return Plaats(bestand)
        gevonden = _zoek(knoop, woord) if woord else None
        return gevonden[0].plaats if gevonden else knoop.plaats

    def knoop(self, verklaring: Verklaring) -> YamlKnoop | None:
        """De waarde bij de sleutel van de verklaring; None als het bestand er niet bij is."""
        bestand = self._bestanden.get(verklaring.plaats.bestand)
        if bestand is None:
            return None
        paren = (paar for blok in bestand.blokken.values() for paar in _paren(blok))
        return next((waarde for sleutel, waarde in paren if sleutel.plaats == verklaring.plaats), None)


def teksten_in(knoop: YamlKnoop) -> Iterator[Tekst]:
    """Elke sleutel en elke tekst onder een knoop, in de volgorde van het bestand."""
    if isinstance(knoop, Tekst):
        yield knoop
    elif isinstance(knoop, Lijst):
        for deel in knoop.delen:
            yield from teksten_in(deel)
    else:
        for sleutel, waarde in knoop.paren:
            yield sleutel
            yield from teksten_in(waarde)


def _zoek(knoop: YamlKnoop, woord: str) -> tuple[Tekst, YamlKnoop] | None:
    """De sleutel met wat erachter staat, eerst hier en dan dieper; een losse tekst staat voor zichzelf."""
    if isinstance(knoop, Kaart):
        eigen = next((paar for paar in knoop.paren if paar[0].waarde == woord), None)
        if eigen is not None:
            return eigen
    dieper = next((paar for paar in _paren(knoop) if paar[0].waarde == woord), None)
    los = next((tekst for tekst in teksten_in(knoop) if tekst.waarde == woord), None)
    return dieper or ((los, los) if los is not None else None)


def _paren(knoop: YamlKnoop) -> Iterator[tuple[Tekst, YamlKnoop]]:
    if isinstance(knoop, Kaart):
        for sleutel, waarde in knoop.paren:
            yield sleutel, waarde
            yield from _paren(waarde)
    elif isinstance(knoop, Lijst):
        for deel in knoop.delen:
            yield from _paren(deel)
