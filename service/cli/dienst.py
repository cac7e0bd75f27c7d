"""`thuisnabij dienst`: de dienst starten."""

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from ipaddress import ip_address
from tempfile import TemporaryDirectory
from typing import Annotated, Any

import typer

from service.cli.luisteren import luisterfout
from service.cli.uitgang import fouten_melden, stop, toon

_GEEN_SLEUTEL = (
    "Er is nog geen sleutel: de dienst antwoordt alleen op /v1/gezondheid en /v1/openapi.json.\n"
    "Maak de eerste met: thuisnabij sleutel maak --rol commissie --swv VERBAND\n"
    "Alleen uitproberen, op deze computer? Start dan met: thuisnabij dienst --zonder-sleutel\n"
)
_EEN_FACTOR = (
    "Wie zich met één factor aanmeldt, komt binnen: de dienst kijkt niet na hoe sterk iemand zich bij de aanbieder aanmeldde.\n"
    "Eis meer met THUISNABIJ_OIDC_ACR of THUISNABIJ_OIDC_AMR.\n"
)
_OPRUIMEN_NA = (700, 10, 10)
"""De drempels van Python zelf. Een dienst leeft lang, en een werkproces begint er ook mee."""
_PROEF = "Dit is een proef: wie op deze computer werkt, kan alles. Zet er geen echte zaken in.\n"


def start_dienst(
    poort: Annotated[int, typer.Option("--poort", min=1, max=65535, help="Poort waarop de dienst luistert.")] = 8000,
    adres: Annotated[str, typer.Option("--adres", help="Adres waarop de dienst luistert; standaard alleen deze computer.")] = "127.0.0.1",
    werkers: Annotated[
        int | None, typer.Option("--werkers", min=1, max=64, help="Aantal werkprocessen; zonder is dat THUISNABIJ_WERKERS.")
    ] = None,
    zonder_sleutel: Annotated[
        bool, typer.Option("--zonder-sleutel", help="Uitproberen: iedereen op deze computer mag alles. Kan alleen op deze computer.")
    ] = False,
    toon_instellingen: Annotated[
        bool, typer.Option("--toon-instellingen", help="Laat elke instelling zien en start niet. Een geheim blijft bedekt.")
    ] = False,
) -> None:
    """Start de dienst. Wie haar gebruikt heeft een sleutel nodig (thuisnabij sleutel maak)."""
    if zonder_sleutel and not _hier(adres):
        stop(["Zonder sleutel luistert de dienst alleen op deze computer. Laat --adres weg, of maak een sleutel."])
    gc.set_threshold(*_OPRUIMEN_NA)
    # Pas hier geladen: de andere opdrachten hebben geen webdienst of database nodig en starten zo twee keer zo snel.
    from service.instelling import InstellingFout, lees_instellingen

    if werkers is not None:
        # Ook voor de werkprocessen: elk rekent zijn deel van een grens uit het aantal.
        os.environ["THUISNABIJ_WERKERS"] = str(werkers)
    try:
        instellingen = lees_instellingen()
    except InstellingFout as fout:
        stop(str(fout).splitlines())
    if toon_instellingen:
        _toon()
        return
    if (bezet := luisterfout(adres, poort)) is not None:
        stop([str(bezet)])
    with _gedeelde_metingen() if instellingen.werkers > 1 else nullcontext():
        _draai(_app(zonder_sleutel=zonder_sleutel), adres, poort, instellingen)


@contextmanager
def _gedeelde_metingen() -> Iterator[None]:
    """Een map waarin werkprocessen hun metingen delen; zij gaat weg als de dienst stopt."""
    with TemporaryDirectory(prefix="thuisnabij-metingen-") as map_:
        os.environ.setdefault("PROMETHEUS_MULTIPROC_DIR", map_)
        yield


def _app(*, zonder_sleutel: bool) -> Any:
    """De dienst; wat niet start, zegt dat hier. Ook met meer werkers eerst hier, en niet in elk werkproces opnieuw."""
    from service.identiteit.instellingen import oidc_van
    from service.instelling import InstellingFout, lees_instellingen
    from service.opslag import OpslagFout
    from service.opslag.schrijfbaar import Schrijfplek
    from service.opslag.toegangssleutels import zijn_er_sleutels
    from service.web import GeenProef, maak_dienst, maak_proefdienst

    with fouten_melden():
        try:
            app = maak_proefdienst() if zonder_sleutel else maak_dienst()
            database = app.state.kern.opslag.database
            # Lezen kan dan nog, en zo begon de dienst: elk verzoek dat iets vraagt gaf pas daarna een storing.
            if bezwaar := Schrijfplek(database).bezwaar():
                stop([bezwaar])
            oidc = oidc_van(lees_instellingen())
            open_ = oidc is not None or zijn_er_sleutels(database)
        except (InstellingFout, OpslagFout, GeenProef) as fout:
            stop([str(fout)])
    sys.stderr.write(_PROEF if zonder_sleutel else "" if open_ else _GEEN_SLEUTEL)
    sys.stderr.write(_EEN_FACTOR if oidc is not None and not oidc.sterkte.eist_meer else "")
    if lees_instellingen().werkers == 1:
        return app
    # Elk werkproces opent de database zelf; hield deze moeder haar open, dan ruimde de laatste werker haar niet op.
    database.dispose()
    return "service.web:maak_proefdienst" if zonder_sleutel else "service.web:maak_dienst"


def _draai(app: Any, adres: str, poort: int, instellingen: Any) -> None:
    import uvicorn

    from service.cli.werkers import werkers_zonder_ctrl_c
    from service.logboek import vorm_van

    werkers_zonder_ctrl_c()
    uvicorn.run(
        app,
        factory=isinstance(app, str),
        host=adres,
        port=poort,
        workers=instellingen.werkers,
        http="service.web.protocol:Protocol",
        server_header=False,
        # Geen toegangslog van uvicorn: daarin staat het hele adres. De dienst schrijft zelf een regel per verzoek.
        access_log=False,
        log_config=vorm_van(instellingen.logboek),
        forwarded_allow_ips=instellingen.vertrouwde_proxy,
        timeout_graceful_shutdown=instellingen.afrondtijd,
    )


def _toon() -> None:
    from engine.uitleg import Kop, Opsomming
    from service.instelling.tonen import overzicht

    regels = overzicht()
    toon([Kop("Instellingen", 1), Opsomming(tuple((f"{deel.naam} = {deel.waarde}", f"{deel.betekenis} ({deel.bron})") for deel in regels))])


def _hier(adres: str) -> bool:
    """Luistert dit adres alleen op deze computer? Van een naam is dat niet zeker: die kan overal heen wijzen."""
    try:
        return ip_address(adres).is_loopback
    except ValueError:
        return False
