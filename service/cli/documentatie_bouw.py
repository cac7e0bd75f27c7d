"""`thuisnabij documentatie bouw`: de levende documentatie als webpagina's, met de uitslagen van een echte keer draaien."""

from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from engine import Regels, lees_regels
from service.cli.dag import vandaag
from service.cli.uitgang import fouten_melden, stop
from service.documentatie.berichten import als_ndjson
from service.documentatie.dekking import voorbeelden_bij_regels
from service.documentatie.dienst import DienstFout
from service.documentatie.draaien import Afloop
from service.documentatie.features import FeatureFout
from service.documentatie.site import Bijlagen, Vorige, bewaarde_versies, bouw_site, verwijzingen
from service.documentatie.verslag import maak_verslag
from service.documentatie.zinnen import ZINNEN
from service.vergelijken.versie import lees_versie
from service.vindplaats import FEATURES, OUDE_PAKKETTEN, ZAKEN, regelmap
from service.zaken import lees_gevallen

_VORIGE = (
    "Een eerdere versie, om te tonen wat er veranderde: een map met regels, git: met een versie, een bewaard pakket of de hash ervan. "
    "Standaard het nieuwste bewaarde pakket van het project."
)


def bouw_documentatie(
    features: Annotated[Path, typer.Argument(metavar="MAP", help="De map met features; standaard die van het project.")] = FEATURES,
    uit: Annotated[Path, typer.Option("--uit", help="Waar de pagina's komen.")] = Path("build/documentatie"),
    vorige: Annotated[str, typer.Option("--vorige", help=_VORIGE)] = "",
    zaken: Annotated[Path | None, typer.Option("--zaken", help="De map met gepubliceerde zaken; standaard die van het project.")] = None,
    zonder_dienst: Annotated[bool, typer.Option("--zonder-dienst", help="Laat de voorbeelden over de draaiende dienst liggen.")] = False,
) -> None:
    """Draait alle voorbeelden en schrijft de documentatie. Uitgang 1 als er een voorbeeld niet klopt; dat staat dan rood op zijn plek."""
    with fouten_melden():
        regels = lees_regels(regelmap())
        eerder = _eerder(regels, vorige)
        try:
            gevallen = lees_gevallen(zaken or ZAKEN) if zaken or ZAKEN.is_dir() else []
            verslag = maak_verslag(features, regels, datetime.now(UTC).astimezone(), version("thuisnabij"), met_dienst=not zonder_dienst)
            bijlagen = Bijlagen(verwijzingen(gevallen, regels), eerder, als_ndjson(verslag, ZINNEN))
            paginas = bouw_site(verslag, uit, bijlagen)
        except (FeatureFout, DienstFout, ValueError) as fout:
            stop([str(fout)])
        except OSError as fout:
            stop([f"{uit} is niet te schrijven ({type(fout).__name__})."])
    goed, niet = verslag.aantal(Afloop.KLOPT), verslag.aantal(Afloop.NIET_UITGEVOERD)
    typer.echo(f"{len(paginas)} pagina's; begin bij {uit}/index.html. Van de voorbeelden kloppen er {goed}, en {verslag.mis} niet.")
    if niet:
        typer.echo(f"Niet uitgevoerd: {niet}.")
    for uitslag in verslag.uitslagen:
        if uitslag.mis:
            plek = (uitslag.stap or uitslag.scenario).regel
            typer.echo(f"{uitslag.scenario.bestand}:{plek} {uitslag.scenario.naam}: {uitslag.melding}")
    _, bij_regels = voorbeelden_bij_regels(regels.pakket(code, vandaag()) for code in regels.samenwerkingsverbanden)
    for mis in bij_regels:
        typer.echo(str(mis))
    raise typer.Exit(1 if verslag.mis or bij_regels else 0)


def _eerder(regels: Regels, gevraagd: str) -> dict[str, Vorige]:
    """De gevraagde versie voor elk samenwerkingsverband, en anders per samenwerkingsverband wat het project bewaarde."""
    if gevraagd:
        return dict.fromkeys(regels.samenwerkingsverbanden, Vorige(lees_versie(gevraagd)))
    return bewaarde_versies(OUDE_PAKKETTEN, [regels.pakket(code, vandaag()) for code in regels.samenwerkingsverbanden])
