"""Stap 10: van een advies legt de keten vast hoe het ingepakt bewaard is. Aan de tabellen verandert niets.

Het is een stap, omdat een uitgave van ervoor zo'n regel niet kan narekenen: die hoort deze database dan ook niet te openen.
"""

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Verandert niets: een regel van ervoor blijft na te rekenen zoals zij is."""


def downgrade() -> None:
    """Verandert niets: wat in de keten staat mag niet weg. De vorige uitgave kan een regel van na deze stap niet narekenen en meldt haar
    als veranderd. Weer vooruit klopt alles.
    """
