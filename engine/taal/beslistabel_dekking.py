"""Treft een beslistabel dubbel, of heeft zij een gat? Beide zijn vooraf te beslissen, want elke cel is letterlijk en elke kolom staat los.

Per kolom verdelen de waarden in de cellen alle waarden in stukken waarbinnen geen enkele cel verschil maakt. Uit elk stuk is één
proefwaarde genoeg; zo wordt een oneindige vraag een eindige, en is de proefwaarde meteen het voorbeeld in de melding.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations, pairwise
from typing import Any

from engine.fouten import Plaats
from engine.taal.beslistabellen import Bereik, Beslistabel, Cel, Kolom, Rij, Treffer
from engine.taal.declaraties import Soort
from engine.taal.ontleder import Ontleder
from engine.taal.opsomming import opgesomd

_MEESTE_STAPPEN = 100_000
_IETS_ANDERS = "iets anders"
_DAG = timedelta(days=1)


class TeGroot(Exception):
    """De tabel heeft te veel combinaties om binnen redelijke tijd na te gaan."""


def nakijken(ontleder: Ontleder, tabel: Beslistabel, plaatsen: Sequence[Plaats], plaats: Plaats) -> None:
    """Meldt rijen die niet samen mogen treffen en, zonder `anders`, het eerste geval dat geen rij treft."""
    if tabel.is_lijst:
        return  # In een lijst mogen rijen samen passen, en zonder treffer mag zij leeg zijn.
    if tabel.treffer in (Treffer.PRECIES_EEN, Treffer.ELKE_GELIJK) or (tabel.treffer == Treffer.VOORRANG and tabel.naast):
        for (eerste, tweede), geval in dubbel(tabel):
            een, ander = tabel.rijen[eerste], tabel.rijen[tweede]
            samen = f"Deze rij en de rij op regel {plaatsen[eerste].regel} passen allebei bij {in_woorden(geval)}"
            if tabel.treffer == Treffer.PRECIES_EEN:
                ontleder.fout("R126", f"{samen}. Bij treffer: precies_een mag dat niet.", plaatsen[tweede])
            elif een.uitkomsten == ander.uitkomsten:
                continue
            elif tabel.treffer == Treffer.ELKE_GELIJK:
                ontleder.fout("R127", f"{samen}, en zeggen iets anders.", plaatsen[tweede])
            elif tabel.rang(een) == tabel.rang(ander):
                ontleder.fout("R127", f"{samen}, en zeggen iets anders. In volgorde gaat geen van beide voor.", plaatsen[tweede])
    if tabel.anders is not None:
        return
    try:
        gat = eerste_gat(tabel)
    except TeGroot:
        ontleder.fout("R130", "Deze tabel is te groot om na te gaan of elk geval een rij heeft. Geef haar een anders.", plaats)
        return
    if gat is not None:
        ontleder.fout("R128", f"Geen rij past bij {in_woorden(gat)}. Voeg een rij toe, of zeg met anders wat er dan geldt.", plaats)


def dubbel(tabel: Beslistabel) -> Iterable[tuple[tuple[int, int], Mapping[str, Any]]]:
    """De paren rijen die samen kunnen treffen, elk met een geval waarin dat gebeurt."""
    waarden = [proefwaarden(kolom, [rij.cellen[plek] for rij in tabel.rijen]) for plek, kolom in enumerate(tabel.kolommen)]
    for eerste, tweede in combinations(range(len(tabel.rijen)), 2):
        geval: dict[str, Any] = {}
        paren = zip(tabel.rijen[eerste].cellen, tabel.rijen[tweede].cellen, strict=True)
        for kolom, mogelijk, (een, ander) in zip(tabel.kolommen, waarden, paren, strict=True):
            past = [waarde for waarde in mogelijk if een.past(waarde) and ander.past(waarde)]
            if not past:
                break
            geval[kolom.naam] = past[0]
        else:
            yield (eerste, tweede), geval


def eerste_gat(tabel: Beslistabel, binnen: Rij | None = None) -> Mapping[str, Any] | None:
    """Een geval dat geen enkele rij treft, of None als de rijen alles dekken. Werpt TeGroot.

    Met `binnen` telt alleen een geval dat op die rij past.
    """
    bekeken: set[tuple[int, int]] = set()
    alle = (*tabel.rijen, *(() if binnen is None else (binnen,)))
    waarden = [
        [waarde for waarde in proefwaarden(kolom, [rij.cellen[plek] for rij in alle]) if binnen is None or binnen.cellen[plek].past(waarde)]
        for plek, kolom in enumerate(tabel.kolommen)
    ]

    def zoek(plek: int, over: int) -> dict[str, Any] | None:
        if plek == len(tabel.kolommen):
            return None if over else {}
        if (plek, over) in bekeken:
            return None
        bekeken.add((plek, over))
        if len(bekeken) > _MEESTE_STAPPEN:
            raise TeGroot
        for waarde in waarden[plek]:
            passend = sum(1 << nummer for nummer, rij in enumerate(tabel.rijen) if over >> nummer & 1 and rij.cellen[plek].past(waarde))
            rest = zoek(plek + 1, passend)
            if rest is not None:
                return {tabel.kolommen[plek].naam: waarde, **rest}
        return None

    return zoek(0, (1 << len(tabel.rijen)) - 1)


def proefwaarden(kolom: Kolom, cellen: Iterable[Cel]) -> tuple[Any, ...]:
    """Uit elk stuk waarbinnen geen van de cellen verschil maakt minstens één waarde."""
    if kolom.soort == Soort.JA_NEE:
        return (True, False)
    stukken = [stuk for cel in cellen for stuk in cel.stukken]
    genoemd = {stuk for stuk in stukken if not isinstance(stuk, Bereik)}
    if kolom.soort == Soort.KEUZE:
        return tuple(sorted(kolom.keuzes)) or (*sorted(map(str, genoemd)), _IETS_ANDERS)
    grenzen: set[Any] = genoemd | {
        grens.waarde for stuk in stukken if isinstance(stuk, Bereik) for grens in (stuk.onder, stuk.boven) if grens is not None
    }
    if kolom.soort == Soort.DATUM:
        return tuple(sorted({dag for grens in grenzen for dag in (grens - _DAG, grens, grens + _DAG)})) or (date(2000, 1, 1),)
    if kolom.soort == Soort.GEHEEL_GETAL:
        gehele = {heel for grens in grenzen for heel in (math.floor(grens), math.ceil(grens))}
        return tuple(sorted({buur for heel in gehele for buur in (heel - 1, heel, heel + 1)})) or (0,)
    rij = sorted(grenzen)
    tussen = [(Decimal(een) + Decimal(ander)) / 2 for een, ander in pairwise(rij)]
    return tuple(sorted({rij[0] - 1, *rij, *tussen, rij[-1] + 1})) if rij else (0,)


def in_woorden(geval: Mapping[str, Any]) -> str:
    """Het geval zoals het in een melding staat: `leden 4 en schoon ja`."""
    return opgesomd([f"{naam} {_woord(waarde)}" for naam, waarde in geval.items()])


def _woord(waarde: Any) -> str:
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    return format(waarde, "f") if isinstance(waarde, Decimal) else str(waarde)
