"""Een kleine regelmap die klopt, met erbij wat een proef eraan toevoegt of verandert."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType

BASIS = Path(__file__).parent / "basis"
ECHT = Path(__file__).parents[3] / "rules"
DAG = date(2026, 11, 25)
_BESTAND = re.compile(r"^# (\S+/\S+\.ya?ml)\n", re.MULTILINE)
_SLEUTEL = re.compile(r"^[a-z]", re.MULTILINE)


@cache
def basis() -> Mapping[str, str]:
    """De teksten van de kleine regelmap, op pad; de vaste zinnen zijn de echte."""
    zinnen = (ECHT / "begrippen/teksten.yaml").read_text(encoding="utf-8")
    eigen = {pad.relative_to(BASIS).as_posix(): pad.read_text(encoding="utf-8") for pad in sorted(BASIS.rglob("*.yaml"))}
    zinnen = re.sub(r"^thema: .*$", "thema: toelating", zinnen, count=1, flags=re.MULTILINE)
    # Alleen te lezen: zij wordt bewaard, en de ene proef mag de andere niet veranderen.
    return MappingProxyType({**eigen, "begrippen/teksten.yaml": zinnen})


def bestanden(tekst: str) -> dict[str, str]:
    """De bestanden in een voorbeeld: boven elk staat zijn pad als commentaar. Staat er geen kop in, dan komt die ervoor."""
    _, *stukken = _BESTAND.split(tekst)
    gevonden: dict[str, str] = {}
    for pad, inhoud in zip(stukken[::2], stukken[1::2], strict=True):
        kaal = re.search(r"^laag:", inhoud, re.MULTILINE) or not _SLEUTEL.search(inhoud)
        gevonden[pad] = inhoud if kaal else kop(pad) + inhoud
    return gevonden


def kop(pad: str) -> str:
    """De kop die bij de map van een bestand past."""
    map_ = pad.split("/", maxsplit=1)[0]
    laag = {"begrippen": "begrippen", "samenwerkingsverbanden": "samenwerkingsverband"}.get(map_, "landelijk")
    regels = (f"laag: {laag}", "thema: toelating", "geldig: {vanaf: 2026-08-01}", "eigenaar: redactie", "nog_juist_op: 2026-11-01")
    return "\n".join(("titel: Een voorbeeld", *regels)) + "\n"


def schrijf(map_: Path, teksten: Mapping[str, str]) -> Path:
    """Zet de bestanden onder `map_` en geeft die terug."""
    for pad, tekst in teksten.items():
        (map_ / pad).parent.mkdir(parents=True, exist_ok=True)
        (map_ / pad).write_text(tekst, encoding="utf-8")
    return map_
