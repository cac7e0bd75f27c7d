"""Het besluit zoals een mens het nam: wat erin staat, en niets waaraan de leerling te herkennen is.

Er is met opzet geen veld voor een naam, een adres of een burgerservicenummer: de administratie vult die op de brief in.
Een veld dat leeg is, is niet ingevuld; of dat mag, hangt af van de brief (zie `volledig`).
"""

from datetime import date
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, StrictBool, StrictInt, StringConstraints
from pydantic_core import PydanticCustomError

from engine.zaak.dossier import lees_datum

LANGSTE_TEKST = 4000
Tekst = Annotated[str, StringConstraints(strip_whitespace=True, max_length=LANGSTE_TEKST)]


def _datum(waarde: object) -> date:
    dag = lees_datum(waarde)
    if dag is None:
        raise PydanticCustomError("date_type", "geen datum")
    return dag


Datum = Annotated[date, BeforeValidator(_datum)]


class _Deel(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Ondertekenaar(_Deel):
    """Wie tekent: de functie en waar de bevoegdheid vandaan komt, zonder naam.

    Met `geen_deskundige` verklaart hij dat hij in deze zaak geen deskundige was (R038); None is niet gezegd.
    """

    functie: Tekst = ""
    mandaat: Tekst = ""
    geen_deskundige: StrictBool | None = None


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

    deskundige_nummer: StrictInt
    kern: Tekst = ""


class Bezwaar(_Deel):
    """Bij wie bezwaar mogelijk is. De termijn komt uit de regels."""

    bij: Tekst = ""


class Besluit(_Deel):
    """Alles wat de mens zegt. `soort` is een brief uit de regels; ook de keuzes van `voorziening` en `categorie` komen daaruit.

    `gegevens` zijn antwoorden op vragen die pas bij het besluit spelen; de motor toetst ze samen met het besluit.
    """

    soort: Tekst
    concept: StrictBool
    zaak: Tekst = ""
    samenwerkingsverband: Tekst = ""
    dagtekening: Datum | None = None
    ondertekenaar: Ondertekenaar = Ondertekenaar()

    voorziening: Tekst = ""
    categorie: Tekst = ""
    begindatum: Datum | None = None
    einddatum: Datum | None = None
    volgnummer: Tekst = ""
    grondslag: tuple[Tekst, ...] = ()
    reden: Tekst = ""
    reden_spoed: Tekst = ""
    reden_duur: Tekst = ""
    reden_categorie: Tekst = ""
    reden_afwijking_advies: Tekst = ""
    reden_afwijking_deskundige: Tekst = ""
    kern_adviezen: tuple[Kern, ...] = ()
    standpunten: Standpunten = Standpunten()
    bezwaar: Bezwaar = Bezwaar()
    gegevens: dict[str, Any] = {}

    ontbrekend: tuple[Tekst, ...] = ()
    uiterste_datum: Datum | None = None
    doorgezonden_aan: Tekst = ""
    nieuwe_datum: Datum | None = None
