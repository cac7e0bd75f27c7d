"""`--kijk`: opnieuw nakijken zodra er iets is opgeslagen."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import sleep

_SECONDEN_TUSSEN_KIJKEN = 0.2
_NOEMT = 3
_ACHTERVOEGSELS = (".yaml", ".yml", ".feature")

_Stand = dict[str, tuple[int, int, int]]


def blijf_kijken(regelmap: Path, features: Path | None, controleer: Callable[[], object]) -> None:
    """Roept `controleer` aan, en daarna telkens als een regel of voorbeeld verandert, tot iemand Ctrl-C geeft."""
    mappen = [regelmap, *([features] if features else [])]
    eerder: _Stand | None = None
    try:
        while True:
            nu = _stand(mappen)
            if nu != eerder:
                if eerder is not None:
                    _zeg(f"\nVeranderd: {_veranderd(eerder, nu)}.")
                eerder = nu
                _kijk_een_keer(regelmap, controleer)
            sleep(_SECONDEN_TUSSEN_KIJKEN)
    except KeyboardInterrupt:
        _zeg("\nGestopt.")


def _kijk_een_keer(regelmap: Path, controleer: Callable[[], object]) -> None:
    if not regelmap.is_dir():
        # Git en sommige editors halen een map even weg.
        _zeg(f"De map {regelmap} is er niet. Is zij terug, dan kijkt de controle weer. Stoppen kan met Ctrl-C.")
        return
    try:
        controleer()
    except FileNotFoundError:
        _zeg("Er verdween iets tijdens het nakijken.")
    _zeg("Klaar. Sla een bestand op om opnieuw na te kijken, of stop met Ctrl-C.")


def _zeg(zin: str) -> None:
    sys.stderr.write(f"{zin}\n")
    sys.stderr.flush()


def _stand(mappen: Sequence[Path]) -> _Stand:
    """Per bestand wanneer het is opgeslagen, hoe groot het is en welk bestand het is. Wat tussendoor verdwijnt, telt niet mee."""
    stand: _Stand = {}
    for wortel in mappen:
        for map_, _, namen in os.walk(wortel):
            for naam in namen:
                if naam.startswith(".") or not naam.endswith(_ACHTERVOEGSELS):
                    continue
                pad = Path(map_, naam)
                try:
                    gegevens = pad.stat()
                except OSError:
                    continue
                stand[pad.relative_to(wortel).as_posix()] = (gegevens.st_mtime_ns, gegevens.st_size, gegevens.st_ino)
    return stand


def _veranderd(eerder: _Stand, nu: _Stand) -> str:
    namen = sorted(pad for pad in {*eerder, *nu} if eerder.get(pad) != nu.get(pad))
    rest = len(namen) - _NOEMT
    return ", ".join(namen[:_NOEMT]) + (f" en nog {rest}" if rest > 0 else "")
