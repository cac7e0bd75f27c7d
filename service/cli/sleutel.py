"""`thuisnabij sleutel maak | lijst | trek-in`: wie de dienst mag gebruiken."""

import re
import sys
from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from engine import lees_regels
from engine.fouten import bedoelde
from service.cli.met_opslag import geopend
from service.cli.uitgang import fouten_melden, stop
from service.identiteit.pseudoniem import is_pseudoniem
from service.vindplaats import regelmap
from service.wie import BETROKKEN_ROLLEN, MET_PSEUDONIEM, UIT_TE_GEVEN, Rol, Wie, Wiesoort, aanroep_van_hier

sleutel_app = typer.Typer(no_args_is_help=True, help="Sleutels voor systemen, en sessies van mensen, die de dienst gebruiken.")
_MENS = re.compile(r"mens-[0-9a-f]{32}")
_GEEN_MENS = "Dit is geen kenmerk van een mens: dat is mens- met 32 tekens. Neem het over uit: thuisnabij audit exporteer --toegang."
_ROLLEN = ", ".join(UIT_TE_GEVEN)


@sleutel_app.command("maak")
def maak_sleutel(
    rol: Annotated[str, typer.Option("--rol", help=f"Wat de houder is: {_ROLLEN}.")],
    swv: Annotated[str, typer.Option("--swv", help="De code van het samenwerkingsverband.")],
    voor: Annotated[str, typer.Option("--voor", help="Het pseudoniem van de school of de deskundige; bij de commissie mag het.")] = "",
    dagen: Annotated[int, typer.Option("--dagen", min=1, max=730, help="Hoe lang zij geldt.")] = 365,
) -> None:
    """Maakt een sleutel. Zij staat één keer op het scherm; bewaard wordt alleen een vingerafdruk."""
    from service.opslag.toegangssleutels import maak

    bereik, verloopt_op = _bereik(rol, swv, voor), datetime.now(UTC) + timedelta(days=dagen)
    with geopend() as database:
        sleutel = maak(database, aanroep_van_hier(), bereik, verloopt_op)
    sys.stdout.write(f"{sleutel.tekst}\n")
    sys.stderr.write(
        f"Dit is de enige keer dat u deze sleutel ziet. Zij geldt tot en met {verloopt_op.date().isoformat()} en heet {sleutel.id}.\n"
        "Stuur haar mee in de kop Authorization: Bearer, en zet haar nooit in een adres.\n"
    )


@sleutel_app.command("lijst")
def toon_sleutels() -> None:
    """Toont elke sleutel: wat zij mag, hoe lang, en wanneer zij het laatst gebruikt is. Het geheim staat er niet bij."""
    from service.opslag.toegangssleutels import lijst

    with geopend() as database:
        sleutels = lijst(database)
    nu = datetime.now(UTC)
    for sleutel in sleutels:
        wie = f"{sleutel.rol} {sleutel.betrokkene}".strip()
        gebruikt = sleutel.laatst_gebruikt_op.date().isoformat() if sleutel.laatst_gebruikt_op else "nooit"
        sys.stdout.write(
            f"{sleutel.id}  {sleutel.samenwerkingsverband}  {wie}  {sleutel.stand(nu)}  "
            f"tot en met {sleutel.verloopt_op.date().isoformat()}  laatst gebruikt: {gebruikt}\n"
        )
    if not sleutels:
        sys.stdout.write("Er is nog geen sleutel. Maak er een met: thuisnabij sleutel maak\n")


@sleutel_app.command("trek-in")
def trek_sleutel_in(nummer: Annotated[str, typer.Argument(metavar="NUMMER", help="Het nummer uit de lijst.")]) -> None:
    """Trekt een sleutel in. Vanaf het volgende verzoek komt de houder er niet meer in."""
    from service.opslag.toegangssleutels import trek_in

    with geopend() as database:
        trek_in(database, aanroep_van_hier(), nummer)
    sys.stdout.write("Deze sleutel is ingetrokken.\n")


@sleutel_app.command("meld-af")
def meld_een_mens_af(
    kenmerk: Annotated[str, typer.Argument(metavar="KENMERK", help="Hoe hij heet in de uitvoer van de audit: mens- en 32 tekens.")],
) -> None:
    """Meldt één mens af in elke browser, voor wie uit dienst gaat. Sluit eerst zijn account bij de aanbieder."""
    from service.opslag.sessies import eindig_van

    if not _MENS.fullmatch(kenmerk):
        stop([_GEEN_MENS])
    with geopend() as database:
        aantal = eindig_van(database, kenmerk)
    sys.stdout.write("Hij was nergens aangemeld.\n" if aantal == 0 else f"Afgemeld: {aantal}.\n")


@sleutel_app.command("meld-iedereen-af")
def meld_iedereen_af() -> None:
    """Meldt iedereen af die zich in een browser aanmeldde, voor als er iets mis is. Sleutels blijven gelden."""
    from service.opslag.sessies import eindig_alle

    with geopend() as database:
        aantal = eindig_alle(database)
    sys.stdout.write("Er was niemand aangemeld.\n" if aantal == 0 else f"Afgemeld: {aantal}.\n")


def _bereik(rol: str, swv: str, voor: str) -> Wie:
    """Wat de sleutel mag; alle fouten tegelijk, met uitgang 2."""
    with fouten_melden():
        verbanden = lees_regels(regelmap()).samenwerkingsverbanden
    fouten = []
    if rol not in UIT_TE_GEVEN:
        fouten.append(f"Deze rol is er niet: kies uit {_ROLLEN}.{_bedoeld(rol, UIT_TE_GEVEN)}")
    if swv not in verbanden:
        fouten.append(f"Dit samenwerkingsverband heeft geen regels: kies uit {', '.join(verbanden)}.{_bedoeld(swv, verbanden)}")
    if rol in BETROKKEN_ROLLEN and not is_pseudoniem(voor):
        fouten.append("Geef met --voor het pseudoniem: letters, cijfers, punt, streepje; geen naam en geen burgerservicenummer.")
    if rol == Rol.COMMISSIE and voor and not is_pseudoniem(voor):
        fouten.append("Dit is geen pseudoniem: letters, cijfers, punt, streepje; geen naam en geen burgerservicenummer.")
    if voor and rol in UIT_TE_GEVEN and rol not in MET_PSEUDONIEM:
        fouten.append("Alleen een school, een deskundige of een lid van de commissie heeft een pseudoniem. Laat --voor weg.")
    if fouten:
        stop(fouten)
    return Wie(Wiesoort.SYSTEEM, "", Rol(rol), swv, voor)


def _bedoeld(tekst: str, uit: tuple[str, ...]) -> str:
    gevonden = bedoelde(tekst, uit)
    return f" Bedoelde u {gevonden}?" if gevonden else ""
