"""Een document in andere vormen: niets uit een dossier wordt opmaak."""

from engine.uitleg import Alinea, Blok, Kop, Opsomming, als_gegevens, als_markdown

GEVAARLIJK = '<script>alert("x")</script> *nadruk* [link](http://x) & meer'
BLOKKEN: tuple[Blok, ...] = (
    Kop("Advies", 1),
    Alinea(GEVAARLIJK),
    Kop("Waarom"),
    Opsomming((("eerste", "toelichting", "nog een"), ("tweede",))),
)


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


def test_een_lege_opsomming_is_niets_en_een_regeleinde_in_een_tekst_blijft_staan() -> None:
    assert als_markdown((Alinea("a"), Opsomming(()), Alinea("b"))) == "a\n\n\n\nb\n"
    assert als_markdown((Opsomming((("een\ntwee", "drie \\ vier"),)),)) == "- een\ntwee\\\n  drie \\\\ vier\n"
