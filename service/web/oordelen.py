"""Wie welk oordeel mag geven. Een deskundige geeft alleen zijn eigen oordeel; een school niet dat van de commissie."""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

from engine import Dossier, Fout
from engine.taal.declaraties import Begrip, Soort
from service.inlezen import Zaak
from service.opslag import BewaardAdvies
from service.opslag.inbreng import inbreng, kenmerken_van
from service.web.kern import Kern
from service.web.problemen import Probleem
from service.wie import BETROKKEN_ROLLEN, Rol, Wie

_ALLEEN_OORDEEL = "Een deskundige geeft alleen het oordeel van de deskundige."
_VAN_HET_VERBAND = frozenset({"commissie", "samenwerkingsverband"})


def mag_antwoorden(wie: Wie, begrip: Begrip, rollen: Sequence[str]) -> tuple[str, ...]:
    """Namens welke van deze `rollen` deze beller dit begrip mag invullen; leeg als hij dat niet mag.

    Zo ziet iemand op een formulier alleen wat `eis_eigen_oordelen` straks ook aanneemt.
    """
    if wie.rol == Rol.DESKUNDIGE:
        return tuple(rol for rol in rollen if rol == Rol.DESKUNDIGE and begrip.soort is Soort.OORDEEL)
    if wie.rol == Rol.SCHOOL:
        return tuple(rol for rol in rollen if rol not in _VAN_HET_VERBAND)
    return tuple(rollen)


def eis_eigen_oordelen(kern: Kern, wie: Wie, zaak: Zaak, nieuw: Dossier, vorige: BewaardAdvies | None) -> None:
    """Kijkt of deze beller wat er in `nieuw` staat mag geven. De zaak is al nagekeken.

    Raises:
        Probleem: met status 403 en alle gegevens die hij niet mag geven.
        OpslagFout: als de database niet te lezen is.
    """
    if wie.rol not in BETROKKEN_ROLLEN:
        return
    begrippen = zaak.pakket.begrippen
    fouten = [fout for naam, waarde in nieuw.gegevens.items() if (fout := _zelf(wie, begrippen[naam], waarde)) is not None]
    if wie.rol == Rol.DESKUNDIGE:
        fouten += [Fout("I052", _ALLEEN_OORDEEL, f"herkomst.{naam}") for naam in nieuw.herkomst]
    if wie.rol == Rol.DESKUNDIGE and nieuw.peildatum is not None:
        fouten.append(Fout("I055", "Een deskundige kiest geen peildatum: zijn oordeel telt vanaf vandaag.", "peildatum"))
    if vorige is not None:
        eerder, ik = inbreng(kern.opslag.database, vorige.zaak_id), kenmerken_van(kern.opslag.database, wie)
        fouten += [
            Fout("I054", "Dit oordeel gaf een ander. Alleen wie het gaf, of de commissie, kan het veranderen.", f"gegevens.{naam}")
            for naam, waarde in nieuw.gegevens.items()
            if begrippen[naam].soort is Soort.OORDEEL and naam in eerder and eerder[naam][1] != waarde and eerder[naam][0] not in ik
        ]
    if fouten:
        raise Probleem(HTTPStatus.FORBIDDEN, "Dit kunt u met uw rol niet invullen.", fouten)


def _zelf(wie: Wie, begrip: Begrip, waarde: Any) -> Fout | None:
    oordeel = begrip.soort is Soort.OORDEEL
    mag = mag_antwoorden(wie, begrip, (waarde["rol"],) if oordeel else ())
    if wie.rol == Rol.DESKUNDIGE and not mag:
        return Fout("I052", _ALLEEN_OORDEEL, f"gegevens.{begrip.naam}")
    if oordeel and not mag:
        return Fout("I053", "Dit oordeel geeft het samenwerkingsverband, niet de school.", f"gegevens.{begrip.naam}.rol")
    return None
