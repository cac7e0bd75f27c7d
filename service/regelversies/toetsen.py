"""Een versie toetsen: de controle, de voorbeelden en de dekking, op haar ingangsdatum. Wat eruit komt is het bewijs bij de stap."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine import Fout, Fouten, InvoerFouten, lees_regelteksten
from engine.vorm.canoniek import vingerafdruk
from service.documentatie.dekking import GRENS_VOORWAARDEN, Stand, meet_dekking, stand_van, tel_voorbeelden
from service.documentatie.draaien import Afloop, draai
from service.documentatie.features import FeatureFout, lees_features
from service.documentatie.zinnen import ZINNEN
from service.regelcontrole.controle import controleer_teksten
from service.regelversies.versie import Regelversie


@dataclass(frozen=True, slots=True)
class Toetsing:
    """Wat er misgaat (leeg als alles groen is), en het bewijs als gewone gegevens."""

    fouten: tuple[Fout, ...]
    bewijs: Mapping[str, Any]


def toets(versie: Regelversie, andere: Mapping[str, str], features: Path) -> Toetsing:
    """Toetst een versie. `andere` zijn regelbestanden van andere samenwerkingsverbanden: de gedeelde lagen gaan hen ook aan.

    Raises:
        InvoerFouten: als de features niet te lezen zijn.
    """
    samen = {**andere, **versie.bestanden}
    controle = controleer_teksten(samen, versie.ingangsdatum, features)
    geteld = {"fouten": len(controle.fouten), "waarschuwingen": len(controle.waarschuwingen)}
    bewijs: dict[str, Any] = {"controle": {**geteld, "vingerafdruk": vingerafdruk([str(deel) for deel in controle.problemen])}}
    if controle.fouten:
        # Regels met een fout laden niet: dan is er niets te draaien.
        return Toetsing((_fout("V110", f"De controle vindt {len(controle.fouten)} fouten.", "controle"), *controle.fouten), bewijs)
    try:
        scenarios = lees_features(features)
        regels = lees_regelteksten(samen)
        uitslagen = draai(scenarios, regels, ZINNEN)
        pakket, dekking = regels.pakket(versie.samenwerkingsverband, versie.ingangsdatum), meet_dekking(uitslagen)
        tel_voorbeelden(dekking, pakket)
        stand = stand_van(pakket, dekking)
    except FeatureFout as fout:
        raise InvoerFouten([Fout("V113", str(fout), "features")]) from None
    except Fouten as gevonden:
        return Toetsing(gevonden.fouten, bewijs)
    mis = [uitslag for uitslag in uitslagen if uitslag.mis]
    fouten = [
        Fout(
            "V111",
            f"Dit voorbeeld klopt niet: {uitslag.scenario.naam}. {uitslag.melding}",
            f"{uitslag.scenario.bestand}:{uitslag.scenario.regel}",
        )
        for uitslag in mis
    ]
    fouten += [] if stand.volledig else [_fout("V112", _te_weinig(stand), "dekking")]
    bewijs["voorbeelden"] = {
        "gedraaid": sum(uitslag.afloop is not Afloop.NIET_UITGEVOERD for uitslag in uitslagen),
        "kloppen_niet": len(mis),
        "vingerafdruk": vingerafdruk(
            {pad.relative_to(features).as_posix(): pad.read_text("utf-8") for pad in sorted(features.rglob("*.feature"))}
        ),
    }
    bewijs["dekking"] = _cijfers(stand)
    return Toetsing(tuple(fouten), bewijs)


def lees_analyse(tekst: str, pakket: str) -> tuple[tuple[Fout, ...], Mapping[str, Any]]:
    """Wat er mis is met een analyse als JSON, en haar deel over dit pakket. Een fout of een open vraag in de analyse is mis."""
    try:
        delen = {deel["pakket"]: deel for deel in json.loads(tekst)}
        deel = delen.get(pakket)
        if deel is None:
            zin = "Deze analyse gaat over andere regels. Doe haar opnieuw over deze regels, met de ingangsdatum als dag."
            return (_fout("V115", zin, "analyse"),), {}
        telling = [bevinding["ernst"] for bevinding in deel["bevindingen"]]
    except (ValueError, KeyError, TypeError, RecursionError):
        return (_fout("V114", "Dit is geen analyse. Maak haar met: thuisnabij regels analyseer --formaat json", "analyse"),), {}
    slecht = telling.count("fout") + telling.count("onbeslist")
    mis = (_fout("V116", f"De analyse heeft {slecht} bevindingen die een fout zijn of onbeslist.", "analyse"),) if slecht else ()
    return mis, deel


def _te_weinig(stand: Stand) -> str:
    zonder = {
        "criteria": stand.criteria_zonder,
        "uitkomsten": stand.uitkomsten_zonder,
        "gebreken": stand.gebreken_zonder,
        "termijnen": stand.termijnen_zonder,
    }
    tellingen = ", ".join(f"{len(deel)} {naam}" for naam, deel in zonder.items())
    graad = f"Van de voorwaarden is {stand.deel_voorwaarden:.0%} van beide kanten getoond; {GRENS_VOORWAARDEN:.0%} moet."
    begin = "Een begin van wat ontbreekt staat in: thuisnabij regels dekking --formaat gherkin"
    return f"De voorbeelden laten te weinig zien. Niet volledig getoond: {tellingen}. {graad} {begin}"


def _cijfers(stand: Stand) -> dict[str, Any]:
    return {
        "pakket": stand.pakket.hash,
        "volledig": stand.volledig,
        "criteria": len(stand.pakket.criteria),
        "criteria_zonder": list(stand.criteria_zonder),
        "uitkomsten_zonder": list(stand.uitkomsten_zonder),
        "gebreken_zonder": list(stand.gebreken_zonder),
        "termijnen_zonder": list(stand.termijnen_zonder),
        "voorwaarden": stand.voorwaarden,
        "voorwaarden_beide": stand.voorwaarden - len(stand.voorwaarden_zonder),
    }


def _fout(code: str, zin: str, plaats: str) -> Fout:
    return Fout(code, zin, plaats)
