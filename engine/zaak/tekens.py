"""Wat er in een tekst of veldnaam uit een dossier mag staan, en hoe een veld in een melding heet."""

import re

from engine.zaak.burgerservicenummer import lijkt_op_bsn

# Stuurtekens en losse surrogaten: die kan een database of een antwoord in UTF-8 niet dragen.
_ONLEESBAAR = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_VELDNAAM = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,63}\Z")


GEEN_VELDNAAM = "(geen veldnaam)"
"""Zo heet in een melding een veld waarvan de naam zelf een gegeven kan zijn."""


def heeft_onleesbare_tekens(tekst: str) -> bool:
    """Staan er stuurtekens (anders dan tab en regeleinde) of losse surrogaten in?"""
    return bool(_ONLEESBAAR.search(tekst))


def veldnaam(sleutel: object) -> str:
    """De naam van een veld zoals hij in een melding mag: wat geen naam is, kan een gegeven zijn en blijft weg."""
    naam = str(sleutel)
    return naam if _VELDNAAM.match(naam) and not lijkt_op_bsn(naam) else GEEN_VELDNAAM
