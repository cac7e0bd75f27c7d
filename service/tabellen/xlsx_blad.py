"""Hoe een blad met een beslistabel is ingedeeld; de schrijver en de lezer houden zich allebei hieraan."""

KENMERK = "Beslistabel"
"""Staat in A1; aan dit woord wordt een blad met een tabel herkend."""
KOPPEN = (KENMERK, "Titel", "Bestand", "Treffer", "Samen", "Volgorde", "Anders")
"""De woorden in kolom A, rij 1 tot en met 7; in kolom B staat wat erbij hoort."""
UITLEG, KEUZES = "Uitleg", "Keuzes"
"""De bladen die geen tabel zijn."""
TITELRIJ, NAAMRIJ, EERSTE_RIJ = 9, 10, 11
DAN = "dan"
