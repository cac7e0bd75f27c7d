"""Bewaren is alles of niets, elke rij hoort bij een verband, en een tijdstip blijft hetzelfde tijdstip."""

import hashlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Engine, text

from service.audit.controle import controleer
from service.opslag import Adviesopslag, BewaardAdvies, NietDeLaatste, OpslagFout, SleutelHergebruikt, herhaalsleutel, open_database
from service.opslag.database import maak_verbinding
from service.opslag.lijst import Adviesfilter, lijst_adviezen, lijst_termijnen
from service.wie import OPDRACHTREGEL, Rol, Wie, Wiesoort
from tests.service.opslag.conftest import AANROEP, FRYSLAN, NU, Werkbank

TABELLEN = ("zaak", "advies", "adviesinhoud", "termijn", "regelpakket", "idempotentie", "audit", "toegangslog")


def aantallen(database: Engine) -> dict[str, int]:
    with database.connect() as verbinding:
        return {tabel: verbinding.execute(text(f"SELECT count(*) FROM {tabel}")).scalar_one() for tabel in TABELLEN}


def test_wat_bewaard_is_komt_precies_zo_terug(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    gemaakt = werkbank.bewaar(opslag)
    assert opslag.lees(AANROEP, gemaakt.id, "test") == gemaakt
    assert opslag.lees(AANROEP, uuid4(), "test") is None


def test_een_tijdstip_uit_een_andere_tijdzone_blijft_hetzelfde_tijdstip(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    elders = datetime(2026, 11, 24, 23, 30, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    gemaakt = opslag.bewaar(replace(AANROEP, nu=elders), werkbank.nieuw())
    gelezen = opslag.lees(AANROEP, gemaakt.id, "test")
    assert gelezen is not None
    assert (gelezen.aangemaakt_op, gelezen.aangemaakt_op.utcoffset()) == (elders, timedelta(0))


@pytest.mark.parametrize("waar", ["voeg_samen_toe", "toegangsrij", "termijnrijen", "onthoud"])
def test_gaat_er_halverwege_iets_mis_dan_staat_er_niets(
    opslag: Adviesopslag, werkbank: Werkbank, monkeypatch: pytest.MonkeyPatch, waar: str
) -> None:
    werkbank.bewaar(opslag)
    voor = aantallen(opslag.database)

    def stuk(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(f"service.opslag.advies_schrijven.{waar}", stuk)
    with pytest.raises(RuntimeError):
        opslag.bewaar(AANROEP, werkbank.nieuw("tweede"), herhaalsleutel(OPDRACHTREGEL, "sleutel-1", "x"))
    assert aantallen(opslag.database) == voor
    assert controleer(opslag.database) == ()


def test_een_herhaling_maakt_niets_nieuws(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    sleutel = herhaalsleutel(OPDRACHTREGEL, "sleutel-1", "verzoek")
    eerste = werkbank.bewaar(opslag, sleutel=sleutel)
    voor = aantallen(opslag.database)
    assert werkbank.bewaar(opslag, sleutel=sleutel) == eerste
    # Hij leest wat er al was, en dat staat in het toegangslog.
    assert aantallen(opslag.database) == {**voor, "toegangslog": voor["toegangslog"] + 1}
    with pytest.raises(SleutelHergebruikt):
        werkbank.bewaar(opslag, sleutel=herhaalsleutel(OPDRACHTREGEL, "sleutel-1", "ander verzoek"))


def test_de_sleutel_van_een_ander_is_een_andere_sleutel() -> None:
    assert herhaalsleutel(OPDRACHTREGEL, "sleutel-1", "x") != herhaalsleutel(FRYSLAN.wie, "sleutel-1", "x")


@pytest.mark.parametrize("anders", [{"soort": Wiesoort.MENS}, {"kenmerk": "k-2"}, {"samenwerkingsverband": "po2101"}])
def test_wie_in_een_ding_verschilt_deelt_geen_sleutel(anders: dict[str, Any]) -> None:
    wie = Wie(Wiesoort.SYSTEEM, "k-1", Rol.COMMISSIE, "po2001")
    deze, andere = herhaalsleutel(wie, "sleutel-1", "x"), herhaalsleutel(replace(wie, **anders), "sleutel-1", "x")
    assert deze.sleutel != andere.sleutel


def test_uit_de_vingerafdruk_van_een_verzoek_is_zonder_de_sleutel_niets_te_raden() -> None:
    een, twee = (herhaalsleutel(OPDRACHTREGEL, naam, "hetzelfde dossier") for naam in ("sleutel-1", "sleutel-2"))
    assert een.verzoek != twee.verzoek
    assert hashlib.sha256(b"hetzelfde dossier").hexdigest() not in (een.verzoek, twee.verzoek)


def test_van_een_versie_komt_er_maar_een_opvolger(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    eerste = werkbank.bewaar(opslag)
    tweede = opslag.bewaar(AANROEP, werkbank.nieuw(vorige=eerste))
    assert (tweede.versie, tweede.vorige, tweede.zaak_id) == (2, eerste.id, eerste.zaak_id)
    with pytest.raises(NietDeLaatste):
        opslag.bewaar(AANROEP, werkbank.nieuw(vorige=eerste))


def test_een_ander_verband_ziet_niets(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    gronings = werkbank.bewaar(opslag)
    fries = opslag.bewaar(AANROEP, werkbank.nieuw(verband="po2101"))
    assert opslag.lees(FRYSLAN, gronings.id, "test") is None
    assert [rij.id for rij in lijst_adviezen(opslag.database, FRYSLAN, Adviesfilter(), "", 10).rijen] == [fries.id]
    assert lijst_adviezen(opslag.database, FRYSLAN, Adviesfilter(samenwerkingsverband="po2001"), "", 10).rijen == ()
    ver = (NU.date(), NU.date().replace(year=2099))
    assert lijst_termijnen(opslag.database, FRYSLAN, "po2001", *ver, "", 10).rijen == ()


def test_in_de_database_staat_geen_sleutel_en_geen_verzoek(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    werkbank.bewaar(opslag, sleutel=herhaalsleutel(OPDRACHTREGEL, "geheime-sleutel", "verzoek"))
    with opslag.database.connect() as verbinding:
        rij = str(verbinding.execute(text("SELECT * FROM idempotentie")).one())
    assert "geheime-sleutel" not in rij
    assert "verzoek" not in rij


def test_een_fout_van_de_database_noemt_geen_gegevens(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    with opslag.database.begin() as verbinding:
        verbinding.execute(text("DROP TABLE toegangslog"))
    with pytest.raises(OpslagFout) as fout:
        werkbank.bewaar(opslag, "zaak-geheim")
    assert "zaak-geheim" not in str(fout.value)
    assert str(fout.value).startswith("Er is niets bewaard (")


def test_acht_tegelijk_met_dezelfde_sleutel_maken_een_advies(adres: str, werkbank: Werkbank) -> None:
    open_database(adres).dispose()
    sleutel, nieuw = herhaalsleutel(OPDRACHTREGEL, "sleutel-1", "verzoek"), werkbank.nieuw()

    def stuur(_: int) -> BewaardAdvies:
        database = maak_verbinding(adres)
        gemaakt = Adviesopslag(database).bewaar(AANROEP, nieuw, sleutel)
        database.dispose()
        return gemaakt

    with ThreadPoolExecutor(8) as draden:
        assert len({gemaakt.id for gemaakt in draden.map(stuur, range(8))}) == 1
    database = open_database(adres)
    assert {aantallen(database)[tabel] for tabel in ("zaak", "advies", "adviesinhoud", "audit", "idempotentie")} == {1}
    database.dispose()
