"""Een gewijzigde beslistabel terugzetten in de tekst van haar regelbestand, en verder geen teken veranderen.

Een rij die gelijk bleef houdt haar schrijfwijze en haar commentaar. PyYAML geeft van elke knoop begin en einde als plek in de tekst;
het einde van een blok ligt daar voorbij de witregels en het commentaar erna, dus telt hier het einde van het laatste deel erin.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

import yaml

from engine.taal.beslistabellen import Beslistabel, Rij
from service.tabellen.yaml_schrijven import schrijf_rij, tabeldelen

_BOM = "\ufeff"
Ingreep = tuple[int, int, str]
"""Vervang de tekst van (begin) tot (einde) door iets anders."""


def rijstappen(oud: Sequence[Rij], nieuw: Sequence[Rij]) -> list[tuple[str, int, int]]:
    """Hoe de rijen veranderden: (`gelijk` | `anders` | `weg` | `erbij`, nummer in oud, nummer in nieuw), in volgorde.

    Bij `erbij` is het nummer in oud dat van de rij waarvoor zij komt.
    """
    stappen: list[tuple[str, int, int]] = []
    for _, van, tot, van_nieuw, tot_nieuw in SequenceMatcher(None, oud, nieuw, autojunk=False).get_opcodes():
        samen = min(tot - van, tot_nieuw - van_nieuw)
        for nummer in range(samen):
            soort = "gelijk" if oud[van + nummer] == nieuw[van_nieuw + nummer] else "anders"
            stappen.append((soort, van + nummer, van_nieuw + nummer))
        stappen += [("weg", nummer, van_nieuw + samen) for nummer in range(van + samen, tot)]
        stappen += [("erbij", tot, nummer) for nummer in range(van_nieuw + samen, tot_nieuw)]
    return stappen


def zet_terug(tekst: str, naam: str, oud: Beslistabel, nieuw: Beslistabel) -> str:
    """De tekst van het bestand met `nieuw` op de plek van `oud`, de beslistabel van afleiding `naam`."""
    kop = _BOM if tekst.startswith(_BOM) else ""
    kaal = tekst.removeprefix(_BOM)
    wortel = yaml.compose(kaal, Loader=yaml.BaseLoader)
    tabel = _zoek(wortel, "afleidingen", naam, "berekening", "beslistabel")
    ingrepen = list(_hele_tabel(tabel, naam, nieuw) if tabel.flow_style else _per_deel(kaal, tabel, naam, oud, nieuw))
    for begin, einde, inhoud in sorted(ingrepen, key=lambda ingreep: (ingreep[0], ingreep[1]), reverse=True):
        kaal = kaal[:begin] + inhoud + kaal[einde:]
    return kop + kaal


def _zoek(knoop: yaml.Node | None, *sleutels: str) -> yaml.MappingNode:
    for sleutel in sleutels:
        assert isinstance(knoop, yaml.MappingNode)
        knoop = next(waarde for naam, waarde in knoop.value if naam.value == sleutel)
    assert isinstance(knoop, yaml.MappingNode)
    return knoop


def _hele_tabel(tabel: yaml.MappingNode, naam: str, nieuw: Beslistabel) -> Iterator[Ingreep]:
    """Een tabel tussen accolades wordt in haar geheel opnieuw geschreven."""
    delen = tabeldelen(naam, nieuw)
    anders = f", anders: {delen.pop('anders')}" if "anders" in delen else ""
    rijen = ", ".join(schrijf_rij(rij, nieuw.kolommen) for rij in nieuw.rijen)
    kop = ", ".join(f"{sleutel}: {waarde}" for sleutel, waarde in delen.items())
    yield tabel.start_mark.index, _einde(tabel), f"{{{kop}, rijen: [{rijen}]{anders}}}"


def _per_deel(tekst: str, tabel: yaml.MappingNode, naam: str, oud: Beslistabel, nieuw: Beslistabel) -> Iterator[Ingreep]:
    knopen = {sleutel.value: (sleutel, waarde) for sleutel, waarde in tabel.value}
    was, wordt = tabeldelen(naam, oud), tabeldelen(naam, nieuw)
    regeleinde = "\r\n" if "\r\n" in tekst else "\n"
    inspringing = " " * tabel.start_mark.column
    erbij = [f"{sleutel}: {waarde}{regeleinde}{inspringing}" for sleutel, waarde in wordt.items() if sleutel not in was]
    if erbij:
        plek = knopen["rijen"][0].start_mark.index
        yield plek, plek, "".join(erbij)
    for sleutel, waarde in was.items():
        knoop = knopen[sleutel][1]
        if sleutel not in wordt:
            yield _regel_weg(tekst, knopen[sleutel][0].start_mark.index, _einde(knoop))
        elif wordt[sleutel] != waarde:
            yield knoop.start_mark.index, _einde(knoop), wordt[sleutel]
    yield from _rijen(tekst, knopen["rijen"][1], oud, nieuw, regeleinde)


def _rijen(tekst: str, lijst: yaml.SequenceNode, oud: Beslistabel, nieuw: Beslistabel, regeleinde: str) -> Iterator[Ingreep]:
    geschreven = [schrijf_rij(rij, nieuw.kolommen) for rij in nieuw.rijen]
    # Met andere kolommen of uitkomsten is geen enkele rij nog dezelfde, ook niet als haar cellen toevallig gelijk zijn.
    zelfde = oud.kolommen == nieuw.kolommen and oud.geeft("") == nieuw.geeft("")
    stappen = rijstappen(oud.rijen if zelfde else (), nieuw.rijen)
    if lijst.flow_style or not zelfde:
        if zelfde and all(soort == "gelijk" for soort, _, _ in stappen):
            return
        inspringing = regeleinde + " " * lijst.start_mark.column
        inhoud = f"[{', '.join(geschreven)}]" if lijst.flow_style else inspringing.join(f"- {rij}" for rij in geschreven)
        yield lijst.start_mark.index, _einde(lijst), inhoud
        return
    for soort, plek, wordt in stappen:
        if soort == "anders":
            yield lijst.value[plek].start_mark.index, _einde(lijst.value[plek]), geschreven[wordt]
        elif soort == "weg":
            yield _regel_weg(tekst, lijst.value[plek].start_mark.index, _einde(lijst.value[plek]))
    streepje = " " * lijst.start_mark.column + "- "
    for plek in dict.fromkeys(plek for soort, plek, _ in stappen if soort == "erbij"):
        regels = "".join(
            streepje + geschreven[wordt] + regeleinde for soort, ervoor, wordt in stappen if soort == "erbij" and ervoor == plek
        )
        begin = _regeleinde(tekst, _einde(lijst.value[plek - 1])) if plek else _regelbegin(tekst, lijst.start_mark.index)
        los = regeleinde if begin and tekst[begin - 1] != "\n" else ""
        yield begin, begin, los + (regels if not los else regels.removesuffix(regeleinde))


def _einde(knoop: yaml.Node) -> int:
    if isinstance(knoop, yaml.CollectionNode) and not knoop.flow_style and knoop.value:
        laatste = knoop.value[-1]
        return _einde(laatste[1] if isinstance(laatste, tuple) else laatste)
    return int(knoop.end_mark.index)


def _regelbegin(tekst: str, plek: int) -> int:
    return tekst.rfind("\n", 0, plek) + 1


def _regeleinde(tekst: str, plek: int) -> int:
    gevonden = tekst.find("\n", plek)
    return len(tekst) if gevonden < 0 else gevonden + 1


def _regel_weg(tekst: str, begin: int, einde: int) -> Ingreep:
    return _regelbegin(tekst, begin), _regeleinde(tekst, einde), ""
