"""Het logboek van de dienst: regels met velden, zonder iets van een mens of een zaak."""

from service.logboek.vorm import logboek, vorm_van

__all__ = ["logboek", "vorm_van"]
