"""Een waarde rechts van een vergelijking of in een berekening: letterlijk of een naam, met controle op de soort."""

import re
from collections.abc import Collection

from engine.fouten import bedoelde
from engine.taal.declaraties import Soort
from engine.taal.namen import PEILDATUM, Naamsoort, Namen
from engine.taal.ontleder import Ontleder, letterlijk_getal, letterlijke_datum, lijkt_op_datum
from engine.taal.voorwaarden import Naam, Vast, Waarde
from engine.yaml import Lijst, Tekst, YamlKnoop

GETALLEN = frozenset({Soort.GEHEEL_GETAL, Soort.GETAL})
_IN_WOORDEN = {
    Soort.JA_NEE: "ja of nee",
    Soort.GEHEEL_GETAL: "een geheel getal",
    Soort.GETAL: "een getal",
    Soort.DATUM: "een datum",
    Soort.KEUZE: "een keuze",
    Soort.TEKST: "een tekst",
    Soort.LIJST: "een lijst",
    Soort.OORDEEL: "een oordeel",
}
_TEKENS = {">=": "minstens", "<=": "hoogstens", ">": "meer_dan", "<": "minder_dan", "=": "gelijk_aan", "==": "gelijk_aan"}
_TEKENS_BIJ_DATUM = {**_TEKENS, ">=": "op_of_na", "<=": "op_of_voor", ">": "na", "<": "voor"}
_MET_TEKEN = re.compile(r"(>=|<=|==|>|<|=) *([0-9a-z_.-]+)\Z")
_MET_EENHEID = re.compile(r"(-?[0-9]+(?:\.[0-9]+)?) *([a-z]+)\Z")
_MET_MAAT = re.compile(r"(?:€ *(?P<euro>-?[0-9.]*[0-9])|(?P<procent>-?[0-9.]*[0-9]) *%|(?P<punten>-?[0-9]{1,3}(?:\.[0-9]{3}){2,}))\Z")
_AANHALING_VAN_WORD, _STREEPJES = "“”„‘’", ("-", "–", "—")
_VREEMDE_JA_NEE = ("ja", "nee", "yes", "no", "true", "false", "on", "off")


def lees_naam(ontleder: Ontleder, tekst: Tekst, namen: Namen) -> tuple[Naam, Naamsoort] | None:
    """Een naam die gelezen mag worden, met zijn soort; None (met een fout) als die niet bestaat."""
    naam = tekst.waarde
    soort = Naamsoort(Soort.DATUM) if naam == PEILDATUM else namen.soort(naam)
    if soort is None:
        kaal = naam.strip(_AANHALING_VAN_WORD)
        vermoeden = '"-"' if kaal in _STREEPJES else bedoelde(kaal, [*namen.soorten, PEILDATUM])
        ontleder.fout("R020", f"'{naam}' is geen begrip, afleiding of parameter.", tekst.plaats, vermoeden)
        return None
    return Naam(naam), soort


def lees_waarde(ontleder: Ontleder, knoop: YamlKnoop, namen: Namen, verwacht: Naamsoort) -> Waarde:
    """Een waarde van de soort `verwacht`; waar een getal hoort, mag ook een geheel getal staan."""
    if not isinstance(knoop, Tekst):
        ontleder.fout("R021", "Hier hoort één waarde of één naam te staan.", knoop.plaats)
        return Vast(0)
    letterlijk = _letterlijk(knoop, verwacht, namen)
    if letterlijk is not None:
        if isinstance(letterlijk.waarde, str) and verwacht.keuzes and letterlijk.waarde not in verwacht.keuzes:
            vermoeden = bedoelde(letterlijk.waarde, verwacht.keuzes)
            ontleder.fout("R022", f"'{letterlijk.waarde}' is geen keuze van dit begrip.", knoop.plaats, vermoeden)
        return letterlijk
    if verwacht.soort == Soort.DATUM and lijkt_op_datum(knoop):
        ontleder.datum(knoop, "Dit")
        return Vast(0)
    if verwacht.soort == Soort.JA_NEE and knoop.waarde.lower() in _VREEMDE_JA_NEE:
        ontleder.ja_nee(knoop, "Dit", standaard=False)
        return Vast(0)
    if letterlijk_getal(knoop) is not None or lijkt_op_datum(knoop):
        ontleder.fout("R023", f"Hier hoort {_IN_WOORDEN[verwacht.soort]} te staan.", knoop.plaats)
        return Vast(0)
    if _is_verschreven(ontleder, knoop, namen, verwacht):
        return Vast(0)
    gelezen = lees_naam(ontleder, knoop, namen)
    if gelezen is None:
        return Vast(0)
    naam, soort = gelezen
    if not past(soort.soort, verwacht.soort):
        zin = f"'{naam.naam}' is {_IN_WOORDEN[soort.soort]}, hier hoort {_IN_WOORDEN[verwacht.soort]}."
        ontleder.fout("R023", zin, knoop.plaats)
    return naam


