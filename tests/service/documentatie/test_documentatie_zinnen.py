"""Het zinnenboek om te lezen: gemaakt uit de zinnen zelf, en elke zin wordt ergens gebruikt."""

from pathlib import Path

import pytest

from service.documentatie.features import lees_features
from service.documentatie.situatie import Situatie
from service.documentatie.zinnen import ZINNEN
from service.documentatie.zinnenboek import Zin, Zinnenboek
from service.documentatie.zinnenlijst import keuzes, schrijf_zinnen, vormen
from tests.gedeeld import WORTEL
from tests.service.cli.opdrachtregel import thuisnabij


def zin_met(patroon: str) -> Zin:
    boek = Zinnenboek()

    @boek.zin("dan", patroon)
    def doe(situatie: Situatie, **_: str) -> None:
        """Doet niets."""

    return boek.zinnen[0]


def test_het_bestand_met_zinnen_is_bij() -> None:
    geschreven = (WORTEL / "features/zinnen.md").read_text(encoding="utf-8")
    assert geschreven == schrijf_zinnen(ZINNEN, lees_features(WORTEL / "features")), "maak features/zinnen.md opnieuw: documentatie zinnen"


def test_de_opdracht_schrijft_hetzelfde_als_het_bestand() -> None:
    klaar = thuisnabij("documentatie", "zinnen")
    assert klaar.returncode == 0
    assert klaar.stdout == (WORTEL / "features/zinnen.md").read_text(encoding="utf-8")


def test_elke_zin_heeft_uitleg_en_een_voorbeeld_uit_de_features() -> None:
    tekst = schrijf_zinnen(ZINNEN, lees_features(WORTEL / "features"))
    assert [zin.patroon.pattern for zin in ZINNEN.zinnen if not zin.uitleg] == []
    assert "Geen enkel voorbeeld gebruikt deze zin." not in tekst
    assert tekst.count("\n### ") == tekst.count("\n```gherkin\n") == len(ZINNEN.zinnen)


def test_een_zin_die_niemand_gebruikt_zegt_dat() -> None:
    assert schrijf_zinnen(ZINNEN, []).count("Geen enkel voorbeeld gebruikt deze zin.") == len(ZINNEN.zinnen)


@pytest.mark.parametrize(
    ("patroon", "verwacht"),
    [
        ("klaar", ("klaar",)),
        (r'is "(?P<naam>\w+)" op (?P<dag>.+)', ('is "<naam>" op <dag>',)),
        (r'(?:de|het) "(?P<rol>\w+)" (?:weegt|wikt)', ('de "<rol>" weegt', 'de "<rol>" wikt', 'het "<rol>" weegt', 'het "<rol>" wikt')),
        ("dit|dat", ("dit", "dat")),
        (r"staat (?P<stand>open|niet open)", ("staat <stand>",)),
    ],
)
def test_een_patroon_leest_als_een_gewone_zin(patroon: str, verwacht: tuple[str, ...]) -> None:
    assert vormen(zin_met(patroon)) == verwacht


def test_alleen_vaste_woorden_zijn_een_keuze() -> None:
    assert keuzes(zin_met(r'"(?P<naam>\w+)" staat (?P<stand>open|niet open)')) == {"stand": ("open", "niet open")}


def test_een_patroon_dat_geen_zin_is_wordt_geweigerd() -> None:
    with pytest.raises(ValueError, match="niet in gewone vorm"):
        vormen(zin_met(r"de? \d+ dagen"))


def test_bij_een_feature_die_niet_te_lezen_is_komt_er_geen_halve_lijst(tmp_path: Path) -> None:
    (tmp_path / "kapot.feature").write_text("Feature\n", encoding="utf-8")
    klaar = thuisnabij("documentatie", "zinnen", str(tmp_path))
    assert (klaar.returncode, klaar.stdout) == (2, "")
    assert "kapot.feature" in klaar.stderr
