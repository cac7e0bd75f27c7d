"""Een begin van een voorbeeld in de features bij een nieuwe regel. Wat eruit komt zegt de motor; zo klopt het meteen."""

import json
from collections.abc import Mapping
from decimal import Decimal
from pathlib import PurePosixPath
from typing import Any

from engine import Advies, Fouten, beoordeel, lees_gegevens, lees_regelteksten
from engine.uitleg.woorden import dag
from service.documentatie.dekking.dan import dan as wat_eruit_komt
from service.documentatie.dekking.proefzaken import BASIS
from service.nieuwe_regel.regelmap import Regelmap
from service.regelcontrole.invullen import VUL_IN
from service.vindplaats import VOORBEELDEN

_SCENARIO = """
  @{naam}
  Regel: {vul_in} als hele zin wat er moet gelden

{let_op}    Voorbeeld: {vul_in} wie dit is en wat er speelt bij {naam}
      Gegeven de regels van "{swv}" op {dag}
{dossier}      Als de aanvraag wordt beoordeeld
      Dan {dan}
"""


def met_voorbeeld(feature: str, map_: Regelmap, soort: str, naam: str, regelbestand: str, inhoud: str) -> str:
    """De nieuwe inhoud van een feature, met een Regel voor de nieuwe regel `naam`; een lege feature krijgt een kop.

    `soort` is het blok waar de regel in staat, en `inhoud` de nieuwe tekst van `regelbestand`.
    """
    kop = feature or f"# language: nl\nFunctionaliteit: {PurePosixPath(regelbestand).stem.replace('_', ' ').capitalize()}\n"
    advies, dossier = _advies(map_, {**map_.teksten, regelbestand: inhoud})
    dan = wat_eruit_komt(advies, naam) if advies else _zonder_gegevens(soort, naam)
    getoond = soort != "uitkomsten" or (advies is not None and advies.uitkomst == naam)
    let_op = "" if getoond else "    # Dit voorbeeld laat de uitkomst nog niet zien: pas de gegevens aan, en daarna wat eruit komt.\n"
    delen = {"let_op": let_op, "naam": naam, "vul_in": VUL_IN, "swv": map_.code, "dag": dag(map_.dag), "dossier": dossier, "dan": dan}
    return f"{kop.rstrip()}\n{_SCENARIO.format(**delen)}"


def _advies(map_: Regelmap, teksten: Mapping[str, str]) -> tuple[Advies | None, str]:
    """Het advies over het voorbeelddossier en de stap die het noemt; zonder advies als deze regels het niet kennen of nog niet laden."""
    gegevens: dict[str, Any] = json.loads((VOORBEELDEN / f"{BASIS}.json").read_text(encoding="utf-8"), parse_float=Decimal)["gegevens"]
    try:
        pakket = lees_regelteksten(teksten).pakket(map_.code, map_.dag)
        return beoordeel(pakket, lees_gegevens(pakket, gegevens, map_.dag), map_.dag), f'      En het dossier "{BASIS}"\n'
    except Fouten:
        return None, ""


def _zonder_gegevens(soort: str, naam: str) -> str:
    """Wat er van een nieuwe regel te zeggen is zolang er niets bekend is."""
    return {
        "criteria": f'is "{naam}" nog niet te zeggen',
        "gebreken": f'is er niet het gebrek "{naam}"',
        "uitkomsten": "is het advies nog open",
        "termijnen": f'is de termijn "{naam}" open',
    }[soort]
