"""Een nieuw advies schrijven, binnen een transactie die al loopt. Wat veel werk is, gebeurt ervoor: dan wacht niemand erop."""

import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, bindparam, insert, select, update

from engine import Advies, GeschrevenAdvies, geschreven_advies
from service.audit.keten import voeg_toe
from service.opslag.bewaard import BewaardAdvies, Vernietigd
from service.opslag.bewaartermijn import bewaren_tot
from service.opslag.idempotentie import Herhaalsleutel, onthoud
from service.opslag.invoegen import voeg_in_als_nieuw
from service.opslag.tabellen import ADVIES, INHOUD, PAKKET, ZAAK
from service.opslag.tabellen_toegang import BETROKKENE
from service.opslag.termijnen import MetBesluit, telt_voor_termijnen, vul_termijnen_aan, zet_termijnen
from service.opslag.toegang import noteer
from service.opslag.verbintenissen import van_advies
from service.wie import Aanroep, Rol

# Eén keer opgebouwd: een opdracht bouwen kost zoveel als haar uitvoeren.
_HEEFT_REGELS = select(PAKKET.c.hash).where(PAKKET.c.hash == bindparam("hash"))
_NIEUWE_ZAAK, _NIEUW_ADVIES, _NIEUWE_INHOUD = insert(ZAAK), insert(ADVIES), insert(INHOUD)


class NietDeLaatste(Exception):
    """Er is intussen een nieuwere versie van dit advies."""


@dataclass(frozen=True, slots=True)
class NieuwAdvies:
    """Wat er bewaard gaat worden. `vorige` is het advies dat hierdoor een opvolger krijgt, of None bij een nieuwe zaak.

    `met_besluit` geeft hetzelfde advies met een besluit erin dat er over de zaak al ligt: daar volgen de termijnen dan uit.
    """

    kenmerk: str
    invoer: str
    advies: Advies
    geschreven: GeschrevenAdvies
    regelteksten: Callable[[], Mapping[str, str]]
    vorige: BewaardAdvies | None
    met_besluit: MetBesluit


def nieuw_advies(
    kenmerk: str,
    invoer: str,
    advies: Advies,
    regelteksten: Callable[[], Mapping[str, str]],
    vorige: BewaardAdvies | None = None,
    met_besluit: MetBesluit = lambda _: None,
) -> NieuwAdvies:
    """Maakt een advies klaar om te bewaren. `regelteksten` geeft de inhoud van de regelbestanden en wordt alleen zo nodig gevraagd."""
    return NieuwAdvies(kenmerk, invoer, advies, geschreven_advies(advies), regelteksten, vorige, met_besluit)


def schrijf_advies(verbinding: Connection, aanroep: Aanroep, nieuw: NieuwAdvies, sleutel: Herhaalsleutel | None) -> BewaardAdvies:
    """Schrijft alles wat bij een advies hoort.

    Raises:
        NietDeLaatste: als `vorige` al een opvolger heeft.
        Vernietigd: als de gegevens van de zaak intussen weg zijn.
        TegelijkGedaan: als een ander net hetzelfde verzoek deed.
    """
    advies, tekst, vorige, nummer = nieuw.advies, nieuw.geschreven.json, nieuw.vorige, uuid4()
    verband = advies.pakket.samenwerkingsverband
    _schrijf_regels(verbinding, nieuw)
    telt: Advies | None = advies
    if vorige is None:
        tot = bewaren_tot(advies, aanroep.nu.date())
        zaak_id, zout = _nieuwe_zaak(verbinding, aanroep, verband, nieuw.kenmerk, tot)
    else:
        zaak_id, (zout, stond) = vorige.zaak_id, _houd_vast(verbinding, vorige)
        telt = telt_voor_termijnen(verbinding, zaak_id, advies, nieuw.met_besluit)
        tot = max(stond, bewaren_tot(advies, aanroep.nu.date())) if telt is None else bewaren_tot(telt, aanroep.nu.date())
        verbinding.execute(update(ZAAK).where(ZAAK.c.id == zaak_id).values(bewaren_tot=tot))
    versie = 1 if vorige is None else vorige.versie + 1
    onthoud(verbinding, sleutel, aanroep, verband, zaak_id, nummer, versie)
    rij: dict[str, Any] = {
        "id": nummer,
        "zaak_id": zaak_id,
        "versie": versie,
        "vorige": vorige.id if vorige else None,
        "samenwerkingsverband": verband,
        "aangemaakt_op": aanroep.nu,
        "peildatum": advies.peildatum,
        "uitkomst": advies.uitkomst,
        "besluitrijp": str(advies.besluitrijp),
        "pakkethash": advies.pakket.hash,
        "uitvoer": nieuw.geschreven.uitvoer,
    }
    met_wie = {**rij, **door(aanroep)}
    verbinding.execute(_NIEUW_ADVIES, met_wie)
    verbinding.execute(_NIEUWE_INHOUD, {"advies_id": nummer, "zaak_id": zaak_id, "invoer": nieuw.invoer, "advies": tekst})
    if telt is not None:
        zet_termijnen(verbinding, telt, nummer, zaak_id, tot, vervang=vorige is not None)
    else:
        vul_termijnen_aan(verbinding, advies, nummer, zaak_id, tot)
    handeling = "advies_vernieuwd" if vorige else "advies_gegeven"
    school = _school(aanroep) if vorige is None else None
    verbintenis = van_advies(met_wie, nieuw.kenmerk, zout, nieuw.invoer, tekst, school)
    voeg_toe(verbinding, aanroep, verband, handeling, str(nummer), verbintenis, tot)
    noteer(verbinding, aanroep, handeling, [(verband, zaak_id, zout)])
    return BewaardAdvies(**rij, zaak=nieuw.kenmerk, opvolger=None, zout=zout, invoer=nieuw.invoer, advies=tekst)


