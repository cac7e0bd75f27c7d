"""Van verklaringen naar functies: elke voorwaarde één keer vertaald, daarna vele malen toegepast."""

from engine.compileren.programma import Programma, compileer

__all__ = ["Programma", "compileer"]
