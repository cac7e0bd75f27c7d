"""Wie tegelijk hetzelfde soort werk heeft, zet elke stap samen met de anderen: zonder iets van elkaar te zien, en zonder elkaars fouten."""

import asyncio
import gc
import weakref
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from contextvars import ContextVar
from threading import Event
from typing import Any

import pytest

from service.opslag import OpslagFout, samen_doen
from service.opslag.database import RijGeweigerd
from service.opslag.per_groep import eenmaal_per_groep
from service.opslag.samen_doen import GROOTSTE_GROEP, PerLus, Samendoener, Werk, meteen

Schrijf = Callable[[Sequence[int]], Sequence[str]]
Uitkomst = str | BaseException


def als_tekst(groep: Sequence[int]) -> list[str]:
    return [str(opdracht) for opdracht in groep]


def in_stappen(opdracht: int, gezet: list[tuple[int, int]], stappen: int = 2) -> Werk[int]:
    for stap in range(stappen):
        gezet.append((stap, opdracht))
        yield
    return opdracht


def samen(
    werk: Sequence[Werk[int]], voer_uit: Schrijf, plek: Callable[[int], str] = lambda _: "", van_een: type[Exception] = KeyError
) -> list[Uitkomst]:
    """Doet dit werk in één groep, in deze volgorde; een fout is ook een uitkomst."""

    async def doe() -> list[Uitkomst]:
        samendoener = Samendoener(voer_uit, (van_een,), plek)
        return await asyncio.gather(*(samendoener.doe(deel) for deel in werk), return_exceptions=True)

    return asyncio.run(doe())


class Poort:
    """Houdt de eerste groep vast tot hij opengaat."""

    def __init__(self, voer_uit: Schrijf = als_tekst) -> None:
        self._voer_uit, self.groepen, self.begonnen, self.open = voer_uit, list[list[int]](), Event(), Event()

    def __call__(self, groep: Sequence[int]) -> Sequence[str]:
        self.groepen.append(list(groep))
        if not self.begonnen.is_set():
            self.begonnen.set()
            assert self.open.wait(30)
        return self._voer_uit(groep)

    async def bezig(self) -> None:
        """Wacht tot de eerste groep bezig is."""
        assert await asyncio.to_thread(self.begonnen.wait, 30)


def achter_de_eerste(poort: Poort, aantal: int) -> list[Uitkomst]:
    """Doet opdracht 0, en de rest zodra die bezig is."""

    async def doe() -> list[Uitkomst]:
        samendoener = Samendoener(poort, (KeyError,))
        taken = [asyncio.create_task(samendoener.doe(meteen(0)))]
        await poort.bezig()
        taken += [asyncio.create_task(samendoener.doe(meteen(nummer))) for nummer in range(1, aantal)]
        await asyncio.sleep(0)
        poort.open.set()
        return await asyncio.gather(*taken, return_exceptions=True)

    return asyncio.run(doe())


def test_wie_wacht_gaat_samen_en_elk_krijgt_zijn_eigen_uitkomst() -> None:
    poort = Poort()
    assert achter_de_eerste(poort, 6) == ["0", "1", "2", "3", "4", "5"]
    assert poort.groepen == [[0], [1, 2, 3, 4, 5]]


def test_een_groep_wordt_niet_groter_dan_nodig_en_wie_het_eerst_kwam_gaat_het_eerst() -> None:
    poort = Poort()
    assert achter_de_eerste(poort, GROOTSTE_GROEP + 4) == als_tekst(range(GROOTSTE_GROEP + 4))
    assert poort.groepen == [[0], list(range(1, GROOTSTE_GROEP + 1)), [GROOTSTE_GROEP + 1, GROOTSTE_GROEP + 2, GROOTSTE_GROEP + 3]]


def test_een_groep_begint_pas_als_er_even_niemand_bij_komt() -> None:
    """Wie net zijn antwoord kreeg, stuurt zijn volgende dan nog mee."""
    groepen: list[list[int]] = []

    def voer_uit(groep: Sequence[int]) -> list[str]:
        groepen.append(list(groep))
        return als_tekst(groep)

    async def doe() -> None:
        samendoener = Samendoener(voer_uit)
        taken = []
        for nummer in range(4):
            taken.append(asyncio.create_task(samendoener.doe(meteen(nummer))))
            for _ in range(5):
                await asyncio.sleep(0)
        await asyncio.gather(*taken)

    asyncio.run(doe())
    assert groepen == [[0, 1, 2, 3]]


