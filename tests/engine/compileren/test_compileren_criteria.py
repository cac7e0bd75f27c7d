"""Het verdict van een criterium uit `van_toepassing_als`, `uitzondering` en `als`, in alle combinaties."""

from itertools import product

import pytest

from engine.logica import GEGEVENS_ONTBREKEN, NIET_VAN_TOEPASSING, NIET_VOLDAAN, OORDEEL_NODIG, OPEN, VOLDAAN, Verdict
from tests.engine.hulp import Blokken, advies, oordeel, pakket

V, N, G, O, X = VOLDAAN, NIET_VOLDAAN, GEGEVENS_ONTBREKEN, OORDEEL_NODIG, NIET_VAN_TOEPASSING

# Drie criteria die elk elk verdict kunnen krijgen, en criteria die ze in hun drie rollen lezen.
PAKKET = pakket(
    Blokken(
        criteria={
            "t": "van_toepassing_als: {leden: {meer_dan: 0}}, als: {alle_van: [{heel: ja}, {vertrouwd: ja}]}",
            "u": "van_toepassing_als: {wachttijd: {meer_dan: 0}}, als: {alle_van: [{schoon: ja}, {aanpak: lenen}]}",
            "a": "van_toepassing_als: {bedrag: {meer_dan: 1}}, als: {alle_van: [{kleur: rood}, {gewogen: ja}]}",
            "k": "van_toepassing_als: {criterium: t}, uitzondering: {als: {criterium: u}, reden: R}, als: {criterium: a}",
            "zonder_toepassing": "uitzondering: {als: {criterium: u}, reden: R}, als: {criterium: a}",
            "zonder_uitzondering": "van_toepassing_als: {criterium: t}, als: {criterium: a}",
        }
    )
)
GEGEVENS: dict[str, dict[Verdict, dict[str, object]]] = {
    "t": {
        V: {"leden": 1, "heel": True, "vertrouwd": oordeel(True)},
        N: {"leden": 1, "heel": False},
        G: {"leden": 1},
        O: {"leden": 1, "heel": True},
        X: {"leden": 0},
    },
    "u": {
        V: {"wachttijd": 1, "schoon": True, "aanpak": oordeel("lenen")},
        N: {"wachttijd": 1, "schoon": False},
        G: {"wachttijd": 1},
        O: {"wachttijd": 1, "schoon": True},
        X: {"wachttijd": 0},
    },
    "a": {
        V: {"bedrag": 2, "kleur": "rood", "gewogen": oordeel(True)},
        N: {"bedrag": 2, "kleur": "blauw"},
        G: {"bedrag": 2},
        O: {"bedrag": 2, "kleur": "rood"},
        X: {"bedrag": 1},
    },
}


def _verwacht(t: Verdict, u: Verdict, a: Verdict) -> tuple[Verdict, str]:
    """Het verdict en wat het besliste, zoals docs/regeltaal.md par. 7 het zegt."""
    if t in OPEN:
        return t, "van_toepassing_als"
    if t in (N, X):
        return X, "van_toepassing_als"
    if u is V:
        return X, "uitzondering"
    if u in OPEN and a is not X:
        return (G if G in (u, a) else O), "uitzondering"
    return a, "als"


@pytest.mark.parametrize(("t", "u", "a"), list(product(Verdict, repeat=3)), ids=lambda verdict: verdict.value)
def test_elke_combinatie_van_toepassing_uitzondering_en_voorwaarde(t: Verdict, u: Verdict, a: Verdict) -> None:
    criteria = advies(PAKKET, **GEGEVENS["t"][t], **GEGEVENS["u"][u], **GEGEVENS["a"][a]).criteria
    assert tuple(criteria[naam].verdict for naam in "tua") == (t, u, a)
    uitslag = criteria["k"]
    assert (uitslag.verdict, uitslag.beslist_door) == _verwacht(t, u, a)
    assert bool(uitslag.open) == (uitslag.verdict in OPEN)
    if uitslag.beslist_door == "uitzondering" and uitslag.verdict in OPEN:
        assert set(uitslag.open) == {*criteria["u"].open, *(criteria["a"].open if a in OPEN else ())}
    if uitslag.beslist_door == "van_toepassing_als":
        assert uitslag.open == criteria["t"].open and uitslag.als is None
    assert criteria["zonder_toepassing"].verdict is _verwacht(V, u, a)[0]
    assert criteria["zonder_uitzondering"].verdict is _verwacht(t, N, a)[0]


def test_een_kaal_criterium_heeft_alleen_de_stap_van_zijn_voorwaarde() -> None:
    uitslag = advies(PAKKET, **GEGEVENS["t"][V]).criteria["zonder_uitzondering"]
    assert uitslag.toepassing is not None and uitslag.uitzondering is None and uitslag.als is not None
