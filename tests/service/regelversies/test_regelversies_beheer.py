"""Een versie komt alleen langs de tabel van stappen verder, en vaststellen vraagt een tweede persoon met het juiste rapport."""

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import service.regelversies.beheer as beheermodule
from engine import Fout, InvoerFouten, Regels
from engine.vorm.canoniek import vingerafdruk
from service.audit.controle import controleer
from service.opslag.regelversies import BewaardeVersie, Regelversieopslag
from service.regelversies.beheer import Versiebeheer
from service.regelversies.status import STAPPEN, Versiestatus
from service.regelversies.toetsen import Toetsing, lees_analyse
from service.regelversies.versie import Regelversie, versie_van
from service.regelversies.weigering import Geweigerd, wie_zegt_te_zijn
from service.wie import Aanroep
from tests.service.databases import verse_database
from tests.service.regelversies.conftest import INGANG, wisselrapport
from tests.service.vergelijken.plan import DUUR, WORTEL
from tests.service.vergelijken.plan import regels as regels_met

NU = datetime(2026, 11, 24, 10, tzinfo=ZoneInfo("Europe/Amsterdam"))
GROEN = Toetsing((), {"controle": {"fouten": 0}})


def door(kenmerk: str, nu: datetime = NU) -> Aanroep:
    return Aanroep(wie_zegt_te_zijn(kenmerk), nu, "0" * 32)


@contextmanager
def nieuw_beheer(oude_regels: Regels) -> Iterator[Versiebeheer]:
    with tempfile.TemporaryDirectory() as map_:
        database = verse_database(Path(map_) / "proef.db")
        yield Versiebeheer(Regelversieopslag(database), oude_regels, WORTEL / "features")
        assert controleer(database) == ()
        database.dispose()


@pytest.fixture
def beheer(oude_regels: Regels) -> Iterator[Versiebeheer]:
    with nieuw_beheer(oude_regels) as beheer:
        yield beheer


@pytest.fixture
def groen(monkeypatch: pytest.MonkeyPatch) -> None:
    """De toets zelf heeft een eigen test; hier gaat het om de stappen."""
    monkeypatch.setattr(beheermodule, "toets", lambda *_: GROEN)


@pytest.fixture
def concept(beheer: Versiebeheer, versie: Regelversie) -> BewaardeVersie:
    return beheer.opslag.leg_voor(door("anna"), versie)


@pytest.fixture
def getoetst(beheer: Versiebeheer, concept: BewaardeVersie, groen: None) -> BewaardeVersie:
    return beheer.toets(door("anna"), concept)


def codes(geweigerd: pytest.ExceptionInfo[Geweigerd]) -> set[str]:
    return {fout.code for fout in geweigerd.value.fouten}


@settings(max_examples=12)
@given(stappen=st.lists(st.tuples(st.sampled_from(list(Versiestatus)), st.sampled_from(["anna", "Anna", "bert", "cor"])), max_size=8))
def test_alleen_de_tabel_en_een_tweede_persoon_brengen_een_versie_verder(
    oude_regels: Regels, versie: Regelversie, rapport: str, stappen: list[tuple[Versiestatus, str]]
) -> None:
    with pytest.MonkeyPatch.context() as anders, nieuw_beheer(oude_regels) as beheer:
        anders.setattr(beheermodule, "toets", lambda *_: GROEN)
        stand = beheer.opslag.leg_voor(door("anna"), versie)
        for naar, wie in stappen:
            mag = naar in STAPPEN[stand.status] and not (naar is Versiestatus.VASTGESTELD and wie.lower() == "anna")
            doe = {
                Versiestatus.GETOETST: lambda stand=stand, wie=wie: beheer.toets(door(wie), stand),
                Versiestatus.VASTGESTELD: lambda stand=stand, wie=wie: beheer.stel_vast(door(wie), stand, rapport),
                Versiestatus.GELDEND: lambda stand=stand, wie=wie: beheer.maak_geldend(door(wie), stand),
                Versiestatus.INGETROKKEN: lambda stand=stand, wie=wie: beheer.trek_in(door(wie), stand, "een fout gevonden"),
            }.get(naar)
            if doe is None:
                continue
            if mag:
                stand = doe()
                assert stand.status is naar
            else:
                with pytest.raises(Geweigerd):
                    doe()
            assert beheer.opslag.lees(door("cor"), versie.hash) == (stand,)
        if stand.status is Versiestatus.GELDEND:
            toen = {stap.naar: stap.door for stap in stand.stappen}
            assert toen["vastgesteld"] != toen["concept"]
            assert [stap.naar for stap in stand.stappen] == ["concept", "getoetst", "vastgesteld", "geldend"]


