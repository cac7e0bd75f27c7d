"""Gelezen tabellen terugschrijven in de regelbestanden: eerst alles nakijken, dan pas één keer schrijven."""

import os
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from engine import Fout, RegelFouten, Regels, lees_regelteksten
from engine.pakket.nakijken import kijk_na
from service.regelcontrole.dode_rijen import dode_rijen
from service.tabellen.gelezen import GelezenTabel
from service.tabellen.wijzigingen import in_woorden
from service.tabellen.yaml_invoegen import zet_terug

_BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class Wijziging:
    """Wat er aan één tabel verandert; `zinnen` is leeg als zij gelijk bleef."""

    bestand: str
    naam: str
    titel: str
    zinnen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Voorstel:
    """De nieuwe inhoud per bestand, op pad binnen de regelmap, wat er verandert, en welke rij daarin nooit aan de beurt komt."""

    wijzigingen: tuple[Wijziging, ...]
    inhoud: dict[str, str]
    waarschuwingen: tuple[Fout, ...]


def stel_voor(regelmap: Path, gelezen: Sequence[GelezenTabel], dag: date) -> Voorstel:
    """Zet de tabellen in de teksten en kijkt het geheel na, zonder iets te schrijven.

    Raises:
        RegelFouten: als de regels met deze tabellen niet laden, met alle problemen; of als een tabel niet heelhuids terug te zetten is.
    """
    inhoud: dict[str, str] = {}
    wijzigingen = []
    for deel in gelezen:
        zinnen = in_woorden(deel.plek.naam, deel.plek.tabel, deel.tabel)
        wijzigingen.append(Wijziging(deel.plek.bestand, deel.plek.naam, deel.plek.afleiding.titel, zinnen))
        if zinnen:
            tekst = inhoud.get(deel.plek.bestand) or _tekst(regelmap / deel.plek.bestand)
            inhoud[deel.plek.bestand] = zet_terug(tekst, deel.plek.naam, deel.plek.tabel, deel.tabel)
    return Voorstel(tuple(wijzigingen), inhoud, _kijk_na(regelmap, inhoud, gelezen, dag) if inhoud else ())


def schrijf(regelmap: Path, voorstel: Voorstel) -> None:
    """Schrijft alle bestanden, of geen: elk nieuw bestand staat al klaar voordat het eerste oude wijkt.

    Raises:
        OSError: als er niet geschreven kan worden; wat al vervangen was, krijgt zijn oude inhoud terug.
    """
    klaar: list[tuple[Path, Path]] = []
    oud: list[tuple[Path, bytes]] = []
    try:
        for naam, tekst in voorstel.inhoud.items():
            doel = regelmap / naam
            klaar.append((_naast(doel, tekst.encode()), doel))
        for nieuw, doel in klaar:
            oud.append((doel, doel.read_bytes()))
            nieuw.replace(doel)
    except OSError:
        for doel, bytes_ in oud:
            with suppress(OSError):
                doel.write_bytes(bytes_)
        raise
    finally:
        for nieuw, _ in klaar:
            nieuw.unlink(missing_ok=True)


def _naast(doel: Path, inhoud: bytes) -> Path:
    """Een tijdelijk bestand in dezelfde map, met dezelfde rechten, dat zijn plaats in één stap kan innemen."""
    nummer, pad = tempfile.mkstemp(prefix=f".{doel.name}.", suffix=".nieuw", dir=doel.parent)
    with os.fdopen(nummer, "wb") as bestand:
        bestand.write(inhoud)
        bestand.flush()
        os.fsync(bestand.fileno())
    nieuw = Path(pad)
    nieuw.chmod(doel.stat().st_mode & 0o777)
    return nieuw


def _tekst(pad: Path) -> str:
    # Niet read_text: dat maakt van elk regeleinde \n, en een bestand van Windows hoort zijn eigen regeleinden te houden.
    return pad.read_bytes().decode("utf-8")


def _kijk_na(regelmap: Path, inhoud: dict[str, str], gelezen: Iterable[GelezenTabel], dag: date) -> tuple[Fout, ...]:
    teksten = {pad.relative_to(regelmap).as_posix(): _tekst(pad).removeprefix(_BOM) for pad in sorted(regelmap.rglob("*.yaml"))}
    teksten |= {naam: tekst.removeprefix(_BOM) for naam, tekst in inhoud.items()}
    regels = lees_regelteksten(teksten)
    _laad_alles(regels, dag)
    nu = {(plek.bestand, plek.naam): plek.tabel for plek in regels.beslistabellen()}
    verkeerd = [deel for deel in gelezen if nu.get((deel.plek.bestand, deel.plek.naam)) != deel.tabel]
    if verkeerd:
        zin = "Deze tabel is niet heelhuids in het bestand terug te zetten. Wijzig haar in het bestand zelf."
        raise RegelFouten([Fout("T041", zin, f"{deel.plek.bestand}: {deel.plek.naam}") for deel in verkeerd])
    return tuple(fout for fout in dode_rijen(kijk_na(teksten, dag), dag) if fout.plaats.partition(":")[0] in inhoud)


def _laad_alles(regels: Regels, dag: date) -> None:
    fouten: list[Fout] = []
    for code in regels.samenwerkingsverbanden:
        try:
            regels.pakket(code, dag)
        except RegelFouten as fout:
            fouten.extend(fout.fouten)
    if fouten:
        raise RegelFouten(fouten)
