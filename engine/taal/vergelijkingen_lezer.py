"""Vergelijkingen lezen: welke operator bij welke soort mag, en beide kanten van dezelfde soort."""

from engine.fouten import bedoelde
from engine.taal.declaraties import Soort
from engine.taal.namen import Naamsoort, Namen
from engine.taal.ontleder import Ontleder
from engine.taal.voorwaarden import AlleVan, Vergelijking, Voorwaarde, Waarde
from engine.taal.waarden_lezer import GETALLEN, lees_naam, lees_waarde, lees_waarden, soort_in_woorden
from engine.yaml import Kaart, Lijst, Tekst, YamlKnoop

_GELIJK = ("gelijk_aan", "ongelijk_aan")
_GETAL = ("minstens", "hoogstens", "meer_dan", "minder_dan")
_DATUM = ("voor", "na", "op_of_voor", "op_of_na")
_GEWOON = {"minimaal": "minstens", "maximaal": "hoogstens", "groter_dan": "meer_dan", "kleiner_dan": "minder_dan"}
"""Woorden die een schrijver uit gewone taal meebrengt."""


def operatoren_van(soort: Soort) -> tuple[str, ...]:
    """De operatoren die als sleutel onder een naam van deze soort mogen staan."""
    if soort in GETALLEN:
        return (*_GELIJK, "niet_in", *_GETAL, "van")
    if soort == Soort.DATUM:
        return (*_GELIJK, *_DATUM, "van")
    if soort == Soort.KEUZE:
        return (*_GELIJK, "niet_in")
    return _GELIJK if soort == Soort.JA_NEE else ()


def lees_vergelijking(ontleder: Ontleder, sleutel: Tekst, knoop: YamlKnoop, namen: Namen) -> Voorwaarde:
    """`naam: toets`, waar toets een waarde, een lijst waarden of een operator met een waarde is."""
    gelezen = lees_naam(ontleder, sleutel, namen)
    if gelezen is None:
        return AlleVan(())
    links, soort = gelezen
    if not operatoren_van(soort.soort):
        ontleder.fout("R040", f"'{links.naam}' is {soort_in_woorden(soort.soort)} en kan niet in een voorwaarde.", sleutel.plaats)
        return AlleVan(())
    if soort.soort in GETALLEN:
        # Vergelijken mag tussen gehele en decimale getallen; alleen rekenen vraagt soms een geheel getal.
        soort = Naamsoort(Soort.GETAL, eenheid=soort.eenheid)
    if isinstance(knoop, Lijst):
        return Vergelijking(links, "in", lees_waarden(ontleder, knoop, namen, soort))
    if isinstance(knoop, Kaart):
        operator, rechts = _operator(ontleder, knoop, namen, soort)
        return Vergelijking(links, operator, rechts)
    return Vergelijking(links, "gelijk_aan", (lees_waarde(ontleder, knoop, namen, soort),))


def _operator(ontleder: Ontleder, knoop: Kaart, namen: Namen, soort: Naamsoort) -> tuple[str, tuple[Waarde, ...]]:
    sleutels = [sleutel.waarde for sleutel, _ in knoop.paren]
    mag = operatoren_van(soort.soort)
    if set(sleutels) == {"van", "tot_en_met"} and "van" in mag:
        van, tot = (waarde for _, waarde in sorted(knoop.paren, key=lambda paar: paar[0].waarde != "van"))
        return "tussen", (lees_waarde(ontleder, van, namen, soort), lees_waarde(ontleder, tot, namen, soort))
    if len(sleutels) != 1 or (sleutels[0] in ("van", "tot_en_met") and "van" in mag):
        ontleder.fout("R041", "Gebruik één vergelijking, of van met tot_en_met.", knoop.plaats)
        return "gelijk_aan", ()
    ((sleutel, waarde),) = knoop.paren
    if sleutel.waarde not in mag:
        kent = f" Die kent: {', '.join('van met tot_en_met' if woord == 'van' else woord for woord in mag)}." if mag else ""
        bedoeld = _GEWOON.get(sleutel.waarde, "")
        bedoeld = bedoeld if bedoeld in mag else bedoelde(sleutel.waarde, mag)
        zin = f"De vergelijking '{sleutel.waarde}' bestaat niet voor {soort_in_woorden(soort.soort)}.{'' if bedoeld else kent}"
        ontleder.fout("R042", zin, sleutel.plaats, bedoeld)
        return "gelijk_aan", ()
    if sleutel.waarde == "niet_in":
        return "niet_in", lees_waarden(ontleder, waarde, namen, soort)
    return sleutel.waarde, (lees_waarde(ontleder, waarde, namen, soort),)
