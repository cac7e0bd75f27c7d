"""De opslag: zaken met hun adviezen en besluiten, en de verantwoording daarvan. Elke rij hoort bij één samenwerkingsverband."""

from service.opslag.advies_schrijven import NietDeLaatste
from service.opslag.adviezen import Adviesopslag
from service.opslag.besluiten import AlEenBesluit, Besluitopslag, IntussenVeranderd
from service.opslag.besluitversies import BewaardBesluit, NieuweVersie
from service.opslag.bewaard import Adviesregel, BewaardAdvies, Vernietigd
from service.opslag.bewaaropdracht import NieuwAdvies, nieuw_advies, nieuwe_zaak
from service.opslag.database import OpslagFout
from service.opslag.idempotentie import Herhaalsleutel, SleutelHergebruikt, herhaalsleutel
from service.opslag.samen_doen import Werk
from service.opslag.schema import database_uit_omgeving, open_database
from service.opslag.termijnen import MetBesluit

__all__ = [
    "Adviesopslag",
    "Adviesregel",
    "AlEenBesluit",
    "Besluitopslag",
    "BewaardAdvies",
    "BewaardBesluit",
    "Herhaalsleutel",
    "IntussenVeranderd",
    "MetBesluit",
    "NietDeLaatste",
    "NieuwAdvies",
    "NieuweVersie",
    "OpslagFout",
    "SleutelHergebruikt",
    "Vernietigd",
    "Werk",
    "database_uit_omgeving",
    "herhaalsleutel",
    "nieuw_advies",
    "nieuwe_zaak",
    "open_database",
]
