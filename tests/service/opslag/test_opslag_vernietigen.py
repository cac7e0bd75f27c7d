"""Twee klokken: de gegevens van een zaak gaan na drie jaar weg, een besluit na de archieftermijn, en de keten klopt daarna nog."""

import json
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Engine, text, update
from typer.testing import CliRunner

from engine import Regels
from service.audit.controle import controleer
from service.audit.uitvoer import toegangsregels
from service.besluiten import lees_besluitverzoek, toets
from service.cli.opdrachten import app
from service.inlezen import lees_zaak
from service.opslag import (
    Adviesopslag,
    Besluitopslag,
    BewaardAdvies,
    BewaardBesluit,
    Herhaalsleutel,
    NieuweVersie,
    OpslagFout,
    Vernietigd,
    herhaalsleutel,
    nieuw_advies,
    open_database,
)
from service.opslag.bewaartermijn import jaren_later
from service.opslag.database import lezen
from service.opslag.resten import NOG_NIET_UIT_HET_BESTAND, haal_resten_weg
from service.opslag.tabellen import ZAAK
from service.opslag.toegang import pseudoniem
from service.opslag.vasthouden import GeenZaak, houd_vast, laat_los
from service.opslag.vernietigen import vernietig
from service.wie import OPDRACHTREGEL, Aanroep
from tests.service.opslag.conftest import AANROEP, NU, TEKST, WORTEL, Werkbank

_OVER = b"kenmerk-dat-weg-moet"


def op(jaar: int, maand: int = 11, dag: int = 25) -> Aanroep:
    return replace(AANROEP, nu=datetime(jaar, maand, dag, 12, tzinfo=NU.tzinfo))


@pytest.fixture
def besluiten(database: Engine) -> Besluitopslag:
    return Besluitopslag(database, frozenset({"herroepen", "ingetrokken"}))


def besluit_over(besluiten: Besluitopslag, advies: BewaardAdvies, regels: Regels, status: str = "definitief") -> BewaardBesluit:
    zaak = lees_zaak(TEKST, regels, date(2026, 11, 24))
    verzoek = lees_besluitverzoek((WORTEL / "voorbeelden/besluiten/toewijzing-sbo.json").read_text(encoding="utf-8"))
    uitslag = toets(verzoek, zaak.beoordeel(), "voorbeeld-sbo")
    inhoud = json.dumps({"besluit": verzoek.besluit.model_dump(mode="json")})
    vast = status != "concept"
    nieuw = NieuweVersie(status, uitslag.wijkt_af, inhoud, "", vast, uitslag.getoetst if vast else None, uitslag.regels if vast else ())
    return besluiten.leg_vast(AANROEP, advies, nieuw, None)


def test_na_drie_jaar_is_er_van_de_zaak_niets_meer_en_klopt_de_keten(
    opslag: Adviesopslag, besluiten: Besluitopslag, werkbank: Werkbank, regels: Regels
) -> None:
    sleutel = herhaalsleutel(OPDRACHTREGEL, "sleutel-1", "x")
    advies = werkbank.bewaar(opslag, sleutel=sleutel)
    besluit = besluit_over(besluiten, advies, regels)
    blijft = opslag.bewaar(op(2028), werkbank.nieuw("jonger"))
    database = opslag.database
    assert vernietig(database, op(2029, 11, 24), None, proef=False) == ()
    proef = vernietig(database, op(2029), None, proef=True)
    assert [(deel.soort, deel.id, deel.tot) for deel in proef] == [("zaak", advies.zaak_id, date(2029, 11, 24))]
    assert opslag.lees(op(2029), advies.id, "test") == advies
    assert vernietig(database, op(2029), None, proef=False) == proef
    with pytest.raises(Vernietigd):
        opslag.lees(op(2029), advies.id, "test")
    assert opslag.lees(op(2029), blijft.id, "test") is not None
    assert besluiten.lees(op(2029), advies.id) == (besluit,)
    with database.connect() as verbinding:
        for tabel in ("adviesinhoud", "termijn", "idempotentie"):
            nummer = advies.zaak_id.hex if database.dialect.name == "sqlite" else advies.zaak_id
            waar = {"zaak": nummer}
            assert verbinding.execute(text(f"SELECT count(*) FROM {tabel} WHERE zaak_id = :zaak"), waar).scalar() == 0
        rij = verbinding.execute(text("SELECT kenmerk, zout FROM zaak WHERE vernietigd_op IS NOT NULL")).one()
    assert tuple(rij) == ("", "")
    assert pseudoniem("", advies.zaak_id) == ""
    assert any(pseudoniem(advies.zout, advies.zaak_id) in regel for regel in toegangsregels(database))
    assert controleer(database) == ()
    assert vernietig(database, op(2029), None, proef=False) == ()


