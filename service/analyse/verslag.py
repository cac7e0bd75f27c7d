"""De bevindingen als document en als gegevens."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from engine import Pakket
from engine.uitleg import Alinea, Blok, Kop, Opsomming
from engine.uitleg.woorden import dag
from service.analyse.bevinding import Bevinding, Ernst, Soort
from service.analyse.onderzoeker import JAREN_MET_FEESTDAGEN
from service.analyse.vertaling.feiten import Ruimte

_KOPPEN: Mapping[Ernst, str] = {
    Ernst.FOUT: "Fouten",
    Ernst.ONBESLIST: "Onbeslist",
    Ernst.LET_OP: "Let op",
    Ernst.BEWEZEN: "Bewezen",
}


def als_blokken(pakket: Pakket, ruimte: Ruimte, vragen: Counter[Soort], bevindingen: Sequence[Bevinding], seconden: int) -> list[Blok]:
    """Het verslag over één pakket: de grenzen, de telling, en de bevindingen van zwaar naar licht."""
    blokken: list[Blok] = [
        Kop(pakket.titel),
        Alinea(_grenzen(ruimte, seconden)),
        Opsomming(tuple((_telling(soort, aantal, bevindingen),) for soort, aantal in vragen.items())),
    ]
    for ernst, kop in _KOPPEN.items():
        punten = tuple(_punt(bevinding) for bevinding in bevindingen if bevinding.ernst is ernst)
        blokken += [Kop(f"{kop} ({len(punten)})", 3), Opsomming(punten)] if punten else []
    return blokken


def als_gegevens(pakket: Pakket, ruimte: Ruimte, vragen: Counter[Soort], bevindingen: Sequence[Bevinding], seconden: int) -> dict[str, Any]:
    """Hetzelfde als gewone gegevens, voor JSON."""
    return {
        "samenwerkingsverband": pakket.samenwerkingsverband,
        "pakket": pakket.hash,
        "grenzen": {
            "peildatum": [ruimte.eerste_peildatum.isoformat(), ruimte.laatste_peildatum.isoformat()],
            "datums": [ruimte.eerste_dag.isoformat(), ruimte.laatste_dag.isoformat()],
            "lijsten": dict(ruimte.lengtes),
            "seconden_per_vraag": seconden,
        },
        "vragen": {soort.value: aantal for soort, aantal in vragen.items()},
        "bevindingen": [_bevinding(bevinding) for bevinding in bevindingen],
    }


def _grenzen(ruimte: Ruimte, seconden: int) -> str:
    lijsten = "; ".join(f"{naam} tot en met {lengte}" for naam, lengte in ruimte.lengtes.items())
    vrije_jaren = f"{JAREN_MET_FEESTDAGEN} jaar voor en na dit jaar"
    return (
        f"Onderzocht zijn alle zaken binnen deze grenzen. De peildatum ligt van {dag(ruimte.eerste_peildatum)} tot en met "
        f"{dag(ruimte.laatste_peildatum)}. Andere datums liggen van {ruimte.eerste_dag.year} tot en met {ruimte.laatste_dag.year}; waar "
        f"feestdagen tellen is dat {vrije_jaren}. Zoveel regels kan een lijst hebben: {lijsten or 'er zijn geen lijsten'}. "
        f"Elke vraag kreeg hooguit {seconden} seconden werk."
    )


def _telling(soort: Soort, aantal: int, bevindingen: Sequence[Bevinding]) -> str:
    tel = Counter(bevinding.ernst for bevinding in bevindingen if bevinding.soort is soort)
    delen = [f"{kop.lower()}: {tel[ernst]}" for ernst, kop in _KOPPEN.items() if tel[ernst]]
    return f"{soort.value}: {aantal} onderzocht, {', '.join(delen) or 'niets gevonden'}."


def _punt(bevinding: Bevinding) -> tuple[str, ...]:
    kop = f"{bevinding.soort.value}: {bevinding.naam} ({bevinding.plaats}). {bevinding.zin}"
    if len(bevinding.zaken) == 1:
        return (kop, "Voorbeeld:", *bevinding.zaken[0].woorden)
    zaken = [regel for nummer, zaak in enumerate(bevinding.zaken, start=1) for regel in (f"Zaak {nummer}:", *zaak.woorden)]
    return (kop, *zaken)


def _bevinding(bevinding: Bevinding) -> dict[str, Any]:
    return {
        "soort": bevinding.soort.value,
        "ernst": bevinding.ernst.value,
        "naam": bevinding.naam,
        "plaats": bevinding.plaats,
        "zin": bevinding.zin,
        "zaken": [{"dossier": dict(zaak.dossier), "in_woorden": list(zaak.woorden)} for zaak in bevinding.zaken],
    }
