"""Stap 8: van een sessie staat er wanneer zij begon en tot wanneer zij vers is, en die van één mens zijn te vinden."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Zet de kolommen en de index erbij. Van een sessie die er al is, is het begin niet bekend: iedereen meldt zich opnieuw aan."""
    op.execute("DELETE FROM sessie")
    with op.batch_alter_table("sessie") as tabel:
        tabel.add_column(sa.Column("begonnen_op", sa.DateTime(timezone=True), nullable=False))
        tabel.add_column(sa.Column("vers_tot", sa.DateTime(timezone=True), nullable=True))
        tabel.create_index("ix_sessie_kenmerk", ["kenmerk"])


def downgrade() -> None:
    """Haalt de index en de kolommen weg; wie aangemeld is, blijft dat."""
    with op.batch_alter_table("sessie") as tabel:
        tabel.drop_index("ix_sessie_kenmerk")
        tabel.drop_column("vers_tot")
        tabel.drop_column("begonnen_op")
