"""Nagaan of wat er bewaard is nog hetzelfde is als wat de keten vastlegde."""

import json
from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from sqlalchemy import Connection, select

from service.audit.archieftermijn import ARCHIEFTERMIJN_VASTGELEGD, archieftermijn_klopt
from service.audit.besluitversies import BESLUIT_VERNIETIGD, besluitversie
from service.audit.betrokken import school_uit
from service.audit.greep import ADVIESHANDELINGEN, BESLUITHANDELINGEN, ZAAK_OVERGENOMEN, Greep, greep_bij
from service.audit.regel import ONLEESBAAR, Auditregel, door_dezelfde, tijdtekst
from service.audit.regelversies import REGELHANDELINGEN, regelstap
from service.audit.toegang import TOEGANG_VASTGELEGD, toegang_klopt
from service.audit.verslagen import rest_van, verslag_van
from service.audit.zaakstand import ZAAK_VERNIETIGD
from service.opslag.soorten import pak_uit
from service.opslag.tabellen_audit import AUDIT, VERNIETIGING
from service.opslag.tabellen_toegang import TOEGANGSSLEUTEL
from service.opslag.verbintenissen import van_advies, van_advies_uitgepakt, van_overname, van_sleutel, van_vernietiging

Bewijs = Callable[[Connection, Auditregel], bool]
Greepbewijs = Callable[[Connection, Greep, Auditregel], bool]
SLEUTEL_GEMAAKT, _SLEUTEL_INGETROKKEN = "sleutel_gemaakt", "sleutel_ingetrokken"


def _advies(verbinding: Connection, greep: Greep, regel: Auditregel) -> bool:
    nummer = UUID(regel.onderwerp)
    rij = greep.adviezen.get(nummer)
    zaak = None if rij is None else greep.zaken.get(rij.zaak_id)
    if rij is None or zaak is None or zaak.samenwerkingsverband != regel.samenwerkingsverband:
        return False
    inhoud = greep.inhoud.get(nummer)
    if zaak.vernietigd_op is not None:
        # De inhoud en het zout zijn na de bewaartermijn weg; dat dat zo hoort, staat in de keten bij de vernietiging.
        return inhoud is None and verslag_van(verbinding, regel.samenwerkingsverband, ZAAK_VERNIETIGD, zaak.id) is not None
    if inhoud is None or inhoud.zaak_id != zaak.id:
        return False
    # De eerste versie legt ook vast welke school de zaak instuurde; een regel van vóór stap 7 zegt dat nog niet.
    met_school = rij.versie == 1 and regel.bewaren_tot is not None
    school = school_uit(greep.betrokkenen.get(zaak.id, ())) if met_school else None
    delen = (rij._asdict(), zaak.kenmerk, zaak.zout, pak_uit(inhoud.invoer).decode())
    if regel.verbintenis == van_advies(*delen, inhoud.advies, school):
        return True
    return regel.verbintenis == van_advies_uitgepakt(*delen, pak_uit(inhoud.advies), school)


def _overname(_: Connection, greep: Greep, regel: Auditregel) -> bool:
    """Een zaak van vóór stap 7. Is zij weg, dan is alleen de termijn nog na te gaan, en die staat in de regel zelf."""
    zaak = greep.zaken.get(UUID(regel.onderwerp))
    if zaak is None or zaak.vernietigd_op is not None:
        return zaak is not None
    return regel.verbintenis == van_overname(regel.onderwerp, zaak.zout, school_uit(greep.betrokkenen.get(zaak.id, ())))


def _vernietiging(verbinding: Connection, regel: Auditregel) -> bool:
    rij = verbinding.execute(select(VERNIETIGING).where(VERNIETIGING.c.id == UUID(regel.onderwerp))).one_or_none()
    if rij is None or regel.verbintenis != van_vernietiging(rij.inhoud) or rij.samenwerkingsverband != regel.samenwerkingsverband:
        return False
    wat = json.loads(rij.inhoud)
    klopt = (
        f"{wat['soort']}_vernietigd" == regel.handeling,
        rij.onderwerp == wat["id"],
        regel.bewaren_tot in (None, wat["bewaard_tot_en_met"]),
        tijdtekst(rij.op) == regel.tijd,
        door_dezelfde(rij, regel),
        # Een verslag van vóór stap 7 zegt niet wat er bleef staan.
        "rest" not in wat or wat["rest"] == rest_van(verbinding, wat["soort"], UUID(wat["id"])),
    )
    return all(klopt)


def _sleutel(verbinding: Connection, regel: Auditregel) -> bool:
    """Wat de sleutel mag is niet veranderd, en zij is ingetrokken als de keten dat zegt, toen, en anders niet."""
    rij = verbinding.execute(select(TOEGANGSSLEUTEL).where(TOEGANGSSLEUTEL.c.id == regel.onderwerp)).one_or_none()
    if rij is None or regel.verbintenis != van_sleutel(rij._asdict()):
        return False
    if regel.handeling == _SLEUTEL_INGETROKKEN:
        return rij.ingetrokken_op is not None and tijdtekst(rij.ingetrokken_op) == regel.tijd
    plek = (AUDIT.c.samenwerkingsverband == regel.samenwerkingsverband, AUDIT.c.onderwerp == regel.onderwerp)
    ingetrokken = verbinding.execute(select(AUDIT.c.tijd).where(*plek, AUDIT.c.handeling == _SLEUTEL_INGETROKKEN)).one_or_none()
    return door_dezelfde(rij, regel) and (rij.ingetrokken_op is None) == (ingetrokken is None)


_UIT_DE_GREEP: Mapping[str, Greepbewijs] = {
    **dict.fromkeys(ADVIESHANDELINGEN, _advies),
    **dict.fromkeys(BESLUITHANDELINGEN, besluitversie),
    ZAAK_OVERGENOMEN: _overname,
}
_PER_REGEL: Mapping[str, Bewijs] = {
    **dict.fromkeys((SLEUTEL_GEMAAKT, _SLEUTEL_INGETROKKEN), _sleutel),
    **dict.fromkeys(REGELHANDELINGEN, regelstap),
    **dict.fromkeys((ZAAK_VERNIETIGD, BESLUIT_VERNIETIGD), _vernietiging),
    TOEGANG_VASTGELEGD: toegang_klopt,
    ARCHIEFTERMIJN_VASTGELEGD: archieftermijn_klopt,
}
"""Per handeling hoe het bewaarde is na te rekenen. Wie vastgehouden wordt of toegewezen is, gaat per zaak: daar telt de laatste regel."""


def bewezen(verbinding: Connection, regels: Sequence[Auditregel]) -> Sequence[bool]:
    """Is wat bij elk van deze regels bewaard is nog wat het was? Ook wat niet meer te lezen is, is dat niet."""
    try:
        greep = greep_bij(verbinding, regels)
    except ONLEESBAAR:
        # Eén rij die niet te lezen is: dan regel voor regel, om te weten welke.
        return [False] if len(regels) == 1 else [klopt for regel in regels for klopt in bewezen(verbinding, (regel,))]
    return [_klopt(verbinding, greep, regel) for regel in regels]


def _klopt(verbinding: Connection, greep: Greep, regel: Auditregel) -> bool:
    uit_de_greep, per_regel = _UIT_DE_GREEP.get(regel.handeling), _PER_REGEL.get(regel.handeling)
    try:
        if uit_de_greep is not None:
            return uit_de_greep(verbinding, greep, regel)
        return per_regel is None or per_regel(verbinding, regel)
    except ONLEESBAAR:
        return False
