"""Hoe snel blijft lezen als de opslag vol is? Vult een lege database, start er de dienst op en meet lijst, filter en lezen over HTTP.

Gemeten wordt wat een beller merkt: de verbinding, zijn sleutel nakijken, de vraag, het toegangslog en het antwoord als JSON.
"""

import random
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlencode
from uuid import UUID

from service.meten.draaiend import gemeten_dienst
from service.meten.opslag_vullen import EERSTE, ELKE_SECONDEN, SCHOLEN, VERBANDEN, Echt, verzonnen_nummer, vul
from service.opslag import open_database
from service.opslag.lijst import plek_in_lijst
from service.opslag.toegangssleutels import maak
from service.wie import OPDRACHTREGEL, Aanroep, Rol, Wie, Wiesoort

_WARM = 5


@dataclass(frozen=True, slots=True)
class Leestijd:
    """Van één soort vraag de mediaan en de p99, in milliseconden."""

    wat: str
    p50: float
    p99: float


@dataclass(frozen=True, slots=True)
class VolleOpslag:
    """Een gevulde database: waar zij staat, hoeveel adviezen, welke echte inhoud hebben, en per rol en verband een sleutel."""

    adres: str
    aantal: int
    met_inhoud: tuple[tuple[str, UUID], ...]
    sleutels: Mapping[tuple[Rol, str], str]


def maak_vol(adres: str, aantal: int, echt: Echt, toeval: random.Random) -> VolleOpslag:
    """Vult de lege database op `adres`, en maakt voor elk verband een sleutel voor de commissie en voor een school.

    Raises:
        OpslagFout: als zij niet te openen of te schrijven is.
    """
    database, nu = open_database(adres), datetime.now(UTC)
    try:
        met_inhoud = vul(database, aantal, echt, toeval)
        houders = [
            Wie(Wiesoort.SYSTEEM, "meting", rol, verband, f"school-{toeval.randrange(SCHOLEN)}" if rol is Rol.SCHOOL else "")
            for verband in VERBANDEN
            for rol in (Rol.COMMISSIE, Rol.SCHOOL)
        ]
        aanroep = Aanroep(OPDRACHTREGEL, nu, "0" * 32)
        sleutels = {(Rol(wie.rol), wie.samenwerkingsverband): maak(database, aanroep, wie, nu + timedelta(days=1)).tekst for wie in houders}
    finally:
        database.dispose()
    return VolleOpslag(adres, aantal, tuple(met_inhoud), sleutels)


def meet_lezen(vol: VolleOpslag, keren: int, toeval: random.Random) -> Iterator[Leestijd]:
    """Meet elke soort vraag, telkens ergens anders in de database, aan de draaiende dienst.

    Raises:
        GeenAntwoord: als de dienst niet op gang komt, of iets anders antwoordt dan 200.
    """
    with gemeten_dienst(vol.adres) as vraag:
        for wat, maak_vraag in _vragen(vol, toeval).items():
            for _ in range(_WARM):
                vraag(*maak_vraag())
            tijden = []
            for _ in range(keren):
                pad, sleutel = maak_vraag()
                begin = time.perf_counter()
                vraag(pad, sleutel)
                tijden.append((time.perf_counter() - begin) * 1000)
            tijden.sort()
            yield Leestijd(wat, tijden[len(tijden) // 2], tijden[len(tijden) * 99 // 100])


def _vragen(vol: VolleOpslag, toeval: random.Random) -> Mapping[str, Callable[[], tuple[str, str]]]:
    """Van elke soort vraag hoe er een te maken is: een pad, en de sleutel van wie het vraagt."""

    def ergens() -> datetime:
        return EERSTE + timedelta(seconds=toeval.randrange(vol.aantal) * ELKE_SECONDEN)

    def verder() -> str:
        return plek_in_lijst(ergens(), verzonnen_nummer(toeval))

    def van(rol: Rol, pad: str, **vraag: str | date) -> tuple[str, str]:
        return f"/v1/{pad}?{urlencode(vraag)}", vol.sleutels[rol, toeval.choice(VERBANDEN)]

    def lijst(**vraag: str | date) -> tuple[str, str]:
        return van(Rol.COMMISSIE, "adviezen", **vraag)

    def termijnen(rol: Rol) -> tuple[str, str]:
        verband, begin = toeval.choice(VERBANDEN), ergens().date()
        vraag = urlencode({"samenwerkingsverband": verband, "vanaf": begin, "totEnMet": begin + timedelta(weeks=6)})
        return f"/v1/termijnen?{vraag}", vol.sleutels[rol, verband]

    def advies() -> tuple[str, str]:
        verband, nummer = toeval.choice(vol.met_inhoud)
        return f"/v1/adviezen/{nummer}", vol.sleutels[Rol.COMMISSIE, verband]

    return {
        "lijst, de nieuwste": lijst,
        "lijst, ergens halverwege": lambda: lijst(cursor=verder()),
        "filter op een veelgegeven uitkomst": lambda: lijst(cursor=verder(), uitkomst="toelaatbaar_sbo"),
        "filter op een zeldzame uitkomst": lambda: lijst(cursor=verder(), uitkomst="niet_toelaatbaar"),
        "filter op besluitrijp": lambda: lijst(cursor=verder(), besluitrijp="niet_afgeven"),
        "filter op peildatum": lambda: lijst(peildatum=ergens().date()),
        "filter op kenmerk van de zaak": lambda: lijst(zaak=f"zaak-{toeval.randrange(vol.aantal)}"),
        "filter op alleen de laatste versies": lambda: lijst(cursor=verder(), alleenLaatste="true"),
        "lijst van een school": lambda: van(Rol.SCHOOL, "adviezen"),
        "lijst van een school, halverwege": lambda: van(Rol.SCHOOL, "adviezen", cursor=verder()),
        "lijst van termijnen, van een verband": lambda: termijnen(Rol.COMMISSIE),
        "lijst van termijnen, van een school": lambda: termijnen(Rol.SCHOOL),
        "lezen van een advies": advies,
    }
