"""Wat er niet klopt aan de instellingen."""


class InstellingFout(Exception):
    """Een of meer instellingen kloppen niet; de tekst is per instelling een regel voor de beheerder, zonder haar waarde."""
