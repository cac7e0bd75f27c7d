"""Fouten: geordend, zonder herhaling, en heel na een reis tussen processen."""

import pickle

from engine import Fout, InvoerFouten
from engine.fouten import bedoelde


def _fout(plaats: str, code: str = "X001") -> Fout:
    return Fout(code, "Zin.", plaats)


def test_regel_negen_komt_voor_regel_tien() -> None:
    fouten = InvoerFouten([_fout("b.yaml:10:1"), _fout("b.yaml:9:12"), _fout("b.yaml:9:2"), _fout("a.yaml:30:1")])
    assert [fout.plaats for fout in fouten.fouten] == ["a.yaml:30:1", "b.yaml:9:2", "b.yaml:9:12", "b.yaml:10:1"]


def test_element_twee_komt_voor_element_tien() -> None:
    fouten = InvoerFouten([_fout("gegevens.boeken[10].zoek"), _fout("gegevens.boeken[2].zoek"), _fout("gegevens.boeken")])
    assert [fout.plaats for fout in fouten.fouten] == ["gegevens.boeken", "gegevens.boeken[2].zoek", "gegevens.boeken[10].zoek"]


def test_dezelfde_fout_staat_er_een_keer() -> None:
    assert InvoerFouten([_fout("a"), _fout("a"), _fout("a", "X002")]).fouten == (_fout("a"), _fout("a", "X002"))


def test_fouten_overleven_pickle() -> None:
    fouten = InvoerFouten([_fout("a"), Fout("X002", "Zin.", "b", "c")])
    terug = pickle.loads(pickle.dumps(fouten))
    assert type(terug) is InvoerFouten and terug.fouten == fouten.fouten and str(terug) == str(fouten)


def test_een_fout_in_een_zin_noemt_plaats_code_en_vermoeden() -> None:
    assert str(Fout("X001", "Dit klopt niet.", "a.yaml:1:2", "lenen")) == 'a.yaml:1:2 X001 Dit klopt niet — bedoelde u "lenen"?'


def test_een_vermoeden_komt_alleen_als_er_iets_op_lijkt() -> None:
    assert bedoelde("Geboortedatm", ["geboortedatum", "gestart"]) == "geboortedatum"
    assert bedoelde("xyz", ["geboortedatum", "gestart"]) == ""
