"""Een controle als regels tekst, als JSON, en als SARIF 2.1.0 (OASIS), dat editors en codeplatforms naast het bestand tonen."""

import json
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from engine import Fout
from engine.fouten import Plaats
from service.regelcontrole.controle import Controle
from service.regelcontrole.uitleg import titel_van

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_MAP = "REGELS"


def als_tekst(controle: Controle) -> Iterator[str]:
    """Per probleem `bestand:regel:kolom CODE zin`; daarna wat er geladen is, en hoeveel er te doen is."""
    for probleem in controle.problemen:
        yield f"{Plaats.uit(probleem.plaats)} {probleem.code} {probleem.zin_met_vermoeden}"
    for code, pakket in controle.verklaringen.items():
        tellingen = (
            f"{len(pakket.criteria)} criteria",
            f"{len(pakket.uitkomsten)} uitkomsten",
            f"{len(pakket.gebreken)} gebreken",
            f"{len(pakket.termijnen)} termijnen",
            f"{len(pakket.begrippen)} begrippen",
        )
        yield f"{code}: {', '.join(tellingen)}."
    yield f"{_aantal(len(controle.fouten), 'fout', 'fouten')}, {_aantal(len(controle.waarschuwingen), 'waarschuwing', 'waarschuwingen')}."


def als_json(controle: Controle) -> str:
    """Een object met `fouten` en `waarschuwingen`; elk heeft code, zin, bestand, regel, kolom en bedoeld."""
    inhoud = {
        "fouten": [_als_gegevens(fout) for fout in controle.fouten],
        "waarschuwingen": [_als_gegevens(fout) for fout in controle.waarschuwingen],
    }
    return json.dumps(inhoud, ensure_ascii=False, indent=2)


def als_sarif(controle: Controle, regelmap: Path) -> str:
    """De controle als SARIF-bestand; de plaatsen zijn relatief aan de regelmap."""
    codes = sorted({probleem.code for probleem in controle.problemen})
    verslag = {
        "tool": {
            "driver": {
                "name": "thuisnabij",
                "semanticVersion": version("thuisnabij"),
                "rules": [{"id": code, "shortDescription": {"text": titel_van(code)}} for code in codes],
            }
        },
        "language": "nl",
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_MAP: {"uri": f"{regelmap.resolve().as_uri()}/"}},
        "results": [_als_resultaat(probleem, codes.index(probleem.code)) for probleem in controle.problemen],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [verslag]}, ensure_ascii=False, indent=2)


def _als_gegevens(fout: Fout) -> dict[str, Any]:
    plaats = Plaats.uit(fout.plaats)
    plek = {"bestand": plaats.bestand, "regel": plaats.regel, "kolom": plaats.kolom}
    return {"code": fout.code, "zin": fout.zin, **plek, "bedoeld": fout.bedoeld}


def _als_resultaat(fout: Fout, nummer: int) -> dict[str, Any]:
    plaats = Plaats.uit(fout.plaats)
    return {
        "ruleId": fout.code,
        "ruleIndex": nummer,
        "level": "warning" if fout.is_waarschuwing else "error",
        "message": {"text": fout.zin_met_vermoeden},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": Path(plaats.bestand).as_posix(), "uriBaseId": _MAP},
                    "region": {"startLine": plaats.regel, "startColumn": plaats.kolom},
                }
            }
        ],
    }


def _aantal(aantal: int, een: str, meer: str) -> str:
    return f"{aantal or 'geen'} {een if aantal == 1 else meer}"
