"""Wat er ook met een regelbestand gebeurt: de controle zegt wat er mis is, en valt zelf nooit om."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.fouten import Plaats
from engine.pakket.nakijken import kijk_na
from tests.service.regelcontrole.proefmap import DAG, basis
from tests.service.regelcontrole.test_regelcontrole_gevallen import echte_regels

ECHT = {pad: tekst for pad, tekst in echte_regels().items() if len(tekst) < 12_000}
TEKENS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]) | st.sampled_from(list(":{}[]&*!|>'\"#-\t\n ,")), max_size=6)


@st.composite
def beschadigd(trek: st.DrawFn) -> dict[str, str]:
    """De kleine regelmap met één bestand stuk, of met een stuk echt bestand erbij."""
    teksten = dict(basis())
    bron = trek(st.sampled_from(sorted(teksten) + sorted(ECHT)))
    regels = (teksten.get(bron) or ECHT[bron]).splitlines(keepends=True)
    for _ in range(trek(st.integers(1, 4))):
        plek = trek(st.integers(0, len(regels) - 1)) if regels else 0
        match trek(st.sampled_from(("weg", "dubbel", "wissel", "tekens"))):
            case "weg":
                del regels[plek : plek + trek(st.integers(1, 3))]
            case "dubbel":
                regels[plek:plek] = regels[plek : plek + 2]
            case "wissel":
                regels[plek : plek + 2] = regels[plek : plek + 2][::-1]
            case _:
                regel = regels[plek] if regels else ""
                bij = trek(st.integers(0, len(regel)))
                regels[plek : plek + 1] = [regel[:bij] + trek(TEKENS) + regel[bij + trek(st.integers(0, 4)) :]]
    return {**teksten, bron: "".join(regels)}


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(beschadigd())
def test_een_beschadigd_bestand_geeft_nooit_iets_anders_dan_fouten(teksten: dict[str, str]) -> None:
    for fout in kijk_na(teksten, DAG).fouten:
        plaats = Plaats.uit(fout.plaats)
        regels = teksten.get(plaats.bestand, "").splitlines() or [""]
        assert fout.zin.endswith((".", "?"))
        assert 1 <= plaats.regel <= len(regels) + 1, str(fout)
