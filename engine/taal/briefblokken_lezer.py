"""De blokken van een briefdeel lezen (docs/regeltaal.md, par. 12): kop, alinea, opsomming, tabel, invulplek, bronnen en spoor."""

from collections.abc import Callable, Mapping

from engine.fouten import bedoelde
from engine.taal.brieven import (
    SPOREN,
    Alineablok,
    Als,
    Briefblok,
    Briefvoorwaarde,
    Bronnenblok,
    Invulplekblok,
    Kopblok,
    Rij,
    Rijenblok,
    Spoorblok,
)
from engine.taal.ontleder import Ontleder
from engine.taal.sjabloon import Sjabloon, losse_accolade
from engine.yaml import Kaart, Lijst, Tekst, YamlKnoop

_Velden = Mapping[str, YamlKnoop]
_INGEVULD = "ingevuld"


def lees_sjabloon(ontleder: Ontleder, knoop: YamlKnoop | None, wat: str, anders: YamlKnoop) -> Sjabloon:
    """Een tekst met haar plek; `anders` heeft de plek als de tekst er niet is (dat is dan al gemeld)."""
    return _sjabloon(ontleder, ontleder.tekst(knoop, wat), knoop or anders)


def lees_sjablonen(ontleder: Ontleder, knoop: YamlKnoop | None, wat: str) -> tuple[Sjabloon, ...]:
    """Een lijst van teksten met hun plek; leeg als het veld er niet is."""
    teksten = ontleder.teksten(knoop, wat)
    knopen = knoop.delen if isinstance(knoop, Lijst) else ()
    return tuple(_sjabloon(ontleder, tekst, deel) for tekst, deel in zip(teksten, knopen, strict=True))


def _sjabloon(ontleder: Ontleder, tekst: str, knoop: YamlKnoop) -> Sjabloon:
    if losse_accolade(tekst):
        ontleder.fout("R132", "In deze tekst staat een losse { of }. Een invulplek is een naam tussen { en }.", knoop.plaats)
    return Sjabloon(tekst, knoop.plaats)


def lees_als(ontleder: Ontleder, knoop: YamlKnoop | None) -> Als:
    """Wanneer iets in de brief staat: `{ingevuld: naam}`, `{naam: waarde}` of `{naam: [waarde, waarde]}`; None is altijd."""
    if knoop is None:
        return None
    paren = tuple(ontleder.kaart(knoop, "als").values())
    if len(paren) != 1:
        ontleder.fout("R142", "als heeft één sleutel: ingevuld, of de naam van een veld met de waarde.", knoop.plaats)
        return None
    ((sleutel, waarde),) = paren
    if sleutel.waarde == _INGEVULD:
        return Briefvoorwaarde(ontleder.tekst(waarde, _INGEVULD), (), waarde.plaats)
    waarden = ontleder.teksten(waarde, sleutel.waarde) if isinstance(waarde, Lijst) else (ontleder.tekst(waarde, sleutel.waarde),)
    return Briefvoorwaarde(sleutel.waarde, waarden, sleutel.plaats)


def lees_blok(ontleder: Ontleder, knoop: YamlKnoop) -> Briefblok:
    """Eén blok; welk, zegt de sleutel."""
    paren = ontleder.kaart(knoop, "Een blok")
    soorten = [naam for naam in paren if naam in _BLOKKEN]
    if len(soorten) != 1:
        vreemd = next((naam for naam in paren if naam not in _BLOKKEN and naam != "als"), "")
        if isinstance(knoop, Kaart):
            zin = f"Een blok heeft één van deze sleutels: {', '.join(_BLOKKEN)}."
            ontleder.fout("R143", zin, knoop.plaats, bedoelde(vreemd, _BLOKKEN))
        return Alineablok(Sjabloon("", knoop.plaats), None)
    (soort,) = soorten
    lees, mag = _BLOKKEN[soort]
    velden = ontleder.velden(knoop, f"Een blok '{soort}'", (soort,), ("als", *mag))
    return lees(ontleder, velden, velden[soort], lees_als(ontleder, velden.get("als")))


