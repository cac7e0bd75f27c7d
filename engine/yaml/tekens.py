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
_STREEPJE = re.compile("[\u2013\u2014\u2022\u00b7\u25aa\u25cf] ")
_DEEL = re.compile(r"( *)([-\u2013\u2014\u2022\u00b7\u25aa\u25cf]) ")
_ALLEEN_SLEUTEL = re.compile(r" *(?:- )?\w+:\s*$")
# Aan het einde van een regel, of in een kaart tussen haken tot het volgende deel.
_AANHALING = re.compile(
    r"(?:(?:^ *(?:- )?|[{,] *)\w+: +|^ *- +)([\u201c\u201d\u201e\u2018\u2019])([^\u201c-\u201e\u2018\u2019]*)[\u201c\u201d\u2018\u2019]"
    r"(?=\s*$|\s*,\s*\w+:|\s*\})"
)
_BOTSING = ("<<<<<<< ", ">>>>>>> ")
_MIDDEN = "======="
_BOTSING_ZIN = "Hier staat een botsing van git. Kies een van de twee stukken, en haal de regels met <<<, === en >>> weg."
_LANG = 60
REGELEINDE = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


def verboden_tekens(tekst: str, bestand: str, streng: bool = True) -> Iterator[Fout]:
    """Elk teken dat het bestand onleesbaar maakt; per regel van elke soort het eerste.

    Met `streng` ook wat YAML wel leest, maar een mens nooit zo bedoelt. In een pakket van vroeger mag dat er staan.
    """
    regels = REGELEINDE.split(tekst)
    botst = any(regel.startswith(_BOTSING) for regel in regels)
    lijsten = _Lijsten() if streng and _STREEPJE.search(tekst) else None
    for nummer, regel in enumerate(regels, start=1):
        vreemd = _vreemd(regel, botst, lijsten) if streng else ()
        for kolom, code, zin, bedoeld in (*_onleesbaar(regel), *vreemd):
            yield Fout(code, zin, str(Plaats(bestand, nummer, kolom)), bedoeld)


Gevonden = tuple[int, str, str, str]
"""Kolom, code, zin en wat bedoeld werd."""


def _onleesbaar(regel: str) -> Iterator[Gevonden]:
    if (kolom := regel.find("\t") + 1) > 0:
        yield kolom, "Y002", "Er staat een tab in het bestand. Gebruik spaties.", ""
    if regel.startswith(_BOTSING):
        yield 1, "Y010", _BOTSING_ZIN, ""
    if regel.isascii() and regel.isprintable():
        return
    if gevonden := _INSPRINGING.match(regel):
        yield gevonden.end(), "Y002", "Deze regel springt in met een bijzondere spatie. Gebruik gewone spaties.", ""
    gevonden = yaml.reader.Reader.NON_PRINTABLE.search(regel)
    if gevonden and gevonden[0] != "\ufeff":
        yield gevonden.start() + 1, "Y001", "Er staat een teken in het bestand dat YAML niet toestaat.", ""


def _vreemd(regel: str, botst: bool, lijsten: "_Lijsten | None") -> Iterator[Gevonden]:
    if regel.rstrip() == _MIDDEN and not botst:
        yield 1, "Y010", _BOTSING_ZIN, ""
    if regel.rstrip() == "...":
        yield 1, "Y009", "Met drie punten eindigt het bestand. Haal deze regel weg.", ""
    if lijsten is not None and (streepje := lijsten.vreemd_streepje(regel)) is not None:
        zin = f"Een deel van een lijst begint met een gewoon streepje, en niet met {regel[streepje]}."
        yield streepje + 1, "Y011", zin, "-"
    if not regel.isascii():
        yield from _spaties(regel)
        yield from _van_een_tekstverwerker(regel)


class _Lijsten:
    """Waar in het bestand een deel van een lijst kan beginnen; in een lopende tekst mag een gedachtestreepje vooraan staan."""

    def __init__(self) -> None:
        self._inspringingen: list[int] = []
        self._na_een_sleutel = False

    def vreemd_streepje(self, regel: str) -> int | None:
        """De plek van een streepje dat geen gewoon streepje is, waar een deel van een lijst begint; anders None."""
        kaal = regel.strip()
        if not kaal or kaal[0] == "#":
            return None
        inspringing = len(regel) - len(regel.lstrip(" "))
        while self._inspringingen and self._inspringingen[-1] > inspringing:
            self._inspringingen.pop()
        deel = _DEEL.match(regel)
        gewoon = deel is not None and deel[2] == "-"
        past = self._na_een_sleutel or inspringing in self._inspringingen[-1:]
        self._na_een_sleutel = _ALLEEN_SLEUTEL.match(regel) is not None
        if deel is None or not (gewoon or past):
            return None
        if inspringing not in self._inspringingen[-1:]:
            self._inspringingen.append(inspringing)
        return None if gewoon else deel.start(2)


def _spaties(regel: str) -> Iterator[Gevonden]:
    if _INSPRINGING.match(regel):
        return
    if gevonden := _SPATIE.search(regel):
        yield gevonden.end(), "Y002", "Hier staat een bijzondere spatie. Haal haar weg en typ een gewone spatie.", ""
    elif gevonden := _ONZICHTBAAR.search(regel):
        yield gevonden.start() + 1, "Y002", "Hier staat een onzichtbaar teken. Haal het weg, of typ het woord opnieuw.", ""


def _van_een_tekstverwerker(regel: str) -> Iterator[Gevonden]:
    if gevonden := _BREED.search(regel):
        gewoon = chr(ord(gevonden[0]) - 0xFEE0)
        yield gevonden.start() + 1, "Y011", f"Het teken {gevonden[0]} komt van een ander toetsenbord.", gewoon
    if gevonden := _AANHALING.search(regel):
        zin = f"De aanhalingstekens {gevonden[1]} zijn van een tekstverwerker en horen zo bij de tekst. Gebruik rechte."
        yield gevonden.start(1) + 1, "Y011", zin, f'"{gevonden[2]}"' if len(gevonden[2]) < _LANG and '"' not in gevonden[2] else ""
