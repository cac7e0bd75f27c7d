"""Begrippen als gewone gegevens: waaruit een intakeformulier zijn vragen maakt."""

from engine.pakket import Pakket
from engine.taal.declaraties import Begrip, Grens, Soort
from engine.taal.voorwaarden import Naam
from engine.vorm.bron import norm_als_gegevens
from engine.vorm.waarde import Json, kern_als_gegevens


def begrippen_als_gegevens(pakket: Pakket) -> list[Json]:
    """Alle begrippen van een pakket op naam, met vraag, soort, grenzen, keuzes, wie ze beantwoordt en op welke grond."""
    return [_begrip(pakket, begrip) for begrip in pakket.begrippen.values()]


def _begrip(pakket: Pakket, begrip: Begrip) -> dict[str, Json]:
    return {
        **_kern(begrip),
        "antwoord_door": [{"naam": rol, "titel": pakket.rollen[rol].titel} for rol in begrip.antwoord_door],
        "grondslag": [norm_als_gegevens(pakket.bronnen[bron]) for bron in begrip.grondslag],
        "gevoelig": begrip.gevoelig,
        "kan_veranderen": begrip.kan_veranderen,
        "bewijs": begrip.bewijs,
        "weeg": list(begrip.weeg),
        "velden": [_kern(veld) for veld in begrip.velden.values()],
    }


def _kern(begrip: Begrip) -> dict[str, Json]:
    """Wat een begrip en een veld van een lijst gemeen hebben."""
    return {
        "naam": begrip.naam,
        "titel": begrip.titel,
        "vraag": begrip.vraag,
        "toelichting": begrip.toelichting,
        "soort": "oordeel" if begrip.soort is Soort.OORDEEL else str(begrip.soort),
        "waardesoort": str(begrip.waardesoort),
        "eenheid": begrip.eenheid,
        "keuzes": dict(begrip.keuzes),
        "grenzen": {grens.sleutel: _grens(grens) for grens in begrip.grenzen},
        "meeste_regels": begrip.maximaal if begrip.soort is Soort.LIJST else None,
        "langste_tekst": begrip.maximaal if begrip.soort is Soort.TEKST else None,
    }


def _grens(grens: Grens) -> Json:
    """Een vaste waarde, of de naam waarmee vergeleken wordt, zoals `peildatum`."""
    return grens.waarde.naam if isinstance(grens.waarde, Naam) else kern_als_gegevens(grens.waarde.waarde)
