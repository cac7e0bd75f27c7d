"""De lijsten van een regelpakket met hun velden: wat gegeven wordt en wat een beslistabel geeft."""

from collections.abc import Mapping
from typing import Protocol

from engine.taal.declaraties import Afleiding, Begrip, Lijstveld

Velden = Mapping[str, Begrip | Lijstveld]


class MetLijsten(Protocol):
    """Waar lijsten in staan: de verklaringen van een dag, of een pakket."""

    @property
    def begrippen(self) -> Mapping[str, Begrip]: ...

    @property
    def afleidingen(self) -> Mapping[str, Afleiding]: ...


def lijstvelden(v: MetLijsten, lijst: str) -> Velden:
    """De velden van een lijst, in de volgorde van een element; leeg bij wat geen lijst is."""
    verklaring = v.begrippen.get(lijst) or v.afleidingen.get(lijst)
    return {} if verklaring is None else verklaring.velden


def alle_lijsten(v: MetLijsten) -> Mapping[str, Velden]:
    """Per lijst haar velden: eerst wat gegeven wordt, dan wat uitgerekend wordt."""
    gegeven: dict[str, Velden] = {lijst.naam: lijst.velden for lijst in v.begrippen.values() if lijst.velden}
    return gegeven | {lijst.naam: lijst.velden for lijst in v.afleidingen.values() if lijst.velden}
