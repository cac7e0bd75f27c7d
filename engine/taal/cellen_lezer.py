"""Eén cel van een beslistabel lezen (docs/regeltaal.md, par. 5a)."""

from typing import Any

from engine.taal.beslistabel_voorwaarden import GRENSWOORDEN
from engine.taal.beslistabellen import ALLES, Bereik, Cel, Grens, Kolom
from engine.taal.declaraties import Soort
from engine.taal.namen import Naamsoort, Namen
from engine.taal.ontleder import Ontleder
from engine.taal.voorwaarden import Letterlijk, Vast
from engine.taal.waarden_lezer import GETALLEN, lees_waarde
from engine.yaml import Kaart, Lijst, Tekst, YamlKnoop

STREEPJE = "-"
_VAN_TOT = {"van": ("onder", True), "tot_en_met": ("boven", True)}
_NIETS = Vast(0)


def celsoort(kolom: Kolom) -> Naamsoort:
    """De soort van de waarden in een kolom. Ook bij een geheel getal mag een decimale grens staan, zoals in elke vergelijking."""
    return Naamsoort(Soort.GETAL if kolom.soort in GETALLEN else kolom.soort, kolom.keuzes)


def lees_cel(ontleder: Ontleder, knoop: YamlKnoop, kolom: Kolom, namen: Namen) -> Cel:
    """Een streepje, een waarde, een lijst, een bereik, of een van die met `niet`."""
    if isinstance(knoop, Tekst):
        return ALLES if knoop.waarde == STREEPJE else Cel((_vast(ontleder, knoop, kolom, namen),))
    if isinstance(knoop, Lijst):
        return Cel(_stukken(ontleder, knoop, kolom, namen))
    sleutels = [sleutel.waarde for sleutel, _ in knoop.paren]
    waarde = knoop.paren[0][1] if knoop.paren else knoop
    match sleutels:
        case ["gelijk_aan"]:
            return Cel((_vast(ontleder, waarde, kolom, namen),))
        case ["ongelijk_aan"]:
            return Cel((_vast(ontleder, waarde, kolom, namen),), behalve=True)
        case ["niet_in"]:
            return Cel(_stukken(ontleder, waarde, kolom, namen), behalve=True)
        case ["niet"]:
            binnen = lees_cel(ontleder, waarde, kolom, namen)
            if binnen.behalve or not binnen.stukken:
                ontleder.fout("R129", "Onder niet hoort een waarde, een lijst of een bereik, zonder nog een niet.", waarde.plaats)
            return Cel(binnen.stukken, behalve=True)
    return Cel((_bereik(ontleder, knoop, kolom, namen),))


def _stukken(ontleder: Ontleder, knoop: YamlKnoop, kolom: Kolom, namen: Namen) -> tuple[Letterlijk | Bereik, ...]:
    delen = ontleder.lijst(knoop, "Deze cel")
    if isinstance(knoop, Lijst) and not delen:
        ontleder.fout("R129", "Een lege lijst past nooit. Noem een waarde, of zet een streepje tussen aanhalingstekens.", knoop.plaats)
    return tuple(
        _bereik(ontleder, deel, kolom, namen) if isinstance(deel, Kaart) else _vast(ontleder, deel, kolom, namen) for deel in delen
    )


def _vast(ontleder: Ontleder, knoop: YamlKnoop, kolom: Kolom, namen: Namen) -> Letterlijk:
    if isinstance(knoop, Tekst) and knoop.waarde == STREEPJE:
        ontleder.fout("R129", "Een streepje staat alleen in een cel, niet in een lijst.", knoop.plaats)
        return _NIETS.waarde
    waarde = lees_waarde(ontleder, knoop, namen, celsoort(kolom))
    if isinstance(waarde, Vast):
        return waarde.waarde
    ontleder.fout("R129", f"'{waarde.naam}' is een naam. In een cel staan vaste waarden.", knoop.plaats)
    return _NIETS.waarde


def _bereik(ontleder: Ontleder, knoop: Kaart, kolom: Kolom, namen: Namen) -> Bereik:
    woorden = {woord: kant for kant, woord in GRENSWOORDEN[kolom.soort == Soort.DATUM].items()} | _VAN_TOT
    if kolom.soort not in (*GETALLEN, Soort.DATUM):
        woorden = {}
    grenzen: dict[str, Grens] = {}
    for sleutel, waarde in knoop.paren:
        kant = woorden.get(sleutel.waarde)
        if kant is None or kant[0] in grenzen:
            mag = ", ".join(("niet", "niet_in", *woorden))
            ontleder.fout("R129", f"'{sleutel.waarde}' kan hier niet staan. Een cel in deze kolom kent: {mag}.", sleutel.plaats)
            continue
        grenzen[kant[0]] = Grens(_vast(ontleder, waarde, kolom, namen), kant[1])
    bereik = Bereik(grenzen.get("onder"), grenzen.get("boven"))
    if not grenzen and not knoop.paren:
        ontleder.fout("R129", "Deze cel is leeg.", knoop.plaats)
    if leeg(bereik.onder, bereik.boven):
        ontleder.fout("R129", "In dit bereik past niets: de ondergrens ligt boven de bovengrens.", knoop.plaats)
    return bereik


def leeg(onder: Grens | None, boven: Grens | None) -> bool:
    """Past er niets tussen deze grenzen? Grenzen van verschillende soort (elders al een fout) tellen niet."""
    if onder is None or boven is None or type(onder.waarde) is bool:
        return False
    try:
        laag: Any = onder.waarde
        return bool(laag > boven.waarde or (laag == boven.waarde and not (onder.erbij and boven.erbij)))
    except TypeError:
        return False
