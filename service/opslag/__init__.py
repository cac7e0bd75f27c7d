"""De opslag: adviezen die gegeven zijn, met de invoer waarop zij rusten."""

from service.opslag.adviezen import Adviesopslag
from service.opslag.database import OpslagFout, database_uit_omgeving, open_database
from service.opslag.tabellen import BewaardAdvies, BewaardPakket

__all__ = ["Adviesopslag", "BewaardAdvies", "BewaardPakket", "OpslagFout", "database_uit_omgeving", "open_database"]
