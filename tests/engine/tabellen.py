"""Beslistabellen over de bibliotheek, vaste en willekeurige, en een eigen, trage lezing ervan om de motor aan te toetsen."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import product
from typing import Any

from hypothesis import strategies as st

from engine.taal.beslistabel_dekking import dubbel, eerste_gat
from engine.taal.beslistabellen import ALLES, Bereik, Beslistabel, Cel, Grens, Kolom, Naast, Rij, Samen, Treffer
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
ERNAAST: Mapping[str, tuple[Soort, Sequence[Any]]] = {
    "toon": (Soort.KEUZE, ("licht", "donker", "half-om")),
    "eind": (Soort.DATUM, (date(2026, 7, 31), date(2027, 7, 31))),
    "korting": (Soort.GETAL, (Decimal("0.25"), Decimal("12.5"), 3)),
    "gratis": (Soort.JA_NEE, (True, False)),
}
"""Wat er naast de eigen uitkomst uit een tabel kan komen, met de waarden."""
EEN_WAARDE = tuple(treffer for treffer in Treffer if treffer not in (Treffer.ALLE_OP_RIJVOLGORDE, Treffer.ALLE_OP_VOORRANG))
LIJST = (Treffer.ALLE, Treffer.ALLE_OP_RIJVOLGORDE, Treffer.ALLE_OP_VOORRANG)
MEER = """
      beslistabel:
        treffer: voorrang
        geeft: [x, gratis]
        kolommen: [leden]
        rijen:
          - {als: [{minstens: 4}], dan: [1, ja]}
          - {als: [{hoogstens: 4}], dan: [2, nee]}
        volgorde: {gratis: [nee, ja]}
