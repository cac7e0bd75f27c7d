"""De opdrachtregel spreekt Nederlands: in de hulp van elke opdracht en bij elk verkeerd gebruik."""

import re

import pytest
from typer.core import TyperGroup

from service.cli.nederlands import alle_opdrachten, nederlandse_opdracht, vertaal, voer_uit
from service.cli.opdrachten import app
from tests.service.cli.opdrachtregel import thuisnabij

_ENGELS = re.compile(r"\b(?:Usage|Options?|Commands?|Arguments?|ARGS|Show this|default|required|Error|Try|Aborted)\b")

_VAN_PYTHON = re.compile(r"\b(?:str|bool|int|float|path|Path|UUID|list|range|None|True|False)\b|x[<>]=|RULES|\[[a-z]+\]\.\.\.")


def _paden(opdracht: TyperGroup, boven: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    paden = [boven]
    for naam, deel in opdracht.commands.items():
        paden += _paden(deel, (*boven, naam)) if isinstance(deel, TyperGroup) else [(*boven, naam)]
    return paden


def test_de_hulp_van_elke_opdracht_heeft_geen_engelse_woorden_en_geen_soorten_van_python(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # Breed: over twee regels verdeeld valt een woord niet op.
    monkeypatch.setenv("COLUMNS", "200")
    opdracht = nederlandse_opdracht(app)
    assert isinstance(opdracht, TyperGroup)
    paden = _paden(opdracht)
    assert len(paden) == len(list(alle_opdrachten(opdracht))) > 25
    for pad in paden:
        opdracht.main([*pad, "--help"], prog_name="thuisnabij", standalone_mode=False)
        hulp = capsys.readouterr().out
        assert "Gebruik: thuisnabij" in hulp
        assert "Laat deze uitleg zien." in hulp
        assert _ENGELS.findall(hulp) == [], pad
        assert _VAN_PYTHON.findall(hulp) == [], pad


@pytest.mark.parametrize(
    ("delen", "regel"),
    [
        (["dienst"], r"--poort +1 T/M 65535 +Poort"),
        (["dienst"], r"--adres +TEKST +Adres"),
        (["dienst"], r"--zonder-sleutel +Uitproberen"),
        (["regels", "vergelijk"], r"--zaak +GETAL VANAF 0 +Schrijft"),
        (["regels", "vergelijk"], r"--zaad +GETAL +Zelfde"),
        (["regels", "vergelijk"], r"--dossiers +PAD +Een map"),
        (["beoordeel"], r"--lezer +<ouder\|commissie\|toezicht> +Voor wie"),
        (["beoordeel"], r"DOSSIER\.json +Het dossier"),
        (["meet"], r"DOSSIER… +Dossiers"),
    ],
)
def test_de_hulp_zegt_wat_er_achter_een_optie_hoort(delen: list[str], regel: str) -> None:
    hulp = thuisnabij(*delen, "--help", omgeving={"COLUMNS": "200"}).stdout
    assert re.search(regel, hulp), hulp


@pytest.mark.parametrize(
    ("delen", "melding"),
    [
        (["regels", "kontroleer"], "thuisnabij regels I070 De opdracht 'kontroleer' bestaat niet — bedoelde u 'controleer'?"),
        (["x"], "thuisnabij I070 De opdracht 'x' bestaat niet."),
        (["regels", "vergelijk", "a"], "thuisnabij regels vergelijk I070 NIEUW ontbreekt."),
        (["regels", "vergelijk", "--zaat", "3"], "De optie --zaat bestaat niet. Wel: --formaat, --zaad, --zaak."),
        (["regels", "controleer", "--qqqq"], "De optie --qqqq bestaat niet."),
        (["regels", "vergelijk", "a", "b", "--populatie", "x"], "Bij --populatie hoort een geheel getal."),
        (["regels", "vergelijk", "a", "b", "--populatie", "-4"], "Bij --populatie hoort een getal van 0 of hoger."),
        (["regels", "vergelijk", "a", "b", "--processen", "9000"], "Bij --processen hoort een getal van 256 of lager."),
        (["regels", "controleer", "--formaat", "x"], "'x' kan niet bij --formaat. Kies uit: 'tekst', 'json', 'sarif'."),
        (["regels", "toon", "a", "b"], "Dit staat er te veel: a b."),
        (["regels", "toon", "--standaard"], "Achter --standaard hoort een waarde."),
        (["regels", "controleer", "--kijk=3"], "Achter --kijk hoort geen waarde."),
    ],
)
def test_verkeerd_gebruik_geeft_een_nederlandse_zin(
    delen: list[str], melding: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["thuisnabij", *delen])
    assert voer_uit(app) == 2
    gezegd = capsys.readouterr()
    assert gezegd.out == ""
    assert melding in gezegd.err
    assert gezegd.err.splitlines()[-1].endswith("--help")


def test_de_uitgang_van_een_opdracht_blijft_die_van_de_opdracht() -> None:
    assert thuisnabij("regels", "leg-uit", "R002").returncode == 0
    assert thuisnabij("regels", "leg-uit", "Q999").returncode == 2
    zonder = thuisnabij("regels")
    assert (zonder.returncode, zonder.stderr) == (2, "")
    assert "Opdrachten" in zonder.stdout


def test_een_onbekende_melding_blijft_zoals_zij_is() -> None:
    assert vertaal("Something else.") == "Something else."
