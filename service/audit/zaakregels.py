"""Wat de keten over een zaak zegt: haar regels op volgorde, en de laatste die haar bewaartermijn zette."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from service.audit.regel import Auditregel
from service.opslag.tabellen import ADVIES, BESLUIT, ZAAK
from service.opslag.tabellen_audit import AUDIT

VASTGEHOUDEN, LOSGELATEN = "zaak_vastgehouden", "zaak_losgelaten"
ZAKEN_PER_GREEP = 500
"""Zoveel zaken tegelijk: een vraag per zaak duurt bij een miljoen zaken een nacht, en alles tegelijk past niet in het geheugen."""
NAMEN_PER_VRAAG = 10_000
"""Een zaak kan duizenden versies hebben, en SQLite neemt in één vraag hoogstens 32.766 waarden aan."""
_ADVIEZEN, _BESLUITEN = select(ADVIES.c.id, ADVIES.c.zaak_id), select(BESLUIT.c.id, BESLUIT.c.zaak_id, BESLUIT.c.versie)


def zaaknummers(verbinding: Connection) -> Iterator[Sequence[UUID]]:
    """De nummers van alle zaken, op volgorde, steeds een greep."""
    vraag = select(ZAAK.c.id).order_by(ZAAK.c.id).limit(ZAKEN_PER_GREEP)
    gevonden = verbinding.execute(vraag).scalars().all()
    while gevonden:
        yield gevonden
        gevonden = verbinding.execute(vraag.where(ZAAK.c.id > gevonden[-1])).scalars().all()


def regels_over(verbinding: Connection, zaak: Row[Any]) -> tuple[Auditregel, ...]:
    """Alle regels over een zaak, haar adviezen en haar besluiten. Het verslag van vernietiging hoort daar niet bij."""
    return regels_per_zaak(verbinding, (zaak,))[zaak.id]


def regels_per_zaak(verbinding: Connection, zaken: Sequence[Row[Any]]) -> Mapping[UUID, tuple[Auditregel, ...]]:
    """Als `regels_over`, van een greep zaken tegelijk."""
    verbanden, van = {zaak.id: zaak.samenwerkingsverband for zaak in zaken}, {str(zaak.id): zaak.id for zaak in zaken}
    adviezen = verbinding.execute(_ADVIEZEN.where(ADVIES.c.zaak_id.in_(verbanden))).all()
    besluiten = verbinding.execute(_BESLUITEN.where(BESLUIT.c.zaak_id.in_(verbanden))).all()
    van |= {str(advies.id): advies.zaak_id for advies in adviezen}
    laatste = _laatste_versies(verbinding, {besluit.id: besluit.versie for besluit in besluiten})
    for besluit in besluiten:
        van |= {f"{besluit.id}.{versie}": besluit.zaak_id for versie in range(1, laatste[besluit.id] + 1)}
    over: dict[UUID, list[Auditregel]] = {zaak: [] for zaak in verbanden}
    for namen in (list(van)[begin : begin + NAMEN_PER_VRAAG] for begin in range(0, len(van), NAMEN_PER_VRAAG)):
        rijen = verbinding.execute(select(AUDIT).where(AUDIT.c.onderwerp.in_(namen))).mappings()
        for regel in (Auditregel(**rij) for rij in rijen):
            # Een regel in de keten van een ander verband gaat niet over deze zaak.
            if regel.samenwerkingsverband == verbanden[van[regel.onderwerp]]:
                over[van[regel.onderwerp]].append(regel)
    return {zaak: tuple(sorted(regels, key=lambda regel: regel.volgnummer)) for zaak, regels in over.items()}


def termijnregel(regels: Iterable[Auditregel]) -> Auditregel | None:
    """De laatste regel die zegt tot wanneer de zaak blijft; None als er geen is."""
    return next((regel for regel in reversed(tuple(regels)) if regel.bewaren_tot is not None), None)


def laatste_over_vasthouden(regels: Sequence[Auditregel]) -> Auditregel | None:
    """De laatste regel die de zaak vasthoudt of loslaat; None als er geen is."""
    return next((regel for regel in reversed(regels) if regel.handeling in (VASTGEHOUDEN, LOSGELATEN)), None)


def _laatste_versies(verbinding: Connection, versies: Mapping[UUID, int]) -> Mapping[UUID, int]:
    """Per besluit de laatste versie die de keten kent. Wie het nummer in de database verlaagt, verbergt de latere niet."""
    laatste, nog = dict(versies), set(versies)
    while nog:
        namen = {f"{besluit}.{laatste[besluit] + 1}": besluit for besluit in nog}
        verder = verbinding.execute(select(AUDIT.c.onderwerp).where(AUDIT.c.onderwerp.in_(namen)).distinct()).scalars()
        nog = {namen[naam] for naam in verder}
        laatste |= {besluit: laatste[besluit] + 1 for besluit in nog}
    return laatste
