"""Wat een beller over een versie van de regels stuurt. Alle fouten tegelijk."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine import Fout, InvoerFouten
from engine.fouten import bedoelde
from engine.zaak.dossier import lees_datum
from engine.zaak.strikt import lees_json
from engine.zaak.tekens import heeft_onleesbare_tekens, veldnaam
from service.regelversies.status import Versiestatus
from service.regelversies.weigering import wie_zegt_te_zijn

_VOORLEGGING = ("samenwerkingsverband", "ingangsdatum", "wie", "bestanden")
_WIE = "wie"
_BEWIJZEN: Mapping[str, tuple[type, str, str]] = {"rapport": (dict, "V106", "object"), "analyse": (list, "V114", "lijst")}
"""Wat er bij een stap mee kan: wat het is, en de code en het woord als het dat niet is."""
_STAP = ("naar", "wie", *_BEWIJZEN, "reden")


@dataclass(frozen=True, slots=True)
class Voorlegging:
    """Regels om voor te leggen: per pad de inhoud."""

    samenwerkingsverband: str
    ingangsdatum: date
    wie: str
    bestanden: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Versiestap:
    """Een stap, met wat erbij hoort; `rapport` en `analyse` zijn JSON, of leeg."""

    naar: Versiestatus
    wie: str
    rapport: str
    analyse: str
    reden: str


def lees_voorlegging(tekst: str, *, met_wie: bool) -> Voorlegging:
    """De voorlegging in een JSON-tekst. Zonder `met_wie` volgt uit de beller wie het doet, en staat het er niet in. Werpt InvoerFouten."""
    inhoud, fouten = _ontleed(tekst, _VOORLEGGING, met_wie)
    verband, dag, bestanden = inhoud.get("samenwerkingsverband"), lees_datum(inhoud.get("ingangsdatum")), inhoud.get("bestanden")
    if not isinstance(verband, str) or not verband:
        fouten.append(Fout("I044", "Noem het samenwerkingsverband.", "samenwerkingsverband"))
    if dag is None:
        fouten.append(Fout("I012", "Hier hoort een datum te staan, geschreven als 2027-08-01.", "ingangsdatum"))
    if not isinstance(bestanden, dict) or not bestanden or not all(map(_is_inhoud, [*bestanden, *bestanden.values()])):
        fouten.append(Fout("V122", "Hier hoort per pad de inhoud van een regelbestand te staan.", "bestanden"))
    wie = _wie(inhoud, fouten) if met_wie else ""
    if fouten or dag is None:
        raise InvoerFouten(fouten)
    return Voorlegging(str(verband), dag, wie, dict(inhoud["bestanden"]))


def lees_versiestap(tekst: str, *, met_wie: bool) -> Versiestap:
    """De stap in een JSON-tekst als `{"naar": "getoetst"}`; `met_wie` als bij `lees_voorlegging`. Werpt InvoerFouten."""
    inhoud, fouten = _ontleed(tekst, _STAP, met_wie)
    naar, reden, statussen = inhoud.get("naar"), inhoud.get("reden", ""), tuple(map(str, Versiestatus))
    if naar not in statussen:
        fouten.append(Fout("V123", f"Kies een van deze: {', '.join(statussen)}.", "naar", bedoelde(str(naar), statussen)))
    if not isinstance(reden, str) or heeft_onleesbare_tekens(reden):
        fouten.append(Fout("V118", "Hier hoort tekst te staan.", "reden"))
    for naam, (soort, code, woord) in _BEWIJZEN.items():
        if naam in inhoud and not isinstance(inhoud[naam], soort):
            fouten.append(Fout(code, f"Zet hier de inhoud van het JSON-bestand zelf, als {woord} en niet als tekst.", naam))
    wie = _wie(inhoud, fouten) if met_wie else ""
    if fouten:
        raise InvoerFouten(fouten)
    # Een rapport telt en noemt percentages: als float geschreven staan daar dezelfde cijfers.
    rapport, analyse = (json.dumps(inhoud[naam], default=float) if naam in inhoud else "" for naam in _BEWIJZEN)
    return Versiestap(Versiestatus(str(naar)), wie, rapport, analyse, reden)


def _is_inhoud(deel: object) -> bool:
    # JSON kan een half teken dragen (een losse surrogaat) dat in geen enkel bestand kan staan.
    return isinstance(deel, str) and not any("\ud800" <= teken <= "\udfff" for teken in deel)


def _wie(inhoud: Mapping[str, Any], fouten: list[Fout]) -> str:
    try:
        return wie_zegt_te_zijn(str(inhoud.get("wie", ""))).kenmerk
    except InvoerFouten as gevonden:
        fouten += gevonden.fouten
        return ""


def _ontleed(tekst: str, alle: tuple[str, ...], met_wie: bool) -> tuple[dict[str, Any], list[Fout]]:
    velden = tuple(naam for naam in alle if met_wie or naam != _WIE)
    inhoud = lees_json(tekst)
    if not isinstance(inhoud, dict):
        raise InvoerFouten([Fout("V124", "Hier hoort een JSON-object te staan.", "")])
    vreemd = [naam for naam in inhoud if naam not in velden]
    return inhoud, [_vreemd(naam, velden) for naam in vreemd]


def _vreemd(naam: str, velden: tuple[str, ...]) -> Fout:
    if naam == _WIE:
        return Fout("V127", "Wie u bent, volgt uit uw sleutel of token. Laat dit veld weg.", _WIE)
    return Fout("V125", "Dit veld bestaat hier niet.", veldnaam(naam), bedoelde(naam, velden))
