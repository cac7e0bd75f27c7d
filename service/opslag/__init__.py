"""De opslag: adviezen die gegeven zijn, met de invoer waarop zij rusten."""

from service.opslag.adviezen import Adviesopslag
from service.opslag.database import OpslagFout, open_database
from service.opslag.tabellen import BewaardAdvies

__all__ = ["Adviesopslag", "BewaardAdvies", "OpslagFout", "open_database"]
