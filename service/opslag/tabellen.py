"""De tabellen met zaken, adviezen en besluiten. Een tabelmodel kijkt niets na: wat erin gaat is al nagekeken.

Elke rij draagt haar samenwerkingsverband. Wat over de leerling gaat, staat alleen in `adviesinhoud`, `besluitversie` en het kenmerk van
een zaak: dat kan weg zonder dat er iets anders verandert.
"""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, Table, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from service.opslag.soorten import Ingepakt, IngepakteBytes, Tijdstip

_HASH = 64
_VERBAND = 20
_KENMERK = 64


def tabel_van(model: type[SQLModel]) -> Table:
    """De tabel achter een tabelmodel, voor losse opdrachten: een rij schrijven via een sessie duurt vier keer zo lang."""
    return SQLModel.metadata.tables[str(model.__tablename__)]


class Door(SQLModel):
    """Wie een rij maakte."""

    door_soort: str = Field(max_length=20)
    door: str = Field(max_length=_KENMERK)
    door_rol: str = Field(max_length=20)


class Zaakrij(SQLModel, table=True):
    """Een aanvraagzaak, met alle versies van haar advies en al haar besluiten. Zonder `zout` is een verbintenis niet na te rekenen."""

    __tablename__ = "zaak"
    __table_args__ = (
        Index("ix_zaak_kenmerk", "kenmerk", "samenwerkingsverband"),
        Index("ix_zaak_bewaren_tot", "bewaren_tot"),
    )

    id: UUID = Field(primary_key=True)
    samenwerkingsverband: str = Field(max_length=_VERBAND)
    kenmerk: str = Field(max_length=_KENMERK)
    zout: str = Field(max_length=_HASH)
    aangemaakt_op: datetime = Field(sa_type=Tijdstip)
    bewaren_tot: date
    vastgehouden_op: datetime | None = Field(sa_type=Tijdstip)
    vastgehouden_reden: str = Field(max_length=500)
    vernietigd_op: datetime | None = Field(sa_type=Tijdstip)


class Adviesrij(Door, table=True):
    """Eén versie van een advies, zonder de inhoud. `vorige` is de versie die hierdoor vervangen is; die blijft."""

    __tablename__ = "advies"
    __table_args__ = (
        UniqueConstraint("zaak_id", "versie"),
        UniqueConstraint("vorige"),
        Index("ix_advies_tijd", "aangemaakt_op", "id"),
        Index("ix_advies_verband", "samenwerkingsverband", "aangemaakt_op", "id"),
        Index("ix_advies_uitkomst", "samenwerkingsverband", "uitkomst", "aangemaakt_op", "id"),
        Index("ix_advies_besluitrijp", "samenwerkingsverband", "besluitrijp", "aangemaakt_op", "id"),
        Index("ix_advies_peildatum", "samenwerkingsverband", "peildatum", "aangemaakt_op", "id"),
    )

    id: UUID = Field(primary_key=True)
    zaak_id: UUID = Field(foreign_key="zaak.id")
    versie: int
    vorige: UUID | None = Field(foreign_key="advies.id")
    samenwerkingsverband: str = Field(max_length=_VERBAND)
    aangemaakt_op: datetime = Field(sa_type=Tijdstip)
    peildatum: date
    uitkomst: str = Field(max_length=100)
    besluitrijp: str = Field(max_length=30)
    pakkethash: str = Field(max_length=_HASH)
    uitvoer: str = Field(max_length=_HASH)


class Inhoudrij(SQLModel, table=True):
    """De inhoud van een advies. `invoer` is het dossier zoals het binnenkwam, `advies` JSON in de vaste schrijfwijze, in UTF-8."""

    __tablename__ = "adviesinhoud"

    advies_id: UUID = Field(primary_key=True, foreign_key="advies.id")
    zaak_id: UUID = Field(foreign_key="zaak.id", index=True)
    invoer: str = Field(sa_type=Ingepakt)
    advies: bytes = Field(sa_type=IngepakteBytes)


