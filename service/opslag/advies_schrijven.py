"""Nieuwe adviezen schrijven, binnen een transactie die al loopt: van elk alles wat erbij hoort, of van geen iets."""

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, bindparam, insert, select, update

from engine import Advies
from service.audit.keten import Handeling, voeg_samen_toe
from service.opslag.bewaard import BewaardAdvies, Vernietigd
from service.opslag.bewaaropdracht import Bewaaropdracht, NieuwAdvies
from service.opslag.bewaartermijn import bewaren_tot
from service.opslag.idempotentie import onthoud
from service.opslag.invoegen import voeg_in_als_nieuw
from service.opslag.rijen import zoals_het_er_staat
from service.opslag.tabellen import ADVIES, INHOUD, PAKKET, ZAAK
from service.opslag.tabellen_toegang import BETROKKENE
from service.opslag.termijnen import NIEUWE_TERMIJN, telt_voor_termijnen, termijnrijen, vul_termijnen_aan, zet_termijnen
from service.opslag.toegang import NIEUWE_TOEGANG, toegangsrij
from service.opslag.verbintenissen import van_advies
from service.wie import Aanroep, Rol

Rij = dict[str, Any]
# Eén keer opgebouwd: een opdracht bouwen kost zoveel als haar uitvoeren.
_HEEFT_REGELS = select(PAKKET.c.hash).where(PAKKET.c.hash == bindparam("hash"))
_NIEUWE_ZAAK, _NIEUWE_BETROKKENE, _NIEUW_ADVIES = insert(ZAAK), insert(BETROKKENE), insert(ADVIES)
_NIEUWE_INHOUD = insert(zoals_het_er_staat(INHOUD))
_EERSTE_VERSIE = 1


class NietDeLaatste(Exception):
    """Er is intussen een nieuwere versie van dit advies."""


@dataclass(frozen=True, slots=True)
class _Plek:
    """Waar een advies komt te staan. `bewaren_tot` is de dag tot en met wanneer de gegevens van de zaak blijven."""

    opdracht: Bewaaropdracht
    nummer: UUID
    versie: int
    zaak_id: UUID
    zout: str
    bewaren_tot: date

    @property
    def verband(self) -> str:
        return self.opdracht.verband

    @property
    def school(self) -> str:
        """De school die een zaak instuurt; leeg als een ander dat doet."""
        wie = self.opdracht.aanroep.wie
        return wie.betrokkene if wie.rol == Rol.SCHOOL else ""


def schrijf_nieuwe_zaken(verbinding: Connection, opdrachten: Sequence[Bewaaropdracht]) -> list[BewaardAdvies]:
    """Schrijft de eerste adviezen van nieuwe zaken van één verband, elke soort rij in één opdracht aan de database.

    Werpt TegelijkGedaan als een ander een van deze verzoeken net deed.
    """
    plekken = [_nieuwe_plek(opdracht) for opdracht in opdrachten]
    verbinding.execute(_NIEUWE_ZAAK, [_zaakrij(plek) for plek in plekken])
    if scholen := [_schoolrij(plek) for plek in plekken if plek.school]:
        verbinding.execute(_NIEUWE_BETROKKENE, scholen)
    rijen = _schrijf_adviezen(verbinding, plekken)
    termijnen = [rij for plek in plekken for rij in termijnrijen(_advies(plek), plek.nummer, plek.zaak_id, plek.bewaren_tot)]
    if termijnen:
        verbinding.execute(NIEUWE_TERMIJN, termijnen)
    return _leg_vast(verbinding, "advies_gegeven", plekken, rijen)


def schrijf_versie(verbinding: Connection, opdracht: Bewaaropdracht, vorige: BewaardAdvies) -> BewaardAdvies:
    """Schrijft een nieuwe versie van een advies.

    Raises:
        NietDeLaatste: als `vorige` al een opvolger heeft.
        Vernietigd: als de gegevens van de zaak intussen weg zijn.
        TegelijkGedaan: als een ander net hetzelfde verzoek deed.
    """
    zout, stond = _houd_vast(verbinding, vorige)
    advies, vandaag = opdracht.nieuw.advies, opdracht.aanroep.nu.date()
    telt = telt_voor_termijnen(verbinding, vorige.zaak_id, advies, opdracht.nieuw.met_besluit)
    tot = max(stond, bewaren_tot(advies, vandaag)) if telt is None else bewaren_tot(telt, vandaag)
    verbinding.execute(update(ZAAK).where(ZAAK.c.id == vorige.zaak_id).values(bewaren_tot=tot))
    plek = _Plek(opdracht, uuid4(), vorige.versie + 1, vorige.zaak_id, zout, tot)
    rijen = _schrijf_adviezen(verbinding, [plek])
    if telt is not None:
        zet_termijnen(verbinding, telt, plek.nummer, plek.zaak_id, tot)
    else:
        vul_termijnen_aan(verbinding, advies, plek.nummer, plek.zaak_id, tot)
    return _leg_vast(verbinding, "advies_vernieuwd", [plek], rijen)[0]


