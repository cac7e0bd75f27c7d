"""De dag van vandaag, voor opdrachten die er zelf geen krijgen."""

from datetime import UTC, date, datetime


def vandaag() -> date:
    """Vandaag, in de tijdzone van deze computer."""
    return datetime.now(UTC).astimezone().date()
