"""De regels over OpenAPI zelf die de linter van de API Design Rules aanzet, met de namen die zij in Spectral hebben."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import schemathesis
from jsonschema import Draft202012Validator

from tests.service.web.openapi_doorlopen import Json, handelingen, knopen

Regel = Callable[[Json], Iterator[str]]
OPENAPI: dict[str, Regel] = {}


def schrijf_in(regels: dict[str, Regel], naam: str) -> Callable[[Regel], Regel]:
    """Zet een regel onder haar naam bij de andere."""

    def doe(zoek: Regel) -> Regel:
        regels[naam] = zoek
        return zoek

    return doe


def regel(naam: str) -> Callable[[Regel], Regel]:
    return schrijf_in(OPENAPI, naam)


@regel("oas3-schema")
def _(api: Json) -> Iterator[str]:
    try:
        schemathesis.openapi.from_dict(api).validate()
    except Exception as fout:  # noqa: BLE001 - het gereedschap kent geen eigen soort voor elke fout
        yield str(fout)


@regel("operation-operationId-unique")
def _(api: Json) -> Iterator[str]:
    namen = [deel.get("operationId") for _, _, deel in handelingen(api)]
    yield from (str(naam) for naam in set(namen) if namen.count(naam) > 1 or not naam)


@regel("path-params")
def _(api: Json) -> Iterator[str]:
    for pad, methode, deel in handelingen(api):
        genoemd = [een["name"] for een in deel.get("parameters", ()) if een["in"] == "path"]
        if sorted(re.findall(r"\{([^}]+)\}", pad)) != sorted(genoemd):
            yield f"{methode} {pad}"
    paden = [re.sub(r"\{[^}]+\}", "{}", pad) for pad in api["paths"]]
    yield from (pad for pad in set(paden) if paden.count(pad) > 1)


@regel("operation-tag-defined")
def _(api: Json) -> Iterator[str]:
    bekend = {tag["name"] for tag in api.get("tags", ())}
    yield from (f"{methode} {pad}" for pad, methode, deel in handelingen(api) if not deel.get("tags") or set(deel["tags"]) - bekend)


@regel("tag-description")
def _(api: Json) -> Iterator[str]:
    yield from (tag["name"] for tag in api.get("tags", ()) if not tag.get("description"))


@regel("operation-description")
def _(api: Json) -> Iterator[str]:
    yield from (f"{methode} {pad}" for pad, methode, deel in handelingen(api) if not deel.get("description"))


@regel("openapi-tags-uniqueness")
def _(api: Json) -> Iterator[str]:
    namen = [tag["name"] for tag in api.get("tags", ())]
    yield from (naam for naam in set(namen) if namen.count(naam) > 1)


def _past(api: Json, vorm: Json, waarde: Any) -> bool:
    # Met de onderdelen erbij: daar wijst elke $ref heen.
    kijker = Draft202012Validator({**vorm, "components": api["components"]}, format_checker=Draft202012Validator.FORMAT_CHECKER)
    return kijker.is_valid(waarde)


@regel("oas3-valid-media-example")
def _(api: Json) -> Iterator[str]:
    for plek, knoop in knopen(api["paths"]):
        if "schema" in knoop and "example" in knoop and not _past(api, knoop["schema"], knoop["example"]):
            yield plek


@regel("oas3-valid-schema-example")
def _(api: Json) -> Iterator[str]:
    for plek, knoop in knopen(api):
        if not {"type", "$ref", "anyOf", "enum"} & knoop.keys() or plek.endswith(("/properties", "/example", "/examples")):
            continue
        gegeven = [
            *([knoop["default"]] if "default" in knoop else ()),
            *(knoop["examples"] if isinstance(knoop.get("examples"), list) else ()),
        ]
        if not all(_past(api, knoop, waarde) for waarde in gegeven):
            yield plek


@regel("oas3-api-servers")
def _(api: Json) -> Iterator[str]:
    if not api.get("servers"):
        yield "servers"


@regel("oas3-server-variables")
def _(api: Json) -> Iterator[str]:
    yield from (
        server["url"] for server in api["servers"] if set(re.findall(r"\{(\w+)\}", server["url"])) - set(server.get("variables", ()))
    )


@regel("path-keys-no-trailing-slash")
def _(api: Json) -> Iterator[str]:
    yield from (pad for pad in api["paths"] if pad != "/" and pad.endswith("/"))
