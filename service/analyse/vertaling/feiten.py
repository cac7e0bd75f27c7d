"""Wat een dossier kan bevatten, als onbekenden: per begrip of het gegeven is en welke waarde het heeft.

Een waarde blijft binnen de grenzen van haar begrip, een lijst binnen een grens aan haar lengte, en een datum binnen een aantal jaren rond
de peildatum. Die grenzen horen bij elke uitslag.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import z3

from engine import Pakket
from engine.taal.declaraties import Begrip, Grens, Soort
from engine.taal.namen import PEILDATUM
from engine.taal.voorwaarden import Vast
from service.analyse.vertaling.grootheid import Grootheid, Woordenboek
from service.analyse.vertaling.logica import ONWAAR, WAAR, en, neen, of

GROOTSTE_GETAL = 1_000_000
"""Groter weigert `engine.zaak` ook."""
DECIMALEN = 3


@dataclass(frozen=True, slots=True)
class Ruimte:
    """Tot hoever de analyse kijkt. `lengtes` is per lijst het grootste aantal elementen."""

    eerste_peildatum: date
    laatste_peildatum: date
    eerste_dag: date
    laatste_dag: date
    lengtes: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Lijst:
    """Een lijst: waardoor zij onbekend kan zijn, en per mogelijk element of het er is en zijn velden. `leeg` is dat er geen enkel is."""

    gegeven: z3.BoolRef
    oordeel: z3.BoolRef
    leeg: z3.BoolRef
    aanwezig: tuple[z3.BoolRef, ...]
    elementen: tuple[Mapping[str, Grootheid], ...]

    @property
    def bekend(self) -> z3.BoolRef:
        return neen(of(self.gegeven, self.oordeel))


class Feiten:
    """De onbekenden van een pakket. `ander` is de plek (een begrip, of een veld van een element) met een eigen waarde in deze lezing."""

    def __init__(self, pakket: Pakket, ruimte: Ruimte, woorden: Woordenboek, ander: str = "") -> None:
        self.ruimte = ruimte
        self.peildatum = z3.Int(PEILDATUM)
        self._pakket = pakket
        self._woorden = woorden
        self._ander = ander

    def eis_peildatum(self) -> z3.BoolRef:
        vroegst, laatst = self.ruimte.eerste_peildatum.toordinal(), self.ruimte.laatste_peildatum.toordinal()
        return en(self.peildatum >= vroegst, self.peildatum <= laatst)

    def naam(self, plek: str) -> str:
        """De naam van een onbekende; in de tweede lezing van een vergelijking heeft één plek een eigen naam."""
        return f"{plek} (tweede)" if plek == self._ander else plek

    def begrip(self, begrip: Begrip) -> tuple[Grootheid, z3.BoolRef]:
        """De waarde van een begrip dat geen lijst is, en wat er altijd voor geldt."""
        return self._kern(begrip, begrip.naam)

    def lijst(self, begrip: Begrip) -> tuple[Lijst, z3.BoolRef]:
        """Een lijst, en wat er altijd voor geldt."""
        naam, lengte = begrip.naam, self.ruimte.lengtes[begrip.naam]
        aantal = z3.Int(f"{naam} (aantal)")
        elementen: list[Mapping[str, Grootheid]] = []
        eisen = [aantal >= 0, aantal <= lengte]
        for nummer in range(lengte):
            velden = {veld.naam: self._kern(veld, f"{naam}[{nummer}].{veld.naam}") for veld in begrip.velden.values()}
            elementen.append({veld: waarde for veld, (waarde, _) in velden.items()})
            eisen += [eis for _, eis in velden.values()]
        aanwezig = tuple(aantal > nummer for nummer in range(lengte))
        leeg = neen(aanwezig[0]) if aanwezig else WAAR
        return Lijst(neen(z3.Bool(f"{naam} (bekend)")), ONWAAR, leeg, aanwezig, tuple(elementen)), en(*eisen)

    def _kern(self, begrip: Begrip, plek: str) -> tuple[Grootheid, z3.BoolRef]:
        naam = self.naam(plek)
        bekend = z3.Bool(f"{naam} (bekend)")
        waarde, eis = self._onbekende(begrip, naam)
        if begrip.soort is Soort.OORDEEL:
            return Grootheid(waarde, ONWAAR, neen(bekend)), eis
        return Grootheid(waarde, neen(bekend), ONWAAR), eis

    def _onbekende(self, begrip: Begrip, naam: str) -> tuple[z3.ExprRef, z3.BoolRef]:
        match begrip.waardesoort:
            case Soort.JA_NEE:
                return z3.Bool(naam), WAAR
            case Soort.KEUZE:
                keuze = z3.Int(naam)
                return keuze, of(*(keuze == self._woorden.nummer(woord) for woord in begrip.keuzes))
            case Soort.DATUM:
                dag = z3.Int(naam)
                vroegst, laatst = self.ruimte.eerste_dag.toordinal(), self.ruimte.laatste_dag.toordinal()
                return dag, en(dag >= vroegst, dag <= laatst, *(self._grens(dag, grens) for grens in begrip.grenzen))
            case Soort.GETAL:
                duizendsten = z3.Int(naam)
                getal = z3.ToReal(duizendsten) / 10**DECIMALEN
                binnen = en(getal >= -GROOTSTE_GETAL, getal <= GROOTSTE_GETAL)
                return getal, en(binnen, *(self._grens(getal, grens) for grens in begrip.grenzen))
            case Soort.GEHEEL_GETAL:
                heel = z3.Int(naam)
                binnen = en(heel >= -GROOTSTE_GETAL, heel <= GROOTSTE_GETAL)
                return heel, en(binnen, *(self._grens(heel, grens) for grens in begrip.grenzen))
            case _:
                # Een tekst staat nooit in een voorwaarde; alleen of zij er is telt, en zelfs dat niet.
                return z3.Bool(naam), WAAR

    def _grens(self, waarde: z3.ArithRef, grens: Grens) -> z3.BoolRef:
        vast = grens.waarde
        uiterste = self._woorden.letterlijk(vast.waarde).waarde if isinstance(vast, Vast) else self.peildatum
        return waarde >= uiterste if grens.sleutel in ("minimaal", "niet_voor") else waarde <= uiterste