def test_een_weigering_noemt_alle_redenen_tegelijk(beheer: Versiebeheer, concept: BewaardeVersie) -> None:
    te_laat = door("Anna", NU.replace(year=2027, month=8, day=2))
    with pytest.raises(Geweigerd) as geweigerd:
        beheer.stel_vast(te_laat, concept, "")
    assert codes(geweigerd) == {"V101", "V102", "V103", "V104", "V105"}
    assert "Wel mogelijk: getoetst, ingetrokken." in str(geweigerd.value)


def test_een_rapport_over_andere_regels_wordt_geweigerd(
    beheer: Versiebeheer, getoetst: BewaardeVersie, oude_regels: Regels, nieuwe_regels: Regels
) -> None:
    for rapport in (
        wisselrapport(oude_regels, regels_met(DUUR)),
        wisselrapport(regels_met(DUUR), nieuwe_regels),
    ):
        with pytest.raises(Geweigerd) as geweigerd:
            beheer.stel_vast(door("bert"), getoetst, rapport)
        assert codes(geweigerd) == {"V107"}


@pytest.mark.parametrize("rapport", ["", "{", "[]", "null", "{}", '{"vingerafdruk": "0"}', "[" * 100_000])
def test_wat_geen_rapport_is_wordt_geweigerd(rapport: str, beheer: Versiebeheer, getoetst: BewaardeVersie) -> None:
    with pytest.raises(Geweigerd) as geweigerd:
        beheer.stel_vast(door("bert"), getoetst, rapport)
    assert codes(geweigerd) == ({"V106"} if rapport else {"V105"})


@pytest.mark.parametrize(
    "anders", [{"oud": "x"}, {"nieuw": {}}, {"nieuw": {"pakket": 1}}, {"populatie": []}, {"populatie": {"zaken": "veel"}}, {"dossiers": 1}]
)
def test_een_rapport_van_een_andere_vorm_is_een_zin_en_geen_storing(
    anders: dict[str, object], beheer: Versiebeheer, getoetst: BewaardeVersie, rapport: str
) -> None:
    inhoud = {**{naam: deel for naam, deel in json.loads(rapport).items() if naam != "vingerafdruk"}, **anders}
    with pytest.raises(Geweigerd) as geweigerd:
        beheer.stel_vast(door("bert"), getoetst, json.dumps({**inhoud, "vingerafdruk": vingerafdruk(inhoud)}))
    assert codes(geweigerd) == {"V106"}


def test_een_veranderd_onderbroken_of_oneens_rapport_wordt_geweigerd(beheer: Versiebeheer, getoetst: BewaardeVersie, rapport: str) -> None:
    inhoud = json.loads(rapport)
    for populatie, opnieuw, code in (
        ({"omgeslagen": 0, "zaken": 99}, False, "V106"),
        ({"af": False}, True, "V108"),
        ({"zaken": 0}, True, "V108"),
        ({"lezingen_oneens": 1}, True, "V109"),
    ):
        anders = {naam: deel for naam, deel in inhoud.items() if naam != "vingerafdruk"}
        anders["populatie"] = {**anders["populatie"], **populatie}
        anders["vingerafdruk"] = vingerafdruk(anders) if opnieuw else inhoud["vingerafdruk"]
        with pytest.raises(Geweigerd) as geweigerd:
            beheer.stel_vast(door("bert"), getoetst, json.dumps(anders))
        assert codes(geweigerd) == {code}


def test_bij_een_vastgestelde_versie_staat_het_hele_rapport(beheer: Versiebeheer, getoetst: BewaardeVersie, rapport: str) -> None:
    vast = beheer.stel_vast(door("bert"), getoetst, rapport)
    assert json.loads(vast.stappen[-1].bewijs) == {"rapport": json.loads(rapport)}
    with pytest.raises(Geweigerd) as geweigerd:
        beheer.maak_geldend(door("bert", NU.replace(year=2027, month=8, day=2)), vast)
    assert codes(geweigerd) == {"V101"}
    geldend = beheer.maak_geldend(door("bert", NU.replace(year=2027, month=8, day=1)), vast)
    assert [deel.hash for deel in beheer.opslag.geldende("po2001")] == [geldend.hash]


