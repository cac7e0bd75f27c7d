"""`/zaken/{nummer}/aanvullen`: open vragen beantwoorden, als pagina. Daaruit komt een nieuwe versie van het advies. Werkt zonder script.

Wat er gebeurt is hetzelfde als met de API: dezelfde rechten, hetzelfde nakijken, dezelfde keten.
"""

import json
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from engine import Fout, Pakket, lees_dossier
from service.dossiertekst import schrijf_exact
from service.opslag import BewaardAdvies, Herhaalsleutel
from service.web.aanvulvelden import OP_HET_FORMULIER, formuliervragen
from service.web.aanvulvragen import (
    GEEN,
    OORDEELDELEN,
    Openvraag,
    Teksten,
    gegevens_van,
    ingevulde_teksten,
    openvragen,
    plaats_van,
    veldnaam,
)
from service.web.advieskern import eerder, vernieuw
from service.web.bezoeker import Bezoeker
from service.web.blad import blad
from service.web.formulierveld import GEGEVENS, Veld, hoort_bij, wat_eraan_schort
from service.web.kern import Kern
from service.web.niet_bewaard import niet_bewaard
from service.web.opzoeken import zoek_advies
from service.web.paginas import Paginamaker
from service.web.problemen import Probleem
from service.web.veranderd import VORIGE
from service.web.voorwaarden import herhaalsleutel_van
from service.web.zaakbladen import Koppeling, pakket_van, vraagregel
from service.web.zaakmenu import ZAKEN, menu_voor
from service.wie import Rol

_PEILDATUM, _KEER, _MEER = "peildatum", "keer", "meer"
_EEN_KEER = re.compile(r"[A-Za-z0-9_-]{20,64}", re.ASCII)
_NIETS = "Vul minstens één antwoord in, of kies een andere dag om naar te toetsen."
_INTUSSEN = "Er kwam een nieuwere versie van dit advies nadat u deze pagina opende, van een ander of uit een ander tabblad."
_TOETSDAG = "Naar de stand van welke dag toetst de dienst de zaak?"
_TOETSDAGHULP = "Meestal is dat vandaag. Legt u hierna een besluit vast, dan is dit ook de datum van de brief."
_BEIDE = "U vulde iets in en zette een vinkje bij: er zijn er geen. Haal een van de twee weg."
# Hier schort iets aan wat iemand invulde. Al het andere is met opnieuw invullen niet te herstellen.
_HERSTELBAAR = (HTTPStatus.BAD_REQUEST, HTTPStatus.FORBIDDEN)


@dataclass(frozen=True, slots=True)
class _Werk:
    """De zaak waar iemand mee bezig is, en wat hij invulde."""

    rij: BewaardAdvies
    pakket: Pakket
    oud: dict[str, Any]
    vragen: tuple[Openvraag, ...]
    teksten: Teksten
    peildatum: str

    @property
    def eigen(self) -> tuple[Openvraag, ...]:
        """De vragen die deze lezer mag beantwoorden."""
        return tuple(vraag for vraag in self.vragen if vraag.rollen)


def aanvulpaginas(kern: Kern, als: Paginamaker) -> list[Route]:
    """De pagina om een zaak aan te vullen."""

    async def toon(verzoek: Request, bezoeker: Bezoeker) -> Response:
        rij = await zoek_advies(kern, bezoeker.aanroep, verzoek.path_params["nummer"], "advies_gelezen")
        if rij.opvolger is not None:
            return RedirectResponse(_plek(str(rij.opvolger)), HTTPStatus.SEE_OTHER)
        return _formulier(bezoeker, await run_in_threadpool(_werk, bezoeker, rij), ())

    async def stuur(verzoek: Request, bezoeker: Bezoeker) -> Response:
        rij = await zoek_advies(kern, bezoeker.aanroep, verzoek.path_params["nummer"], "advies_gelezen")
        werk = await run_in_threadpool(_werk, bezoeker, rij)
        if bezoeker.veld(_MEER) and rij.opvolger is None:
            return _formulier(bezoeker, werk, ())
        return await run_in_threadpool(_bewaar, bezoeker, werk)

    def _werk(bezoeker: Bezoeker, rij: BewaardAdvies) -> _Werk:
        pakket, oud = pakket_van(kern, rij), dict(lees_dossier(rij.invoer).gegevens)
        vragen = openvragen(pakket, bezoeker.aanroep.wie, json.loads(rij.advies)["vragen"])
        vandaag = bezoeker.aanroep.nu.date().isoformat()
        eigen = [vraag for vraag in vragen if vraag.rollen]
        teksten = dict(ingevulde_teksten(eigen, oud, bezoeker.velden))
        for vraag in (vraag for vraag in eigen if vraag.is_oordeel):
            _, rol, dag, _ = (veldnaam(vraag.naam, deel) for deel in OORDEELDELEN)
            if len(vraag.rollen) == 1:
                teksten[rol] = vraag.rollen[0]
            if not bezoeker.velden:
                teksten[dag] = vandaag
        kiest_dag = bezoeker.aanroep.wie.rol != Rol.DESKUNDIGE
        peildatum = (bezoeker.veld(_PEILDATUM).strip() if bezoeker.velden else vandaag) if kiest_dag else ""
        return _Werk(rij, pakket, oud, vragen, teksten, peildatum)

    def _bewaar(bezoeker: Bezoeker, werk: _Werk) -> Response:
        gegevens = gegevens_van(werk.eigen, werk.oud, werk.teksten)
        tekst = schrijf_exact({GEGEVENS: gegevens, **({_PEILDATUM: werk.peildatum} if werk.peildatum else {})})
        sleutel = _sleutel(bezoeker, werk.rij, tekst)
        if (al := _al_gedaan(bezoeker, sleutel)) is not None:
            return _naar(al)
        if werk.rij.opvolger is not None:
            return _intussen(bezoeker, werk.rij)
        if fouten := _zelf_nagekeken(werk, gegevens):
            return _formulier(bezoeker, werk, fouten)
        try:
            return _naar(vernieuw(kern, bezoeker.aanroep, werk.rij, tekst, sleutel))
        except Probleem as fout:
            if fout.status == HTTPStatus.PRECONDITION_FAILED:
                return _intussen(bezoeker, werk.rij)
            if fout.status not in _HERSTELBAAR:
                raise
            return _formulier(bezoeker, werk, fout.op_formulier)

    def _al_gedaan(bezoeker: Bezoeker, sleutel: Herhaalsleutel | None) -> BewaardAdvies | None:
        """Wat dit formulier al bewaarde, als iemand twee keer klikte. Wie teruggaat en iets anders invult, deed nog niets."""
        try:
            return eerder(kern, bezoeker.aanroep, sleutel)
        except Probleem as fout:
            if fout.status != HTTPStatus.CONFLICT:
                raise
            return None

    return [
        Route(f"{ZAKEN}/{{nummer}}/aanvullen", als("vernieuwAdvies", toon), methods=["GET"]),
        Route(f"{ZAKEN}/{{nummer}}/aanvullen", als("vernieuwAdvies", stuur), methods=["POST"]),
    ]


