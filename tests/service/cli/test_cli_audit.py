"""`thuisnabij audit controleer` met een bestand dat geen uitvoer van de audit is."""

import json
from pathlib import Path

import pytest

from service.audit.zegel import Zegel
from tests.service.cli.opdrachtregel import thuisnabij
from tests.service.databases import leg_klaar

_ZEGEL = dict.fromkeys(Zegel.__dataclass_fields__, "x") | {"soort": "zegel", "volgnummer": 1}


@pytest.mark.parametrize("anders", [{"sleutel": 5}, {"handtekening": None}, {"samenwerkingsverband": ["po2001"]}, {"volgnummer": "1"}])
def test_een_zegel_met_iets_anders_dan_tekst_of_een_nummer_is_een_verkeerd_bestand(tmp_path: Path, anders: dict[str, object]) -> None:
    uitvoer = tmp_path / "audit.jsonl"
    uitvoer.write_text(json.dumps({**_ZEGEL, **anders}))
    omgeving = {"THUISNABIJ_DATABASE_URL": leg_klaar(tmp_path / "proef.db")}
    klaar = thuisnabij("audit", "controleer", "--zegels", str(uitvoer), omgeving=omgeving)
    assert (klaar.returncode, klaar.stdout) == (2, "")
    assert "Dit bestand is geen uitvoer van de audit." in klaar.stderr


def test_zonder_openbare_sleutel_staat_er_dat_niet_is_nagegaan_wie_de_zegels_zette(tmp_path: Path) -> None:
    """Een zegel dat wie bij de database kan zelf maakte, past ook. Er stond alleen dat alles klopt."""
    omgeving = {"THUISNABIJ_DATABASE_URL": leg_klaar(tmp_path / "proef.db")}

    def doe(*woorden: str) -> str:
        klaar = thuisnabij(*woorden, omgeving=omgeving)
        assert klaar.returncode == 0, klaar.stderr
        return klaar.stdout

    doe("sleutel", "maak", "--rol", "beheer", "--swv", "po2001")
    openbaar = doe("audit", "sleutel", str(tmp_path / "zegel.pem")).split()[4].rstrip(".")
    doe("audit", "verzegel", str(tmp_path / "zegel.pem"))
    uitvoer = tmp_path / "audit.jsonl"
    uitvoer.write_text(doe("audit", "exporteer"))
    niet_nagegaan = "Wie de zegels zette, is niet nagegaan: geef met --sleutel de openbare sleutel mee.\n"
    assert doe("audit", "controleer", "--zegels", str(uitvoer)).endswith(f"Nagegaan: po2001: 1 regels.\n{niet_nagegaan}")
    assert doe("audit", "controleer", "--zegels", str(uitvoer), "--sleutel", openbaar).endswith("Nagegaan: po2001: 1 regels.\n")
