"""Van elk antwoord een voorbeeld voor de beschrijving. Een echt advies en een echt begrip zijn langer."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from pydantic import BaseModel

from service.opslag.schema import STAND
from service.web.modellen import (
    AdvieslijstUit,
    AdviesUit,
    AuditUit,
    BegrippenUit,
    BesluitlijstUit,
    BesluitUit,
    GezondheidUit,
    KlaarUit,
    LeeftUit,
    TermijnlijstUit,
    UitlegUit,
    VolggraadUit,
)
from service.web.modellen_regels import RegelversielijstUit, RegelversieUit
from service.web.parameters import VOORBEELDNUMMER

_BESLUIT = "d1b5b357-6949-45c9-95cf-d5b18ee1edaf"
_OP = "2026-11-24T10:00:00.000000Z"
_HASH = "16f3d58d9c35b986e876cd088db64131793ee1a528c7970d368b7b2a60dc0ae1"
_VORIGE, _OPVOLGER = "51086147-9842-4560-ab4a-b2f6cc11d782", "7c851fc0-f0aa-4283-9051-d3dcb096dfb7"
# Leeg mag hier ook (null), maar dat laat het raamwerk uit een voorbeeld weg.
_ZAAK = {"zaak": "voorbeeld-1", "versie": 2, "vorige": _VORIGE, "opvolger": _OPVOLGER}
_VERDER = "WyIyMDI2LTExLTI0Il0"
_REGEL = {"samenwerkingsverband": "po2001", "peildatum": "2026-11-24", "uitkomst": "toelaatbaar_sbo", "besluitrijp": "gereed"}
_BESLUITREGEL = {
    "id": _BESLUIT,
    "advies": VOORBEELDNUMMER,
    "versie": 1,
    "status": "concept",
    "wijkt_af": False,
    "mag_naar": ["definitief", "ingetrokken"],
}
_INHOUD = {"uitkomst": {"naam": "toelaatbaar_sbo"}, "besluitrijp": "gereed"}
_KOP = {"soort": "kop", "niveau": 1, "tekst": "Advies: Toelaatbaar tot het speciaal basisonderwijs (sbo)"}
_TERMIJN = {"naam": "beslissen_op_aanvraag", "titel": "Het samenwerkingsverband beslist op de aanvraag", "stand": "loopt"}
_AUDITREGEL = {
    "vorm": 2,
    "samenwerkingsverband": "po2001",
    "volgnummer": 1,
    "tijd": _OP,
    "handeling": "advies_gegeven",
    "door_soort": "systeem",
    "door": "sleutel-0028c3340566",
    "door_rol": "school",
    "onderwerp": VOORBEELDNUMMER,
    "verbintenis": "7c4062124e167bf2d8ed4046e6591ea24b3c9ea17fd5e6408d4ecea375922ce8",
    "vorige": "0" * 64,
    "bewaren_tot": "2029-11-24",
    "hash": "0defe936c96c2405460130bf88e10a8347f9beaa7b2f136bb97ce45c31fb7428",
}
_BEGRIP = {"naam": "aanmelddatum", "titel": "Datum van aanmelding", "vraag": "Op welke dag is de leerling schriftelijk aangemeld?"}
_GETELD = {"aantal": 40, "gevolgd": 34, "procent": 85, "alarm": False}
_VERSIE = {"hash": _HASH, "samenwerkingsverband": "po2001", "ingangsdatum": "2027-08-01", "overgang": "peildatum", "status": "concept"}
_VERSIE_VERDER = {"mag_naar": ["getoetst", "ingetrokken"], "voorgelegd_door": "sleutel-0028c3340566", "aangemaakt_op": _OP}

ANTWOORDEN: Mapping[type[BaseModel], Mapping[str, Any]] = MappingProxyType(
    {
        AdviesUit: {
            "id": VOORBEELDNUMMER,
            "aangemaakt_op": _OP,
            **_ZAAK,
            "advies": {"uitkomst": {"naam": "toelaatbaar_sbo"}, "besluitrijp": "gereed"},
        },
        AdvieslijstUit: {"adviezen": [{"id": VOORBEELDNUMMER, "aangemaakt_op": _OP, **_ZAAK, **_REGEL}], "verder": _VERDER},
        UitlegUit: {
            "id": VOORBEELDNUMMER,
            "lezer": "ouder",
            "blokken": [{"soort": "kop", "niveau": 1, "tekst": "Advies: Toelaatbaar tot het …"}],
        },
        BesluitUit: {
            **_BESLUITREGEL,
            "besluit": {"soort": "toewijzing", "concept": True, "zaak": "voorbeeld-1", "voorziening": "sbo"},
            "beslist_mee": [],
            "nog_nodig": [{"code": "B020", "zin": "De reden ontbreekt.", "plaats": "reden"}],
            "geschiedenis": [],
        },
        BesluitlijstUit: {"besluiten": [_BESLUITREGEL]},
        TermijnlijstUit: {
            "termijnen": [
                {
                    "advies": VOORBEELDNUMMER,
                    "zaak": "voorbeeld-1",
                    "samenwerkingsverband": "po2001",
                    **_TERMIJN,
                    "einde": "2026-12-14",
                    "besluit": "definitief",
                },
            ],
            "verder": _VERDER,
        },
        VolggraadUit: {
            "samenwerkingsverband": "po2001",
            "grens": {"procent": 95, "vanaf": 20},
            "geheel": _GETELD,
            "regels": [{"soort": "uitkomst", "regel": "toelaatbaar_sbo", **_GETELD}],
        },
        AuditUit: {"samenwerkingsverband": "po2001", "regels": [_AUDITREGEL], "zegels": []},
        RegelversieUit: {**_VERSIE, **_VERSIE_VERDER, "stappen": []},
        RegelversielijstUit: {"regelpakketten": [{**_VERSIE, **_VERSIE_VERDER}]},
        BegrippenUit: {
            "samenwerkingsverband": "po2001",
            "begrippen": [_BEGRIP],
            "stukken": [{"naam": "aanvraagformulier", "titel": "het aanvraagformulier"}],
        },
        GezondheidUit: {"gezond": True, "regelpakketten": {"po2001": _HASH}},
        LeeftUit: {"leeft": True},
        KlaarUit: {"klaar": True, "stap": STAND},
    }
)
"""Per model wat er in het antwoord kan staan."""
