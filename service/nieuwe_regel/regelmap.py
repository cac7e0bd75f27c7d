"""De regelmap waar iets nieuws in komt: mag deze naam hier, waar komt het stuk, en laden de regels er nog mee?"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from engine import Fout, InvoerFouten
from engine.fouten import bedoelde
from engine.pakket.laag import Verklaringen
from engine.pakket.nakijken import kijk_na

_NAAM = re.compile(r"[a-z][a-z0-9_]*\Z")
_BLOKBEGIN = re.compile(r"^[a-z_]+:", re.MULTILINE)
_ONGELEZEN = "P022"
_BEGRIPPENMAP, _EIGEN_MAP = "begrippen/", "samenwerkingsverbanden/"


@dataclass(frozen=True, slots=True)
class Regelmap:
    """De teksten onder een regelmap, op pad, en wat zij samen verklaren op `dag` voor het samenwerkingsverband `code`.

    `van_een_verband` is naam -> samenwerkingsverband: wat in een bestand voor iedereen niet gelezen kan worden.
    """

    teksten: Mapping[str, str]
    verklaringen: Verklaringen
    dag: date
    code: str
    van_een_verband: Mapping[str, str]


def open_regelmap(teksten: Mapping[str, str], dag: date, bestand: str) -> Regelmap:
    """De regelmap om in `bestand` iets aan toe te voegen. Werpt InvoerFouten met alle fouten als zij niet laadt."""
    nagekeken = kijk_na(teksten, dag)
    # Een begrip dat nog geen regel leest houdt niets tegen: juist daarvoor komt er een criterium bij.
    if not nagekeken.alles or any(fout.code != _ONGELEZEN for fout in nagekeken.fouten):
        raise InvoerFouten(nagekeken.fouten or [Fout("I082", "Onder deze map staan geen regels van een samenwerkingsverband.", "--map")])
    eigen = next((code for code in nagekeken.alles if bestand.startswith(f"{_EIGEN_MAP}{code}/")), next(iter(nagekeken.alles)))
    voor_iedereen = not bestand.startswith(_EIGEN_MAP)
    return Regelmap(teksten, nagekeken.alles[eigen], dag, eigen, _van_een_verband(nagekeken.alles) if voor_iedereen else {})


def _van_een_verband(alles: Mapping[str, Verklaringen]) -> dict[str, str]:
    return {
        naam: code
        for code, v in alles.items()
        for naam, verklaring in {**v.begrippen, **v.afleidingen, **v.criteria, **v.bronnen}.items()
        if verklaring.plaats.bestand.startswith(_EIGEN_MAP)
    }


def controleer_nieuw(map_: Regelmap, naam: str, bestand: str, blok: str, bekend: Mapping[str, tuple[str, Mapping[str, object]]]) -> None:
    """Kan `naam` in `blok` van `bestand` komen? `bekend` is optie -> (wat er genoemd wordt, waar dat uit te kiezen is).

    Raises:
        InvoerFouten: met alles wat niet kan.
    """
    fouten: list[Fout] = []
    v = map_.verklaringen
    bezet = {**v.begrippen, **v.afleidingen, **v.parameters, **v.criteria, **getattr(v, blok)}
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
        if van := map_.van_een_verband.get(gegeven):
            zin = f"Deze naam is alleen van {van}. Kies een naam die voor elk samenwerkingsverband geldt, of een bestand van {van}."
            fouten.append(Fout("I075", zin, f"{optie} {gegeven}"))
        elif gegeven not in namen:
            fouten.append(Fout("I075", "Deze naam is nergens verklaard.", f"{optie} {gegeven}", bedoelde(gegeven, namen)))
    if fouten:
        raise InvoerFouten(fouten)


def met_stuk(map_: Regelmap, bestand: str, blok: str, stuk: str) -> str:
    """De inhoud van `bestand` met het stuk aan het einde van het blok; de rest blijft letterlijk zoals het was.

    Raises:
        InvoerFouten: als de regels daarmee niet meer laden.
    """
    inhoud = _voeg_in(map_.teksten[bestand], blok, stuk)
    fouten = kijk_na({**map_.teksten, bestand: inhoud}, map_.dag).fouten
    if ernstig := [fout for fout in fouten if fout.code != _ONGELEZEN]:
        raise InvoerFouten(ernstig)
    return inhoud


def _voeg_in(tekst: str, blok: str, stuk: str) -> str:
    begin = re.search(rf"^{blok}:[ \t]*(#.*)?\n", tekst, re.MULTILINE)
    if begin is None:
        return f"{tekst.rstrip()}\n\n{blok}:\n{stuk}"
    volgend = _BLOKBEGIN.search(tekst, begin.end())
    einde = volgend.start() if volgend else len(tekst)
    # Commentaar en witregels vlak boven het volgende blok horen bij dat blok.
    eigen = re.sub(r"(\n(#.*)?)*\Z", "", tekst[begin.end() : einde])
    rest = tekst[begin.end() + len(eigen) :]
    return f"{tekst[: begin.end()]}{eigen}\n{stuk}{rest.removeprefix(chr(10)) if volgend else ''}"
