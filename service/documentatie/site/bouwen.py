"""De hele site schrijven: het begin, alle voorbeelden, en per samenwerkingsverband zijn pagina's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from engine import Pakket
from engine.uitleg.woorden import dag
from service.documentatie.dekking import Stand, meet_dekking, stand_van, tel_voorbeelden
from service.documentatie.draaien import Afloop
from service.documentatie.site.bouwstof import Bouwstof, hoort_bij
from service.documentatie.site.gherkin import Featureblad, featureblad
from service.documentatie.site.ingangen import Ingang, ingangen
from service.documentatie.site.inhoud import Regelblad, regelbladen
from service.documentatie.site.schrijver import Schrijver
from service.documentatie.site.verband import schrijf_verband
from service.documentatie.site.versies import Overgang, Vorige, overgangen
from service.documentatie.site.zaken import Zaakverwijzing
from service.documentatie.verslag import Verslag
from service.stijl import licentie, stijlblad

_HIER = Path(__file__).parent
MISVATTINGEN = "landelijk/misvattingen.feature"


@dataclass(frozen=True, slots=True)
class Bijlagen:
    """Wat er buiten de voorbeelden bij de documentatie hoort: gepubliceerde zaken, een eerdere versie van de regels, en de berichten.

    `vorige` is per code van een samenwerkingsverband.
    """

    zaken: tuple[Zaakverwijzing, ...] = ()
    vorige: Mapping[str, Vorige] = field(default_factory=dict)
    berichten: str = ""


@dataclass(frozen=True, slots=True)
class _Verband:
    """Een samenwerkingsverband met alles wat er op zijn pagina's komt."""

    stof: Bouwstof
    stand: Stand
    bladen: Mapping[str, Sequence[Regelblad]]
    ingangen: tuple[Ingang, ...]
    overgangen: tuple[Overgang, ...]


def bouw_site(verslag: Verslag, doel: Path, bijlagen: Bijlagen | None = None) -> list[Path]:
    """Schrijft de documentatie naar `doel` en geeft de pagina's. Wat er al stond onder dezelfde naam, wordt vervangen.

    Raises:
        OSError: als er niet geschreven kan worden.
        RegelFouten: als de regels van de dag waarop er gedraaid is niet kloppen.
    """
    bij = bijlagen or Bijlagen()
    moment = verslag.gedraaid_op
    pakketten = [verslag.regels.pakket(code, moment.date()) for code in verslag.regels.samenwerkingsverbanden]
    altijd = {
        "gedraaid_op": f"{dag(moment.date())}, {moment:%H:%M} uur",
        "versie": verslag.versie,
        "verbanden": [(pakket.samenwerkingsverband, pakket.titel) for pakket in pakketten],
    }
    schrijver = Schrijver(doel, altijd)
    schrijver.schrijf_tekst("stijl.css", stijlblad())
    schrijver.schrijf_tekst("licentie-stijl.txt", licentie())
    schrijver.schrijf_tekst("zoeken.js", (_HIER / "zoeken.js").read_text(encoding="utf-8"))
    if bij.berichten:
        schrijver.schrijf_tekst("berichten.ndjson", bij.berichten)
    bladen = _featurebladen(verslag)
    verbanden = [_verband(verslag, pakket, bladen, bij) for pakket in pakketten]
    _schrijf_begin(schrijver, verslag, bladen, verbanden, met_berichten=bool(bij.berichten))
    _schrijf_voorbeelden(schrijver, bladen)
    woorden = yaml.safe_load((_HIER / "woorden.yaml").read_text(encoding="utf-8"))
    schrijver.schrijf("woordenlijst.html.j2", "woordenlijst.html", woorden=list(woorden.items()))
    for verband in verbanden:
        schrijf_verband(schrijver, verband.stof, verband.stand, verband.bladen, verband.ingangen, verband.overgangen)
    return schrijver.paginas


def _featurebladen(verslag: Verslag) -> tuple[Featureblad, ...]:
    per_bestand: dict[str, list[Any]] = {}
    for uitslag in verslag.uitslagen:
        per_bestand.setdefault(uitslag.scenario.bestand, []).append(uitslag)
    bladen = (featureblad(feature, per_bestand.get(feature.bestand, ())) for feature in verslag.features)
    return tuple(blad for blad in bladen if blad is not None)


def _verband(verslag: Verslag, pakket: Pakket, bladen: Sequence[Featureblad], bij: Bijlagen) -> _Verband:
    dekking = meet_dekking(verslag.uitslagen)
    tel_voorbeelden(dekking, pakket)
    code = pakket.samenwerkingsverband
    over = overgangen(verslag.regels, pakket, bij.vorige.get(code), verslag.gedraaid_op.date())
    stof = Bouwstof(
        verslag=verslag,
        pakket=pakket,
        dekking=dekking,
        bladen=tuple(blad for blad in bladen if hoort_bij(blad.bestand, code)),
        zaken=tuple(zaak for zaak in bij.zaken if zaak.samenwerkingsverband == code),
        wijzigingen=tuple(wijziging for overgang in over for wijziging in overgang.wijzigingen),
    )
    per_thema = regelbladen(stof)
    alle = [blad for deel in per_thema.values() for blad in deel]
    adres = next((f"../voorbeelden/{blad.adres}" for blad in bladen if blad.bestand == MISVATTINGEN), "")
    return _Verband(stof, stand_van(pakket, dekking), per_thema, ingangen(pakket, alle, adres), over)


def _schrijf_begin(
    schrijver: Schrijver, verslag: Verslag, bladen: Sequence[Featureblad], verbanden: Sequence[_Verband], met_berichten: bool
) -> None:
    niet_gedraaid = verslag.aantal(Afloop.NIET_UITGEVOERD)
    misvattingen = [blad for blad in bladen if blad.bestand == MISVATTINGEN]
    schrijver.schrijf(
        "begin.html.j2",
        "index.html",
        verbanden_breed=[(verband.stof.pakket, verband.stand, verband.ingangen) for verband in verbanden],
        mis=verslag.mis,
        gedraaid=len(verslag.uitslagen) - niet_gedraaid,
        niet_gedraaid=niet_gedraaid,
        misbladen=[(blad, f"voorbeelden/{blad.adres}") for blad in bladen if blad.functionaliteit.mis],
        misvattingen=f"voorbeelden/{misvattingen[0].adres}" if misvattingen else "",
        met_berichten=met_berichten,
    )


def _schrijf_voorbeelden(schrijver: Schrijver, bladen: Sequence[Featureblad]) -> None:
    mappen: dict[str, list[tuple[Featureblad, str]]] = {}
    for blad in bladen:
        mappen.setdefault(PurePosixPath(blad.bestand).parent.as_posix(), []).append((blad, blad.adres))
    begin = ("Begin", "index.html")
    schrijver.schrijf("voorbeelden.html.j2", "voorbeelden/index.html", mappen=list(mappen.items()), kruimels=(begin,))
    for blad in bladen:
        kruimels = (begin, ("Alle voorbeelden", "voorbeelden/index.html"))
        schrijver.schrijf("feature.html.j2", f"voorbeelden/{blad.pagina}", blad=blad, kruimels=kruimels)
