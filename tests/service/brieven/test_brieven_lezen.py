"""Een besluit lezen: wat er niet in hoort valt op, met de plaats en zonder de waarde te noemen."""

import json
from decimal import Decimal
from typing import Any

import pytest

from engine import InvoerFouten
from service.brieven import Besluit, lees_besluit
from tests.service.brieven.hulp import NAMEN, besluit, ruw

BSN = "123456782"


def fouten_van(tekst: str) -> list[tuple[str, str, str]]:
    with pytest.raises(InvoerFouten) as gevonden:
        lees_besluit(tekst)
    return [(fout.code, fout.plaats, fout.bedoeld) for fout in gevonden.value.fouten]


def met(**anders: Any) -> str:
    return json.dumps({**ruw("toewijzing-sbo"), **anders})


@pytest.mark.parametrize("naam", NAMEN)
def test_elk_voorbeeld_leest(naam: str) -> None:
    assert besluit(naam).soort == naam.partition("-")[0]


def test_er_is_geen_veld_voor_een_naam_adres_of_burgerservicenummer() -> None:
    assert {veld for veld in Besluit.model_fields if any(woord in veld for woord in ("naam", "adres", "bsn", "telefoon", "mail"))} == set()


@pytest.mark.parametrize(
    ("anders", "plaats"),
    [
        ({"reden": f"Het nummer is {BSN}."}, "reden"),
        ({"volgnummer": "1234.56.782"}, "volgnummer"),
        ({"zaak": BSN}, "zaak"),
        ({"grondslag": ["wpo-40-8", BSN]}, "grondslag[1]"),
        ({"bezwaar": {"bij": BSN}}, "bezwaar.bij"),
        ({"kern_adviezen": [{"deskundige_nummer": int(BSN), "kern": "x"}]}, "kern_adviezen[0].deskundige_nummer"),
        ({"gegevens": {"lijst": [{"veld": BSN}]}}, "gegevens.lijst[0].veld"),
    ],
)
def test_wat_op_een_burgerservicenummer_lijkt_komt_er_nergens_in(anders: dict[str, Any], plaats: str) -> None:
    assert ("B010", plaats, "") in fouten_van(met(**anders))


def test_een_burgerservicenummer_staat_ook_niet_in_de_melding() -> None:
    with pytest.raises(InvoerFouten) as gevonden:
        lees_besluit(met(reden=BSN, **{BSN: BSN}))
    assert BSN not in str(gevonden.value)


@pytest.mark.parametrize(
    ("tekst", "fout"),
    [
        ("[]", ("B001", "", "")),
        ('{"soort": "verdaging", "soort": "verdaging"}', ("I004", "soort", "")),
        ("{", ("I005", "regel 1, kolom 2", "")),
        ("[" * 100_000, ("I006", "", "")),
        (met(redn="x"), ("B004", "redn", "reden")),
        (met(soort=1), ("B007", "soort", "")),
        (met(zaak=12), ("B007", "zaak", "")),
        (met(concept=1), ("B007", "concept", "")),
        (met(einddatum=20280731), ("B007", "einddatum", "")),
        (met(einddatum="2028-07-31T00:00:00"), ("B007", "einddatum", "")),
        (met(kern_adviezen=[{"deskundige_nummer": "1"}]), ("B007", "kern_adviezen[0].deskundige_nummer", "")),
        ('{"soort": "verdaging", "concept": NaN}', ("I007", "", "")),
        ('{"soort": "verdaging"}', ("B006", "concept", "")),
        (met(concept="ja"), ("B007", "concept", "")),
        (met(einddatum="31-07-2028"), ("B007", "einddatum", "")),
        (met(ondertekenaar={"naam": "x"}), ("B004", "ondertekenaar.naam", "")),
        (met(standpunten={"ouders": "eens"}), ("B007", "standpunten.ouders", "")),
        (met(grondslag="wpo-40-8"), ("B007", "grondslag", "")),
        (met(reden="x" * 4001), ("B007", "reden", "")),
        (met(reden="a\u0007b"), ("B011", "reden", "")),
    ],
)
def test_een_fout_in_de_vorm_krijgt_code_plaats_en_vermoeden(tekst: str, fout: tuple[str, str, str]) -> None:
    assert fout in fouten_van(tekst)


def test_alle_fouten_komen_tegelijk() -> None:
    assert len(fouten_van(met(soort=2, concept=1, reden=BSN, einddatum=4, onbekend=1))) == 5


def test_een_getal_met_een_punt_blijft_exact() -> None:
    gelezen = lees_besluit('{"soort": "verdaging", "concept": true, "gegevens": {"bedrag": 0.1}}')
    assert gelezen.gegevens == {"bedrag": Decimal("0.1")}
