"""Wat de voorbeelden bij de regels zelf laten zien. Een voorbeeld dat niet klopt, telt niet mee."""

from collections.abc import Iterable

from engine import Fout, Pakket
from engine.pakket.voorbeelden import Nagerekend, reken_voorbeelden_na
from engine.taal.declaraties import Afleiding, Termijn
from service.documentatie.dekking.gezien import Dekking, tel_uitslag
from service.documentatie.dekking.tabellen import gekozen_rijen


def tel_voorbeelden(dekking: Dekking, pakket: Pakket) -> None:
    """Telt de voorbeelden bij de criteria, afleidingen en termijnen van een pakket mee."""
    for nagerekend in reken_voorbeelden_na(pakket, pakket.parameters):
        if nagerekend.klopt and nagerekend.uitkomst is not None:
            _tel(dekking, nagerekend, nagerekend.doel.naam)


def voorbeelden_bij_regels(pakketten: Iterable[Pakket]) -> tuple[int, tuple[Fout, ...]]:
    """Hoeveel voorbeelden er bij de regels staan, en wat er niet aan klopt; wat landelijk is telt één keer."""
    nagerekend = [deel for pakket in pakketten for deel in reken_voorbeelden_na(pakket, pakket.parameters)]
    fouten = dict.fromkeys(fout for deel in nagerekend for fout in deel.fouten)
    return len({deel.voorbeeld.plaats for deel in nagerekend}), tuple(fouten)


def _tel(dekking: Dekking, nagerekend: Nagerekend, naam: str) -> None:
    assert nagerekend.uitkomst is not None
    if nagerekend.uitkomst.uitslag is not None:
        tel_uitslag(dekking, naam, nagerekend.uitkomst.uitslag)
    elif isinstance(nagerekend.doel, Termijn):
        dekking.termijnen.add(naam)
    elif isinstance(nagerekend.doel, Afleiding):
        toets = nagerekend.uitkomst.toets
        for rij in gekozen_rijen(nagerekend.doel.berekening, lambda als: toets(als).verdict):
            dekking.rijen.setdefault(naam, set()).add(rij)
