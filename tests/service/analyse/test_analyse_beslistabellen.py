"""Beslistabellen als formules zeggen van elke zaak hetzelfde als de motor, bij elke trefregel."""

from decimal import Decimal
from functools import partial
from random import Random
from typing import Any

import pytest
import z3

from engine import RegelFouten
from engine.beoordelen.spoor import Onbekend
from engine.logica import Verdict
from engine.taal.voorwaarden import Naam
from service.analyse.onderzoeker import Onderzoeker
from service.analyse.oplosser import Status, zoek
from service.analyse.vertaling.grootheid import Grootheid
from service.analyse.vertaling.logica import en
from service.analyse.vertaling.vertaling import Vertaling
from tests.engine.hulp import DAG, Blokken, advies, oordeel, pakket
from tests.service.analyse.test_analyse_vertaling import gelezen_verdicten, vastgezet

_KOPPEN = (
    "precies_een",
    "eerste",
    "elke_gelijk",
    "voorrang, volgorde: [3, 1, 2]",
    "alle, samen: som",
    "alle, samen: kleinste",
    "alle, samen: grootste",
    "alle, samen: aantal",
    "voorrang, geeft: [x, y], volgorde: {x: [3, 1, 2], y: [2, 1, 3]}",
    "voorrang, geeft: [x, y], volgorde: {y: [2, 1, 3], x: [3, 1, 2]}",
    "elke_gelijk, geeft: [x, y]",
)
_CELLEN = {
    "schoon": ("ja", "nee", "'-'"),
    "kleur": ("rood", "[rood, groen]", "{niet_in: [blauw]}", "'-'"),
    "leden": ("1", "{minstens: 2}", "{hoogstens: 1}", "'-'"),
    "vertrouwd": ("ja", "nee", "'-'"),
}
_WAARDEN: dict[str, tuple[Any, ...]] = {
    "schoon": (True, False),
    "kleur": ("rood", "groen", "blauw"),
    "leden": (0, 1, 2),
    "vertrouwd": (oordeel(True), oordeel(False)),
}


def tabel(toeval: Random, kop: str) -> str:
    kolommen = toeval.sample(sorted(_CELLEN), toeval.randrange(1, 4))
    naast = "geeft" in kop

    def dan() -> str:
        getallen = [str(toeval.randrange(1, 4)) for _ in range(1 + naast)]
        return f"[{', '.join(getallen)}]" if naast else getallen[0]

    rijen = [
        f"{{als: [{', '.join(toeval.choice(_CELLEN[kolom]) for kolom in kolommen)}], dan: {dan()}}}" for _ in range(toeval.randrange(1, 5))
    ]
    anders = toeval.choice((f", anders: {'[0, 1]' if naast else 0}", f", anders: {'[1, 0]' if naast else 1}", ""))
    return f"{{treffer: {kop}, kolommen: [{', '.join(kolommen)}], rijen: [{', '.join(rijen)}]{anders}}}"


def _waarde(naam: str, vertaling: Vertaling) -> Grootheid:
    return vertaling.waarde(Naam(naam))


@pytest.mark.parametrize("kop", _KOPPEN)
def test_een_tabel_met_open_rijen_geeft_wat_de_motor_geeft(kop: str) -> None:
    toeval = Random(kop)
    vast = open_ = 0
    namen = ("x", "y") if "geeft" in kop else ("x",)
    ernaast = dict.fromkeys(namen[1:], "soort: geheel_getal, berekening: {uit_beslistabel: x}")
    # Twee uitkomsten kosten twee keer zo veel tijd, en zijn in minder tabellen genoeg: de trefregels zelf staan er al.
    for _ in range(40 if ernaast else 120):
        try:
            p = pakket(
                Blokken(
                    criteria={naam: f"als: {{{naam}: 1}}" for naam in namen},
                    afleidingen={"x": f"soort: geheel_getal, berekening: {{beslistabel: {tabel(toeval, kop)}}}", **ernaast},
                )
            )
        except RegelFouten:
            continue  # een dubbele treffer of een gat: zo'n tabel laadt niet
        o = Onderzoeker(p, DAG, 10)
        for naam in namen:
            (waarde, nodig) = o.vertaling.formule(partial(_waarde, naam))
            for _ in range(6):
                gegevens = {deel: toeval.choice(_WAARDEN[deel]) for deel in p.begrippen if toeval.random() < 0.5}
                gevolg = advies(p, **gegevens)
                antwoord = zoek(en(*vastgezet(o, gevolg)), nodig, 10)
                assert antwoord.status is Status.BESTAAT and antwoord.model is not None
                gegeven, gewogen, getal = (
                    antwoord.model.eval(deel, model_completion=True) for deel in (waarde.gegeven, waarde.oordeel, waarde.waarde)
                )
                verwacht = gevolg.afleidingen[naam]
                if isinstance(verwacht, Onbekend):
                    open_ += 1
                    assert (z3.is_true(gegeven), z3.is_true(gewogen)) == (
                        verwacht.verdict is Verdict.GEGEVENS_ONTBREKEN,
                        verwacht.verdict is Verdict.OORDEEL_NODIG,
                    ), (p.afleidingen[naam], gegevens)
                else:
                    vast += 1
                    assert not z3.is_true(gegeven) and not z3.is_true(gewogen), (p.afleidingen[naam], gegevens)
                    assert Decimal(str(getal)) == verwacht, (p.afleidingen[naam], gegevens)
    assert vast > 10 and open_ > 3


