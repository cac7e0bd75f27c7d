"""De vaste zinnen van een uitleg (docs/regeltaal.md, par. 13): precies deze namen, elk met precies haar invulplekken."""

import pytest

from engine import RegelFouten
from tests.engine.hulp import TEKSTEN_PAD, Blokken, pakket_uit, teksten, vaste_teksten, verwacht_fouten

BESTANDEN = teksten(Blokken(criteria={"netjes": "als: {schoon: ja}"}))


def fouten(oud: str, nieuw: str) -> list[tuple[str, str]]:
    zinnen = vaste_teksten()
    assert oud in zinnen
    with verwacht_fouten(RegelFouten) as gevangen:
        pakket_uit({**BESTANDEN, TEKSTEN_PAD: zinnen.replace(oud, nieuw, 1)})
    assert all(fout.plaats.startswith(f"{TEKSTEN_PAD}:") for fout in gevangen.fouten)
    return [(fout.code, fout.bedoeld) for fout in gevangen.fouten]


@pytest.mark.parametrize(
    ("oud", "nieuw", "verwacht"),
    [
        ("  kop_nu: Nu\n", "", [("P029", "")]),
        ("  kop_nu: Nu\n", "  kop_nuu: Nu\n", [("R130", "kop_nu")]),
        ("  kop_nu: Nu\n", '  kop_nu: ""\n', [("R005", "")]),
        ("  kop_nu: Nu\n", '  kop_nu: "Nu {uitkomst}"\n', [("R131", "")]),
        ('"Advies: {uitkomst}"', '"Advies: {uitkomts}"', [("R131", "uitkomst"), ("R133", "")]),
        ('"Advies: {uitkomst}"', '"Advies"', [("R133", "")]),
        ('"Advies: {uitkomst}"', '"Advies: {uitkomst.titel}"', [("R131", "uitkomst"), ("R133", "")]),
        ('"Advies: {uitkomst}"', '"Advies: {uitkomst} {"', [("R132", "")]),
        ('"Advies: {uitkomst}"', '"Advies: {{uitkomst}}"', [("R132", "")]),
    ],
)
def test_een_vaste_zin_die_niet_past_wordt_geweigerd(oud: str, nieuw: str, verwacht: list[tuple[str, str]]) -> None:
    assert fouten(oud, nieuw) == verwacht


def test_een_zin_in_de_regels_verandert_de_uitleg() -> None:
    pakket = pakket_uit({**BESTANDEN, TEKSTEN_PAD: vaste_teksten().replace("kop_nu: Nu", "kop_nu: Vandaag nog")})
    assert pakket.teksten["kop_nu"] == "Vandaag nog"
