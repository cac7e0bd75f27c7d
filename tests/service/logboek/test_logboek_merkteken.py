"""Een merkteken in elk vrij veld van een dossier en een besluit: het wordt bewaard, en komt in geen logboek, meting, span of melding."""

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from starlette.testclient import TestClient

from service.opslag import Adviesopslag, open_database
from service.web import Kern, lees_regelkast, stel_dienst_samen
from service.web.spoor import Spoor
from service.wie import Rol
from tests.service.logboek.test_logboek import Regels, regels
from tests.service.web.conftest import NU, WORTEL
from tests.service.web.sleutelbos import COMMISSIE, HIER, Iemand, Sleutelbos

__all__ = ["regels"]
MERK = "merkteken epilepsie"
Plek = tuple[str | int, ...]


def voorbeeld(pad: str) -> Any:
    return json.loads((WORTEL / "voorbeelden" / pad).read_text(encoding="utf-8"))


def plekken(deel: Any, plek: Plek = ()) -> Iterator[Plek]:
    """Elke plek waar een waarde staat, van buiten naar binnen."""
    onder = deel.items() if isinstance(deel, dict) else enumerate(deel) if isinstance(deel, list) else ()
    for naam, waarde in onder:
        yield (*plek, naam)
        yield from plekken(waarde, (*plek, naam))


def gemerkt(geheel: Any, plek: Plek, *, naam: bool = False) -> Any:
    """Hetzelfde, met op één plek het merkteken als waarde, of als naam van het veld."""
    anders = copy.deepcopy(geheel)
    deel = anders
    for stap in plek[:-1]:
        deel = deel[stap]
    if naam and isinstance(deel, dict):
        deel[MERK] = deel.pop(plek[-1])
    else:
        deel[plek[-1]] = MERK
    return anders


@pytest.fixture(scope="module")
def spans() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture(scope="module")
def bos(tmp_path_factory: pytest.TempPathFactory, spans: InMemorySpanExporter) -> Iterator[Sleutelbos]:
    leverancier = TracerProvider()
    leverancier.add_span_processor(SimpleSpanProcessor(spans))
    opslag = Adviesopslag(open_database(f"sqlite:///{tmp_path_factory.mktemp('merkteken')}/a.db"))
    kern = Kern(lees_regelkast(WORTEL / "rules", NU.date()), opslag, lambda: NU)
    dienst = stel_dienst_samen(kern, spoor=Spoor(leverancier))
    with TestClient(dienst, base_url="http://thuisnabij/v1", raise_server_exceptions=False) as klant:
        yield Sleutelbos(klant, opslag)


def nergens(bos: Sleutelbos, regels: Regels, spans: InMemorySpanExporter) -> bool:
    metingen = bos.bel(Iemand(Rol.BEHEER, HIER, ""), "GET", "/metriek").text
    overal = [*regels.tekst, *(span.to_json() for span in spans.get_finished_spans()), metingen]
    assert len(overal) > 2
    return not [tekst for tekst in overal if "merkteken" in tekst]


def test_wat_er_vrij_ingevuld_is_blijft_bij_de_zaak(bos: Sleutelbos, regels: Regels, spans: InMemorySpanExporter) -> None:
    dossier, besluit = voorbeeld("compleet/sbo-toegekend.json"), voorbeeld("besluiten/toewijzing-sbo.json")
    for oordeel in (deel for deel in dossier["gegevens"].values() if isinstance(deel, dict)):
        oordeel["motivering"] = MERK
    advies = bos.bel(COMMISSIE, "POST", "/adviezen", dossier)
    assert (advies.status_code, advies.text.count(MERK) >= 3) == (201, True), advies.text
    pad = f"/adviezen/{advies.json()['id']}/besluiten"
    vrij = [plek for plek in plekken(besluit) if plek[-1] in ("reden", "reden_duur", "reden_categorie", "kern", "standpunt", "reactie")]
    assert len(vrij) == 11
    for plek in vrij:
        besluit = gemerkt(besluit, plek)
    gemaakt = bos.bel(COMMISSIE, "POST", pad, besluit, Idempotency_Key="merk-0001")
    assert (gemaakt.status_code, gemaakt.text.count(MERK)) == (201, len(vrij)), gemaakt.text
    stap = f"{pad}/{gemaakt.json()['id']}/stappen"
    verkeerd = bos.bel(COMMISSIE, "POST", stap, {"naar": "gehandhaafd", "reden": MERK}, If_Match=gemaakt.headers["etag"])
    assert (verkeerd.status_code, MERK in verkeerd.text) == (409, False)
    assert bos.bel(COMMISSIE, "POST", stap, {"naar": "ingetrokken", "reden": MERK}, If_Match=gemaakt.headers["etag"]).status_code == 201
    assert nergens(bos, regels, spans)


def test_een_weigering_herhaalt_nergens_wat_er_ingevuld_is(bos: Sleutelbos, regels: Regels, spans: InMemorySpanExporter) -> None:
    dossier, besluit = voorbeeld("compleet/sbo-toegekend.json"), voorbeeld("besluiten/toewijzing-sbo.json")
    advies = bos.bel(COMMISSIE, "POST", "/adviezen", dossier).json()["id"]
    geweigerd = 0
    for geheel, pad in ((dossier, "/vragen"), ({**besluit, "concept": True}, f"/adviezen/{advies}/besluiten")):
        for plek in plekken(geheel):
            # Van gelijke delen van een lijst zegt het eerste genoeg.
            if any(isinstance(stap, int) and stap for stap in plek):
                continue
            for naam in (False, True):
                antwoord = bos.bel(COMMISSIE, "POST", pad, gemerkt(geheel, plek, naam=naam))
                assert antwoord.status_code < 500, plek
                if antwoord.status_code >= 400:
                    assert MERK not in antwoord.text, (pad, plek)
                    geweigerd += 1
    assert geweigerd > 200
    assert nergens(bos, regels, spans)
