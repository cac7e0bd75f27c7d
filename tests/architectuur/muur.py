"""De muur om de motor, afgelezen aan haar broncode: wat een module binnenhaalt en welke namen zij gebruikt.

De lijst zegt wat mag, niet wat verboden is: iets nieuws komt er alleen in als iemand het hier opschrijft.
"""

import ast
from collections.abc import Iterator

# Uit de standaardbibliotheek alleen wat bij dezelfde invoer altijd dezelfde uitkomst geeft. pathlib leest de regels.
ZUIVER = frozenset({
    "abc", "bisect", "calendar", "collections", "contextlib", "copy", "dataclasses", "datetime", "decimal", "difflib", "enum", "fractions",
    "functools", "graphlib", "hashlib", "heapq", "itertools", "json", "math", "operator", "pathlib", "re", "string", "textwrap", "types",
    "typing", "unicodedata",
})  # fmt: skip
# Wat maar één deel van de motor mag.
ALLEEN_HIER = {
    "engine.conclusies": frozenset({"durable_rules_engine", "os", "threading", "weakref"}),
    "engine.rekenen": frozenset({"holidays"}),
    "engine.vorm.canoniek": frozenset({"orjson"}),
    "engine.yaml": frozenset({"yaml"}),
}
# De schutting moet het slot over een gesplitst proces heen tillen; verder heeft de motor niets met het besturingssysteem te maken.
UIT_OS = frozenset({"register_at_fork"})
KLOK_EN_OMGEVING = frozenset({
    "cwd", "environ", "expanduser", "fromtimestamp", "getenv", "home", "now", "today", "utcnow", "write_bytes", "write_text",
})  # fmt: skip
# `hash` van een tekst en `id` verschillen per proces; de rest voert tekst uit of praat met buiten.
INGEBOUWD = frozenset({"__import__", "compile", "eval", "exec", "hash", "id", "input", "open", "print"})


def overtredingen(bron: str, module: str) -> list[str]:
    """Wat de broncode van een module van de motor doet en niet mag, als `regel: wat`; leeg is goed. `module` is de naam met punten."""
    return [f"{regel}: {wat}" for regel, wat in sorted(_bezwaren(ast.parse(bron), _toegestaan(module)))]


def _toegestaan(module: str) -> frozenset[str]:
    delen = [namen for deel, namen in ALLEEN_HIER.items() if f"{module}.".startswith(f"{deel}.")]
    return ZUIVER.union({"engine"}, *delen)


def _bezwaren(boom: ast.Module, toegestaan: frozenset[str]) -> Iterator[tuple[int, str]]:
    for knoop in ast.walk(boom):
        match knoop:
            case ast.Import(names=namen):
                for naam in namen:
                    deel = naam.name.split(".")[0]
                    if deel not in toegestaan or (deel == "os" and (naam.asname or naam.name != "os")):
                        yield knoop.lineno, f"import {naam.name}"
            case ast.ImportFrom(module=None) | ast.ImportFrom(level=1 | 2 | 3 | 4):
                yield knoop.lineno, "import met een punt vooraan"
            case ast.ImportFrom(module=str(uit), names=namen):
                if uit.split(".")[0] not in toegestaan:
                    yield knoop.lineno, f"import {uit}"
                for naam in namen:
                    if naam.name in KLOK_EN_OMGEVING or (uit == "os" and naam.name not in UIT_OS):
                        yield knoop.lineno, f"import {uit}.{naam.name}"
            case ast.Attribute(value=ast.Name(id="os"), attr=naam) if naam not in UIT_OS:
                yield knoop.lineno, f"os.{naam}"
            case ast.Attribute(attr=naam) if naam in KLOK_EN_OMGEVING:
                yield knoop.lineno, f".{naam}"
            case ast.Name(id=naam, ctx=ast.Load()) if naam in INGEBOUWD:
                yield knoop.lineno, naam
