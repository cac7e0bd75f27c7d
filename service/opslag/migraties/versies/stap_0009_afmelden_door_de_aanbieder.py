"""Stap 9: van een sessie staat er bij welke sessie van de aanbieder zij hoort, en van zijn afmeldingen welke er al waren."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Zet de kolom, haar index en de tabel erbij.

    Van een sessie die er al is, is niet bekend bij welke van de aanbieder zij hoort: hij zou haar niet kunnen beëindigen. Iedereen meldt
    zich daarom opnieuw aan.
    """
    op.execute("DELETE FROM sessie")
    with op.batch_alter_table("sessie") as tabel:
        tabel.add_column(sa.Column("aanbiedersessie", sa.String(64), nullable=True))
        tabel.create_index("ix_sessie_aanbiedersessie", ["aanbiedersessie"])
    op.create_table(
        "afmeldbericht",
        sa.Column("bericht", sa.String(64), primary_key=True),
        sa.Column("tot", sa.DateTime(timezone=True), nullable=False),
    )


def downgrade() -> None:
    """Haalt de tabel, de index en de kolom weg; wie aangemeld is, blijft dat."""
    op.drop_table("afmeldbericht")
    with op.batch_alter_table("sessie") as tabel:
        tabel.drop_index("ix_sessie_aanbiedersessie")
        tabel.drop_column("aanbiedersessie")
