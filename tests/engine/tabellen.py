"""Willekeurige beslistabellen over de bibliotheek, en een eigen, trage lezing ervan om de motor aan te toetsen."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from itertools import product
from typing import Any

from hypothesis import strategies as st

from engine.taal.beslistabel_dekking import dubbel, eerste_gat
from engine.taal.beslistabellen import ALLES, Bereik, Beslistabel, Cel, Grens, Kolom, Rij, Samen, Treffer
from engine.taal.declaraties import Soort
from engine.taal.voorwaarden import Vast

KLEUREN = frozenset({"rood", "groen", "blauw"})
KOLOMMEN = (
    Kolom("schoon", Soort.JA_NEE),
    Kolom("kleur", Soort.KEUZE, KLEUREN),
    Kolom("leden", Soort.GEHEEL_GETAL),
    Kolom("bedrag", Soort.GETAL),
    Kolom("gestart", Soort.DATUM),
)
_WAARDEN: Mapping[Soort, st.SearchStrategy[Any]] = {
    Soort.JA_NEE: st.booleans(),
    Soort.KEUZE: st.sampled_from(sorted(KLEUREN)),
    Soort.GEHEEL_GETAL: st.integers(0, 6),
    Soort.GETAL: st.sampled_from([Decimal("0.5"), Decimal(1), Decimal("1.25"), 2]),
    Soort.DATUM: st.dates(date(2026, 1, 1), date(2026, 1, 6)),
}


def waarden(kolom: Kolom) -> st.SearchStrategy[Any]:
    """Een waarde die in de kolom kan voorkomen."""
    return _WAARDEN[kolom.soort]


@st.composite
def _bereiken(trek: st.DrawFn, kolom: Kolom) -> Bereik:
    onder, boven = sorted(trek(st.tuples(waarden(kolom), waarden(kolom))))
    kant = trek(st.sampled_from(["onder", "boven", "allebei"]))
    # Zijn de grenzen gelijk, dan tellen zij allebei mee: anders past er niets.
    erbij = (True, True) if onder == boven else trek(st.tuples(st.booleans(), st.booleans()))
    return Bereik(None if kant == "boven" else Grens(onder, erbij[0]), None if kant == "onder" else Grens(boven, erbij[1]))


def cellen(kolom: Kolom) -> st.SearchStrategy[Cel]:
    """Elke soort cel die in de kolom mag."""
    stuk = waarden(kolom)
    if kolom.soort not in (Soort.JA_NEE, Soort.KEUZE):
        stuk = st.one_of(stuk, _bereiken(kolom))
    stukken = st.lists(stuk, min_size=1, max_size=3).map(tuple)
    return st.one_of(st.just(ALLES), st.builds(Cel, stukken, st.booleans()))


@st.composite
def beslistabellen(trek: st.DrawFn) -> Beslistabel:
    """Een tabel die laadt: wat dubbel zou treffen of een gat zou hebben, is eruit gehaald."""
    treffer = trek(st.sampled_from(Treffer))
    kolommen = tuple(trek(st.lists(st.sampled_from(KOLOMMEN), min_size=1, max_size=3, unique=True)))
    uitkomst = st.integers(0, 3)
    rij = st.builds(Rij, st.tuples(*(cellen(kolom) for kolom in kolommen)), uitkomst.map(Vast))
    rijen = trek(st.lists(rij, min_size=1, max_size=5))
    tabel = Beslistabel(
        treffer=treffer,
        kolommen=kolommen,
        rijen=tuple(rijen),
        anders=trek(st.one_of(st.none(), uitkomst.map(Vast))),
        samen=trek(st.sampled_from(Samen)) if treffer == Treffer.ALLE else None,
        volgorde=tuple(trek(st.permutations(range(4)))) if treffer == Treffer.VOORRANG else (),
    )
    return _zonder_gat(_zonder_botsing(tabel))


def _met(tabel: Beslistabel, rijen: tuple[Rij, ...], anders: Vast | None) -> Beslistabel:
    return Beslistabel(tabel.treffer, tabel.kolommen, rijen, anders, tabel.samen, tabel.volgorde)


def _zonder_botsing(tabel: Beslistabel) -> Beslistabel:
    assert tabel.anders is None or isinstance(tabel.anders, Vast)
    if tabel.treffer not in (Treffer.PRECIES_EEN, Treffer.ELKE_GELIJK):
        return tabel
    weg: set[int] = set()
    for (eerste, tweede), _ in dubbel(tabel):
        mag = tabel.treffer == Treffer.ELKE_GELIJK and tabel.rijen[eerste].dan == tabel.rijen[tweede].dan
        if not mag and not {eerste, tweede} & weg:
            weg.add(tweede)
    return _met(tabel, tuple(rij for nummer, rij in enumerate(tabel.rijen) if nummer not in weg), tabel.anders)


def _zonder_gat(tabel: Beslistabel) -> Beslistabel:
    return tabel if tabel.anders is not None or eerste_gat(tabel) is None else _met(tabel, tabel.rijen, Vast(0))


def uitkomst(tabel: Beslistabel, zaak: Mapping[str, Any]) -> Any:
    """Wat DMN bij een volledige zaak zegt, woord voor woord uitgevoerd; None als geen rij past en er geen anders is."""
    raak = [rij for rij in tabel.rijen if all(cel.past(zaak[kolom.naam]) for kolom, cel in zip(tabel.kolommen, rij.cellen, strict=True))]
    return uit_treffers(tabel, raak)


def uit_treffers(tabel: Beslistabel, raak: list[Rij]) -> Any:
    """De uitkomst bij precies deze rijen."""
    gevonden = [rij.dan.waarde for rij in raak if isinstance(rij.dan, Vast)]
    if not gevonden:
        return tabel.anders.waarde if isinstance(tabel.anders, Vast) else None
    match tabel.treffer, tabel.samen:
        case Treffer.PRECIES_EEN, _:
            assert len(gevonden) == 1, "unique: er past er hoogstens één"
            return gevonden[0]
        case Treffer.ELKE_GELIJK, _:
            assert len(set(gevonden)) == 1, "any: alle treffers zeggen hetzelfde"
            return gevonden[0]
        case Treffer.EERSTE, _:
            return gevonden[0]
        case Treffer.VOORRANG, _:
            return min(gevonden, key=tabel.volgorde.index)
        case _, Samen.AANTAL:
            return len(gevonden)
        case _, Samen.KLEINSTE:
            return min(gevonden)
        case _, Samen.GROOTSTE:
            return max(gevonden)
    return sum(gevonden)


def mogelijke_uitkomsten(tabel: Beslistabel, zaak: Mapping[str, Any]) -> set[Any]:
    """Alle uitkomsten als elke open rij los van de andere nog wel of niet kan passen; wat de tabel niet toelaat, telt niet."""
    standen = [_stand(tabel, rij, zaak) for rij in tabel.rijen]
    gevonden = set()
    for keuze in product(*([True, False] if stand is None else [stand] for stand in standen)):
        raak = [rij for rij, past in zip(tabel.rijen, keuze, strict=True) if past]
        uitkomsten = {rij.dan for rij in raak}
        verboden = (tabel.treffer == Treffer.PRECIES_EEN and len(raak) > 1) or (
            tabel.treffer == Treffer.ELKE_GELIJK and len(uitkomsten) > 1
        )
        if not verboden and (raak or tabel.anders is not None):
            gevonden.add(uit_treffers(tabel, raak))
    return gevonden


def _stand(tabel: Beslistabel, rij: Rij, zaak: Mapping[str, Any]) -> bool | None:
    """Past de rij? None is open: er ontbreekt iets, en wat er is spreekt niet tegen."""
    paren = [(cel, zaak.get(kolom.naam)) for kolom, cel in zip(tabel.kolommen, rij.cellen, strict=True) if cel.stukken]
    if any(waarde is not None and not cel.past(waarde) for cel, waarde in paren):
        return False
    return None if any(waarde is None for _, waarde in paren) else True
