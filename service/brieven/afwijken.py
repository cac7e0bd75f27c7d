"""Wijkt een besluit af van het advies, of van wat een deskundige adviseert? Waarmee het vergeleken wordt, zeggen de regels."""

from collections.abc import Callable, Iterator, Mapping
from operator import gt, lt, ne
from typing import Any

from engine import Advies
from engine.beoordelen.spoor import Onbekend
from engine.taal.brieven import Brief
from engine.uitleg.invullen import elementen
from service.brieven.besluit import Besluit
from service.brieven.velden import is_ingevuld, waarde

_VALT_BUITEN: Mapping[str, Callable[[Any, Any], bool]] = {"gelijk_aan": ne, "niet_voor": lt, "niet_na": gt}


def wijkt_af_van_advies(besluit: Besluit, brief: Brief, advies: Advies) -> bool:
    """Besluit de mens iets anders dan het advies? Een open advies is geen advies om van af te wijken.

    Een weigering wijkt af als zij weigert wat het advies toekent. Een toewijzing wijkt af als zij iets anders toekent, of buiten wat de
    uitkomst in haar gegevens noemt.
    """
    if not advies.uitkomst:
        return False
    geadviseerd = advies.pakket.uitkomsten[advies.uitkomst].kent_toe
    velden = {naam for uitkomst in advies.pakket.uitkomsten.values() for naam in uitkomst.kent_toe}
    if brief.soort == "weigeren":
        return bool(geadviseerd) and all(waarde(besluit, naam) == deel for naam, deel in geadviseerd.items())
    return any(waarde(besluit, naam) != geadviseerd.get(naam, "") for naam in velden) or any(_erbuiten(besluit, advies))


def _erbuiten(besluit: Besluit, advies: Advies) -> Iterator[bool]:
    """Per vergelijking met de gegevens van de uitkomst: valt het veld erbuiten? Wat niet ingevuld of niet bekend is, telt niet."""
    for veld in advies.pakket.besluitvelden.values():
        eigen: Any = waarde(besluit, veld.naam)
        for vergelijking, naam in veld.advies.items():
            grens: Any = advies.uitkomstgegevens.get(naam)
            if grens is None or isinstance(grens, Onbekend) or not eigen:
                continue
            yield _VALT_BUITEN[vergelijking](eigen, grens)


def wijkt_af_van_deskundige(besluit: Besluit, brief: Brief, advies: Advies) -> bool:
    """Wijkt het besluit af van een element van een lijst? Wat een element niet zegt, telt niet mee."""
    lijsten = {veld.tegenover[0] for veld in advies.pakket.besluitvelden.values() if veld.tegenover}
    return any(_wijkt_af(besluit, brief, advies, lijst, element) for lijst in lijsten for element in elementen(advies, lijst))


def _wijkt_af(besluit: Besluit, brief: Brief, advies: Advies, lijst: str, element: Mapping[str, Any]) -> bool:
    """Een weigering van wat het element zegt wijkt af, en ook een toewijzing van iets anders."""
    velden = [veld for veld in advies.pakket.besluitvelden.values() if veld.tegenover[:1] == (lijst,)]
    gelijk = [
        waarde(besluit, veld.naam) == element[veld.tegenover[1]]
        for veld in velden
        if veld.tegenover[1] in element and is_ingevuld(besluit, veld.naam)
    ]
    return bool(gelijk) and (all(gelijk) if brief.soort == "weigeren" else not all(gelijk))
