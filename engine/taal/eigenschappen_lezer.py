"""Eigenschappen lezen: wat voor elke zaak hoort te gelden (docs/regeltaal.md, par. 14)."""

from collections.abc import Mapping

from engine.fouten import bedoelde
from engine.taal.declaraties import Eigenschap, Kop, Soort
from engine.taal.kwantoren_lezer import lees_lijstnaam, lees_veld
from engine.taal.namen import Naamsoort, Namen
from engine.taal.ontleder import Ontleder
from engine.taal.sleutels import EIGENSCHAP
from engine.taal.voorwaarden import Voorwaarde
from engine.taal.voorwaarden_lezer import lees_bewering
from engine.taal.waarden_lezer import lees_naam
from engine.yaml import Kaart, Tekst, YamlKnoop

_VORMEN = ("nooit", "altijd", "hoger")
_GEVOLGEN = ("blijft", "niet_lager")
_ZONDER_VOLGORDE = (Soort.LIJST, Soort.TEKST)


def lees_eigenschap(ontleder: Ontleder, kop: Kop, namen: Namen, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> Eigenschap:
    """Een eigenschap; haar voorwaarden mogen ook conclusies, uitkomsten en gebreken noemen."""
    wat = f"De eigenschap '{naam}'"
    ontleder.naam(sleutel, "De eigenschap")
    velden = ontleder.velden(knoop, wat, *EIGENSCHAP)
    _kijk_vorm_na(ontleder, wat, velden, sleutel)
    volgorden = _volgorden(ontleder, velden.get("volgorde"), namen)
    hoger, veld = _hoger(ontleder, velden.get("hoger"), namen, volgorden)
    return Eigenschap(
        naam=naam,
        titel=ontleder.tekst(velden.get("titel"), "titel"),
        plaats=sleutel.plaats,
        kop=kop,
        bron=ontleder.teksten(velden.get("bron"), "bron"),
        toelichting=ontleder.tekst(velden.get("toelichting"), "toelichting"),
        als=_bewering(ontleder, velden.get("als"), namen),
        nooit=_bewering(ontleder, velden.get("nooit"), namen),
        altijd=_bewering(ontleder, velden.get("altijd"), namen),
        hoger=hoger,
        hoger_veld=veld,
        blijft=_bewering(ontleder, velden.get("blijft"), namen),
        niet_lager=_waardenaam(ontleder, velden.get("niet_lager"), namen, volgorden),
        volgorden=volgorden,
    )


def _kijk_vorm_na(ontleder: Ontleder, wat: str, velden: Mapping[str, YamlKnoop], sleutel: Tekst) -> None:
    vormen = [vorm for vorm in _VORMEN if vorm in velden]
    gevolgen = [gevolg for gevolg in _GEVOLGEN if gevolg in velden]
    if len(vormen) != 1:
        ontleder.fout("R150", f"{wat} heeft precies één van: nooit, altijd, hoger.", sleutel.plaats)
    elif vormen == ["hoger"] and len(gevolgen) != 1:
        ontleder.fout("R151", f"{wat} zegt wat er hoger wordt, en dan precies één van: blijft, niet_lager.", sleutel.plaats)
    elif vormen != ["hoger"] and (gevolgen or "volgorde" in velden):
        ontleder.fout("R151", f"{wat} noemt blijft, niet_lager of volgorde; die horen bij hoger.", sleutel.plaats)


def _bewering(ontleder: Ontleder, knoop: YamlKnoop | None, namen: Namen) -> Voorwaarde | None:
    return None if knoop is None else lees_bewering(ontleder, knoop, namen)


def _volgorden(ontleder: Ontleder, knoop: YamlKnoop | None, namen: Namen) -> Mapping[str, tuple[str, ...]]:
    """Per keuze haar woorden van laag naar hoog, elk woord één keer."""
    gelezen: dict[str, tuple[str, ...]] = {}
    velden = {veld: soort for naam in namen.soorten.values() for veld, soort in naam.velden.items()}
    for naam, sleutel, waarde in ontleder.elk(knoop, "volgorde", lambda naam, sleutel, waarde: (naam, sleutel, waarde)):
        woorden = ontleder.teksten(waarde, f"de volgorde van {naam}")
        soort = namen.soort(naam) or velden.get(naam)
        if soort is None or soort.soort != Soort.KEUZE:
            ontleder.fout("R152", f"'{naam}' is geen keuze; alleen een keuze heeft een eigen volgorde nodig.", sleutel.plaats)
        elif vreemd := [woord for woord in woorden if soort.keuzes and woord not in soort.keuzes]:
            ontleder.fout("R022", f"'{vreemd[0]}' is geen keuze van dit begrip.", waarde.plaats, bedoelde(vreemd[0], soort.keuzes))
        if len(set(woorden)) != len(woorden):
            ontleder.fout("R152", f"De volgorde van '{naam}' noemt een keuze twee keer.", waarde.plaats)
        gelezen[naam] = woorden
    return gelezen


def _hoger(ontleder: Ontleder, knoop: YamlKnoop | None, namen: Namen, volgorden: Mapping[str, object]) -> tuple[str, str]:
    """Het begrip dat hoger wordt; bij een veld van een lijst de lijst en het veld."""
    if isinstance(knoop, Kaart):
        velden = ontleder.velden(knoop, "hoger", ("lijst", "veld"))
        if len(velden) < 2:
            return "", ""
        lijst, binnen = lees_lijstnaam(ontleder, velden["lijst"], namen)
        if lijst in namen.afgeleid:
            ontleder.fout("R152", f"'{lijst}' wordt uitgerekend. Noem wat er gegeven wordt en hoger kan worden.", velden["lijst"].plaats)
        veld = lees_veld(ontleder, velden["veld"], namen, lijst)
        _eis_volgorde(ontleder, velden["veld"], veld, binnen.soort(veld), volgorden)
        return lijst, veld
    return _waardenaam(ontleder, knoop, namen, volgorden), ""


def _waardenaam(ontleder: Ontleder, knoop: YamlKnoop | None, namen: Namen, volgorden: Mapping[str, object]) -> str:
    if knoop is None:
        return ""
    naam = ontleder.naam(knoop, "De naam")
    gelezen = lees_naam(ontleder, knoop, namen) if naam and isinstance(knoop, Tekst) else None
    if gelezen is None:
        return ""
    _eis_volgorde(ontleder, knoop, naam, gelezen[1], volgorden)
    return naam


def _eis_volgorde(ontleder: Ontleder, knoop: YamlKnoop, naam: str, soort: Naamsoort | None, volgorden: Mapping[str, object]) -> None:
    if soort is not None and soort.soort == Soort.KEUZE and naam not in volgorden:
        ontleder.fout("R152", f"Zeg bij volgorde welke keuze van '{naam}' lager is en welke hoger.", knoop.plaats)
    if soort is not None and soort.soort in _ZONDER_VOLGORDE:
        ontleder.fout("R152", f"'{naam}' is een {soort.soort} en kan niet hoger of lager worden.", knoop.plaats)
