"""De vorm van een sleutel: `tb_`, een nummer dat overal mag staan, en een geheim dat alleen de houder heeft.

Het geheim zijn 32 bytes uit het besturingssysteem. Bewaard wordt er alleen SHA-256 van. Een trage hash zoals Argon2 vertraagt wie een
wachtwoord raadt; 256 bits toeval raadt niemand, en dan kost traagheid alleen elk verzoek tijd. Zout is om dezelfde reden niet nodig.
"""

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass

_VORM = re.compile(r"tb_([0-9a-f]{12})_([A-Za-z0-9_-]{43})")
_NERGENS = "0" * 64


@dataclass(frozen=True, slots=True)
class Sleutel:
    """Een sleutel zoals de houder haar heeft. Het geheim staat niet in `repr`: daar komt het in geen foutmelding."""

    id: str
    geheim: str

    def __repr__(self) -> str:
        return f"Sleutel({self.id})"

    @property
    def tekst(self) -> str:
        """Wat de houder in de kop `Authorization` zet."""
        return f"tb_{self.id}_{self.geheim}"

    @property
    def vingerafdruk(self) -> str:
        """Wat ervan bewaard wordt. Het nummer telt mee: een vingerafdruk is niet naar een andere sleutel te verplaatsen."""
        return hashlib.sha256(f"{self.id}.{self.geheim}".encode()).hexdigest()

    def past_op(self, bewaard: str | None) -> bool:
        """Is dit de bewaarde vingerafdruk? Duurt even lang of zij nu klopt, niet klopt of er niet is."""
        klopt = hmac.compare_digest(self.vingerafdruk, bewaard or _NERGENS)
        return klopt and bewaard is not None


def nieuwe_sleutel() -> Sleutel:
    """Een sleutel die er nog niet was."""
    return Sleutel(secrets.token_hex(6), secrets.token_urlsafe(32))


def lees_sleutel(tekst: str) -> Sleutel | None:
    """De sleutel in een tekst, of None als het er geen kan zijn."""
    gevonden = _VORM.fullmatch(tekst)
    return Sleutel(gevonden[1], gevonden[2]) if gevonden else None
