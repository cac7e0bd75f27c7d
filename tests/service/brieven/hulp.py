"""Wat de tests van de brieven delen: de voorbeelden, met wat er aan een besluit veranderd wordt, en de tekst van een pdf."""

import io
import json
import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from pypdf import PdfReader

from engine import InvoerFouten, Regels
from service.brieven import Besluit, lees_besluit, maak_brief
from service.inlezen import Zaak, lees_zaak
from tests.gedeeld import echte_regels

WORTEL = Path(__file__).parents[3]
BESLUITEN = WORTEL / "voorbeelden/besluiten"
NAMEN = sorted(pad.stem for pad in BESLUITEN.glob("*.json"))
BESLIST = [naam for naam in NAMEN if naam.startswith(("toewijzing", "afwijzing"))]
_DOSSIERS = {"voorbeeld-sbo": "sbo-toegekend", "voorbeeld-emb": "so-met-emb", "voorbeeld-arrangement": "arrangement-volstaat"}


@cache
def regels() -> Regels:
    """De regels van de werkmap, één keer gelezen."""
    return echte_regels()


def ruw(naam: str) -> dict[str, Any]:
    """Het voorbeeldbesluit als gegevens, om te veranderen."""
    inhoud: dict[str, Any] = json.loads((BESLUITEN / f"{naam}.json").read_text(encoding="utf-8"))
    return inhoud


def besluit(naam: str, **anders: Any) -> Besluit:
    """Het voorbeeldbesluit met andere velden."""
    return lees_besluit(json.dumps({**ruw(naam), **anders}))


def dossierpad(naam: str) -> Path:
    """Het dossier bij een voorbeeldbesluit."""
    return WORTEL / f"voorbeelden/compleet/{_DOSSIERS[ruw(naam)['zaak']]}.json"


def zaak(naam: str, dag: date = date(2026, 11, 24), **gegevens: Any) -> Zaak:
    """De zaak bij een voorbeeldbesluit, met andere gegevens in het dossier; None haalt een gegeven weg."""
    dossier = json.loads(dossierpad(naam).read_text(encoding="utf-8"))
    samen = {**dossier["gegevens"], **gegevens}
    dossier["gegevens"] = {sleutel: waarde for sleutel, waarde in samen.items() if waarde is not None}
    dossier["herkomst"] = {sleutel: deel for sleutel, deel in dossier["herkomst"].items() if sleutel in dossier["gegevens"]}
    return lees_zaak(json.dumps(dossier), regels(), dag, "", dag)


def brief(naam: str, **anders: Any) -> bytes:
    """De pdf bij een voorbeeldbesluit met andere velden."""
    return _brief(naam, json.dumps(anders, sort_keys=True))


@cache
def _brief(naam: str, anders: str) -> bytes:
    return maak_brief(zaak(naam), besluit(naam, **json.loads(anders)))


def fouten(naam: str, over: Zaak | None = None, **anders: Any) -> list[tuple[str, str]]:
    """De code en de plaats van elke fout die de brief tegenhoudt; leeg als hij gemaakt wordt."""
    try:
        maak_brief(over or zaak(naam), besluit(naam, **anders))
    except InvoerFouten as gevonden:
        return [(fout.code, fout.plaats) for fout in gevonden.fouten]
    return []


def lees(pdf: bytes) -> PdfReader:
    """De pdf, om in te kijken."""
    return PdfReader(io.BytesIO(pdf))


@cache
def tekst(pdf: bytes) -> str:
    """Alle tekst van alle bladzijden, met enkele spaties."""
    return " ".join("\n".join(blad.extract_text() for blad in lees(pdf).pages).split())


def kaal(tekst_: str) -> str:
    """De tekst zonder wit en streepjes: zo maakt het niet uit waar een regel of een woord is afgebroken, of een bladzijde begint."""
    zonder = re.sub(
        r"PO \d\d-\d\d in Groningen en Noordenveld Bladzijde \d+ van \d+( .{0,60}? Kenmerk [a-z-]+)?", "", " ".join(tekst_.split())
    )
    return re.sub(r"[\s\u00ad\u2010-]", "", zonder)
