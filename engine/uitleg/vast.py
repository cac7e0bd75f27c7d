"""Wat in de uitleg alleen van de regels afhangt: één keer per pakket klaargezet, voor elk advies hetzelfde."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from engine.pakket import Pakket
from engine.taal.declaraties import Afleiding, Begrip, Bron, Criterium
from engine.uitleg.blokken import Opsomming


@dataclass(frozen=True, slots=True)
class VasteTeksten:
    """De vaste kant van de uitleg.

    `leesvolgorde` is die van alle criteria; `themas` geeft per titel van een thema zijn criteria, zonder wat een ander criterium invult.
    `verklaringen` zijn de begrippen en de afleidingen. Per criterium is er een bronregel, en in `voorbehoud` wat er nog niet van vaststaat.
    """

    leesvolgorde: tuple[str, ...]
    themas: tuple[tuple[str, tuple[str, ...]], ...]
    verklaringen: Mapping[str, Begrip | Afleiding]
    bronregels: Mapping[str, str]
    voorbehoud: Mapping[str, tuple[str, ...]]
    bestanden: Opsomming


def vaste_teksten(pakket: Pakket) -> VasteTeksten:
    """De vaste teksten van een pakket."""
    return pakket.eenmaal(_maak)


def _maak(pakket: Pakket) -> VasteTeksten:
    criteria = pakket.criteria
    leesvolgorde = tuple(sorted(criteria, key=lambda naam: (criteria[naam].plaats.bestand, criteria[naam].plaats.regel)))
    # Een ingevulde blanco zegt hetzelfde als zijn invulling; de lezer hoeft hem niet twee keer te lezen.
    ingevuld = {naam for eigen in criteria.values() for naam in (eigen.invulling_van, eigen.afwijking_van)}
    eigen = [naam for naam in leesvolgorde if naam not in ingevuld]
    return VasteTeksten(
        leesvolgorde=leesvolgorde,
        themas=tuple(
            (thema.titel, tuple(naam for naam in eigen if criteria[naam].kop.thema == thema.naam)) for thema in pakket.themas.values()
        ),
        verklaringen={**pakket.afleidingen, **pakket.begrippen},
        bronregels={
            naam: pakket.teksten["bron"].format(bronnen=vindplaatsen(pakket, criterium.bron)) for naam, criterium in criteria.items()
        },
        voorbehoud={naam: _voorbehoud(pakket, criterium) for naam, criterium in criteria.items()},
        bestanden=Opsomming(tuple((f"{bestand}  {hash_}",) for bestand, hash_ in sorted(pakket.bestanden.items()))),
    )


def vindplaatsen(pakket: Pakket, namen: Iterable[str]) -> str:
    """De titels en vindplaatsen van bronnen; wat niet is nagezien staat erbij."""
    gevonden = (pakket.bronnen[naam] for naam in namen)
    return "; ".join(met_twijfel(pakket, bron, f"{bron.titel}, {bron.vindplaats}") for bron in gevonden)


def met_twijfel(pakket: Pakket, bron: Bron, tekst: str) -> str:
    """De tekst over een bron; is zij niet nagezien, dan staat dat erbij."""
    return tekst if bron.bevestigd else pakket.teksten["niet_nagezien"].format(bron=tekst)


def _voorbehoud(pakket: Pakket, criterium: Criterium) -> tuple[str, ...]:
    teksten = pakket.teksten
    regels = [] if criterium.bevestigd else [teksten["onbevestigd"].format(let_op=criterium.let_op)]
    if criterium.overgenomen_van:
        vast = "overgenomen" if criterium.vastgesteld else "overgenomen_niet_vastgesteld"
        regels.append(teksten[vast].format(van=criterium.overgenomen_van))
    return tuple(regels)
