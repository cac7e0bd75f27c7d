"""Een inzending van Open Formulieren, zoals zijn registratie "Generic JSON" haar stuurt: `values`, `metadata`, en van elk het schema."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engine import Fout, InvoerFouten
from engine.zaak.burgerservicenummer import lijkt_op_bsn
from engine.zaak.dossier import ZAAKVORM
from engine.zaak.strikt import lees_json
from engine.zaak.tekens import veldnaam

_REFERENTIE = re.compile(ZAAKVORM)
_BESTAND = frozenset({"file_name", "content"})


@dataclass(frozen=True, slots=True)
class Inzending:
    """De antwoorden, op de naam van hun veld, en het kenmerk dat de indiener kreeg. Van de rest wordt niets gelezen of bewaard."""

    referentie: str
    waarden: Mapping[str, Any]


def lees_inzending(tekst: str) -> Inzending:
    """Leest de JSON van een inzending.

    Raises:
        InvoerFouten: als het geen inzending is, het kenmerk ontbreekt, of er een bestand bij zit.
    """
    inhoud = lees_json(tekst)
    if not isinstance(inhoud, dict):
        raise InvoerFouten([Fout("I070", "Een inzending is een JSON-object met 'values' en 'metadata'.", "")])
    waarden, gegevens = inhoud.get("values"), inhoud.get("metadata")
    fouten = []
    if not isinstance(waarden, dict):
        fouten.append(Fout("I070", "Hier horen de antwoorden te staan: per veld een waarde.", "values"))
    referentie = gegevens.get("public_reference") if isinstance(gegevens, dict) else None
    if not isinstance(referentie, str) or not _REFERENTIE.match(referentie) or lijkt_op_bsn(referentie):
        zin = "Hier hoort het openbare kenmerk van de inzending te staan: letters, cijfers, punt en streepje, hoogstens 64."
        fouten.append(Fout("I071", zin, "metadata.public_reference"))
    if isinstance(waarden, dict):
        fouten += [
            Fout("I072", "Bestanden neemt de dienst niet aan. Haal dit veld uit de registratie.", f"values.{veldnaam(naam)}")
            for naam, waarde in waarden.items()
            if _is_bestand(waarde)
        ]
    if fouten or not isinstance(waarden, dict):
        raise InvoerFouten(fouten)
    return Inzending(str(referentie), waarden)


def _is_bestand(waarde: Any) -> bool:
    if isinstance(waarde, list):
        return any(map(_is_bestand, waarde))
    if isinstance(waarde, dict):
        return waarde.keys() >= _BESTAND or any(map(_is_bestand, waarde.values()))
    return False
