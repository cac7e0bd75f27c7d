"""De vormen van verzoeken en antwoorden, voor de beschrijving van de API.

De motor leest een verzoek zelf, strenger dan een model dat kan (exacte getallen, dubbele sleutels, alle fouten tegelijk). Een test
houdt deze vormen en de motor gelijk.
"""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema

from service.besluiten import Besluitstatus


class HerkomstIn(BaseModel):
    """Van wie een gegeven komt, van welke dag, en uit wat voor stuk. Nooit een naam."""

    model_config = ConfigDict(extra="forbid", title="Herkomst")

    door: str = Field(description="Een van de rollen die dit begrip beantwoorden.")
    op: date = Field(description="De dag waarop het gezegd of geschreven is, niet na de peildatum.")
    uit: str | SkipJsonSchema[None] = Field(None, description="Het soort stuk; GET /begrippen noemt de stukken.")


class DossierIn(BaseModel):
    """Een aanvraag, half of heel. Wat niet bekend is, laat u weg."""

    model_config = ConfigDict(extra="forbid", title="Dossier")

    zaak: str | SkipJsonSchema[None] = Field(None, max_length=64, description="Kenmerk van de zaak zonder naam of burgerservicenummer.")
    samenwerkingsverband: str | SkipJsonSchema[None] = Field(None, description="Code van het samenwerkingsverband, zoals po2001.")
    peildatum: date | SkipJsonSchema[None] = Field(None, description="De dag waarop beoordeeld wordt. Zonder peildatum is dat vandaag.")
    gegevens: dict[str, Any] = Field(description="Per begrip de waarde; GET /begrippen noemt de begrippen.")
    herkomst: dict[str, HerkomstIn] | SkipJsonSchema[None] = Field(
        None, description="Per begrip waar het gegeven vandaan komt. Mag weg, en verandert nooit een uitkomst."
    )


class AdviesUit(BaseModel):
    """Een bewaard advies."""

    model_config = ConfigDict(title="Advies")

    id: UUID
    aangemaakt_op: datetime = Field(description="Tijdstip in UTC.")
    zaak: str
    versie: int = Field(description="De hoeveelste versie van het advies over deze zaak.")
    vorige: UUID | None = Field(description="Het nummer van de versie hiervoor.")
    opvolger: UUID | None = Field(description="Het nummer van de versie die deze verving.")
    advies: dict[str, Any] = Field(description="De uitkomst met alle stappen, vragen, gebreken, termijnen en bronnen.")


class UitlegUit(BaseModel):
    """De uitleg van een advies als blokken: koppen, alinea's en opsommingen."""

    model_config = ConfigDict(title="Uitleg")

    id: UUID
    lezer: str
    blokken: list[dict[str, Any]]


class VragenUit(BaseModel):
    """De open vragen van een dossier; er wordt niets bewaard."""

    model_config = ConfigDict(title="Vragen")

    uitkomst: dict[str, Any]
    vragen: list[dict[str, Any]] = Field(description="Eerst wat nu nodig is, met wie het beantwoordt en waarom.")


class BegrippenUit(BaseModel):
    """Alles wat gevraagd kan worden."""

    model_config = ConfigDict(title="Begrippen")

    samenwerkingsverband: str
    begrippen: list[dict[str, Any]]
    stukken: list[dict[str, str]] = Field(description="De soorten stukken die een herkomst mag noemen, met hun naam en titel.")


class GezondheidUit(BaseModel):
    """Hoe het met de dienst gaat."""

    model_config = ConfigDict(title="Gezondheid")

    gezond: bool
    regelpakketten: dict[str, str] = Field(description="Per samenwerkingsverband de hash van de regels van vandaag.")


class LeeftUit(BaseModel):
    """Dat de dienst leeft."""

    model_config = ConfigDict(title="Leeft")

    leeft: bool


class KlaarUit(BaseModel):
    """Dat de dienst verzoeken kan doen."""

    model_config = ConfigDict(title="Klaar")

    klaar: bool
    stap: str = Field(description="De stap van de database, zoals deze uitgave die verwacht.")


