"""Een dagelijks zegel op elke keten: het einde van die dag, ondertekend met Ed25519 en verbonden met het vorige zegel.

Bewaar de zegels buiten de dienst. Wie de database in handen heeft kan een keten overdoen, maar niet een zegel dat een ander al heeft.
"""

from collections.abc import Iterator, Mapping, Set
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from sqlalchemy import Connection, insert, select

from engine.vorm.canoniek import canoniek, vingerafdruk
from service.audit.regel import BEGIN
from service.opslag.tabellen_audit import AUDIT, KOP, ZEGEL


@dataclass(frozen=True, slots=True)
class Zegel:
    """Het einde van een keten op een dag. `vorige` is de vingerafdruk van het vorige zegel, `sleutel` de openbare sleutel."""

    samenwerkingsverband: str
    dag: str
    volgnummer: int
    hash: str
    vorige: str
    sleutel: str
    handtekening: str = ""

    def inhoud(self) -> dict[str, Any]:
        """Wat er ondertekend wordt."""
        return {naam: waarde for naam, waarde in asdict(self).items() if naam != "handtekening"}

    def echt(self) -> bool:
        """Past de handtekening bij de inhoud en de sleutel?"""
        try:
            openbaar = Ed25519PublicKey.from_public_bytes(bytes.fromhex(self.sleutel))
            openbaar.verify(bytes.fromhex(self.handtekening), canoniek(self.inhoud()).encode())
        except (InvalidSignature, ValueError):
            return False
        return True


def openbare_sleutel(geheim: Ed25519PrivateKey) -> str:
    """De openbare sleutel, als 64 hexadecimale tekens."""
    return geheim.public_key().public_bytes_raw().hex()


def verzegel(verbinding: Connection, geheim: Ed25519PrivateKey, dag: date) -> tuple[Zegel, ...]:
    """Zet op elke keten die nog geen zegel van deze dag heeft een zegel; geeft wat er nieuw is.

    Liep de klok ooit voor, dan is er een zegel van een dag die nog komt. Ook dan gaat het door: anders bleef het uit tot die dag.
    """
    # Eerst de koppen vasthouden: wie tegelijk verzegelt, wacht hier en ziet daarna wat er al staat.
    koppen = verbinding.execute(select(KOP).order_by(KOP.c.samenwerkingsverband).with_for_update()).all()
    eerder = zegels_uit(verbinding)
    bestaand = {zegel.samenwerkingsverband: zegel for zegel in eerder}
    gezet = {zegel.samenwerkingsverband for zegel in eerder if zegel.dag == dag.isoformat()}
    nieuw = []
    for kop in koppen:
        vorige = bestaand.get(kop.samenwerkingsverband)
        niets_nieuws = vorige is not None and vorige.dag > dag.isoformat() and vorige.volgnummer == kop.volgnummer
        if kop.samenwerkingsverband in gezet or niets_nieuws:
            continue
        onder = vingerafdruk(asdict(vorige)) if vorige else BEGIN
        zegel = Zegel(kop.samenwerkingsverband, dag.isoformat(), kop.volgnummer, kop.hash, onder, openbare_sleutel(geheim))
        handtekening = geheim.sign(canoniek(zegel.inhoud()).encode()).hex()
        verbinding.execute(insert(ZEGEL), {**asdict(zegel), "dag": dag, "handtekening": handtekening})
        nieuw.append(Zegel(**zegel.inhoud(), handtekening=handtekening))
    return tuple(nieuw)


def zegels_uit(verbinding: Connection, verband: str = "") -> tuple[Zegel, ...]:
    """De zegels van één keten of van alle, per keten in de volgorde van de keten zelf: een klok kan voorlopen."""
    vraag = select(ZEGEL).order_by(ZEGEL.c.samenwerkingsverband, ZEGEL.c.dag)
    rijen = verbinding.execute(vraag.where(ZEGEL.c.samenwerkingsverband == verband) if verband else vraag).mappings()
    zegels = (Zegel(**{**rij, "dag": rij["dag"].isoformat()}) for rij in rijen)
    # Hier, want de index loopt over de dagen; van een keten is er hoogstens een per dag.
    return tuple(sorted(zegels, key=lambda zegel: (zegel.samenwerkingsverband, zegel.volgnummer, zegel.dag)))


def zegelfouten(verbinding: Connection, vertrouwd: Set[str], buiten: tuple[Mapping[str, Any], ...]) -> Iterator[tuple[str, int, str]]:
    """Wat er aan de zegels niet klopt: per fout de keten, de regel en een zin. `buiten` zijn zegels die iemand elders bewaarde."""
    binnen = zegels_uit(verbinding)
    vorige: dict[str, str] = {}
    for zegel in binnen:
        keten = zegel.samenwerkingsverband
        if not zegel.echt() or (vertrouwd and zegel.sleutel not in vertrouwd):
            yield keten, zegel.volgnummer, f"Het zegel van {zegel.dag} is niet echt."
        if zegel.vorige != vorige.get(keten, BEGIN):
            yield keten, zegel.volgnummer, f"Het zegel van {zegel.dag} sluit niet aan op het vorige zegel."
        vorige[keten] = vingerafdruk(asdict(zegel))
        yield from _past_bij_keten(verbinding, zegel)
    bekend = {(zegel.samenwerkingsverband, zegel.dag): zegel for zegel in binnen}
    for ruw in buiten:
        zegel = Zegel(**ruw)
        if not zegel.echt() or (vertrouwd and zegel.sleutel not in vertrouwd):
            yield zegel.samenwerkingsverband, zegel.volgnummer, f"Het meegegeven zegel van {zegel.dag} is niet echt."
            continue
        if bekend.get((zegel.samenwerkingsverband, zegel.dag)) != zegel:
            yield zegel.samenwerkingsverband, zegel.volgnummer, f"Het meegegeven zegel van {zegel.dag} staat niet zo in de database."
        yield from _past_bij_keten(verbinding, zegel)


def _past_bij_keten(verbinding: Connection, zegel: Zegel) -> Iterator[tuple[str, int, str]]:
    if zegel.volgnummer == 0:
        return
    vraag = select(AUDIT.c.hash).where(AUDIT.c.samenwerkingsverband == zegel.samenwerkingsverband, AUDIT.c.volgnummer == zegel.volgnummer)
    gevonden = verbinding.execute(vraag).scalar_one_or_none()
    if gevonden != zegel.hash:
        wat = "weg" if gevonden is None else "anders dan toen"
        yield zegel.samenwerkingsverband, zegel.volgnummer, f"Op {zegel.dag} is deze regel verzegeld, en nu is zij {wat}."
