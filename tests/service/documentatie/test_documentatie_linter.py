"""De features nakijken: per soort fout een bestand waarin die ene fout op een bekende plek staat."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
import yaml

from engine import Fout, Pakket
from service.documentatie.linter import kijk_features_na
from service.documentatie.zinnen import ZINNEN
from tests.gedeeld import WORTEL, echte_regels
from tests.service.cli.opdrachtregel import thuisnabij

GEGEVEN = '    Gegeven de regels van "po2001" op 24 november 2026\n'
ALS = "    Als de aanvraag wordt beoordeeld\n"
DAN = '    Dan is "aanvrager_bevoegd" voldaan\n'
GOED = GEGEVEN + ALS + DAN
INGESTUURD = "    Als de school de aanvraag instuurt\n    Dan is het advies gegeven en bewaard\n"
KOP = "# language: nl\nFunctionaliteit: Proef\n"
SCENARIO = KOP + "\n  Voorbeeld: Noor\n"
REGEL = KOP + "\n  Regel: R\n"
BEGIN = KOP + "\n  {}\n"
OVERZICHT = KOP + "\n  Abstract Scenario: wie\n" + GEGEVEN + '    En "aanvrager" is "<wie>"\n' + ALS


@pytest.fixture(scope="module")
def pakketten() -> list[Pakket]:
    regels = echte_regels()
    return [regels.pakket(code, date(2026, 11, 24)) for code in regels.samenwerkingsverbanden]


def nagekeken(map_: Path, pakketten: Sequence[Pakket], tekst: str | bytes, naam: str = "proef.feature") -> list[Fout]:
    """De fouten in één bestand; dat een proef niet alle criteria toont, telt niet mee."""
    pad = map_ / naam
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_bytes(tekst if isinstance(tekst, bytes) else tekst.encode())
    return [fout for fout in kijk_features_na(map_, pakketten, ZINNEN) if fout.code != "G013"]


def test_de_eigen_features_kloppen(pakketten: list[Pakket]) -> None:
    assert [str(fout) for fout in kijk_features_na(WORTEL / "features", pakketten, ZINNEN)] == []


@pytest.mark.parametrize(
    "tekst",
    [
        SCENARIO + GOED,
        (SCENARIO + GOED).replace("\n", "\r\n"),
        "\n# Een opmerking vooraf.\n" + SCENARIO + GOED,
        KOP + "  Als ouder wil ik weten wat er gebeurt.\n  En dan begrijp ik het besluit.\n\n  Voorbeeld: Noor\n" + GOED,
        KOP + "\n  Achtergrond:\n" + GEGEVEN + "\n  Voorbeeld: Noor\n    Een kind van zes.\n" + ALS + DAN,
        KOP + "\n  Achtergrond:\n" + GEGEVEN + ALS + "\n  Regel: R\n\n    Achtergrond:\n" + GEGEVEN + "\n    Voorbeeld: Noor\n" + DAN,
        OVERZICHT
        + '    Dan is "aanvrager_bevoegd" <vandaag>\n\n    Voorbeelden:\n      | wie | vandaag |\n      | ouders | niet voldaan |\n',
        KOP + "\n  @nooit_open @aanvrager_bevoegd\n  Regel: R\n\n    @haast\n    Voorbeeld: Noor\n" + GOED,
        KOP + "\n  @api\n  Regel: R\n\n    Voorbeeld: Noor\n" + GEGEVEN + INGESTUURD,
    ],
    ids=["kort", "Windows", "opmerking", "verhaal", "achtergrond", "achtergrond bij regel", "abstract", "tags", "dienst"],
)
def test_een_goed_bestand_geeft_geen_fouten(pakketten: list[Pakket], tmp_path: Path, tekst: str) -> None:
    assert nagekeken(tmp_path, pakketten, tekst) == []


@dataclass(frozen=True, slots=True)
class Geval:
    """Een feature met één fout: de code, de plaats als `regel:kolom`, en wat er waarschijnlijk bedoeld was."""

    code: str
    naam: str
    plaats: str
    tekst: str
    bedoeld: str = ""
    bom: bool = False
    codering: str = "utf-8"

    @property
    def inhoud(self) -> bytes:
        return (("\ufeff" if self.bom else "") + self.tekst).encode(self.codering)


GEVALLEN = [
    Geval(code, **geval)
    for code, gevallen in yaml.safe_load((Path(__file__).parent / "linterfouten.yaml").read_text(encoding="utf-8")).items()
    for geval in gevallen
]
# Deze drie gaan over een hele map of over de regels; zij staan verderop in dit bestand.
ELDERS = {"G000", "G012", "G013"}


@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda geval: f"{geval.code} {geval.naam}")
def test_een_fout_staat_op_haar_regel_en_geeft_er_geen_andere_bij(pakketten: list[Pakket], tmp_path: Path, geval: Geval) -> None:
    gevonden = nagekeken(tmp_path, pakketten, geval.inhoud)
    assert [(fout.code, fout.plaats, fout.bedoeld) for fout in gevonden] == [(geval.code, f"proef.feature:{geval.plaats}", geval.bedoeld)]


def test_van_elke_soort_fout_is_er_een_geval() -> None:
    code = "".join(pad.read_text(encoding="utf-8") for pad in (WORTEL / "service/documentatie").rglob("*.py"))
    assert {geval.code for geval in GEVALLEN} | ELDERS == set(re.findall(r'"(G\d{3})"', code))


@pytest.mark.parametrize("woord", ["klikt", "aanklikken", "knoppen", "scherm", "JSON", "yaml", "endpoint", "database", "vult het veld"])
def test_techniek_hoort_niet_in_een_feature(pakketten: list[Pakket], tmp_path: Path, woord: str) -> None:
    assert [fout.code for fout in nagekeken(tmp_path, pakketten, SCENARIO.replace("Noor", f"Noor {woord}") + GOED)] == ["G015"]


@pytest.mark.parametrize("woord", ["beschermt", "op vijf velden", "knoopt iets", "vult aan", "kapitaal"])
def test_een_gewoon_woord_is_geen_techniek(pakketten: list[Pakket], tmp_path: Path, woord: str) -> None:
    assert nagekeken(tmp_path, pakketten, SCENARIO.replace("Noor", f"Noor {woord}") + GOED) == []


@pytest.mark.parametrize(
    "wanneer", ["gisteren", "overmorgen", "morgenochtend", "vorige maand", "afgelopen vrijdag", "twee weken geleden", "over een jaar"]
)
def test_een_stap_noemt_een_vaste_dag(pakketten: list[Pakket], tmp_path: Path, wanneer: str) -> None:
    assert [fout.code for fout in nagekeken(tmp_path, pakketten, SCENARIO + GOED.replace("24 november 2026", wanneer))] == ["G014"]


def test_een_feature_die_een_regelbestand_spiegelt_noemt_bij_elke_regel_een_naam(pakketten: list[Pakket], tmp_path: Path) -> None:
    tekst = REGEL + "\n    Voorbeeld: Noor\n" + GOED
    assert nagekeken(tmp_path, pakketten, tekst, "landelijk/misvattingen.feature") == []
    (fout,) = nagekeken(tmp_path, pakketten, tekst, "landelijk/bevoegdheid/aanvrager.feature")
    assert (fout.code, fout.plaats) == ("G012", "landelijk/bevoegdheid/aanvrager.feature:4:3")


def test_een_criterium_zonder_regel_wordt_genoemd_op_zijn_plaats_in_de_regels(pakketten: list[Pakket], tmp_path: Path) -> None:
    elders = tmp_path / "proef.feature"
    elders.write_text(KOP + "\n  @aanvrager_bevoegd\n  Regel: R\n\n    Voorbeeld: Noor\n" + GOED, encoding="utf-8")
    plaatsen = {fout.plaats: fout for fout in kijk_features_na(tmp_path, pakketten, ZINNEN)}
    criterium = pakketten[0].criteria["aanvrager_bevoegd"]
    assert plaatsen[str(criterium.plaats)].code == "G013"
    (tmp_path / "landelijk/bevoegdheid").mkdir(parents=True)
    elders.rename(tmp_path / "landelijk/bevoegdheid/aanvrager.feature")
    assert str(criterium.plaats) not in {fout.plaats for fout in kijk_features_na(tmp_path, pakketten, ZINNEN)}


def test_een_bestand_dat_niet_te_ontleden_is_geeft_geen_valse_meldingen_over_zijn_criteria(pakketten: list[Pakket], tmp_path: Path) -> None:
    (tmp_path / "landelijk/bevoegdheid").mkdir(parents=True)
    tekst = KOP + "\n  @aanvrager_bevoegd\n  Regel: R\n\n    Voorbeeld: Noor\n" + GOED + "    dan klaar\n"
    (tmp_path / "landelijk/bevoegdheid/aanvrager.feature").write_text(tekst, encoding="utf-8")
    fouten = kijk_features_na(tmp_path, pakketten, ZINNEN)
    assert "G003" in {fout.code for fout in fouten}
    assert str(pakketten[0].criteria["aanvrager_bevoegd"].plaats) not in {fout.plaats for fout in fouten}


def test_alle_problemen_van_alle_bestanden_staan_er_tegelijk_en_op_plaats(pakketten: list[Pakket], tmp_path: Path) -> None:
    (tmp_path / "a.feature").write_text(
        "\ufeff" + KOP + "\n  Rgel: x\n\n  Voorbeeld: Noor\n\n  Voorbeeld: Noor\n" + GEGEVEN + DAN, encoding="utf-8"
    )
    gevonden = nagekeken(tmp_path, pakketten, SCENARIO.replace("language", "taal") + GEGEVEN + ALS, "b.feature")
    assert [(fout.plaats, fout.code) for fout in gevonden] == [
        ("a.feature:1:1", "G001"),
        ("a.feature:4:3", "G004"),
        ("a.feature:6:3", "G006"),
        ("a.feature:8:3", "G005"),
        ("a.feature:8:3", "G006"),
        ("b.feature:1:1", "G002"),
        ("b.feature:4:3", "G006"),
    ]


def test_een_map_zonder_features_klopt_niet(pakketten: list[Pakket], tmp_path: Path) -> None:
    assert [fout.code for fout in kijk_features_na(tmp_path, pakketten, ZINNEN)] == ["G000"]


def test_de_opdracht_zegt_dat_de_eigen_features_kloppen() -> None:
    klaar = thuisnabij("documentatie", "controleer")
    assert klaar.returncode == 0, klaar.stdout
    assert klaar.stdout.endswith(" voorbeelden: geen problemen.\n")


def test_de_opdracht_schrijft_elk_probleem_op_een_regel(tmp_path: Path) -> None:
    (tmp_path / "proef.feature").write_text(SCENARIO + "    gegeven iets\n" + GEGEVEN + ALS, encoding="utf-8")
    klaar = thuisnabij("documentatie", "controleer", str(tmp_path))
    assert klaar.returncode == 1
    regels = [regel for regel in klaar.stdout.splitlines() if regel.startswith("proef.feature")]
    assert regels == [
        "proef.feature:4:3 G006 Dit voorbeeld heeft geen Dan.",
        'proef.feature:5:5 G004 Deze regel telt als beschrijving en wordt niet uitgevoerd — bedoelde u "Gegeven"?',
    ]
    assert all(" G013 " in regel for regel in klaar.stdout.splitlines() if regel not in regels)
