"""Een regel, een eigenschap en een beslistabel in gewone woorden, met de titels van wat zij lezen."""

from collections.abc import Iterator

from engine import Pakket
from engine.taal.beslistabellen import Bereik, Beslistabel, Cel, Kolom, Treffer
from engine.taal.declaraties import Criterium, Eigenschap, Soort, Termijn
from engine.taal.lijsten import Velden, lijstvelden
from engine.taal.voorwaarden import Naam, Voorwaarde, Waarde
from engine.uitleg.woorden import in_woorden, kernwaarde_in_woorden
from service.documentatie.site.leest import Regel
from service.vergelijken.woorden import Woorden

TREFFERS = {
    Treffer.PRECIES_EEN: "Er past altijd hooguit één rij.",
    Treffer.EERSTE: "De bovenste rij die past, telt.",
    Treffer.ELKE_GELIJK: "Er mogen meer rijen passen; zij zeggen dan hetzelfde.",
    Treffer.VOORRANG: "Passen er meer rijen, dan telt de uitkomst die voorgaat.",
    Treffer.ALLE: "Alle rijen die passen tellen mee.",
    Treffer.ALLE_OP_RIJVOLGORDE: "Elke rij die past komt in de lijst, in de volgorde van de rijen.",
    Treffer.ALLE_OP_VOORRANG: "Elke rij die past komt in de lijst; wat voorgaat staat vooraan.",
}
"""Hoe een tabel te lezen is, per trefregel."""


def regel_in_woorden(woorden: Woorden, regel: Regel) -> Iterator[tuple[str, str]]:
    """Wanneer een regel geldt; een tekst is leeg als dat deel er niet is."""
    match regel:
        case Criterium():
            yield "Van toepassing als", _voorwaarde(woorden, regel.van_toepassing_als)
            yield "Uitgezonderd als", _voorwaarde(woorden, regel.uitzondering)
            yield "Voldaan als", _voorwaarde(woorden, regel.als)
        case Termijn():
            yield "Van toepassing als", _voorwaarde(woorden, regel.van_toepassing_als)
            yield "Begint na", woorden.waarde(regel.begin)
            yield "Duurt", f"{woorden.waarde(regel.lengte)} ({regel.eenheid})"
            yield "Staat stil gedurende", "" if regel.opschorting is None else f"{woorden.waarde(regel.opschorting)} (dagen)"
        case _:
            yield "Geldt als", _voorwaarde(woorden, regel.als)


def eigenschap_in_woorden(woorden: Woorden, eigenschap: Eigenschap) -> Iterator[tuple[str, str]]:
    """Wat een eigenschap zegt; een tekst is leeg als dat deel er niet is."""
    yield "In elke zaak waarin", _voorwaarde(woorden, eigenschap.als)
    yield "Nooit", _voorwaarde(woorden, eigenschap.nooit)
    yield "Altijd", _voorwaarde(woorden, eigenschap.altijd)
    if eigenschap.hoger:
        veld = f", in één regel: {eigenschap.hoger_veld.replace('_', ' ')}" if eigenschap.hoger_veld else ""
        yield "Wordt dit hoger of later", f"{woorden.waarde(Naam(eigenschap.hoger))}{veld}"
        yield "Dan blijft gelden", _voorwaarde(woorden, eigenschap.blijft)
        yield "Dan wordt dit niet lager of eerder", woorden.waarde(Naam(eigenschap.niet_lager)) if eigenschap.niet_lager else ""


def tabelrijen(pakket: Pakket, tabel: Beslistabel, uitkomst: str) -> Iterator[tuple[str, ...]]:
    """De rijen van een beslistabel als cellen, met achteraan wat er dan geldt; `uitkomst` is de naam van de afleiding."""
    namen, velden = tabel.geeft(uitkomst), lijstvelden(pakket, uitkomst)
    for rij in tabel.rijen:
        dan = (_dan(pakket, naam, waarde, velden) for naam, waarde in zip(namen, rij.uitkomsten, strict=True))
        yield (*(_cel(pakket, cel, kolom) for cel, kolom in zip(rij.cellen, tabel.kolommen, strict=True)), *dan)
    if tabel.alles_anders is not None:
        links = ("anders", *("" for _ in tabel.kolommen[1:]))
        yield (*links, *(_dan(pakket, naam, waarde, velden) for naam, waarde in zip(namen, tabel.alles_anders, strict=True)))


def titel_van(pakket: Pakket, naam: str) -> str:
    """De titel van een begrip, afleiding of parameter."""
    groepen = (pakket.begrippen, pakket.afleidingen, pakket.parameters)
    return next((groep[naam].titel for groep in groepen if naam in groep), naam.replace("_", " "))


def _voorwaarde(woorden: Woorden, voorwaarde: Voorwaarde | None) -> str:
    return "" if voorwaarde is None else woorden.voorwaarde(voorwaarde)


def _dan(pakket: Pakket, naam: str, waarde: Waarde, velden: Velden) -> str:
    if isinstance(waarde, Naam):
        return titel_van(pakket, waarde.naam)
    keuze = velden[naam].keuzes.get(str(waarde.waarde)) if naam in velden else None
    return keuze or in_woorden(pakket, naam, waarde.waarde)


def _cel(pakket: Pakket, cel: Cel, kolom: Kolom) -> str:
    if not cel.stukken:
        return "maakt niet uit"
    delen = [_bereik(stuk, kolom) if isinstance(stuk, Bereik) else in_woorden(pakket, kolom.naam, stuk) for stuk in cel.stukken]
    return ("alles behalve " if cel.behalve else "") + " of ".join(delen)


def _bereik(bereik: Bereik, kolom: Kolom) -> str:
    woorden = ("na", "vanaf", "voor", "tot en met") if kolom.soort is Soort.DATUM else ("meer dan", "minstens", "minder dan", "hoogstens")
    delen = []
    for grens, (zonder, erbij) in ((bereik.onder, woorden[:2]), (bereik.boven, woorden[2:])):
        if grens is not None:
            delen.append(f"{erbij if grens.erbij else zonder} {kernwaarde_in_woorden(grens.waarde)}")
    return " en ".join(delen)
