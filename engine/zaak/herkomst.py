"""Van wie een gegeven komt, van welke dag en uit wat voor stuk. Alleen keuzes en datums: er past geen naam in."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from engine.fouten import MEESTE_VERMOEDENS, Fout, bedoelde
from engine.pakket import Pakket
from engine.taal.declaraties import Begrip, Soort
from engine.zaak.dossier import lees_datum
from engine.zaak.tekens import veldnaam

_VELDEN = ("door", "op", "uit")
_VERPLICHT = ("door", "op")


class Herkomst(NamedTuple):
    """De rol die het zei, de dag, en het soort stuk; `uit` is leeg als het niet uit een stuk komt."""

    door: str
    op: date
    uit: str


def lees_herkomst(
    pakket: Pakket, ruw: Mapping[str, object], gegeven: Mapping[str, object], peildatum: date
) -> tuple[Mapping[str, Herkomst], tuple[Fout, ...]]:
    """De herkomst per begrip, op naam, met alle fouten. `gegeven` zijn de gegevens van hetzelfde dossier, nog niet nagekeken."""
    fouten: list[Fout] = []
    gelezen = {}
    for naam, deel in ruw.items():
        pad = f"herkomst.{veldnaam(naam)}"
        begrip = pakket.begrippen.get(naam)
        if begrip is None:
            bedoeld = bedoelde(str(naam), pakket.begrippen) if len(fouten) < MEESTE_VERMOEDENS else ""
            fouten.append(Fout("I002", "Dit begrip bestaat niet.", pad, bedoeld))
        elif naam not in gegeven:
            fouten.append(Fout("I034", "Van dit begrip staat er geen gegeven in het dossier, dus ook geen herkomst.", pad))
        elif begrip.soort is Soort.OORDEEL:
            fouten.append(Fout("I035", "Een oordeel zegt zelf al van wie en van welke dag het is. Laat de herkomst weg.", pad))
        else:
            herkomst, gevonden = _lees(pakket, begrip, deel, peildatum, pad)
            fouten += gevonden
            gelezen[naam] = herkomst
    return {naam: gelezen[naam] for naam in sorted(gelezen)}, tuple(fouten)


def _lees(pakket: Pakket, begrip: Begrip, deel: object, peildatum: date, pad: str) -> tuple[Herkomst, list[Fout]]:
    fouten: list[Fout] = []
    if not isinstance(deel, dict):
        return Herkomst("", peildatum, ""), [Fout("I036", "Hier hoort een object te staan met door en op, en als het kan uit.", pad)]
    for naam in deel:
        if naam not in _VELDEN:
            zin = "Dit veld bestaat niet in een herkomst."
            fouten.append(Fout("I002", zin, f"{pad}.{veldnaam(naam)}", bedoelde(str(naam), _VELDEN)))
    if ontbreekt := [naam for naam in _VERPLICHT if naam not in deel]:
        fouten.append(Fout("I037", f"Van deze herkomst ontbreekt: {', '.join(ontbreekt)}.", pad))

    door, uit, op = deel.get("door"), deel.get("uit"), lees_datum(deel.get("op"))
    if "door" in deel and door not in begrip.antwoord_door:
        zin = f"Alleen {' of '.join(begrip.antwoord_door)} beantwoordt dit."
        fouten.append(Fout("I038", zin, f"{pad}.door", _bedoeld(door, begrip.antwoord_door)))
    if "op" in deel and (op is None or op > peildatum):
        zin = "Hier hoort de dag te staan waarop dit gezegd of geschreven is, niet na de peildatum."
        fouten.append(Fout("I058", zin, f"{pad}.op"))
    if "uit" in deel and (not isinstance(uit, str) or uit not in pakket.stukken):
        zin = f"Kies een soort stuk: {', '.join(pakket.stukken)}." if pakket.stukken else "De regels noemen geen soorten stukken."
        fouten.append(Fout("I039", zin, f"{pad}.uit", _bedoeld(uit, pakket.stukken)))
    return Herkomst(str(door), op or peildatum, str(uit or "")), fouten


def _bedoeld(waarde: object, mag: Iterable[str]) -> str:
    return bedoelde(waarde, mag) if isinstance(waarde, str) else ""
