"""Een regelmap met één beslistabel over de bibliotheek, om te bewerken."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from engine import Regels, Tabelplek, lees_regelteksten
from engine.taal.beslistabellen import Beslistabel, Naast
from service.tabellen.yaml_schrijven import schrijf_rij, tabeldelen
from tests.engine.hulp import LANDELIJK_PAD, Blokken, teksten
from tests.engine.tabellen import lijstvelden_yaml

DAG = date(2026, 6, 15)
_LEEST_ALLES = "{alle_van: [{schoon: ja}, {kleur: rood}, {leden: 1}, {bedrag: 1}, {gestart: peildatum}]}"
VOORBEELD = """
      beslistabel:
        treffer: eerste    # de bovenste telt
        # Waar naar gekeken wordt.
        kolommen: [leden, kleur]
        rijen:
          # Grote groepen eerst.
          - {als: [{minstens: 4},   [rood, groen]], dan: 1}   # groot en gekleurd
          - als: ["-", blauw]
            dan: 2
          # De rest.
          - {als: [{minder_dan: 0}, "-"], dan: 3}
        anders: 0   # niets past
"""


def regelteksten(tabel: str, soort: str = "geheel_getal", naast: Sequence[Naast] = (), velden: str = "") -> dict[str, str]:
    """De bestanden van een pakket met afleiding `x`; `tabel` is de tekst na `berekening:`. `naast` komt uit dezelfde tabel.

    Met `velden` is `x` een lijst.
    """
    toets = "{lijst: x, minstens: 1}" if velden else "{x: 1}"
    bestanden = teksten(Blokken(criteria={"k": f"als: {toets}", "leest": f"als: {_LEEST_ALLES}"}))
    wat = f"lijst\n    velden: {velden}" if velden else soort
    blok = f"afleidingen:\n  x:\n    titel: Een tabel\n    soort: {wat}\n    berekening:{tabel}"
    ernaast = "".join(
        f"  {kolom.naam}:\n    titel: Ernaast {kolom.naam}\n    soort: {kolom.soort}\n    berekening: {{uit_beslistabel: x}}\n"
        for kolom in naast
    )
    return {**bestanden, LANDELIJK_PAD: bestanden[LANDELIJK_PAD] + ernaast_voorop(blok, ernaast)}


def ernaast_voorop(blok: str, ernaast: str) -> str:
    """Eerst wat uit de tabel komt en dan de tabel zelf: de volgorde in een bestand maakt niet uit."""
    kop, _, rest = blok.partition("\n")
    return f"{kop}\n{ernaast}{rest}"


def als_blok(tabel: Beslistabel, naam: str = "x") -> str:
    """De tabel van afleiding `naam` als blok, zoals een mens haar schrijft."""
    delen = tabeldelen(naam, tabel)
    anders = f"        anders: {delen.pop('anders')}\n" if "anders" in delen else ""
    kop = "".join(f"        {sleutel}: {waarde}\n" for sleutel, waarde in delen.items())
    rijen = "".join(f"          - {schrijf_rij(rij, tabel.kolommen)}\n" for rij in tabel.rijen)
    return f"\n      beslistabel:\n{kop}        rijen:\n{rijen}{anders}"


def regels_met(tabel: str, naast: Sequence[Naast] = ()) -> Regels:
    return lees_regelteksten(regelteksten(tabel, naast=naast))


def regelteksten_van(tabel: Beslistabel) -> dict[str, str]:
    """De bestanden van een pakket met deze tabel als afleiding `x`, ook als die een lijst is."""
    if tabel.is_lijst:
        return regelteksten(als_blok(tabel), velden=lijstvelden_yaml(tabel))
    return regelteksten(als_blok(tabel), naast=tabel.naast)


def plek_van(tabel: Beslistabel) -> Tabelplek:
    (plek,) = lees_regelteksten(regelteksten_van(tabel)).beslistabellen()
    return plek


def regelmap(map_: Path, tabel: str = VOORBEELD) -> Path:
    """Schrijft het pakket naar een map en geeft haar terug."""
    for naam, tekst in regelteksten(tabel).items():
        pad = map_ / naam
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_bytes(tekst.encode())
    return map_
