"""Wie tegelijk een advies maakt, doet dat samen: het lukt voor elk of voor wie het aan lag niet, en niemand wacht voor altijd."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from threading import Event
from typing import Any

import pytest
from sqlalchemy import Connection, Insert, event, func, select, text

from service.audit.controle import controleer
from service.opslag import (
    Adviesopslag,
    Herhaalsleutel,
    NieuwAdvies,
    OpslagFout,
    SleutelHergebruikt,
    beurt,
    herhaalsleutel,
    open_database,
)
from service.opslag import database as database_module
from service.opslag.database import RijGeweigerd
from service.opslag.samen_schrijven import Samenschrijver, meteen
from service.opslag.tabellen import ADVIES
from service.opslag.tabellen_audit import TOEGANG
from service.wie import OPDRACHTREGEL, Rol, Wie, Wiesoort
from tests.service.databases import Databaseserver
from tests.service.opslag.conftest import AANROEP, Werkbank, houd_bezet

Schrijf = Callable[[Sequence[int]], Sequence[str]]


class Poort:
    """Houdt de eerste groep vast tot ieder in de rij staat; daarna schrijft `schrijf` elke groep."""

    def __init__(self, schrijf: Schrijf) -> None:
        self._schrijf, self.groepen, self.begonnen, self.open = schrijf, list[list[int]](), Event(), Event()

    def __call__(self, groep: Sequence[int]) -> Sequence[str]:
        self.groepen.append(list(groep))
        if not self.begonnen.is_set():
            self.begonnen.set()
            assert self.open.wait(30)
        return self._schrijf(groep)


def tegelijk(poort: Poort, opdrachten: Sequence[int]) -> list[Future[str]]:
    """Doet de eerste opdracht, en de rest zodra die bezig is; die komen zo in één groep."""
    samen = Samenschrijver(poort, van_een=(KeyError,))
    with ThreadPoolExecutor(len(opdrachten)) as draden:
        uitkomsten = [draden.submit(samen.doe, meteen(opdrachten[0]))]
        assert poort.begonnen.wait(30)
        uitkomsten += [draden.submit(samen.doe, meteen(opdracht)) for opdracht in opdrachten[1:]]
        while len(samen.rij) < len(opdrachten) - 1:
            pass
        poort.open.set()
    return uitkomsten


def test_wie_wacht_gaat_samen_en_elk_krijgt_zijn_eigen_uitkomst() -> None:
    poort = Poort(lambda groep: [f"uitkomst {opdracht}" for opdracht in groep])
    uitkomsten = tegelijk(poort, range(6))
    assert [uitkomst.result() for uitkomst in uitkomsten] == [f"uitkomst {nummer}" for nummer in range(6)]
    assert [sorted(groep) for groep in poort.groepen] == [[0], [1, 2, 3, 4, 5]]


def test_ligt_het_aan_een_dan_gaan_de_anderen_door() -> None:
    def schrijf(groep: Sequence[int]) -> list[str]:
        if 3 in groep:
            raise KeyError(3)
        return [str(opdracht) for opdracht in groep]

    uitkomsten = tegelijk(Poort(schrijf), range(5))
    assert isinstance(uitkomsten[3].exception(), KeyError)
    assert [uitkomsten[nummer].result() for nummer in (0, 1, 2, 4)] == ["0", "1", "2", "4"]


def test_een_fout_die_niemand_verwachtte_komt_alleen_bij_wie_haar_stuurde() -> None:
    """Wie al vastligt en de fout van een ander krijgt, doet het nog eens, en dan staat het er dubbel."""
    gedaan: list[int] = []

    def schrijf(groep: Sequence[int]) -> list[str]:
        if len(groep) > 1:
            raise KeyError
        if groep[0] == 3:
            raise ZeroDivisionError
        gedaan.extend(groep)
        return [str(opdracht) for opdracht in groep]

    uitkomsten = tegelijk(Poort(schrijf), range(6))
    assert isinstance(uitkomsten[3].exception(), ZeroDivisionError)
    assert [uitkomsten[nummer].result() for nummer in (0, 1, 2, 4, 5)] == ["0", "1", "2", "4", "5"]
    assert sorted(gedaan) == [0, 1, 2, 4, 5]


def test_ligt_het_aan_de_database_dan_gaat_niets_nog_eens() -> None:
    """Valt de verbinding weg bij het vastleggen, dan weet niemand of het er staat: nog eens schrijven kan dan dubbel zijn."""

    def schrijf(groep: Sequence[int]) -> list[str]:
        raise OpslagFout("Er is niets bewaard.")

    poort = Poort(schrijf)
    assert all(isinstance(uitkomst.exception(), OpslagFout) for uitkomst in tegelijk(poort, range(4)))
    assert [len(groep) for groep in poort.groepen] == [1, 3]


def test_een_fout_in_het_programma_laat_niemand_wachten() -> None:
    def schrijf(groep: Sequence[int]) -> list[str]:
        raise ZeroDivisionError

    uitkomsten = tegelijk(Poort(schrijf), range(4))
    soorten = sorted(type(uitkomst.exception()).__name__ for uitkomst in uitkomsten)
    assert soorten == ["OpslagFout", "OpslagFout", "ZeroDivisionError", "ZeroDivisionError"]


def test_wie_te_lang_op_zijn_beurt_wacht_schrijft_niets(monkeypatch: pytest.MonkeyPatch) -> None:
    poort = Poort(lambda groep: [str(opdracht) for opdracht in groep])
    samen = Samenschrijver(poort, van_een=())
    with ThreadPoolExecutor(1) as draden:
        eerste = draden.submit(samen.doe, meteen(1))
        assert poort.begonnen.wait(30)
        monkeypatch.setattr(beurt, "WACHTTIJD_MS", 20)
        with pytest.raises(OpslagFout, match="te lang geschreven"):
            samen.doe(meteen(2))
        poort.open.set()
        assert eerste.result() == "1"
    assert samen.doe(meteen(3)) == "3"
    assert poort.groepen == [[1], [3]]


def samen_bewaard(opslag: Adviesopslag, doe: Sequence[Callable[[], Any]]) -> list[Future[Any]]:
    """Laat alle draden wachten op wie nu voor po2001 schrijft, en dan samen gaan."""
    samen = opslag.samen_voor("po2001")
    with ThreadPoolExecutor(len(doe)) as draden:
        houd_bezet(samen.rij)
        uitkomsten = [draden.submit(deel) for deel in doe]
        while len(samen.rij) < len(doe):
            pass
        samen.rij.geef_door()
    return uitkomsten


def test_adviezen_van_een_school_en_van_anderen_gaan_in_een_transactie(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    vastgelegd: list[object] = []
    event.listen(opslag.database, "commit", vastgelegd.append)
    school = replace(AANROEP, wie=Wie(Wiesoort.MENS, "m-1", Rol.SCHOOL, "po2001", "04ab"))
    nieuw = [werkbank.nieuw(f"zaak-{nummer}") for nummer in range(6)]
    aanroepen = [school, *[AANROEP] * 5]
    uitkomsten = samen_bewaard(opslag, [lambda n=n, a=a: opslag.bewaar(a, n) for n, a in zip(nieuw, aanroepen, strict=True)])  # type: ignore[misc]
    assert len(vastgelegd) == 1
    for uitkomst, deel in zip(uitkomsten, nieuw, strict=True):
        bewaard = uitkomst.result()
        assert (bewaard.zaak, bewaard.advies) == (deel.kenmerk, deel.geschreven.json)
        assert opslag.lees(AANROEP, bewaard.id, "test") == bewaard
    assert opslag.lees(school, uitkomsten[0].result().id, "test") is not None
    assert opslag.lees(school, uitkomsten[2].result().id, "test") is None
    assert controleer(opslag.database) == ()


def test_dezelfde_sleutel_in_een_groep_geeft_een_advies_en_een_ander_verzoek_een_fout(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    zelfde, ander = (herhaalsleutel(OPDRACHTREGEL, "sleutel-1", verzoek) for verzoek in ("verzoek", "iets anders"))
    nieuw = werkbank.nieuw()
    eerst = [lambda: opslag.bewaar(AANROEP, nieuw, zelfde)] * 3
    uitkomsten = samen_bewaard(opslag, [*eerst, lambda: opslag.bewaar(AANROEP, nieuw)])
    nummers = [uitkomst.result().id for uitkomst in uitkomsten]
    assert (len(set(nummers[:3])), len(set(nummers))) == (1, 2)
    (fout, goed) = samen_bewaard(opslag, [lambda: opslag.bewaar(AANROEP, nieuw, ander), lambda: opslag.bewaar(AANROEP, nieuw)])
    assert isinstance(fout.exception(), SleutelHergebruikt)
    assert goed.exception() is None
    with opslag.database.connect() as verbinding:
        assert verbinding.execute(select(func.count()).select_from(ADVIES)).scalar_one() == 3
    assert controleer(opslag.database) == ()


def test_wie_onder_dezelfde_sleutel_terugkrijgt_wat_een_ander_verzoek_net_maakte_staat_in_het_toegangslog(
    opslag: Adviesopslag, werkbank: Werkbank
) -> None:
    """Net als wie een tel later komt: hij leest een advies dat er al is."""
    sleutel, nieuw = herhaalsleutel(OPDRACHTREGEL, "sleutel-1", "verzoek"), werkbank.nieuw()
    uitkomsten = samen_bewaard(opslag, [lambda: opslag.bewaar(AANROEP, nieuw, sleutel)] * 3)
    assert len({uitkomst.result().id for uitkomst in uitkomsten}) == 1
    with opslag.database.connect() as verbinding:
        handelingen = verbinding.execute(select(TOEGANG.c.handeling)).scalars().all()
    assert sorted(handelingen) == ["advies_gegeven", "advies_gelezen", "advies_gelezen"]


def test_een_rij_die_de_database_weigert_treft_alleen_wie_haar_stuurde(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    bestaat = werkbank.bewaar(opslag, "bestaat")
    goed, slecht = werkbank.nieuw("goed"), werkbank.nieuw("slecht")
    # Een verplichte kolom zonder waarde: dat kan alleen door een fout van ons.
    slecht = replace(slecht, invoer_ingepakt=None)  # type: ignore[arg-type]
    uitkomsten = samen_bewaard(opslag, [lambda: opslag.bewaar(AANROEP, goed), lambda: opslag.bewaar(AANROEP, slecht)])
    assert uitkomsten[0].result().zaak == "goed"
    assert isinstance(uitkomsten[1].exception(), RijGeweigerd)
    assert opslag.lees(AANROEP, bestaat.id, "test") is not None
    assert controleer(opslag.database) == ()


@pytest.mark.parametrize("andersom", [False, True])
def test_een_groep_schrijft_haar_sleutels_op_volgorde(opslag: Adviesopslag, werkbank: Werkbank, andersom: bool) -> None:
    """In PostgreSQL houdt een groep vast wat zij schreef. Twee werkers met dezelfde sleutels andersom wachten anders op elkaar, en dan
    krijgt de hele groep van een van beide een fout.
    """
    sleutels = [herhaalsleutel(OPDRACHTREGEL, f"sleutel-{nummer}", "verzoek") for nummer in range(6)]
    nieuw = [werkbank.nieuw() for _ in range(6)]
    geschreven: list[object] = []

    def kijk_mee(_verbinding: Connection, opdracht: object, *_: object) -> None:
        if isinstance(opdracht, Insert) and opdracht.table.name == "idempotentie":
            geschreven.append(opdracht.compile().params["sleutel"])

    event.listen(opslag.database, "before_execute", kijk_mee)
    samen_op_volgorde(opslag, list(zip(nieuw, sleutels, strict=True))[:: -1 if andersom else 1])
    assert geschreven == sorted(sleutel.sleutel for sleutel in sleutels)


def samen_op_volgorde(opslag: Adviesopslag, doe: Sequence[tuple[NieuwAdvies, Herhaalsleutel]]) -> None:
    """Als `samen_bewaard`, in deze volgorde in de rij."""
    samen = opslag.samen_voor("po2001")
    with ThreadPoolExecutor(len(doe)) as draden:
        houd_bezet(samen.rij)
        uitkomsten = []
        for aantal, (nieuw, sleutel) in enumerate(doe, 1):
            uitkomsten.append(draden.submit(opslag.bewaar, AANROEP, nieuw, sleutel))
            while len(samen.rij) < aantal:
                pass
        samen.rij.geef_door()
    assert all(uitkomst.exception() is None for uitkomst in uitkomsten)


def test_het_ene_verband_wacht_niet_op_het_andere(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    nieuw = werkbank.nieuw(verband="po2101")
    houd_bezet(opslag.samen_voor("po2001").rij)
    opslag.bewaar(AANROEP, nieuw)
    opslag.samen_voor("po2001").rij.geef_door()
    werkbank.bewaar(opslag)
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


def test_zaken_van_twee_verbanden_van_wie_bij_alle_hoort_staan_elk_in_hun_eigen_keten(opslag: Adviesopslag, werkbank: Werkbank) -> None:
    nieuw = [werkbank.nieuw(f"zaak-{nummer}", verband=verband) for nummer, verband in enumerate(["po2001", "po2101", "po2001"])]
    samen = opslag.samen_voor(AANROEP.wie.samenwerkingsverband)
    with ThreadPoolExecutor(3) as draden:
        houd_bezet(samen.rij)
        uitkomsten = [draden.submit(opslag.maak_en_bewaar, AANROEP, meteen(deel)) for deel in nieuw]
        while len(samen.rij) < 3:
            pass
        samen.rij.geef_door()
    assert [uitkomst.result().samenwerkingsverband for uitkomst in uitkomsten] == ["po2001", "po2101", "po2001"]
    assert controleer(opslag.database) == ()
