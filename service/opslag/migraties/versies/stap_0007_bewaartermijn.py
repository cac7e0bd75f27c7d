"""Stap 7: de keten zegt hoe lang een zaak blijft, en een verslag van vernietiging is op zijn zaak te vinden."""

import sqlalchemy as sa
from alembic import op

from service.opslag.migraties.grendels_0002 import zonder_grendel
from service.opslag.migraties.overnemen_0007 import leg_termijnen_vast, noem_onderwerpen

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Zet de kolommen erbij, en legt van elke zaak vast tot wanneer zij blijft. Aan een bestaande regel van de keten verandert niets."""
    kolommen = {kolom["name"] for kolom in sa.inspect(op.get_bind()).get_columns("audit")}
    if "bewaren_tot" not in kolommen:
        op.add_column("audit", sa.Column("bewaren_tot", sa.String(10), nullable=True))
        op.add_column("vernietiging", sa.Column("onderwerp", sa.String(36), nullable=True))
    with zonder_grendel("vernietiging", "UPDATE"):
        noem_onderwerpen(op.get_bind())
    op.create_index("ix_vernietiging_onderwerp", "vernietiging", ["onderwerp"])
    leg_termijnen_vast(op.get_bind())


def downgrade() -> None:
    """Haalt alleen de index weg. De kolommen blijven: wat in de keten staat mag niet weg, en de vorige uitgave kijkt er niet naar.

    Die kan een regel met een bewaartermijn niet narekenen en meldt haar als veranderd. Weer vooruit klopt alles.
    """
    op.drop_index("ix_vernietiging_onderwerp", "vernietiging")
