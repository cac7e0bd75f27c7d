"""De regels nakijken voor wie ze schrijft: alle fouten, en daarnaast waarschuwingen over wat laadt maar niet klopt of niet goed leest."""

from service.regelcontrole.controle import Controle, controleer_map

__all__ = ["Controle", "controleer_map"]
