"""De adviezen van deskundigen in een dossier: wie er adviseert, en wat."""

from dataclasses import dataclass
from typing import cast

from engine import Advies
from engine.beoordelen.spoor import Element, Onbekend
from service.brieven.besluit import Besluit

_LIJST = "deskundigenadviezen"


@dataclass(frozen=True, slots=True)
class Deskundigenadvies:
    """Een advies: het nummer van de deskundige, zijn beroep in woorden, en wat hij adviseert (leeg als dat niet bekend is)."""

    nummer: int
    beroep: str
    adviseert: str
    categorie: str
    in_woorden: str

    def wijkt_af(self, besluit: Besluit) -> bool:
        """Besluit de mens iets anders dan dit advies? Wat de deskundige niet zegt, telt niet mee.

        Een weigering van wat de deskundige adviseert wijkt af, en ook een toewijzing van iets anders of in een andere categorie.
        """
        if not self.adviseert:
            return False
        if besluit.soort == "afwijzing":
            return self.adviseert == besluit.voorziening
        return self.adviseert != besluit.voorziening or self.categorie not in ("", besluit.categorie)


def adviezen_van(advies: Advies) -> tuple[Deskundigenadvies, ...]:
    """De adviezen in het dossier, in de volgorde van het dossier; zonder nummer telt een advies op zijn plek, vanaf 1."""
    velden = advies.pakket.begrippen[_LIJST].velden
    elementen = cast(tuple[Element, ...], advies.gegevens.waarden.get(_LIJST, ()))
    gevonden = []
    for plek, element in enumerate(elementen, start=1):
        waarden = {naam: deel for naam, deel in zip(velden, element, strict=True) if not isinstance(deel, Onbekend)}
        gevonden.append(
            Deskundigenadvies(
                nummer=int(str(waarden.get("deskundige_nummer", plek))),
                beroep=velden["beroep"].keuzes.get(str(waarden.get("beroep")), "deskundige"),
                adviseert=str(waarden.get("adviseert", "")),
                categorie=str(waarden.get("adviseert_categorie", "")),
                in_woorden=velden["adviseert"].keuzes.get(str(waarden.get("adviseert")), "niet bekend"),
            )
        )
    return tuple(gevonden)
