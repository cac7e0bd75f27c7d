"""Een document als webpagina: zelfde inhoud als in Markdown, en niets uit een dossier wordt opmaak."""

import re
from html import unescape

from engine.uitleg import als_markdown
from service.pagina import als_html, pagina
from tests.engine.uitleg.test_uitleg_vormen import BLOKKEN, GEVAARLIJK


def test_html_ontsnapt_alle_tekst() -> None:
    html = als_html(BLOKKEN)
    assert "<script>" not in html
    assert '<h1 class="nl-heading nl-heading--level-1">Advies</h1>' in html
    assert '<h2 class="nl-heading nl-heading--level-2">Waarom</h2>' in html
    assert html.count("<li>") == html.count("</li>") == 2
    assert GEVAARLIJK in unescape(html)


def test_de_drie_vormen_zeggen_hetzelfde() -> None:
    def woorden(tekst: str) -> list[str]:
        return re.findall(r"\w+", tekst)

    kaal_html = woorden(unescape(re.sub(r"<[^>]+>", " ", als_html(BLOKKEN))))
    assert kaal_html == woorden(als_markdown(BLOKKEN))


def test_een_pagina_heeft_een_taal_een_titel_en_een_hoofdkop() -> None:
    html = pagina(BLOKKEN)
    assert html.startswith('<!doctype html>\n<html lang="nl">')
    assert "<title>Advies</title>" in html
    assert html.count("<main ") == html.count("<h1 ") == 1


def test_een_pagina_ziet_eruit_als_de_documentatie_en_haalt_niets_van_elders() -> None:
    html = pagina(BLOKKEN)
    assert all(deel in html for deel in (".nl-heading--level-1{", ".utrecht-document {", "--kleur-donker: #06332a"))
    assert "utrecht-table__cell" not in html
    assert not re.search(r"url\(|@import|<link|<script|src=", html)