def door(aanroep: Aanroep) -> dict[str, str]:
    """De kolommen die zeggen wie een rij maakte."""
    return {"door_soort": str(aanroep.wie.soort), "door": aanroep.wie.kenmerk, "door_rol": aanroep.wie.rol}


def _advies(plek: _Plek) -> Advies:
    return plek.opdracht.nieuw.advies


def _nieuwe_plek(opdracht: Bewaaropdracht) -> _Plek:
    tot = bewaren_tot(opdracht.nieuw.advies, opdracht.aanroep.nu.date())
    return _Plek(opdracht, uuid4(), _EERSTE_VERSIE, uuid4(), secrets.token_hex(32), tot)


def _zaakrij(plek: _Plek) -> Rij:
    open_ = {"bewaren_tot": plek.bewaren_tot, "vastgehouden_op": None, "vastgehouden_reden": "", "vernietigd_op": None}
    wat = {"kenmerk": plek.opdracht.nieuw.kenmerk, "zout": plek.zout, "aangemaakt_op": plek.opdracht.aanroep.nu}
    return {"id": plek.zaak_id, "samenwerkingsverband": plek.verband, **wat, **open_}


def _schoolrij(plek: _Plek) -> Rij:
    return {"zaak_id": plek.zaak_id, "rol": Rol.SCHOOL, "kenmerk": plek.school, "samenwerkingsverband": plek.verband}


def _schrijf_adviezen(verbinding: Connection, plekken: Sequence[_Plek]) -> list[Rij]:
    """De adviezen met hun inhoud, hun regels en hun sleutel. Geeft van elk de rij, zonder wie haar maakte."""
    # Op volgorde, de regels en dan de sleutels: twee werkers met dezelfde, andersom, wachten in PostgreSQL anders op elkaar.
    for _, nieuw in sorted({_advies(plek).pakket.hash: plek.opdracht.nieuw for plek in plekken}.items(), key=lambda deel: deel[0]):
        _schrijf_regels(verbinding, nieuw)
    for plek in sorted(plekken, key=lambda plek: plek.opdracht.sleutel.sleutel if plek.opdracht.sleutel else ""):
        deel = plek.opdracht
        onthoud(verbinding, deel.sleutel, deel.aanroep, plek.verband, plek.zaak_id, plek.nummer, plek.versie)
    rijen = [_adviesrij(plek) for plek in plekken]
    verbinding.execute(_NIEUW_ADVIES, [{**rij, **door(plek.opdracht.aanroep)} for rij, plek in zip(rijen, plekken, strict=True)])
    verbinding.execute(_NIEUWE_INHOUD, [_inhoudrij(plek) for plek in plekken])
    return rijen


def _adviesrij(plek: _Plek) -> Rij:
    nieuw = plek.opdracht.nieuw
    return {
        "id": plek.nummer,
        "zaak_id": plek.zaak_id,
        "versie": plek.versie,
        "vorige": nieuw.vorige.id if nieuw.vorige else None,
        "samenwerkingsverband": plek.verband,
        "aangemaakt_op": plek.opdracht.aanroep.nu,
        "peildatum": nieuw.advies.peildatum,
        "uitkomst": nieuw.advies.uitkomst,
        "besluitrijp": str(nieuw.advies.besluitrijp),
        "pakkethash": nieuw.advies.pakket.hash,
        "uitvoer": nieuw.geschreven.uitvoer,
    }


def _inhoudrij(plek: _Plek) -> Rij:
    nieuw = plek.opdracht.nieuw
    return {"advies_id": plek.nummer, "zaak_id": plek.zaak_id, "invoer": nieuw.invoer_ingepakt, "advies": nieuw.advies_ingepakt}


def _leg_vast(verbinding: Connection, handeling: str, plekken: Sequence[_Plek], rijen: Sequence[Rij]) -> list[BewaardAdvies]:
    """Zet deze adviezen van één verband in de keten en in het toegangslog, en geeft ze zoals zij er nu staan."""
    handelingen = []
    for plek, rij in zip(plekken, rijen, strict=True):
        aanroep, nieuw = plek.opdracht.aanroep, plek.opdracht.nieuw
        school = plek.school if plek.versie == _EERSTE_VERSIE else None
        verbintenis = van_advies({**rij, **door(aanroep)}, nieuw.kenmerk, plek.zout, nieuw.invoer, nieuw.advies_ingepakt, school)
        handelingen.append(Handeling(aanroep, handeling, str(plek.nummer), verbintenis, plek.bewaren_tot))
    voeg_samen_toe(verbinding, plekken[0].verband, handelingen)
    toegang = [toegangsrij(plek.opdracht.aanroep, handeling, (plek.verband, plek.zaak_id, plek.zout)) for plek in plekken]
    verbinding.execute(NIEUWE_TOEGANG, toegang)
    return [_bewaard(plek, rij) for plek, rij in zip(plekken, rijen, strict=True)]


def _bewaard(plek: _Plek, rij: Rij) -> BewaardAdvies:
    nieuw = plek.opdracht.nieuw
    return BewaardAdvies(**rij, zaak=nieuw.kenmerk, opvolger=None, zout=plek.zout, invoer=nieuw.invoer, advies=nieuw.geschreven.json)


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
