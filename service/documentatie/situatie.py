"""De situatie van een scenario: de regels, de gegevens tot nu toe en het advies erover."""

from datetime import date

from engine import Advies, Pakket, Regels, beoordeel, lees_gegevens


class KloptNiet(AssertionError):
    """Een zin in een scenario klopt niet. De tekst zegt wat er wel was."""


def klopt(waar: bool, anders: str) -> None:
    """Werpt KloptNiet met de tekst als `waar` niet waar is."""
    if not waar:
        raise KloptNiet(anders)


class Situatie:
    """Wat een scenario tot nu toe gezegd heeft."""

    def __init__(self, regels: Regels) -> None:
        self.regels = regels
        self.gegevens: dict[str, object] = {}
        self._keuze: tuple[Pakket, date] | None = None
        self._advies: Advies | None = None

    def kies(self, samenwerkingsverband: str, peildatum: date) -> None:
        """Kiest de regels van een verband op een dag."""
        self._keuze = self.regels.pakket(samenwerkingsverband, peildatum), peildatum

    @property
    def pakket(self) -> Pakket:
        if self._keuze is None:
            raise KloptNiet("zeg eerst welke regels gelden, en op welke dag")
        return self._keuze[0]

    @property
    def peildatum(self) -> date:
        if self._keuze is None:
            raise KloptNiet("zeg eerst welke regels gelden, en op welke dag")
        return self._keuze[1]

    def beoordeel(self) -> None:
        """Beoordeelt de gegevens zoals een dossier beoordeeld wordt."""
        gegevens = lees_gegevens(self.pakket, self.gegevens, self.peildatum)
        self._advies = beoordeel(self.pakket, gegevens, self.peildatum)
        klopt(not self._advies.verschillen, "de twee lezingen van de regels verschillen")

    @property
    def advies(self) -> Advies:
        """Het advies. Werpt KloptNiet als er nog niet beoordeeld is."""
        if self._advies is None:
            raise KloptNiet("de aanvraag is nog niet beoordeeld")
        return self._advies