def test_elke_stap_gaat_voor_ieder_na_elkaar_en_daarna_is_er_een_transactie() -> None:
    gezet: list[tuple[int, int]] = []
    groepen: list[Sequence[int]] = []

    def voer_uit(groep: Sequence[int]) -> list[str]:
        groepen.append(groep)
        return als_tekst(groep)

    assert samen([in_stappen(n, gezet) for n in range(3)], voer_uit) == ["0", "1", "2"]
    assert gezet == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)]
    assert groepen == [[0, 1, 2]]


def test_wat_in_een_stap_misgaat_krijgt_alleen_wie_dat_werk_bracht() -> None:
    def mislukt() -> Werk[int]:
        yield
        raise ZeroDivisionError

    uitkomsten = samen([in_stappen(0, []), mislukt(), in_stappen(2, [], stappen=3)], als_tekst)
    assert isinstance(uitkomsten[1], ZeroDivisionError)
    assert uitkomsten[::2] == ["0", "2"]


def test_een_stap_ziet_de_omgeving_van_zijn_eigen_verzoek_en_de_groep_die_van_geen_van_hen() -> None:
    """Anders staat wat een stap meldt in het logboek onder het verzoek van een ander."""
    verzoek: ContextVar[int | None] = ContextVar("verzoek", default=None)
    gezien: list[tuple[int, int | None]] = []

    def werk(nummer: int) -> Werk[int]:
        for _ in range(2):
            gezien.append((nummer, verzoek.get()))
            yield
        return nummer

    def voer_uit(groep: Sequence[int]) -> list[str]:
        return [str(verzoek.get()) for _ in groep]

    async def doe() -> list[str]:
        samendoener = Samendoener(voer_uit)

        async def een(nummer: int) -> str:
            verzoek.set(nummer)
            return await samendoener.doe(werk(nummer))

        return await asyncio.gather(*(een(nummer) for nummer in range(4)))

    assert asyncio.run(doe()) == ["None"] * 4
    assert len(gezien) == 8
    assert all(nummer == ziet for nummer, ziet in gezien)


def test_wat_voor_ieder_hetzelfde_is_haalt_een_groep_een_keer_en_de_volgende_opnieuw() -> None:
    """Een versie van de regels die intussen ging gelden, geldt voor de volgende groep."""
    gehaald: list[int] = []

    def haal() -> int:
        gehaald.append(1)
        return len(gehaald)

    def werk() -> Werk[int]:
        yield
        return eenmaal_per_groep("regels", haal)

    assert samen([werk() for _ in range(3)], als_tekst) == ["1", "1", "1"]
    assert samen([werk()], als_tekst) == ["2"]
    assert [eenmaal_per_groep("regels", haal) for _ in range(2)] == [3, 4]


def test_ligt_het_aan_de_database_dan_vraagt_een_groep_dat_ook_een_keer() -> None:
    """Anders wacht van zestien de laatste zestien keer zo lang op dezelfde fout: zij vragen het in één draad, na elkaar."""
    gevraagd: list[int] = []

    def haal() -> int:
        gevraagd.append(1)
        raise OpslagFout("De database is niet te lezen.")

    def werk() -> Werk[int]:
        yield
        return eenmaal_per_groep("regels", haal)

    fouten = samen([werk() for _ in range(3)], als_tekst)
    assert [(type(fout), str(fout)) for fout in fouten] == [(OpslagFout, "De database is niet te lezen.")] * 3
    # Elk een eigen fout: zij draagt het spoor van haar eigen verzoek.
    assert len({id(fout) for fout in fouten}) == 3
    assert len(gevraagd) == 1
    samen([werk()], als_tekst)
    assert len(gevraagd) == 2


def test_ligt_het_aan_een_dan_gaan_de_anderen_door() -> None:
    def voer_uit(groep: Sequence[int]) -> list[str]:
        if 3 in groep:
            raise KeyError(3)
        return als_tekst(groep)

    uitkomsten = samen([meteen(n) for n in range(5)], voer_uit)
    assert isinstance(uitkomsten.pop(3), KeyError)
    assert uitkomsten == ["0", "1", "2", "4"]