class Termijnrij(SQLModel, table=True):
    """Een termijn met een einde, van de laatste versie van een advies. Afgeleid: bij een nieuwe versie komen er nieuwe."""

    __tablename__ = "termijn"
    __table_args__ = (Index("ix_termijn_einde", "samenwerkingsverband", "einde", "advies_id", "naam"),)

    advies_id: UUID = Field(primary_key=True, foreign_key="advies.id")
    naam: str = Field(primary_key=True, max_length=100)
    zaak_id: UUID = Field(foreign_key="zaak.id", index=True)
    samenwerkingsverband: str = Field(max_length=_VERBAND)
    titel: str = Field(max_length=200)
    stand: str = Field(max_length=30)
    einde: date


class BewaardPakket(SQLModel, table=True):
    """De regels waarmee ooit beslist is. `bestanden` is JSON: per pad de inhoud. Een pakket verandert nooit en gaat nooit weg."""

    __tablename__ = "regelpakket"

    hash: str = Field(primary_key=True, max_length=_HASH)
    samenwerkingsverband: str = Field(max_length=_VERBAND)
    bestanden: str = Field(sa_type=Text)


class Besluitrij(SQLModel, table=True):
    """Een besluit zoals het nu is. `wijkt_af` is: anders dan het advies; het advies zelf verandert niet."""

    __tablename__ = "besluit"
    __table_args__ = (
        Index("ix_besluit_advies", "advies_id", "aangemaakt_op"),
        Index("ix_besluit_volgen", "samenwerkingsverband", "telt_mee", "wijkt_af"),
    )

    id: UUID = Field(primary_key=True)
    zaak_id: UUID = Field(foreign_key="zaak.id", index=True)
    advies_id: UUID = Field(foreign_key="advies.id")
    samenwerkingsverband: str = Field(max_length=_VERBAND)
    versie: int
    status: str = Field(max_length=20)
    wijkt_af: bool
    telt_mee: bool
    zout: str = Field(max_length=_HASH)
    aangemaakt_op: datetime = Field(sa_type=Tijdstip)
    vernietigd_op: datetime | None = Field(sa_type=Tijdstip)


class Besluitversie(Door, table=True):
    """Eén versie van een besluit: elke wijziging en elke stap. `inhoud` is het besluit als JSON, `reden` die van de stap."""

    __tablename__ = "besluitversie"

    besluit_id: UUID = Field(primary_key=True, foreign_key="besluit.id")
    versie: int = Field(primary_key=True)
    samenwerkingsverband: str = Field(max_length=_VERBAND)
    op: datetime = Field(sa_type=Tijdstip)
    status: str = Field(max_length=20)
    wijkt_af: bool
    inhoud: str = Field(sa_type=Ingepakt)
    reden: str = Field(sa_type=Ingepakt)


class Besluitregel(SQLModel, table=True):
    """Een regel die in het advies onder een besluit meetelde: de uitkomst en de toegepaste criteria. Voor de volggraad."""

    __tablename__ = "besluitregel"

    besluit_id: UUID = Field(primary_key=True, foreign_key="besluit.id")
    soort: str = Field(primary_key=True, max_length=20)
    regel: str = Field(primary_key=True, max_length=100)
    samenwerkingsverband: str = Field(max_length=_VERBAND, index=True)


class Sleutelrij(SQLModel, table=True):
    """Een gebruikte Idempotency-Key: de vingerafdruk van wie en sleutel, die van het verzoek, en wat eruit kwam."""

    __tablename__ = "idempotentie"

    sleutel: str = Field(primary_key=True, max_length=_HASH)
    verzoek: str = Field(max_length=_HASH)
    samenwerkingsverband: str = Field(max_length=_VERBAND)
    zaak_id: UUID = Field(foreign_key="zaak.id", index=True)
    onderwerp: UUID
    versie: int
    op: datetime = Field(sa_type=Tijdstip, index=True)


ZAAK = tabel_van(Zaakrij)
ADVIES = tabel_van(Adviesrij)
INHOUD = tabel_van(Inhoudrij)
TERMIJN = tabel_van(Termijnrij)
PAKKET = tabel_van(BewaardPakket)
BESLUIT = tabel_van(Besluitrij)
VERSIE = tabel_van(Besluitversie)
REGEL = tabel_van(Besluitregel)
SLEUTEL = tabel_van(Sleutelrij)
