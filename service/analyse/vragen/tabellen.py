"""Tabellen en afleidingen die uit gevallen kiezen: komt elke rij ooit aan de beurt, en waar beslist alleen de volgorde?"""

from collections.abc import Iterator, Sequence

import z3

from engine import Advies, Pakket
from engine.beoordelen.beweringen import toets_bewering
from engine.logica import NIET_VAN_TOEPASSING, OPEN, VOLDAAN
from engine.taal.berekeningen import Gevallen
from engine.taal.beslistabel_voorwaarden import rijvoorwaarde
from engine.taal.beslistabellen import Beslistabel
from engine.taal.voorwaarden import Voorwaarde
from service.analyse.bevinding import Bevinding, Ernst, Soort
from service.analyse.onderzoeker import Onderzoeker
from service.analyse.oplosser import Status
from service.analyse.vertaling.logica import en, neen, of
from service.analyse.vertaling.vertaling import Vertaling

SOORT = Soort.TABELLEN


def te_onderzoeken(pakket: Pakket) -> tuple[str, ...]:
    """De afleidingen die uit gevallen kiezen. Wie uit de tabel van een ander komt, heeft geen eigen rijen."""
    berekeningen = {naam: afleiding.berekening for naam, afleiding in pakket.afleidingen.items()}
    return tuple(
        naam for naam, deel in berekeningen.items() if isinstance(deel, Gevallen) or (isinstance(deel, Beslistabel) and not deel.uit)
    )


def onderzoek(onderzoeker: Onderzoeker, naam: str) -> Iterator[Bevinding]:
    """Een fout als een geval nooit gekozen wordt; let op als een later geval met een andere uitkomst ook past."""
    tabel = onderzoeker.pakket.afleidingen[naam].berekening
    if isinstance(tabel, Beslistabel):
        yield from _rijen(onderzoeker, naam, tabel)
        return
    assert isinstance(tabel, Gevallen)
    voorwaarden = [als for als, _ in tabel.gevallen]
    for nummer in range(len(voorwaarden) + 1):
        yield from _gekozen(onderzoeker, naam, voorwaarden, nummer)
    for nummer, (_, dan) in enumerate(tabel.gevallen):
        later = [ander for ander in range(nummer + 1, len(voorwaarden)) if tabel.gevallen[ander][1] != dan]
        if later:
            yield from _overlap(onderzoeker, naam, voorwaarden, nummer, later)


def _rijen(onderzoeker: Onderzoeker, naam: str, tabel: Beslistabel) -> Iterator[Bevinding]:
    """Dubbel treffen en gaten zijn bij het laden al uitgesloten; hier telt of de rest van de regels elke rij ooit laat treffen."""
    for nummer, rij in enumerate(tabel.rijen, start=1):
        status = _treft(onderzoeker, rijvoorwaarde(tabel, rij))
        if status is Status.BESTAAT_NIET:
            yield _zeg(onderzoeker, naam, Ernst.FOUT, f"Rij {nummer} treft nooit, welke gegevens er ook zijn.")
        elif status is Status.ONBESLIST:
            yield _zeg(onderzoeker, naam, Ernst.ONBESLIST, f"Of rij {nummer} kan treffen, is niet op tijd gevonden.")


def _treft(onderzoeker: Onderzoeker, als: Voorwaarde) -> Status:
    return onderzoeker.kan(
        lambda v: of(v.voorwaarde(als).voldaan, v.voorwaarde(als).weg),
        lambda advies: toets_bewering(advies, als) in (VOLDAAN, NIET_VAN_TOEPASSING),
    )


def _gekozen(onderzoeker: Onderzoeker, naam: str, voorwaarden: Sequence[Voorwaarde], nummer: int) -> Iterator[Bevinding]:
    """Het geval met dit nummer, of na het laatste geval: `anders`."""

    def kiest(advies: Advies) -> bool:
        verdicten = [toets_bewering(advies, als) for als in voorwaarden[: nummer + 1]]
        eerder = verdicten[:nummer]
        return not any(v is VOLDAAN or v in OPEN for v in eerder) and (nummer == len(voorwaarden) or verdicten[nummer] is VOLDAAN)

    uitslag = onderzoeker.bestaat(lambda v: _kiest(v, voorwaarden, nummer), kiest)
    wat = f"Geval {nummer + 1}" if nummer < len(voorwaarden) else "'anders'"
    if uitslag.status is Status.BESTAAT_NIET:
        zin = f"{wat} wordt nooit gekozen: een eerder geval gaat altijd voor, of het past nooit."
        yield _zeg(onderzoeker, naam, Ernst.FOUT, zin)
    elif uitslag.status is Status.ONBESLIST:
        yield _zeg(onderzoeker, naam, Ernst.ONBESLIST, f"Of {wat} gekozen kan worden, is niet op tijd gevonden.")


def _kiest(v: Vertaling, voorwaarden: Sequence[Voorwaarde], nummer: int) -> z3.BoolRef:
    eerder = [v.voorwaarde(als) for als in voorwaarden[:nummer]]
    hier = [] if nummer == len(voorwaarden) else [v.voorwaarde(voorwaarden[nummer]).voldaan]
    return en(*(neen(of(als.voldaan, als.open)) for als in eerder), *hier)


def _overlap(
    onderzoeker: Onderzoeker, naam: str, voorwaarden: Sequence[Voorwaarde], nummer: int, later: Sequence[int]
) -> Iterator[Bevinding]:
    uitslag = onderzoeker.bestaat(
        lambda v: en(_kiest(v, voorwaarden, nummer), of(*(v.voorwaarde(voorwaarden[ander]).voldaan for ander in later))),
        lambda advies: (
            toets_bewering(advies, voorwaarden[nummer]) is VOLDAAN
            and any(toets_bewering(advies, voorwaarden[ander]) is VOLDAAN for ander in later)
        ),
    )
    if uitslag.status is Status.BESTAAT:
        advies = uitslag.getuigen[0].advies
        raakt = next(ander for ander in later if toets_bewering(advies, voorwaarden[ander]) is VOLDAAN)
        zin = f"Geval {nummer + 1} en geval {raakt + 1} passen soms allebei en geven dan iets anders; de volgorde beslist."
        afleiding = onderzoeker.pakket.afleidingen[naam]
        yield onderzoeker.zeg(SOORT, Ernst.LET_OP, afleiding, zin, uitslag.zaken(f"{naam}_{nummer + 1}"))
    elif uitslag.status is Status.ONBESLIST:
        zin = f"Of geval {nummer + 1} een later geval overlapt, is niet op tijd gevonden."
        yield _zeg(onderzoeker, naam, Ernst.ONBESLIST, zin)


def _zeg(onderzoeker: Onderzoeker, naam: str, ernst: Ernst, zin: str) -> Bevinding:
    return onderzoeker.zeg(SOORT, ernst, onderzoeker.pakket.afleidingen[naam], zin)