def test_wie_alleen_verder_moet_doet_zijn_stappen_niet_nog_eens() -> None:
    gezet: list[tuple[int, int]] = []

    def voer_uit(groep: Sequence[int]) -> list[str]:
        if len(groep) > 1:
            raise KeyError
        return als_tekst(groep)

    assert samen([in_stappen(n, gezet) for n in range(3)], voer_uit) == ["0", "1", "2"]
    assert len(gezet) == 6


def test_een_fout_die_niemand_verwachtte_komt_alleen_bij_wie_haar_stuurde() -> None:
    """Wie al vastligt en de fout van een ander krijgt, doet het nog eens, en dan staat het er dubbel."""
    gedaan: list[int] = []

    def voer_uit(groep: Sequence[int]) -> list[str]:
        if len(groep) > 1:
            raise KeyError
        if groep[0] == 3:
            raise ZeroDivisionError
        gedaan.extend(groep)
        return als_tekst(groep)

    uitkomsten = samen([meteen(n) for n in range(6)], voer_uit)
    assert isinstance(uitkomsten.pop(3), ZeroDivisionError)
    assert uitkomsten == ["0", "1", "2", "4", "5"]
    assert sorted(gedaan) == [0, 1, 2, 4, 5]


@pytest.mark.parametrize("van_een", [KeyError, Exception])
def test_ligt_het_aan_de_database_dan_gaat_niets_nog_eens(van_een: type[Exception]) -> None:
    """Valt de verbinding weg bij het vastleggen, dan weet niemand of het er staat: nog eens schrijven kan dan dubbel zijn. En staat de
    database vast, dan wacht elk zo nog eens even lang.
    """
    groepen: list[int] = []

    def voer_uit(groep: Sequence[int]) -> list[str]:
        groepen.append(len(groep))
        raise OpslagFout("Er is niets bewaard.")

    uitkomsten = samen([meteen(n) for n in range(4)], voer_uit, van_een=van_een)
    assert [str(uitkomst) for uitkomst in uitkomsten] == ["Er is niets bewaard."] * 4
    assert groepen == [4]


def test_een_nadere_soort_opslagfout_die_aan_een_ligt_treft_alleen_die() -> None:
    def voer_uit(groep: Sequence[int]) -> list[str]:
        if 2 in groep:
            raise RijGeweigerd("Er is niets bewaard.")
        return als_tekst(groep)

    uitkomsten = samen([meteen(n) for n in range(4)], voer_uit, van_een=Exception)
    assert isinstance(uitkomsten.pop(2), RijGeweigerd)
    assert uitkomsten == ["0", "1", "3"]


@pytest.mark.parametrize("waar", ["bij het uitvoeren", "bij het verdelen"])
def test_een_fout_in_het_programma_laat_niemand_wachten(waar: str) -> None:
    def stuk(_: object) -> Any:
        raise ZeroDivisionError

    werk = [meteen(n) for n in range(3)]
    uitkomsten = samen(werk, stuk) if waar == "bij het uitvoeren" else samen(werk, als_tekst, stuk)
    assert sorted(type(uitkomst).__name__ for uitkomst in uitkomsten) == ["OpslagFout", "OpslagFout", "ZeroDivisionError"]


def test_na_een_fout_in_het_programma_is_de_volgende_gewoon_aan_de_beurt() -> None:
    async def doe() -> str:
        eerst = [True]

        def plek(_: int) -> str:
            if eerst.pop():
                eerst.append(False)
                raise ZeroDivisionError
            eerst.append(False)
            return ""

        samendoener = Samendoener(als_tekst, plek=plek)
        with pytest.raises(ZeroDivisionError):
            await samendoener.doe(meteen(0))
        return await samendoener.doe(meteen(1))

    assert asyncio.run(doe()) == "1"


def test_wie_op_een_andere_plek_schrijft_gaat_in_een_andere_transactie_en_een_fout_daar_raakt_hem_niet() -> None:
    groepen: list[list[int]] = []

    def voer_uit(groep: Sequence[int]) -> list[str]:
        groepen.append(list(groep))
        if groep[0] % 2:
            raise OpslagFout("Er is niets bewaard.")
        return als_tekst(groep)

    uitkomsten = samen([in_stappen(n, []) for n in range(5)], voer_uit, lambda opdracht: "oneven" if opdracht % 2 else "even")
    assert groepen == [[0, 2, 4], [1, 3]]
    assert uitkomsten[::2] == ["0", "2", "4"]
    assert all(isinstance(uitkomst, OpslagFout) for uitkomst in uitkomsten[1::2])


