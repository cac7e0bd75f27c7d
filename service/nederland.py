"""Hoe laat het in Nederland is, en welke dag: een dag in de wet loopt tot middernacht daar."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

_NEDERLAND = ZoneInfo("Europe/Amsterdam")


def nu_in_nederland() -> datetime:
    """De klok van de dienst: een besluitdag loopt tot middernacht in Nederland."""
    return datetime.now(_NEDERLAND)


def dag_in_nederland(moment: datetime) -> date:
    """De dag die het toen in Nederland was: in de database staat UTC, en dan is het na middernacht nog de dag ervoor."""
    return moment.astimezone(_NEDERLAND).date()
