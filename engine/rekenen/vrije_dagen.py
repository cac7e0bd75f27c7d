"""De Algemene termijnenwet: een termijn die op een vrije dag eindigt, loopt door tot de eerste gewone dag.

Norm: Algemene termijnenwet art. 1 lid 1 en art. 3 lid 1 en 2 (zaterdag, zondag, de algemeen erkende feestdagen en Goede Vrijdag).
De kalender komt uit het pakket `holidays`; van zijn groepen zijn `public` en `optional` samen de dagen van art. 3.
"""

from datetime import date, timedelta
from functools import lru_cache

from holidays.countries.netherlands import Netherlands

_ZATERDAG = 5


@lru_cache(maxsize=64)
def feestdagen(jaar: int) -> frozenset[date]:
    """De algemeen erkende feestdagen van een jaar, met Goede Vrijdag.

    Raises:
        ValueError: als de kalender dit jaar niet kent. Zonder feestdagen zou een termijn stil te vroeg eindigen.
    """
    dagen = frozenset(Netherlands(years=jaar, categories=("public", "optional")))  # type: ignore[no-untyped-call]
    if not dagen:
        raise ValueError("de kalender kent de feestdagen van dit jaar niet")
    return dagen


def eerste_gewone_dag(dag: date) -> date:
    """`dag` zelf, of de eerste dag erna die geen zaterdag, zondag of feestdag is."""
    while dag in feestdagen(dag.year) or dag.weekday() >= _ZATERDAG:
        dag += timedelta(days=1)
    return dag
