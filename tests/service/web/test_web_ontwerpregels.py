"""De API houdt zich aan de NLGov REST API Design Rules 2.2: geen enkele bevinding, en elke regel vindt ook echt iets als het mis is."""

import copy
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient

from service.opslag import Adviesopslag, open_database
from service.web import Kern, Regelkast, stel_dienst_samen
from tests.service.web.conftest import NU
from tests.service.web.ontwerpregels import REGELS
from tests.service.web.openapi_doorlopen import Json

_BEHEERDER = {"ADRES": "https://thuisnabij.example", "CONTACT_URL": "https://thuisnabij.example", "CONTACT_EMAIL": "api@thuisnabij.example"}


@pytest.fixture(scope="module")
def dienst(regelkast: Regelkast, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """Zoals een beheerder haar neerzet: met haar adres, en met wie vragen beantwoordt."""
    opslag = Adviesopslag(open_database(f"sqlite:///{tmp_path_factory.mktemp('ontwerp')}/adviezen.db"))
    with pytest.MonkeyPatch.context() as omgeving:
        for naam, waarde in _BEHEERDER.items():
            omgeving.setenv(f"THUISNABIJ_{naam}", waarde)
        with TestClient(stel_dienst_samen(Kern(regelkast, opslag, lambda: NU)), base_url="http://thuisnabij/v1") as klant:
            yield klant


@pytest.fixture(scope="module")
def api(dienst: TestClient) -> Json:
    inhoud: Json = dienst.get("/openapi.json").json()
    return inhoud


def _advies(api: Json) -> Json:
    deel: Json = api["paths"]["/adviezen"]["post"]
    return deel


def _schema(api: Json, **velden: Any) -> None:
    api["components"]["schemas"]["Kapot"] = {"type": "object", "properties": velden}


def _kort(api: Json) -> None:
    _advies(api)["responses"]["400"]["content"]["application/problem+json"]["schema"] = {"type": "object", "properties": {"status": {}}}


def _zet(deel: Json, naam: str, waarde: Any) -> None:
    deel[naam] = waarde


KAPOT: dict[str, Callable[[Json], object]] = {
    "oas3-schema": lambda api: api["paths"]["/adviezen"].update(get={"summary": 1}),
    "operation-operationId-unique": lambda api: _zet(api["paths"]["/vragen"]["post"], "operationId", "maakAdvies"),
    "path-params": lambda api: api["paths"]["/adviezen/{nummer}"]["get"].pop("parameters"),
    "operation-tag-defined": lambda api: api["tags"].pop(),
    "tag-description": lambda api: api["tags"][0].pop("description"),
    "operation-description": lambda api: _advies(api).pop("description"),
    "openapi-tags-uniqueness": lambda api: _zet(api, "tags", [{"name": "a"}, {"name": "a"}]),
    "oas3-valid-media-example": lambda api: _zet(_advies(api)["requestBody"]["content"]["application/json"], "example", {"zaak": 1}),
    "oas3-valid-schema-example": lambda api: _schema(api, kort={"type": "string", "format": "uuid", "default": ""}),
    "oas3-api-servers": lambda api: _zet(api, "servers", []),
    "oas3-server-variables": lambda api: _zet(api["servers"][0], "url", "https://{naam}.example/v1"),
    "path-keys-no-trailing-slash": lambda api: _zet(api["paths"], "/adviezen/", {}),
    "nlgov:openapi3": lambda api: _zet(api, "openapi", "2.0"),
    "nlgov:missing-version-header": lambda api: _advies(api)["responses"]["201"].pop("headers"),
    "nlgov:include-major-version-in-uri": lambda api: _zet(api["servers"][0], "url", "https://thuisnabij.example/v1.0"),
    "info-contact": lambda api: api["info"].pop("contact"),
    "nlgov:info-contact-fields-exist": lambda api: api["info"]["contact"].pop("email"),
    "nlgov:http-methods": lambda api: _zet(api["paths"]["/adviezen"], "trace", {}),
    "nlgov:paths-kebab-case": lambda api: _zet(api["paths"], "/regelPakketten", {}),
    "nlgov:query-keys-camel-case": lambda api: _zet(api["paths"]["/adviezen"]["get"]["parameters"][0], "name", "alleen_laatste"),
    "nlgov:schema-camel-case": lambda api: _zet(api["components"]["schemas"], "advies_uit", {}),
    "nlgov:servers-use-https": lambda api: _zet(api["servers"][0], "url", "http://thuisnabij.example/v1"),
    "nlgov:use-problem-schema": lambda api: _zet(_advies(api)["responses"]["400"], "content", {"application/json": {}}),
    "nlgov:problem-schema-members": _kort,
    "nlgov:problem-invalid-input": lambda api: _advies(api)["responses"].pop("400"),
    "nlgov:date-time-ensure-timezone": lambda api: _schema(api, begin={"type": "string", "format": "date-time-local"}),
    "nlgov:time-without-timezone": lambda api: _schema(api, begin={"anyOf": [{"type": "string", "format": "time"}, {"type": "null"}]}),
    "nlgov:specify-format-for-date-and-time": lambda api: _schema(api, beginDatum={"type": "string"}),
    "nlgov:use-date-instead-of-datetime": lambda api: _schema(api, datum={"type": "string", "format": "date-time"}),
    "nlgov:semver": lambda api: _zet(api["info"], "version", "1.0"),
}
"""Voor elke regel wat zij hoort te vinden."""


@pytest.mark.parametrize("naam", sorted(REGELS))
def test_de_beschrijving_geeft_geen_bevinding(api: Json, naam: str) -> None:
    assert list(REGELS[naam](api)) == []


@pytest.mark.parametrize("naam", sorted(REGELS))
def test_elke_regel_vindt_wat_mis_is(api: Json, naam: str) -> None:
    kapot = copy.deepcopy(api)
    KAPOT[naam](kapot)
    assert list(REGELS[naam](kapot))


def test_geen_naam_staat_twee_keer_in_hetzelfde_object(dienst: TestClient) -> None:
    # Een lezer houdt er dan één over, en welke is per lezer anders. Wie de JSON al gelezen heeft, ziet er niets meer van.
    def eenmaal(paren: list[tuple[str, Any]]) -> Json:
        namen = [naam for naam, _ in paren]
        assert len(namen) == len(set(namen)), sorted(naam for naam in set(namen) if namen.count(naam) > 1)
        return dict(paren)

    json.loads(dienst.get("/openapi.json").text, object_pairs_hook=eenmaal)


def test_core_publish_openapi_iedereen_leest_de_beschrijving_ook_een_pagina_van_elders(dienst: TestClient) -> None:
    elders = {"Origin": "https://elders.example"}
    beschrijving = dienst.get("/openapi.json", headers=elders)
    assert (beschrijving.status_code, beschrijving.headers["access-control-allow-origin"]) == (200, "*")
    assert beschrijving.headers["cross-origin-resource-policy"] == "cross-origin"
    # En niets anders: wat van een zaak is, leest alleen wie een sleutel heeft.
    for pad in ("/begrippen", "/gezondheid", "/nergens"):
        ander = dienst.get(pad, headers=elders)
        assert "access-control-allow-origin" not in ander.headers
        assert ander.headers["cross-origin-resource-policy"] == "same-origin"


def test_core_no_trailing_slash_een_adres_met_een_streep_te_veel_is_er_niet_en_stuurt_niet_door(dienst: TestClient) -> None:
    for pad in ("/gezondheid/", "/adviezen/", "/openapi.json/"):
        antwoord = dienst.get(pad, follow_redirects=False)
        assert (antwoord.status_code, antwoord.headers["content-type"]) == (404, "application/problem+json")


def test_core_version_header_elk_antwoord_draagt_de_versie_van_de_beschrijving(dienst: TestClient, api: Json) -> None:
    for pad in ("/gezondheid", "/adviezen", "/nergens", "/openapi.json"):
        assert dienst.get(pad).headers["api-version"] == api["info"]["version"]
