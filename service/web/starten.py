"""De dienst zoals de omgeving haar wil: met echte zaken, of om uit te proberen."""

import gc
from datetime import timedelta

from starlette.applications import Starlette

from service.identiteit.aanbieder import Aanbieder
from service.identiteit.aanmelden import Aanmelder, klant_van
from service.identiteit.instellingen import oidc_van
from service.identiteit.token import Tokenlezer
from service.instelling import lees_instellingen
from service.nederland import nu_in_nederland
from service.opslag import Adviesopslag, database_uit_omgeving
from service.opslag.sessies import Sessies
from service.opslag.toegangssleutels import zijn_er_sleutels
from service.vindplaats import regelmap
from service.web.aanmelden import Ingang
from service.web.app import stel_dienst_samen
from service.web.grenzen import Grenzen
from service.web.kern import Kern
from service.web.regelkast import lees_regelkast
from service.web.spoor import spoor_uit_omgeving

HIER = ("127.0.0.1", "localhost", "[::1]")
"""De namen waaronder een computer zichzelf kent."""


class GeenProef(Exception):
    """Met deze database start de dienst niet zonder sleutel; de tekst zegt waarom."""


def maak_dienst() -> Starlette:
    """De dienst zoals `thuisnabij dienst` haar start, met de database uit THUISNABIJ_DATABASE_URL.

    Raises:
        RegelFouten, GeenRegelmap, OpslagFout, InstellingFout: als de dienst niet veilig kan starten.
    """
    instellingen = lees_instellingen()
    kern, oidc, klant = kern_uit_omgeving(), oidc_van(instellingen), klant_van(instellingen)
    tokens, ingang = None, None
    if oidc is not None:
        aanbieder = Aanbieder(oidc.uitgever)
        tokens = Tokenlezer(oidc, aanbieder)
        stil, hoogstens = timedelta(minutes=instellingen.sessie_stil), timedelta(minutes=instellingen.sessie_hoogstens)
        ingang = Ingang(Aanmelder(klant, oidc, aanbieder), Sessies(kern.opslag.database, stil, hoogstens)) if klant else None
    return stel_dienst_samen(kern, tokens, grenzen=Grenzen.van(instellingen), spoor=spoor_uit_omgeving(), ingang=ingang)


def maak_proefdienst() -> Starlette:
    """De dienst zoals `thuisnabij dienst --zonder-sleutel` haar start: wie op deze computer is, mag alles.

    Raises:
        GeenProef: als er al een sleutel of een aanbieder van OIDC is; dan zijn er zaken die niet voor iedereen zijn.
        RegelFouten, GeenRegelmap, OpslagFout, InstellingFout: als bij `maak_dienst`.
    """
    if oidc_van(lees_instellingen()) is not None:
        raise GeenProef("Er is een aanbieder van OIDC ingesteld. Laat --zonder-sleutel weg, of haal die instelling weg.")
    kern = kern_uit_omgeving()
    if zijn_er_sleutels(kern.opslag.database):
        raise GeenProef("In deze database is een sleutel gemaakt. Laat --zonder-sleutel weg, of neem voor een proef een andere database.")
    # Een webpagina kan haar eigen naam naar deze computer laten wijzen, en zo toch meelezen: daarom alleen deze namen.
    return stel_dienst_samen(kern, zonder_sleutel=True, alleen_onder=HIER)


def kern_uit_omgeving() -> Kern:
    """De regels en de opslag die de omgeving noemt, met de klok van Nederland. Werpt wat `maak_dienst` werpt."""
    opslag = Adviesopslag(database_uit_omgeving())
    kern = Kern(lees_regelkast(regelmap(), nu_in_nederland().date()), opslag, nu_in_nederland)
    # De regels blijven zolang de dienst leeft. Zonder dit loopt het opruimen van geheugen ze telkens na: een derde van het rekenwerk.
    gc.collect()
    gc.freeze()
    return kern
