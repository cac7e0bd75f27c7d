"""De beslistabellen zoals Camunda 7 ze aanbiedt: zo kiest een ontwerper van formulieren een tabel en zet hij haar versie vast."""

from service.camunda.definities import Definitie, definities, nummer_van, waarom_niet
from service.camunda.dmn import als_dmn
from service.camunda.uitrekenen import reken_uit
from service.camunda.variabelen import als_variabele, lees_variabelen

__all__ = ["Definitie", "als_dmn", "als_variabele", "definities", "lees_variabelen", "nummer_van", "reken_uit", "waarom_niet"]
