"""Spreken een eigen regel van een samenwerkingsverband en een harde landelijke regel elkaar tegen?"""

from collections.abc import Iterator

from engine import Pakket
from engine.logica import VOLDAAN
from engine.taal.declaraties import Criterium
from engine.taal.lezingen import lezingen_van_berekening, lezingen_van_criterium
from service.analyse.bevinding import Bevinding, Ernst, Soort
from service.analyse.onderzoeker import Onderzoeker
from service.analyse.oplosser import Status
from service.analyse.vertaling.logica import en

SOORT = Soort.LAGEN
_MET = " naast "


def te_onderzoeken(pakket: Pakket) -> tuple[str, ...]:
    """Elk eigen criterium naast elk hard landelijk criterium dat hetzelfde begrip leest."""
    eigen = [criterium for criterium in pakket.criteria.values() if criterium.kop.laag == "samenwerkingsverband"]
    hard = [criterium for criterium in pakket.criteria.values() if criterium.kop.laag == "landelijk" and criterium.hard]
    gelezen = {criterium.naam: _begrippen(pakket, criterium) for criterium in (*eigen, *hard)}
    return tuple(
        f"{een.naam}{_MET}{ander.naam}" for een in eigen for ander in hard if not gelezen[een.naam].isdisjoint(gelezen[ander.naam])
    )


def onderzoek(onderzoeker: Onderzoeker, taak: str) -> Iterator[Bevinding]:
    """Een fout als de twee nooit samen voldaan kunnen zijn: dan kan geen dossier aan allebei voldoen."""
    eigen, hard = taak.split(_MET)
    status = onderzoeker.kan(
        lambda v: en(v.criterium(eigen).voldaan, v.criterium(hard).voldaan),
        lambda advies: advies.criteria[eigen].verdict is VOLDAAN and advies.criteria[hard].verdict is VOLDAAN,
    )
    tegenspraak = f"Nooit samen voldaan met de harde landelijke regel '{hard}': geen dossier kan aan allebei voldoen."
    zinnen = {
        Status.BESTAAT_NIET: (Ernst.FOUT, tegenspraak),
        Status.ONBESLIST: (Ernst.ONBESLIST, f"Of dit samen kan gaan met '{hard}', is niet op tijd gevonden."),
    }
    if status in zinnen:
        ernst, zin = zinnen[status]
        yield onderzoeker.zeg(SOORT, ernst, onderzoeker.pakket.criteria[eigen], zin)


def _begrippen(pakket: Pakket, criterium: Criterium) -> frozenset[str]:
    """De begrippen die een criterium leest, ook via afleidingen en andere criteria."""
    gezien: set[str] = set()
    te_doen = list(lezingen_van_criterium(criterium))
    while te_doen:
        lezing = te_doen.pop()
        sleutel = f"{lezing.soort} {lezing.naam}"
        if sleutel in gezien:
            continue
        gezien.add(sleutel)
        if lezing.soort == "criterium":
            te_doen += lezingen_van_criterium(pakket.criteria[lezing.naam])
        elif lezing.naam in pakket.afleidingen:
            te_doen += lezingen_van_berekening(pakket.afleidingen[lezing.naam].berekening)
    return frozenset(naam for naam in pakket.begrippen if f"naam {naam}" in gezien)
