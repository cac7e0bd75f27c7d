"""Wat er in woorden veranderde tussen twee pakketten: wat nieuw is, verviel, anders werd, of alleen anders heet."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from typing import Any

from engine import Pakket
from engine.taal.declaraties import Kop, Verklaring
from service.vergelijken.reeksverschil import verplaatsing
from service.vergelijken.veldnamen import SOORTEN, veldnaam
from service.vergelijken.veldverschil import Naast
from service.vergelijken.wijziging import GEWIJZIGD, HERNOEMD, NIEUW, VERVALLEN, Veldwijziging, Wijziging
from service.vergelijken.woorden import Woorden
from service.verplaatst import verplaatst

_LIJKT_GENOEG = 0.6
_OP_VOLGORDE: Mapping[str, str] = {
    "thema": "In deze volgorde staat het in elke uitleg.",
    "standaard": "In deze volgorde staat het in de documentatie.",
    "visie": "In deze volgorde staat het in de documentatie.",
}
"""De soorten waarvan de volgorde te zien is; een advies verandert er niet door."""


def verschil_in_woorden(oud: Pakket, nieuw: Pakket) -> tuple[Wijziging, ...]:
    """Elke verklaring die verschilt, per soort en daarbinnen op naam; als laatste de koppen van de bestanden.

    Wat niets betekent, zoals commentaar of de plek in een bestand, telt niet mee.
    """
    naast = Naast(Woorden(oud), Woorden(nieuw))
    met_namen = Naast(Woorden(oud, met_namen=True), Woorden(nieuw, met_namen=True))
    gevonden: list[Wijziging] = []
    for groep, (soort, _) in SOORTEN.items():
        gevonden += _groep(soort, getattr(oud, groep), getattr(nieuw, groep), naast, met_namen)
        gevonden += _van_plaats(soort, getattr(oud, groep), getattr(nieuw, groep)) if soort in _OP_VOLGORDE else ()
    return (*gevonden, *_vaste_teksten(oud.teksten, nieuw.teksten), *_koppen(oud, nieuw, naast))


def _groep(
    soort: str, oud: Mapping[str, Verklaring], nieuw: Mapping[str, Verklaring], naast: Naast, met_namen: Naast
) -> Iterator[Wijziging]:
    hernoemd = dict(_hernoemd(oud, nieuw))
    for naam in sorted({*oud, *nieuw}):
        if naam in hernoemd.values():
            continue
        if naam not in oud:
            eerder = hernoemd.get(naam)
            velden = tuple(_velden(oud[eerder], nieuw[naam], naast, met_namen)) if eerder else ()
            yield Wijziging(soort, naam, nieuw[naam].titel, HERNOEMD if eerder else NIEUW, eerder or "", velden, _eenheid(nieuw[naam]))
        elif naam not in nieuw:
            yield Wijziging(soort, naam, oud[naam].titel, VERVALLEN, "", ())
        elif velden := tuple(_velden(oud[naam], nieuw[naam], naast, met_namen)):
            yield Wijziging(soort, naam, nieuw[naam].titel, GEWIJZIGD, "", velden, _eenheid(nieuw[naam]))


def _van_plaats(soort: str, oud: Mapping[str, Verklaring], nieuw: Mapping[str, Verklaring]) -> Iterator[Wijziging]:
    for was, wordt in verplaatst(list(oud), list(nieuw)):
        naam = list(nieuw)[wordt]
        veld = verplaatsing("verplaatst", (was, len(oud)), (wordt, len(nieuw)), _OP_VOLGORDE[soort])
        yield Wijziging(soort, naam, nieuw[naam].titel, GEWIJZIGD, "", (veld,))


def _eenheid(verklaring: Verklaring) -> str:
    return str(getattr(verklaring, "eenheid", ""))


def _velden(oud: Verklaring, nieuw: Verklaring, naast: Naast, met_namen: Naast) -> Iterator[Veldwijziging]:
    """De verschillen in woorden. Zeggen de woorden niet wat er anders is, dan staan de namen uit de regels erbij."""
    oud, nieuw = _zonder_kopstandaard(oud), _zonder_kopstandaard(nieuw)
    for kort, lang in zip(naast.verklaringen(oud, nieuw), met_namen.verklaringen(oud, nieuw), strict=True):
        yield lang if kort.was == kort.wordt else kort


def _zonder_kopstandaard(verklaring: Verklaring) -> Verklaring:
    """Wat een regel van de kop van zijn bestand overneemt, staat bij de kop en niet ook nog bij elke regel."""
    eigen: Any = verklaring
    return replace(eigen, standaard=()) if getattr(eigen, "standaard", None) == verklaring.kop.standaard else verklaring


def _hernoemd(oud: Mapping[str, Verklaring], nieuw: Mapping[str, Verklaring]) -> Iterator[tuple[str, str]]:
    """Nieuwe naam en oude naam van wat vermoedelijk hetzelfde is, het meest gelijkende paar eerst; elke naam één keer."""
    weg = [verklaring for naam, verklaring in oud.items() if naam not in nieuw]
    erbij = [verklaring for naam, verklaring in nieuw.items() if naam not in oud]
    paren = sorted(
        ((_gelijkenis(een, ander), een.naam, ander.naam) for een in weg for ander in erbij), key=lambda paar: (-paar[0], *paar[1:])
    )
    gebruikt: set[str] = set()
    for score, was, wordt in paren:
        if score >= _LIJKT_GENOEG and not gebruikt & {was, wordt}:
            gebruikt |= {was, wordt}
            yield wordt, was


def _gelijkenis(een: Verklaring, ander: Verklaring) -> float:
    """Welk deel van de ingevulde velden gelijk is."""
    paren = [
        (getattr(een, veld.name), getattr(ander, veld.name)) for veld in fields(een) if veld.name not in ("naam", "plaats", "kop", "soort")
    ]
    ingevuld = [(links, rechts) for links, rechts in paren if links not in _NIETS or rechts not in _NIETS]
    return sum(links == rechts for links, rechts in ingevuld) / len(ingevuld) if ingevuld else 0.0


_NIETS: tuple[Any, ...] = (None, "", (), {}, False, True)


def _vaste_teksten(oud: Mapping[str, str], nieuw: Mapping[str, str]) -> Iterator[Wijziging]:
    for naam in sorted({*oud, *nieuw}):
        was, wordt = oud.get(naam, ""), nieuw.get(naam, "")
        if was != wordt:
            wat = NIEUW if naam not in oud else VERVALLEN if naam not in nieuw else GEWIJZIGD
            yield Wijziging("vaste tekst", naam, "Vaste tekst", wat, "", (Veldwijziging("tekst", was, wordt),))


def _koppen(oud: Pakket, nieuw: Pakket, naast: Naast) -> Iterator[Wijziging]:
    links, rechts = _koppen_van(oud), _koppen_van(nieuw)
    for bestand in sorted({*links, *rechts}):
        kop = rechts.get(bestand) or links[bestand]
        if bestand not in links or bestand not in rechts:
            yield Wijziging("bestand", bestand, kop.titel, NIEUW if bestand in rechts else VERVALLEN, "", ())
            continue
        velden = tuple(
            deel
            for veld in fields(kop)
            if veld.name != "bestand"
            for deel in naast.waarden(veldnaam(veld.name), getattr(links[bestand], veld.name), getattr(rechts[bestand], veld.name))
        )
        if velden:
            yield Wijziging("bestand", bestand, kop.titel, GEWIJZIGD, "", velden)


def _koppen_van(pakket: Pakket) -> dict[str, Kop]:
    groepen = (getattr(pakket, groep) for groep in SOORTEN)
    return {verklaring.kop.bestand: verklaring.kop for groep in groepen for verklaring in groep.values()}


def buiten_beeld(oud: Mapping[str, str], nieuw: Mapping[str, str], bestanden: frozenset[str]) -> tuple[str, ...]:
    """De bestanden die verschillen maar op de gekozen dag niet gelden; `bestanden` zijn de namen die wel gelden."""
    return tuple(sorted(pad for pad in {*oud, *nieuw} if oud.get(pad) != nieuw.get(pad) and pad not in bestanden))
