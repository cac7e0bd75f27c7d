"""Adviezen bewaren en teruglezen. Een advies, zijn regels, zijn termijnen en zijn regel in de keten: alles of niets."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from anyio.to_thread import run_sync
from sqlalchemy import Engine, select, text

from service.opslag.advies_schrijven import schrijf_nieuwe_zaken, schrijf_versie
from service.opslag.adviezen_lezen import Gelezen, Leesopdracht, lees_adviezen
from service.opslag.bewaard import BewaardAdvies, Vernietigd
from service.opslag.bewaaropdracht import Bewaaropdracht, NieuwAdvies
from service.opslag.database import OpslagFout, RijGeweigerd, lezen, schrijven
from service.opslag.idempotentie import Herhaalsleutel, SleutelHergebruikt, TegelijkGedaan, eerder_gedaan
from service.opslag.samen_doen import PerLus, Samendoener, Werk, meteen
from service.opslag.tabellen import PAKKET
from service.wie import Aanroep


class Adviesopslag:
    """De bewaarde adviezen in één database."""

    def __init__(self, database: Engine) -> None:
        self.database = database
        # Elk verband apart: het ene wacht niet op de keten van het andere. Wie bij alle verbanden hoort, gaat samen met wie dat ook doet.
        van_een = (TegelijkGedaan, SleutelHergebruikt, RijGeweigerd)
        self._schrijvers = PerLus(lambda: Samendoener(self._schrijf_nieuw, van_een, lambda opdracht: opdracht.verband))
        # Lezen kan zonder bezwaar nog eens: zo treft een advies dat niet te lezen is alleen wie daarom vroeg.
        self._lezers = PerLus(lambda: Samendoener(partial(lees_adviezen, database), van_een=(Exception,)))

    def bewaar(self, aanroep: Aanroep, nieuw: NieuwAdvies, sleutel: Herhaalsleutel | None = None) -> BewaardAdvies:
        """Bewaart een advies, als eerste versie van een zaak of als opvolger. Wat terugkomt, staat op de schijf.

        Is `sleutel` al gebruikt, dan komt terug wat er toen gemaakt is.

        Raises:
            OpslagFout: als het bewaren niet lukt; er is dan niets bewaard.
            SleutelHergebruikt: als de sleutel bij een ander verzoek hoort.
            NietDeLaatste: als een ander intussen al een volgende versie maakte.
        """
        opdracht = Bewaaropdracht(aanroep, nieuw, sleutel)
        try:
            bewaard = self._schrijf_nieuw([opdracht])[0] if nieuw.vorige is None else self._schrijf_versie(opdracht, nieuw.vorige)
        except TegelijkGedaan:
            bewaard = None
        return self._al_gedaan(aanroep, sleutel) if bewaard is None else bewaard

    async def maak_en_bewaar(self, aanroep: Aanroep, werk: Werk[NieuwAdvies], sleutel: Herhaalsleutel | None = None) -> BewaardAdvies:
        """Als `bewaar`, voor een nieuwe zaak waarvan het advies nog gemaakt moet worden: samen met wie dat tegelijk doet, stap voor stap.

        Een nieuwe versie gaat niet samen: zij houdt haar zaak vast, en twee werkers kunnen dan op elkaar blijven wachten.

        Raises:
            Exception: als bij `bewaar`, of wat het werk zelf werpt.
        """
        try:
            bewaard = await self._schrijvers.voor(aanroep.wie.samenwerkingsverband).doe(_als_opdracht(aanroep, werk, sleutel))
        except TegelijkGedaan:
            bewaard = None
        return await run_sync(self._al_gedaan, aanroep, sleutel) if bewaard is None else bewaard

    def _al_gedaan(self, aanroep: Aanroep, sleutel: Herhaalsleutel | None) -> BewaardAdvies:
        """Wat er onder deze sleutel al was, als er niets nieuws te bewaren viel."""
        eerder = self.eerder(aanroep, sleutel)
        if eerder is None:
            raise OpslagFout("Er is niets bewaard.")
        return eerder

    def _schrijf_nieuw(self, opdrachten: Sequence[Bewaaropdracht]) -> Sequence[BewaardAdvies | None]:
        """Bewaart nieuwe zaken van één verband; None is er een waarvan de sleutel al gebruikt is."""
        with schrijven(self.database) as verbinding:
            eerder = [eerder_gedaan(verbinding, opdracht.sleutel) for opdracht in opdrachten]
            nieuw = [opdracht for opdracht, toen in zip(opdrachten, eerder, strict=True) if toen is None]
            geschreven = iter(schrijf_nieuwe_zaken(verbinding, nieuw) if nieuw else ())
            return [next(geschreven) if toen is None else None for toen in eerder]

    def _schrijf_versie(self, opdracht: Bewaaropdracht, vorige: BewaardAdvies) -> BewaardAdvies | None:
        with schrijven(self.database) as verbinding:
            return None if eerder_gedaan(verbinding, opdracht.sleutel) else schrijf_versie(verbinding, opdracht, vorige)

    def eerder(self, aanroep: Aanroep, sleutel: Herhaalsleutel | None) -> BewaardAdvies | None:
        """Wat er onder deze sleutel al bewaard is, zoals het toen was; None als dat er voor deze beller niet (meer) is.

        Ook zo wordt een advies gelezen: het staat dan in het toegangslog.

        Raises:
            SleutelHergebruikt, OpslagFout: als bij `bewaar`.
            Vernietigd: als de inhoud na de bewaartermijn vernietigd is.
        """
        if sleutel is None:
            return None
        with lezen(self.database) as verbinding:
            eerder = eerder_gedaan(verbinding, sleutel)
        return None if eerder is None else _zoals_toen(self.lees(aanroep, eerder[0], "advies_gelezen"))

    def lees(self, aanroep: Aanroep, nummer: UUID, handeling: str) -> BewaardAdvies | None:
        """Het advies met dit nummer, of None als het er voor deze lezer niet is. Dat het gelezen is, staat dan in het toegangslog.

        Raises:
            OpslagFout: als de database niet te lezen of het log niet te schrijven is.
            Vernietigd: als de inhoud na de bewaartermijn vernietigd is.
        """
        return _of_vernietigd(lees_adviezen(self.database, [Leesopdracht(aanroep, nummer, handeling)])[0])

    async def lees_samen(self, aanroep: Aanroep, nummer: UUID, handeling: str) -> BewaardAdvies | None:
        """Als `lees`, samen met wie dat tegelijk doet. Werpt wat `lees` werpt."""
        return _of_vernietigd(await self._lezers.voor("").doe(meteen(Leesopdracht(aanroep, nummer, handeling))))

    def lees_regels(self, hash_: str) -> tuple[str, str] | None:
        """Van de regels met deze hash het samenwerkingsverband en de bestanden als JSON; None als er nooit mee beslist is.

        Raises:
            OpslagFout: als de database niet te lezen is.
        """
        with lezen(self.database) as verbinding:
            rij = verbinding.execute(select(PAKKET).where(PAKKET.c.hash == hash_)).one_or_none()
        return None if rij is None else (rij.samenwerkingsverband, rij.bestanden)

    def bereikbaar(self) -> bool:
        """Kan er gelezen worden?"""
        try:
            with lezen(self.database) as verbinding:
                verbinding.execute(text("SELECT 1"))
        except OpslagFout:
            return False
        return True


def _of_vernietigd(gelezen: Gelezen) -> BewaardAdvies | None:
    if isinstance(gelezen, Vernietigd):
        raise Vernietigd
    return gelezen


def _zoals_toen(advies: BewaardAdvies | None) -> BewaardAdvies | None:
    """Het advies zoals het was toen het gemaakt werd."""
    return None if advies is None else replace(advies, opvolger=None)


def _als_opdracht(aanroep: Aanroep, werk: Werk[NieuwAdvies], sleutel: Herhaalsleutel | None) -> Werk[Bewaaropdracht]:
    nieuw = yield from werk
    return Bewaaropdracht(aanroep, nieuw, sleutel)
