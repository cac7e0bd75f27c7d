"""De open vragen van een advies: wat beslist nog iets, en wat daarvan het eerst."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from engine.beoordelen.advies import Vraag
from engine.beoordelen.besluitrijp import WAARSCHUWING, gebreken_in_zicht, uitkomsten_in_zicht
from engine.beoordelen.spoor import Criteriumuitslag
from engine.conclusies.regels import Conclusies
from engine.logica import OPEN, VOLDAAN, Verdict, alle_van, een_van, geen_van, minstens_van, niet
from engine.pakket import Pakket
from engine.taal.voorwaarden import AlleVan, ConclusieIs, CriteriumIs, EenVan, GeenVan, MinstensVan, Niet, Voorwaarde


@dataclass(slots=True)
class _Reden:
    """Waarom een open punt gevraagd wordt; dicts in plaats van sets houden de leesvolgorde."""

    criteria: dict[str, None] = field(default_factory=dict)
    uitkomsten: dict[str, None] = field(default_factory=dict)
    gebreken: dict[str, None] = field(default_factory=dict)


def vragen_van(pakket: Pakket, criteria: Mapping[str, Criteriumuitslag], gevolg: Conclusies, uitkomst: str) -> tuple[Vraag, ...]:
    """De vragen op volgorde: eerst wat de hoogste open uitkomst beslist, dan de lagere, dan de gebreken, met waarschuwingen als laatste.

    Een open punt dat niets meer kan veranderen komt er niet in.
    """
    redenen: dict[str, _Reden] = {}
    zicht = [] if uitkomst else uitkomsten_in_zicht(pakket, gevolg, uitkomst)
    for naam in zicht:
        als = pakket.uitkomsten[naam].als
        if als is not None and gevolg.uitkomsten[naam] in OPEN:
            for criterium in _open_criteria(als, pakket, criteria):
                for punt in criteria[criterium].open:
                    reden = redenen.setdefault(punt, _Reden())
                    reden.criteria[criterium] = reden.uitkomsten[naam] = None
    open_gebreken = [gebrek for gebrek in gebreken_in_zicht(pakket, gevolg, uitkomst) if gevolg.gebreken[gebrek.naam] in OPEN]
    for gebrek in sorted(open_gebreken, key=lambda gebrek: gebrek.ernst == WAARSCHUWING):
        for criterium in _open_criteria(gebrek.als, pakket, criteria):
            for punt in criteria[criterium].open:
                reden = redenen.setdefault(punt, _Reden())
                reden.criteria[criterium] = reden.gebreken[gebrek.naam] = None
    eerste = next((naam for naam in zicht if gevolg.uitkomsten[naam] in OPEN), "")
    return tuple(
        Vraag(
            pad=punt,
            begrip=punt.partition("[")[0],
            nu=not eerste or eerste in reden.uitkomsten,
            criteria=tuple(reden.criteria),
            voor_uitkomsten=tuple(reden.uitkomsten),
            voor_gebreken=tuple(reden.gebreken),
        )
        for punt, reden in redenen.items()
    )


def _open_criteria(voorwaarde: Voorwaarde, pakket: Pakket, criteria: Mapping[str, Criteriumuitslag]) -> Iterator[str]:
    """De open criteria die het verdict van deze open voorwaarde nog kunnen bepalen; onder een vast deel hoeft niets gevraagd."""
    if _verdict(voorwaarde, pakket, criteria) not in OPEN:
        return
    match voorwaarde:
        case CriteriumIs(naam, _):
            yield naam
        case ConclusieIs(naam):
            yield from _open_criteria(pakket.conclusies[naam].als, pakket, criteria)
        case Niet(deel):
            yield from _open_criteria(deel, pakket, criteria)
        case AlleVan(delen) | EenVan(delen) | GeenVan(delen) | MinstensVan(_, delen):
            for deel in delen:
                yield from _open_criteria(deel, pakket, criteria)


def _verdict(voorwaarde: Voorwaarde, pakket: Pakket, criteria: Mapping[str, Criteriumuitslag]) -> Verdict:
    def van(delen: tuple[Voorwaarde, ...]) -> list[Verdict]:
        return [_verdict(deel, pakket, criteria) for deel in delen]

    match voorwaarde:
        case CriteriumIs(naam, verdicten):
            verdict = criteria[naam].verdict
            if verdicten is None or verdict in OPEN:
                return verdict
            return VOLDAAN if verdict in verdicten else Verdict.NIET_VOLDAAN
        case ConclusieIs(naam):
            return _verdict(pakket.conclusies[naam].als, pakket, criteria)
        case Niet(deel):
            return niet(_verdict(deel, pakket, criteria))
        case AlleVan(delen):
            return alle_van(van(delen))
        case EenVan(delen):
            return een_van(van(delen))
        case GeenVan(delen):
            return geen_van(van(delen))
        case MinstensVan(aantal, delen):
            return minstens_van(aantal, van(delen))
        case _:
            raise AssertionError("boven de criteria staan alleen criteria en conclusies")
