"""Stap 1: adviezen en de regels waarmee beslist is, zoals de eerste uitgave ze bewaarde."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Maakt de tabellen van de eerste uitgave."""
    op.create_table(
        "advies",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("aangemaakt_op", sa.DateTime(), nullable=False),
        sa.Column("zaak", sa.String(64), nullable=False),
        sa.Column("samenwerkingsverband", sa.String(20), nullable=False),
        sa.Column("peildatum", sa.String(10), nullable=False),
        sa.Column("uitkomst", sa.String(100), nullable=False),
        sa.Column("pakkethash", sa.String(64), nullable=False),
        sa.Column("invoer", sa.Text(), nullable=False),
        sa.Column("advies", sa.Text(), nullable=False),
    )
    op.create_index("ix_advies_aangemaakt_op", "advies", ["aangemaakt_op"])
    op.create_index("ix_advies_samenwerkingsverband", "advies", ["samenwerkingsverband"])
    op.create_table(
        "regelpakket",
        sa.Column("hash", sa.String(64), primary_key=True),
        sa.Column("samenwerkingsverband", sa.String(20), nullable=False),
        sa.Column("bestanden", sa.Text(), nullable=False),
    )


def downgrade() -> None:
    """Haalt ze weer weg, met alles wat erin staat."""
    op.drop_table("advies")
    op.drop_table("regelpakket")
