"""Besluiten bewaren: elke versie blijft, en elke versie staat in de keten."""

import secrets
from collections.abc import Callable
from dataclasses import asdict
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, Connection, Engine, insert, select, update

from service.opslag.advies_schrijven import NietDeLaatste
from service.opslag.besluitversies import Besluitplek, BewaardBesluit, NieuweVersie, lees_versie, schrijf_versie, versies
from service.opslag.bewaard import BewaardAdvies, Vernietigd
from service.opslag.database import OpslagFout, bijhouden, lezen, schrijven
from service.opslag.idempotentie import Herhaalsleutel, TegelijkGedaan, eerder_gedaan, onthoud
from service.opslag.tabellen import ADVIES, BESLUIT, VERSIE, ZAAK
from service.opslag.termijnen import zet_termijnen_zonder_besluit
from service.opslag.toegang import noteer
from service.wie import Aanroep

_ALS_DE_ZAAK = frozenset({"concept"})
_ZOUTEN = select(ZAAK.c.id, ZAAK.c.zout)


class AlEenBesluit(Exception):
    """Over deze zaak is er al een besluit dat geldt of nog een concept is."""


class IntussenVeranderd(Exception):
    """Een ander veranderde dit besluit net."""


class Besluitopslag:
    """De bewaarde besluiten in één database. `afgelopen` zijn de statussen waarna een nieuw besluit kan."""

    def __init__(self, database: Engine, afgelopen: frozenset[str]) -> None:
        self._database = database
        self._afgelopen = afgelopen

    def leg_vast(self, aanroep: Aanroep, advies: BewaardAdvies, nieuw: NieuweVersie, sleutel: Herhaalsleutel | None) -> BewaardBesluit:
        """Bewaart een nieuw besluit over de zaak van een advies.

        Raises:
            NietDeLaatste: als het advies een opvolger heeft.
            AlEenBesluit: als er al een besluit is.
            Vernietigd: als de gegevens van de zaak intussen weg zijn.
            OpslagFout, SleutelHergebruikt: als het bewaren niet lukt, of de sleutel bij een ander verzoek hoort.
        """
        return self._eens(aanroep, sleutel, lambda bij: self._nieuw(bij, aanroep, advies, nieuw, sleutel))

    def wijzig(
        self, aanroep: Aanroep, huidig: BewaardBesluit, nieuw: NieuweVersie, handeling: str, sleutel: Herhaalsleutel | None
    ) -> BewaardBesluit:
        """Bewaart een volgende versie van een besluit.

        Raises:
            IntussenVeranderd: als `huidig` niet meer de laatste versie is, of intussen vernietigd.
            Vernietigd: als het een concept is en de gegevens van de zaak intussen weg zijn.
            OpslagFout, SleutelHergebruikt: als bij `leg_vast`.
        """

        def maak(bij: Connection) -> tuple[UUID, int]:
            plek = BESLUIT.c.id == huidig.id
            # Een concept gaat met de zaak mee weg; een besluit dat vaststaat niet, en daar is nog een stap mee te zetten.
            _houd_vast(bij, huidig.zaak_id, mag_weg_zijn=huidig.status not in _ALS_DE_ZAAK)
            kolommen = (BESLUIT.c.versie, BESLUIT.c.vernietigd_op, BESLUIT.c.telt_mee)
            stand = bij.execute(select(*kolommen).where(plek).with_for_update()).one()
            if stand.versie != huidig.versie or stand.vernietigd_op is not None:
                raise IntussenVeranderd
            versie = huidig.versie + 1
            onthoud(bij, sleutel, aanroep, huidig.samenwerkingsverband, huidig.zaak_id, huidig.id, versie)
            nieuwe_stand = {"versie": versie, "status": nieuw.status, "wijkt_af": nieuw.wijkt_af, "telt_mee": nieuw.telt_mee}
            bij.execute(update(BESLUIT).where(plek).values(**nieuwe_stand))
            schrijf_versie(bij, aanroep, huidig, versie, nieuw, handeling)
            if stand.telt_mee and not nieuw.telt_mee:
                zet_termijnen_zonder_besluit(bij, huidig.zaak_id)
            return huidig.id, versie

        return self._eens(aanroep, sleutel, maak)

    def eerder(self, aanroep: Aanroep, sleutel: Herhaalsleutel | None) -> BewaardBesluit | None:
        """Wat er onder deze sleutel al bewaard is, zoals het toen was; het lezen staat dan in het toegangslog.

        Raises:
            SleutelHergebruikt, OpslagFout: als bij `leg_vast`.
        """
        if sleutel is None:
            return None
        with lezen(self._database) as verbinding:
            gevonden = eerder_gedaan(verbinding, sleutel)
            if gevonden is None:
                return None
            versie = lees_versie(verbinding, aanroep, *gevonden)
            zout = verbinding.execute(select(ZAAK.c.zout).where(ZAAK.c.id == versie.zaak_id)).scalar_one()
        with bijhouden(self._database) as verbinding:
            noteer(verbinding, aanroep, "besluit_gelezen", [(versie.samenwerkingsverband, versie.zaak_id, zout)])
        return versie

    def lees(self, aanroep: Aanroep, advies: UUID, nummer: UUID | None = None) -> tuple[BewaardBesluit, ...]:
        """De besluiten bij een advies in hun laatste versie, of alleen dat met dit nummer. Het lezen staat dan in het toegangslog."""
        return self._laatste(aanroep, BESLUIT.c.advies_id == advies, *((BESLUIT.c.id == nummer,) if nummer else ()))

    def over_zaak(self, aanroep: Aanroep, zaak: UUID) -> tuple[BewaardBesluit, ...]:
        """Als `lees`, van elke versie van het advies over deze zaak."""
        return self._laatste(aanroep, BESLUIT.c.zaak_id == zaak)

    def _laatste(self, aanroep: Aanroep, *welke: ColumnElement[bool]) -> tuple[BewaardBesluit, ...]:
        vraag = versies(aanroep).where(VERSIE.c.versie == BESLUIT.c.versie, *welke)
        with lezen(self._database) as verbinding:
            gevonden = tuple(BewaardBesluit(**rij) for rij in verbinding.execute(vraag.order_by(BESLUIT.c.aangemaakt_op)).mappings())
            zouten = {rij.id: rij.zout for rij in verbinding.execute(_ZOUTEN.where(ZAAK.c.id.in_({deel.zaak_id for deel in gevonden})))}
        if gevonden:
            with bijhouden(self._database) as verbinding:
                zaken = [(deel.samenwerkingsverband, deel.zaak_id, zouten[deel.zaak_id]) for deel in gevonden]
                noteer(verbinding, aanroep, "besluit_gelezen", dict.fromkeys(zaken))
        return gevonden

    def met_status(self, aanroep: Aanroep, zaak: UUID, status: str) -> tuple[BewaardBesluit, ...]:
        """De besluiten over een zaak die nu deze status hebben, bij welke versie van het advies ook; om na te gaan, niet om te tonen."""
        vraag = versies(aanroep).where(BESLUIT.c.zaak_id == zaak, BESLUIT.c.status == status, VERSIE.c.versie == BESLUIT.c.versie)
        with lezen(self._database) as verbinding:
            return tuple(BewaardBesluit(**rij) for rij in verbinding.execute(vraag.order_by(BESLUIT.c.aangemaakt_op)).mappings())

    def geschiedenis(self, aanroep: Aanroep, besluit: BewaardBesluit) -> tuple[BewaardBesluit, ...]:
        """Alle versies tot en met deze, de eerste eerst. Werpt OpslagFout als de database niet te lezen is."""
        vraag = versies(aanroep).where(BESLUIT.c.id == besluit.id, VERSIE.c.versie <= besluit.versie).order_by(VERSIE.c.versie)
        with lezen(self._database) as verbinding:
            return tuple(BewaardBesluit(**rij) for rij in verbinding.execute(vraag).mappings())

    def _eens(self, aanroep: Aanroep, sleutel: Herhaalsleutel | None, maak: Callable[[Connection], tuple[UUID, int]]) -> BewaardBesluit:
        try:
            with schrijven(self._database) as verbinding:
                return lees_versie(verbinding, aanroep, *(eerder_gedaan(verbinding, sleutel) or maak(verbinding)))
        except TegelijkGedaan:
            gevonden = self.eerder(aanroep, sleutel)
            if gevonden is None:
                raise OpslagFout("Er is niets bewaard.") from None
            return gevonden

    def _nieuw(
        self, bij: Connection, aanroep: Aanroep, advies: BewaardAdvies, nieuw: NieuweVersie, sleutel: Herhaalsleutel | None
    ) -> tuple[UUID, int]:
        _houd_vast(bij, advies.zaak_id, mag_weg_zijn=False)
        if bij.execute(select(ADVIES.c.id).where(ADVIES.c.vorige == advies.id)).one_or_none() is not None:
            raise NietDeLaatste
        lopend = select(BESLUIT.c.id).where(BESLUIT.c.zaak_id == advies.zaak_id, BESLUIT.c.status.not_in(self._afgelopen))
        nummer = uuid4()
        onthoud(bij, sleutel, aanroep, advies.samenwerkingsverband, advies.zaak_id, nummer, 1)
        if bij.execute(lopend.limit(1)).one_or_none() is not None:
            raise AlEenBesluit
        plek = Besluitplek(nummer, advies.zaak_id, advies.id, advies.samenwerkingsverband, secrets.token_hex(32))
        rij = {
            **asdict(plek),
            "versie": 1,
            "status": nieuw.status,
            "wijkt_af": nieuw.wijkt_af,
            "telt_mee": nieuw.telt_mee,
            "aangemaakt_op": aanroep.nu,
            "vernietigd_op": None,
        }
        bij.execute(insert(BESLUIT), rij)
        schrijf_versie(bij, aanroep, plek, 1, nieuw, "besluit_vastgelegd")
        return nummer, 1


def _houd_vast(bij: Connection, zaak_id: UUID, *, mag_weg_zijn: bool) -> None:
    """De zaak vasthouden: een besluit, een nieuw advies en vernietigen komen dan na elkaar. Werpt Vernietigd als zij er niet meer is."""
    zaak = bij.execute(select(ZAAK.c.vernietigd_op).where(ZAAK.c.id == zaak_id).with_for_update()).one()
    if zaak.vernietigd_op is not None and not mag_weg_zijn:
        raise Vernietigd
