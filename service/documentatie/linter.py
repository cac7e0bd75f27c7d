"""De features nakijken voordat zij draaien: wat pytest-bdd stil laat vallen, en wat een lezer van buiten niet zou begrijpen."""

from collections.abc import Iterable
from pathlib import Path

from engine import Fout, Fouten, Pakket
from service.documentatie.nakijken.bestand import open_bestand
from service.documentatie.nakijken.opbouw import kijk_opbouw_na
from service.documentatie.nakijken.spiegel import kijk_tags_na, namen_uit, zonder_regel
from service.documentatie.nakijken.stappen import kijk_stappen_na
from service.documentatie.nakijken.woorden import kijk_woorden_na
from service.documentatie.zinnenboek import Zinnenboek


def kijk_features_na(map_: Path, pakketten: Iterable[Pakket], zinnen: Zinnenboek) -> tuple[Fout, ...]:
    """Alle problemen in de features onder `map_`, op plaats. Leeg als alles klopt.

    `map_` spiegelt de map met regels: dezelfde mappen, dezelfde namen.
    """
    paden = sorted(map_.rglob("*.feature"))
    if not paden:
        return (Fout("G000", "In deze map staat geen enkele feature.", str(map_)),)
    namen = namen_uit(pakketten)
    fouten: list[Fout] = []
    bestanden = []
    for pad in paden:
        bestand, gevonden = open_bestand(pad.read_bytes(), pad.relative_to(map_).as_posix(), zinnen)
        bestanden.append(bestand)
        fouten += gevonden
        if bestand.feature:
            fouten += kijk_opbouw_na(bestand, zinnen)
            fouten += kijk_stappen_na(bestand, zinnen)
            fouten += kijk_woorden_na(bestand)
            fouten += kijk_tags_na(bestand, namen)
    fouten += zonder_regel(bestanden, namen)
    return Fouten(fouten).fouten
