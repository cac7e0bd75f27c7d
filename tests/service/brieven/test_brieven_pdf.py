"""De pdf: toegankelijk, in het Nederlands, elke keer dezelfde, en wat een mens typt blijft tekst."""

import hashlib
import os
import re
import subprocess
import sys
from itertools import pairwise
from typing import Any

import pytest
from pypdf.generic import ContentStream

from engine import InvoerFouten
from service.brieven import maak_brief
from tests.service.brieven.hulp import BESLIST, NAMEN, WORTEL, besluit, brief, dossierpad, kaal, lees, tekst, zaak

STREKEN = '#panic("x") "q" \\ $x^2$ *vet* _schuin_ @ref <kop> // weg /* weg */ `code` = Kop [#sys.inputs] ~ https://x.test'


@pytest.mark.parametrize("naam", NAMEN)
def test_een_brief_is_toegankelijk_en_nederlands(naam: str) -> None:
    pdf = lees(brief(naam))
    wortel: Any = pdf.root_object
    assert wortel["/Lang"] == "nl-NL"
    assert wortel["/MarkInfo"]["/Marked"]
    assert wortel["/StructTreeRoot"]
    assert wortel["/ViewerPreferences"]["/DisplayDocTitle"]
    xmp = pdf.xmp_metadata
    assert xmp is not None
    assert b"<pdfuaid:part>1</pdfuaid:part>" in xmp.stream.get_data()
    assert pdf.metadata is not None
    assert pdf.metadata.title
    assert pdf.metadata.title in tekst(brief(naam))


@pytest.mark.parametrize("naam", NAMEN)
def test_een_brief_heeft_een_titelkop_en_slaat_geen_kop_over(naam: str) -> None:
    koppen = [soort for soort in _labels(brief(naam)) if soort.startswith("/H")]
    niveaus = [int(soort[2:]) for soort in koppen]
    assert niveaus.count(1) == 1
    assert niveaus[0] == 1
    assert all(volgend <= eerder + 1 for eerder, volgend in pairwise(niveaus)), koppen


@pytest.mark.parametrize("naam", NAMEN)
def test_een_tabel_heeft_een_kopregel(naam: str) -> None:
    labels = _labels(brief(naam))
    assert labels.count("/Table") == labels.count("/THead")
    assert ("/TH" in labels) == ("/Table" in labels)


@pytest.mark.parametrize("naam", NAMEN)
def test_alle_lettertypen_zitten_in_de_pdf_en_komen_uit_het_pakket(naam: str) -> None:
    bladen: list[Any] = list(lees(brief(naam)).pages)
    letters = {str(letter.get_object()["/BaseFont"]) for blad in bladen for letter in blad["/Resources"]["/Font"].values()}
    assert letters
    assert all("LibertinusSerif" in letter for letter in letters), letters


def test_elke_bladzijde_heeft_haar_nummer() -> None:
    pdf = lees(brief("toewijzing-sbo"))
    aantal = len(pdf.pages)
    assert aantal > 2
    for nummer, blad in enumerate(pdf.pages, start=1):
        assert f"Bladzijde {nummer} van {aantal}" in blad.extract_text()


@pytest.mark.parametrize("naam", NAMEN)
def test_een_concept_draagt_op_elke_bladzijde_een_watermerk_en_zegt_het_in_woorden(naam: str) -> None:
    pdf = brief(naam, concept=True)
    assert all("CONCEPT" in blad.extract_text() for blad in lees(pdf).pages)
    assert "Dit is een concept. Het is geen besluit" in tekst(pdf)
    assert lees(pdf).metadata.title.startswith("Concept. ")  # type: ignore[union-attr]


@pytest.mark.parametrize("naam", NAMEN)
def test_een_definitieve_brief_heeft_geen_watermerk(naam: str) -> None:
    assert "concept" not in tekst(brief(naam)).lower()


def test_dezelfde_brief_geeft_in_een_ander_proces_dezelfde_bytes() -> None:
    code = (
        "import sys, hashlib; from tests.service.brieven.hulp import brief, NAMEN;"
        "print(*(hashlib.sha256(brief(naam)).hexdigest() for naam in NAMEN))"
    )
    keren = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            check=True,
            cwd=WORTEL,
            timeout=120,
            env={**os.environ, "PYTHONHASHSEED": zaadje, "TZ": tijdzone, "PYTHONPATH": str(WORTEL)},
        ).stdout.decode()
        for zaadje, tijdzone in (("1", "Europe/Amsterdam"), ("2", "Pacific/Auckland"))
    }
    assert keren == {" ".join(hashlib.sha256(brief(naam)).hexdigest() for naam in NAMEN) + "\n"}


@pytest.mark.parametrize("veld", ["reden", "reden_duur", "volgnummer"])
def test_wat_een_mens_typt_staat_er_letterlijk(veld: str) -> None:
    assert kaal(STREKEN) in kaal(tekst(brief("toewijzing-sbo", **{veld: STREKEN})))


def test_ook_tekst_uit_het_dossier_staat_er_letterlijk() -> None:
    oordeel = {"waarde": "sbo", "rol": "commissie", "datum": "2026-11-12", "motivering": STREKEN}
    pdf = maak_brief(zaak("toewijzing-sbo", passende_voorziening=oordeel), besluit("toewijzing-sbo"))
    assert kaal(STREKEN) in kaal(tekst(pdf))


