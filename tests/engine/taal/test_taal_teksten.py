"""De vaste zinnen van een uitleg (docs/regeltaal.md, par. 13): precies deze namen, elk met precies haar invulplekken."""

from pathlib import Path

import pytest

from engine import RegelFouten, lees_regels
from engine.uitleg import Kop, document
from tests.engine.hulp import TEKSTEN_PAD, Blokken, advies, kop, pakket_uit, teksten, vaste_teksten, verwacht_fouten

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
        ("  kop_nu: Nu\n", "  kop_nuu: Nu\n", [("R134", "kop_nu")]),
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


@pytest.mark.parametrize(("oud", "plaats"), [("  kop_nu: Nu\n", TEKSTEN_PAD), (vaste_teksten(), "begrippen")])
def test_een_regelmap_heeft_elke_vaste_zin(oud: str, plaats: str, tmp_path: Path) -> None:
    nieuw = "" if plaats == TEKSTEN_PAD else kop("begrippen")
    for pad, inhoud in {**BESTANDEN, TEKSTEN_PAD: vaste_teksten().replace(oud, nieuw)}.items():
        (tmp_path / pad).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / pad).write_text(inhoud, encoding="utf-8")
    with verwacht_fouten(RegelFouten) as gevangen:
        lees_regels(tmp_path)
    (fout,) = gevangen.fouten
    assert (fout.code, fout.plaats) == ("P029", plaats)
    assert "kop_nu" in fout.zin


def test_een_pakket_van_voor_de_vaste_zinnen_laadt_en_krijgt_die_van_nu() -> None:
    nu = pakket_uit(BESTANDEN)
    toen = pakket_uit({pad: inhoud for pad, inhoud in BESTANDEN.items() if pad != TEKSTEN_PAD})
    assert toen.teksten == {}
    advies_ = advies(toen.met_teksten({**nu.teksten, "kop_wie_beslist": "Door wie"}))
    assert Kop("Door wie") in document(advies_, "ouder")
    assert nu.met_teksten({"kop_nu": "Later"}).teksten["kop_nu"] == "Nu"


def test_een_zin_in_de_regels_verandert_de_uitleg() -> None:
    pakket = pakket_uit({**BESTANDEN, TEKSTEN_PAD: vaste_teksten().replace("kop_nu: Nu", "kop_nu: Vandaag nog")})
    assert pakket.teksten["kop_nu"] == "Vandaag nog"
