"""`thuisnabij regels versie`: een versie van de regels van voorleggen tot geldend, met een tweede paar ogen."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine import Fout, InvoerFouten, lees_regels
from engine.zaak.dossier import lees_datum
from service.bestand import lees_bestand
from service.cli.met_opslag import geopend
from service.cli.regels.versie_toon import regel_van, toon_versie
from service.cli.uitgang import fouten_melden
from service.vindplaats import FEATURES, regelmap
from service.wie import aanroep_van_hier

if TYPE_CHECKING:
    from service.opslag.regelversies import BewaardeVersie
    from service.regelversies.beheer import Versiebeheer
    from service.wie import Aanroep

versie_app = typer.Typer(no_args_is_help=True, help="Een versie van de regels voorleggen, toetsen, vaststellen en laten gelden.")
_KORTSTE, _GROOTSTE_MB = 8, 50
Hash = Annotated[str, typer.Argument(metavar="HASH", help="Het adres van de versie; het begin is genoeg, vanaf acht tekens.")]
Door = Annotated[str, typer.Option("--wie", help="Uw kenmerk, geen naam. De dienst gaat nog niet na of u dat bent.")]
Swv = Annotated[str, typer.Option("--swv", help="Code van het samenwerkingsverband.")]


@versie_app.command("voorleggen")
def leg_voor(
    map_: Annotated[str, typer.Argument(metavar="MAP", help="De map met regels, of een versie in git (git: met haar naam).")],
    wie: Door,
    ingang: Annotated[str, typer.Option("--ingang", help="De eerste dag waarop deze regels beslissen, zoals 2027-08-01.")],
    swv: Swv = "",
) -> None:
    """Legt regels voor als concept. Daarna verandert er niets meer aan: een andere inhoud of dag is een andere versie."""
    from service.opslag.regelversies import BestaatAl
    from service.vergelijken.versie import lees_versie

    with _beheer(wie, swv=swv) as (beheer, aanroep):
        regels, dag = lees_versie(map_), lees_datum(ingang)
        codes = regels.samenwerkingsverbanden
        fouten = [] if dag else [Fout("I043", "Schrijf de dag als 2027-08-01, tussen 1900 en 2099.", "--ingang")]
        if not swv and len(codes) != 1:
            fouten.append(Fout("I044", f"Noem het samenwerkingsverband: {', '.join(codes)}.", "--swv"))
        if fouten or dag is None:
            raise InvoerFouten(fouten)
        try:
            versie = beheer.leg_voor(aanroep, regels, swv or codes[0], dag)
        except BestaatAl:
            zin = "Precies deze regels met deze ingangsdatum zijn al voorgelegd. Zie: thuisnabij regels versie lijst"
            raise InvoerFouten([Fout("V119", zin, map_)]) from None
    _gedaan(versie, f"Laat haar nu toetsen: thuisnabij regels versie toets {versie.hash[:12]} --wie KENMERK")


@versie_app.command("toets")
def toets_versie(
    hash_: Hash,
    wie: Door,
    features: Annotated[Path, typer.Option("--features", help="De map met features; standaard die van het project.")] = FEATURES,
    analyse: Annotated[str, typer.Option("--analyse", metavar="BESTAND", help="Een analyse als JSON, om erbij te bewaren.")] = "",
) -> None:
    """Draait de controle, alle voorbeelden en de dekking. Alles moet groen zijn."""
    with _beheer(wie, features) as (beheer, aanroep):
        tekst = lees_bestand(analyse, "analyse", _GROOTSTE_MB) if analyse else ""
        versie = beheer.toets(aanroep, _zoek(beheer, aanroep, hash_), tekst)
    _gedaan(versie, f"Een ander dan {versie.door} kan haar nu vaststellen, met het wisselrapport erbij.")


@versie_app.command("stel-vast")
def stel_versie_vast(
    hash_: Hash,
    wie: Door,
    rapport: Annotated[str, typer.Option("--rapport", metavar="BESTAND", help="De uitslag van regels vergelijk, als JSON.")] = "",
) -> None:
    """Stelt een getoetste versie vast. Dat doet een ander dan wie haar voorlegde."""
    with _beheer(wie) as (beheer, aanroep):
        tekst = lees_bestand(rapport, "wisselrapport", _GROOTSTE_MB) if rapport else ""
        versie = beheer.stel_vast(aanroep, _zoek(beheer, aanroep, hash_), tekst)
    _gedaan(versie, f"Laat haar gelden met: thuisnabij regels versie maak-geldend {versie.hash[:12]} --wie KENMERK")


@versie_app.command("maak-geldend")
def maak_versie_geldend(hash_: Hash, wie: Door) -> None:
    """Laat een vastgestelde versie beslissen vanaf haar ingangsdatum."""
    with _beheer(wie) as (beheer, aanroep):
        versie = beheer.maak_geldend(aanroep, _zoek(beheer, aanroep, hash_))
    _gedaan(
        versie, f"Zij beslist over zaken vanaf {versie.ingangsdatum.isoformat()}. Naar welke dag van een zaak gekeken wordt, zegt toon."
    )


@versie_app.command("trek-in")
def trek_versie_in(hash_: Hash, wie: Door, reden: Annotated[str, typer.Option("--reden", help="Waarom, zonder naam.")] = "") -> None:
    """Trekt een versie in die nog niet geldt."""
    with _beheer(wie) as (beheer, aanroep):
        versie = beheer.trek_in(aanroep, _zoek(beheer, aanroep, hash_), reden)
    _gedaan(versie, "Zij blijft te lezen.")


@versie_app.command("lijst")
def toon_versies(swv: Swv = "") -> None:
    """Noemt alle versies, de eerst voorgelegde eerst."""
    from service.opslag.regelversies import Regelversieopslag

    with geopend() as database:
        versies = Regelversieopslag(database).lijst(aanroep_van_hier(), swv)
    sys.stdout.writelines(f"{regel_van(versie)}\n" for versie in versies)
    if not versies:
        sys.stdout.write("Er zijn nog geen versies. De bestanden beslissen.\n")


@versie_app.command("toon")
def toon_een_versie(
    hash_: Hash, bewijs: Annotated[bool, typer.Option("--bewijs", help="Schrijft waarop elke stap steunt, als JSON.")] = False
) -> None:
    """Toont een versie met haar stappen."""
    with _beheer("") as (beheer, aanroep):
        versie = _zoek(beheer, aanroep, hash_)
        bestanden = beheer.versie(versie).bestanden
    if bewijs:
        stappen = [{"naar": stap.naar, "bewijshash": stap.bewijshash, "bewijs": json.loads(stap.bewijs)} for stap in versie.stappen]
        sys.stdout.write(json.dumps(stappen, ensure_ascii=False, indent=2) + "\n")
    else:
        sys.stdout.writelines(f"{regel}\n" for regel in toon_versie(versie, bestanden))


@contextmanager
def _beheer(wie: str, features: Path = FEATURES, swv: str = "") -> Iterator[tuple["Versiebeheer", "Aanroep"]]:
    """Het beheer over de versies, en wie er handelt. Wie er niets verandert, hoeft zich niet te noemen."""
    # Pas hier: wie alleen hulp vraagt, hoeft de database niet te laden.
    from service.opslag.besluiten import IntussenVeranderd
    from service.opslag.regelversies import Regelversieopslag
    from service.regelversies.beheer import Versiebeheer
    from service.regelversies.weigering import wie_zegt_te_zijn

    with fouten_melden(swv), geopend() as database:
        hier = aanroep_van_hier()
        hier = replace(hier, nu=hier.nu.astimezone())
        aanroep = replace(hier, wie=wie_zegt_te_zijn(wie)) if wie else hier
        try:
            yield Versiebeheer(Regelversieopslag(database), lees_regels(regelmap()), features), aanroep
        except IntussenVeranderd:
            raise InvoerFouten(
                [Fout("V120", "Een ander zette net een stap met deze versie. Kijk opnieuw met: regels versie toon", "")]
            ) from None


def _zoek(beheer: "Versiebeheer", aanroep: "Aanroep", begin: str) -> "BewaardeVersie":
    gevonden = beheer.opslag.lees(aanroep, begin) if len(begin) >= _KORTSTE else ()
    if len(gevonden) == 1:
        return gevonden[0]
    zin = "Er is geen versie met dit adres." if len(begin) >= _KORTSTE else f"Geef minstens {_KORTSTE} tekens van het adres."
    zin = "Er zijn meer versies die zo beginnen. Geef meer tekens." if gevonden else zin
    raise InvoerFouten([Fout("V121", f"{zin} Alle versies: thuisnabij regels versie lijst", begin[:64])])


def _gedaan(versie: "BewaardeVersie", verder: str) -> None:
    sys.stdout.write(f"{regel_van(versie)}\n{verder}\n")
