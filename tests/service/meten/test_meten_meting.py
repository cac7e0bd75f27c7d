"""De meting: eerst hetzelfde zeggen, dan pas om en om de tijd opnemen."""

import json
from dataclasses import replace
from itertools import accumulate, chain, cycle
from pathlib import Path

import pytest

from service.meten import Meting, meet
from service.meten.vertaling import Vertaling
from tests.engine.hulp import DAG, SWV, Blokken, teksten

REGELS = teksten(
    Blokken(
        criteria={"netjes": "als: {schoon: ja}", "bont": "als: {lijst: boeken, verschillende: genre, minstens: 2}"},
        uitkomsten={"lid": "voorrang: 1, soort: toekennen, als: {alle_van: [{criterium: netjes}, {criterium: bont}]}"},
        gebreken={"vuil": "ernst: fataal, als: {niet: {criterium: netjes}}"},
    )
)
BOEKEN = [{"genre": "roman"}, {"genre": "strip"}]
ZAKEN: list[dict[str, object]] = [{"schoon": True, "boeken": BOEKEN}, {"schoon": False}, {}]


def regelmap(tmp_path: Path) -> Path:
    for pad, tekst in REGELS.items():
        (tmp_path / "rules" / pad).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "rules" / pad).write_text(tekst, encoding="utf-8")
    return tmp_path / "rules"


def dossier(tmp_path: Path, naam: str, gegevens: dict[str, object], **kop: str) -> Path:
    pad = tmp_path / f"{naam}.json"
    pad.write_text(json.dumps({"gegevens": gegevens, **kop}), encoding="utf-8")
    return pad


def meting(tmp_path: Path, *dossiers: Path, rondes: int = 2) -> Meting:
    return meet(regelmap(tmp_path), dossiers, rondes, DAG)


def test_elke_zaak_wordt_elke_ronde_gemeten(tmp_path: Path) -> None:
    gevonden = meting(tmp_path, *(dossier(tmp_path, f"d{i}", gegevens) for i, gegevens in enumerate(ZAKEN)), rondes=4)
    assert (gevonden.zaken, gevonden.metingen) == (3, 12)
    assert (gevonden.criteria, gevonden.aangeleverde_criteria) == (2, 1)
    tijden = (gevonden.eigen_p50, gevonden.zen_p50, gevonden.eigen_met_inlezen_p50, gevonden.regels_lezen_ms, gevonden.zen_samenstellen_ms)
    assert min(tijden) > 0
    assert gevonden.eigen_p50 <= gevonden.eigen_p99 and gevonden.zen_p50 <= gevonden.zen_p99


def test_de_verhouding_is_die_van_twee_metingen_vlak_na_elkaar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Na zes tikken voorbereiding is elke vier tikken één paar: 100 µs voor de eigen motor, 400 voor de andere, 200 met inlezen.
    tikken = accumulate(chain([1_000] * 6, cycle([50_000, 100_000, 400_000, 200_000])))
    monkeypatch.setattr("service.meten.meting.time.perf_counter_ns", lambda: next(tikken))
    gevonden = meting(tmp_path, dossier(tmp_path, "d", ZAKEN[0]), rondes=5)
    assert (gevonden.eigen_p50, gevonden.zen_p50, gevonden.eigen_met_inlezen_p50) == (100, 400, 200)
    assert (gevonden.verhouding, gevonden.verhouding_met_inlezen) == (4, 2)
    assert gevonden.zaken_per_seconde == 10_000


def test_een_verschil_tussen_de_motoren_is_een_fout_die_geen_waarde_uit_het_dossier_noemt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    echt = Vertaling._criterium
    monkeypatch.setattr(Vertaling, "_criterium", lambda zelf, naam: f"-({echt(zelf, naam)})")
    with pytest.raises(ValueError, match="verschillen over c_netjes, u_lid") as gevangen:
        meting(tmp_path, dossier(tmp_path, "d", ZAKEN[0]))
    assert "roman" not in str(gevangen.value)


def test_een_verkeerde_keuze_van_de_uitkomst_wordt_gezien(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Vertaling, "_uitkomst", lambda zelf, namen: "''")
    with pytest.raises(ValueError, match=r"verschillen over uitkomst$"):
        meting(tmp_path, dossier(tmp_path, "d", ZAKEN[0]))


def test_een_dossier_dat_bij_een_ander_pakket_hoort_doet_niet_mee(tmp_path: Path) -> None:
    dossiers = (
        dossier(tmp_path, "eigen", ZAKEN[0], samenwerkingsverband=SWV, peildatum=DAG.isoformat()),
        dossier(tmp_path, "ander", {"bestaat_niet": 1}, samenwerkingsverband="dorp"),
        dossier(tmp_path, "vroeg", ZAKEN[0], samenwerkingsverband=SWV, peildatum="2019-12-31"),
    )
    assert meting(tmp_path, *dossiers).zaken == 1


@pytest.mark.parametrize("inhoud", ['{"gegevens": {"bestaat_niet": 1}}', "geen json"])
def test_een_dossier_dat_niet_klopt_wordt_met_zijn_bestandsnaam_gemeld(tmp_path: Path, inhoud: str) -> None:
    (tmp_path / "stuk.json").write_text(inhoud, encoding="utf-8")
    with pytest.raises(ValueError, match=r"^stuk\.json"):
        meting(tmp_path, dossier(tmp_path, "goed", ZAKEN[0]), tmp_path / "stuk.json")


@pytest.mark.parametrize(
    ("verhouding", "p50", "gehaald"), [(3.0, 999.9, True), (2.99, 500.0, False), (9.0, 1000.0, False), (2.0, 2000.0, False)]
)
def test_het_doel_is_drie_keer_zo_snel_en_binnen_een_milliseconde(tmp_path: Path, verhouding: float, p50: float, gehaald: bool) -> None:
    gemeten = meting(tmp_path, dossier(tmp_path, "d", ZAKEN[0]), rondes=1)
    teksten_ = replace(gemeten.teksten, verhouding=2.9)
    assert replace(gemeten, verhouding=verhouding, eigen_p50=p50, teksten=teksten_).gehaald is gehaald
    assert not replace(gemeten, verhouding=9.0, eigen_p50=1.0, teksten=replace(teksten_, verhouding=3.0)).gehaald
