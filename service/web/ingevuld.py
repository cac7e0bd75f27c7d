"""Wat een mens in een bewaard besluit invulde, voor de tekst van de commissie."""

from http import HTTPStatus

from starlette.concurrency import run_in_threadpool

from engine.uitleg.invullen import Ingevuld
from service.besluiten import besluit_uit
from service.besluiten.status import AFGELOPEN
from service.brieven import Besluit
from service.brieven.velden import Besluitvelden
from service.opslag import Besluitopslag
from service.web.geweigerd import eis_recht
from service.web.kern import Kern
from service.web.opzoeken import GEEN_BESLUIT_MET_DIT_NUMMER, als_nummer, niet_gevonden
from service.wie import Aanroep


async def zoek_ingevuld(kern: Kern, aanroep: Aanroep, nummer: str, besluit: str) -> Ingevuld:
    """Wat een mens in een besluit bij een advies invulde. Werpt wat `zoek_besluit` werpt."""
    return Besluitvelden(await zoek_besluit(kern, aanroep, nummer, besluit))


async def zoek_besluit(kern: Kern, aanroep: Aanroep, nummer: str, besluit: str) -> Besluit:
    """Wat er in een besluit bij een advies staat; dat het gelezen is, staat dan in het toegangslog.

    Raises:
        Probleem: 400 als het geen nummer is; 404 als het er niet is, of als deze beller geen besluiten mag lezen.
        OpslagFout: als de database niet te lezen is.
    """
    opslag = Besluitopslag(kern.opslag.database, frozenset(map(str, AFGELOPEN)))
    plek = als_nummer(nummer), als_nummer(besluit, "besluit")
    eis_recht(aanroep, "leesBesluit", HTTPStatus.NOT_FOUND, GEEN_BESLUIT_MET_DIT_NUMMER)
    gevonden = await run_in_threadpool(opslag.lees, aanroep, *plek)
    if not gevonden:
        raise await niet_gevonden(kern, aanroep, *plek, GEEN_BESLUIT_MET_DIT_NUMMER)
    return besluit_uit(gevonden[0].inhoud)
