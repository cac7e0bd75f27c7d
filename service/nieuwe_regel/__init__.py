"""Het begin van een nieuwe regel klaarzetten: wat laadt, met een voorbeeld erbij dat klopt."""

from service.nieuwe_regel.begin import nieuw_begrip, nieuw_criterium, nieuw_gebrek, nieuwe_termijn, nieuwe_uitkomst
from service.nieuwe_regel.regelmap import Regelmap, open_regelmap
from service.nieuwe_regel.scenario import met_voorbeeld

__all__ = [
    "Regelmap",
    "met_voorbeeld",
    "nieuw_begrip",
    "nieuw_criterium",
    "nieuw_gebrek",
    "nieuwe_termijn",
    "nieuwe_uitkomst",
    "open_regelmap",
]
