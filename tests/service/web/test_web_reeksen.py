"""Een reeks dossiers: elke regel haar antwoord, in volgorde, terwijl de rest nog onderweg is."""

import json
import socket
import tracemalloc
from asyncio import CancelledError
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest
from sqlalchemy import func, select
from starlette.testclient import TestClient
from starlette.types import Message

from service.opslag import Adviesopslag
from service.opslag.database import lezen
from service.opslag.tabellen import ADVIES
from service.opslag.toegangssleutels import trek_in
from service.web import Kern, Regelkast, invoer, reeksantwoord, stel_dienst_samen
from service.web.beschrijving import VOORBEELD
from service.web.invoer import GROOTSTE_VERZOEK
from service.web.kern import Klok
from service.web.ndjson import Invoerregel, lees_regels
from tests.service.web.conftest import AANROEP, NU
from tests.service.web.sleutelbos import COMMISSIE, DESKUNDIGE, ELDERS, SCHOOL, Sleutelbos
from tests.service.web.test_web_draaiend import dienst

Json = dict[str, Any]
NDJSON = {"Content-Type": "application/x-ndjson"}


def stuur(klant: TestClient, *regels: Json | str | bytes, **params: str) -> httpx2.Response:
    koppen = {**NDJSON, **({"Idempotency-Key": params.pop("sleutel")} if "sleutel" in params else {})}
    return klant.post("/adviesreeksen", content=b"".join(als_bytes(regel) + b"\n" for regel in regels), headers=koppen, params=params)


def als_bytes(regel: Json | str | bytes) -> bytes:
    return regel if isinstance(regel, bytes) else regel.encode() if isinstance(regel, str) else json.dumps(regel).encode()


def antwoorden(antwoord: httpx2.Response) -> list[Json]:
    assert (antwoord.status_code, antwoord.headers["content-type"]) == (200, "application/x-ndjson"), antwoord.text
    return [json.loads(regel) for regel in antwoord.text.splitlines()]


def aantal_adviezen(opslag: Adviesopslag) -> int:
    with lezen(opslag.database) as verbinding:
        return int(verbinding.execute(select(func.count()).select_from(ADVIES)).scalar_one())


def test_elke_regel_krijgt_haar_antwoord_in_volgorde_en_een_fout_raakt_alleen_haar(
    klant: TestClient, dossier: Json, opslag: Adviesopslag
) -> None:
    fout = {**dossier, "gegevens": {**dossier["gegevens"], "spoed": "nee", "vreemd": 1}}
    een, twee, drie, vier, telling = antwoorden(stuur(klant, dossier, fout, "{half", VOORBEELD))
    assert (een["regelnummer"], een["status"], een["uitkomst"], een["besluitrijp"]) == (1, 200, "toelaatbaar_sbo", "gereed")
    assert (twee["regelnummer"], twee["status"]) == (2, 400)
    assert {deel["wijzer"] for deel in twee["probleem"]["fouten"]} == {"/gegevens/spoed", "/gegevens/vreemd"}
    assert (drie["regelnummer"], drie["status"], drie["probleem"]["fouten"][0]["code"]) == (3, 400, "I005")
    # De echte regel van de reeks: wie duizend regels stuurt, zoekt haar in zijn eigen bestand.
    assert drie["probleem"]["fouten"][0]["plaats"] == "regel 3, kolom 2"
    los = klant.post("/vragen", json=VOORBEELD).json()["vragen"]
    assert (vier["uitkomst"], vier["nu_nodig"]) == ("open", [deel["pad"] for deel in los if deel["nu"]])
    assert vier["nu_nodig"]
    assert telling == {"klaar": True, "gedaan": 4, "gelukt": 2, "mislukt": 2}
    assert aantal_adviezen(opslag) == 0


def test_het_hele_advies_is_dat_van_een_los_verzoek(klant: TestClient, dossier: Json) -> None:
    los = klant.post("/adviezen", json=dossier).json()["advies"]
    heel, _ = antwoorden(stuur(klant, dossier, vorm="heel"))
    bewaard, _ = antwoorden(stuur(klant, dossier, vorm="heel", bewaren="true"))
    assert heel["advies"] == bewaard["advies"] == los
    assert klant.get(f"/adviezen/{bewaard['id']}").json()["advies"] == los


