"""JSON streng lezen, voor alles wat binnenkomt: getallen met een punt worden `Decimal`, dubbele sleutels en `NaN` worden geweigerd."""

import json
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from itertools import islice
from typing import Any, NoReturn

from engine.fouten import Fout, InvoerFouten
from engine.zaak.tekens import veldnaam

_MEESTE_CIJFERS = 30
_HOOGSTE_MACHT = 400
"""Ruim om elk getal van een ander programma (een double gaat tot 308), en uit te schrijven: 1e1000000 kost bijna een minuut."""
_MEESTE_DUBBELE = 100
"""Zoveel plaatsen noemt een antwoord; anders is het vele malen zo groot als het verzoek."""
MEESTE_LAGEN = 64
"""Zo diep gaat geen dossier of formulier. Zonder eigen grens hangt het van de stapel van Python af wie er het eerst over struikelt."""


class _MetDubbele(dict[str, Any]):
    """Een object waarin een veld er twee keer staat, met de namen van die velden."""

    def __init__(self, paren: list[tuple[str, Any]]) -> None:
        super().__init__(paren)
        self.dubbel = [naam for naam, aantal in Counter(naam for naam, _ in paren).items() if aantal > 1]


def lees_json(tekst: str) -> object:
    """De inhoud van een JSON-tekst.

    Raises:
        InvoerFouten: als het geen JSON is, te diep gaat, een veld er twee keer staat (elk met zijn plaats), of er een getal in staat dat
            niet exact te lezen is.
    """
    met_dubbele: list[_MetDubbele] = []

    def als_object(paren: list[tuple[str, Any]]) -> dict[str, Any]:
        gelezen = dict(paren)
        if len(gelezen) == len(paren):
            return gelezen
        met_dubbele.append(_MetDubbele(paren))
        return met_dubbele[-1]

    try:
        inhoud = json.loads(tekst, parse_float=_decimaal, parse_int=_geheel, parse_constant=_geen_getal, object_pairs_hook=als_object)
    except json.JSONDecodeError as fout:
        raise InvoerFouten([Fout("I005", "Dit is geen geldige JSON.", f"regel {fout.lineno}, kolom {fout.colno}")]) from None
    except RecursionError:
        raise _te_diep() from None
    except ValueError:
        raise InvoerFouten([Fout("I007", "Er staat een getal in dat niet bestaat of te lang is.", "")]) from None
    # Eerst tellen: zo kost de grens een gewoon dossier niets.
    if tekst.count("{") + tekst.count("[") > MEESTE_LAGEN and _gaat_dieper(inhoud):
        raise _te_diep()
    if met_dubbele:
        raise InvoerFouten([Fout("I004", "Een veld staat er twee keer.", plek) for plek in islice(_dubbele(inhoud, ""), _MEESTE_DUBBELE)])
    return inhoud


def _te_diep() -> InvoerFouten:
    return InvoerFouten([Fout("I006", f"De JSON is te diep genest: hoogstens {MEESTE_LAGEN} lagen.", "")])


def _gaat_dieper(inhoud: object) -> bool:
    """Laag voor laag, en niet met een functie die zichzelf aanroept: dan loopt juist de controle vast."""
    laag = [inhoud] if isinstance(inhoud, dict | list) else []
    for _ in range(MEESTE_LAGEN):
        delen = (deel for waarde in laag for deel in (waarde.values() if isinstance(waarde, dict) else waarde))
        laag = [deel for deel in delen if isinstance(deel, dict | list)]
        if not laag:
            return False
    return True


def _dubbele(waarde: object, pad: str) -> Iterator[str]:
    """De plaats van elk veld dat er twee keer staat."""
    if isinstance(waarde, list):
        for nummer, deel in enumerate(waarde):
            yield from _dubbele(deel, f"{pad}[{nummer}]")
    elif isinstance(waarde, dict):
        voor = f"{pad}." if pad else ""
        if isinstance(waarde, _MetDubbele):
            yield from (f"{voor}{veldnaam(naam)}" for naam in waarde.dubbel)
        for naam, deel in waarde.items():
            yield from _dubbele(deel, f"{voor}{veldnaam(naam)}")


def _decimaal(tekst: str) -> Decimal:
    if len(tekst) > _MEESTE_CIJFERS:
        raise ValueError
    try:
        getal = Decimal(tekst)
    except InvalidOperation as fout:
        raise ValueError from fout
    if abs(getal.adjusted()) > _HOOGSTE_MACHT:
        raise ValueError
    return getal


def _geheel(tekst: str) -> int:
    if len(tekst) > _MEESTE_CIJFERS:
        raise ValueError
    return int(tekst)


def _geen_getal(_: str) -> NoReturn:
    raise ValueError
