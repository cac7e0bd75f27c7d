"""Wat er tussen twee versies van de regels veranderde, als gegevens."""

from dataclasses import dataclass

NIEUW = "nieuw"
VERVALLEN = "vervallen"
GEWIJZIGD = "gewijzigd"
HERNOEMD = "hernoemd"


@dataclass(frozen=True, slots=True)
class Veldwijziging:
    """Eén verschil binnen een verklaring, in woorden. `was` is leeg als het erbij kwam, `wordt` als het wegviel.

    `veld` is het pad, zoals `voorwaarde` of `uitleg, commissie, voldaan`. Is iets alleen verplaatst, dan zijn `was` en `wordt` de
    plaatsen, en zegt `let_op` of de volgorde ertoe doet; anders is die leeg.
    """

    veld: str
    was: str
    wordt: str
    let_op: str = ""


@dataclass(frozen=True, slots=True)
class Wijziging:
    """Eén verklaring die anders is. `soort` is bijvoorbeeld `criterium`; `wat` is nieuw, vervallen, gewijzigd of hernoemd.

    Bij `hernoemd` is `was_naam` de oude naam. Dat is een vermoeden: de inhoud lijkt genoeg om het dezelfde te noemen. `eenheid` is die
    van een getal, zoals weken, of leeg.
    """

    soort: str
    naam: str
    titel: str
    wat: str
    was_naam: str
    velden: tuple[Veldwijziging, ...]
    eenheid: str = ""