def test_wie_een_afgebroken_reeks_opnieuw_stuurt_krijgt_wat_er_al_was(klant: TestClient, dossier: Json, opslag: Adviesopslag) -> None:
    regels = [{**dossier, "zaak": f"zaak-{nummer}"} for nummer in range(4)]
    half = antwoorden(stuur(klant, *regels[:2], bewaren="true", sleutel="reeks-2026-11"))
    heel = antwoorden(stuur(klant, *regels, bewaren="true", sleutel="reeks-2026-11"))
    assert [regel["id"] for regel in half[:-1]] == [regel["id"] for regel in heel[:2]]
    assert len({regel["id"] for regel in heel[:-1]}) == aantal_adviezen(opslag) == 4
    ander = antwoorden(stuur(klant, regels[3], bewaren="true", sleutel="reeks-2026-11"))
    assert ander[0]["status"] == 409


def test_lege_regels_tellen_mee_en_regeleinden_van_windows_mogen(klant: TestClient) -> None:
    regel = json.dumps(VOORBEELD).encode()
    antwoord = klant.post("/adviesreeksen", content=b"\xef\xbb\xbf" + regel + b"\r\n\r\n\n" + regel, headers=NDJSON)
    assert [deel.get("regelnummer") for deel in antwoorden(antwoord)] == [1, 4, None]
    assert antwoorden(stuur(klant)) == [{"klaar": True, "gedaan": 0, "gelukt": 0, "mislukt": 0}]


def test_een_regel_die_te_groot_is_of_geen_utf8_valt_alleen_zelf_uit(klant: TestClient) -> None:
    groot = {**VOORBEELD, "zaak": "x" * GROOTSTE_VERZOEK}
    een, twee, drie, _ = antwoorden(stuur(klant, groot, b"\xff\xfe", VOORBEELD))
    assert (een["status"], twee["status"], drie["status"]) == (413, 400, 200)


def test_na_duizend_regels_houdt_de_reeks_op_en_zegt_zij_dat(klant: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reeksantwoord, "MEESTE_REGELS", 2)
    *gedaan, te_veel, telling = antwoorden(stuur(klant, VOORBEELD, VOORBEELD, VOORBEELD, VOORBEELD))
    assert [regel["status"] for regel in gedaan] == [200, 200]
    assert (te_veel["regelnummer"], te_veel["status"]) == (3, 413)
    assert telling == {"klaar": False, "gedaan": 2, "gelukt": 2, "mislukt": 0}


def test_wat_geen_ndjson_is_begint_niet(klant: TestClient, dossier: Json) -> None:
    assert klant.post("/adviesreeksen", json=dossier).status_code == 415
    assert stuur(klant, dossier, bewaren="misschien").status_code == 400
    assert stuur(klant, dossier, bewaren="true", sleutel="kort").status_code == 400


@pytest.fixture
def bos(regelkast: Regelkast, opslag: Adviesopslag) -> Iterator[Sleutelbos]:
    with TestClient(stel_dienst_samen(Kern(regelkast, opslag, lambda: NU)), base_url="http://thuisnabij/v1") as klant:
        yield Sleutelbos(klant, opslag)


def test_een_reeks_geeft_niemand_meer_dan_een_los_verzoek(bos: Sleutelbos) -> None:
    oordeel = {"waarde": True, "rol": "commissie", "datum": "2026-11-20", "motivering": "Dit is genoeg."}
    met_oordeel = {**VOORBEELD, "gegevens": {"arrangement_toereikend": oordeel}, "herkomst": {}}
    regels = b"\n".join(map(als_bytes, (VOORBEELD, met_oordeel, {**VOORBEELD, "samenwerkingsverband": ELDERS})))

    def als(iemand: Any) -> Any:
        koppen = {**NDJSON, "Authorization": f"Bearer {bos.sleutel(iemand)}"}
        return bos.klant.post("/adviesreeksen?bewaren=true", content=regels, headers=koppen)

    assert [regel.get("status") for regel in antwoorden(als(SCHOOL))] == [201, 403, 404, None]
    assert [regel.get("status") for regel in antwoorden(als(COMMISSIE))] == [201, 201, 404, None]
    assert als(DESKUNDIGE).status_code == 403
    assert len(bos.bel(SCHOOL, "GET", "/adviezen").json()["adviezen"]) == 1


