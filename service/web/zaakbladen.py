"""Wat er op de pagina's met zaken staat: elke zin over een advies komt uit de regels waarmee het gegeven is."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine import Pakket
from engine.uitleg import advieskop, besluitzin
from engine.uitleg.woorden import dag
from service.besluiten import STAPPEN, Besluitstatus
from service.opslag import Adviesregel, BewaardAdvies, BewaardBesluit
from service.opslag.lijst import Termijn
from service.web.kern import Kern
from service.web.zaakmenu import ZAKEN
from service.wie import Rol, Wie

_UITLEG = "/v1/adviezen/{nummer}/uitleg?vorm=html&lezer={lezer}"
_VOOR_DE_OUDER = ("In eenvoudige taal, voor ouders", "ouder")
_VOOR_DE_VAKMENS = (("Met de motivering, voor de commissie", "commissie"), ("Met elke stap, voor toezicht", "toezicht"))
_LOOPT = frozenset({"loopt", "bijna_voorbij", "voorbij"})


@dataclass(frozen=True, slots=True)
class Koppeling:
    """Een verwijzing naar een andere pagina."""

    tekst: str
    adres: str


@dataclass(frozen=True, slots=True)
class Zaakregel:
    """Eén zaak in een lijst, met de stand van haar laatste advies. `besluit` is de status van wat er besloten is, of leeg."""

    zaak: str
    adres: str
    kop: str
    stand: str
    besluit: str
    versie: int
    gegeven_op: str


@dataclass(frozen=True, slots=True)
class Vraagregel:
    """Een open vraag, met wie haar beantwoordt."""

    vraag: str
    door: str


@dataclass(frozen=True, slots=True)
class Besluitregel:
    """Een besluit over een zaak. Zolang het een concept is, is er geen brief van, en is nog niet te zeggen of het van het advies afwijkt.

    `elders` is het adres van het advies waar het bij hoort, als dat een andere versie is dan die op de pagina.
    """

    status: str
    op: str
    wijkt_af: bool
    elders: str
    stukken: tuple[Koppeling, ...]


@dataclass(frozen=True, slots=True)
class Zaakblad:
    """Eén advies over een zaak, met wat er nog open is en wat erbij hoort."""

    zaak: str
    kop: str
    stand: str
    versie: int
    gegeven_op: str
    peildatum: str
    nieuwer: str
    vragen: tuple[Vraagregel, ...]
    termijnen: tuple[str, ...]
    uitleg: tuple[Koppeling, ...]
    versies: tuple[Koppeling, ...]


@dataclass(frozen=True, slots=True)
class Termijnregel:
    """Een termijn die ergens eindigt. `voorbij` geldt alleen als er over de zaak nog geen besluit is."""

    titel: str
    zaak: str
    adres: str
    besluit: str
    voorbij: bool


def zaakregel(kern: Kern, regel: Adviesregel, besluit: str) -> Zaakregel:
    """Eén regel van de lijst. Werpt Probleem als de regels van toen er niet meer zijn."""
    pakket = pakket_van(kern, regel)
    return Zaakregel(
        zaak=regel.zaak,
        adres=_plek(regel),
        kop=advieskop(pakket, regel.uitkomst),
        stand=besluitzin(pakket, regel.uitkomst, regel.besluitrijp),
        besluit=stand_in_woorden(besluit),
        versie=regel.versie,
        gegeven_op=dag(regel.aangemaakt_op),
    )


def zaakblad(kern: Kern, wie: Wie, rij: BewaardAdvies, versies: Iterable[Adviesregel]) -> Zaakblad:
    """De pagina van een advies. Werpt Probleem als de regels van toen er niet meer zijn."""
    pakket, inhoud = pakket_van(kern, rij), json.loads(rij.advies)
    voor = (_VOOR_DE_OUDER, *_VOOR_DE_VAKMENS) if wie.rol != Rol.SCHOOL else (_VOOR_DE_OUDER, _VOOR_DE_VAKMENS[0])
    return Zaakblad(
        zaak=rij.zaak,
        kop=advieskop(pakket, rij.uitkomst),
        stand=besluitzin(pakket, rij.uitkomst, rij.besluitrijp),
        versie=rij.versie,
        gegeven_op=dag(rij.aangemaakt_op),
        peildatum=dag(rij.peildatum),
        nieuwer=f"{ZAKEN}/{rij.opvolger}" if rij.opvolger else "",
        vragen=tuple(vraagregel(vraag) for vraag in inhoud["vragen"] if vraag["nu"]),
        termijnen=tuple(_termijn(pakket, termijn) for termijn in inhoud["termijnen"] if termijn["stand"] in _LOOPT),
        uitleg=tuple(Koppeling(tekst, _UITLEG.format(nummer=rij.id, lezer=lezer)) for tekst, lezer in voor),
        versies=tuple(
            Koppeling(f"Versie {versie.versie}, van {dag(versie.aangemaakt_op)}", _plek(versie))
            for versie in versies
            if versie.id != rij.id
        ),
    )


def besluitregel(besluit: BewaardBesluit, rij: BewaardAdvies) -> Besluitregel:
    """Eén besluit op de pagina van dit advies over dezelfde zaak."""
    over, concept = f"/v1/adviezen/{besluit.advies_id}", besluit.status == Besluitstatus.CONCEPT
    brief = [] if concept else [Koppeling("De brief (pdf)", f"{over}/brief?besluit={besluit.id}")]
    motivering = Koppeling("De motivering, met wat in het besluit staat", f"{over}/uitleg?vorm=html&lezer=commissie&besluit={besluit.id}")
    elders = f"{ZAKEN}/{besluit.advies_id}" if besluit.advies_id != rij.id else ""
    wijkt_af = besluit.wijkt_af and not concept
    return Besluitregel(stand_in_woorden(besluit.status), dag(besluit.op), wijkt_af, elders, (*brief, motivering))


def beslisknop(rij: BewaardAdvies, genomen: Sequence[BewaardBesluit]) -> Koppeling | None:
    """Waar iemand over deze zaak beslist, of met het besluit verdergaat; None als dat bij dit advies niet meer kan.

    `genomen` is alles wat er over de zaak besloten is, ook bij een andere versie van het advies.
    """
    lopend = lopend_besluit(genomen)
    if lopend is None:
        return None if rij.opvolger else Koppeling("Leg een besluit vast", f"{_plek(rij)}/besluit")
    concept = lopend.status == Besluitstatus.CONCEPT
    return Koppeling("Ga verder met het concept" if concept else "Breng het besluit verder", f"{ZAKEN}/{lopend.advies_id}/besluit")


def lopend_besluit(genomen: Sequence[BewaardBesluit]) -> BewaardBesluit | None:
    """Het besluit waar nog een stap mee te zetten is. Er is er hoogstens één: een nieuw komt er pas als het vorige voorbij is."""
    return next((besluit for besluit in genomen if STAPPEN[Besluitstatus(besluit.status)]), None)


def termijnregel(termijn: Termijn, vandaag: date) -> Termijnregel:
    """Eén termijn in de lijst."""
    voorbij = termijn.einde < vandaag and not termijn.besluit
    return Termijnregel(termijn.titel, termijn.zaak, f"{ZAKEN}/{termijn.advies}", stand_in_woorden(termijn.besluit), voorbij)


def pakket_van(kern: Kern, regel: Adviesregel) -> Pakket:
    """De regels waarmee dit advies gegeven is. Werpt Probleem als die er niet meer zijn."""
    return kern.regelkast.pakket_van_toen(regel.samenwerkingsverband, regel.peildatum, regel.pakkethash, kern.opslag)


def _plek(regel: Adviesregel) -> str:
    return f"{ZAKEN}/{regel.id}"


def stand_in_woorden(status: str) -> str:
    """De status van een besluit, zoals zij in een zin na 'is' staat."""
    return "een concept" if status == Besluitstatus.CONCEPT else status.replace("_", " ")


def vraagregel(vraag: Mapping[str, Any]) -> Vraagregel:
    """Een open vraag zoals zij in een advies staat."""
    return Vraagregel(vraag["vraag"] or vraag["titel"], ", ".join(rol["titel"] for rol in vraag["antwoord_door"]))


def _termijn(pakket: Pakket, termijn: dict[str, Any]) -> str:
    zin = pakket.teksten[f"termijn_{termijn['stand']}"]
    return zin.format(termijn=termijn["titel"], dag=dag(date.fromisoformat(termijn["einde"])))
