"""Een besluit toetsen aan het advies en de regels. Wat eraan schort, zeggen de regels en de lijst van R080; hier staat geen criterium."""

from dataclasses import dataclass
from typing import cast

from engine import Advies, Fout, Gegevens, InvoerFouten, beoordeel
from engine.beoordelen.spoor import Element
from engine.logica import Verdict
from service.besluiten.verzoek import Besluitverzoek
from service.brieven.besluit import Besluit
from service.brieven.deskundigen import adviezen_van
from service.brieven.toets import belemmeringen, met_besluit, wijkt_af
from service.brieven.volledig import ontbreekt

_LIJST, _BAND, _BESLIST_MEE = "deskundigenadviezen", "band", "besluit"
# Dit mag in een concept nog leeg zijn of ontbreken. Al het andere is een fout, ook in een concept.
_MAG_LATER = frozenset({"B020", "B030", "B031", "B032", "B034", "B035"})
_TOEGEPAST = (Verdict.VOLDAAN, Verdict.NIET_VOLDAAN)


@dataclass(frozen=True, slots=True)
class Toets:
    """Wat de toets opleverde. `nog_nodig` is leeg als het besluit definitief mag; `getoetst` is het advies met het besluit erin."""

    besluit: Besluit
    nog_nodig: tuple[Fout, ...]
    wijkt_af: bool
    getoetst: Advies
    regels: tuple[tuple[str, str], ...]


def toets(verzoek: Besluitverzoek, advies: Advies, kenmerk: str) -> Toets:
    """Toetst een besluit over een zaak met dit advies. `kenmerk` is dat van de zaak.

    Raises:
        InvoerFouten: als het besluit niet bij het dossier past of iets niet klopt; dan is ook een concept niet te bewaren.
    """
    besluit = verzoek.besluit
    met_rollen = _wie_beslist_mee(advies, verzoek.beslist_mee)
    fouten = ontbreekt(besluit, met_rollen, kenmerk)
    if verkeerd := [fout for fout in fouten if fout.code not in _MAG_LATER]:
        raise InvoerFouten(verkeerd)
    getoetst = met_besluit(besluit, met_rollen)
    nog_nodig = tuple(dict.fromkeys((*fouten, *belemmeringen(met_rollen, getoetst))))
    return Toets(besluit, nog_nodig, wijkt_af(besluit, advies), getoetst, _meegeteld(advies))


def _wie_beslist_mee(advies: Advies, nummers: tuple[int, ...]) -> Advies:
    """Het advies over hetzelfde dossier, met bij deze deskundigen het feit dat zij meebeslissen. Of dat mag, zeggen de regels (R038)."""
    if not nummers:
        return advies
    bekend = [deel.nummer for deel in adviezen_van(advies)]
    onbekend = [nummer for nummer in nummers if nummer not in bekend]
    if onbekend:
        zin = "Van deskundige {} staat er geen advies in het dossier."
        raise InvoerFouten([Fout("B033", zin.format(nummer), "beslist_mee") for nummer in onbekend])
    band = tuple(advies.pakket.begrippen[_LIJST].velden).index(_BAND)
    elementen = cast(tuple[Element, ...], advies.gegevens.waarden[_LIJST])
    nieuw = tuple(
        (*element[:band], _BESLIST_MEE, *element[band + 1 :]) if nummer in nummers else element
        for nummer, element in zip(bekend, elementen, strict=True)
    )
    return beoordeel(advies.pakket, Gegevens({**advies.gegevens.waarden, _LIJST: nieuw}), advies.peildatum)


def _meegeteld(advies: Advies) -> tuple[tuple[str, str], ...]:
    """De regels waarop het advies rust: de uitkomst en elk criterium dat is toegepast."""
    toegepast = (("criterium", naam) for naam, uitslag in sorted(advies.criteria.items()) if uitslag.verdict in _TOEGEPAST)
    return (("uitkomst", advies.uitkomst or "open"), *toegepast)
