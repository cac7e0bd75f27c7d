"""Open Formulieren als klant: een service-fetch onder het invullen, en de registratie na het insturen."""

import json
from collections.abc import Iterator
from dataclasses import replace
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select
from starlette.testclient import TestClient

from engine import lees_gegevens, lees_regels
from engine.taal.declaraties import Begrip, Soort
from service.formulieren import zet_gegevens_om
from service.opslag import Adviesopslag
from service.opslag.database import lezen
from service.opslag.tabellen import ADVIES
from service.web import Kern, Regelkast, stel_dienst_samen
from tests.service.web.conftest import NU, WORTEL
from tests.service.web.sleutelbos import ELDERS, SCHOOL, Iemand, Sleutelbos

Json = dict[str, Any]
BEGRIPPEN = lees_regels(WORTEL / "rules").pakket("po2001", NU.date()).begrippen
REFERENTIE = "OF-ABC123"
JSON = {"content-type": "application/json"}


def als_service_fetch(waarde: Any) -> Any:
    """Zoals een service-fetch zijn inhoud invult: elke waarde wordt tekst zoals Python haar schrijft, in elke laag."""
    return {naam: als_service_fetch(deel) for naam, deel in waarde.items()} if isinstance(waarde, dict) else str(waarde).strip()


def inzending(waarden: Json, referentie: str = REFERENTIE, **meer: Any) -> Json:
    """Zoals de registratie Generic JSON haar stuurt."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {}, "additionalProperties": False}
    gegevens = {"public_reference": referentie, "form_version": "Versie 1", "registration_timestamp": "2026-11-24T13:05:00Z", **meer}
    return {"values": waarden, "values_schema": schema, "metadata": gegevens, "metadata_schema": schema}


def vraag(klant: TestClient, gegevens: Json, **kop: str) -> Json:
    antwoord = klant.post("/vragen?vorm=plat", json={"samenwerkingsverband": "po2001", "gegevens": gegevens, **kop})
    assert antwoord.status_code == 200, antwoord.text
    inhoud: Json = antwoord.json()
    assert all(isinstance(waarde, str | bool) for waarde in inhoud.values())
    return inhoud


def test_een_leeg_formulier_hoort_wat_het_eerst_toont(klant: TestClient) -> None:
    leeg = dict.fromkeys(BEGRIPPEN, "")
    antwoord = vraag(klant, leeg)
    assert antwoord == vraag(klant, {}) == vraag(klant, dict.fromkeys(BEGRIPPEN, "None"))
    assert (antwoord["klopt"], antwoord["klaar"], antwoord["vast"], antwoord["uitkomst"]) == (True, False, False, "open")
    heel = klant.post("/vragen", json={"samenwerkingsverband": "po2001", "gegevens": {}}).json()["vragen"]
    eerst = {deel["begrip"]: deel["vraag"] for deel in heel if deel["nu"]}
    assert {naam for naam in BEGRIPPEN if antwoord[f"toon_{naam}"]} == eerst.keys()
    assert antwoord["nog_nodig"].split("\n") == list(eerst.values())


def test_een_ingevuld_veld_verdwijnt_niet_en_het_volgende_komt_erbij(klant: TestClient) -> None:
    gegevens: Json = {}
    antwoord: Json = {}
    getoond: set[str] = set()
    goed = json.loads((WORTEL / "voorbeelden/compleet/sbo-toegekend.json").read_text(encoding="utf-8"))["gegevens"]
    for _ in range(20):
        antwoord = vraag(klant, als_service_fetch(gegevens))
        tonen = {naam for naam in BEGRIPPEN if antwoord[f"toon_{naam}"]}
        assert getoond & gegevens.keys() <= tonen
        nieuw = {naam for naam in tonen - gegevens.keys() if naam in goed and not isinstance(goed[naam], list)}
        if not nieuw:
            break
        getoond |= tonen
        gegevens |= {naam: goed[naam] for naam in nieuw}
    assert len(gegevens) > 8
    # Lijsten kan een service-fetch niet sturen; daar wacht het dan op.
    assert any(BEGRIPPEN[naam].soort is Soort.LIJST for naam in BEGRIPPEN if antwoord[f"toon_{naam}"])


def test_een_heel_dossier_geeft_dezelfde_uitkomst_als_een_gewoon_verzoek(klant: TestClient, dossier: Json) -> None:
    antwoord = vraag(klant, dossier["gegevens"], peildatum=dossier["peildatum"])
    assert (antwoord["vast"], antwoord["uitkomst"], antwoord["besluitrijp"], antwoord["klaar"]) == (True, "toelaatbaar_sbo", "gereed", True)
    assert antwoord["uitkomst_titel"] == "Toelaatbaar tot het speciaal basisonderwijs (sbo)"


def test_een_fout_veld_staat_in_het_antwoord_en_houdt_de_uitkomst_tegen(klant: TestClient, dossier: Json) -> None:
    antwoord = vraag(klant, {**dossier["gegevens"], "geboortedatum": "14-05-2018", "schol": "x"}, peildatum=dossier["peildatum"])
    assert (antwoord["klopt"], antwoord["vast"], antwoord["uitkomst"], antwoord["besluitrijp"]) == (False, False, "open", "")
    assert antwoord["fout_geboortedatum"].startswith("Hier hoort een bestaande datum te staan")
    assert antwoord["toon_geboortedatum"] is True
    assert antwoord["fouten"].split("\n") == [
        f"Geboortedatum: {antwoord['fout_geboortedatum']}",
        'schol: Dit begrip bestaat niet — bedoelde u "school_vol"?',
    ]
    assert "14-05-2018" not in json.dumps(antwoord)


def test_wat_geen_veld_is_blijft_een_probleem(klant: TestClient) -> None:
    onbekend = klant.post("/vragen?vorm=plat", json={"samenwerkingsverband": "po9999", "gegevens": {}})
    assert (onbekend.status_code, onbekend.headers["content-type"]) == (400, "application/problem+json")
    assert klant.post("/vragen?vorm=plat", json={"gegevens": []}).status_code == 400
    assert klant.post("/vragen?vorm=rond", json={"gegevens": {}}).status_code == 400


def in_een_kop(klant: TestClient, kop: bytes, vorm: str = "plat", **gegevens: Any) -> Any:
    """Zoals een service-fetch van Open Formulieren: die vult een kop in, in UTF-8, en nooit de inhoud."""
    inhoud = {"samenwerkingsverband": "po2001", "gegevens": gegevens}
    return klant.post(f"/vragen?vorm={vorm}", json=inhoud, headers=[(b"Thuisnabij-Gegevens", kop)])


def test_een_formulier_dat_zijn_inhoud_niet_kan_invullen_zet_zijn_antwoorden_in_een_kop(klant: TestClient) -> None:
    gegevens = {"aanvrager": "school_van_inschrijving", "geboortedatum": "2018-05-14", "spoed": "", "postcode_school": "9712"}
    kop = json.dumps(gegevens).encode()
    assert in_een_kop(klant, kop).json() == vraag(klant, gegevens)
    # Wat in de kop staat gaat voor.
    assert in_een_kop(klant, kop, geboortedatum="2018-02-30").json() == vraag(klant, gegevens)
    assert in_een_kop(klant, b"{}", **gegevens).json() == vraag(klant, gegevens)
    fout = in_een_kop(klant, '{"aanvrager": "één", "aanvragr": ""}'.encode()).json()
    assert (fout["klopt"], fout["toon_aanvrager"], fout["fout_aanvrager"][:14]) == (False, True, "Kies een van: ")


def test_een_kop_die_niet_klopt_is_een_fout_en_wordt_nergens_stil_overgeslagen(klant: TestClient) -> None:
    for kop in (b"{half", b"[]", b'"ja"', b"", b"\xff{}", b'{"spoed": "ja", "spoed": "nee"}', b'{"x": NaN}'):
        assert in_een_kop(klant, kop).status_code == 400, kop
    half = in_een_kop(klant, b"{half").json()
    assert half["detail"] == "De kop Thuisnabij-Gegevens klopt niet."
    assert [(fout["plaats"], fout["wijzer"]) for fout in half["fouten"]] == [("kop Thuisnabij-Gegevens, regel 1, kolom 2", "")]
    dubbel = [(b"Thuisnabij-Gegevens", b'{"spoed": "ja"}')] * 2
    assert klant.post("/vragen?vorm=plat", json={"samenwerkingsverband": "po2001", "gegevens": {}}, headers=dubbel).status_code == 400
    assert in_een_kop(klant, b"{" + b" " * 7998 + b"}").status_code == 200
    assert in_een_kop(klant, b"{" + b" " * 7999 + b"}").status_code == 413
    bsn = in_een_kop(klant, b'{"aanvrager": "111222333"}').json()
    assert bsn["klopt"] is False
    assert "111222333" not in json.dumps(bsn)
    assert in_een_kop(klant, b"{}", vorm="heel").json()["detail"] == "De kop Thuisnabij-Gegevens hoort bij vorm=plat."


@given(st.data())
def test_wat_als_tekst_gestuurd_wordt_betekent_hetzelfde(data: st.DataObject) -> None:
    goed = {
        begrip.naam: data.draw(_kern(begrip))
        for begrip in data.draw(
            st.lists(st.sampled_from([deel for deel in BEGRIPPEN.values() if deel.soort not in (Soort.LIJST, Soort.OORDEEL)]))
        )
    }
    om = zet_gegevens_om(BEGRIPPEN, als_service_fetch(goed))
    pakket = lees_regels_eenmaal()
    assert lees_gegevens(pakket, om, NU.date()) == lees_gegevens(pakket, goed, NU.date())
    assert zet_gegevens_om(BEGRIPPEN, goed) == goed


def lees_regels_eenmaal(_pakket: list[Any] = []) -> Any:  # noqa: B006 - juist om te bewaren
    if not _pakket:
        _pakket.append(lees_regels(WORTEL / "rules").pakket("po2001", NU.date()))
    return _pakket[0]


def _kern(begrip: Begrip) -> st.SearchStrategy[Any]:
    onder = next((grens.waarde.waarde for grens in begrip.grenzen if grens.sleutel == "minimaal"), 0)  # type: ignore[union-attr]
    waarden: dict[Soort, st.SearchStrategy[Any]] = {
        Soort.JA_NEE: st.booleans(),
        Soort.KEUZE: st.sampled_from(tuple(begrip.keuzes) or ("",)),
        Soort.DATUM: st.just("2020-02-29"),
        Soort.GEHEEL_GETAL: st.just(onder),
    }
    return waarden[begrip.soort]


def test_een_inzending_geeft_een_advies_en_een_tweede_poging_hetzelfde(klant: TestClient, dossier: Json, opslag: Adviesopslag) -> None:
    waarden = {**dossier["gegevens"], "postcode_school": 9712.0, "spoed": "nee", "aanmelddatum": "", "verhuisd_sinds_lopende_tlv": None}
    eerste = klant.post("/formulierinzendingen", json=inzending(waarden))
    assert eerste.status_code == 201, eerste.text
    assert eerste.json() == {
        "advies": eerste.headers["location"],
        "id": eerste.json()["id"],
        "zaak": REFERENTIE,
        "uitkomst": "toelaatbaar_sbo",
        "besluitrijp": "gereed",
        "nu_nodig": [],
    }
    tweede = klant.post("/formulierinzendingen", json=inzending(waarden, registration_timestamp="2026-11-24T13:20:00Z"))
    assert (tweede.status_code, tweede.json()) == (201, eerste.json())
    anders = klant.post("/formulierinzendingen", json=inzending({**waarden, "spoed": "ja"}))
    assert (anders.status_code, "ander" in anders.json()["detail"]) == (409, True)
    with lezen(opslag.database) as verbinding:
        assert verbinding.execute(select(func.count()).select_from(ADVIES)).scalar_one() == 1
    advies = klant.get(eerste.headers["location"].removeprefix("/v1")).json()["advies"]
    los = klant.post("/adviezen", json={**dossier, "zaak": "los"}).json()["advies"]
    assert advies["gegevens"] == los["gegevens"]


def veldschema(begrip: Begrip) -> Json:
    """Wat Open Formulieren bij een veld meestuurt: zijn woorden, zijn soort en elke keuze."""
    kop = {"title": begrip.titel, "description": begrip.vraag or begrip.titel}
    if begrip.soort is Soort.LIJST:
        velden = {naam: veldschema(veld) for naam, veld in begrip.velden.items()}
        deel = {"type": "object", "properties": velden, "required": list(velden), "additionalProperties": False}
        return {**kop, "type": "array", "items": deel}
    if begrip.soort is Soort.GEHEEL_GETAL:
        return {**kop, "type": "number"}
    return {**kop, "type": "string", **({"enum": [*begrip.keuzes, ""]} if begrip.keuzes else {"format": "date"})}


def in_een_formulier(begrip: Begrip, waarde: Any) -> Any:
    """Een waarde zoals een veld haar heeft: ja en nee als keuzerondje, een getal met een punt, en in een rij ook wat niemand invulde."""
    if waarde == []:
        return "geen"
    if begrip.soort is Soort.LIJST:
        return [{naam: in_een_formulier(veld, rij[naam]) if naam in rij else "" for naam, veld in begrip.velden.items()} for rij in waarde]
    if begrip.soort is Soort.OORDEEL:
        return {**waarde, "waarde": in_een_formulier(replace(begrip, soort=begrip.waardesoort), waarde["waarde"])}
    if begrip.soort is Soort.JA_NEE:
        return "ja" if waarde else "nee"
    return float(waarde) if begrip.soort is Soort.GEHEEL_GETAL else waarde


def echte_inzending(gegevens: Json, naam: str) -> Json:
    """Elk begrip als veld, ingevuld of leeg zoals zijn soort dat doet, met het schema van het hele formulier erbij."""
    oordeel = dict.fromkeys(("waarde", "rol", "datum", "motivering"), "")
    leeg: dict[Soort, Any] = {Soort.LIJST: [], Soort.GEHEEL_GETAL: None, Soort.OORDEEL: oordeel}
    waarden = {begrip.naam: leeg.get(begrip.soort, "") for begrip in BEGRIPPEN.values()}
    waarden |= {veld: in_een_formulier(BEGRIPPEN[veld], waarde) for veld, waarde in gegevens.items()}
    schema = {"type": "object", "properties": {begrip.naam: veldschema(begrip) for begrip in BEGRIPPEN.values()}}
    meer = {"form_name": "Aanvraag", "form_id": "5f0c3b1e", "auth_type": "", "initial_data_reference": ""}
    return {**inzending({**waarden, "bijlage": None}, naam, **meer), "values_schema": schema}


@pytest.mark.parametrize("naam", ["sbo-toegekend", "so-met-emb"])
def test_een_heel_formulier_zoals_open_formulieren_het_stuurt_geeft_hetzelfde_advies(klant: TestClient, naam: str) -> None:
    dossier = json.loads((WORTEL / f"voorbeelden/compleet/{naam}.json").read_text(encoding="utf-8"))
    heel = echte_inzending(dossier["gegevens"], "OF-HEEL1")
    # Met het schema van elk veld is een inzending al snel groter dan een dossier mag zijn.
    heel["values_schema"]["description"] = "x" * 64_000
    antwoord = klant.post("/formulierinzendingen", json=heel)
    assert antwoord.status_code == 201, antwoord.text
    advies = klant.get(antwoord.json()["advies"].removeprefix("/v1")).json()["advies"]
    los = klant.post("/adviezen", json={**dossier, "peildatum": advies["peildatum"], "herkomst": {}}).json()["advies"]
    assert advies == los


def test_een_inzending_mag_groter_zijn_dan_een_dossier_en_haar_antwoorden_niet(klant: TestClient) -> None:
    te_groot = klant.post("/formulierinzendingen", json=inzending({"hoofdreden": "x" * 66_000}))
    assert (te_groot.status_code, te_groot.json()["detail"]) == (413, "De antwoorden mogen samen hoogstens 64 kB groot zijn.")
    assert klant.post("/formulierinzendingen", json=inzending({}, vol="x" * 530_000)).status_code == 413


def test_een_veld_met_vakjes_is_geen_keuze_en_krijgt_dat_te_horen(klant: TestClient) -> None:
    vakjes = {"sbo": True, "so": False}
    antwoord = klant.post(
        "/formulierinzendingen", json=inzending({"gevraagde_voorziening": vakjes, "geboortedatum": "2018-05-14T00:00:00Z"})
    )
    assert antwoord.status_code == 400
    assert {fout["wijzer"] for fout in antwoord.json()["fouten"]} == {"/values/gevraagde_voorziening", "/values/geboortedatum"}


def test_elke_fout_in_een_inzending_wijst_naar_het_veld_van_het_formulier(klant: TestClient) -> None:
    waarden = {
        "spoed": "misschien",
        "geboortedatum": "2018-02-30",
        "aanvragr": "ouders",
        "interventies": [{"effect": "onvoldoende"}, {"efect": "x"}],
        "arrangement_toereikend": {"waarde": "ja", "rol": "", "datum": "", "motivering": ""},
    }
    antwoord = klant.post("/formulierinzendingen", json=inzending(waarden))
    assert antwoord.status_code == 400
    fouten = {fout["wijzer"]: fout for fout in antwoord.json()["fouten"]}
    assert fouten.keys() == {
        "/values/spoed",
        "/values/geboortedatum",
        "/values/aanvragr",
        "/values/interventies/1/efect",
        "/values/arrangement_toereikend",
    }
    assert (fouten["/values/aanvragr"]["bedoeld"], fouten["/values/interventies/1/efect"]["bedoeld"]) == ("aanvrager", "effect")


@pytest.mark.parametrize(
    ("inhoud", "wijzers"),
    [
        ([], {""}),
        ({}, {"/values", "/metadata/public_reference"}),
        ({"values": {}, "metadata": {"public_reference": "Jan Jansen"}}, {"/metadata/public_reference"}),
        ({"values": {}, "metadata": {"public_reference": "111222333"}}, {"/metadata/public_reference"}),
        (inzending({"rapport": {"file_name": "a.pdf", "content": "JVBERi0="}}), {"/values/rapport"}),
        (
            inzending({"bijlagen": [{"file_name": "a.pdf", "content": ""}], "lijst": [{"x": {"file_name": "", "content": ""}}]}),
            {"/values/bijlagen", "/values/lijst"},
        ),
        (inzending({"hoofdreden": "111222333"}), {"/values/hoofdreden"}),
    ],
)
def test_wat_geen_inzending_is_wordt_geweigerd(klant: TestClient, inhoud: Any, wijzers: set[str]) -> None:
    antwoord = klant.post("/formulierinzendingen", json=inhoud)
    assert antwoord.status_code == 400
    assert {fout["wijzer"] for fout in antwoord.json()["fouten"]} == wijzers


@pytest.mark.parametrize("macht", [16, 400])
def test_een_getal_met_een_grote_macht_is_een_fout_van_zijn_veld(klant: TestClient, macht: int) -> None:
    tekst = json.dumps(inzending({"iq_totaal": "MACHT"})).replace('"MACHT"', f"1e{macht}")
    antwoord = klant.post("/formulierinzendingen?samenwerkingsverband=po2001", content=tekst, headers=JSON)
    assert [fout["wijzer"] for fout in antwoord.json()["fouten"]] == ["/values/iq_totaal"]


@pytest.mark.parametrize("adres", ["/formulierinzendingen", "/vragen?vorm=plat"])
def test_een_getal_dat_uitgeschreven_een_miljoen_cijfers_heeft_houdt_de_dienst_niet_bezig(klant: TestClient, adres: str) -> None:
    velden = '"values": {"iq_totaal": 1e1000000}, "metadata": {}' if "inzend" in adres else '"gegevens": {"iq_totaal": 1e1000000}'
    begin = process_time()
    antwoord = klant.post(adres, content=f"{{{velden}}}", headers=JSON)
    assert (antwoord.status_code, antwoord.json()["fouten"][0]["code"]) == (400, "I007")
    assert process_time() - begin < 5


@pytest.mark.parametrize("soort", ["[", '{"a": '])
def test_antwoorden_die_te_diep_gaan_geven_een_fout_en_geen_storing(klant: TestClient, soort: str) -> None:
    diep = soort * 450 + ("1" if soort != "[" else "") + ("]" if soort == "[" else "}") * 450
    inhoud = {"/vragen?vorm=plat": '{"gegevens": {"interventies": DIEP}}', "/formulierinzendingen": '{"values": {"interventies": DIEP}}'}
    for adres, tekst in inhoud.items():
        antwoord = klant.post(adres, content=tekst.replace("DIEP", diep), headers=JSON)
        assert (antwoord.status_code, antwoord.json()["fouten"][0]["code"]) == (400, "I006")


def test_een_los_half_teken_in_een_antwoord_is_een_fout_van_zijn_veld(klant: TestClient) -> None:
    antwoord = klant.post(
        "/formulierinzendingen?samenwerkingsverband=po2001", content=json.dumps(inzending({"aanvrager": "\ud800"})), headers=JSON
    )
    assert (antwoord.status_code, antwoord.json()["fouten"][0]["wijzer"]) == (400, "/values/aanvrager")


def test_een_lege_lijst_is_niet_ingevuld_en_geen_zegt_dat_er_niets_is() -> None:
    assert zet_gegevens_om(BEGRIPPEN, {"interventies": []}) == {}
    assert zet_gegevens_om(BEGRIPPEN, {"interventies": "Geen"}) == {"interventies": []}
    assert zet_gegevens_om(BEGRIPPEN, {"interventies": [{"effect": "", "geevalueerd": "True"}]}) == {
        "interventies": [{"geevalueerd": True}]
    }
    leeg = {"arrangement_toereikend": {"waarde": "", "rol": "", "datum": None, "motivering": " "}}
    assert zet_gegevens_om(BEGRIPPEN, leeg) == {}


@pytest.fixture
def bos(regelkast: Regelkast, opslag: Adviesopslag) -> Iterator[Sleutelbos]:
    with TestClient(stel_dienst_samen(Kern(regelkast, opslag, lambda: NU)), base_url="http://thuisnabij/v1") as klant:
        yield Sleutelbos(klant, opslag)


def test_een_inzending_hoort_bij_de_school_en_het_verband_van_de_sleutel(bos: Sleutelbos) -> None:
    eigen = bos.bel(SCHOOL, "POST", "/formulierinzendingen", inzending({"aanvrager": "ouders"}))
    assert eigen.status_code == 201
    plek = eigen.json()["advies"].removeprefix("/v1")
    assert bos.bel(SCHOOL, "GET", plek).status_code == 200
    andere_school = Iemand(SCHOOL.rol, SCHOOL.verband, "s-2")
    assert bos.bel(andere_school, "GET", plek).status_code == 404
    # Hetzelfde kenmerk van een ander geeft zijn zaak niet prijs.
    assert bos.bel(andere_school, "POST", "/formulierinzendingen", inzending({"aanvrager": "ouders"})).json()["id"] != eigen.json()["id"]
    assert bos.bel(SCHOOL, "POST", f"/formulierinzendingen?samenwerkingsverband={ELDERS}", inzending({})).status_code == 404
    oordeel = {"waarde": "ja", "rol": "commissie", "datum": "2026-11-20", "motivering": "Dit is genoeg."}
    mag_niet = bos.bel(SCHOOL, "POST", "/formulierinzendingen", inzending({"arrangement_toereikend": oordeel}, "OF-2"))
    assert (mag_niet.status_code, mag_niet.json()["fouten"][0]["wijzer"]) == (403, "/values/arrangement_toereikend/rol")
