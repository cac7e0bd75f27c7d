"""`/zaken/{nummer}/besluit`: de commissie legt haar besluit vast en brengt het verder, als pagina. Werkt zonder script.

Wat er gebeurt is hetzelfde als met de API: dezelfde toets, dezelfde statussen, dezelfde rechten, dezelfde keten.
"""

import json
from http import HTTPStatus
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from engine import Advies, Fout, InvoerFouten
from engine.taal.brieven import Brief
from engine.uitleg.woorden import dag
from service.besluiten import Besluitstatus, lees_besluitverzoek, lees_stap
from service.opslag import BewaardAdvies, BewaardBesluit
from service.web.besluitinvoer import als_tekst, ingevuld_besluit
from service.web.besluitkern import Besluitkern
from service.web.besluitsoort import met_ander_soort
from service.web.besluitstand import NIET_NAGEKEKEN, is_al_gezet, is_dezelfde, reden_van, standpagina, versie_van
from service.web.besluitvelden import soorten, veldgroepen, zonder_veld
from service.web.bezoeker import Bezoeker
from service.web.blad import blad
from service.web.formulierveld import GEGEVENS, hoort_bij
from service.web.kern import Kern
from service.web.knop import Ingestuurd
from service.web.niet_bewaard import niet_bewaard
from service.web.opzoeken import zoek_advies
from service.web.paginas import Paginamaker
from service.web.problemen import Probleem
from service.web.zaakbladen import lopend_besluit
from service.web.zaakmenu import ZAKEN, menu_voor

KIES = "kies-soort"
"""Achter het vraagteken: laat eerst het soort besluit kiezen, ook als er al een is."""
_INTUSSEN = "Het besluit veranderde nadat u deze pagina opende, door een ander of in een ander tabblad."
_OUD_ADVIES = "Er is een nieuwere versie van dit advies. Besluit op die versie."