class FoutUit(BaseModel):
    """Eén fout in de invoer."""

    model_config = ConfigDict(title="Fout")

    code: str
    zin: str
    plaats: str = Field(description="Het veld, zoals gegevens.geboortedatum.")
    wijzer: str = Field(description="Het veld als JSON Pointer, zoals /gegevens/geboortedatum.")
    bedoeld: str | None = Field(None, description="Wat waarschijnlijk bedoeld werd.")


class ProbleemUit(BaseModel):
    """Een fout volgens RFC 9457."""

    model_config = ConfigDict(title="Probleem")

    type: str
    status: int
    title: str
    detail: str
    fouten: list[FoutUit] | None = None


class AdviesregelUit(BaseModel):
    """Een advies in een lijst, zonder zijn inhoud."""

    model_config = ConfigDict(title="Adviesregel")

    id: UUID
    aangemaakt_op: datetime
    zaak: str
    versie: int
    vorige: UUID | None
    opvolger: UUID | None
    samenwerkingsverband: str
    peildatum: date
    uitkomst: str = Field(description="De naam van de uitkomst, of `open`.")
    besluitrijp: str


class AdvieslijstUit(BaseModel):
    """Een bladzij met adviezen."""

    model_config = ConfigDict(title="Advieslijst")

    adviezen: list[AdviesregelUit]
    verder: str | None = Field(description="De cursor naar de volgende bladzij.")


class TermijnUit(BaseModel):
    """Een termijn die ergens eindigt."""

    model_config = ConfigDict(title="Termijn")

    advies: UUID
    zaak: str
    samenwerkingsverband: str
    naam: str
    titel: str
    stand: str
    einde: date
    besluit: str | None = Field(description="De status van het besluit dat over deze zaak geldt; null zolang er geen besluit is.")


class TermijnlijstUit(BaseModel):
    """Een bladzij met termijnen."""

    model_config = ConfigDict(title="Termijnlijst")

    termijnen: list[TermijnUit]
    verder: str | None = Field(description="De cursor naar de volgende bladzij.")


class AuditUit(BaseModel):
    """Een stuk van de keten van een samenwerkingsverband."""

    model_config = ConfigDict(title="Audit")

    samenwerkingsverband: str
    regels: list[dict[str, Any]]
    zegels: list[dict[str, Any]] = Field(description="Per dag het ondertekende einde van de keten (Ed25519).")


class BesluitIn(BaseModel):
    """Een besluit, met dezelfde velden als een besluit voor een brief."""

    model_config = ConfigDict(extra="allow", title="Besluit")

    soort: str = Field(description="Een besluit uit de regels, zoals toewijzing of afwijzing.")
    concept: bool = Field(description="Een concept mag nog onvolledig zijn; anders is het besluit meteen definitief.")
    beslist_mee: list[int] | SkipJsonSchema[None] = Field(
        None, description="De nummers van deskundigen die meebeslissen. Dat horen er geen te zijn."
    )


class StapIn(BaseModel):
    """Een stap met een besluit."""

    model_config = ConfigDict(extra="forbid", title="Stap")

    naar: Besluitstatus
    reden: str | SkipJsonSchema[None] = Field(None, max_length=4000, description="Nodig bij handhaven, herroepen en intrekken.")


class BesluitregelUit(BaseModel):
    """Een besluit in een lijst."""

    model_config = ConfigDict(title="Besluitregel")

    id: UUID
    advies: UUID
    versie: int
    status: Besluitstatus
    wijkt_af: bool = Field(description="Is dit iets anders dan het advies?")
    mag_naar: list[Besluitstatus] = Field(description="Welke stap er nu kan.")


class BesluitUit(BesluitregelUit):
    """Een bewaard besluit, met wat er nog nodig is voordat het definitief kan worden."""

    model_config = ConfigDict(title="Bewaard besluit")

    besluit: dict[str, Any]
    beslist_mee: list[int]
    nog_nodig: list[dict[str, str]]
    geschiedenis: list[dict[str, Any]]


class BesluitlijstUit(BaseModel):
    """De besluiten bij een advies."""

    model_config = ConfigDict(title="Besluitlijst")

    besluiten: list[BesluitregelUit]


class VolggraadUit(BaseModel):
    """Hoe vaak een besluit het advies volgt."""

    model_config = ConfigDict(title="Volggraad")

    samenwerkingsverband: str
    grens: dict[str, int]
    geheel: dict[str, Any]
    regels: list[dict[str, Any]]
