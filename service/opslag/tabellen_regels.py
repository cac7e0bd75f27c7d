"""De tabellen met versies van de regels en hun stappen. Aan allebei kan alleen worden toegevoegd: de status is die van de laatste stap."""

from datetime import date, datetime

from sqlalchemy import Index
from sqlmodel import Field

from service.opslag.soorten import Ingepakt, Tijdstip
from service.opslag.tabellen import Door, tabel_van

_HASH = 64
_VERBAND = 20


class Regelversierij(Door, table=True):
    """Een versie op haar adres, met wie haar voorlegde. `bestanden` is JSON: per pad de inhoud."""

    __tablename__ = "regelversie"
    __table_args__ = (Index("ix_regelversie_ingang", "samenwerkingsverband", "ingangsdatum"),)

    hash: str = Field(primary_key=True, max_length=_HASH)
    samenwerkingsverband: str = Field(max_length=_VERBAND)
    ingangsdatum: date
    overgang: str = Field(max_length=100)
    bestanden: str = Field(sa_type=Ingepakt)
    aangemaakt_op: datetime = Field(sa_type=Tijdstip)


class Regelstaprij(Door, table=True):
    """Een stap van een versie. `bewijs` is JSON: waarop de stap steunt; `bewijshash` is de SHA-256 daarvan.

    `sleutel` en `verzoek` zijn de vingerafdrukken van een Idempotency-Key, of None als er geen was.
    """

    __tablename__ = "regelstap"
    __table_args__ = (Index("ix_regelstap_sleutel", "sleutel", unique=True), Index("ix_regelstap_naar", "naar"))

    regelversie: str = Field(primary_key=True, max_length=_HASH, foreign_key="regelversie.hash")
    volgnummer: int = Field(primary_key=True)
    samenwerkingsverband: str = Field(max_length=_VERBAND)
    van: str = Field(max_length=20)
    naar: str = Field(max_length=20)
    op: datetime = Field(sa_type=Tijdstip)
    bewijs: str = Field(sa_type=Ingepakt)
    bewijshash: str = Field(max_length=_HASH)
    sleutel: str | None = Field(max_length=_HASH)
    verzoek: str | None = Field(max_length=_HASH)


REGELVERSIE = tabel_van(Regelversierij)
REGELSTAP = tabel_van(Regelstaprij)
