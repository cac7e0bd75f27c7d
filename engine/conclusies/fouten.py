"""Wat er mis kan gaan tussen conclusieregels en hun conclusies."""


class TeVeelGevallen(Exception):
    """Een voorwaarde valt in te veel losse gevallen uiteen: wie haar schreef, moet haar splitsen in een conclusie.

    `soort` is `conclusie`, `uitkomst` of `gebrek`, `naam` de naam van de regel, `grens` het hoogste aantal gevallen.
    """

    def __init__(self, soort: str, naam: str, grens: int) -> None:
        self.soort, self.naam, self.grens = soort, naam, grens
        super().__init__(f"De voorwaarde van {soort} '{naam}' valt in meer dan {grens} gevallen uiteen.")


class GrensOverschreden(Exception):
    """De regels zijn samen groter dan de motor aankan. `wat` zegt waarvan er te veel is, `aantal` en `grens` hoeveel."""

    def __init__(self, wat: str, aantal: int, grens: int) -> None:
        self.wat, self.aantal, self.grens = wat, aantal, grens
        super().__init__(f"De conclusieregels vragen {aantal} {wat}; er passen er {grens}.")


class Naambotsing(Exception):
    """Twee namen van velden zijn voor de motor dezelfde naam, omdat hij alleen hun hash vergelijkt."""

    def __init__(self, een: str, ander: str) -> None:
        self.een, self.ander = een, ander
        super().__init__(f"De motor kan de velden '{een}' en '{ander}' niet uit elkaar houden.")


class MotorFout(Exception):
    """De motor gaf een fout of een antwoord dat niet kan. Zijn sessie is opgeruimd; er is geen afleiding."""
