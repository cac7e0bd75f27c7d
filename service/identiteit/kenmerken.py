"""Waaronder de dienst een mens, zijn sessie bij de aanbieder en diens berichten kent: altijd een vingerafdruk."""

import hashlib


def kenmerk_van_mens(uitgever: str, sub: str) -> str:
    """Bij sommige aanbieders is `sub` een mailadres: dat komt zo in geen tabel en geen logboek."""
    return "mens-" + hashlib.sha256(f"{uitgever}\n{sub}".encode()).hexdigest()[:32]


def kenmerk_van_sessie(uitgever: str, sid: str) -> str:
    """De sessie bij de aanbieder, uit `sid`: wie de database leest, weet niet hoe zij daar heet."""
    return hashlib.sha256(f"sessie\n{uitgever}\n{sid}".encode()).hexdigest()


def kenmerk_van_bericht(uitgever: str, jti: str) -> str:
    """Eén bericht van de aanbieder, om te zien of het er al eens was."""
    return hashlib.sha256(f"bericht\n{uitgever}\n{jti}".encode()).hexdigest()
