"""Sessies van mensen die zich aanmeldden: op de server, zodat afmelden er echt een einde aan maakt, voor elk werkproces."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Engine, delete, insert, or_, select, update

from service.opslag.database import bijhouden, lezen, schrijven
from service.opslag.tabellen_toegang import SESSIE
from service.wie import Wie, Wiesoort

_BIJHOUDEN_PER = timedelta(minutes=1)
"""Vaker opschrijven dat iemand er nog is, kost elk verzoek een schrijfbeurt. Een sessie loopt zo hoogstens een minuut te vroeg af."""


@dataclass(frozen=True, slots=True)
class Sessies:
    """De sessies in één database: hoe lang iemand stil mag zijn, en hoe lang een sessie hoogstens duurt."""

    database: Engine
    stil: timedelta
    hoogstens: timedelta

    def begin(self, wie: Wie, nu: datetime, vorig: str = "") -> str:
        """Een nieuwe sessie voor wie zich net aanmeldde; geeft haar geheim. `vorig` is het geheim in zijn browser; het geldt daarna niet.

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
            "laatst_gezien_op": nu,
            "verloopt_op": nu + self.hoogstens,
        }
        om = or_(SESSIE.c.verloopt_op <= nu, SESSIE.c.laatst_gezien_op <= nu - self.stil)
        voorbij = or_(om, SESSIE.c.vingerafdruk == _vingerafdruk(vorig))
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

    def eindig(self, geheim: str) -> None:
        """Maakt een einde aan een sessie. Werpt OpslagFout als dat niet lukt."""
        with schrijven(self.database) as verbinding:
            verbinding.execute(delete(SESSIE).where(SESSIE.c.vingerafdruk == _vingerafdruk(geheim)))


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
