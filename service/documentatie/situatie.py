"""De situatie van een scenario: de regels, de gegevens tot nu toe, het advies erover en wat de dienst antwoordde."""

from collections.abc import Mapping
from datetime import date

from engine import Advies, Pakket, Regels, beoordeel, lees_gegevens
from service.documentatie.dienst import Antwoord, Dienst


class KloptNiet(AssertionError):
    """Een zin in een scenario klopt niet. De tekst zegt wat er wel was."""


def klopt(waar: bool, anders: str) -> None:
    """Werpt KloptNiet met de tekst als `waar` niet waar is."""
    if not waar:
        raise KloptNiet(anders)


class Situatie:
    """Wat een scenario tot nu toe gezegd heeft. `adviezen` zijn alle beoordelingen, op volgorde."""

    def __init__(self, regels: Regels, dienst: Dienst | None = None) -> None:
        self.regels = regels
        self.gegevens: dict[str, object] = {}
        self.kenmerk = ""
        self.adviezen: list[Advies] = []
        self.antwoorden: list[Antwoord] = []
        self._dienst = dienst
        self._keuze: tuple[Pakket, date] | None = None

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
        self.adviezen.append(beoordeel(self.pakket, gegevens, self.peildatum))
        klopt(not self.advies.verschillen, "de twee lezingen van de regels verschillen")

    @property
    def advies(self) -> Advies:
        """Het laatste advies. Werpt KloptNiet als er nog niet beoordeeld is."""
        if not self.adviezen:
            raise KloptNiet("de aanvraag is nog niet beoordeeld")
        return self.adviezen[-1]

    def dossier(self) -> Mapping[str, object]:
        """De gegevens als dossier, zoals een school het instuurt."""
        kop = {"samenwerkingsverband": self.pakket.samenwerkingsverband, "peildatum": self.peildatum.isoformat()}
        return {**kop, **({"zaak": self.kenmerk} if self.kenmerk else {}), "gegevens": self.gegevens}

    def vraag_dienst(self, pad: str, dossier: Mapping[str, object] | None = None) -> Antwoord:
        """Vraagt de draaiende dienst iets en onthoudt haar antwoord. Werpt KloptNiet als er geen dienst draait."""
        if self._dienst is None:
            raise KloptNiet("er draait geen dienst; zet @api boven dit voorbeeld")
        self.antwoorden.append(self._dienst.vraag(pad, dossier))
        return self.antwoorden[-1]

    @property
    def antwoord(self) -> Antwoord:
        """Het laatste antwoord van de dienst. Werpt KloptNiet als er nog niets gevraagd is."""
        if not self.antwoorden:
            raise KloptNiet("de dienst is nog niets gevraagd")
        return self.antwoorden[-1]
