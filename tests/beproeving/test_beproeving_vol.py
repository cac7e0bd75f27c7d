"""Een volle opslag: lijst, filter en lezen blijven vlot, want geen vraag leest meer dan haar bladzij."""

import random
from datetime import date
from pathlib import Path

from engine import geschreven_advies, lees_regels
from service.inlezen import lees_zaak
from service.meten.volle_opslag import meet_lezen, vul
from service.opslag import open_database
from tests.beproeving.conftest import OMVANG, VOLLEDIG, WORTEL, Noteer

GRENS_MS = 50


def test_met_een_miljoen_adviezen_blijft_elke_vraag_snel(tmp_path: Path, noteer: Noteer) -> None:
    toeval = random.Random(0)
    dossier = (WORTEL / "voorbeelden/compleet/sbo-toegekend.json").read_text(encoding="utf-8")
    echt = (dossier, geschreven_advies(lees_zaak(dossier, lees_regels(WORTEL / "rules"), date(2026, 11, 24)).beoordeel()).json)
    database = open_database(f"sqlite:///{tmp_path}/vol.db")
    met_inhoud = vul(database, OMVANG.adviezen, echt, OMVANG.adviezen // 1000, toeval)
    tijden = list(meet_lezen(database, OMVANG.adviezen, met_inhoud, 500 if VOLLEDIG else 3, toeval))
    database.dispose()
    traagst = max(tijden, key=lambda tijd: tijd.p99)
    assert len(tijden) > 10
    # Alleen op ware grootte zegt een tijd iets; een tijd is nooit de reden dat een inzending mislukt.
    assert not VOLLEDIG or traagst.p99 < GRENS_MS, f"{traagst.wat}: p99 {traagst.p99:.1f} ms"
    noteer(
        "Lijst, filter en lezen in een volle opslag (SQLite)",
        f"{OMVANG.adviezen:_} adviezen, {len(tijden)} soorten vragen".replace("_", "."),
        f"traagste p99 {traagst.p99:.0f} ms ({traagst.wat}); de grens is {GRENS_MS} ms",
    )
