"""De beslistabel van de regeltaal als bevroren waarde (docs/regeltaal.md, par. 5a).

De cellen zijn de unaire toetsen van S-FEEL en de trefregels zijn die van DMN 1.5 (OMG formal/24-01-01, par. 8.2.8 en 10.3.2),
met Nederlandse namen. Alles in een cel is letterlijk: daardoor is van elke tabel vooraf na te gaan of zij dubbel treft of een gat heeft.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from engine.taal.voorwaarden import Letterlijk, Vast, Waarde

if TYPE_CHECKING:
    from engine.taal.declaraties import Soort


class Treffer(StrEnum):
    """Wat er geldt als een of meer rijen passen: in DMN unique, first, any, priority, collect, rule order en output order."""

    PRECIES_EEN = "precies_een"
    EERSTE = "eerste"
    ELKE_GELIJK = "elke_gelijk"
    VOORRANG = "voorrang"
    ALLE = "alle"
    ALLE_OP_RIJVOLGORDE = "alle_op_rijvolgorde"
    ALLE_OP_VOORRANG = "alle_op_voorrang"


class Samen(StrEnum):
    """Hoe `alle` de treffers samenneemt: in DMN sum, min, max en count."""

    SOM = "som"
    KLEINSTE = "kleinste"
    GROOTSTE = "grootste"
    AANTAL = "aantal"


LIJSTTREFFERS = frozenset((Treffer.ALLE, Treffer.ALLE_OP_RIJVOLGORDE, Treffer.ALLE_OP_VOORRANG))
"""Wat een lijst kan geven; `alle` geeft met `samen` een getal, en zonder een lijst."""
OP_VOORRANG = frozenset((Treffer.VOORRANG, Treffer.ALLE_OP_VOORRANG))
"""Waar `volgorde` bij hoort."""


@dataclass(frozen=True, slots=True)
class Grens:
    """Een kant van een bereik; `erbij` zegt of de grens zelf meetelt."""

    waarde: Any
    erbij: bool


@dataclass(frozen=True, slots=True)
class Bereik:
    """Alles tussen twee grenzen; een grens die None is, is er niet. Minstens één is er wel."""

    onder: Grens | None
    boven: Grens | None

    def past(self, waarde: Any) -> bool:
        onder, boven = self.onder, self.boven
        boven_onder = onder is None or onder.waarde < waarde or (onder.erbij and onder.waarde == waarde)
        return boven_onder and (boven is None or waarde < boven.waarde or (boven.erbij and boven.waarde == waarde))


@dataclass(frozen=True, slots=True)
class Cel:
    """Een toets op één kolom: een van de stukken past, of met `behalve` geen ervan. Zonder stukken past alles."""

    stukken: tuple[Letterlijk | Bereik, ...] = ()
    behalve: bool = False

    def past(self, waarde: Any) -> bool:
        """Past een bekende waarde? `rijvoorwaarde` zegt hetzelfde in de woorden van de regeltaal."""
        if not self.stukken:
            return True
        raak = any(stuk.past(waarde) if isinstance(stuk, Bereik) else stuk == waarde for stuk in self.stukken)
        return raak != self.behalve


ALLES = Cel()
"""De cel met een streepje: deze kolom doet er in die rij niet toe."""


@dataclass(frozen=True, slots=True)
class Kolom:
    """Een naam waarnaar gekeken wordt; `keuzes` is leeg als er geen vaste lijst van keuzes is."""

    naam: str
    soort: "Soort"
    keuzes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Rij:
    """Evenveel cellen als kolommen, en wat er geldt als zij alle passen. `naast` is dat voor de uitkomsten ernaast."""

    cellen: tuple[Cel, ...]
    dan: Waarde
    naast: tuple[Waarde, ...] = ()

    @property
    def uitkomsten(self) -> tuple[Waarde, ...]:
        """Alles wat deze rij zegt, de eigen uitkomst eerst."""
        return (self.dan, *self.naast)


@dataclass(frozen=True, slots=True)
class Naast:
    """Een uitkomst naast de eigen: een andere afleiding, of bij een lijst een volgend veld, met haar waarde uit dezelfde rij."""

    naam: str
    soort: "Soort"
    anders: Waarde | None = None
    volgorde: tuple[Letterlijk, ...] = ()


@dataclass(frozen=True, slots=True)
class Beslistabel:
    """Een tabel met een eigen uitkomst, en soms andere ernaast. `volgorde` is er alleen bij voorrang, `samen` alleen bij een getal.

    `anders` is None als de rijen samen elk geval dekken. `uit` is leeg, of de afleiding waarvan deze tabel de kolom van één uitkomst is.
    Geeft de tabel een lijst, dan zijn `velden` de namen van haar velden: het eerste is de eigen uitkomst, de andere staan ernaast.
    Zo'n tabel mag zonder `anders` een gat hebben: de lijst is daar leeg.
    """

    treffer: Treffer
    kolommen: tuple[Kolom, ...]
    rijen: tuple[Rij, ...]
    anders: Waarde | None
    samen: Samen | None = None
    volgorde: tuple[Letterlijk, ...] = ()
    naast: tuple[Naast, ...] = ()
    uit: str = ""
    velden: tuple[str, ...] = ()

    @property
    def is_lijst(self) -> bool:
        """Geeft deze tabel een lijst, met een element voor elke rij die past?"""
        return bool(self.velden)

    @property
    def op_volgorde(self) -> tuple[Rij, ...]:
        """De rijen in de volgorde waarin zij tellen: bij voorrang wat voorgaat eerst, en anders zoals zij er staan."""
        return tuple(sorted(self.rijen, key=self.rang)) if self.treffer in OP_VOORRANG else self.rijen

    @property
    def waarden(self) -> tuple[Waarde, ...]:
        """Alles wat er als eigen uitkomst uit kan komen, met herhalingen; bij een lijst alles wat in haar velden kan komen."""
        if self.is_lijst:
            return tuple(waarde for uitkomsten in self.alle_uitkomsten for waarde in uitkomsten)
        return (*(rij.dan for rij in self.rijen), *(() if self.anders is None else (self.anders,)))

    def geeft(self, naam: str) -> tuple[str, ...]:
        """De afleidingen die uit de tabel van afleiding `naam` komen, zij zelf eerst; bij een lijst haar velden."""
        return self.velden or (naam, *(kolom.naam for kolom in self.naast))

    @property
    def alles_anders(self) -> tuple[Waarde, ...] | None:
        """Wat er geldt als geen rij past, de eigen uitkomst eerst; None als er altijd een past."""
        delen = (self.anders, *(kolom.anders for kolom in self.naast))
        return None if self.anders is None else tuple(deel for deel in delen if deel is not None)

    @property
    def alle_uitkomsten(self) -> tuple[tuple[Waarde, ...], ...]:
        """Per rij alles wat zij zegt, en wat er geldt als geen rij past als laatste."""
        return (*(rij.uitkomsten for rij in self.rijen), *(() if self.alles_anders is None else (self.alles_anders,)))

    @property
    def volgordes(self) -> tuple[tuple[Letterlijk, ...], ...]:
        """Per uitkomst wat voorgaat, de eigen eerst; leeg is een uitkomst die niet over voorrang gaat."""
        return (self.volgorde, *(kolom.volgorde for kolom in self.naast))

    def rang(self, rij: Rij) -> tuple[int, ...]:
        """Waar een rij staat bij `voorrang`: laag gaat voor, en een linker uitkomst weegt zwaarder (DMN 1.5, par. 8.2.8)."""
        return tuple(
            volgorde.index(waarde.waarde) if isinstance(waarde, Vast) and waarde.waarde in volgorde else len(volgorde)
            for volgorde, waarde in zip(self.volgordes, rij.uitkomsten, strict=True)
        )

    def kolom_ernaast(self, eigenaar: str, plek: int) -> "Beslistabel":
        """De tabel zoals de uitkomst op `plek` ernaast haar ziet: dezelfde rijen, met alleen wat zij daarover zeggen.

        Van voorrang over meer uitkomsten blijft hier de volgorde van de rijen over; de bovenste telt dan.
        """
        return Beslistabel(
            treffer=Treffer.EERSTE if self.treffer == Treffer.VOORRANG else self.treffer,
            kolommen=self.kolommen,
            rijen=tuple(Rij(rij.cellen, rij.naast[plek]) for rij in self.op_volgorde),
            anders=self.naast[plek].anders,
            uit=eigenaar,
        )
