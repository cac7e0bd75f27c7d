"""Het begin van een nieuwe regel: een criterium of begrip dat laadt, met VUL IN waar een mens nog moet schrijven."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

from engine import Fout, InvoerFouten
from engine.fouten import bedoelde
from engine.pakket.laag import Verklaringen
from engine.pakket.nakijken import kijk_na
from engine.taal.declaraties import Begrip, Soort
from service.regelcontrole.invullen import VUL_IN

_NAAM = re.compile(r"[a-z][a-z0-9_]*\Z")
_BLOKBEGIN = re.compile(r"^[a-z_]+:", re.MULTILINE)
_ONGELEZEN = "P022"
_BEGRIPPENMAP, _EIGEN_MAP = "begrippen/", "samenwerkingsverbanden/"
_TOETS: Mapping[Soort, str] = {
    Soort.JA_NEE: "ja",
    Soort.GEHEEL_GETAL: "{minstens: 1}",
    Soort.GETAL: "{minstens: 1}",
    Soort.DATUM: "{op_of_voor: peildatum}",
}
_EIGEN: Mapping[Soort, str] = {
    Soort.KEUZE: f"    keuzes: {{eerste_keuze: {VUL_IN} de eerste keuze, tweede_keuze: {VUL_IN} de tweede keuze}}\n",
    Soort.OORDEEL: f"    waarde: ja_nee\n    weeg: [{VUL_IN} waar een mens naar kijkt]\n",
}

_CRITERIUM = """\
  {naam}:
    titel: {vul_in} als hele zin wat er moet gelden
    bron: [{bron}]
    # {vul_in}: pas de voorwaarde aan
    als: {als}
    uitleg:
      ouder:
        voldaan: {vul_in} wat de ouder leest als het klopt
        niet_voldaan: {vul_in} wat de ouder leest als het niet klopt
      commissie:
        voldaan: {vul_in} wat er klopt
        niet_voldaan: {vul_in} wat er niet klopt
"""
_BEGRIP = """\
  {naam}:
    soort: {soort}
    titel: {vul_in} een korte naam
    vraag: {vul_in} de vraag?
    # {vul_in}: wie antwoordt?
    antwoord_door: [{rol}]
    grondslag: [{bron}]
"""
_VOORBEELD = """
  @{naam}
  Regel: {vul_in} als hele zin wat er moet gelden

    Voorbeeld: {vul_in} wie dit is en wat er speelt
      Gegeven de regels van "{swv}" op {dag}
      En het dossier "compleet/sbo-toegekend"
      Als de aanvraag wordt beoordeeld
      Dan is "{naam}" voldaan
