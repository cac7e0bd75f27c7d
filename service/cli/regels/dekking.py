"""`thuisnabij regels dekking`: wat de voorbeelden van de regels laten zien, en wat nog niet."""

import json
import sys
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from engine import Fout, Regels, lees_regels
from engine.uitleg import Alinea, Blok, Kop, Opsomming
from service.cli.dag import vandaag
from service.cli.uitgang import fouten_melden, stop, toon
from service.documentatie.dekking import (
    GRENS_VOORWAARDEN,
    Gemist,
    Proefzaken,
    Stand,
    als_feature,
    meet_dekking,
    plek_in_woorden,
    skeletten,
    stand_van,
    tel_voorbeelden,
    voorbeelden_bij_regels,
)
from service.documentatie.dekking.tabellen import rij_in_woorden
from service.documentatie.draaien import Afloop, Uitslag, draai
from service.documentatie.features import FeatureFout, lees_features
from service.documentatie.zinnen import ZINNEN
from service.vindplaats import FEATURES, regelmap


class Dekkingformaat(StrEnum):
    """Hoe de dekking wordt geschreven. `gherkin` geeft alleen wat nog ontbreekt, als begin van een feature."""

    TEKST = "tekst"
    JSON = "json"
    GHERKIN = "gherkin"


def toon_dekking(
    features: Annotated[Path, typer.Argument(metavar="MAP", help="De map met features; standaard die van het project.")] = FEATURES,
    swv: Annotated[str, typer.Option("--swv", help="Code van een samenwerkingsverband; standaard allemaal.")] = "",
    formaat: Annotated[
        Dekkingformaat, typer.Option("--formaat", help="Leesbare tekst, JSON, of een begin van elk voorbeeld dat nog ontbreekt (gherkin).")
    ] = Dekkingformaat.TEKST,
) -> None:
    """Draait alle voorbeelden en telt wat zij laten zien. Uitgang 1 als er iets niet klopt of te weinig getoond is."""
    with fouten_melden(swv):
        regels = lees_regels(regelmap())
        try:
            uitslagen = draai(lees_features(features), regels, ZINNEN)
        except FeatureFout as fout:
            stop([str(fout)])
        standen = _standen(regels, uitslagen, swv)
        bij_regels, mis_bij_regels = voorbeelden_bij_regels(stand.pakket for stand in standen)
    if formaat is Dekkingformaat.JSON:
        sys.stdout.write(json.dumps([_als_gegevens(stand, vandaag()) for stand in standen], ensure_ascii=False, indent=2) + "\n")
    elif formaat is Dekkingformaat.GHERKIN:
        sys.stdout.write("\n".join(als_feature(stand, vandaag()) for stand in standen if _mist_iets(stand)))
    else:
        toon([*_kop(uitslagen, bij_regels, mis_bij_regels), *(blok for stand in standen for blok in _blokken(stand))])
    klopt = not mis_bij_regels and not any(uitslag.mis for uitslag in uitslagen)
    raise typer.Exit(0 if klopt and all(stand.volledig for stand in standen) else 1)


def _standen(regels: Regels, uitslagen: Sequence[Uitslag], swv: str) -> list[Stand]:
    dekking = meet_dekking(uitslagen)
    pakketten = [regels.pakket(code, vandaag()) for code in ([swv] if swv else regels.samenwerkingsverbanden)]
    for pakket in pakketten:
        tel_voorbeelden(dekking, pakket)
    return [stand_van(pakket, dekking) for pakket in pakketten]


def _kop(uitslagen: Sequence[Uitslag], bij_regels: int, mis_bij_regels: Sequence[Fout]) -> list[Blok]:
    mis = [uitslag for uitslag in uitslagen if uitslag.mis]
    gedraaid = sum(uitslag.afloop is not Afloop.NIET_UITGEVOERD for uitslag in uitslagen)
    blokken: list[Blok] = [
        Kop("Dekking van de regels", 1),
        Alinea(f"{gedraaid + bij_regels} voorbeelden. {_hoeveel_mis(len(mis) + len(mis_bij_regels))}"),
    ]
    punten = (
        *(
            (f"{uitslag.scenario.bestand}:{(uitslag.stap or uitslag.scenario).regel} {uitslag.scenario.naam}", uitslag.melding)
            for uitslag in mis
        ),
        *((fout.plaats, fout.zin) for fout in mis_bij_regels),
    )
    return [*blokken, Opsomming(punten)] if punten else blokken


def _hoeveel_mis(aantal: int) -> str:
    return "Zij kloppen allemaal." if not aantal else "1 klopt niet." if aantal == 1 else f"{aantal} kloppen niet."


