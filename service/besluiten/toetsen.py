"""Een besluit toetsen aan het advies en de regels. Wat eraan schort, zeggen de regels en de lijst van R080; hier staat geen criterium."""

from dataclasses import dataclass
from typing import cast

from engine import Advies, Fout, InvoerFouten, beoordeel
from engine.beoordelen.spoor import Element
from engine.fouten import bedoelde
from engine.logica import Verdict
from engine.taal.brieven import Brief
from engine.uitleg.invullen import elementen, nummer_van
from service.besluiten.verzoek import MEE, Besluitverzoek, besluit_uit, hoofdveld, zover_te_lezen
from service.brieven.afwijken import wijkt_af_van_advies
from service.brieven.besluit import Besluit
from service.brieven.toets import belemmeringen, gegevens_met_besluit, met_besluit, voor_het_besluit
from service.brieven.volledig import ontbreekt

_LIJST, _NUMMER, _BAND, _BESLIST_MEE = "deskundigenadviezen", "deskundige_nummer", "band", "besluit"
# Dit mag in een concept nog leeg zijn of ontbreken. Al het andere is een fout, ook in een concept.
_MAG_LATER = frozenset({"B020", "B030", "B031", "B032", "B034", "B035"})
# Wie een mens is, weet de dienst alleen van zijn account. Wie tekent, zegt het daarom ook zelf; het besluit ligt vast in de keten.
_VERKLARING = Fout(
    "B055",
    "Zet geen_deskundige op true: wie tekent was in deze zaak geen deskundige. Was hij dat wel, laat dan een ander tekenen.",
    "ondertekenaar.geen_deskundige",
)
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
    besluit, brief = verzoek.besluit, _brief(verzoek.besluit, advies)
    met_rollen, onbekend = _wie_beslist_mee(advies, verzoek.beslist_mee)
    rust_op = voor_het_besluit(met_rollen, brief)
    fouten = ontbreekt(besluit, brief, rust_op, kenmerk)
    gegevens, botsingen = gegevens_met_besluit(besluit, brief, met_rollen)
    verkeerd = [*onbekend, *(fout for fout in fouten if fout.code not in _MAG_LATER)]
    al_gemeld = {fout.plaats for fout in verkeerd}
    if verkeerd := [*verkeerd, *(fout for fout in botsingen if fout.plaats not in al_gemeld)]:
        raise InvoerFouten(verkeerd)
    getoetst = beoordeel(advies.pakket, met_rollen.gegevens.met(gegevens), advies.peildatum)
    verklaring = () if besluit.ondertekenaar.geen_deskundige else (_VERKLARING,)
    nog_nodig = tuple(dict.fromkeys((*fouten, *verklaring, *belemmeringen(rust_op, getoetst))))
    return Toets(besluit, nog_nodig, wijkt_af_van_advies(besluit, brief, rust_op), getoetst, _meegeteld(rust_op))


def lees_en_toets(tekst: str, advies: Advies, kenmerk: str) -> tuple[Besluitverzoek, Toets]:
    """Het besluit in een JSON-tekst, en wat de toets ervan vindt.

    Raises:
        InvoerFouten: als bij `lees_besluitverzoek` en `toets`, met alle fouten tegelijk. Over een veld dat niet te lezen is, zegt de toets
            niets; alleen als het soort besluit niet te lezen is, valt er niets te toetsen.
    """
    verzoek, fouten = zover_te_lezen(tekst)
    if verzoek is None:
        raise InvoerFouten(fouten)
    try:
        uitslag = toets(verzoek, advies, kenmerk)
    except InvoerFouten as gevonden:
        gelezen = {hoofdveld(fout.plaats) for fout in fouten}
        raise InvoerFouten([*fouten, *(fout for fout in gevonden.fouten if hoofdveld(fout.plaats) not in gelezen)]) from None
    if fouten:
        raise InvoerFouten(fouten)
    return verzoek, uitslag


def met_besluit_van_toen(advies: Advies, inhoud: str) -> Advies | None:
    """Een nieuwer advies over de zaak, met een besluit erin dat er al ligt; None als het daar niet meer bij past.

    `inhoud` is die van het besluit zoals het bewaard is.
    """
    try:
        besluit = besluit_uit(inhoud)
        return met_besluit(besluit, _brief(besluit, advies), advies)
    except InvoerFouten:
        return None


def _brief(besluit: Besluit, advies: Advies) -> Brief:
    """Wat de regels over dit soort besluit zeggen."""
    brieven = advies.pakket.brieven
    if besluit.soort not in brieven:
        soorten = [naam for naam, brief in brieven.items() if brief.beslist]
        raise InvoerFouten([Fout("B005", f"Kies een van deze soorten: {', '.join(soorten)}.", "soort", bedoelde(besluit.soort, soorten))])
    if not brieven[besluit.soort].beslist:
        raise InvoerFouten([Fout("B009", "Dit is een bericht, en geen besluit over de aanvraag.", "soort")])
    return brieven[besluit.soort]


def _wie_beslist_mee(advies: Advies, nummers: tuple[int, ...]) -> tuple[Advies, list[Fout]]:
    """Het advies over hetzelfde dossier, met bij deze deskundigen het feit dat zij meebeslissen. Of dat mag, zeggen de regels (R038).

    Is een van hen er niet, dan komt het advies terug zoals het was, met die fouten.
    """
    bekend = [nummer_van(element, _NUMMER, plek) for plek, element in enumerate(elementen(advies, _LIJST), start=1)]
    zin = "Van deskundige {} staat er geen advies in het dossier."
    onbekend = [Fout("B033", zin.format(nummer), MEE) for nummer in nummers if nummer not in bekend]
    if onbekend or not nummers:
        return advies, onbekend
    band = tuple(advies.pakket.begrippen[_LIJST].velden).index(_BAND)
    gegeven = cast(tuple[Element, ...], advies.gegevens.waarden[_LIJST])
    nieuw = tuple(
        (*element[:band], _BESLIST_MEE, *element[band + 1 :]) if nummer in nummers else element
        for nummer, element in zip(bekend, gegeven, strict=True)
    )
    return beoordeel(advies.pakket, advies.gegevens.met({**advies.gegevens.waarden, _LIJST: nieuw}), advies.peildatum), []


def _meegeteld(advies: Advies) -> tuple[tuple[str, str], ...]:
    """De regels waarop het advies rust: de uitkomst en elk criterium dat is toegepast."""
    toegepast = (("criterium", naam) for naam, uitslag in sorted(advies.criteria.items()) if uitslag.verdict in _TOEGEPAST)
    return (("uitkomst", advies.uitkomst or "open"), *toegepast)
