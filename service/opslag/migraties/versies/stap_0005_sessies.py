"""Stap 5: wie zich aanmeldde in een browser."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Maakt de tabel; er is nog niemand aangemeld."""
    op.create_table(
        "sessie",
        sa.Column("vingerafdruk", sa.String(64), nullable=False),
        sa.Column("samenwerkingsverband", sa.String(20), nullable=False),
        sa.Column("kenmerk", sa.String(64), nullable=False),
        sa.Column("rol", sa.String(20), nullable=False),
        sa.Column("betrokkene", sa.String(64), nullable=False),
        sa.Column("laatst_gezien_op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("verloopt_op", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("vingerafdruk"),
    )
    op.create_index("ix_sessie_laatst_gezien_op", "sessie", ["laatst_gezien_op"])


def downgrade() -> None:
    """Haalt de tabel weg: iedereen meldt zich opnieuw aan."""
    op.drop_table("sessie")
