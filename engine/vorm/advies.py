"""Het advies op papier: het contract met de dienst, de opslag en het bewijs.

Elk deel wordt meteen geschreven, in stukken die achter elkaar gezet worden. Wat alleen van de regels afhangt ligt bij het pakket klaar
(`vast`, en de mallen in `criterium`, `vraag` en `bewijs`); van een zaak wordt niets bewaard.
"""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from engine.beoordelen.advies import Advies, Termijnstand
from engine.logica import Verdict
from engine.taal.namen import PEILDATUM
from engine.vorm.bewijs import BEWIJS, HERKOMST, bewijs_van
from engine.vorm.canoniek import Stuk, lees, lijst_van, object_van, paar_van, schrijf, sleutels_van, vingerafdruk_van
from engine.vorm.criterium import Criteriumschrijver
from engine.vorm.titel import naam_en_titel
from engine.vorm.vast import VasteStukken, vaste_stukken
from engine.vorm.vraag import geschreven_vragen
from engine.vorm.waarde import Json, herkomst_als_gegevens, kern_als_gegevens
from engine.vorm.zaakwaarden import Zaakwaarden


class GeschrevenAdvies(NamedTuple):
    """Een advies in de vaste schrijfwijze (UTF-8), en de vingerafdruk `uitvoer` die erin staat."""

    json: bytes
    uitvoer: str


def als_json(advies: Advies) -> str:
    """Het advies in de vaste schrijfwijze. Zelfde advies: zelfde bytes (UTF-8)."""
    return geschreven_advies(advies).json.decode()


def advies_als_gegevens(advies: Advies) -> dict[str, Json]:
    """Het hele advies met zijn spoor en zijn bewijs. Sleutels zijn Nederlands; wat niet van toepassing is, is None of leeg."""
    gegevens: dict[str, Json] = lees(geschreven_advies(advies).json)
    return gegevens


def geschreven_advies(advies: Advies) -> GeschrevenAdvies:
    """Het hele advies met zijn spoor en zijn bewijs, in de vaste schrijfwijze."""
    inhoud = _inhoud(advies)
    # In twee helften, met het bewijs ertussen: elk deel wordt één keer geschreven, en het bewijs gaat over precies die bytes.
    voor = sleutels_van({naam: stuk for naam, stuk in inhoud.items() if naam < BEWIJS})
    na = sleutels_van({naam: stuk for naam, stuk in inhoud.items() if naam > BEWIJS})
    uitvoer = vingerafdruk_van(b"{", voor, b",", na, b"}")
    bewijs = paar_van(BEWIJS, bewijs_van(advies, inhoud, uitvoer))
    return GeschrevenAdvies(b"".join((b"{", voor, b",", bewijs, b",", na, b"}")), uitvoer)


def geschreven_stand(advies: Advies) -> bytes:
    """Wat van een advies nog open is, in de vaste schrijfwijze: de uitkomst, waar zij op wacht, of er een besluit kan, en de vragen."""
    return object_van(_stand(advies))


def _stand(advies: Advies) -> dict[str, Stuk]:
    wacht_op = naam_en_titel(advies.pakket.uitkomsten[advies.wacht_op]) if advies.wacht_op else None
    return {
        "uitkomst": schrijf(_uitkomst(advies)),
        "wacht_op": schrijf(wacht_op),
        "besluitrijp": schrijf(advies.besluitrijp),
        "vragen": geschreven_vragen(advies),
    }


def _inhoud(advies: Advies) -> dict[str, Stuk]:
    """Elk deel van het advies, zonder het bewijs."""
    pakket = advies.pakket
    vast = vaste_stukken(pakket)
    bekend = {**advies.gegevens.waarden, **advies.afleidingen, PEILDATUM: advies.peildatum}
    waarden = Zaakwaarden(pakket, bekend, {naam: uitslag[1] for naam, uitslag in advies.criteria.items()})
    criteria = Criteriumschrijver(pakket, waarden)
    return {
        **_stand(advies),
        "uitkomstgegevens": schrijf({naam: kern_als_gegevens(waarde) for naam, waarde in advies.uitkomstgegevens.items()}),
        "peildatum": schrijf(advies.peildatum.isoformat()),
        "pakket": vast.pakket,
        "gebreken": lijst_van([vast.gebreken[naam] for naam in advies.gebreken]),
        "termijnen": lijst_van([_termijn(vast, stand) for stand in advies.termijnen]),
        "criteria": criteria.lijst([advies.criteria[naam] for naam in sorted(advies.criteria)]),
        "uitkomsten": schrijf(_verdicten(advies.uitkomsten)),
        "conclusies": schrijf(_verdicten(advies.conclusies)),
        "gegevens": waarden.als_object(advies.gegevens.waarden),
        **_herkomst(advies),
        "afleidingen": waarden.als_object(advies.afleidingen),
        "parameters": vast.parameters,
        "bronnen": lijst_van([vast.bronnen[naam] for naam in advies.bronnen]),
        "onbevestigd": schrijf(advies.onbevestigd),
        "gevuurd": schrijf(advies.gevuurd),
        "verschillen": schrijf(advies.verschillen),
    }


def _uitkomst(advies: Advies) -> dict[str, Json]:
    if not advies.uitkomst:
        return {"stand": "open", "naam": None, "titel": None, "soort": None}
    uitkomst = advies.pakket.uitkomsten[advies.uitkomst]
    return {"stand": "vast", **naam_en_titel(uitkomst), "soort": uitkomst.soort}


def _termijn(vast: VasteStukken, stand: Termijnstand) -> bytes:
    dagen = schrijf(stand.opgeschort_dagen)
    return vast.termijnen[stand.naam] % (_dag(stand.begin), _dag(stand.einde), schrijf(stand.open), dagen, schrijf(stand.stand))


def _dag(dag: date | None) -> bytes:
    return schrijf(dag.isoformat() if dag else None)


def _verdicten(verdicten: Mapping[str, Verdict]) -> dict[str, Json]:
    return {naam: str(verdict) for naam, verdict in verdicten.items()}


def _herkomst(advies: Advies) -> dict[str, Stuk]:
    """De herkomst van de gegevens. Zonder herkomst staat er niets: een advies van voor die tijd houdt zijn bytes."""
    gegeven = advies.gegevens.herkomst
    return {HERKOMST: schrijf({naam: herkomst_als_gegevens(deel) for naam, deel in gegeven.items()})} if gegeven else {}
