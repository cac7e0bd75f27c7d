"""De documentatie als webpagina's: volledig, zonder losse eindjes, en een fout staat rood op zijn plek."""

from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from engine import Regels
from service.documentatie.site import bouw_site
from service.documentatie.verslag import Verslag, draai_features, maak_verslag
from service.stijl import stijlblad
from tests.service.documentatie.conftest import TOEN

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
        if src := kenmerken.get("src"):
            self.koppelingen.append(src)
        if tag in ("a", "link"):
            self.koppelingen.append(kenmerken["href"] or "")
        if anker := kenmerken.get("id"):
            self.ankers.append(anker)
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self.koppen.append(int(tag[1]))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag


@pytest.fixture(scope="module")
def paginas(site: Path) -> dict[Path, Pagina]:
    return {pad: Pagina(pad.read_text(encoding="utf-8")) for pad in sorted(site.rglob("*.html"))}


def test_elke_koppeling_komt_ergens_uit_en_niets_wijst_naar_buiten(site: Path, paginas: dict[Path, Pagina]) -> None:
    for pad, pagina in paginas.items():
        for koppeling in pagina.koppelingen:
            if koppeling.startswith("https://"):
                assert pad.name == "zaken.html", f"{pad.name}: {koppeling}"
                continue
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


def test_alleen_de_zoekpagina_heeft_een_script_en_elke_pagina_is_nederlands(paginas: dict[Path, Pagina]) -> None:
    for pad, pagina in paginas.items():
        assert ("script" in pagina.namen) == (pad.name == "zoeken.html")
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
    bouw_site(maak_verslag(features, regels, TOEN, "1.2.3"), tmp_path / "site")
    begin = (tmp_path / "site/index.html").read_text(encoding="utf-8")
    inhoud = (tmp_path / "site/po2001/index.html").read_text(encoding="utf-8")
    thema = (tmp_path / "site/po2001/bevoegdheid.html").read_text(encoding="utf-8")
    voorbeeld = (tmp_path / "site/voorbeelden/x.html").read_text(encoding="utf-8")
    assert "✗ 1 kloppen niet" in begin
    assert '<a class="nl-link" href="voorbeelden/x.html">X</a>' in begin
    assert "Nog niet van elk daarvan laten voorbeelden zien wat het doet." in begin
    assert inhoud.count("✗ klopt niet") == 1
    assert '<details class="vouw" open>' in thema
    for pagina in (thema, voorbeeld):
        assert "Een &lt;fout&gt; &amp; niets" in pagina
        assert "Wat er wel was: aanvrager_bevoegd is niet voldaan" in pagina
        assert "(regel 11)" in pagina


def test_de_pagina_zegt_wanneer_en_met_welke_versie_er_gedraaid_is(site: Path) -> None:
    assert "Gedraaid op 24 november 2026, 14:05 uur, Thuisnabij 1.2.3." in (site / "index.html").read_text(encoding="utf-8")


def test_een_criterium_heeft_zijn_tekst_bron_vragen_waarden_voorbeelden_dekking_en_versie(site: Path) -> None:
    thema = (site / "po2001/duur.html").read_text(encoding="utf-8")
    blad = thema.split('id="gebruikelijke_duur"')[1].split("</section>\n<section")[0]
    for stuk in (
        "De verklaring duurt niet langer dan gebruikelijk.",
        "Samenwerkingsverband Westland (SPOW)</a>, pagina toelaatbaarheidsverklaring (secundair)",
        "Voor welke soort school of hulp is de aanvraag?</a> Te beantwoorden door: de school die aanvraagt.",
        "Gebruikelijke duur in het sbo</a>: 2 jaar, vanaf 1 augustus 2026.",
        "Getoond: voldaan, niet voldaan, open.",
        "Geldt vanaf 1 augustus 2026; nog juist op 24 november 2026.",
        "titel: De duur is niet langer dan elders gebruikelijk",
        "✓ alle",
        '<th scope="col">Uitslag</th>',
    ):
        assert stuk in blad, stuk


