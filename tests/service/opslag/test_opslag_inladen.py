"""Veel rijen tegelijk: alle rijen komen aan, ook als het er meer zijn dan een greep, en wat niet past wordt niet genoemd."""

import pytest
from sqlalchemy import Engine, select

from service.opslag import OpslagFout
from service.opslag.database import lezen, schrijven
from service.opslag.inladen import _PER_GREEP, laad_in
from service.opslag.tabellen import PAKKET


def rij(hash_: str, verband: str | None = "po2001") -> dict[str, str | None]:
    return {"hash": hash_, "samenwerkingsverband": verband, "bestanden": "{}"}


def test_er_blijft_geen_rij_achter_aan_het_eind_van_een_greep(database: Engine) -> None:
    namen = [f"{nummer:05}" for nummer in range(2 * _PER_GREEP + 1)]
    with schrijven(database) as verbinding:
        laad_in(verbinding, PAKKET, (rij(naam) for naam in namen))
    with lezen(database) as verbinding:
        assert list(verbinding.execute(select(PAKKET.c.hash).order_by(PAKKET.c.hash)).scalars()) == namen


def test_een_rij_die_niet_past_laat_niets_achter_en_wordt_niet_genoemd(database: Engine) -> None:
    with pytest.raises(OpslagFout) as gemeld, schrijven(database) as verbinding:
        laad_in(verbinding, PAKKET, [rij("past"), rij("geheim", None)])
    assert str(gemeld.value) in {
        "Tabel regelpakket is niet te vullen (IntegrityError).",
        "Tabel regelpakket is niet te vullen (NotNullViolation).",
    }
    assert gemeld.value.__cause__ is None
    with lezen(database) as verbinding:
        assert verbinding.execute(select(PAKKET)).all() == []
