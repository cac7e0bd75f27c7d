"""Wat er met een besluit gebeurt tussen het verzoek en de opslag: toetsen, en een stap alleen zetten als de tabel dat toelaat."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from http import HTTPStatus
from typing import Any, TypeVar
from uuid import UUID

from engine import Fout
from service.besluiten import Besluitstatus, Stapverzoek, VerkeerdeStap, eis_stap, lees_en_toets
from service.besluiten.beroep import beroep_kan_tot
from service.besluiten.bezwaar import OP_BEZWAAR
from service.besluiten.status import AFGELOPEN, BESLIST
from service.opslag import (
    AlEenBesluit,
    Besluitopslag,
    BewaardAdvies,
    BewaardBesluit,
    Herhaalsleutel,
    IntussenVeranderd,
    NietDeLaatste,
    NieuweVersie,
    SleutelHergebruikt,
    Vernietigd,
)
from service.web.invoer import nagekeken
from service.web.kern import Kern
from service.web.pakketkeuze import pakket_op
from service.web.problemen import Probleem
from service.web.wie_beslist import BESLISSER, als_deskundige, als_nemer
from service.wie import Aanroep

T = TypeVar("T")
_PROBLEMEN: dict[type[Exception], tuple[HTTPStatus, str]] = {
    NietDeLaatste: (HTTPStatus.CONFLICT, "Er is een nieuwere versie van dit advies. Besluit op die versie."),
    AlEenBesluit: (HTTPStatus.CONFLICT, "Over deze zaak is er al een besluit. Wijzig dat, of trek het eerst in."),
    IntussenVeranderd: (HTTPStatus.PRECONDITION_FAILED, "Een ander veranderde dit besluit net. Lees het opnieuw."),
    SleutelHergebruikt: (HTTPStatus.CONFLICT, "Deze Idempotency-Key hoort bij een ander verzoek. Neem een nieuwe."),
    Vernietigd: (HTTPStatus.GONE, "De gegevens van deze zaak zijn na de bewaartermijn vernietigd."),
}


class Besluitkern:
    """De besluiten van één dienst."""

    def __init__(self, kern: Kern) -> None:
        self._kern = kern
        self.opslag = Besluitopslag(kern.opslag.database, frozenset(map(str, AFGELOPEN)))

    def leg_vast(self, aanroep: Aanroep, advies: BewaardAdvies, tekst: str, sleutel: Herhaalsleutel | None) -> BewaardBesluit:
        """Een nieuw besluit, uit deze JSON: concept, of meteen definitief als er niets aan ontbreekt. Werpt Probleem."""
        nieuw = self._getoetst(aanroep, advies, tekst)
        return _vertaald(lambda: self.opslag.leg_vast(aanroep, advies, nieuw, sleutel))

    def wijzig(self, aanroep: Aanroep, advies: BewaardAdvies, huidig: BewaardBesluit, tekst: str) -> BewaardBesluit:
        """Een andere inhoud voor een concept, uit deze JSON. Werpt Probleem, met status 409 als het geen concept meer is."""
        if huidig.status != Besluitstatus.CONCEPT:
            zin = "Alleen een concept is te wijzigen. Trek dit besluit in en neem een nieuw besluit."
            raise Probleem(HTTPStatus.CONFLICT, zin)
        nieuw = self._getoetst(aanroep, advies, tekst)
        return _vertaald(lambda: self.opslag.wijzig(aanroep, huidig, nieuw, "besluit_gewijzigd", None))

    def zet_stap(self, aanroep: Aanroep, huidig: BewaardBesluit, stap: Stapverzoek, sleutel: Herhaalsleutel | None) -> BewaardBesluit:
        """Naar een volgende status. Werpt Probleem, met status 409 als die stap niet kan of het besluit nog niet af is."""
        try:
            eis_stap(Besluitstatus(huidig.status), stap.naar)
        except VerkeerdeStap as fout:
            raise Probleem(HTTPStatus.CONFLICT, str(fout)) from None
        if stap.naar in BESLIST and huidig.status != Besluitstatus.CONCEPT and (houdt_tegen := self._niet_deze(aanroep, huidig, stap)):
            raise Probleem(HTTPStatus.CONFLICT, "Met deze stap beslist u over de zaak.", houdt_tegen)
        if stap.naar is Besluitstatus.DEFINITIEF:
            nieuw = self._definitief(aanroep, huidig, stap)
        else:
            telt_mee = huidig.status != Besluitstatus.CONCEPT and stap.naar not in AFGELOPEN
            minstens = self._beroep_kan_tot(aanroep, huidig) if stap.naar in OP_BEZWAAR else None
            nieuw = NieuweVersie(str(stap.naar), huidig.wijkt_af, huidig.inhoud, stap.reden, telt_mee, None, (), minstens)
        return _vertaald(lambda: self.opslag.wijzig(aanroep, huidig, nieuw, "besluit_verplaatst", sleutel))

    def _definitief(self, aanroep: Aanroep, huidig: BewaardBesluit, stap: Stapverzoek) -> NieuweVersie:
        inhoud = json.loads(huidig.inhoud)
        tekst = json.dumps({**inhoud["besluit"], "concept": False, "beslist_mee": inhoud["beslist_mee"]})
        advies = self._advies(aanroep, huidig.advies_id)
        return replace(self._getoetst(aanroep, advies, tekst), reden=stap.reden)

    def _advies(self, aanroep: Aanroep, nummer: UUID) -> BewaardAdvies:
        advies = _vertaald(lambda: self._kern.opslag.lees(aanroep, nummer, "advies_gelezen"))
        if advies is None:
            raise Probleem(HTTPStatus.NOT_FOUND, "Er is geen advies met dit nummer.")
        if advies.opvolger is not None:
            raise Probleem(*_PROBLEMEN[NietDeLaatste])
        return advies

    def _niet_deze(self, aanroep: Aanroep, huidig: BewaardBesluit, stap: Stapverzoek) -> tuple[Fout, ...]:
        op_bezwaar = als_nemer(self._kern, aanroep, self.opslag, huidig, "naar") if stap.naar in OP_BEZWAAR else ()
        return (*als_deskundige(self._kern, aanroep, huidig.zaak_id, "naar"), *op_bezwaar)

    def _beroep_kan_tot(self, aanroep: Aanroep, huidig: BewaardBesluit) -> date | None:
        """Tot en met wanneer er beroep kan komen tegen wat nu op het bezwaar beslist wordt, volgens de regels van nu. Werpt Probleem."""
        dag = aanroep.nu.date()
        return beroep_kan_tot(pakket_op(self._kern.regels_voor({}), huidig.samenwerkingsverband, dag), dag)

    def _niet_definitief_door(self, aanroep: Aanroep, zaak: UUID) -> tuple[Fout, ...]:
        """Een besluit in de plaats van een dat herroepen is, hoort ook bij het beslissen op het bezwaar (Awb 7:11, tweede lid)."""
        herroepen = self.opslag.met_status(aanroep, zaak, str(Besluitstatus.HERROEPEN))
        op_bezwaar = [fout for eerder in herroepen for fout in als_nemer(self._kern, aanroep, self.opslag, eerder, "concept")]
        return (*als_deskundige(self._kern, aanroep, zaak, "concept"), *dict.fromkeys(op_bezwaar))

    def _getoetst(self, aanroep: Aanroep, advies: BewaardAdvies, tekst: str) -> NieuweVersie:
        verzoek, uitslag = nagekeken(lees_en_toets, tekst, self._kern.herlees(advies), advies.zaak)
        concept = verzoek.besluit.concept
        if not concept and (houdt_tegen := (*uitslag.nog_nodig, *self._niet_definitief_door(aanroep, advies.zaak_id))):
            raise Probleem(HTTPStatus.CONFLICT, "Dit besluit kan nog niet definitief worden.", houdt_tegen)
        inhoud: dict[str, Any] = {
            "besluit": verzoek.besluit.model_dump(mode="json"),
            "beslist_mee": list(verzoek.beslist_mee),
            "nog_nodig": [_fout(fout) for fout in uitslag.nog_nodig],
        }
        if not concept and aanroep.wie.betrokkene:
            inhoud[BESLISSER] = aanroep.wie.betrokkene
        tekst = json.dumps(inhoud, ensure_ascii=False)
        if concept:
            return NieuweVersie(str(Besluitstatus.CONCEPT), uitslag.wijkt_af, tekst, "", False, None, ())
        return NieuweVersie(str(Besluitstatus.DEFINITIEF), uitslag.wijkt_af, tekst, "", True, uitslag.getoetst, uitslag.regels)


def _fout(fout: Fout) -> dict[str, str]:
    return {"code": fout.code, "zin": fout.zin, "plaats": fout.plaats}


def _vertaald(doe: Callable[[], T]) -> T:
    try:
        return doe()
    except tuple(_PROBLEMEN) as fout:
        raise Probleem(*_PROBLEMEN[type(fout)]) from None
