"""Hoe snel blijft lezen als de opslag vol is? Vult een lege database met verzonnen rijen en meet lijst, filter en lezen.

De rijen hebben de vorm en de verdeling van echte; de inhoud is van een handvol adviezen echt en van de rest leeg, want een miljoen echte
adviezen is 45 GB. Wat een lijst leest, raakt die inhoud niet.
"""

import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Engine, insert

from service.opslag.adviezen import Adviesopslag
from service.opslag.database import schrijven
from service.opslag.lijst import Adviesfilter, lijst_adviezen, lijst_termijnen, plek_in_lijst
from service.opslag.tabellen import ADVIES, INHOUD, TERMIJN, ZAAK
from service.wie import OPDRACHTREGEL, Aanroep

_VERBANDEN = tuple(f"po{nummer:04d}" for nummer in range(2001, 2076))
_UITKOMSTEN = ("toelaatbaar_sbo", "toelaatbaar_so", "arrangement", "aanvullen", "", "niet_toelaatbaar")
_RIJP = ("gereed", "eerst_herstellen", "niet_afgeven")
_EERSTE = datetime(2024, 1, 1, tzinfo=UTC)
_PER_KEER = 10_000
_ELKE_SECONDEN = 90


@dataclass(frozen=True, slots=True)
class Leestijd:
    """Van één soort vraag de mediaan en de p99, in milliseconden."""

    wat: str
    p50: float
    p99: float


def vul(database: Engine, aantal: int, echt: tuple[str, bytes], elke: int, toeval: random.Random) -> list[UUID]:
    """Zet `aantal` adviezen in een lege database; van elke zoveelste is de inhoud echt. Geeft de nummers daarvan."""
    met_inhoud: list[UUID] = []
    for begin in range(0, aantal, _PER_KEER):
        rijen = [_rijen(nummer, toeval) for nummer in range(begin, min(begin + _PER_KEER, aantal))]
        inhoud = []
        for nummer, (_, advies, _) in enumerate(rijen, start=begin):
            heeft = nummer % elke == 0
            invoer, tekst = echt if heeft else ("{}", b"{}")
            inhoud.append({"advies_id": advies["id"], "zaak_id": advies["zaak_id"], "invoer": invoer, "advies": tekst})
            if heeft:
                met_inhoud.append(advies["id"])
        with schrijven(database) as verbinding:
            verbinding.execute(insert(ZAAK), [zaak for zaak, _, _ in rijen])
            verbinding.execute(insert(ADVIES), [advies for _, advies, _ in rijen])
            verbinding.execute(insert(INHOUD), inhoud)
            verbinding.execute(insert(TERMIJN), [termijn for _, _, termijn in rijen])
    return met_inhoud


def _rijen(nummer: int, toeval: random.Random) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    verband, op = toeval.choice(_VERBANDEN), _EERSTE + timedelta(seconds=nummer * _ELKE_SECONDEN)
    zaak_id, advies_id = UUID(int=toeval.getrandbits(128), version=4), UUID(int=toeval.getrandbits(128), version=4)
    zaak = {"id": zaak_id, "samenwerkingsverband": verband, "kenmerk": f"zaak-{nummer}", "zout": f"{nummer:064x}", "aangemaakt_op": op}
    open_ = {"bewaren_tot": op.date() + timedelta(days=1096), "vastgehouden_op": None, "vastgehouden_reden": "", "vernietigd_op": None}
    advies = {
        "id": advies_id,
        "zaak_id": zaak_id,
        "versie": 1,
        "vorige": None,
        "samenwerkingsverband": verband,
        "aangemaakt_op": op,
        "peildatum": op.date(),
        "uitkomst": toeval.choices(_UITKOMSTEN, (40, 25, 15, 12, 7, 1))[0],
        "besluitrijp": toeval.choices(_RIJP, (80, 15, 5))[0],
        "pakkethash": "0" * 64,
        "uitvoer": f"{nummer:064x}",
        "door_soort": "systeem",
        "door": "meting",
        "door_rol": "beheer",
    }
    termijn = {
        "advies_id": advies_id,
        "naam": "beslissen_op_aanvraag",
        "zaak_id": zaak_id,
        "samenwerkingsverband": verband,
        "titel": "Het samenwerkingsverband beslist op tijd",
        "stand": "loopt",
        "einde": op.date() + timedelta(weeks=8),
    }
    return {**zaak, **open_}, advies, termijn


def meet_lezen(database: Engine, aantal: int, met_inhoud: list[UUID], keren: int, toeval: random.Random) -> Iterator[Leestijd]:
    """Meet elke soort vraag, telkens ergens anders in de database, met het toegangslog erbij zoals de dienst dat schrijft."""
    aanroep = Aanroep(OPDRACHTREGEL, datetime.now(UTC), "0" * 32)
    opslag = Adviesopslag(database)

    def verband() -> str:
        return toeval.choice(_VERBANDEN)

    def ergens() -> str:
        op = _EERSTE + timedelta(seconds=toeval.randrange(aantal) * _ELKE_SECONDEN)
        return plek_in_lijst(op, UUID(int=toeval.getrandbits(128), version=4))

    def lijst(cursor: str, **kies: Any) -> None:
        lijst_adviezen(database, aanroep, Adviesfilter(**kies), cursor, 25)

    def termijnen() -> None:
        begin = _EERSTE.date() + timedelta(days=toeval.randrange(max(1, aantal * _ELKE_SECONDEN // 86_400)))
        lijst_termijnen(database, aanroep, verband(), begin, begin + timedelta(weeks=6), "", 25)

    def dag() -> date:
        return (_EERSTE + timedelta(seconds=toeval.randrange(aantal) * _ELKE_SECONDEN)).date()

    vragen: dict[str, Callable[[], object]] = {
        "lijst, de nieuwste": lambda: lijst(""),
        "lijst, ergens halverwege": lambda: lijst(ergens()),
        "lijst van een verband, halverwege": lambda: lijst(ergens(), samenwerkingsverband=verband()),
        "filter op een veelgegeven uitkomst": lambda: lijst(ergens(), samenwerkingsverband=verband(), uitkomst="toelaatbaar_sbo"),
        "filter op een zeldzame uitkomst": lambda: lijst(ergens(), samenwerkingsverband=verband(), uitkomst="niet_toelaatbaar"),
        "filter op besluitrijp": lambda: lijst(ergens(), samenwerkingsverband=verband(), besluitrijp="niet_afgeven"),
        "filter op peildatum": lambda: lijst("", samenwerkingsverband=verband(), peildatum=dag()),
        "filter op kenmerk van de zaak": lambda: lijst("", zaak=f"zaak-{toeval.randrange(aantal)}"),
        "alleen de laatste versies": lambda: lijst(ergens(), samenwerkingsverband=verband(), alleen_laatste=True),
        "termijnen van een verband": termijnen,
        "een advies lezen": lambda: opslag.lees(aanroep, toeval.choice(met_inhoud), "meting"),
    }
    for wat, doe in vragen.items():
        tijden = []
        for _ in range(keren):
            begin = time.perf_counter()
            doe()
            tijden.append((time.perf_counter() - begin) * 1000)
        tijden.sort()
        yield Leestijd(wat, tijden[len(tijden) // 2], tijden[len(tijden) * 99 // 100])
