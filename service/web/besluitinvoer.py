"""Van een ingestuurd formulier een besluit maken, zoals de API het kent. Wat het formulier niet vraagt, blijft zoals het was."""

import json
from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from engine import Advies
from engine.taal.brieven import Brief
from service.opslag import BewaardAdvies
from service.web.besluitvelden import VERKLARING, Veldgroep, nummers, per_element, waarde_van
from service.web.formulierveld import GEGEVENS, Veld
from service.web.formulierwaarden import als_waarde, tekst_van
from service.web.knop import Ingestuurd


def ingevuld_besluit(
    advies: Advies, rij: BewaardAdvies, brief: Brief, groepen: tuple[Veldgroep, ...], vorige: Mapping[str, Any], gestuurd: Ingestuurd
) -> dict[str, Any]:
    """Het besluit in concept: `vorige` met de velden van het formulier erin. Een leeg veld gaat eruit."""
    besluit: dict[str, Any] = deepcopy(dict(vorige))
    besluit |= {"soort": brief.naam, "concept": True, "zaak": rij.zaak, "samenwerkingsverband": rij.samenwerkingsverband}
    besluit["dagtekening"] = rij.peildatum.isoformat()
    for groep in groepen:
        for veld in groep.velden:
            if ":" not in veld.naam:
                _zet(besluit, veld.naam, _gelezen(advies, veld, gestuurd))
    # Wat een ingevuld veld zegt, zegt een antwoord van eerder niet ook nog: dat kan anders zijn, en staat niet op het formulier.
    gezegd = {veld.begrip for veld in advies.pakket.besluitvelden.values() if veld.begrip and waarde_van(besluit, veld.naam)}
    besluit[GEGEVENS] = {naam: deel for naam, deel in besluit.get(GEGEVENS, {}).items() if naam not in gezegd}
    for los in advies.pakket.besluitvelden.values():
        if los.per and los.naam in brief.nodig:
            lijst, _, tekstveld = los.naam.rpartition(".")
            teksten = ((nummer, tekst_van(gestuurd, per_element(los, nummer))) for nummer in nummers(advies, los))
            besluit[lijst] = [{los.per[1]: nummer, tekstveld: tekst} for nummer, tekst in teksten if tekst]
    return besluit


def als_tekst(besluit: Mapping[str, Any], beslist_mee: list[int]) -> str:
    """Het verzoek aan de API met dit besluit."""
    return json.dumps({**besluit, "beslist_mee": beslist_mee}, ensure_ascii=False)


def _gelezen(advies: Advies, veld: Veld, gestuurd: Ingestuurd) -> Any:
    if veld.vorm == "vinkjes":
        return [bron for bron in gestuurd.get(veld.naam, ()) if bron]
    tekst = tekst_van(gestuurd, veld.naam)
    if veld.naam == VERKLARING:
        return True if tekst else None
    begrip = advies.pakket.begrippen.get(veld.naam.removeprefix(f"{GEGEVENS}."))
    if not veld.naam.startswith(f"{GEGEVENS}.") or begrip is None or not tekst:
        return tekst
    return als_waarde(begrip.soort, tekst)


def _zet(besluit: dict[str, Any], naam: str, waarde: Any) -> None:
    *onder, laatste = naam.split(".")
    deel = besluit
    for stap in onder:
        deel = deel.setdefault(stap, {})
    if waarde in ("", None, []):
        deel.pop(laatste, None)
    else:
        deel[laatste] = waarde
