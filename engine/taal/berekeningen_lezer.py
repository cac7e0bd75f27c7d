"""Berekeningen lezen (docs/regeltaal.md, par. 5)."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any, NamedTuple

from engine.fouten import bedoelde
from engine.taal.berekeningen import Berekening, Functie, Gevallen, Opzoeken, OverLijst, Staffel
from engine.taal.beslistabel_geeft import verwijzing
from engine.taal.beslistabel_lezer import lees_beslistabel
from engine.taal.declaraties import Soort
from engine.taal.gevolgfouten import zonder_gevolgen
from engine.taal.kwantoren_lezer import lees_lijstnaam, lees_veld
from engine.taal.namen import Naamsoort, Namen
from engine.taal.ontleder import Ontleder
from engine.taal.voorwaarden import Naam, Vast, Waarde
from engine.taal.voorwaarden_lezer import lees_voorwaarde
from engine.taal.waarden_lezer import lees_waarde, lees_waarden, past, soort_in_woorden
from engine.yaml import Kaart, Lijst, YamlKnoop

_DATUM = Naamsoort(Soort.DATUM)
_GETAL = Naamsoort(Soort.GETAL)
_GEHEEL = Naamsoort(Soort.GEHEEL_GETAL)
NIETS = Functie("som", (Vast(0),))
"""Staat op de plek van een berekening met een fout; zij wordt nooit uitgerekend."""


class _Vorm(NamedTuple):
    """Hoe een functie geschreven wordt: vaste velden, of een lijst van `aantal` waarden (0: onbeperkt)."""

    uitkomst: Soort
    soort: Naamsoort
    velden: tuple[tuple[str, Naamsoort], ...] = ()
    aantal: int = 0


_FUNCTIES: Mapping[str, _Vorm] = {
    "leeftijd": _Vorm(Soort.GEHEEL_GETAL, _DATUM, (("geboren", _DATUM), ("op", _DATUM))),
    "verjaardag": _Vorm(Soort.DATUM, _DATUM, (("geboren", _DATUM), ("leeftijd", _GEHEEL))),
    "begin_schooljaar": _Vorm(Soort.DATUM, _DATUM, aantal=1),
    "einde_schooljaar": _Vorm(Soort.DATUM, _DATUM, aantal=1),
    "einde_na_heel_schooljaar": _Vorm(Soort.DATUM, _DATUM, aantal=1),
    "eerste_gewone_dag": _Vorm(Soort.DATUM, _DATUM, aantal=1),
    "dagen_tussen": _Vorm(Soort.GEHEEL_GETAL, _DATUM, aantal=2),
    "weken_tussen": _Vorm(Soort.GEHEEL_GETAL, _DATUM, aantal=2),
    "maanden_tussen": _Vorm(Soort.GEHEEL_GETAL, _DATUM, aantal=2),
    "jaren_tussen": _Vorm(Soort.GEHEEL_GETAL, _DATUM, aantal=2),
    "vroegste": _Vorm(Soort.DATUM, _DATUM),
    "laatste": _Vorm(Soort.DATUM, _DATUM),
    "kleinste": _Vorm(Soort.GETAL, _GETAL),
    "grootste": _Vorm(Soort.GETAL, _GETAL),
    "som": _Vorm(Soort.GETAL, _GETAL),
    "verschil": _Vorm(Soort.GETAL, _GETAL, aantal=2),
    "product": _Vorm(Soort.GETAL, _GETAL, aantal=2),
}
_EENHEDEN = ("dagen", "weken", "maanden", "jaren")
_OVER_LIJST = {
    "aantal": Soort.GEHEEL_GETAL,
    "aantal_verschillende": Soort.GEHEEL_GETAL,
    "som_over": Soort.GETAL,
    "vroegste_over": Soort.DATUM,
    "laatste_over": Soort.DATUM,
}
BEREKENINGEN = (*_FUNCTIES, *_OVER_LIJST, "datum_plus", "staffel", "opzoeken", "gevallen", "beslistabel", "uit_beslistabel")


def lees_berekening(ontleder: Ontleder, knoop: YamlKnoop, namen: Namen, naam: str, hoort: Naamsoort) -> Berekening:
    """De berekening van afleiding `naam`, waarvan de uitkomst van de soort `hoort` moet zijn. Een lijst komt altijd uit een beslistabel."""
    soort = hoort.soort
    if not isinstance(knoop, Kaart) or not knoop.paren:
        ontleder.fout("R060", "Een berekening hoort een sleutel met een waarde te zijn.", knoop.plaats)
        return NIETS
    paren = {sleutel.waarde: (sleutel, waarde) for sleutel, waarde in knoop.paren}
    if soort == Soort.LIJST and list(paren) != ["beslistabel"]:
        ontleder.fout("R138", "Een lijst komt uit een beslistabel. Zet achter berekening een beslistabel.", knoop.plaats)
        return NIETS
    if "gevallen" in paren:
        return _gevallen(ontleder, knoop, namen, soort)
    ((sleutel, waarde), *rest) = knoop.paren
    if not rest and sleutel.waarde == "beslistabel":
        eerder = len(ontleder.fouten)
        tabel = lees_beslistabel(ontleder, waarde, namen, naam, hoort)
        ontleder.fouten[eerder:] = zonder_gevolgen(waarde, naam, ontleder.fouten[eerder:], is_lijst=soort == Soort.LIJST)
        return tabel
    if not rest and sleutel.waarde == "uit_beslistabel":
        return verwijzing(_eigenaar(ontleder, waarde, namen, naam))
    if rest or sleutel.waarde not in BEREKENINGEN:
        ontleder.fout("R061", f"De berekening '{sleutel.waarde}' bestaat niet zo.", sleutel.plaats, bedoelde(sleutel.waarde, BEREKENINGEN))
        return NIETS
    # Rekenen met alleen gehele getallen geeft een geheel getal; daarom mag er bij zo'n afleiding niets anders in.
    berekening, uitkomst = _lees(ontleder, sleutel.waarde, waarde, namen, _GEHEEL if soort == Soort.GEHEEL_GETAL else _GETAL)
    if not past(uitkomst, soort):
        zin = f"'{sleutel.waarde}' geeft {soort_in_woorden(uitkomst)}, maar de afleiding is {soort_in_woorden(soort)}."
        ontleder.fout("R062", zin, sleutel.plaats)
    return berekening


def _eigenaar(ontleder: Ontleder, knoop: YamlKnoop, namen: Namen, naam: str) -> str:
    """De afleiding met de tabel; of die tabel haar ook geeft, is pas te zien als alle afleidingen gelezen zijn."""
    eigenaar = ontleder.naam(knoop, "uit_beslistabel")
    if eigenaar and (eigenaar == naam or namen.soort(eigenaar) is None):
        zin = "Hier hoort de naam van een andere afleiding te staan, die met de tabel."
        ontleder.fout("R136", zin, knoop.plaats, bedoelde(eigenaar, [ander for ander in namen.soorten if ander != naam]))
    return eigenaar


def _lees(ontleder: Ontleder, naam: str, knoop: YamlKnoop, namen: Namen, getal: Naamsoort) -> tuple[Berekening, Soort]:
    """De berekening en de soort van haar uitkomst; `getal` is de getalsoort waarmee gerekend wordt."""
    uitkomst = _FUNCTIES[naam].uitkomst if naam in _FUNCTIES else _OVER_LIJST.get(naam, Soort.GETAL)
    uitkomst = getal.soort if uitkomst == Soort.GETAL else uitkomst
    if naam in _FUNCTIES:
        return _functie(ontleder, naam, knoop, namen, getal), uitkomst
    if naam in _OVER_LIJST:
        return _over_lijst(ontleder, naam, knoop, namen, getal), uitkomst
    if naam == "datum_plus":
        return _datum_plus(ontleder, knoop, namen), Soort.DATUM
    if naam == "staffel":
        return _staffel(ontleder, knoop, namen, getal), uitkomst
    velden = ontleder.velden(knoop, "opzoeken", ("tabel", "met"))
    tabel = ontleder.naam(velden.get("tabel"), "tabel")
    if tabel and tabel not in namen.tabellen:
        ontleder.fout("R063", f"De opzoektabel '{tabel}' bestaat niet.", velden["tabel"].plaats, bedoelde(tabel, namen.tabellen))
    met = lees_waarde(ontleder, velden["met"], namen, _GEHEEL) if "met" in velden else Vast(0)
    return Opzoeken(tabel, met), Soort.KEUZE


def _functie(ontleder: Ontleder, naam: str, knoop: YamlKnoop, namen: Namen, getal: Naamsoort) -> Berekening:
    vorm = _FUNCTIES[naam]
    verwacht = getal if vorm.soort == _GETAL else vorm.soort
    if vorm.velden:
        velden = ontleder.velden(knoop, naam, [veld for veld, _ in vorm.velden])
        waarden = [lees_waarde(ontleder, velden[veld], namen, soort) for veld, soort in vorm.velden if veld in velden]
        return Functie(naam, tuple(waarden))
    if vorm.aantal == 1:
        return Functie(naam, (lees_waarde(ontleder, knoop, namen, verwacht),))
    return Functie(naam, lees_waarden(ontleder, knoop, namen, verwacht, (vorm.aantal,) if vorm.aantal else ()))


def _datum_plus(ontleder: Ontleder, knoop: YamlKnoop, namen: Namen) -> Berekening:
    velden = ontleder.velden(knoop, "datum_plus", ("datum",), _EENHEDEN)
    eenheden = [eenheid for eenheid in _EENHEDEN if eenheid in velden]
    if len(eenheden) != 1 or "datum" not in velden:
        ontleder.fout("R064", "datum_plus heeft een datum en één van dagen, weken, maanden, jaren.", knoop.plaats)
        return NIETS
    (eenheid,) = eenheden
    waarden = (lees_waarde(ontleder, velden["datum"], namen, _DATUM), lees_waarde(ontleder, velden[eenheid], namen, _GEHEEL))
    return Functie(f"plus_{eenheid}", waarden)


def _staffel(ontleder: Ontleder, knoop: YamlKnoop, namen: Namen, getal: Naamsoort) -> Berekening:
    velden = ontleder.velden(knoop, "staffel", ("over", "trappen"))
    if len(velden) < 2:
        return NIETS
    trappen = []
    delen = ontleder.lijst(velden["trappen"], "trappen")
    for deel in delen:
        trap = ontleder.velden(deel, "Een trap", ("tot", "per"))
        if len(trap) == 2:
            trappen.append((lees_waarde(ontleder, trap["tot"], namen, _GEHEEL), lees_waarde(ontleder, trap["per"], namen, getal)))
    grenzen: list[Any] = [tot.waarde for tot, _ in trappen if isinstance(tot, Vast)]
    if not delen or any(volgende <= vorige for vorige, volgende in pairwise(grenzen)):
        ontleder.fout("R065", "trappen heeft minstens één trap, met oplopende tot.", velden["trappen"].plaats)
    return Staffel(lees_waarde(ontleder, velden["over"], namen, _GEHEEL), tuple(trappen))


def _over_lijst(ontleder: Ontleder, naam: str, knoop: YamlKnoop, namen: Namen, getal: Naamsoort) -> Berekening:
    sleutel = {"aantal": "", "aantal_verschillende": "veld"}.get(naam, "van")
    velden = ontleder.velden(knoop, naam, ("lijst", sleutel) if sleutel else ("lijst",), ("waarvoor",))
    if "lijst" not in velden:
        return NIETS
    lijst, binnen = lees_lijstnaam(ontleder, velden["lijst"], namen)
    if naam in ("vroegste_over", "laatste_over") and lijst in namen.afgeleid:
        zin = f"'{lijst}' wordt uitgerekend en kan leeg zijn. Dan is er geen dag, en ook niets om te vragen. Noem een gegeven lijst."
        ontleder.fout("R139", zin, velden["lijst"].plaats)
    van: Waarde | None = None
    if sleutel == "veld" and "veld" in velden:
        van = Naam(lees_veld(ontleder, velden["veld"], namen, lijst))
    elif sleutel == "van" and "van" in velden:
        van = lees_waarde(ontleder, velden["van"], binnen, getal if naam == "som_over" else _DATUM)
    waarvoor = lees_voorwaarde(ontleder, velden["waarvoor"], binnen) if "waarvoor" in velden else None
    return OverLijst(naam, lijst, van, waarvoor)


def _gevallen(ontleder: Ontleder, knoop: Kaart, namen: Namen, soort: Soort) -> Berekening:
    velden = ontleder.velden(knoop, "gevallen", ("gevallen", "anders"))
    verwacht = Naamsoort(soort)
    gevallen = []
    if velden["gevallen"] == Lijst((), velden["gevallen"].plaats):
        ontleder.fout("R066", "gevallen heeft minstens één geval nodig.", velden["gevallen"].plaats)
    for deel in ontleder.lijst(velden["gevallen"], "gevallen"):
        geval = ontleder.velden(deel, "Een geval", ("als", "dan"))
        if len(geval) == 2:
            gevallen.append((lees_voorwaarde(ontleder, geval["als"], namen), lees_waarde(ontleder, geval["dan"], namen, verwacht)))
    anders = lees_waarde(ontleder, velden["anders"], namen, verwacht) if "anders" in velden else Vast(0)
    return Gevallen(tuple(gevallen), anders)
