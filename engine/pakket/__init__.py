"""Regelpakketten: lagen op elkaar, nagekeken, in rekenvolgorde en gecompileerd."""

from engine.pakket.pakket import Pakket
from engine.pakket.regels import Regels, lees_regels, lees_regelteksten
from engine.pakket.tabelplek import Tabelplek

__all__ = ["Pakket", "Regels", "Tabelplek", "lees_regels", "lees_regelteksten"]
