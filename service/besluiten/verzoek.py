"""Wat een beller stuurt: een besluit, of een stap ermee. Alle fouten tegelijk, zonder een ingevulde waarde te noemen."""

import json
from dataclasses import dataclass
from typing import Any

from engine import Fout, InvoerFouten
from engine.fouten import bedoelde
from engine.zaak.burgerservicenummer import lijkt_op_bsn
from engine.zaak.strikt import lees_json
from engine.zaak.tekens import heeft_onleesbare_tekens, veldnaam
from service.besluiten.status import BESLIST, Besluitstatus
from service.brieven.besluit import LANGSTE_TEKST, Besluit
from service.brieven.lezen import besluit_van, lees_besluit

MEE = "beslist_mee"
"""Het veld met de nummers van de deskundigen die meebeslissen."""
_SOORT, _CONCEPT = "soort", "concept"
_HOOGSTE_NUMMER = 9


@dataclass(frozen=True, slots=True)
class Besluitverzoek:
    """Een besluit zoals `thuisnabij brief` het kent, met de nummers van deskundigen die meebeslissen (dat hoort er geen te zijn)."""

    besluit: Besluit
    beslist_mee: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Stapverzoek:
    """Naar welke status een besluit gaat, en waarom."""

    naar: Besluitstatus
    reden: str


def lees_besluitverzoek(tekst: str) -> Besluitverzoek:
    """Het besluit in een JSON-tekst.

    Raises:
        InvoerFouten: als de vorm niet klopt.
    """
    verzoek, fouten = zover_te_lezen(tekst)
    if verzoek is None or fouten:
        raise InvoerFouten(fouten)
    return verzoek


def zover_te_lezen(tekst: str) -> tuple[Besluitverzoek | None, list[Fout]]:
    """Het besluit in een JSON-tekst zonder de velden waar iets aan schort, en wat dat is. None als er zonder die velden geen besluit is.

    Raises:
        InvoerFouten: als het geen JSON-object is.
    """
    inhoud = _ontleed(tekst)
    mee = inhoud.pop(MEE, [])
    fouten: list[Fout] = []
    if not isinstance(mee, list) or not all(_is_nummer(nummer) for nummer in mee):
        fouten.append(Fout("B008", "Hier hoort een lijst met nummers van deskundigen te staan.", MEE))
        mee = []
    nummers = tuple(sorted(set(mee)))
    try:
        return Besluitverzoek(besluit_van(inhoud), nummers), fouten
    except InvoerFouten as gevonden:
        fouten += gevonden.fouten
    mis = {hoofdveld(fout.plaats) for fout in fouten}
    if _SOORT in mis:
        return None, fouten
    rest = {naam: waarde for naam, waarde in inhoud.items() if hoofdveld(veldnaam(naam)) not in mis}
    # Als concept: wat er pas later hoeft te zijn, is dan geen fout.
    return Besluitverzoek(besluit_van({_CONCEPT: True, **rest}), nummers), fouten


def hoofdveld(plaats: str) -> str:
    """Het veld van een besluit waar een plek in ligt."""
    return plaats.partition(".")[0].partition("[")[0]


def besluit_uit(inhoud: str) -> Besluit:
    """Het besluit in de inhoud van een bewaard besluit. Werpt InvoerFouten als de vorm van nu er niet op past."""
    return lees_besluit(json.dumps(json.loads(inhoud)["besluit"]))


def lees_stap(tekst: str) -> Stapverzoek:
    """De stap in een JSON-tekst als `{"naar": "bekendgemaakt"}`. Werpt InvoerFouten als zij niet klopt."""
    inhoud = _ontleed(tekst)
    velden, statussen = ("naar", "reden"), tuple(map(str, Besluitstatus))
    fouten = [
        Fout("B004", "Dit veld bestaat niet in een stap.", veldnaam(naam), bedoelde(naam, velden)) for naam in inhoud if naam not in velden
    ]
    naar, reden = inhoud.get("naar"), inhoud.get("reden", "")
    if naar not in statussen:
        fouten.append(Fout("B005", f"Kies een van deze: {', '.join(statussen)}.", "naar", bedoelde(str(naar), statussen)))
    if not isinstance(reden, str) or len(reden) > LANGSTE_TEKST or heeft_onleesbare_tekens(reden):
        fouten.append(Fout("B007", f"Hier hoort tekst te staan, hoogstens {LANGSTE_TEKST} tekens.", "reden"))
    elif lijkt_op_bsn(reden):
        fouten.append(Fout("B010", "Dit lijkt op een burgerservicenummer. Dat mag hier niet staan.", "reden"))
    elif isinstance(naar, str) and naar in BESLIST and not reden.strip():
        fouten.append(Fout("B020", "De reden voor deze stap ontbreekt.", "reden"))
    if fouten:
        raise InvoerFouten(fouten)
    return Stapverzoek(Besluitstatus(str(naar)), reden.strip())


def _ontleed(tekst: str) -> dict[str, Any]:
    inhoud = lees_json(tekst)
    if not isinstance(inhoud, dict):
        raise InvoerFouten([Fout("B001", "Hier hoort een JSON-object te staan.", "")])
    return inhoud


def _is_nummer(waarde: object) -> bool:
    return isinstance(waarde, int) and not isinstance(waarde, bool) and 1 <= waarde <= _HOOGSTE_NUMMER
