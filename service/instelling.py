"""Instellingen komen uit de omgeving; een verkeerde houdt de dienst tegen."""


class InstellingFout(Exception):
    """Een instelling in de omgeving klopt niet; de tekst is een zin voor de beheerder."""
