"""Mag deze mens over deze zaak beslissen? Wie deskundige was niet (R038), en op het bezwaar niet wie het besluit nam (R089)."""

import json
from uuid import UUID

from engine import Fout
from service.besluiten import Besluitstatus
from service.besluiten.bezwaar import norm_voor_een_ander
from service.opslag import Besluitopslag, BewaardBesluit
from service.opslag.inbreng import had_deskundige, kenmerken_van, was_deskundige
from service.web.kern import Kern
from service.web.pakketkeuze import pakket_op
from service.wie import Aanroep, Rol

BESLISSER = "beslisser"
"""Onder deze naam staat bij een besluit het pseudoniem van wie het definitief maakte; van wie er geen heeft, staat er niets."""
_ZELF_DESKUNDIGE = "U bent of was in deze zaak deskundige. Laat een ander lid van de commissie beslissen."
_NIET_NA_TE_GAAN = (
    "In deze zaak is een deskundige toegewezen, en uw account of sleutel noemt geen pseudoniem. Zo is niet na te gaan dat u dat niet was. "
    "Vraag de beheerder om een pseudoniem, of laat een ander lid van de commissie beslissen."
)
_ZELF_GENOMEN = (
    "U maakte het besluit waartegen bezwaar is zelf definitief. Op het bezwaar beslist een ander, ook met een nieuw besluit: {norm}."
)


def als_deskundige(kern: Kern, aanroep: Aanroep, zaak: UUID, plaats: str) -> tuple[Fout, ...]:
    """Waarom deze mens hier niet beslist omdat hij deskundige was (B054), of dat niet na te gaan is (B056); leeg als er niets is.

    Wie er in het dossier adviseert, zegt het dossier zonder naam; wie hier oordeelde en nu beslist, ziet de dienst zelf. Een deskundige
    heeft altijd een pseudoniem. Zonder dat van wie beslist is er niets om mee te vergelijken. Werpt OpslagFout.
    """
    database, wie = kern.opslag.database, aanroep.wie
    if was_deskundige(database, zaak, wie):
        return (Fout("B054", _ZELF_DESKUNDIGE, plaats),)
    # Bij een proef is iedereen wie op deze computer werkt.
    if not wie.betrokkene and wie.rol != Rol.PROEF and had_deskundige(database, zaak):
        return (Fout("B056", _NIET_NA_TE_GAAN, plaats),)
    return ()


def als_nemer(kern: Kern, aanroep: Aanroep, besluiten: Besluitopslag, bestreden: BewaardBesluit, plaats: str) -> tuple[Fout, ...]:
    """Waarom deze mens niet op het bezwaar beslist omdat hij het besluit nam (B057); leeg als een ander het nam, of als het mag.

    `bestreden` is het besluit waartegen bezwaar is. Of het mag zeggen de regels van nu: een mandaat om op het bezwaar te beslissen is er
    een van nu.

    Raises:
        Probleem: met status 400, als er vandaag geen regels gelden om dat na te gaan.
        OpslagFout: als de database niet te lezen is.
    """
    if not _nam_het(kern, aanroep, besluiten, bestreden):
        return ()
    dag = aanroep.nu.date()
    pakket = pakket_op(kern.regels_voor({}), bestreden.samenwerkingsverband, dag)
    norm = norm_voor_een_ander(pakket, json.loads(bestreden.inhoud)["besluit"].get("gegevens", {}), dag)
    return (Fout("B057", _ZELF_GENOMEN.format(norm=norm), plaats),) if norm else ()


def _nam_het(kern: Kern, aanroep: Aanroep, besluiten: Besluitopslag, besluit: BewaardBesluit) -> bool:
    """Maakte deze mens het besluit definitief? Hetzelfde account of dezelfde sleutel, of een met hetzelfde pseudoniem."""
    wie = aanroep.wie
    if wie.rol == Rol.PROEF:
        return False
    # Zonder pseudoniem zouden alle sleutels zonder pseudoniem dezelfde mens lijken.
    zelf = kenmerken_van(kern.opslag.database, wie) if wie.betrokkene else {wie.kenmerk}
    namen = (versie for versie in besluiten.geschiedenis(aanroep, besluit) if versie.status == Besluitstatus.DEFINITIEF)
    return any(versie.door in zelf or (wie.betrokkene and json.loads(versie.inhoud).get(BESLISSER) == wie.betrokkene) for versie in namen)
