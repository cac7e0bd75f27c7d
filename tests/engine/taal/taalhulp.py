"""Losse stukken regeltaal lezen, met een vaste woordenschat."""

from engine.fouten import Fout
from engine.taal.declaraties import Soort
from engine.taal.namen import Naamsoort, Namen
from engine.taal.ontleder import Ontleder
from engine.taal.voorwaarden import Voorwaarde
from engine.taal.voorwaarden_lezer import lees_voorwaarde
from engine.yaml import YamlKnoop, lees_yaml

_KLEUREN = frozenset({"rood", "groen", "blauw"})
_VELDEN = {
    "te_laat": Naamsoort(Soort.GEHEEL_GETAL),
    "genre": Naamsoort(Soort.KEUZE, frozenset({"roman", "strip"})),
    "terug": Naamsoort(Soort.DATUM),
    "boete": Naamsoort(Soort.GETAL),
}
NAMEN = Namen(
    soorten={
        "geboortedatum": Naamsoort(Soort.DATUM),
        "gestart": Naamsoort(Soort.DATUM),
        "leden": Naamsoort(Soort.GEHEEL_GETAL),
        "hoogste": Naamsoort(Soort.GEHEEL_GETAL),
        "bedrag": Naamsoort(Soort.GETAL),
        "schoon": Naamsoort(Soort.JA_NEE),
        "heel": Naamsoort(Soort.JA_NEE),
        "kleur": Naamsoort(Soort.KEUZE, _KLEUREN),
        "tint": Naamsoort(Soort.KEUZE, _KLEUREN),
        "afgeleide_kleur": Naamsoort(Soort.KEUZE),
        "opmerking": Naamsoort(Soort.TEKST),
        "boeken": Naamsoort(Soort.LIJST, velden=_VELDEN),
        "brieven": Naamsoort(Soort.LIJST, velden={"verstuurd": Naamsoort(Soort.DATUM)}),
    },
    criteria=frozenset({"oud_genoeg", "schoon_genoeg"}),
    conclusies=frozenset({"compleet"}),
    tabellen=frozenset({"wijken"}),
)


def knoop_van(tekst: str) -> YamlKnoop:
    knoop, fouten = lees_yaml(tekst, "r.yaml")
    assert knoop is not None and not fouten, fouten
    return knoop


def voorwaarde(tekst: str, alleen_verdicten: bool = False) -> tuple[Voorwaarde, list[Fout]]:
    ontleder = Ontleder()
    return lees_voorwaarde(ontleder, knoop_van(tekst), NAMEN, alleen_verdicten), ontleder.fouten


def kort(fouten: list[Fout]) -> list[tuple[str, int, str]]:
    """Code, kolom (elk voorbeeld is één regel) en vermoeden."""
    return [(fout.code, int(fout.plaats.split(":")[2]), fout.bedoeld) for fout in fouten]
