"""Het schema voor editors past op elk echt regelbestand, en kent geen sleutel die de lezers niet kennen."""

import copy
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from engine.pakket.nakijken import kijk_na
from engine.taal import sleutels
from engine.taal.berekeningen_lezer import BEREKENINGEN
from engine.taal.conclusies_lezer import EENHEDEN, LEZERS
from engine.taal.declaraties import Soort
from engine.taal.kwantoren_lezer import KWANTORSLEUTELS
from engine.taal.ontleder import letterlijk_getal
from engine.taal.vergelijkingen_lezer import operatoren_van
from engine.yaml import Kaart, Lijst, YamlKnoop, lees_yaml
from service.regelcontrole.uitleg import codes
from service.regelschema import maak_schema, schrijf_schema, woorden
from tests.service.regelcontrole.proefmap import DAG, basis, bestanden
from tests.service.regelcontrole.test_regelcontrole_bladzijden import ZONDER_VOORBEELD, over_regels, voorbeelden
from tests.taal.teksten import WORTEL

REGELBESTANDEN = sorted((WORTEL / "rules").rglob("*.yaml"))
KEURDER = jsonschema.Draft7Validator(maak_schema())


def als_json(knoop: YamlKnoop) -> Any:
    """De knoop zoals een editor hem leest: wat een getal is wordt een getal, de rest blijft tekst."""
    if isinstance(knoop, Kaart):
        return {sleutel.waarde: als_json(waarde) for sleutel, waarde in knoop.paren}
    if isinstance(knoop, Lijst):
        return [als_json(deel) for deel in knoop.delen]
    getal = letterlijk_getal(knoop)
    return knoop.waarde if getal is None else float(getal) if isinstance(getal, Decimal) else getal


def gelezen(tekst: str) -> Any:
    knoop, fouten = lees_yaml(tekst, "bestand.yaml")
    assert knoop is not None and not fouten
    return als_json(knoop)


def gemeld(tekst: str) -> list[str]:
    return [fout.code for fout in kijk_na(dict(basis()) | {"landelijk/voorbeeld.yaml": tekst}, DAG).fouten]


def kaarten(inhoud: Any) -> Iterator[dict[str, Any]]:
    """De verklaringen van een bestand, het bestand zelf voorop."""
    yield inhoud
    for blok in inhoud.values():
        if isinstance(blok, dict):
            yield from (deel for deel in blok.values() if isinstance(deel, dict) and "titel" in deel)


def test_het_schema_is_zelf_geldig_en_staat_in_docs_zoals_de_opdracht_het_schrijft() -> None:
    jsonschema.Draft7Validator.check_schema(maak_schema())
    assert (WORTEL / "docs/regelschema.json").read_text(encoding="utf-8") == schrijf_schema()


@pytest.mark.parametrize("pad", REGELBESTANDEN, ids=lambda pad: str(pad.relative_to(WORTEL)))
def test_elk_echt_regelbestand_past(pad: Path) -> None:
    inhoud = gelezen(pad.read_text(encoding="utf-8"))
    assert [(list(fout.absolute_path), fout.message[:200]) for fout in KEURDER.iter_errors(inhoud)] == []


@pytest.mark.parametrize("pad", REGELBESTANDEN[::4], ids=lambda pad: str(pad.relative_to(WORTEL)))
def test_een_onbekende_sleutel_wordt_overal_geweigerd(pad: Path) -> None:
    inhoud = gelezen(pad.read_text(encoding="utf-8"))
    for nummer, _ in enumerate(kaarten(inhoud)):
        stuk = copy.deepcopy(inhoud)
        list(kaarten(stuk))[nummer]["hardd"] = "ja"
        assert not KEURDER.is_valid(stuk), nummer


@pytest.mark.parametrize(
    "code", [code for code in codes() if over_regels(code) and code not in ZONDER_VOORBEELD and code not in ("Y001", "Y003")]
)
def test_wat_op_een_bladzijde_goed_is_past_ook(code: str) -> None:
    for pad, tekst in bestanden(voorbeelden(code)["Liever"]).items():
        assert [fout.message[:200] for fout in KEURDER.iter_errors(gelezen(tekst))] == [], pad


def test_wat_de_lezers_een_onbekende_sleutel_noemen_weigert_het_schema() -> None:
    (tekst,) = bestanden(voorbeelden("R002")["Vermijd"]).values()
    assert gemeld(tekst) == ["R002"]
    assert not KEURDER.is_valid(gelezen(tekst))


def test_elk_woord_binnen_een_voorwaarde_of_berekening_heeft_uitleg_en_niets_anders() -> None:
    operatoren = {operator for soort in Soort for operator in operatoren_van(soort)}
    assert set(woorden.VERGELIJKING) == {*operatoren, "tot_en_met"}
    assert set(woorden.BEREKENING) == {*BEREKENINGEN, "anders"}
    assert set(woorden.VOORWAARDE) >= {"lijst", *KWANTORSLEUTELS}
    assert set(woorden.LEZER) == set(LEZERS)
    assert set(woorden.EENHEID) == set(EENHEDEN)
    assert set(woorden.ENKELVOUD) <= {blok for mag in sleutels.BLOKKEN.values() for blok in mag}


def eigenschappen(deel: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(deel, dict):
        if isinstance(deel.get("properties"), dict) and deel.get("additionalProperties") is not None:
            yield from deel["properties"].items()
        for onder in deel.values():
            yield from eigenschappen(onder)
    elif isinstance(deel, list):
        for onder in deel:
            yield from eigenschappen(onder)


def test_een_editor_legt_elke_sleutel_uit_en_vult_haar_aan_met_een_dubbele_punt() -> None:
    gevonden = list(eigenschappen(maak_schema()))
    assert len(gevonden) > 200
    # De YAML-uitbreiding schrijft de dubbele punt alleen als zij de soort ziet; door een verwijzing heen kijkt zij niet.
    assert sorted({naam for naam, vorm in gevonden if not vorm.keys() & {"type", "enum", "anyOf"}}) == []
    assert sorted({naam for naam, vorm in gevonden if not vorm.get("description")}) == []


def test_vs_code_vindt_het_schema_bij_elk_regelbestand() -> None:
    instelling = json.loads((WORTEL / ".vscode/settings.json").read_text(encoding="utf-8"))["yaml.schemas"]
    ((schema, bestanden_),) = instelling.items()
    assert (WORTEL / schema).is_file()
    assert sorted(WORTEL.glob(bestanden_)) == REGELBESTANDEN


def test_elke_sleutel_heeft_uitleg_en_elke_uitleg_een_sleutel() -> None:
    vormen = [vorm for vorm in vars(sleutels).values() if isinstance(vorm, sleutels.Vorm)]
    per_soort = [naam for mag in (*sleutels.PER_SOORT.values(), *sleutels.BLOKKEN.values()) for naam in mag]
    alle = {naam for vorm in vormen for naam in (*vorm.verplicht, *vorm.mag)} | {*sleutels.KOP, *per_soort}
    assert set(sleutels.UITLEG) == alle
