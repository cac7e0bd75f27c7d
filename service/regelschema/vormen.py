"""De vormen van waarden in een regelbestand als JSON-schema: teksten, lijsten, voorwaarden en berekeningen.

`errorMessage` en `patternErrorMessage` zijn van de YAML-uitbreiding: zonder spreekt zij Engels. Wie ze niet kent, slaat ze over.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from engine.logica import VAST
from engine.taal.berekeningen_lezer import BEREKENINGEN
from engine.taal.declaraties import Soort
from engine.taal.kwantoren_lezer import KWANTORSLEUTELS
from engine.taal.vergelijkingen_lezer import operatoren_van
from service.regelschema.woorden import BEREKENING, GRENS, VERGELIJKING, VOORWAARDE

Schema = dict[str, Any]
NAAM = "^[a-z][a-z0-9_]*$"
_DATUM = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_LIJSTBEREKENINGEN = (
    *("dagen_tussen", "weken_tussen", "maanden_tussen", "jaren_tussen", "vroegste", "laatste", "kleinste", "grootste"),
    *("som", "verschil", "product", "gevallen"),
)
_WAARDEBEREKENINGEN = ("begin_schooljaar", "einde_schooljaar", "einde_na_heel_schooljaar", "eerste_gewone_dag", "uit_beslistabel", "anders")
_VERBINDINGEN = ("alle_van", "een_van", "geen_van")


def naar(naam: str) -> Schema:
    """Een verwijzing naar een vaste vorm."""
    return {"$ref": f"#/definitions/{naam}"}


def met_uitleg(zin: str, vorm: Schema) -> Schema:
    """De vorm met een zin voor de schrijver.

    Draft-07 leest niets naast `$ref`: een verwijzing staat daarom binnen allOf. Haar type staat ernaast, want zonder vult een editor een
    sleutel aan zonder dubbele punt erachter. Een kleine vorm komt er helemaal te staan.
    """
    verwijst = vorm.get("$ref", "").rpartition("/")[2]
    if klein := _KLEIN.get(verwijst):
        return {**klein, "description": zin}
    if verwijst:
        return {"description": zin, "type": "object", "allOf": [vorm]}
    return {**vorm, "description": zin}


def een_van(woorden: Iterable[str]) -> Schema:
    """Een van deze woorden."""
    keuzes = [str(woord) for woord in woorden]
    return {"enum": keuzes, "errorMessage": f"Kies uit: {', '.join(keuzes)}."}


def kaart(waarde: Schema, sleutel: str = NAAM) -> Schema:
    """Namen met elk dezelfde vorm."""
    zin = "Een naam bestaat uit kleine letters, cijfers en streepjes, en begint met een letter."
    return {"type": "object", "patternProperties": {sleutel: waarde}, "additionalProperties": False, "errorMessage": zin}


def object_met(velden: Mapping[str, Schema], verplicht: Iterable[str] = ()) -> Schema:
    """Alleen deze sleutels; de verplichte moeten er zijn."""
    moet = list(verplicht)
    mag = [naam for naam in velden if naam not in moet]
    delen = [f"{woord}: {', '.join(namen)}." for woord, namen in (("Moet", moet), ("Mag", mag)) if namen]
    zin = f"Hier is een sleutel te veel, of er ontbreekt er een. {' '.join(delen)}"
    return {"type": "object", "properties": dict(velden), "required": moet, "additionalProperties": False, "errorMessage": zin}


_WAARDE: Schema = {
    "type": ["string", "number"],
    "description": "Een getal, een datum, of de naam van iets dat een waarde heeft.",
    "errorMessage": "Hier hoort een waarde te staan: een getal, een datum of een naam. Een vergelijking schrijft u als {minstens: 4}.",
}
_TEKST: Schema = {"type": ["string", "number"], "errorMessage": "Hier hoort een tekst te staan."}
_KLEIN: Mapping[str, Schema] = {
    "tekst": _TEKST,
    "naam": {"type": "string", "pattern": NAAM, "errorMessage": "Hier hoort een naam te staan: kleine letters, cijfers en streepjes laag."},
    "lijst_van_teksten": {
        "type": "array",
        "items": _TEKST,
        "minItems": 1,
        "errorMessage": "Hier hoort een lijst te staan, tussen rechte haken: [een, twee].",
    },
    "ja_nee": een_van(("ja", "nee")),
    "geheel": {"type": "integer", "minimum": 0, "errorMessage": "Hier hoort een heel getal te staan."},
    "datum": {"type": "string", "pattern": _DATUM, "errorMessage": "Schrijf een dag als 2026-08-01."},
    "waarde": _WAARDE,
}


def vaste_vormen() -> Mapping[str, Schema]:
    """De vormen die overal terugkomen, op naam."""
    lijst: Schema = {"type": "array", "items": naar("voorwaarde"), "minItems": 1}
    berekeningen = {naam: met_uitleg(BEREKENING[naam], _inhoud(naam)) for naam in (*BEREKENINGEN, "anders")}
    return {
        **_KLEIN,
        "grenzen": object_met({naam: met_uitleg(GRENS[naam], naar("waarde")) for naam in GRENS}),
        "keuzes": {"type": "object", "additionalProperties": naar("tekst"), "minProperties": 1},
        "voorwaarde": _voorwaarde(lijst),
        "vergelijking": _vergelijking(),
        "berekening": {**object_met(berekeningen), "minProperties": 1},
    }


def _inhoud(berekening: str) -> Schema:
    if berekening in _LIJSTBEREKENINGEN:
        return {"type": "array", "errorMessage": "Hier hoort een lijst te staan, tussen rechte haken."}
    if berekening in _WAARDEBEREKENINGEN:
        return naar("waarde")
    return {"type": "object", "errorMessage": f"Schrijf dit met namen erin: {BEREKENING[berekening]}"}


def _voorwaarde(lijst: Schema) -> Schema:
    """Een criterium, een uitspraak over een lijst, of één sleutel: een verbinding of een naam met een vergelijking.

    Alle sleutels staan bij elkaar: wat alleen binnen een if staat, vult een editor niet aan. Welke samen mogen, zeggen de takken.
    """
    verdict = een_van(sorted(VAST))
    kwantor = ("lijst", *KWANTORSLEUTELS)
    vormen: dict[str, Schema] = {
        **dict.fromkeys(_VERBINDINGEN, lijst),
        "niet": naar("voorwaarde"),
        "minstens_van": object_met(
            {
                "aantal": met_uitleg("Zoveel delen.", naar("geheel")),
                "van": {**lijst, "description": "De delen."},
            },
            ("aantal", "van"),
        ),
        "conclusie": naar("naam"),
        "criterium": naar("naam"),
        "is": {"anyOf": [verdict, {"type": "array", "items": verdict, "minItems": 1}]},
        **{naam: naar("waarde") for naam in kwantor},
        **{naam: naar("voorwaarde") for naam in ("alle", "geen", "waarvoor")},
    }
    zin = "Een voorwaarde heeft één sleutel. Zet er meer onder alle_van of een_van."
    los: Schema = {"maxProperties": 1, "propertyNames": {"not": {"enum": ["is", *KWANTORSLEUTELS]}}, "errorMessage": zin}
    return {
        "type": "object",
        "properties": {naam: met_uitleg(VOORWAARDE[naam], vorm) for naam, vorm in vormen.items()},
        "additionalProperties": naar("vergelijking"),
        "minProperties": 1,
        "errorMessage": "Hier hoort een voorwaarde te staan, zoals {naam: ja}.",
        "if": {"required": ["criterium"]},
        "then": {"propertyNames": een_van(("criterium", "is"))},
        "else": {"if": {"required": ["lijst"]}, "then": {"propertyNames": een_van(kwantor)}, "else": los},
    }


def _vergelijking() -> Schema:
    operatoren = dict.fromkeys(operator for soort in Soort for operator in operatoren_van(soort))
    velden = {operator: met_uitleg(VERGELIJKING[operator], naar("waarde")) for operator in (*operatoren, "tot_en_met")}
    velden["niet_in"] = {"type": "array", "items": naar("waarde"), "minItems": 1, "description": VERGELIJKING["niet_in"]}
    return {
        "anyOf": [
            naar("waarde"),
            {"type": "array", "items": naar("waarde"), "minItems": 1},
            {**object_met(velden), "minProperties": 1, "maxProperties": 2},
        ]
    }
