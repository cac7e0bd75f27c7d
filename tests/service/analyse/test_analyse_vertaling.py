"""De vertaling naar formules is een derde lezing van de regels: zij zegt over elke zaak hetzelfde als de motor."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import product
from random import Random
from typing import Any

import pytest
import z3

from engine import Advies, Pakket, lees_regelteksten
from engine.beoordelen.spoor import Onbekend, Oordeelswaarde
from engine.logica import Verdict
from engine.rekenen import datums
from engine.rekenen.vrije_dagen import eerste_gewone_dag
from engine.taal.declaraties import Begrip, Soort
from service.analyse.onderzoeker import Onderzoeker
from service.analyse.oplosser import Status, zoek
from service.analyse.vertaling.feiten import DECIMALEN
from service.analyse.vertaling.functies import pas_toe
from service.analyse.vertaling.kalender import Kalender
from service.analyse.vertaling.logica import Verdictformule, en
from service.analyse.vertaling.vertaling import Vertaling
from tests.engine.hulp import DAG, SWV, Blokken, advies, oordeel, pakket
from tests.engine.willekeurig import bestanden, ontwerp, zaak

_KANTEN = ("voldaan", "niet", "gegeven", "oordeel")
_VERDICTEN = (Verdict.VOLDAAN, Verdict.NIET_VOLDAAN, Verdict.GEGEVENS_ONTBREKEN, Verdict.OORDEEL_NODIG)


def onderzoeker(p: Pakket) -> Onderzoeker:
    return Onderzoeker(p, DAG, seconden=10)


def vastgezet(o: Onderzoeker, gevolg: Advies) -> list[z3.BoolRef]:
    """De feiten van een zaak, elk gelijk aan haar onbekende."""
    eisen = [o.vertaling.feiten.peildatum == z3.IntVal(gevolg.peildatum.toordinal())]
    for begrip in o.pakket.begrippen.values():
        waarde = gevolg.gegevens.waarden.get(begrip.naam, Onbekend((begrip.naam,), Verdict.GEGEVENS_ONTBREKEN))
        if begrip.soort is not Soort.LIJST:
            eisen += _feit(o, begrip, begrip.naam, waarde)
            continue
        bekend = not isinstance(waarde, Onbekend)
        eisen.append(z3.Bool(f"{begrip.naam} (bekend)") == z3.BoolVal(bekend))
        if not isinstance(waarde, tuple) or isinstance(waarde, (Onbekend, Oordeelswaarde)):
            continue
        eisen.append(z3.Int(f"{begrip.naam} (aantal)") == z3.IntVal(len(waarde)))
        for nummer, element in enumerate(waarde):
            for veld, deel in zip(begrip.velden, element, strict=True):
                eisen += _feit(o, begrip.velden[veld], f"{begrip.naam}[{nummer}].{veld}", deel)
    return eisen


def _feit(o: Onderzoeker, begrip: Begrip, naam: str, waarde: Any) -> Iterator[z3.BoolRef]:
    kern = waarde.waarde if isinstance(waarde, Oordeelswaarde) else waarde
    yield z3.Bool(f"{naam} (bekend)") == z3.BoolVal(not isinstance(kern, Onbekend))
    if begrip.soort is Soort.GETAL and not isinstance(kern, Onbekend):
        yield z3.Int(naam) == z3.IntVal(int(kern * 10**DECIMALEN))
    elif isinstance(kern, bool):
        yield z3.Bool(naam) == z3.BoolVal(kern)
    elif begrip.soort is not Soort.TEKST and not isinstance(kern, Onbekend):
        yield z3.Int(naam) == o.gedeeld.woorden.letterlijk(kern).waarde


def gelezen_verdicten(o: Onderzoeker, gevolg: Advies) -> dict[str, Verdict]:
    """Het verdict van elk criterium en elke conclusie, en of elke uitkomst staat, volgens de formules."""

    def alles(v: Vertaling) -> dict[str, Verdictformule]:
        gelezen = {f"criterium {naam}": v.criterium(naam) for naam in o.pakket.criteria}
        gelezen |= {f"conclusie {naam}": v.conclusie(naam) for naam in o.pakket.conclusies}
        gelezen |= {f"uitkomst {naam}": v.uitkomst(naam) for naam, uitkomst in o.pakket.uitkomsten.items() if uitkomst.als is not None}
        return gelezen | {f"gebrek {naam}": v.gebrek(naam) for naam in o.pakket.gebreken}

    formules, nodig = o.vertaling.formule(alles)
    antwoord = zoek(en(*vastgezet(o, gevolg)), nodig, 10)
    assert antwoord.status is Status.BESTAAT and antwoord.model is not None
    model = antwoord.model

    def verdict(formule: Verdictformule) -> Verdict:
        waar = [naam for naam, deel in zip(_VERDICTEN, formule, strict=True) if z3.is_true(model.eval(deel, model_completion=True))]
        assert len(waar) <= 1, "een verdict is hoogstens één ding tegelijk"
        return waar[0] if waar else Verdict.NIET_VAN_TOEPASSING

    return {naam: verdict(formule) for naam, formule in formules.items()}


def verdicten_van_de_motor(gevolg: Advies) -> dict[str, Verdict]:
    gezien = {f"criterium {naam}": uitslag.verdict for naam, uitslag in gevolg.criteria.items()}
    gezien |= {f"conclusie {naam}": verdict for naam, verdict in gevolg.conclusies.items()}
    staat = {naam: Verdict.VOLDAAN if gevolg.uitkomst == naam and not gevolg.verschillen else None for naam in gevolg.uitkomsten}
    anders = Verdict.GEGEVENS_ONTBREKEN if gevolg.wacht_op else Verdict.NIET_VOLDAAN
    return gezien | {f"uitkomst {naam}": verdict or anders for naam, verdict in staat.items()}


@pytest.mark.parametrize("zaad", range(4))
def test_over_willekeurige_zaken_zegt_de_vertaling_hetzelfde_als_de_motor(zaad: int) -> None:
    toeval = Random(4000 + zaad)
    geteld: Counter[Verdict] = Counter()
    for _ in range(12):
        p = lees_regelteksten(bestanden(ontwerp(toeval))).pakket(SWV, DAG)
        o = onderzoeker(p)
        for _ in range(8):
            gevolg = advies(p, **zaak(toeval, p, toeval.choice((0.4, 0.8, 1.0))))
            verwacht = verdicten_van_de_motor(gevolg)
            gelezen = gelezen_verdicten(o, gevolg)
            assert {naam: gelezen[naam] for naam in verwacht} == verwacht, gevolg.gegevens
            assert {naam for naam in p.gebreken if gelezen[f"gebrek {naam}"] is Verdict.VOLDAAN} == set(gevolg.gebreken)
            geteld.update(verwacht.values())
    assert all(geteld[verdict] > 5 for verdict in Verdict), geteld


_KLEIN: Mapping[str, tuple[object, ...]] = {
    "schoon": (True, False, None),
    "heel": (True, False, None),
    "kleur": ("rood", "groen", "blauw", None),
    "vertrouwd": (oordeel(True), oordeel(False), None),
}


def klein_pakket(toeval: Random) -> Pakket:
    """Vier criteria over vier feiten met een handvol waarden, zodat elke zaak na te lopen is."""

    def voorwaarde(diepte: int, namen: list[str]) -> str:
        if diepte and toeval.random() < 0.6:
            delen = [voorwaarde(diepte - 1, namen) for _ in range(toeval.randrange(1, 4))]
            soort = toeval.choice(("alle_van", "een_van", "geen_van", "niet", "minstens_van"))
            if soort == "niet":
                return f"{{niet: {delen[0]}}}"
            lijst = f"[{', '.join(delen)}]"
            return (
                f"{{minstens_van: {{aantal: {toeval.randrange(1, len(delen) + 1)}, van: {lijst}}}}}"
                if soort[0] == "m"
                else f"{{{soort}: {lijst}}}"
            )
        if namen and toeval.random() < 0.3:
            return f"{{criterium: {toeval.choice(namen)}}}"
        return toeval.choice(
            ("{schoon: ja}", "{heel: {gelijk_aan: schoon}}", "{kleur: [rood, groen]}", "{kleur: {niet_in: [rood]}}", "{vertrouwd: nee}")
        )

    criteria: dict[str, str] = {}
    for nummer in range(4):
        namen = list(criteria)
        delen = [f"als: {voorwaarde(3, namen)}"]
        if toeval.random() < 0.4:
            delen.append(f"van_toepassing_als: {voorwaarde(2, namen)}")
        if toeval.random() < 0.4:
            delen.append(f"uitzondering: {{als: {voorwaarde(2, namen)}, reden: R}}")
        criteria[f"k{nummer}"] = ", ".join(delen)
    uitkomsten = {f"u{nummer}": f"voorrang: {nummer}, soort: toekennen, als: {{criterium: k{nummer}}}" for nummer in range(4)}
    return pakket(Blokken(criteria=criteria, uitkomsten=uitkomsten))


@pytest.mark.parametrize("zaad", range(6))
def test_wat_kan_volgens_de_bewijzer_is_precies_wat_kan_als_je_alles_naloopt(zaad: int) -> None:
    toeval = Random(5000 + zaad)
    for _ in range(5):
        p = klein_pakket(toeval)
        feiten = {naam: waarden for naam, waarden in _KLEIN.items() if naam in p.begrippen}
        nagelopen: dict[str, set[Verdict]] = {naam: set() for naam in p.criteria}
        uitkomsten: set[str] = set()
        for rij in product(*feiten.values()):
            gevolg = advies(p, **{naam: waarde for naam, waarde in zip(feiten, rij, strict=True) if waarde is not None})
            uitkomsten.add(gevolg.uitkomst or "open")
            for naam, uitslag in gevolg.criteria.items():
                nagelopen[naam].add(uitslag.verdict)
        o = onderzoeker(p)
        for naam in p.criteria:
            assert mogelijke_verdicten(o, naam) == nagelopen[naam]
        assert {naam for naam in p.uitkomsten if _kan(o, lambda v, naam=naam: v.uitkomst(naam).voldaan)} == uitkomsten - {"open"}
        assert _kan(o, lambda v: v.zonder_uitkomst()) == ("mens" in uitkomsten)


def mogelijke_verdicten(o: Onderzoeker, naam: str) -> set[Verdict]:
    gevonden = {
        verdict for verdict, kant in zip(_VERDICTEN, _KANTEN, strict=True) if _kan(o, lambda v, kant=kant: getattr(v.criterium(naam), kant))
    }
    return gevonden | ({Verdict.NIET_VAN_TOEPASSING} if _kan(o, lambda v: v.criterium(naam).weg) else set())


def _kan(o: Onderzoeker, formule: Any) -> bool:
    gemaakt, nodig = o.vertaling.formule(formule)
    status = zoek(gemaakt, nodig, 10).status
    assert status is not Status.ONBESLIST
    return status is Status.BESTAAT


_DAGEN = [
    date(2024, 2, 29),
    date(2023, 2, 28),
    date(2026, 8, 1),
    date(2026, 7, 31),
    date(2026, 12, 31),
    date(2025, 4, 18),
    date(2026, 12, 25),
]


@pytest.mark.parametrize("naam", ["leeftijd", "maanden_tussen", "jaren_tussen", "weken_tussen", "dagen_tussen"])
def test_verschillen_tussen_datums_zijn_die_van_de_motor(naam: str) -> None:
    functie = getattr(datums, naam)
    for van, tot in product(_DAGEN, repeat=2):
        if naam != "leeftijd" or van <= tot:
            assert uitgerekend(naam, van, tot) == functie(van, tot), (van, tot)


@pytest.mark.parametrize("naam", ["begin_schooljaar", "einde_schooljaar", "einde_na_heel_schooljaar"])
def test_schooljaren_zijn_die_van_de_motor(naam: str) -> None:
    for dag in _DAGEN:
        assert uitgerekend(naam, dag) == getattr(datums, naam)(dag).toordinal(), dag


@pytest.mark.parametrize("naam", ["verjaardag", "plus_dagen", "plus_weken", "plus_maanden", "plus_jaren"])
def test_dagen_verderop_zijn_die_van_de_motor(naam: str) -> None:
    for dag, aantal in product(_DAGEN, (0, 1, 4, 13, -1 if naam != "verjaardag" else 14)):
        assert uitgerekend(naam, dag, aantal) == getattr(datums, naam)(dag, aantal).toordinal(), (dag, aantal)


def test_de_eerste_gewone_dag_is_die_van_de_motor_op_elke_dag_van_een_jaar() -> None:
    kalender = Kalender(2025, 2028)
    for nummer in range(date(2026, 1, 1).toordinal(), date(2027, 1, 7).toordinal()):
        assert (
            uitgerekend("eerste_gewone_dag", date.fromordinal(nummer), kalender=kalender)
            == eerste_gewone_dag(date.fromordinal(nummer)).toordinal()
        )


def uitgerekend(naam: str, *waarden: date | int, kalender: Kalender | None = None) -> int:
    """De uitkomst van een functie over onbekenden die alleen deze waarden kunnen hebben."""
    eisen: list[z3.BoolRef] = []
    namen = [z3.Int(f"waarde {nummer}") for nummer in range(len(waarden))]
    formule = pas_toe(naam, namen, kalender or Kalender(2024, 2024), lambda _, eis: eisen.append(eis))
    oplosser = z3.Solver()
    getallen = [waarde.toordinal() if isinstance(waarde, date) else waarde for waarde in waarden]
    oplosser.add(*eisen, *(onbekend == z3.IntVal(getal) for onbekend, getal in zip(namen, getallen, strict=True)))
    assert oplosser.check() == z3.sat
    gevonden: int = oplosser.model().eval(formule, model_completion=True).as_long()
    return gevonden
