"""Hoe het koekje van een sessie heet. `__Host-` laat een browser het alleen over TLS bewaren, voor precies dit adres."""

KOEK = "__Host-thuisnabij"
