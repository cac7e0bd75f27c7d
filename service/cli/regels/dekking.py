"""`thuisnabij regels dekking`: wat de voorbeelden van de regels laten zien, en wat nog niet."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from engine import Regels, lees_regels
from engine.uitleg import Alinea, Blok, Kop, Opsomming
from service.cli.beoordeel import Formaat
from service.cli.dag import vandaag
from service.cli.uitgang import fouten_melden, stop, toon
from service.documentatie.dekking import Stand, meet_dekking, stand_van
from service.documentatie.draaien import Afloop, Uitslag, draai
from service.documentatie.features import FeatureFout, lees_features
from service.documentatie.zinnen import ZINNEN
from service.vindplaats import FEATURES, regelmap


def toon_dekking(
    features: Annotated[Path, typer.Argument(metavar="MAP", help="De map met features; standaard die van het project.")] = FEATURES,
    swv: Annotated[str, typer.Option("--swv", help="Code van een samenwerkingsverband; standaard allemaal.")] = "",
    formaat: Annotated[Formaat, typer.Option("--formaat", help="Leesbare tekst, of JSON.")] = Formaat.TEKST,
) -> None:
    """Draait alle voorbeelden en telt wat zij laten zien. Uitgang 1 als er iets niet klopt of niet getoond is."""
    with fouten_melden():
        regels = lees_regels(regelmap())
        try:
            uitslagen = draai(lees_features(features), regels, ZINNEN)
        except FeatureFout as fout:
            stop([str(fout)])
        standen = _standen(regels, uitslagen, swv)
    if formaat is Formaat.JSON:
        sys.stdout.write(json.dumps([_als_gegevens(stand) for stand in standen], ensure_ascii=False, indent=2) + "\n")
    else:
        toon([*_kop(uitslagen), *(blok for stand in standen for blok in _blokken(stand))])
    raise typer.Exit(0 if all(stand.volledig for stand in standen) and not any(uitslag.mis for uitslag in uitslagen) else 1)


def _standen(regels: Regels, uitslagen: Sequence[Uitslag], swv: str) -> list[Stand]:
    dekking = meet_dekking(uitslagen)
    return [stand_van(regels.pakket(code, vandaag()), dekking) for code in ([swv] if swv else regels.samenwerkingsverbanden)]


def _kop(uitslagen: Sequence[Uitslag]) -> list[Blok]:
    mis = [uitslag for uitslag in uitslagen if uitslag.mis]
    gedraaid = sum(uitslag.afloop is not Afloop.NIET_UITGEVOERD for uitslag in uitslagen)
    blokken: list[Blok] = [Kop("Dekking van de regels", 1), Alinea(f"{gedraaid} voorbeelden, waarvan {len(mis)} niet kloppen.")]
    punten = tuple(
        (f"{uitslag.scenario.bestand}:{(uitslag.stap or uitslag.scenario).regel} {uitslag.scenario.naam}", uitslag.melding)
        for uitslag in mis
    )
    return [*blokken, Opsomming(punten)] if punten else blokken


def _blokken(stand: Stand) -> list[Blok]:
    pakket, zonder = stand.pakket, stand.criteria_zonder
    zonder_bron = sum(not criterium.bron for criterium in pakket.criteria.values())
    deel = stand.voorwaarden_beide / stand.voorwaarden if stand.voorwaarden else 1
    tellingen = (
        f"{len(pakket.criteria)} criteria, waarvan {zonder_bron} zonder bron en {len(stand.criteria_zonder)} niet volledig getoond.",
        f"{len(pakket.uitkomsten)} uitkomsten, waarvan {len(stand.uitkomsten_zonder)} niet getoond.",
        f"{len(pakket.gebreken)} gebreken, waarvan {len(stand.gebreken_zonder)} niet volledig getoond.",
        f"{len(pakket.termijnen)} termijnen, waarvan {len(stand.termijnen_zonder)} niet getoond.",
        f"{stand.voorwaarden} voorwaarden in getoonde criteria, waarvan {stand.voorwaarden_beide} van beide kanten ({deel:.0%}).",
        f"{len(pakket.begrippen)} begrippen; elk wordt door een regel gelezen, anders laadt het pakket niet.",
    )
    blokken: list[Blok] = [Kop(pakket.titel), Opsomming(tuple((telling,) for telling in tellingen))]
    open_ = [
        *((f"criterium {naam} ({pakket.criteria[naam].plaats}): {', '.join(wat)}", _skelet(naam, wat[0])) for naam, wat in zonder.items()),
        *((f"uitkomst {naam}", "") for naam in stand.uitkomsten_zonder),
        *((f"gebrek {naam}: {wat}", "") for naam, wat in stand.gebreken_zonder.items()),
        *((f"termijn {naam}", "") for naam in stand.termijnen_zonder),
    ]
    punten = tuple((kop, onder) if onder else (kop,) for kop, onder in open_)
    return [*blokken, Kop("Nog niet getoond", 3), Opsomming(punten)] if punten else blokken


def _skelet(naam: str, kant: str) -> str:
    """Het begin van een voorbeeld, om over te nemen in de feature."""
    return f'Begin zo: Gegeven de regels van "…" op … / En het dossier "…" / Als de aanvraag wordt beoordeeld / Dan is "{naam}" {kant}'


def _als_gegevens(stand: Stand) -> dict[str, Any]:
    return {
        "samenwerkingsverband": stand.pakket.samenwerkingsverband,
        "criteria": len(stand.pakket.criteria),
        "criteria_zonder": {naam: list(wat) for naam, wat in stand.criteria_zonder.items()},
        "voorwaarden": stand.voorwaarden,
        "voorwaarden_beide": stand.voorwaarden_beide,
        "uitkomsten_zonder": list(stand.uitkomsten_zonder),
        "gebreken_zonder": dict(stand.gebreken_zonder),
        "termijnen_zonder": list(stand.termijnen_zonder),
    }
