"""Versies van de regels op het scherm."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from service.opslag.regelversies import BewaardeVersie


def regel_van(versie: "BewaardeVersie") -> str:
    """Een versie op één regel: adres, verband, status, ingangsdatum en wie haar voorlegde."""
    kort = f"{versie.hash[:12]}  {versie.samenwerkingsverband}  {versie.status:<12}"
    return f"{kort}  vanaf {versie.ingangsdatum.isoformat()}  voorgelegd door {versie.door}"


def toon_versie(versie: "BewaardeVersie", bestanden: Mapping[str, str]) -> Iterator[str]:
    """Een versie met haar stappen, regel voor regel."""
    eigen = sum(pad.startswith("samenwerkingsverbanden/") for pad in bestanden)
    yield f"Versie {versie.hash}"
    yield f"Samenwerkingsverband: {versie.samenwerkingsverband}"
    yield f"Status: {versie.status}"
    yield f"Ingangsdatum: {versie.ingangsdatum.isoformat()}"
    yield f"Overgang: {versie.overgang or 'peildatum'} (op of na de ingangsdatum: deze versie)"
    yield f"Bestanden: {len(bestanden)}, waarvan {eigen} van het samenwerkingsverband"
    yield "Stappen:"
    for stap in versie.stappen:
        wie = f"{stap.door} ({stap.door_soort}, zoals opgegeven)"
        yield f"- {stap.op.isoformat(timespec='seconds')}  {stap.naar}  door {wie}; bewijs {stap.bewijshash[:12]}"
