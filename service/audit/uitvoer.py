"""De keten, de verslagen van vernietiging en het toegangslog als JSON, regel voor regel: voor toezicht, of om elders te bewaren."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from sqlalchemy import Engine, select

from engine.vorm.canoniek import canoniek
from service.audit.regel import Auditregel, tijdtekst
from service.audit.zegel import zegels_uit
from service.opslag.database import lezen
from service.opslag.tabellen_audit import AUDIT, TOEGANG, VERNIETIGING

_VERWERKING = "urn:thuisnabij:verwerking:advies-passend-onderwijs"


def ketenregels(database: Engine, verband: str = "") -> Iterator[str]:
    """De regels en daarna de zegels, van één verband of van alle. Werpt OpslagFout als de database niet te lezen is."""
    with lezen(database) as verbinding:
        vraag = select(AUDIT).order_by(AUDIT.c.samenwerkingsverband, AUDIT.c.volgnummer)
        for rij in verbinding.execute(vraag.where(AUDIT.c.samenwerkingsverband == verband) if verband else vraag).mappings():
            regel = Auditregel(**rij)
            yield canoniek({"soort": "regel", "vorm": regel.vorm, **regel.als_rij()})
        for zegel in zegels_uit(verbinding, verband):
            yield canoniek({"soort": "zegel", **asdict(zegel)})


def verslagregels(database: Engine, verband: str = "") -> Iterator[str]:
    """Elk verslag van vernietiging: wat er weg is, tot wanneer het moest blijven, wanneer het gebeurde en door wie. Werpt OpslagFout.

    Het nummer staat als onderwerp in de keten; de verbintenis daar is die van de tekst in `verslag`, zonder zout.
    """
    with lezen(database) as verbinding:
        vraag = select(VERNIETIGING).order_by(VERNIETIGING.c.op, VERNIETIGING.c.id)
        for rij in verbinding.execute(vraag.where(VERNIETIGING.c.samenwerkingsverband == verband) if verband else vraag):
            wie = {"door_soort": rij.door_soort, "door": rij.door, "door_rol": rij.door_rol}
            plek = {"samenwerkingsverband": rij.samenwerkingsverband, "id": str(rij.id), "tijd": tijdtekst(rij.op)}
            wat = {naam: waarde for naam, waarde in json.loads(rij.inhoud).items() if naam != "rest"}
            yield canoniek({"soort": "vernietiging", **plek, **wie, "wat": wat, "verslag": rij.inhoud})


def toegangsregels(database: Engine, verband: str = "") -> Iterator[str]:
    """Wie welke zaak zag of veranderde, in de vorm van Logboek dataverwerkingen 1.0. Werpt OpslagFout zoals `ketenregels`."""
    with lezen(database) as verbinding:
        vraag = select(TOEGANG).order_by(TOEGANG.c.id)
        for rij in verbinding.execute(vraag.where(TOEGANG.c.samenwerkingsverband == verband) if verband else vraag):
            yield canoniek(_als_ldv(rij))


def _als_ldv(rij: Any) -> dict[str, Any]:
    op = tijdtekst(rij.op)
    return {
        "trace_id": rij.spoor,
        "span_id": f"{rij.id:016x}",
        "status": "Ok",
        "name": rij.handeling,
        "start_time": op,
        "end_time": op,
        "resource": {"service.name": "thuisnabij"},
        "attributes": {
            "dpl.core.processing_activity_id": _VERWERKING,
            "dpl.core.data_subject_id": rij.zaak,
            "dpl.core.data_subject_id_type": "zaakpseudoniem",
            "thuisnabij.samenwerkingsverband": rij.samenwerkingsverband,
            "thuisnabij.door": rij.door,
            "thuisnabij.door_soort": rij.door_soort,
            "thuisnabij.rol": rij.door_rol,
        },
    }
