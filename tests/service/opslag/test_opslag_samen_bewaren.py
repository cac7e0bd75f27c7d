"""Wie tegelijk een nieuwe zaak instuurt of een advies leest, doet dat samen: het lukt voor elk, of voor wie het aan lag niet."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from threading import Event
from uuid import uuid4

import pytest
from sqlalchemy import Connection, Insert, event, func, select, text, update

from service.audit.controle import controleer
from service.opslag import (
    Adviesopslag,
    BewaardAdvies,
    Herhaalsleutel,
    NieuwAdvies,
    OpslagFout,
    SleutelHergebruikt,
    Vernietigd,
    herhaalsleutel,
    open_database,
)
from service.opslag import database as database_module
from service.opslag.database import RijGeweigerd
from service.opslag.rijen import zoals_het_er_staat
from service.opslag.samen_doen import meteen
from service.opslag.tabellen import ADVIES, INHOUD, ZAAK
from service.opslag.tabellen_audit import TOEGANG
from service.wie import OPDRACHTREGEL, Aanroep, Rol, Wie, Wiesoort
from tests.service.databases import Databaseserver
from tests.service.opslag.conftest import AANROEP, Werkbank, zonder_grendels

SCHOOL = replace(AANROEP, wie=Wie(Wiesoort.MENS, "m-1", Rol.SCHOOL, "po2001", "04ab"))
COMMISSIE = replace(AANROEP, wie=Wie(Wiesoort.MENS, "m-2", Rol.COMMISSIE, "po2001"))
Uitkomst = BewaardAdvies | BaseException


def samen_bewaard(opslag: Adviesopslag, doe: Sequence[tuple[Aanroep, NieuwAdvies, Herhaalsleutel | None]]) -> list[Uitkomst]:
    """Bewaart alles tegelijk; een fout is ook een uitkomst."""

    async def bewaar() -> list[Uitkomst]:
        werk = (opslag.maak_en_bewaar(aanroep, meteen(nieuw), sleutel) for aanroep, nieuw, sleutel in doe)
        return await asyncio.gather(*werk, return_exceptions=True)

    return asyncio.run(bewaar())


def gelukt(uitkomsten: Sequence[Uitkomst]) -> list[BewaardAdvies]:
    assert all(isinstance(uitkomst, BewaardAdvies) for uitkomst in uitkomsten), uitkomsten
    return [uitkomst for uitkomst in uitkomsten if isinstance(uitkomst, BewaardAdvies)]


def test_adviezen_van_een_school_en_van_anderen_gaan_in_een_transactie(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    vastgelegd: list[object] = []
    event.listen(opslag.database, "commit", vastgelegd.append)
    nieuw = [werkbank.nieuw(f"zaak-{nummer}") for nummer in range(6)]
    bewaard = gelukt(samen_bewaard(opslag, [(SCHOOL if nummer == 0 else COMMISSIE, deel, None) for nummer, deel in enumerate(nieuw)]))
    assert len(vastgelegd) == 1
    for advies, deel in zip(bewaard, nieuw, strict=True):
        assert (advies.zaak, advies.advies) == (deel.kenmerk, deel.geschreven.json)
        assert opslag.lees(AANROEP, advies.id, "test") == advies
    assert opslag.lees(SCHOOL, bewaard[0].id, "test") is not None
    assert opslag.lees(SCHOOL, bewaard[2].id, "test") is None
    assert controleer(opslag.database) == ()


def test_dezelfde_sleutel_in_een_groep_geeft_een_advies_en_een_ander_verzoek_een_fout(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    zelfde, ander = (herhaalsleutel(OPDRACHTREGEL, "sleutel-1", verzoek) for verzoek in ("verzoek", "iets anders"))
    nieuw = werkbank.nieuw()
    nummers = [advies.id for advies in gelukt(samen_bewaard(opslag, [*[(AANROEP, nieuw, zelfde)] * 3, (AANROEP, nieuw, None)]))]
    assert (len(set(nummers[:3])), len(set(nummers))) == (1, 2)
    fout, goed = samen_bewaard(opslag, [(AANROEP, nieuw, ander), (AANROEP, nieuw, None)])
    assert isinstance(fout, SleutelHergebruikt)
    assert isinstance(goed, BewaardAdvies)
    with opslag.database.connect() as verbinding:
        assert verbinding.execute(select(func.count()).select_from(ADVIES)).scalar_one() == 3
    assert controleer(opslag.database) == ()


def test_wie_onder_dezelfde_sleutel_terugkrijgt_wat_een_ander_verzoek_net_maakte_staat_in_het_toegangslog(
    opslag: Adviesopslag, werkbank: Werkbank
) -> None:
    """Net als wie een tel later komt: hij leest een advies dat er al is."""
    sleutel, nieuw = herhaalsleutel(OPDRACHTREGEL, "sleutel-1", "verzoek"), werkbank.nieuw()
    assert len({advies.id for advies in gelukt(samen_bewaard(opslag, [(AANROEP, nieuw, sleutel)] * 3))}) == 1
    assert sorted(_handelingen(opslag)) == ["advies_gegeven", "advies_gelezen", "advies_gelezen"]


def test_een_rij_die_de_database_weigert_treft_alleen_wie_haar_stuurde(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    bestaat = werkbank.bewaar(opslag, "bestaat")
    goed, slecht = werkbank.nieuw("goed"), werkbank.nieuw("slecht")
    # Een verplichte kolom zonder waarde: dat kan alleen door een fout van ons.
    slecht = replace(slecht, invoer_ingepakt=None)  # type: ignore[arg-type]
    eerste, tweede = samen_bewaard(opslag, [(AANROEP, goed, None), (AANROEP, slecht, None)])
    assert isinstance(eerste, BewaardAdvies)
    assert isinstance(tweede, RijGeweigerd)
    assert opslag.lees(AANROEP, bestaat.id, "test") is not None
    assert controleer(opslag.database) == ()


@pytest.mark.parametrize("andersom", [False, True])
def test_een_groep_schrijft_haar_sleutels_op_volgorde(opslag: Adviesopslag, werkbank: Werkbank, andersom: bool) -> None:
    """In PostgreSQL houdt een groep vast wat zij schreef. Twee werkers met dezelfde sleutels andersom wachten anders op elkaar, en dan
    krijgt de hele groep van een van beide een fout.
    """
    sleutels = [herhaalsleutel(OPDRACHTREGEL, f"sleutel-{nummer}", "verzoek") for nummer in range(6)]
    geschreven: list[object] = []

    def kijk_mee(_verbinding: Connection, opdracht: object, *_: object) -> None:
        if isinstance(opdracht, Insert) and opdracht.table.name == "idempotentie":
            geschreven.append(opdracht.compile().params["sleutel"])

    event.listen(opslag.database, "before_execute", kijk_mee)
    gelukt(samen_bewaard(opslag, [(AANROEP, werkbank.nieuw(), sleutel) for sleutel in sleutels[:: -1 if andersom else 1]]))
    assert geschreven == sorted(sleutel.sleutel for sleutel in sleutels)


def test_het_ene_verband_wacht_niet_op_het_andere(opslag: Adviesopslag, werkbank: Werkbank, monkeypatch: pytest.MonkeyPatch) -> None:
    schrijf, klaar = Adviesopslag._schrijf_nieuw, Event()

    def wacht_in_groningen(zelf: Adviesopslag, opdrachten: Sequence[object]) -> object:
        if opdrachten[0].verband == "po2001":  # type: ignore[attr-defined]
            assert klaar.wait(30)
        return schrijf(zelf, opdrachten)  # type: ignore[arg-type]

    monkeypatch.setattr(Adviesopslag, "_schrijf_nieuw", wacht_in_groningen)
    fries = replace(AANROEP, wie=replace(COMMISSIE.wie, samenwerkingsverband="po2101"))

    async def doe() -> tuple[BewaardAdvies, BewaardAdvies]:
        groningen = asyncio.create_task(opslag.maak_en_bewaar(COMMISSIE, meteen(werkbank.nieuw())))
        eerst = await opslag.maak_en_bewaar(fries, meteen(werkbank.nieuw(verband="po2101")))
        klaar.set()
        return eerst, await groningen

    assert [advies.samenwerkingsverband for advies in asyncio.run(doe())] == ["po2101", "po2001"]
    assert controleer(opslag.database) == ()


def test_zaken_van_twee_verbanden_van_wie_bij_alle_hoort_staan_elk_in_hun_eigen_keten(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    nieuw = [werkbank.nieuw(f"zaak-{nummer}", verband=verband) for nummer, verband in enumerate(["po2001", "po2101", "po2001"])]
    bewaard = gelukt(samen_bewaard(opslag, [(AANROEP, deel, None) for deel in nieuw]))
    assert [advies.samenwerkingsverband for advies in bewaard] == ["po2001", "po2101", "po2001"]
    assert controleer(opslag.database) == ()


def test_wie_op_een_slot_van_een_ander_wacht_krijgt_op_tijd_een_fout(
    postgres: Databaseserver, werkbank: Werkbank, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Een werker die stilstaat hield zo elk ander tegen die iets wilde bewaren."""
    monkeypatch.setattr(database_module, "WACHTTIJD_MS", 200)
    adres = postgres.vers()
    database = open_database(adres)
    opslag = Adviesopslag(database)
    werkbank.bewaar(opslag, "eerste")
    with database.begin() as stil:
        stil.execute(text("LOCK TABLE audit IN ACCESS EXCLUSIVE MODE"))
        with pytest.raises(OpslagFout, match="niets bewaard"):
            werkbank.bewaar(opslag, "tweede")
    werkbank.bewaar(opslag, "derde")
    assert controleer(database) == ()
    database.dispose()
    postgres.haal_weg(adres)