def _is_verschreven(ontleder: Ontleder, knoop: Tekst, namen: Namen, verwacht: Naamsoort) -> bool:
    """Een vergelijking met tekens, een getal met een eenheid, of een woord waar geen naam kan staan; dan staat de fout er al."""
    woorden = _TEKENS_BIJ_DATUM if verwacht.soort == Soort.DATUM else _TEKENS
    if verwacht.soort in (*GETALLEN, Soort.DATUM) and (gevonden := _MET_TEKEN.match(knoop.waarde)):
        zin = f"Een vergelijking schrijft u met een woord, en niet met {gevonden[1]}."
        ontleder.fout("R023", zin, knoop.plaats, f"{{{woorden[gevonden[1]]}: {gevonden[2]}}}")
    elif verwacht.soort in GETALLEN and (gevonden := _MET_EENHEID.match(knoop.waarde)):
        zin = "Hier hoort alleen een getal te staan, zonder eenheid erachter."
        anders = verwacht.eenheid and not bedoelde(gevonden[2], [verwacht.eenheid])
        # In een andere eenheid is het een ander getal; wie dat van hier overneemt, krijgt een andere regel.
        zin = f"{zin} Dit telt in {verwacht.eenheid}, en niet in {gevonden[2]}." if anders else zin
        ontleder.fout("R023", zin, knoop.plaats, "" if anders else gevonden[1])
    elif verwacht.soort in GETALLEN and not knoop.aangehaald and (gevonden := _MET_MAAT.match(knoop.waarde)):
        zin = "Hier hoort alleen een getal te staan, zonder %, € of punt tussen de duizenden."
        getal = gevonden["euro"] or gevonden["procent"] or gevonden["punten"].replace(".", "")
        ontleder.fout("R023", zin, knoop.plaats, getal)
    elif knoop.waarde in ("ja", "nee") or (verwacht.soort in GETALLEN and not namen.soorten):
        ontleder.fout("R023", f"Hier hoort {_IN_WOORDEN[verwacht.soort]} te staan.", knoop.plaats)
    else:
        return False
    return True


def lees_waarden(
    ontleder: Ontleder, knoop: YamlKnoop, namen: Namen, verwacht: Naamsoort, aantal: Collection[int] = ()
) -> tuple[Waarde, ...]:
    """Een lijst van waarden; `aantal` zegt welke lengtes mogen (leeg: minstens één)."""
    delen = ontleder.lijst(knoop, "Dit")
    if isinstance(knoop, Lijst) and ((aantal and len(delen) not in aantal) or not delen):
        hoeveel = " of ".join(str(getal) for getal in aantal) or "minstens 1"
        ontleder.fout("R024", f"Hier horen {hoeveel} waarden te staan.", knoop.plaats)
    return tuple(lees_waarde(ontleder, deel, namen, verwacht) for deel in delen)


def past(soort: Soort, verwacht: Soort) -> bool:
    """Mag een waarde van `soort` staan waar `verwacht` hoort? Een geheel getal is een getal, andersom niet: 1,5 dag bestaat niet."""
    return soort == verwacht or (soort == Soort.GEHEEL_GETAL and verwacht == Soort.GETAL)


def soort_in_woorden(soort: Soort) -> str:
    """De soort zoals hij in een melding staat: `een geheel getal`."""
    return _IN_WOORDEN[soort]


def _letterlijk(tekst: Tekst, verwacht: Naamsoort, namen: Namen) -> Vast | None:
    if verwacht.soort in GETALLEN:
        getal = letterlijk_getal(tekst)
        past_niet = getal is None or (verwacht.soort == Soort.GEHEEL_GETAL and not isinstance(getal, int))
        return None if getal is None or past_niet else Vast(getal)
    if verwacht.soort == Soort.DATUM:
        datum = letterlijke_datum(tekst)
        return None if datum is None else Vast(datum)
    if verwacht.soort == Soort.JA_NEE:
        return Vast(tekst.waarde == "ja") if tekst.waarde in ("ja", "nee") and not tekst.aangehaald else None
    if verwacht.soort == Soort.KEUZE and (tekst.waarde in verwacht.keuzes or tekst.waarde not in namen.soorten):
        return Vast(tekst.waarde)
    return None
