"""Begrippen lezen (docs/regeltaal.md, par. 3)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from engine.fouten import Plaats
from engine.taal.declaraties import Begrip, Grens, Kop, Soort
from engine.taal.namen import Naamsoort, Namen
from engine.taal.ontleder import Ontleder
from engine.taal.sleutels import BEGRIP, PER_SOORT, VELD
from engine.taal.voorwaarden import Vast
from engine.taal.waarden_lezer import lees_waarde
from engine.yaml import Kaart, Tekst, YamlKnoop

GRENZEN: Mapping[Soort, tuple[str, ...]] = {
    Soort.GEHEEL_GETAL: ("minimaal", "maximaal"),
    Soort.GETAL: ("minimaal", "maximaal"),
    Soort.DATUM: ("niet_voor", "niet_na"),
}
_VELDSOORTEN = frozenset(Soort) - {Soort.LIJST, Soort.OORDEEL}
_GEEN_NAMEN = Namen({})


def lees_begrip(ontleder: Ontleder, kop: Kop, naam: str, sleutel: Tekst, knoop: YamlKnoop, lijst: Begrip | None = None) -> Begrip:
    """Een begrip, of met `lijst` een veld van die lijst; een veld erft wie antwoordt en op welke grond."""
    ontleder.waardenaam(sleutel, "Het veld" if lijst else "Het begrip")
    wat = f"Het veld '{naam}'" if lijst else f"Het begrip '{naam}'"
    soort = _soort(ontleder, knoop, wat)
    verplicht, mag = VELD if lijst else BEGRIP
    velden = ontleder.velden(knoop, wat, verplicht, (*mag, *PER_SOORT.get(soort, ())))
    if lijst and soort not in _VELDSOORTEN:
        ontleder.fout("R080", f"{wat} kan geen lijst of oordeel zijn.", sleutel.plaats)
    begrip = Begrip(
        naam=naam,
        titel=ontleder.tekst(velden.get("titel"), "titel"),
        plaats=sleutel.plaats,
        kop=kop,
        soort=soort,
        waardesoort=_waardesoort(ontleder, soort, velden, wat, sleutel.plaats),
        vraag=ontleder.tekst(velden.get("vraag"), "vraag"),
        toelichting=ontleder.tekst(velden.get("toelichting"), "toelichting"),
        antwoord_door=lijst.antwoord_door if lijst else ontleder.teksten(velden.get("antwoord_door"), "antwoord_door"),
        grondslag=lijst.grondslag if lijst else ontleder.teksten(velden.get("grondslag"), "grondslag"),
        grenzen=lees_grenzen(ontleder, velden.get("grenzen"), soort, wat),
        eenheid=ontleder.tekst(velden.get("eenheid"), "eenheid"),
        gevoelig=ontleder.ja_nee(velden.get("gevoelig"), "gevoelig", standaard=lijst.gevoelig if lijst else False),
        bewijs=ontleder.tekst(velden.get("bewijs"), "bewijs"),
        kan_veranderen=ontleder.ja_nee(velden.get("kan_veranderen"), "kan_veranderen", standaard=True),
        keuzes=ontleder.keuzes(velden.get("keuzes")),
        velden={},
        weeg=ontleder.teksten(velden.get("weeg"), "weeg"),
        maximaal=_maximaal(ontleder, soort, velden),
    )
    return _met_velden(ontleder, begrip, velden["velden"]) if soort == Soort.LIJST and "velden" in velden else begrip


def lees_grenzen(ontleder: Ontleder, knoop: YamlKnoop | None, soort: Soort, wat: str) -> tuple[Grens, ...]:
    """De grenzen van een getal of datum; bij een datum mag ook `peildatum`."""
    if knoop is None:
        return ()
    velden = ontleder.velden(knoop, f"grenzen van {wat[0].lower()}{wat[1:]}", (), GRENZEN.get(soort, ()))
    verwacht = Naamsoort(soort)
    grenzen = tuple(Grens(sleutel, lees_waarde(ontleder, waarde, _GEEN_NAMEN, verwacht)) for sleutel, waarde in sorted(velden.items()))
    # Op naam staat `maximaal` voor `minimaal`, en `niet_na` voor `niet_voor`: eerst de bovengrens.
    vast: list[Any] = [grens.waarde.waarde for grens in grenzen if isinstance(grens.waarde, Vast)]
    if len(vast) == 2 and vast[0] < vast[1]:
        ontleder.fout("R085", "De ondergrens ligt boven de bovengrens.", knoop.plaats)
    return grenzen


def _soort(ontleder: Ontleder, knoop: YamlKnoop, wat: str) -> Soort:
    paren = ontleder.kaart(knoop, wat)
    return Soort(ontleder.keuze(paren["soort"][1], "soort", tuple(Soort))) if "soort" in paren else Soort.JA_NEE


def _waardesoort(ontleder: Ontleder, soort: Soort, velden: Mapping[str, YamlKnoop], wat: str, plaats: Plaats) -> Soort:
    if (soort == Soort.KEUZE and "keuzes" not in velden) or _is_lege_kaart(velden.get("keuzes")):
        ontleder.fout("R081", f"{wat} is een keuze en heeft keuzes nodig.", plaats)
    if soort == Soort.LIJST and ("velden" not in velden or _is_lege_kaart(velden["velden"])):
        ontleder.fout("R082", f"{wat} is een lijst en heeft velden nodig.", plaats)
    if soort != Soort.OORDEEL:
        return soort
    if ("waarde" in velden) == ("keuzes" in velden):
        ontleder.fout("R083", f"{wat} is een oordeel en heeft óf 'waarde: ja_nee' óf keuzes nodig.", plaats)
    ontleder.keuze(velden.get("waarde"), "waarde", ("ja_nee",))
    if "weeg" not in velden:
        ontleder.fout("R084", f"{wat} is een oordeel; zeg in weeg wat gewogen moet worden.", plaats)
    return Soort.KEUZE if "keuzes" in velden else Soort.JA_NEE


def _maximaal(ontleder: Ontleder, soort: Soort, velden: Mapping[str, YamlKnoop]) -> int:
    if soort == Soort.LIJST:
        return ontleder.geheel(velden.get("maximaal_aantal"), "maximaal_aantal", 50, minstens=1)
    return ontleder.geheel(velden.get("maximale_lengte"), "maximale_lengte", 200, minstens=1)


def _is_lege_kaart(knoop: YamlKnoop | None) -> bool:
    return isinstance(knoop, Kaart) and not knoop.paren


def _met_velden(ontleder: Ontleder, lijst: Begrip, knoop: YamlKnoop) -> Begrip:
    velden = ontleder.elk(knoop, "velden", lambda naam, sleutel, waarde: lees_begrip(ontleder, lijst.kop, naam, sleutel, waarde, lijst))
    return replace(lijst, velden={veld.naam: veld for veld in velden})
