"""Sporen voor OpenTelemetry: uit als niemand erom vraagt, en anders één span per verzoek, zonder adres, in het spoor van de beller."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from service.instelling import InstellingFout
from service.web.spoor import Spoor, spoor_uit_omgeving
from service.web.waarnemen import Waarnemen, Waarneming

SPOOR, OUDER = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"


async def zaak(verzoek: Request) -> Response:
    if verzoek.path_params["nummer"] == "stuk":
        raise RuntimeError("zaaksonde")
    return PlainTextResponse("")


def bel(spoor: Spoor, *paden: str, **koppen: str) -> list[Waarneming]:
    gezien: list[Waarneming] = []
    lagen = [Middleware(Waarnemen, waarnemers=[gezien.append, spoor])]
    klant = TestClient(Starlette(routes=[Route("/zaken/{nummer}", zaak)], middleware=lagen), raise_server_exceptions=False)
    for pad in paden:
        klant.get(pad, headers=koppen)
    return gezien


@pytest.fixture
def uitvoer() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def spoor(uitvoer: InMemorySpanExporter) -> Spoor:
    leverancier = TracerProvider()
    leverancier.add_span_processor(SimpleSpanProcessor(uitvoer))
    return Spoor(leverancier)


def test_een_verzoek_is_een_span_in_het_spoor_van_de_beller_zonder_zijn_adres(spoor: Spoor, uitvoer: InMemorySpanExporter) -> None:
    bel(spoor, "/zaken/zaaksonde?naam=zaaksonde", traceparent=f"00-{SPOOR}-{OUDER}-01")
    (span,) = uitvoer.get_finished_spans()
    assert span.name == "GET /zaken/{nummer}"
    assert dict(span.attributes or {}) == {"http.request.method": "GET", "http.route": "/zaken/{nummer}", "http.response.status_code": 200}
    assert span.parent is not None
    assert (f"{span.context.trace_id:032x}", f"{span.parent.span_id:016x}") == (SPOOR, OUDER)
    assert span.start_time is not None
    assert span.end_time is not None
    assert span.end_time > span.start_time
    assert "zaaksonde" not in span.to_json()


def test_zonder_spoor_van_de_beller_is_het_dat_van_het_logboek(spoor: Spoor, uitvoer: InMemorySpanExporter) -> None:
    (gezien,) = bel(spoor, "/zaken/1")
    assert f"{uitvoer.get_finished_spans()[0].context.trace_id:032x}" == gezien.spoor


def test_een_storing_is_een_span_met_een_fout_en_zonder_haar_tekst(spoor: Spoor, uitvoer: InMemorySpanExporter) -> None:
    bel(spoor, "/zaken/stuk")
    (span,) = uitvoer.get_finished_spans()
    assert span.status.status_code is StatusCode.ERROR
    assert not span.events
    assert "zaaksonde" not in span.to_json()


@pytest.mark.parametrize(("naam", "waarde"), [("OTEL_SDK_DISABLED", "true"), ("OTEL_TRACES_EXPORTER", "none")])
def test_de_omgeving_kan_sporen_uitzetten(monkeypatch: pytest.MonkeyPatch, naam: str, waarde: str) -> None:
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setenv(naam, waarde)
    assert spoor_uit_omgeving() is None


def test_uit_laadt_het_pakket_niet() -> None:
    kijk = (
        "import sys, service.web.starten as s; assert s.spoor_uit_omgeving() is None; "
        "print([m for m in sys.modules if m.startswith(('opentelemetry.sdk', 'opentelemetry.exporter', 'requests'))])"
    )
    klaar = subprocess.run([sys.executable, "-c", kijk], env={}, capture_output=True, text=True, check=False)
    assert (klaar.stdout, klaar.returncode) == ("[]\n", 0), klaar.stderr


def test_zonder_het_pakket_start_de_dienst_niet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setitem(sys.modules, "opentelemetry.exporter.otlp.proto.http.trace_exporter", None)
    with pytest.raises(InstellingFout, match=r"Installeer thuisnabij\[otel\]"):
        spoor_uit_omgeving()


@pytest.fixture
def verzamelaar() -> Iterator[tuple[str, list[bytes]]]:
    """Een verzamelaar op deze computer: zijn adres en wat hij kreeg."""
    ontvangen: list[bytes] = []

    class Verzamelaar(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            ontvangen.append(self.path.encode() + self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            """Stil."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Verzamelaar)
    draad = threading.Thread(target=server.serve_forever, daemon=True)
    draad.start()
    yield f"http://127.0.0.1:{server.server_port}", ontvangen
    server.shutdown()
    server.server_close()
    draad.join()


def test_aan_stuurt_bij_het_sluiten_alles_naar_de_verzamelaar(
    verzamelaar: tuple[str, list[bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    adres, ontvangen = verzamelaar
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", adres)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    spoor = spoor_uit_omgeving()
    assert spoor is not None
    bel(spoor, "/zaken/zaaksonde")
    spoor.sluit()
    (gekregen,) = ontvangen
    assert gekregen.startswith(b"/v1/traces")
    assert b"GET /zaken/{nummer}" in gekregen
    assert b"thuisnabij" in gekregen
    assert b"zaaksonde" not in gekregen
