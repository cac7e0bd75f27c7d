"""De gegevens van één zaak: streng gelezen, getypeerd en bevroren."""

from engine.zaak.dossier import Dossier, lees_dossier, ontleed_dossier
from engine.zaak.gegevens import Gegevens, lees_gegevens

__all__ = ["Dossier", "Gegevens", "lees_dossier", "lees_gegevens", "ontleed_dossier"]
