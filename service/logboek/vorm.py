"""Hoe een logregel eruitziet: één regel JSON, ook voor wat uvicorn zegt.

Alles gaat langs het logboek van Python zelf, zodat elke regel, van wie ook, door dezelfde keten komt.
"""

from typing import Any

import orjson
import structlog
from structlog.stdlib import ProcessorFormatter
from structlog.typing import Processor

from service.logboek.webserver import webserver_in_het_nederlands
from service.logboek.weren import alleen_eigen_woorden, fout_zonder_inhoud

_KETEN: tuple[Processor, ...] = (
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    alleen_eigen_woorden,
    webserver_in_het_nederlands,
    fout_zonder_inhoud,
    structlog.processors.TimeStamper(fmt="iso", utc=True, key="tijd"),
)
structlog.configure(
    # Fouten gaan hier al weg, want wrap_for_formatter geeft de rest door aan het logboek van Python.
    processors=[structlog.stdlib.filter_by_level, *_KETEN, ProcessorFormatter.wrap_for_formatter],
    wrapper_class=structlog.stdlib.BoundLogger,
    logger_factory=structlog.stdlib.LoggerFactory(),
    cache_logger_on_first_use=True,
)


def logboek(deel: str) -> structlog.stdlib.BoundLogger:
    """Het logboek van een deel van de dienst, onder `thuisnabij`."""
    boek: structlog.stdlib.BoundLogger = structlog.stdlib.get_logger(f"thuisnabij.{deel}")
    return boek


def _json(regel: Any, default: Any = None) -> str:
    return orjson.dumps(regel, default=default).decode()


def maak_vormer(vorm: str) -> ProcessorFormatter:
    """Wat van een logregel tekst maakt; `vorm` is json of leesbaar."""
    teken: Processor = structlog.processors.JSONRenderer(serializer=_json)
    if vorm == "leesbaar":
        teken = structlog.dev.ConsoleRenderer(colors=False, event_key="melding", timestamp_key="tijd")
    return ProcessorFormatter(
        foreign_pre_chain=list(_KETEN),
        processors=[ProcessorFormatter.remove_processors_meta, structlog.processors.EventRenamer("melding"), teken],
    )


def vorm_van(vorm: str) -> dict[str, Any]:
    """De instelling voor elk werkproces: alles naar standaardfout, van andere pakketten alleen waarschuwingen."""
    eigen = {"level": "INFO", "handlers": ["scherm"], "propagate": False}
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"regel": {"()": "service.logboek.vorm.maak_vormer", "vorm": vorm}},
        "handlers": {"scherm": {"class": "logging.StreamHandler", "stream": "ext://sys.stderr", "formatter": "regel"}},
        "root": {"level": "WARNING", "handlers": ["scherm"]},
        "loggers": {"thuisnabij": eigen, "uvicorn": eigen},
    }
