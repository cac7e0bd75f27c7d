"""JSON streng lezen, voor alles wat binnenkomt: getallen met een punt worden `Decimal`, dubbele sleutels en `NaN` worden geweigerd."""

import json
from decimal import Decimal, InvalidOperation
from typing import Any, NoReturn

from engine.fouten import Fout, InvoerFouten
from engine.zaak.tekens import veldnaam

_MEESTE_CIJFERS = 30


class _Dubbel(ValueError):
    pass


def lees_json(tekst: str) -> object:
    """De inhoud van een JSON-tekst.

    Raises:
        InvoerFouten: als het geen JSON is, een veld er twee keer staat, of er een getal in staat dat niet exact te lezen is.
    """
    try:
        return json.loads(
            tekst, parse_float=_decimaal, parse_int=_geheel, parse_constant=_geen_getal, object_pairs_hook=_zonder_dubbele_sleutels
        )
    except _Dubbel as fout:
        raise InvoerFouten([Fout("I004", "Een veld staat er twee keer.", str(fout))]) from None
    except json.JSONDecodeError as fout:
        raise InvoerFouten([Fout("I005", "Dit is geen geldige JSON.", f"regel {fout.lineno}, kolom {fout.colno}")]) from None
    except RecursionError:
        raise InvoerFouten([Fout("I006", "De JSON is te diep genest.", "")]) from None
    except ValueError:
        raise InvoerFouten([Fout("I007", "Er staat een getal in dat niet bestaat of te lang is.", "")]) from None


def _decimaal(tekst: str) -> Decimal:
    if len(tekst) > _MEESTE_CIJFERS:
        raise ValueError
    try:
        return Decimal(tekst)
    except InvalidOperation as fout:
        raise ValueError from fout


def _geheel(tekst: str) -> int:
    if len(tekst) > _MEESTE_CIJFERS:
        raise ValueError
    return int(tekst)


def _geen_getal(_: str) -> NoReturn:
    raise ValueError


def _zonder_dubbele_sleutels(paren: list[tuple[str, Any]]) -> dict[str, Any]:
    gelezen: dict[str, Any] = {}
    for sleutel, waarde in paren:
        if sleutel in gelezen:
            raise _Dubbel(veldnaam(sleutel))
        gelezen[sleutel] = waarde
    return gelezen
