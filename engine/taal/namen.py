"""De namen die een voorwaarde of berekening mag lezen, met hun soort."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from engine.taal.declaraties import Afleiding, Begrip, Lijstveld, Parameter, Soort

PEILDATUM = "peildatum"


@dataclass(frozen=True, slots=True)
class Naamsoort:
    """Wat een naam voorstelt. `keuzes` is leeg als elke keuze mag; bij een oordeel is `soort` die van de waarde erin.

    `eenheid` is leeg als zij er niet is of er niet toe doet.
    """

    soort: Soort
    keuzes: frozenset[str] = frozenset()
    velden: Mapping[str, "Naamsoort"] = field(default_factory=dict)
    eenheid: str = ""


@dataclass(frozen=True, slots=True)
class Namen:
    """De zichtbare namen op één plek in de regels.

    `afgeleid` zijn de afleidingen. `binnen` is de lijst waarvan hier een element bekeken wordt, of leeg.
    """

    soorten: Mapping[str, Naamsoort]
    criteria: frozenset[str] = frozenset()
    conclusies: frozenset[str] = frozenset()
    uitkomsten: frozenset[str] = frozenset()
    gebreken: frozenset[str] = frozenset()
    tabellen: frozenset[str] = frozenset()
    afgeleid: frozenset[str] = frozenset()
    binnen: str = ""

    def soort(self, naam: str) -> Naamsoort | None:
        return self.soorten.get(naam)

    def met_velden(self, lijst: str) -> "Namen":
        """Dezelfde namen, met daarbij de velden van `lijst`."""
        eigen = self.soorten.get(lijst)
        return replace(self, soorten={**self.soorten, **eigen.velden}, binnen=lijst) if eigen else self


def naamsoort_van(verklaring: Begrip | Afleiding | Lijstveld | Parameter) -> Naamsoort:
    """De soort waarmee een verklaring in voorwaarden meedoet."""
    if isinstance(verklaring, Begrip):
        velden = {naam: naamsoort_van(veld) for naam, veld in verklaring.velden.items()}
        return Naamsoort(verklaring.waardesoort, frozenset(verklaring.keuzes), velden, verklaring.eenheid)
    if isinstance(verklaring, Afleiding):
        velden = {naam: naamsoort_van(veld) for naam, veld in verklaring.velden.items()}
        return Naamsoort(verklaring.soort, velden=velden, eenheid=verklaring.eenheid)
    keuzes = frozenset(verklaring.keuzes) if isinstance(verklaring, Lijstveld) else frozenset()
    return Naamsoort(verklaring.soort, keuzes, eenheid=verklaring.eenheid)