def test_na_een_geldende_versie_vergelijkt_het_rapport_met_die_versie(
    beheer: Versiebeheer, getoetst: BewaardeVersie, rapport: str, nieuwe_regels: Regels, oude_regels: Regels
) -> None:
    beheer.maak_geldend(door("bert"), beheer.stel_vast(door("bert"), getoetst, rapport))
    volgende = regels_met(DUUR)
    later = INGANG + timedelta(days=31)
    concept = beheer.leg_voor(door("anna"), volgende, "po2001", later)
    klaar = beheer.toets(door("anna"), concept)
    with pytest.raises(Geweigerd) as geweigerd:
        beheer.stel_vast(door("bert"), klaar, wisselrapport(oude_regels, volgende, later))
    assert codes(geweigerd) == {"V107"}
    assert beheer.stel_vast(door("bert"), klaar, wisselrapport(nieuwe_regels, volgende, later)).status is Versiestatus.VASTGESTELD


def test_twee_versies_gaan_niet_op_dezelfde_dag_in(
    beheer: Versiebeheer, getoetst: BewaardeVersie, rapport: str, nieuwe_regels: Regels
) -> None:
    ander = beheer.toets(door("anna"), beheer.leg_voor(door("anna"), regels_met(DUUR), "po2001", INGANG))
    ander = beheer.stel_vast(door("bert"), ander, wisselrapport(regels_met(), regels_met(DUUR)))
    beheer.maak_geldend(door("bert"), beheer.stel_vast(door("bert"), getoetst, rapport))
    with pytest.raises(Geweigerd) as geweigerd:
        beheer.maak_geldend(door("bert"), ander)
    assert codes(geweigerd) == {"V117"}


def test_wie_ingehaald_is_door_een_andere_versie_gaat_niet_gelden(
    beheer: Versiebeheer, getoetst: BewaardeVersie, rapport: str, nieuwe_regels: Regels, oude_regels: Regels
) -> None:
    volgende, later = regels_met(DUUR), INGANG + timedelta(days=31)
    klaar = beheer.toets(door("anna"), beheer.leg_voor(door("anna"), volgende, "po2001", later))
    vast = beheer.stel_vast(door("bert"), klaar, wisselrapport(oude_regels, volgende, later))
    geldend = beheer.maak_geldend(door("bert"), beheer.stel_vast(door("bert"), getoetst, rapport))
    with pytest.raises(Geweigerd, match=geldend.hash[:12]) as geweigerd:
        beheer.maak_geldend(door("bert"), vast)
    assert codes(geweigerd) == {"V128"}
    assert beheer.opslag.geldende("po2001")[0].hash == geldend.hash


def test_een_rode_toets_zet_geen_stap(beheer: Versiebeheer, concept: BewaardeVersie, monkeypatch: pytest.MonkeyPatch) -> None:
    rood = replace(GROEN, fouten=(Fout("V112", "De voorbeelden laten te weinig zien.", "dekking"),))
    monkeypatch.setattr(beheermodule, "toets", lambda *_: rood)
    with pytest.raises(Geweigerd) as geweigerd:
        beheer.toets(door("anna"), concept)
    assert codes(geweigerd) == {"V112"}
    assert beheer.opslag.lees(door("anna"), concept.hash) == (concept,)


def test_een_ingangsdatum_in_het_verleden_wordt_niet_voorgelegd(nieuwe_regels: Regels) -> None:
    with pytest.raises(InvoerFouten, match="V101"):
        versie_van(nieuwe_regels, "po2001", NU.date() - timedelta(days=1), NU.date())
    assert versie_van(nieuwe_regels, "po2001", NU.date(), NU.date()).ingangsdatum == NU.date()


@pytest.mark.parametrize("kenmerk", ["", "a", "Jan Jansen", "jan@school", "123456782", "x" * 65])
def test_wie_zich_niet_noemt_met_een_kenmerk_zet_geen_stap(kenmerk: str) -> None:
    with pytest.raises(InvoerFouten, match="V100"):
        wie_zegt_te_zijn(kenmerk)


def test_een_analyse_hoort_bij_deze_regels_en_heeft_geen_fouten() -> None:
    goed = [{"pakket": "a", "bevindingen": [{"ernst": "let_op"}]}]
    assert lees_analyse(json.dumps(goed), "a") == ((), goed[0])
    for tekst, code in (
        (json.dumps(goed).replace("let_op", "onbeslist"), "V116"),
        (json.dumps([{"pakket": "b", "bevindingen": []}]), "V115"),
        ("{", "V114"),
        ('{"pakket": 1}', "V114"),
    ):
        assert [fout.code for fout in lees_analyse(tekst, "a")[0]] == [code]


def test_een_map_zonder_features_toetst_niets(beheer: Versiebeheer, concept: BewaardeVersie, tmp_path: Path, oude_regels: Regels) -> None:
    leeg = Versiebeheer(beheer.opslag, oude_regels, tmp_path)
    with pytest.raises((Geweigerd, InvoerFouten)):
        leeg.toets(door("anna"), concept)
    assert beheer.opslag.lees(door("anna"), concept.hash) == (concept,)
