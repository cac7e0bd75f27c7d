"""Delen van een beslistabel als YAML op één regel, in de schrijfwijze van docs/regeltaal.md."""

import re
from collections.abc import Sequence
from typing import Any

from engine.taal.beslistabel_voorwaarden import GRENSWOORDEN
from engine.taal.beslistabellen import Bereik, Beslistabel, Cel, Kolom, Rij
from engine.taal.declaraties import Soort
from engine.taal.voorwaarden import Naam, Waarde
from service.tabellen.celtekst import schrijf_waarde

_KAAL = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_./-]*\Z")


def tabeldelen(naam: str, tabel: Beslistabel) -> dict[str, str]:
    """De sleutels van de tabel van afleiding `naam` behalve de rijen, elk als tekst; alleen wat er is."""
    delen = {"treffer": str(tabel.treffer)}
    if tabel.samen is not None:
        delen["samen"] = str(tabel.samen)
    if any(tabel.volgordes):
        delen["volgorde"] = _volgorde(naam, tabel)
    delen["kolommen"] = _lijst([kolom.naam for kolom in tabel.kolommen])
    if tabel.naast and not tabel.is_lijst:
        delen["geeft"] = _lijst(tabel.geeft(naam))
    if tabel.alles_anders is not None:
        delen["anders"] = schrijf_dan(tabel.alles_anders)
    return delen


def _volgorde(naam: str, tabel: Beslistabel) -> str:
    volgordes = [_lijst([schrijf_vast(waarde) for waarde in volgorde]) for volgorde in tabel.volgordes]
    if not tabel.naast:
        return volgordes[0]
    paren = zip(tabel.geeft(naam), volgordes, strict=True)
    return "{" + ", ".join(f"{wie}: {deel}" for wie, deel in paren if deel != "[]") + "}"


def schrijf_rij(rij: Rij, kolommen: Sequence[Kolom]) -> str:
    """De rij als kaart tussen accolades."""
    cellen = [schrijf_yaml_cel(cel, kolom) for cel, kolom in zip(rij.cellen, kolommen, strict=True)]
    return f"{{als: {_lijst(cellen)}, dan: {schrijf_dan(rij.uitkomsten)}}}"


def schrijf_yaml_cel(cel: Cel, kolom: Kolom) -> str:
    """Eén cel; zij leest terug als dezelfde cel."""
    if not cel.stukken:
        return '"-"'
    stukken = [_bereik(stuk, kolom) if isinstance(stuk, Bereik) else schrijf_vast(stuk) for stuk in cel.stukken]
    if not cel.behalve:
        return stukken[0] if len(stukken) == 1 else _lijst(stukken)
    if any(isinstance(stuk, Bereik) for stuk in cel.stukken):
        return f"{{niet: {stukken[0] if len(stukken) == 1 else _lijst(stukken)}}}"
    return f"{{niet_in: {_lijst(stukken)}}}"


def schrijf_dan(waarden: Sequence[Waarde]) -> str:
    """Wat achter `dan` of `anders` staat: één waarde kaal, meer waarden als lijst."""
    delen = [waarde.naam if isinstance(waarde, Naam) else schrijf_vast(waarde.waarde) for waarde in waarden]
    return delen[0] if len(delen) == 1 else _lijst(delen)


def schrijf_vast(waarde: Any) -> str:
    """Een letterlijke waarde. Alleen een keuze met vreemde tekens krijgt aanhalingstekens: de rest moet juist kaal staan."""
    if isinstance(waarde, str) and not _KAAL.match(waarde):
        return "'" + waarde.replace("'", "''") + "'"
    return schrijf_waarde(waarde).replace(",", ".") if not isinstance(waarde, str) else waarde


def _bereik(bereik: Bereik, kolom: Kolom) -> str:
    onder, boven = bereik.onder, bereik.boven
    if onder and boven and onder.erbij and boven.erbij:
        return f"{{van: {schrijf_vast(onder.waarde)}, tot_en_met: {schrijf_vast(boven.waarde)}}}"
    woorden = GRENSWOORDEN[kolom.soort == Soort.DATUM]
    grenzen = [(kant, grens) for kant, grens in (("onder", onder), ("boven", boven)) if grens is not None]
    return "{" + ", ".join(f"{woorden[kant, grens.erbij]}: {schrijf_vast(grens.waarde)}" for kant, grens in grenzen) + "}"


def _lijst(delen: Sequence[str]) -> str:
    return f"[{', '.join(delen)}]"
