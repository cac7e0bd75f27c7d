"""De tabellen van de toegang: wie een sleutel heeft, wie aangemeld is of afgemeld werd, en wie er bij een zaak hoort."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from service.opslag.soorten import Tijdstip
from service.opslag.tabellen import Door, tabel_van

_HASH = 64
_VERBAND = 20
_KENMERK = 64


class Toegangssleutelrij(Door, table=True):
    """Een sleutel van een systeem. Van het geheim staat hier alleen de vingerafdruk."""

    __tablename__ = "toegangssleutel"

    id: str = Field(primary_key=True, max_length=12)
    samenwerkingsverband: str = Field(max_length=_VERBAND, index=True)
    rol: str = Field(max_length=20)
    betrokkene: str = Field(max_length=_KENMERK)
    vingerafdruk: str = Field(max_length=_HASH)
    aangemaakt_op: datetime = Field(sa_type=Tijdstip)
    verloopt_op: datetime = Field(sa_type=Tijdstip)
    ingetrokken_op: datetime | None = Field(sa_type=Tijdstip)
    laatst_gebruikt_op: datetime | None = Field(sa_type=Tijdstip)


class Betrokkenerij(SQLModel, table=True):
    """Een school of deskundige die bij een zaak hoort, onder een pseudoniem. Gaat met de zaak mee weg."""

    __tablename__ = "betrokkene"
    __table_args__ = (Index("ix_betrokkene_kenmerk", "kenmerk", "rol", "samenwerkingsverband", "zaak_id"),)

    zaak_id: UUID = Field(primary_key=True, foreign_key="zaak.id")
    rol: str = Field(primary_key=True, max_length=20)
    kenmerk: str = Field(primary_key=True, max_length=_KENMERK)
    samenwerkingsverband: str = Field(max_length=_VERBAND)


class Sessierij(SQLModel, table=True):
    """Iemand die zich aanmeldde, tot hij zich afmeldt of de tijd om is. Van het geheim in zijn koekje is hier alleen een vingerafdruk.

    Dat geldt ook voor `aanbiedersessie`, zijn sessie bij de aanbieder; None als die er geen noemde.
    """

    __tablename__ = "sessie"

    vingerafdruk: str = Field(primary_key=True, max_length=_HASH)
    samenwerkingsverband: str = Field(max_length=_VERBAND)
    kenmerk: str = Field(max_length=_KENMERK, index=True)
    rol: str = Field(max_length=20)
    betrokkene: str = Field(max_length=_KENMERK)
    begonnen_op: datetime = Field(sa_type=Tijdstip)
    vers_tot: datetime | None = Field(sa_type=Tijdstip)
    laatst_gezien_op: datetime = Field(sa_type=Tijdstip, index=True)
    verloopt_op: datetime = Field(sa_type=Tijdstip)
    aanbiedersessie: str | None = Field(max_length=_HASH, index=True)


class Afmeldberichtrij(SQLModel, table=True):
    """Een bericht waarmee de aanbieder iemand afmeldde, als vingerafdruk: zo telt het één keer. Na `tot` is het toch te oud."""

    __tablename__ = "afmeldbericht"

    bericht: str = Field(primary_key=True, max_length=_HASH)
    tot: datetime = Field(sa_type=Tijdstip)


TOEGANGSSLEUTEL = tabel_van(Toegangssleutelrij)
BETROKKENE = tabel_van(Betrokkenerij)
SESSIE = tabel_van(Sessierij)
AFMELDBERICHT = tabel_van(Afmeldberichtrij)
