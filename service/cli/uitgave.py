"""`thuisnabij --version`: wat hier draait, voor wie een vraag of een storing meldt."""

from importlib.metadata import version

import typer

from engine.pakket.pakket import FORMAAT


def toon_uitgave(gevraagd: bool) -> None:
    """Drukt de uitgave af, met de versies die op elkaar moeten passen, en stopt dan. Werpt typer.Exit."""
    if gevraagd:
        # Pas hier: de dienst en de database laden kost elke opdracht een halve seconde.
        from service.opslag.schema import STAND
        from service.web.koppen import API_VERSIE

        typer.echo(f"Thuisnabij {version('thuisnabij')} (API {API_VERSIE}, opslag {STAND}, regeltaal {FORMAAT})")
        raise typer.Exit
