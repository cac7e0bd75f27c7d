"""De dekking van een voorwaarde is precies wat de norm zegt, niet meer en niet minder."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.conclusies import TeVeelGevallen
from engine.conclusies.dekking import Dekking, dekking
from engine.conclusies.dozen import ALLES, NIETS, Doos, Dozen, Kenmerk
from engine.conclusies.lezing import maak_lezer
from engine.logica import GEGEVENS_ONTBREKEN, NIET_VAN_TOEPASSING, NIET_VOLDAAN, VAST, VOLDAAN, Verdict
from engine.taal.voorwaarden import AlleVan, CriteriumIs, EenVan, MinstensVan, Vergelijking, Voorwaarde
from tests.engine.conclusies.conclusiehulp import ALLE, criteria, voorwaarden

NAMEN = ("a", "b", "c", "d")


def dek(voorwaarde: Voorwaarde, mogelijk: dict[str, frozenset[Verdict]]) -> Dekking:
    return dekking("uitkomst", "proef", voorwaarde, {Kenmerk("criterium", naam): verdicten for naam, verdicten in mogelijk.items()})


def bevat(dozen: Dozen, zaak: dict[str, Verdict]) -> bool:
    return any(all(zaak[kenmerk.naam] in verdicten for kenmerk, verdicten in doos) for doos in dozen)


@settings(max_examples=120)
@given(
    voorwaarde=voorwaarden(NAMEN, ()),
    mogelijk=st.fixed_dictionaries({naam: st.frozensets(st.sampled_from(list(Verdict)), min_size=1) for naam in NAMEN}),
)
def test_de_dekking_volgt_de_norm_in_elke_zaak_die_kan(voorwaarde: Voorwaarde, mogelijk: dict[str, frozenset[Verdict]]) -> None:
    gevonden, norm = dek(voorwaarde, mogelijk), maak_lezer(voorwaarde)
    for verdicten in product(*(mogelijk[naam] for naam in NAMEN)):
        zaak = dict(zip(NAMEN, verdicten, strict=True))
        verdict = norm(zaak)
        assert bevat(gevonden.voldaan, zaak) == (verdict is VOLDAAN)
        assert bevat(gevonden.niet_voldaan, zaak) == (verdict is NIET_VOLDAAN)
        assert bevat(gevonden.niet_van_toepassing, zaak) == (verdict is NIET_VAN_TOEPASSING)


@settings(max_examples=100)
@given(voorwaarde=voorwaarden(NAMEN, ()))
def test_een_doos_leunt_nooit_op_een_open_verdict(voorwaarde: Voorwaarde) -> None:
    dozen = [doos for kant in dek(voorwaarde, dict.fromkeys(NAMEN, ALLE)) for doos in kant]
    assert all(verdicten <= VAST for doos in dozen for _, verdicten in doos)


def test_wat_niet_kan_levert_geen_dozen() -> None:
    gevonden = dek(CriteriumIs("a"), {"a": frozenset({NIET_VOLDAAN, GEGEVENS_ONTBREKEN})})
    assert gevonden.voldaan == NIETS
    assert gevonden.niet_van_toepassing == NIETS
    assert len(gevonden.niet_voldaan) == 1


def test_wat_altijd_zo_is_stelt_geen_eis() -> None:
    assert dek(CriteriumIs("a"), {"a": frozenset({VOLDAAN})}).voldaan == ALLES


def test_dozen_die_in_een_kenmerk_verschillen_worden_er_een() -> None:
    voorwaarde = EenVan((CriteriumIs("a", frozenset({VOLDAAN})), CriteriumIs("a", frozenset({NIET_VAN_TOEPASSING}))))
    verwacht: Doos = frozenset({(Kenmerk("criterium", "a"), frozenset({VOLDAAN, NIET_VAN_TOEPASSING}))})
    assert dek(voorwaarde, {"a": ALLE}).voldaan == (verwacht,)


def test_een_doos_die_in_een_andere_past_verdwijnt() -> None:
    a, b = criteria("a", "b")
    voorwaarde = EenVan((a, AlleVan((a, b))))
    zonder_nvt = ALLE - {NIET_VAN_TOEPASSING}
    assert len(dek(voorwaarde, {"a": zonder_nvt, "b": zonder_nvt}).voldaan) == 1


def test_een_voorwaarde_die_te_ver_uiteenvalt_wordt_met_naam_geweigerd() -> None:
    namen = [f"c{i}" for i in range(10)]
    with pytest.raises(TeVeelGevallen) as fout:
        dek(MinstensVan(5, criteria(*namen)), dict.fromkeys(namen, ALLE - {NIET_VAN_TOEPASSING}))
    assert (fout.value.soort, fout.value.naam, fout.value.grens) == ("uitkomst", "proef", 64)


def test_een_vergelijking_hoort_niet_in_een_conclusieregel() -> None:
    with pytest.raises(TypeError, match="Vergelijking hoort niet in een conclusieregel"):
        dek(Vergelijking.__new__(Vergelijking), {})