def door(aanroep: Aanroep) -> dict[str, str]:
    """De kolommen die zeggen wie een rij maakte."""
    return {"door_soort": str(aanroep.wie.soort), "door": aanroep.wie.kenmerk, "door_rol": aanroep.wie.rol}


def _nieuwe_zaak(verbinding: Connection, aanroep: Aanroep, verband: str, kenmerk: str, tot: date) -> tuple[UUID, str]:
    zaak_id, zout = uuid4(), secrets.token_hex(32)
    rij: dict[str, Any] = {"id": zaak_id, "samenwerkingsverband": verband, "kenmerk": kenmerk, "zout": zout, "aangemaakt_op": aanroep.nu}
    open_ = {"bewaren_tot": tot, "vastgehouden_op": None, "vastgehouden_reden": "", "vernietigd_op": None}
    verbinding.execute(_NIEUWE_ZAAK, {**rij, **open_})
    if school := _school(aanroep):
        eigen = {"zaak_id": zaak_id, "rol": Rol.SCHOOL, "kenmerk": school, "samenwerkingsverband": verband}
        verbinding.execute(insert(BETROKKENE), eigen)
    return zaak_id, zout


def _school(aanroep: Aanroep) -> str:
    """De school die een zaak instuurt; leeg als een ander dat doet."""
    return aanroep.wie.betrokkene if aanroep.wie.rol == Rol.SCHOOL else ""


def _houd_vast(verbinding: Connection, vorige: BewaardAdvies) -> tuple[str, date]:
    """De zaak vasthouden, en dan kijken of `vorige` nog de laatste is. Geeft haar zout, en tot wanneer haar gegevens blijven."""
    zaak = verbinding.execute(
        select(ZAAK.c.zout, ZAAK.c.vernietigd_op, ZAAK.c.bewaren_tot).where(ZAAK.c.id == vorige.zaak_id).with_for_update()
    ).one()
    if zaak.vernietigd_op is not None:
        raise Vernietigd
    if verbinding.execute(select(ADVIES.c.id).where(ADVIES.c.vorige == vorige.id)).one_or_none() is not None:
        raise NietDeLaatste
    return zaak.zout, zaak.bewaren_tot


def _schrijf_regels(verbinding: Connection, nieuw: NieuwAdvies) -> None:
    pakket = nieuw.advies.pakket
    if verbinding.execute(_HEEFT_REGELS, {"hash": pakket.hash}).one_or_none() is None:
        bestanden = json.dumps(dict(nieuw.regelteksten()), ensure_ascii=False, sort_keys=True)
        rij = {"hash": pakket.hash, "samenwerkingsverband": pakket.samenwerkingsverband, "bestanden": bestanden}
        voeg_in_als_nieuw(verbinding, PAKKET, rij)
