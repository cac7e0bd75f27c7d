"""Het schema van een heel regelbestand. JSON Schema draft-07, want dat is wat de YAML-uitbreiding van VS Code kent."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from engine.taal import sleutels as s
from engine.taal.brieven import BRIEFSOORTEN, VELDSOORTEN
from engine.taal.conclusies_lezer import EENHEDEN, ERNST, LEZERS, UITKOMSTSOORTEN
from engine.taal.criteria_lezer import AFLEIDINGSOORTEN, MAG_UITLEG, VERDICTEN_MET_UITLEG
from engine.taal.declaraties import Soort
from engine.taal.kop_lezer import LAGEN, ZEKERHEDEN
from engine.taal.lijstvelden_lezer import VELDSOORTEN as LIJSTVELDSOORTEN
from engine.taal.parameters_lezer import PARAMETERSOORTEN
from engine.taal.sleutels import Vorm
from service.regelschema.vormen import Schema, een_van, kaart, met_uitleg, naar, object_met, vaste_vormen
from service.regelschema.woorden import EENHEID, ENKELVOUD, LEZER, VERDICT

_BRONNAAM = "^[a-z0-9][a-z0-9_.-]*$"
_VELDNAAM = r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$"
_OBJECT: Schema = {"type": "object"}
_BEWERINGEN = dict.fromkeys(("nooit", "altijd", "blijft"), naar("voorwaarde"))
_LIJSTVELD = {"lijst": met_uitleg("De naam van de lijst.", naar("naam")), "veld": met_uitleg("Het veld dat hoger wordt.", naar("naam"))}
_HOGER: Schema = {"anyOf": [naar("naam"), object_met(_LIJSTVELD, ("lijst", "veld"))]}
_DELEN = {naam: naar("lijst_van_teksten") for naam in ("hoofd", "concept", "delen", "bijlage", "termijn", "leest", "noemt", "erbij_in")}
_TEKSTEN = ("kenmerk", "bron", "norm", "standaard", "antwoord_door", "grondslag", "weeg", "themas", "bij_uitkomst")
_JA_NEE = (
    "bevestigd",
    "gevoelig",
    "kan_veranderen",
    "hard",
    "open",
    "vastgesteld",
    "bij_storing",
    "algemene_termijnenwet",
    "in_motivering",
)
_GEHEEL = ("voorrang", "waarschuw_vooraf", "maximale_lengte", "maximaal_aantal")
_NAMEN = ("thema", "overgang", "invulling_van", "afwijking_van", "alleen_eigen_gebreken_bij")
_LOS: Mapping[str, Schema] = {
    **{naam: naar("lijst_van_teksten") for naam in _TEKSTEN},
    **{naam: naar("ja_nee") for naam in _JA_NEE},
    **{naam: naar("geheel") for naam in _GEHEEL},
    **{naam: naar("naam") for naam in _NAMEN},
    **{naam: naar("datum") for naam in ("vanaf", "tot", "nog_juist_op", "versie")},
    **{naam: naar("voorwaarde") for naam in ("als", "van_toepassing_als")},
    **{naam: naar("waarde") for naam in ("begin", "opschorting")},
    "laag": een_van(LAGEN),
    "zekerheid": een_van(ZEKERHEDEN),
    "ernst": een_van(ERNST),
    "grenzen": naar("grenzen"),
    "keuzes": naar("keuzes"),
    "waarde": een_van((Soort.JA_NEE,)),
    "van": een_van((Soort.GEHEEL_GETAL,)),
    "naar": een_van((Soort.KEUZE,)),
    "berekening": naar("berekening"),
    "waarden": {"type": "object", "propertyNames": naar("datum"), "additionalProperties": naar("waarde"), "minProperties": 1},
    "rijen": {"type": "object", "additionalProperties": naar("tekst")},
    "kent_toe": {"type": "object", "additionalProperties": naar("waarde")},
    "gegevens": {"type": "object", "additionalProperties": naar("waarde")},
    "lengte": {
        **object_met({naam: met_uitleg(EENHEID[naam], naar("waarde")) for naam in EENHEDEN}),
        "minProperties": 1,
        "maxProperties": 1,
    },
    "voorbeelden": {"type": "array", "items": naar("voorbeeld")},
    "vervolg": object_met({lezer: met_uitleg(LEZER[lezer], naar("tekst")) for lezer in LEZERS}, LEZERS),
}
"""De vorm van een sleutel die overal hetzelfde betekent; wat hier niet staat is een tekst."""


def maak_schema() -> dict[str, Any]:
    """Het schema als gegevens, klaar voor JSON."""
    blokken = dict.fromkeys(blok for mag in s.BLOKKEN.values() for blok in mag)
    velden = {naam: _met_uitleg(naam, naar(naam) if naam in _VERKLARINGEN else _vorm(naam)) for naam in (*s.KOP, *blokken)}
    velden["geldig"] = _met_uitleg("geldig", _object(s.GELDIG))
    per_laag = [
        {
            "if": {"properties": {"laag": {"const": laag}}, "required": ["laag"]},
            "then": {"propertyNames": een_van((*s.KOP, *mag))},
        }
        for laag, mag in s.BLOKKEN.items()
    ]
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Een regelbestand van Thuisnabij",
        "$comment": "Gemaakt met: thuisnabij regels schema",
        "description": "De regels over één onderwerp, met een kop die zegt voor wie en vanaf wanneer zij gelden.",
        **object_met(velden, s.KOP),
        "allOf": per_laag,
        "definitions": {**vaste_vormen(), "veld": _begrip(s.VELD), "voorbeeld": _voorbeeld(), **dict(_met_titels())},
    }


def _met_titels() -> Iterator[tuple[str, Schema]]:
    """Elk blok, met boven elke naam erin wat het is: dat leest een schrijver als hij haar aanwijst."""
    for blok, vorm in _VERKLARINGEN.items():
        namen = {
            patroon: {**waarde, "title": ENKELVOUD[blok]} if blok in ENKELVOUD else waarde
            for patroon, waarde in vorm["patternProperties"].items()
        }
        yield blok, {**vorm, "patternProperties": namen}


def schrijf_schema() -> str:
    """Het schema als JSON-tekst, zoals het in docs/regelschema.json staat."""
    return json.dumps(maak_schema(), ensure_ascii=False, indent=2) + "\n"


def _object(vorm: Vorm, **eigen: Schema) -> Schema:
    velden = {naam: _met_uitleg(naam, eigen.get(naam) or _vorm(naam)) for naam in (*vorm.verplicht, *vorm.mag)}
    return object_met(velden, vorm.verplicht)


def _vorm(naam: str) -> Schema:
    return _LOS.get(naam, naar("tekst"))


def _met_uitleg(naam: str, vorm: Schema) -> Schema:
    return met_uitleg(s.UITLEG[naam], vorm)


def _begrip(vorm: Vorm) -> Schema:
    """Een begrip, of een veld van een lijst; de soort bepaalt welke sleutels erbij mogen."""
    extra = dict.fromkeys(naam for mag in s.PER_SOORT.values() for naam in mag)
    soorten = [soort for soort in Soort if vorm is s.BEGRIP or soort not in (Soort.LIJST, Soort.OORDEEL)]
    met_alles = Vorm(vorm.verplicht, (*vorm.mag, *extra))
    per_soort = [
        {
            "if": {"properties": {"soort": {"const": str(soort)}}, "required": ["soort"]},
            "then": {"propertyNames": een_van((*vorm.verplicht, *vorm.mag, *s.PER_SOORT.get(soort, ())))},
        }
        for soort in soorten
    ]
    return {**_object(met_alles, soort=een_van(soorten), velden=kaart(naar("veld"))), "allOf": per_soort}


def _afleiding() -> Schema:
    """Een afleiding; een lijst heeft velden, en iets anders niet."""
    extra = ("eenheid", "keuzes")
    veld = Vorm(s.AFGELEID_VELD.verplicht, (*s.AFGELEID_VELD.mag, *extra))
    is_lijst: Schema = {"properties": {"soort": {"const": str(Soort.LIJST)}}, "required": ["soort"]}
    return {
        **_object(s.AFLEIDING, soort=een_van(AFLEIDINGSOORTEN), velden=kaart(_object(veld, soort=een_van(LIJSTVELDSOORTEN)))),
        "if": is_lijst,
        "then": {"required": ["velden"]},
        "else": {"not": {"required": ["velden"]}},
    }


def _criterium() -> Schema:
    """Een criterium; een blanco heeft geen als en uitleg, elk ander heeft ze allebei."""
    verdicten = {str(naam): met_uitleg(VERDICT[str(naam)], naar("tekst")) for naam in (*VERDICTEN_MET_UITLEG, *MAG_UITLEG)}
    per_verdict = object_met(verdicten, map(str, VERDICTEN_MET_UITLEG))
    uitleg = object_met({lezer: met_uitleg(LEZER[lezer], per_verdict) for lezer in LEZERS}, LEZERS)
    return {
        **_object(s.CRITERIUM, uitleg=uitleg, uitzondering=_object(s.UITZONDERING)),
        "if": {"properties": {"open": {"const": "ja"}}, "required": ["open"]},
        "else": {"required": ["als", "uitleg"], "errorMessage": "Een criterium heeft als en uitleg, of open: ja."},
    }


def _voorbeeld() -> Schema:
    """Een voorbeeld bij een regel. Een waarde is vast, of bij een lijst een rij met per regel de velden die bekend zijn."""
    regels: Schema = {"type": "array", "items": {"type": "object", "additionalProperties": naar("waarde")}}
    gegevens: Schema = {"type": "object", "additionalProperties": {"anyOf": [naar("waarde"), regels]}}
    return _object(s.VOORBEELD, als=gegevens, dan={"anyOf": [naar("waarde"), regels]})


_VERKLARINGEN: Mapping[str, Schema] = {
    "themas": kaart(naar("tekst")),
    "stukken": kaart(naar("tekst")),
    "standaarden": kaart(naar("tekst")),
    "rollen": kaart(_object(s.ROL)),
    "bronnen": kaart(_object(s.BRON), _BRONNAAM),
    "visie": kaart(_object(s.VISIE)),
    "begrippen": kaart(_begrip(s.BEGRIP)),
    "parameters": kaart(_object(s.PARAMETER, soort=een_van(PARAMETERSOORTEN))),
    "opzoektabellen": kaart(_object(s.OPZOEKTABEL)),
    "afleidingen": kaart(_afleiding()),
    "criteria": kaart(_criterium()),
    "conclusies": kaart(_object(s.CONCLUSIE)),
    "uitkomsten": kaart(_object(s.UITKOMST, soort=een_van(UITKOMSTSOORTEN), uitleg=_LOS["vervolg"])),
    "gebreken": kaart(_object(s.GEBREK)),
    "termijnen": kaart(_object(s.TERMIJN)),
    "eigenschappen": kaart(_object(s.EIGENSCHAP, volgorde=_OBJECT, hoger=_HOGER, **_BEWERINGEN)),
    "teksten": kaart(naar("tekst")),
    "besluitvelden": kaart(_object(s.BESLUITVELD, soort=een_van(VELDSOORTEN), per=naar("tekst"), advies=_OBJECT), _VELDNAAM),
    "brieven": kaart(_object(s.BRIEF, soort=een_van(BRIEFSOORTEN), gegevens=_OBJECT, nodig=_OBJECT, vervangt=_OBJECT, **_DELEN)),
    "briefdelen": kaart(_object(s.BRIEFDEEL, blokken={"type": "array", "items": _OBJECT}, als=_OBJECT, **_DELEN)),
}
"""De vorm van elk blok; een naam bestaat uit kleine letters, cijfers en streepjes."""
