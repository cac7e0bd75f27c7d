"""Een mens besluit: los van het advies, met eigen redenen, en niet definitief zolang er iets aan ontbreekt."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from sqlalchemy import text
from starlette.testclient import TestClient

from service.audit.controle import controleer
from service.besluiten import STAPPEN, Besluitstatus
from service.besluiten.volgalarm import Volgalarm, volgalarm_uit_omgeving
from service.opslag import Adviesopslag
from service.opslag.database import lezen
from service.opslag.volggraad import Volggraad
from service.web import Kern, Regelkast, stel_dienst_samen
from tests.service.brieven.hulp import lees
from tests.service.web.conftest import NU, WORTEL

Json = dict[str, Any]


@pytest.fixture
def besluit() -> Json:
    inhoud: Json = json.loads((WORTEL / "voorbeelden/besluiten/toewijzing-sbo.json").read_text(encoding="utf-8"))
    return inhoud


@pytest.fixture
def advies(klant: TestClient, dossier: Json) -> str:
    return str(klant.post("/adviezen", json=dossier).json()["id"])


def maak(klant: TestClient, advies: str, besluit: Mapping[str, Any]) -> Any:
    return klant.post(f"/adviezen/{advies}/besluiten", json=besluit)


def stap(klant: TestClient, vorig: Any, naar: str, reden: str = "", **koppen: str) -> Any:
    inhoud = vorig.json()
    pad = f"/adviezen/{inhoud['advies']}/besluiten/{inhoud['id']}/stappen"
    lichaam = {"naar": naar, "reden": reden} if reden else {"naar": naar}
    return klant.post(pad, json=lichaam, headers={"If-Match": vorig.headers["etag"], **koppen})


def test_een_volledig_besluit_is_meteen_definitief_en_staat_los_van_het_advies(klant: TestClient, advies: str, besluit: Json) -> None:
    voor = klant.get(f"/adviezen/{advies}").content
    antwoord = maak(klant, advies, besluit)
    assert antwoord.status_code == 201, antwoord.text
    inhoud = antwoord.json()
    assert (inhoud["status"], inhoud["wijkt_af"], inhoud["nog_nodig"]) == ("definitief", False, [])
    assert inhoud["besluit"]["ondertekenaar"]["mandaat"] == besluit["ondertekenaar"]["mandaat"]
    assert inhoud["besluit"]["reden"] == besluit["reden"]
    assert inhoud["mag_naar"] == ["bekendgemaakt", "ingetrokken"]
    assert inhoud["geschiedenis"][0]["door"] == {"soort": "systeem", "kenmerk": "lokaal", "rol": "proef"}
    gelezen = klant.get(antwoord.headers["location"].removeprefix("/v1"))
    assert (gelezen.content, gelezen.headers["etag"]) == (antwoord.content, antwoord.headers["etag"])
    assert klant.get(f"/adviezen/{advies}").content == voor


def test_een_concept_mag_onvolledig_zijn_en_zegt_wat_er_nog_nodig_is(klant: TestClient, advies: str, besluit: Json) -> None:
    for veld in ("reden", "volgnummer", "grondslag"):
        del besluit[veld]
    concept = maak(klant, advies, {**besluit, "concept": True})
    assert concept.status_code == 201, concept.text
    assert concept.json()["status"] == "concept"
    assert {"reden", "volgnummer", "grondslag"} <= {fout["plaats"] for fout in concept.json()["nog_nodig"]}
    for antwoord in (stap(klant, concept, "definitief"), maak(klant, advies, besluit)):
        assert antwoord.status_code == 409
        assert antwoord.json()["detail"] == "Dit besluit kan nog niet definitief worden."
        assert {"reden", "volgnummer", "grondslag"} <= {fout["plaats"] for fout in antwoord.json()["fouten"]}


@pytest.mark.parametrize("gezegd", [{}, {"geen_deskundige": False}, {"geen_deskundige": None}])
def test_zonder_de_verklaring_van_wie_tekent_wordt_een_besluit_niet_definitief(
    klant: TestClient, advies: str, besluit: Json, gezegd: Json, opslag: Adviesopslag
) -> None:
    verklaard = besluit["ondertekenaar"]
    zonder = {**besluit, "ondertekenaar": {**{naam: verklaard[naam] for naam in ("functie", "mandaat")}, **gezegd}}
    concept = maak(klant, advies, {**zonder, "concept": True})
    assert [(fout["code"], fout["plaats"]) for fout in concept.json()["nog_nodig"]] == [("B055", "ondertekenaar.geen_deskundige")]
    for geweigerd in (maak(klant, advies, zonder), stap(klant, concept, "definitief")):
        assert (geweigerd.status_code, [fout["code"] for fout in geweigerd.json()["fouten"]]) == (409, ["B055"])
    pad = concept.headers["location"].removeprefix("/v1")
    met = klant.put(pad, json={**besluit, "concept": True}, headers={"If-Match": concept.headers["etag"]})
    definitief = stap(klant, met, "definitief")
    assert definitief.json()["besluit"]["ondertekenaar"]["geen_deskundige"] is True
    assert controleer(opslag.database) == ()


def test_een_besluit_vult_niet_zelf_in_wat_het_dossier_openlaat(klant: TestClient, dossier: Json, besluit: Json) -> None:
    oordeel = dossier["gegevens"].pop("passende_voorziening")
    nummer = str(klant.post("/adviezen", json=dossier).json()["id"])
    zelf = {**besluit, "gegevens": {**besluit["gegevens"], "passende_voorziening": oordeel}}
    geweigerd = maak(klant, nummer, zelf)
    assert geweigerd.status_code == 409
    assert [fout["code"] for fout in geweigerd.json()["fouten"]] == ["B050"]
    assert maak(klant, nummer, {**zelf, "concept": True}).json()["status"] == "concept"


def test_een_besluit_met_spoed_is_vast_te_leggen_op_wat_er_in_het_dossier_staat(klant: TestClient, dossier: Json, besluit: Json) -> None:
    dossier["gegevens"] |= {"fase": "spoedbesluit", "spoed": True}
    nummer = str(klant.post("/adviezen", json=dossier).json()["id"])
    antwoord = maak(klant, nummer, {**besluit, "soort": "toewijzing_met_spoed", "reden_spoed": "Thuis is het niet veilig."})
    assert (antwoord.status_code, antwoord.json().get("status")) == (201, "definitief"), antwoord.text


def test_een_aangevuld_concept_wordt_definitief_en_elke_versie_blijft(
    klant: TestClient, advies: str, besluit: Json, opslag: Adviesopslag
) -> None:
    concept = maak(klant, advies, {**besluit, "concept": True, "reden": ""})
    pad = concept.headers["location"].removeprefix("/v1")
    gewijzigd = klant.put(pad, json={**besluit, "concept": True}, headers={"If-Match": concept.headers["etag"]})
    assert (gewijzigd.status_code, gewijzigd.json()["nog_nodig"]) == (200, [])
    definitief = stap(klant, gewijzigd, "definitief")
    assert definitief.status_code == 201, definitief.text
    assert [(deel["versie"], deel["status"]) for deel in definitief.json()["geschiedenis"]] == [
        (1, "concept"), (2, "concept"), (3, "definitief"),
    ]  # fmt: skip
    assert controleer(opslag.database) == ()


def test_wie_afwijkt_heeft_een_reden_nodig_en_het_advies_blijft(klant: TestClient, advies: str, besluit: Json) -> None:
    afwijzing = {**besluit, "soort": "afwijzing", "categorie": "", "begindatum": None, "einddatum": None, "volgnummer": ""}
    zonder = maak(klant, advies, {**afwijzing, "concept": True})
    assert zonder.status_code == 201, zonder.text
    assert zonder.json()["wijkt_af"] is True
    assert "reden_afwijking_advies" in {fout["plaats"] for fout in zonder.json()["nog_nodig"]}
    for reden in ("", "  "):
        for geweigerd in (maak(klant, advies, {**afwijzing, "reden_afwijking_advies": reden}), stap(klant, zonder, "definitief")):
            assert geweigerd.status_code == 409
            assert "reden_afwijking_advies" in {fout["plaats"] for fout in geweigerd.json()["fouten"]}
    pad = zonder.headers["location"].removeprefix("/v1")
    met = {**afwijzing, "concept": True, "reden_afwijking_advies": "De school kan met hulp van buiten toch verder."}
    gewijzigd = klant.put(pad, json=met, headers={"If-Match": zonder.headers["etag"]})
    assert "reden_afwijking_advies" not in {fout["plaats"] for fout in gewijzigd.json()["nog_nodig"]}
    assert klant.get(f"/adviezen/{advies}").json()["advies"]["uitkomst"]["naam"] == "toelaatbaar_sbo"


def test_een_deskundige_die_meebeslist_houdt_het_besluit_tegen(klant: TestClient, advies: str, besluit: Json) -> None:
    antwoord = maak(klant, advies, {**besluit, "beslist_mee": [2]})
    assert antwoord.status_code == 409
    assert any("deskundige" in fout["zin"].lower() and fout["code"] == "B051" for fout in antwoord.json()["fouten"]), antwoord.text
    onbekend = maak(klant, advies, {**besluit, "beslist_mee": [7]})
    assert (onbekend.status_code, onbekend.json()["fouten"][0]["wijzer"]) == (400, "/beslist_mee")


@pytest.mark.parametrize("mee", ["1", [0], [10], [True], [1.5], {"1": 1}])
def test_wie_meebeslist_is_een_lijst_met_nummers(klant: TestClient, advies: str, besluit: Json, mee: object) -> None:
    assert maak(klant, advies, {**besluit, "beslist_mee": mee}).status_code == 400


@pytest.mark.parametrize("van", list(Besluitstatus))
@pytest.mark.parametrize("naar", list(Besluitstatus))
def test_alleen_wat_in_de_tabel_staat_kan_en_anders_staat_erbij_wat_wel_kan(van: Besluitstatus, naar: Besluitstatus) -> None:
    from service.besluiten import VerkeerdeStap, eis_stap

    if naar in STAPPEN[van]:
        eis_stap(van, naar)
    else:
        with pytest.raises(VerkeerdeStap) as fout:
            eis_stap(van, naar)
        assert all(str(wel) in str(fout.value) for wel in STAPPEN[van])


def test_een_besluit_loopt_tot_het_herroepen_is_en_daarna_kan_er_een_nieuw(klant: TestClient, advies: str, besluit: Json) -> None:
    huidig = maak(klant, advies, besluit)
    verkeerd = stap(klant, huidig, "in_bezwaar")
    assert verkeerd.status_code == 409
    assert verkeerd.json()["detail"] == (
        "Een besluit met status definitief kan niet naar in_bezwaar. Wel mogelijk: bekendgemaakt, ingetrokken."
    )
    for naar in ("bekendgemaakt", "in_bezwaar"):
        huidig = stap(klant, huidig, naar)
        assert huidig.status_code == 201
    assert maak(klant, advies, besluit).status_code == 409
    assert stap(klant, huidig, "herroepen").json()["fouten"][0]["wijzer"] == "/reden"
    huidig = stap(klant, huidig, "herroepen", "Het bezwaar is gegrond.")
    assert huidig.json()["mag_naar"] == []
    assert huidig.json()["geschiedenis"][-1]["reden"] == "Het bezwaar is gegrond."
    assert maak(klant, advies, besluit).status_code == 201
    regels = klant.get(f"/adviezen/{advies}/besluiten").json()["besluiten"]
    assert [regel["status"] for regel in regels] == ["herroepen", "definitief"]


def test_zonder_of_met_een_oude_etag_verandert_er_niets(klant: TestClient, advies: str, besluit: Json) -> None:
    concept = maak(klant, advies, {**besluit, "concept": True})
    pad = concept.headers["location"].removeprefix("/v1")
    assert klant.put(pad, json={**besluit, "concept": True}).status_code == 428
    assert klant.post(f"{pad}/stappen", json={"naar": "definitief"}).status_code == 428
    for etag, status in (('"oud"', 412), ("*", 428)):
        assert klant.put(pad, json={**besluit, "concept": True}, headers={"If-Match": etag}).status_code == status
        assert klant.post(f"{pad}/stappen", json={"naar": "definitief"}, headers={"If-Match": etag}).status_code == status
    assert klant.get(pad).content == concept.content


def test_een_definitief_besluit_is_niet_te_wijzigen(klant: TestClient, advies: str, besluit: Json) -> None:
    definitief = maak(klant, advies, besluit)
    pad = definitief.headers["location"].removeprefix("/v1")
    antwoord = klant.put(pad, json={**besluit, "concept": True}, headers={"If-Match": definitief.headers["etag"]})
    assert antwoord.status_code == 409
    assert "Alleen een concept is te wijzigen" in antwoord.json()["detail"]


def test_op_een_vervangen_advies_kan_geen_besluit(klant: TestClient, advies: str, besluit: Json, dossier: Json) -> None:
    etag = klant.get(f"/adviezen/{advies}").headers["etag"]
    klant.post(f"/adviezen/{advies}/versies", json={"peildatum": dossier["peildatum"], "gegevens": {}}, headers={"If-Match": etag})
    antwoord = maak(klant, advies, besluit)
    assert (antwoord.status_code, antwoord.json()["detail"]) == (409, "Er is een nieuwere versie van dit advies. Besluit op die versie.")


def test_ook_wat_een_herhaling_teruggeeft_staat_in_het_toegangslog(
    klant: TestClient, dossier: Json, besluit: Json, opslag: Adviesopslag
) -> None:
    def gelezen(wat: str) -> int:
        with lezen(opslag.database) as verbinding:
            vraag = text("SELECT count(*) FROM toegangslog WHERE handeling = :wat")
            return int(verbinding.execute(vraag, {"wat": wat}).scalar_one())

    sleutel = {"Idempotency-Key": "nog-een-keer-1"}
    nummer = klant.post("/adviezen", json=dossier, headers=sleutel).json()["id"]
    voor = gelezen("advies_gelezen")
    assert klant.post("/adviezen", json=dossier, headers=sleutel).json()["id"] == nummer
    assert gelezen("advies_gelezen") == voor + 1
    sleutel = {"Idempotency-Key": "nog-een-keer-2"}
    eerste = klant.post(f"/adviezen/{nummer}/besluiten", json=besluit, headers=sleutel)
    voor = gelezen("besluit_gelezen")
    assert klant.post(f"/adviezen/{nummer}/besluiten", json=besluit, headers=sleutel).json() == eerste.json()
    assert gelezen("besluit_gelezen") == voor + 1


def test_een_herhaald_besluit_of_een_herhaalde_stap_gebeurt_een_keer(klant: TestClient, advies: str, besluit: Json) -> None:
    pad, sleutel = f"/adviezen/{advies}/besluiten", {"Idempotency-Key": "besluit-0001"}
    eerste, tweede = (klant.post(pad, json=besluit, headers=sleutel) for _ in range(2))
    assert (eerste.content, eerste.headers["location"]) == (tweede.content, tweede.headers["location"])
    bekend = [stap(klant, eerste, "bekendgemaakt", **{"Idempotency-Key": "stap-00001"}) for _ in range(2)]
    assert bekend[0].status_code == 201
    assert bekend[0].content == bekend[1].content
    assert klant.post(pad, json={**besluit, "concept": True}, headers=sleutel).status_code == 409


@pytest.mark.parametrize(
    ("inhoud", "wijzer"),
    [
        ("[]", ""),
        ("{", ""),
        ('{"soort": "toewijzing", "soort": "toewijzing"}', "/soort"),
        ('{"soort": "verdaging", "concept": true}', "/soort"),
        ('{"soort": "toewijzing"}', "/concept"),
        ('{"soort": "toewijzing", "concept": true, "naam": "x"}', "/naam"),
        ('{"soort": "toewijzing", "concept": true, "reden": "123456782"}', "/reden"),
        ('{"soort": "toewijzing", "concept": true, "voorziening": "maan"}', "/voorziening"),
        ('{"soort": "toewijzing", "concept": true, "zaak": "andere-zaak"}', "/zaak"),
        ('{"soort": "toewijzing", "concept": true, "reden": "\\ud800"}', "/reden"),
        ('{"soort": "toewijzing", "concept": true, "kern_adviezen": NaN}', ""),
    ],
)
def test_een_besluit_dat_niet_klopt_wordt_ook_als_concept_geweigerd(klant: TestClient, advies: str, inhoud: str, wijzer: str) -> None:
    antwoord = klant.post(f"/adviezen/{advies}/besluiten", content=inhoud, headers={"content-type": "application/json"})
    assert antwoord.status_code == 400, antwoord.text
    assert wijzer in [fout["wijzer"] for fout in antwoord.json()["fouten"]]
    assert "123456782" not in antwoord.text


STAPPEN_DIE_NIET_KLOPPEN: list[Json] = [
    {},
    {"naar": "weg"},
    {"naar": "ingetrokken", "reden": "123456782"},
    {"naar": "bekendgemaakt", "x": 1},
    {"naar": ["ingetrokken"]},
    {"naar": {}, "reden": 1},
]


@pytest.mark.parametrize("lichaam", STAPPEN_DIE_NIET_KLOPPEN)
def test_een_stap_die_niet_klopt_wordt_geweigerd(klant: TestClient, advies: str, besluit: Json, lichaam: Json) -> None:
    gemaakt = maak(klant, advies, besluit)
    pad = gemaakt.headers["location"].removeprefix("/v1") + "/stappen"
    assert klant.post(pad, json=lichaam, headers={"If-Match": gemaakt.headers["etag"]}).status_code == 400


def test_de_volggraad_telt_per_verband_en_per_regel(klant: TestClient, dossier: Json, besluit: Json) -> None:
    for nummer in range(3):
        advies = klant.post("/adviezen", json={**dossier, "zaak": f"zaak-{nummer}"}).json()["id"]
        assert maak(klant, advies, {**besluit, "zaak": f"zaak-{nummer}"}).status_code == 201
    concept = klant.post("/adviezen", json={**dossier, "zaak": "zaak-9"}).json()["id"]
    maak(klant, concept, {**besluit, "zaak": "zaak-9", "concept": True})
    inhoud = klant.get("/volggraad", params={"samenwerkingsverband": "po2001"}).json()
    assert inhoud["geheel"] == {"aantal": 3, "gevolgd": 3, "procent": 100, "alarm": False}
    assert {"soort": "uitkomst", "regel": "toelaatbaar_sbo", "aantal": 3, "gevolgd": 3, "procent": 100, "alarm": False} in inhoud["regels"]
    assert any(regel["regel"] == "deskundige_beslist_niet_mee" for regel in inhoud["regels"])
    assert klant.get("/volggraad", params={"samenwerkingsverband": "po2101"}).json()["geheel"]["aantal"] == 0


@pytest.mark.parametrize(
    ("aantal", "gevolgd", "gaat_af"),
    [(19, 19, False), (20, 20, True), (20, 19, True), (20, 18, False), (1000, 949, False), (1000, 950, True), (0, 0, False)],
)
def test_bij_bijna_altijd_volgen_gaat_het_alarm_af(aantal: int, gevolgd: int, gaat_af: bool) -> None:
    assert volgalarm_uit_omgeving().gaat_af(Volggraad("", "", aantal, gevolgd)) is gaat_af


def test_het_alarm_kijkt_naar_het_geheel_en_naar_elke_regel(
    regelkast: Regelkast, opslag: Adviesopslag, dossier: Json, besluit: Json
) -> None:
    kern = Kern(regelkast, opslag, lambda: NU, volgalarm=Volgalarm(95, 2))
    with TestClient(stel_dienst_samen(kern, zonder_sleutel=True), base_url="http://thuisnabij/v1") as klant:
        for zaak, alarm in (("zaak-1", {False}), ("zaak-2", {True})):
            advies = klant.post("/adviezen", json={**dossier, "zaak": zaak}).json()["id"]
            assert maak(klant, advies, {**besluit, "zaak": zaak}).status_code == 201
            inhoud = klant.get("/volggraad", params={"samenwerkingsverband": "po2001"}).json()
            assert {graad["alarm"] for graad in (inhoud["geheel"], *inhoud["regels"])} == alarm


def test_een_besluit_zet_de_termijnen_en_de_bewaartermijn(klant: TestClient, advies: str, besluit: Json) -> None:
    maak(klant, advies, besluit)
    vraag = {"samenwerkingsverband": "po2001", "vanaf": "2026-11-24", "totEnMet": "2040-01-01"}
    termijnen = {deel["naam"]: deel["einde"] for deel in klant.get("/termijnen", params=vraag).json()["termijnen"]}
    assert termijnen["gegevens_bewaren"] == "2029-11-24"


def test_bij_een_termijn_staat_of_er_over_de_zaak_al_besloten_is(klant: TestClient, advies: str, besluit: Json) -> None:
    """Zonder dat leek elke zaak tot het eind van haar termijn nog te beslissen."""

    def besluiten() -> set[str | None]:
        vraag = {"samenwerkingsverband": "po2001", "vanaf": "2026-11-24", "totEnMet": "2040-01-01"}
        termijnen = klant.get("/termijnen", params=vraag).json()["termijnen"]
        assert termijnen
        return {termijn["besluit"] for termijn in termijnen}

    assert besluiten() == {None}
    concept = maak(klant, advies, {**besluit, "concept": True})
    assert besluiten() == {None}
    definitief = stap(klant, concept, "definitief")
    assert besluiten() == {"definitief"}
    stap(klant, definitief, "ingetrokken", "Er stond een fout in.")
    assert besluiten() == {None}


def test_de_commissie_leest_in_de_uitleg_wat_er_in_een_besluit_staat(klant: TestClient, advies: str, besluit: Json) -> None:
    nummer = maak(klant, advies, {**besluit, "concept": True}).json()["id"]
    zonder = klant.get(f"/adviezen/{advies}/uitleg?lezer=commissie&vorm=markdown").text
    met = klant.get(f"/adviezen/{advies}/uitleg?lezer=commissie&vorm=markdown&besluit={nummer}").text
    antwoord = besluit["standpunten"]["ouders"]["reactie"]
    assert f"Antwoord: {antwoord}" in met
    assert antwoord not in zonder
    ander = klant.get(f"/adviezen/{advies}/uitleg?lezer=commissie&besluit={advies}")
    assert (ander.status_code, ander.json()["detail"]) == (404, "Er is bij dit advies geen besluit met dit nummer.")
    assert klant.get(f"/adviezen/{advies}/uitleg?besluit=x").status_code == 400


def test_de_brief_bij_een_besluit_is_een_pdf_en_een_concept_zegt_dat_het_er_een_is(klant: TestClient, advies: str, besluit: Json) -> None:
    concept = maak(klant, advies, {**besluit, "concept": True})
    vraag = {"besluit": concept.json()["id"]}

    def brief() -> tuple[bytes, str]:
        antwoord = klant.get(f"/adviezen/{advies}/brief", params=vraag)
        assert (antwoord.status_code, antwoord.headers["content-type"]) == (200, "application/pdf")
        return antwoord.content, " ".join(blad.extract_text() for blad in lees(antwoord.content).pages).lower()

    assert "concept" in brief()[1]
    assert stap(klant, concept, "definitief").status_code == 201
    vast, tekst = brief()
    assert "concept" not in tekst
    assert brief()[0] == vast


def test_zolang_er_iets_ontbreekt_is_er_geen_brief_en_staat_er_wat(klant: TestClient, advies: str, besluit: Json) -> None:
    half = maak(klant, advies, {**besluit, "concept": True, "reden": ""}).json()["id"]
    antwoord = klant.get(f"/adviezen/{advies}/brief", params={"besluit": half})
    assert (antwoord.status_code, antwoord.json()["detail"]) == (409, "Van dit besluit is nog geen brief te maken.")
    assert "reden" in [fout["plaats"] for fout in antwoord.json()["fouten"]]
    ander = klant.get(f"/adviezen/{advies}/brief", params={"besluit": advies})
    assert (ander.status_code, ander.json()["detail"]) == (404, "Er is bij dit advies geen besluit met dit nummer.")
    assert klant.get(f"/adviezen/{advies}/brief").status_code == 400


def test_alles_wat_er_aan_een_besluit_schort_staat_er_in_een_keer(klant: TestClient, advies: str, besluit: Json) -> None:
    """Eerst kwamen velden van de verkeerde soort, en pas daarna wat er aan de inhoud schort."""
    fout = {
        **besluit,
        "begindatum": 3,
        "kleur": "rood",
        "beslist_mee": [9],
        "zaak": "een-andere-zaak",
        "grondslag": ["bron_die_er_niet_is"],
        "gegevens": {"bestaat_niet": True},
        "dagtekening": "2020-01-01",
    }
    antwoord = maak(klant, advies, fout)
    assert antwoord.status_code == 400
    gemeld = {(deel["code"], deel["plaats"]) for deel in antwoord.json()["fouten"]}
    assert {("B007", "begindatum"), ("B004", "kleur"), ("B033", "beslist_mee"), ("B022", "zaak"), ("B024", "dagtekening")} <= gemeld
    assert ("B026", "grondslag[0]") in gemeld
    assert any(plaats == "gegevens.bestaat_niet" for _, plaats in gemeld)
    assert len(gemeld) == len(antwoord.json()["fouten"])
    assert not any(plaats == "begindatum" and code != "B007" for code, plaats in gemeld)


@pytest.mark.parametrize("mis", [{"soort": 3}, {"soort": "bestaat_niet"}, {"concept": "ja"}, {"a.b": 1, "": 2, "zaak": "anders"}])
def test_een_besluit_dat_half_te_lezen_is_wordt_nooit_bewaard(klant: TestClient, advies: str, besluit: Json, mis: Json) -> None:
    antwoord = maak(klant, advies, {**besluit, **mis})
    assert antwoord.status_code == 400
    assert antwoord.json()["fouten"]
    assert klant.get(f"/adviezen/{advies}/besluiten").json()["besluiten"] == []
