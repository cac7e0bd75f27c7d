"""Terughalen waarmee ooit beslist is: het bewaarde advies en de regels van toen."""

import json
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from engine import Fout, Pakket, RegelFouten, Regels, lees_regelteksten
from engine.pakket.regels import lees_teksten
from service.vindplaats import GeenRegelmap, regelmap
from service.wie import aanroep_van_hier

if TYPE_CHECKING:
    from service.opslag import Adviesopslag


class NietBewaard(Exception):
    """Het advies of zijn regels zijn niet bewaard; de tekst is een zin voor de gebruiker."""


def bewaard_advies(nummer: UUID) -> str:
    """Het bewaarde advies met dit nummer, als JSON. Werpt NietBewaard als het er niet is."""
    # Pas hier: wie een advies uit een bestand overdoet met de regels van nu, heeft geen database nodig.
    from service.opslag import OpslagFout, Vernietigd

    try:
        rij = _opslag().lees(aanroep_van_hier(), nummer, "advies_herhaald")
    except Vernietigd:
        raise NietBewaard("De gegevens van deze zaak zijn na de bewaartermijn vernietigd.") from None
    except OpslagFout as fout:
        raise NietBewaard(str(fout)) from fout
    if rij is None:
        raise NietBewaard("Er is geen advies met dit nummer.")
    return rij.advies.decode()


def pakket_van_toen(inhoud: Mapping[str, Any]) -> Pakket:
    """De regels uit het bewijs van een advies: die van nu als zij dezelfde zijn, en anders de bewaarde.

    Raises:
        NietBewaard: als die regels er niet meer zijn.
    """
    bewijs, dag = inhoud["bewijs"], date.fromisoformat(inhoud["peildatum"])
    nu = _pakket_van_nu(bewijs["samenwerkingsverband"], dag)
    if nu is not None and nu.hash == bewijs["pakket"]:
        return nu
    rij = _opslag().lees_regels(bewijs["pakket"])
    if rij is None:
        raise NietBewaard(f"De regels waarmee dit advies gegeven is ({bewijs['pakket'][:12]}) zijn hier niet bewaard.")
    samenwerkingsverband, bestanden = rij
    return lees_regelteksten(json.loads(bestanden)).pakket(samenwerkingsverband, dag)


def bewaarde_regels(hash_: str) -> Regels:
    """De regels met deze hash: een pakket waarmee ooit beslist is, of een voorgelegde versie. Werpt NietBewaard als die er niet zijn."""
    from service.opslag.regelversies import Regelversieopslag

    opslag = _opslag()
    rij = opslag.lees_regels(hash_)
    bestanden = json.loads(rij[1]) if rij else Regelversieopslag(opslag.database).bestanden(hash_)
    if bestanden is None:
        raise NietBewaard(f"Met de regels {hash_[:12]} is hier nooit beslist en zij zijn niet voorgelegd; zij zijn niet bewaard.")
    return lees_regelteksten(bestanden)


def _pakket_van_nu(samenwerkingsverband: str, dag: date) -> Pakket | None:
    """None als de regels in de map deze dag niet kennen of stuk zijn: die van toen staan daar los van.

    De map mag ook van vroeger zijn, zonder alle vaste zinnen van nu: overdoen gebruikt geen zinnen.
    """
    onleesbaar: list[Fout] = []
    try:
        regels = lees_regelteksten(dict(lees_teksten(regelmap(), onleesbaar)))
        return None if onleesbaar else regels.pakket(samenwerkingsverband, dag)
    except (RegelFouten, GeenRegelmap):
        return None


def _opslag() -> "Adviesopslag":
    from service.opslag import Adviesopslag, OpslagFout, database_uit_omgeving

    try:
        return Adviesopslag(database_uit_omgeving())
    except OpslagFout as fout:
        raise NietBewaard(str(fout)) from fout
