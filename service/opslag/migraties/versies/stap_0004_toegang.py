"""Stap 4: sleutels voor systemen, en welke school of deskundige bij een zaak hoort."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Maakt de tabellen. Bij een zaak van vóór deze stap hoort nog niemand: alleen de commissie ziet haar."""
    op.create_table(
        "toegangssleutel",
        sa.Column("door_soort", sa.String(20), nullable=False),
        sa.Column("door", sa.String(64), nullable=False),
        sa.Column("door_rol", sa.String(20), nullable=False),
        sa.Column("id", sa.String(12), nullable=False),
        sa.Column("samenwerkingsverband", sa.String(20), nullable=False),
        sa.Column("rol", sa.String(20), nullable=False),
        sa.Column("betrokkene", sa.String(64), nullable=False),
        sa.Column("vingerafdruk", sa.String(64), nullable=False),
        sa.Column("aangemaakt_op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("verloopt_op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ingetrokken_op", sa.DateTime(timezone=True), nullable=True),
        sa.Column("laatst_gebruikt_op", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_toegangssleutel_samenwerkingsverband", "toegangssleutel", ["samenwerkingsverband"])
    op.create_table(
        "betrokkene",
        sa.Column("zaak_id", sa.Uuid(), nullable=False),
        sa.Column("rol", sa.String(20), nullable=False),
        sa.Column("kenmerk", sa.String(64), nullable=False),
        sa.Column("samenwerkingsverband", sa.String(20), nullable=False),
        sa.ForeignKeyConstraint(["zaak_id"], ["zaak.id"]),
        sa.PrimaryKeyConstraint("zaak_id", "rol", "kenmerk"),
    )
    op.create_index("ix_betrokkene_kenmerk", "betrokkene", ["kenmerk", "rol", "samenwerkingsverband", "zaak_id"])


def downgrade() -> None:
    """Haalt de tabellen weg: elke sleutel vervalt."""
    op.drop_table("betrokkene")
    op.drop_table("toegangssleutel")
