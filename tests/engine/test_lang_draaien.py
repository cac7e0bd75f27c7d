"""Een dienst die maanden draait: geheugen dat niet groeit, en processen die hetzelfde zeggen."""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from itertools import cycle, islice
from pathlib import Path
from random import Random

import pytest

from engine import Pakket, als_json, beoordeel, lees_gegevens, lees_regelteksten
from tests.engine.geheugen import rss_in_kib
from tests.engine.hulp import DAG, LANDELIJK_PAD, SWV, advies
from tests.engine.willekeurig import bestanden, ontwerp, zaak

pytestmark = pytest.mark.alleen
WORTEL = Path(__file__).parents[2]
TEKSTEN = bestanden(ontwerp(Random(7)))


def zaken(p: Pakket, aantal: int) -> list[dict[str, object]]:
    toeval = Random(11)
    return [zaak(toeval, p, toeval.choice((0.3, 0.7, 1.0))) for _ in range(aantal)]


def test_vijftig_keer_een_gewijzigd_pakket_laden_kost_geen_geheugen() -> None:
    def laad(nummer: int) -> str:
        p = lees_regelteksten({**TEKSTEN, LANDELIJK_PAD: f"{TEKSTEN[LANDELIJK_PAD]}# versie {nummer}\n"}).pakket(SWV, DAG)
        assert all(advies(p, **gegevens).verschillen == () for gegevens in zaken(p, 3))
        return p.hash

    hashes = {laad(nummer) for nummer in range(15)}
    begin = rss_in_kib()
    hashes |= {laad(nummer) for nummer in range(15, 65)}
    groei = rss_in_kib() - begin
    assert len(hashes) == 65
    # Eén pakket dat blijft hangen is al bijna 1 MiB.
    assert groei < 2 * 1024, f"{groei} KiB"


def test_honderdduizend_beoordelingen_kosten_niet_meer_geheugen_dan_vijfduizend() -> None:
    p = lees_regelteksten(TEKSTEN).pakket(SWV, DAG)
    gegevens = [lees_gegevens(p, ruw, DAG) for ruw in zaken(p, 200)]

    def beoordeel_er(aantal: int) -> None:
        for een in islice(cycle(gegevens), aantal):
            assert beoordeel(p, een, DAG).verschillen == ()

    beoordeel_er(5_000)
    begin = rss_in_kib()
    beoordeel_er(95_000)
    assert rss_in_kib() < begin * 1.05


def test_acht_draden_tegelijk_geven_elk_het_advies_van_hun_eigen_zaak() -> None:
    p = lees_regelteksten(TEKSTEN).pakket(SWV, DAG)
    gegevens = zaken(p, 100)
    alleen = [als_json(advies(p, **een)) for een in gegevens]
    eerder = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(8) as draden:
            tegelijk = list(draden.map(lambda een: als_json(advies(p, **een)), gegevens * 4))
    finally:
        sys.setswitchinterval(eerder)
    assert tegelijk == alleen * 4


def vingerafdruk(zaad: int) -> str:
    """De SHA-256 van alle adviezen over een willekeurig pakket; wat een ander proces ook moet vinden."""
    p = lees_regelteksten(bestanden(ontwerp(Random(zaad)))).pakket(SWV, DAG)
    return sha256("\n".join(als_json(advies(p, **gegevens)) for gegevens in zaken(p, 50)).encode()).hexdigest()


def test_twee_werkprocessen_met_een_andere_hashvolgorde_geven_dezelfde_bytes() -> None:
    opdracht = (
        "from tests.engine.test_lang_draaien import vingerafdruk; import json; print(json.dumps([vingerafdruk(z) for z in range(5)]))"
    )
    processen = [
        subprocess.Popen(
            [sys.executable, "-c", opdracht],
            cwd=WORTEL,
            env={**os.environ, "PYTHONHASHSEED": zaad, "PYTHONPATH": str(WORTEL)},
            stdout=subprocess.PIPE,
        )
        for zaad in ("1", "2")
    ]
    hier = [vingerafdruk(zaad) for zaad in range(5)]
    daar = [json.loads(proces.communicate(timeout=120)[0]) for proces in processen]
    assert daar == [hier, hier]
    assert len(set(hier)) == 5


def test_een_beoordeling_laadt_niets_van_de_achtergronddraden_van_durable_rules() -> None:
    """Zonder `durable` zijn er geen terugroepfuncties waarin een fout verloren kan gaan, en geen eigen draden of tijd."""
    opdracht = (
        "import sys, threading; from tests.engine.test_lang_draaien import vingerafdruk; vingerafdruk(1); "
        "print([naam for naam in sys.modules if naam.split('.')[0] == 'durable'], threading.active_count())"
    )
    uit = subprocess.run([sys.executable, "-c", opdracht], cwd=WORTEL, capture_output=True, text=True, check=True, timeout=120)
    assert uit.stdout.split() == ["[]", "1"]
