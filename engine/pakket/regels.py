"""De regelmap: alle bestanden van alle lagen, één keer gelezen, waaruit pakketten worden samengesteld."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

from engine.fouten import Fout, RegelFouten, bedoelde
from engine.pakket.pakket import Pakket
from engine.pakket.samenstellen import Gelezen, stel_samen
from engine.taal.bestand import Bestand, bloknamen, lees_bestand, lees_regelblokken
from engine.taal.namen import Namen, Naamsoort, naamsoort_van

_GEDEELD = ("begrippen", "landelijk")
_EIGEN = "samenwerkingsverbanden"
_GROOTSTE_BESTAND = 1_000_000
_GEEN = Namen({})


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
            zin = f"Er zijn geen regels voor dit samenwerkingsverband; wel voor: {', '.join(self._eigen) or 'geen enkel'}."
            raise RegelFouten([Fout("P042", zin, "samenwerkingsverband", bedoelde(samenwerkingsverband, self._eigen))])
        bewaard = self._pakketten[samenwerkingsverband]
        for pakket in bewaard:
            if pakket.geldt_op(peildatum):
                return pakket
        nieuw = stel_samen(samenwerkingsverband, (*self._gedeeld, *self._eigen[samenwerkingsverband]), peildatum)
        bewaard.append(nieuw)
        return nieuw


def lees_regels(regelmap: Path) -> Regels:
    """Leest alle regelbestanden onder `regelmap`.

    Raises:
        RegelFouten: als een bestand niet klopt; met alle problemen van alle bestanden.
    """
    return lees_regelteksten(dict(_teksten(regelmap)))


def lees_regelteksten(teksten: Mapping[str, str]) -> Regels:
    """Als `lees_regels`, met de inhoud al in handen: pad binnen de regelmap (met schuine strepen) -> tekst."""
    fouten: list[Fout] = []
    gedeeld: list[Bestand] = []
    eigen: dict[str, list[Bestand]] = {}
    for pad, tekst in sorted(teksten.items()):
        bestand, gevonden = lees_bestand(tekst, pad)
        fouten.extend(gevonden)
        map_, _, rest = pad.partition("/")
        if bestand is None:
            continue
        if map_ in _GEDEELD:
            gedeeld.append(bestand)
        else:
            eigen.setdefault(rest.partition("/")[0], []).append(bestand)
        fouten.extend(_laag_klopt(bestand, map_))
    namen = _namen(gedeeld, _GEEN)
    gelezen = _regelblokken(gedeeld, namen, fouten)
    eigen_gelezen = {naam: _regelblokken(bestanden, _namen(bestanden, namen), fouten) for naam, bestanden in sorted(eigen.items())}
    if fouten:
        raise RegelFouten(sorted(fouten, key=lambda fout: fout.plaats))
    return Regels(gelezen, eigen_gelezen)


def _teksten(regelmap: Path) -> Iterable[tuple[str, str]]:
    fouten = []
    if not regelmap.is_dir():
        raise RegelFouten([Fout("P043", "Deze regelmap bestaat niet.", str(regelmap))])
    for map_ in (*_GEDEELD, _EIGEN):
        for pad in sorted((regelmap / map_).rglob("*.yaml")):
            naam = pad.relative_to(regelmap).as_posix()
            if pad.stat().st_size > _GROOTSTE_BESTAND:
                fouten.append(Fout("P044", "Dit bestand is groter dan 1 MB; splits het.", naam))
                continue
            try:
                yield naam, pad.read_text(encoding="utf-8-sig")
            except UnicodeDecodeError:
                fouten.append(Fout("P045", "Dit bestand is geen UTF-8. Sla het op als UTF-8.", naam))
    if fouten:
        raise RegelFouten(fouten)


def _laag_klopt(bestand: Bestand, map_: str) -> tuple[Fout, ...]:
    hoort = _EIGEN.removesuffix("en") if map_ == _EIGEN else map_
    if bestand.kop.laag == hoort:
        return ()
    return (Fout("P046", f"Dit bestand staat in '{map_}' en hoort laag: {hoort} te hebben.", bestand.kop.bestand, hoort),)


def _namen(bestanden: Sequence[Bestand], basis: Namen) -> Namen:
    soorten: dict[str, Naamsoort] = dict(basis.soorten)
    for bestand in bestanden:
        soorten.update((begrip.naam, naamsoort_van(begrip)) for begrip in bestand.begrippen)
        soorten.update((parameter.naam, naamsoort_van(parameter)) for parameter in bestand.parameters)
        soorten.update((naam, Naamsoort(soort)) for naam, soort in bestand.afleidingsoorten.items())
    return Namen(
        soorten=soorten,
        criteria=basis.criteria | bloknamen(bestanden, "criteria"),
        conclusies=basis.conclusies | bloknamen(bestanden, "conclusies"),
        tabellen=basis.tabellen | bloknamen(bestanden, "opzoektabellen"),
    )


def _regelblokken(bestanden: Sequence[Bestand], namen: Namen, fouten: list[Fout]) -> tuple[Gelezen, ...]:
    gelezen = []
    for bestand in bestanden:
        blokken, gevonden = lees_regelblokken(bestand, namen)
        fouten.extend(gevonden)
        gelezen.append((bestand, blokken))
    return tuple(gelezen)
