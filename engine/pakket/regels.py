"""De regelmap: alle bestanden van alle lagen, één keer gelezen, waaruit pakketten worden samengesteld."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from engine.fouten import Fout, Plaats, RegelFouten, bedoelde
from engine.pakket.pakket import Pakket
from engine.pakket.samenstellen import stel_samen
from engine.pakket.tabelplek import Tabelplek, tabelplekken
from engine.pakket.versies import overlappende_versies
from engine.pakket.zicht import EIGEN_LAAG, Gelezen, lees_blokken
from engine.taal.bestand import Bestand, lees_bestand
from engine.taal.teksten import VASTE_TEKSTEN

_GEDEELD = ("begrippen", "landelijk")
_EIGEN = "samenwerkingsverbanden"
_GROOTSTE_BESTAND = 1_000_000
# Windows verbergt het einde van een naam, en zet er soms zelf .txt achter.
_LIJKT_OP_YAML = (".yaml", ".yml", ".yaml.txt", ".yml.txt")
_CODE = re.compile(r"[a-z0-9]{1,20}\Z")


class Regels:
    """Gelezen regels. Pakketten worden bewaard zolang hun tijdvak geldt; de bestanden zelf veranderen niet meer."""

    def __init__(self, gedeeld: Sequence[Gelezen], eigen: Mapping[str, Sequence[Gelezen]]) -> None:
        self._gedeeld = tuple(gedeeld)
        self._eigen = {naam: tuple(gelezen) for naam, gelezen in sorted(eigen.items())}
        self._pakketten: dict[str, list[Pakket]] = {naam: [] for naam in self._eigen}

    @property
    def samenwerkingsverbanden(self) -> tuple[str, ...]:
        """De samenwerkingsverbanden met een eigen laag, op naam."""
        return tuple(self._eigen)

    def pakket(self, samenwerkingsverband: str, peildatum: date) -> Pakket:
        """Het pakket dat op `peildatum` geldt.

        Raises:
            RegelFouten: als het samenwerkingsverband niet bestaat, er die dag geen regels gelden, of de regels niet kloppen.
        """
        if samenwerkingsverband not in self._eigen:
            raise RegelFouten([self._onbekend(samenwerkingsverband)])
        bewaard = self._pakketten[samenwerkingsverband]
        for pakket in bewaard:
            if pakket.geldt_op(peildatum):
                return pakket
        nieuw = stel_samen(samenwerkingsverband, (*self._gedeeld, *self._eigen[samenwerkingsverband]), peildatum)
        bewaard.append(nieuw)
        return nieuw

    def beslistabellen(self, samenwerkingsverband: str = "") -> tuple[Tabelplek, ...]:
        """Alle beslistabellen, of alleen de gedeelde en die van één samenwerkingsverband, in de volgorde van de bestanden.

        Raises:
            RegelFouten: als het samenwerkingsverband niet bestaat.
        """
        if samenwerkingsverband and samenwerkingsverband not in self._eigen:
            raise RegelFouten([self._onbekend(samenwerkingsverband)])
        gekozen = [samenwerkingsverband] if samenwerkingsverband else list(self._eigen)
        plekken = list(tabelplekken("", self._gedeeld, self._gedeeld))
        for naam in gekozen:
            plekken += tabelplekken(naam, self._eigen[naam], (*self._gedeeld, *self._eigen[naam]))
        return tuple(plekken)

    def _onbekend(self, samenwerkingsverband: str) -> Fout:
        zin = f"Er zijn geen regels voor dit samenwerkingsverband; wel voor: {', '.join(self._eigen) or 'geen enkel'}."
        return Fout("P042", zin, "samenwerkingsverband", bedoelde(samenwerkingsverband, self._eigen))

    def teksten(self, pakket: Pakket) -> dict[str, str]:
        """De inhoud van elk bestand van een pakket, op pad. `lees_regelteksten` maakt er hetzelfde pakket weer van."""
        alle = self.alle_teksten(pakket.samenwerkingsverband)
        return {pad: tekst for pad, tekst in alle.items() if pad in pakket.bestanden}

    def alle_teksten(self, samenwerkingsverband: str) -> dict[str, str]:
        """Als `teksten`, maar ook van bestanden die op een andere dag gelden."""
        alle = (*self._gedeeld, *self._eigen[samenwerkingsverband])
        return {bestand.kop.bestand: bestand.tekst for bestand, _ in alle}


def lees_regels(regelmap: Path) -> Regels:
    """Leest alle regelbestanden onder `regelmap`.

    Raises:
        RegelFouten: als een bestand niet klopt; met alle problemen van alle bestanden.
    """
    if not regelmap.is_dir():
        raise RegelFouten([Fout("P043", "Deze map met regels bestaat niet.", str(regelmap))])
    fouten: list[Fout] = []
    return _lees(dict(lees_teksten(regelmap, fouten)), fouten, volledig=True)


def lees_regelteksten(teksten: Mapping[str, str]) -> Regels:
    """Als `lees_regels`, met de inhoud al in handen: pad binnen de regelmap (met schuine strepen) -> tekst.

    Zo leest ook een pakket van vroeger, dat niet alle vaste zinnen van nu heeft (zie `Pakket.met_teksten`), en dat een teken of een
    mapnaam mag hebben die de controle nu weigert. Wie nieuwe regels toetst of vaststelt, leest ze streng (`kijk_na`, `lees_regels`).
    """
    return _lees(teksten, [], volledig=False)


class Ingelezen(NamedTuple):
    """Alles wat onder een regelmap gelezen is, met de fouten. `compleet` is onwaar als er hele bestanden of blokken ontbreken."""

    gedeeld: Sequence[Gelezen]
    eigen: Mapping[str, Sequence[Gelezen]]
    fouten: Sequence[Fout]
    compleet: bool


def _lees(teksten: Mapping[str, str], fouten: Sequence[Fout], volledig: bool) -> Regels:
    ingelezen = lees_in(teksten, volledig, compleet=not fouten)
    if fouten or ingelezen.fouten:
        raise RegelFouten([*fouten, *ingelezen.fouten])
    return Regels(ingelezen.gedeeld, ingelezen.eigen)


def lees_in(teksten: Mapping[str, str], volledig: bool = True, *, compleet: bool = True) -> Ingelezen:
    """Leest de teksten, op pad, en werpt niets: de fouten staan erbij.

    `volledig` eist alles van nu: elke vaste zin, en geen teken of mapnaam die vroeger mocht.

    `compleet` is onwaar als er onder de regelmap bestanden staan waarvan de tekst niet te lezen was.
    """
    fouten: list[Fout] = []
    gedeeld: list[Bestand] = []
    eigen: dict[str, list[Bestand]] = {}
    onleesbaar = not compleet
    for pad, tekst in sorted(teksten.items()):
        bestand, gevonden = lees_bestand(tekst, pad, streng=volledig)
        fouten.extend(gevonden)
        *mappen, _ = pad.split("/")
        map_ = mappen[0] if mappen else ""
        if map_ not in (*_GEDEELD, _EIGEN) or (map_ == _EIGEN and len(mappen) < 2):
            fouten.append(Fout("P047", f"Hier wordt dit bestand niet gelezen. Zet het in {', '.join(_GEDEELD)} of {_EIGEN}/<code>.", pad))
            continue
        onleesbaar |= bestand is None or bestand.onvolledig
        if bestand is None:
            continue
        if map_ in _GEDEELD:
            gedeeld.append(bestand)
        else:
            if volledig and mappen[1] not in eigen and not _CODE.match(mappen[1]):
                fouten.append(_geen_code(mappen[1], pad, teksten))
            eigen.setdefault(mappen[1], []).append(bestand)
        fouten.extend(_laag_klopt(bestand, map_))
    if onleesbaar:
        # Van een bestand of blok dat niet te lezen is ontbreken alle namen: wie er dan naar zoekt, meldt fouten in regels die goed zijn.
        return Ingelezen((), {}, fouten, False)
    if volledig:
        fouten.extend(_ontbrekende_teksten(gedeeld))
    gelezen, gevonden = lees_blokken(gedeeld, gedeeld)
    fouten.extend(gevonden)
    fouten.extend(overlappende_versies(gelezen))
    eigen_gelezen: dict[str, Sequence[Gelezen]] = {}
    for naam, bestanden in sorted(eigen.items()):
        eigen_gelezen[naam], gevonden = lees_blokken(bestanden, [*gedeeld, *bestanden])
        fouten.extend(gevonden)
        fouten.extend(overlappende_versies((*gelezen, *eigen_gelezen[naam])))
    return Ingelezen(gelezen, eigen_gelezen, fouten, True)


def lees_teksten(regelmap: Path, fouten: list[Fout]) -> Iterable[tuple[str, str]]:
    """Elk regelbestand onder een map, met zijn pad erbinnen; wat niet te lezen is komt bij de fouten.

    Een naam die met een punt begint, is van een editor of van het systeem (zoals het slot `.#duur.yaml` van Emacs) en telt niet mee.
    """
    for pad in sorted(regelmap.rglob("*.*")):
        naam = pad.relative_to(regelmap).as_posix()
        if pad.name.startswith(".") or not pad.name.lower().endswith(_LIJKT_OP_YAML):
            continue
        if pad.suffix != ".yaml":
            bedoeld = f"{pad.name.split('.')[0]}.yaml"
            fouten.append(Fout("P047", "Een regelbestand eindigt op .yaml; zo wordt dit bestand niet gelezen.", naam, bedoeld))
            continue
        try:
            if pad.stat().st_size > _GROOTSTE_BESTAND:
                fouten.append(Fout("P044", "Dit bestand is groter dan 1 MB; splits het.", naam))
            else:
                yield naam, pad.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError:
            fouten.append(Fout("P045", "Dit bestand is geen UTF-8. Sla het op als UTF-8.", naam))
        except OSError:
            fouten.append(Fout("P049", "Dit bestand is niet te openen. Is het een map, een verwijzing naar niets, of niet van u?", naam))


def _geen_code(naam: str, pad: str, teksten: Iterable[str]) -> Fout:
    """De fout bij een map met zo'n naam; wie haar als kopie maakte, krijgt geen naam waaronder die kopie wel meedoet."""
    als_code = "".join(re.findall("[a-z0-9]", naam.lower()))[:20]
    codes = sorted({deel.split("/")[1] for deel in teksten if deel.startswith(f"{_EIGEN}/")} - {naam}, key=len, reverse=True)
    origineel = next((code for code in codes if _CODE.match(code) and code in als_code), "")
    zin = f"'{naam}' is geen code van een samenwerkingsverband: kleine letters en cijfers, zoals po2001."
    if origineel:
        return Fout("P077", f"{zin} Is dit een kopie van {origineel}? Haal haar dan weg.", pad)
    return Fout("P077", zin, pad, als_code)


def _ontbrekende_teksten(gedeeld: Iterable[Bestand]) -> tuple[Fout, ...]:
    teksten = {tekst.naam: tekst for bestand in gedeeld for tekst in bestand.teksten}
    ontbreekt = [naam for naam in VASTE_TEKSTEN if naam not in teksten]
    plaats = next((tekst.kop.bestand for tekst in teksten.values()), "begrippen")
    return (Fout("P029", f"Bij teksten ontbreekt: {', '.join(ontbreekt)}.", plaats),) if gedeeld and ontbreekt else ()


def _laag_klopt(bestand: Bestand, map_: str) -> tuple[Fout, ...]:
    hoort = EIGEN_LAAG if map_ == _EIGEN else map_
    if bestand.kop.laag == hoort:
        return ()
    return (Fout("P046", f"Dit bestand staat in '{map_}' en hoort laag: {hoort} te hebben.", str(_plek_van_laag(bestand)), hoort),)


def _plek_van_laag(bestand: Bestand) -> Plaats:
    knoop = bestand.blokken.get("laag")
    return knoop.plaats if knoop else Plaats(bestand.kop.bestand)
