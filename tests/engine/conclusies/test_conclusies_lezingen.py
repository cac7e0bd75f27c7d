"""De twee lezingen zijn het eens met elkaar en met een derde, naïef oordeel; en een fout in een van beide blijft niet verborgen."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import engine.conclusies
from engine.conclusies import Conclusiemotor, Conclusieregels, TeVeelGevallen, Uitkomstregel
from engine.conclusies.lezing import Lezing
from engine.conclusies.plan import Plan, maak_plan
from engine.conclusies.regels import alleen_uitkomsten
from engine.logica import GEGEVENS_ONTBREKEN, NIET_VAN_TOEPASSING, NIET_VOLDAAN, OORDEEL_NODIG, OPEN, VOLDAAN, Verdict
from engine.taal.voorwaarden import AlleVan, ConclusieIs, CriteriumIs, EenVan, Niet
from tests.engine.conclusies.conclusiehulp import ALLE, criteria, grote_regels, naief, naieve_keuze, regels_met_zaken, willekeurige_regels

A, B = criteria("a", "b")


def regels(*uitkomsten: Uitkomstregel, gebreken: tuple[tuple[str, Niet], ...] = ()) -> Conclusieregels:
    return Conclusieregels((), uitkomsten, gebreken, {"a": ALLE, "b": ALLE})


@settings(max_examples=120)
@given(regels_met_zaken())
def test_beide_lezingen_en_het_naieve_oordeel_zijn_het_altijd_eens(geval: tuple[Conclusieregels, list[dict[str, Verdict]]]) -> None:
    regels, gevallen = geval
    try:
        motor = Conclusiemotor(regels)
    except TeVeelGevallen:
        assume(False)
    with motor:
        for zaak in gevallen:
            uitslag = motor.trek(zaak)
            conclusies, uitkomsten, gebreken = naief(regels, zaak)
            assert uitslag.verschillen == ()
            assert uitslag.conclusies.conclusies == conclusies
            assert uitslag.conclusies.uitkomsten == uitkomsten
            assert uitslag.conclusies.gebreken == gebreken
            assert (uitslag.conclusies.uitkomst, uitslag.conclusies.wacht_op) == naieve_keuze(regels, uitkomsten)
            keuze = motor.trek_keuze(zaak)
            assert keuze.verschillen == ()
            assert keuze.conclusies.gebreken == {}
            assert keuze.conclusies.uitkomsten == uitkomsten
            assert (keuze.conclusies.uitkomst, keuze.conclusies.wacht_op) == naieve_keuze(regels, uitkomsten)


@settings(max_examples=80)
@given(regels=willekeurige_regels(), gegevens=st.data())
def test_nieuwe_gegevens_draaien_een_vaste_conclusie_nooit_om(regels: Conclusieregels, gegevens: st.DataObject) -> None:
    regels = replace(regels, mogelijk=dict.fromkeys(regels.mogelijk, ALLE))
    voor = {naam: gegevens.draw(st.sampled_from(Verdict)) for naam in regels.mogelijk}
    na = {naam: gegevens.draw(st.sampled_from(Verdict)) if verdict in OPEN else verdict for naam, verdict in voor.items()}
    lezing = Lezing(regels)
    eerst, later = lezing.lees(voor), lezing.lees(na)
    for oud, nieuw in (
        (eerst.conclusies, later.conclusies),
        (eerst.uitkomsten, later.uitkomsten),
        (eerst.gebreken, later.gebreken),
    ):
        assert all(nieuw[naam] is verdict for naam, verdict in oud.items() if verdict not in OPEN)
    if eerst.uitkomst is not None:
        assert later.uitkomst == eerst.uitkomst


def test_een_open_uitkomst_houdt_elke_lagere_tegen() -> None:
    with Conclusiemotor(regels(Uitkomstregel("laag", 2, B), Uitkomstregel("hoog", 1, A))) as motor:
        uitslag = motor.trek({"a": OORDEEL_NODIG, "b": VOLDAAN})
    assert uitslag.eens
    assert (uitslag.conclusies.uitkomst, uitslag.conclusies.wacht_op) == (None, "hoog")
    assert "keuze hoog wacht_op 1" in uitslag.gevuurd


def test_een_bereikte_uitkomst_staat_ook_als_een_lagere_open_is() -> None:
    with Conclusiemotor(regels(Uitkomstregel("laag", 2, B), Uitkomstregel("hoog", 1, A))) as motor:
        uitslag = motor.trek({"a": VOLDAAN, "b": GEGEVENS_ONTBREKEN})
    assert uitslag.eens
    assert (uitslag.conclusies.uitkomst, uitslag.conclusies.wacht_op) == ("hoog", None)


def test_wat_niet_van_toepassing_is_geldt_als_niet_bereikt() -> None:
    with Conclusiemotor(regels(Uitkomstregel("hoog", 1, A), Uitkomstregel("laag", 2, B))) as motor:
        uitslag = motor.trek({"a": NIET_VAN_TOEPASSING, "b": VOLDAAN})
    assert uitslag.eens
    assert uitslag.conclusies.uitkomst == "laag"


def test_wat_vuurde_is_leesbaar() -> None:
    proef = regels(Uitkomstregel("hoog", 1, AlleVan((A, B))), gebreken=(("kwijt", Niet(B)),))
    with Conclusiemotor(replace(proef, mogelijk=dict.fromkeys("ab", frozenset({VOLDAAN, NIET_VOLDAAN})))) as motor:
        uitslag = motor.trek({"a": VOLDAAN, "b": NIET_VOLDAAN})
    assert sorted(uitslag.gevuurd) == ["gebrek kwijt voldaan 1", "geen voldaan 1", "uitkomst hoog niet 2"]


@pytest.mark.parametrize("open_verdict", sorted(OPEN))
def test_een_gevraagd_verdict_laat_een_open_criterium_open(open_verdict: Verdict) -> None:
    gevraagd = CriteriumIs("a", frozenset({NIET_VOLDAAN, NIET_VAN_TOEPASSING}))
    lezing = Lezing(regels(Uitkomstregel("u", 1, gevraagd)))
    assert lezing.lees({"a": open_verdict}).uitkomsten["u"] is open_verdict
    assert lezing.lees({"a": VOLDAAN}).uitkomsten["u"] is NIET_VOLDAAN
    assert lezing.lees({"a": NIET_VAN_TOEPASSING}).uitkomsten["u"] is VOLDAAN


def test_conclusies_mogen_in_elke_volgorde_staan_en_heten_als_een_criterium() -> None:
    stapel = (("b", Niet(ConclusieIs("a"))), ("a", Niet(CriteriumIs("a"))))
    with Conclusiemotor(Conclusieregels(stapel, (Uitkomstregel("u", 1, ConclusieIs("b")),), (), {"a": ALLE})) as motor:
        uitslag = motor.trek({"a": VOLDAAN})
    assert uitslag.eens
    assert uitslag.conclusies.conclusies == {"a": NIET_VOLDAAN, "b": VOLDAAN}
    assert uitslag.conclusies.uitkomst == "u"


def test_zonder_criteria_en_regels_volgt_er_niets() -> None:
    with Conclusiemotor(Conclusieregels((), (), (), {})) as motor:
        uitslag = motor.trek({})
    assert uitslag.eens
    assert (uitslag.conclusies.uitkomst, uitslag.conclusies.wacht_op) == (None, None)
    assert uitslag.gevuurd == ("geen voldaan 1",)


def test_een_zaak_waarin_alles_open_is_laat_alles_open() -> None:
    with Conclusiemotor(grote_regels()) as motor:
        uitslag = motor.trek(dict.fromkeys(grote_regels().mogelijk, GEGEVENS_ONTBREKEN))
    assert uitslag.eens
    assert set(uitslag.conclusies.uitkomsten.values()) == {GEGEVENS_ONTBREKEN}
    assert uitslag.conclusies.wacht_op == "uitkomst_0"


TWEE_UITKOMSTEN_EN_EEN_GEBREK = regels(
    Uitkomstregel("hoog", 1, AlleVan((A, B))), Uitkomstregel("laag", 2, EenVan((A, Niet(B)))), gebreken=(("g", Niet(A)),)
)


def plekken(gegeven: Conclusieregels) -> list[tuple[int, int]]:
    return [(ronde, plek) for ronde, inhoud in enumerate(maak_plan(gegeven).rondes) for plek in range(len(inhoud))]


@pytest.mark.parametrize("weg", range(13))
def test_een_vertaling_die_een_doos_vergeet_wordt_betrapt(weg: int, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(plekken(TWEE_UITKOMSTEN_EN_EEN_GEBREK)) == 13
    monkeypatch.setattr(engine.conclusies, "maak_plan", vergeet(*plekken(TWEE_UITKOMSTEN_EN_EEN_GEBREK)[weg]))
    with Conclusiemotor(TWEE_UITKOMSTEN_EN_EEN_GEBREK) as motor:
        assert not all(motor.trek({"a": a, "b": b}).eens for a in Verdict for b in Verdict)


@pytest.mark.parametrize("weg", range(12))
def test_ook_wie_alleen_de_uitkomst_vraagt_betrapt_een_vergeten_doos(weg: int, monkeypatch: pytest.MonkeyPatch) -> None:
    smal = plekken(alleen_uitkomsten(TWEE_UITKOMSTEN_EN_EEN_GEBREK))
    assert len(smal) == 12
    monkeypatch.setattr(engine.conclusies, "maak_plan", vergeet(*smal[weg]))
    with Conclusiemotor(TWEE_UITKOMSTEN_EN_EEN_GEBREK) as motor:
        assert not all(motor.trek_keuze({"a": a, "b": b}).eens for a in Verdict for b in Verdict)


def vergeet(ronde: int, plek: int) -> Callable[[Conclusieregels], Plan]:
    """Een vertaler die één doos vergeet."""

    def vergeetachtig(gegeven: Conclusieregels) -> Plan:
        heel = maak_plan(gegeven)
        kaal = (*heel.rondes[ronde][:plek], *heel.rondes[ronde][plek + 1 :])
        return replace(heel, rondes=(*heel.rondes[:ronde], kaal, *heel.rondes[ronde + 1 :]))

    return vergeetachtig


def test_voor_de_uitkomst_telt_alleen_wat_zij_leest() -> None:
    proef = Conclusieregels(
        (("diep", A), ("via", Niet(ConclusieIs("diep"))), ("los", B)),
        (Uitkomstregel("u", 1, AlleVan((ConclusieIs("via"), B))),),
        (("g", ConclusieIs("los")),),
        {"a": ALLE, "b": ALLE},
    )
    smal = alleen_uitkomsten(proef)
    assert [naam for naam, _ in smal.conclusies] == ["diep", "via"]
    assert (smal.uitkomsten, smal.gebreken, smal.mogelijk) == (proef.uitkomsten, (), proef.mogelijk)


def test_een_vertaling_die_twee_kanten_verwisselt_is_een_tegenspraak(monkeypatch: pytest.MonkeyPatch) -> None:
    def verward(regels: Conclusieregels) -> Plan:
        heel = maak_plan(regels)
        extra = [replace(regel, bewijst=(*regel.bewijst, regel.bewijst[0]._replace(bit=2))) for regel in heel.rondes[0]]
        return replace(heel, rondes=(tuple(extra), heel.rondes[1]))

    monkeypatch.setattr(engine.conclusies, "maak_plan", verward)
    with Conclusiemotor(Conclusieregels((), (), (("g", A),), {"a": ALLE})) as motor:
        uitslag = motor.trek({"a": VOLDAAN})
    assert uitslag.verschillen == ("gebrek g: de lezing zegt 'aanwezig', de motor zegt 'tegenspraak'.",)
