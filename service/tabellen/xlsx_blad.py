"""Hoe een blad met een beslistabel is ingedeeld; de schrijver en de lezer houden zich allebei hieraan."""

from collections.abc import Sequence

KENMERK = "Beslistabel"
"""Staat in A1; aan dit woord wordt een blad met een tabel herkend."""
KOPPEN = (KENMERK, "Titel", "Bestand", "Treffer", "Samen", "Volgorde", "Anders")
"""De woorden in kolom A, rij 1 tot en met 7; in kolom B staat wat erbij hoort. In rij 6 en 7 staat dat per uitkomst naast elkaar."""
UITLEG, KEUZES = "Uitleg", "Keuzes"
"""De bladen die geen tabel zijn."""
TITELRIJ, NAAMRIJ, EERSTE_RIJ = 9, 10, 11
DAN = "dan"
"""De kop boven de uitkomst. Geeft een tabel er meer, dan staat de naam erachter: `dan goedgekeurd`."""


def koppen_dan(geeft: Sequence[str]) -> tuple[str, ...]:
    """De koppen boven de uitkomsten."""
    return (DAN,) if len(geeft) == 1 else tuple(f"{DAN} {naam}" for naam in geeft)


def met_naam(geeft: Sequence[str], teksten: Sequence[str]) -> tuple[str, ...]:
    """De cellen achter Volgorde of Anders: bij één uitkomst kaal, en anders elk met haar naam ervoor."""
    return tuple(teksten) if len(geeft) == 1 else tuple(f"{naam}: {tekst}" for naam, tekst in zip(geeft, teksten, strict=True))
