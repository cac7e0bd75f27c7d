"""Wat klaarligt mag nooit te zien zijn: elke tekst is dezelfde als van een pakket dat nog niets geschreven heeft."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from random import Random

import pytest

from engine import Pakket, lees_regelteksten
from engine.beoordelen.klaarliggend import Klaarliggend
from engine.uitleg import LEZERS, als_markdown, document
from tests.engine.hulp import DAG, SWV, Blokken, advies, oordeel, pakket, teksten
from tests.engine.willekeurig import bestanden, ontwerp, zaak

SJABLOON = "{ouder: {voldaan: a, niet_voldaan: b}, commissie: {voldaan: 'Op {peildatum}: {kleur}.', niet_voldaan: b, open: 'Nu {kleur}.'}}"


def vers(regels: dict[str, str]) -> Pakket:
    return lees_regelteksten(regels).pakket(SWV, DAG)


def alle_teksten(p: Pakket, gegevens: Mapping[str, object]) -> list[str]:
    return [als_markdown(document(advies(p, **gegevens), lezer)) for lezer in LEZERS]


@pytest.mark.parametrize("zaad", range(4))
def test_een_tekst_is_dezelfde_als_van_een_vers_pakket(zaad: int) -> None:
    toeval = Random(500 + zaad)
    for _ in range(5):
        regels = bestanden(ontwerp(toeval))
        gebruikt = vers(regels)
        for _ in range(12):
            gegevens = zaak(toeval, gebruikt, toeval.choice((0.3, 0.7, 1.0)))
            assert alle_teksten(gebruikt, gegevens) == alle_teksten(vers(regels), gegevens)


def test_een_sjabloon_leest_ook_wat_de_beoordeling_niet_las() -> None:
    regels = teksten(
        Blokken(
            criteria={"k": f"van_toepassing_als: {{schoon: ja}}, als: {{kleur: rood}}, uitleg: {SJABLOON}"},
            uitkomsten={"lid": "voorrang: 1, soort: toekennen, als: {criterium: k}"},
        )
    )
    p = vers(regels)
    for gegevens, zin in (({"kleur": "rood"}, "Nu Rood."), ({"kleur": "blauw"}, "Nu Blauw."), ({}, "Nu niet bekend.")):
        assert zin in alle_teksten(p, gegevens)[LEZERS.index("commissie")]


def test_draden_die_samen_beginnen_lezen_hetzelfde() -> None:
    toeval = Random(600)
    regels = bestanden(ontwerp(toeval))
    p = vers(regels)
    gegevens = [zaak(toeval, p, 0.8) for _ in range(20)]
    with ThreadPoolExecutor(8) as draden:
        samen = list(draden.map(lambda een: alle_teksten(p, een), gegevens))
    assert samen == [alle_teksten(vers(regels), een) for een in gegevens]


def test_van_een_uitslag_met_gegevens_van_een_zaak_wordt_niets_bewaard() -> None:
    p = pakket(
        Blokken(
            criteria={"vast": "als: {schoon: ja}", "datum": "als: {gestart: {voor: gestopt}}", "oordeel": "als: {vertrouwd: ja}"},
            uitkomsten={
                "lid": "voorrang: 1, soort: toekennen, als: {alle_van: [{criterium: vast}, {criterium: datum}, {criterium: oordeel}]}"
            },
        )
    )
    gevolg = advies(p, schoon=True, gestart="2024-01-01", gestopt="2025-01-01", vertrouwd=oordeel(True))
    bewaard = Klaarliggend[str]("proef")
    for uitslag in gevolg.criteria.values():
        assert bewaard.bewaar(uitslag, uitslag.naam) == uitslag.naam
    assert [naam for naam, uitslag in gevolg.criteria.items() if bewaard.geef(uitslag)] == ["vast"]
