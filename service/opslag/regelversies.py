"""Versies van de regels bewaren: een versie en haar stappen veranderen nooit, en elke stap staat in de keten."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Engine, Select, bindparam, select

from engine.vorm.canoniek import canoniek
from service.audit.keten import voeg_toe
from service.opslag.advies_schrijven import door
from service.opslag.besluiten import IntussenVeranderd
from service.opslag.database import lezen, schrijven
from service.opslag.idempotentie import Herhaalsleutel, SleutelHergebruikt
from service.opslag.invoegen import voeg_in_als_nieuw
from service.opslag.tabellen_regels import REGELSTAP, REGELVERSIE
from service.opslag.verbintenissen import onderwerp_van_regelstap, van_regelstap
from service.opslag.zicht import binnen
from service.regelversies.status import Versiestatus
from service.regelversies.versie import Regelversie
from service.wie import Aanroep

_KOLOMMEN = [kolom for kolom in REGELVERSIE.c if kolom.name != "bestanden"]
_STAPKOLOMMEN = [kolom for kolom in REGELSTAP.c if kolom.name not in ("regelversie", "samenwerkingsverband", "sleutel", "verzoek")]

# Eén keer opgebouwd: elke zaak vraagt dit, en een vraag bouwen kost meer dan haar stellen.
_GELDENDE = (
    select(REGELVERSIE.c.hash, REGELVERSIE.c.ingangsdatum, REGELVERSIE.c.overgang)
    .join(REGELSTAP, REGELSTAP.c.regelversie == REGELVERSIE.c.hash)
    .where(REGELVERSIE.c.samenwerkingsverband == bindparam("verband"), REGELSTAP.c.naar == str(Versiestatus.GELDEND))
    .order_by(REGELVERSIE.c.ingangsdatum.desc(), REGELSTAP.c.op.desc())
)


class BestaatAl(Exception):
    """Deze versie is al voorgelegd."""


class DagBezet(Exception):
    """Op deze dag gaat al een andere versie in."""


@dataclass(frozen=True, slots=True)
class BewaardeStap:
    """Een gezette stap: wie, wanneer, van welke status naar welke, en waarop zij steunt (JSON)."""

    volgnummer: int
    van: str
    naar: str
    op: datetime
    bewijs: str
    bewijshash: str
    door_soort: str
    door: str
    door_rol: str


@dataclass(frozen=True, slots=True)
class BewaardeVersie:
    """Een versie zonder haar bestanden, met haar stappen op volgorde. `door` legde haar voor."""

    hash: str
    samenwerkingsverband: str
    ingangsdatum: date
    overgang: str
    aangemaakt_op: datetime
    door_soort: str
    door: str
    door_rol: str
    stappen: tuple[BewaardeStap, ...]

    @property
    def status(self) -> Versiestatus:
        """Waar deze versie nu staat."""
        return Versiestatus(self.stappen[-1].naar)


@dataclass(frozen=True, slots=True)
class GeldendeVersie:
    """Wat nodig is om te kiezen welke versie beslist."""

    hash: str
    ingangsdatum: date
    overgang: str


class Regelversieopslag:
    """De versies van de regels in één database."""

    def __init__(self, database: Engine) -> None:
        self._database = database

    def leg_voor(self, aanroep: Aanroep, versie: Regelversie, sleutel: Herhaalsleutel | None = None) -> BewaardeVersie:
        """Bewaart een nieuwe versie als concept.

        Raises:
            BestaatAl: als zij er al is.
            OpslagFout, SleutelHergebruikt: als het bewaren niet lukt, of de sleutel bij een ander verzoek hoort.
        """

        def maak(bij: Connection) -> str:
            rij = {**asdict(versie), "bestanden": canoniek(dict(versie.bestanden)), "aangemaakt_op": aanroep.nu, **door(aanroep)}
            if not voeg_in_als_nieuw(bij, REGELVERSIE, rij):
                raise BestaatAl
            bewijs = {"overgang": versie.overgang}
            self._schrijf(bij, aanroep, versie.hash, versie.samenwerkingsverband, 1, "", Versiestatus.CONCEPT, bewijs, sleutel)
            return versie.hash

        return self._eens(aanroep, sleutel, maak)

    def zet_stap(
        self, aanroep: Aanroep, huidig: BewaardeVersie, naar: Versiestatus, bewijs: Mapping[str, Any], sleutel: Herhaalsleutel | None = None
    ) -> BewaardeVersie:
        """Zet de volgende stap van een versie; of die mag, is al nagegaan.

        Raises:
            IntussenVeranderd: als een ander net een stap zette.
            DagBezet: als zij zou gaan gelden op een dag waarop al een andere versie ingaat.
            OpslagFout, SleutelHergebruikt: als bij `leg_voor`.
        """

        def maak(bij: Connection) -> str:
            if naar is Versiestatus.GELDEND:
                _eis_vrije_dag(bij, huidig)
            volgende = huidig.stappen[-1].volgnummer + 1
            self._schrijf(bij, aanroep, huidig.hash, huidig.samenwerkingsverband, volgende, huidig.status, naar, bewijs, sleutel)
            return huidig.hash

        return self._eens(aanroep, sleutel, maak)

    def eerder(self, aanroep: Aanroep, sleutel: Herhaalsleutel | None) -> BewaardeVersie | None:
        """De versie zoals zij was toen er onder deze sleutel iets gebeurde, of None. Werpt SleutelHergebruikt of OpslagFout."""
        with lezen(self._database) as verbinding:
            return _eerder(verbinding, aanroep, sleutel)

    def lees(self, aanroep: Aanroep, adres: str) -> tuple[BewaardeVersie, ...]:
        """De versies waarvan het adres zo begint: één, of geen, of meer als het te kort is. Werpt OpslagFout."""
        with lezen(self._database) as verbinding:
            return _lees(verbinding, _versies(aanroep).where(REGELVERSIE.c.hash.startswith(adres, autoescape=True)))

    def is_er(self, adres: str) -> bool:
        """Is er een versie met dit adres, ook een die niet iedereen mag zien? Werpt OpslagFout."""
        with lezen(self._database) as verbinding:
            return verbinding.execute(select(REGELVERSIE.c.hash).where(REGELVERSIE.c.hash == adres)).one_or_none() is not None

    def lijst(self, aanroep: Aanroep, verband: str = "") -> tuple[BewaardeVersie, ...]:
        """Alle versies, de eerst voorgelegde eerst; van één verband of van alle. Werpt OpslagFout."""
        vraag = _versies(aanroep)
        with lezen(self._database) as verbinding:
            return _lees(verbinding, vraag.where(REGELVERSIE.c.samenwerkingsverband == verband) if verband else vraag)

    def bestanden(self, adres: str) -> dict[str, str] | None:
        """De regelbestanden van de versie waarvan het adres zo begint, op pad; None als er niet precies één is. Werpt OpslagFout."""
        vraag = select(REGELVERSIE.c.bestanden).where(REGELVERSIE.c.hash.startswith(adres, autoescape=True)).limit(2)
        with lezen(self._database) as verbinding:
            gevonden = verbinding.execute(vraag).scalars().all()
        return dict(json.loads(gevonden[0])) if len(gevonden) == 1 else None

    def geldende(self, verband: str) -> tuple[GeldendeVersie, ...]:
        """De geldende versies van een verband, de laatst ingaande eerst. Werpt OpslagFout."""
        with lezen(self._database) as verbinding:
            return tuple(GeldendeVersie(**rij) for rij in verbinding.execute(_GELDENDE, {"verband": verband}).mappings())

    def _eens(self, aanroep: Aanroep, sleutel: Herhaalsleutel | None, maak: Callable[[Connection], str]) -> BewaardeVersie:
        with schrijven(self._database) as verbinding:
            toen = _eerder(verbinding, aanroep, sleutel)
            if toen is not None:
                return toen
            return _lees(verbinding, _versies(aanroep).where(REGELVERSIE.c.hash == maak(verbinding)))[0]

    def _schrijf(
        self,
        bij: Connection,
        aanroep: Aanroep,
        adres: str,
        verband: str,
        volgnummer: int,
        van: str,
        naar: Versiestatus,
        bewijs: Mapping[str, Any],
        sleutel: Herhaalsleutel | None,
    ) -> None:
        tekst = canoniek(dict(bewijs))
        rij = {
            "regelversie": adres,
            "volgnummer": volgnummer,
            "samenwerkingsverband": verband,
            "van": str(van),
            "naar": str(naar),
            "op": aanroep.nu,
            "bewijs": tekst,
            "bewijshash": hashlib.sha256(tekst.encode()).hexdigest(),
            "sleutel": sleutel.sleutel if sleutel else None,
            "verzoek": sleutel.verzoek if sleutel else None,
            **door(aanroep),
        }
        # Twee tegelijk: wie hier tweede is, vindt het nummer of de sleutel bezet.
        if not voeg_in_als_nieuw(bij, REGELSTAP, rij):
            raise IntussenVeranderd
        handeling = "regelversie_verplaatst" if van else "regelversie_voorgelegd"
        voeg_toe(bij, aanroep, verband, handeling, onderwerp_van_regelstap(adres, volgnummer), van_regelstap(rij))


def _eis_vrije_dag(bij: Connection, nieuw: BewaardeVersie) -> None:
    """Werpt DagBezet. Alle versies van die dag worden vastgehouden: wie er tegelijk een laat gelden, komt na deze en ziet haar dan."""
    dag = (REGELVERSIE.c.samenwerkingsverband == nieuw.samenwerkingsverband, REGELVERSIE.c.ingangsdatum == nieuw.ingangsdatum)
    bij.execute(select(REGELVERSIE.c.hash).where(*dag).order_by(REGELVERSIE.c.hash).with_for_update()).all()
    geldend = select(REGELSTAP.c.regelversie).join(REGELVERSIE, REGELSTAP.c.regelversie == REGELVERSIE.c.hash)
    if bij.execute(geldend.where(*dag, REGELSTAP.c.naar == str(Versiestatus.GELDEND), REGELVERSIE.c.hash != nieuw.hash).limit(1)).first():
        raise DagBezet


def _versies(aanroep: Aanroep) -> Select[Any]:
    vraag = select(*_KOLOMMEN).where(binnen(aanroep.wie, REGELVERSIE.c.samenwerkingsverband))
    return vraag.order_by(REGELVERSIE.c.aangemaakt_op, REGELVERSIE.c.hash)


def _lees(verbinding: Connection, vraag: Select[Any], tot: int | None = None) -> tuple[BewaardeVersie, ...]:
    gevonden = []
    for rij in verbinding.execute(vraag).mappings().all():
        stappen = select(*_STAPKOLOMMEN).where(REGELSTAP.c.regelversie == rij["hash"]).order_by(REGELSTAP.c.volgnummer)
        stappen = stappen if tot is None else stappen.where(REGELSTAP.c.volgnummer <= tot)
        gevonden.append(BewaardeVersie(**rij, stappen=tuple(BewaardeStap(**stap) for stap in verbinding.execute(stappen).mappings())))
    return tuple(gevonden)


def _eerder(verbinding: Connection, aanroep: Aanroep, sleutel: Herhaalsleutel | None) -> BewaardeVersie | None:
    if sleutel is None:
        return None
    stap = verbinding.execute(select(REGELSTAP).where(REGELSTAP.c.sleutel == sleutel.sleutel)).one_or_none()
    if stap is None:
        return None
    if stap.verzoek != sleutel.verzoek:
        raise SleutelHergebruikt
    return _lees(verbinding, _versies(aanroep).where(REGELVERSIE.c.hash == stap.regelversie), stap.volgnummer)[0]
