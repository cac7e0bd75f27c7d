"""De regels van het huis die geen linter kent: uitleg bij alles wat openbaar is, en grendels zonder adres."""

import ast
import re

_ADRES = re.compile(r"\w+://|--(?:extra-)?index-url|--find-links|--trusted-host|\s@\s")
_VASTGELEGD = re.compile(r"^(?P<naam>[a-z0-9][a-z0-9._-]*)==(?P<versie>[^\s;]+)")


def zonder_uitleg(bron: str) -> list[str]:
    """De openbare functies en klassen, en de module zelf (als `module`), die geen docstring hebben. Een leeg bestand hoeft er geen."""
    boom = ast.parse(bron)
    kaal = [
        knoop.name
        for knoop in boom.body
        if isinstance(knoop, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        and not knoop.name.startswith("_")
        and ast.get_docstring(knoop) is None
    ]
    return ["module", *kaal] if boom.body and ast.get_docstring(boom) is None else kaal


def adressen(grendel: str) -> list[str]:
    """De regels van een grendelbestand die een adres of een bron van pakketten noemen."""
    return [regel for regel in grendel.splitlines() if _ADRES.search(regel)]


def eisen(grendel: str) -> list[str]:
    """De eisen van een grendelbestand, elk op één regel, met hun hashes; commentaar valt weg."""
    zonder_commentaar = re.sub(r"^\s*#.*\n?", "", grendel, flags=re.MULTILINE)
    return [regel for regel in re.sub(r"\\\n\s*", "", zonder_commentaar).splitlines() if regel.strip()]


def zonder_hash(grendel: str) -> list[str]:
    """De eisen die niet op één versie staan of geen sha256 hebben."""
    return [eis for eis in eisen(grendel) if not _VASTGELEGD.match(eis) or not re.search(r"--hash=sha256:[0-9a-f]{64}\b", eis)]


def versies(grendel: str) -> dict[str, str]:
    """Per pakket de vastgelegde versie."""
    return {gevonden["naam"]: gevonden["versie"] for gevonden in map(_VASTGELEGD.match, eisen(grendel)) if gevonden}
