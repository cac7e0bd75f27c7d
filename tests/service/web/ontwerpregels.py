"""De regels uit de linter van de NLGov REST API Design Rules 2.2, met haar eigen namen: elk geeft van een OpenAPI-beschrijving wat mis is.

Opnieuw geschreven, want de linter zelf (Spectral) vraagt Node. Bron: https://gitdocumentatie.logius.nl/publicatie/api/adr/2.2.0.
"""

import re
from collections.abc import Callable, Iterator

from tests.service.web.openapi_doorlopen import METHODEN, Json, antwoorden, handelingen, velden, vormen
from tests.service.web.openapiregels import OPENAPI, Regel, schrijf_in

_SEGMENT = re.compile(r"[a-z0-9.-]+|\{[^}]+\}")
_CAMEL = re.compile(r"\$?[a-z][a-z\d]*([A-Z][a-z\d]*)*")
_PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*")
_SEMVER = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?")
_DAGNAAM = re.compile(r"date|datum|.*(\wD|_[dD])(ate|atum).*")
REGELS: dict[str, Regel] = dict(OPENAPI)
"""Alle regels, ook die over OpenAPI zelf."""


def regel(naam: str) -> Callable[[Regel], Regel]:
    return schrijf_in(REGELS, naam)


@regel("nlgov:openapi3")
def _(api: Json) -> Iterator[str]:
    if not re.fullmatch(r"3(\.\d+){1,2}", str(api.get("openapi"))):
        yield "openapi"


@regel("nlgov:missing-version-header")
def _(api: Json) -> Iterator[str]:
    yield from (plek for plek, een in antwoorden(api, "23") if "api-version" not in map(str.lower, een.get("headers", ())))


@regel("nlgov:include-major-version-in-uri")
def _(api: Json) -> Iterator[str]:
    # Strenger dan de linter: /core/uri-version wil alleen het eerste nummer, aan het eind van het adres.
    yield from (server["url"] for server in api["servers"] if not re.search(r"/v\d+\Z", server["url"]))


@regel("info-contact")
def _(api: Json) -> Iterator[str]:
    yield from () if api["info"].get("contact") else ("info.contact",)


@regel("nlgov:info-contact-fields-exist")
def _(api: Json) -> Iterator[str]:
    yield from {"email", "name", "url"} - api["info"].get("contact", {}).keys()


@regel("nlgov:http-methods")
def _(api: Json) -> Iterator[str]:
    mag = METHODEN | {"parameters", "summary", "description"}
    yield from (f"{deel} {pad}" for pad, per in api["paths"].items() for deel in per.keys() - mag)


@regel("nlgov:paths-kebab-case")
def _(api: Json) -> Iterator[str]:
    yield from (pad for pad in api["paths"] if not all(map(_SEGMENT.fullmatch, pad.removeprefix("/").split("/"))))


@regel("nlgov:query-keys-camel-case")
def _(api: Json) -> Iterator[str]:
    for pad, methode, deel in handelingen(api):
        namen = (een["name"] for een in deel.get("parameters", ()) if een["in"] == "query")
        yield from (f"{methode} {pad} {naam}" for naam in namen if not _CAMEL.fullmatch(naam))


@regel("nlgov:schema-camel-case")
def _(api: Json) -> Iterator[str]:
    yield from (naam for naam in api["components"]["schemas"] if not _PASCAL.fullmatch(naam))


@regel("nlgov:servers-use-https")
def _(api: Json) -> Iterator[str]:
    yield from (server["url"] for server in api["servers"] if not server["url"].startswith("https://"))


def _problemen(api: Json) -> Iterator[tuple[str, Json]]:
    yield from ((plek, een.get("content", {})) for plek, een in antwoorden(api, "45"))


@regel("nlgov:use-problem-schema")
def _(api: Json) -> Iterator[str]:
    yield from (plek for plek, inhoud in _problemen(api) if "application/problem+json" not in inhoud)


@regel("nlgov:problem-schema-members")
def _(api: Json) -> Iterator[str]:
    for plek, inhoud in _problemen(api):
        vorm = inhoud.get("application/problem+json", {}).get("schema", {})
        heel = api["components"]["schemas"][vorm["$ref"].rpartition("/")[2]] if "$ref" in vorm else vorm
        if not {"status", "title", "detail"} <= heel.get("properties", {}).keys():
            yield plek


@regel("nlgov:problem-invalid-input")
def _(api: Json) -> Iterator[str]:
    for pad, methode, deel in handelingen(api):
        if (methode in ("put", "post", "patch") or deel.get("parameters")) and "400" not in deel["responses"]:
            yield f"{methode} {pad}"


@regel("nlgov:date-time-ensure-timezone")
def _(api: Json) -> Iterator[str]:
    yield from (plek for plek, _, vorm in velden(api) if any(deel.get("format") == "date-time-local" for deel in vormen(vorm)))


@regel("nlgov:time-without-timezone")
def _(api: Json) -> Iterator[str]:
    yield from (plek for plek, _, vorm in velden(api) if any(deel.get("format") == "time" for deel in vormen(vorm)))


@regel("nlgov:specify-format-for-date-and-time")
def _(api: Json) -> Iterator[str]:
    for plek, naam, vorm in velden(api):
        if _DAGNAAM.fullmatch(naam) and not any("format" in deel for deel in vormen(vorm)):
            yield plek


@regel("nlgov:use-date-instead-of-datetime")
def _(api: Json) -> Iterator[str]:
    for plek, naam, vorm in velden(api):
        if _DAGNAAM.fullmatch(naam) and any(deel.get("format") == "date-time" for deel in vormen(vorm)):
            yield plek


@regel("nlgov:semver")
def _(api: Json) -> Iterator[str]:
    yield from () if _SEMVER.fullmatch(api["info"]["version"]) else (api["info"]["version"],)
