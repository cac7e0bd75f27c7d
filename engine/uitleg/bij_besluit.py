"""De motivering die bij een besluit gaat: wat telt voluit, de rest één regel per criterium, en elk feit en elke bron één keer.

De tekst voor toezicht (`document(advies, "toezicht")`) houdt elke stap.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from engine.beoordelen.advies import Advies
from engine.taal.declaraties import Afleiding, Begrip, Soort
from engine.taal.lezingen import lezingen_van_criterium
from engine.uitleg import delen
from engine.uitleg.beslissend import beslissende_criteria
from engine.uitleg.blokken import Alinea, Blok, Kop, Opsomming
from engine.uitleg.document import gebreken, slot
from engine.uitleg.dragers import gebrekdragers
from engine.uitleg.gebruikt import gegevensregels, gelezen_gegevens, lijstpunten, splits
from engine.uitleg.herkomst import herkomst_in_woorden, lijstherkomst
from engine.uitleg.motivering import criteriumpunt, meedoende_criteria
from engine.uitleg.vast import met_twijfel
from engine.uitleg.woorden import VERDICTWOORDEN


def motivering_bij_besluit(advies: Advies) -> tuple[Blok, ...]:
    """De motivering bij een besluit op dit advies, met koppen van niveau 3 en 4.

    Voluit staat wat de uitkomst draagt, waar een mens over oordeelde, en wat een gebrek geeft.
    """
    meedoend, niet_nodig = meedoende_criteria(advies)
    beslissend = {naam for naam in meedoend if _zichzelf_en_blanco(advies, naam) & {*beslissende_criteria(advies)}}
    voluit = _voluit(advies, meedoend, beslissend)
    herkomst = herkomst_in_woorden(advies)
    titel, *uitleg = delen.aanhef(advies, "commissie")
    # Naar welke regels staat voorop: aan het eind kwam het vaak alleen op een bladzijde.
    blokken: list[Blok] = [titel, *uitleg, *slot(advies), *gebreken(advies)]
    if voluit:
        punten = tuple(criteriumpunt(advies, naam, naam in beslissend, herkomst) for naam in voluit)
        blokken += [Kop(advies.pakket.teksten["kop_dragend"]), Opsomming(punten)]
    kort = [naam for naam in meedoend if naam not in voluit]
    blokken += [*_feiten(advies, meedoend, herkomst), *_kort(advies, kort, len(niet_nodig))]
    return tuple(Kop(blok.tekst, max(blok.niveau, 2) + 1) if isinstance(blok, Kop) else blok for blok in blokken)


def _zichzelf_en_blanco(advies: Advies, naam: str) -> set[str]:
    """Een criterium, met de blanco die het invult of het criterium dat het vervangt."""
    criterium = advies.pakket.criteria[naam]
    return {naam, criterium.invulling_van, criterium.afwijking_van}


def _voluit(advies: Advies, namen: Sequence[str], beslissend: set[str]) -> list[str]:
    """Wat de uitkomst draagt eerst. Een oordeel wordt één keer voluit aangehaald: bij het eerste criterium dat het leest."""
    gebrekkig = {naam for gebrek in advies.gebreken for naam in gebrekdragers(advies, gebrek)}
    eerst = [naam for naam in namen if naam in beslissend or _zichzelf_en_blanco(advies, naam) & gebrekkig]
    aangehaald = {oordeel for naam in eerst for oordeel in _oordelen(advies, naam)}
    for naam in namen:
        nieuw = _oordelen(advies, naam) - aangehaald
        if nieuw and naam not in eerst:
            eerst.append(naam)
            aangehaald |= nieuw
    return eerst


def _oordelen(advies: Advies, naam: str) -> set[str]:
    """De gegeven oordelen die een criterium leest."""
    begrippen, gegeven = advies.pakket.begrippen, advies.gegevens.waarden
    gelezen = {lezing.naam for lezing in lezingen_van_criterium(advies.pakket.criteria[naam])}
    return {begrip for begrip in gelezen & begrippen.keys() & gegeven.keys() if begrippen[begrip].soort is Soort.OORDEEL}


def _kort(advies: Advies, namen: Sequence[str], niet_nodig: int) -> list[Blok]:
    """De andere criteria: per thema één regel per criterium, en al hun bronnen bij elkaar."""
    pakket = advies.pakket
    blokken: list[Blok] = [Kop(pakket.teksten["kop_andere_criteria"])]
    for thema in pakket.themas.values():
        eigen = [pakket.criteria[naam] for naam in namen if pakket.criteria[naam].kop.thema == thema.naam]
        if eigen:
            regels = tuple((f"{criterium.titel}: {VERDICTWOORDEN[advies.criteria[criterium.naam].verdict]}.",) for criterium in eigen)
            blokken += [Kop(thema.titel, 3), Opsomming(regels)]
    if niet_nodig:
        blokken.append(Alinea(pakket.teksten["aantal_niet_nodig"].format(aantal=niet_nodig)))
    bronnen = (bron for naam in namen for bron in pakket.criteria[naam].bron)
    return [
        *blokken,
        Kop(pakket.teksten["kop_andere_bronnen"], 3),
        Opsomming(tuple((regel,) for regel in bronnen_per_titel(advies, bronnen))),
    ]


def bronnen_per_titel(advies: Advies, namen: Iterable[str]) -> list[str]:
    """Elke bron één keer, met de vindplaatsen onder dezelfde titel achter elkaar; wat niet is nagezien staat erbij."""
    per_titel: dict[str, list[str]] = {}
    for bron in (advies.pakket.bronnen[naam] for naam in dict.fromkeys(namen)):
        per_titel.setdefault(bron.titel, []).append(met_twijfel(advies.pakket, bron, bron.vindplaats))
    return [f"{titel}, {'; '.join(plekken)}." for titel, plekken in per_titel.items()]


def _feiten(advies: Advies, namen: Sequence[str], herkomst: Mapping[str, str]) -> list[Blok]:
    """Elk gelezen gegeven één keer, bij het eerste thema dat het leest; lijsten staan er voluit onder."""
    pakket = advies.pakket
    verklaard: tuple[Begrip | Afleiding, ...] = (*pakket.begrippen.values(), *pakket.afleidingen.values())
    gezien = {deel.titel for deel in verklaard if deel.soort in (Soort.LIJST, Soort.OORDEEL)}
    punten = []
    for thema in pakket.themas.values():
        eigen: dict[str, tuple[str, str]] = {}
        for naam in namen:
            if pakket.criteria[naam].kop.thema == thema.naam:
                eigen.update(gelezen_gegevens(advies, naam))
        nieuw = {titel: (deel, f"{titel}: {waarde}") for deel, (titel, waarde) in eigen.items() if titel not in gezien}
        gezien.update(nieuw)
        if nieuw:
            punten.append((f"{thema.titel}.", *gegevensregels(pakket.teksten, splits(pakket, nieuw.values()), herkomst)))
    lijsten = (
        (f"{titel}.", *lijstherkomst(advies, herkomst.get(naam, "")), *chain.from_iterable(elementen))
        for naam, titel, elementen in lijstpunten(advies)
    )
    return [Kop(pakket.teksten["kop_feiten"]), Opsomming((*punten, *lijsten))]
