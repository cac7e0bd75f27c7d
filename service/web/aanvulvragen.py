"""De open vragen van een advies, en wat iemand daarop antwoordt met een formulier. Welke vragen dat zijn, zeggen de regels.

Een antwoord staat op het formulier onder de plek die het in het dossier krijgt: `gegevens.fase`, en van element 0 van een lijst
`gegevens.interventies.0.effect`. Van een oordeel staan de waarde, de rol, de dag en de motivering elk apart.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from engine import Pakket
from engine.taal.declaraties import Begrip, Soort
from service.web.formulierveld import GEGEVENS
from service.web.formulierwaarden import als_waarde, tekst_van
from service.web.knop import Ingestuurd
from service.web.oordelen import mag_antwoorden
from service.wie import Wie

GEEN = "geen"
OORDEELDELEN = ("waarde", "rol", "datum", "motivering")
MEESTE_ELEMENTEN = 20
"""Zoveel passen er op een formulier. Een langere lijst komt met de API."""
_ELEMENT = re.compile(r"\.([0-9]+)\.", re.ASCII)
Teksten = Mapping[str, str]
"""Per veld van het formulier wat erin staat; zonder de lege."""


@dataclass(frozen=True, slots=True)
class Openvraag:
    """Een begrip waar nog iets van open is.

    `open_velden` zijn bij een lijst die er al is de open velden per element (vanaf 0). `rollen` is namens wie deze lezer antwoordt; leeg
    als hij dat niet mag. `vragen` zijn de vragen zoals zij in het advies staan.
    """

    begrip: Begrip
    rollen: tuple[str, ...]
    open_velden: Mapping[int, tuple[str, ...]]
    vragen: tuple[Mapping[str, Any], ...]

    @property
    def naam(self) -> str:
        """De naam van het begrip."""
        return self.begrip.naam

    @property
    def nu(self) -> bool:
        """Is er een antwoord op nodig voor het advies verder kan?"""
        return any(vraag["nu"] for vraag in self.vragen)

    @property
    def is_lijst(self) -> bool:
        """Zijn het elementen die gevraagd worden?"""
        return self.begrip.soort is Soort.LIJST

    @property
    def is_oordeel(self) -> bool:
        """Geeft een mens het antwoord met een reden erbij?"""
        return self.begrip.soort is Soort.OORDEEL


def openvragen(pakket: Pakket, wie: Wie, vragen: Iterable[Mapping[str, Any]]) -> tuple[Openvraag, ...]:
    """De vragen uit een bewaard advies, per begrip en in hun volgorde."""
    per_begrip: dict[str, list[Mapping[str, Any]]] = {}
    for vraag in vragen:
        per_begrip.setdefault(str(vraag["pad"]).partition("[")[0], []).append(vraag)
    return tuple(_openvraag(pakket.begrippen[naam], wie, tuple(deel)) for naam, deel in per_begrip.items())


def veldnaam(*delen: str | int) -> str:
    """Hoe een antwoord op het formulier heet."""
    return ".".join((GEGEVENS, *map(str, delen)))


def plaats_van(naam: str) -> str:
    """Zoals een fout dit veld van het formulier noemt."""
    return _ELEMENT.sub(r"[\1].", naam)


def ingevulde_teksten(vragen: Iterable[Openvraag], oud: Mapping[str, Any], gestuurd: Ingestuurd) -> Teksten:
    """Wat er ingevuld is op wat gevraagd was. Een nieuw element waar niets in staat valt weg: dan kloppen de nummers met het dossier."""
    teksten: dict[str, str] = {}
    for vraag in vragen:
        for naam, komt_uit in _velden(vraag, oud, gestuurd):
            if tekst := tekst_van(gestuurd, komt_uit):
                teksten[naam] = tekst
    return teksten


def aantal_elementen(vraag: Openvraag, oud: Mapping[str, Any], teksten: Teksten) -> int:
    """Hoeveel elementen er zijn, met de nieuwe waar iets in staat."""
    voor, bestaand = f"{veldnaam(vraag.naam)}.", len(oud.get(vraag.naam, ()))
    return max([bestaand, *(int(naam.removeprefix(voor).partition(".")[0]) + 1 for naam in teksten if naam.startswith(voor))])


def gegevens_van(vragen: Iterable[Openvraag], oud: Mapping[str, Any], teksten: Teksten) -> dict[str, Any]:
    """De gegevens die hiermee bij het dossier komen. Wat leeg is, is niet beantwoord; een lijst gaat er als geheel in."""
    gegevens: dict[str, Any] = {}
    for vraag in vragen:
        naam = vraag.naam
        if vraag.is_lijst:
            elementen = _elementen(vraag, oud, teksten)
            if elementen is not None:
                gegevens[naam] = elementen
        elif vraag.is_oordeel:
            deel = {stuk: teksten.get(veldnaam(naam, stuk), "") for stuk in OORDEELDELEN}
            # De dag en soms de rol staan er al: pas met een antwoord of een reden is het een oordeel.
            if deel["waarde"] or deel["motivering"]:
                gegevens[naam] = {**deel, "waarde": als_waarde(vraag.begrip.waardesoort, deel["waarde"])}
        elif tekst := teksten.get(veldnaam(naam), ""):
            gegevens[naam] = als_waarde(vraag.begrip.soort, tekst)
    return gegevens


def _openvraag(begrip: Begrip, wie: Wie, vragen: tuple[Mapping[str, Any], ...]) -> Openvraag:
    velden: dict[int, tuple[str, ...]] = {}
    for vraag in vragen:
        if vraag["nummer"] is not None:
            plek = int(vraag["nummer"]) - 1
            velden[plek] = (*velden.get(plek, ()), str(vraag["pad"]).rpartition(".")[2])
    return Openvraag(begrip, mag_antwoorden(wie, begrip, begrip.antwoord_door or _van_de_velden(begrip)), velden, vragen)


def _van_de_velden(begrip: Begrip) -> tuple[str, ...]:
    return tuple(dict.fromkeys(rol for veld in begrip.velden.values() for rol in veld.antwoord_door))


def _velden(vraag: Openvraag, oud: Mapping[str, Any], gestuurd: Ingestuurd) -> Iterator[tuple[str, str]]:
    """Van elk veld van deze vraag hoe het heet, en onder welke naam het binnenkwam."""
    naam = vraag.naam
    if vraag.is_oordeel:
        yield from ((veldnaam(naam, deel), veldnaam(naam, deel)) for deel in OORDEELDELEN)
    elif not vraag.is_lijst:
        yield veldnaam(naam), veldnaam(naam)
    else:
        yield f"{GEEN}.{naam}", f"{GEEN}.{naam}"
        bestaand = len(oud.get(naam, ()))
        for plek, velden in vraag.open_velden.items():
            yield from ((veldnaam(naam, plek, veld), veldnaam(naam, plek, veld)) for veld in velden)
        nieuw = [
            plek
            for plek in range(bestaand, MEESTE_ELEMENTEN)
            if any(tekst_van(gestuurd, veldnaam(naam, plek, veld)) for veld in vraag.begrip.velden)
        ]
        for wordt, plek in enumerate(nieuw, start=bestaand):
            yield from ((veldnaam(naam, wordt, veld), veldnaam(naam, plek, veld)) for veld in vraag.begrip.velden)


def _elementen(vraag: Openvraag, oud: Mapping[str, Any], teksten: Teksten) -> list[dict[str, Any]] | None:
    """De lijst zoals zij wordt; None als er niets bij kwam. Zonder elementen is zij leeg als iemand zei dat er geen zijn."""
    elementen = [dict(element) for element in oud.get(vraag.naam, ())]
    veranderd = False
    for plek in range(aantal_elementen(vraag, oud, teksten)):
        nieuw = {
            naam: als_waarde(veld.waardesoort, tekst)
            for naam, veld in vraag.begrip.velden.items()
            if (tekst := teksten.get(veldnaam(vraag.naam, plek, naam), ""))
        }
        veranderd = veranderd or bool(nieuw)
        elementen[plek : plek + 1] = [{**(elementen[plek] if plek < len(elementen) else {}), **nieuw}]
    if veranderd:
        return elementen
    return [] if f"{GEEN}.{vraag.naam}" in teksten and vraag.naam not in oud else None
