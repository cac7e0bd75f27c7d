"""Wat voor elk pakket en elke zaak geldt, beproefd op duizenden willekeurige."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from random import Random

import pytest

from engine import Advies, Pakket, advies_als_gegevens, als_json, lees_regelteksten
from engine.beoordelen.spoor import Onbekend
from engine.logica import VAST, Verdict
from tests.engine.hulp import DAG, SWV, advies
from tests.engine.willekeurig import bestanden, ontwerp, vul_aan, zaak

ZADEN = range(8)
KANSEN = (0.3, 0.7, 0.9, 1.0)


def pakket(teksten: Mapping[str, str]) -> Pakket:
    return lees_regelteksten(teksten).pakket(SWV, DAG)


def zaken(zaad: int, pakketten: int, per_pakket: int) -> Iterator[tuple[Random, Pakket, dict[str, object]]]:
    toeval = Random(zaad)
    for _ in range(pakketten):
        p = pakket(bestanden(ontwerp(toeval)))
        for _ in range(per_pakket):
            yield toeval, p, zaak(toeval, p, toeval.choice(KANSEN))


@pytest.mark.parametrize("zaad", ZADEN)
def test_beide_lezingen_zijn_het_eens_over_tienduizend_zaken_in_willekeurige_pakketten(zaad: int) -> None:
    adviezen = [advies(p, **gegevens) for _, p, gegevens in zaken(zaad, 50, 25)]
    assert len(adviezen) * len(ZADEN) == 10_000
    assert [gevolg.verschillen for gevolg in adviezen] == [()] * len(adviezen)
    # De proef is pas iets waard als alles erin voorkomt.
    verdicten = Counter(uitslag.verdict for gevolg in adviezen for uitslag in gevolg.criteria.values())
    assert all(verdicten[verdict] > 50 for verdict in Verdict), verdicten
    standen = Counter(gevolg.besluitrijp for gevolg in adviezen) + Counter("open" for gevolg in adviezen if gevolg.wacht_op)
    assert all(standen[stand] > 20 for stand in ("gereed", "eerst_herstellen", "niet_afgeven", "open")), standen


def vaste_uitslag(gevolg: Advies) -> dict[str, object]:
    """Alles wat niet open is en dus nooit meer mag veranderen."""
    vast: dict[str, object] = {f"criterium {naam}": uitslag.verdict for naam, uitslag in gevolg.criteria.items() if uitslag.verdict in VAST}
    vast |= {f"conclusie {naam}": verdict for naam, verdict in gevolg.conclusies.items() if verdict in VAST}
    vast |= {f"uitkomst {naam}": verdict for naam, verdict in gevolg.uitkomsten.items() if verdict in VAST}
    vast |= {f"afleiding {naam}": waarde for naam, waarde in gevolg.afleidingen.items() if not isinstance(waarde, Onbekend)}
    vast |= {f"termijn {termijn.naam}": termijn for termijn in gevolg.termijnen if termijn.stand != "open"}
    if gevolg.uitkomst:
        vast["uitkomst"] = gevolg.uitkomst
        vast |= {f"gebrek {naam}": True for naam in gevolg.gebreken}
    if gevolg.uitkomst and (gevolg.besluitrijp == "niet_afgeven" or not gevolg.vragen):
        vast["besluitrijp"] = gevolg.besluitrijp
    return vast


@pytest.mark.parametrize("zaad", ZADEN)
def test_een_feit_erbij_draait_nooit_een_vast_verdict_of_een_vast_advies_om(zaad: int) -> None:
    vastgebleven = beslist = 0
    for toeval, p, begin in zaken(100 + zaad, 40, 10):
        gegevens, vast = begin, vaste_uitslag(advies(p, **begin))
        for _ in range(4):
            gegevens = vul_aan(toeval, p, gegevens)
            nieuw = vaste_uitslag(advies(p, **gegevens))
            assert {sleutel: nieuw.get(sleutel) for sleutel in vast} == vast, gegevens
            vastgebleven += "uitkomst" in vast
            beslist += len(nieuw) > len(vast)
            vast = nieuw
    assert vastgebleven > 100 and beslist > 100


def zonder_bestandshash(gevolg: Advies) -> str:
    """De bytes van het advies zonder wat de letterlijke tekst van de regelbestanden samenvat."""
    gegevens = advies_als_gegevens(gevolg)
    del gegevens["pakket"]["hash"], gegevens["pakket"]["bestanden"], gegevens["bewijs"]
    return json.dumps(gegevens, sort_keys=True)


@pytest.mark.parametrize("zaad", ZADEN)
def test_de_volgorde_van_regels_en_sleutels_verandert_het_advies_niet(zaad: int) -> None:
    toeval = Random(200 + zaad)
    for _ in range(15):
        o = ontwerp(toeval)
        gewoon, geschud = bestanden(o), bestanden(o, toeval)
        assert gewoon != geschud
        p, q = pakket(gewoon), pakket(geschud)
        for _ in range(8):
            gegevens = zaak(toeval, p, toeval.choice(KANSEN))
            assert zonder_bestandshash(advies(p, **gegevens)) == zonder_bestandshash(advies(q, **gegevens))


@pytest.mark.parametrize("zaad", ZADEN)
def test_de_volgorde_van_bestanden_en_feiten_verandert_geen_byte(zaad: int) -> None:
    toeval = Random(300 + zaad)
    for _ in range(10):
        teksten = bestanden(ontwerp(toeval))
        p, q = pakket(teksten), pakket(dict(toeval.sample(list(teksten.items()), len(teksten))))
        for _ in range(8):
            gegevens = zaak(toeval, p, toeval.choice(KANSEN))
            andersom = {naam: gegevens[naam] for naam in toeval.sample(list(gegevens), len(gegevens))}
            assert als_json(advies(p, **gegevens)) == als_json(advies(q, **andersom))
