"""Het schema van een dossier (JSON Schema 2020-12), gemaakt uit de begrippen van een pakket.

Een dossier dat eraan voldoet, neemt de dienst aan; wat de dienst aanneemt, voldoet eraan. Vijf dingen kan JSON Schema niet zeggen; die
staan er als `x-` bij of in `$comment`, en de dienst kijkt ze zelf na.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from engine import Pakket, beoordeel, lees_gegevens
from engine.taal.declaraties import Begrip
from engine.taal.declaraties import Soort as Begripsoort
from engine.vorm.bron import norm_als_gegevens
from engine.zaak.dossier import ZAAKVORM
from service.intake.vormen import DATUM, Schema, kies_uit, vorm_van

SOORT_AANVRAAG = "soort_aanvraag"
"""Het begrip dat zegt wat er gevraagd wordt; per keuze is er een schema."""
_COMMENT = (
    "Niet in dit schema: een burgerservicenummer mag nergens staan; een grens in x-niet-voor of x-niet-na; "
    "een geheel getal staat er zonder punt; een veld staat er één keer. "
    "Een herkomst hoort bij een gegeven dat er staat, tot en met de peildatum."
)


def soorten_aanvraag(pakket: Pakket) -> Mapping[str, str]:
    """Elke soort aanvraag die dit pakket kent, met haar woorden; leeg als het er geen onderscheidt."""
    begrip = pakket.begrippen.get(SOORT_AANVRAAG)
    return begrip.keuzes if begrip else {}


def intakeschema(pakket: Pakket, soort: str, dag: date) -> Schema:
    """Het schema voor één soort aanvraag; met lege `soort` voor alle soorten samen. `dag` is de peildatum waarop de regels gelden.

    `x-order` is de volgorde voor een formulier: eerst de thema's, dan de volgorde binnen de regels. In `x-eerst` staan de begrippen
    waar het advies nu al op wacht.
    """
    eerst = _eerst(pakket, soort, dag)
    volgorde = _op_volgorde(pakket)
    velden = {begrip.naam: _begrip(pakket, begrip, nummer, begrip.naam in eerst) for nummer, begrip in enumerate(volgorde, start=1)}
    gegevens: Schema = {"type": "object", "additionalProperties": False, "properties": velden, "x-eerst": list(eerst)}
    if soort:
        velden[SOORT_AANVRAAG] = {**velden[SOORT_AANVRAAG], **kies_uit({soort: soorten_aanvraag(pakket)[soort]})}
        gegevens["required"] = [SOORT_AANVRAAG]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:thuisnabij:intakeschema:{pakket.samenwerkingsverband}:{soort or 'alle'}:{pakket.hash}",
        "$comment": _COMMENT,
        "title": f"Een aanvraag bij {pakket.titel}",
        "description": soorten_aanvraag(pakket).get(soort, "elke soort aanvraag"),
        "type": "object",
        "additionalProperties": False,
        "required": ["samenwerkingsverband", "gegevens"],
        "properties": {
            "zaak": {"type": "string", "title": "Zaak", "pattern": ZAAKVORM, "description": "Een eigen kenmerk zonder naam of nummer."},
            "samenwerkingsverband": {"const": pakket.samenwerkingsverband, "title": "Samenwerkingsverband"},
            "peildatum": {**DATUM, "title": "Peildatum", "description": "Zonder peildatum geldt vandaag."},
            "gegevens": gegevens,
            "herkomst": _herkomst(pakket, volgorde),
        },
    }


def _herkomst(pakket: Pakket, begrippen: list[Begrip]) -> Schema:
    """Van wie een gegeven komt, van welke dag en uit wat voor stuk; een oordeel zegt dat zelf al."""
    uit = {"uit": kies_uit({naam: stuk.titel for naam, stuk in pakket.stukken.items()})} if pakket.stukken else {}
    velden: Schema = {
        begrip.naam: {
            "type": "object",
            "additionalProperties": False,
            "required": ["door", "op"],
            "properties": {"door": kies_uit({rol: pakket.rollen[rol].titel for rol in begrip.antwoord_door}), "op": DATUM, **uit},
        }
        for begrip in begrippen
        if begrip.soort is not Begripsoort.OORDEEL
    }
    return {"type": "object", "title": "Herkomst", "additionalProperties": False, "properties": velden}


def _op_volgorde(pakket: Pakket) -> list[Begrip]:
    themas = {naam: nummer for nummer, naam in enumerate(pakket.themas)}
    return sorted(pakket.begrippen.values(), key=lambda begrip: (themas[begrip.kop.thema], begrip.kop.bestand, begrip.plaats.regel))


def _eerst(pakket: Pakket, soort: str, dag: date) -> tuple[str, ...]:
    bekend = lees_gegevens(pakket, {SOORT_AANVRAAG: soort} if soort else {}, dag)
    return tuple(dict.fromkeys(vraag.begrip for vraag in beoordeel(pakket, bekend, dag).vragen if vraag.nu))


def _begrip(pakket: Pakket, begrip: Begrip, nummer: int, eerst: bool) -> Schema:
    erbij: dict[str, Any] = {
        "x-order": nummer,
        "x-thema": {"naam": begrip.kop.thema, "titel": pakket.themas[begrip.kop.thema].titel},
        "x-eerst": eerst,
        "x-gevoelig": begrip.gevoelig,
        "x-antwoord-door": [{"naam": rol, "titel": pakket.rollen[rol].titel} for rol in begrip.antwoord_door],
        "x-grondslag": [norm_als_gegevens(pakket.bronnen[bron]) for bron in begrip.grondslag],
    }
    weglaatbaar = {"x-bewijs": begrip.bewijs, "x-weeg": list(begrip.weeg)}
    return {**vorm_van(pakket, begrip), **erbij, **{naam: waarde for naam, waarde in weglaatbaar.items() if waarde}}
