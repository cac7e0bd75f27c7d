"""Een dossier als JSON lezen: exact, zonder iets om te zetten. Wat de gegevens betekenen weet dit bestand niet."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from engine.fouten import Fout, InvoerFouten, bedoelde
from engine.zaak.burgerservicenummer import lijkt_op_bsn
from engine.zaak.strikt import lees_json
from engine.zaak.tekens import veldnaam

_SLEUTELS = ("zaak", "samenwerkingsverband", "peildatum", "gegevens", "herkomst")
ZAAKVORM = r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$(?!\n)"
"""Hoe een kenmerk van een zaak eruitziet, ook voor wie JSON Schema leest: `(?!\\n)` staat er omdat $ in Python een regeleinde overslaat."""
_ZAAK = re.compile(ZAAKVORM)
_CODE = re.compile(r"[a-z0-9]{1,20}\Z")
_DATUM = re.compile(r"\d{4}-\d{2}-\d{2}\Z", re.ASCII)
# Ruim om alles wat een dossier kan bevatten, krap genoeg dat datumrekenen binnen de kalender en de feestdagen blijft.
EERSTE_DAG, LAATSTE_DAG = date(1900, 1, 1), date(2099, 12, 31)


@dataclass(frozen=True, slots=True)
class Dossier:
    """Een dossier zoals het binnenkomt. Leeg of None betekent: niet opgegeven. `gegevens` en `herkomst` zijn nog niet nagekeken."""

    zaak: str
    samenwerkingsverband: str
    peildatum: date | None
    gegevens: Mapping[str, object]
    herkomst: Mapping[str, object] = field(default_factory=dict)


def lees_dossier(tekst: str) -> Dossier:
    """Leest de JSON van een dossier.

    Raises:
        InvoerFouten: als het geen geldig dossier is.
    """
    dossier, fouten = ontleed_dossier(tekst)
    if fouten:
        raise InvoerFouten(fouten)
    return dossier


def ontleed_dossier(tekst: str) -> tuple[Dossier, tuple[Fout, ...]]:
    """Als `lees_dossier`, maar met de fouten erbij: zo kunnen ook de gegevens nog worden nagekeken. Wat fout is, geldt als niet opgegeven.

    Raises:
        InvoerFouten: als het geen JSON-object is; dan is er niets om verder na te kijken.
    """
    inhoud = lees_json(tekst)
    if not isinstance(inhoud, dict):
        raise InvoerFouten([Fout("I001", "Een dossier hoort een JSON-object te zijn, met daarin 'gegevens'.", "")])
    fouten = [
        Fout("I002", "Dit veld bestaat niet in een dossier.", veldnaam(sleutel), bedoelde(str(sleutel), _SLEUTELS))
        for sleutel in inhoud
        if sleutel not in _SLEUTELS
    ]
    gegevens = inhoud.get("gegevens")
    if not isinstance(gegevens, dict):
        fouten.append(Fout("I003", "Hier hoort een object te staan met per begrip een waarde.", "gegevens"))
    herkomst = inhoud.get("herkomst", {})
    if not isinstance(herkomst, dict):
        fouten.append(Fout("I003", "Hier hoort een object te staan met per begrip een herkomst.", "herkomst"))
    zaak = _tekst(inhoud, "zaak", _ZAAK, "een kenmerk zonder naam: letters, cijfers, punt en streepje, hoogstens 64", fouten)
    if lijkt_op_bsn(zaak):
        fouten.append(Fout("I010", "Dit lijkt op een burgerservicenummer. Dat mag hier niet staan.", "zaak"))
    swv = _tekst(inhoud, "samenwerkingsverband", _CODE, "de code van een samenwerkingsverband, zoals po2001", fouten)
    peildatum = lees_datum(inhoud["peildatum"]) if "peildatum" in inhoud else None
    if "peildatum" in inhoud and peildatum is None:
        fouten.append(Fout("I012", "Hier hoort een datum te staan, geschreven als 2026-11-24.", "peildatum"))
    return Dossier(zaak, swv, peildatum, _object(gegevens), _object(herkomst)), tuple(fouten)


def _object(waarde: object) -> Mapping[str, object]:
    return waarde if isinstance(waarde, dict) else {}


def lees_datum(waarde: object) -> date | None:
    """De datum van een tekst als `2026-11-24`, tussen 1900 en 2099; None als het die niet is."""
    if not isinstance(waarde, str) or not _DATUM.match(waarde):
        return None
    try:
        dag = date.fromisoformat(waarde)
    except ValueError:
        return None
    return dag if EERSTE_DAG <= dag <= LAATSTE_DAG else None


def _tekst(inhoud: Mapping[str, object], sleutel: str, patroon: re.Pattern[str], wat: str, fouten: list[Fout]) -> str:
    waarde = inhoud.get(sleutel, "")
    if sleutel not in inhoud:
        return ""
    if isinstance(waarde, str) and patroon.match(waarde):
        return waarde
    fouten.append(Fout("I011", f"Hier hoort te staan: {wat}.", sleutel))
    return ""
