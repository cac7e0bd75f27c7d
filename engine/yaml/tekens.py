"""Tekens die in een regelbestand niet thuishoren: van een tekstverwerker, een ander toetsenbord, of een botsing van git.

Zij worden gezocht voor er ontleed wordt. YAML zou er iets anders van maken dan er lijkt te staan, of ver van de plek vastlopen.
"""

import re
from collections.abc import Iterator

import yaml

from engine.fouten import Fout, Plaats

_INSPRINGING = re.compile(" *[\u00a0\u2000-\u200b\u202f\u3000]")
_SPATIE = re.compile(r"(?:^ *(?:- )?\w+:|^ *-)[\u00a0\u2000-\u200a\u202f\u3000]|[\u00a0\u2000-\u200a\u202f\u3000]\s*$")
_ONZICHTBAAR = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_BREED = re.compile("[\uff01-\uff5e]")
_STREEPJE = re.compile(r" *([\u2013\u2014\u2022\u00b7\u25aa\u25cf]) ")
_AANHALING = re.compile(
    r"(?:^ *(?:- )?\w+: +|^ *- +)([\u201c\u201d\u201e\u2018\u2019])([^\u201c-\u201e\u2018\u2019]*)[\u201c\u201d\u2018\u2019]\s*$"
)
_BOTSING = ("<<<<<<< ", ">>>>>>> ")
_MIDDEN = "======="
_LANG = 60
REGELEINDE = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


def verboden_tekens(tekst: str, bestand: str) -> Iterator[Fout]:
    """Elk teken dat het bestand onleesbaar maakt; per regel van elke soort het eerste."""
    regels = REGELEINDE.split(tekst)
    botst = any(regel.startswith(_BOTSING) for regel in regels)
    for nummer, regel in enumerate(regels, start=1):
        for kolom, code, zin, bedoeld in _in_regel(regel, botst):
            yield Fout(code, zin, str(Plaats(bestand, nummer, kolom)), bedoeld)


def _in_regel(regel: str, botst: bool) -> Iterator[tuple[int, str, str, str]]:
    """Kolom, code, zin en wat bedoeld werd."""
    if (kolom := regel.find("\t") + 1) > 0:
        yield kolom, "Y002", "Er staat een tab in het bestand. Gebruik spaties.", ""
    if regel.startswith(_BOTSING) or (regel.rstrip() == _MIDDEN and not botst):
        yield 1, "Y010", "Hier staat een botsing van git. Kies een van de twee stukken, en haal de regels met <<<, === en >>> weg.", ""
    if regel.rstrip() == "...":
        yield 1, "Y009", "Met drie punten eindigt het bestand. Haal deze regel weg.", ""
    if not regel.isascii():
        yield from _spaties(regel)
        yield from _van_een_tekstverwerker(regel)
    gevonden = yaml.reader.Reader.NON_PRINTABLE.search(regel)
    if gevonden and gevonden[0] != "\ufeff":
        yield gevonden.start() + 1, "Y001", "Er staat een teken in het bestand dat YAML niet toestaat.", ""


def _spaties(regel: str) -> Iterator[tuple[int, str, str, str]]:
    if gevonden := _INSPRINGING.match(regel):
        yield gevonden.end(), "Y002", "Deze regel springt in met een bijzondere spatie. Gebruik gewone spaties.", ""
    elif gevonden := _SPATIE.search(regel):
        yield gevonden.end(), "Y002", "Hier staat een bijzondere spatie. Haal haar weg en typ een gewone spatie.", ""
    elif gevonden := _ONZICHTBAAR.search(regel):
        yield gevonden.start() + 1, "Y002", "Hier staat een onzichtbaar teken. Haal het weg, of typ het woord opnieuw.", ""


def _van_een_tekstverwerker(regel: str) -> Iterator[tuple[int, str, str, str]]:
    if gevonden := _BREED.search(regel):
        gewoon = chr(ord(gevonden[0]) - 0xFEE0)
        yield gevonden.start() + 1, "Y011", f"Het teken {gevonden[0]} komt van een ander toetsenbord.", gewoon
    if gevonden := _STREEPJE.match(regel):
        yield gevonden.start(1) + 1, "Y011", f"Een deel van een lijst begint met een gewoon streepje, en niet met {gevonden[1]}.", "-"
    if gevonden := _AANHALING.match(regel):
        zin = f"De aanhalingstekens {gevonden[1]} zijn van een tekstverwerker en horen zo bij de tekst. Gebruik rechte."
        yield gevonden.start(1) + 1, "Y011", zin, f'"{gevonden[2]}"' if len(gevonden[2]) < _LANG and '"' not in gevonden[2] else ""
