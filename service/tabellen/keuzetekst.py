"""De naam van een keuze als tekst in een cel: kaal, of tussen aanhalingstekens als zij anders iets anders zou betekenen."""

import re

_STREEPJE = "-"
_NIET = "niet "
_VREEMD = re.compile(r'[;,]|^"|^\s|\s$')


def schrijf_keuze(naam: str) -> str:
    """De naam zoals zij in een cel staat; `lees_keuze` is het omgekeerde. Een aanhalingsteken erin wordt verdubbeld, zoals in CSV."""
    if naam == _STREEPJE or naam.startswith(_NIET) or _VREEMD.search(naam):
        return '"' + naam.replace('"', '""') + '"'
    return naam


def lees_keuze(tekst: str) -> str:
    """De naam die er staat, zonder de aanhalingstekens eromheen."""
    return tekst[1:-1].replace('""', '"') if len(tekst) > 1 and tekst[0] == tekst[-1] == '"' else tekst


def splits(tekst: str, tekens: str = ";,") -> list[str]:
    """De delen tussen `tekens`, zonder spaties eromheen; een teken tussen aanhalingstekens splitst niet."""
    deel = re.compile(rf'\s*("(?:[^"]|"")*"|[^{tekens}]*?)\s*([{tekens}]|\Z)')
    delen = []
    plek, verder = 0, True
    while verder:
        gevonden = deel.match(tekst, plek)
        assert gevonden is not None  # het tweede soort deel past altijd
        delen.append(gevonden[1])
        plek, verder = gevonden.end(), bool(gevonden[2])
    return delen
