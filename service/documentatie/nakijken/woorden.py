"""Woorden die niet in een feature horen: een dag die elke dag iets anders betekent, en techniek."""

import re
from collections.abc import Iterator

from engine import Fout
from service.documentatie.nakijken.bestand import Bestand
from service.documentatie.nakijken.delen import beginregels, beschrijving, delen_van, stapregels

_DUUR = r"(dag(en)?|we(ek|ken)|maand(en)?|(school)?ja(ar|ren))"
_WANNEER = re.compile(
    r"\b(vandaag|(over|van)?morgen(middag|ochtend|avond)?|(eer)?gisteren|vanmiddag|vanavond"
    rf"|(volgend|vorig|komend|afgelopen|deze|dit)e? ({_DUUR}|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)"
    rf"|over (\w+ ){{1,3}}?{_DUUR}|{_DUUR} geleden)\b",
    re.IGNORECASE,
)
_TECHNIEK = re.compile(
    r"\b(\w*klik\w*|(druk)?knop(pen|je)?|\w*knop|(beeld|begin|invoer|start)?scherm(en|pje)?|invulveld(en)?|velden? (in ?te ?)?(in)?vullen"
    r"|veld (in ?te ?)?(in)?vullen|(vul|vult|vullen) [^.]{0,40}\bveld(en)?|veld(en)? [^.]{0,20}ingevuld"
    r"|json|yaml|xml|sql|api|https?|url|endpoints?|databases?)\b",
    re.IGNORECASE,
)
_OPEN_PLEK = re.compile(r"<[^<>]+>")


def kijk_woorden_na(bestand: Bestand) -> Iterator[Fout]:
    """Relatieve dagen in stappen, en techniek in koppen, beschrijvingen en stappen."""
    delen = delen_van(bestand)
    begin = beginregels(delen)
    for deel in delen:
        stappen = set(stapregels(deel))
        for nummer in stappen:
            for gevonden in _WANNEER.finditer(_zonder_open_plekken(bestand, nummer)):
                zin = f"Wanneer '{gevonden[0].lower()}' is, hangt af van de dag waarop iemand leest. Schrijf de datum voluit."
                yield bestand.fout("G014", zin, nummer, kolom=gevonden.start() + 1)
        for nummer in {deel.regel, *stappen, *(nummer for nummer, _ in beschrijving(bestand, deel, begin))}:
            for gevonden in _TECHNIEK.finditer(_zonder_open_plekken(bestand, nummer)):
                zin = f"'{gevonden[0]}' is techniek. Schrijf wat er gebeurt in woorden van de school of het samenwerkingsverband."
                yield bestand.fout("G015", zin, nummer, kolom=gevonden.start() + 1)


def _zonder_open_plekken(bestand: Bestand, nummer: int) -> str:
    """De regel waarin `<vandaag>` niet meetelt; even lang, zodat de kolommen kloppen."""
    return _OPEN_PLEK.sub(lambda plek: " " * len(plek[0]), bestand.regels[nummer - 1])