def besluitpaginas(kern: Kern, als: Paginamaker) -> list[Route]:
    """De pagina's om een besluit vast te leggen, te wijzigen en verder te brengen."""
    besluiten = Besluitkern(kern)

    async def toon(verzoek: Request, bezoeker: Bezoeker) -> Response:
        rij, huidig = await _zaak(verzoek, bezoeker)
        if huidig is not None and huidig.advies_id != rij.id:
            return RedirectResponse(f"{ZAKEN}/{huidig.advies_id}/besluit", HTTPStatus.SEE_OTHER)
        if huidig is None and rij.opvolger is not None:
            raise Probleem(HTTPStatus.CONFLICT, _OUD_ADVIES)
        if huidig is not None and huidig.status != Besluitstatus.CONCEPT:
            return standpagina(bezoeker, rij, huidig, ())
        inhoud = _inhoud(huidig)
        besluit, gekozen = inhoud["besluit"], verzoek.query_params.get("soort", "")
        soort = "" if KIES in verzoek.query_params else gekozen or besluit.get("soort", "")
        # Wat er aan het concept schort, zegt niets over een ander soort besluit.
        fouten = _fouten(inhoud) if soort == besluit.get("soort") else ()
        return await run_in_threadpool(_formulier, bezoeker, rij, huidig, soort, besluit, fouten, ())

    async def bewaar(verzoek: Request, bezoeker: Bezoeker) -> Response:
        rij, huidig = await _zaak(verzoek, bezoeker)
        if not is_dezelfde(bezoeker, rij, huidig):
            al = await run_in_threadpool(_staat_er_al, bezoeker, rij, huidig)
            return _naar_het_besluit(rij) if al else _intussen(bezoeker, rij)
        return await run_in_threadpool(_bewaar, bezoeker, rij, huidig)

    async def zet_stap(verzoek: Request, bezoeker: Bezoeker) -> Response:
        rij, huidig = await _zaak(verzoek, bezoeker)
        if huidig is None or not is_dezelfde(bezoeker, rij, huidig):
            genomen = await run_in_threadpool(besluiten.opslag.over_zaak, bezoeker.aanroep, rij.zaak_id)
            return _naar_de_zaak(rij) if any(is_al_gezet(bezoeker, besluit) for besluit in genomen) else _intussen(bezoeker, rij)
        if bezoeker.veld("nagekeken") != "ja":
            return standpagina(bezoeker, rij, huidig, (NIET_NAGEKEKEN,))
        gevraagd = json.dumps({"naar": bezoeker.veld("naar"), "reden": reden_van(bezoeker)})
        try:
            await run_in_threadpool(lambda: besluiten.zet_stap(bezoeker.aanroep, huidig, lees_stap(gevraagd), None))
        except InvoerFouten as fout:
            return standpagina(bezoeker, rij, huidig, fout.fouten)
        except Probleem as fout:
            return standpagina(bezoeker, rij, huidig, fout.op_formulier)
        return _naar_de_zaak(rij)

    async def terug(verzoek: Request, bezoeker: Bezoeker) -> Response:
        """Wie na een stap die niet kon het adres nog eens opent, komt bij het besluit."""
        return _naar_het_besluit((await _zaak(verzoek, bezoeker))[0])

    async def _zaak(verzoek: Request, bezoeker: Bezoeker) -> tuple[BewaardAdvies, BewaardBesluit | None]:
        """Het advies, en het besluit over die zaak dat nog loopt, ook als dat bij een andere versie hoort. Werpt Probleem."""
        rij = await zoek_advies(kern, bezoeker.aanroep, verzoek.path_params["nummer"], "advies_gelezen")
        return rij, lopend_besluit(await run_in_threadpool(besluiten.opslag.over_zaak, bezoeker.aanroep, rij.zaak_id))

    def _bewaar(bezoeker: Bezoeker, rij: BewaardAdvies, huidig: BewaardBesluit | None) -> Response:
        besluit, tekst = _ingevuld(bezoeker, rij, huidig)
        try:
            if huidig is None:
                besluiten.leg_vast(bezoeker.aanroep, rij, tekst, None)
            else:
                besluiten.wijzig(bezoeker.aanroep, rij, huidig, tekst)
        except Probleem as fout:
            nu = lopend_besluit(besluiten.opslag.over_zaak(bezoeker.aanroep, rij.zaak_id))
            if _staat_er_al(bezoeker, rij, nu):
                return _naar_het_besluit(rij)
            mis = fout.op_formulier
        else:
            return _naar_het_besluit(rij)
        # Ook wat er gevraagd werd en nog leeg is, blijft op de pagina staan.
        leeg = {fout.plaats.removeprefix(f"{GEGEVENS}."): "" for fout in _fouten(_inhoud(huidig)) if fout.plaats.startswith(f"{GEGEVENS}.")}
        getoond = {**besluit, GEGEVENS: {**leeg, **besluit[GEGEVENS]}}
        return _formulier(bezoeker, rij, huidig, besluit["soort"], getoond, tuple(mis), tuple(mis))

    def _ingevuld(bezoeker: Bezoeker, rij: BewaardAdvies, huidig: BewaardBesluit | None) -> tuple[dict[str, Any], str]:
        """Het besluit zoals het met het formulier wordt, en het verzoek aan de API dat dat bewaart. Werpt Probleem."""
        inhoud, advies = _inhoud(huidig), kern.herlees(rij)
        brief, gestuurd = _brief(advies, bezoeker.veld("soort")), bezoeker.velden
        vorige = met_ander_soort(advies.pakket, inhoud["besluit"], brief)
        # Ook wat er op de pagina pas na de vorige keer bewaren gevraagd werd.
        groepen = veldgroepen(advies, brief, _met_gevraagde(vorige, gestuurd), _fouten(inhoud))
        besluit = ingevuld_besluit(advies, rij, brief, groepen, vorige, gestuurd)
        return besluit, als_tekst(besluit, inhoud["beslist_mee"])

    def _staat_er_al(bezoeker: Bezoeker, rij: BewaardAdvies, huidig: BewaardBesluit | None) -> bool:
        """Zegt het formulier wat er al staat? Zo komt het twee keer binnen als iemand twee keer klikt."""
        if huidig is None or huidig.advies_id != rij.id or huidig.status != Besluitstatus.CONCEPT:
            return False
        try:
            verzoek = lees_besluitverzoek(_ingevuld(bezoeker, rij, huidig)[1])
        except InvoerFouten:
            return False
        return bool(verzoek.besluit.model_dump(mode="json") == _inhoud(huidig)["besluit"])

    def _formulier(
        bezoeker: Bezoeker,
        rij: BewaardAdvies,
        huidig: BewaardBesluit | None,
        soort: str,
        besluit: dict[str, Any],
        fouten: tuple[Fout, ...],
        mis: tuple[Fout, ...],
    ) -> Response:
        """Het formulier. `mis` is waarom er niets bewaard is; leeg als er wel bewaard is of nog niets gestuurd."""
        advies = kern.herlees(rij)
        bewaarde_soort = _inhoud(huidig)["besluit"].get("soort", "")
        brief = _brief(advies, soort) if soort else None
        groepen = veldgroepen(advies, brief, met_ander_soort(advies.pakket, besluit, brief), fouten) if brief else ()
        # Het concept zoals het bewaard is, staat alleen op het formulier van zijn eigen soort.
        bewaard = huidig is not None and soort == bewaarde_soort and not mis
        velden = [veld for groep in groepen for veld in groep.velden]
        volgt = {f"{GEGEVENS}.{veld.begrip}" for veld in advies.pakket.besluitvelden.values()}
        elders = [fout for fout in fouten if not any(hoort_bij(fout, veld.plaats) for veld in velden)]
        # Een vraag die uit een veld volgt, is beantwoord als dat veld er is; dat veld staat er zelf al bij.
        los = [zonder_veld(advies.pakket, fout) for fout in elders if fout.plaats not in volgt]
        return blad(
            HTTPStatus.BAD_REQUEST if mis else HTTPStatus.OK,
            "besluit.html.j2",
            menu_voor(bezoeker.aanroep.wie, ""),
            zaak=rij.zaak,
            terug=f"{ZAKEN}/{rij.id}",
            teken=bezoeker.teken,
            versie=versie_van(huidig),
            brieven=soorten(advies.pakket),
            soort=soort,
            bewaarde_soort=bewaarde_soort,
            ander_soort=f"{ZAKEN}/{rij.id}/besluit?{KIES}",
            groepen=groepen,
            peildatum=dag(rij.peildatum),
            niet_bewaard=bool(mis),
            bewaard=bewaard,
            nieuwer=f"{ZAKEN}/{rij.opvolger}" if rij.opvolger else "",
            los=los,
            open=[veld for veld in velden if veld.fout],
            af=not fouten,
            brief=f"/v1/adviezen/{rij.id}/brief?besluit={huidig.id}" if huidig is not None and bewaard else "",
        )

    return [
        Route(f"{ZAKEN}/{{nummer}}/besluit", als("maakBesluit", toon), methods=["GET"]),
        Route(f"{ZAKEN}/{{nummer}}/besluit", als("wijzigBesluit", bewaar), methods=["POST"]),
        Route(f"{ZAKEN}/{{nummer}}/besluit/stap", als("zetStap", zet_stap), methods=["POST"]),
        Route(f"{ZAKEN}/{{nummer}}/besluit/stap", als("maakBesluit", terug), methods=["GET"]),
    ]


