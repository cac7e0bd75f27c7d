"""Brieven en hun delen lezen (docs/regeltaal.md, par. 12)."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from engine.taal.briefblokken_lezer import lees_als, lees_blok, lees_sjablonen, lees_sjabloon
from engine.taal.brieven import BRIEFSOORTEN, Alineablok, Als, Brief, Briefdeel, Kopblok, Rijenblok
from engine.taal.declaraties import Kop
from engine.taal.ontleder import Ontleder
from engine.taal.sleutels import BRIEF, BRIEFDEEL
from engine.yaml import Tekst, YamlKnoop

W = TypeVar("W")


def lees_brief(ontleder: Ontleder, kop: Kop, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> Brief:
    """Een brief: wat hij nodig heeft en welke delen erin staan, op volgorde."""
    ontleder.naam(sleutel, "De brief")
    wat = f"De brief '{naam}'"
    velden = ontleder.velden(knoop, wat, *BRIEF)
    soort = ontleder.keuze(velden.get("soort"), "soort", BRIEFSOORTEN, "bericht")
    if (soort == "bericht") == ("gegevens" in velden):
        wie = "een bericht en heeft geen gegevens" if soort == "bericht" else "een besluit; zeg in gegevens wat het vastlegt"
        ontleder.fout("R148", f"{wat} is {wie}.", sleutel.plaats)
    return Brief(
        naam=naam,
        titel=ontleder.tekst(velden.get("titel"), "titel"),
        plaats=sleutel.plaats,
        kop=kop,
        soort=soort,
        sjabloon=lees_sjabloon(ontleder, velden.get("titel"), "titel", sleutel),
        concepttitel=lees_sjabloon(ontleder, velden.get("concepttitel"), "concepttitel", sleutel),
        bron=ontleder.teksten(velden.get("bron"), "bron"),
        hoofd=lees_sjablonen(ontleder, velden.get("hoofd"), "hoofd"),
        gegevens=_per_naam(ontleder, velden.get("gegevens"), "gegevens", ontleder.tekst),
        vervangt=_per_naam(ontleder, velden.get("vervangt"), "vervangt", ontleder.teksten),
        termijn=ontleder.teksten(velden.get("termijn"), "termijn"),
        nodig=_nodig(ontleder, velden.get("nodig")),
        concept=ontleder.teksten(velden.get("concept"), "concept"),
        delen=ontleder.teksten(velden.get("delen"), "delen"),
        bijlage=ontleder.teksten(velden.get("bijlage"), "bijlage"),
    )


def lees_briefdeel(ontleder: Ontleder, kop: Kop, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> Briefdeel:
    """Een deel van een brief, met zijn blokken op volgorde."""
    ontleder.naam(sleutel, "Het briefdeel")
    wat = f"Het briefdeel '{naam}'"
    velden = ontleder.velden(knoop, wat, *BRIEFDEEL)
    deel = Briefdeel(
        naam=naam,
        titel=ontleder.tekst(velden.get("titel"), "titel"),
        plaats=sleutel.plaats,
        kop=kop,
        leest=lees_sjablonen(ontleder, velden.get("leest"), "leest"),
        noemt=ontleder.teksten(velden.get("noemt"), "noemt"),
        als=lees_als(ontleder, velden.get("als")),
        blokken=tuple(lees_blok(ontleder, blok) for blok in ontleder.lijst(velden["blokken"], "blokken")) if "blokken" in velden else (),
        afwijking_van=ontleder.naam(velden.get("afwijking_van"), "afwijking_van"),
        reden_afwijking=ontleder.tekst(velden.get("reden_afwijking"), "reden_afwijking"),
        erbij_in=ontleder.teksten(velden.get("erbij_in"), "erbij_in"),
        na=ontleder.naam(velden.get("na"), "na"),
        in_motivering=ontleder.ja_nee(velden.get("in_motivering"), "in_motivering", standaard=False),
    )
    _controleer_laag(ontleder, deel, wat)
    if deel.in_motivering and not all(isinstance(blok, Kopblok | Alineablok | Rijenblok) for blok in deel.blokken):
        zin = f"{wat} staat in de motivering. Daar kunnen alleen een kop, een alinea, een opsomming en een tabel staan."
        ontleder.fout("R149", zin, velden["in_motivering"].plaats)
    return deel


def _controleer_laag(ontleder: Ontleder, deel: Briefdeel, wat: str) -> None:
    eigen = bool(deel.afwijking_van or deel.erbij_in or deel.na)
    if deel.kop.laag == "landelijk" and eigen:
        ontleder.fout("R101", f"{wat} is landelijk; alleen een samenwerkingsverband wijkt af of zet iets erbij.", deel.plaats)
    elif deel.kop.laag != "landelijk" and bool(deel.afwijking_van) == bool(deel.erbij_in):
        zin = f"{wat} hoort óf een landelijk deel te vervangen (afwijking_van), óf te zeggen in welke brieven het erbij komt (erbij_in)."
        ontleder.fout("R140", zin, deel.plaats)
    if deel.afwijking_van and not deel.reden_afwijking:
        ontleder.fout("R103", f"{wat} wijkt af; zeg waarom in reden_afwijking.", deel.plaats)
    if bool(deel.erbij_in) != bool(deel.na):
        ontleder.fout("R141", f"{wat} heeft erbij_in en na allebei nodig: in welke brieven het komt, en na welk deel.", deel.plaats)


def _nodig(ontleder: Ontleder, knoop: YamlKnoop | None) -> Mapping[str, Als]:
    """Per veld wanneer het nodig is; het woord `altijd` is zonder voorwaarde."""
    return dict(ontleder.elk(knoop, "nodig", lambda naam, _, waarde: (naam, _wanneer(ontleder, waarde))))


def _wanneer(ontleder: Ontleder, knoop: YamlKnoop) -> Als:
    return None if isinstance(knoop, Tekst) and knoop.waarde == "altijd" else lees_als(ontleder, knoop)


def _per_naam(ontleder: Ontleder, knoop: YamlKnoop | None, wat: str, lees: Callable[[YamlKnoop, str], W]) -> Mapping[str, W]:
    return dict(ontleder.elk(knoop, wat, lambda naam, _, waarde: (naam, lees(waarde, naam))))
