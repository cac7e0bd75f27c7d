"""`thuisnabij beoordeel` en `vragen`: leesbaar op 80 kolommen zonder kleur, en een uitgang die zegt hoe het ging."""

import json

import pytest

from tests.service.cli.opdrachtregel import SBO, thuisnabij


@pytest.mark.parametrize("lezer", ["ouder", "commissie", "toezicht"])
@pytest.mark.parametrize("naam", ["sbo-toegekend", "so-met-emb", "arrangement-volstaat"])
def test_elke_lezer_krijgt_een_leesbaar_advies(naam: str, lezer: str) -> None:
    klaar = thuisnabij("beoordeel", f"voorbeelden/compleet/{naam}.json", "--lezer", lezer)
    assert klaar.returncode == 0, klaar.stderr
    regels = klaar.stdout.splitlines()
    assert regels[0].startswith("Advies: ")
    assert max(map(len, regels)) <= 80
    assert "\x1b" not in klaar.stdout
    assert regels == [regel.rstrip() for regel in regels], "witruimte aan het eind van een regel"


def test_een_smal_scherm_krijgt_smalle_regels() -> None:
    regels = thuisnabij("beoordeel", str(SBO), omgeving={"COLUMNS": "40"}).stdout.splitlines()
    assert max(map(len, regels)) <= 40


def test_het_streepje_leest_van_standaardinvoer() -> None:
    van_schijf, van_invoer = thuisnabij("beoordeel", str(SBO)), thuisnabij("beoordeel", "-", invoer=SBO.read_bytes())
    assert van_invoer.stdout == van_schijf.stdout
    assert van_invoer.returncode == 0


def test_als_json_staat_het_hele_advies_op_een_regel() -> None:
    klaar = thuisnabij("beoordeel", str(SBO), "--formaat", "json")
    assert klaar.stdout.count("\n") == 1
    assert json.loads(klaar.stdout)["uitkomst"]["naam"] == "toelaatbaar_sbo"


def test_wat_de_opdracht_zegt_gaat_voor_wat_in_het_dossier_staat() -> None:
    advies = json.loads(thuisnabij("beoordeel", str(SBO), "--swv", "po2101", "--peildatum", "2026-11-25", "--formaat", "json").stdout)
    assert advies["pakket"]["samenwerkingsverband"] == "po2101"
    assert advies["peildatum"] == "2026-11-25"


def test_een_half_dossier_krijgt_vragen_met_wie_en_waarom() -> None:
    half = json.dumps({"samenwerkingsverband": "po2001", "peildatum": "2026-11-24", "gegevens": {"aanvrager": "school_van_inschrijving"}})
    klaar = thuisnabij("vragen", "-", invoer=half.encode())
    assert klaar.returncode == 0
    assert "Waar staat de leerling nu ingeschreven?" in klaar.stdout
    wie = klaar.stdout.count("Te beantwoorden door:") + klaar.stdout.count("Oordeel van:")
    assert wie == klaar.stdout.count("Waarom:") == klaar.stdout.count("Grond:") > 0


def test_vragen_als_json_zijn_dezelfde_vragen() -> None:
    vragen = json.loads(thuisnabij("vragen", str(SBO), "--formaat", "json").stdout)
    assert all(vraag["antwoord_door"] and vraag["grondslag"] for vraag in vragen)


@pytest.mark.parametrize(
    ("invoer", "woorden", "zin"),
    [
        (b"{", ("-",), "I005 Dit is geen geldige JSON."),
        (b"\xff", ("-",), "I042 Dit dossier is geen UTF-8."),
        (b" " * 1_000_001, ("-",), "I040 Dit dossier is groter dan 1 MB."),
        (b"", ("nergens.json",), "I041 Dit bestand is niet te lezen."),
        (b'{"gegevens": {}}', ("-",), "I044 Noem het samenwerkingsverband: po2001, po2101."),
        (b'{"gegevens": {}}', ("-", "--swv", "po2002"), "P042 Er zijn geen regels voor dit samenwerkingsverband"),
        (
            b'{"gegevens": {}}',
            ("-", "--swv", "po2001", "--peildatum", "morgen"),
            "I043 Schrijf de peildatum als 2026-11-24, tussen 1900 en 2099.",
        ),
    ],
)
def test_verkeerde_invoer_stopt_met_uitgang_2_en_een_zin(invoer: bytes, woorden: tuple[str, ...], zin: str) -> None:
    klaar = thuisnabij("beoordeel", *woorden, invoer=invoer)
    assert klaar.returncode == 2
    assert zin in klaar.stderr
    assert klaar.stdout == ""
    assert "Traceback" not in klaar.stderr


