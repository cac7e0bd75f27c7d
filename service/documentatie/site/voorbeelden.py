"""De voorbeelden die bij een regel zelf staan, in gewone woorden, met of zij kloppen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from engine import Pakket
from engine.logica import Verdict
from engine.pakket.voorbeelden import reken_voorbeelden_na
from engine.taal.declaraties import Verklaring
from engine.taal.voorbeelden import Gegeven
from engine.taal.voorwaarden import Naam, Vast
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
        dan = VERDICTWOORDEN[voorbeeld.dan] if isinstance(voorbeeld.dan, Verdict) else woorden.waarde(Vast(voorbeeld.dan))
        melding = " ".join(fout.zin for fout in nagerekend.fouten)
        gevonden.setdefault(str(nagerekend.doel.plaats), []).append(
            Regelvoorbeeld(voorbeeld.titel, "; ".join(delen) or "Er is niets bekend", dan, melding)
        )
    return {plaats: tuple(delen) for plaats, delen in gevonden.items()}


def voorbeelden_van(regel: Verklaring, alle: Mapping[str, tuple[Regelvoorbeeld, ...]]) -> tuple[Regelvoorbeeld, ...]:
    """De voorbeelden van één regel; leeg als zij er geen heeft."""
    return alle.get(str(regel.plaats), ())


def _in_woorden(pakket: Pakket, woorden: Woorden, gegeven: Gegeven) -> Iterator[str]:
    titel = woorden.waarde(Naam(gegeven.naam))
    if isinstance(gegeven.waarde, Verdict):
        yield f"“{pakket.criteria[gegeven.naam].titel}” is {VERDICTWOORDEN[gegeven.waarde]}"
    elif isinstance(gegeven.waarde, tuple):
        if not gegeven.waarde:
            yield f"{titel} is leeg"
        for nummer, element in enumerate(gegeven.waarde, start=1):
            velden = ", ".join(
                f"{woorden.waarde(Naam(veld), gegeven.naam)} is {woorden.waarde(Vast(waarde), gegeven.naam, veld)}"
                for veld, waarde in element.items()
            )
            yield f"{titel}, regel {nummer}: {velden or 'niets bekend'}"
    else:
        eenheid = f" {gegeven.eenheid}" if gegeven.eenheid else ""
        yield f"{titel} is {woorden.waarde(Vast(gegeven.waarde), '', gegeven.naam)}{eenheid}"
