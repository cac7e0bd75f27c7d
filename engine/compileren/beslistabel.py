"""Een beslistabel compileren: welke rijen passen, welke zijn open, en wat daaruit volgt.

Een open rij mag alleen worden genegeerd als zij de uitkomst niet meer kan veranderen. Wat dat is, verschilt per trefregel; daarom
geeft elke keuze hieronder de waarde, of de open rijen waarvan nu het antwoord nodig is. Geldt er één rij, dan is dat de eerste die de
uitkomst nog kan veranderen: wat daarna komt, hoeft misschien nooit gevraagd te worden. Zo doen `gevallen` het ook.
"""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from engine.beoordelen.spoor import Onbekend
from engine.compileren.geheugen import Geheugen, Werk
from engine.compileren.voorwaarde import compileer_voorwaarde
from engine.compileren.waarden import Haal, compileer_waarde, voeg_onbekend_samen
from engine.logica import NIET_VOLDAAN, OPEN
from engine.rekenen.getallen import som
from engine.taal.beslistabel_voorwaarden import rijvoorwaarde
from engine.taal.beslistabellen import Beslistabel, Samen, Treffer
from engine.taal.voorwaarden import Waarde


class NogOpen(NamedTuple):
    """De nummers van de open rijen waarvan de vragen nu gesteld worden; elk kan de uitkomst nog veranderen."""

    rijen: tuple[int, ...]


GEEN = object()
"""Op de plek van `anders` als de rijen samen elk geval dekken: dan treft er altijd een."""
Keuze = Callable[[Sequence[int], Sequence[int], Sequence[Any], Any], Any]
"""(rijen die treffen, open rijen, de waarden van alle rijen, anders) -> waarde of NogOpen."""
_SAMEN: dict[Samen | None, Callable[[Sequence[Any]], Any]] = {Samen.SOM: som, Samen.KLEINSTE: min, Samen.GROOTSTE: max, Samen.AANTAL: len}


def compileer_beslistabel(tabel: Beslistabel, pad: str, geheugen: Geheugen) -> Haal:
    """Een functie van het werkgeheugen naar de uitkomst, of `Onbekend`."""
    rijen = tabel.op_volgorde
    toetsen = tuple(compileer_voorwaarde(rijvoorwaarde(tabel, rij), f"{pad}.rijen[{nummer}]", geheugen) for nummer, rij in enumerate(rijen))
    halers = tuple(_haal_van(tabel, rij.uitkomsten, geheugen) for rij in rijen)
    haal_anders = _haal_anders(tabel, geheugen)
    kies = keuze_van(tabel)

    def beslis(werk: Werk) -> Any:
        stappen = [toets(werk) for toets in toetsen]
        raak = [nummer for nummer, stap in enumerate(stappen) if stap.verdict is not NIET_VOLDAAN and stap.verdict not in OPEN]
        open_ = [nummer for nummer, stap in enumerate(stappen) if stap.verdict in OPEN]
        uitkomst = kies(raak, open_, [haal(werk) for haal in halers], haal_anders(werk))
        if isinstance(uitkomst, NogOpen):
            return voeg_onbekend_samen([Onbekend(stappen[nummer].open, stappen[nummer].verdict) for nummer in uitkomst.rijen])
        # Zonder treffer en zonder anders kan niet: zo'n tabel heeft een gat en laadt niet.
        assert uitkomst is not GEEN
        return uitkomst

    return beslis


def _haal_van(tabel: Beslistabel, uitkomsten: Sequence[Waarde], geheugen: Geheugen) -> Haal:
    """Wat een rij geeft: haar eigen uitkomst, of bij een lijst een element."""
    if not tabel.is_lijst:
        return compileer_waarde(uitkomsten[0], geheugen)
    delen = tuple(compileer_waarde(waarde, geheugen) for waarde in uitkomsten)
    return lambda werk: tuple([haal(werk) for haal in delen])


