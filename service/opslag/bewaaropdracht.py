"""Een advies klaarmaken om te bewaren. Wat veel werk is gebeurt hier, voor de transactie: dan wacht niemand erop."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from engine import Advies, GeschrevenAdvies, geschreven_advies
from service.opslag.bewaard import BewaardAdvies
from service.opslag.idempotentie import Herhaalsleutel
from service.opslag.samen_doen import Werk
from service.opslag.soorten import pak_in
from service.opslag.termijnen import MetBesluit
from service.wie import Aanroep

# Inpakken laat Python los, en kan dus op een andere kern: van wat een advies kost is het een vijftiende.
_INPAKKER = ThreadPoolExecutor(1, thread_name_prefix="inpakken")


@dataclass(frozen=True, slots=True)
class NieuwAdvies:
    """Wat er bewaard gaat worden. `vorige` is het advies dat hierdoor een opvolger krijgt, of None bij een nieuwe zaak.

    `invoer_ingepakt` en `advies_ingepakt` zijn het dossier en het advies zoals zij er komen te staan. `met_besluit` geeft hetzelfde advies
    met een besluit erin dat er over de zaak al ligt: daar volgen de termijnen dan uit.
    """

    kenmerk: str
    invoer: str
    invoer_ingepakt: bytes
    advies: Advies
    geschreven: GeschrevenAdvies
    advies_ingepakt: bytes
    regelteksten: Callable[[], Mapping[str, str]]
    vorige: BewaardAdvies | None
    met_besluit: MetBesluit


@dataclass(frozen=True, slots=True)
class Bewaaropdracht:
    """Een advies dat bewaard moet worden, wie dat vraagt, en onder welke sleutel."""

    aanroep: Aanroep
    nieuw: NieuwAdvies
    sleutel: Herhaalsleutel | None

    @property
    def verband(self) -> str:
        """Het samenwerkingsverband waar de zaak bij hoort."""
        return self.nieuw.advies.pakket.samenwerkingsverband


def nieuw_advies(
    kenmerk: str,
    invoer: str,
    advies: Advies,
    regelteksten: Callable[[], Mapping[str, str]],
    vorige: BewaardAdvies | None = None,
    met_besluit: MetBesluit = lambda _: None,
) -> NieuwAdvies:
    """Maakt een advies klaar om te bewaren. `regelteksten` geeft de inhoud van de regelbestanden en wordt alleen zo nodig gevraagd."""
    geschreven = geschreven_advies(advies)
    ingepakt = pak_in(invoer.encode()), pak_in(geschreven.json)
    return NieuwAdvies(kenmerk, invoer, ingepakt[0], advies, geschreven, ingepakt[1], regelteksten, vorige, met_besluit)


def nieuwe_zaak(
    kenmerk: str, invoer: str, advies: Advies, regelteksten: Callable[[], Mapping[str, str]], met_besluit: MetBesluit
) -> Werk[NieuwAdvies]:
    """Als `nieuw_advies`, van een nieuwe zaak en in twee stappen: het inpakken gaat ernaast door, terwijl een ander geschreven wordt."""
    geschreven = geschreven_advies(advies)
    ingepakt = _INPAKKER.submit(pak_in, geschreven.json)
    yield
    return NieuwAdvies(kenmerk, invoer, pak_in(invoer.encode()), advies, geschreven, ingepakt.result(), regelteksten, None, met_besluit)
