"""Hoe lang een besluit blijft is een instelling. De keten zegt sinds wanneer, en wie haar verandert doet dat niet ongezien."""

from datetime import date

import pytest
from sqlalchemy import Engine, delete, select, update
from typer.testing import CliRunner

from engine import Regels
from service.audit.archieftermijn import andere_termijnen
from service.audit.keten import voeg_toe
from service.audit.uitvoer import ketenregels
from service.cli.opdrachten import app
from service.opslag import Adviesopslag, Besluitopslag, BewaardAdvies, open_database
from service.opslag.database import schrijven
from service.opslag.tabellen_audit import AUDIT
from service.opslag.verbintenissen import van_archieftermijn
from service.opslag.vernietigen import vernietig
from tests.service.audit.test_audit_zaken import adres, besluiten, database, knoei, opslag, regels, werkbank, zaak, zinnen
from tests.service.opslag.conftest import Werkbank
from tests.service.opslag.test_opslag_vernietigen import besluit_over, op, stap

__all__ = ["adres", "besluiten", "database", "opslag", "regels", "werkbank", "zaak"]


@pytest.fixture
def besloten(opslag: Adviesopslag, zaak: BewaardAdvies, besluiten: Besluitopslag, regels: Regels) -> Engine:
    """Een zaak waarvan de gegevens weg zijn, met een besluit van 24 november 2026 dat twintig jaar blijft: dat is regel 3."""
    besluit_over(besluiten, zaak, regels)
    assert [deel.soort for deel in vernietig(opslag.database, op(2030), 20, proef=False)] == ["zaak"]
    return opslag.database


def termijnen(database: Engine) -> list[tuple[int, int]]:
    with database.connect() as verbinding:
        rijen = verbinding.execute(select(AUDIT).where(AUDIT.c.handeling == "archieftermijn_vastgelegd").order_by(AUDIT.c.volgnummer))
        return [(rij.volgnummer, int(rij.onderwerp.rpartition(".")[2])) for rij in rijen]


def weg(database: Engine, jaar: int, jaren: int | None, *, nieuw: bool = False) -> list[tuple[str, date]]:
    return [(deel.soort, deel.tot) for deel in vernietig(database, op(jaar), jaren, proef=False, nieuwe_termijn=nieuw)]


def test_de_termijn_komt_een_keer_in_elke_keten_en_een_proef_legt_niets_vast(
    besloten: Engine, opslag: Adviesopslag, werkbank: Werkbank
) -> None:
    assert termijnen(besloten) == [(3, 20)]
    assert weg(besloten, 2031, 20) == weg(besloten, 2031, None) == []
    vernietig(besloten, op(2031), 10, proef=True, nieuwe_termijn=True)
    assert termijnen(besloten) == [(3, 20)]
    assert "archieftermijn.20" in "".join(ketenregels(besloten))
    assert zinnen(besloten) == []


@pytest.mark.parametrize("jaren", [5, 40])
def test_met_een_kortere_of_langere_termijn_blijft_elk_besluit_tot_iemand_haar_bevestigt(besloten: Engine, jaren: int) -> None:
    assert weg(besloten, 2090, jaren) == []
    with besloten.connect() as verbinding:
        zin = f"Volgens deze regel is de archieftermijn 20 jaar, en ingesteld is {jaren} jaar."
        assert andere_termijnen(verbinding, jaren) == (("po2001", 3, zin),)
    assert weg(besloten, 2090, jaren, nieuw=True) == [("besluit", date(2026 + jaren, 11, 24))]
    assert [deel for _, deel in termijnen(besloten)] == [20, jaren]
    assert zinnen(besloten) == []


