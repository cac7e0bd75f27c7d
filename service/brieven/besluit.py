"""Het besluit zoals een mens het nam: wat erin staat, en niets waaraan de leerling te herkennen is.

Er is met opzet geen veld voor een naam, een adres of een burgerservicenummer: de administratie vult die op de brief in.
Een veld dat leeg is, is niet ingevuld; of dat mag, hangt af van de brief (zie `volledig`).
"""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints

LANGSTE_TEKST = 4000
Tekst = Annotated[str, StringConstraints(strip_whitespace=True, max_length=LANGSTE_TEKST)]
Soort = Literal["toewijzing", "afwijzing", "aanvulling", "doorzending", "verdaging"]


class _Deel(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Ondertekenaar(_Deel):
    """Wie tekent: de functie en waar de bevoegdheid vandaan komt, zonder naam."""

    functie: Tekst = ""
    mandaat: Tekst = ""


class Standpunt(_Deel):
    """Wat iemand ervan vindt en wat daarop het antwoord is."""

    standpunt: Tekst = ""
    reactie: Tekst = ""


class Standpunten(_Deel):
    """De standpunten die in een besluit horen."""

    ouders: Standpunt = Standpunt()
    leerling: Standpunt = Standpunt()
    school: Standpunt = Standpunt()


class Kern(_Deel):
    """Wat een deskundige in de kern adviseert en waarom; het nummer is dat van het advies in het dossier."""

    deskundige_nummer: int
    kern: Tekst = ""


class Bezwaar(_Deel):
    """Bij wie bezwaar mogelijk is. De termijn komt uit de regels."""

    bij: Tekst = ""


class Besluit(_Deel):
    """Alles wat de mens zegt. De keuzes van `voorziening` en `categorie` zijn die van de regels.

    `gegevens` zijn antwoorden op vragen die pas bij het besluit spelen; de motor toetst ze samen met het besluit.
    """

    soort: Soort
    concept: bool
    zaak: Tekst = ""
    samenwerkingsverband: Tekst = ""
    dagtekening: date | None = None
    ondertekenaar: Ondertekenaar = Ondertekenaar()

    voorziening: Tekst = ""
    categorie: Tekst = ""
    begindatum: date | None = None
    einddatum: date | None = None
    volgnummer: Tekst = ""
    grondslag: tuple[Tekst, ...] = ()
    reden: Tekst = ""
    reden_duur: Tekst = ""
    reden_categorie: Tekst = ""
    reden_afwijking_advies: Tekst = ""
    reden_afwijking_deskundige: Tekst = ""
    kern_adviezen: tuple[Kern, ...] = ()
    standpunten: Standpunten = Standpunten()
    bezwaar: Bezwaar = Bezwaar()
    gegevens: dict[str, Any] = {}

    ontbrekend: tuple[Tekst, ...] = ()
    uiterste_datum: date | None = None
    doorgezonden_aan: Tekst = ""
    nieuwe_datum: date | None = None

    @property
    def beslist(self) -> bool:
        """Is dit een toewijzing of afwijzing, en dus een besluit waartegen bezwaar openstaat?"""
        return self.soort in ("toewijzing", "afwijzing")
