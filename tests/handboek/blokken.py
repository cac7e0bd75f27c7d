"""De blokken van het handboek die een lezer uitvoert: een opdracht, een wijziging, een aanvulling of een cel in een spreadsheet."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_BLOK = re.compile(r"^```(?P<taal>\w+)(?: (?P<wat>\w+)(?:=(?P<waarmee>\S+))?)?\n(?P<inhoud>.*?)^```$", re.MULTILINE | re.DOTALL)
_CEL = re.compile(r"blad (?P<blad>\S+), cel (?P<cel>[A-Z]+\d+): (?P<was>.*) wordt (?P<wordt>.*)")
_OPMAAK = re.compile(r"\[([^\]]*)\]\([^)]*\)|[*]{2}|^#+ |^- |^\d+\. |^\|[-|: ]+\|$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Opdracht:
    """Een regel die de lezer intypt, de uitgang die daarbij hoort en wat er dan op het scherm staat."""

    regel: str
    uitgang: int
    scherm: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Vervanging:
    """Zoek deze regels in een bestand, en maak er iets anders van."""

    bestand: str
    vind: str
    wordt: str


@dataclass(frozen=True, slots=True)
class Aanvulling:
    """Zet dit onder aan een bestand."""

    bestand: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Cellen:
    """Verander cellen van een spreadsheet: blad, cel, wat er stond en wat er komt."""

    bestand: str
    cellen: tuple[tuple[str, str, str, str], ...]


Stap = Opdracht | Vervanging | Aanvulling | Cellen


def stappen(tekst: str) -> Iterator[Stap]:
    """De stappen van een bladzijde, op volgorde. Een blok dat geen stap kan zijn, is een fout in het handboek."""
    vind: tuple[str, str] | None = None
    for blok in _BLOK.finditer(tekst):
        wat, waarmee, inhoud = blok["wat"] or "", blok["waarmee"] or "", blok["inhoud"]
        if (vind is None) == (wat == "wordt"):
            raise ValueError(f"Bij `vind` hoort meteen `wordt`, en andersom: {inhoud}")
        match blok["taal"], wat:
            case ("console", "" | "uitgang"):
                yield from _opdrachten(inhoud, int(waarmee or 0))
            case ("console", "eenmalig"):
                pass
            case (_, "vind"):
                vind = (waarmee, inhoud.rstrip("\n"))
            case (_, "wordt") if vind:
                yield Vervanging(*vind, inhoud.rstrip("\n"))
                vind = None
            case (_, "onderaan"):
                yield Aanvulling(waarmee, inhoud)
            case (_, "cellen"):
                yield Cellen(waarmee, tuple(_cel(regel) for regel in inhoud.splitlines()))
            case _:
                raise ValueError(f"Een blok dat niemand naspeelt: {inhoud}")


def eenmalig(tekst: str) -> list[str]:
    """De opdrachten die de computer klaarzetten. Die duren te lang om na te spelen."""
    return [blok["inhoud"].removeprefix("$ ").strip() for blok in _BLOK.finditer(tekst) if blok["wat"] == "eenmalig"]


def lopende_tekst(tekst: str) -> list[str]:
    """Wat er te lezen staat, alinea voor alinea, zonder blokken en opmaak."""
    zonder_code = re.sub(r"`[^`]*`", "{code}", _BLOK.sub("\n\n", tekst))
    kaal = _OPMAAK.sub(lambda gevonden: gevonden[1] or "", zonder_code)
    delen = re.split(r"\n\n+|\n(?=\|)|(?<=[|.:])\n", kaal)
    return [" ".join(deel.replace("|", " ").split()) for deel in delen if deel.strip(" |\n")]


def uit_bestand(pad: Path) -> list[Stap]:
    """De stappen van een bladzijde."""
    return list(stappen(pad.read_text(encoding="utf-8")))


def _opdrachten(inhoud: str, uitgang: int) -> Iterator[Opdracht]:
    delen = re.split(r"^\$ ", inhoud, flags=re.MULTILINE)
    if delen[0] or len(delen) == 1:
        raise ValueError(f"Een opdracht begint met een dollarteken: {inhoud}")
    for deel in delen[1:]:
        regel, *scherm = deel.splitlines()
        while regel.endswith("\\"):
            regel = f"{regel[:-1].rstrip()} {scherm.pop(0).strip()}"
        yield Opdracht(regel, uitgang, tuple(scherm))


def _cel(regel: str) -> tuple[str, str, str, str]:
    gevonden = _CEL.fullmatch(regel)
    if gevonden is None:
        raise ValueError(f"Schrijf een cel als 'blad NAAM, cel B11: was wordt wordt': {regel}")
    return gevonden["blad"], gevonden["cel"], gevonden["was"], gevonden["wordt"]
