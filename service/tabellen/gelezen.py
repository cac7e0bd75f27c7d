"""Wat een lezer uit een bestand van buiten haalt, en de weg terug naar de tabel die er al is."""

from collections.abc import Sequence
from dataclasses import dataclass

from engine import Fout, Tabelplek
from engine.fouten import bedoelde
from engine.taal.beslistabellen import Beslistabel
from engine.taal.voorwaarden import Vast


@dataclass(frozen=True, slots=True)
class GelezenTabel:
    """Een tabel uit een spreadsheet of DMN, bij de plek in de regels waar zij hoort; `herkomst` is haar plek in dat bestand."""

    plek: Tabelplek
    tabel: Beslistabel
    herkomst: str


def zoek_plek(plekken: Sequence[Tabelplek], bestand: str, naam: str, herkomst: str) -> Tabelplek | Fout:
    """De tabel `naam` in `bestand`; zonder bestand de enige die zo heet."""
    gevonden = [plek for plek in plekken if plek.naam == naam and bestand in ("", plek.bestand)]
    if len(gevonden) == 1:
        return gevonden[0]
    if gevonden:
        waar = ", ".join(plek.bestand for plek in gevonden)
        return Fout("T011", f"De beslistabel '{naam}' staat in meer dan één bestand ({waar}). Noem het bestand.", herkomst)
    vermoeden = bedoelde(naam, [plek.naam for plek in plekken])
    waar = f" in {bestand}" if bestand else ""
    zin = f"De beslistabel '{naam}' staat niet{waar}. Een nieuwe tabel maakt u eerst in het regelbestand, met titel en bron."
    return Fout("T011", zin, herkomst, vermoeden)


def genoemde_keuzes(plek: Tabelplek) -> frozenset[str]:
    """De keuzes die deze tabel al kent; die mogen in een cel met elk teken beginnen."""
    tabel = plek.tabel
    uitkomsten = [*tabel.waarden, *(dan for rij in tabel.rijen for dan in rij.naast), *(tabel.alles_anders or ())]
    waarden = [
        *(stuk for rij in tabel.rijen for cel in rij.cellen for stuk in cel.stukken),
        *(waarde.waarde for waarde in uitkomsten if isinstance(waarde, Vast)),
        *(deel for volgorde in tabel.volgordes for deel in volgorde),
    ]
    namen = {waarde for waarde in waarden if isinstance(waarde, str)}
    return frozenset(namen).union(plek.afleiding.keuzes, *(kolom.keuzes for kolom in tabel.kolommen))
