"""Kan de dienst op dit adres en deze poort luisteren? Nagaan voordat zij start: de webserver zegt het in het Engels."""

import errno
import socket
from collections.abc import Mapping

from engine import Fout

_ANDERS = "Hier kan de dienst niet luisteren. Kies een andere poort met --poort, of een ander adres met --adres."
_NIET_VAN_HIER = "Dit adres is er niet op deze computer. Kies een ander met --adres."
_ZINNEN: Mapping[int | None, str] = {
    errno.EADDRINUSE: "Op deze poort luistert al iets. Stop dat, of kies een andere met --poort.",
    errno.EACCES: "Op deze poort mag u niet luisteren. Kies met --poort een poort vanaf 1024.",
    errno.EADDRNOTAVAIL: _NIET_VAN_HIER,
}


def luisterfout(adres: str, poort: int) -> Fout | None:
    """Waarom de dienst hier niet kan luisteren; None als het kan. De poort is daarna weer vrij."""
    plek = f"{adres}:{poort}"
    try:
        plekken = socket.getaddrinfo(adres, poort, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except (OSError, UnicodeError):
        return Fout("I083", _NIET_VAN_HIER, plek)
    for familie, soort, _, _, waar in plekken:
        try:
            with socket.socket(familie, soort) as proef:
                # Zoals de webserver: een verbinding die net dicht is, houdt de poort niet bezet.
                proef.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                proef.bind(waar)
        except OSError as fout:
            return Fout("I083", _ZINNEN.get(fout.errno, _ANDERS), plek)
    return None
