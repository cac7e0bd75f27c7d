"""`/zaken` en `/termijnen`: de zaken van wie aangemeld is, als pagina's. Werkt zonder script.

Zij laten zien wat de API ook laat zien, aan dezelfde rollen, en met dezelfde regel in het toegangslog.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from http import HTTPStatus
from itertools import groupby
from urllib.parse import urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from engine.uitleg.woorden import dag
from service.opslag import Adviesregel
from service.opslag.lijst import Adviesfilter, geldende_besluiten, lijst_adviezen, lijst_termijnen
from service.web.aanmelden import Ingang
from service.web.aanvulpaginas import aanvulknop, aanvulpaginas
from service.web.besluitkern import Besluitkern
from service.web.besluitpaginas import besluitpaginas
from service.web.bezoeker import Bezoeker
from service.web.blad import blad
from service.web.kern import Kern
from service.web.lijsten import op_een_rij
from service.web.opzoeken import zoek_advies
from service.web.paginas import paginamaker
from service.web.problemen import Probleem
from service.web.rechten import mag
from service.web.veranderd import VORIGE, verandering
from service.web.zaakbladen import beslisknop, besluitregel, pakket_van, termijnregel, zaakblad, zaakregel
from service.web.zaakmenu import TERMIJNEN, ZAKEN, menu_voor
from service.wie import ALLE_VERBANDEN

ZOEK = f"{ZAKEN}/zoek"
_STANDEN = {
    "": "Alle zaken",
    "gereed": "Klaar voor een besluit",
    "eerst_herstellen": "Eerst aanvullen",
    "niet_afgeven": "Zo geen besluit",
}
_PER_BLADZIJ, _HOOGSTENS = 25, 100
_ZES_WEKEN = timedelta(weeks=6)
_GEEN_BLADZIJ = "Deze bladzij is er niet. Begin opnieuw bij de eerste."


def zaakroutes(kern: Kern, ingang: Ingang | None) -> list[Route]:
    """De pagina's met zaken en termijnen. Zonder `ingang` zijn zij voor wie bij een proef op deze computer werkt."""
    database, besluiten, als = kern.opslag.database, Besluitkern(kern), paginamaker(kern, ingang)

    async def zaken(verzoek: Request, bezoeker: Bezoeker) -> Response:
        stand, cursor = verzoek.query_params.get("stand", ""), verzoek.query_params.get("verder", "")
        if stand not in _STANDEN:
            raise Probleem(HTTPStatus.BAD_REQUEST, "Deze keuze is er niet. Kies een van de standen op de pagina met zaken.")
        # Waarover al besloten is, wacht nergens meer op. Wie geen besluiten mag lezen, hoort dat ook zo niet.
        onbeslist = bool(stand) and mag("leesBesluiten", bezoeker.aanroep.wie.rol)
        kies = Adviesfilter(besluitrijp=stand, alleen_laatste=True, onbeslist=onbeslist)
        bladzij = await op_een_rij(lijst_adviezen, database, bezoeker.aanroep, kies, cursor, _PER_BLADZIJ, anders=_GEEN_BLADZIJ)
        verder = f"{ZAKEN}?{urlencode({'stand': stand, 'verder': bladzij.verder})}" if bladzij.verder else ""
        proef = str(verzoek.url_for("maak_advies")) if ingang is None else ""
        return await run_in_threadpool(_zaken, bezoeker, bladzij.rijen, stand=stand, verder=verder, proef=proef)

    async def zoek(verzoek: Request, bezoeker: Bezoeker) -> Response:
        """Met een formulier, en niet achter een vraagteken: dan blijft het kenmerk van een zaak uit de geschiedenis van de browser."""
        kenmerk = bezoeker.veld("zaak").strip()
        if not kenmerk:
            return RedirectResponse(ZAKEN, HTTPStatus.SEE_OTHER)
        kies = Adviesfilter(zaak=kenmerk, alleen_laatste=True)
        bladzij = await run_in_threadpool(lijst_adviezen, database, bezoeker.aanroep, kies, "", _HOOGSTENS)
        return await run_in_threadpool(_zaken, bezoeker, bladzij.rijen, gezocht=kenmerk)

    def _zaken(
        bezoeker: Bezoeker, rijen: Sequence[Adviesregel], *, stand: str = "", verder: str = "", gezocht: str = "", proef: str = ""
    ) -> Response:
        besloten = geldende_besluiten(database, bezoeker.aanroep, rijen) if mag("leesBesluiten", bezoeker.aanroep.wie.rol) else {}
        return blad(
            HTTPStatus.OK,
            "zaken.html.j2",
            menu_voor(bezoeker.aanroep.wie, ZAKEN),
            zaken=[zaakregel(kern, rij, besloten.get(rij.zaak_id, "")) for rij in rijen],
            standen=_STANDEN,
            stand=stand,
            verder=verder,
            zoek=ZOEK,
            teken=bezoeker.teken,
            gezocht=gezocht,
            proef=proef,
        )

    async def zaak(verzoek: Request, bezoeker: Bezoeker) -> Response:
        aanroep = bezoeker.aanroep
        rij = await zoek_advies(kern, aanroep, verzoek.path_params["nummer"], "advies_gelezen")
        versies = await run_in_threadpool(lijst_adviezen, database, aanroep, Adviesfilter(zaak_id=rij.zaak_id), "", _HOOGSTENS)
        mag_lezen, mag_beslissen = (mag(route, aanroep.wie.rol) for route in ("leesBesluiten", "maakBesluit"))
        genomen = await run_in_threadpool(besluiten.opslag.over_zaak, aanroep, rij.zaak_id) if mag_lezen else ()
        inhoud = await run_in_threadpool(zaakblad, kern, aanroep.wie, rij, versies.rijen)
        sinds = None
        if rij.vorige is not None and verzoek.query_params.get("sinds") == VORIGE:
            eerder = await zoek_advies(kern, aanroep, str(rij.vorige), "advies_gelezen")
            sinds = await run_in_threadpool(verandering, pakket_van(kern, rij), eerder, rij)
        return blad(
            HTTPStatus.OK,
            "zaak.html.j2",
            menu_voor(aanroep.wie, ""),
            zaak=inhoud,
            besluiten=[besluitregel(deel, rij) for deel in genomen],
            beslissen=beslisknop(rij, genomen) if mag_beslissen else None,
            aanvullen=aanvulknop(rij) if mag("vernieuwAdvies", aanroep.wie.rol) else None,
            sinds=sinds,
            vergelijk=f"{ZAKEN}/{rij.id}?sinds={VORIGE}" if rij.vorige and sinds is None else "",
        )

    async def termijnen(verzoek: Request, bezoeker: Bezoeker) -> Response:
        vandaag, verbanden = bezoeker.aanroep.nu.date(), _verbanden(kern, bezoeker)
        verband = verzoek.query_params.get("samenwerkingsverband", "") or verbanden[0]
        if verband not in verbanden:
            # Een lege lijst leest als: er loopt niets af.
            raise Probleem(HTTPStatus.NOT_FOUND, "Dit samenwerkingsverband is er niet, of u hoort er niet bij.")
        vanaf = _dag(verzoek.query_params.get("vanaf", "")) or vandaag
        cursor, tot_en_met = verzoek.query_params.get("verder", ""), vanaf + _ZES_WEKEN - timedelta(days=1)
        bladzij = await op_een_rij(
            lijst_termijnen, database, bezoeker.aanroep, verband, vanaf, tot_en_met, cursor, _HOOGSTENS, anders=_GEEN_BLADZIJ
        )

        def adres(begin: date, verder: str = "") -> str:
            gekozen = {"vanaf": begin.isoformat(), "samenwerkingsverband": verband if len(verbanden) > 1 else "", "verder": verder}
            return f"{TERMIJNEN}?{urlencode({naam: waarde for naam, waarde in gekozen.items() if waarde})}"

        return blad(
            HTTPStatus.OK,
            "termijnen.html.j2",
            menu_voor(bezoeker.aanroep.wie, TERMIJNEN),
            periode=f"{dag(vanaf)} tot en met {dag(tot_en_met)}",
            vanaf_vandaag=vanaf == vandaag,
            dagen=[
                (dag(einde), [termijnregel(termijn, vandaag) for termijn in groep])
                for einde, groep in groupby(bladzij.rijen, key=lambda termijn: termijn.einde)
            ],
            eerder=adres(vanaf - _ZES_WEKEN),
            later=adres(vanaf + _ZES_WEKEN),
            verder=adres(vanaf, bladzij.verder) if bladzij.verder else "",
            verbanden=[(code, kern.regelkast.naam(code, vandaag), code == verband) for code in verbanden[1:] and verbanden],
        )

    return [
        Route(ZAKEN, als("leesAdviezen", zaken), methods=["GET"]),
        Route(ZOEK, als("leesAdviezen", zoek), methods=["POST"]),
        # Wie het adres na het zoeken nog eens opent, of bewaarde, begint opnieuw.
        Route(ZOEK, naar_de_zaken, methods=["GET"]),
        Route(f"{ZAKEN}/{{nummer}}", als("leesAdvies", zaak), methods=["GET"]),
        Route(TERMIJNEN, als("leesTermijnen", termijnen), methods=["GET"]),
        *aanvulpaginas(kern, als),
        *besluitpaginas(kern, als),
    ]


async def naar_de_zaken(_: Request) -> Response:
    """Het begin van een proef: aanmelden hoeft daar niet."""
    return RedirectResponse(ZAKEN, HTTPStatus.SEE_OTHER)


def _verbanden(kern: Kern, bezoeker: Bezoeker) -> tuple[str, ...]:
    verband = bezoeker.aanroep.wie.samenwerkingsverband
    return kern.regelkast.samenwerkingsverbanden if verband == ALLE_VERBANDEN else (verband,)


def _dag(tekst: str) -> date | None:
    """De dag in het adres, of None als er geen staat. Werpt Probleem als het geen dag is, of een die geen zes weken naast zich heeft."""
    if not tekst:
        return None
    try:
        gekozen = date.fromisoformat(tekst)
    except ValueError:
        raise _geen_dag() from None
    if not date.min + _ZES_WEKEN <= gekozen <= date.max - 2 * _ZES_WEKEN:
        raise _geen_dag()
    return gekozen


def _geen_dag() -> Probleem:
    return Probleem(HTTPStatus.BAD_REQUEST, "Dit is geen dag. Schrijf een dag als 2026-11-26.")
