"""Sporen voor OpenTelemetry: één span per verzoek, met de route en de status, en nooit het adres.

Staat alleen aan als de omgeving een verzamelaar noemt, met de namen van OpenTelemetry zelf. Het pakket daarvoor is een extra (`otel`) en
laadt pas dan. Metingen en logboek gaan hun eigen weg: Prometheus haalt ze op, en standaardfout gaat naar wie de dienst startte.
"""

import os
from time import time_ns
from typing import TYPE_CHECKING

from opentelemetry.trace import NonRecordingSpan, SpanContext, SpanKind, StatusCode, TraceFlags, set_span_in_context

from service.instelling import InstellingFout
from service.web.waarnemen import Waarneming

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider

_VERZAMELAARS = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")
_MISLUKT = 500


class Spoor:
    """Maakt van elk verzoek een span. Zij hoort bij het spoor dat ook in het logboek en de audit staat."""

    def __init__(self, leverancier: "TracerProvider") -> None:
        self._leverancier, self._maker = leverancier, leverancier.get_tracer("thuisnabij")

    def __call__(self, gezien: Waarneming) -> None:
        """Meldt het verzoek, achteraf: pas dan is de route bekend."""
        einde = time_ns()
        span = self._maker.start_span(
            f"{gezien.methode} {gezien.route}",
            context=set_span_in_context(NonRecordingSpan(_ouder(gezien))),
            kind=SpanKind.SERVER,
            attributes={"http.request.method": gezien.methode, "http.route": gezien.route, "http.response.status_code": gezien.status},
            start_time=einde - round(gezien.seconden * 1e9),
        )
        if gezien.status >= _MISLUKT:
            span.set_status(StatusCode.ERROR)
        span.end(einde)

    def sluit(self) -> None:
        """Stuurt wat er nog ligt. De webserver stopt met een signaal, en dan komt een pakket zelf niet meer aan de beurt."""
        self._leverancier.shutdown()


def spoor_uit_omgeving() -> Spoor | None:
    """Wat van elk verzoek een span maakt en naar de verzamelaar stuurt; None als de omgeving er geen noemt.

    Raises:
        InstellingFout: als er een verzamelaar is en het pakket niet.
    """
    if not _staat_aan():
        return None
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ImportError:
        raise InstellingFout("Voor OpenTelemetry ontbreekt een pakket. Installeer thuisnabij[otel].") from None
    # Een naam uit de omgeving (OTEL_SERVICE_NAME) gaat voor.
    naam = os.environ.get("OTEL_SERVICE_NAME", "thuisnabij")
    leverancier = TracerProvider(resource=Resource.create({"service.name": naam}))
    leverancier.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    return Spoor(leverancier)


def _ouder(gezien: Waarneming) -> SpanContext:
    """De span van de beller. Noemde hij er geen, dan staat het nummer van het verzoek er: zonder ouder kreeg het spoor een ander nummer."""
    return SpanContext(
        int(gezien.spoor, 16), int(gezien.ouder or gezien.verzoek, 16), is_remote=True, trace_flags=TraceFlags(TraceFlags.SAMPLED)
    )


def _staat_aan() -> bool:
    uit = os.environ.get("OTEL_SDK_DISABLED", "").lower() == "true" or os.environ.get("OTEL_TRACES_EXPORTER", "otlp") == "none"
    return not uit and any(os.environ.get(naam) for naam in _VERZAMELAARS)
