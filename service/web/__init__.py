"""De webdienst: dezelfde beoordeling als op de opdrachtregel, over HTTP en bewaard."""

from service.web.app import stel_dienst_samen
from service.web.kern import Kern
from service.web.regelkast import Regelkast, lees_regelkast
from service.web.starten import GeenProef, maak_dienst, maak_proefdienst

__all__ = ["GeenProef", "Kern", "Regelkast", "lees_regelkast", "maak_dienst", "maak_proefdienst", "stel_dienst_samen"]
