"""Wat van een advies alleen van de regels afhangt: per pakket één keer geschreven."""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.pakket import Pakket
from engine.taal.declaraties import Bron, Gebrek, Termijn
from engine.vorm.bron import norm_als_gegevens
from engine.vorm.canoniek import GAT, mal, schrijf
from engine.vorm.waarde import Json, kern_als_gegevens


@dataclass(frozen=True, slots=True)
class VasteStukken:
    """De stukken, in de vaste schrijfwijze; bronnen en gebreken op naam.

    `termijnen` is naam -> mal. Erin gaan: begin, einde, open, opgeschort_dagen en stand.
    """

    pakket: bytes
    parameters: bytes
    bronnen: Mapping[str, bytes]
    gebreken: Mapping[str, bytes]
    termijnen: Mapping[str, bytes]


def vaste_stukken(pakket: Pakket) -> VasteStukken:
    """De stukken van dit pakket; de tweede keer liggen zij klaar."""
    return pakket.eenmaal(_maak)


def _maak(pakket: Pakket) -> VasteStukken:
    return VasteStukken(
        pakket=schrijf(_pakket(pakket)),
        parameters=schrijf({naam: kern_als_gegevens(waarde) for naam, waarde in pakket.parameterwaarden.items()}),
        bronnen={naam: schrijf(_bron(bron)) for naam, bron in pakket.bronnen.items()},
        gebreken={naam: schrijf(_gebrek(pakket, gebrek)) for naam, gebrek in pakket.gebreken.items()},
        termijnen={naam: mal(_termijn(pakket, termijn)) for naam, termijn in pakket.termijnen.items()},
    )


def _pakket(pakket: Pakket) -> dict[str, Json]:
    return {
        "samenwerkingsverband": pakket.samenwerkingsverband,
        "titel": pakket.titel,
        "hash": pakket.hash,
        "geldig_vanaf": pakket.vanaf.isoformat(),
        "geldig_tot_en_met": pakket.tot.isoformat() if pakket.tot else None,
        "bestanden": dict(pakket.bestanden),
    }


def _bron(bron: Bron) -> dict[str, Json]:
    return {
        **norm_als_gegevens(bron),
        "bwb": bron.bwb,
        "versie": bron.versie.isoformat() if bron.versie else None,
        "url": bron.url,
        "zekerheid": bron.zekerheid,
        "let_op": bron.let_op,
    }


def _gebrek(pakket: Pakket, gebrek: Gebrek) -> dict[str, Json]:
    return {
        "naam": gebrek.naam,
        "code": gebrek.code,
        "titel": gebrek.titel,
        "ernst": gebrek.ernst,
        "herstel": gebrek.herstel,
        "bevestigd": gebrek.bevestigd,
        "let_op": gebrek.let_op,
        "norm": [norm_als_gegevens(pakket.bronnen[bron]) for bron in gebrek.norm],
    }


def _termijn(pakket: Pakket, termijn: Termijn) -> dict[str, Json]:
    return {
        "naam": termijn.naam,
        "titel": termijn.titel,
        "stand": GAT,
        "begin": GAT,
        "einde": GAT,
        "opgeschort_dagen": GAT,
        "open": GAT,
        "uitleg": termijn.uitleg,
        "norm": [norm_als_gegevens(pakket.bronnen[bron]) for bron in termijn.norm],
    }
