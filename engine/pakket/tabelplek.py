"""De beslistabellen van een regelmap, elk met wat een lezer van buiten erbij moet weten."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine.pakket.zicht import Gelezen, namen_voor
from engine.taal.beslistabellen import Beslistabel
from engine.taal.declaraties import Afleiding, Soort, Verklaring
from engine.taal.namen import Namen


@dataclass(frozen=True, slots=True)
class Tabelplek:
    """Een afleiding met een beslistabel: waar zij staat, welke namen zij mag lezen, en hoe die heten.

    `samenwerkingsverband` is leeg bij een tabel in een gedeelde laag.
    """

    afleiding: Afleiding
    tabel: Beslistabel
    samenwerkingsverband: str
    namen: Namen
    titels: Mapping[str, str]

    @property
    def bestand(self) -> str:
        """Het pad binnen de regelmap."""
        return self.afleiding.kop.bestand

    @property
    def naam(self) -> str:
        return self.afleiding.naam

    @property
    def uitkomsten(self) -> tuple[tuple[str, Soort], ...]:
        """Wat de tabel geeft, als naam en soort: de afleiding zelf en wat ernaast staat, of de velden van een lijst."""
        velden = self.afleiding.velden.values()
        if velden:
            return tuple((veld.naam, veld.soort) for veld in velden)
        return ((self.naam, self.afleiding.soort), *((kolom.naam, kolom.soort) for kolom in self.tabel.naast))

    def titel(self, naam: str) -> str:
        """Hoe een kolom of een uitkomst heet; zonder titel is dat haar naam."""
        veld = self.afleiding.velden.get(naam)
        return self.titels.get(naam, naam) if veld is None else veld.titel


def tabelplekken(samenwerkingsverband: str, gelezen: Sequence[Gelezen], zichtbaar: Sequence[Gelezen]) -> Iterator[Tabelplek]:
    """De tabellen in `gelezen`, in de volgorde van de bestanden; `zichtbaar` is alles wat die bestanden mogen noemen."""
    titels = {verklaring.naam: verklaring.titel for paar in zichtbaar for verklaring in _met_waarde(paar)}
    for bestand, blokken in gelezen:
        namen = namen_voor(bestand, [ander for ander, _ in zichtbaar])
        for afleiding in blokken.afleidingen:
            if isinstance(afleiding.berekening, Beslistabel) and not afleiding.berekening.uit:
                yield Tabelplek(afleiding, afleiding.berekening, samenwerkingsverband, namen, titels)


def _met_waarde(gelezen: Gelezen) -> tuple[Verklaring, ...]:
    bestand, blokken = gelezen
    return (*bestand.begrippen, *bestand.parameters, *blokken.afleidingen)
