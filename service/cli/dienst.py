"""`thuisnabij dienst`: de dienst starten."""

import sys
from ipaddress import ip_address
from typing import Annotated

import typer

from service.cli.uitgang import fouten_melden, stop

_GEEN_SLEUTEL = (
    "Er is nog geen sleutel: de dienst antwoordt alleen op /v1/gezondheid en /v1/openapi.json.\n"
    "Maak de eerste met: thuisnabij sleutel maak --rol commissie --swv VERBAND\n"
    "Alleen uitproberen, op deze computer? Start dan met: thuisnabij dienst --zonder-sleutel\n"
)
_PROEF = "Dit is een proef: wie op deze computer werkt, kan alles. Zet er geen echte zaken in.\n"


def start_dienst(
    poort: Annotated[int, typer.Option("--poort", min=1, max=65535, help="Poort waarop de dienst luistert.")] = 8000,
    adres: Annotated[str, typer.Option("--adres", help="Adres waarop de dienst luistert; standaard alleen deze computer.")] = "127.0.0.1",
    werkers: Annotated[int, typer.Option("--werkers", min=1, max=64, help="Aantal werkprocessen.")] = 1,
    zonder_sleutel: Annotated[
        bool, typer.Option("--zonder-sleutel", help="Uitproberen: iedereen op deze computer mag alles. Kan alleen op deze computer.")
    ] = False,
) -> None:
    """Start de dienst. Wie haar gebruikt heeft een sleutel nodig (thuisnabij sleutel maak)."""
    if zonder_sleutel and not _hier(adres):
        stop(["Zonder sleutel luistert de dienst alleen op deze computer. Laat --adres weg, of maak een sleutel."])
    # Pas hier geladen: de andere opdrachten hebben geen webdienst of database nodig en starten zo twee keer zo snel.
    import uvicorn

    from service.identiteit.instellingen import oidc_uit_omgeving
    from service.instelling import InstellingFout
    from service.opslag import OpslagFout, database_uit_omgeving
    from service.opslag.toegangssleutels import zijn_er_sleutels
    from service.web import GeenProef, maak_dienst, maak_proefdienst

    with fouten_melden():
        # Ook met meer werkers eerst hier: wat niet start hoort dat hier te zeggen, niet in elk werkproces opnieuw.
        try:
            app = maak_proefdienst() if zonder_sleutel else maak_dienst()
            open_ = oidc_uit_omgeving() is not None or zijn_er_sleutels(database_uit_omgeving())
            sys.stderr.write(_PROEF if zonder_sleutel else "" if open_ else _GEEN_SLEUTEL)
        except (OpslagFout, InstellingFout, GeenProef) as fout:
            stop([str(fout)])
    # Geen toegangslog: een adres kan een nummer van een mens bevatten dat iemand er per ongeluk in zette.
    if werkers == 1:
        uvicorn.run(app, host=adres, port=poort, server_header=False, access_log=False)
    else:
        fabriek = "service.web:maak_proefdienst" if zonder_sleutel else "service.web:maak_dienst"
        uvicorn.run(fabriek, factory=True, host=adres, port=poort, workers=werkers, server_header=False, access_log=False)


def _hier(adres: str) -> bool:
    """Luistert dit adres alleen op deze computer? Van een naam is dat niet zeker: die kan overal heen wijzen."""
    try:
        return ip_address(adres).is_loopback
    except ValueError:
        return False