def test_wie_tegelijk_leest_krijgt_zijn_eigen_advies_en_elk_staat_in_het_toegangslog(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    vastgelegd: list[object] = []
    eerste, tweede, weg = werkbank.bewaar(opslag, "een"), opslag.bewaar(SCHOOL, werkbank.nieuw("twee")), werkbank.bewaar(opslag, "weg")
    zonder_grendels(opslag.database)
    with opslag.database.begin() as verbinding:
        verbinding.execute(update(ZAAK).where(ZAAK.c.id == weg.zaak_id).values(vernietigd_op=AANROEP.nu))
    event.listen(opslag.database, "commit", vastgelegd.append)
    vragen = [(COMMISSIE, eerste), (SCHOOL, tweede), (SCHOOL, eerste), (COMMISSIE, weg), (COMMISSIE, tweede)]

    async def lees() -> list[BewaardAdvies | BaseException | None]:
        alle = [opslag.lees_samen(wie, advies.id, "gelezen") for wie, advies in vragen]
        return await asyncio.gather(*alle, opslag.lees_samen(COMMISSIE, uuid4(), "gelezen"), return_exceptions=True)

    *gelezen, vernietigd, nog_eens, onbekend = asyncio.run(lees())
    assert (gelezen, onbekend) == ([eerste, tweede, None], None)
    assert isinstance(vernietigd, Vernietigd)
    assert nog_eens == tweede
    assert len(vastgelegd) == 1
    assert _handelingen(opslag).count("gelezen") == 3


def test_een_advies_dat_niet_te_lezen_is_treft_alleen_wie_daarom_vroeg(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    goed, stuk = werkbank.bewaar(opslag, "goed"), werkbank.bewaar(opslag, "stuk")
    zonder_grendels(opslag.database)
    with opslag.database.begin() as verbinding:
        ruw = zoals_het_er_staat(INHOUD)
        verbinding.execute(update(ruw).where(ruw.c.advies_id == stuk.id).values(advies=b"geen zlib"))

    async def lees() -> list[BewaardAdvies | BaseException | None]:
        vragen = (goed.id, stuk.id, goed.id)
        return await asyncio.gather(*(opslag.lees_samen(AANROEP, nummer, "gelezen") for nummer in vragen), return_exceptions=True)

    eerste, fout, derde = asyncio.run(lees())
    assert isinstance(fout, Exception)
    assert (eerste, derde) == (goed, goed)
    assert _handelingen(opslag).count("gelezen") == 2


def test_staat_het_toegangslog_er_niet_dan_krijgt_niemand_een_advies(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    advies = werkbank.bewaar(opslag)
    with opslag.database.begin() as verbinding:
        verbinding.execute(text(f"ALTER TABLE {TOEGANG.name} RENAME TO even_weg"))

    async def lees() -> list[BewaardAdvies | BaseException | None]:
        return await asyncio.gather(*(opslag.lees_samen(AANROEP, advies.id, "gelezen") for _ in range(3)), return_exceptions=True)

    assert all(isinstance(uitkomst, OpslagFout) for uitkomst in asyncio.run(lees()))


def _handelingen(opslag: Adviesopslag) -> list[str]:
    with opslag.database.connect() as verbinding:
        return list(verbinding.execute(select(TOEGANG.c.handeling)).scalars())
