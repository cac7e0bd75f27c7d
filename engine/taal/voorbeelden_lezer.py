"""De voorbeelden bij een regel lezen (docs/regeltaal.md, par. 14a). Of zij kloppen, zegt engine/pakket/voorbeelden.py."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from engine.fouten import bedoelde
from engine.logica import OPEN, VAST, Verdict
from engine.taal.declaraties import Soort
from engine.taal.namen import PEILDATUM, Naamsoort, Namen
from engine.taal.ontleder import Ontleder, letterlijk_getal
from engine.taal.sleutels import VOORBEELD
from engine.taal.voorbeelden import Gegeven, Voorbeeld, Voorbeeldwaarde
from engine.taal.voorwaarden import Letterlijk
from engine.taal.waarden_lezer import GETALLEN, soort_in_woorden
from engine.yaml import Tekst, YamlKnoop

VERDICTEN = tuple(sorted(VAST | OPEN))
_JA_NEE = {"ja": Verdict.VOLDAAN, "nee": Verdict.NIET_VOLDAAN}
_OPEN = tuple(sorted(OPEN))
_MET_EENHEID = re.compile(r"(-?[0-9]+(?:\.[0-9]+)?) ([a-z]+)\Z")
LeesDan = Callable[[Ontleder, YamlKnoop], Voorbeeldwaarde]


def lees_voorbeelden(ontleder: Ontleder, knoop: YamlKnoop | None, namen: Namen, lees_dan: LeesDan) -> tuple[Voorbeeld, ...]:
    """De lijst onder `voorbeelden`; `lees_dan` leest wat de regel geeft."""
    if knoop is None:
        return ()
    gelezen = []
    for deel in ontleder.lijst(knoop, "voorbeelden"):
        velden = ontleder.velden(deel, "Een voorbeeld", *VOORBEELD)
        if not {"als", "dan"} - velden.keys():
            als = ontleder.elk(velden["als"], "als", lambda naam, sleutel, waarde: _gegeven(ontleder, namen, naam, sleutel, waarde))
            gelezen.append(
                Voorbeeld(ontleder.tekst(velden.get("titel"), "titel"), als, lees_dan(ontleder, velden["dan"]), velden["dan"].plaats)
            )
    return tuple(gelezen)


def verdict_van_criterium(ontleder: Ontleder, knoop: YamlKnoop) -> Verdict:
    """Een van de vijf verdicten."""
    if isinstance(knoop, Tekst) and knoop.waarde in _JA_NEE:
        ontleder.fout("R007", f"dan is niet een van: {', '.join(VERDICTEN)}.", knoop.plaats, _JA_NEE[knoop.waarde])
        return Verdict.VOLDAAN
    return Verdict(ontleder.keuze(knoop, "dan", VERDICTEN))


def dag_van_termijn(ontleder: Ontleder, knoop: YamlKnoop) -> Letterlijk | Verdict:
    """De laatste dag van een termijn, of waarom die er niet is."""
    mag = (*_OPEN, Verdict.NIET_VAN_TOEPASSING)
    return (
        Verdict(knoop.waarde) if isinstance(knoop, Tekst) and knoop.waarde in mag else _kern(ontleder, knoop, "dan", Naamsoort(Soort.DATUM))
    )


def waarde_van_afleiding(naam: str, soort: Naamsoort) -> LeesDan:
    """Wat een afleiding van deze soort geeft: een waarde, bij een lijst haar regels, of een open verdict als zij die niet kan geven."""

    def lees(ontleder: Ontleder, knoop: YamlKnoop) -> Voorbeeldwaarde:
        if isinstance(knoop, Tekst) and knoop.waarde in _OPEN:
            return Verdict(knoop.waarde)
        if soort.soort == Soort.LIJST:
            return _elementen(ontleder, knoop, naam, soort)
        return _kern(ontleder, knoop, "dan", soort)

    return lees


def _gegeven(ontleder: Ontleder, namen: Namen, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> Gegeven:
    soort = Naamsoort(Soort.DATUM) if naam == PEILDATUM else namen.soort(naam)
    if soort is None and naam in namen.criteria:
        return Gegeven(naam, Verdict(ontleder.keuze(knoop, naam, VERDICTEN)), "", sleutel.plaats)
    if soort is None:
        vermoeden = bedoelde(naam, [*namen.soorten, *namen.criteria, PEILDATUM])
        ontleder.fout("R020", f"'{naam}' is geen begrip, afleiding, parameter of criterium.", sleutel.plaats, vermoeden)
        return Gegeven(naam, False, "", sleutel.plaats)
    if soort.soort == Soort.LIJST:
        return Gegeven(naam, _elementen(ontleder, knoop, naam, soort), "", sleutel.plaats)
    kern, eenheid = _gesplitst(knoop, soort.soort)
    return Gegeven(naam, _kern(ontleder, kern, naam, soort), eenheid, sleutel.plaats)


def _elementen(ontleder: Ontleder, knoop: YamlKnoop, naam: str, soort: Naamsoort) -> Voorbeeldwaarde:
    elementen: list[Mapping[str, Letterlijk]] = []
    for deel in ontleder.lijst(knoop, naam):
        velden = ontleder.velden(deel, f"Een regel van '{naam}'", (), tuple(soort.velden))
        elementen.append({veld: _kern(ontleder, waarde, veld, soort.velden[veld]) for veld, waarde in velden.items()})
    return tuple(elementen)


def _gesplitst(knoop: YamlKnoop, soort: Soort) -> tuple[YamlKnoop, str]:
    """Het getal en de eenheid van `13 jaar`; zonder eenheid is die leeg."""
    if soort in GETALLEN and isinstance(knoop, Tekst) and (gevonden := _MET_EENHEID.match(knoop.waarde)):
        return replace(knoop, waarde=gevonden[1]), gevonden[2]
    return knoop, ""


def _kern(ontleder: Ontleder, knoop: YamlKnoop, wat: str, soort: Naamsoort) -> Letterlijk:
    """Eén vaste waarde; een naam kan hier niet staan, want een voorbeeld noemt zelf zijn waarden."""
    match soort.soort:
        case Soort.JA_NEE:
            return ontleder.ja_nee(knoop, wat, standaard=False)
        case Soort.DATUM:
            return ontleder.datum(knoop, wat) or False
        case Soort.GEHEEL_GETAL | Soort.GETAL:
            getal: Any = letterlijk_getal(knoop)
            if getal is None or (soort.soort == Soort.GEHEEL_GETAL and not isinstance(getal, int)):
                ontleder.fout("R023", f"Bij {wat} hoort {soort_in_woorden(soort.soort)} te staan.", knoop.plaats)
                return 0
            return getal  # type: ignore[no-any-return]
        case _:
            tekst = ontleder.tekst(knoop, wat)
            if tekst and soort.keuzes and tekst not in soort.keuzes:
                ontleder.fout("R022", f"'{tekst}' is geen keuze van dit begrip.", knoop.plaats, bedoelde(tekst, soort.keuzes))
            return tekst
