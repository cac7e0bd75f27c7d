"""De levende documentatie als map met webpagina's: werkt zonder net en zonder script, en is af te drukken."""

from service.documentatie.site.bouwen import Bijlagen, bouw_site
from service.documentatie.site.versies import Vorige, bewaarde_versies
from service.documentatie.site.zaken import verwijzingen

__all__ = ["Bijlagen", "Vorige", "bewaarde_versies", "bouw_site", "verwijzingen"]
