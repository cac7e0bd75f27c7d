"""Stap 2: zaken met versies en besluiten, en de verantwoording: de keten, het toegangslog en de vernietiging."""

import sqlalchemy as sa
from alembic import op

from service.opslag.migraties.grendels_0002 import haal_grendels_weg, zet_grendels
from service.opslag.migraties.overzetten_0002 import OUD, neem_mee, zet_terug
from service.opslag.migraties.tabellen_0002 import TABELLEN, maak_audittabellen, maak_besluittabellen, maak_zaaktabellen

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Maakt de tabellen, neemt elk advies mee en zet de grendels."""
    op.drop_index("ix_advies_aangemaakt_op", "advies")
    op.drop_index("ix_advies_samenwerkingsverband", "advies")
    op.rename_table("advies", OUD)
    maak_zaaktabellen()
    maak_besluittabellen()
    maak_audittabellen()
    neem_mee(op.get_bind())
    op.drop_table(OUD)
    zet_grendels()


def downgrade() -> None:
    """Zet elk advies terug in de oude tabel. Wat die niet kent, gaat weg: besluiten, de keten en het toegangslog."""
    haal_grendels_weg()
    op.create_table(
        OUD,
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
    zet_terug(op.get_bind())
    for tabel in TABELLEN:
        op.drop_table(tabel)
    op.rename_table(OUD, "advies")
    op.create_index("ix_advies_aangemaakt_op", "advies", ["aangemaakt_op"])
    op.create_index("ix_advies_samenwerkingsverband", "advies", ["samenwerkingsverband"])