_LIJSTKOPPEN = ("alle", "alle_op_rijvolgorde", "alle_op_voorrang, volgorde: {soort_korting: [c, a, b]}")
_LIJSTVELDEN = "{soort_korting: {titel: S, soort: keuze, keuzes: {a: A, b: B, c: C}}, hoogte: {titel: H, soort: geheel_getal}}"
_UITSPRAKEN = {
    "een": "als: {lijst: x, minstens: 1, waarvoor: {hoogte: {minstens: 2}}}",
    "alle": "als: {lijst: x, alle: {soort_korting: [a, b]}}",
    "geen": "als: {lijst: x, geen: {hoogte: 1}}",
    "soorten": "als: {lijst: x, precies: 2, verschillende: soort_korting}",
    "samen": "als: {som: {minstens: 3}}",
    "hoeveel": "als: {aantal_regels: {hoogstens: 1}}",
}


def _lijst(toeval: Random, kop: str) -> str:
    kolommen = toeval.sample(sorted(_CELLEN), toeval.randrange(1, 4))
    # Een naam die onbekend kan zijn mag in een veld staan, als de trefregel niets hoeft te ordenen.
    hoogtes = ("1", "2", "3") if "voorrang" in kop else ("1", "2", "wachttijd")

    def dan() -> str:
        return f"[{toeval.choice('abc')}, {toeval.choice(hoogtes)}]"

    rijen = [
        f"{{als: [{', '.join(toeval.choice(_CELLEN[kolom]) for kolom in kolommen)}], dan: {dan()}}}" for _ in range(toeval.randrange(1, 5))
    ]
    anders = toeval.choice((f", anders: {dan()}", ""))
    return f"{{treffer: {kop}, kolommen: [{', '.join(kolommen)}], rijen: [{', '.join(rijen)}]{anders}}}"


@pytest.mark.parametrize("kop", _LIJSTKOPPEN)
def test_een_uitspraak_over_een_lijst_uit_een_tabel_is_die_van_de_motor(kop: str) -> None:
    toeval = Random(kop)
    gezien: dict[Verdict, int] = {}
    for _ in range(15):
        p = pakket(
            Blokken(
                criteria=_UITSPRAKEN,
                afleidingen={
                    "x": f"titel: X, soort: lijst, velden: {_LIJSTVELDEN}, berekening: {{beslistabel: {_lijst(toeval, kop)}}}",
                    "som": "soort: geheel_getal, berekening: {som_over: {lijst: x, van: hoogte}}",
                    "aantal_regels": "soort: geheel_getal, berekening: {aantal: {lijst: x}}",
                },
            )
        )
        o = Onderzoeker(p, DAG, 10)
        for _ in range(6):
            mogelijk = {**_WAARDEN, "wachttijd": (0, 1, 2)}
            gegevens = {deel: toeval.choice(mogelijk[deel]) for deel in p.begrippen if toeval.random() < 0.6}
            gevolg = advies(p, **gegevens)
            verdicten = gelezen_verdicten(o, gevolg)
            for naam in _UITSPRAKEN:
                verwacht = gevolg.criteria[naam].verdict
                gezien[verwacht] = gezien.get(verwacht, 0) + 1
                assert verdicten[f"criterium {naam}"] is verwacht, (naam, p.afleidingen["x"], gegevens)
    assert set(gezien) == {Verdict.VOLDAAN, Verdict.NIET_VOLDAAN, Verdict.GEGEVENS_ONTBREKEN, Verdict.OORDEEL_NODIG}
