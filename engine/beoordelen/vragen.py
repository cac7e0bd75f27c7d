"""De open vragen van een advies: wat beslist nog iets, en wat daarvan het eerst."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from engine.beoordelen.besluitrijp import WAARSCHUWING, Openstaand, gebreken_in_zicht, uitkomsten_in_zicht
from engine.beoordelen.spoor import Criteriumuitslag
from engine.logica import OPEN

if TYPE_CHECKING:
    from engine.compileren.openstaand import Weger
    from engine.pakket import Pakket


class Vraag(NamedTuple):
    """Iets wat nog nodig is. `pad` is het open punt, `begrip` de naam ervan; de tekst staat bij het begrip in het pakket.

    `voor_uitkomsten` en `voor_gebreken` zeggen wat er nog mee beslist wordt, `criteria` via welke criteria. `nu` is waar voor
    vragen die de hoogste open uitkomst beslissen, of als de uitkomst staat een gebrek; de andere hoeven pas daarna.
    """

    pad: str
    begrip: str
    nu: bool
    criteria: tuple[str, ...]
    voor_uitkomsten: tuple[str, ...]
    voor_gebreken: tuple[str, ...]


class _Reden(NamedTuple):
    """Waarom een open punt gevraagd wordt; dicts in plaats van sets houden de leesvolgorde."""

    criteria: dict[str, None]
    uitkomsten: dict[str, None]
    gebreken: dict[str, None]


def vragen_van(pakket: "Pakket", criteria: Mapping[str, Criteriumuitslag], stand: Openstaand) -> tuple[Vraag, ...]:
    """De vragen op volgorde: eerst wat de hoogste open uitkomst beslist, dan de lagere, dan de gebreken, met waarschuwingen als laatste.

    Een open punt dat niets meer kan veranderen komt er niet in.
    """
    programma = pakket.programma
    redenen: dict[str, _Reden] = {}
    zicht = [] if stand.uitkomst else [naam for naam in uitkomsten_in_zicht(pakket, stand) if stand.uitkomsten[naam] in OPEN]
    for naam in zicht:
        _noteer(redenen, criteria, programma.uitkomstwegers[naam], uitkomst=naam)
    open_gebreken = [gebrek for gebrek in gebreken_in_zicht(pakket, stand) if stand.gebreken[gebrek.naam] in OPEN]
    for gebrek in sorted(open_gebreken, key=lambda gebrek: gebrek.ernst == WAARSCHUWING):
        _noteer(redenen, criteria, programma.gebrekwegers[gebrek.naam], gebrek=gebrek.naam)
    eerste = zicht[0] if zicht else ""
    zwaar = {gebrek.naam for gebrek in open_gebreken if gebrek.ernst != WAARSCHUWING}
    return tuple(
        Vraag(
            pad=punt,
            begrip=punt.partition("[")[0],
            nu=eerste in reden.uitkomsten if eerste else not zwaar.isdisjoint(reden.gebreken),
            criteria=tuple(reden.criteria),
            voor_uitkomsten=tuple(reden.uitkomsten),
            voor_gebreken=tuple(reden.gebreken),
        )
        for punt, reden in redenen.items()
    )


def _noteer(
    redenen: dict[str, _Reden], criteria: Mapping[str, Criteriumuitslag], weger: "Weger", *, uitkomst: str = "", gebrek: str = ""
) -> None:
    """Zet bij elk open punt onder deze voorwaarde welk criterium ernaar vraagt, en voor welke uitkomst of welk gebrek."""
    for criterium in dict.fromkeys(weger(criteria)[1]):
        for punt in criteria[criterium].open:
            reden = redenen.get(punt)
            if reden is None:
                reden = redenen[punt] = _Reden({}, {}, {})
            reden.criteria[criterium] = None
            if uitkomst:
                reden.uitkomsten[uitkomst] = None
            else:
                reden.gebreken[gebrek] = None
