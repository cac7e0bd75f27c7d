"""De documentatie als webpagina's: volledig, zonder losse eindjes, en een fout staat rood op zijn plek."""

from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest

from engine import Regels, lees_regels
from service.documentatie.draaien import draai
from service.documentatie.features import lees_features
from service.documentatie.site import bouw_site
from service.documentatie.zinnen import ZINNEN
from tests.service.cli.test_cli_beoordelen import WORTEL

TOEN = datetime(2026, 11, 24, 14, 5)
LEEG = {"meta", "link", "br", "img", "hr"}


class Pagina(HTMLParser):
    """Verzamelt koppelingen, ankers en koppen, en of elk element netjes sluit."""

    def __init__(self, tekst: str) -> None:
        super().__init__()
        self.koppelingen: list[str] = []
        self.ankers: list[str] = []
        self.koppen: list[int] = []
        self.namen: set[str] = set()
        self._open: list[str] = []
        self.feed(tekst)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.namen.add(tag)
        kenmerken = dict(attrs)
        if tag not in LEEG:
            self._open.append(tag)
        if tag in ("a", "link"):
            self.koppelingen.append(kenmerken["href"] or "")
        if anker := kenmerken.get("id"):
            self.ankers.append(anker)
        if tag in ("h1", "h2", "h3", "h4"):
            self.koppen.append(int(tag[1]))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag


@pytest.fixture(scope="module")
def regels() -> Regels:
    return lees_regels(WORTEL / "rules")


@pytest.fixture(scope="module")
def site(regels: Regels, tmp_path_factory: pytest.TempPathFactory) -> Path:
    doel = tmp_path_factory.mktemp("site")
    bouw_site(regels, draai(lees_features(WORTEL / "features"), regels, ZINNEN), doel, TOEN, "1.2.3")
    return doel


@pytest.fixture(scope="module")
def paginas(site: Path) -> dict[Path, Pagina]:
    return {pad: Pagina(pad.read_text(encoding="utf-8")) for pad in sorted(site.rglob("*.html"))}


def test_elke_koppeling_komt_ergens_uit_en_niets_wijst_naar_buiten(site: Path, paginas: dict[Path, Pagina]) -> None:
    for pad, pagina in paginas.items():
        for koppeling in pagina.koppelingen:
            bestand, _, anker = koppeling.partition("#")
            doel = (pad.parent / bestand).resolve() if bestand else pad
            assert doel.is_file(), f"{pad.name}: {koppeling}"
            assert doel.is_relative_to(site)
            assert not anker or anker in paginas[doel].ankers, f"{pad.name}: {koppeling}"


def test_een_anker_komt_op_een_pagina_maar_een_keer_voor(paginas: dict[Path, Pagina]) -> None:
    for pad, pagina in paginas.items():
        assert len(pagina.ankers) == len(set(pagina.ankers)), pad.name


def test_koppen_slaan_geen_niveau_over_en_er_is_een_hoofdkop(paginas: dict[Path, Pagina]) -> None:
    for pad, pagina in paginas.items():
        assert pagina.koppen[0] == 1 and pagina.koppen.count(1) == 1, pad.name
        for vorige, volgende in zip(pagina.koppen, pagina.koppen[1:], strict=False):
            assert volgende <= vorige + 1, pad.name


def test_er_draait_geen_script_en_elke_pagina_is_nederlands(site: Path, paginas: dict[Path, Pagina]) -> None:
    for pad, pagina in paginas.items():
        assert "script" not in pagina.namen
        assert '<html lang="nl">' in pad.read_text(encoding="utf-8")


@pytest.mark.parametrize("code", ["po2001", "po2101"])
def test_elk_criterium_gebrek_en_elke_uitkomst_en_termijn_heeft_een_eigen_plek(
    regels: Regels, site: Path, paginas: dict[Path, Pagina], code: str
) -> None:
    pakket = regels.pakket(code, TOEN.date())
    ankers = {anker for pad, pagina in paginas.items() if pad.parent.name == code for anker in pagina.ankers}
    assert pakket.criteria.keys() | pakket.gebreken.keys() | pakket.uitkomsten.keys() | pakket.termijnen.keys() <= ankers
    assert pakket.begrippen.keys() <= ankers


def test_een_onbevestigde_bron_staat_er_als_niet_nagezien(site: Path) -> None:
    assert "nog niet nagezien" in (site / "po2001/deskundigen.html").read_text(encoding="utf-8")


def test_een_voorbeeld_dat_niet_klopt_staat_rood_op_zijn_plek(regels: Regels, tmp_path: Path) -> None:
    features = tmp_path / "features"
    features.mkdir()
    (features / "x.feature").write_text(
        "# language: nl\nFunctionaliteit: X\n\n  @aanvrager_bevoegd\n  Regel: R\n\n    Voorbeeld: Een <fout> & niets\n"
        '      Gegeven de regels van "po2001" op 24 november 2026\n      En "aanvrager" is "ouders"\n'
        '      Als de aanvraag wordt beoordeeld\n      Dan is "aanvrager_bevoegd" voldaan\n',
        encoding="utf-8",
    )
    bouw_site(regels, draai(lees_features(features), regels, ZINNEN), tmp_path / "site", TOEN, "1.2.3")
    begin = (tmp_path / "site/index.html").read_text(encoding="utf-8")
    thema = (tmp_path / "site/po2001/bevoegdheid.html").read_text(encoding="utf-8")
    assert "✗ 1 kloppen niet" in begin
    assert "Een &lt;fout&gt; &amp; niets" in thema
    assert "<details open>" in thema
    assert "Wat er wel was: aanvrager_bevoegd is niet_voldaan" in thema
    assert "Nog niet alles is met voorbeelden getoond." in begin


def test_de_pagina_zegt_wanneer_en_met_welke_versie_er_gedraaid_is(site: Path) -> None:
    assert "Gedraaid op 24 november 2026, 14:05 uur, Thuisnabij 1.2.3." in (site / "index.html").read_text(encoding="utf-8")
