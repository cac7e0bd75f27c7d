"""Parameters en opzoektabellen lezen (docs/regeltaal.md, par. 4)."""

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from engine.taal.begrippen_lezer import lees_grenzen
from engine.taal.declaraties import Kop, Opzoektabel, Parameter, Soort
from engine.taal.namen import Naamsoort, Namen
from engine.taal.ontleder import Ontleder, letterlijke_datum
from engine.taal.sleutels import OPZOEKTABEL, PARAMETER
from engine.taal.voorwaarden import Letterlijk, Vast
from engine.taal.waarden_lezer import lees_waarde
from engine.yaml import Kaart, Tekst, YamlKnoop

PARAMETERSOORTEN = (Soort.GEHEEL_GETAL, Soort.GETAL, Soort.DATUM)
_GEEN_NAMEN = Namen({})
ONBEPAALD = "onbepaald"
_GROOTSTE_BEREIK = 10_000
_MEESTE_GETALLEN = 100_000
"""In een hele tabel: tien keer alle postcodes. In een verzoek passen bereiken genoeg om er het geheugen mee vol te schrijven."""
_RIJGETAL = re.compile(r"[0-9]{1,9}\Z")


def lees_parameter(ontleder: Ontleder, kop: Kop, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> Parameter:
    """Een gedateerde reeks, of met `open: ja` een blanco die een samenwerkingsverband invult."""
    ontleder.waardenaam(sleutel, "De parameter")
    wat = f"De parameter '{naam}'"
    velden = ontleder.velden(knoop, wat, *PARAMETER)
    soort = Soort(ontleder.keuze(velden.get("soort"), "soort", PARAMETERSOORTEN, Soort.GETAL))
    is_open = ontleder.ja_nee(velden.get("open"), "open", standaard=False)
    moet = () if is_open else ("waarden", "geldig_tot")
    if ontbreekt := [veld for veld in moet if veld not in velden]:
        ontleder.fout("R003", f"{wat} mist: {', '.join(ontbreekt)}.", sleutel.plaats)
    if is_open and ("waarden" in velden or "geldig_tot" in velden):
        ontleder.fout("R090", f"{wat} is een blanco (open: ja) en kan zelf geen waarden hebben.", sleutel.plaats)
    if is_open and kop.laag != "landelijk":
        ontleder.fout("R091", "Alleen de landelijke laag kan een blanco laten.", sleutel.plaats)
    if kop.laag == "landelijk" and "invulling_van" in velden:
        ontleder.fout("R101", f"{wat} is landelijk; alleen een samenwerkingsverband vult in.", sleutel.plaats)
    grenzen = lees_grenzen(ontleder, velden.get("grenzen"), soort, wat)
    if "grenzen" in velden and not all(isinstance(grens.waarde, Vast) for grens in grenzen):
        ontleder.fout("R095", f"De grenzen van {wat[0].lower()}{wat[1:]} horen vaste waarden te zijn.", velden["grenzen"].plaats)
    eenheid = ontleder.tekst(velden.get("eenheid"), "eenheid")
    return Parameter(
        naam=naam,
        titel=ontleder.tekst(velden.get("titel"), "titel"),
        plaats=sleutel.plaats,
        kop=kop,
        soort=soort,
        eenheid=eenheid,
        bron=ontleder.teksten(velden.get("bron"), "bron"),
        waarden=_reeks(ontleder, velden.get("waarden"), Naamsoort(soort, eenheid=eenheid)),
        geldig_tot=_geldig_tot(ontleder, velden.get("geldig_tot")),
        open=is_open,
        grenzen=grenzen,
        invulling_van=ontleder.naam(velden.get("invulling_van"), "invulling_van"),
    )


def _reeks(ontleder: Ontleder, knoop: YamlKnoop | None, soort: Naamsoort) -> tuple[tuple[date, Letterlijk], ...]:
    if knoop is None:
        return ()
    if not isinstance(knoop, Kaart) or not knoop.paren:
        ontleder.fout("R092", "waarden hoort datums met een waarde te bevatten, zoals {2026-08-01: 8}.", knoop.plaats)
        return ()
    reeks: list[tuple[date, Letterlijk]] = []
    for nummer, (sleutel, waardeknoop) in enumerate(knoop.paren):
        if nummer and _is_rest_van_een_getal(sleutel, waardeknoop):
            vorige = getattr(knoop.paren[nummer - 1][1], "waarde", "")
            heel = soort.soort == Soort.GEHEEL_GETAL
            raad = "Hier hoort een geheel getal te staan." if heel else "Schrijf een getal met een punt."
            zin = f"Een komma scheidt hier twee waarden. {raad}"
            ontleder.fout("R092", zin, sleutel.plaats, "" if heel else f"{vorige}.{sleutel.waarde}")
            continue
        vanaf = ontleder.datum(sleutel, "De eerste dag van een waarde")
        waarde = lees_waarde(ontleder, waardeknoop, _GEEN_NAMEN, soort)
        if not isinstance(waarde, Vast):
            ontleder.fout("R095", "Een parameter heeft vaste waarden, geen namen.", waardeknoop.plaats)
        elif vanaf is not None:
            reeks.append((vanaf, waarde.waarde))
    return tuple(sorted(reeks, key=lambda paar: paar[0]))


def _is_rest_van_een_getal(sleutel: Tekst, waarde: YamlKnoop) -> bool:
    """In {2026-08-01: 4,5} leest YAML een tweede sleutel 5, zonder waarde."""
    return sleutel.waarde.isdecimal() and isinstance(waarde, Tekst) and waarde.waarde == ""


def _geldig_tot(ontleder: Ontleder, knoop: YamlKnoop | None) -> date | None:
    if knoop is None or (isinstance(knoop, Tekst) and knoop.waarde == ONBEPAALD):
        return None
    if letterlijke_datum(knoop) is None:
        ontleder.fout("R010", "geldig_tot hoort een datum te zijn, of het woord onbepaald.", knoop.plaats, ONBEPAALD)
    return letterlijke_datum(knoop)


def lees_opzoektabel(ontleder: Ontleder, kop: Kop, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> Opzoektabel:
    """Een tabel van gehele getallen (met bereiken) naar een keuze; een getal hoort bij één uitkomst."""
    ontleder.naam(sleutel, "De opzoektabel")
    velden = ontleder.velden(knoop, f"De opzoektabel '{naam}'", *OPZOEKTABEL)
    ontleder.keuze(velden.get("van"), "van", (Soort.GEHEEL_GETAL,))
    ontleder.keuze(velden.get("naar"), "naar", (Soort.KEUZE,))
    rijen: dict[int, str] = {}
    over = _MEESTE_GETALLEN
    for uitkomst, _, bereiken in ontleder.elk(velden.get("rijen"), "rijen", lambda naam, sleutel, waarde: (naam, sleutel, waarde)):
        getallen = _getallen(ontleder, bereiken, over)
        over -= len(getallen)
        if (dubbel := next((getal for getal in getallen if rijen.get(getal, uitkomst) != uitkomst), None)) is not None:
            ontleder.fout("R093", f"{dubbel} staat bij '{rijen[dubbel]}' en bij '{uitkomst}'.", bereiken.plaats)
        if (twee_keer := _dubbel_getal(getallen)) is not None:
            ontleder.fout("R096", f"{twee_keer} staat twee keer bij '{uitkomst}'.", bereiken.plaats)
        rijen.update(dict.fromkeys(getallen, uitkomst))
    titel = ontleder.tekst(velden.get("titel"), "titel")
    bron = ontleder.teksten(velden.get("bron"), "bron")
    return Opzoektabel(naam, titel, sleutel.plaats, kop, bron, ontleder.tekst(velden.get("anders"), "anders"), rijen)


def _getallen(ontleder: Ontleder, knoop: YamlKnoop, hoogstens: int) -> tuple[int, ...]:
    gevonden: list[int] = []
    for deel in ontleder.tekst(knoop, "Een rij").split(","):
        van, streepje, tot = (stuk.strip() for stuk in deel.partition("-"))
        heel = bool(_RIJGETAL.match(van)) and (bool(_RIJGETAL.match(tot)) or not streepje)
        if not heel or not 0 <= int(tot or van) - int(van) <= _GROOTSTE_BEREIK:
            ontleder.fout("R094", f"'{deel.strip()}' is geen getal of bereik zoals 9301-9305.", knoop.plaats)
            continue
        bereik = range(int(van), int(tot or van) + 1)
        if len(gevonden) + len(bereik) > hoogstens:
            ontleder.fout("R094", f"In een opzoektabel staan hoogstens {_MEESTE_GETALLEN} getallen.", knoop.plaats)
            return ()
        gevonden.extend(bereik)
    return tuple(gevonden)


def _dubbel_getal(getallen: Sequence[int]) -> int | None:
    op_volgorde = sorted(getallen)
    return next((een for een, volgende in pairwise(op_volgorde) if een == volgende), None)
