"""De archieftermijn in de keten: sinds welke regel een besluit hoeveel jaar blijft.

De termijn zelf is een instelling. Zonder regel kon wie haar verkort besluiten te vroeg vernietigen, en haar daarna terugzetten.
"""

from datetime import datetime

from sqlalchemy import Connection, select

from service.audit.keten import verbanden_met_keten
from service.audit.regel import Auditregel
from service.instelling import LANGSTE_ARCHIEFTERMIJN
from service.nederland import dag_in_nederland
from service.opslag.bewaartermijn import jaren_later
from service.opslag.tabellen_audit import AUDIT
from service.opslag.verbintenissen import van_archieftermijn

ARCHIEFTERMIJN_VASTGELEGD = "archieftermijn_vastgelegd"
_NAAM = "archieftermijn."
# Alleen op naam gezocht, want daar is een index op. Met het verband of een volgorde erbij loopt een database de hele keten af.
_NAMEN = tuple(f"{_NAAM}{jaren}" for jaren in range(1, LANGSTE_ARCHIEFTERMIJN + 1))


def naam_van(jaren: int) -> str:
    """Hoe een archieftermijn in de keten heet."""
    return f"{_NAAM}{jaren}"


def archiefregel(verbinding: Connection, verband: str, voor: int | None = None) -> Auditregel | None:
    """De laatste regel die de archieftermijn zet, zo nodig van vóór een nummer; None als de keten daar nog niets over zegt."""
    regels = (Auditregel(**rij) for rij in verbinding.execute(select(AUDIT).where(AUDIT.c.onderwerp.in_(_NAMEN))).mappings())
    passend = (
        regel
        for regel in regels
        if (regel.samenwerkingsverband, regel.handeling) == (verband, ARCHIEFTERMIJN_VASTGELEGD)
        and (voor is None or regel.volgnummer < voor)
    )
    return max(passend, key=lambda regel: regel.volgnummer, default=None)


def jaren_van(regel: Auditregel) -> int:
    """Hoeveel jaar een besluit volgens deze regel blijft. Werpt ValueError als zij dat niet zegt."""
    return int(regel.onderwerp.removeprefix(_NAAM))


def archieftermijn_klopt(_: Connection, regel: Auditregel) -> bool:
    """Hoort de verbintenis bij de termijn die de regel noemt? Werpt ValueError als zij er geen noemt."""
    return regel.verbintenis == van_archieftermijn(jaren_van(regel))


def blijft_tot(regel: Auditregel, laatste_stap: str, zaak_tot: str) -> str:
    """Tot en met welke dag een besluit volgens deze regel blijft: vanaf zijn laatste stap, en nooit korter dan zijn zaak."""
    return max(jaren_later(dag_in_nederland(datetime.fromisoformat(laatste_stap)), jaren_van(regel)).isoformat(), zaak_tot)


def andere_termijnen(verbinding: Connection, jaren: int | None) -> tuple[tuple[str, int, str], ...]:
    """Waar de keten een andere archieftermijn noemt dan is ingesteld: de keten, de regel en een zin.

    Zonder termijn gaat er geen besluit weg; dan is er niets te vergelijken.
    """
    if jaren is None:
        return ()
    laatste = (archiefregel(verbinding, verband) for verband in verbanden_met_keten(verbinding))
    return tuple(
        (
            regel.samenwerkingsverband,
            regel.volgnummer,
            f"Volgens deze regel is de archieftermijn {jaren_van(regel)} jaar, en ingesteld is {jaren} jaar.",
        )
        for regel in laatste
        if regel is not None and jaren_van(regel) != jaren
    )