def test_een_sleutel_die_tijdens_een_reeks_wordt_ingetrokken_bewaart_niets_meer(
    regelkast: Regelkast, opslag: Adviesopslag, bos: Sleutelbos, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Elke regel telt als een verzoek, en een ingetrokken sleutel geldt vanaf het volgende verzoek niet meer."""
    monkeypatch.setattr(reeksantwoord, "HERKEN_NA", 0.0)
    sleutel = bos.sleutel(COMMISSIE)

    class Intrekkend(Lijn):
        async def stuur(self, bericht: Message) -> None:
            await super().stuur(bericht)
            if len(self.uit) == 2 and self.uit[-1].get("status") == 201:
                trek_in(opslag.database, AANROEP, sleutel.split("_")[1])

    lijn = Intrekkend(regel(), regel(), regel(), regel(verder=False))
    bel(regelkast, opslag, lijn, bewaren=True, sleutel=sleutel)
    assert [deel.get("status") for deel in lijn.uit] == [201, 201, 401, None]
    assert lijn.uit[2]["probleem"]["detail"] == "Deze sleutel is ingetrokken."
    assert lijn.uit[-1] == {"klaar": False, "gedaan": 2, "gelukt": 2, "mislukt": 0}
    assert aantal_adviezen(opslag) == 2


def test_een_lange_reeks_zegt_van_elk_advies_wanneer_het_gegeven_is(
    regelkast: Regelkast, opslag: Adviesopslag, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reeksantwoord, "HERKEN_NA", 0.0)
    klok = iter(NU + timedelta(minutes=minuut) for minuut in range(100))
    bel(regelkast, opslag, Lijn(regel(), regel(verder=False)), bewaren=True, klok=lambda: next(klok))
    with lezen(opslag.database) as verbinding:
        assert len(set(verbinding.execute(select(ADVIES.c.aangemaakt_op)).scalars())) == 2


_DUBBELZINNIG = (
    b"Content-Length: 2\r\nContent-Length: 20",
    b"Content-Length: +2",
    b"Content-Length: 2\r\nTransfer-Encoding: xchunked",
    b"Transfer-Encoding: chunked, identity",
    b"Content-Length : 2",
    # Met een brok die klopt: h11 kiest hier stil de tweede kop, en las daarna het verstopte verzoek.
    b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0",
)


def test_een_verzoek_met_een_dubbelzinnige_grens_wordt_geweigerd_en_de_verbinding_gaat_dicht(tmp_path: Path) -> None:
    """RFC 9112, 6.3: wat ervoor staat en de dienst mogen het nooit oneens zijn over waar een verzoek ophoudt."""
    verstopt = b"GET /v1/begrippen?samenwerkingsverband=po2001 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    with dienst(tmp_path / "adviezen.db") as (klant, _):
        adres = (str(klant.base_url.host), klant.base_url.port or 0)
        for grens in _DUBBELZINNIG:
            with socket.create_connection(adres, timeout=30) as lijn:
                kop = b"POST /v1/vragen HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                lijn.sendall(kop + grens + b"\r\n\r\n{}" + verstopt)
                antwoord = b"".join(iter(lambda: lijn.recv(65536), b""))
            assert antwoord.startswith(b"HTTP/1.1 400"), (grens, antwoord[:80])
            assert antwoord.count(b"HTTP/1.1 ") == 1, grens


def test_over_een_echte_verbinding_komt_het_antwoord_terwijl_de_rest_nog_moet(tmp_path: Path) -> None:
    stuk = als_bytes(VOORBEELD) + b"\n"
    brok = f"{len(stuk):x}\r\n".encode() + stuk + b"\r\n"
    wacht = b"Transfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n"
    kop = b"POST /v1/adviesreeksen HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-ndjson\r\n" + wacht
    with dienst(tmp_path / "adviezen.db") as (klant, _):
        adres = (str(klant.base_url.host), klant.base_url.port or 0)
        with socket.create_connection(adres, timeout=30) as lijn, lijn.makefile("rb") as terug:
            lijn.sendall(kop)
            # Wie wacht tot hij mag sturen, hoort dat voor het antwoord begint.
            assert terug.readline().startswith(b"HTTP/1.1 100 ")
            lijn.sendall(brok)
            gelezen = []
            for nummer in (1, 2, 3):
                while b'"regelnummer":' not in (deel := terug.readline()):
                    assert deel
                gelezen.append(json.loads(deel)["regelnummer"])
                lijn.sendall(brok if nummer < 3 else b"0\r\n\r\n")
            assert gelezen == [1, 2, 3]
            while b'"klaar":true' not in (deel := terug.readline()):
                assert deel


class Lijn:
    """Een verbinding die regels één voor één geeft, en onthoudt wat er wanneer heen en weer ging."""

    def __init__(self, *regels: Message) -> None:
        self.regels = iter(regels)
        self.gebeurd: list[str] = []
        self.uit: list[Json] = []

    async def ontvang(self) -> Message:
        bericht = next(self.regels, {"type": "http.disconnect"})
        self.gebeurd.append("erin" if bericht["type"] == "http.request" else "weg")
        return bericht

    async def stuur(self, bericht: Message) -> None:
        if bericht["type"] == "http.response.body":
            self.gebeurd.append("eruit")
            self.uit.append(json.loads(bericht["body"]))


def regel(verder: bool = True) -> Message:
    return {"type": "http.request", "body": als_bytes(VOORBEELD) + b"\n", "more_body": verder}


def bel(
    regelkast: Regelkast,
    opslag: Adviesopslag,
    lijn: Lijn,
    bewaren: bool = False,
    pad: str = "/v1/adviesreeksen",
    vorm: str = "application/x-ndjson",
    sleutel: str = "",
    klok: Klok = lambda: NU,
) -> None:
    app = stel_dienst_samen(Kern(regelkast, opslag, klok), zonder_sleutel=not sleutel)
    scope = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": pad,
        "raw_path": pad.encode(),
        "root_path": "",
        "query_string": b"bewaren=true" if bewaren else b"",
        "headers": [
            (b"content-type", vorm.encode()),
            (b"host", b"thuisnabij"),
            *([(b"authorization", f"Bearer {sleutel}".encode())] if sleutel else []),
        ],
        "server": ("thuisnabij", 80),
        "client": ("127.0.0.1", 1),
    }
    anyio.run(app, scope, lijn.ontvang, lijn.stuur)


def test_het_antwoord_op_een_regel_gaat_eruit_voordat_de_volgende_binnen_is(regelkast: Regelkast, opslag: Adviesopslag) -> None:
    lijn = Lijn(regel(), regel(), regel(verder=False))
    bel(regelkast, opslag, lijn)
    assert lijn.gebeurd == ["erin", "eruit", "erin", "eruit", "erin", "eruit", "eruit"]
    assert lijn.uit[-1]["gedaan"] == 3


def test_wie_afhaakt_laat_geen_halve_regel_achter_en_krijgt_geen_telling(regelkast: Regelkast, opslag: Adviesopslag) -> None:
    half = {"type": "http.request", "body": als_bytes(VOORBEELD)[:40], "more_body": True}
    lijn = Lijn(regel(), regel(), half)
    bel(regelkast, opslag, lijn, bewaren=True)
    assert [deel["status"] for deel in lijn.uit] == [201, 201]
    assert lijn.gebeurd[-1] == "weg"
    assert aantal_adviezen(opslag) == 2


def test_wie_niet_leest_houdt_de_dienst_niet_vast(regelkast: Regelkast, opslag: Adviesopslag, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(invoer, "GEDULD", 0.05)

    class Doof(Lijn):
        async def stuur(self, bericht: Message) -> None:
            await super().stuur(bericht)
            if bericht["type"] == "http.response.body":
                await anyio.sleep_forever()

    lijn = Doof(regel(), regel(), regel(verder=False))
    bel(regelkast, opslag, lijn)
    assert lijn.gebeurd == ["erin", "eruit"]


def test_wie_niets_meer_stuurt_houdt_de_dienst_niet_vast(
    regelkast: Regelkast, opslag: Adviesopslag, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(invoer, "GEDULD", 0.05)

    class Stil(Lijn):
        async def ontvang(self) -> Message:
            for bericht in self.regels:
                return bericht
            await anyio.sleep_forever()
            raise AssertionError

    reeks = Stil(regel())
    bel(regelkast, opslag, reeks)
    assert [deel.get("regelnummer") for deel in reeks.uit] == [1, None]
    assert reeks.uit[-1] == {"klaar": False, "gedaan": 1, "gelukt": 1, "mislukt": 0}
    niets = Stil()
    bel(regelkast, opslag, niets)
    assert niets.uit[0]["status"] == 408
    los = Stil({"type": "http.request", "body": b'{"zaak":', "more_body": True})
    bel(regelkast, opslag, los, pad="/v1/adviezen", vorm="application/json")
    assert (los.uit[0]["status"], los.uit[0]["detail"]) == (408, "De rest van het verzoek kwam niet.")


def test_een_verzoek_blijft_niet_eindeloos_binnenkomen(regelkast: Regelkast, opslag: Adviesopslag, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(invoer, "HOOGSTENS", 0.5)

    class Druppelt(Lijn):
        """Stuurt steeds iets, en nooit alles: geen stilte duurt te lang."""

        async def ontvang(self) -> Message:
            await anyio.sleep(0.02)
            return regel()

    reeks = Druppelt()
    bel(regelkast, opslag, reeks)
    assert 1 <= reeks.uit[-1]["gedaan"] < 50
    assert reeks.uit[-1]["klaar"] is False


def test_stopt_de_dienst_dan_hoort_wie_nog_wacht_dat(regelkast: Regelkast, opslag: Adviesopslag) -> None:
    class Stopt(Lijn):
        """De webserver breekt een verzoek af als de afrondtijd om is."""

        async def ontvang(self) -> Message:
            bericht = next(self.regels, None)
            if bericht is None:
                raise CancelledError
            return bericht

    reeks = Stopt(regel(), regel())
    with pytest.raises(CancelledError):
        bel(regelkast, opslag, reeks, bewaren=True)
    assert [deel.get("status") for deel in reeks.uit] == [201, 201, None]
    assert reeks.uit[-1] == {"klaar": False, "gedaan": 2, "gelukt": 2, "mislukt": 0}
    assert aantal_adviezen(opslag) == 2
    los = Stopt()
    with pytest.raises(CancelledError):
        bel(regelkast, opslag, los, pad="/v1/adviezen", vorm="application/json")
    assert (los.uit[0]["status"], los.uit[0]["title"]) == (503, "De dienst kan nu niet antwoorden")


def lees(*stukken: bytes) -> list[Invoerregel]:
    async def stroom() -> AsyncIterator[bytes]:
        for stuk in stukken:
            yield stuk

    async def alle() -> list[Invoerregel]:
        return [regel async for regel in lees_regels(stroom())]

    return anyio.run(alle)


def test_waar_het_net_een_regel_doorknipt_maakt_niet_uit() -> None:
    tekst = "één\n\ntwee\r\ndrie".encode()
    heel = [(regel.nummer, regel.tekst) for regel in lees(tekst)]
    assert heel == [(1, "één"), (3, "twee"), (4, "drie")]
    for knip in range(len(tekst)):
        assert [(regel.nummer, regel.tekst) for regel in lees(tekst[:knip], tekst[knip:])] == heel


def test_precies_64_kilobyte_mag_en_een_byte_meer_niet() -> None:
    past, te_lang = lees(b"x" * GROOTSTE_VERZOEK + b"\r\n" + b"x" * (GROOTSTE_VERZOEK + 1) + b"\n")
    assert (len(past.tekst), past.probleem) == (GROOTSTE_VERZOEK, None)
    assert te_lang.probleem is not None


def test_een_bom_is_alleen_aan_het_begin_van_de_reeks_geen_teken() -> None:
    bom = b"\xef\xbb\xbf"
    assert [regel.tekst for regel in lees(bom + b"een\n" + bom + b"twee\n")] == ["een", "\ufefftwee"]


def test_een_regel_zonder_eind_vult_het_geheugen_niet() -> None:
    stuk = b"x" * 65_536
    tracemalloc.start()
    regels = lees(*([stuk] * 2_000), b"\n{}")
    _, piek = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [regel.probleem is None for regel in regels] == [False, True]
    assert piek < 2_000_000
