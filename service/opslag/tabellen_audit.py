"""De tabellen van de verantwoording: de keten, haar koppen en zegels, wie wat las, en wat er vernietigd is. Alleen toevoegen kan."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import BigInteger, Index, Integer, Text
from sqlmodel import Field, SQLModel

from service.opslag.soorten import Tijdstip
from service.opslag.tabellen import Door, tabel_van

_HASH = 64
_VERBAND = 20


class Auditrij(Door, table=True):
    """Eén handeling. `tijd` en `bewaren_tot` zijn tekst, want zij tellen letter voor letter mee in de hash.

    `onderwerp` is een nummer, nooit een kenmerk. `bewaren_tot` is er alleen bij een handeling die de bewaartermijn van een zaak zet.
    """

    __tablename__ = "audit"
    __table_args__ = (Index("ix_audit_onderwerp", "onderwerp"),)

    samenwerkingsverband: str = Field(primary_key=True, max_length=_VERBAND)
    volgnummer: int = Field(primary_key=True, sa_type=BigInteger)
    tijd: str = Field(max_length=27)
    handeling: str = Field(max_length=40)
    onderwerp: str = Field(max_length=60)
    verbintenis: str = Field(max_length=_HASH)
    vorige: str = Field(max_length=_HASH)
    hash: str = Field(max_length=_HASH)
    bewaren_tot: str | None = Field(max_length=10)


class Auditkop(SQLModel, table=True):
    """Het einde van de keten van één verband. Wie toevoegt houdt deze rij vast, zodat twee werkers nooit hetzelfde nummer nemen."""

    __tablename__ = "auditkop"

    samenwerkingsverband: str = Field(primary_key=True, max_length=_VERBAND)
    volgnummer: int = Field(sa_type=BigInteger)
    hash: str = Field(max_length=_HASH)


class Zegelrij(SQLModel, table=True):
    """Het ondertekende einde van een keten op een dag."""

    __tablename__ = "auditzegel"

    samenwerkingsverband: str = Field(primary_key=True, max_length=_VERBAND)
    dag: date = Field(primary_key=True)
    volgnummer: int = Field(sa_type=BigInteger)
    hash: str = Field(max_length=_HASH)
    vorige: str = Field(max_length=_HASH)
    sleutel: str = Field(max_length=_HASH)
    handtekening: str = Field(max_length=128)


class Toegangrij(Door, table=True):
    """Wie welke zaak zag of veranderde, naar Logboek dataverwerkingen. `zaak` is een pseudoniem, zonder het zout niet te herleiden."""

    __tablename__ = "toegangslog"
    __table_args__ = (Index("ix_toegangslog_verband", "samenwerkingsverband", "id"),)

    # SQLite telt alleen bij INTEGER zelf door.
    id: int | None = Field(default=None, primary_key=True, sa_type=BigInteger().with_variant(Integer, "sqlite"))
    samenwerkingsverband: str = Field(max_length=_VERBAND)
    op: datetime = Field(sa_type=Tijdstip)
    handeling: str = Field(max_length=40)
    zaak: str = Field(max_length=_HASH)
    spoor: str = Field(max_length=32)


class Vernietiging(Door, table=True):
    """Wat er vernietigd is: nummers, dagen en de termijn, zonder iets over de zaak zelf. `inhoud` is JSON.

    `onderwerp` is het nummer van de zaak of het besluit; het staat ook in `inhoud`. None komt alleen voor tot aan stap 7.
    """

    __tablename__ = "vernietiging"

    id: UUID = Field(primary_key=True)
    samenwerkingsverband: str = Field(max_length=_VERBAND, index=True)
    op: datetime = Field(sa_type=Tijdstip)
    inhoud: str = Field(sa_type=Text)
    onderwerp: str | None = Field(max_length=36, index=True)


AUDIT = tabel_van(Auditrij)
KOP = tabel_van(Auditkop)
ZEGEL = tabel_van(Zegelrij)
TOEGANG = tabel_van(Toegangrij)
VERNIETIGING = tabel_van(Vernietiging)
