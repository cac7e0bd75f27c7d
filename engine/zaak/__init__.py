"""De gegevens van één zaak: streng gelezen, getypeerd en bevroren."""

from engine.zaak.dossier import Dossier, lees_dossier, ontleed_dossier
from engine.zaak.gegevens import Gegevens, lees_gegevens
from engine.zaak.herkomst import Herkomst

__all__ = ["Dossier", "Gegevens", "Herkomst", "lees_dossier", "lees_gegevens", "ontleed_dossier"]
