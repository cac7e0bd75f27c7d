"""De tabellen van stap 2: zaken met hun adviezen en besluiten, en de verantwoording."""

import sqlalchemy as sa
from alembic import op

TABELLEN = (
    "besluitregel", "besluitversie", "besluit", "termijn", "adviesinhoud", "idempotentie", "advies", "zaak",
    "vernietiging", "toegangslog", "auditzegel", "auditkop", "audit",
)  # fmt: skip
"""In de volgorde waarin zij weg kunnen."""


def maak_zaaktabellen() -> None:
    """De zaken, hun adviezen en wat er van een advies is afgeleid."""
    op.create_table(
        "zaak",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("samenwerkingsverband", sa.String(20), nullable=False),
        sa.Column("kenmerk", sa.String(64), nullable=False),
        sa.Column("zout", sa.String(64), nullable=False),
        sa.Column("aangemaakt_op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("bewaren_tot", sa.Date(), nullable=False),
        sa.Column("vastgehouden_op", sa.DateTime(timezone=True), nullable=True),
        sa.Column("vastgehouden_reden", sa.String(500), nullable=False),
        sa.Column("vernietigd_op", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_zaak_bewaren_tot", "zaak", ["bewaren_tot"])
    op.create_index("ix_zaak_kenmerk", "zaak", ["kenmerk", "samenwerkingsverband"])
    op.create_table(
        "advies",
        sa.Column("door_soort", sa.String(20), nullable=False),
        sa.Column("door", sa.String(64), nullable=False),
        sa.Column("door_rol", sa.String(20), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("zaak_id", sa.Uuid(), nullable=False),
        sa.Column("versie", sa.Integer(), nullable=False),
        sa.Column("vorige", sa.Uuid(), nullable=True),
        sa.Column("samenwerkingsverband", sa.String(20), nullable=False),
        sa.Column("aangemaakt_op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("peildatum", sa.Date(), nullable=False),
        sa.Column("uitkomst", sa.String(100), nullable=False),
        sa.Column("besluitrijp", sa.String(30), nullable=False),
        sa.Column("pakkethash", sa.String(64), nullable=False),
        sa.Column("uitvoer", sa.String(64), nullable=False),
        sa.ForeignKeyConstraint(["vorige"], ["advies.id"]),
        sa.ForeignKeyConstraint(["zaak_id"], ["zaak.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("vorige"),
        sa.UniqueConstraint("zaak_id", "versie"),
    )
    op.create_index("ix_advies_besluitrijp", "advies", ["samenwerkingsverband", "besluitrijp", "aangemaakt_op", "id"])
    op.create_index("ix_advies_peildatum", "advies", ["samenwerkingsverband", "peildatum", "aangemaakt_op", "id"])
    op.create_index("ix_advies_tijd", "advies", ["aangemaakt_op", "id"])
    op.create_index("ix_advies_uitkomst", "advies", ["samenwerkingsverband", "uitkomst", "aangemaakt_op", "id"])
    op.create_index("ix_advies_verband", "advies", ["samenwerkingsverband", "aangemaakt_op", "id"])
    op.create_table(
        "idempotentie",
        sa.Column("sleutel", sa.String(64), nullable=False),
        sa.Column("verzoek", sa.String(64), nullable=False),
        sa.Column("samenwerkingsverband", sa.String(20), nullable=False),
        sa.Column("zaak_id", sa.Uuid(), nullable=False),
        sa.Column("onderwerp", sa.Uuid(), nullable=False),
        sa.Column("versie", sa.Integer(), nullable=False),
        sa.Column("op", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["zaak_id"], ["zaak.id"]),
        sa.PrimaryKeyConstraint("sleutel"),
    )
    op.create_index("ix_idempotentie_op", "idempotentie", ["op"])
    op.create_index("ix_idempotentie_zaak_id", "idempotentie", ["zaak_id"])
    op.create_table(
        "adviesinhoud",
        sa.Column("advies_id", sa.Uuid(), nullable=False),
        sa.Column("zaak_id", sa.Uuid(), nullable=False),
        sa.Column("invoer", sa.LargeBinary(), nullable=False),
        sa.Column("advies", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["advies_id"], ["advies.id"]),
        sa.ForeignKeyConstraint(["zaak_id"], ["zaak.id"]),
        sa.PrimaryKeyConstraint("advies_id"),
    )
    op.create_index("ix_adviesinhoud_zaak_id", "adviesinhoud", ["zaak_id"])
    op.create_table(
        "termijn",
        sa.Column("advies_id", sa.Uuid(), nullable=False),
        sa.Column("naam", sa.String(100), nullable=False),
        sa.Column("zaak_id", sa.Uuid(), nullable=False),
        sa.Column("samenwerkingsverband", sa.String(20), nullable=False),
        sa.Column("titel", sa.String(200), nullable=False),
        sa.Column("stand", sa.String(30), nullable=False),
        sa.Column("einde", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["advies_id"], ["advies.id"]),
        sa.ForeignKeyConstraint(["zaak_id"], ["zaak.id"]),
        sa.PrimaryKeyConstraint("advies_id", "naam"),
    )
    op.create_index("ix_termijn_einde", "termijn", ["samenwerkingsverband", "einde", "advies_id", "naam"])
    op.create_index("ix_termijn_zaak_id", "termijn", ["zaak_id"])


def maak_besluittabellen() -> None:
    """De besluiten met hun versies."""
    op.create_table(
        "besluit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("zaak_id", sa.Uuid(), nullable=False),
        sa.Column("advies_id", sa.Uuid(), nullable=False),
        sa.Column("samenwerkingsverband", sa.String(20), nullable=False),
        sa.Column("versie", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("wijkt_af", sa.Boolean(), nullable=False),
        sa.Column("telt_mee", sa.Boolean(), nullable=False),
        sa.Column("zout", sa.String(64), nullable=False),
        sa.Column("aangemaakt_op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("vernietigd_op", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["advies_id"], ["advies.id"]),
        sa.ForeignKeyConstraint(["zaak_id"], ["zaak.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_besluit_advies_id", "besluit", ["advies_id"])
    op.create_index("ix_besluit_volgen", "besluit", ["samenwerkingsverband", "telt_mee", "wijkt_af"])
    op.create_index("ix_besluit_zaak_id", "besluit", ["zaak_id"])
    op.create_table(
        "besluitregel",
        sa.Column("besluit_id", sa.Uuid(), nullable=False),
        sa.Column("soort", sa.String(20), nullable=False),
        sa.Column("regel", sa.String(100), nullable=False),
        sa.Column("samenwerkingsverband", sa.String(20), nullable=False),
        sa.ForeignKeyConstraint(["besluit_id"], ["besluit.id"]),
        sa.PrimaryKeyConstraint("besluit_id", "soort", "regel"),
    )
    op.create_index("ix_besluitregel_samenwerkingsverband", "besluitregel", ["samenwerkingsverband"])
    op.create_table(
        "besluitversie",
        sa.Column("door_soort", sa.String(20), nullable=False),
        sa.Column("door", sa.String(64), nullable=False),
        sa.Column("door_rol", sa.String(20), nullable=False),
        sa.Column("besluit_id", sa.Uuid(), nullable=False),
        sa.Column("versie", sa.Integer(), nullable=False),
        sa.Column("samenwerkingsverband", sa.String(20), nullable=False),
        sa.Column("op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("wijkt_af", sa.Boolean(), nullable=False),
        sa.Column("inhoud", sa.LargeBinary(), nullable=False),
        sa.Column("reden", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["besluit_id"], ["besluit.id"]),
        sa.PrimaryKeyConstraint("besluit_id", "versie"),
    )


def maak_audittabellen() -> None:
    """De keten, haar koppen en zegels, het toegangslog en de verslagen van vernietiging."""
    op.create_table(
        "audit",
        sa.Column("door_soort", sa.String(20), nullable=False),
        sa.Column("door", sa.String(64), nullable=False),
        sa.Column("door_rol", sa.String(20), nullable=False),
        sa.Column("samenwerkingsverband", sa.String(20), nullable=False),
        sa.Column("volgnummer", sa.BigInteger(), nullable=False),
        sa.Column("tijd", sa.String(27), nullable=False),
        sa.Column("handeling", sa.String(40), nullable=False),
        sa.Column("onderwerp", sa.String(60), nullable=False),
        sa.Column("verbintenis", sa.String(64), nullable=False),
        sa.Column("vorige", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("samenwerkingsverband", "volgnummer"),
    )
    op.create_index("ix_audit_onderwerp", "audit", ["onderwerp"])
    op.create_table(
        "auditkop",
        sa.Column("samenwerkingsverband", sa.String(20), nullable=False),
        sa.Column("volgnummer", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("samenwerkingsverband"),
    )
    op.create_table(
        "auditzegel",
        sa.Column("samenwerkingsverband", sa.String(20), nullable=False),
        sa.Column("dag", sa.Date(), nullable=False),
        sa.Column("volgnummer", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("vorige", sa.String(64), nullable=False),
        sa.Column("sleutel", sa.String(64), nullable=False),
        sa.Column("handtekening", sa.String(128), nullable=False),
        sa.PrimaryKeyConstraint("samenwerkingsverband", "dag"),
    )
    op.create_table(
        "toegangslog",
        sa.Column("door_soort", sa.String(20), nullable=False),
        sa.Column("door", sa.String(64), nullable=False),
        sa.Column("door_rol", sa.String(20), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("samenwerkingsverband", sa.String(20), nullable=False),
        sa.Column("op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("handeling", sa.String(40), nullable=False),
        sa.Column("zaak", sa.String(64), nullable=False),
        sa.Column("spoor", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_toegangslog_zaak", "toegangslog", ["samenwerkingsverband", "zaak"])
    op.create_table(
        "vernietiging",
        sa.Column("door_soort", sa.String(20), nullable=False),
        sa.Column("door", sa.String(64), nullable=False),
        sa.Column("door_rol", sa.String(20), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("samenwerkingsverband", sa.String(20), nullable=False),
        sa.Column("op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("inhoud", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_vernietiging_samenwerkingsverband", "vernietiging", ["samenwerkingsverband"])
