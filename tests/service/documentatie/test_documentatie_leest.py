"""Wat een regel leest, ook onder een berekening door; en de pagina's met berekeningen, beslistabellen en eigenschappen."""

import re
from datetime import date
from pathlib import Path

import pytest

from engine import Regels
from engine.taal.beslistabellen import Bereik, Beslistabel, Cel, Grens, Kolom, Rij, Treffer
from engine.taal.declaraties import Soort
from engine.taal.voorwaarden import Vast
from service.documentatie.site.bewoording import tabelrijen
from service.documentatie.site.leest import gelezen, gelezen_door
from tests.gedeeld import echte_regels
from tests.service.documentatie.conftest import TOEN


def blad(pagina: Path, naam: str) -> str:
    """Alles over één naam op een pagina."""
    return pagina.read_text(encoding="utf-8").split(f'id="{naam}"')[1].split("</section>\n<section")[0]


def test_een_criterium_leest_ook_wat_onder_zijn_berekening_ligt(regels: Regels) -> None:
    pakket = regels.pakket("po2001", TOEN.date())
    leest = gelezen(pakket, pakket.criteria["postcode_in_tabel"])
    assert {"bevoegd_verband", "verband_van_school", "postcode_school", "inschrijving"} <= set(leest.namen)
    assert gelezen(pakket, pakket.criteria["gewone_school_schiet_tekort"]).criteria == ("regulier_met_hulp_schiet_tekort",)


def test_een_veld_van_een_lijst_is_geen_begrip(regels: Regels) -> None:
    pakket = regels.pakket("po2001", TOEN.date())
    for criterium in pakket.criteria.values():
        assert set(gelezen(pakket, criterium).namen) <= {*pakket.begrippen, *pakket.parameters, *pakket.afleidingen, "peildatum"}


@pytest.mark.parametrize("code", ["po2001", "po2101"])
def test_elke_waarde_en_elk_begrip_heeft_een_regel_of_berekening_die_haar_leest(regels: Regels, code: str) -> None:
    pakket = regels.pakket(code, TOEN.date())
    lezers = gelezen_door(pakket)
    assert [naam for naam in pakket.parameters if naam not in lezers] == []
    # Wat alleen in de opmaak van een brief of in een veld van het besluit staat, leest geen regel.
    assert [naam for naam in pakket.afleidingen if naam not in lezers] == []


def test_bij_een_criterium_staat_wie_beantwoordt_wat_onder_de_berekening_ligt(site: Path) -> None:
    tekst = blad(site / "po2001/bevoegdheid.html", "postcode_in_tabel")
    assert 'href="begrippen.html#postcode_school"' in tekst
    assert '<a class="nl-link" href="berekeningen.html#bevoegd_verband">' in tekst
    assert 'href="bevoegdheid.html#hoort_bij_po2001"' in blad(site / "po2001/bevoegdheid.html", "verband_is_dit_verband")


def test_bij_een_criterium_staat_de_voorwaarde_in_woorden(site: Path) -> None:
    tekst = blad(site / "po2001/duur.html", "gebruikelijke_duur")
    assert "Voldaan als</dt>" in tekst
    assert "“Gebruikelijke duur in het sbo”" in tekst


@pytest.mark.parametrize("code", ["po2001", "po2101"])
def test_elke_beslistabel_staat_er_rij_voor_rij_als_tabel(site: Path, code: str) -> None:
    pakket = echte_regels().pakket(code, TOEN.date())
    tabellen = {naam: deel.berekening for naam, deel in pakket.afleidingen.items() if isinstance(deel.berekening, Beslistabel)}
    assert tabellen
    for naam, tabel in tabellen.items():
        tekst = blad(site / f"{code}/berekeningen.html", naam)
        rijen = re.findall(r"<tr><td>.*?</tr>", tekst)
        assert len(rijen) == len(tabel.rijen) + (tabel.anders is not None)
        assert all(rij.endswith("<td>ja</td></tr>") for rij in rijen), naam
        assert tekst.count('<th scope="col">') == len(tabel.kolommen) + 2


def test_elke_berekening_opzoektabel_en_eigenschap_staat_op_haar_pagina(regels: Regels, site: Path) -> None:
    pakket = regels.pakket("po2001", TOEN.date())
    rekenen = (site / "po2001/berekeningen.html").read_text(encoding="utf-8")
    assert [naam for naam in (*pakket.afleidingen, *pakket.opzoektabellen) if f'id="{naam}"' not in rekenen] == []
    eigenschappen = (site / "po2001/eigenschappen.html").read_text(encoding="utf-8")
    assert [naam for naam in pakket.eigenschappen if f'id="{naam}"' not in eigenschappen] == []
    tekst = blad(site / "po2001/eigenschappen.html", "langer_duren_is_nooit_te_kort")
    assert "“Voorgestelde einddatum”" in tekst
    assert "Dan blijft gelden" in tekst


def test_een_cel_staat_er_in_woorden(regels: Regels) -> None:
    pakket = regels.pakket("po2001", TOEN.date())
    soorten = {"gevraagde_voorziening": Soort.KEUZE, "leeftijd_bij_start": Soort.GEHEEL_GETAL, "besluitdatum": Soort.DATUM}
    kolommen = tuple(Kolom(naam, soort) for naam, soort in soorten.items())
    cellen = (
        Cel(("sbo",), behalve=True),
        Cel((Bereik(Grens(4, True), Grens(12, False)), 14)),
        Cel((Bereik(None, Grens(date(2026, 8, 1), True)),)),
    )
    tabel = Beslistabel(Treffer.EERSTE, kolommen, (Rij(cellen, Vast("so")), Rij((Cel(),) * 3, Vast(True))), Vast("sbo"))
    eerste, leeg, anders = tabelrijen(pakket, tabel, "gevraagde_voorziening")
    woord = pakket.begrippen["gevraagde_voorziening"].keuzes
    assert eerste == (f"alles behalve {woord['sbo']}", "minstens 4 en minder dan 12 of 14", "tot en met 1 augustus 2026", woord["so"])
    assert leeg == ("maakt niet uit", "maakt niet uit", "maakt niet uit", "ja")
    assert anders == ("anders", "", "", woord["sbo"])
