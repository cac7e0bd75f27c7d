"""Een OpenAPI-beschrijving doorlopen: haar handelingen, antwoorden, velden en alles daaronder."""

from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]
METHODEN = frozenset({"get", "put", "post", "delete", "patch"})
"""De methoden die de ontwerpregels kennen (/core/http-methods); HEAD en OPTIONS horen niet in de beschrijving."""


def handelingen(api: Json) -> Iterator[tuple[str, str, Json]]:
    for pad, per in api["paths"].items():
        yield from ((pad, methode, deel) for methode, deel in per.items() if methode in METHODEN)


def antwoorden(api: Json, soorten: str) -> Iterator[tuple[str, Json]]:
    for pad, methode, deel in handelingen(api):
        yield from ((f"{methode} {pad} {status}", een) for status, een in deel["responses"].items() if str(status)[0] in soorten)


def knopen(deel: Any, plek: str = "") -> Iterator[tuple[str, Json]]:
    """Elk object in de beschrijving, met zijn plek."""
    if isinstance(deel, dict):
        yield plek, deel
        for naam, waarde in deel.items():
            yield from knopen(waarde, f"{plek}/{naam}")
    elif isinstance(deel, list):
        for nummer, waarde in enumerate(deel):
            yield from knopen(waarde, f"{plek}/{nummer}")


def velden(api: Json) -> Iterator[tuple[str, str, Json]]:
    """Elk veld in elk schema: zijn plek, naam en vorm."""
    for plek, knoop in knopen(api):
        if plek.endswith("/properties"):
            yield from ((f"{plek}/{naam}", naam, vorm) for naam, vorm in knoop.items() if isinstance(vorm, dict))


def vormen(vorm: Json) -> Iterator[Json]:
    yield vorm
    for naam in ("anyOf", "oneOf", "allOf"):
        for deel in vorm.get(naam, ()):
            yield from vormen(deel)
