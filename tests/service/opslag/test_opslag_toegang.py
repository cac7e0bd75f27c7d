"""Het toegangslog zegt wie, wanneer, wat en bij welk verzoek; van de zaak staat er alleen een pseudoniem."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from service.opslag import Adviesopslag
from service.opslag.database import lezen, schrijven
from service.opslag.tabellen_audit import TOEGANG
from service.opslag.toegang import noteer, pseudoniem
from service.wie import Rol, Wie, Wiesoort
from tests.service.opslag.conftest import AANROEP, NU, Werkbank

SCHOOL = Wie(Wiesoort.MENS, "mens-1", Rol.SCHOOL, "po2001", "s-1")


def test_elke_zaak_heeft_haar_eigen_regel_met_wie_het_deed_en_bij_welk_verzoek(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    een, ander = werkbank.bewaar(opslag, "een"), opslag.bewaar(AANROEP, werkbank.nieuw("ander", verband="po2101"))
    aanroep = replace(AANROEP, wie=SCHOOL, nu=NU + timedelta(hours=1), spoor="ab" * 16)
    with schrijven(opslag.database) as verbinding:
        noteer(verbinding, aanroep, "proef", [(deel.samenwerkingsverband, deel.zaak_id, deel.zout) for deel in (een, ander)])
        noteer(verbinding, aanroep, "proef_zonder_zaak", [])
    with lezen(opslag.database) as verbinding:
        rijen = verbinding.execute(select(TOEGANG).where(TOEGANG.c.handeling.startswith("proef")).order_by(TOEGANG.c.id)).mappings().all()
    vast = {"op": aanroep.nu, "handeling": "proef", "spoor": "ab" * 16, "door_soort": "mens", "door": "mens-1", "door_rol": "school"}
    verwacht = [
        {**vast, "samenwerkingsverband": deel.samenwerkingsverband, "zaak": pseudoniem(deel.zout, deel.zaak_id)} for deel in (een, ander)
    ]
    assert [{naam: waarde for naam, waarde in rij.items() if naam != "id"} for rij in rijen] == verwacht
    assert len({rij["zaak"] for rij in rijen}) == 2
    assert not any(str(een.zaak_id) in str(rij) or een.zaak_id.hex in str(rij) for rij in rijen)
