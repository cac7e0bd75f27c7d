"""Gepubliceerde zaken: zegt de dienst vooraf wat de bezwaarcommissie of de rechter achteraf zei?"""

from service.zaken.doorslag import doorslag
from service.zaken.gevallen import Geval, Uitspraak, lees_gevallen
from service.zaken.score import Oordeel, Score, beoordeel_gevallen, scoor

__all__ = ["Geval", "Oordeel", "Score", "Uitspraak", "beoordeel_gevallen", "doorslag", "lees_gevallen", "scoor"]