def test_een_teken_dat_niet_te_zetten_is_geeft_een_fout_en_geen_gat() -> None:
    with pytest.raises(InvoerFouten) as gevonden:
        brief("toewijzing-sbo", reden="Goed gedaan \U0001f600")
    assert [fout.code for fout in gevonden.value.fouten] == ["B070"]


@pytest.mark.parametrize("naam", BESLIST)
def test_een_lege_regel_begint_een_nieuwe_alinea(naam: str) -> None:
    een, twee = brief(naam, reden="Eerst dit. Dan dat."), brief(naam, reden="Eerst dit.\n\nDan dat.")
    assert _labels(twee).count("/P") == _labels(een).count("/P") + 1


def test_het_voorbeeld_hoort_bij_een_compleet_dossier() -> None:
    assert all(dossierpad(naam).parent.name == "compleet" for naam in NAMEN)


def _labels(pdf: bytes) -> list[str]:
    """De labels van de structuur, in leesvolgorde."""
    return [str(knoop["/S"]) for knoop in _knopen(pdf) if "/S" in knoop]


@pytest.mark.parametrize("naam", NAMEN)
def test_elke_kop_van_een_brief_is_een_bladwijzer(naam: str) -> None:
    pdf = lees(brief(naam))
    titels: list[str] = []

    def loop(delen: list[Any]) -> None:
        for deel in delen:
            if isinstance(deel, list):
                loop(deel)
            else:
                titels.append(str(deel.title))

    loop(pdf.outline)
    assert pdf.metadata is not None
    assert titels[0] == pdf.metadata.title
    assert len(titels) == sum(soort.startswith("/H") for soort in _labels(brief(naam)))


@pytest.mark.parametrize("naam", NAMEN)
def test_elke_kopcel_zegt_waar_zij_over_gaat(naam: str) -> None:
    cellen = [knoop for knoop in _knopen(brief(naam)) if knoop.get("/S") == "/TH"]
    assert cellen
    for cel in cellen:
        kenmerken = cel["/A"].get_object()
        alle = kenmerken if isinstance(kenmerken, list) else [kenmerken]
        assert [deel.get_object().get("/Scope") for deel in alle if "/Scope" in deel.get_object()] == ["/Column"]


@pytest.mark.parametrize("naam", NAMEN)
def test_wat_op_elke_bladzijde_terugkomt_wordt_niet_voorgelezen(naam: str) -> None:
    """De kopregel, het bladzijdenummer en het watermerk zijn geen inhoud; al het andere is gelabeld."""
    bladen: list[Any] = list(lees(brief(naam, concept=True)).pages)
    for blad in bladen:
        open_: list[str] = []
        buiten, als_franje = 0, 0
        for waarden, opdracht in ContentStream(blad.get_contents(), blad.pdf).operations:
            if opdracht in (b"BDC", b"BMC"):
                open_.append(str(waarden[0]))
            elif opdracht == b"EMC":
                open_.pop()
            elif opdracht in (b"Tj", b"TJ"):
                buiten += not open_
                als_franje += "/Artifact" in open_
        assert (buiten, als_franje > 1) == (0, True)
        assert blad["/StructParents"] is not None
        assert blad["/Tabs"] == "/S"


def test_er_staat_geen_plaatje_in_een_brief_dus_ook_geen_zonder_tekst() -> None:
    for naam in NAMEN:
        assert "/Figure" not in _labels(brief(naam))
        assert all(deel.get_object().get("/Subtype") != "/Image" for blad in lees(brief(naam)).pages for deel in _plaatjes(blad))


def test_elke_kleur_van_een_tekst_is_goed_te_lezen() -> None:
    """WCAG 1.4.3: minstens 4,5 op 1 tegen wit. Alleen het watermerk is lichter: dat is franje, en de titel zegt het ook."""
    sjabloon = (WORTEL / "service/brieven/sjablonen/brief.typ").read_text(encoding="utf-8")
    tinten = [tuple(bytes.fromhex(code)) for code in re.findall(r'rgb\("#([0-9a-f]{6})"\)', sjabloon)]
    tinten += [(int(grijs),) * 3 for grijs in re.findall(r"#let \w+ = luma\((\d+)\)", sjabloon)]
    assert len(tinten) == 2
    assert [tint for tint in tinten if 1.05 / (_helderheid(tint) + 0.05) < 4.5] == []
    letters = set(re.findall(r"fill: (luma\(\d+\)|\w+)", sjabloon))
    assert letters == {"luma(232)", "zacht", "groen"}


def _helderheid(tint: tuple[int, ...]) -> float:
    rood, groen, blauw = (deel / 255 / 12.92 if deel / 255 <= 0.04045 else ((deel / 255 + 0.055) / 1.055) ** 2.4 for deel in tint)
    return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw


def _plaatjes(blad: Any) -> list[Any]:
    return list(blad["/Resources"].get("/XObject", {}).values())


def _knopen(pdf: bytes) -> list[Any]:
    gevonden: list[Any] = []

    def loop(knoop: Any) -> None:
        deel = knoop.get_object() if hasattr(knoop, "get_object") else knoop
        if isinstance(deel, list):
            for kind in deel:
                loop(kind)
        elif isinstance(deel, dict):
            gevonden.append(deel)
            if "/K" in deel:
                loop(deel["/K"])

    loop(lees(pdf).root_object["/StructTreeRoot"])
    return gevonden