def test_bij_een_criterium_staat_in_welke_gepubliceerde_zaak_het_de_doorslag_gaf(regels: Regels, site: Path) -> None:
    thema = (site / "po2001/deskundigen.html").read_text(encoding="utf-8")
    blad = thema.split('id="adviezen_apart"')[1].split("</section>\n<section")[0]
    assert '<a class="nl-link" href="zaken.html#zaak-lbt-109158">LBT 109158</a>' in blad
    zaken = (site / "po2001/zaken.html").read_text(encoding="utf-8")
    zaak = zaken.split('id="zaak-lbt-109158"')[1].split("</section>")[0]
    assert "Landelijke Bezwaaradviescommissie Toelaatbaarheidsverklaring, 26 juni 2020" in zaak
    assert 'href="deskundigen.html#adviezen_apart"' in zaak
    assert "Er zijn geen zaken meegegeven." in (site / "po2101/zaken.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("lezer", ["ouder", "school", "commissie", "beleid", "toezicht"])
def test_elke_lezer_heeft_een_ingang_met_lijsten_uit_de_regels(site: Path, paginas: dict[Path, Pagina], lezer: str) -> None:
    for code in ("po2001", "po2101"):
        assert len(paginas[site / f"{code}/{lezer}.html"].koppelingen) > 20
        assert f"{code}/{lezer}.html" in paginas[site / "index.html"].koppelingen


def test_de_zoeklijst_noemt_alles_wat_een_naam_heeft_ook_zonder_script(regels: Regels, site: Path) -> None:
    pakket = regels.pakket("po2001", TOEN.date())
    lijst = (site / "po2001/zoeken.html").read_text(encoding="utf-8")
    groepen = (pakket.criteria, pakket.uitkomsten, pakket.gebreken, pakket.termijnen, pakket.begrippen, pakket.parameters, pakket.bronnen)
    for groep in groepen:
        assert [naam for naam in groep if f'<code class="nl-code">{naam}</code>' not in lijst] == []


def test_de_voorbeelden_van_een_ander_verband_staan_niet_bij_dit_verband(site: Path) -> None:
    assert "samenwerkingsverbanden/po2101" not in (site / "po2001/duur.html").read_text(encoding="utf-8")


def test_wat_niet_draaide_staat_er_als_niet_uitgevoerd(verslag: Verslag, regels: Regels, tmp_path: Path) -> None:
    features = [feature for feature in verslag.features if feature.bestand.startswith("dienst/")]
    bouw_site(draai_features(features, regels, TOEN, "1.2.3", met_dienst=False), tmp_path)
    assert "Nog 16 zijn niet uitgevoerd." in (tmp_path / "index.html").read_text(encoding="utf-8")
    assert "De dienst draaide niet." in (tmp_path / "voorbeelden/dienst/aanvraag.html").read_text(encoding="utf-8")


def test_het_uiterlijk_haalt_niets_van_elders_en_noemt_zijn_licentie(site: Path) -> None:
    stijl = (site / "stijl.css").read_text(encoding="utf-8")
    assert stijl == stijlblad()
    assert "url(" not in stijl and "@import" not in stijl
    assert ".nl-heading" in stijl and ".utrecht-table" in stijl
    assert "EUROPEAN UNION PUBLIC LICENCE" in (site / "licentie-stijl.txt").read_text(encoding="utf-8")


def test_een_bestandsnaam_met_rare_tekens_breekt_geen_koppeling(verslag: Verslag, regels: Regels, tmp_path: Path) -> None:
    feature = next(feature for feature in verslag.features if feature.bestand == "landelijk/toelating.feature")
    vreemd = replace(feature, bestand="landelijk/rare #naam? & zo.feature")
    bouw_site(draai_features([vreemd], regels, TOEN, "1.2.3"), tmp_path)
    assert (tmp_path / "voorbeelden/landelijk/rare #naam? & zo.html").is_file()
    inhoud = (tmp_path / "voorbeelden/index.html").read_text(encoding="utf-8")
    assert 'href="landelijk/rare%20%23naam%3F%20%26%20zo.html"' in inhoud
