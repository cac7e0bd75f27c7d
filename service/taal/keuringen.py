"""De keuringen van een tekst: elke geeft de bezwaren tegen die tekst, als korte zinnen; een goede tekst geeft er geen."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

import yaml

from service.taal.teksten import Tekst

_HIER = Path(__file__).parent
# De C-lezer is tien keer zo snel en even veilig; hij ontbreekt alleen als libyaml niet is meegebouwd.
_Lezer = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
LANGSTE_ZIN_OUDER = 20
LANGSTE_ZIN_VAKMENS = 35
_ZINSEINDE = re.compile(r"(?<=[.!?])[”’)]*\s+(?=[“‘(]*[A-ZÀ-Þ0-9])")
_WOORD = re.compile(r"[\w'’]+(?:-[\w'’]+)*")
_HULPWOORD = re.compile(r"^(?:word|wordt|worden|werd|werden)$", re.IGNORECASE)
_VOLTOOID = re.compile(
    r"^(?:(?:aan|af|bij|door|in|mee|na|op|over|terug|toe|uit|vast|voor|weer)?ge|be|ver|ont|her|onder|over)\w+(?:d|t|en)$"
)
_GEEN_DEELWOORD = frozenset(
    {
        "bekend",
        "bereid",
        "bericht",
        "besluit",
        "beslissen",
        "beoordelen",
        "bevoegd",
        "bezoeken",
        "geen",
        "gebeuren",
        "gebied",
        "gehandicapt",
        "gelden",
        "gesprekken",
        "gezond",
        "ontvankelijk",
        "onderzoeken",
        "overleggen",
        "verantwoordelijk",
        "verband",
        "verbanden",
        "vereist",
        "verplicht",
        "verlengen",
        "verschillen",
        "verschillend",
    }
)
_DERDE_PERSOON = re.compile(
    r"\b(?:je|jij|jou|jouw|jullie|de ouders|de ouder|ouders zijn|de leerling|leerlingen|het kind|zijn kind|haar kind|uw zoon|uw dochter)\b",
    re.IGNORECASE,
)
_AANSPREEKWOORD = re.compile(r"\b(?:u|uw)\b", re.IGNORECASE)
_HOOFDLETTERS = re.compile(r"\b[A-Z]{2,}\b")
AFKORTINGEN: Mapping[str, str] = {
    "tlv": "toelaatbaarheidsverklaring",
    "opp": "ontwikkelingsperspectief",
    "sbo": "speciaal basisonderwijs",
    "so": "speciaal onderwijs",
    "vso": "voortgezet speciaal onderwijs",
    "vo": "voortgezet onderwijs",
    "po": "samenwerkingsverband in",
    "bo": "basisonderwijs",
    "swv": "samenwerkingsverband",
    "emb": "ernstige meervoudige beperking",
    "iq": "intelligentie",
    "sop": "schoolondersteuningsprofiel",
    "bsn": "burgerservicenummer",
    "mr": "medezeggenschapsraad",
    "ib": "intern begeleider",
    "cvb": "commissie voor de begeleiding",
    "awb": "Algemene wet bestuursrecht",
    "wpo": "Wet op het primair onderwijs",
    "wec": "Wet op de expertisecentra",
}
"""Elke afkorting met de woorden die haar uitleggen. PO staat alleen in de naam PO 20-01: daarvan hoort de lezer wie dat is."""


def zinnen(tekst: str) -> list[str]:
    """De zinnen van een tekst. Een puntkomma en een dubbele punt eindigen geen zin."""
    return [zin for zin in _ZINSEINDE.split(tekst.strip()) if zin]


def woorden(zin: str) -> list[str]:
    """De woorden van een zin; een samenstelling met streepje is één woord."""
    return _WOORD.findall(zin)


def lange_zinnen(tekst: Tekst, hoogstens: int) -> list[str]:
    """De zinnen met meer dan `hoogstens` woorden."""
    return [f"{len(woorden(zin))} woorden: {zin}" for zin in zinnen(tekst.gevuld()) if len(woorden(zin)) > hoogstens]


def gemiddelde_zinslengte(teksten: Iterable[Tekst]) -> float:
    """Het aantal woorden per zin over alle teksten samen."""
    lengtes = [len(woorden(zin)) for tekst in teksten for zin in zinnen(tekst.gevuld())]
    return sum(lengtes) / len(lengtes)


@cache
def woordenlijst() -> Mapping[str, str]:
    """Elk moeilijk woord, in kleine letters, met het gewone woord ervoor."""
    return {vorm.strip(): str(gewoon) for vormen, gewoon in _lijst()["woorden"].items() for vorm in str(vormen).split(",")}


@cache
def voor_vakmensen() -> frozenset[str]:
    """De moeilijke woorden die een vakmens wel mag lezen, omdat zij in zijn vak iets eigens betekenen."""
    return frozenset(_lijst()["voor_vakmensen"])


@cache
def _lijst() -> Mapping[str, Mapping[str, str]]:
    lijst: Mapping[str, Mapping[str, str]] = yaml.load((_HIER / "moeilijke_woorden.yaml").read_text(encoding="utf-8"), _Lezer)  # noqa: S506 (veilige lezer)
    return lijst


@cache
def _moeilijk() -> re.Pattern[str]:
    langste_eerst = sorted(woordenlijst(), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, langste_eerst))})(?![\w-])", re.IGNORECASE)


def moeilijke_woorden(tekst: Tekst) -> list[str]:
    """De moeilijke woorden in een tekst, in kleine letters."""
    return [gevonden.group().lower() for gevonden in _moeilijk().finditer(tekst.tekst)]


def lijdende_zinnen(tekst: Tekst) -> list[str]:
    """De zinnen met een vorm van worden en een voltooid deelwoord: wie het doet, staat er niet."""
    return [zin for zin in zinnen(tekst.gevuld()) if _is_lijdend(zin)]


def _is_lijdend(zin: str) -> bool:
    delen = [deel.lower() for deel in woorden(zin)]
    return any(map(_HULPWOORD.match, delen)) and any(_VOLTOOID.match(deel) and deel not in _GEEN_DEELWOORD for deel in delen)


def verkeerd_aangesproken(tekst: Tekst) -> list[str]:
    """De woorden waarmee een tekst óver de ouder en het kind gaat, of te gemeenzaam is, in plaats van `u` en `uw kind`."""
    return [gevonden.group().lower() for gevonden in _DERDE_PERSOON.finditer(tekst.tekst)]


def spreekt_aan(tekst: str) -> bool:
    """Staat er `u` of `uw` in?"""
    return bool(_AANSPREEKWOORD.search(tekst))


def kale_afkortingen(tekst: Tekst) -> list[str]:
    """De afkortingen die noch de tekst, noch haar titel uitlegt. Wat in hoofdletters staat en niet in de lijst, is er ook een."""
    gelezen = f"{tekst.titel} {tekst.tekst}".lower()
    losse = {deel.lower() for woord in woorden(tekst.tekst) for deel in woord.split("-")}
    gebruikt = losse & AFKORTINGEN.keys() | {deel.lower() for deel in _HOOFDLETTERS.findall(tekst.tekst)}
    return sorted(deel for deel in gebruikt if AFKORTINGEN.get(deel, "?").lower() not in gelezen)
