"""De dossiers in `voorbeelden/`: elk geeft een advies, zijn uitleg ligt vast, en wat weggelaten wordt leidt nooit tot een afwijzing.

Een tekst is met opzet veranderd? Draai de tests met THUISNABIJ_MOMENTOPNAMEN=bijwerken en lees het verschil na.
"""

import json
import os
import random
from pathlib import Path

import pytest

from engine import Advies, Regels, beoordeel, geschreven_advies, lees_dossier, lees_gegevens
from engine.uitleg import LEZERS, Alinea, Kop, document
from service.vindplaats import voorbeelddossiers
from tests.engine.traag import traag_geschreven, vast_geschreven
from tests.gedeeld import echte_regels

WORTEL = Path(__file__).parents[2]
MOMENTOPNAMEN = Path(__file__).parent / "momentopnamen"
DOSSIERS = voorbeelddossiers()
NAMEN = [f"{pad.parent.name}/{pad.stem}" for pad in DOSSIERS]
COMPLEET = {"sbo-toegekend": "toelaatbaar_sbo", "so-met-emb": "toelaatbaar_so", "arrangement-volstaat": "arrangement"}


@pytest.fixture(scope="module")
def regels() -> Regels:
    return echte_regels()


def beoordeeld(regels: Regels, pad: Path, zonder: frozenset[str] = frozenset()) -> Advies:
    dossier = lees_dossier(pad.read_text(encoding="utf-8"))
    assert dossier.peildatum is not None
    pakket = regels.pakket(dossier.samenwerkingsverband, dossier.peildatum)
    gegevens = {naam: waarde for naam, waarde in dossier.gegevens.items() if naam not in zonder}
    herkomst = {naam: deel for naam, deel in dossier.herkomst.items() if naam not in zonder}
    return beoordeel(pakket, lees_gegevens(pakket, gegevens, dossier.peildatum, herkomst), dossier.peildatum)


def als_tekst(advies: Advies, lezer: str) -> str:
    regels: list[str] = []
    for blok in document(advies, lezer):
        if isinstance(blok, Kop):
            regels += ["", f"{'#' * blok.niveau} {blok.tekst}"]
        elif isinstance(blok, Alinea):
            regels += ["", blok.tekst]
        else:
            regels += [""] + [("- " if nummer == 0 else "  ") + regel for punt in blok.punten for nummer, regel in enumerate(punt)]
    return "\n".join(regels).strip() + "\n"


def zonder_hashes(advies: Advies, tekst: str) -> str:
    """Een komma in een regelbestand verandert elke hash; die ligt elders vast, niet in een momentopname."""
    for hash_ in (advies.pakket.hash, *advies.pakket.bestanden.values()):
        tekst = tekst.replace(hash_, "(hash)").replace(hash_[:12], "(hash)")
    return tekst


@pytest.mark.parametrize("lezer", LEZERS)
@pytest.mark.parametrize("pad", DOSSIERS, ids=NAMEN)
def test_de_uitleg_is_wat_zij_was(regels: Regels, pad: Path, lezer: str) -> None:
    advies = beoordeeld(regels, pad)
    tekst = zonder_hashes(advies, als_tekst(advies, lezer))
    bewaard = MOMENTOPNAMEN / f"{pad.stem}.{lezer}.md"
    if os.environ.get("THUISNABIJ_MOMENTOPNAMEN") == "bijwerken":
        bewaard.parent.mkdir(exist_ok=True)
        bewaard.write_text(tekst, encoding="utf-8")
    assert tekst == bewaard.read_text(encoding="utf-8")


def test_elke_momentopname_hoort_bij_een_dossier() -> None:
    assert {pad.name for pad in MOMENTOPNAMEN.glob("*.md")} == {f"{pad.stem}.{lezer}.md" for pad in DOSSIERS for lezer in LEZERS}


@pytest.mark.parametrize(("naam", "uitkomst"), COMPLEET.items())
def test_een_volledig_dossier_komt_tot_zijn_uitkomst_en_is_besluitrijp(regels: Regels, naam: str, uitkomst: str) -> None:
    advies = beoordeeld(regels, WORTEL / f"voorbeelden/compleet/{naam}.json")
    assert (advies.uitkomst, advies.besluitrijp, advies.gebreken) == (uitkomst, "gereed", ())


@pytest.mark.parametrize("naam", COMPLEET)
def test_een_half_dossier_geeft_vragen_en_nooit_een_afwijzing(regels: Regels, naam: str) -> None:
    pad = WORTEL / f"voorbeelden/compleet/{naam}.json"
    namen = sorted(json.loads(pad.read_text(encoding="utf-8"))["gegevens"])
    toeval = random.Random(naam)
    for _ in range(150):
        weg = frozenset(toeval.sample(namen, toeval.randint(1, len(namen))))
        advies = beoordeeld(regels, pad, weg)
        soort = advies.pakket.uitkomsten[advies.uitkomst].soort if advies.uitkomst else ""
        assert soort != "weigeren", sorted(weg)
        if not advies.uitkomst:
            assert any(vraag.nu for vraag in advies.vragen), sorted(weg)
        for vraag in advies.vragen:
            assert advies.pakket.begrippen[vraag.begrip].antwoord_door
            assert vraag.criteria


def test_wat_weggelaten_is_kan_een_vast_verdict_niet_omdraaien(regels: Regels) -> None:
    for naam in COMPLEET:
        pad = WORTEL / f"voorbeelden/compleet/{naam}.json"
        heel = beoordeeld(regels, pad)
        for weg in json.loads(pad.read_text(encoding="utf-8"))["gegevens"]:
            deel = beoordeeld(regels, pad, frozenset({weg}))
            for criterium, uitslag in deel.criteria.items():
                assert uitslag.open or uitslag.verdict is heel.criteria[criterium].verdict, (weg, criterium)


@pytest.mark.parametrize("pad", DOSSIERS, ids=NAMEN)
def test_het_advies_staat_er_byte_voor_byte_zoals_een_trage_schrijver_het_schrijft(regels: Regels, pad: Path) -> None:
    gevolg = beoordeeld(regels, pad)
    tekst = geschreven_advies(gevolg).json
    assert tekst == vast_geschreven(json.loads(tekst)) == traag_geschreven(gevolg)