"""
"""Als YAML: een tabel met twee uitkomsten naast elkaar."""
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
def beslistabellen(trek: st.DrawFn, meeste_ernaast: int = 0) -> Beslistabel:
    """Een tabel die laadt: wat dubbel zou treffen of een gat zou hebben, is eruit gehaald. Ernaast staan soms andere uitkomsten."""
    treffer = trek(st.sampled_from(EEN_WAARDE))
    kolommen = tuple(trek(st.lists(st.sampled_from(KOLOMMEN), min_size=1, max_size=3, unique=True)))
    hoogstens = 0 if treffer == Treffer.ALLE else meeste_ernaast
    ernaast = trek(st.lists(st.sampled_from(sorted(ERNAAST)), max_size=hoogstens, unique=True))
    uitkomst = st.integers(0, 3).map(Vast)
    naast = st.tuples(*(st.sampled_from(ERNAAST[naam][1]).map(Vast) for naam in ernaast))
    rij = st.builds(Rij, st.tuples(*(cellen(kolom) for kolom in kolommen)), uitkomst, naast)
    anders = trek(st.one_of(st.none(), st.tuples(uitkomst, naast)))
    eigen, *volgordes = ((), *(() for _ in ernaast))
    if treffer == Treffer.VOORRANG:
        # Minstens één uitkomst gaat over voorrang; welke dat is, maakt niet uit.
        telt = trek(st.lists(st.booleans(), min_size=len(ernaast) + 1, max_size=len(ernaast) + 1).filter(any))
        alles = (range(4), *(ERNAAST[naam][1] for naam in ernaast))
        eigen, *volgordes = (tuple(trek(st.permutations(deel))) if mee else () for mee, deel in zip(telt, alles, strict=True))
    tabel = Beslistabel(
        treffer=treffer,
        kolommen=kolommen,
        rijen=tuple(trek(st.lists(rij, min_size=1, max_size=5))),
        anders=anders[0] if anders else None,
        samen=trek(st.sampled_from(Samen)) if treffer == Treffer.ALLE else None,
        volgorde=eigen,
        naast=tuple(
            Naast(naam, ERNAAST[naam][0], anders[1][plek] if anders else None, volgordes[plek]) for plek, naam in enumerate(ernaast)
        ),
    )
    return _zonder_gat(_zonder_botsing(tabel))


@st.composite
def lijsttabellen(trek: st.DrawFn) -> Beslistabel:
    """Een tabel die een lijst geeft, met één tot drie velden; rijen mogen samen passen, gelijk zijn, en gaten laten."""
    treffer = trek(st.sampled_from(LIJST))
    kolommen = tuple(trek(st.lists(st.sampled_from(KOLOMMEN), min_size=1, max_size=3, unique=True)))
    velden = trek(st.lists(st.sampled_from(sorted(ERNAAST)), min_size=1, max_size=3, unique=True))
    uit = st.tuples(*(st.sampled_from(ERNAAST[naam][1]).map(Vast) for naam in velden))
    rij = st.builds(lambda cellen, dan: Rij(cellen, dan[0], dan[1:]), st.tuples(*(cellen(kolom) for kolom in kolommen)), uit)
    volgordes: list[tuple[Any, ...]] = [() for _ in velden]
    if treffer == Treffer.ALLE_OP_VOORRANG:
        telt = trek(st.lists(st.booleans(), min_size=len(velden), max_size=len(velden)).filter(any))
        volgordes = [tuple(trek(st.permutations(ERNAAST[naam][1]))) if mee else () for mee, naam in zip(telt, velden, strict=True)]
    anders = trek(st.one_of(st.none(), uit))
    return Beslistabel(
        treffer=treffer,
        kolommen=kolommen,
        rijen=tuple(trek(st.lists(rij, min_size=1, max_size=5))),
        anders=anders[0] if anders else None,
        volgorde=volgordes[0],
        naast=tuple(
            Naast(naam, ERNAAST[naam][0], anders[plek] if anders else None, volgordes[plek])
            for plek, naam in enumerate(velden[1:], start=1)
        ),
        velden=tuple(velden),
    )


def lijstvelden_yaml(tabel: Beslistabel) -> str:
    """De velden van een lijst zoals zij bij haar afleiding staan."""
    delen = []
    for naam in tabel.velden:
        soort, mogelijk = ERNAAST[naam]
        keuzes = f", keuzes: {{{', '.join(f'{keuze}: De {keuze}' for keuze in mogelijk)}}}" if soort == Soort.KEUZE else ""
        delen.append(f"{naam}: {{titel: Veld {naam}, soort: {soort}{keuzes}}}")
    return f"{{{', '.join(delen)}}}"


def lijst(tabel: Beslistabel, zaak: Mapping[str, Any]) -> tuple[tuple[Any, ...], ...]:
    """Wat DMN bij een volledige zaak als lijst zegt: rule order, output order, of collect (hier ook op de volgorde van de rijen)."""
    return _lijst_van(tabel, _treffers(tabel, zaak))


def mogelijke_lijsten(tabel: Beslistabel, zaak: Mapping[str, Any]) -> set[tuple[tuple[Any, ...], ...]]:
    """Alle lijsten als elke open rij los van de andere nog wel of niet kan passen."""
    standen = [_stand(tabel, rij, zaak) for rij in tabel.rijen]
    keuzes = product(*([True, False] if stand is None else [stand] for stand in standen))
    return {_lijst_van(tabel, [rij for rij, past in zip(tabel.rijen, keuze, strict=True) if past]) for keuze in keuzes}


def _lijst_van(tabel: Beslistabel, raak: list[Rij]) -> tuple[tuple[Any, ...], ...]:
    if tabel.treffer == Treffer.ALLE_OP_VOORRANG:
        raak = sorted(raak, key=lambda rij: _hoog(tabel, rij))
    anders = [(tabel.anders, *(kolom.anders for kolom in tabel.naast))] if tabel.anders is not None else []
    elementen = [(rij.dan, *rij.naast) for rij in raak] or anders
    return tuple(tuple(deel.waarde for deel in element if isinstance(deel, Vast)) for element in elementen)


def _hoog(tabel: Beslistabel, rij: Rij) -> list[int]:
    """De plek van een rij in de volgorde, uitkomst voor uitkomst; een uitkomst zonder volgorde telt niet."""
    paren = zip((tabel.volgorde, *(kolom.volgorde for kolom in tabel.naast)), (rij.dan, *rij.naast), strict=True)
    return [volgorde.index(waarde.waarde) for volgorde, waarde in paren if volgorde and isinstance(waarde, Vast)]


def _zonder_botsing(tabel: Beslistabel) -> Beslistabel:
    assert tabel.anders is None or isinstance(tabel.anders, Vast)
    weg: set[int] = set()
    for (eerste, tweede), _ in dubbel(tabel):
        een, ander = tabel.rijen[eerste], tabel.rijen[tweede]
        zelfde = (een.dan, een.naast) == (ander.dan, ander.naast)
        mag = {Treffer.PRECIES_EEN: False, Treffer.ELKE_GELIJK: zelfde}.get(tabel.treffer, True)
        if tabel.treffer == Treffer.VOORRANG:
            mag = zelfde or _hoog(tabel, een) != _hoog(tabel, ander)
        if not mag and not {eerste, tweede} & weg:
            weg.add(tweede)
    return replace(tabel, rijen=tuple(rij for nummer, rij in enumerate(tabel.rijen) if nummer not in weg))


def _zonder_gat(tabel: Beslistabel) -> Beslistabel:
    if tabel.anders is not None or eerste_gat(tabel) is None:
        return tabel
    return replace(tabel, anders=Vast(0), naast=tuple(replace(deel, anders=Vast(ERNAAST[deel.naam][1][0])) for deel in tabel.naast))


def uitkomst(tabel: Beslistabel, zaak: Mapping[str, Any]) -> Any:
    """Wat DMN bij een volledige zaak zegt, woord voor woord uitgevoerd; None als geen rij past en er geen anders is."""
    return uit_treffers(tabel, _treffers(tabel, zaak))


def uitkomsten(tabel: Beslistabel, zaak: Mapping[str, Any]) -> tuple[Any, ...]:
    """Wat DMN bij een volledige zaak voor elke uitkomst zegt: alle uit dezelfde rij."""
    raak = _treffers(tabel, zaak)
    if not raak:
        return tuple(deel.waarde for deel in (tabel.anders, *(kolom.anders for kolom in tabel.naast)) if isinstance(deel, Vast))
    if tabel.treffer == Treffer.ALLE:
        return (uit_treffers(tabel, raak),)
    rij = min(raak, key=lambda rij: _hoog(tabel, rij)) if tabel.treffer == Treffer.VOORRANG else raak[0]
    return tuple(deel.waarde for deel in (rij.dan, *rij.naast) if isinstance(deel, Vast))


def _treffers(tabel: Beslistabel, zaak: Mapping[str, Any]) -> list[Rij]:
    return [rij for rij in tabel.rijen if all(cel.past(zaak[kolom.naam]) for kolom, cel in zip(tabel.kolommen, rij.cellen, strict=True))]


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
