"""Een bibliotheek die boeken uitleent, als regelpakket in tekst.

De motor weet niets van onderwijs; daarom toetsen deze tests hem met regels die er niets mee te maken hebben. Een test noemt de criteria
en andere regels die hij nodig heeft; `teksten` zet er de begrippen bij die daarin voorkomen (een ongelezen begrip is een fout).
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from engine import Advies, Fout, Fouten, Pakket, Regels, beoordeel, lees_gegevens, lees_regelteksten

_TEKSTEN = Path(__file__).parents[2] / "rules/begrippen/teksten.yaml"
DAG = date(2026, 6, 15)
SWV = "stad"
EIGEN_PAD = f"samenwerkingsverbanden/{SWV}/samenwerkingsverband.yaml"
LANDELIJK_PAD = "landelijk/regels.yaml"
BEGRIPPEN_PAD = "begrippen/begrippen.yaml"
TEKSTEN_PAD = "begrippen/teksten.yaml"

UITLEG = "{ouder: {voldaan: a, niet_voldaan: b}, commissie: {voldaan: a, niet_voldaan: b}}"
_VASTE_BEGRIPPEN = "antwoord_door: [balie], grondslag: [reglement]"
_BEGRIPPEN: Mapping[str, str] = {
    "geboortedatum": "soort: datum, grenzen: {niet_na: peildatum}",
    "gestart": "soort: datum",
    "gestopt": "soort: datum",
    "leden": "soort: geheel_getal, grenzen: {minimaal: 0, maximaal: 100}",
    "wachttijd": "soort: geheel_getal, eenheid: dagen",
    "bedrag": "soort: getal, eenheid: euro, grenzen: {minimaal: 0.5}",
    "schoon": "soort: ja_nee",
    "heel": "soort: ja_nee",
    "kleur": "soort: keuze, keuzes: {rood: Rood, groen: Groen, blauw: Blauw}",
    "tint": "soort: keuze, keuzes: {rood: Rood, groen: Groen, blauw: Blauw}",
    "opmerking": "soort: tekst, maximale_lengte: 20",
    "boeken": "soort: lijst, maximaal_aantal: 5",
    "brieven": "soort: lijst",
}
_OORDELEN: Mapping[str, str] = {
    "vertrouwd": "waarde: ja_nee",
    "gewogen": "waarde: ja_nee",
    "aanpak": "keuzes: {lenen: Lenen, wachten: Wachten}",
}
_VELDEN: Mapping[str, Mapping[str, str]] = {
    "boeken": {
        "te_laat": "soort: geheel_getal, grenzen: {minimaal: 0}",
        "genre": "soort: keuze, keuzes: {roman: Roman, strip: Strip}",
        "terug": "soort: datum",
        "zoek": "soort: ja_nee",
        "boete": "soort: getal",
        "kaft": "soort: tekst",
    },
    "brieven": {"verstuurd": "soort: datum"},
}
STORING = "voorrang: 90, soort: voorleggen, bij_storing: ja"


def kop(laag: str, vanaf: str = "2020-01-01", tot: str = "", thema: str = "lenen") -> str:
    """De zes regels kop van een regelbestand; wat erna komt begint op regel 7."""
    geldig = f"{{vanaf: {vanaf}, tot: {tot}}}" if tot else f"{{vanaf: {vanaf}}}"
    return f"titel: {laag}\nlaag: {laag}\nthema: {thema}\ngeldig: {geldig}\neigenaar: redactie\nnog_juist_op: 2026-01-01\n"


@dataclass(frozen=True)
class Blokken:
    """Per blok de regels op naam, elk als de inhoud van een kaart op één regel; titel, bron en uitleg komen er zelf bij."""

    criteria: Mapping[str, str] | None = None
    afleidingen: Mapping[str, str] | None = None
    conclusies: Mapping[str, str] | None = None
    uitkomsten: Mapping[str, str] | None = None
    gebreken: Mapping[str, str] | None = None
    termijnen: Mapping[str, str] | None = None
    eigenschappen: Mapping[str, str] | None = None
    parameters: Mapping[str, str] | None = None
    opzoektabellen: Mapping[str, str] | None = None

    def tekst(self, kop_: str) -> str:
        delen = [kop_]
        for blok, zelf in _ZELF.items():
            regels: Mapping[str, str] | None = getattr(self, blok)
            if regels:
                delen.append(f"{blok}:\n" + "".join(f"  {naam}: {{{zelf(naam, regel)}}}\n" for naam, regel in regels.items()))
        return "".join(delen)


def _aangevuld(**standaard: str) -> Callable[[str, str], str]:
    def vul_aan(naam: str, regel: str) -> str:
        ontbreekt = [
            f"{sleutel}: {waarde}" for sleutel, waarde in {"titel": f"Titel {naam}", **standaard}.items() if f"{sleutel}:" not in regel
        ]
        return ", ".join([*ontbreekt, regel])

    return vul_aan


def _criterium(naam: str, regel: str) -> str:
    return _aangevuld(bron="[reglement]", **({} if "open: ja" in regel else {"uitleg": UITLEG}))(naam, regel)


_ZELF: Mapping[str, Callable[[str, str], str]] = {
    "parameters": _aangevuld(bron="[reglement]"),
    "opzoektabellen": _aangevuld(bron="[reglement]", van="geheel_getal", naar="keuze"),
    "afleidingen": _aangevuld(),
    "criteria": _criterium,
    "conclusies": _aangevuld(),
    "uitkomsten": _aangevuld(bron="[reglement]", uitleg="{ouder: a, commissie: b}"),
    "gebreken": _aangevuld(code="C", norm="[reglement]", herstel="Herstel dit."),
    "termijnen": _aangevuld(norm="[reglement]"),
    "eigenschappen": _aangevuld(bron="[reglement]"),
}


def vaste_teksten(thema: str = "lenen") -> str:
    """De vaste zinnen zoals zij bij de regels staan, onder een kop die bij elke dag en elk onderwerp past."""
    _, blok, zinnen = _TEKSTEN.read_text(encoding="utf-8").partition("teksten:\n")
    return kop("begrippen", thema=thema) + blok + zinnen


def begrippentekst(regels: str, kop_: str = "") -> str:
    """De begrippen, velden en oordelen waarvan de naam in `regels` voorkomt, met rollen, bronnen en thema's."""
    woorden = set(re.findall(r"[a-z_]+", regels))
    tekst = (kop_ or kop("begrippen")) + "themas: {lenen: Lenen}\nrollen: {balie: {titel: de balie}, directeur: {titel: de directeur}}\n"
    tekst += "bronnen:\n  reglement: {titel: Reglement, vindplaats: artikel 1, zekerheid: wet, bevestigd: ja}\n"
    blok = ""
    for naam, inhoud in _BEGRIPPEN.items():
        if naam in woorden:
            velden = [f"{veld}: {{titel: {veld}, vraag: Vraag?, {wat}}}" for veld, wat in _VELDEN.get(naam, {}).items() if veld in woorden]
            extra = (
                ", velden: {" + ", ".join(velden or ["kaft: {titel: Kaft, vraag: Kaft?, soort: tekst}"]) + "}" if naam in _VELDEN else ""
            )
            blok += f"  {naam}: {{titel: {naam}, vraag: Vraag?, {_VASTE_BEGRIPPEN}, {inhoud}{extra}}}\n"
    for naam, inhoud in _OORDELEN.items():
        if naam in woorden:
            blok += f"  {naam}: {{soort: oordeel, titel: {naam}, vraag: Vraag?, antwoord_door: [directeur], "
            blok += f"grondslag: [reglement], weeg: [alles], {inhoud}}}\n"
    return tekst + (f"begrippen:\n{blok}" if blok else "")