def test_alle_fouten_van_een_dossier_komen_tegelijk_en_zonder_waarden() -> None:
    fout = json.dumps({"samenwerkingsverband": "po2001", "gegevens": {"aanvragr": "x", "postcode_school": "geheim", "spoed": None}})
    klaar = thuisnabij("beoordeel", "-", invoer=fout.encode())
    assert klaar.returncode == 2
    assert len(klaar.stderr.splitlines()) == 3
    assert 'gegevens.aanvragr I002 Dit begrip bestaat niet — bedoelde u "aanvrager"?' in klaar.stderr
    assert "geheim" not in klaar.stderr


def test_ook_naast_een_onbekend_verband_en_een_onbekend_veld_worden_de_gegevens_nagekeken() -> None:
    fout = {"naam": "x", "samenwerkingsverband": "po2002", "peildatum": "24-11-2026", "gegevens": {"aanvragr": "x", "spoed": "ja"}}
    klaar = thuisnabij("beoordeel", "-", invoer=json.dumps(fout).encode())
    assert klaar.returncode == 2
    plaatsen = {regel.split()[0] for regel in klaar.stderr.splitlines()}
    assert plaatsen == {"naam", "samenwerkingsverband", "peildatum", "gegevens.aanvragr", "gegevens.spoed"}


def test_een_onbekende_lezer_is_verkeerd_gebruik() -> None:
    assert thuisnabij("beoordeel", str(SBO), "--lezer", "buurman").returncode == 2


@pytest.mark.parametrize("lezer", ["ouder", "commissie", "toezicht"])
def test_html_is_een_hele_pagina_in_het_nederlands(lezer: str) -> None:
    html = thuisnabij("beoordeel", str(SBO), "--lezer", lezer, "--formaat", "html").stdout
    assert html.startswith('<!doctype html>\n<html lang="nl">')
    assert "<title>Advies: Toelaatbaar tot het speciaal basisonderwijs (sbo)</title>" in html
    assert html.count("<h1 ") == html.count("<main ") == 1
    assert "http" not in html.replace("https://www.w3.org", "")


def test_markdown_en_html_komen_van_hetzelfde_advies() -> None:
    markdown = thuisnabij("beoordeel", str(SBO), "--formaat", "markdown").stdout
    html = thuisnabij("beoordeel", str(SBO), "--formaat", "html").stdout
    assert markdown.count("\n## ") == html.count("<h2 ")
    assert markdown.count("\n### ") == html.count("<h3 ")


def test_een_besluit_komt_in_de_tekst_voor_de_commissie_en_moet_bij_de_zaak_horen() -> None:
    besluit = str(SBO.parents[1] / "besluiten/toewijzing-sbo.json")
    goed = thuisnabij("beoordeel", str(SBO), "--besluit", besluit)
    assert goed.returncode == 0, goed.stderr
    assert "vult de commissie in" not in goed.stdout
    vreemd = thuisnabij("beoordeel", str(SBO.with_name("so-met-emb.json")), "--besluit", besluit)
    assert vreemd.returncode == 2
    assert "B022" in vreemd.stdout + vreemd.stderr


@pytest.mark.parametrize(
    ("woorden", "plaats"),
    [
        (("beoordeel", "-", "--swv", "po2002"), "--swv"),
        (("vragen", "-", "--swv", "po2002"), "--swv"),
        (("documentatie", "scenario", "-", "--swv", "po2002"), "--swv"),
        (("regels", "toon", "--swv", "po2002"), "--swv"),
        (("regels", "dekking", "--swv", "po2002"), "--swv"),
        (("regels", "exporteer", "--xlsx", "/bestaat/niet", "--swv", "po2002"), "--swv"),
        (("regels", "vergelijk", "rules", "rules", "--swv", "po2002"), "--swv"),
        (("beoordeel", "-"), "samenwerkingsverband"),
    ],
)
def test_een_verband_dat_er_niet_is_wijst_naar_waar_het_opgeschreven_is(woorden: tuple[str, ...], plaats: str) -> None:
    klaar = thuisnabij(*woorden, invoer=b'{"samenwerkingsverband": "po2002", "gegevens": {}}')
    assert klaar.returncode == 2
    assert klaar.stderr.startswith(f"{plaats} P042 Er zijn geen regels voor dit samenwerkingsverband")