def test_een_zaak_heet_in_het_toegangslog_in_elke_uitgave_hetzelfde() -> None:
    """Anders is van wat er al in een log staat niet meer te zeggen bij welke zaak het hoort."""
    verwacht = "e1e204431a961f80988158bf2d5cd63837e027516ab59e9533d338715074e615"
    assert pseudoniem("5a" * 32, UUID(int=7)) == verwacht


def test_een_besluit_blijft_zonder_archieftermijn_en_gaat_met_die_termijn_later_weg(
    opslag: Adviesopslag, besluiten: Besluitopslag, werkbank: Werkbank, regels: Regels
) -> None:
    advies = werkbank.bewaar(opslag)
    besluit = besluit_over(besluiten, advies, regels)
    assert [deel.soort for deel in vernietig(opslag.database, op(2060), None, proef=True)] == ["zaak"]
    assert [deel.soort for deel in vernietig(opslag.database, op(2033, 11, 24), 7, proef=False)] == ["zaak"]
    weg = vernietig(opslag.database, op(2033), 7, proef=False)
    assert [(deel.soort, deel.id, deel.tot) for deel in weg] == [("besluit", besluit.id, date(2033, 11, 24))]
    assert besluiten.lees(op(2033), advies.id) == ()
    assert controleer(opslag.database) == ()


def test_een_concept_is_geen_besluit_en_gaat_met_de_zaak_mee(
    opslag: Adviesopslag, besluiten: Besluitopslag, werkbank: Werkbank, regels: Regels
) -> None:
    advies = werkbank.bewaar(opslag)
    besluit_over(besluiten, advies, regels, "concept")
    assert sorted(deel.soort for deel in vernietig(opslag.database, op(2030), None, proef=False)) == ["besluit", "zaak"]
    assert controleer(opslag.database) == ()


def stap(
    besluiten: Besluitopslag, huidig: BewaardBesluit, naar: str, aanroep: Aanroep, sleutel: Herhaalsleutel | None = None
) -> BewaardBesluit:
    telt_mee = naar not in ("concept", "ingetrokken")
    nieuw = NieuweVersie(naar, huidig.wijkt_af, huidig.inhoud, "reden", telt_mee, None, ())
    return besluiten.wijzig(aanroep, huidig, nieuw, "besluit_verplaatst", sleutel)


def test_een_ingetrokken_concept_is_nooit_een_besluit_geworden_en_gaat_met_de_zaak_mee(
    opslag: Adviesopslag, besluiten: Besluitopslag, werkbank: Werkbank, regels: Regels
) -> None:
    advies = werkbank.bewaar(opslag)
    stap(besluiten, besluit_over(besluiten, advies, regels, "concept"), "ingetrokken", op(2027))
    assert sorted(deel.soort for deel in vernietig(opslag.database, op(2030), None, proef=False)) == ["besluit", "zaak"]
    assert besluiten.lees(op(2030), advies.id) == ()
    assert controleer(opslag.database) == ()


