"""Nagaan of een besluit dat vernietigd is, weg mocht: niet te vroeg, niet terwijl het in bezwaar was of zijn zaak vastgehouden werd."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from service.audit.archieftermijn import archiefregel, blijft_tot, jaren_van
from service.audit.besluitversies import BESLUIT_VERNIETIGD
from service.audit.regel import Auditregel
from service.audit.verslagen import verslag_van
from service.audit.zaakregels import VASTGEHOUDEN, laatste_over_vasthouden, termijnregel
from service.besluiten.status import Besluitstatus
from service.opslag.tabellen import BESLUIT

_MISSCHIEN_NOOIT_DEFINITIEF = frozenset({Besluitstatus.CONCEPT, Besluitstatus.INGETROKKEN})


def vernietigde_besluiten(verbinding: Connection, zaken: Collection[UUID]) -> Mapping[UUID, Sequence[Row[Any]]]:
    """De besluiten over deze zaken die vernietigd zijn."""
    weg: defaultdict[UUID, list[Row[Any]]] = defaultdict(list)
    vraag = select(BESLUIT).where(BESLUIT.c.zaak_id.in_(zaken), BESLUIT.c.vernietigd_op.is_not(None)).order_by(BESLUIT.c.aangemaakt_op)
    for rij in verbinding.execute(vraag):
        weg[rij.zaak_id].append(rij)
    return weg


def besluitfouten(
    verbinding: Connection, zaak: Row[Any], weg: Sequence[Row[Any]], regels: tuple[Auditregel, ...]
) -> Iterator[tuple[str, int, str]]:
    """Wat er niet klopt aan het vernietigen van besluiten; `regels` zijn de regels van de keten over de zaak.

    Een besluit blijft zo lang als de archieftermijn die toen in de keten stond, en in elk geval zo lang als zijn zaak. Van vóór die
    regel is alleen dat laatste na te gaan.
    """
    verband = zaak.samenwerkingsverband
    for besluit in weg:
        verslag = verslag_van(verbinding, verband, BESLUIT_VERNIETIGD, besluit.id)
        if verslag is None:
            # Dat meldt de regel van het besluit zelf al.
            continue
        nummer, gezegd = verslag.regel.volgnummer, str(json.loads(verslag.inhoud)["bewaard_tot_en_met"])
        eerder = tuple(regel for regel in regels if regel.volgnummer < nummer)
        vast, termijn = laatste_over_vasthouden(eerder), termijnregel(eerder)
        zaak_tot = (termijn.bewaren_tot or "") if termijn is not None else ""
        tot = max(gezegd, zaak_tot)
        if zaak.vernietigd_op is None:
            yield verband, nummer, f"Besluit {besluit.id} is vernietigd en zijn zaak niet."
        if vast is not None and vast.handeling == VASTGEHOUDEN:
            yield verband, nummer, f"Besluit {besluit.id} is vernietigd terwijl zijn zaak vastgehouden werd."
        if besluit.status == Besluitstatus.IN_BEZWAAR:
            yield verband, nummer, f"Besluit {besluit.id} is vernietigd terwijl het in bezwaar was."
        if gezegd < tot or not tot < verslag.regel.tijd[:10]:
            yield verband, nummer, f"Besluit {besluit.id} is te vroeg vernietigd: het hoorde te blijven tot en met {tot}."
        elif zin := _archieffout(verbinding, besluit, eerder, verslag.regel, gezegd, zaak_tot):
            yield verband, nummer, zin


def _archieffout(
    verbinding: Connection, besluit: Row[Any], eerder: Sequence[Auditregel], weg: Auditregel, gezegd: str, zaak_tot: str
) -> str:
    """Bleef het besluit korter of langer dan de archieftermijn die toen in de keten stond? Wat nooit definitief werd, heeft er geen."""
    stappen = [regel for regel in eerder if regel.onderwerp.startswith(f"{besluit.id}.")]
    # Definitief worden zet de bewaartermijn van de zaak; een regel van vóór stap 7 zegt dat nog niet.
    gold = any(regel.bewaren_tot for regel in stappen) or besluit.status not in _MISSCHIEN_NOOIT_DEFINITIEF
    regel = archiefregel(verbinding, weg.samenwerkingsverband, weg.volgnummer) if gold and stappen else None
    if regel is None or gezegd == (hoort := blijft_tot(regel, stappen[-1].tijd, zaak_tot)):
        return ""
    hoe = "te vroeg" if gezegd < hoort else "te laat"
    termijn = f"volgens regel {regel.volgnummer} ({jaren_van(regel)} jaar)"
    return f"Besluit {besluit.id} is {hoe} vernietigd: {termijn} hoorde het te blijven tot en met {hoort}, en het verslag zegt {gezegd}."
