"""De vijf verdicten en hun verbindingen, uitputtend nagelopen."""

from collections.abc import Callable, Sequence
from itertools import permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.logica import (
    GEGEVENS_ONTBREKEN,
    NIET_VAN_TOEPASSING,
    NIET_VOLDAAN,
    OORDEEL_NODIG,
    OPEN,
    VAST,
    VOLDAAN,
    Verdict,
    alle_van,
    een_van,
    geen_van,
    minstens_van,
    niet,
)

V, N, G, O, X = VOLDAAN, NIET_VOLDAAN, GEGEVENS_ONTBREKEN, OORDEEL_NODIG, NIET_VAN_TOEPASSING
_VERBINDINGEN: dict[str, Callable[[Sequence[Verdict]], Verdict]] = {
    "alle_van": alle_van,
    "een_van": een_van,
    "geen_van": geen_van,
    "minstens_van 1": lambda d: minstens_van(1, d),
}
_VERBINDINGEN |= {"minstens_van 2": lambda d: minstens_van(2, d), "minstens_van 3": lambda d: minstens_van(3, d)}
drie_delen = list(product(Verdict, repeat=3))
delen_ = st.lists(st.sampled_from(Verdict), min_size=1, max_size=6)


@pytest.mark.parametrize(
    ("links", "rechts", "alle", "een", "geen"),
    [
        (V, V, V, V, N),
        (V, N, N, V, N),
        (V, G, G, V, N),
        (V, O, O, V, N),
        (V, X, V, V, N),
        (N, N, N, N, V),
        (N, G, N, G, G),
        (N, O, N, O, O),
        (N, X, N, N, V),
        (G, G, G, G, G),
        (G, O, G, G, G),
        (G, X, G, G, G),
        (O, O, O, O, O),
        (O, X, O, O, O),
        (X, X, X, X, X),
    ],
)
def test_de_waarheidstafel_van_twee_delen(links: Verdict, rechts: Verdict, alle: Verdict, een: Verdict, geen: Verdict) -> None:
    for delen in ((links, rechts), (rechts, links)):
        assert (alle_van(delen), een_van(delen), geen_van(delen)) == (alle, een, geen)


def test_niet_laat_open_en_niet_van_toepassing_staan() -> None:
    assert [niet(verdict) for verdict in (V, N, G, O, X)] == [N, V, G, O, X]


@pytest.mark.parametrize("naam", _VERBINDINGEN)
def test_de_volgorde_van_de_delen_maakt_niet_uit(naam: str) -> None:
    verbind = _VERBINDINGEN[naam]
    for delen in drie_delen:
        assert len({verbind(volgorde) for volgorde in permutations(delen)}) == 1


@pytest.mark.parametrize("naam", _VERBINDINGEN)
def test_een_deel_dat_niet_van_toepassing_is_valt_weg(naam: str) -> None:
    verbind = _VERBINDINGEN[naam]
    for delen in product(Verdict, repeat=2):
        assert verbind((*delen, X)) == verbind(delen)


@pytest.mark.parametrize("naam", _VERBINDINGEN)
def test_nieuwe_gegevens_draaien_een_vast_verdict_nooit_om(naam: str) -> None:
    verbind = _VERBINDINGEN[naam]
    for delen in drie_delen:
        verdict = verbind(delen)
        if verdict in VAST:
            for ingevuld in product(*[VAST if deel in OPEN else (deel,) for deel in delen]):
                assert verbind(ingevuld) == verdict, (delen, ingevuld)


@pytest.mark.parametrize("naam", ["alle_van", "een_van", "geen_van"])
def test_open_is_het_alleen_als_de_open_delen_nog_verschil_maken(naam: str) -> None:
    verbind = _VERBINDINGEN[naam]
    for delen in drie_delen:
        if verbind(delen) in OPEN:
            assert len({verbind(ingevuld) for ingevuld in product(*[VAST if deel in OPEN else (deel,) for deel in delen])}) > 1, delen


KLEENE = (V, N, G)
DRIE_KLEENE = list(product(KLEENE, repeat=3))


@pytest.mark.parametrize("verbind", [alle_van, een_van])
def test_verbinden_is_associatief_en_idempotent_ook_met_wat_niet_van_toepassing_is(verbind: Callable[[Sequence[Verdict]], Verdict]) -> None:
    for a, b, c in drie_delen:
        assert verbind((verbind((a, b)), c)) == verbind((a, verbind((b, c)))) == verbind((a, b, c))
        assert verbind((a, a)) == a


def test_dubbel_ontkennen_is_niets_doen() -> None:
    assert all(niet(niet(verdict)) is verdict for verdict in Verdict)


def test_de_morgan_geldt_voor_alle_vijf_verdicten() -> None:
    for a, b, c in drie_delen:
        assert niet(alle_van((a, b, c))) == een_van((niet(a), niet(b), niet(c)))
        assert niet(een_van((a, b, c))) == alle_van((niet(a), niet(b), niet(c))) == geen_van((a, b, c))


def test_op_de_drie_waarden_van_kleene_gelden_absorptie_en_verdeling() -> None:
    for a, b, c in DRIE_KLEENE:
        assert alle_van((a, een_van((a, b)))) == een_van((a, alle_van((a, b)))) == a
        assert alle_van((a, een_van((b, c)))) == een_van((alle_van((a, b)), alle_van((a, c))))
        assert een_van((a, alle_van((b, c)))) == alle_van((een_van((a, b)), een_van((a, c))))


def test_de_twee_tegenpolen_zijn_neutraal_en_beslissend() -> None:
    for a in Verdict:
        assert (alle_van((a, N)), een_van((a, V))) == (N, V)
        if a is not X:
            assert (alle_van((a, V)), een_van((a, N))) == (a, a)


def test_zonder_open_delen_is_het_gewone_logica() -> None:
    for delen in product((V, N), repeat=3):
        waar = [deel is V for deel in delen]
        assert (alle_van(delen) is V, een_van(delen) is V, geen_van(delen) is V) == (all(waar), any(waar), not any(waar))
        assert [minstens_van(n, delen) is V for n in (1, 2, 3)] == [sum(waar) >= n for n in (1, 2, 3)]


def test_wat_open_is_of_zijn_ontkenning_is_nog_niet_voldaan() -> None:
    assert (een_van((G, niet(G))), alle_van((G, niet(G)))) == (G, G)


@given(delen_)
def test_een_van_is_het_spiegelbeeld_van_alle_van(delen: list[Verdict]) -> None:
    assert een_van(delen) == niet(alle_van([niet(deel) for deel in delen]))


@given(delen_)
def test_minstens_een_van_is_een_van(delen: list[Verdict]) -> None:
    assert minstens_van(1, delen) == een_van(delen)


@pytest.mark.parametrize(
    ("aantal", "delen", "verdict"),
    [
        (2, (V, V, G), V),
        (2, (V, N, N), N),
        (2, (V, N, G), G),
        (2, (V, N, O), O),
        (2, (V, G, O), G),
        (2, (V, X, X), N),
        (2, (X, X, X), X),
        (2, (G, X, X), G),
        (2, (O, X, X), O),
        (3, (G, O, X), G),
        (3, (V, G, X), N),
        (3, (N, G, O), N),
        (2, (N, N, G), N),
    ],
)
def test_minstens_van_telt_alleen_wat_van_toepassing_is(aantal: int, delen: tuple[Verdict, ...], verdict: Verdict) -> None:
    assert minstens_van(aantal, delen) == verdict
