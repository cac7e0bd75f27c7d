"""De features nakijken: per soort fout een bestand waarin die ene fout op een bekende plek staat."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from engine import Fout, Pakket, lees_regels
from service.documentatie.linter import kijk_features_na
from service.documentatie.zinnen import ZINNEN
from tests.service.cli.test_cli_beoordelen import WORTEL, thuisnabij

GEGEVEN = '    Gegeven de regels van "po2001" op 24 november 2026\n'
ALS = "    Als de aanvraag wordt beoordeeld\n"
DAN = '    Dan is "aanvrager_bevoegd" voldaan\n'
GOED = GEGEVEN + ALS + DAN
KOP = "# language: nl\nFunctionaliteit: Proef\n"
SCENARIO = KOP + "\n  Voorbeeld: Noor\n"
REGEL = KOP + "\n  Regel: R\n"
BEGIN = KOP + "\n  {}\n"
OVERZICHT = KOP + "\n  Abstract Scenario: wie\n" + GEGEVEN + '    En "aanvrager" is "<wie>"\n' + ALS

RIJEN = OVERZICHT + '    Dan is "aanvrager_bevoegd" <o>\n\n    Voorbeelden:\n      | wie | o |\n'


@pytest.fixture(scope="module")
def pakketten() -> list[Pakket]:
    regels = lees_regels(WORTEL / "rules")
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
    ],
    ids=["kort", "Windows", "opmerking", "verhaal", "achtergrond", "achtergrond bij regel", "abstract", "tags"],
)
def test_een_goed_bestand_geeft_geen_fouten(pakketten: list[Pakket], tmp_path: Path, tekst: str) -> None:
    assert nagekeken(tmp_path, pakketten, tekst) == []


GEVALLEN = {
    "een BOM": ("\ufeff" + SCENARIO + GOED, "G001", "1:1", ""),
    "geen UTF-8": (SCENARIO.replace("Noor", "Noël").encode("latin-1") + GOED.encode(), "G001", "4:16", ""),
    "een andere taalcode": (SCENARIO.replace(": nl", ": nl-NL") + GOED, "G002", "1:1", "# language: nl"),
    "een andere taal": (SCENARIO.replace(": nl", ": en") + GOED, "G002", "1:1", "# language: nl"),
    "taal in plaats van language": (SCENARIO.replace("language", "taal") + GOED, "G002", "1:1", "# language: nl"),
    "geen taal": ("\n" + SCENARIO.removeprefix("# language: nl\n") + GOED, "G002", "1:1", "# language: nl"),
    "een leeg bestand": ("# language: nl\n", "G003", "1:1", ""),
    "een Engelse kop": (SCENARIO.replace("Functionaliteit", "Feature") + GOED, "G003", "2:1", "Functionaliteit:"),
    "een stap met een schrijffout": (SCENARIO + GEGEVEN + ALS + "    Dna is het advies nog open\n" + DAN, "G003", "7:5", "Dan"),
    "een stap met een kleine letter": (SCENARIO + GEGEVEN + ALS + DAN.lower(), "G003", "7:5", "Dan"),
    "een voorbeeld met een kleine letter": (SCENARIO + GOED + "\n  voorbeeld: Sem\n" + GOED, "G003", "9:3", "Voorbeeld:"),
    "een Abstract scenario met een kleine letter": (SCENARIO + GOED + "\n  Abstract scenario: Sem\n", "G003", "9:3", "Abstract Scenario:"),
    "twee functionaliteiten": (SCENARIO + GOED + "\nFunctionaliteit: Nog een\n", "G003", "9:1", "Functionaliteit:"),
    "een achtergrond te laat": (SCENARIO + GOED + "\n  Achtergrond:\n", "G003", "9:3", "Achtergrond:"),
    "een scheve tabel": (SCENARIO + "    Gegeven deze gegevens\n      | a | b |\n      | a |\n", "G003", "7:7", ""),
    "een tag zonder vervolg": (SCENARIO + GOED + "\n  @haast", "G003", "9:3", ""),
    "een eerste stap met een kleine letter": (SCENARIO + "    gegeven het is mooi weer\n" + GOED, "G004", "5:5", "Gegeven"),
    "een eerste stap met een schrijffout": (SCENARIO + "    Gegevn het is mooi weer\n" + GOED, "G004", "5:5", "Gegeven"),
    "een kort woord met een schrijffout": (SCENARIO + "    Aks de aanvraag wordt beoordeeld\n" + GOED, "G004", "5:5", "Als"),
    "een Engelse stap": (SCENARIO + "    Given het is mooi weer\n" + GOED, "G004", "5:5", "Gegeven"),
    "een stap onder de Functionaliteit": (KOP + '  dan is er het gebrek "x"\n\n  Voorbeeld: Noor\n' + GOED, "G004", "3:3", "Dan"),
    "een Scenariosjabloon": (KOP + "\n  Scenariosjabloon: Sem\n\n  Voorbeeld: Noor\n" + GOED, "G004", "4:3", "Abstract Scenario:"),
    "een Rgel": (KOP + "\n  Rgel: R\n\n  Voorbeeld: Noor\n" + GOED, "G004", "4:3", "Regel:"),
    "een voorbeeld zonder dubbelepunt": (REGEL + "\n    Voorbeeld Sem\n\n    Voorbeeld: Noor\n" + GOED, "G004", "6:5", "Voorbeeld:"),
    "een kernwoord onder een Achtergrond": (
        KOP + "\n  Achtergrond:\n    stel er is iets\n" + "\n  Voorbeeld: Noor\n" + GOED,
        "G004",
        "5:5",
        "Stel",
    ),
    "een dubbele naam": (SCENARIO + GOED + "\n  Regel: R\n\n    Scenario: Noor\n" + GOED, "G005", "11:5", ""),
    "geen naam": (SCENARIO.replace(" Noor", "") + GOED, "G005", "4:3", ""),
    "geen stappen": (SCENARIO, "G006", "4:3", ""),
    "geen Als": (SCENARIO + GEGEVEN + DAN, "G006", "4:3", ""),
    "geen Dan": (SCENARIO + GEGEVEN + ALS, "G006", "4:3", ""),
    "een Regel zonder voorbeeld": (REGEL + "\n  Regel: Q\n\n    Voorbeeld: Noor\n" + GOED, "G007", "4:3", ""),
    "een bestand zonder voorbeeld": (KOP, "G007", "2:1", ""),
    "Voorbeeld onder een Abstract Scenario": (
        OVERZICHT + DAN + "\n    Voorbeeld:\n      | wie |\n      | ouders |\n",
        "G008",
        "10:5",
        "Voorbeelden:",
    ),
    "een Abstract Scenario zonder Voorbeelden": (OVERZICHT + DAN, "G008", "4:3", ""),
    "Voorbeelden zonder rij": (OVERZICHT + DAN + "\n    Voorbeelden:\n      | wie |\n", "G008", "10:5", ""),
    "En als eerste": (SCENARIO + GOED.replace("Gegeven", "En"), "G009", "5:5", ""),
    "een sterretje als eerste": (SCENARIO + GOED.replace("Gegeven", "*"), "G009", "5:5", ""),
    "een sterretje verderop": (SCENARIO + GEGEVEN + '    * "aanvrager" is "ouders"\n' + ALS + DAN, "G009", "6:5", ""),
    "een zin die niet bestaat": (SCENARIO + GEGEVEN + ALS + '    Dan is het gebrek "x"\n', "G010", "7:5", 'is er het gebrek "<naam>"'),
    "een zin die nergens op lijkt": (SCENARIO + GEGEVEN + ALS + "    Dan schijnt de zon\n", "G010", "7:5", ""),
    "een zin onder het verkeerde woord": (SCENARIO + GEGEVEN + "    En is het advies nog open\n" + ALS + DAN, "G010", "6:5", ""),
    "een zin zonder zijn tabel": (SCENARIO + GEGEVEN + "    En deze gegevens\n" + ALS + DAN, "G010", "6:5", ""),
    "een rij die de zin breekt": (
        RIJEN + "      | ouders | voldaan |\n      | school | voldan |\n",
        "G010",
        "13:7",
        'is "<naam>" <verdict>',
    ),
    "een tag die niet bestaat": (
        KOP + "\n  @nooit_open @aanvrager_bevoegt\n  Regel: R\n\n    Voorbeeld: Noor\n" + GOED,
        "G011",
        "4:15",
        "aanvrager_bevoegd",
    ),
    "vandaag": (SCENARIO + GOED.replace("24 november 2026", "vandaag"), "G014", "5:39", ""),
    "over drie dagen": (SCENARIO + GOED.replace("24 november 2026", "over drie dagen"), "G014", "5:39", ""),
    "volgende week in een tabel": (
        SCENARIO + GEGEVEN + "    En deze gegevens\n      | a | b |\n      | a | volgende week |\n" + ALS + DAN,
        "G014",
        "8:13",
        "",
    ),
    "morgen in een rij": (OVERZICHT + DAN + "\n    Voorbeelden:\n      | wie |\n      | morgen |\n", "G014", "12:9", ""),
    "een knop": (SCENARIO.replace("Noor", "Noor ziet een knop") + GOED, "G015", "4:28", ""),
    "een API in een beschrijving": (KOP + "  Dit gaat via de API.\n\n  Voorbeeld: Noor\n" + GOED, "G015", "3:19", ""),
    "een veld invullen": (SCENARIO + GEGEVEN + '    En "aanvrager" is "veld invullen"\n' + ALS + DAN, "G015", "6:24", ""),
}


@pytest.mark.parametrize(("tekst", "code", "plaats", "bedoeld"), GEVALLEN.values(), ids=GEVALLEN)
def test_een_fout_staat_op_haar_regel_en_geeft_er_geen_andere_bij(
    pakketten: list[Pakket], tmp_path: Path, tekst: str | bytes, code: str, plaats: str, bedoeld: str
) -> None:
    gevonden = nagekeken(tmp_path, pakketten, tekst)
    assert [(fout.code, fout.plaats, fout.bedoeld) for fout in gevonden] == [(code, f"proef.feature:{plaats}", bedoeld)]


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
        "proef.feature:5:5 G004 Deze regel telt als beschrijving en wordt niet uitgevoerd. Bedoelde u 'Gegeven'?",
    ]
    assert all(" G013 " in regel for regel in klaar.stdout.splitlines() if regel not in regels)