def _kop(ontleder: Ontleder, velden: _Velden, knoop: YamlKnoop, als: Als) -> Briefblok:
    return Kopblok(lees_sjabloon(ontleder, knoop, "kop", knoop), int(ontleder.keuze(velden.get("niveau"), "niveau", ("2", "3"), "2")), als)


def _alinea(ontleder: Ontleder, _: _Velden, knoop: YamlKnoop, als: Als) -> Briefblok:
    return Alineablok(lees_sjabloon(ontleder, knoop, "alinea", knoop), als)


def _invulplek(ontleder: Ontleder, velden: _Velden, knoop: YamlKnoop, als: Als) -> Briefblok:
    regels = ontleder.geheel(velden.get("regels"), "regels", standaard=1, minstens=1)
    return Invulplekblok(lees_sjabloon(ontleder, knoop, "invulplek", knoop), regels, als)


def _opsomming(ontleder: Ontleder, velden: _Velden, knoop: YamlKnoop, als: Als) -> Briefblok:
    per_element = "per" in velden
    punten = (lees_sjabloon(ontleder, knoop, "opsomming", knoop),) if per_element else lees_sjablonen(ontleder, knoop, "opsomming")
    rijen = tuple(Rij((sjabloon,), None) for sjabloon in punten)
    return Rijenblok((), rijen, ontleder.tekst(velden.get("per"), "per"), als, knoop.plaats)


def _tabel(ontleder: Ontleder, _: _Velden, knoop: YamlKnoop, als: Als) -> Briefblok:
    velden = ontleder.velden(knoop, "tabel", ("kop",), ("rijen", "per", "rij"))
    if ("rijen" in velden) == ("rij" in velden) or ("rij" in velden) != ("per" in velden):
        ontleder.fout("R144", "Een tabel heeft óf rijen, óf per met één rij.", knoop.plaats)
    kop = lees_sjablonen(ontleder, velden.get("kop"), "kop")
    knopen = (velden["rij"],) if "rij" in velden else ontleder.lijst(velden["rijen"], "rijen") if "rijen" in velden else ()
    rijen = tuple(_rij(ontleder, rij, len(kop)) for rij in knopen)
    return Rijenblok(kop, rijen, ontleder.tekst(velden.get("per"), "per"), als, knoop.plaats)


def _rij(ontleder: Ontleder, knoop: YamlKnoop, breedte: int) -> Rij:
    velden: _Velden = ontleder.velden(knoop, "Een rij", ("rij", "als")) if isinstance(knoop, Kaart) else {"rij": knoop}
    cellen = lees_sjablonen(ontleder, velden.get("rij"), "Een rij")
    if len(cellen) != breedte:
        ontleder.fout("R145", f"Deze rij heeft {len(cellen)} cellen; de kop van de tabel heeft er {breedte}.", knoop.plaats)
    return Rij(cellen, lees_als(ontleder, velden.get("als")))


def _bronnen(ontleder: Ontleder, velden: _Velden, knoop: YamlKnoop, als: Als) -> Briefblok:
    namen = ontleder.teksten(knoop, "bronnen") if isinstance(knoop, Lijst) else ()
    veld = ontleder.tekst(knoop, "bronnen") if isinstance(knoop, Tekst) else ""
    if not namen and not veld:
        ontleder.fout("R146", "bronnen is een lijst van bronnen, of de naam van een veld met bronnen.", knoop.plaats)
    return Bronnenblok(namen, veld, ontleder.tekst(velden.get("tekst"), "tekst"), als, knoop.plaats)


def _spoor(ontleder: Ontleder, _: _Velden, knoop: YamlKnoop, als: Als) -> Briefblok:
    return Spoorblok(ontleder.keuze(knoop, "spoor", SPOREN), als)


_BLOKKEN: Mapping[str, tuple[Callable[[Ontleder, _Velden, YamlKnoop, Als], Briefblok], tuple[str, ...]]] = {
    "kop": (_kop, ("niveau",)),
    "alinea": (_alinea, ()),
    "opsomming": (_opsomming, ("per",)),
    "tabel": (_tabel, ()),
    "invulplek": (_invulplek, ("regels",)),
    "bronnen": (_bronnen, ("tekst",)),
    "spoor": (_spoor, ()),
}
