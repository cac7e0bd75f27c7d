"""Eén waarde nakijken tegen de soort en de grenzen van haar begrip."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from engine.beoordelen.spoor import Kernwaarde
from engine.fouten import bedoelde
from engine.taal.declaraties import Begrip, Soort
from engine.taal.namen import PEILDATUM
from engine.taal.voorwaarden import Naam
from engine.zaak.burgerservicenummer import lijkt_op_bsn
from engine.zaak.dossier import lees_datum
from engine.zaak.tekens import heeft_onleesbare_tekens

Afwijzing = tuple[str, str, str]
"""Code, zin en vermoeden; de zin noemt nooit de waarde zelf."""

# Ruim om alles wat een dossier kan bevatten, krap genoeg dat rekenen exact is en datumrekenen binnen de kalender blijft.
GROOTSTE_GETAL = 1_000_000
MEESTE_DECIMALEN = 9


def lees_kernwaarde(begrip: Begrip, waarde: object, peildatum: date) -> Kernwaarde | Afwijzing:
    """De getypeerde waarde, of waarom zij niet past. Niets wordt omgezet: "8" is geen getal en 1 is geen ja."""
    if begrip.waardesoort != Soort.DATUM and lijkt_op_bsn(waarde):
        return "I010", "Dit lijkt op een burgerservicenummer. Dat mag hier niet staan.", ""
    gelezen = _LEZERS[begrip.waardesoort](begrip, waarde)
    if isinstance(gelezen, tuple):
        return gelezen
    return _binnen_grenzen(begrip, gelezen, peildatum) or gelezen


def _ja_nee(_: Begrip, waarde: object) -> bool | Afwijzing:
    if isinstance(waarde, bool):
        return waarde
    bedoeld = {"ja": "true", "nee": "false"}.get(waarde.lower(), "") if isinstance(waarde, str) else ""
    return "I014", "Hier hoort true of false te staan.", bedoeld


def _geheel(_: Begrip, waarde: object) -> int | Afwijzing:
    if isinstance(waarde, int) and not isinstance(waarde, bool):
        return waarde
    return "I015", "Hier hoort een geheel getal te staan, zonder aanhalingstekens.", ""


def _getal(_: Begrip, waarde: object) -> int | Decimal | Afwijzing:
    if isinstance(waarde, Decimal) and not _is_kort(waarde):
        return "I033", f"Dit getal mag hoogstens {MEESTE_DECIMALEN} cijfers achter de punt hebben.", ""
    if isinstance(waarde, (int, Decimal)) and not isinstance(waarde, bool):
        return waarde
    if isinstance(waarde, float):
        return "I016", "Dit getal is niet exact. Geef het als Decimal of in JSON.", ""
    return "I016", "Hier hoort een getal te staan, zonder aanhalingstekens en met een punt.", ""


def _is_kort(waarde: Decimal) -> bool:
    macht = waarde.as_tuple().exponent
    return isinstance(macht, int) and macht >= -MEESTE_DECIMALEN


def _datum(_: Begrip, waarde: object) -> date | Afwijzing:
    gelezen = lees_datum(waarde.isoformat() if type(waarde) is date else waarde)
    if gelezen is not None:
        return gelezen
    return "I012", "Hier hoort een bestaande datum te staan, geschreven als 2026-11-24.", ""


def _keuze(begrip: Begrip, waarde: object) -> str | Afwijzing:
    if isinstance(waarde, str) and waarde in begrip.keuzes:
        return waarde
    bedoeld = bedoelde(waarde, begrip.keuzes) if isinstance(waarde, str) else ""
    return "I017", f"Kies een van: {', '.join(begrip.keuzes)}.", bedoeld


def _tekst(begrip: Begrip, waarde: object) -> str | Afwijzing:
    if not isinstance(waarde, str) or not waarde.strip():
        return "I018", "Hier hoort een korte tekst te staan.", ""
    if len(waarde) > begrip.maximaal:
        return "I019", f"Deze tekst mag hoogstens {begrip.maximaal} tekens hebben.", ""
    if heeft_onleesbare_tekens(waarde):
        return "I032", "Er staat een teken in dat niet in een tekst hoort.", ""
    return waarde


_LEZERS: Mapping[Soort, Callable[[Begrip, object], Any]] = {
    Soort.JA_NEE: _ja_nee,
    Soort.GEHEEL_GETAL: _geheel,
    Soort.GETAL: _getal,
    Soort.DATUM: _datum,
    Soort.KEUZE: _keuze,
    Soort.TEKST: _tekst,
}


def _binnen_grenzen(begrip: Begrip, waarde: Any, peildatum: date) -> Afwijzing | None:
    if begrip.waardesoort in (Soort.GEHEEL_GETAL, Soort.GETAL) and abs(waarde) > GROOTSTE_GETAL:
        return "I029", f"Dit getal ligt niet tussen -{GROOTSTE_GETAL} en {GROOTSTE_GETAL}.", ""
    for grens in begrip.grenzen:
        is_peildatum = isinstance(grens.waarde, Naam) and grens.waarde.naam == PEILDATUM
        uiterste: Any = peildatum if is_peildatum else getattr(grens.waarde, "waarde", None)
        onder = grens.sleutel in ("minimaal", "niet_voor")
        if (onder and waarde < uiterste) or (not onder and waarde > uiterste):
            wat = "de peildatum" if is_peildatum else str(uiterste)
            return "I030", f"Dit ligt {'onder' if onder else 'boven'} de grens: {grens.sleutel.replace('_', ' ')} {wat}.", ""
    return None
