"""Adviezen bewaren en teruglezen. Een advies, zijn regels, zijn termijnen en zijn regel in de keten: alles of niets."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy import Connection, Engine, select, text

from service.opslag.advies_schrijven import schrijf_nieuwe_zaken, schrijf_versie
from service.opslag.bewaard import BewaardAdvies, lees_advies
from service.opslag.bewaaropdracht import Bewaaropdracht, NieuwAdvies
from service.opslag.database import OpslagFout, RijGeweigerd, bijhouden, lezen, schrijven
from service.opslag.idempotentie import Herhaalsleutel, SleutelHergebruikt, TegelijkGedaan, eerder_gedaan
from service.opslag.samen_schrijven import Samenschrijver, Werk, meteen
from service.opslag.tabellen import PAKKET
from service.opslag.toegang import noteer
from service.wie import Aanroep


class Adviesopslag:
    """De bewaarde adviezen in één database."""

    def __init__(self, database: Engine) -> None:
        self.database = database
        self._samen: dict[str, Samenschrijver[Bewaaropdracht, BewaardAdvies | None]] = {}

    def bewaar(self, aanroep: Aanroep, nieuw: NieuwAdvies, sleutel: Herhaalsleutel | None = None) -> BewaardAdvies:
        """Bewaart een advies, als eerste versie van een zaak of als opvolger. Wat terugkomt, staat op de schijf.

        Is `sleutel` al gebruikt, dan komt terug wat er toen gemaakt is.

        Raises:
            OpslagFout: als het bewaren niet lukt; er is dan niets bewaard.
            SleutelHergebruikt: als de sleutel bij een ander verzoek hoort.
            NietDeLaatste: als een ander intussen al een volgende versie maakte.
        """
        opdracht, vorige = Bewaaropdracht(aanroep, nieuw, sleutel), nieuw.vorige
        if vorige is None:
            return self._bewaard(aanroep, sleutel, lambda: self.samen_voor(opdracht.verband).doe(meteen(opdracht)))
        # Een nieuwe versie niet samen: zij houdt haar zaak vast, en twee werkers kunnen dan op elkaar blijven wachten.
        return self._bewaard(aanroep, sleutel, lambda: self._schrijf_versie(opdracht, vorige))

    def maak_en_bewaar(self, aanroep: Aanroep, werk: Werk[NieuwAdvies], sleutel: Herhaalsleutel | None = None) -> BewaardAdvies:
        """Als `bewaar`, voor een nieuwe zaak waarvan het advies nog gemaakt moet worden: samen met wie dat tegelijk doet, stap voor stap.

        Raises:
            Exception: als bij `bewaar`, of wat het werk zelf werpt.
        """
        samen = self.samen_voor(aanroep.wie.samenwerkingsverband)
        return self._bewaard(aanroep, sleutel, lambda: samen.doe(_als_opdracht(aanroep, werk, sleutel)))

    def _bewaard(self, aanroep: Aanroep, sleutel: Herhaalsleutel | None, schrijf: Callable[[], BewaardAdvies | None]) -> BewaardAdvies:
        """Wat `schrijf` bewaarde, of wat er onder deze sleutel al was: dan geeft `schrijf` None."""
        try:
            bewaard = schrijf()
        except TegelijkGedaan:
            bewaard = None
        if bewaard is None:
            bewaard = self.eerder(aanroep, sleutel)
        if bewaard is None:
            raise OpslagFout("Er is niets bewaard.")
        return bewaard

    def samen_voor(self, verband: str) -> Samenschrijver[Bewaaropdracht, BewaardAdvies | None]:
        """Wie de nieuwe zaken van een verband samen schrijft. Elk verband apart: het ene wacht niet op de keten van het andere.

        Wie niet aan één verband gebonden is, heeft `verband` ALLE_VERBANDEN, en gaat samen met wie dat ook niet is.
        """
        if verband not in self._samen:
            van_een = (TegelijkGedaan, SleutelHergebruikt, RijGeweigerd)
            nieuw = Samenschrijver(self._schrijf_nieuw, van_een, lambda opdracht: opdracht.verband)
            # Was een andere draad net eerder, dan geldt die van hem.
            self._samen.setdefault(verband, nieuw)
        return self._samen[verband]

    def _schrijf_nieuw(self, opdrachten: Sequence[Bewaaropdracht]) -> Sequence[BewaardAdvies | None]:
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
            gevonden = None if eerder is None else _toen(verbinding, aanroep, eerder[0])
        return self._genoteerd(aanroep, gevonden, "advies_gelezen")

    def lees(self, aanroep: Aanroep, nummer: UUID, handeling: str) -> BewaardAdvies | None:
        """Het advies met dit nummer, of None als het er voor deze lezer niet is. Dat het gelezen is, staat dan in het toegangslog.

        Raises:
            OpslagFout: als de database niet te lezen of het log niet te schrijven is.
            Vernietigd: als de inhoud na de bewaartermijn vernietigd is.
        """
        with lezen(self.database) as verbinding:
            gevonden = lees_advies(verbinding, aanroep.wie, nummer)
        return self._genoteerd(aanroep, gevonden, handeling)

    def _genoteerd(self, aanroep: Aanroep, gevonden: BewaardAdvies | None, handeling: str) -> BewaardAdvies | None:
        """Wat gelezen is, als dat in het toegangslog staat."""
        if gevonden is not None:
            with bijhouden(self.database) as verbinding:
                noteer(verbinding, aanroep, handeling, [(gevonden.samenwerkingsverband, gevonden.zaak_id, gevonden.zout)])
        return gevonden

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


def _toen(verbinding: Connection, aanroep: Aanroep, nummer: UUID) -> BewaardAdvies | None:
    """Het advies zoals het was toen het gemaakt werd."""
    gevonden = lees_advies(verbinding, aanroep.wie, nummer)
    return None if gevonden is None else replace(gevonden, opvolger=None)


def _als_opdracht(aanroep: Aanroep, werk: Werk[NieuwAdvies], sleutel: Herhaalsleutel | None) -> Werk[Bewaaropdracht]:
    nieuw = yield from werk
    return Bewaaropdracht(aanroep, nieuw, sleutel)
