"""De tussenstand op schijf: per klaar deel één regel JSON, zodat een afgebroken vergelijking verder gaat waar zij was.

De eerste regel is het kenmerk van de opdracht. Een regel die niet af is (de stroom viel uit) telt niet en wordt overschreven.
"""

import fcntl
import json
import os
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self

from engine import Fout, InvoerFouten
from engine.vorm.canoniek import canoniek
from service.vergelijken.telling import Telling


class Tussenstand:
    """Het bestand met klare delen van één opdracht. Te gebruiken in een `with`; zolang is het voor andere processen op slot.

    Raises:
        InvoerFouten: als het bestand van een andere opdracht is, beschadigd is, al in gebruik is, of niet te schrijven is.
    """

    def __init__(self, bestand: Path, kenmerk: Mapping[str, Any]) -> None:
        self._naam = str(bestand)
        self._bestand = self._open(bestand)
        try:
            self.klaar: dict[int, Telling] = self._lees(dict(kenmerk))
        except BaseException:
            self._bestand.close()
            raise

    def bewaar(self, deel: int, telling: Telling) -> None:
        """Schrijft een deel bij. Wat hier klaar is, overleeft een stroomstoring."""
        # Eerst onthouden: een Ctrl-C tijdens het schrijven mag een klaar deel niet kwijtraken.
        self.klaar[deel] = telling
        self._schrijf({"deel": deel, "telling": telling.als_gegevens()})

    def _open(self, bestand: Path) -> BinaryIO:
        try:
            # Alleen voor wie vergelijkt, zoals de database.
            geopend = os.fdopen(os.open(bestand, os.O_RDWR | os.O_CREAT, 0o600), "r+b")
        except OSError:
            raise InvoerFouten([Fout("V010", "Dit bestand is niet te lezen of te schrijven.", self._naam)]) from None
        try:
            fcntl.flock(geopend, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            geopend.close()
            raise InvoerFouten([Fout("V011", "Een andere vergelijking schrijft nu in dit bestand.", self._naam)]) from None
        return geopend

    def _lees(self, kenmerk: dict[str, Any]) -> dict[int, Telling]:
        klaar: dict[int, Telling] = {}
        tot = 0
        for nummer, regel in enumerate(self._bestand):
            if not regel.endswith(b"\n"):
                if nummer == 0 and not _regel(kenmerk).startswith(regel):
                    raise InvoerFouten([Fout("V012", "Dit is geen tussenstand.", self._naam)])
                break
            try:
                inhoud = json.loads(regel)
                if nummer:
                    klaar[int(inhoud["deel"])] = Telling.uit_gegevens(inhoud["telling"])
            except (ValueError, KeyError, TypeError):
                raise InvoerFouten([Fout("V012", "Dit is geen tussenstand, of hij is beschadigd.", f"{self._naam}:{nummer + 1}")]) from None
            if nummer == 0 and inhoud != kenmerk:
                raise InvoerFouten([Fout("V013", _verschil(inhoud, kenmerk), self._naam)])
            tot += len(regel)
        self._bestand.truncate(tot)
        self._bestand.seek(tot)
        if tot == 0:
            self._schrijf(kenmerk)
        return klaar

    def _schrijf(self, inhoud: Mapping[str, Any]) -> None:
        self._bestand.write(_regel(inhoud))
        self._bestand.flush()
        os.fsync(self._bestand.fileno())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, soort: type[BaseException] | None, fout: BaseException | None, spoor: TracebackType | None) -> None:
        self._bestand.close()


def _regel(inhoud: Mapping[str, Any]) -> bytes:
    return canoniek(dict(inhoud)).encode() + b"\n"


def _verschil(bewaard: Any, kenmerk: Mapping[str, Any]) -> str:
    anders = [naam for naam, waarde in kenmerk.items() if not isinstance(bewaard, dict) or bewaard.get(naam) != waarde]
    return f"Deze tussenstand is van een andere vergelijking; anders is: {', '.join(anders) or 'de vorm'}."
