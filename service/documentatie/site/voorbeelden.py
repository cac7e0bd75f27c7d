"""De voorbeelden die bij een regel zelf staan, in gewone woorden, met of zij kloppen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from engine import Pakket
from engine.logica import Verdict
from engine.pakket.voorbeelden import reken_voorbeelden_na
from engine.taal.declaraties import Verklaring
from engine.taal.voorbeelden import Gegeven, Voorbeeldwaarde
from engine.taal.voorwaarden import Letterlijk, Naam, Vast
from engine.uitleg.woorden import VERDICTWOORDEN
from service.vergelijken.woorden import Woorden


@dataclass(frozen=True, slots=True)
class Regelvoorbeeld:
    """Een voorbeeld om te tonen. `melding` zegt wat er niet klopt, of is leeg."""

    titel: str
    als: str
    dan: str
    melding: str


def regelvoorbeelden(pakket: Pakket, woorden: Woorden) -> Mapping[str, tuple[Regelvoorbeeld, ...]]:
    """Per plaats van een regel haar voorbeelden, in de volgorde van het bestand."""
    gevonden: dict[str, list[Regelvoorbeeld]] = {}
    for nagerekend in reken_voorbeelden_na(pakket, pakket.parameters):
        voorbeeld = nagerekend.voorbeeld
        delen = [deel for gegeven in voorbeeld.als for deel in _in_woorden(pakket, woorden, gegeven)]
        dan = _dan(woorden, nagerekend.doel.naam, voorbeeld.dan)
        melding = " ".join(fout.zin for fout in nagerekend.fouten)
        gevonden.setdefault(str(nagerekend.doel.plaats), []).append(
            Regelvoorbeeld(voorbeeld.titel, "; ".join(delen) or "Er is niets bekend", dan, melding)
        )
    return {plaats: tuple(delen) for plaats, delen in gevonden.items()}


def voorbeelden_van(regel: Verklaring, alle: Mapping[str, tuple[Regelvoorbeeld, ...]]) -> tuple[Regelvoorbeeld, ...]:
    """De voorbeelden van één regel; leeg als zij er geen heeft."""
    return alle.get(str(regel.plaats), ())


def _dan(woorden: Woorden, naam: str, dan: Voorbeeldwaarde) -> str:
    if isinstance(dan, Verdict):
        return VERDICTWOORDEN[dan]
    if isinstance(dan, tuple):
        return "; ".join(f"regel {nummer}: {_regel(woorden, naam, element)}" for nummer, element in enumerate(dan, start=1)) or "leeg"
    return woorden.waarde(Vast(dan))


def _regel(woorden: Woorden, lijst: str, element: Mapping[str, Letterlijk]) -> str:
    velden = (f"{woorden.waarde(Naam(veld), lijst)} is {woorden.waarde(Vast(waarde), lijst, veld)}" for veld, waarde in element.items())
    return ", ".join(velden) or "niets bekend"


def _in_woorden(pakket: Pakket, woorden: Woorden, gegeven: Gegeven) -> Iterator[str]:
    titel = woorden.waarde(Naam(gegeven.naam))
    if isinstance(gegeven.waarde, Verdict):
        yield f"“{pakket.criteria[gegeven.naam].titel}” is {VERDICTWOORDEN[gegeven.waarde]}"
    elif isinstance(gegeven.waarde, tuple):
        if not gegeven.waarde:
            yield f"{titel} is leeg"
        for nummer, element in enumerate(gegeven.waarde, start=1):
            yield f"{titel}, regel {nummer}: {_regel(woorden, gegeven.naam, element)}"
    else:
        eenheid = f" {gegeven.eenheid}" if gegeven.eenheid else ""
        yield f"{titel} is {woorden.waarde(Vast(gegeven.waarde), '', gegeven.naam)}{eenheid}"