def test_een_besluit_dat_gold_en_is_ingetrokken_blijft_zo_lang_als_een_besluit(
    opslag: Adviesopslag, besluiten: Besluitopslag, werkbank: Werkbank, regels: Regels
) -> None:
    stap(besluiten, besluit_over(besluiten, werkbank.bewaar(opslag), regels), "ingetrokken", op(2027))
    assert [deel.soort for deel in vernietig(opslag.database, op(2033), 7, proef=False)] == ["zaak"]
    assert [deel.soort for deel in vernietig(opslag.database, op(2034, 11, 26), 7, proef=False)] == ["besluit"]


def test_een_stap_met_een_herhaalsleutel_na_het_vernietigen_van_de_zaak_klopt_en_houdt_niets_tegen(
    opslag: Adviesopslag, besluiten: Besluitopslag, werkbank: Werkbank, regels: Regels
) -> None:
    """De sleutel leek iets dat van de zaak over was: de controle meldde dat, en het besluit ging nooit meer weg."""
    advies = werkbank.bewaar(opslag, sleutel=herhaalsleutel(OPDRACHTREGEL, "sleutel-1", "x"))
    besluit = besluit_over(besluiten, advies, regels)
    vernietig(opslag.database, op(2030), None, proef=False)
    sleutel = herhaalsleutel(OPDRACHTREGEL, "sleutel-2", "y")
    ingetrokken = stap(besluiten, besluit, "ingetrokken", op(2030), sleutel)
    assert besluiten.eerder(op(2030), sleutel) == ingetrokken
    assert controleer(opslag.database) == ()
    assert [deel.beletsel for deel in vernietig(opslag.database, op(2032), 1, proef=False)] == [""]
    assert besluiten.eerder(op(2032), sleutel) is None
    assert controleer(opslag.database) == ()


def test_een_besluit_is_ook_vast_te_houden_als_de_gegevens_van_de_zaak_al_weg_zijn(
    opslag: Adviesopslag, besluiten: Besluitopslag, werkbank: Werkbank, regels: Regels
) -> None:
    advies = werkbank.bewaar(opslag)
    houd_vast(opslag.database, AANROEP, advies.id, "klacht")
    laat_los(opslag.database, AANROEP, advies.id)
    besluit = besluit_over(besluiten, advies, regels)
    assert [deel.soort for deel in vernietig(opslag.database, op(2030), 7, proef=False)] == ["zaak"]
    houd_vast(opslag.database, op(2030), advies.id, "hoger beroep")
    assert controleer(opslag.database) == ()
    assert vernietig(opslag.database, op(2060), 7, proef=False) == ()
    with opslag.database.begin() as verbinding:
        verbinding.execute(text("UPDATE zaak SET vastgehouden_op = NULL"))
    assert [deel.zin[-52:] for deel in controleer(opslag.database)] == ["vastgehouden te worden, en anders staat zij er nu bij."[-52:]]
    assert all(deel.beletsel for deel in vernietig(opslag.database, op(2060), 7, proef=False))
    with opslag.database.begin() as verbinding:
        verbinding.execute(update(ZAAK).values(vastgehouden_op=op(2030).nu))
    laat_los(opslag.database, op(2031), advies.id)
    assert [deel.id for deel in vernietig(opslag.database, op(2060), 7, proef=False)] == [besluit.id]
    assert controleer(opslag.database) == ()
    with pytest.raises(GeenZaak, match="al vernietigd"):
        houd_vast(opslag.database, op(2060), advies.id, "te laat")


