"""De open vragen van een advies: op volgorde, met wie ze beantwoordt, waarom en op welke grond."""

from collections.abc import Mapping
from typing import NamedTuple

from engine.beoordelen.advies import Advies
from engine.beoordelen.vragen import Vraag
from engine.pakket import Pakket
from engine.taal.declaraties import Begrip, Soort, Verklaring
from engine.vorm.bron import norm_als_gegevens
from engine.vorm.canoniek import GAT, lijst_van, mal, schrijf
from engine.vorm.punt import punt_van
from engine.vorm.titel import naam_en_titel
from engine.vorm.waarde import Json

_WAAROM = {"criteria": GAT, "gebreken": GAT, "uitkomsten": GAT}


class _Vast(NamedTuple):
    """Wat van vragen per pakket vastligt.

    `mallen` is begrip -> veld (leeg: het begrip zelf) -> mal. Erin gaan: nu, nummer en pad, en dan de criteria, de gebreken en de
    uitkomsten van waarom. De rest is naam -> naam en titel.
    """

    mallen: Mapping[str, Mapping[str, bytes]]
    criteria: Mapping[str, bytes]
    gebreken: Mapping[str, bytes]
    uitkomsten: Mapping[str, bytes]


def vragen_als_gegevens(advies: Advies) -> list[Json]:
    """De vragen als gewone gegevens."""
    return [_vraag_als_gegevens(advies.pakket, vraag) for vraag in advies.vragen]


def geschreven_vragen(advies: Advies) -> bytes:
    """De vragen in de vaste schrijfwijze."""
    vast = advies.pakket.eenmaal(_vast)
    return lijst_van([_geschreven_vraag(advies.pakket, vast, vraag) for vraag in advies.vragen])


def _geschreven_vraag(pakket: Pakket, vast: _Vast, vraag: Vraag) -> bytes:
    begrip, lijst, nummer = punt_van(pakket, vraag.pad)
    return vast.mallen[vraag.begrip][begrip.naam if lijst else ""] % (
        schrijf(vraag.nu),
        schrijf(nummer if lijst else None),
        schrijf(vraag.pad),
        lijst_van([vast.criteria[naam] for naam in vraag.criteria]),
        lijst_van([vast.gebreken[naam] for naam in vraag.voor_gebreken]),
        lijst_van([vast.uitkomsten[naam] for naam in vraag.voor_uitkomsten]),
    )


def _vast(pakket: Pakket) -> _Vast:
    mallen = {
        naam: {"": _mal(pakket, begrip, begrip), **{veld: _mal(pakket, deel, begrip) for veld, deel in begrip.velden.items()}}
        for naam, begrip in pakket.begrippen.items()
    }
    return _Vast(mallen, _geschreven(pakket.criteria), _geschreven(pakket.gebreken), _geschreven(pakket.uitkomsten))


def _mal(pakket: Pakket, begrip: Begrip, lijst: Begrip) -> bytes:
    return mal(_vraag(pakket, begrip, lijst, pad=GAT, nummer=GAT, nu=GAT, waarom=_WAAROM))


def _geschreven(verklaringen: Mapping[str, Verklaring]) -> Mapping[str, bytes]:
    return {naam: schrijf(naam_en_titel(verklaring)) for naam, verklaring in verklaringen.items()}


def _vraag_als_gegevens(pakket: Pakket, vraag: Vraag) -> dict[str, Json]:
    begrip, lijst, nummer = punt_van(pakket, vraag.pad)
    waarom = {
        "criteria": [naam_en_titel(pakket.criteria[naam]) for naam in vraag.criteria],
        "uitkomsten": [naam_en_titel(pakket.uitkomsten[naam]) for naam in vraag.voor_uitkomsten],
        "gebreken": [naam_en_titel(pakket.gebreken[naam]) for naam in vraag.voor_gebreken],
    }
    return _vraag(pakket, begrip, lijst or begrip, pad=vraag.pad, nummer=nummer if lijst else None, nu=vraag.nu, waarom=waarom)


def _vraag(pakket: Pakket, begrip: Begrip, lijst: Begrip, *, pad: Json, nummer: Json, nu: Json, waarom: Json) -> dict[str, Json]:
    """Een vraag naar `begrip`, een veld van `lijst` of `lijst` zelf."""
    return {
        "pad": pad,
        "begrip": lijst.naam,
        "titel": begrip.titel,
        "vraag": begrip.vraag,
        "toelichting": begrip.toelichting,
        "nummer": nummer,
        "soort": "oordeel" if begrip.soort is Soort.OORDEEL else "gegeven",
        "waardesoort": str(begrip.waardesoort),
        "eenheid": begrip.eenheid,
        "keuzes": dict(begrip.keuzes),
        "weeg": list(begrip.weeg),
        "bewijs": begrip.bewijs,
        "gevoelig": begrip.gevoelig,
        "antwoord_door": [naam_en_titel(pakket.rollen[rol]) for rol in begrip.antwoord_door],
        "grondslag": [norm_als_gegevens(pakket.bronnen[bron]) for bron in begrip.grondslag],
        "nu": nu,
        "waarom": waarom,
    }
