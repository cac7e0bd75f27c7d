"""Een verzoek dat twee keer komt, wordt één keer gedaan: wie dezelfde Idempotency-Key stuurt, krijgt hetzelfde antwoord."""

import hashlib
import hmac
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select

from service.opslag.invoegen import voeg_in_als_nieuw
from service.opslag.tabellen import SLEUTEL
from service.wie import Aanroep, Wie


class SleutelHergebruikt(Exception):
    """Deze sleutel hoort bij een ander verzoek."""


class TegelijkGedaan(Exception):
    """Een ander deed hetzelfde verzoek net iets eerder; deze transactie gaat niet door."""


@dataclass(frozen=True, slots=True)
class Herhaalsleutel:
    """De vingerafdrukken van wie met sleutel, en van het verzoek. Uit geen van beide is het dossier te raden: de sleutel blijft buiten."""

    sleutel: str
    verzoek: str


def herhaalsleutel(wie: Wie, sleutel: str, verzoek: str) -> Herhaalsleutel:
    """De sleutel van een verzoek; `verzoek` is alles wat gelijk moet zijn: het adres en de inhoud."""
    van = f"{wie.soort}\n{wie.kenmerk}\n{wie.samenwerkingsverband}\n{sleutel}".encode()
    # Uit JSON kan een half teken komen (een losse surrogaat). Wat ermee gebeurt zegt wie het dossier leest, met de plaats erbij.
    gestuurd = verzoek.encode(errors="surrogatepass")
    return Herhaalsleutel(hashlib.sha256(van).hexdigest(), hmac.new(sleutel.encode(), gestuurd, hashlib.sha256).hexdigest())


def eerder_gedaan(verbinding: Connection, sleutel: Herhaalsleutel | None) -> tuple[UUID, int] | None:
    """Het nummer en de versie van wat er onder deze sleutel gemaakt is, of None.

    Raises:
        SleutelHergebruikt: als het toen een ander verzoek was.
    """
    if sleutel is None:
        return None
    gevonden = verbinding.execute(select(SLEUTEL).where(SLEUTEL.c.sleutel == sleutel.sleutel)).one_or_none()
    if gevonden is None:
        return None
    if not hmac.compare_digest(gevonden.verzoek, sleutel.verzoek):
        raise SleutelHergebruikt
    return gevonden.onderwerp, gevonden.versie


def onthoud(
    verbinding: Connection, sleutel: Herhaalsleutel | None, aanroep: Aanroep, verband: str, zaak_id: UUID, onderwerp: UUID, versie: int
) -> None:
    """Onthoudt wat er onder deze sleutel gemaakt is. Werpt TegelijkGedaan als een ander dat net deed."""
    if sleutel is None:
        return
    rij = {
        "sleutel": sleutel.sleutel,
        "verzoek": sleutel.verzoek,
        "samenwerkingsverband": verband,
        "zaak_id": zaak_id,
        "onderwerp": onderwerp,
        "versie": versie,
        "op": aanroep.nu,
    }
    if not voeg_in_als_nieuw(verbinding, SLEUTEL, rij):
        raise TegelijkGedaan
