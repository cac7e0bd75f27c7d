"""De sleutel zelf: haar vorm, haar vingerafdruk, en wat er niet uit lekt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.identiteit.pseudoniem import is_pseudoniem
from service.identiteit.sleutel import Sleutel, lees_sleutel, nieuwe_sleutel
from service.wie import Rol, Wie, Wiesoort


def test_een_sleutel_is_terug_te_lezen_en_elke_keer_anders() -> None:
    sleutels = [nieuwe_sleutel() for _ in range(200)]
    assert [lees_sleutel(sleutel.tekst) for sleutel in sleutels] == sleutels
    assert len({sleutel.id for sleutel in sleutels}) == len({sleutel.geheim for sleutel in sleutels}) == 200


def test_alleen_de_eigen_vingerafdruk_past() -> None:
    een, ander = nieuwe_sleutel(), nieuwe_sleutel()
    assert een.past_op(een.vingerafdruk)
    assert not een.past_op(ander.vingerafdruk)
    assert not een.past_op(None)
    assert not een.past_op("0" * 64)
    # Een vingerafdruk op de rij van een ander nummer geeft niemand toegang.
    assert not Sleutel(ander.id, een.geheim).past_op(een.vingerafdruk)


def test_het_geheim_staat_niet_in_een_melding() -> None:
    sleutel = nieuwe_sleutel()
    assert sleutel.geheim not in f"{sleutel} {sleutel!r} {[sleutel]}"
    assert sleutel.geheim not in sleutel.vingerafdruk


@given(st.text(max_size=80))
def test_wat_geen_sleutel_is_wordt_niet_gelezen(tekst: str) -> None:
    assert lees_sleutel(tekst) is None
    assert lees_sleutel(f"{nieuwe_sleutel().tekst}\n") is None


@pytest.mark.parametrize(
    ("tekst", "goed"), [("s-1", True), ("04AB.x_y", True), ("", False), ("a b", False), ("111222333", False), ("s\n", False)]
)
def test_een_pseudoniem_is_kort_en_geen_burgerservicenummer(tekst: str, goed: bool) -> None:
    assert is_pseudoniem(tekst) is goed


@pytest.mark.parametrize(("rol", "betrokkene"), [(Rol.SCHOOL, ""), (Rol.DESKUNDIGE, ""), (Rol.BELEID, "s-1"), (Rol.TOEZICHT, "s-1")])
def test_een_school_zonder_pseudoniem_bestaat_niet(rol: Rol, betrokkene: str) -> None:
    with pytest.raises(ValueError, match="pseudoniem"):
        Wie(Wiesoort.SYSTEEM, "x", rol, "po2001", betrokkene)
