"""Stap 3: versies van de regels en hun stappen, met grendels: eraan toevoegen kan, veranderen niet."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_TABELLEN = ("regelstap", "regelversie")


def upgrade() -> None:
    """Maakt de tabellen en zet de grendels."""
    op.create_table(
        "regelversie",
        *_door(),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("samenwerkingsverband", sa.String(20), nullable=False),
        sa.Column("ingangsdatum", sa.Date(), nullable=False),
        sa.Column("overgang", sa.String(100), nullable=False),
        sa.Column("bestanden", sa.LargeBinary(), nullable=False),
        sa.Column("aangemaakt_op", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("hash"),
    )
    op.create_index("ix_regelversie_ingang", "regelversie", ["samenwerkingsverband", "ingangsdatum"])
    op.create_table(
        "regelstap",
        *_door(),
        sa.Column("regelversie", sa.String(64), nullable=False),
        sa.Column("volgnummer", sa.Integer(), nullable=False),
        sa.Column("samenwerkingsverband", sa.String(20), nullable=False),
        sa.Column("van", sa.String(20), nullable=False),
        sa.Column("naar", sa.String(20), nullable=False),
        sa.Column("op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("bewijs", sa.LargeBinary(), nullable=False),
        sa.Column("bewijshash", sa.String(64), nullable=False),
        sa.Column("sleutel", sa.String(64), nullable=True),
        sa.Column("verzoek", sa.String(64), nullable=True),
        sa.ForeignKeyConstraint(["regelversie"], ["regelversie.hash"]),
        sa.PrimaryKeyConstraint("regelversie", "volgnummer"),
    )
    op.create_index("ix_regelstap_naar", "regelstap", ["naar"])
    op.create_index("ix_regelstap_sleutel", "regelstap", ["sleutel"], unique=True)
    for tabel in _TABELLEN:
        _zet_grendels(tabel)


def downgrade() -> None:
    """Haalt de tabellen weg. Wat erin stond, kent de vorige stap niet."""
    # Met een tabel gaan haar grendels mee.
    for tabel in _TABELLEN:
        op.drop_table(tabel)


def _door() -> tuple[sa.Column[str], ...]:
    lengtes = {"door_soort": 20, "door": 64, "door_rol": 20}
    return tuple(sa.Column(naam, sa.String(lengte), nullable=False) for naam, lengte in lengtes.items())


def _zet_grendels(tabel: str) -> None:
    if op.get_bind().dialect.name == "postgresql":
        # De functie is er sinds stap 2.
        rij, alles = "EXECUTE FUNCTION thuisnabij_weiger()", f"{tabel}_geen_truncate"
        op.execute(f"CREATE TRIGGER {tabel}_geen_wijziging BEFORE UPDATE OR DELETE ON {tabel} FOR EACH ROW {rij}")
        op.execute(f"CREATE TRIGGER {alles} BEFORE TRUNCATE ON {tabel} {rij}")
        return
    for handeling in ("update", "delete"):
        weiger = f"SELECT RAISE(ABORT, 'Tabel {tabel} kan zo niet veranderen.')"
        op.execute(f"CREATE TRIGGER {tabel}_geen_{handeling} BEFORE {handeling.upper()} ON {tabel} BEGIN {weiger}; END")