def _brief(advies: Advies, soort: str) -> Brief:
    brief = advies.pakket.brieven.get(soort)
    if brief is None or not brief.beslist:
        raise Probleem(HTTPStatus.BAD_REQUEST, "Dit soort besluit is er niet. Kies een soort op de pagina.")
    return brief


def _inhoud(huidig: BewaardBesluit | None) -> dict[str, Any]:
    leeg: dict[str, Any] = {"besluit": {}, "beslist_mee": [], "nog_nodig": []}
    return leeg if huidig is None else {**leeg, **json.loads(huidig.inhoud)}


def _fouten(inhoud: dict[str, Any]) -> tuple[Fout, ...]:
    return tuple(Fout(deel["code"], deel["zin"], deel["plaats"]) for deel in inhoud["nog_nodig"])


def _met_gevraagde(vorige: dict[str, Any], gestuurd: Ingestuurd) -> dict[str, Any]:
    namen = [naam.removeprefix(f"{GEGEVENS}.") for naam in gestuurd if naam.startswith(f"{GEGEVENS}.")]
    return {**vorige, GEGEVENS: {**dict.fromkeys(namen, ""), **vorige.get(GEGEVENS, {})}}


def _intussen(bezoeker: Bezoeker, rij: BewaardAdvies) -> Response:
    plek = f"{ZAKEN}/{rij.id}/besluit"
    titel = "Dit besluit is intussen veranderd"
    return niet_bewaard(HTTPStatus.PRECONDITION_FAILED, titel, _INTUSSEN, bezoeker.velden, "open het besluit zoals het nu is", plek)


def _naar_de_zaak(rij: BewaardAdvies) -> Response:
    return RedirectResponse(f"{ZAKEN}/{rij.id}", HTTPStatus.SEE_OTHER)


def _naar_het_besluit(rij: BewaardAdvies) -> Response:
    return RedirectResponse(f"{ZAKEN}/{rij.id}/besluit", HTTPStatus.SEE_OTHER)
