"""De hele uitslag van een vergelijking: wat er veranderde en wat het doet. Hieruit komen tekst, JSON, pagina en tekening."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from engine import Pakket
from engine.vorm.canoniek import vingerafdruk
from service.vergelijken.dossiers import Overgeslagen
from service.vergelijken.telling import Telling
from service.vergelijken.wijziging import Wijziging

VORM = 1
"""Versie van de vorm van de uitslag als JSON."""


@dataclass(frozen=True, slots=True)
class Dossieruitslag:
    """Wat dossiers lieten zien, en welke niet meetelden."""

    telling: Telling
    overgeslagen: tuple[Overgeslagen, ...]


@dataclass(frozen=True, slots=True)
class Populatieuitslag:
    """Wat bedachte zaken lieten zien. Het `kenmerk` bepaalt ze; bij een onderbreking telt de telling minder zaken dan gevraagd."""

    telling: Telling
    kenmerk: dict[str, Any]

    @property
    def af(self) -> bool:
        """Zijn alle gevraagde zaken vergeleken?"""
        return bool(self.telling.zaken == self.kenmerk["populatie"])


@dataclass(frozen=True, slots=True)
class Uitslag:
    """De uitslag. `buiten_beeld` zijn bestanden die verschillen maar op de peildatum niet gelden."""

    oud: Pakket
    nieuw: Pakket
    peildatum: date
    wijzigingen: tuple[Wijziging, ...]
    buiten_beeld: tuple[str, ...]
    dossiers: Dossieruitslag | None
    populatie: Populatieuitslag | None

    @property
    def eens(self) -> bool:
        """Waren de twee lezingen van de regels het in elke zaak eens?"""
        return not any(deel.telling.oneens for deel in (self.dossiers, self.populatie) if deel is not None)

    @property
    def af(self) -> bool:
        """Is alles vergeleken wat gevraagd was?"""
        return self.populatie is None or self.populatie.af

    def titel(self, uitkomst: str) -> str:
        """De titel van een uitkomst in de nieuwe of anders de oude regels; een open advies heet nog open."""
        verklaring = self.nieuw.uitkomsten.get(uitkomst) or self.oud.uitkomsten.get(uitkomst)
        return verklaring.titel if verklaring is not None else "Nog open"


def als_gegevens(uitslag: Uitslag) -> dict[str, Any]:
    """De uitslag als JSON, op zichzelf te lezen en na te rekenen. De vingerafdruk dekt al het andere."""
    inhoud = {
        "vorm": VORM,
        "samenwerkingsverband": uitslag.nieuw.samenwerkingsverband,
        "peildatum": uitslag.peildatum.isoformat(),
        "oud": _pakket(uitslag.oud),
        "nieuw": _pakket(uitslag.nieuw),
        "wijzigingen": [_wijziging(wijziging) for wijziging in uitslag.wijzigingen],
        "buiten_beeld": list(uitslag.buiten_beeld),
        "dossiers": None if uitslag.dossiers is None else _dossiers(uitslag.dossiers),
        "populatie": None if uitslag.populatie is None else _populatie(uitslag.populatie),
    }
    return {**inhoud, "vingerafdruk": vingerafdruk(inhoud)}


def _pakket(pakket: Pakket) -> dict[str, Any]:
    return {
        "pakket": pakket.hash,
        "bestanden": dict(pakket.bestanden),
        "uitkomsten": {naam: uitkomst.titel for naam, uitkomst in pakket.uitkomsten.items()},
    }


def _wijziging(wijziging: Wijziging) -> dict[str, Any]:
    velden = [{"veld": veld.veld, "was": veld.was, "wordt": veld.wordt, "let_op": veld.let_op} for veld in wijziging.velden]
    kop = {"soort": wijziging.soort, "naam": wijziging.naam, "titel": wijziging.titel, "wat": wijziging.wat}
    return {**kop, "was_naam": wijziging.was_naam, "velden": velden}


def _dossiers(uitslag: Dossieruitslag) -> dict[str, Any]:
    overgeslagen = [{"kenmerk": deel.kenmerk, "reden": deel.reden} for deel in uitslag.overgeslagen]
    return {**_telling(uitslag.telling), "overgeslagen": overgeslagen}


def _populatie(uitslag: Populatieuitslag) -> dict[str, Any]:
    kenmerk = {naam: uitslag.kenmerk[naam] for naam in ("bronnen", "zaad", "deelgrootte")}
    return {"gevraagd": uitslag.kenmerk["populatie"], "af": uitslag.af, **kenmerk, **_telling(uitslag.telling)}


def _telling(telling: Telling) -> dict[str, Any]:
    wissels = [
        {
            "van": van,
            "naar": naar,
            "door": [{"soort": soort, "naam": naam, "criterium": criterium} for soort, naam, criterium in door],
            "aantal": aantal,
            "voorbeelden": telling.voorbeelden[van, naar, door],
        }
        for (van, naar, door), aantal in telling.rij()
    ]
    return {
        "zaken": telling.zaken,
        "omgeslagen": telling.omgeslagen,
        "lezingen_oneens": telling.oneens,
        "niet_te_beoordelen": dict(sorted(telling.geweigerd.items())),
        "uitkomsten": {"oud": dict(sorted(telling.oud.items())), "nieuw": dict(sorted(telling.nieuw.items()))},
        "wissels": wissels,
        "besluitrijp": [{"van": van, "naar": naar, "aantal": aantal} for (van, naar), aantal in sorted(telling.besluitrijp.items())],
        "gebreken": [{"gebrek": naam, "wat": wat, "aantal": aantal} for (wat, naam), aantal in sorted(telling.gebreken.items())],
        "gegevens": [{"uitkomst": van, "gegeven": naam, "aantal": aantal} for (van, naam), aantal in sorted(telling.gegevens.items())],
        "termijnen": dict(sorted(telling.termijnen.items())),
    }
