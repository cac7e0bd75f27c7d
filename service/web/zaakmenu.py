"""Het menu boven de pagina's: alleen wat iemand met zijn rol mag zien."""

from collections.abc import Sequence

from service.web.blad import Menupunt
from service.web.rechten import mag
from service.wie import Rol, Wie

ZAKEN, TERMIJNEN, ACCOUNT = "/zaken", "/termijnen", "/"
# Per pagina de route van de API die hetzelfde laat zien: wie die niet mag, mag de pagina ook niet.
_PAGINAS = ((ZAKEN, "Zaken", "leesAdviezen"), (TERMIJNEN, "Termijnen", "leesTermijnen"))


def menu_voor(wie: Wie, hier: str) -> Sequence[Menupunt]:
    """Het menu voor deze lezer; `hier` is het adres van de pagina die openstaat. Wie geen enkele pagina mag zien, heeft geen menu."""
    te_zien = [(adres, naam) for adres, naam, route in _PAGINAS if mag(route, wie.rol)]
    if not te_zien:
        return ()
    account = [] if wie.rol == Rol.PROEF else [(ACCOUNT, "Uw account")]
    return tuple(Menupunt(naam, adres, adres == hier) for adres, naam in (*te_zien, *account))
