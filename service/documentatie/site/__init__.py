"""De levende documentatie als map met webpagina's: werkt zonder net, zonder script, en is af te drukken."""

from service.documentatie.site.bouwen import bouw_site

__all__ = ["bouw_site"]