@pytest.mark.parametrize(("jaren", "hoe"), [(5, "te vroeg"), (40, "te laat")])
def test_een_besluit_dat_zich_niet_aan_de_termijn_in_de_keten_hield_komt_uit(
    besloten: Engine, jaren: int, hoe: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Alsof iemand de instelling veranderde, vernietigde, en haar terugzette."""
    monkeypatch.setattr("service.opslag.vernietigen.andere_termijnen", lambda *_: ())
    monkeypatch.setattr("service.opslag.vernietigen.leg_archieftermijn_vast", lambda *_: None)
    assert weg(besloten, 2090, jaren) == [("besluit", date(2026 + jaren, 11, 24))]
    (gevonden,) = zinnen(besloten)
    assert gevonden.startswith("po2001 regel 5: Besluit ")
    termijn = "volgens regel 3 (20 jaar) hoorde het te blijven tot en met 2046-11-24"
    assert f"is {hoe} vernietigd: {termijn}, en het verslag zegt {2026 + jaren}-11-24." in gevonden


def test_een_ingetrokken_besluit_dat_gold_heeft_de_termijn_en_een_ingetrokken_concept_niet(
    opslag: Adviesopslag, zaak: BewaardAdvies, besluiten: Besluitopslag, regels: Regels, monkeypatch: pytest.MonkeyPatch
) -> None:
    stap(besluiten, besluit_over(besluiten, zaak, regels, "concept"), "ingetrokken", op(2027))
    stap(besluiten, besluit_over(besluiten, zaak, regels), "ingetrokken", op(2028))
    assert sorted(weg(opslag.database, 2030, 20)) == [("besluit", date(2029, 11, 24)), ("zaak", date(2029, 11, 24))]
    assert zinnen(opslag.database) == []
    monkeypatch.setattr("service.opslag.vernietigen.andere_termijnen", lambda *_: ())
    monkeypatch.setattr("service.opslag.vernietigen.leg_archieftermijn_vast", lambda *_: None)
    assert weg(opslag.database, 2040, 10) == [("besluit", date(2038, 11, 25))]
    assert [zin.partition(": ")[2].partition(" is te")[2][:6] for zin in zinnen(opslag.database)] == [" vroeg"]


def test_wie_de_termijn_in_de_keten_zelf_verkort_krijgt_geen_besluit_weg_en_valt_op(besloten: Engine) -> None:
    regel = AUDIT.c.volgnummer == 3
    knoei(besloten, update(AUDIT).where(regel).values(onderwerp="archieftermijn.5", verbintenis=van_archieftermijn(5)))
    assert zinnen(besloten) == ["po2001 regel 3: Deze regel is veranderd."]
    assert [deel.beletsel[:14] for deel in vernietig(besloten, op(2040), 5, proef=False)] == ["po2001 regel 3"]
    knoei(besloten, update(AUDIT).where(regel).values(onderwerp="archieftermijn.20", verbintenis=van_archieftermijn(20)))
    assert zinnen(besloten) == []
    knoei(besloten, delete(AUDIT).where(regel))
    assert zinnen(besloten)[0] == "po2001 regel 3: Deze regel is weg (ontbreekt: 3)."


def test_een_termijn_die_niet_bij_haar_verbintenis_past_komt_uit(besloten: Engine) -> None:
    with schrijven(besloten) as verbinding:
        voeg_toe(verbinding, op(2031), "po2001", "archieftermijn_vastgelegd", "archieftermijn.5", van_archieftermijn(20))
    assert zinnen(besloten) == ["po2001 regel 5: Wat bij deze regel bewaard is, is veranderd of weg."]


def test_een_keten_van_voor_deze_regel_blijft_kloppen(
    opslag: Adviesopslag, zaak: BewaardAdvies, besluiten: Besluitopslag, regels: Regels, werkbank: Werkbank
) -> None:
    """Wat vernietigd is voordat de keten een termijn noemde, is daar niet op na te gaan; wat daarna komt wel."""
    besluit_over(besluiten, zaak, regels)
    with pytest.MonkeyPatch.context() as zonder:
        zonder.setattr("service.opslag.vernietigen.leg_archieftermijn_vast", lambda *_: None)
        assert [soort for soort, _ in weg(opslag.database, 2040, 7)] == ["zaak", "besluit"]
    assert (termijnen(opslag.database), zinnen(opslag.database)) == ([], [])
    opslag.bewaar(op(2040), werkbank.nieuw("later"))
    assert weg(opslag.database, 2040, 20) == []
    assert (termijnen(opslag.database), zinnen(opslag.database)) == ([(6, 20)], [])


def test_de_opdrachten_noemen_de_regel_en_vragen_om_een_bevestiging(
    adres: str, werkbank: Werkbank, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = open_database(adres)
    werkbank.bewaar(Adviesopslag(database))
    vernietig(database, op(2026), 20, proef=False)
    database.dispose()
    monkeypatch.setenv("THUISNABIJ_DATABASE_URL", adres)
    monkeypatch.setenv("THUISNABIJ_ARCHIEFTERMIJN_JAREN", "5")

    def doe(*delen: str) -> tuple[int, str]:
        klaar = CliRunner().invoke(app, delen)
        return klaar.exit_code, klaar.output

    zin = "- po2001 regel 2: Volgens deze regel is de archieftermijn 20 jaar, en ingesteld is 5 jaar.\n"
    for opdracht in (("audit", "controleer"), ("opslag", "vernietig", "--proef"), ("opslag", "vernietig")):
        uitgang, gezegd = doe(*opdracht)
        assert (uitgang, zin in gezegd) == (1, True), opdracht
        assert ("--nieuwe-archieftermijn" in gezegd) is ("vernietig" in opdracht)
    assert doe("opslag", "vernietig", "--nieuwe-archieftermijn") == (0, "Vernietigd: 0 zaken en 0 besluiten.\n")
    uitgang, gezegd = doe("audit", "controleer")
    assert (uitgang, "po2001: 3 regels" in gezegd) == (0, True)
