"""Controles op brieven en hun delen: bestaat wat zij noemen, wordt gelezen wat zij lezen, en staat erin wat nodig is."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from engine.fouten import Fout, Plaats, bedoelde
from engine.pakket.besluitcontroles import keuzes_van
from engine.pakket.laag import Verklaringen
from engine.taal.brieven import (
    BELEMMERINGEN,
    NUMMER,
    TERMIJN,
    Als,
    Brief,
    Briefdeel,
    Briefvoorwaarde,
    Bronnenblok,
    Rijenblok,
    sjablonen_van,
    voorwaarden_van,
)
from engine.taal.declaraties import Soort, Verklaring
from engine.taal.lijsten import alle_lijsten
from engine.taal.namen import PEILDATUM
from engine.taal.sjabloon import Sjabloon


def controleer_brieven(v: Verklaringen) -> Iterator[Fout]:
    """Alle problemen van de brieven; wat in een deel staat komt met de plek van die tekst."""
    for deel in v.briefdelen.values():
        yield from _lezingen(deel, v)
        yield from _blokken(deel, v)
        yield from _voorwaarden(deel, v)
    for brief in v.brieven.values():
        yield from _verwijzingen(brief, v)
        yield from _velden(brief, v)
        yield from _staat_erin(brief, v)
    genoemd = {naam for brief in v.brieven.values() for naam in (*brief.concept, *brief.alle_delen)}
    for deel in v.briefdelen.values():
        if deel.naam not in genoemd:
            yield Fout("P062", f"Het briefdeel '{deel.naam}' staat in geen enkele brief.", str(deel.plaats))
    for verklaring in (*v.brieven.values(), *v.briefdelen.values(), *v.besluitvelden.values()):
        if verklaring.kop.thema not in v.themas:
            zin = f"Het thema '{verklaring.kop.thema}' bestaat niet."
            yield Fout("P020", zin, str(Plaats(verklaring.kop.bestand)), bedoelde(verklaring.kop.thema, v.themas))


def _lezingen(deel: Briefdeel, v: Verklaringen) -> Iterator[Fout]:
    """Wat een deel zegt te lezen bestaat, en een invulplek of voorwaarde gebruikt het."""
    leesbaar = {*v.begrippen, *v.afleidingen, *v.parameters, *v.termijnen}
    gebruikt = {naam for blok in deel.blokken for sjabloon, _ in sjablonen_van(blok) for naam in sjabloon.namen}
    gebruikt |= {als.naam for als in _alle_voorwaarden(deel)}
    for lezing in deel.leest:
        naam = lezing.tekst
        if naam not in leesbaar:
            zin = f"'{deel.naam}' leest '{naam}', maar dat is geen begrip, afleiding, parameter of termijn."
            yield Fout("P020", zin, str(lezing.plaats), bedoelde(naam, leesbaar))
        elif naam in alle_lijsten(v):
            zin = f"'{deel.naam}' leest '{naam}', maar een lijst heeft niet één waarde. Gebruik per in een tabel."
            yield Fout("P063", zin, str(lezing.plaats))
        elif naam not in gebruikt:
            zin = f"'{deel.naam}' leest '{naam}', maar geen invulplek gebruikt het."
            yield Fout("P064", zin, str(lezing.plaats), bedoelde(naam, gebruikt))


def _blokken(deel: Briefdeel, v: Verklaringen) -> Iterator[Fout]:
    mag = {*_namen(deel, v)}
    for blok in deel.blokken:
        eigen: Collection[str] = ()
        if isinstance(blok, Rijenblok) and blok.per:
            lijsten = _lijsten(v)
            if blok.per not in lijsten:
                yield Fout(
                    "P065", f"'{blok.per}' is geen lijst en geen veld met meer waarden.", str(blok.plaats), bedoelde(blok.per, lijsten)
                )
            eigen = lijsten.get(blok.per, ())
        for sjabloon, _ in sjablonen_van(blok):
            yield from _onbekende_plekken(deel, sjabloon, {*mag, *eigen} - _alleen_per_element(blok, v))
        if isinstance(blok, Bronnenblok):
            yield from _bronnen(deel, blok.namen, v, blok.plaats)
            velden = [veld.naam for veld in v.besluitvelden.values() if veld.soort == "bronnen"]
            if blok.veld and blok.veld not in velden:
                yield Fout("P065", f"'{blok.veld}' is geen veld met bronnen.", str(blok.plaats), bedoelde(blok.veld, velden))


def _namen(deel: Briefdeel, v: Verklaringen) -> Iterable[str]:
    enkel = (veld.naam for veld in v.besluitvelden.values() if veld.soort not in ("teksten", "bronnen"))
    in_brieven = [brief for brief in v.brieven.values() if deel.naam in (*brief.concept, *brief.alle_delen)]
    termijn = [TERMIJN] if in_brieven and all(brief.termijn for brief in in_brieven) else []
    return (*enkel, *(lezing.tekst for lezing in deel.leest), PEILDATUM, *termijn)


def _lijsten(v: Verklaringen) -> Mapping[str, Collection[str]]:
    """De lijsten waarlangs een rij kan lopen, met de namen die in die rij erbij komen."""
    gegeven = {begrip.naam: (*begrip.velden, NUMMER) for begrip in v.begrippen.values() if begrip.soort == Soort.LIJST}
    meer = {veld.naam: (veld.naam, NUMMER) for veld in v.besluitvelden.values() if veld.soort == "teksten"}
    return {**gegeven, **meer, BELEMMERINGEN: (BELEMMERINGEN, NUMMER)}


def _alleen_per_element(blok: object, v: Verklaringen) -> set[str]:
    """Velden die bij een element van een lijst horen, en buiten die lijst geen waarde hebben."""
    per = blok.per if isinstance(blok, Rijenblok) else ""
    return {veld.naam for veld in v.besluitvelden.values() if veld.per and veld.per[0] != per}


def _onbekende_plekken(wie: Verklaring, sjabloon: Sjabloon, mag: Collection[str]) -> Iterator[Fout]:
    for naam in sjabloon.namen:
        if naam not in mag:
            zin = f"'{wie.naam}' gebruikt {{{naam}}}, maar dat is geen veld van een besluit en staat niet in leest."
            yield Fout("P066", zin, str(sjabloon.plaats), bedoelde(naam, mag))


def _bronnen(wie: Verklaring, namen: Iterable[str], v: Verklaringen, plaats: Plaats) -> Iterator[Fout]:
    for naam in namen:
        if naam not in v.bronnen:
            zin = f"'{wie.naam}' noemt bron '{naam}', maar die naam is nergens verklaard."
            yield Fout("P020", zin, str(plaats), bedoelde(naam, v.bronnen))


def _alle_voorwaarden(deel: Briefdeel) -> tuple[Briefvoorwaarde, ...]:
    eigen = (deel.als,) if deel.als is not None else ()
    return (*eigen, *(als for blok in deel.blokken for als in voorwaarden_van(blok)))


def _voorwaarden(deel: Briefdeel, v: Verklaringen) -> Iterator[Fout]:
    for als in _alle_voorwaarden(deel):
        lijsten = () if als.waarden else (*_lijsten(v), *(veld.naam for veld in v.besluitvelden.values() if veld.soort == "bronnen"))
        yield from _voorwaarde(als, {*_namen(deel, v), *lijsten}, v)


def _voorwaarde(als: Briefvoorwaarde, mag: Collection[str], v: Verklaringen) -> Iterator[Fout]:
    if als.naam not in mag:
        zin = f"'{als.naam}' is geen veld van een besluit en staat niet in leest."
        yield Fout("P066", zin, str(als.plaats), bedoelde(als.naam, mag))
        return
    veld = v.besluitvelden.get(als.naam)
    keuzes = keuzes_van(veld, v) if veld and veld.soort == "keuze" else ()
    for waarde in als.waarden:
        if waarde not in keuzes:
            zin = f"'{waarde}' is geen keuze van '{als.naam}'; wel: {', '.join(keuzes) or 'geen enkele'}."
            yield Fout("P074", zin, str(als.plaats), bedoelde(waarde, keuzes))


def _verwijzingen(brief: Brief, v: Verklaringen) -> Iterator[Fout]:
    for naam in (*brief.concept, *brief.alle_delen):
        if naam not in v.briefdelen:
            zin = f"De brief '{brief.naam}' noemt het deel '{naam}', maar dat bestaat niet."
            yield Fout("P067", zin, str(brief.plaats), bedoelde(naam, v.briefdelen))
    for naam in brief.termijn:
        if naam not in v.termijnen:
            zin = f"De brief '{brief.naam}' noemt de termijn '{naam}', maar die bestaat niet."
            yield Fout("P067", zin, str(brief.plaats), bedoelde(naam, v.termijnen))
    yield from _bronnen(brief, brief.bron, v, brief.plaats)


def _velden(brief: Brief, v: Verklaringen) -> Iterator[Fout]:
    enkel = {veld.naam for veld in v.besluitvelden.values() if veld.soort not in ("teksten", "bronnen") and not veld.per}
    for sjabloon in (brief.sjabloon, brief.concepttitel, *brief.hoofd):
        yield from _onbekende_plekken(brief, sjabloon, enkel)
    for naam, als in brief.nodig.items():
        if naam not in v.besluitvelden:
            zin = f"De brief '{brief.naam}' heeft '{naam}' nodig, maar dat is geen veld van een besluit."
            yield Fout("P066", zin, str(brief.plaats), bedoelde(naam, v.besluitvelden))
        if als is not None:
            yield from _voorwaarde(als, enkel, v)


def _staat_erin(brief: Brief, v: Verklaringen) -> Iterator[Fout]:
    """Wat een brief nodig heeft, staat er ook in, en altijd als het nodig is."""
    getoond: dict[str, list[tuple[Als, ...]]] = {}
    for sjabloon in (brief.sjabloon, *brief.hoofd):
        for naam in sjabloon.namen:
            getoond.setdefault(naam, []).append(())
    for deel in (v.briefdelen[naam] for naam in brief.alle_delen if naam in v.briefdelen):
        for naam, voorwaarden in _getoond(deel):
            getoond.setdefault(naam, []).append(voorwaarden)
    for naam, nodig in brief.nodig.items():
        if naam in v.besluitvelden and not any(_altijd(naam, nodig, voorwaarden) for voorwaarden in getoond.get(naam, [])):
            zin = f"De brief '{brief.naam}' heeft '{naam}' nodig, maar geen deel zet het er altijd in als het nodig is."
            yield Fout("P068", zin, str(brief.plaats))


def _getoond(deel: Briefdeel) -> Iterator[tuple[str, tuple[Als, ...]]]:
    for blok in deel.blokken:
        for sjabloon, voorwaarden in sjablonen_van(blok):
            yield from ((naam, (deel.als, *voorwaarden)) for naam in sjabloon.namen)
        if isinstance(blok, Bronnenblok) and blok.veld:
            yield blok.veld, (deel.als, blok.als)


def _altijd(naam: str, nodig: Als, voorwaarden: tuple[Als, ...]) -> bool:
    """Geldt elke voorwaarde zodra het veld nodig en ingevuld is?"""
    return all(als is None or (als.naam == naam and not als.waarden) or _volgt(nodig, als) for als in voorwaarden)


def _volgt(nodig: Als, als: Briefvoorwaarde) -> bool:
    return nodig is not None and nodig.naam == als.naam and bool(nodig.waarden) and set(nodig.waarden) <= set(als.waarden or nodig.waarden)
