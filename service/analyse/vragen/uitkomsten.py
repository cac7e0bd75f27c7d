"""Kan elke uitkomst staan, is er altijd een, en welke twee kunnen tegelijk gelden zodat alleen de voorrang beslist?"""

from collections.abc import Iterator
from itertools import combinations

from engine import Pakket
from engine.logica import OPEN, VOLDAAN
from service.analyse.bevinding import Bevinding, Ernst, Soort
from service.analyse.onderzoeker import Onderzoeker
from service.analyse.oplosser import Status
from service.analyse.vertaling.logica import en

SOORT = Soort.UITKOMSTEN
GEEN = "geen uitkomst"
_MET = " naast "
_TEGENGESTELD = {"toekennen", "weigeren"}


def te_onderzoeken(pakket: Pakket) -> tuple[str, ...]:
    """Elke uitkomst met een voorwaarde, de zaak zonder uitkomst, en elk paar waarvan de ene toekent en de andere weigert."""
    namen = [naam for naam, uitkomst in pakket.uitkomsten.items() if uitkomst.als is not None]
    paren = [
        f"{een}{_MET}{ander}"
        for een, ander in combinations(namen, 2)
        if {pakket.uitkomsten[n].soort for n in (een, ander)} == _TEGENGESTELD
    ]
    return (*namen, GEEN, *paren)


def onderzoek(onderzoeker: Onderzoeker, taak: str) -> Iterator[Bevinding]:
    """Een fout als een uitkomst nooit staat of een zaak zonder uitkomst blijft; let op bij een paar waar de voorrang beslist."""
    if taak == GEEN:
        yield from _gat(onderzoeker)
    elif _MET in taak:
        yield from _paar(onderzoeker, *taak.split(_MET))
    else:
        yield from _bereikbaar(onderzoeker, taak)


def _bereikbaar(onderzoeker: Onderzoeker, naam: str) -> Iterator[Bevinding]:
    status = onderzoeker.kan(lambda v: v.uitkomst(naam).voldaan, lambda advies: advies.uitkomst == naam)
    zinnen = {
        Status.BESTAAT_NIET: (
            Ernst.FOUT,
            "Deze uitkomst kan nooit staan: haar voorwaarde is nooit vervuld, of een hogere gaat altijd voor.",
        ),
        Status.ONBESLIST: (Ernst.ONBESLIST, "Of deze uitkomst kan staan, is niet op tijd gevonden."),
    }
    if status in zinnen:
        ernst, zin = zinnen[status]
        yield onderzoeker.zeg(SOORT, ernst, onderzoeker.pakket.uitkomsten[naam], zin)


def _gat(onderzoeker: Onderzoeker) -> Iterator[Bevinding]:
    uitslag = onderzoeker.bestaat(
        lambda v: v.zonder_uitkomst(),
        lambda advies: not any(verdict is VOLDAAN or verdict in OPEN for verdict in advies.uitkomsten.values()),
    )
    laatste = [uitkomst for uitkomst in onderzoeker.pakket.uitkomsten.values() if uitkomst.als is not None][-1]
    ernst, zin = {
        Status.BESTAAT: (
            Ernst.FOUT,
            "Er is een zaak waarin niets open is en toch geen enkele uitkomst past; dan moet een mens het overnemen.",
        ),
        Status.ONBESLIST: (Ernst.ONBESLIST, "Of er een zaak zonder uitkomst is, is niet op tijd gevonden."),
        Status.BESTAAT_NIET: (Ernst.BEWEZEN, "Er blijft geen gat: als niets meer open is, staat er altijd een uitkomst."),
    }[uitslag.status]
    yield onderzoeker.zeg(SOORT, ernst, laatste, zin, uitslag.zaken("geen_uitkomst"))


def _paar(onderzoeker: Onderzoeker, eerste: str, tweede: str) -> Iterator[Bevinding]:
    # De hoogste van de twee moet ook echt staan; anders beslist een derde en raken deze twee elkaar niet.
    uitslag = onderzoeker.bestaat(
        lambda v: en(v.uitkomst(eerste).voldaan, v.bereikt(tweede).voldaan),
        lambda advies: advies.uitkomst == eerste and advies.uitkomsten[tweede] is VOLDAAN,
    )
    hoogste, ander = onderzoeker.pakket.uitkomsten[eerste], onderzoeker.pakket.uitkomsten[tweede]
    if uitslag.status is Status.BESTAAT:
        zin = f"Er is een zaak waarin ook '{ander.titel}' ({tweede}) zou gelden; alleen de voorrang beslist tussen toekennen en weigeren."
        yield onderzoeker.zeg(SOORT, Ernst.LET_OP, hoogste, zin, uitslag.zaken(f"{eerste}_{tweede}"))
    elif uitslag.status is Status.ONBESLIST:
        yield onderzoeker.zeg(SOORT, Ernst.ONBESLIST, hoogste, f"Of deze uitkomst samen kan gaan met '{tweede}', is niet op tijd gevonden.")
