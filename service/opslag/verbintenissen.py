"""Wat er van een advies, een besluit of een andere handeling in de keten wordt vastgelegd: genoeg om elke latere wijziging te zien."""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from engine.vorm.canoniek import canoniek, vingerafdruk
from engine.vorm.waarde import Json
from service.audit.regel import tijdtekst, verbind

_GEEN_ZOUT = ""
LENGTE_ONDERWERP = 48
"""Zoveel tekens van een adres staan in de keten: 192 bits, nog steeds niet na te maken."""


def van_advies(rij: Mapping[str, Any], kenmerk: str, zout: str, invoer: str, ingepakt: bytes, school: str | None = None) -> str:
    """De verbintenis van een advies, uit de rij, het kenmerk van de zaak en de inhoud, met het advies ingepakt zoals het bewaard is.

    Van het advies zelf staat de vingerafdruk al in de rij (`uitvoer`): wie het op papier heeft, kan dat deel zonder de database narekenen.
    `school` is bij de eerste versie de school die de zaak instuurde, leeg als dat een ander was. None is een latere versie, of een regel
    van vóór stap 7 van de opslag: daarin telt zij niet mee.
    """
    return _van_advies(rij, kenmerk, zout, invoer, school, {"ingepakt": _sha256(ingepakt)})


def van_advies_uitgepakt(rij: Mapping[str, Any], kenmerk: str, zout: str, invoer: str, advies: bytes, school: str | None = None) -> str:
    """Als `van_advies`, van een regel van voor het inpakken meetelde: over het advies zelf, dat zes keer zo groot is."""
    return _van_advies(rij, kenmerk, zout, invoer, school, {"advies": _sha256(advies)})


def _van_advies(rij: Mapping[str, Any], kenmerk: str, zout: str, invoer: str, school: str | None, advies: Mapping[str, str]) -> str:
    inhoud = {**_gewoon(rij), "kenmerk": kenmerk, "invoer": _sha256(invoer.encode()), **advies}
    return verbind(zout, inhoud if school is None else {**inhoud, "school": school})


def van_overname(zaak: str, zout: str, school: str) -> str:
    """De verbintenis van een zaak van vóór stap 7: welke school erbij hoort. De bewaartermijn staat in de regel zelf."""
    return verbind(zout, {"zaak": zaak, "school": school})


def van_besluit(rij: Mapping[str, Any], advies: str, zout: str) -> str:
    """De verbintenis van een versie van een besluit, uit haar rij en het nummer van het advies."""
    return verbind(zout, {**_gewoon(rij), "advies_id": advies})


def van_vasthouden(zaak: str, zout: str, reden: str) -> str:
    """De verbintenis van het vasthouden of loslaten van een zaak."""
    return verbind(zout, {"zaak": zaak, "reden": reden})


def van_sleutel(rij: Mapping[str, Any]) -> str:
    """De verbintenis van een sleutel: wat zij mag en tot wanneer. Wie haar later ruimer maakt, valt op."""
    vast = ("id", "samenwerkingsverband", "rol", "betrokkene", "vingerafdruk", "aangemaakt_op", "verloopt_op")
    return verbind(_GEEN_ZOUT, _gewoon({naam: rij[naam] for naam in vast}))


def van_toewijzing(zaak: str, zout: str, deskundige: str) -> str:
    """De verbintenis van het toewijzen of weghalen van een deskundige."""
    return verbind(zout, {"zaak": zaak, "deskundige": deskundige})


def van_vernietiging(inhoud: str) -> str:
    """De verbintenis van een verslag van vernietiging: daar staat niets in dat weg moet, dus zonder zout."""
    return verbind(_GEEN_ZOUT, inhoud)


def van_archieftermijn(jaren: int) -> str:
    """De verbintenis van de archieftermijn: zij gaat over geen zaak, dus zonder zout."""
    return verbind(_GEEN_ZOUT, {"archieftermijn_jaren": jaren})


def van_rest(rijen: Iterable[Mapping[str, Any]]) -> str:
    """De vingerafdruk van de rijen die na het vernietigen blijven staan. Zij staan er leesbaar, dus een zout zou niets verbergen."""
    return vingerafdruk([_gewoon(rij) for rij in rijen])


def van_toegang(rijen: Iterable[Mapping[str, Any]]) -> str:
    """De vingerafdruk van een stuk toegangslog, regel voor regel: een dag past niet altijd in het geheugen."""
    som = hashlib.sha256()
    for rij in rijen:
        som.update(canoniek(_gewoon(rij)).encode() + b"\n")
    return som.hexdigest()


def van_regelstap(rij: Mapping[str, Any]) -> str:
    """De verbintenis van een stap van een versie van de regels: niets daarin gaat ooit weg, dus zonder zout.

    Het adres van de versie dekt haar bestanden al, en de hash van het bewijs het bewijs.
    """
    return verbind(_GEEN_ZOUT, _gewoon({naam: waarde for naam, waarde in rij.items() if naam not in ("bewijs", "sleutel", "verzoek")}))


def onderwerp_van_regelstap(adres: str, volgnummer: int) -> str:
    """Hoe een stap in de keten heet: het begin van het adres, want het hele adres past niet, en het nummer van de stap."""
    return f"{adres[:LENGTE_ONDERWERP]}.{volgnummer}"


def _gewoon(rij: Mapping[str, Any]) -> dict[str, Json]:
    """Alles wat geen JSON is als tekst, en een tijdstip altijd hetzelfde."""
    return {
        naam: tijdtekst(waarde) if hasattr(waarde, "tzinfo") else waarde if isinstance(waarde, str | int | None) else str(waarde)
        for naam, waarde in rij.items()
    }


def _sha256(inhoud: bytes) -> str:
    return hashlib.sha256(inhoud).hexdigest()
