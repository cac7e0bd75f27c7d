"""Eén zaak onder de oude en de nieuwe regels: wat er omslaat, en door welke criteria."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine import Advies, Gegevens, InvoerFouten, Pakket, Termijnstand, beoordeel
from engine.beoordelen.deel import Deelrekening
from engine.uitleg.beslissend import beslissende_criteria
from engine.uitleg.dragers import Beoordeeld, uitkomstdragers
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
            door=() if oud.uitkomst == nieuw.uitkomst else self.door(oud, nieuw),
            besluitrijp=(oud.besluitrijp, nieuw.besluitrijp),
            gebreken=tuple(gebreken_anders(oud.gebreken, nieuw.gebreken)),
            gegevens=tuple(gegevens_anders(oud.uitkomst, oud.uitkomstgegevens, nieuw.uitkomstgegevens))
            if oud.uitkomst == nieuw.uitkomst
            else (),
            termijnen=tuple(termijnen_anders(oud.termijnen, nieuw.termijnen)),
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

    def door(self, oud: Beoordeeld, nieuw: Beoordeeld) -> tuple[Oorzaak, ...]:
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

    def _dragers(self, advies: Beoordeeld, oud: Beoordeeld, nieuw: Beoordeeld) -> Iterator[str]:
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


def _verdict(advies: Beoordeeld, criterium: str) -> str:
    uitslag = advies.criteria.get(criterium)
    return str(uitslag.verdict) if uitslag is not None else ""


def gebreken_anders(eerder: Sequence[str], later: Sequence[str]) -> Iterator[Paar]:
    """De gebreken die erbij kwamen en die wegvielen."""
    yield from (("erbij", naam) for naam in sorted(set(later) - set(eerder)))
    yield from (("weg", naam) for naam in sorted(set(eerder) - set(later)))


def gegevens_anders(uitkomst: str, links: Mapping[str, Any], rechts: Mapping[str, Any]) -> Iterator[Paar]:
    """Bij dezelfde uitkomst: de gegevens erin die anders zijn, zoals een einddatum."""
    yield from ((uitkomst, naam) for naam in sorted({*links, *rechts}) if links.get(naam) != rechts.get(naam))


def termijnen_anders(eerder: Sequence[Termijnstand], later: Sequence[Termijnstand]) -> Iterator[str]:
    """De termijnen die anders staan, beginnen of eindigen."""
    links, rechts = _standen(eerder), _standen(later)
    yield from (naam for naam in sorted({*links, *rechts}) if links.get(naam) != rechts.get(naam))


def _standen(termijnen: Sequence[Termijnstand]) -> Mapping[str, tuple[str, date | None, date | None]]:
    return {termijn.naam: (termijn.stand, termijn.begin, termijn.einde) for termijn in termijnen}
