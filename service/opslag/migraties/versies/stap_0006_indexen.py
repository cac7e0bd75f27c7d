"""Stap 6: indexen zoals de vragen ze lopen. Aan de rijen verandert niets.

- Van een advies de besluiten op tijd: zonder nam SQLite de index op het verband en las elk besluit daarvan.
- Van een verband het toegangslog op volgorde: zonder sorteerde SQLite het hele log. Op het pseudoniem van een zaak zoekt niets.
"""

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Maakt de indexen, en haalt weg wat zij vervangen."""
    op.create_index("ix_besluit_advies", "besluit", ["advies_id", "aangemaakt_op"])
    op.drop_index("ix_besluit_advies_id", "besluit")
    op.create_index("ix_toegangslog_verband", "toegangslog", ["samenwerkingsverband", "id"])
    op.drop_index("ix_toegangslog_zaak", "toegangslog")


def downgrade() -> None:
    """Zet de oude indexen terug."""
    op.create_index("ix_toegangslog_zaak", "toegangslog", ["samenwerkingsverband", "zaak"])
    op.drop_index("ix_toegangslog_verband", "toegangslog")
    op.create_index("ix_besluit_advies_id", "besluit", ["advies_id"])
    op.drop_index("ix_besluit_advies", "besluit")
