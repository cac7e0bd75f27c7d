"""Het wisselrapport bij het vaststellen: de uitslag van `thuisnabij regels vergelijk`, over precies deze regels en die van nu."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from engine import Fout, InvoerFouten, Pakket
from engine.vorm.canoniek import vingerafdruk

_ZO = "thuisnabij regels vergelijk OUD NIEUW --dag INGANGSDATUM --populatie 1000 --formaat json"


def lees_rapport(tekst: str) -> Mapping[str, Any]:
    """Het rapport, als het er een is en niemand er iets in veranderde. Dat laatste is geen bewijs van echtheid: het is niet ondertekend.

    Raises:
        InvoerFouten: als het geen rapport is.
    """
    try:
        inhoud = json.loads(tekst)
        gezegd, rest = inhoud["vingerafdruk"], {naam: deel for naam, deel in inhoud.items() if naam != "vingerafdruk"}
        klopt = gezegd == vingerafdruk(rest)
        heel = all(isinstance(rest[naam]["pakket"], str) for naam in ("oud", "nieuw"))
        # Wie een getal verwacht en een tekst krijgt, mag dat niet voor een rapport houden.
        heel &= all(_is_deel(rest[naam]) for naam in ("populatie", "dossiers") if rest[naam] is not None)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise InvoerFouten([Fout("V106", f"Dit is geen wisselrapport. Maak het met: {_ZO}", "rapport")]) from None
    if not heel:
        raise InvoerFouten([Fout("V106", f"Dit is geen heel wisselrapport. Maak het met: {_ZO}", "rapport")])
    if not klopt:
        raise InvoerFouten([Fout("V106", f"In dit wisselrapport is iets veranderd. Maak het opnieuw met: {_ZO}", "rapport")])
    return dict(inhoud)


def _is_deel(deel: Any) -> bool:
    return isinstance(deel["zaken"], int) and isinstance(deel["lezingen_oneens"], int) and isinstance(deel.get("af", True), bool)


def rapportfouten(rapport: Mapping[str, Any], oud: Pakket, nieuw: Pakket) -> Iterator[Fout]:
    """Wat er aan een rapport mankeert om hierbij te horen."""
    for naam, wat, pakket in (("oud", "de regels die nu gelden", oud), ("nieuw", "de regels van deze versie", nieuw)):
        gevonden = rapport[naam]["pakket"]
        if gevonden != pakket.hash:
            zin = f"Het wisselrapport gaat bij {naam} over {gevonden[:12]}, en niet over {wat} op de ingangsdatum ({pakket.hash[:12]})."
            yield Fout("V107", f"{zin} Maak het opnieuw met: {_ZO}", "rapport")
    delen = [deel for deel in (rapport["populatie"], rapport["dossiers"]) if deel]
    if not any(deel["zaken"] for deel in delen):
        yield Fout("V108", "In het wisselrapport staat geen enkele zaak. Noem --populatie of --dossiers.", "rapport")
    if any(not deel.get("af", True) for deel in delen):
        yield Fout("V108", "Het wisselrapport is onderbroken. Maak het af.", "rapport")
    if any(deel["lezingen_oneens"] for deel in delen):
        yield Fout("V109", "De twee lezingen van de regels verschillen in dit rapport. Meld dit aan de makers.", "rapport")
