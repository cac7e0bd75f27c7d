"""Eén zaak onder de oude en de nieuwe regels: wat er omslaat, en door welke criteria."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from engine import Advies, Gegevens, InvoerFouten, Pakket, beoordeel
from engine.beoordelen.deel import Deelrekening
from engine.uitleg.beslissend import beslissende_criteria
from engine.uitleg.dragers import uitkomstdragers
from service.vergelijken.raakvlak import raakvlak

OPEN = ""
"""De uitkomst van een advies dat nog open is."""
Oorzaak = tuple[str, str, str]
"""Soort en naam van wat in de regels veranderde (leeg als het alleen doorwerkt), en het criterium waardoor het de uitkomst draagt."""
Paar = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Vergeleken:
    """Wat één zaak liet zien. `geweigerd` is leeg, of welk pakket de zaak niet kan beoordelen: `oud`, `nieuw` of `beide`.

    `door` is leeg als de uitkomst gelijk bleef. `gebreken` noemt wat erbij kwam (`erbij`) en wegviel (`weg`). `oneens` is waar als in een
    van beide de twee lezingen van de regels het niet eens waren.
    """

    van: str = OPEN
    naar: str = OPEN
    door: tuple[Oorzaak, ...] = ()
    besluitrijp: Paar = ("", "")
    gebreken: tuple[Paar, ...] = ()
    gegevens: tuple[Paar, ...] = ()
    termijnen: tuple[str, ...] = ()
    geweigerd: str = ""
    oneens: bool = False


class Vergelijker:
    """Twee pakketten van dezelfde dag, klaar om zaken naast elkaar te leggen."""

    def __init__(self, oud: Pakket, nieuw: Pakket) -> None:
        self.oud = oud
        self.nieuw = nieuw
        self.raakvlak = raakvlak(oud, nieuw)
        self._deel = Deelrekening(nieuw, self.raakvlak.criteria)

    def vergelijk(self, oude_gegevens: Gegevens, nieuwe_gegevens: Gegevens, peildatum: date, *, volledig: bool = False) -> Vergeleken:
        """Legt een zaak naast elkaar. `oude_gegevens` en `nieuwe_gegevens` zijn dezelfde zaak, gelezen door elk pakket.

        Raakt geen verandering de zaak, dan wordt het nieuwe advies niet helemaal uitgerekend: de uitslag is dan dezelfde. Met `volledig`
        gebeurt dat wel.
        """
        oud = _beoordeel(self.oud, oude_gegevens, peildatum)
        if oud is not None and not volledig and self._zeker_gelijk(oud, nieuwe_gegevens, peildatum):
            return Vergeleken(oud.uitkomst, oud.uitkomst, besluitrijp=(oud.besluitrijp,) * 2, oneens=bool(oud.verschillen))
        nieuw = _beoordeel(self.nieuw, nieuwe_gegevens, peildatum)
        if oud is None or nieuw is None:
            return Vergeleken(geweigerd="beide" if oud is nieuw else "oud" if oud is None else "nieuw")
        return Vergeleken(
            van=oud.uitkomst,
            naar=nieuw.uitkomst,
            door=() if oud.uitkomst == nieuw.uitkomst else self._door(oud, nieuw),
            besluitrijp=(oud.besluitrijp, nieuw.besluitrijp),
            gebreken=tuple(_gebreken(oud, nieuw)),
            gegevens=tuple(_uitkomstgegevens(oud, nieuw)),
            termijnen=tuple(_termijnen(oud, nieuw)),
            oneens=bool(oud.verschillen or nieuw.verschillen),
        )

    def _zeker_gelijk(self, oud: Advies, gegevens: Gegevens, peildatum: date) -> bool:
        """Staat vast dat het nieuwe advies gelijk is, zonder het uit te rekenen? Bij een storing of een fout staat niets vast."""
        if self.raakvlak.alles or oud.verschillen:
            return False
        try:
            nieuw = self._deel.reken(gegevens, peildatum)
        except (ArithmeticError, ValueError):
            return False
        return nieuw == tuple([oud.criteria[naam].verdict for naam in self.raakvlak.criteria])

    def _door(self, oud: Advies, nieuw: Advies) -> tuple[Oorzaak, ...]:
        """De criteria met een ander verdict die de oude of de nieuwe uitkomst dragen, eerst die waarvan de regel zelf veranderde.

        Draagt er geen enkel criterium met een ander verdict, dan is het de regel van een van beide uitkomsten zelf.
        """
        dragend = dict.fromkeys(naam for advies in (nieuw, oud) for naam in self._dragers(advies, oud, nieuw))
        anders = [naam for naam in dragend if _verdict(oud, naam) != _verdict(nieuw, naam)]
        oorzaken = [(soort, naam, criterium) for criterium in anders for soort, naam in self.raakvlak.oorzaken.get(criterium, ())]
        gevonden = tuple(dict.fromkeys(sorted(oorzaken)))
        if gevonden:
            return gevonden
        if anders:
            return tuple(("", "", criterium) for criterium in sorted(anders))
        uitkomsten = dict.fromkeys(advies.uitkomst or advies.wacht_op for advies in (oud, nieuw))
        return tuple(("uitkomst", naam, "") for naam in uitkomsten if naam)

    def _dragers(self, advies: Advies, oud: Advies, nieuw: Advies) -> Iterator[str]:
        """Wat de uitkomst draagt die staat, en wat de uitkomst van de andere kant hier tegenhoudt."""
        yield from beslissende_criteria(advies)
        ander = nieuw if advies is oud else oud
        if (naam := ander.uitkomst or ander.wacht_op) in advies.pakket.uitkomsten:
            yield from uitkomstdragers(advies, naam)


def _beoordeel(pakket: Pakket, gegevens: Gegevens, peildatum: date) -> Advies | None:
    try:
        return beoordeel(pakket, gegevens, peildatum)
    except InvoerFouten:
        return None


def _verdict(advies: Advies, criterium: str) -> str:
    uitslag = advies.criteria.get(criterium)
    return str(uitslag.verdict) if uitslag is not None else ""


def _gebreken(oud: Advies, nieuw: Advies) -> Iterator[Paar]:
    eerder, later = set(oud.gebreken), set(nieuw.gebreken)
    yield from (("erbij", naam) for naam in sorted(later - eerder))
    yield from (("weg", naam) for naam in sorted(eerder - later))


def _uitkomstgegevens(oud: Advies, nieuw: Advies) -> Iterator[Paar]:
    """Bij dezelfde uitkomst: de gegevens erin die anders zijn, zoals een einddatum."""
    if oud.uitkomst == nieuw.uitkomst:
        links, rechts = oud.uitkomstgegevens, nieuw.uitkomstgegevens
        yield from ((oud.uitkomst, naam) for naam in sorted({*links, *rechts}) if links.get(naam) != rechts.get(naam))


def _termijnen(oud: Advies, nieuw: Advies) -> Iterator[str]:
    links, rechts = _standen(oud), _standen(nieuw)
    yield from (naam for naam in sorted({*links, *rechts}) if links.get(naam) != rechts.get(naam))


def _standen(advies: Advies) -> Mapping[str, tuple[str, date | None, date | None]]:
    return {termijn.naam: (termijn.stand, termijn.begin, termijn.einde) for termijn in advies.termijnen}
