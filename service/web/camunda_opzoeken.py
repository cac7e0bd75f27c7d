"""Welke beslistabellen een beller kan kiezen, en in welke versies: nu, straks, en zoals er ooit mee beslist is."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from http import HTTPStatus

from engine import Pakket, RegelFouten
from service.camunda import Definitie, definities, nummer_van, waarom_niet
from service.inlezen import geen_regels
from service.opslag.oude_pakketten import verbanden_met, waarmee_beslist_is
from service.web.geweigerd import meld_geweigerd
from service.web.kern import Kern
from service.web.pakketkeuze import eigen_verband
from service.web.problemen import Probleem
from service.wie import Aanroep

_ID = re.compile(r"([a-z][a-z0-9_]{0,99}):([0-9]{1,10}):([0-9a-f]{64})\Z")


def nu(kern: Kern, aanroep: Aanroep) -> dict[str, Definitie]:
    """De tabellen van vandaag, op naam. Werpt Probleem met status 400 als er vandaag geen regels gelden."""
    return dict(definities(_pakket_nu(kern, aanroep)))


def te_kiezen(kern: Kern, aanroep: Aanroep) -> list[Definitie]:
    """Elke tabel in elke versie die nu te kiezen is: eerst die van vandaag, dan de laatst ingaande. Werpt Probleem."""
    _pakket_nu(kern, aanroep)
    return list(_gangbaar(kern, _verband(kern, aanroep), aanroep.nu.date()))


def met_nummer(kern: Kern, aanroep: Aanroep, sleutel: str, nummer: int) -> list[Definitie]:
    """De tabel met dit versienummer: één, of geen als die versie er voor deze beller niet is. Werpt Probleem."""
    _pakket_nu(kern, aanroep)

    def is_het(definitie: Definitie) -> bool:
        return definitie.plek.naam == sleutel and nummer_van(definitie.pakket.hash) == nummer

    gevonden = _zoek(kern, aanroep, f"{nummer:07x}", is_het)
    return [] if gevonden is None else [gevonden]


def met_sleutel(kern: Kern, aanroep: Aanroep, sleutel: str) -> Definitie:
    """De tabel van vandaag met deze naam. Werpt Probleem met status 404 als zij er niet is."""
    pakket = _pakket_nu(kern, aanroep)
    gevonden = definities(pakket).get(sleutel)
    if gevonden is None:
        raise Probleem(HTTPStatus.NOT_FOUND, waarom_niet(pakket, sleutel))
    return gevonden


def met_id(kern: Kern, aanroep: Aanroep, id_: str) -> Definitie:
    """Precies deze tabel in precies deze versie. Werpt Probleem met status 404 als zij er voor deze beller niet is."""
    delen = _ID.match(id_)
    if delen is not None:
        _pakket_nu(kern, aanroep)
        gevonden = _zoek(kern, aanroep, delen[3], lambda definitie: definitie.id == id_)
        if gevonden is not None:
            return gevonden
    raise Probleem(HTTPStatus.NOT_FOUND, "Er is geen beslistabel met dit id.")


def _zoek(kern: Kern, aanroep: Aanroep, begin: str, is_het: Callable[[Definitie], bool]) -> Definitie | None:
    """De tabel van de beller die het is; waarmee ooit beslist is alleen in een pakket waarvan de hash zo begint.

    Is zij van een ander verband, dan is er niets, en staat in het logboek dat het geweigerd is.
    """
    eigen, dag = _verband(kern, aanroep), aanroep.nu.date()
    gevonden = next(filter(is_het, _alle(kern, eigen, dag, begin)), None)
    if gevonden is None:
        alle = {*kern.regels_voor({}).samenwerkingsverbanden, *verbanden_met(kern.opslag.database, begin)}
        anderen = (verband for verband in alle if not aanroep.wie.mag_bij(verband))
        # Voor de beller is zij er niet: het antwoord is hetzelfde als bij een tabel die nergens bestaat.
        if any(is_het(definitie) for verband in anderen for definitie in _alle(kern, verband, dag, begin)):
            meld_geweigerd(aanroep, "een beslistabel van een ander samenwerkingsverband")
    return gevonden


def _alle(kern: Kern, verband: str, dag: date, begin: str) -> Iterator[Definitie]:
    """De tabellen van een verband die nu te kiezen zijn, en die waarmee ooit beslist is in een pakket waarvan de hash zo begint."""
    yield from _gangbaar(kern, verband, dag)
    for hash_, toen in waarmee_beslist_is(kern.opslag.database, verband, begin):
        yield from definities(kern.regelkast.pakket_van_toen(verband, toen, hash_, kern.opslag)).values()


def _gangbaar(kern: Kern, verband: str, dag: date) -> Iterator[Definitie]:
    """De tabellen van nu, van de versies die gelden of gaan gelden, en van de bestanden; een pakket dat twee keer voorkomt één keer."""
    pakketten = [
        *_als_zij_gelden(lambda: kern.regels_voor({}).pakket(verband, dag)),
        *(
            kern.regelkast.pakket_van_versie(versie.hash, verband, versie.ingangsdatum, kern.versies.bestanden)
            for versie in kern.versies.geldende(verband)
        ),
        *_als_zij_gelden(lambda: kern.regelkast.pakket(verband, dag)),
    ]
    for pakket in {pakket.hash: pakket for pakket in pakketten}.values():
        yield from definities(pakket).values()


def _als_zij_gelden(bron: Callable[[], Pakket]) -> list[Pakket]:
    """Het pakket, of niets als de regels die dag niet gelden: een verband kan ophouden, en een versie kan de bestanden opvolgen."""
    try:
        return [bron()]
    except RegelFouten:
        return []


def _pakket_nu(kern: Kern, aanroep: Aanroep) -> Pakket:
    try:
        return kern.regels_voor({}).pakket(_verband(kern, aanroep), aanroep.nu.date())
    except RegelFouten as fouten:
        raise Probleem(HTTPStatus.BAD_REQUEST, "Hiervoor zijn er geen regels.", geen_regels(fouten, "")) from None


def _verband(kern: Kern, aanroep: Aanroep) -> str:
    return eigen_verband(kern.regels_voor({}), aanroep.wie)
