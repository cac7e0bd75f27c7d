"""Sessies van mensen die zich aanmeldden: op de server, zodat afmelden er echt een einde aan maakt, voor elk werkproces."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Engine, and_, delete, insert, or_, select, update

from service.opslag.database import bijhouden, lezen, schrijven
from service.opslag.tabellen_toegang import SESSIE
from service.wie import Wie, Wiesoort

_BIJHOUDEN_PER = timedelta(minutes=1)
"""Vaker opschrijven dat iemand er nog is, kost elk verzoek een schrijfbeurt. Een sessie loopt zo hoogstens een minuut te vroeg af."""


class NietVers(Exception):
    """Wie een andere sessie wil beëindigen, liet zich niet net opnieuw kennen (ASVS 7.5.2), of zijn eigen sessie is voorbij."""


@dataclass(frozen=True, slots=True)
class Sessie:
    """Eén sessie, voor wie haar begon. `nummer` volgt uit haar vingerafdruk; het geheim volgt er niet uit, en opent niets.

    `hier` is de sessie waarmee iemand nu kijkt. `laatst_gezien_op` loopt hoogstens een minuut achter.
    """

    nummer: str
    begonnen_op: datetime
    laatst_gezien_op: datetime
    vers_tot: datetime | None
    hier: bool

    def is_vers(self, nu: datetime) -> bool:
        """Liet iemand zich in deze sessie net opnieuw kennen?"""
        return self.vers_tot is not None and nu < self.vers_tot


@dataclass(frozen=True, slots=True)
class Sessies:
    """De sessies in één database: hoe lang iemand stil mag zijn, en hoe lang een sessie hoogstens duurt."""

    database: Engine
    stil: timedelta
    hoogstens: timedelta

    def begin(self, wie: Wie, nu: datetime, vorig: str = "", vers_tot: datetime | None = None, aanbiedersessie: str | None = None) -> str:
        """Een nieuwe sessie voor wie zich net aanmeldde; geeft haar geheim. `vorig` is het geheim in zijn browser; het geldt daarna niet.

        `vers_tot` is tot wanneer hij zich net opnieuw liet kennen; zonder deed hij dat niet. `aanbiedersessie` is de vingerafdruk van zijn
        sessie bij de aanbieder, als die er een noemde.

        Raises:
            OpslagFout: als het bewaren niet lukt; er is dan geen sessie.
        """
        geheim = secrets.token_urlsafe(32)
        rij = {
            "vingerafdruk": _vingerafdruk(geheim),
            "samenwerkingsverband": wie.samenwerkingsverband,
            "kenmerk": wie.kenmerk,
            "rol": wie.rol,
            "betrokkene": wie.betrokkene,
            "begonnen_op": nu,
            "vers_tot": vers_tot,
            "laatst_gezien_op": nu,
            "verloopt_op": nu + self.hoogstens,
            "aanbiedersessie": aanbiedersessie,
        }
        voorbij = or_(~self._loopt(nu), SESSIE.c.vingerafdruk == _vingerafdruk(vorig))
        with schrijven(self.database) as verbinding:
            verbinding.execute(delete(SESSIE).where(voorbij))
            verbinding.execute(insert(SESSIE), rij)
        return geheim

    def herken(self, geheim: str, nu: datetime) -> Wie | None:
        """Van wie deze sessie is; None als zij er niet (meer) is. Werpt OpslagFout als de database niet te lezen of te schrijven is."""
        plek = SESSIE.c.vingerafdruk == _vingerafdruk(geheim)
        with lezen(self.database) as verbinding:
            rij = verbinding.execute(select(SESSIE).where(plek)).one_or_none()
        if rij is None or nu >= rij.verloopt_op or nu - rij.laatst_gezien_op >= self.stil:
            return None
        if nu - rij.laatst_gezien_op >= _BIJHOUDEN_PER:
            with bijhouden(self.database) as verbinding:
                verbinding.execute(update(SESSIE).where(plek, SESSIE.c.laatst_gezien_op < nu).values(laatst_gezien_op=nu))
        return Wie(Wiesoort.MENS, rij.kenmerk, rij.rol, rij.samenwerkingsverband, rij.betrokkene)

    def van(self, geheim: str, nu: datetime) -> tuple[Sessie, ...]:
        """Elke sessie die loopt van de mens die deze heeft: eerst deze, dan de laatst gebruikte. Leeg als deze niet (meer) loopt.

        Een mens is hier één account bij de aanbieder, met welke rol hij ook binnenkwam. Werpt OpslagFout.
        """
        with lezen(self.database) as verbinding:
            return tuple(sessie for sessie, _ in self._van(verbinding, geheim, nu))

    def eindig(self, geheim: str) -> str | None:
        """Maakt een einde aan een sessie; geeft het kenmerk van wie haar had, of None als zij er niet was. Werpt OpslagFout."""
        plek = SESSIE.c.vingerafdruk == _vingerafdruk(geheim)
        with schrijven(self.database) as verbinding:
            return verbinding.execute(delete(SESSIE).where(plek).returning(SESSIE.c.kenmerk)).scalar_one_or_none()

    def eindig_andere(self, geheim: str, nu: datetime, nummer: str | None = None) -> int:
        """Maakt een einde aan één andere sessie van dezelfde mens, of zonder `nummer` aan elke andere; geeft hoeveel het er waren.

        Gezocht wordt alleen tussen zijn eigen sessies: met het nummer van een ander gebeurt er niets.

        Raises:
            NietVers: als hij zich hier niet net opnieuw liet kennen.
            OpslagFout: als het niet lukt; dan is er geen sessie beëindigd.
        """
        with schrijven(self.database) as verbinding:
            eigen = self._van(verbinding, geheim, nu)
            if not any(sessie.hier and sessie.is_vers(nu) for sessie, _ in eigen):
                raise NietVers
            andere = [deel for deel in eigen if not deel[0].hier and nummer in (None, deel[0].nummer)]
            weg = delete(SESSIE).where(SESSIE.c.vingerafdruk.in_([vingerafdruk for _, vingerafdruk in andere]))
            return len(verbinding.execute(weg.returning(SESSIE.c.vingerafdruk)).all())

    def _van(self, verbinding: Connection, geheim: str, nu: datetime) -> list[tuple[Sessie, str]]:
        """De sessies van `van`, elk met haar vingerafdruk."""
        eigen = _vingerafdruk(geheim)
        kenmerk = select(SESSIE.c.kenmerk).where(SESSIE.c.vingerafdruk == eigen, self._loopt(nu)).scalar_subquery()
        vraag = select(SESSIE).where(SESSIE.c.kenmerk == kenmerk, self._loopt(nu))
        rijen = verbinding.execute(vraag.order_by(SESSIE.c.vingerafdruk != eigen, SESSIE.c.laatst_gezien_op.desc()))
        return [
            (
                Sessie(_nummer(rij.vingerafdruk), rij.begonnen_op, rij.laatst_gezien_op, rij.vers_tot, rij.vingerafdruk == eigen),
                rij.vingerafdruk,
            )
            for rij in rijen
        ]

    def _loopt(self, nu: datetime) -> ColumnElement[bool]:
        return and_(SESSIE.c.verloopt_op > nu, SESSIE.c.laatst_gezien_op > nu - self.stil)


def eindig_alle(database: Engine) -> int:
    """Maakt een einde aan elke sessie; geeft hoeveel het er waren. Werpt OpslagFout als dat niet lukt."""
    with schrijven(database) as verbinding:
        return len(verbinding.execute(delete(SESSIE).returning(SESSIE.c.vingerafdruk)).all())


def eindig_van(database: Engine, kenmerk: str) -> int:
    """Maakt een einde aan elke sessie van één mens, onder zijn kenmerk in de keten en het toegangslog; geeft hoeveel. Werpt OpslagFout."""
    with schrijven(database) as verbinding:
        return len(verbinding.execute(delete(SESSIE).where(SESSIE.c.kenmerk == kenmerk).returning(SESSIE.c.vingerafdruk)).all())


def _vingerafdruk(geheim: str) -> str:
    return hashlib.sha256(geheim.encode()).hexdigest()


def _nummer(vingerafdruk: str) -> str:
    """Een eigen nummer: zo staat op de pagina ook niet waaronder de sessie in de database staat."""
    return hashlib.sha256(f"nummer {vingerafdruk}".encode()).hexdigest()[:16]