def test_een_fout_die_niemand_verwachtte_komt_niet_bij_wie_op_een_andere_plek_al_vastligt() -> None:
    """Hij zou het nog eens doen, en dan staat het er dubbel."""

    def voer_uit(groep: Sequence[int]) -> list[str]:
        if groep[0] % 2:
            raise ZeroDivisionError
        return als_tekst(groep)

    uitkomsten = samen([in_stappen(n, []) for n in range(6)], voer_uit, lambda opdracht: "oneven" if opdracht % 2 else "even")
    assert uitkomsten[::2] == ["0", "2", "4"]
    assert [type(uitkomst) for uitkomst in uitkomsten[1::2]] == [ZeroDivisionError, OpslagFout, OpslagFout]


def test_wie_zijn_uitkomst_al_heeft_wacht_niet_op_de_database_van_een_ander() -> None:
    """Een dossier dat niet klopt hoort meteen zijn fout, ook als een ander in zijn groep op een slot wacht."""
    open_ = Event()

    def mislukt() -> Werk[int]:
        yield
        raise ZeroDivisionError

    def voer_uit(groep: Sequence[int]) -> list[str]:
        assert groep[0] == 0 or open_.wait(30)
        return als_tekst(groep)

    async def doe() -> str:
        samendoener = Samendoener(voer_uit, plek=str)
        wacht = asyncio.create_task(samendoener.doe(meteen(1)))
        fout, klaar = (asyncio.create_task(samendoener.doe(werk)) for werk in (mislukt(), meteen(0)))
        assert isinstance((await asyncio.wait([fout], timeout=10))[0].pop().exception(), ZeroDivisionError)
        assert await klaar == "0"
        assert not wacht.done()
        open_.set()
        return await wacht

    assert asyncio.run(doe()) == "1"


def test_een_fout_in_het_programma_gaat_niet_naar_wie_zijn_uitkomst_al_heeft() -> None:
    """Hij is al weg: dan hoort niemand haar, en staat zij in geen logboek."""
    open_ = Event()

    def voer_uit(groep: Sequence[int]) -> list[str]:
        assert groep[0] == 0 or open_.wait(30)
        # Voor 1 te weinig uitkomsten.
        return als_tekst(groep) if groep[0] == 0 else []

    async def doe() -> str:
        samendoener = Samendoener(voer_uit, plek=str)
        klaar, wacht = (asyncio.create_task(samendoener.doe(meteen(nummer))) for nummer in range(2))
        assert await klaar == "0"
        open_.set()
        with pytest.raises(ValueError, match="zip"):
            await wacht
        return await samendoener.doe(meteen(0))

    assert asyncio.run(doe()) == "0"


def test_wie_te_lang_op_zijn_beurt_wacht_schrijft_niets(monkeypatch: pytest.MonkeyPatch) -> None:
    poort = Poort()

    async def doe() -> list[str]:
        samendoener = Samendoener(poort)
        eerste = asyncio.create_task(samendoener.doe(meteen(1)))
        await poort.bezig()
        monkeypatch.setattr(samen_doen, "WACHTTIJD_MS", 20)
        with pytest.raises(OpslagFout, match="te veel verzoeken"):
            await samendoener.doe(meteen(2))
        poort.open.set()
        return [await eerste, await samendoener.doe(meteen(3))]

    assert asyncio.run(doe()) == ["1", "3"]
    assert poort.groepen == [[1], [3]]


def test_wie_al_meegenomen_is_krijgt_zijn_uitkomst_ook_als_zijn_wachttijd_om_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """Zijn advies ligt straks vast; een fout zou zeggen van niet."""
    monkeypatch.setattr(samen_doen, "WACHTTIJD_MS", 20)
    poort = Poort()

    async def doe() -> str:
        eerste = asyncio.create_task(Samendoener(poort).doe(meteen(1)))
        await poort.bezig()
        await asyncio.sleep(0.1)
        poort.open.set()
        return await eerste

    assert asyncio.run(doe()) == "1"


