"""`/`, `/aanmelden` en `/afmelden`: een mens meldt zich in zijn browser aan bij zijn eigen aanbieder. Werkt zonder script."""

import logging
from dataclasses import dataclass, replace
from http import HTTPStatus

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from service.identiteit.aanmelden import TERUG, Aanmelder, Binnenkomst, is_opnieuw, naar_van, nieuw_zaad
from service.identiteit.ophalen import AanbiederFout
from service.identiteit.token import TokenGeweigerd
from service.opslag.sessies import Sessies
from service.web.afmeldknop import AF
from service.web.bestemming import AANMELDEN, NAAR, begin_voor, bestemming
from service.web.kern import Kern
from service.web.knop import lees_knop
from service.web.problemen import Probleem
from service.web.sessiekoek import KOEK, ZAADDUUR, ZAADKOEK, haal_koek_weg, teken_van, zet_koek
from service.web.startpagina import Binnen, foutpagina, niet_opnieuw, nog_binnen, startpagina

MET_SESSIE = "sessie"
"""Zo heet in het logboek dat iemand met een sessie binnenkwam."""
_ELDERS = frozenset({"cross-site", "same-site"})
_logboek = logging.getLogger("thuisnabij")


@dataclass(frozen=True, slots=True)
class Ingang:
    """Waarmee mensen binnenkomen: de aanbieder en de sessies. De aanbieder meldt ook wie er niet meer is."""

    aanmelder: Aanmelder
    sessies: Sessies

    @property
    def adres(self) -> str:
        """Het adres van de dienst voor een browser."""
        return self.aanmelder.klant.adres


def aanmeldroutes(ingang: Ingang, kern: Kern) -> list[Route]:
    """De pagina's om aan en af te melden."""
    klok = kern.klok

    async def toon_start(verzoek: Request) -> Response:
        geheim, naar = verzoek.cookies.get(KOEK, ""), _naar(verzoek)
        binnen = await run_in_threadpool(_binnen_met, kern, ingang.sessies, geheim) if geheim else None
        verzoek.state.wie, verzoek.state.toegang = (binnen.wie, MET_SESSIE) if binnen else (None, "")
        if binnen and naar:
            # In een ander tabblad al aangemeld.
            return RedirectResponse(naar, HTTPStatus.SEE_OTHER)
        antwoord = startpagina(binnen, naar)
        if geheim and binnen is None:
            haal_koek_weg(antwoord, KOEK)
        return antwoord

    async def meld_aan(verzoek: Request) -> Response:
        # Een koppeling of plaatje van een andere site begint geen sessie: op de startpagina klikt iemand zelf.
        if verzoek.headers.get("sec-fetch-site") in _ELDERS:
            return RedirectResponse(begin_voor(_naar(verzoek)), HTTPStatus.SEE_OTHER)
        zaad = nieuw_zaad(opnieuw="opnieuw" in verzoek.query_params, naar=_naar(verzoek))
        try:
            antwoord = RedirectResponse(await run_in_threadpool(ingang.aanmelder.begin, zaad), HTTPStatus.SEE_OTHER)
        except AanbiederFout as fout:
            return _onbereikbaar(fout, _naar(verzoek))
        zet_koek(antwoord, ZAADKOEK, zaad, ZAADDUUR)
        return antwoord

    async def kom_terug(verzoek: Request) -> Response:
        zaad, gekregen = verzoek.cookies.get(ZAADKOEK, ""), verzoek.query_params
        naar = bestemming(naar_van(zaad))
        met = (zaad, gekregen.get("state", ""), gekregen.get("code", ""), gekregen.get("iss", ""), klok())
        try:
            binnenkomst = await run_in_threadpool(ingang.aanmelder.rond_af, *met)
        except TokenGeweigerd as fout:
            _logboek.warning("Aanmelden geweigerd: %s", fout)
            mis = HTTPStatus.FORBIDDEN, str(fout)
            antwoord = niet_opnieuw(*mis) if is_opnieuw(zaad) else foutpagina(*mis, naar)
        except AanbiederFout as fout:
            antwoord = _onbereikbaar(fout, naar)
        else:
            antwoord = await _binnen(verzoek, binnenkomst, naar or "/")
        # Eén zaad, één antwoord: ook een mislukte aanmelding is niet nog eens te gebruiken.
        haal_koek_weg(antwoord, ZAADKOEK)
        return antwoord

    async def _binnen(verzoek: Request, binnenkomst: Binnenkomst, naar: str) -> Response:
        wie, nu, sessies = binnenkomst.wie, klok(), ingang.sessies
        verzoek.state.wie, verzoek.state.toegang = wie, MET_SESSIE
        if binnenkomst.tot is not None:
            # Een sessie leeft niet langer dan de aanmelding bij de aanbieder goed is.
            sessies = replace(sessies, hoogstens=min(sessies.hoogstens, binnenkomst.tot - nu))
        met = (verzoek.cookies.get(KOEK, ""), binnenkomst.vers_tot, binnenkomst.aanbiedersessie)
        geheim = await run_in_threadpool(sessies.begin, wie, nu, *met)
        _logboek.info("Aangemeld: %s, rol %s, verband %s.", wie.kenmerk, wie.rol, wie.samenwerkingsverband)
        antwoord = RedirectResponse(naar, HTTPStatus.SEE_OTHER)
        zet_koek(antwoord, KOEK, geheim)
        return antwoord

    async def meld_af(verzoek: Request) -> Response:
        geheim = verzoek.cookies.get(KOEK, "")
        try:
            await lees_knop(verzoek, ingang.adres, geheim)
        except Probleem as fout:
            return nog_binnen(fout.status, fout.zin)
        kenmerk = await run_in_threadpool(ingang.sessies.eindig, geheim)
        _logboek.info("Afgemeld: %s.", kenmerk or "er was geen sessie")
        antwoord = RedirectResponse(await run_in_threadpool(ingang.aanmelder.einde), HTTPStatus.SEE_OTHER)
        antwoord.headers["Clear-Site-Data"] = '"cache", "storage"'
        haal_koek_weg(antwoord, KOEK)
        return antwoord

    return [
        Route("/", toon_start, methods=["GET"]),
        Route(AANMELDEN, meld_aan, methods=["GET"]),
        Route(TERUG, kom_terug, methods=["GET"]),
        Route(AF, meld_af, methods=["POST"]),
    ]


def _naar(verzoek: Request) -> str:
    return bestemming(verzoek.query_params.get(NAAR, ""))


def _onbereikbaar(fout: AanbiederFout, naar: str) -> Response:
    _logboek.error("%s", fout)
    return foutpagina(HTTPStatus.SERVICE_UNAVAILABLE, "Aanmelden kan nu niet. Probeer het later opnieuw.", naar)


def _binnen_met(kern: Kern, sessies: Sessies, geheim: str) -> Binnen | None:
    """Wat de pagina toont aan wie deze sessie heeft; None als zij voorbij is. Werpt OpslagFout."""
    nu = kern.klok()
    wie = sessies.herken(geheim, nu)
    if wie is None:
        return None
    return Binnen(wie, kern.regelkast.naam(wie.samenwerkingsverband, nu.date()), teken_van(geheim), sessies.van(geheim, nu), nu)
