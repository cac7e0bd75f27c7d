"""Wat er in de brief staat: alles uit het besluit, de motivering uit het spoor, en geen getal of datum van elders."""

import json
import re

import pytest

from engine import als_json
from engine.beoordelen.spoor import Oordeelswaarde
from engine.taal.declaraties import Soort
from engine.uitleg import Kop, document
from engine.uitleg.gebruikt import gelezen_gegevens
from engine.uitleg.motivering import meedoende_criteria
from engine.uitleg.woorden import VERDICTWOORDEN, dag
from service.brieven import inhoud_van
from service.brieven.inhoud import Invulplek
from service.taal.keuringen import lange_zinnen, moeilijke_woorden, voor_vakmensen
from service.taal.teksten import Tekst
from tests.service.brieven.hulp import BESLIST, NAMEN, WORTEL, besluit, brief, kaal, lees, ruw, tekst, zaak
from tests.taal.spelling import onbekende_woorden
from tests.taal.teksten import uit_code, vakteksten

MAANDEN = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"]
MODULES = sorted((WORTEL / "service/brieven").glob("*.py"))
GETAL = re.compile(r"\d+")
_DAG = re.compile(rf"(\d+) ({'|'.join(MAANDEN)}) (\d{{4}})")


@pytest.mark.parametrize("naam", NAMEN)
def test_elke_tekst_van_het_besluit_staat_in_de_brief(naam: str) -> None:
    gelezen = kaal(tekst(brief(naam)))
    besluit_ = ruw(naam)
    niet_letterlijk = ("soort", "samenwerkingsverband", "voorziening", "categorie", "gegevens", "grondslag")
    velden = [waarde for veld, waarde in besluit_.items() if veld not in niet_letterlijk]
    teksten = [waarde for waarde in _bladen(velden) if not re.fullmatch(r"\d{4}-\d\d-\d\d", waarde)]
    assert len(teksten) >= 4
    assert [waarde for waarde in teksten if kaal(waarde) not in gelezen] == []


@pytest.mark.parametrize("naam", NAMEN)
def test_elke_datum_en_elk_getal_komt_uit_het_besluit_het_spoor_of_de_regels(naam: str) -> None:
    over = zaak(naam)
    advies = over.beoordeel()
    pakket = advies.pakket
    bronnen = " ".join(f"{bron.titel} {bron.vindplaats} {bron.let_op}" for bron in pakket.bronnen.values())
    keuzes = " ".join(keuze for begrip in pakket.begrippen.values() for keuze in begrip.keuzes.values())
    regels = " ".join(str(deel) for lezer in ("commissie", "toezicht") for deel in document(advies, lezer))
    spoor = f"{als_json(advies)} {regels} {bronnen} {keuzes} {pakket.parameterwaarden} {json.dumps(ruw(naam))}"
    bekend = {int(getal) for getal in GETAL.findall(spoor)}
    dagen = set(_DAG.findall(spoor)) | {
        (str(int(dag)), MAANDEN[int(maand) - 1], jaar) for jaar, maand, dag in re.findall(r"(\d{4})-(\d\d)-(\d\d)", spoor)
    }
    gelezen = re.sub(r"Bladzijde \d+ van \d+", "", tekst(brief(naam)))
    assert set(_DAG.findall(gelezen)) - dagen == set()
    assert {int(getal) for getal in GETAL.findall(gelezen)} - bekend == set()


@pytest.mark.parametrize("naam", BESLIST)
def test_de_motivering_noemt_elk_criterium_elk_feit_en_elke_bron_en_geen_wat_als(naam: str) -> None:
    advies = zaak(naam).beoordeel()
    pakket = advies.pakket
    gelezen = kaal(tekst(brief(naam)))
    meedoend, _ = meedoende_criteria(advies)
    assert len(meedoend) > 30
    criteria = [pakket.criteria[criterium] for criterium in meedoend]
    zinnen = [f"{criterium.titel}: {VERDICTWOORDEN[advies.criteria[criterium.naam].verdict]}." for criterium in criteria]
    assert [zin for zin in zinnen if kaal(zin) not in gelezen] == []
    bronnen = [pakket.bronnen[bron] for criterium in criteria for bron in criterium.bron]
    assert [bron.vindplaats for bron in bronnen if kaal(bron.titel) not in gelezen or kaal(bron.vindplaats) not in gelezen] == []
    feiten = {feit for criterium in meedoend for feit in gelezen_gegevens(advies, criterium).values()}
    lijsten = {begrip.titel for begrip in pakket.begrippen.values() if begrip.soort is Soort.LIJST}
    enkel = [f"{titel}: {waarde}" for titel, waarde in feiten if titel not in lijsten]
    assert len(enkel) > 20
    assert [feit for feit in enkel if kaal(feit) not in gelezen] == []
    weg = ("Waarom geen andere uitkomst", "Wat het advies zou veranderen", "Hoe nu verder")
    koppen = [blok.tekst for blok in document(advies, "commissie") if isinstance(blok, Kop)]
    assert set(weg) <= set(koppen), "deze koppen laat de brief weg; heten zij nog zo?"
    assert [kop for kop in weg if kaal(kop) in gelezen] == []


