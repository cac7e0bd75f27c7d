"""Wat in de uitleg alleen van de regels afhangt: één keer per pakket klaargezet, voor elk advies hetzelfde."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from engine.pakket import Pakket
from engine.taal.declaraties import Bron, Criterium
from engine.uitleg.blokken import Opsomming


@dataclass(frozen=True, slots=True)
class VasteTeksten:
    """De vaste kant van de uitleg.

    `leesvolgorde` is die van alle criteria; `themas` geeft per titel van een thema zijn criteria, zonder wat een ander criterium invult.
    `titels` zijn die van begrippen en afleidingen. Per criterium is er een bronregel, en in `voorbehoud` wat er nog niet van vaststaat.
    """

    leesvolgorde: tuple[str, ...]
    themas: tuple[tuple[str, tuple[str, ...]], ...]
    titels: Mapping[str, str]
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
        titels={naam: verklaring.titel for groep in (pakket.afleidingen, pakket.begrippen) for naam, verklaring in groep.items()},
        bronregels={naam: f"Bron: {vindplaatsen(pakket.bronnen, criterium.bron)}." for naam, criterium in criteria.items()},
        voorbehoud={naam: _voorbehoud(criterium) for naam, criterium in criteria.items()},
        bestanden=Opsomming(tuple((f"{bestand}  {hash_}",) for bestand, hash_ in sorted(pakket.bestanden.items()))),
    )


def vindplaatsen(bronnen: Mapping[str, Bron], namen: Iterable[str]) -> str:
    """De titels en vindplaatsen van bronnen; wat niet is nagezien staat erbij."""
    gevonden = (bronnen[naam] for naam in namen)
    return "; ".join(f"{bron.titel}, {bron.vindplaats}{'' if bron.bevestigd else ' (nog niet nagezien)'}" for bron in gevonden)


def _voorbehoud(criterium: Criterium) -> tuple[str, ...]:
    regels = [] if criterium.bevestigd else [f"Nog niet nagezien: {criterium.let_op}"]
    if criterium.overgenomen_van:
        vast = "" if criterium.vastgesteld else "; niet vastgesteld door het samenwerkingsverband"
        regels.append(f"Overgenomen van {criterium.overgenomen_van}{vast}.")
    return tuple(regels)