def _haal_anders(tabel: Beslistabel, geheugen: Geheugen) -> Haal:
    """Wat er geldt als geen rij past; een lijst is dan leeg, of heeft alleen het element van `anders`."""
    if tabel.alles_anders is None:
        return lambda _: () if tabel.is_lijst else GEEN
    haal = _haal_van(tabel, tabel.alles_anders, geheugen)
    return (lambda werk: (haal(werk),)) if tabel.is_lijst else haal


def keuze_van(tabel: Beslistabel) -> Keuze:
    """De trefregel als functie. Bij voorrang zijn de rijen al op voorrang gezet.

    Van een lijst zijn de waarden de elementen, en is `anders` de lijst als geen rij past.
    """
    match tabel.treffer:
        case Treffer.PRECIES_EEN | Treffer.ELKE_GELIJK:
            return _gelijk
        case Treffer.EERSTE | Treffer.VOORRANG:
            return _eerste
    neem_samen = tuple if tabel.is_lijst else _SAMEN[tabel.samen]
    return lambda raak, open_, waarden, anders: _samengenomen(neem_samen, raak, open_, waarden, anders)


def _gelijk(raak: Sequence[int], open_: Sequence[int], waarden: Sequence[Any], anders: Any) -> Any:
    """Treft er een rij, dan zegt geen andere iets anders: dat is bij het laden nagegaan. Een open rij kan dan niets meer veranderen."""
    if raak:
        return waarden[raak[0]]
    mogelijk = [*(waarden[nummer] for nummer in open_), *(() if anders is GEEN else (anders,))]
    if all(waarde == mogelijk[0] for waarde in mogelijk):
        return mogelijk[0]
    # Zegt een rij hetzelfde als anders, dan maakt het niet uit of juist zij treft: de vragen van de andere zijn genoeg.
    standaard = mogelijk[0] if anders is GEEN else anders
    return NogOpen((next(nummer for nummer in open_ if anders is GEEN or waarden[nummer] != standaard),))


def _eerste(raak: Sequence[int], open_: Sequence[int], waarden: Sequence[Any], anders: Any) -> Any:
    """De eerste rij die treft. Een open rij ervoor telt alleen als zij iets anders zegt dan wat er na haar nog kan komen."""
    einde = raak[0] if raak else len(waarden)
    verder = [waarden[einde]] if raak else [] if anders is GEEN else [anders]
    eerste: int | None = None
    for nummer in reversed([nummer for nummer in open_ if nummer < einde]):
        if any(waarde != waarden[nummer] for waarde in verder):
            eerste = nummer
        verder.append(waarden[nummer])
    return verder[0] if eerste is None else NogOpen((eerste,))


def _samengenomen(
    neem_samen: Callable[[Sequence[Any]], Any], raak: Sequence[int], open_: Sequence[int], waarden: Sequence[Any], anders: Any
) -> Any:
    """Alle treffers samen. Een open rij telt als zij, alleen of naast één andere open rij, de uitkomst verandert.

    Meer dan één ernaast is niet nodig: een rij die bij een som of aantal verschil maakt, doet dat al alleen, en een kleinste of
    grootste verandert niet meer als één andere rij al verder ligt. Een lijst verandert met elke rij, behalve met de enige die
    hetzelfde zegt als anders.
    """

    def uitkomst(nummers: Sequence[int]) -> Any:
        return neem_samen([waarden[nummer] for nummer in nummers]) if nummers else anders

    vast = uitkomst(raak)
    if not open_:
        return vast
    naast = [[*raak], *([*raak, nummer] for nummer in open_)]
    tellen = [
        nummer
        for nummer in open_
        if any(nummer not in rest and uitkomst(rest) is not GEEN and uitkomst(rest) != uitkomst([*rest, nummer]) for rest in naast)
    ]
    if tellen:
        return NogOpen(tuple(tellen))
    return uitkomst([*raak, open_[0]])