@pytest.mark.parametrize("naam", BESLIST)
def test_elk_oordeel_van_een_mens_staat_er_met_wie_wanneer_en_waarom(naam: str) -> None:
    over = zaak(naam)
    gelezen = kaal(tekst(brief(naam)))
    oordelen = [waarde for waarde in over.gegevens.waarden.values() if isinstance(waarde, Oordeelswaarde)]
    assert oordelen
    gevraagd = [deel for deel in oordelen if kaal(deel.motivering) in gelezen]
    assert gevraagd
    for deel in gevraagd:
        assert kaal(f"Oordeel van {over.pakket.rollen[deel.rol].titel} op {dag(deel.datum)}") in gelezen


@pytest.mark.parametrize("naam", BESLIST)
def test_de_motivering_past_op_zes_bladzijden_en_de_brief_op_drie(naam: str) -> None:
    bladen = [kaal(blad.extract_text()) for blad in lees(brief(naam)).pages]
    begin = next(nummer for nummer, blad in enumerate(bladen) if "Bijlage:adviesenmotivering" in blad)
    assert begin <= 3
    assert len(bladen) - begin <= 6


@pytest.mark.parametrize("naam", BESLIST)
def test_een_besluit_wijst_de_weg_naar_bezwaar_en_het_steunpunt(naam: str) -> None:
    gelezen = tekst(brief(naam))
    weken = zaak(naam).pakket.parameterwaarden["bezwaartermijn_weken"]
    assert f"tot {weken} weken na de dag" in gelezen
    assert "bezwaar maken bij het bestuur van het samenwerkingsverband" in gelezen
    assert "artikel 3:45" in gelezen
    assert "artikel 6:7" in gelezen
    assert "ouder- en jeugdsteunpunt" in gelezen


@pytest.mark.parametrize("naam", NAMEN)
def test_naam_en_adres_zijn_een_open_plek(naam: str) -> None:
    plekken = [deel.tekst for deel in inhoud_van(zaak(naam), besluit(naam)).delen if isinstance(deel, Invulplek)]
    assert plekken[0].startswith("Naam en adres van de aanvrager")
    assert all("in te vullen door" in plek for plek in plekken)


@pytest.mark.parametrize(
    ("naam", "zin", "artikel"),
    [
        ("aanvulling-so", "Stuur dit op zijn laatst op 8 december 2026.", "artikel 4:5"),
        ("doorzending-arrangement", "Samenwerkingsverband PO 21-01", "artikel 2:3"),
        ("verdaging-sbo", "11 januari 2027", "artikel 4:14"),
    ],
)
def test_een_bericht_noemt_zijn_kern_en_zijn_wetsartikel(naam: str, zin: str, artikel: str) -> None:
    gelezen = tekst(brief(naam))
    assert zin in gelezen
    assert artikel in gelezen


@pytest.mark.parametrize("pad", MODULES, ids=lambda pad: pad.stem)
def test_de_vaste_teksten_zijn_in_gewone_taal(pad: object) -> None:
    teksten = [*uit_code(pad.read_text(encoding="utf-8"), pad.stem)]  # type: ignore[attr-defined]
    assert {deel.plaats: fout for deel in teksten if (fout := _bezwaren(deel))} == {}


def test_de_zinnen_van_een_brief_zijn_kort_en_gewoon() -> None:
    soorten = ("brieven.", "briefdelen.", "besluitvelden.")
    assert {deel.plaats: fout for deel in vakteksten() if deel.plaats.startswith(soorten) and (fout := _bezwaren(deel))} == {}


def test_de_taaltoets_ziet_de_zinnen_van_de_brief() -> None:
    zinnen = [deel.tekst for deel in vakteksten() if deel.plaats.startswith("briefdelen.")]
    assert len(zinnen) > 60
    assert any("kunt u bezwaar maken" in zin for zin in zinnen)


def _bezwaren(deel: Tekst) -> list[str]:
    moeilijk = [woord for woord in moeilijke_woorden(deel) if woord not in voor_vakmensen()]
    return [*lange_zinnen(deel, 20), *moeilijk, *onbekende_woorden(deel)]


def _bladen(waarde: object) -> list[str]:
    if isinstance(waarde, dict):
        return [blad for deel in waarde.values() for blad in _bladen(deel)]
    if isinstance(waarde, list):
        return [blad for deel in waarde for blad in _bladen(deel)]
    return [waarde] if isinstance(waarde, str) else []
