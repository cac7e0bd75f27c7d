"""De brieven staan bij de regels: een zin, een deel of een hele brief verandert zonder een regel Python."""

import ast
import json
from collections.abc import Mapping
from datetime import date
from functools import cache

import pytest

from engine import Fout, InvoerFouten, RegelFouten, lees_regelteksten
from service.brieven import inhoud_van, lees_besluit, maak_brief
from service.inlezen import Zaak, lees_zaak
from tests.service.brieven.hulp import WORTEL, besluit, dossierpad, regels, ruw, tekst

DAG = date(2026, 11, 24)
DELEN = "landelijk/brieven/delen.yaml"
EIGEN = "samenwerkingsverbanden/po2001/brieven.yaml"
KOP = "laag: {laag}\nthema: besluit\ngeldig: {{vanaf: 2026-08-01}}\neigenaar: beleid\nnog_juist_op: 2026-11-25\n"


@cache
def bestanden() -> Mapping[str, str]:
    map_ = WORTEL / "rules"
    return {pad.relative_to(map_).as_posix(): pad.read_text(encoding="utf-8") for pad in map_.rglob("*.yaml")}


def zaak_met(naam: str, anders: Mapping[str, str]) -> Zaak:
    """De zaak bij een voorbeeldbesluit, beoordeeld met andere regelbestanden."""
    gelezen = lees_regelteksten({**bestanden(), **anders})
    return lees_zaak(dossierpad(naam).read_text(encoding="utf-8"), gelezen, DAG, "", DAG)


def regelfouten(anders: Mapping[str, str]) -> tuple[Fout, ...]:
    with pytest.raises(RegelFouten) as gevonden:
        lees_regelteksten({**bestanden(), **anders}).pakket("po2001", DAG)
    return gevonden.value.fouten


def vervangen(pad: str, oud: str, nieuw: str) -> dict[str, str]:
    assert oud in bestanden()[pad]
    return {pad: bestanden()[pad].replace(oud, nieuw)}


def test_een_andere_zin_in_de_regels_staat_in_de_brief() -> None:
    over = zaak_met("verdaging-sbo", vervangen(DELEN, "geeft gratis uitleg en denkt mee", "helpt u gratis"))
    gelezen = tekst(maak_brief(over, besluit("verdaging-sbo")))
    assert "helpt u gratis" in gelezen
    assert "denkt mee" not in gelezen


EIGEN_DELEN = f"""titel: Eigen delen van de brieven
{KOP.format(laag="samenwerkingsverband")}
briefdelen:
  eigen_steunpunt:
    titel: Het eigen steunpunt
    afwijking_van: steunpunt
    reden_afwijking: Het steunpunt heeft hier een eigen naam.
    blokken:
      - kop: Hulp voor ouders en leerling
      - alinea: Het steunpunt van de provincie denkt gratis met u mee.
      - {{bronnen: [wpo-19, wpo-18a-8f], tekst: Bron}}
  inzage:
    titel: Inzage in het dossier
    erbij_in: [toewijzing, afwijzing]
    na: grondslag
    blokken:
      - alinea: "Wilt u het dossier met kenmerk {{zaak}} inzien? Dat kan."
"""


def test_een_samenwerkingsverband_heeft_een_eigen_deel_en_een_ander_niet() -> None:
    over = zaak_met("toewijzing-sbo", {EIGEN: EIGEN_DELEN})
    gelezen = tekst(maak_brief(over, besluit("toewijzing-sbo")))
    assert "Het steunpunt van de provincie" in gelezen
    assert "Wilt u het dossier met kenmerk voorbeeld-sbo inzien?" in gelezen
    friesland = lees_regelteksten({**bestanden(), EIGEN: EIGEN_DELEN}).pakket("po2101", DAG)
    assert "eigen_steunpunt" not in friesland.briefdelen
    assert "steunpunt" in friesland.brieven["toewijzing"].delen


def test_een_eigen_bezwaarclausule_zonder_termijn_laadt_niet() -> None:
    kaal = EIGEN_DELEN.replace("afwijking_van: steunpunt", "afwijking_van: bezwaarclausule")
    (fout,) = [fout for fout in regelfouten({EIGEN: kaal}) if fout.code == "P061"]
    assert "{bezwaartermijn_weken}" in fout.zin
    assert "besluit_heeft_bezwaarclausule" in fout.zin
    assert fout.plaats.startswith(f"{EIGEN}:")


@pytest.mark.parametrize("veld", ["volgnummer", "einddatum", "standpunten.ouders.reactie", "kern_adviezen.kern"])
def test_een_brief_die_iets_van_r080_laat_vallen_laadt_niet(veld: str) -> None:
    pad = next(pad for pad, inhoud in bestanden().items() if f'"{{{veld}}}"' in inhoud)
    assert "P068" in [fout.code for fout in regelfouten(vervangen(pad, f'"{{{veld}}}"', "vervallen"))]


NIEUWE_BRIEF = f"""titel: De bevestiging van ontvangst
{KOP.format(laag="landelijk")}
brieven:
  ontvangst:
    titel: Wij hebben uw aanvraag ontvangen
    concepttitel: "Concept. Wij hebben uw aanvraag ontvangen"
    soort: bericht
    bron: [awb-4-13]
    hoofd: ["{{samenwerkingsverband}}", "{{dagtekening}}", "Kenmerk {{zaak}}"]
    nodig: {{zaak: altijd, dagtekening: altijd, ondertekenaar.functie: altijd, ondertekenaar.mandaat: altijd}}
    concept: [conceptmelding]
    delen: [adres_aanvrager, ontvangen, ondertekening]
briefdelen:
  ontvangen:
    titel: Wanneer de aanvraag kwam en wanneer er een besluit is
    leest: [ontvangstdatum_aanvraag, beslissen_op_aanvraag]
    blokken:
      - alinea: "Uw aanvraag kwam binnen op {{ontvangstdatum_aanvraag}}. U krijgt het besluit op zijn laatst op {{beslissen_op_aanvraag}}."
"""


def test_een_nieuwe_brief_is_een_nieuw_bestand() -> None:
    over = zaak_met("verdaging-sbo", {"landelijk/brieven/ontvangst.yaml": NIEUWE_BRIEF})
    nieuw = lees_besluit(json.dumps({**ruw("verdaging-sbo"), "soort": "ontvangst", "nieuwe_datum": "2026-12-01"}))
    gelezen = tekst(maak_brief(over, nieuw))
    assert "kwam binnen op 19 oktober 2026" in gelezen
    assert "op zijn laatst op 14 december 2026" in gelezen
    with pytest.raises(InvoerFouten) as gevonden:
        inhoud_van(over, lees_besluit(json.dumps({**ruw("verdaging-sbo"), "soort": "ontvangs"})))
    assert [(fout.code, fout.bedoeld) for fout in gevonden.value.fouten] == [("B005", "ontvangst")]


def test_de_dienst_noemt_geen_begrip_criterium_of_uitkomst() -> None:
    pakket = regels().pakket("po2001", DAG)
    lijsten = {f"{begrip.naam}.{veld}" for begrip in pakket.begrippen.values() for veld in begrip.velden}
    namen = {*pakket.begrippen, *pakket.afleidingen, *pakket.criteria, *pakket.uitkomsten, *pakket.termijnen, *pakket.bronnen} | lijsten
    for pad in (WORTEL / "service/brieven").glob("*.py"):
        woorden = {knoop.value for knoop in ast.walk(ast.parse(pad.read_text(encoding="utf-8"))) if isinstance(knoop, ast.Constant)}
        assert woorden & namen == set(), pad.name