def test_wat_vastgehouden_wordt_blijft_tot_het_losgelaten_is(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    advies = werkbank.bewaar(opslag)
    houd_vast(opslag.database, AANROEP, advies.id, "beroep bij de rechtbank")
    with pytest.raises(GeenZaak, match="al vastgehouden"):
        houd_vast(opslag.database, AANROEP, advies.id, "nog eens")
    assert vernietig(opslag.database, op(2040), 7, proef=False) == ()
    assert controleer(opslag.database) == ()
    laat_los(opslag.database, AANROEP, advies.id)
    with pytest.raises(GeenZaak, match="niet vastgehouden"):
        laat_los(opslag.database, AANROEP, advies.id)
    assert controleer(opslag.database) == ()
    assert len(vernietig(opslag.database, op(2040), 7, proef=False)) == 1
    with pytest.raises(GeenZaak, match="al vernietigd"):
        houd_vast(opslag.database, AANROEP, advies.id, "te laat")
    with pytest.raises(GeenZaak, match="geen advies"):
        laat_los(opslag.database, AANROEP, UUID(int=1))


@pytest.mark.parametrize("besluitdatum", ["2019-11-25", "2023-11-24"])
def test_een_oude_besluitdatum_in_het_dossier_haalt_het_vernietigen_niet_naar_voren(
    opslag: Adviesopslag, werkbank: Werkbank, regels: Regels, besluitdatum: str
) -> None:
    inhoud = json.loads(TEKST)
    inhoud["gegevens"]["besluitdatum"] = besluitdatum
    tekst = json.dumps(inhoud)
    advies = lees_zaak(tekst, regels, date(2026, 11, 24)).beoordeel()
    einde = next(stand.einde for stand in advies.termijnen if stand.naam == "gegevens_bewaren")
    assert einde is not None
    assert einde < date(2027, 1, 1)
    eerste = werkbank.bewaar(opslag)
    opslag.bewaar(AANROEP, nieuw_advies("voorbeeld-sbo", tekst, advies, lambda: regels.teksten(advies.pakket), eerste))
    assert vernietig(opslag.database, op(2029, 11, 24), None, proef=True) == ()
    assert len(vernietig(opslag.database, op(2029), None, proef=True)) == 1


def test_een_zaak_in_bezwaar_blijft(opslag: Adviesopslag, besluiten: Besluitopslag, werkbank: Werkbank, regels: Regels) -> None:
    besluit_over(besluiten, werkbank.bewaar(opslag), regels, "in_bezwaar")
    assert vernietig(opslag.database, op(2060), 7, proef=False) == ()


def test_wie_een_zaak_stil_loslaat_in_de_database_valt_op(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    advies = werkbank.bewaar(opslag)
    houd_vast(opslag.database, AANROEP, advies.id, "klacht")
    with opslag.database.begin() as verbinding:
        verbinding.execute(text("UPDATE zaak SET vastgehouden_op = NULL"))
    assert [deel.volgnummer for deel in controleer(opslag.database)] == [2]


def test_wie_buiten_de_dienst_om_vernietigt_valt_op(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    werkbank.bewaar(opslag)
    with opslag.database.begin() as verbinding:
        verbinding.execute(text("DELETE FROM adviesinhoud"))
        verbinding.execute(text("UPDATE zaak SET vernietigd_op = aangemaakt_op, zout = '', kenmerk = ''"))
    gevonden = [str(deel) for deel in controleer(opslag.database)]
    assert gevonden[0] == "po2001 regel 1: Wat bij deze regel bewaard is, is veranderd of weg."
    assert "staat er niets in de keten" in gevonden[1]


def test_op_sqlite_staat_wat_vernietigd_is_nergens_meer_in_het_bestand(tmp_path: Path, werkbank: Werkbank) -> None:
    bestand = tmp_path / "proef.db"
    database = open_database(f"sqlite:///{bestand}")
    werkbank.bewaar(Adviesopslag(database), _OVER.decode())
    vernietig(database, op(2040), None, proef=False)
    assert haal_resten_weg(database, wacht=True)
    assert _OVER not in overal(tmp_path)
    database.dispose()


def verlopen(map_: Path, werkbank: Werkbank, monkeypatch: pytest.MonkeyPatch) -> Engine:
    """Een database met een zaak die nu weg moet. De opdrachten vinden haar, en wachten bijna niet op een lezer."""
    monkeypatch.setenv("THUISNABIJ_DATABASE_URL", f"sqlite:///{map_}/proef.db")
    monkeypatch.setattr("service.opslag.database.WACHTTIJD_MS", 50)
    database = open_database(f"sqlite:///{map_}/proef.db")
    opslag = Adviesopslag(database)
    opslag.bewaar(op(2020), werkbank.nieuw(_OVER.decode()))
    monkeypatch.setattr("service.cli.opslag_bewaren.aanroep_van_hier", lambda: op(2040))
    return database


def overal(map_: Path) -> bytes:
    return b"".join(pad.read_bytes() for pad in map_.iterdir())


def test_wie_leest_tijdens_het_vernietigen_houdt_het_wissen_tegen_en_de_opdracht_zegt_dat(
    tmp_path: Path, werkbank: Werkbank, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = verlopen(tmp_path, werkbank, monkeypatch)
    with lezen(database) as lezer:
        assert lezer.execute(text("SELECT count(*) FROM zaak")).scalar_one() == 1
        eerste, tweede = (CliRunner().invoke(app, ["opslag", "vernietig"]) for _ in range(2))
        assert _OVER in overal(tmp_path)
    assert (eerste.exit_code, eerste.stderr) == (1, NOG_NIET_UIT_HET_BESTAND)
    assert eerste.stdout.startswith("Vernietigd: 1 zaken en 0 besluiten.\n")
    # Er was niets meer te vernietigen, en toch is het nog niet klaar.
    assert (tweede.exit_code, tweede.stderr) == (1, NOG_NIET_UIT_HET_BESTAND)
    derde = CliRunner().invoke(app, ["opslag", "vernietig"])
    assert (derde.exit_code, derde.stderr) == (0, "")
    assert _OVER not in overal(tmp_path)
    assert controleer(database) == ()
    database.dispose()


def test_wat_een_lezer_in_het_bestand_hield_gaat_weg_bij_de_volgende_start(
    tmp_path: Path, werkbank: Werkbank, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = verlopen(tmp_path, werkbank, monkeypatch)
    with lezen(database) as lezer:
        lezer.execute(text("SELECT count(*) FROM zaak")).scalar_one()
        assert CliRunner().invoke(app, ["opslag", "vernietig"]).exit_code == 1
        # Zolang hij leest start de dienst gewoon, en zonder te wachten.
        open_database(str(database.url)).dispose()
        assert _OVER in overal(tmp_path)
    open_database(str(database.url)).dispose()
    # De eerste verbinding staat nog open: het is niet het sluiten van de laatste dat hier opruimde.
    assert (tmp_path / "proef.db-wal").exists()
    assert _OVER not in overal(tmp_path)
    database.dispose()


def test_een_proef_maakt_niets_leeg_en_een_fout_halverwege_wist_wat_ervoor_kwam(
    tmp_path: Path, werkbank: Werkbank, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = verlopen(tmp_path, werkbank, monkeypatch)
    echt = vernietig

    def halverwege(*wat: Any, **hoe: Any) -> Any:
        echt(*wat, **hoe)
        raise OpslagFout("Er is niets bewaard (OperationalError).")

    with lezen(database) as lezer:
        lezer.execute(text("SELECT count(*) FROM zaak")).scalar_one()
        proef = CliRunner().invoke(app, ["opslag", "vernietig", "--proef"])
        assert (proef.exit_code, proef.stderr) == (0, "")
    monkeypatch.setattr("service.opslag.vernietigen.vernietig", halverwege)
    klaar = CliRunner().invoke(app, ["opslag", "vernietig"])
    assert (klaar.exit_code, klaar.stderr) == (2, "Er is niets bewaard (OperationalError).\n")
    assert _OVER not in overal(tmp_path)
    database.dispose()


@pytest.mark.parametrize(
    ("dag", "jaren", "later"),
    [(date(2026, 11, 24), 3, date(2029, 11, 24)), (date(2028, 2, 29), 3, date(2031, 3, 1)), (date(2028, 2, 29), 4, date(2032, 2, 29))],
)
def test_een_aantal_jaren_later(dag: date, jaren: int, later: date) -> None:
    assert jaren_later(dag, jaren) == later
