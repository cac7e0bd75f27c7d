"""De tabellen. Een tabelmodel kijkt niets na: wat erin gaat is al nagekeken door de motor."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Text
from sqlmodel import Field, SQLModel


class BewaardAdvies(SQLModel, table=True):
    """Eén gegeven advies. `invoer` en `advies` zijn JSON in de vaste schrijfwijze, bewaard zoals zij waren. `aangemaakt_op` is UTC."""

    __tablename__ = "advies"

    id: UUID = Field(primary_key=True)
    aangemaakt_op: datetime = Field(index=True)
    zaak: str = Field(max_length=64)
    samenwerkingsverband: str = Field(max_length=20, index=True)
    peildatum: str = Field(max_length=10)
    uitkomst: str = Field(max_length=100)
    pakkethash: str = Field(max_length=64)
    invoer: str = Field(sa_type=Text)
    advies: str = Field(sa_type=Text)


class BewaardPakket(SQLModel, table=True):
    """De regels waarmee ooit beslist is. `bestanden` is JSON: per pad de inhoud. Een pakket verandert nooit en gaat nooit weg."""

    __tablename__ = "regelpakket"

    hash: str = Field(primary_key=True, max_length=64)
    samenwerkingsverband: str = Field(max_length=20)
    bestanden: str = Field(sa_type=Text)
