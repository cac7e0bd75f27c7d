"""De meting van de teksten: elk paar is een beoordeling met de teksten die eruit volgen."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import accumulate, chain, cycle

import pytest

from engine.beoordelen.proef import Proef
from engine.taal.voorwaarden import Letterlijk
from engine.uitleg import LEZERS
from engine.uitleg.wat_als import MEESTE_PROEVEN
from service.meten.teksten import meet_teksten
from tests.engine.hulp import Blokken, advies, pakket

BLOKKEN = Blokken(
    criteria={"netjes": "als: {schoon: ja}"},
    uitkomsten={
        "lid": "voorrang: 1, soort: toekennen, als: {criterium: netjes}",
        "nee": "voorrang: 2, soort: weigeren, als: {niet: {criterium: netjes}}",
    },
)


def zet_klok(monkeypatch: pytest.MonkeyPatch, *perioden: list[int]) -> None:
    """Per meting vijf stappen: beoordelen, vragen en drie teksten. Wat tussendoor warm draait telt niet mee, hoe lang het ook duurt."""
    tikken = accumulate(chain([0], cycle([stap for periode in perioden for stap in (periode[0], 999_000, *periode[1:], 999_000)])))
    monkeypatch.setattr("service.meten.teksten.time.thread_time_ns", lambda: next(tikken))


def test_de_teksten_staan_naast_de_beoordeling_waar_zij_uit_volgen(monkeypatch: pytest.MonkeyPatch) -> None:
    zet_klok(monkeypatch, [100_000, 10_000, 20_000, 90_000, 60_000])
    gemeten = meet_teksten([advies(pakket(BLOKKEN), schoon=True)], 3)
    assert (gemeten.beoordelen, gemeten.vragen, gemeten.samen) == (100, 10, 180)
    assert gemeten.lezers == dict(zip(LEZERS, (20, 90, 60), strict=True))
    assert (gemeten.verhouding, gemeten.hoogste_verhouding) == (1.8, 1.8)


def test_het_duurste_dossier_verdwijnt_niet_in_de_mediaan(monkeypatch: pytest.MonkeyPatch) -> None:
    gewoon, duur = [100_000, 0, 100_000, 0, 0], [100_000, 0, 400_000, 0, 0]
    zet_klok(monkeypatch, gewoon, gewoon, duur)
    gemeten = meet_teksten([advies(pakket(BLOKKEN), schoon=schoon) for schoon in (True, False, True)], 4)
    assert (gemeten.verhouding, gemeten.hoogste_verhouding) == (1, 4)


@pytest.mark.parametrize(("verhouding", "zoeken", "gehaald"), [(2.99, 49.9, True), (3.0, 1.0, False), (1.0, 50.0, False)])
def test_het_doel_is_minder_dan_drie_keer_de_beoordeling_en_zoeken_binnen_50_ms(verhouding: float, zoeken: float, gehaald: bool) -> None:
    gemeten = meet_teksten([advies(pakket(BLOKKEN), schoon=True)], 1)
    assert replace(gemeten, verhouding=verhouding, zoekgrens_ms=zoeken).gehaald is gehaald


def test_de_zoekgrens_is_die_van_het_volle_aantal_proeven(monkeypatch: pytest.MonkeyPatch) -> None:
    gedaan: list[int] = []
    echt = Proef.uitkomst

    def tel(zelf: Proef, wissel: Mapping[str, Letterlijk]) -> str:
        gedaan.append(1)
        return echt(zelf, wissel)

    adviezen = [advies(pakket(BLOKKEN), schoon=True), advies(pakket(BLOKKEN))]
    monkeypatch.setattr(Proef, "uitkomst", tel)
    assert meet_teksten(adviezen, 1).zoekgrens_ms > 0
    assert len(gedaan) >= 5 * MEESTE_PROEVEN
