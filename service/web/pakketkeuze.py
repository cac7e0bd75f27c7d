"""De regels van een dag, los van een zaak: voor wie begrippen of een beslistabel leest, of op een bezwaar beslist."""

from datetime import date
from http import HTTPStatus

from starlette.concurrency import run_in_threadpool

from engine import Pakket, RegelFouten
from service.inlezen import geen_regels
from service.web.geweigerd import eis_verband
from service.web.kern import Kern
from service.web.problemen import Probleem
from service.web.regelkeuze import Regelkeuze
from service.wie import ALLE_VERBANDEN, Aanroep, Wie


async def pakket_van_dag(kern: Kern, aanroep: Aanroep, samenwerkingsverband: str, dag: date, dagplek: str = "") -> Pakket:
    """Het pakket van een verband; zonder verband dat van de beller. `dagplek` is het veld met de dag, als de beller die kiest.

    Raises:
        Probleem: 404 als dit verband er voor deze beller niet is, 400 als er op die dag geen regels gelden.
    """
    keuze = kern.regels_voor({})
    gekozen = samenwerkingsverband or eigen_verband(keuze, aanroep.wie)
    eis_verband(aanroep, gekozen, "Van dit samenwerkingsverband is er voor u niets te lezen.")
    return await run_in_threadpool(pakket_op, keuze, gekozen, dag, dagplek)


def pakket_op(keuze: Regelkeuze, samenwerkingsverband: str, dag: date, dagplek: str = "") -> Pakket:
    """Het pakket van een verband. Werpt Probleem met status 400 als er op die dag geen regels gelden, en OpslagFout."""
    try:
        return keuze.pakket(samenwerkingsverband, dag)
    except RegelFouten as fouten:
        raise Probleem(HTTPStatus.BAD_REQUEST, "Hiervoor zijn er geen regels.", geen_regels(fouten, dagplek)) from None


def eigen_verband(keuze: Regelkeuze, wie: Wie) -> str:
    """Het verband van wie belt; wie bij alle hoort, krijgt het eerste dat de regels kennen."""
    return keuze.samenwerkingsverbanden[0] if wie.samenwerkingsverband == ALLE_VERBANDEN else wie.samenwerkingsverband
