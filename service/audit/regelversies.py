"""Nagaan of versies van de regels en hun stappen nog zijn wat de keten vastlegde."""

import hashlib
import json
from collections.abc import Iterator

from sqlalchemy import Connection, String, cast, func, literal, select

from service.audit.regel import Auditregel
from service.opslag.tabellen_audit import AUDIT
from service.opslag.tabellen_regels import REGELSTAP, REGELVERSIE
from service.opslag.verbintenissen import LENGTE_ONDERWERP, van_regelstap
from service.regelversies.versie import adres_van

REGELHANDELINGEN = ("regelversie_voorgelegd", "regelversie_verplaatst")


def regelstap(verbinding: Connection, regel: Auditregel) -> bool:
    """Is deze stap nog wat hij was, en past de inhoud van de versie nog bij haar adres?"""
    begin, _, volgnummer = regel.onderwerp.partition(".")
    plek = (REGELSTAP.c.regelversie.startswith(begin), REGELSTAP.c.volgnummer == int(volgnummer))
    stap = verbinding.execute(select(REGELSTAP).where(*plek)).mappings().one_or_none()
    if stap is None or regel.verbintenis != van_regelstap(dict(stap)):
        return False
    versie = verbinding.execute(select(REGELVERSIE).where(REGELVERSIE.c.hash == stap["regelversie"])).one_or_none()
    if versie is None or stap["bewijshash"] != hashlib.sha256(stap["bewijs"].encode()).hexdigest():
        return False
    if int(volgnummer) > 1:
        return True
    # Bij de eerste stap ook de versie zelf: wie haar voorlegde, en wanneer, staat in allebei de rijen.
    zelfde = all(getattr(versie, naam) == stap[naam] for naam in ("door_soort", "door", "door_rol"))
    zelfde = zelfde and versie.aangemaakt_op == stap["op"]
    adres = adres_van(versie.samenwerkingsverband, versie.ingangsdatum, json.loads(versie.bestanden))
    return zelfde and versie.hash == adres and json.loads(stap["bewijs"]) == {"overgang": versie.overgang}


def stappen_zonder_regel(verbinding: Connection) -> Iterator[tuple[str, int, str]]:
    """Stappen waar geen regel in de keten bij hoort: buiten de dienst om toegevoegd."""
    tekst = func.substr(REGELSTAP.c.regelversie, 1, LENGTE_ONDERWERP) + literal(".") + cast(REGELSTAP.c.volgnummer, String)
    los = select(REGELSTAP.c.samenwerkingsverband, REGELSTAP.c.regelversie, REGELSTAP.c.volgnummer).outerjoin(
        AUDIT, (AUDIT.c.onderwerp == tekst) & AUDIT.c.handeling.in_(REGELHANDELINGEN)
    )
    for stap in verbinding.execute(los.where(AUDIT.c.onderwerp.is_(None))):
        zin = f"Stap {stap.volgnummer} van regelversie {stap.regelversie[:12]} staat niet in de keten."
        yield stap.samenwerkingsverband, 0, zin
