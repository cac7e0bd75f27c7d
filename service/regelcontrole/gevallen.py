"""Gevallen en voorwaarden die nooit waar zijn, door alle onderscheiden waarden van hun namen na te lopen.

Dit ziet wat binnen één regel staat. Wat pas uit de samenhang van regels blijkt, zegt `thuisnabij regels analyseer`.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import islice, product

from engine import Fout
from engine.pakket.laag import Verklaringen
from engine.pakket.nakijken import Nagekeken
from engine.taal.berekeningen import Gevallen
from engine.taal.declaraties import Soort
from engine.taal.doorlopen import vergelijkingen
from engine.taal.namen import Naamsoort, naamsoort_van
from engine.taal.voorwaarden import AlleVan, EenVan, GeenVan, Letterlijk, MinstensVan, Naam, Niet, Vast, Vergelijking, Voorwaarde

_MEESTE_ZAKEN = 20_000
_Toewijzing = Mapping[str, Letterlijk]


def dode_gevallen(nagekeken: Nagekeken, _: date) -> Iterator[Fout]:
    """Een waarschuwing per geval dat nooit aan de beurt komt, en per criterium dat nooit voldaan kan zijn."""
    gezien: set[str] = set()
    for pakket in nagekeken.verklaringen.values():
        plekken = pakket.plekken
        for afleiding in pakket.afleidingen.values():
            if isinstance(afleiding.berekening, Gevallen) and str(afleiding.plaats) not in gezien:
                gezien.add(str(afleiding.plaats))
                for nummer in _zonder_beurt([als for als, _ in afleiding.berekening.gevallen], pakket):
                    zin = f"Geval {nummer} van '{afleiding.naam}' is nooit aan de beurt: een eerder geval gaat voor, of het is nooit waar."
                    yield Fout("W010", zin, str(plekken.van_element(afleiding, "gevallen", nummer - 1)))
        for criterium in pakket.criteria.values():
            if criterium.als is not None and str(criterium.plaats) not in gezien:
                gezien.add(str(criterium.plaats))
                if 1 in _zonder_beurt([criterium.als], pakket):
                    zin = f"Aan '{criterium.naam}' kan nooit voldaan zijn: geen enkele combinatie van waarden past."
                    yield Fout("W012", zin, str(plekken.van(criterium, "als")))


def _zonder_beurt(gevallen: Sequence[Voorwaarde], pakket: Verklaringen) -> tuple[int, ...]:
    """De nummers (vanaf 1) van de gevallen die bij geen enkele toewijzing het eerste zijn; leeg als dat niet na te lopen is."""
    domeinen = _domeinen(gevallen, pakket)
    if domeinen is None:
        return ()
    zaken = list(islice(product(*domeinen.values()), _MEESTE_ZAKEN + 1))
    if len(zaken) > _MEESTE_ZAKEN:
        return ()
    over = set(range(1, len(gevallen) + 1))
    for zaak in zaken:
        toewijzing = dict(zip(domeinen, zaak, strict=True))
        over.discard(next((nummer for nummer, als in enumerate(gevallen, start=1) if _waar(als, toewijzing)), 0))
        if not over:
            break
    return tuple(sorted(over))


def _domeinen(gevallen: Sequence[Voorwaarde], pakket: Verklaringen) -> Mapping[str, tuple[Letterlijk, ...]] | None:
    """Per naam de waarden die de vergelijkingen kunnen onderscheiden; None als er iets anders dan vaste waarden in staat."""
    if not all(map(_is_eenvoudig, gevallen)):
        return None
    gevonden: dict[str, set[Letterlijk]] = {}
    for vergelijking in (deel for als in gevallen for deel in vergelijkingen(als)):
        gevonden.setdefault(vergelijking.links.naam, set()).update(w.waarde for w in vergelijking.rechts if isinstance(w, Vast))
    domeinen: dict[str, tuple[Letterlijk, ...]] = {}
    for naam, genoemd in gevonden.items():
        domeinen[naam] = _domein(_soort(naam, pakket), genoemd)
    return domeinen


def _soort(naam: str, pakket: Verklaringen) -> Naamsoort:
    verklaring = pakket.begrippen.get(naam) or pakket.afleidingen.get(naam) or pakket.parameters.get(naam)
    return naamsoort_van(verklaring) if verklaring else Naamsoort(Soort.DATUM)


def _domein(soort: Naamsoort, genoemd: set[Letterlijk]) -> tuple[Letterlijk, ...]:
    match soort.soort:
        case Soort.JA_NEE:
            return (True, False)
        case Soort.GEHEEL_GETAL | Soort.GETAL:
            stap = 1 if soort.soort == Soort.GEHEEL_GETAL else Decimal("0.000000001")
            getallen = [waarde for waarde in genoemd if isinstance(waarde, int | Decimal)]
            return tuple(sorted({getal + verschil for getal in getallen for verschil in (-stap, 0, stap)}))
        case Soort.DATUM:
            dagen = [waarde for waarde in genoemd if isinstance(waarde, date)]
            return tuple(sorted({dag + timedelta(days=verschil) for dag in dagen for verschil in (-1, 0, 1)}))
        case _:
            # Een afgeleide keuze noemt haar waarden niet; een naam die nergens staat is dan de andere keuze.
            return tuple(sorted(map(str, soort.keuzes))) or (*sorted(map(str, genoemd)), "")


def _is_eenvoudig(voorwaarde: Voorwaarde) -> bool:
    match voorwaarde:
        case Vergelijking(_, _, rechts):
            return not any(isinstance(waarde, Naam) for waarde in rechts)
        case Niet(deel):
            return _is_eenvoudig(deel)
        case AlleVan(delen) | EenVan(delen) | GeenVan(delen) | MinstensVan(_, delen):
            return all(map(_is_eenvoudig, delen))
        case _:
            return False


def _waar(voorwaarde: Voorwaarde, zaak: _Toewijzing) -> bool:
    match voorwaarde:
        case Vergelijking(links, operator, rechts):
            return _vergelijk(zaak[links.naam], operator, [waarde.waarde for waarde in rechts if isinstance(waarde, Vast)])
        case Niet(deel):
            return not _waar(deel, zaak)
        case AlleVan(delen):
            return all(_waar(deel, zaak) for deel in delen)
        case EenVan(delen):
            return any(_waar(deel, zaak) for deel in delen)
        case GeenVan(delen):
            return not any(_waar(deel, zaak) for deel in delen)
        case MinstensVan(aantal, delen):
            return sum(_waar(deel, zaak) for deel in delen) >= aantal
        case _:
            raise TypeError(f"{type(voorwaarde).__name__} is niet met losse waarden na te lopen")


def _vergelijk(links: Letterlijk, operator: str, rechts: Sequence[Letterlijk]) -> bool:
    eerste = rechts[0]
    match operator:
        case "gelijk_aan" | "in":
            return links in rechts
        case "ongelijk_aan" | "niet_in":
            return links not in rechts
        case "tussen":
            return bool(eerste <= links <= rechts[1])  # type: ignore[operator]
        case "minstens" | "op_of_na":
            return bool(links >= eerste)  # type: ignore[operator]
        case "hoogstens" | "op_of_voor":
            return bool(links <= eerste)  # type: ignore[operator]
        case "meer_dan" | "na":
            return bool(links > eerste)  # type: ignore[operator]
        case _:
            return bool(links < eerste)  # type: ignore[operator]
