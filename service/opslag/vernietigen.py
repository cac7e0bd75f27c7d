"""Vernietigen wat niet langer bewaard mag worden, met een verslag. Er lopen twee klokken.

De gegevens van een zaak gaan weg na de termijn uit de regels (WPO 18a, dertiende lid). Een besluit blijft zo lang als de archieftermijn;
zonder vastgestelde termijn gaat er geen besluit weg (Archiefwet). De keten blijft na te rekenen: daarin staat alleen een verbintenis.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, Connection, Engine, delete, exists, func, insert, select, true, update

from service.audit.archieftermijn import andere_termijnen
from service.audit.beletsel import beletsel
from service.audit.keten import voeg_toe
from service.audit.verslagen import rest_van
from service.nederland import dag_in_nederland
from service.opslag.advies_schrijven import door
from service.opslag.archieftermijn import leg_archieftermijn_vast
from service.opslag.bewaartermijn import jaren_later
from service.opslag.database import lezen, schrijven
from service.opslag.tabellen import ADVIES, BESLUIT, INHOUD, REGEL, SLEUTEL, TERMIJN, VERSIE, ZAAK
from service.opslag.tabellen_audit import VERNIETIGING
from service.opslag.tabellen_toegang import BETROKKENE
from service.opslag.verbintenissen import van_vernietiging
from service.wie import Aanroep

_SLEUTELDAGEN = 7
"""Zo lang wordt een Idempotency-Key in elk geval onthouden."""
_BEZWAAR, _DEFINITIEF = "in_bezwaar", "definitief"


@dataclass(frozen=True, slots=True)
class Vernietigd:
    """Eén ding dat weg is of weg kan: `soort` is zaak of besluit, `tot` de dag tot waarop het bewaard moest blijven.

    `beletsel` zegt waarom het moest blijven; leeg als het weg is of weg mag.
    """

    soort: str
    id: UUID
    zaak_id: UUID
    samenwerkingsverband: str
    tot: date
    adviezen: tuple[str, ...]
    beletsel: str = ""

    def als_gegevens(self) -> dict[str, Any]:
        """Voor het verslag."""
        return {"soort": self.soort, "id": str(self.id), "bewaard_tot_en_met": self.tot.isoformat(), "adviezen": list(self.adviezen)}


def vernietig(
    database: Engine, aanroep: Aanroep, archiefjaren: int | None, *, proef: bool, nieuwe_termijn: bool = False
) -> tuple[Vernietigd, ...]:
    """Vernietigt wat weg moet, en geeft het verslag; bij een proef verandert er niets.

    Elk deel gaat in een eigen transactie weg, met zijn verslag en zijn regel in de keten. Wat vastgehouden wordt of in bezwaar is, blijft.
    Eerst wordt nagerekend of het er nog bij staat zoals de keten zegt: de bewaartermijn, het vasthouden en elk besluit. Klopt dat niet, dan
    blijft het, en zegt `beletsel` welke regel het is. Wie de database beheert, haalt vernietigen zo niet naar voren.

    De archieftermijn komt in elke keten. Staat daar al een andere, dan gaat er geen besluit weg, tenzij `nieuwe_termijn` zegt dat zij
    expres anders is.

    Daarna hoort `haal_resten_weg`, ook als dit halverwege ophield: op SQLite staat wat gewist is anders nog in de bestanden.

    Raises:
        OpslagFout: als het niet lukt; wat al in het verslag van de database staat, is wel weg.
    """
    vandaag = aanroep.nu.date()
    with lezen(database) as verbinding:
        if not nieuwe_termijn and andere_termijnen(verbinding, archiefjaren):
            archiefjaren = None
        weg = (*_zaken(verbinding, vandaag, true()), *_besluiten(verbinding, vandaag, archiefjaren, true()))
        if proef:
            return tuple(replace(deel, beletsel=beletsel(verbinding, deel.zaak_id)) for deel in weg)
    if archiefjaren is not None:
        with schrijven(database) as verbinding:
            leg_archieftermijn_vast(verbinding, aanroep, archiefjaren)
    gedaan = []
    for deel in weg:
        with schrijven(database) as verbinding:
            if not _nog_steeds(verbinding, deel, vandaag, archiefjaren):
                continue
            nagerekend = replace(deel, beletsel=beletsel(verbinding, deel.zaak_id))
            if not nagerekend.beletsel:
                (_wis_zaak if deel.soort == "zaak" else _wis_besluit)(verbinding, aanroep, deel)
            gedaan.append(nagerekend)
    with schrijven(database) as verbinding:
        verbinding.execute(delete(SLEUTEL).where(SLEUTEL.c.op < aanroep.nu - timedelta(days=_SLEUTELDAGEN)))
    return tuple(gedaan)


_ANDER = BESLUIT.alias("ander")
_IN_BEZWAAR = exists(select(_ANDER.c.id).where(_ANDER.c.zaak_id == ZAAK.c.id, _ANDER.c.status == _BEZWAAR))
_MAG_WEG = (ZAAK.c.vastgehouden_op.is_(None), ~_IN_BEZWAAR)


def _zaken(verbinding: Connection, vandaag: date, welke: ColumnElement[bool]) -> list[Vernietigd]:
    vraag = (
        select(ZAAK)
        .where(ZAAK.c.vernietigd_op.is_(None), ZAAK.c.bewaren_tot < vandaag, welke, *_MAG_WEG)
        .order_by(ZAAK.c.bewaren_tot, ZAAK.c.id)
    )
    return [
        Vernietigd("zaak", zaak.id, zaak.id, zaak.samenwerkingsverband, zaak.bewaren_tot, _adviezen(verbinding, zaak.id))
        for zaak in verbinding.execute(vraag).all()
    ]


def _adviezen(verbinding: Connection, zaak: UUID) -> tuple[str, ...]:
    return tuple(map(str, verbinding.execute(select(ADVIES.c.id).where(ADVIES.c.zaak_id == zaak).order_by(ADVIES.c.versie)).scalars()))


def _besluiten(verbinding: Connection, vandaag: date, archiefjaren: int | None, welke: ColumnElement[bool]) -> list[Vernietigd]:
    """Wat nooit definitief werd is geen besluit: een concept, ook als het is ingetrokken, gaat met de zaak mee. Een besluit telt vanaf
    zijn laatste stap.
    """
    gold = exists(select(VERSIE.c.besluit_id).where(VERSIE.c.besluit_id == BESLUIT.c.id, VERSIE.c.status == _DEFINITIEF))
    laatste = select(func.max(VERSIE.c.op)).where(VERSIE.c.besluit_id == BESLUIT.c.id).scalar_subquery()
    kolommen = (BESLUIT, laatste.label("laatste"), gold.label("gold"), ZAAK.c.bewaren_tot)
    vraag = select(*kolommen).join(ZAAK, ZAAK.c.id == BESLUIT.c.zaak_id)
    gevonden = []
    for besluit in verbinding.execute(vraag.where(BESLUIT.c.vernietigd_op.is_(None), ZAAK.c.bewaren_tot < vandaag, welke, *_MAG_WEG)).all():
        if not besluit.gold:
            tot = besluit.bewaren_tot
        elif archiefjaren is not None:
            tot = max(jaren_later(dag_in_nederland(besluit.laatste), archiefjaren), besluit.bewaren_tot)
        else:
            continue
        if tot < vandaag:
            adviezen = (str(besluit.advies_id),)
            gevonden.append(Vernietigd("besluit", besluit.id, besluit.zaak_id, besluit.samenwerkingsverband, tot, adviezen))
    return gevonden


def _nog_steeds(verbinding: Connection, deel: Vernietigd, vandaag: date, archiefjaren: int | None) -> bool:
    """Is er intussen niets gebeurd waardoor het moet blijven? Een concept kan net een besluit geworden zijn."""
    verbinding.execute(select(ZAAK.c.id).where(ZAAK.c.id == deel.zaak_id).with_for_update())
    if deel.soort == "zaak":
        return deel in _zaken(verbinding, vandaag, ZAAK.c.id == deel.zaak_id)
    return deel in _besluiten(verbinding, vandaag, archiefjaren, ZAAK.c.id == deel.zaak_id)


def _wis_zaak(verbinding: Connection, aanroep: Aanroep, deel: Vernietigd) -> None:
    for tabel in (INHOUD, TERMIJN, SLEUTEL, BETROKKENE):
        verbinding.execute(delete(tabel).where(tabel.c.zaak_id == deel.id))
    leeg: Mapping[str, Any] = {"kenmerk": "", "zout": "", "vernietigd_op": aanroep.nu}
    verbinding.execute(update(ZAAK).where(ZAAK.c.id == deel.id).values(**leeg))
    _leg_vast(verbinding, aanroep, deel, "zaak_vernietigd")


def _wis_besluit(verbinding: Connection, aanroep: Aanroep, deel: Vernietigd) -> None:
    for tabel in (VERSIE, REGEL):
        verbinding.execute(delete(tabel).where(tabel.c.besluit_id == deel.id))
    # Wie een stap herhaalt nadat het besluit weg is, hoort dat het er niet is.
    verbinding.execute(delete(SLEUTEL).where(SLEUTEL.c.onderwerp == deel.id))
    verbinding.execute(update(BESLUIT).where(BESLUIT.c.id == deel.id).values(zout="", telt_mee=False, vernietigd_op=aanroep.nu))
    _leg_vast(verbinding, aanroep, deel, "besluit_vernietigd")


def _leg_vast(verbinding: Connection, aanroep: Aanroep, deel: Vernietigd, handeling: str) -> None:
    nummer = uuid4()
    inhoud = json.dumps({**deel.als_gegevens(), "rest": rest_van(verbinding, deel.soort, deel.id)}, sort_keys=True)
    rij = {"id": nummer, "samenwerkingsverband": deel.samenwerkingsverband, "op": aanroep.nu, "inhoud": inhoud}
    verbinding.execute(insert(VERNIETIGING), {**rij, "onderwerp": str(deel.id), **door(aanroep)})
    voeg_toe(verbinding, aanroep, deel.samenwerkingsverband, handeling, str(nummer), van_vernietiging(inhoud), deel.tot)