def aanvulknop(rij: BewaardAdvies) -> Koppeling | None:
    """Waar iemand deze zaak aanvult; None bij een versie die al een opvolger heeft."""
    return None if rij.opvolger else Koppeling("Vul de zaak aan", _plek(str(rij.id)))


def _sleutel(bezoeker: Bezoeker, rij: BewaardAdvies, tekst: str) -> Herhaalsleutel | None:
    keer = bezoeker.veld(_KEER)
    naam = keer if _EEN_KEER.fullmatch(keer) else ""
    return herhaalsleutel_van(bezoeker.aanroep.wie, naam, f"POST {_plek(str(rij.id))}", tekst)


def _zelf_nagekeken(werk: _Werk, gegevens: dict[str, Any]) -> tuple[Fout, ...]:
    """Wat er aan het formulier schort voor er een dossier van te maken is."""
    beide = tuple(
        Fout("", _BEIDE, f"{GEGEVENS}.{vraag.naam}")
        for vraag in werk.eigen
        if vraag.is_lijst and gegevens.get(vraag.naam) and f"{GEEN}.{vraag.naam}" in werk.teksten
    )
    zelfde_dag = werk.peildatum in ("", werk.rij.peildatum.isoformat())
    return beide or ((Fout("", _NIETS, ""),) if not gegevens and zelfde_dag else ())


def _formulier(bezoeker: Bezoeker, werk: _Werk, fouten: Sequence[Fout]) -> Response:
    vragen = formuliervragen(werk.pakket, werk.eigen, werk.oud, werk.teksten, fouten, bezoeker.veld(_MEER))
    dagfout = wat_eraan_schort(fouten, _PEILDATUM, OP_HET_FORMULIER)
    dag = Veld(_PEILDATUM, _TOETSDAG, "datum", werk.peildatum, fout=dagfout, hulp=_TOETSDAGHULP)
    velden = [dag, *(veld for vraag in vragen for veld in vraag.velden)]
    mis = [(vraag.anker, vraag.titel) for vraag in vragen if vraag.fout]
    mis += [(veld.anker, veld.titel) for veld in velden if veld.fout]
    plekken = [plaats_van(veld.naam) for veld in velden] + [f"{GEGEVENS}.{vraag.naam}" for vraag in vragen if vraag.fout]
    nu = {vraag.naam for vraag in werk.eigen if vraag.nu}
    return blad(
        HTTPStatus.BAD_REQUEST if fouten else HTTPStatus.OK,
        "aanvullen.html.j2",
        menu_voor(bezoeker.aanroep.wie, ""),
        zaak=werk.rij.zaak,
        terug=f"{ZAKEN}/{werk.rij.id}",
        actie=_plek(str(werk.rij.id)),
        teken=bezoeker.teken,
        keer=bezoeker.veld(_KEER) or secrets.token_urlsafe(24),
        dag=None if bezoeker.aanroep.wie.rol == Rol.DESKUNDIGE else dag,
        nu=[vraag for vraag in vragen if vraag.naam in nu],
        later=[vraag for vraag in vragen if vraag.naam not in nu],
        anderen=[vraagregel(deel) for vraag in werk.vragen if not vraag.rollen for deel in vraag.vragen],
        niet_bewaard=bool(fouten),
        mis=mis,
        los=[fout.zin for fout in fouten if not any(hoort_bij(fout, plek) for plek in plekken)],
    )


def _intussen(bezoeker: Bezoeker, rij: BewaardAdvies) -> Response:
    titel, verder = "Deze zaak is intussen aangevuld", "vul de nieuwste versie aan"
    return niet_bewaard(HTTPStatus.PRECONDITION_FAILED, titel, _INTUSSEN, bezoeker.velden, verder, _plek(str(rij.id)))


def _plek(nummer: str) -> str:
    return f"{ZAKEN}/{nummer}/aanvullen"


def _naar(rij: BewaardAdvies) -> Response:
    return RedirectResponse(f"{ZAKEN}/{rij.id}?sinds={VORIGE}", HTTPStatus.SEE_OTHER)
