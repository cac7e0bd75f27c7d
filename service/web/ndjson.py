"""NDJSON lezen terwijl het binnenkomt: regel voor regel, met nooit meer dan één regel in het geheugen."""

from collections.abc import AsyncIterable, AsyncIterator
from dataclasses import dataclass
from http import HTTPStatus

from engine import Fout
from service.web.invoer import GROOTSTE_VERZOEK
from service.web.problemen import Probleem

_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Invoerregel:
    """Een regel met haar nummer, vanaf 1. `probleem` zegt waarom zij niet te lezen is; dan is `tekst` leeg."""

    nummer: int
    tekst: str
    probleem: Probleem | None = None


async def lees_regels(stroom: AsyncIterable[bytes]) -> AsyncIterator[Invoerregel]:
    """De regels van een stroom, in volgorde. Lege regels tellen mee in de nummering en komen er niet uit."""
    nummer, regel = 1, _Regel()
    async for stuk in stroom:
        begin = 0
        while (einde := stuk.find(b"\n", begin)) >= 0:
            regel.voeg_toe(stuk[begin:einde])
            if not regel.leeg:
                yield regel.als(nummer)
            nummer, regel, begin = nummer + 1, _Regel(), einde + 1
        regel.voeg_toe(stuk[begin:])
    if not regel.leeg:
        yield regel.als(nummer)


class _Regel:
    """Wat er van één regel binnen is; wat te lang is wordt niet onthouden."""

    def __init__(self) -> None:
        self._ruw = bytearray()
        self._te_lang = False

    def voeg_toe(self, deel: bytes) -> None:
        self._te_lang |= len(self._ruw) + len(deel) > GROOTSTE_VERZOEK + 1
        if self._te_lang:
            self._ruw.clear()
        else:
            self._ruw += deel

    @property
    def leeg(self) -> bool:
        return not self._te_lang and not self._ruw.strip()

    def als(self, nummer: int) -> Invoerregel:
        ruw = bytes(self._ruw).removesuffix(b"\r")
        if self._te_lang or len(ruw) > GROOTSTE_VERZOEK:
            return Invoerregel(nummer, "", Probleem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "Een regel mag hoogstens 64 kB groot zijn."))
        try:
            return Invoerregel(nummer, (ruw.removeprefix(_BOM) if nummer == 1 else ruw).decode())
        except UnicodeDecodeError:
            zin = "Deze regel is geen UTF-8."
            return Invoerregel(nummer, "", Probleem(HTTPStatus.BAD_REQUEST, zin, [Fout("I042", zin, "")]))
