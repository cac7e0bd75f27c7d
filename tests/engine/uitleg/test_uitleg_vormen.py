"""Eén document in drie vormen: zelfde inhoud, en niets uit een dossier wordt opmaak."""

import re
from html import unescape

from engine.uitleg import Alinea, Blok, Kop, Opsomming, als_gegevens, als_html, als_markdown

GEVAARLIJK = '<script>alert("x")</script> *nadruk* [link](http://x) & meer'
BLOKKEN: tuple[Blok, ...] = (
    Kop("Advies", 1),
    Alinea(GEVAARLIJK),
    Kop("Waarom"),
    Opsomming((("eerste", "toelichting", "nog een"), ("tweede",))),
)


def test_html_ontsnapt_alle_tekst() -> None:
    html = als_html(BLOKKEN)
    assert "<script>" not in html
    assert "<h1>Advies</h1>" in html
    assert "<h2>Waarom</h2>" in html
    assert html.count("<li>") == html.count("</li>") == 2
    assert GEVAARLIJK in unescape(html)


def test_markdown_laat_tekens_met_een_betekenis_letterlijk_staan() -> None:
    markdown = als_markdown(BLOKKEN)
    assert markdown.startswith("# Advies\n\n")
    assert r"\<script\>" in markdown
    assert r"\*nadruk\*" in markdown
    assert "- eerste\\\n  toelichting\\\n  nog een\n- tweede\n" in markdown


def test_gegevens_dragen_elk_blok() -> None:
    assert als_gegevens(BLOKKEN) == [
        {"soort": "kop", "niveau": 1, "tekst": "Advies"},
        {"soort": "alinea", "tekst": GEVAARLIJK},
        {"soort": "kop", "niveau": 2, "tekst": "Waarom"},
        {"soort": "opsomming", "punten": [["eerste", "toelichting", "nog een"], ["tweede"]]},
    ]


def test_de_drie_vormen_zeggen_hetzelfde() -> None:
    def woorden(tekst: str) -> list[str]:
        return re.findall(r"\w+", tekst)

    kaal_html = woorden(unescape(re.sub(r"<[^>]+>", " ", als_html(BLOKKEN))))
    assert kaal_html == woorden(als_markdown(BLOKKEN))
