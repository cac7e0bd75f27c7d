"""Gevallen lezen: per zaak een dossier uit de feiten en het besluit, met apart wat pas uit de gronden bleek, en wat de uitspraak was."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

UITSPRAKEN = "uitspraken.json"
IN_ORDE = "in_orde"


@dataclass(frozen=True, slots=True)
class Uitspraak:
    """Wat er achteraf over het besluit gezegd is.

    `gronden` is per code van een gebrek `fataal`, `herstelbaar` of `in_orde`. `handeling` is wat er vooraf had moeten gebeuren, of None
    als dat uit de uitspraak niet blijkt. `blijft_in_stand` is `ja`, `nee`, `na_herstel` of `niet_van_toepassing`.
    """

    bron: str
    gronden: Mapping[str, str]
    handeling: str | None
    blijft_in_stand: str

    @property
    def tekort(self) -> frozenset[str]:
        """De codes waarop het besluit tekortschoot."""
        return frozenset(code for code, ernst in self.gronden.items() if ernst != IN_ORDE)


@dataclass(frozen=True, slots=True)
class Geval:
    """Een zaak. `besluit` is `verlenen`, `weigeren`, `duur` of `ontvankelijkheid`; `dossier` is een gewoon dossier.

    `uit_de_gronden` vult het dossier aan met feiten die de samenvatting pas bij de gronden noemt. `datum` is die van de
    uitspraak, soms alleen een jaar.
    """

    zaak: str
    besluit: str
    samenvatting: str
    dossier: Mapping[str, Any]
    uit_de_gronden: Mapping[str, Any]
    uitspraak: Uitspraak
    datum: str = ""

    def dossiertekst(self, met_gronden: bool) -> str:
        """Het dossier als JSON, met of zonder wat pas uit de gronden bleek."""
        extra = self.uit_de_gronden if met_gronden else {}
        return json.dumps({**self.dossier, "gegevens": {**self.dossier["gegevens"], **extra}}, ensure_ascii=False)


def lees_gevallen(map_: Path) -> list[Geval]:
    """Alle gevallen in `map_`, op naam van de zaak.

    Raises:
        ValueError: als een geval geen uitspraak heeft, een uitspraak geen geval, of een bestand niet te lezen is.
    """
    try:
        uitspraken = {zaak: Uitspraak(**inhoud) for zaak, inhoud in json.loads(_tekst(map_ / UITSPRAKEN)).items()}
        gevallen = [_geval(json.loads(_tekst(pad)), uitspraken) for pad in sorted(map_.glob("*.json")) if pad.name != UITSPRAKEN]
    except (OSError, UnicodeDecodeError, json.JSONDecodeError, TypeError, KeyError) as fout:
        raise ValueError(f"De gevallen in {map_} zijn niet te lezen ({type(fout).__name__}).") from fout
    if zonder := sorted(uitspraken.keys() - {geval.zaak for geval in gevallen}):
        raise ValueError(f"Bij deze uitspraken is er geen geval: {', '.join(zonder)}.")
    return sorted(gevallen, key=lambda geval: geval.zaak)


def _geval(inhoud: Mapping[str, Any], uitspraken: Mapping[str, Uitspraak]) -> Geval:
    zaak = inhoud["zaak"]
    if zaak not in uitspraken:
        raise ValueError(f"Bij het geval {zaak} is er geen uitspraak.")
    gronden = inhoud.get("uit_de_gronden", {}).get("gegevens", {})
    return Geval(
        zaak, inhoud["besluit"], inhoud["samenvatting"], inhoud["dossier"], gronden, uitspraken[zaak], str(inhoud.get("uitspraak_van", ""))
    )


def _tekst(pad: Path) -> str:
    return pad.read_text(encoding="utf-8")
