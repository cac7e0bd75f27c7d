"""De regels van de webserver in het Nederlands. Wat hij kan zeggen staat hier; een zin die hier niet staat, blijft zoals hij is."""

from typing import Any

from structlog.typing import EventDict

from service.engelse_zinnen import vertaald

# De Engelse zinnen van uvicorn 0.54. Geen ervan noemt iets van een verzoek; een nummer is dat van een proces.
_ZINNEN: tuple[tuple[str, str], ...] = (
    (r"Invalid HTTP request received\.", r"Er kwam een verzoek dat geen goede HTTP is; het is geweigerd."),
    (r"Unsupported upgrade request\.", r"Er kwam een verzoek om een ander protocol; dat kan hier niet."),
    (r"No supported WebSocket library detected\..*", r"Een verzoek om WebSocket kan hier niet."),
    (r"Started server process \[(\d+)\]", r"Werkproces \1 is gestart."),
    (r"Finished server process \[(\d+)\]", r"Werkproces \1 is klaar."),
    (r"Started parent process \[(\d+)\]", r"De dienst is gestart als proces \1."),
    (r"Stopping parent process \[(\d+)\]", r"De dienst stopt als proces \1."),
    (r"Waiting for child process \[(\d+)\]", r"Er wordt gewacht op werkproces \1."),
    (r"Terminated child process \[(\d+)\]", r"Werkproces \1 kreeg te horen dat het stopt."),
    (r"Child process \[(\d+)\] died", r"Werkproces \1 viel om; er komt een ander."),
    (r"Child process \[(\d+)\] failed to start, stopping the parent process\.", r"Werkproces \1 start niet; de dienst stopt."),
    (r"Received (SIG\w+), exiting\.", r"De dienst kreeg \1 en stopt."),
    (r"Received SIGHUP, restarting processes\.", r"De dienst kreeg SIGHUP en begint elk werkproces opnieuw."),
    (r"Received SIGTTIN, increasing the number of processes\.", r"De dienst kreeg SIGTTIN; er komt een werkproces bij."),
    (r"Received SIGTTOU, decreasing number of processes\.", r"De dienst kreeg SIGTTOU; er gaat een werkproces af."),
    (r"Already reached one process, cannot decrease the number of processes anymore\.", r"Er is nog maar één werkproces; dat blijft."),
    (r"Waiting for application startup\.", r"De dienst begint."),
    (r"Application startup complete\.", r"De dienst is begonnen."),
    (r"Application startup failed\. Exiting\.", r"De dienst begint niet en stopt."),
    (r"Uvicorn running on (\S+) \(Press CTRL\+C to quit\)", r"De dienst luistert op \1. Met Ctrl-C stopt zij."),
    (r"Shutting down", r"De dienst stopt."),
    (r"Waiting for connections to close\. \(CTRL\+C to force quit\)", r"Er wordt gewacht tot elke verbinding dicht is."),
    (r"Waiting for background tasks to complete\. \(CTRL\+C to force quit\)", r"Er wordt gewacht tot elk verzoek klaar is."),
    (r"Cancel (\d+) running task\(s\), timeout graceful shutdown exceeded", r"De tijd om af te ronden is om; afgebroken: \1."),
    (r"Waiting for application shutdown\.", r"De dienst rondt af."),
    (r"Application shutdown complete\.", r"De dienst is netjes gestopt."),
    (r"Application shutdown failed\. Exiting\.", r"De dienst is niet netjes gestopt."),
    (r"Exception in ASGI application", r"Er ging iets mis bij een verzoek."),
    (r"Exception in 'lifespan' protocol", r"Er ging iets mis bij het beginnen of stoppen."),
    (r"ASGI callable returned without (?:starting|completing) response\.", r"Een verzoek kreeg geen heel antwoord."),
    (r"Exceeded concurrency limit\.", r"Er zijn te veel verzoeken tegelijk."),
)


def webserver_in_het_nederlands(_: Any, __: str, regel: EventDict) -> EventDict:
    """Vervangt een zin van uvicorn door de Nederlandse."""
    if str(regel.get("logger", "")).partition(".")[0] == "uvicorn":
        gezegd = str(regel["event"]).strip()
        if (zin := vertaald(_ZINNEN, gezegd)) != gezegd:
            regel["event"] = zin
    return regel