"""


@dataclass(frozen=True, slots=True)
class Regelmap:
    """De teksten onder een regelmap, op pad, en wat zij samen verklaren op `dag`."""

    teksten: Mapping[str, str]
    verklaringen: Verklaringen
    dag: date


def open_regelmap(teksten: Mapping[str, str], dag: date, bestand: str) -> Regelmap:
    """De regelmap om in `bestand` iets aan toe te voegen. Werpt InvoerFouten met alle fouten als zij niet laadt."""
    nagekeken = kijk_na(teksten, dag)
    # Een begrip dat nog geen regel leest houdt niets tegen: juist daarvoor komt er een criterium bij.
    if not nagekeken.alles or any(fout.code != _ONGELEZEN for fout in nagekeken.fouten):
        raise InvoerFouten(nagekeken.fouten or [Fout("I070", "Onder deze map staan geen regels van een samenwerkingsverband.", "--map")])
    eigen = next((code for code in nagekeken.alles if bestand.startswith(f"{_EIGEN_MAP}{code}/")), next(iter(nagekeken.alles)))
    return Regelmap(teksten, nagekeken.alles[eigen], dag)


def nieuw_criterium(map_: Regelmap, naam: str, bestand: str, leest: str, bron: str) -> str:
    """De nieuwe inhoud van `bestand`, met een criterium dat begrip `leest` leest en op `bron` steunt.

    Raises:
        InvoerFouten: als de naam of het bestand niet kan, of het begrip of de bron niet bestaat.
    """
    v = map_.verklaringen
    _controleer(map_, naam, bestand, "criteria", {"--leest": (leest, v.begrippen), "--bron": (bron, v.bronnen)})
    stuk = _CRITERIUM.format(naam=naam, bron=bron, vul_in=VUL_IN, als=_voorwaarde(v.begrippen[leest]))
    return _nagekeken(map_, bestand, _voeg_in(map_.teksten[bestand], "criteria", stuk))


def nieuw_begrip(map_: Regelmap, naam: str, bestand: str, soort: Soort, bron: str) -> str:
    """De nieuwe inhoud van `bestand`, met een begrip van deze soort. Tot een regel het leest, meldt de controle P022.

    Raises:
        InvoerFouten: als de naam of het bestand niet kan, of de bron niet bestaat.
    """
    _controleer(map_, naam, bestand, "begrippen", {"--bron": (bron, map_.verklaringen.bronnen)})
    rol = next(iter(map_.verklaringen.rollen))
    stuk = _BEGRIP.format(naam=naam, soort=soort, rol=rol, bron=bron, vul_in=VUL_IN) + _EIGEN.get(soort, "")
    return _nagekeken(map_, bestand, _voeg_in(map_.teksten[bestand], "begrippen", stuk))


def nieuw_voorbeeld(feature: str, naam: str, regelbestand: str, samenwerkingsverband: str, dag: str) -> str:
    """De nieuwe inhoud van een feature, met een Regel voor het criterium; een lege feature krijgt een kop."""
    kop = feature or f"# language: nl\nFunctionaliteit: {PurePosixPath(regelbestand).stem.replace('_', ' ').capitalize()}\n"
    return f"{kop.rstrip()}\n{_VOORBEELD.format(naam=naam, vul_in=VUL_IN, swv=samenwerkingsverband, dag=dag)}"


def _controleer(map_: Regelmap, naam: str, bestand: str, blok: str, bekend: Mapping[str, tuple[str, Mapping[str, object]]]) -> None:
    fouten: list[Fout] = []
    v = map_.verklaringen
    bezet = {**v.begrippen, **v.afleidingen, **v.parameters, **v.criteria}
    if not _NAAM.match(naam):
        voorstel = re.sub(r"[^a-z0-9]+", "_", naam.lower()).strip("_0123456789")
        fouten.append(Fout("I071", "Een naam bestaat uit kleine letters, cijfers en liggende streepjes.", naam, voorstel))
    elif naam in bezet:
        fouten.append(Fout("I072", f"Deze naam bestaat al: zie {bezet[naam].plaats}. Er is niets veranderd.", naam))
    if bestand not in map_.teksten:
        fouten.append(Fout("I073", "Dit bestand met regels bestaat niet.", bestand, bedoelde(bestand, map_.teksten)))
    elif bestand.startswith(_BEGRIPPENMAP) != (blok == "begrippen") and not bestand.startswith(_EIGEN_MAP):
        fouten.append(Fout("I074", f"In dit bestand kan geen blok {blok} staan.", bestand))
    for optie, (gegeven, namen) in bekend.items():
        if gegeven not in namen:
            fouten.append(Fout("I075", "Deze naam is nergens verklaard.", f"{optie} {gegeven}", bedoelde(gegeven, namen)))
    if fouten:
        raise InvoerFouten(fouten)


def _voorwaarde(begrip: Begrip) -> str:
    if begrip.soort == Soort.LIJST:
        return f"{{lijst: {begrip.naam}, minstens: 1}}"
    if begrip.waardesoort == Soort.TEKST:
        raise InvoerFouten([Fout("I076", "Een tekst kan niet in een voorwaarde. Kies een ander begrip.", f"--leest {begrip.naam}")])
    return f"{{{begrip.naam}: {next(iter(begrip.keuzes)) if begrip.keuzes else _TOETS[begrip.waardesoort]}}}"


def _voeg_in(tekst: str, blok: str, stuk: str) -> str:
    """Het stuk aan het einde van het blok; de rest van het bestand blijft letterlijk zoals het was."""
    begin = re.search(rf"^{blok}:[ \t]*(#.*)?\n", tekst, re.MULTILINE)
    if begin is None:
        return f"{tekst.rstrip()}\n\n{blok}:\n{stuk}"
    volgend = _BLOKBEGIN.search(tekst, begin.end())
    einde = volgend.start() if volgend else len(tekst)
    # Commentaar en witregels vlak boven het volgende blok horen bij dat blok.
    eigen = re.sub(r"(\n(#.*)?)*\Z", "", tekst[begin.end() : einde])
    rest = tekst[begin.end() + len(eigen) :]
    return f"{tekst[: begin.end()]}{eigen}\n{stuk}{rest.removeprefix(chr(10)) if volgend else ''}"


def _nagekeken(map_: Regelmap, bestand: str, inhoud: str) -> str:
    """De inhoud, nadat gebleken is dat de regels ermee laden."""
    fouten = kijk_na({**map_.teksten, bestand: inhoud}, map_.dag).fouten
    if ernstig := [fout for fout in fouten if fout.code != _ONGELEZEN]:
        raise InvoerFouten(ernstig)
    return inhoud
