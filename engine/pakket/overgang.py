"""De overgang naar nieuwe regels: naar welke dag van een zaak gekeken wordt om te zeggen of zij er al onder valt."""

from collections.abc import Iterator, Sequence

from engine.fouten import Fout, bedoelde
from engine.pakket.laag import Verklaringen
from engine.pakket.zicht import Gelezen
from engine.taal.declaraties import Soort


def overgang_van(geldig: Sequence[Gelezen]) -> str:
    """Het begrip van de overgang; leeg als geen bestand er een noemt: dan telt de peildatum."""
    return next((bestand.kop.overgang for bestand, _ in geldig if bestand.kop.overgang), "")


def controleer_overgang(geldig: Sequence[Gelezen], v: Verklaringen) -> Iterator[Fout]:
    """Een overgang noemt een begrip dat een datum is, en staat in hoogstens één bestand."""
    datums = [naam for naam, begrip in v.begrippen.items() if begrip.soort is Soort.DATUM]
    eerder = ""
    for kop in (bestand.kop for bestand, _ in geldig if bestand.kop.overgang):
        plaats = str(v.plekken.van_kop(kop.bestand, "overgang"))
        if kop.overgang not in v.begrippen:
            yield Fout("P020", f"De overgang noemt begrip '{kop.overgang}', maar dat bestaat niet.", plaats, bedoelde(kop.overgang, datums))
        elif kop.overgang not in datums:
            yield Fout("P076", f"De overgang hoort een datum te zijn; '{kop.overgang}' is dat niet.", plaats)
        elif eerder:
            yield Fout("P076", f"De overgang staat al in {eerder}. Laat haar op één plek staan.", plaats)
        eerder = eerder or kop.bestand
