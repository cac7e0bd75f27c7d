"""De pdf: toegankelijk, in het Nederlands, elke keer dezelfde, en wat een mens typt blijft tekst."""

import hashlib
import os
import subprocess
import sys
from itertools import pairwise
from typing import Any

import pytest

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
    gevonden: list[str] = []

    def loop(knoop: object) -> None:
        deel = knoop.get_object() if hasattr(knoop, "get_object") else knoop
        if isinstance(deel, list):
            for kind in deel:
                loop(kind)
        elif isinstance(deel, dict):
            if "/S" in deel:
                gevonden.append(str(deel["/S"]))
            if "/K" in deel:
                loop(deel["/K"])

    loop(lees(pdf).root_object["/StructTreeRoot"])
    return gevonden
