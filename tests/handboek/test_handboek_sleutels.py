"""Elke sleutel van de regeltaal heeft in het handboek een voorbeeld, en elk voorbeeld komt uit regels die laden."""

import re
import textwrap
from datetime import date

from engine.pakket.nakijken import kijk_na
from engine.pakket.regels import lees_teksten
from engine.taal import sleutels as taal
from service.documentatie.sleutelblad import PLEKKEN, schrijf_sleutels
from service.vindplaats import VOORBEELDREGELS
from tests.handboek.naspelen import WORTEL

BLAD = (WORTEL / "docs/handboek/sleutels.md").read_text(encoding="utf-8")


def _teksten() -> dict[str, str]:
    return {pad: tekst for map_ in (WORTEL / "rules", VOORBEELDREGELS) for pad, tekst in lees_teksten(map_, [])}


def test_de_regels_met_de_voorbeelden_erbij_laden() -> None:
    assert kijk_na(_teksten(), date(2026, 12, 1)).fouten == ()


def test_elke_vorm_van_de_regeltaal_staat_op_het_blad() -> None:
    vormen = {naam for naam, waarde in vars(taal).items() if isinstance(waarde, taal.Vorm)}
    # Een veld van een lijst heeft de sleutels van een begrip, en het blad noemt ze daar.
    assert len(PLEKKEN) == len(vormen - {"VELD"}) + len(["de kop"])
    assert {sleutel for plek in PLEKKEN.values() for sleutel in (*plek.vorm.verplicht, *plek.vorm.mag)} <= taal.UITLEG.keys()


def test_elke_sleutel_heeft_een_voorbeeld_dat_letterlijk_in_de_regels_staat() -> None:
    teksten = {pad: re.sub(r"^ +", "", tekst, flags=re.MULTILINE) for pad, tekst in _teksten().items()}
    blokken = re.findall(r"^\*\*`(\w+)`\*\* [^\n]*\n\n```yaml uit=(\S+)\n(.*?)\n```$", BLAD, re.MULTILINE | re.DOTALL)
    assert len(blokken) == sum(len(plek.vorm.verplicht) + len(plek.vorm.mag) for plek in PLEKKEN.values())
    for sleutel, bestand, voorbeeld in blokken:
        assert voorbeeld.startswith(f"{sleutel}:")
        kaal = re.sub(r"^ +", "", textwrap.dedent(voorbeeld), flags=re.MULTILINE)
        assert kaal in teksten[bestand], f"{bestand}: maak het blad opnieuw met thuisnabij documentatie sleutels"


def test_het_blad_wordt_uit_de_regels_gemaakt() -> None:
    nu = schrijf_sleutels(_teksten())
    assert re.findall(r"^(?:##|\*\*`).*$", nu, re.MULTILINE) == re.findall(r"^(?:##|\*\*`).*$", BLAD, re.MULTILINE)