def teksten(landelijk: Blokken, eigen: Blokken | None = None) -> dict[str, str]:
    """De bestanden van een pakket; een uitkomst voor storingen komt erbij als die er niet is."""
    uitkomsten = dict(landelijk.uitkomsten or {})
    if not any("bij_storing" in uitkomst for uitkomst in uitkomsten.values()):
        uitkomsten["mens"] = STORING
    alles = {**{blok: getattr(landelijk, blok) for blok in _ZELF}, "uitkomsten": uitkomsten}
    landelijke_tekst = Blokken(**alles).tekst(kop("landelijk"))
    eigen_tekst = (eigen or Blokken()).tekst(kop("samenwerkingsverband"))
    begrippen = begrippentekst(landelijke_tekst + eigen_tekst)
    return {BEGRIPPEN_PAD: begrippen, TEKSTEN_PAD: vaste_teksten(), LANDELIJK_PAD: landelijke_tekst, EIGEN_PAD: eigen_tekst}


@lru_cache(maxsize=512)
def _regels(bestanden: tuple[tuple[str, str], ...]) -> Regels:
    return lees_regelteksten(dict(bestanden))


def pakket_uit(bestanden: Mapping[str, str], dag: date = DAG) -> Pakket:
    return _regels(tuple(bestanden.items())).pakket(SWV, dag)


def pakket(landelijk: Blokken, eigen: Blokken | None = None, dag: date = DAG) -> Pakket:
    return pakket_uit(teksten(landelijk, eigen), dag)


def advies(pakket_: Pakket, dag: date = DAG, /, **gegevens: object) -> Advies:
    return beoordeel(pakket_, lees_gegevens(pakket_, gegevens, dag), dag)


def oordeel(waarde: object, rol: str = "directeur", datum: str = "2026-01-01", motivering: str = "Gewogen.") -> dict[str, object]:
    return {"waarde": waarde, "rol": rol, "datum": datum, "motivering": motivering}


class Gevangen:
    """De fouten die een blok wierp."""

    fouten: tuple[Fout, ...] = ()

    @property
    def codes(self) -> list[str]:
        return [fout.code for fout in self.fouten]

    def enige(self, code: str) -> Fout:
        """De ene fout met deze code; er is er precies één."""
        gevonden = [fout for fout in self.fouten if fout.code == code]
        assert len(gevonden) == 1, [str(fout) for fout in self.fouten]
        return gevonden[0]


@contextmanager
def verwacht_fouten(soort: type[Fouten] = Fouten) -> Iterator[Gevangen]:
    """Vangt de fouten van het blok; geen fout is een gezakte test."""
    gevangen = Gevangen()
    try:
        yield gevangen
    except soort as fout:
        gevangen.fouten = fout.fouten
    else:
        raise AssertionError("er kwam geen fout")
