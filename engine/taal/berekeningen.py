"""De berekeningen van de regeltaal als bevroren boom (docs/regeltaal.md, par. 5)."""

from dataclasses import dataclass

from engine.taal.beslistabellen import Beslistabel
from engine.taal.voorwaarden import Voorwaarde, Waarde


@dataclass(frozen=True, slots=True)
class Functie:
    """Een functie van losse waarden, bijvoorbeeld `leeftijd` of `som`; `naam` is de sleutel in het regelbestand."""

    naam: str
    waarden: tuple[Waarde, ...]


@dataclass(frozen=True, slots=True)
class Staffel:
    """Een bedrag per eenheid binnen trappen: (bovengrens van de trap, bedrag per eenheid), oplopend."""

    over: Waarde
    trappen: tuple[tuple[Waarde, Waarde], ...]


@dataclass(frozen=True, slots=True)
class OverLijst:
    """Iets over de elementen van een lijst: `aantal`, `aantal_verschillende`, `som_over`, `vroegste_over` of `laatste_over`.

    `van` is het veld of de waarde waarover gerekend wordt, None bij `aantal`.
    """

    naam: str
    lijst: str
    van: Waarde | None
    waarvoor: Voorwaarde | None


@dataclass(frozen=True, slots=True)
class Opzoeken:
    """De uitkomst die een opzoektabel bij een geheel getal geeft."""

    tabel: str
    met: Waarde


@dataclass(frozen=True, slots=True)
class Gevallen:
    """Het eerste geval waarvan de voorwaarde voldaan is, anders `anders`."""

    gevallen: tuple[tuple[Voorwaarde, Waarde], ...]
    anders: Waarde


Berekening = Functie | Staffel | OverLijst | Opzoeken | Gevallen | Beslistabel
