"""Wat er waarschijnlijk mis is op een plek waar YAML niet te ontleden is.

De ontleder zegt alleen waar hij vastliep. Wie geen programmeur is, heeft daar weinig aan: dit leest de regel zelf, en die
erboven. Het is een vermoeden over de zin, nooit over de fout: het bestand blijft geweigerd.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

_ALGEMEEN = "Dit is geen geldige YAML. Kijk naar het inspringen, de dubbele punt en de haken op deze plek."
_LANGSTE_REGEL = 2000
_LANGSTE_VERMOEDEN = 60
_AANGEHAALD = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'")
_DEEL = re.compile(r" *(?P<streep>- +)?(?:(?P<sleutel>[A-Za-z_]\w*)(?P<punt>:?))?(?P<spatie> *)(?P<waarde>.*?) *$")
_SLUIT = {"{": "}", "[": "]"}
_HEET = {"{": "De accolade", "[": "De haak"}


class Oorzaak(NamedTuple):
    """Eén zin, wat er waarschijnlijk bedoeld werd (leeg zonder vermoeden), en hoeveel regels terug de fout staat."""

    zin: str
    bedoeld: str = ""
    terug: int = 0


def oorzaak(regels: Sequence[str], nummer: int, tussen_haken: bool) -> Oorzaak:
    """De waarschijnlijke oorzaak op regel `nummer` (vanaf 1); zonder vermoeden de algemene zin.

    `tussen_haken` zegt dat de ontleder vastliep in een stuk tussen haken of accolades.
    """
    regel = regels[nummer - 1] if 1 <= nummer <= len(regels) else ""
    if not regel.strip() or len(regel) > _LANGSTE_REGEL:
        return Oorzaak(_ALGEMEEN)
    nummers = [plek for plek, eerder in enumerate(regels[: nummer - 1], start=1) if eerder.strip() and not eerder.lstrip().startswith("#")]
    boven, terug = [regels[plek - 1] for plek in nummers], nummer - nummers[-1] if nummers else 0
    vermoedens = chain(_regel_erboven(boven, regel, terug), _in_de_regel(regel), _inspringen(boven, regel, terug), _komma(tussen_haken))
    return next(vermoedens, Oorzaak(_ALGEMEEN))


def _regel_erboven(boven: Sequence[str], regel: str, terug: int) -> Iterator[Oorzaak]:
    """Zonder spatie achter de dubbele punt loopt een tekst door, en valt de ontleder pas een regel later."""
    deel = _DEEL.fullmatch(boven[-1][:_LANGSTE_REGEL]) if boven else None
    if deel is None or not deel["sleutel"]:
        return
    if deel["punt"] and deel["waarde"] and not deel["spatie"]:
        yield Oorzaak(f"Achter '{deel['sleutel']}:' hoort een spatie.", _kort(f"{deel['sleutel']}: {deel['waarde']}"), terug)
    elif not deel["punt"] and not deel["waarde"] and _spaties(regel) > _spaties(boven[-1]):
        yield Oorzaak(f"Achter '{deel['sleutel']}' hoort een dubbele punt.", f"{deel['sleutel']}:", terug)


def _in_de_regel(regel: str) -> Iterator[Oorzaak]:
    if gevonden := re.match(r" *-(?=[^\s-])(.*)", regel):
        yield Oorzaak("Achter het streepje hoort een spatie.", _kort(f"- {gevonden[1].strip()}"))
        return
    deel = _DEEL.fullmatch(regel)
    assert deel is not None  # elk deel mag leeg zijn
    sleutel, waarde = deel["sleutel"], deel["waarde"]
    if sleutel and not deel["punt"]:
        if not deel["streep"] and ":" not in waarde.split(" ")[0]:
            yield Oorzaak(f"Achter '{sleutel}' hoort een dubbele punt.", _kort(f"{sleutel}: {waarde.lstrip('= ')}".strip()))
    elif sleutel and waarde and not deel["spatie"]:
        yield Oorzaak(f"Achter '{sleutel}:' hoort een spatie.", _kort(f"{sleutel}: {waarde}"))
    else:
        yield from _in_de_waarde(waarde)


def _in_de_waarde(waarde: str) -> Iterator[Oorzaak]:
    kaal = _AANGEHAALD.sub(lambda gevonden: "x" * len(gevonden[0]), waarde)
    if waarde[:1] in ("'", '"'):
        yield from _aanhaling(waarde)
    elif waarde[:1] in _SLUIT:
        yield from _haken(waarde, kaal)
    elif waarde[:1] in ("@", "`", "%"):
        yield Oorzaak(f"Een tekst die met {waarde[0]} begint, hoort tussen aanhalingstekens.", _in_aanhaling(waarde))
    elif kaal.count("}") > kaal.count("{"):
        yield Oorzaak("Er staat een accolade } te veel, of er ontbreekt een { ervoor.")
    elif ": " in waarde or waarde.endswith(":"):
        yield Oorzaak("Een tekst met een dubbele punt erin hoort tussen aanhalingstekens.", _in_aanhaling(waarde))


def _aanhaling(waarde: str) -> Iterator[Oorzaak]:
    gevonden = _AANGEHAALD.match(waarde)
    if gevonden is None:
        yield Oorzaak(f"Het aanhalingsteken {waarde[0]} dat hier begint, wordt niet gesloten.")
    elif (rest := waarde[gevonden.end() :].strip()) and not rest.startswith("#"):
        raad = " Staat er een ' in de tekst zelf? Gebruik dan dubbele aanhalingstekens." if waarde[0] == "'" else ""
        yield Oorzaak(f"Achter het aanhalingsteken dat de tekst sluit, staat nog meer tekst.{raad}")


def _haken(waarde: str, kaal: str) -> Iterator[Oorzaak]:
    open_haken: list[str] = []
    for plek, teken in enumerate(kaal):
        if teken in _SLUIT:
            open_haken.append(teken)
        elif teken in _SLUIT.values():
            laatste = open_haken.pop()
            if _SLUIT[laatste] != teken:
                yield Oorzaak(f"{_HEET[laatste]} {laatste} hoort te sluiten met {_SLUIT[laatste]}, maar hier staat {teken}.")
                return
            if not open_haken:
                yield from _na_de_haken(waarde, waarde[plek + 1 :].strip())
                return
    yield Oorzaak(f"{_HEET[open_haken[-1]]} {open_haken[-1]} blijft open. Er ontbreekt een {_SLUIT[open_haken[-1]]} in deze regel.")


def _na_de_haken(waarde: str, rest: str) -> Iterator[Oorzaak]:
    if rest[:1] in ("}", "]"):
        yield Oorzaak(f"Er staat een {rest[0]} te veel.")
    elif rest and not rest.startswith("#"):
        yield Oorzaak(f"Een tekst die met {waarde[0]} begint, hoort tussen aanhalingstekens.", _in_aanhaling(waarde))


def _inspringen(boven: Sequence[str], regel: str, terug: int) -> Iterator[Oorzaak]:
    hier, diepten = _spaties(regel), _diepten(boven)
    if not diepten:
        return
    if hier not in diepten and not (hier > diepten[0] and boven[-1].rstrip().endswith(":")):
        past = min(diepten, key=lambda diepte: abs(diepte - hier))
        wie, ander, buur, waar = (hier, past, "vorige", 0)
        if past == diepten[0] and past % 2 and not hier % 2:  # Dan is de regel erboven de vreemde: die is oneven.
            wie, ander, buur, waar = (past, hier, "volgende", terug)
        naast = diepten[0] if buur == "vorige" else hier
        zin = f"Deze regel begint met {_in_woorden(wie)}; de {buur} regel begint met {_in_woorden(naast)}. Dat past niet bij elkaar."
        yield Oorzaak(zin, _in_woorden(ander) if abs(past - hier) == 1 else "", waar)
    elif hier == diepten[0] and boven[-1].lstrip().startswith("- ") and not regel.lstrip().startswith("- "):
        yield Oorzaak("De regel erboven begint met een streepje. Deze regel mist het streepje en de spatie erachter.")


def _diepten(boven: Sequence[str]) -> list[int]:
    """Hoe ver de regels inspringen waar deze regel onder kan vallen, van binnen naar buiten."""
    diepten: list[int] = []
    for eerder in reversed(boven):
        if not diepten or _spaties(eerder) < diepten[-1]:
            diepten.append(_spaties(eerder))
    return diepten


def _komma(tussen_haken: bool) -> Iterator[Oorzaak]:
    if tussen_haken:
        yield Oorzaak("Tussen de haken klopt iets niet. Kijk of er een komma ontbreekt tussen twee delen.")


def _spaties(regel: str) -> int:
    return len(regel) - len(regel.lstrip(" "))


def _in_woorden(aantal: int) -> str:
    return "geen spatie" if aantal == 0 else f"{aantal} spatie{'s' if aantal != 1 else ''}"


def _in_aanhaling(waarde: str) -> str:
    return "" if "'" in waarde else _kort(f"'{waarde}'")


def _kort(tekst: str) -> str:
    return tekst if len(tekst) <= _LANGSTE_VERMOEDEN else ""
