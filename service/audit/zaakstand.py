"""Nagaan of een zaak er nog bij staat zoals haar regels in de keten zeggen: tot wanneer zij blijft, of zij vast zit, en of zij weg is."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, false, select

from service.audit.besluitweg import besluitfouten, vernietigde_besluiten
from service.audit.betrokken import betrokkenen_bij, betrokkenfouten
from service.audit.regel import ONLEESBAAR, Auditregel, tijdtekst
from service.audit.verslagen import Verslag, verslag_van
from service.audit.zaakregels import VASTGEHOUDEN, laatste_over_vasthouden, regels_per_zaak, termijnregel, zaaknummers
from service.opslag.tabellen import ADVIES, BESLUIT, INHOUD, SLEUTEL, TERMIJN, ZAAK
from service.opslag.tabellen_toegang import BETROKKENE
from service.opslag.verbintenissen import van_vasthouden

ZAAK_VERNIETIGD = "zaak_vernietigd"
_GEGEVENS = (INHOUD, TERMIJN, SLEUTEL, BETROKKENE)
Zaakfout = tuple[str, int, str]
"""De keten, het nummer van de regel (0 als er geen is) en een zin."""


def zaken_nagelopen(verbinding: Connection) -> Iterator[Zaakfout]:
    """Wat er aan de zaken niet klopt, zaak voor zaak."""
    for nummers in zaaknummers(verbinding):
        try:
            yield from _nagelopen(verbinding, nummers)
        except ONLEESBAAR:
            # Eén zaak die niet te lezen is, laat de andere niet ongelezen.
            yield from (fout for nummer in nummers for fout in zaakfouten(verbinding, nummer))


def zaakfouten(verbinding: Connection, nummer: UUID) -> tuple[Zaakfout, ...]:
    """Wat er aan één zaak niet klopt. Wat niet te lezen is, klopt niet."""
    try:
        return _nagelopen(verbinding, (nummer,))
    except ONLEESBAAR:
        verband = verbinding.execute(select(ZAAK.c.samenwerkingsverband).where(ZAAK.c.id == nummer)).scalar_one()
        return ((verband, 0, f"Zaak {nummer} is niet na te rekenen."),)


def _nagelopen(verbinding: Connection, nummers: Sequence[UUID]) -> tuple[Zaakfout, ...]:
    zaken = verbinding.execute(select(ZAAK).where(ZAAK.c.id.in_(nummers)).order_by(ZAAK.c.id)).all()
    regels, erbij = regels_per_zaak(verbinding, zaken), betrokkenen_bij(verbinding, nummers)
    weg = vernietigde_besluiten(verbinding, nummers)
    return tuple(
        fout
        for zaak in zaken
        for fout in (
            *_fouten(verbinding, zaak, erbij.get(zaak.id, ()), regels[zaak.id]),
            *besluitfouten(verbinding, zaak, weg.get(zaak.id, ()), regels[zaak.id]),
        )
    )


def _fouten(verbinding: Connection, zaak: Row[Any], erbij: Sequence[Row[Any]], regels: tuple[Auditregel, ...]) -> Iterator[Zaakfout]:
    yield from _termijn(zaak, regels)
    yield from _begin(zaak, regels)
    if zaak.vernietigd_op is None:
        yield from _vasthouden(zaak, regels, zaak.zout)
        yield from betrokkenfouten(zaak, erbij, regels)
    else:
        yield from _vernietigd(verbinding, zaak, regels)


def _termijn(zaak: Row[Any], regels: tuple[Auditregel, ...]) -> Iterator[Zaakfout]:
    regel = termijnregel(regels)
    if regel is None:
        yield zaak.samenwerkingsverband, 0, f"Tot wanneer zaak {zaak.id} blijft, staat niet in de keten."
    elif regel.bewaren_tot != zaak.bewaren_tot.isoformat():
        zin = f"Volgens deze regel blijft zaak {zaak.id} tot en met {regel.bewaren_tot}, en nu staat er {zaak.bewaren_tot.isoformat()}."
        yield zaak.samenwerkingsverband, regel.volgnummer, zin


def _begin(zaak: Row[Any], regels: tuple[Auditregel, ...]) -> Iterator[Zaakfout]:
    """De eerste regel die een zaak heeft, is die van haar eerste advies."""
    if regels and regels[0].tijd != tijdtekst(zaak.aangemaakt_op):
        yield zaak.samenwerkingsverband, regels[0].volgnummer, f"Zaak {zaak.id} begon op een ander moment dan er nu staat."


def _vasthouden(zaak: Row[Any], regels: tuple[Auditregel, ...], zout: str) -> Iterator[Zaakfout]:
    laatste = laatste_over_vasthouden(regels)
    hoort = laatste is not None and laatste.handeling == VASTGEHOUDEN
    klopt = (zaak.vastgehouden_op is not None) == hoort
    if laatste is not None and klopt:
        klopt = laatste.verbintenis == van_vasthouden(str(zaak.id), zout, zaak.vastgehouden_reden)
        klopt = klopt and (not hoort or tijdtekst(zaak.vastgehouden_op) == laatste.tijd)
    if laatste is None and zaak.vastgehouden_reden:
        klopt = False
    if not klopt:
        zin = f"Zaak {zaak.id} hoort {'' if hoort else 'niet '}vastgehouden te worden, en anders staat zij er nu bij."
        yield zaak.samenwerkingsverband, laatste.volgnummer if laatste else 0, zin


def _vernietigd(verbinding: Connection, zaak: Row[Any], regels: tuple[Auditregel, ...]) -> Iterator[Zaakfout]:
    verband = zaak.samenwerkingsverband
    verslag = verslag_van(verbinding, verband, ZAAK_VERNIETIGD, zaak.id)
    if verslag is None:
        yield verband, 0, f"Van het vernietigen van zaak {zaak.id} staat er niets in de keten."
        return
    nummer = verslag.regel.volgnummer
    if tijdtekst(zaak.vernietigd_op) != verslag.regel.tijd:
        yield verband, nummer, f"Zaak {zaak.id} is op een ander moment vernietigd dan er nu staat."
    if _iets_over(verbinding, zaak) or zaak.kenmerk or zaak.zout:
        yield verband, nummer, f"Zaak {zaak.id} is vernietigd, maar er is nog iets van over."
    yield from _mocht_weg(verbinding, zaak, regels, verslag)
    # Daarna is de zaak weer vast te houden, voor een besluit dat er nog is; met het zout dat er dan nog is: geen.
    yield from _vasthouden(zaak, tuple(regel for regel in regels if regel.volgnummer > nummer), "")


def _iets_over(verbinding: Connection, zaak: Row[Any]) -> bool:
    """Een herhaalsleutel van een besluit dat er nog is, hoort bij een stap daarvan en niet bij wat weg moest."""
    nog_een_besluit = select(BESLUIT.c.id).where(BESLUIT.c.zaak_id == zaak.id, BESLUIT.c.vernietigd_op.is_(None))
    mocht_blijven = {SLEUTEL: SLEUTEL.c.onderwerp.in_(nog_een_besluit)}
    vragen = (select(tabel.c.zaak_id).where(tabel.c.zaak_id == zaak.id, ~mocht_blijven.get(tabel, false())) for tabel in _GEGEVENS)
    return any(verbinding.execute(vraag.limit(1)).first() for vraag in vragen)


def _mocht_weg(verbinding: Connection, zaak: Row[Any], regels: tuple[Auditregel, ...], verslag: Verslag) -> Iterator[Zaakfout]:
    """Wie zelf een verslag in de keten zet, kan daarmee niet ongezien te vroeg vernietigen, of wat vastgehouden werd."""
    verband, nummer, inhoud = zaak.samenwerkingsverband, verslag.regel.volgnummer, json.loads(verslag.inhoud)
    eerder = tuple(regel for regel in regels if regel.volgnummer < nummer)
    vast = laatste_over_vasthouden(eerder)
    if vast is not None and vast.handeling == VASTGEHOUDEN:
        yield verband, nummer, f"Zaak {zaak.id} is vernietigd terwijl zij vastgehouden werd."
    regel = termijnregel(eerder)
    tot = regel.bewaren_tot if regel else inhoud["bewaard_tot_en_met"]
    if inhoud["bewaard_tot_en_met"] != tot or not date.fromisoformat(tot) < date.fromisoformat(verslag.regel.tijd[:10]):
        yield verband, nummer, f"Zaak {zaak.id} is te vroeg vernietigd: zij hoorde te blijven tot en met {tot}."
    adviezen = verbinding.execute(select(ADVIES.c.id).where(ADVIES.c.zaak_id == zaak.id).order_by(ADVIES.c.versie)).scalars()
    if inhoud["adviezen"] != [str(advies) for advies in adviezen]:
        yield verband, nummer, f"Van zaak {zaak.id} zijn er andere adviezen dan het verslag van vernietiging noemt."
