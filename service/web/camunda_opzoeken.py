"""Welke beslistabellen een beller kan kiezen, en in welke versies: nu, straks, en zoals er ooit mee beslist is."""

import re
from collections.abc import Iterator
from http import HTTPStatus

from engine import Pakket, RegelFouten
from service.camunda import Definitie, definities, nummer_van, waarom_niet
from service.inlezen import geen_regels
from service.opslag.oude_pakketten import waarmee_beslist_is
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
    return [definitie for pakket in _pakketten(kern, aanroep) for definitie in definities(pakket).values()]


def met_nummer(kern: Kern, aanroep: Aanroep, sleutel: str, nummer: int) -> list[Definitie]:
    """De tabel met dit versienummer: één, of geen als die versie er voor deze beller niet is. Werpt Probleem."""

    def is_het(definitie: Definitie) -> bool:
        return definitie.plek.naam == sleutel and nummer_van(definitie.pakket.hash) == nummer

    gevonden = list(filter(is_het, te_kiezen(kern, aanroep)))
    return gevonden[:1] or list(filter(is_het, _van_toen(kern, aanroep, f"{nummer:07x}")))[:1]


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
        kandidaten = (*te_kiezen(kern, aanroep), *_van_toen(kern, aanroep, delen[3]))
        gevonden = next((deel for deel in kandidaten if deel.id == id_), None)
        if gevonden is not None:
            return gevonden
    raise Probleem(HTTPStatus.NOT_FOUND, "Er is geen beslistabel met dit id.")


def _pakketten(kern: Kern, aanroep: Aanroep) -> list[Pakket]:
    verband, vandaag = eigen_verband(kern.regels_voor({}), aanroep.wie), aanroep.nu.date()
    pakketten = [
        _pakket_nu(kern, aanroep),
        *(
            kern.regelkast.pakket_van_versie(versie.hash, verband, versie.ingangsdatum, kern.versies.bestanden)
            for versie in kern.versies.geldende(verband)
        ),
    ]
    try:
        pakketten.append(kern.regelkast.pakket(verband, vandaag))
    except RegelFouten:
        # De bestanden gelden vandaag niet; dan beslist een versie, en die staat er al.
        assert len(pakketten) > 1
    return list({pakket.hash: pakket for pakket in pakketten}.values())


def _pakket_nu(kern: Kern, aanroep: Aanroep) -> Pakket:
    keuze = kern.regels_voor({})
    try:
        return keuze.pakket(eigen_verband(keuze, aanroep.wie), aanroep.nu.date())
    except RegelFouten as fouten:
        raise Probleem(HTTPStatus.BAD_REQUEST, "Hiervoor zijn er geen regels.", geen_regels(fouten, "")) from None


def _van_toen(kern: Kern, aanroep: Aanroep, begin: str) -> Iterator[Definitie]:
    verband = eigen_verband(kern.regels_voor({}), aanroep.wie)
    for hash_, dag in waarmee_beslist_is(kern.opslag.database, verband, begin):
        yield from definities(kern.regelkast.pakket_van_toen(verband, dag, hash_, kern.opslag)).values()
