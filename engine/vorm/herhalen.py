"""Een advies overdoen uit zijn eigen gegevens, en zeggen waar het verschilt."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from engine.beoordelen.beoordeel import beoordeel
from engine.fouten import Fout, InvoerFouten
from engine.pakket import Pakket
from engine.taal.declaraties import Begrip, Soort
from engine.vorm.advies import advies_als_gegevens
from engine.vorm.bewijs import BEWIJS, HERKOMST
from engine.vorm.canoniek import vingerafdruk
from engine.vorm.waarde import Json
from engine.zaak.dossier import lees_datum
from engine.zaak.gegevens import lees_gegevens


class Verschil(NamedTuple):
    """Een plek (een JSON Pointer, RFC 6901) met wat er in het advies staat en wat er nu uitkomt, als JSON; leeg als het er niet staat."""

    plek: str
    staat_er: str
    komt_eruit: str


def lees_advies(tekst: str) -> dict[str, Json]:
    """Een advies zoals `als_json` het schreef.

    Raises:
        InvoerFouten: als het geen advies met bewijs is.
    """
    try:
        inhoud = json.loads(tekst)
    except ValueError:
        raise InvoerFouten([Fout("I005", "Dit is geen geldige JSON.", "")]) from None
    if not _is_advies(inhoud):
        raise InvoerFouten([Fout("I050", "Dit is geen advies met een bewijs erbij.", "")])
    return dict(inhoud)


def _is_advies(inhoud: Json) -> bool:
    bewijs = inhoud.get(BEWIJS) if isinstance(inhoud, dict) else None
    if not isinstance(bewijs, dict) or not isinstance(inhoud.get("gegevens"), dict) or not isinstance(inhoud.get(HERKOMST, {}), dict):
        return False
    teksten = (inhoud.get("peildatum"), *(bewijs.get(naam) for naam in ("samenwerkingsverband", "pakket", "uitvoer")))
    return all(isinstance(tekst, str) for tekst in teksten) and lees_datum(inhoud["peildatum"]) is not None


def ongeschonden(inhoud: Mapping[str, Json]) -> bool:
    """Is het advies nog precies wat het was toen het bewijs erbij kwam?"""
    return bool(inhoud[BEWIJS].get("uitvoer") == vingerafdruk({naam: deel for naam, deel in inhoud.items() if naam != BEWIJS}))


def herhaal(inhoud: Mapping[str, Json], pakket: Pakket) -> tuple[Verschil, ...]:
    """Beslist opnieuw over dezelfde gegevens en geeft elk verschil met het advies; leeg als het byte voor byte gelijk is.

    `pakket` hoort het pakket van toen te zijn; met een ander pakket verschilt in elk geval het bewijs.

    Raises:
        InvoerFouten: als de gegevens in het advies niet bij dit pakket passen.
    """
    dag = date.fromisoformat(inhoud["peildatum"])
    gegevens = {naam: _terug(pakket.begrippen.get(naam), waarde) for naam, waarde in inhoud["gegevens"].items()}
    opnieuw = advies_als_gegevens(beoordeel(pakket, lees_gegevens(pakket, gegevens, dag, inhoud.get(HERKOMST, {})), dag))
    return tuple(_verschillen(dict(inhoud), opnieuw, ""))


def _terug(begrip: Begrip | None, waarde: Json) -> Json:
    """Een waarde uit een advies zoals zij in een dossier stond: exacte getallen weer als getal, onbekende velden weer weg."""
    if begrip is None:
        return waarde
    if begrip.soort is Soort.LIJST:
        return [{naam: _terug(begrip.velden[naam], deel) for naam, deel in element.items() if not _is_onbekend(deel)} for element in waarde]
    return Decimal(waarde) if begrip.waardesoort is Soort.GETAL and isinstance(waarde, str) else waarde


def _is_onbekend(waarde: Json) -> bool:
    return isinstance(waarde, dict) and "onbekend" in waarde


def _verschillen(was: Json, is_nu: Json, pad: str) -> Iterator[Verschil]:
    if isinstance(was, dict) and isinstance(is_nu, dict):
        for naam in sorted(was.keys() | is_nu.keys()):
            onder = f"{pad}/{naam.replace('~', '~0').replace('/', '~1')}"
            if naam not in was or naam not in is_nu:
                yield Verschil(onder, _tekst(was, naam), _tekst(is_nu, naam))
            else:
                yield from _verschillen(was[naam], is_nu[naam], onder)
    elif isinstance(was, list) and isinstance(is_nu, list) and len(was) == len(is_nu):
        for nummer, (links, rechts) in enumerate(zip(was, is_nu, strict=True)):
            yield from _verschillen(links, rechts, f"{pad}/{nummer}")
    elif was != is_nu or type(was) is not type(is_nu):
        yield Verschil(pad, json.dumps(was, ensure_ascii=False), json.dumps(is_nu, ensure_ascii=False))


def _tekst(deel: Mapping[str, Json], naam: str) -> str:
    return json.dumps(deel[naam], ensure_ascii=False) if naam in deel else ""
