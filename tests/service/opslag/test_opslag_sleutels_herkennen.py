"""Sleutels herkennen, van meer verzoeken tegelijk: elk krijgt wat bij zijn eigen sleutel hoort."""

from dataclasses import replace
from datetime import timedelta

from service.identiteit.sleutel import Sleutel
from service.opslag import Adviesopslag
from service.opslag.toegangssleutels import Toegangssleutel, houd_bij, maak, trek_in, zoek_sleutels
from service.wie import Rol, Wie, Wiesoort
from tests.service.opslag.conftest import AANROEP, NU

SCHOOL = Wie(Wiesoort.SYSTEEM, "", Rol.SCHOOL, "po2001", "s-1")
COMMISSIE = Wie(Wiesoort.SYSTEEM, "", Rol.COMMISSIE, "po2101")
OVER_EEN_JAAR = NU + timedelta(days=365)


def test_elk_krijgt_wie_bij_zijn_eigen_sleutel_hoort_en_een_verkeerd_geheim_raakt_de_anderen_niet(opslag: Adviesopslag) -> None:
    een, ander = (maak(opslag.database, AANROEP, wie, OVER_EEN_JAAR) for wie in (SCHOOL, COMMISSIE))
    # Een bestaand nummer met het geheim van een andere sleutel.
    geraden = replace(een, geheim=ander.geheim)
    gevonden = zoek_sleutels(opslag.database, [ander, geraden, een, replace(een, id="0" * len(een.id)), ander])
    wie = [None if deel is None else (deel.id, deel.wie.rol, deel.wie.betrokkene) for deel in gevonden]
    commissie = (ander.id, "commissie", "")
    assert wie == [commissie, None, (een.id, "school", "s-1"), None, commissie]


def test_een_sleutel_zegt_zelf_of_zij_nog_geldt_en_of_haar_gebruik_opgeschreven_moet(opslag: Adviesopslag) -> None:
    sleutel = maak(opslag.database, AANROEP, SCHOOL, OVER_EEN_JAAR)
    assert _stand(opslag, sleutel) == ("geldig", True)
    houd_bij(opslag.database, _gevonden(opslag, sleutel), NU)
    assert _stand(opslag, sleutel) == ("geldig", False)
    assert _gevonden(opslag, sleutel).moet_bijgehouden(NU + timedelta(hours=1))
    assert _gevonden(opslag, sleutel).stand(OVER_EEN_JAAR) == "verlopen"
    trek_in(opslag.database, AANROEP, sleutel.id)
    assert _stand(opslag, sleutel) == ("ingetrokken", False)


def _gevonden(opslag: Adviesopslag, sleutel: Sleutel) -> Toegangssleutel:
    (gevonden,) = zoek_sleutels(opslag.database, [sleutel])
    assert isinstance(gevonden, Toegangssleutel)
    return gevonden


def _stand(opslag: Adviesopslag, sleutel: Sleutel) -> tuple[str, bool]:
    gevonden = _gevonden(opslag, sleutel)
    return gevonden.stand(NU), gevonden.moet_bijgehouden(NU)