def _blokken(stand: Stand) -> list[Blok]:
    pakket, zonder = stand.pakket, stand.criteria_zonder
    zonder_bron = sum(not criterium.bron for criterium in pakket.criteria.values())
    beide = stand.voorwaarden - len(stand.voorwaarden_zonder)
    rijen_zonder = sum(map(len, stand.rijen_zonder.values()))
    tellingen = (
        f"{len(pakket.criteria)} criteria, waarvan {zonder_bron} zonder bron en {len(zonder)} niet volledig getoond.",
        f"{len(pakket.uitkomsten)} uitkomsten, waarvan {len(stand.uitkomsten_zonder)} niet getoond.",
        f"{len(pakket.gebreken)} gebreken, waarvan {len(stand.gebreken_zonder)} niet volledig getoond.",
        f"{len(pakket.termijnen)} termijnen, waarvan {len(stand.termijnen_zonder)} niet getoond.",
        f"{stand.voorwaarden} voorwaarden, waarvan {beide} van beide kanten ({stand.deel_voorwaarden:.0%}; {GRENS_VOORWAARDEN:.0%} moet).",
        f"{stand.grenzen} grenzen, waarvan {stand.grenzen - len(stand.grenzen_zonder)} met een waarde erop en aan beide kanten ernaast.",
        f"{stand.rijen} rijen van tabellen, waarvan {stand.rijen - rijen_zonder} gekozen.",
        f"{voorbeelden_bij_regels([pakket])[0]} voorbeelden staan bij de regels zelf; de andere in de features.",
        f"{len(pakket.begrippen)} begrippen; elk wordt door een regel gelezen, anders laadt het pakket niet.",
    )
    blokken: list[Blok] = [Kop(pakket.titel), Opsomming(tuple((telling,) for telling in tellingen))]
    for kop, punten in (
        ("Nog niet getoond", _zonder(stand)),
        ("Voorwaarden die nog niet van beide kanten zijn gezien", _gemist(stand, stand.voorwaarden_zonder)),
        ("Grenzen waar nog geen waarde vlak bij ligt", _gemist(stand, stand.grenzen_zonder)),
        (
            "Rijen van tabellen die nog niet zijn gekozen",
            tuple((f"{naam}: {', '.join(rijen)}",) for naam, rijen in _rijen(stand).items()),
        ),
    ):
        blokken += [Kop(kop, 3), Opsomming(punten)] if punten else []
    if _mist_iets(stand):
        blokken.append(Alinea("Een begin van elk voorbeeld dat nog ontbreekt: thuisnabij regels dekking --formaat gherkin"))
    return blokken


def _zonder(stand: Stand) -> tuple[tuple[str, ...], ...]:
    criteria = stand.pakket.criteria
    delen = (
        *(f"criterium {naam} ({criteria[naam].plaats}): {', '.join(wat)}" for naam, wat in stand.criteria_zonder.items()),
        *(f"uitkomst {naam}" for naam in stand.uitkomsten_zonder),
        *(f"gebrek {naam}: {wat}" for naam, wat in stand.gebreken_zonder.items()),
        *(f"termijn {naam}" for naam in stand.termijnen_zonder),
    )
    return tuple((deel,) for deel in delen)


def _mist_iets(stand: Stand) -> bool:
    """Is er iets waar een voorbeeld voor te beginnen is?"""
    return bool(_zonder(stand) or stand.voorwaarden_zonder or stand.grenzen_zonder or stand.rijen_zonder)


def _gemist(stand: Stand, gemist: Sequence[Gemist]) -> tuple[tuple[str, ...], ...]:
    plaats = {naam: criterium.plaats for naam, criterium in stand.pakket.criteria.items()}
    return tuple(
        (f"{deel.criterium} bij {plek_in_woorden(deel.plek)} ({plaats[deel.criterium]}): {', '.join(deel.ontbreekt)}",) for deel in gemist
    )


def _rijen(stand: Stand) -> dict[str, list[str]]:
    """Per tabel de rijen die nog nooit troffen, in woorden."""
    afleidingen = stand.pakket.afleidingen
    return {naam: [rij_in_woorden(afleidingen[naam], rij) for rij in rijen] for naam, rijen in stand.rijen_zonder.items()}


def _als_gegevens(stand: Stand, dag: date) -> dict[str, Any]:
    zaken = Proefzaken(stand.pakket, dag)

    def gemist(delen: Sequence[Gemist]) -> list[dict[str, Any]]:
        return [
            {
                "criterium": deel.criterium,
                "plek": deel.plek,
                "ontbreekt": list(deel.ontbreekt),
                "skelet": "\n\n".join(skeletten(zaken, deel.criterium, [deel])),
            }
            for deel in delen
        ]

    return {
        "samenwerkingsverband": stand.pakket.samenwerkingsverband,
        "volledig": stand.volledig,
        "criteria": len(stand.pakket.criteria),
        "criteria_zonder": {naam: list(wat) for naam, wat in stand.criteria_zonder.items()},
        "voorwaarden": stand.voorwaarden,
        "voorwaarden_beide": stand.voorwaarden - len(stand.voorwaarden_zonder),
        "voorwaarden_zonder": gemist(stand.voorwaarden_zonder),
        "grenzen": stand.grenzen,
        "grenzen_zonder": gemist(stand.grenzen_zonder),
        "rijen": stand.rijen,
        "rijen_zonder": _rijen(stand),
        "uitkomsten_zonder": list(stand.uitkomsten_zonder),
        "gebreken_zonder": dict(stand.gebreken_zonder),
        "termijnen_zonder": list(stand.termijnen_zonder),
    }