@pytest.mark.parametrize("al_bezig", [True, False])
def test_wie_wordt_afgebroken_voor_zijn_beurt_doet_niets_en_daarna_gaat_zijn_werk_door(al_bezig: bool) -> None:
    poort = Poort()

    async def doe() -> None:
        samendoener = Samendoener(poort)
        eerste = asyncio.create_task(samendoener.doe(meteen(1)))
        await poort.bezig()
        tweede = asyncio.create_task(samendoener.doe(meteen(2)))
        await asyncio.sleep(0)
        afgebroken, blijft = (eerste, tweede) if al_bezig else (tweede, eerste)
        afgebroken.cancel()
        with pytest.raises(asyncio.CancelledError):
            await afgebroken
        poort.open.set()
        assert await blijft == ("2" if al_bezig else "1")
        assert await samendoener.doe(meteen(3)) == "3"

    asyncio.run(doe())
    assert poort.groepen == ([[1], [2], [3]] if al_bezig else [[1], [3]])


@pytest.mark.parametrize("rondes", range(8, 18))
def test_gaat_de_enige_weg_voor_zijn_groep_begint_dan_is_de_volgende_gewoon_aan_de_beurt(
    rondes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In welke ronde van de lus hij ook komt: de lege groep hield hem anders vast tot zijn wachttijd om was."""
    monkeypatch.setattr(samen_doen, "WACHTTIJD_MS", 500)

    async def doe() -> str:
        samendoener = Samendoener(als_tekst)
        eerste = asyncio.create_task(samendoener.doe(meteen(1)))
        await asyncio.sleep(0)
        eerste.cancel()
        for _ in range(rondes):
            await asyncio.sleep(0)
        return await samendoener.doe(meteen(2))

    assert asyncio.run(doe()) == "2"


class _Dossier:
    """Iets waarvan te zien is of het er nog is."""


@pytest.mark.parametrize("waar", ["in een stap", "bij het schrijven", "nergens"])
def test_van_een_dossier_blijft_niets_staan_ook_niet_na_een_fout(waar: str) -> None:
    """Zonder op het opruimen van geheugen te wachten: dat kan bij een dienst die weinig doet lang duren."""

    def werk(dossier: _Dossier) -> Werk[_Dossier]:
        yield
        if waar == "in een stap":
            raise KeyError
        return dossier

    def voer_uit(groep: Sequence[_Dossier]) -> list[str]:
        if waar == "bij het schrijven":
            raise KeyError
        return ["bewaard"]

    async def doe() -> bool:
        samendoener, dossier = Samendoener[_Dossier, str](voer_uit, (KeyError,)), _Dossier()
        weg, lus = asyncio.Event(), asyncio.get_running_loop()
        over = weakref.ref(dossier, lambda _: lus.call_soon_threadsafe(weg.set))
        with nullcontext() if waar == "nergens" else pytest.raises(KeyError) as fout:
            await samendoener.doe(werk(dossier))
        del dossier, fout
        # De lus en de draad laten wat net klaar is pas los nadat zij het meldden.
        await asyncio.wait([asyncio.create_task(weg.wait())], timeout=5)
        return over() is None

    gc.disable()
    try:
        assert asyncio.run(doe())
    finally:
        gc.enable()


def test_elke_naam_heeft_in_elke_lus_een_eigen_samendoener() -> None:
    """Een test die een verzoek in een nieuwe lus doet, hoort niet te wachten op een lus die er niet meer is."""
    per_lus = PerLus(lambda: Samendoener(als_tekst))

    async def doe() -> tuple[int, str]:
        assert per_lus.voor("po2001") is per_lus.voor("po2001")
        assert per_lus.voor("po2001") is not per_lus.voor("po2101")
        samendoener = per_lus.voor("po2001")
        gezien.append(samendoener)
        return id(samendoener), await samendoener.doe(meteen(1))

    gezien: list[Samendoener[int, str]] = []
    uitkomsten = [asyncio.run(doe()), asyncio.run(doe())]
    assert [uitkomst for _, uitkomst in uitkomsten] == ["1", "1"]
    assert uitkomsten[0][0] != uitkomsten[1][0]


def test_meer_lussen_tegelijk_doen_elk_hun_eigen_werk() -> None:
    per_lus = PerLus(lambda: Samendoener(als_tekst))

    def een(nummer: int) -> str:
        async def doe() -> str:
            return await per_lus.voor("").doe(meteen(nummer))

        return asyncio.run(doe())

    with ThreadPoolExecutor(8) as draden:
        assert list(draden.map(een, range(8))) == als_tekst(range(8))
