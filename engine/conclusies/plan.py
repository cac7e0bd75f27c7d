"""Het plan van de tweede lezing: rondes van regels die elk één doos herkennen en zeggen wat die bewijst.

Een ronde is één feit (de verdicten die haar regels lezen) en de regels die erop mogen vuren. Eerst de conclusies, van ondiep
naar diep; dan gebreken en uitkomsten; dan de keuze tussen de uitkomsten. Gelijke dozen van verschillende regels zijn er één.

Wat bewezen is, staat per vak als bits: zo is een leeg vak open, en een vak met twee bits een tegenspraak.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from engine.conclusies.dekking import DOZEN_PER_KANT, Dekking, dekking, kan_open, kenmerken
from engine.conclusies.dozen import ALLES, Doos, Dozen, Kenmerk, Ruimte
from engine.conclusies.lezing import volgorde
from engine.conclusies.regels import Conclusieregels
from engine.logica import OPEN, Verdict

OPEN_BITS, VOLDAAN_BIT, NIET_BIT, WEG_BIT = 0, 1, 2, 4


class Vak(NamedTuple):
    """Waar een conclusie in staat.

    `soort` is `conclusie`, `uitkomst`, `gebrek`, `keuze` (deze uitkomst staat, of het advies wacht erop) of `geen`
    (er staat geen uitkomst, en er wordt op geen gewacht).
    """

    soort: str
    naam: str


class Bewijs(NamedTuple):
    """Wat een regel bewijst: `bit` in vak nummer `vak`, als doos `nummer` (vanaf 1) van die kant."""

    vak: int
    bit: int
    kant: str
    nummer: int


@dataclass(frozen=True, slots=True)
class Doosregel:
    """Eén herkende doos. `stand` geeft bij de keuzeronde per uitkomstvak de bits die er moeten staan; elders is hij leeg."""

    doos: Doos
    stand: tuple[tuple[int, int], ...]
    bewijst: tuple[Bewijs, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """De vakken op nummer, de rondes op volgorde, en per kenmerk de mogelijke verdicten en (bij een conclusie) het vak."""

    vakken: tuple[Vak, ...]
    rondes: tuple[tuple[Doosregel, ...], ...]
    mogelijk: Mapping[Kenmerk, frozenset[Verdict]]

    def teken(self, bewijs: Bewijs) -> str:
        """Leesbare naam van een gevuurde doos: soort, naam, kant en nummer."""
        vak = self.vakken[bewijs.vak]
        return f"{vak.soort} {vak.naam} {bewijs.kant} {bewijs.nummer}".replace("  ", " ")


def maak_plan(regels: Conclusieregels) -> Plan:
    """Werpt TeVeelGevallen als een voorwaarde te ver uiteenvalt, en graphlib.CycleError bij een kring van conclusies."""
    conclusies = volgorde(regels)
    uitkomsten = sorted(regels.uitkomsten, key=lambda regel: regel.voorrang)
    vakken = (
        *(Vak("conclusie", naam) for naam, _ in conclusies),
        *(Vak("uitkomst", regel.naam) for regel in uitkomsten),
        *(Vak("gebrek", naam) for naam, _ in regels.gebreken),
        *(Vak("keuze", regel.naam) for regel in uitkomsten),
        Vak("geen", ""),
    )
    nummer = {vak: i for i, vak in enumerate(vakken)}
    mogelijk = {Kenmerk("criterium", naam): verdicten for naam, verdicten in regels.mogelijk.items()}
    diepte: dict[str, int] = {}
    rondes: list[dict[Doos, list[Bewijs]]] = []
    for naam, als in conclusies:
        gevonden = dekking("conclusie", naam, als, mogelijk)
        mogelijk[Kenmerk("conclusie", naam)] = gevonden.verdicten() | (OPEN if kan_open(als, mogelijk) else frozenset())
        diepte[naam] = 1 + max((diepte[k.naam] for k in kenmerken(als) if k.soort == "conclusie"), default=-1)
        if diepte[naam] == len(rondes):
            rondes.append({})
        _noteer(rondes[diepte[naam]], nummer[Vak("conclusie", naam)], _drie_kanten(gevonden))
    besluit: dict[Doos, list[Bewijs]] = {}
    ruimte = Ruimte(mogelijk, grens=2 * DOZEN_PER_KANT)
    namen_als = [("uitkomst", r.naam, r.als) for r in uitkomsten] + [("gebrek", naam, als) for naam, als in regels.gebreken]
    for soort, naam, als in namen_als:
        _noteer(besluit, nummer[Vak(soort, naam)], _twee_kanten(dekking(soort, naam, als, mogelijk), ruimte))
    vaste_rondes = (tuple(Doosregel(doos, (), tuple(bewijs)) for doos, bewijs in ronde.items()) for ronde in (*rondes, besluit))
    return Plan(vakken, (*vaste_rondes, _keuzeronde([r.naam for r in uitkomsten], nummer)), mogelijk)


def _noteer(ronde: dict[Doos, list[Bewijs]], vak: int, kanten: Iterable[tuple[int, str, Dozen]]) -> None:
    for bit, kant, dozen in kanten:
        for i, doos in enumerate(dozen, start=1):
            ronde.setdefault(doos, []).append(Bewijs(vak, bit, kant, i))


def _drie_kanten(gevonden: Dekking) -> Iterable[tuple[int, str, Dozen]]:
    yield VOLDAAN_BIT, "voldaan", gevonden.voldaan
    yield NIET_BIT, "niet_voldaan", gevonden.niet_voldaan
    yield WEG_BIT, "niet_van_toepassing", gevonden.niet_van_toepassing


def _twee_kanten(gevonden: Dekking, ruimte: Ruimte) -> Iterable[tuple[int, str, Dozen]]:
    """Van een uitkomst of gebrek telt alleen of het er is: niet voldaan en niet van toepassing zijn samen `niet`."""
    yield VOLDAAN_BIT, "voldaan", gevonden.voldaan
    yield NIET_BIT, "niet", ruimte.verenig(gevonden.niet_voldaan, gevonden.niet_van_toepassing)


def _keuzeronde(namen: list[str], nummer: Mapping[Vak, int]) -> tuple[Doosregel, ...]:
    """Per uitkomst twee regels: alles erboven is niet bereikt, en zij is bereikt (zij staat) of open (het advies wacht erop)."""
    regels: list[Doosregel] = []
    erboven: list[tuple[int, int]] = []
    for naam in namen:
        hier, keuze = nummer[Vak("uitkomst", naam)], nummer[Vak("keuze", naam)]
        for stand, bit, kant in ((VOLDAAN_BIT, VOLDAAN_BIT, "staat"), (OPEN_BITS, NIET_BIT, "wacht_op")):
            regels.append(Doosregel(ALLES[0], (*erboven, (hier, stand)), (Bewijs(keuze, bit, kant, 1),)))
        erboven.append((hier, NIET_BIT))
    regels.append(Doosregel(ALLES[0], tuple(erboven), (Bewijs(nummer[Vak("geen", "")], VOLDAAN_BIT, "voldaan", 1),)))
    return tuple(regels)
