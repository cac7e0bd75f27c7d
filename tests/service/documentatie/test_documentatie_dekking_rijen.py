"""Welke rijen van een beslistabel een zaak laat treffen: dezelfde als die waaruit de motor de uitkomst haalt."""

import pytest

from service.documentatie.dekking.tabellen import Tabellen, rij_in_woorden
from tests.engine.hulp import Blokken, advies, pakket

RIJEN = "[{als: ['-', {minstens: 4}], dan: 1}, {als: [ja, '-'], dan: 2}, {als: [ja, {minstens: 9}], dan: 3}]"
GELIJK = RIJEN.replace("dan: 2", "dan: 1").replace("dan: 3", "dan: 1")


def _treft(kop: str, gegevens: dict[str, object], rijen: str = RIJEN) -> tuple[tuple[int, ...], object]:
    tabel = f"{{{kop}, kolommen: [schoon, leden], rijen: {rijen}, anders: 0}}"
    afleidingen = {"x": f"titel: X, soort: geheel_getal, berekening: {{beslistabel: {tabel}}}"}
    p = pakket(Blokken(criteria={"k": "als: {x: {minstens: 1}}"}, afleidingen=afleidingen))
    gevonden = advies(p, **gegevens)
    return Tabellen(p).van(gevonden, "x"), gevonden.afleidingen["x"]


@pytest.mark.parametrize(
    ("kop", "rijen", "treffen", "waarde"),
    [
        ("treffer: eerste", RIJEN, (1,), 1),
        ("treffer: voorrang, volgorde: [3, 2, 1, 0]", RIJEN, (3,), 3),
        ("treffer: alle, samen: som", RIJEN, (1, 2, 3), 6),
        ("treffer: alle, samen: kleinste", RIJEN, (1, 2, 3), 1),
        ("treffer: elke_gelijk", GELIJK, (1, 2, 3), 1),
    ],
)
def test_getroffen_zijn_de_rijen_waar_de_uitkomst_uit_komt(kop: str, rijen: str, treffen: tuple[int, ...], waarde: int) -> None:
    assert _treft(kop, {"schoon": True, "leden": 12}, rijen) == (treffen, waarde)
    assert _treft(kop, {"schoon": False, "leden": 1}, rijen) == ((0,), 0)


def test_zolang_een_rij_de_uitkomst_nog_kan_veranderen_is_niets_getroffen() -> None:
    assert _treft("treffer: voorrang, volgorde: [3, 2, 1, 0]", {"schoon": True})[0] == ()
    assert _treft("treffer: alle, samen: som", {"schoon": True})[0] == ()
    # Passen er meer, dan zeggen zij hetzelfde: een open rij doet er niet meer toe.
    assert _treft("treffer: elke_gelijk", {"schoon": True}, GELIJK) == ((2,), 1)


def test_een_rij_van_een_tabel_heet_rij_en_een_geval_geval() -> None:
    p = pakket(
        Blokken(
            criteria={"k": "als: {alle_van: [{x: 1}, {y: 1}]}"},
            afleidingen={
                "x": "soort: geheel_getal, berekening: {gevallen: [{als: {schoon: ja}, dan: 1}], anders: 2}",
                "y": "soort: geheel_getal, "
                "berekening: {beslistabel: {treffer: eerste, kolommen: [schoon], rijen: [{als: [ja], dan: 1}], anders: 2}}",
            },
        )
    )
    assert [rij_in_woorden(p.afleidingen[naam], rij) for naam, rij in (("x", 1), ("y", 1), ("y", 0))] == ["geval 1", "rij 1", "anders"]
